// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"
#include "search/searchquery.h"

#include <QString>

namespace nghisu {

class Database;
class SearchScopes;
struct PhraseWords;

// A query in the language of FTS5. Its words are letters and digits in quotation marks, so that nothing that
// was typed means anything else to SQLite; each expression is bound as a value.

/// Which articles a walk through the index gives.
struct Strictness
{
    bool exact = false;    ///< those that have all marked words with their marks
    bool headline = false; ///< those with all words in the headline
};

/// A word that has only just been begun: it is looked up by its form.
[[nodiscard]] bool isShortPrefix(const PhraseWords &phrase);
/// A phrase of several words whose last one is being typed: the index is slow to find these.
[[nodiscard]] bool isBegunPhrase(const PhraseWords &phrase);

/// A phrase; of a single word that may go on, the words that the library has for it.
[[nodiscard]] QString termOf(Database &database, const PhraseWords &phrase);
/// A whole phrase, with any marks.
[[nodiscard]] QString wholePhrase(const PhraseWords &phrase);
/// Of the index of forms, its words that have marks, with just these.
[[nodiscard]] QString markedWords(const PhraseWords &phrase);
/// Whole phrases, any of them; empty for none.
[[nodiscard]] QString anyOf(const QList<SearchPhrase> &phrases);
/// Those of what is not wanted that have no marks: words with any marks are meant.
[[nodiscard]] QList<SearchPhrase> withoutMarks(const QList<SearchPhrase> &phrases);

/// The words and phrases that are wanted, but for one only just begun; empty: none.
[[nodiscard]] QString wantedExpression(Database &database, const SearchQuery &query);
/// What is wanted of source and author; empty: nothing. `scopes` know the words of these.
[[nodiscard]] LibraryResult<QString> factsExpression(Database &database, SearchScopes &scopes,
                                                     const SearchQuery &query);
/// What an article must not have, in its text or as its source or author, whatever marks it has; empty:
/// nothing.
[[nodiscard]] QString unwantedExpression(const SearchQuery &query);
/// What is wanted of the index of forms; empty: nothing.
[[nodiscard]] QString formExpression(const SearchQuery &query, Strictness strictness);

} // namespace nghisu
