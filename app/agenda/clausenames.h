// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "mentions.h"
#include "sentences.h"
#include "words.h"

#include <QDate>
#include <QList>

namespace nghisu {

/// What the clauses of a statement put on its dates in words of no table: by their grammar alone. Every name
/// is empty where the clause gives none. Refers to what it is made with, which has to outlive it.
class ClauseNames
{
public:
    ClauseNames(const ScannedText &text, WordSpan statement, const QList<DateExpression> &dates,
                const QList<Mention> &mentions)
        : m_text(text), m_statement(statement), m_dates(dates), m_mentions(mentions)
    {
    }

    /// The words that a date may claim begin behind the date before it …
    [[nodiscard]] int startOf(int date) const;
    /// … and end with the one behind it.
    [[nodiscard]] int endOf(int date) const;

    /// Whether the date and the one before it share their clause: "on Tuesday at 1.30 pm and | on Wednesday".
    [[nodiscard]] bool repeatsLast(int date) const;

    /// Of a clause that leaves out its verb, behind one with a session, where no mention names it.
    [[nodiscard]] WordSpan elliptic(int date) const;
    /// Of a clause that begins with its date and holds no mention.
    [[nodiscard]] WordSpan announced(int date) const;
    /// What takes place, as the subject or the object of the verb beside the date.
    [[nodiscard]] WordSpan subject(int date) const;
    /// The subject in the words before an hour: "…, còn đêm lửa trại | được tổ chức lúc 20h cùng ngày".
    [[nodiscard]] WordSpan subjectOfHour(int date) const;
    /// What people come together for: "… met for | an orientation workshop | on Thursday".
    [[nodiscard]] WordSpan phrase(int date) const;
    /// What is still to come at `settled`, the date as understood, where neither its name nor its verb is
    /// known.
    [[nodiscard]] WordSpan coming(int date, const DateExpression &settled, QDate today) const;

private:
    const ScannedText &m_text;
    const WordSpan m_statement;
    const QList<DateExpression> &m_dates;
    const QList<Mention> &m_mentions;
};

} // namespace nghisu
