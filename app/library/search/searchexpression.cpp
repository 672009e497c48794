// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchexpression.h"

#include "search/articlewords.h"
#include "search/querymatch.h"
#include "searchwords.h"
#include "statement.h"

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

} // namespace

bool isShortPrefix(const PhraseWords &phrase)
{
    return phrase.prefix && phrase.folded.size() == 1 &&
           firstLetters(phrase.folded.first(), ShortPrefix) == phrase.folded.first();
}

QString termOf(Database &database, const PhraseWords &phrase)
{
    if (!phrase.prefix)
        return quoted(phrase.folded, false);
    const QString &begun = phrase.folded.last();
    QStringList ways;
    {
        Statement rows(database, u"SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?"_s,
                       begun, begun + QString::fromUcs4(U"\U0010FFFF", 1), MaxWays + 1);
        while (rows.next())
            ways += quoted(phrase.folded.mid(0, phrase.folded.size() - 1) << rows.text(0), false);
        if (!rows.result() || ways.size() > MaxWays)
            return quoted(phrase.folded, true);
    }
    return ways.isEmpty() ? quoted(phrase.folded, false) : u'(' + ways.join(" OR "_L1) + u')';
}

QString anyOf(const QList<SearchPhrase> &phrases)
{
    QStringList terms;
    for (const SearchPhrase &phrase : phrases)
        terms += quoted(PhraseWords(phrase).folded, false);
    return terms.join(" OR "_L1);
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

QString factsExpression(Database &database, const SearchQuery &query)
{
    QStringList terms;
    for (const SearchPhrase &source : query.sources)
        terms += u"{source} : "_s + termOf(database, PhraseWords(source));
    for (const SearchPhrase &author : query.authors)
        terms += u"{author} : "_s + termOf(database, PhraseWords(author));
    return terms.join(" AND "_L1);
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
