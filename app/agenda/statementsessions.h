// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mentions.h"
#include "session.h"

#include <QList>

namespace nghisu {

/// The sessions that a statement has named so far. What it says further of the last one, hours, ends and
/// places, goes there. Keeps references to all that it is made with.
class StatementSessions
{
public:
    StatementSessions(const Article &article, const BlockText &block, WordSpan statement,
                      const QList<Mention> &mentions);

    [[nodiscard]] bool isEmpty() const { return m_sessions.isEmpty(); }
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }
    /// One behind the words that tell of the last session; 0 at first.
    [[nodiscard]] int endWord() const { return m_span.to; }

    /// `span`: the words that tell of it.
    void append(const Session &session, WordSpan span);

    // What follows returns whether the date was one that tells of the last session.

    /// "Phiên khai mạc diễn ra sáng 26/9, bắt đầu lúc 8h"
    bool addTime(const DateExpression &date);
    /// "Đại hội bắt đầu lúc 7g30 ngày 14/6, dự kiến kết thúc lúc 11g cùng ngày"
    bool endLast(const DateExpression &date);
    /// "… khai mạc ngày 14/6 và bế mạc ngày 16/6"
    bool endLastOn(const DateExpression &date);
    /// "… và kéo dài đến hết ngày 27/9"
    void addEnd(const DateExpression &date);

    /// "… on 11 and on 18 February at the station": gives the place of the last session to the one before.
    void sharePlace();
    /// The place of every session without one.
    void placeAll(const QString &place);

private:
    [[nodiscard]] bool standsFree(int endWord) const;
    [[nodiscard]] WordSpan placeBehind(const DateExpression &date) const;
    void takePlaceBehind(const DateExpression &date);
    void extend(int endWord);

    const Article &m_article;
    const BlockText &m_block;
    const WordSpan m_statement;
    const QList<Mention> &m_mentions;
    QList<Session> m_sessions;
    WordSpan m_span; ///< of the last session
};

} // namespace nghisu
