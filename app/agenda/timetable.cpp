// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "timetable.h"

#include "background.h"
#include "mentionwords.h"
#include "phrases.h"
#include "places.h"
#include "scheduleshape.h"
#include "timetablewords.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = Mention::Kind;

constexpr int LongestHeading = 24; ///< words

const PhraseTable &headingWords()
{
    static const PhraseTable table{
        {u"chương trình|lịch|thời gian|lịch trình|nội dung|kịch bản|agenda|programme|program|"
         u"schedule|timetable|day 1|day 2|day 3|hoạt động"}};
    return table;
}

const PhraseTable &leadIns()
{
    static const PhraseTable table{
        {u"thời gian|thời gian:|lúc|vào|vào lúc|từ|buổi|time:|khoảng|date:|bắt đầu"}};
    return table;
}

class LineReader
{
public:
    LineReader(const Article &article, const BlockText &block, WordSpan line, bool listed,
               ProgrammeContext &context, QList<Session> &sessions)
        : m_article(article), m_block(block), m_text(block.text), m_line(line),
          m_begin(behindBullet(block.text, line)), m_bullet(listed || m_begin > line.from),
          m_context(context), m_sessions(sessions)
    {
        m_dateEnd = m_block.dates.end();
        m_date = std::lower_bound(m_block.dates.begin(), m_dateEnd, m_begin,
                                  [](const DateExpression &date, int word) { return date.firstWord < word; });
    }

    bool run()
    {
        if (isLed(m_begin))
            return readLed();
        if (isHeading())
            return readHeading();
        if (inLine(m_date) && m_date->firstWord - m_line.from <= LongestHeading &&
            !isBackground(m_text, m_line, *m_date) && !isFarFrom(m_context.published, *m_date) &&
            headsClocks(m_block, m_line, indexOf(m_date)))
            return readSchedule();
        if (m_context.timetable && inLine(m_date) && readTrailing())
            return true;
        return m_context.timetable && (m_bullet || m_context.time.isValid()) && readBullet();
    }

private:
    using Dates = QList<DateExpression>::const_iterator;

    [[nodiscard]] bool inLine(Dates date) const { return date != m_dateEnd && date->firstWord < m_line.to; }

    /// Whether a date stands at the word, but for words that lead up to it: "Thời gian: 19 giờ 30".
    [[nodiscard]] bool isLed(int at) const
    {
        if (!inLine(m_date))
            return false;
        for (int steps = 0; steps < 3 && at < m_date->firstWord; ++steps) {
            const PhraseTable::Match lead = leadIns().match(m_text, at);
            at += lead ? lead.words : m_text.isMark(at, u':') ? 1 : 0;
        }
        return at == m_date->firstWord;
    }

    /// First word behind the marks between a time and what happens then; 0 when prose goes on from the date.
    [[nodiscard]] int behindSeparator(const DateExpression &date) const
    {
        int at = date.endWord;
        if (at >= m_line.to)
            return at;
        bool separated = false;
        at = behindBrackets(at);
        while (at < m_line.to && (m_text.isMark(at, u':') || isDash(at) || m_text.isMark(at, u'|') ||
                                  m_text.isMark(at, u'.'))) {
            separated = true;
            ++at;
        }
        // "8h00 Khai mạc" is an entry, "8h00, đại biểu …" a sentence, "Ngày 26/9 Đại hội …" as well.
        const bool clock = date.from.time.isValid();
        const bool alone = at < m_line.to && (clock ? date.part == DayPart::None : isPart(date));
        const bool capital = alone && clock && m_text.isCapital(at);
        // "8h00 khai mạc; 9h30 tham luận"
        const int before = date.firstWord - 1;
        const bool first = date.firstWord == m_date->firstWord && clock;
        const bool listed = m_scheduled && at < m_line.to &&
                            (first || (alone && (m_text.isMark(before, u';') || m_text.isMark(before, u':') ||
                                                 (!clock && m_text.isMark(before, u',')))));
        return separated || at >= m_line.to || listed || (capital && (m_context.timetable || m_bullet)) ? at
                                                                                                        : 0;
    }

    /// "buổi sáng", of a day said before
    [[nodiscard]] static bool isPart(const DateExpression &date)
    {
        return date.part != DayPart::None && date.afterPrevious == 0 && !date.from.time.isValid();
    }

    /// "Ngày 22/3/2025 (23/02 Âm lịch):"
    [[nodiscard]] int behindBrackets(int at) const
    {
        constexpr int LongestRemark = 12;
        if (!m_text.isMark(at, u'('))
            return at;
        for (int end = at + 1; end < m_line.to && end <= at + LongestRemark; ++end) {
            if (m_text.isMark(end, u')'))
                return end + 1;
        }
        return at;
    }

    [[nodiscard]] bool isDash(int at) const
    {
        return m_text.isMark(at, u'-') || m_text.isMark(at, u'–') || m_text.isMark(at, u'—');
    }

    bool readLed()
    {
        if (isBackground(m_text, m_line, *m_date) || isFarFrom(m_context.published, *m_date))
            return false;
        m_scheduled = hasClocksBehind(m_block, m_line, indexOf(m_date));
        const int at = behindSeparator(*m_date);
        if (at == 0)
            return false;
        if (at >= m_line.to)
            return openHeading(*m_date);
        const Dates next = m_date + 1;
        const bool timeNext =
            inLine(next) && next->firstWord == at && (next->from.time.isValid() || isPart(*next));
        m_scheduled |= timeNext && isPart(*next);
        if (!timeNext || m_date->from.time.isValid())
            return readEntries(m_date);
        openHeading(*m_date);
        return behindSeparator(*next) >= m_line.to ? openHeading(*next) : readEntries(next);
    }

    /// The entries of a line: "8h00: Khai mạc; 19h30: Đêm thơ".
    bool readEntries(Dates date)
    {
        bool any = false;
        while (inLine(date)) {
            Dates next = date + 1;
            while (inLine(next) && !startsEntry(next))
                ++next;
            const int end = inLine(next) ? next->firstWord : m_line.to;
            any |= readEntry(*date, {behindSeparator(*date), end});
            date = next;
        }
        return any;
    }

    [[nodiscard]] bool startsEntry(Dates date) const
    {
        const int before = date->firstWord - 1;
        const bool separated = m_text.isMark(before, u';') || m_text.isMark(before, u'.') ||
                               m_text.isMark(before, u',') || isDash(before);
        const int at = date->endWord;
        const bool parted = m_text.isMark(before, u';');
        if (m_scheduled && isPart(*date) && separated)
            return true;
        return date->from.time.isValid() &&
               (m_text.isMark(at, u':') || (separated && (parted || m_text.isCapital(at))));
    }

    bool readEntry(DateExpression date, WordSpan words)
    {
        if (words.from == 0 || words.isEmpty())
            return false;
        const bool clock = date.from.time.isValid();
        const bool known = hasMention(m_block, words);
        if (isExcluded(m_block, words))
            return true;
        // "25/9/2020 13:05 Chia sẻ": the day of publication with a time heads the page, not a session.
        const bool dated = date.from.isValid() && date.from.date != m_context.published.date;
        settle(date);
        if (!date.from.isValid() ||
            !(known || (clock && (m_context.timetable || dated)) || isOneOfDays(words)))
            return false;
        addEntry(date, words);
        m_context.day = date.from.date;
        if (!clock)
            openContext(date);
        m_context.timetable = true;
        m_context.time = {};
        return true;
    }

    [[nodiscard]] bool isOneOfDays(WordSpan words) const
    {
        constexpr int ShortStatement = 12;
        return trimmed(m_text, words).size() <= ShortStatement && headsOneOfDays(m_block, indexOf(m_date));
    }

    [[nodiscard]] qsizetype indexOf(Dates date) const { return date - m_block.dates.begin(); }

    void openContext(const DateExpression &date)
    {
        if (date.from.isValid())
            m_context.day = date.from.date;
        m_context.part = date.part;
        m_context.time = date.from.time;
        m_context.timeEnd = date.to.time;
        m_context.timetable = true;
    }

    /// "Buổi sáng: …" where no day was said before is of the day of publication.
    void settle(DateExpression &date) const
    {
        const bool guessed = date.afterPrevious && !m_context.day.isValid() && date.part != DayPart::None;
        date.uncertain |= guessed;
        date.settleInEvent(m_context.firstDay, m_context.lastDay);
        date.settle(guessed ? m_context.published.date : m_context.day);
    }

    bool openHeading(DateExpression date)
    {
        settle(date);
        if (!date.from.isValid())
            return false;
        openContext(date);
        return true;
    }

    /// A short line with a day and no statement of its own: "Chương trình ngày 20/11/2025".
    [[nodiscard]] bool isHeading() const
    {
        if (!inLine(m_date) || inLine(m_date + 1) || m_line.size() > LongestHeading)
            return false;
        const bool named =
            headingWords().matchBefore(m_text, m_date->firstWord) && m_text.isMark(m_line.to - 1, u':');
        const bool begins =
            named || (headingWords().match(m_text, m_begin) && !m_text.isMark(m_line.to - 1, u','));
        if (!m_date->from.isValid() || (!begins && isBackground(m_text, m_line, *m_date)) ||
            isFarFrom(m_context.published, *m_date))
            return false;
        const bool colon = m_text.isMark(m_line.to - 1, u':');
        const bool word = headingWords().find(m_text, m_line.from, m_line.to) >= 0;
        const bool full = m_text.isMark(m_line.to - 1, u'.');
        return (word || colon) && !full &&
               (m_date->endWord >= m_line.to - 1 || m_block.type == Block::Type::Heading || begins);
    }

    bool readSchedule()
    {
        m_scheduled = true;
        return openHeading(*m_date) && readEntries(m_date + 1);
    }

    bool readHeading()
    {
        openHeading(*m_date);
        // A range is the days of the whole event, whose sessions prose tells.
        return !m_date->to.isValid() &&
               (headingWords().match(m_text, m_begin) ||
                headingWords().matchBefore(m_text, m_date->firstWord) || !hasStrongName(m_block, m_line));
    }

    /// "Đức - Nhật Bản: 20h00, sân Khalifa": the name before the time, and the place behind it.
    bool readTrailing()
    {
        constexpr int LongestName = 14;
        DateExpression date = *m_date;
        const int mark = date.firstWord - 1;
        const bool parted =
            m_text.isMark(mark, u':') || m_text.isMark(mark, u'(') || m_text.isMark(mark, u'|');
        const WordSpan name = trimmed(m_text, {m_begin, mark});
        const bool ends = date.endWord >= m_line.to - 1 || m_text.isMark(date.endWord, u',') ||
                          m_text.isMark(date.endWord, u'.') || m_text.isMark(date.endWord, u'|');
        if (!parted || !ends || !date.from.time.isValid() || name.isEmpty() || name.size() > LongestName ||
            inLine(m_date + 1))
            return false;
        settle(date);
        if (!date.from.isValid())
            return false;
        addEntry(date, name);
        const WordSpan place = trimmed(m_text, {std::min(date.endWord + 1, m_line.to), m_line.to});
        if (!place.isEmpty() && m_sessions.last().entry.place.isEmpty())
            m_sessions.last().entry.place = textOfWords(m_text, place);
        return true;
    }

    /// A line with a bullet and no time, under a heading that has one.
    bool readBullet()
    {
        if (inLine(m_date) || !m_context.day.isValid())
            return false;
        const WordSpan words{m_begin, m_line.to};
        const bool timed = m_bullet && m_context.time.isValid();
        if (!timed && !namesSession(m_block, words, m_bullet))
            return false;
        DateExpression date;
        date.from = {m_context.day, m_context.time};
        if (m_context.timeEnd.isValid())
            date.to = {m_context.day, m_context.timeEnd};
        date.part = m_context.part;
        date.firstWord = date.endWord = m_begin;
        addEntry(date, words);
        m_context.time = {}; // what comes next begins later, nobody says when
        return true;
    }

    void addEntry(const DateExpression &date, WordSpan words)
    {
        const WordSpan title = date.from.time.isValid() ? titleOf(m_block, words) : nameIn(m_block, words);
        if (title.isEmpty())
            return;
        Session session;
        session.kind = Kind::Named;
        AgendaEntry &entry = session.entry;
        entry.title = nameOf(m_text, title);
        session.key = keyOf(m_block, title);
        entry.start = date.from;
        entry.end = date.to;
        entry.dayPart = date.part;
        if (entry.dayPart == DayPart::None && !date.from.time.isValid())
            entry.dayPart = m_context.part;
        entry.uncertain = date.uncertain;
        const WordSpan place = placeIn(m_text, words, m_block.dates);
        if (!place.isEmpty())
            entry.place = textOfWords(m_text, place);
        else if (const WordSpan venue = bracketed(title.to); isBarePlace(m_text, venue))
            entry.place = textOfWords(m_text, venue);
        const int from = std::min(date.firstWord, title.from);
        entry.passage =
            passageOfWords(m_article, m_block, trimmed(m_text, {from, std::max(title.to, place.to)}));
        m_sessions.append(session);
    }

    /// "Welcome by the Principal | (Main Hall)"
    [[nodiscard]] WordSpan bracketed(int at) const
    {
        if (!m_text.isMark(at, u'('))
            return {};
        int end = at + 1;
        while (end < m_line.to && !m_text.isMark(end, u')'))
            ++end;
        return {at + 1, end};
    }

    const Article &m_article;
    const BlockText &m_block;
    const ScannedText &m_text;
    const WordSpan m_line;
    const int m_begin;
    const bool m_bullet;
    ProgrammeContext &m_context;
    QList<Session> &m_sessions;
    bool m_scheduled = false; ///< clock times stand in one line behind their day
    Dates m_date;
    Dates m_dateEnd;
};

} // namespace

bool readTimetableLine(const Article &article, const BlockText &block, WordSpan line, bool isListed,
                       ProgrammeContext &context, QList<Session> &sessions)
{
    return LineReader(article, block, line, isListed, context, sessions).run();
}

} // namespace nghisu
