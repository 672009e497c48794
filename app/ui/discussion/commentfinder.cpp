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
    stop();
    m_running = std::make_shared<std::atomic_bool>(true);
    m_pool.start([this, running = m_running, libraryPath, article, person, words] {
        if (!*running)
            return;
        const auto database = Database::open(libraryPath, Database::Mode::ReadOnly);
        if (!database) {
            tell(running, [this, sentence = database.error().message] { emit failed(sentence); });
            return;
        }
        CommentSearch search(**database, article, person, words);
        qsizetype count = 0;
        for (int batch = FirstBatch; *running && !search.atEnd() && count < MostFound; batch = Batch) {
            auto comments = search.next(batch);
            if (!comments) {
                tell(running, [this, sentence = comments.error().message] { emit failed(sentence); });
                return;
            }
            *comments = comments->mid(0, MostFound - count);
            count += comments->size();
            if (!comments->isEmpty())
                tell(running, [this, comments = *comments] { emit found(comments); });
        }
        tell(running, [this, running, whole = search.atEnd()] {
            m_running.reset();
            emit finished(whole);
        });
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
