// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "namemarks.h"

namespace nghisu {

namespace {

constexpr int LongestQuoted = 24; ///< words of a name in quotation marks, which may hold any mark

bool closesQuote(const ScannedText &text, int at)
{
    return text.isMark(at, u'”') || text.isMark(at, u'’') || text.isMark(at, u'»') || text.isMark(at, u'"');
}

} // namespace

bool opensQuote(const ScannedText &text, int at)
{
    return text.isMark(at, u'“') || text.isMark(at, u'‘') || text.isMark(at, u'«') || text.isMark(at, u'"');
}

int behindQuote(const ScannedText &text, int at, int limit)
{
    for (int end = at + 1; end < limit && end <= at + LongestQuoted; ++end) {
        if (closesQuote(text, end))
            return end + 1;
    }
    return at;
}

bool isJoiningMark(const ScannedText &text, int at)
{
    const bool joins = text.isMark(at, u'-') || text.isMark(at, u'/') || text.isMark(at, u'–') ||
                       text.isMark(at, u'.') || text.isMark(at, u'&');
    return joins && (text.touchesNext(at) || text.isMark(at, u'-') || text.isMark(at, u'–'));
}

} // namespace nghisu
