// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "headline.h"

#include "normalise.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeadline = 220;
constexpr qsizetype LongestTitle = 120;

/// Where the first sentence ends: behind the mark and the quotation marks that close with it. A full stop
/// behind a single letter or between digits ends none ("TP. Hồ Chí Minh" is told by the two capitals).
qsizetype firstSentenceLength(const QString &text)
{
    static const QRegularExpression End(
        u"(?<!\\bTP|\\b\\p{Lu}|\\bTS|\\bThS|\\bPGS|\\bGS|\\bMr|\\bMrs|\\bDr)[.!?…]+[\"”’)]*(?=\\s+[\\p{Lu}\\d“\"‘(]|\\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = End.match(text);
    return match.hasMatch() ? match.capturedEnd() : text.size();
}

} // namespace

bool looksLikeHeadline(const QString &line)
{
    if (line.isEmpty() || line.size() > LongestHeadline)
        return false;
    return firstSentenceLength(line) == line.size() && !(line.endsWith(u'.') && line.size() > LongestTitle);
}

QString titleFrom(const QString &text)
{
    const QString line = toSingleLine(text.left(4 * LongestHeadline));
    QString title = line.left(firstSentenceLength(line));
    if (title.size() <= LongestTitle) {
        if (title.endsWith(u'.') && !title.endsWith(u".."_s))
            title.chop(1);
        return title;
    }
    const qsizetype space = title.lastIndexOf(u' ', LongestTitle);
    title.truncate(space > LongestTitle / 2 ? space : LongestTitle);
    if (title.back().isHighSurrogate())
        title.chop(1);
    return title + u'…';
}

} // namespace nghisu
