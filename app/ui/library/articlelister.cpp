// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/articlelister.h"

#include "articlebin.h"

#include <QThread>

#include <utility>

namespace nghisu {

namespace {

constexpr int FirstListed = 200; ///< what is read at once of a list of any length
constexpr unsigned long TurnOfOthersMs = 120;
constexpr int FirstLines = 16;   ///< more than are in sight of it before anybody scrolls
constexpr int FirstPictures = 8; ///< about as many as are: more would keep those waiting

} // namespace

ArticleLister::ArticleLister(QString libraryPath, LatestRequest latest)
    : LibraryTask(std::move(libraryPath)), m_latest(std::move(latest))
{
}

void ArticleLister::list(quint64 number, const ArticleShelf &shelf, ArticleOrder order, bool again,
                         qreal scale)
{
    // Of what is sorted as a language sorts, the first ones are known when all are sorted. A list that is
    // shown already is not to lose its end for a moment, and with it where somebody is in it.
    const bool whole = again || order == ArticleOrder::Title || order == ArticleOrder::Source;
    const Request request{number, shelf, order, scale};
    m_left.reset();
    if (show(request, whole ? 0 : FirstListed) == FirstListed && !whole)
        m_left = request;
}

qsizetype ArticleLister::show(const Request &request, int limit)
{
    Database *library = *m_latest == request.number ? database() : nullptr;
    if (!library)
        return 0;
    const auto ids =
        ArticleList(*library).ids(request.shelf, request.order, QDate::currentDate(), QLocale(), limit);
    if (!ids) {
        emit failed(ids.error().message);
        return 0;
    }
    QList<ArticleSummary> lines;
    if (limit > 0) // the rest of a list, or one that is shown, may be seen anywhere
        lines = ArticleList(*library).summaries(ids->mid(0, FirstLines)).value_or(lines);
    if (*m_latest == request.number) {
        tellPictures(lines.mid(0, FirstPictures), request.scale);
        emit listed(request.number, *ids, lines);
    }
    return ids->size();
}

/// Whoever makes the thumbnails can begin while the window is still busy with itself.
void ArticleLister::tellPictures(const QList<ArticleSummary> &lines, qreal scale)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (!line->picture.isEmpty())
            emit pictureSeen(line->picture, scale);
    }
}

void ArticleLister::goOn()
{
    Database *library = database();
    if (!library)
        return;
    if (const auto counts = ArticleList(*library).counts(QDate::currentDate()))
        emit counted(*counts);
    // What nobody sees before they scroll comes last: a view takes its time to lay very many rows out.
    if (const auto left = std::exchange(m_left, std::nullopt))
        show(*left, 0);
}

void ArticleLister::emptyOldBin()
{
    Database *library = database();
    if (!library || library->isReadOnly())
        return;
    const auto erased = ArticleBin(*library).eraseOld();
    if (!erased || *erased == 0)
        return;
    // The next ones behind whatever was asked for meanwhile; others who write find their turn.
    QThread::msleep(TurnOfOthersMs);
    QMetaObject::invokeMethod(this, &ArticleLister::emptyOldBin, Qt::QueuedConnection);
}

} // namespace nghisu
