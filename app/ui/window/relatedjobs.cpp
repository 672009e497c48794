// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/relatedjobs.h"

#include "database.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace nghisu {

namespace {

constexpr int BeginAfterMs = 300;

/// A failure shows no list: whatever is wrong with the library is told where it matters.
QList<EventReport> reportsOf(const QString &libraryPath, ArticleId article)
{
    const auto database = Database::open(libraryPath, Database::Mode::ReadOnly);
    return database ? reportsOfEvent(**database, article).value_or(QList<EventReport>())
                    : QList<EventReport>();
}

} // namespace

RelatedJobs::RelatedJobs(QString libraryPath, QObject *parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_pool(std::make_unique<QThreadPool>()),
      m_wanted(std::make_shared<std::atomic<quint64>>(0))
{
    m_pool->setMaxThreadCount(1);
    m_begin.setSingleShot(true);
    m_begin.setInterval(BeginAfterMs);
    connect(&m_begin, &QTimer::timeout, this, &RelatedJobs::begin);
}

RelatedJobs::~RelatedJobs()
{
    ++*m_wanted;
    m_pool->waitForDone();
}

void RelatedJobs::find(ArticleId article)
{
    ++*m_wanted;
    m_article = article;
    m_begin.start();
}

void RelatedJobs::begin()
{
    ++m_running;
    const ArticleId article = m_article;
    const quint64 number = *m_wanted;
    QtConcurrent::run(m_pool.get(), [path = m_libraryPath, article, number, wanted = m_wanted] {
        return *wanted == number ? reportsOf(path, article) : QList<EventReport>();
    }).then(this, [this, article, number](const QList<EventReport> &reports) {
        --m_running;
        if (*m_wanted == number)
            emit found(article, reports);
    });
}

} // namespace nghisu
