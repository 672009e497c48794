// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace nghisu {

/// The words of a text as search folds them, without any signs.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// Hashes of all runs of that many words (shingles), by which texts are compared; valid within one process.
[[nodiscard]] QSet<size_t> wordRuns(const QStringList &words, qsizetype length);

} // namespace nghisu
