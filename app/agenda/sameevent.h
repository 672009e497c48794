// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QMultiHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nghisu {

/// What tells one event from another in the words of a report; made once an article, compared often. All
/// words are folded by foldForSearch().
struct EventTraits
{
    QSet<QDate> days;                     ///< of its sessions
    QStringList places;                   ///< of its sessions
    QSet<QString> names;                  ///< proper names: "dak lak", "vinamilk"
    QMultiHash<QString, QString> units;   ///< what is named as one of its kind: tinh → "dak lak"
    QMultiHash<QString, QString> numbers; ///< what is counted: "lan thu" → "xvii"
    QSet<int> kinds;                      ///< see eventKindsOf(); of headline and sessions
    QSet<int> ordinals;                   ///< see ordinalsOf()
    bool vietnamese = false;
    QSet<QString> subject; ///< pairs of neighbouring words of headline and sessions, names left out
};

/// The traits of an article of that headline, lead and agenda.
[[nodiscard]] EventTraits eventTraits(const QString &title, const QString &lead, const Agenda &agenda);

/// How much speaks for two articles reporting the same event; from SameEvent on they are held to. 0 where
/// they name no days within two of each other. Of reports in Vietnamese and in another language, whose words
/// cannot be compared, days, names, numbers and the kind of event are.
[[nodiscard]] double eventLikeness(const EventTraits &one, const EventTraits &other);
inline constexpr double SameEvent = 1.8;

} // namespace nghisu
