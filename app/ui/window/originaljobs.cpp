// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/originaljobs.h"

#include "database.h"
#include "pagelines.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>

namespace nghisu {

namespace {

std::shared_ptr<const OriginalComparison> comparisonOf(const QString &libraryPath, ArticleId id,
                                                       const Article &shown)
{
    auto comparison = std::make_shared<OriginalComparison>();
    const auto database = Database::open(libraryPath, Database::Mode::ReadOnly);
    if (!database) {
        comparison->read.failure = database.error().message;
        return comparison;
    }
    comparison->read = readOriginal(id, **database);
    const OriginalFile &original = comparison->read.original;
    if (comparison->read.failure.isEmpty())
        comparison->lines = compareWithPage(shown, pageLines(original.bytes, original.name));
    return comparison;
}

IntakeOutcome outcomeOf(const QString &libraryPath, ArticleId id,
                        const std::shared_ptr<const OriginalComparison> &known)
{
    const auto database = Database::open(libraryPath);
    if (!database)
        return {.path = {}, .title = {}, .failure = database.error().message, .libraryFailed = true};
    return readAgain(id, **database, known ? &known->read : nullptr);
}

} // namespace

OriginalJobs::OriginalJobs(QString libraryPath, QObject *parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

OriginalJobs::~OriginalJobs()
{
    m_pool->waitForDone();
}

template <typename Work, typename Tell>
void OriginalJobs::run(Work work, Tell tell)
{
    ++m_running;
    QtConcurrent::run(m_pool.get(), std::move(work))
        .then(this, [this, tell](const std::invoke_result_t<Work> &result) {
            --m_running;
            tell(result);
        });
}

void OriginalJobs::compare(ArticleId id, const Article &shown)
{
    run([path = m_libraryPath, id, shown] { return comparisonOf(path, id, shown); },
        [this, id](const std::shared_ptr<const OriginalComparison> &comparison) {
            emit compared(id, comparison);
        });
}

void OriginalJobs::readAgain(ArticleId id, const std::shared_ptr<const OriginalComparison> &known)
{
    run([path = m_libraryPath, id, known] { return outcomeOf(path, id, known); },
        [this, id](const IntakeOutcome &outcome) { emit readAgainDone(id, outcome); });
}

} // namespace nghisu
