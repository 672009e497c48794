// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mentionscore.h"

#include "phrases.h"

#include <algorithm>
#include <cstdlib>

namespace nghisu {

namespace {

constexpr int WorkingDay = 23; ///< score of "ngày làm việc thứ tư", which what is done then names better
constexpr int ShortStatement = 12; ///< words of a statement that needs no verb to announce an event

const PhraseTable &purposes()
{
    static const PhraseTable table{
        {u"để|nhằm|nhằm mục đích|với việc|về việc|về|to|đã được|có quyền|tổ chức để|cùng nhau"}};
    return table;
}

/// "to discuss", but not "is due to discuss"
bool isPurpose(const ScannedText &text, const Mention &activity)
{
    static const PhraseTable Due{{u"due to|set to|expected to|scheduled to|going to"}};
    const int from = activity.words.from;
    return purposes().matchBefore(text, from) && !Due.matchBefore(text, from);
}

/// "Kỳ họp dành một ngày (7/12) để chất vấn"
bool isSetAside(const ScannedText &text, WordSpan statement, const Mention &activity)
{
    static const PhraseTable table{{u"dành|dành ra|chia làm|chia thành|chia tổ|sets aside|devotes"}};
    return table.find(text, statement.from, activity.words.from) >= 0;
}

int scoreOfEvent(const ScannedText &text, WordSpan statement, const Mention &event)
{
    // "A ceilidh rounds off the festival"
    static const PhraseTable Ending{
        {u"rounds off|round off|rounds off the|round off the|brings the|bring the"}};
    if (Ending.matchBefore(text, event.words.from))
        return 5;
    if (event.acts == Mention::Acts::Held)
        return 27;
    if (event.acts == Mention::Acts::Works)
        return 22;
    return statement.size() <= ShortStatement ? Believable : 8;
}

} // namespace

int scoreOf(const ScannedText &text, WordSpan statement, const Mention &mention)
{
    switch (mention.kind) {
    case Mention::Kind::Briefing:
    case Mention::Kind::Excluded:
        return 35;
    case Mention::Kind::Named:
        return text.is(mention.words.from, u"ngày") || text.is(mention.words.from - 1, u"với") ? WorkingDay
                                                                                               : 40;
    case Mention::Kind::Opening:
        return 30;
    case Mention::Kind::Activity:
        return isPurpose(text, mention) && !isSetAside(text, statement, mention) ? 5 : 25;
    case Mention::Kind::Event:
        return scoreOfEvent(text, statement, mention);
    }
    return 0;
}

bool isTribute(const ScannedText &text, WordSpan statement, const Mention &mention)
{
    static const PhraseTable Works{{u"khánh thành|khởi công|gắn biển|phát động|khai trương|khởi động"}};
    static const PhraseTable Tribute{
        {u"chào mừng đại hội|chào mừng thành công|chào mừng kỳ họp|chào mừng hội nghị|lập thành tích"}};
    return Works.find(text, mention.words.from, mention.words.to) >= 0 &&
           Tribute.find(text, statement.from, statement.to) >= 0;
}

namespace {

int distance(const Mention &mention, const DateExpression &date)
{
    return mention.words.from >= date.endWord ? mention.words.from - date.endWord
                                              : date.firstWord - mention.words.to;
}

} // namespace

bool closesForEntries(const ScannedText &text, const Mention &mention)
{
    static const PhraseTable Handing{
        {u"entry|hire|comments|sign-ups|booking|submission|nomination|registration|entries|applications|"
         u"nominations|voting|consultation|submissions|bookings|enrolment|"
         u"sales|subscriptions|survey|poll|polls"}};
    return mention.kind == Mention::Kind::Opening && mention.english && mention.key == u"bế mạc" &&
           Handing.matchBefore(text, mention.words.from);
}

int bestMention(const ScannedText &text, WordSpan statement, const QList<Mention> &mentions,
                const QList<int> &candidates, const DateExpression &date)
{
    int best = -1;
    int bestScore = 0;
    for (const int candidate : candidates) {
        const int score = scoreOf(text, statement, mentions.at(candidate));
        if (best >= 0 &&
            (score < bestScore || (score == bestScore && distance(mentions.at(candidate), date) >=
                                                             distance(mentions.at(best), date))))
            continue;
        best = candidate;
        bestScore = score;
    }
    return best;
}

bool areJoined(const ScannedText &text, const QList<Mention> &mentions, int one, int other)
{
    if (std::abs(one - other) != 1)
        return false;
    const auto isPart = [](const Mention &mention) {
        return mention.kind == Mention::Kind::Named || mention.kind == Mention::Kind::Opening;
    };
    const Mention &first = mentions.at(std::min(one, other));
    const Mention &second = mentions.at(std::max(one, other));
    if (!isPart(first) || !isPart(second) || first.key == second.key)
        return false;
    const int joint = first.words.to;
    return second.words.from - joint <= 2 && (text.is(joint, u"và") || text.is(joint, u"and"));
}

bool precedes(const ScannedText &text, const QList<Mention> &mentions, int activity, int opening,
              const DateExpression &date)
{
    const Mention &first = mentions.at(activity);
    const Mention &last = mentions.at(opening);
    if (activity >= opening || first.kind != Mention::Kind::Activity || last.kind != Mention::Kind::Opening ||
        first.words.from < date.endWord || isPurpose(text, first))
        return false;
    const bool led = activity > 0 && mentions.at(activity - 1).kind == Mention::Kind::Activity &&
                     mentions.at(activity - 1).words.from >= date.endWord;
    static const PhraseTable Joints{{u"và|sau đó|rồi|and|sau đó sẽ|và sẽ"}};
    return !led && Joints.matchBefore(text, last.words.from);
}

} // namespace nghisu
