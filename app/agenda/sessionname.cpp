// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sessionname.h"

#include "mentionwords.h"
#include "session.h"

#include <algorithm>

namespace nghisu {

namespace {

using Kind = Mention::Kind;

constexpr int EnglishGap = 3; ///< words between an event and the verb that opens it: "will formally open"
constexpr int ObjectGap = 1;  ///< words between "khai mạc" and the event behind it

/// "The festival opens | with a parade": what it opens with names it better.
int behindCompany(const ScannedText &text, int at)
{
    constexpr int LongestCompany = 8;
    if (!text.is(at, u"with") || !text.isLetters(at + 1))
        return at;
    const bool article = text.is(at + 1, u"a") || text.is(at + 1, u"an") || text.is(at + 1, u"the");
    int end = at + (article ? 2 : 1);
    while (text.isLetters(end) && end < at + LongestCompany && !nameEnds().match(text, end))
        ++end;
    return end > at + 2 ? end : at;
}

/// "The leader's speech | closes the conference": what opens or closes an event is the session.
SessionName wholeClause(const ScannedText &text, WordSpan predicate)
{
    constexpr int LongestSubject = 6; // words
    static const PhraseTable Articles{{u"the|a|an"}};
    int from = predicate.from;
    while (text.isLetters(from - 1) || text.isMark(from - 1, u'\'') || text.isMark(from - 1, u'’'))
        --from;
    from += Articles.match(text, from).words;
    const bool fits = predicate.from - from <= LongestSubject;
    const WordSpan words{fits ? from : predicate.from, predicate.to};
    return {nameOf(text, words), words};
}

/// "The forum opens"
std::optional<SessionName> nameEnglish(const ScannedText &text, const QList<Mention> &mentions, int chosen,
                                       const QList<int> &candidates)
{
    const Mention &opening = mentions.at(chosen);
    // "The term begins on January 5 and | ends on May 29"
    if (text.is(opening.words.from - 1, u"and")) {
        for (int at = chosen - 1; at >= 0; --at) {
            if (mentions.at(at).kind == Kind::Event)
                return SessionName{nameOf(text, mentions.at(at).words) + u' ' +
                                       textOfWords(text, opening.words),
                                   opening.words};
        }
    }
    // "The Assembly opened | its seventh session"
    constexpr int Possessive = 1;
    if (chosen + 1 < mentions.size()) {
        const Mention &object = mentions.at(chosen + 1);
        const int gap = object.words.from - opening.words.to;
        if (object.kind == Kind::Event && gap == Possessive && text.is(opening.words.to, u"the"))
            return wholeClause(text, {opening.words.from, object.words.to});
        if (object.kind == Kind::Event && gap >= 0 && gap <= Possessive)
            return SessionName{nameOf(text, object.words), {opening.words.from, object.words.to}};
    }
    for (const int candidate : candidates) {
        const Mention &event = mentions.at(candidate);
        const int gap = opening.words.from - event.words.to;
        if (event.kind != Kind::Event || gap < 0 || gap > EnglishGap)
            continue;
        const WordSpan words{event.words.from, behindCompany(text, opening.words.to)};
        return SessionName{nameOf(text, words), words};
    }
    return {};
}

/// The event that a Vietnamese verb opens: its object if there is one, else the last event before it. "Kỳ họp
/// khai mạc sáng 20/5 và bế mạc ngày 28/6": it may be before the date of another verb, and so be no
/// candidate.
int eventOf(const QList<Mention> &mentions, int chosen)
{
    const int behind = chosen + 1;
    if (behind < mentions.size() && mentions.at(behind).kind == Kind::Event &&
        mentions.at(behind).words.from - mentions.at(chosen).words.to <= ObjectGap)
        return behind;
    for (int at = chosen - 1; at >= 0; --at) {
        if (mentions.at(at).kind == Kind::Event)
            return at;
    }
    return -1;
}

/// "Lễ khai mạc | triển lãm": an opening with the event that stands right behind it.
WordSpan withEvent(const QList<Mention> &mentions, int chosen)
{
    constexpr int LongestEvent = 6; // words
    const Mention &mention = mentions.at(chosen);
    const bool opens = mention.key == u"khai mạc" || mention.key == u"bế mạc";
    if (!opens || mention.english || chosen + 1 >= mentions.size())
        return mention.words;
    const Mention &event = mentions.at(chosen + 1);
    const bool named = event.kind == Kind::Event || event.kind == Kind::Activity; // "Lễ khai mạc | bầu cử"
    const bool adjoins = named && event.words.from == mention.words.to;
    return adjoins && event.words.size() <= LongestEvent ? WordSpan{mention.words.from, event.words.to}
                                                         : mention.words;
}

/// "Lễ kỷ niệm, diễu binh, diễu hành": names with nothing but commas between them are one.
SessionName nameList(const ScannedText &text, const QList<Mention> &mentions, int chosen)
{
    WordSpan words = withEvent(mentions, chosen);
    for (int at = chosen - 1; at >= 0 && mentions.at(at).kind == Kind::Named; --at) {
        const int joint = mentions.at(at).words.to;
        // "Phiên thứ hai (phiên trọng thể)"
        const bool bracket = text.isMark(joint, u'(') && text.isMark(words.to, u')');
        if (joint + 1 != words.from || !(text.isMark(joint, u',') || bracket))
            break;
        words = {mentions.at(at).words.from, bracket ? words.to + 1 : words.to};
    }
    return {nameOf(text, words), words};
}

/// "Phiên họp thứ 41 của Ủy ban Thường vụ sẽ | khai mạc | vào sáng 8/1"
bool opensBehind(const QList<Mention> &mentions, int chosen, const QList<int> &candidates)
{
    constexpr int Gap = 10; // words: whose meeting it is
    const Mention &mention = mentions.at(chosen);
    if (mention.english || !candidates.contains(chosen + 1) || !mention.key.startsWith(u"phiên họp"))
        return false;
    const Mention &verb = mentions.at(chosen + 1);
    return verb.kind == Kind::Opening && verb.words.from - mention.words.to <= Gap;
}

} // namespace

std::optional<SessionName> nameSession(const ScannedText &text, const QList<Mention> &mentions, int chosen,
                                       const QList<int> &candidates)
{
    const Mention &mention = mentions.at(chosen);
    const SessionName plain{nameOf(text, mention.words), mention.words};
    if (mention.kind == Kind::Named && opensBehind(mentions, chosen, candidates)) {
        const Mention &verb = mentions.at(chosen + 1);
        return SessionName{nameOf(text, verb.words) + u' ' + textOfWords(text, mention.words),
                           {mention.words.from, verb.words.to}};
    }
    if (mention.kind == Kind::Named)
        return nameList(text, mentions, chosen);
    if (mention.kind == Kind::Activity && mention.english && text.is(mention.words.from - 1, u"will") &&
        !actors().matchBefore(text, mention.words.from - 1))
        return wholeClause(text, mention.words); // "the carol float | will tour the estate"
    if (mention.kind != Kind::Opening)
        return plain;
    if (mention.english)
        return nameEnglish(text, mentions, chosen, candidates);
    const int event = eventOf(mentions, chosen);
    if (event < 0)
        return plain;
    const WordSpan named = mentions.at(event).words;
    const SessionName whole{plain.title + u' ' + textOfWords(text, named),
                            {std::min(named.from, plain.words.from), std::max(named.to, plain.words.to)}};
    const bool near = event > chosen || candidates.contains(event);
    return SessionName{whole.title, near ? whole.words : plain.words};
}

} // namespace nghisu
