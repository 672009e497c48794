// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchexpression.h"

#include "search/articlewords.h"
#include "search/querymatch.h"
#include "search/searchscope.h"
#include "searchwords.h"
#include "statement.h"

#include <algorithm>
#include <iterator>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// In the language of FTS5: quoted, the words are nothing but words (they have no quotation marks).
QString quoted(const QStringList &words, bool prefix)
{
    return u'"' + words.join(u' ') + (prefix ? u"\"*"_s : u"\""_s);
}

/// FTS5 goes through all that begins so before it gives the first row, but through the words of a list side
/// by side. More words than that take longer that way.
constexpr int MaxWays = 64;

bool hasShortEnd(const PhraseWords &phrase)
{
    return phrase.prefix && firstLetters(phrase.folded.last(), ShortPrefix) == phrase.folded.last();
}

/// The words of the library that begin so, but for one more than MaxWays no others.
QStringList wordsThatBegin(Database &database, const QString &begun)
{
    Statement rows(database, u"SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?"_s, begun,
                   begun + QString::fromUcs4(U"\U0010FFFF", 1), MaxWays + 1);
    QStringList words;
    while (rows.next())
        words += rows.text(0);
    return words;
}

/// Those of some words in their order, but for one more than MaxWays no others.
QStringList wordsThatBegin(const QStringList &words, const QString &begun)
{
    const auto first = std::lower_bound(words.cbegin(), words.cend(), begun);
    const auto end = std::find_if_not(first, words.cend(),
                                      [&begun](const QString &word) { return word.startsWith(begun); });
    return QStringList(first, first + std::min<qsizetype>(end - first, MaxWays + 1));
}

/// The phrase with each of the words in place of its last one.
QString endedBy(const PhraseWords &phrase, const QStringList &words)
{
    if (words.size() > MaxWays)
        return quoted(phrase.folded, true);
    QStringList ways;
    for (const QString &word : words)
        ways += quoted(phrase.folded.mid(0, phrase.folded.size() - 1) << word, false);
    return ways.isEmpty() ? quoted(phrase.folded, false) : u'(' + ways.join(" OR "_L1) + u')';
}

LibraryResult<QString> factTerm(Database &database, SearchScopes &scopes, const QString &column,
                                const SearchPhrase &wanted)
{
    const PhraseWords phrase(wanted);
    const auto inColumn = [&column](const QString &term) { return u"{%1} : %2"_s.arg(column, term); };
    // A letter or two begin very many words of the texts, but few of the names of newspapers.
    if (!hasShortEnd(phrase))
        return inColumn(termOf(database, phrase));
    return scopes.wordsOf(column).map([&](const QStringList &words) {
        return inColumn(endedBy(phrase, wordsThatBegin(words, phrase.folded.last())));
    });
}

} // namespace

bool isShortPrefix(const PhraseWords &phrase)
{
    return hasShortEnd(phrase) && phrase.folded.size() == 1;
}

bool isBegunPhrase(const PhraseWords &phrase)
{
    return phrase.prefix && phrase.folded.size() > 1;
}

QString termOf(Database &database, const PhraseWords &phrase)
{
    // Of a phrase each way would go through all the words before once more.
    return phrase.prefix && phrase.folded.size() == 1
               ? endedBy(phrase, wordsThatBegin(database, phrase.folded.first()))
               : quoted(phrase.folded, phrase.prefix);
}

QString wholePhrase(const PhraseWords &phrase)
{
    return quoted(phrase.folded, false);
}

QString markedWords(const PhraseWords &phrase)
{
    QStringList terms;
    for (qsizetype i = 0; i < phrase.marked.size(); ++i) {
        if (phrase.marked.at(i) != phrase.folded.at(i))
            terms += quoted({phrase.marked.at(i)}, false);
    }
    return terms.join(" AND "_L1);
}

QString anyOf(const QList<SearchPhrase> &phrases)
{
    QStringList terms;
    for (const SearchPhrase &phrase : phrases)
        terms += wholePhrase(PhraseWords(phrase));
    return terms.join(" OR "_L1);
}

QList<SearchPhrase> withoutMarks(const QList<SearchPhrase> &phrases)
{
    QList<SearchPhrase> plain;
    std::copy_if(phrases.cbegin(), phrases.cend(), std::back_inserter(plain),
                 [](const SearchPhrase &phrase) { return !hasMarks(PhraseWords(phrase)); });
    return plain;
}

QString wantedExpression(Database &database, const SearchQuery &query)
{
    QStringList words;
    for (const SearchPhrase &wanted : query.wanted) {
        const PhraseWords phrase(wanted);
        if (!isShortPrefix(phrase))
            words += termOf(database, phrase);
    }
    return words.join(" AND "_L1);
}

LibraryResult<QString> factsExpression(Database &database, SearchScopes &scopes, const SearchQuery &query)
{
    QStringList terms;
    LibraryResult<void> done;
    const auto add = [&](const QString &column, const QList<SearchPhrase> &phrases) {
        for (const SearchPhrase &phrase : phrases) {
            done = done.and_then([&] { return factTerm(database, scopes, column, phrase); })
                       .map([&terms](const QString &term) { terms += term; });
        }
    };
    add(u"source"_s, query.sources);
    add(u"author"_s, query.authors);
    return done.map([&terms] { return terms.join(" AND "_L1); });
}

QString unwantedExpression(const SearchQuery &query)
{
    QStringList terms;
    if (const auto plain = withoutMarks(query.unwanted); !plain.isEmpty())
        terms += anyOf(plain);
    if (!query.unwantedSources.isEmpty())
        terms += u"{source} : (%1)"_s.arg(anyOf(query.unwantedSources));
    if (!query.unwantedAuthors.isEmpty())
        terms += u"{author} : (%1)"_s.arg(anyOf(query.unwantedAuthors));
    return terms.join(" OR "_L1);
}

QString formExpression(const SearchQuery &query, Strictness strictness)
{
    QStringList terms;
    for (const SearchPhrase &wanted : query.wanted) {
        const PhraseWords phrase(wanted);
        const bool begun = isShortPrefix(phrase);
        if (begun) {
            const QString &letters = phrase.folded.first();
            terms += quoted({strictness.headline ? titlePrefixForm(letters) : prefixForm(letters)}, false);
        }
        if (!strictness.exact)
            continue;
        for (qsizetype i = 0; i < phrase.marked.size(); ++i) {
            const QString &word = phrase.marked.at(i);
            const bool last = i == phrase.marked.size() - 1;
            if (word == phrase.folded.at(i))
                continue;
            // All words that begin with one letter are too many to be joined.
            if (begun && firstLetters(word, 1) == word)
                terms += quoted({prefixForm(word)}, false);
            else
                terms += quoted({word}, last && phrase.prefix);
        }
    }
    return terms.join(" AND "_L1);
}

} // namespace nghisu
