// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "background.h"
#include "phrases.h"
#include "timetable.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Reads the rows of a table. A row's day and time may stand in cells of their own, or a row may hold a day
/// alone and head those below.
class TableReader
{
public:
    TableReader(const Article &article, const BlockText &block, ProgrammeContext &context,
                QList<Session> &sessions)
        : m_article(article), m_block(block), m_text(block.text), m_context(context), m_sessions(sessions)
    {
    }

    void run()
    {
        qsizetype start = 0;
        const QStringList rows = m_text.text().split(u'\n');
        for (int i = 0; i < rows.size(); ++i) {
            const QList<WordSpan> cells = cellsOf(rows.at(i), start);
            if (i < std::max(m_article.block(m_block.number).headerRows, 1) && isHeader(cells))
                readHeader(cells);
            else
                readRow(cells);
            start += rows.at(i).size() + 1;
        }
    }

private:
    [[nodiscard]] QList<WordSpan> cellsOf(const QString &row, qsizetype start) const
    {
        QList<WordSpan> cells;
        const QChar separator = m_block.type == Block::Type::Table ? u'\t' : u'|';
        for (const QString &cell : row.split(separator)) {
            WordSpan words{m_text.wordFrom(start), m_text.wordFrom(start + cell.size())};
            while (!words.isEmpty() && (m_text.isBreak(words.from) || m_text.isMark(words.from, u'|')))
                ++words.from;
            cells.append(words);
            start += cell.size() + 1;
        }
        return cells;
    }

    [[nodiscard]] QList<DateExpression> datesIn(WordSpan cell) const
    {
        QList<DateExpression> found;
        const auto &dates = m_block.dates;
        auto date =
            std::lower_bound(dates.begin(), dates.end(), cell.from,
                             [](const DateExpression &one, int word) { return one.firstWord < word; });
        for (; date != dates.end() && date->firstWord < cell.to; ++date)
            found.append(*date);
        return found;
    }

    [[nodiscard]] bool isHeader(const QList<WordSpan> &cells) const
    {
        return std::all_of(cells.begin(), cells.end(),
                           [this](WordSpan cell) { return datesIn(cell).isEmpty(); });
    }

    void readHeader(const QList<WordSpan> &cells)
    {
        static const PhraseTable Titles{
            {u"nội dung|hoạt động|chương trình|sự kiện|tên hoạt động|activity|content|event|session|agenda"}};
        static const PhraseTable Places{{u"địa điểm|nơi|place|venue|location|room"}};
        for (int i = 0; i < cells.size(); ++i) {
            if (m_titleColumn < 0 && Titles.find(m_text, cells.at(i).from, cells.at(i).to) >= 0)
                m_titleColumn = i;
            if (Places.find(m_text, cells.at(i).from, cells.at(i).to) >= 0)
                m_placeColumn = i;
        }
    }

    /// Whether the cell says when and nothing else.
    [[nodiscard]] bool isTime(WordSpan cell) const
    {
        const QList<DateExpression> dates = datesIn(cell);
        return !dates.isEmpty() && dates.first().firstWord - cell.from <= 2 &&
               cell.to - dates.last().endWord <= 2;
    }

    void readRow(const QList<WordSpan> &cells)
    {
        DateExpression when;
        bool timed = false;
        int title = -1;
        for (int i = 0; i < cells.size(); ++i) {
            if (cells.at(i).isEmpty())
                continue;
            if (isTime(cells.at(i)) && i != m_titleColumn) {
                for (const DateExpression &date : datesIn(cells.at(i)))
                    join(when, date);
                timed = true;
            } else if (title < 0 && i != m_placeColumn && (m_titleColumn < 0 || i == m_titleColumn)) {
                title = i;
            }
        }
        if (!timed || isFarFrom(m_context.published, when))
            return;
        when.settle(m_context.day);
        if (!when.from.isValid())
            return;
        m_context.day = when.from.date;
        m_context.part = when.part;
        if (title >= 0)
            add(when, cells, title);
    }

    static void join(DateExpression &when, const DateExpression &date)
    {
        if (when.firstWord == when.endWord) {
            when = date;
            return;
        }
        if (date.from.isValid() && !when.from.isValid()) {
            when.from.date = date.from.date;
            when.afterPrevious.reset();
            if (when.to.time.isValid())
                when.to.date = date.from.date;
        }
        if (date.from.time.isValid() && !when.from.time.isValid()) {
            when.from.time = date.from.time;
            if (date.to.time.isValid())
                when.to = {when.from.date, date.to.time};
        }
        if (when.part == DayPart::None)
            when.part = date.part;
    }

    void add(const DateExpression &when, const QList<WordSpan> &cells, int title)
    {
        WordSpan words = trimmed(m_text, cells.at(title));
        for (int at = words.from; at < words.to; ++at) {
            if (m_text.isBreak(at) || m_text.isMark(at, u';'))
                words.to = at;
        }
        if (words.isEmpty())
            return;
        Session session;
        session.kind = Mention::Kind::Named;
        session.entry.title = nameOf(m_text, words);
        const QList<Mention> mentions = mentionsIn(m_text, words, m_block.dates);
        session.key = mentions.isEmpty() ? foldWords(session.entry.title) : mentions.first().key;
        session.entry.start = when.from;
        session.entry.end = when.to;
        session.entry.dayPart = when.part;
        session.entry.uncertain = when.uncertain;
        if (m_placeColumn >= 0 && m_placeColumn < cells.size() && !cells.at(m_placeColumn).isEmpty())
            session.entry.place = nameOf(m_text, cells.at(m_placeColumn));
        session.entry.passage = passageOfWords(m_article, m_block, words);
        m_sessions.append(session);
    }

    const Article &m_article;
    const BlockText &m_block;
    const ScannedText &m_text;
    ProgrammeContext &m_context;
    QList<Session> &m_sessions;
    int m_titleColumn = -1;
    int m_placeColumn = -1;
};

} // namespace

bool isDrawnTable(const BlockText &block)
{
    constexpr int FewestRows = 2;
    constexpr int FewestMarks = 2; // of a row
    if (block.type == Block::Type::Table)
        return false;
    int rows = 0;
    for (const QStringView row : QStringView(block.text.text()).split(u'\n'))
        rows += row.count(u'|') >= FewestMarks ? 1 : 0;
    return rows >= FewestRows;
}

void readTimetable(const Article &article, const BlockText &block, ProgrammeContext &context,
                   QList<Session> &sessions)
{
    TableReader(article, block, context, sessions).run();
}

} // namespace nghisu
