// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaedits.h"

#include <QByteArray>

namespace nghisu {

/// "morning", "noon", "afternoon", "evening"; empty for DayPart::None, and back (None for other words).
[[nodiscard]] QString dayPartName(DayPart part);
[[nodiscard]] DayPart dayPartOfName(const QString &name);

/// What a library keeps of an agenda beside its rows. What was written comes back exactly; what is malformed
/// in the bytes is left out rather than believed.
[[nodiscard]] QByteArray passagesToJson(const QList<Passage> &passages);
[[nodiscard]] QList<Passage> passagesFromJson(const QByteArray &json);
[[nodiscard]] QByteArray entriesToJson(const Agenda &agenda);
[[nodiscard]] Agenda entriesFromJson(const QByteArray &json);
[[nodiscard]] QByteArray editsToJson(const AgendaEdits &edits);
[[nodiscard]] AgendaEdits editsFromJson(const QByteArray &json);

} // namespace nghisu
