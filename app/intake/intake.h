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

/// File → article → agenda. Reentrant; the failure's sentence is ready to be shown.
[[nodiscard]] Result<Taken, ImportError> takeIn(const QString &path, const ImportOptions &options = {});

/// The article of a taken file as a library keeps it.
[[nodiscard]] NewArticle forLibrary(const Taken &taken, const QString &path);

/// The JSON object that `nghisu extract --json` prints for a file.
[[nodiscard]] QJsonObject extractToJson(const QString &path, const Taken &taken);

} // namespace nghisu
