// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace nghisu {

/// The words that pages put around articles, case-folded, Vietnamese and English. See FurnitureKind for what
/// they mean.

[[nodiscard]] const QSet<QString> &socialNames();
[[nodiscard]] const QSet<QString> &commentHeads();
[[nodiscard]] const QSet<QString> &relatedHeads();
/// Words at the beginning or end of a short heading that make it a head of comments.
[[nodiscard]] const QStringList &commentWords();
[[nodiscard]] const QSet<QString> &strongLabels();
[[nodiscard]] const QSet<QString> &weakLabels();
[[nodiscard]] const QSet<QString> &sectionNames();

/// Whole lines with something variable in them.
[[nodiscard]] const QRegularExpression &strongPattern();
[[nodiscard]] const QRegularExpression &weakPattern();

} // namespace nghisu
