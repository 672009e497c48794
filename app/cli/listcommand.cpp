// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "listcommand.h"

#include "arguments.h"
#include "articlestore.h"
#include "database.h"
#include "output.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject summaryToJson(const ArticleSummary &article, const QString &url)
{
    const QDate day = article.published.date;
    return {{u"id"_s, article.id},
            {u"title"_s, article.title},
            {u"url"_s, url.isEmpty() ? QJsonValue() : QJsonValue(url)},
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

} // namespace

int runList(const Arguments &arguments)
{
    const auto database = Database::open(arguments.libraryPath, Database::Mode::ReadOnly);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    const auto articles = ArticleStore(**database).list(arguments.search);
    if (!articles) {
        printError(articles.error().message);
        return 1;
    }
    ArticleStore store(**database);
    for (const ArticleSummary &article : *articles) {
        if (!arguments.json) {
            printLine(summaryText(article));
            continue;
        }
        const auto stored = store.load(article.id);
        const QJsonObject summary = summaryToJson(article, stored ? stored->article.url : QString());
        printLine(QString::fromUtf8(QJsonDocument(summary).toJson(QJsonDocument::Compact)));
    }
    return 0;
}

} // namespace nghisu
