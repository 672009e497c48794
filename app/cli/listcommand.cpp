// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "listcommand.h"

#include "arguments.h"
#include "articlelist.h"
#include "database.h"
#include "output.h"
#include "search/librarysearch.h"
#include "search/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::CommandLine)
};

QJsonObject summaryToJson(const ArticleSummary &article)
{
    const QDate day = article.published.date;
    return {{u"id"_s, article.id},
            {u"title"_s, article.title},
            {u"url"_s, article.url.isEmpty() ? QJsonValue() : QJsonValue(article.url)},
            {u"source"_s, article.source.isEmpty() ? QJsonValue() : QJsonValue(article.source)},
            {u"published"_s, day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue()},
            {u"published_estimated"_s, article.published.estimated},
            {u"added"_s, article.added.toUTC().toString(Qt::ISODate)},
            {u"comments"_s, article.comments},
            {u"stars"_s, article.averageStars > 0 ? QJsonValue(article.averageStars) : QJsonValue()}};
}

QString summaryText(const ArticleSummary &article)
{
    const QString day =
        article.published.date.isValid() ? article.published.date.toString(Qt::ISODate) : u"–"_s;
    return QStringList{QString::number(article.id), day, article.source, article.title}.join(u'\t');
}

/// All articles, the newest first, or those that match what was typed, in the order of the search.
LibraryResult<QList<ArticleSummary>> matching(Database &database, const QString &typed)
{
    if (typed.isEmpty())
        return ArticleStore(database).list();
    return LibrarySearch(database)
        .ranked(readSearchQuery(typed), std::numeric_limits<int>::max())
        .and_then([&database](const QList<ArticleId> &ids) { return ArticleList(database).summaries(ids); });
}

/// Articles that could not be indexed, as the library takes no writing now, are not found.
void warnOfWaiting(Database &database)
{
    const int waiting = SearchIndex(database).countWaitingArticles().value_or(0);
    if (waiting > 0)
        printError(CommandLine::tr("The library could not be read to its end for the search; %n article(s) "
                                   "may be missing here.",
                                   nullptr, waiting));
}

/// What was added since the last search is indexed first, where the library takes writing.
void catchUp(const QString &path)
{
    if (const auto database = Database::open(path))
        while (const auto done = SearchIndex(**database).catchUp()) {
            if (*done || (*database)->isReadOnly())
                break;
        }
}

} // namespace

int runList(const Arguments &arguments)
{
    if (const QStringList dates = readSearchQuery(arguments.search).unreadDates; !dates.isEmpty()) {
        printError(
            CommandLine::tr("“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.")
                .arg(dates.first()));
        return 1;
    }
    if (!arguments.search.isEmpty() && QFileInfo::exists(arguments.libraryPath))
        catchUp(arguments.libraryPath);
    const auto database = Database::open(arguments.libraryPath, Database::Mode::ReadOnly);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    const auto articles = matching(**database, arguments.search);
    if (!articles) {
        printError(articles.error().message);
        return 1;
    }
    for (const ArticleSummary &article : *articles) {
        if (!arguments.json) {
            printLine(summaryText(article));
            continue;
        }
        const QJsonObject summary = summaryToJson(article);
        printLine(QString::fromUtf8(QJsonDocument(summary).toJson(QJsonDocument::Compact)));
    }
    if (!arguments.search.isEmpty())
        warnOfWaiting(**database);
    return 0;
}

} // namespace nghisu
