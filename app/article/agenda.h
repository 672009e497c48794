// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace nghisu {

/// Part of a day as Vietnamese and English say it: sáng, trưa, chiều, tối (and đêm).
enum class DayPart { None, Morning, Noon, Afternoon, Evening };

/// A moment as the text gives it: a day, or a day with a clock time. Local to where the event takes place.
struct Moment
{
    QDate date; ///< invalid when unknown
    QTime time; ///< invalid when the text names no clock time

    [[nodiscard]] bool isValid() const { return date.isValid(); }

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// One line of an agenda: a session (when, where, what), or an item of business without a time.
struct AgendaEntry
{
    enum class Kind { Session, Item };

    Kind kind = Kind::Session;
    QString title;
    Moment start; ///< sessions: always valid
    Moment end;   ///< invalid for a session of one day or of unknown length; the last day counts as part
    DayPart dayPart = DayPart::None; ///< of `start`
    QString place;                   ///< may be empty
    Passage passage;                 ///< the words of the article that say it first
    QList<Passage> otherPassages;    ///< further places that say the same, in the order of the text
    bool uncertain = false;          ///< something in it is concluded rather than said, e.g. the year
    QString uid;      ///< by which calendars know it (RFC 5545, UID); empty until one was read or is written
    int sequence = 0; ///< how often it was changed by hand since (RFC 5545, SEQUENCE)
    QString notes;    ///< what the calendar it came from says of it (RFC 5545, DESCRIPTION); may be empty
    QString url;      ///< what that calendar refers to (RFC 5545, URL); may be empty

    friend bool operator==(const AgendaEntry &, const AgendaEntry &) = default;
};

/// Sessions by time, then items in the order of the text.
using Agenda = QList<AgendaEntry>;

} // namespace nghisu
