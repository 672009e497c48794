// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "article.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nghisu {

/// The parts of the JSON form that `nghisu extract --json` prints, see the manual page. Places in text are
/// counted in code points there, in UTF-16 code units here.
[[nodiscard]] QJsonObject articleToJson(const Article &article);
[[nodiscard]] QJsonArray agendaToJson(const Agenda &agenda, const Article &article);

/// The whole of a block as a library keeps it; blocksFromJson() takes back exactly what blocksToJson() gave.
/// What is malformed in the bytes is left out rather than believed; places stay within their text.
[[nodiscard]] QByteArray blocksToJson(const QList<Block> &blocks);
[[nodiscard]] QList<Block> blocksFromJson(const QByteArray &json);

} // namespace nghisu
