// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringList>

namespace nghisu {

/// What stands about a Markdown text above it, between two lines of three dashes, as note takers and web
/// clippers write it: the part of YAML that they use, which is scalars and lists of scalars by key.
struct FrontMatter
{
    QHash<QString, QStringList> values; ///< by key in small letters
    qsizetype end = 0;                  ///< where the text begins; 0 where there is no front matter

    /// The first value of the first of these keys that has one; empty when none has.
    [[nodiscard]] QString first(const QStringList &keys) const;
};

[[nodiscard]] FrontMatter readFrontMatter(const QString &text);

} // namespace nghisu
