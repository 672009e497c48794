// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pairing.h"

#include "mentionwords.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int ListGap = 2; ///< words between the dates of a list: "và", ", và"

class Pairing
{
public:
    Pairing(const ScannedText &text, WordSpan statement, const QList<DateExpression> &dates,
            const QList<Mention> &mentions)
        : m_text(text), m_statement(statement), m_dates(dates), m_mentions(mentions)
    {
    }

    QList<QList<int>> run()
    {
        QList<QList<int>> pairs;
        pairs.reserve(m_dates.size());
        if (m_dates.size() == 1)
            return {ofStatement()};
        for (int i = 0; i < m_dates.size(); ++i)
            pairs.append(ofClause(i));
        const bool leading =
            m_mentions.isEmpty() || m_dates.first().firstWord < m_mentions.first().words.from;
        const QList<QList<int>> claimed = pairs;
        for (int i = 0; i < m_dates.size(); ++i) {
            if (!claimed.at(i).isEmpty())
                continue;
            pairs[i] = leading ? behind(i) : before(i);
            if (pairs.at(i).isEmpty() && !leading && followsComma(i))
                pairs[i] = behind(i);
            if (hasWordsOfItsOwn(i) || saysItselfBehind(i))
                withoutClaimed(pairs[i], claimed);
        }
        share(pairs, leading);
        shareBehindColon(pairs);
        return pairs;
    }

private:
    [[nodiscard]] QList<int> mentionsBetween(int from, int to) const
    {
        QList<int> found;
        const auto first =
            std::lower_bound(m_mentions.begin(), m_mentions.end(), from,
                             [](const Mention &mention, int word) { return mention.words.from < word; });
        for (auto at = first; at != m_mentions.end() && at->words.from < to; ++at)
            found.append(int(at - m_mentions.begin()));
        return found;
    }

    /// Of the one date: all mentions, but for those of other clauses where its own says what will be done.
    [[nodiscard]] QList<int> ofStatement() const
    {
        static const PhraseTable Coming{{u"sẽ|will"}};
        const DateExpression &date = m_dates.first();
        int from = date.firstWord;
        while (from > m_statement.from && !isClauseMark(from - 1))
            --from;
        const bool says = Coming.find(m_text, from, date.firstWord) >= 0;
        if (says && ofClause(0).isEmpty())
            return mentionsBetween(m_statement.from, date.firstWord);
        return mentionsBetween(m_statement.from, m_statement.to);
    }

    [[nodiscard]] int startOf(int date) const
    {
        return date > 0 ? m_dates.at(date - 1).endWord : m_statement.from;
    }

    [[nodiscard]] int endOf(int date) const
    {
        return date + 1 < m_dates.size() ? m_dates.at(date + 1).firstWord : m_statement.to;
    }

    [[nodiscard]] bool isClauseMark(int at) const
    {
        return m_text.isMark(at, u',') || m_text.isMark(at, u'(') || m_text.isMark(at, u')') ||
               m_text.is(at, u"còn") || joinsOpening(at);
    }

    /// "thảo luận các văn kiện | và sẽ bế mạc vào 16h30": the verb has a date of its own.
    [[nodiscard]] bool joinsOpening(int at) const
    {
        static const PhraseTable Auxiliaries{{u"sẽ|dự kiến|chính thức|dự kiến sẽ|sẽ chính thức"}};
        if (!m_text.is(at, u"và") || m_dates.first().endWord > at)
            return false;
        const int verb = at + 1 + Auxiliaries.match(m_text, at + 1).words;
        const PhraseTable::Match found = mentionWords().match(m_text, verb);
        return found && mentionWord(found.value).kind == Mention::Kind::Opening;
    }

    /// Mentions in the clause of the date, between its neighbours.
    [[nodiscard]] QList<int> ofClause(int date) const
    {
        int from = m_dates.at(date).firstWord;
        while (from > startOf(date) && !isClauseMark(from - 1))
            --from;
        int to = m_dates.at(date).endWord;
        while (to < endOf(date) && !isClauseMark(to))
            ++to;
        const bool sharedBefore = date > 0 && from == startOf(date);
        const bool sharedBehind = date + 1 < m_dates.size() && to == endOf(date);
        const QList<int> ahead = mentionsBetween(from, m_dates.at(date).firstWord);
        const QList<int> after = mentionsBetween(m_dates.at(date).endWord, to);
        if (!sharedBefore && !sharedBehind)
            return ahead + after;
        // Several dates in one clause: who comes first, the clause's date or its mention?
        return clauseLeadsWithDate(date) ? after : ahead;
    }

    [[nodiscard]] bool clauseLeadsWithDate(int date) const
    {
        int first = date;
        while (first > 0 && !hasMarkBetween(m_dates.at(first - 1).endWord, m_dates.at(first).firstWord))
            --first;
        int from = m_dates.at(first).firstWord;
        while (from > startOf(first) && !isClauseMark(from - 1))
            --from;
        return mentionsBetween(from, m_dates.at(first).firstWord).isEmpty();
    }

    [[nodiscard]] bool hasMarkBetween(int from, int to) const
    {
        for (int at = from; at < to; ++at) {
            if (isClauseMark(at))
                return true;
        }
        return false;
    }

    /// "…, sáng nay (16/10), đại hội tiến hành bầu": the date begins a clause.
    [[nodiscard]] bool followsComma(int date) const
    {
        const int end = m_dates.at(date).endWord;
        return m_text.isMark(m_dates.at(date).firstWord - 1, u',') && m_text.isMark(end, u',');
    }

    /// "A working dinner is set for | 7 p.m. on May 12": a clause that names what takes place in words of no
    /// table.
    [[nodiscard]] bool hasWordsOfItsOwn(int date) const
    {
        constexpr int Few = 2;
        if (saysItself(date))
            return true;
        static const PhraseTable Joints{
            {u"và|còn|the|a|an|and|vào|lúc|từ|trong|là|sẽ|đã|dự kiến|is|are|on|at|from|"
             u"for|in|set|scheduled|bắt đầu|kết thúc|kéo dài|diễn ra|được|tổ chức"}};
        int from = m_dates.at(date).firstWord;
        int words = 0;
        for (; from > startOf(date) && !isClauseMark(from - 1); --from)
            words += m_text.isLetters(from - 1) && !Joints.matchBefore(m_text, from) ? 1 : 0;
        return words >= Few && m_text.isCapital(from);
    }

    /// "The finals | are on Sunday afternoon, and the prize-giving …": subject and verb of its own.
    [[nodiscard]] bool saysItself(int date) const
    {
        static const PhraseTable Verbs{{u"is|are|will|takes place|take place|starts|begins|follows|opens"}};
        static const PhraseTable Pronouns{{u"it|they|this|which|that|he|she|and|both|all"}};
        int from = m_dates.at(date).firstWord;
        while (from > startOf(date) && !isClauseMark(from - 1))
            --from;
        from += m_text.is(from, u"and") ? 1 : 0;
        return !Pronouns.match(m_text, from) && Verbs.find(m_text, from + 1, m_dates.at(date).firstWord) > 0;
    }

    /// "On 12 October, | Jean Powell will speak about …, and the season ends with the supper on …"
    [[nodiscard]] bool saysItselfBehind(int date) const
    {
        constexpr int FewestWords = 4;
        static const PhraseTable Verbs{{u"will|is|are|sẽ"}};
        const int end = m_dates.at(date).endWord;
        const int from = m_text.isMark(end, u',') ? end + 1 : end;
        int to = from;
        while (to < endOf(date) && !isClauseMark(to))
            ++to;
        return (from > end || m_text.is(end, u"the")) && to - from >= FewestWords &&
               Verbs.find(m_text, from, to) > from;
    }

    static void withoutClaimed(QList<int> &mentions, const QList<QList<int>> &claimed)
    {
        mentions.removeIf([&](int mention) {
            return std::any_of(claimed.begin(), claimed.end(),
                               [&](const QList<int> &others) { return others.contains(mention); });
        });
    }

    [[nodiscard]] QList<int> behind(int date) const
    {
        return mentionsBetween(m_dates.at(date).endWord, endOf(date));
    }
    [[nodiscard]] QList<int> before(int date) const
    {
        return mentionsBetween(startOf(date), m_dates.at(date).firstWord);
    }

    /// Whether the date and the one before it stand in one list.
    [[nodiscard]] bool isListed(int date) const
    {
        return date > 0 && m_dates.at(date).firstWord - m_dates.at(date - 1).endWord <= ListGap;
    }

    /// "… tiếp xúc cử tri: sáng 8/5 tại xã Phú Sơn, chiều 8/5 tại …": what stands before a colon is of all
    /// dates behind it.
    void shareBehindColon(QList<QList<int>> &pairs) const
    {
        const int colon = m_dates.first().firstWord - 1;
        if (!m_text.isMark(colon, u':'))
            return;
        for (int i = 1; i < pairs.size(); ++i) {
            if (pairs.at(i).isEmpty() && !hasWordsOfItsOwn(i))
                pairs[i] = pairs.at(i - 1);
        }
    }

    void share(QList<QList<int>> &pairs, bool leading) const
    {
        for (int i = int(pairs.size()) - 2; i >= 0; --i) {
            if (pairs.at(i).isEmpty() && isListed(i + 1) && (leading || i == 0))
                pairs[i] = pairs.at(i + 1);
        }
        for (int i = 1; i < pairs.size(); ++i) {
            if (pairs.at(i).isEmpty() && isListed(i))
                pairs[i] = pairs.at(i - 1);
        }
        for (int i = 0; i < pairs.size(); ++i) {
            if (pairs.at(i).isEmpty() && !saysItself(i))
                pairs[i] = leading ? before(i) : behind(i);
        }
    }

    const ScannedText &m_text;
    const WordSpan m_statement;
    const QList<DateExpression> &m_dates;
    const QList<Mention> &m_mentions;
};

} // namespace

QList<QList<int>> pairMentions(const ScannedText &text, WordSpan statement,
                               const QList<DateExpression> &dates, const QList<Mention> &mentions)
{
    return Pairing(text, statement, dates, mentions).run();
}

} // namespace nghisu
