// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QStringList>

namespace nghisu {

struct PhraseWords;

/// All of an article that is searched, each text apart: headline, lead, source, author, blocks with captions
/// among them, titles and places of the agenda.
[[nodiscard]] QStringList searchedTexts(const StoredArticle &stored);

/// Whether a phrase stands in one of them; with `exact`, those of its words that have marks with just these.
[[nodiscard]] LibraryResult<bool> standsInArticle(Database &database, ArticleId article,
                                                  const PhraseWords &phrase, bool exact);

} // namespace nghisu
