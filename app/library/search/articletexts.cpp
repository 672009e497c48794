// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/articletexts.h"

#include "search/querymatch.h"

#include <algorithm>

namespace nghisu {

QStringList searchedTexts(const StoredArticle &stored)
{
    const Article &article = stored.article;
    QStringList texts{article.title, article.lead.text, article.source, article.author};
    for (const Block &block : article.blocks)
        texts += block.text;
    for (const AgendaEntry &entry : stored.agenda.shown)
        texts << entry.title << entry.place;
    return texts;
}

LibraryResult<bool> standsInArticle(Database &database, ArticleId article, const PhraseWords &phrase,
                                    bool exact)
{
    return ArticleStore(database).load(article).map([&](const StoredArticle &stored) {
        const QStringList texts = searchedTexts(stored);
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QString &text) { return standsIn(phrase, searchWordsOf(text), exact); });
    });
}

} // namespace nghisu
