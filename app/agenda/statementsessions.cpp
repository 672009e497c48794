// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "statementsessions.h"

#include "announced.h"
#include "places.h"
#include "sessionplace.h"

#include <algorithm>

namespace nghisu {

StatementSessions::StatementSessions(const Article &article, const BlockText &block, WordSpan statement,
                                     const QList<Mention> &mentions)
    : m_article(article), m_block(block), m_statement(statement), m_mentions(mentions)
{
}

void StatementSessions::append(const Session &session, WordSpan span)
{
    m_sessions.append(session);
    m_sessions.last().entry.passage = passageOfWords(m_article, m_block, trimmed(m_block.text, span));
    m_span = span;
}

bool StatementSessions::addTime(const DateExpression &date)
{
    AgendaEntry &entry = m_sessions.last().entry;
    const bool fits =
        !entry.start.time.isValid() &&
        (entry.dayPart == DayPart::None || date.part == DayPart::None || entry.dayPart == date.part);
    if (!fits || entry.end.isValid() || !standsFree(date.firstWord))
        return false;
    if (isEndVerbBefore(m_block.text, date.firstWord)) {
        entry.end = {entry.start.date, date.from.time};
        extend(date.endWord);
        return true;
    }
    entry.start.time = date.from.time;
    if (date.to.time.isValid())
        entry.end = {entry.start.date, date.to.time};
    const WordSpan place = placeBehind(date);
    const int near = date.endWord + (m_block.text.is(date.endWord + 1, u"the") ? 2 : 1);
    const bool placed = entry.place.isEmpty() && !place.isEmpty() && place.from == near;
    if (placed)
        entry.place = textOfWords(m_block.text, place);
    extend(placed ? place.to : date.endWord);
    return true;
}

bool StatementSessions::endLast(const DateExpression &date)
{
    if (isEmpty() || !date.from.time.isValid() || !isEndVerbBefore(m_block.text, date.firstWord) ||
        !standsFree(date.firstWord))
        return false;
    AgendaEntry &entry = m_sessions.last().entry;
    const bool later = entry.start.date < date.from.date ||
                       (entry.start.date == date.from.date && entry.start.time < date.from.time);
    if (entry.end.isValid() || !later)
        return false;
    entry.end = date.from;
    extend(date.endWord);
    return true;
}

bool StatementSessions::endLastOn(const DateExpression &date)
{
    if (isEmpty() || m_sessions.last().entry.end.isValid() ||
        m_sessions.last().entry.start.date >= date.from.date)
        return false;
    m_sessions.last().entry.end = date.from;
    takePlaceBehind(date);
    return true;
}

void StatementSessions::takePlaceBehind(const DateExpression &date)
{
    AgendaEntry &entry = m_sessions.last().entry;
    const WordSpan place = placeBehind(date);
    if (entry.place.isEmpty() && !place.isEmpty())
        entry.place = textOfWords(m_block.text, place);
    extend(std::max(date.endWord, place.to));
}

void StatementSessions::sharePlace()
{
    if (m_sessions.size() < 2)
        return;
    QString &before = m_sessions[m_sessions.size() - 2].entry.place;
    if (before.isEmpty())
        before = m_sessions.last().entry.place;
}

void StatementSessions::placeAll(const QString &place)
{
    for (Session &session : m_sessions) {
        if (session.entry.place.isEmpty())
            session.entry.place = place;
    }
}

void StatementSessions::addEnd(const DateExpression &date)
{
    AgendaEntry &entry = m_sessions.last().entry;
    if (entry.end.isValid() || entry.start.date > date.to.date)
        return;
    entry.end = date.to;
    takePlaceBehind(date);
}

/// Whether no other name stands between the last session and the word.
bool StatementSessions::standsFree(int endWord) const
{
    return std::none_of(m_mentions.begin(), m_mentions.end(), [&](const Mention &mention) {
        return mention.words.from >= m_span.to && mention.words.to <= endWord &&
               mention.kind != Mention::Kind::Event;
    });
}

WordSpan StatementSessions::placeBehind(const DateExpression &date) const
{
    const WordSpan place = placeIn(m_block.text, {date.endWord, m_statement.to}, m_block.dates);
    return place.isEmpty() ? placeBehindComma(m_block.text, date, m_statement.to) : place;
}

void StatementSessions::extend(int endWord)
{
    m_span.to = std::max(m_span.to, endWord);
    m_sessions.last().entry.passage = passageOfWords(m_article, m_block, m_span);
}

} // namespace nghisu
