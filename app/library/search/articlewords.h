// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QByteArray>
#include <QString>

namespace nghisu {

/// An article as the columns of the index hold it: words as search compares them, parted by spaces.
struct ArticleWords
{
    QString title; ///< the headline alone
    QString source;
    QString author;
    QString text;   ///< headline, lead and blocks, captions among them, parted by BlockEnd
    QString agenda; ///< titles and places of its entries, parted by BlockEnd
    QString forms;  ///< see search_form in the schema

    /// Tells whether an article has other words by now than those in the index.
    [[nodiscard]] QByteArray checksum() const;
};

/// Stands between blocks, and is no word that could be searched for.
inline constexpr QLatin1StringView BlockEnd = QLatin1StringView("_");

[[nodiscard]] ArticleWords articleWords(const StoredArticle &stored);

/// A comment's body as the index holds it.
[[nodiscard]] QString commentWords(const QString &body);

/// The form by which the index knows that a word begins with these one or two letters, of the headline or of
/// anything.
[[nodiscard]] QString prefixForm(const QString &letters);
[[nodiscard]] QString titlePrefixForm(const QString &letters);

/// Prefixes of up to so many letters have forms of their own.
inline constexpr int ShortPrefix = 2;

} // namespace nghisu
