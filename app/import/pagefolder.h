// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nghisu {

/// The folder that a page was saved into, for finding the page's files in it and below it. Nothing is read,
/// and no path is given that leads out of the folder, by whatever links.
class PageFolder
{
public:
    /// `folder` is canonical, or empty for none; `pageName` is the file name of the page, after which
    /// browsers name the folder with its pictures.
    PageFolder(QString folder, const QString &pageName);

    /// The canonical path of the file that a relative address names; empty when there is none, and for every
    /// address that could lead elsewhere. Names that are not found as written are found in the other
    /// normalisation form.
    [[nodiscard]] QString find(const QString &address);

    /// The file in the page's own folders (`NAME_files`, `NAME.files`, `NAME_tệp`, `NAME-Dateien`, …) with
    /// the last name of an address; empty unless exactly one file could be meant.
    [[nodiscard]] QString findByLastName(const QString &address);
    /// The composed names of the files in the page's own folders.
    [[nodiscard]] QSet<QString> savedNames();

private:
    using Names = QHash<QString, QStringList>; ///< by their composed form

    [[nodiscard]] QString inside(const QString &path) const;
    [[nodiscard]] const Names &namesIn(const QString &folder);
    [[nodiscard]] QStringList saveFolders();

    QString m_folder;
    QString m_pageName;
    QHash<QString, Names> m_names; ///< by folder
};

} // namespace nghisu
