// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "articlestore.h"
#include "importer.h"

#include <QJsonObject>

namespace nghisu {

/// What one file comes to, without any library.
struct Taken
{
    Imported imported;
    Agenda agenda;
};

/// What the article says of its event, and those of `events` (which a page marks for machines) that the text
/// does not say. Sessions by time, then items.
[[nodiscard]] Agenda agendaWith(const Agenda &events, const Article &article);

/// The agenda of an article whose date of publication is another now: what the text says is read anew, what
/// came from elsewhere stays as it was in `before`.
[[nodiscard]] Agenda readAnew(const Article &article, const Agenda &before);

/// File → article → agenda. Reentrant; the failure's sentence is ready to be shown.
[[nodiscard]] Result<Taken, ImportError> takeIn(const QString &path, const ImportOptions &options = {});

/// The article of a taken file as a library keeps it.
[[nodiscard]] NewArticle forLibrary(const Taken &taken, const QString &path);

/// The JSON object that `nghisu extract --json` prints for a file.
[[nodiscard]] QJsonObject extractToJson(const QString &path, const Taken &taken);

} // namespace nghisu
