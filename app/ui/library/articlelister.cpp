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

void ArticleLister::list(quint64 number, const ArticleShelf &shelf, ArticleOrder order)
{
    Database *library = *m_latest == number ? database() : nullptr;
    if (!library)
        return;
    const QDate today = QDate::currentDate();
    ArticleList articles(*library);
    // Of what is sorted as a language sorts, the first ones are known when all are sorted.
    const bool sorted = order == ArticleOrder::Title || order == ArticleOrder::Source;
    for (const int limit : sorted ? QList<int>{0} : QList<int>{FirstListed, 0}) {
        if (*m_latest != number)
            return;
        const auto ids = articles.ids(shelf, order, today, QLocale(), limit);
        if (!ids) {
            emit failed(ids.error().message);
            return;
        }
        emit listed(number, *ids);
        if (limit > 0 && ids->size() < limit)
            break;
    }
    if (*m_latest == number)
        count();
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
