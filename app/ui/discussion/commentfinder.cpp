// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentfinder.h"

#include "commentsearch.h"
#include "database.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int FirstBatch = 200; // comments: what is found among the newest shows at once
constexpr int Batch = 2000;

} // namespace

CommentFinder::CommentFinder(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

CommentFinder::~CommentFinder()
{
    stop();
    m_pool.waitForDone(); // for the batch at hand
}

void CommentFinder::stop()
{
    if (m_running)
        *m_running = false;
    m_running.reset();
}

void CommentFinder::start(const QString &libraryPath, ArticleId article, const QUuid &person,
                          const QString &words)
{
    m_query = {libraryPath, article, person, words};
    begin();
}

void CommentFinder::more()
{
    if (m_query.after)
        begin();
}

void CommentFinder::begin()
{
    stop();
    m_running = std::make_shared<std::atomic_bool>(true);
    m_pool.start([this, running = m_running, query = m_query] { search(running, query); });
}

void CommentFinder::search(const Running &running, const Query &query)
{
    if (!*running)
        return;
    const auto fail = [&](const QString &sentence) {
        tell(running, [this, sentence] { emit failed(sentence); });
    };
    const auto database = Database::open(query.libraryPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error().message);
    CommentSearch search(**database, query.article, query.person, query.words, query.after);
    qsizetype count = 0;
    bool whole = true; // as long as none was found that is not told of
    for (int batch = FirstBatch; *running && !search.atEnd() && whole && count < MostFound; batch = Batch) {
        auto comments = search.next(batch);
        if (!comments)
            return fail(comments.error().message);
        whole = comments->size() <= MostFound - count;
        *comments = comments->mid(0, MostFound - count);
        count += comments->size();
        if (comments->isEmpty())
            continue;
        tell(running, [this, comments = *comments] {
            m_query.after = keyOf(comments.last());
            emit found(comments);
        });
    }
    tell(running, [this, whole = whole && search.atEnd()] {
        m_running.reset();
        emit finished(whole);
    });
}

/// Brings news to this object's thread, where it is dropped if its search is over by then.
void CommentFinder::tell(const Running &running, const std::function<void()> &news)
{
    QMetaObject::invokeMethod(
        this,
        [running, news] {
            if (*running)
                news();
        },
        Qt::QueuedConnection);
}

} // namespace nghisu
