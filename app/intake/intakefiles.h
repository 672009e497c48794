// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "watchstore.h"

#include <QHash>
#include <QStringList>

#include <functional>

class QFileInfo;

namespace nghisu {

/// How files that could be articles are named: patterns for file dialogues and folders.
[[nodiscard]] const QStringList &articleNamePatterns();

/// The folders of pictures and frames that browsers put beside the pages of one folder, listed once. Named
/// after an HTML page: its name without the suffix, `_`, `-` or `.`, and a word of 3 to 16 letters for
/// "files" in some language: NAME_files, NAME.files, NAME_tệp, NAME-Dateien. Letters composed in either way
/// are the same.
class FoldersBesidePages
{
public:
    explicit FoldersBesidePages(const QString &folder);

    /// The file as it is now, with what is in its own folders. Asks at each file there whether to stop.
    [[nodiscard]] FileState stateOf(const QFileInfo &file, const std::function<bool()> &stopped = {}) const;

private:
    QHash<QString, QStringList> m_folders; ///< paths, by the page's name, composed
};

/// The files that `paths` stand for: files as they are, folders as the files in and below them that could be
/// articles, sorted; those that browsers put beside a page (see FoldersBesidePages) hold none. Asks now and
/// then whether to stop.
[[nodiscard]] QStringList filesToTakeIn(const QStringList &paths, const std::function<bool()> &stopped = {});

} // namespace nghisu
