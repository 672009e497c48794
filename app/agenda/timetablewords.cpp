// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "timetablewords.h"

#include "places.h"

#include <algorithm>

namespace nghisu {

namespace {

using Kind = Mention::Kind;

constexpr int LongestTitle = 26; ///< words; a longer one ends at its first comma

/// Whether it takes place beside the programme: "14 giờ: Họp báo".
bool isOutside(const Mention &mention)
{
    return mention.kind == Kind::Excluded || mention.kind == Kind::Briefing;
}

const Mention *strongest(const QList<Mention> &mentions)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(), [](const Mention &mention) {
        return mention.kind == Kind::Named || mention.kind == Kind::Opening;
    });
    return found == mentions.end() ? nullptr : &*found;
}

} // namespace

WordSpan titleOf(const BlockText &block, WordSpan words)
{
    words = trimmed(block.text, words);
    const QList<Mention> mentions = mentionsIn(block.text, words, block.dates);
    WordSpan place = placeIn(block.text, words, block.dates);
    if (std::any_of(mentions.begin(), mentions.end(),
                    [&](const Mention &mention) { return mention.words.contains(place.from); }))
        place = {};
    int comma = 0;
    for (int at = words.from; at < words.to; ++at) {
        if (comma == 0 && block.text.isMark(at, u','))
            comma = at;
        const bool stop =
            block.text.isMark(at, u';') || (block.text.isMark(at, u'.') && !block.text.touchesNext(at));
        const bool aside = block.text.isMark(at, u'(') && at > words.from;
        const bool located = !place.isEmpty() && at == place.from - 1 && at > words.from;
        if (stop || aside || located) {
            words.to = at;
            break;
        }
    }
    if (words.size() > LongestTitle && comma > words.from)
        words.to = comma;
    return trimmed(block.text, words);
}

WordSpan nameIn(const BlockText &block, WordSpan words)
{
    constexpr int ShortTitle = 4; // words
    const WordSpan title = titleOf(block, words);
    if (title.size() <= ShortTitle)
        return title;
    const QList<Mention> mentions = mentionsIn(block.text, words, block.dates);
    const auto named = std::find_if(mentions.begin(), mentions.end(), [&](const Mention &one) {
        return one.kind == Kind::Named && title.contains(one.words.from);
    });
    return named == mentions.end() ? title : named->words;
}

QString keyOf(const BlockText &block, WordSpan title)
{
    const QList<Mention> mentions = mentionsIn(block.text, title, block.dates);
    const bool leads = !mentions.isEmpty() && mentions.first().words.from == title.from;
    return leads ? mentions.first().key : foldWords(nameOf(block.text, title));
}

bool isExcluded(const BlockText &block, WordSpan words)
{
    const QList<Mention> mentions = mentionsIn(block.text, words, block.dates);
    return !mentions.isEmpty() && isOutside(mentions.first());
}

bool hasMention(const BlockText &block, WordSpan words)
{
    const QList<Mention> mentions = mentionsIn(block.text, words, block.dates);
    return std::any_of(mentions.begin(), mentions.end(),
                       [](const Mention &mention) { return !isOutside(mention); });
}

bool hasStrongName(const BlockText &block, WordSpan line)
{
    return strongest(mentionsIn(block.text, line, block.dates)) != nullptr;
}

bool namesSession(const BlockText &block, WordSpan words, bool bullet)
{
    const QList<Mention> mentions = mentionsIn(block.text, words, block.dates);
    if (mentions.isEmpty() || isOutside(mentions.first()))
        return false;
    const Mention &first = mentions.first();
    const bool leads = first.words.from == trimmed(block.text, words).from;
    const bool acts = first.kind == Kind::Event && first.acts == Mention::Acts::Works;
    return (leads && !acts) || (bullet && strongest(mentions) != nullptr);
}

} // namespace nghisu
