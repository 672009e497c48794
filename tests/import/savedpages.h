// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nghisu {

/// A real page that is not part of the repository.
struct SavedPage
{
    QString name; ///< without ending
    QByteArray html;
};

/// All `*.html.gz` of a folder, decompressed; empty when it is not there.
[[nodiscard]] QList<SavedPage> savedPages(const QString &folder);

} // namespace nghisu
