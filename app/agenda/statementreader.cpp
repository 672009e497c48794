// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "statementreader.h"

#include "announced.h"
#include "background.h"
#include "clausenames.h"
#include "ellipsis.h"
#include "mentionscore.h"
#include "mentionwords.h"
#include "pairing.h"
#include "phrases.h"
#include "places.h"
#include "postponed.h"
#include "sessionname.h"
#include "sessionplace.h"
#include "statementdates.h"
#include "statementsessions.h"
#include "subject.h"

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = Mention::Kind;

constexpr int ShortStatement = 12; ///< words of a statement that needs no verb to announce an event

class StatementReader
{
public:
    StatementReader(const Article &article, const BlockText &block, WordSpan statement, bool acting,
                    ProgrammeContext &context)
        : m_block(block), m_text(block.text), m_statement(statement), m_acting(acting), m_context(context),
          m_dates(datesOfProgramme(block, statement, context)),
          m_names(m_text, statement, m_dates, m_mentions), m_found(article, block, statement, m_mentions)
    {
    }

    QList<Session> run()
    {
        collectMentions();
        if (!m_dates.isEmpty()) {
            const QList<QList<int>> pairs = pairMentions(m_text, m_statement, m_dates, m_mentions);
            for (int i = 0; i < m_dates.size(); ++i)
                read(i, pairs.at(i));
        }
        placeAll();
        if (m_found.isEmpty())
            rememberDay();
        if (m_dates.isEmpty())
            rememberName();
        for (const Mention &mention : std::as_const(m_mentions)) {
            if (mention.kind == Kind::Event)
                m_context.event = nameOf(m_text, mention.words);
        }
        return m_found.sessions();
    }

private:
    void collectMentions()
    {
        const QList<Mention> all = mentionsIn(m_text, m_statement, m_block.dates);
        for (const Mention &mention : all) {
            if (mention.kind != Kind::Activity || m_acting)
                m_mentions.append(mention);
        }
    }

    /// "…, both | in the Whitworth Building": the place of all sessions of the statement.
    void placeAll()
    {
        if (m_found.isEmpty())
            return;
        const int from = m_dates.last().endWord;
        const WordSpan place = commonPlaceIn(m_text, {from, m_statement.to}, m_block.dates);
        if (!place.isEmpty())
            m_found.placeAll(textOfWords(m_text, place));
    }

    /// "Kính mời bà con dự buổi đối thoại.", "Three listening sessions have been arranged:"
    void rememberName() const
    {
        const auto strong = [](const Mention &mention) {
            return mention.kind == Kind::Named || mention.kind == Kind::Event;
        };
        const auto named = std::find_if(m_mentions.begin(), m_mentions.end(), strong);
        const WordSpan words = named != m_mentions.end() ? named->words : arrangedIn(m_text, m_statement);
        if (!words.isEmpty())
            m_context.undated = nameOf(m_text, words);
    }

    /// "Friday is given over to business.": the day of the hours that follow.
    void rememberDay() const
    {
        if (m_dates.size() != 1 || m_dates.first().weekday == 0 ||
            m_dates.first().firstWord != trimmed(m_text, m_statement).from)
            return;
        DateExpression date = m_dates.first();
        settle(date);
        if (date.from.date >= m_context.published.date && !date.to.isValid())
            m_context.day = date.from.date;
    }

    [[nodiscard]] int score(const Mention &mention) const
    {
        // "Ngày hội … đến với học sinh qua ba chặng: | ngày 17/1 tại …": what stands before the colon is
        // dated.
        const int first = m_dates.first().firstWord;
        const bool listed =
            mention.kind == Kind::Event && mention.words.to < first && m_text.isMark(first - 1, u':');
        return std::max(scoreOf(m_text, m_statement, mention), listed ? Believable : 0);
    }

    void read(int index, const QList<int> &candidates)
    {
        DateExpression date = m_dates.at(index);
        const bool timeOnly = date.afterPrevious == 0 && date.from.time.isValid() && !m_found.isEmpty();
        const WordSpan elliptic = m_found.isEmpty() ? WordSpan() : m_names.elliptic(index);
        const bool other = !elliptic.isEmpty() || m_names.subjectOfHour(index).size() > 1;
        if (timeOnly && !other && m_found.addTime(date))
            return;
        settle(date);
        if (!elliptic.isEmpty() && date.from.isValid()) {
            addElliptic(index, date, elliptic);
            return;
        }
        if (isReached(date)) {
            date.from = std::exchange(date.to, {});
            date.part = date.partEnd;
        }
        if (!date.from.isValid() && date.to.isValid())
            return m_found.isEmpty() ? addEndOfEvent(date) : m_found.addEnd(date);
        if (!date.from.isValid() || m_found.endLast(date))
            return;
        if (!date.from.time.isValid() && isEndVerbBefore(m_text, date.firstWord) && m_found.endLastOn(date))
            return;
        if (addMoved(index, date) || addAnnounced(index, date))
            return;
        const int chosen = bestNamed(candidates, date);
        if (chosen < 0)
            return readUnnamed(index, date);
        const Mention &mention = m_mentions.at(chosen);
        if (isAside(mention, date))
            return;
        if (isOfReport(m_text, date, mention.words.from) || isLongPast(m_context, mention, date))
            return;
        if (closesForEntries(m_text, mention))
            return;
        const bool told = mention.kind == Kind::Briefing && date.from.date < m_context.published.date;
        if ((told || isParted(m_text, mention.words, date)) && addComing(index, date))
            return;
        if (mention.kind == Kind::Event && mention.acts == Mention::Acts::No && addPhrase(index, date))
            return;
        if (score(mention) < Believable && addUnknown(index, date))
            return;
        if (score(mention) < Believable || mention.kind == Kind::Excluded || told ||
            isPreparation(m_context, mention, date) || isTribute(m_text, m_statement, mention))
            return;
        if (mention.key == u"thi đấu" && addSubject(index, date))
            return; // "kéo co | thi đấu | trong ngày 19/11"
        add(index, date, chosen, candidates);
        if (mention.kind != Kind::Named && mention.kind != Kind::Opening)
            return;
        for (const int candidate : candidates) {
            if (candidate != chosen && (areJoined(m_text, m_mentions, chosen, candidate) ||
                                        precedes(m_text, m_mentions, candidate, chosen, date)))
                add(index, date, candidate, candidates);
        }
    }

    /// The best mention of those that give a name: "proposals | to close | libraries" opens and closes
    /// nothing beside the meeting that discusses them.
    [[nodiscard]] int bestNamed(QList<int> candidates, const DateExpression &date) const
    {
        const int best = bestMention(m_text, m_statement, m_mentions, candidates, date);
        if (best < 0 || candidates.size() < 2 || !m_text.is(m_mentions.at(best).words.from, u"to") ||
            nameSession(m_text, m_mentions, best, candidates))
            return best;
        candidates.removeOne(best);
        const int next = bestMention(m_text, m_statement, m_mentions, candidates, date);
        return score(m_mentions.at(next)) < Believable ? best : next;
    }

    void addElliptic(int index, const DateExpression &date, WordSpan words)
    {
        Session session;
        session.kind = Kind::Named;
        session.entry.title = completedName(nameOf(m_text, words), m_found.sessions().last().entry.title);
        session.key = foldWords(session.entry.title);
        finish(session, index, date, words);
    }

    /// "… at its 27th meeting, which | wrapped up on October 18": told on the way, and over.
    [[nodiscard]] bool isAside(const Mention &mention, const DateExpression &date) const
    {
        static const PhraseTable Relatives{{u"which|that|who"}};
        return mention.kind == Kind::Opening && Relatives.matchBefore(m_text, mention.words.from) &&
               date.from.date < m_context.published.date;
    }

    /// "Buổi chiều, Quốc hội nghe báo cáo": where no day was said before, that of publication is meant.
    void settle(DateExpression &date) const
    {
        const bool guessed = date.afterPrevious && !m_context.day.isValid() && date.part != DayPart::None;
        date.uncertain |= guessed;
        date.settleInEvent(m_context.firstDay, m_context.lastDay);
        if (isPastWeekday(m_text, m_statement, date) && date.from.date > m_context.published.date) {
            constexpr int Week = 7;
            date.from.date = date.from.date.addDays(-Week);
            date.weekday = 0;
        }
        date.settle(guessed ? m_context.published.date : m_context.day);
    }

    /// "…; đến chiều 25/7 | sẽ họp phiên bế mạc": a moment that is come to, rather than an end.
    [[nodiscard]] bool isReached(const DateExpression &date) const
    {
        static const PhraseTable Verbs{{u"sẽ|thì|đại hội|kỳ họp|hội nghị|tiến hành|là"}};
        const int before = date.firstWord - 1;
        const bool begins = date.firstWord == trimmed(m_text, m_statement).from ||
                            m_text.isMark(before, u',') || m_text.isMark(before, u';');
        const int next = m_text.isMark(date.endWord, u',') ? date.endWord + 1 : date.endWord;
        return !date.from.isValid() && date.to.isValid() && begins && Verbs.match(m_text, next);
    }

    /// "Hội nghị sẽ kéo dài đến ngày 8/10": the end of what a sentence before said.
    void addEndOfEvent(const DateExpression &date)
    {
        const int event = lastingEvent(m_text, m_statement, m_mentions, date);
        if (event < 0)
            return;
        const Mention &mention = m_mentions.at(event);
        Session session;
        session.key = mention.key;
        session.entry.end = date.to;
        m_found.append(session, {mention.words.from, date.endWord});
    }

    /// A date in a statement that names nothing: "Dự kiến diễn ra từ ngày 26 đến 28/9".
    void readUnnamed(int index, const DateExpression &date)
    {
        const int trigger = leadingVerb(m_text, m_statement);
        if (trigger < 0 || m_context.event.isEmpty() || !m_mentions.isEmpty() ||
            m_statement.size() > 3 * ShortStatement) {
            addUnknown(index, date);
            return;
        }
        if (addSubject(index, date))
            return;
        Session session;
        session.kind = Kind::Event;
        session.entry.title = m_context.event;
        session.key = foldWords(m_context.event);
        finish(session, index, date, {trigger, trigger + 1});
    }

    /// "Kỳ họp thứ hai được lùi sang ngày 3/8": the event named before the verb has this day now.
    bool addMoved(int index, const DateExpression &date)
    {
        const int verb = movingVerb(m_text, m_statement, date);
        QList<int> candidates;
        for (int i = 0; i < m_mentions.size(); ++i) {
            if (verb >= 0 && m_mentions.at(i).words.to <= date.firstWord &&
                m_mentions.at(i).kind != Kind::Excluded)
                candidates.append(i);
        }
        if (candidates.isEmpty())
            return false;
        add(index, date, bestMention(m_text, m_statement, m_mentions, candidates, date), candidates);
        return true;
    }

    /// A clause that begins with its date and holds no name: beside clauses with sessions, or where it is
    /// still to come at a time of day.
    bool addAnnounced(int index, const DateExpression &date)
    {
        const WordSpan words = m_names.announced(index);
        const bool told = isBesideSessions(index) || isComing(m_text, m_context.published.date, date, words);
        return told && addNamed(index, date, words);
    }

    [[nodiscard]] bool isBesideSessions(int index) const
    {
        return index > 0 && !m_found.isEmpty() && m_dates.at(index).part != DayPart::None &&
               m_dates.at(index - 1).part != DayPart::None;
    }

    bool addUnknown(int index, const DateExpression &date)
    {
        return addAgain(index, date) || addPhrase(index, date) || addSubject(index, date) ||
               addComing(index, date);
    }

    /// "… on Tuesday at 1.30 pm and | on Wednesday at 6 pm": once more, where nothing stands between.
    bool addAgain(int index, const DateExpression &date)
    {
        if (m_found.isEmpty() || !m_names.repeatsLast(index))
            return false;
        Session session = m_found.sessions().last();
        session.entry = {};
        session.entry.title = m_found.sessions().last().entry.title;
        session.entry.place = m_found.sessions().last().entry.place;
        finish(session, index, date, {date.firstWord, date.endWord});
        m_found.sharePlace();
        return true;
    }

    bool addPhrase(int index, const DateExpression &date)
    {
        return !isBeforeReport(m_context, date) && addNamed(index, date, m_names.phrase(index));
    }

    bool addSubject(int index, const DateExpression &date)
    {
        return !isBeforeReport(m_context, date) && addNamed(index, date, m_names.subject(index));
    }

    bool addComing(int index, const DateExpression &date)
    {
        return addNamed(index, date, m_names.coming(index, date, m_context.published.date));
    }

    /// Returns whether there was a name.
    bool addNamed(int index, const DateExpression &date, WordSpan words)
    {
        if (words.isEmpty())
            return false;
        Session session;
        session.kind = Kind::Named;
        const bool bare = !m_context.undated.isEmpty() && isBarePlace(m_text, words);
        session.entry.title = bare ? m_context.undated : nameOf(m_text, words);
        session.entry.place = bare ? textOfWords(m_text, words) : QString();
        session.key = foldWords(session.entry.title);
        finish(session, index, date, words);
        return true;
    }

    void add(int index, const DateExpression &date, int chosen, const QList<int> &candidates)
    {
        const auto name = nameSession(m_text, m_mentions, chosen, candidates);
        if (!name) {
            if (!addPhrase(index, date) && !addSubject(index, date) && !m_context.event.isEmpty())
                addOfEvent(index, date, m_mentions.at(chosen));
            return;
        }
        Session session;
        session.kind = m_mentions.at(chosen).kind;
        session.key = m_mentions.at(chosen).key;
        session.entry.title = name->title;
        finish(session, index, date, name->words);
    }

    /// "It opens with a parade and | closes on May 5": of the event that sentences before named.
    void addOfEvent(int index, const DateExpression &date, const Mention &opening)
    {
        Session session;
        session.kind = opening.kind;
        session.key = opening.key;
        session.entry.title = m_context.event + u' ' + textOfWords(m_text, opening.words);
        finish(session, index, date, opening.words);
    }

    void finish(Session &session, int index, const DateExpression &date, WordSpan words)
    {
        AgendaEntry &entry = session.entry;
        entry.start = date.from;
        entry.end = date.to;
        entry.dayPart = date.part;
        entry.uncertain = date.uncertain;
        const bool moments = date.to.time.isValid() && date.to.date > date.from.date;
        m_context.day = moments ? date.to.date : date.from.date;
        const bool first = !m_context.firstDay.isValid() && session.kind != Kind::Opening;
        if ((session.kind == Kind::Event || first) && date.to.date > date.from.date) {
            m_context.firstDay = date.from.date;
            m_context.lastDay = date.to.date;
        }
        if (const int days = saidDays(m_text, m_statement, date); days > 1 && session.kind == Kind::Event)
            entry.end = {entry.start.date.addDays(days - 1), {}};
        if (isEnding(words, date) && !endAt(entry, date))
            return;
        WordSpan span{std::min(words.from, date.firstWord), std::max(words.to, date.endWord)};
        const WordSpan place = placeOf(m_text, m_block.dates, {m_names.startOf(index), m_names.endOf(index)},
                                       m_dates.at(index), words);
        if (!place.isEmpty() && place.from >= m_found.endWord()) {
            entry.place = textOfWords(m_text, place);
            span = {std::min(span.from, place.from), std::max(span.to, place.to)};
        }
        m_found.append(session, span);
    }

    /// Whether the date is that of the end: "phiên trù bị kết thúc lúc …", "kết thúc phiên trù bị lúc 16 giờ
    /// 30".
    [[nodiscard]] bool isEnding(WordSpan words, const DateExpression &date) const
    {
        return isEndVerbBefore(m_text, date.firstWord) ||
               (date.from.time.isValid() && isEndVerbBefore(m_text, words.from));
    }

    /// "Buổi họp trù bị xong lúc 16 giờ 30 ngày 13/10" tells the end of a session of that day. A day alone
    /// is the end of the session said before, if there is one. Returns whether the entry is to be kept.
    bool endAt(AgendaEntry &entry, const DateExpression &date)
    {
        if (date.from.time.isValid()) {
            entry.end = date.from;
            entry.start.time = {};
            return true;
        }
        return !m_found.endLastOn(date);
    }

    const BlockText &m_block;
    const ScannedText &m_text;
    const WordSpan m_statement;
    const bool m_acting; ///< the sentence so far names somebody whose doings are the programme
    ProgrammeContext &m_context;
    const QList<DateExpression> m_dates;
    QList<Mention> m_mentions;
    const ClauseNames m_names;
    StatementSessions m_found;
};

} // namespace

QList<Session> sessionsInStatement(const Article &article, const BlockText &block, WordSpan statement,
                                   bool acting, ProgrammeContext &context)
{
    return StatementReader(article, block, statement, acting, context).run();
}

} // namespace nghisu
