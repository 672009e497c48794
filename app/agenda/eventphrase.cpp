// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "eventphrase.h"

#include "phrases.h"
#include "places.h"

namespace nghisu {

namespace {

constexpr int LongestPhrase = 7; ///< words
constexpr int Reach = 18;        ///< words before the date

/// Verbs whose object is the event, with whatever article.
const PhraseTable &holdingLeads()
{
    static const PhraseTable table{
        {u"hold|holds|holding|held|host|hosts|hosting|stage|stages|staging|attend|attends|give|gives|deliver|"
         u"delivers|run|runs|running|begin|begins|start|starts|open|opens|resume|resumes|perform|performs|"
         u"present|presents|put on|puts on|organise|organises|stage its|sit"}};
    return table;
}

/// Prepositions and verbs behind which something indefinite is an event.
const PhraseTable &leads()
{
    static const PhraseTable table{
        {u"at|for|with|during|in|join|have|has|enjoy|perform in|speak at|meet for|invited to"}};
    return table;
}

/// What follows an article without being an event.
const PhraseTable &noEvents()
{
    static const PhraseTable table{
        {u"reason|thing|matter|question|word|name|change|bit|sense|level|degree|variety|range|nominee|"
         u"president|minister|leader|candidate|team|club|party|government|council|company|public|"
         u"children|pupils|members|residents|visitors|people|families|students|men|women|case|series|end|"
         u"moment|beginning|latest|helm|front|expense|presence|wake|hope|face|meantime|dark|"
         u"morning|"
         u"afternoon|evening|night|weekend|summer|winter|spring|autumn|season|past|future|way|world|"
         u"year|week|day|month|time|record|total|rate|result|bid|man|woman|house|fee|cost|statement|price|"
         u"share|"
         u"number|group|team|company|member|deal|chance|place|capacity|population|majority|minimum|maximum|"
         u"mandate|view|plan|proposal|decision|law|bill|budget|grant|loan|prize|discount|maximum|minute|hour|"
         u"list|report|letter|motion|lot|few|number|break|holiday|rest|pause"}};
    return table;
}

const PhraseTable &ends()
{
    static const PhraseTable table{
        {u"at|in|on|for|from|by|to|with|and|where|which|that|who|when|after|before|is|are|was|were|will|"
         u"has|have|would|could|can|may|starts|begins|opens|closes|ends|follows|takes|runs|meets|gets|goes|"
         u"returns|"
         u"leaves"}};
    return table;
}

bool isOfName(const ScannedText &text, int at)
{
    return text.isLetters(at) || text.isDigits(at) || text.isMark(at, u'-') || text.isMark(at, u'’') ||
           text.isMark(at, u'\'');
}

/// "with the | first league match": what is one of several is an event behind "the" too.
bool isOneOfSeveral(const ScannedText &text, int at)
{
    static const PhraseTable Ordinals{{u"first|second|third|final|opening|closing|annual|next|inaugural"}};
    return bool(Ordinals.match(text, at));
}

/// The phrase that begins behind the article at `article`, where date or place stand right behind it.
WordSpan phraseAt(const ScannedText &text, int article, int end)
{
    static const PhraseTable Places{{u"at|in"}};
    const int from = article + 1;
    int to = from;
    while (to < end && isOfName(text, to) && (!ends().match(text, to) || text.isMark(to - 1, u'-')))
        ++to;
    const bool held = holdingLeads().matchBefore(text, article) && !text.is(article - 1, u"open");
    // "gives a talk | on Amazon rivers | on 18 October"
    if (held && (text.is(to, u"on") || text.is(to, u"about")) && text.isLetters(to + 1) && to + 1 < end) {
        for (++to; to < end && isOfName(text, to) && !ends().match(text, to);)
            ++to;
    }
    const bool reaches = held || to == end || Places.match(text, to);
    const bool fits = to > from && to - from <= LongestPhrase && text.isLetters(from);
    const bool named = text.is(article, u"the") && text.isCapital(to - 1) &&
                       !isOneOfSeveral(text, from); // "at the Red Lion"
    static const PhraseTable Verbs{{u"is|are|will|opens|open|starts|begins|closes|runs|takes|goes"}};
    const bool parted =
        !held && Verbs.find(text, to, end) >= 0; // "plans for a runway at Dunmore open on Tuesday"
    if (!reaches || !fits || named || parted || text.at(to - 1).endsWith(u"ed") ||
        noEvents().match(text, to - 1) || isPlaceKind(text, to - 1))
        return {};
    return {from, to};
}

/// Whether the article at `at` and the word before it introduce an event.
bool introduces(const ScannedText &text, int at)
{
    static const PhraseTable Possessives{{u"its|their|her|his"}};
    const bool indefinite = text.is(at, u"a") || text.is(at, u"an");
    const bool definite = text.is(at, u"the");
    const bool possessive = bool(Possessives.match(text, at));
    if ((indefinite || definite || possessive) && holdingLeads().matchBefore(text, at))
        return true;
    const bool named =
        definite && (text.is(at - 1, u"for") || text.is(at - 1, u"at") || text.is(at - 1, u"in"));
    return (indefinite && leads().matchBefore(text, at)) || named ||
           ((definite || possessive) && isOneOfSeveral(text, at + 1) && leads().matchBefore(text, at));
}

int withoutPreposition(const ScannedText &text, int from, int end)
{
    static const PhraseTable Prepositions{{u"on|at|from|this|next|beginning|starting"}};
    const int words = Prepositions.matchBefore(text, end).words;
    return end - words > from ? end - words : end;
}

} // namespace

WordSpan eventPhraseBefore(const ScannedText &text, WordSpan reach, const DateExpression &date)
{
    const int end = withoutPreposition(text, reach.from, date.firstWord);
    for (int at = end - 2; at > std::max(reach.from, end - Reach); --at) {
        if (!introduces(text, at))
            continue;
        if (const WordSpan words = phraseAt(text, at, end); !words.isEmpty())
            return words;
    }
    return {};
}

WordSpan takenPartIn(const ScannedText &text, WordSpan clause)
{
    constexpr int FewestWords = 2;
    static const PhraseTable Taking{{u"go before|goes before|come before|comes before|be considered by|be "
                                     u"heard by|be decided by|be discussed by|tham gia|tham dự|take part "
                                     u"in|takes part in|compete in|participate in|taking part in"}};
    static const PhraseTable Articles{{u"the|a|an|their"}};
    const int verb = Taking.find(text, clause.from, clause.to);
    if (verb < 0)
        return clause;
    int from = verb + Taking.match(text, verb).words;
    from += Articles.match(text, from).words;
    return clause.to - from >= FewestWords ? WordSpan{from, clause.to} : clause;
}

} // namespace nghisu
