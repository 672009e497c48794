// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/articlelister.h"

#include "articlebin.h"

namespace nghisu {

namespace {

constexpr int FirstListed = 200; ///< what is seen at once of a list of any length

} // namespace

ArticleLister::ArticleLister(QString libraryPath, LatestRequest latest)
    : LibraryTask(std::move(libraryPath)), m_latest(std::move(latest))
{
}

void ArticleLister::list(quint64 number, const ArticleShelf &shelf, ArticleOrder order, bool again)
{
    Database *library = *m_latest == number ? database() : nullptr;
    if (!library)
        return;
    ArticleList articles(*library);
    const auto show = [&](int limit) -> qsizetype {
        const auto ids = articles.ids(shelf, order, QDate::currentDate(), QLocale(), limit);
        if (!ids)
            emit failed(ids.error().message);
        else if (*m_latest == number)
            emit listed(number, *ids);
        return ids ? ids->size() : 0;
    };
    // Of what is sorted as a language sorts, the first ones are known when all are sorted. A list that is
    // shown already is not to lose its end for a moment, and with it where somebody is in it.
    const bool whole = again || order == ArticleOrder::Title || order == ArticleOrder::Source;
    const qsizetype shown = show(whole ? 0 : FirstListed);
    if (*m_latest == number)
        count();
    // What nobody sees before they scroll comes last: a view takes its time to lay very many rows out.
    if (*m_latest == number && !whole && shown == FirstListed)
        show(0);
}

void ArticleLister::count()
{
    Database *library = database();
    if (!library)
        return;
    if (const auto counts = ArticleList(*library).counts(QDate::currentDate()))
        emit counted(*counts);
}

void ArticleLister::emptyOldBin()
{
    Database *library = database();
    while (library && !library->isReadOnly()) {
        const auto erased = ArticleBin(*library).eraseOld();
        if (!erased || *erased == 0)
            return;
    }
}

} // namespace nghisu
