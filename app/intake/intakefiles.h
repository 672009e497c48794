// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <functional>

namespace nghisu {

/// How files that could be articles are named: patterns for file dialogues and folders.
[[nodiscard]] const QStringList &articleNamePatterns();

/// The files that `paths` stand for: files as they are, folders as the files in and below them that could be
/// articles, sorted; the folders that browsers put beside a page hold none. Asks now and then whether to
/// stop.
[[nodiscard]] QStringList filesToTakeIn(const QStringList &paths, const std::function<bool()> &stopped = {});

} // namespace nghisu
