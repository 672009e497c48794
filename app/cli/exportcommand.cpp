// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exportcommand.h"

#include "arguments.h"
#include "articlestore.h"
#include "calendaridentity.h"
#include "calendarwriter.h"
#include "database.h"
#include "exchange/sharedfile.h"
#include "filewriter.h"
#include "output.h"
#include "savecommand.h"
#include "takeoutcommand.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::CommandLine)
};

constexpr int NotUnderstood = 2;

bool isCalendar(const QString &path)
{
    return path.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

bool isForOthers(const QString &path)
{
    return path.endsWith(".nghisu"_L1, Qt::CaseInsensitive);
}

/// What is wrong with the arguments, or nothing.
QString complaintAbout(const Arguments &arguments)
{
    if (arguments.target.isEmpty())
        return CommandLine::tr(
            "Name the file to write with --to: FILE.pdf, .html, .md or .txt, FILE.ics or FILE.nghisu.");
    if (!isCalendar(arguments.target) && !isForOthers(arguments.target))
        return CommandLine::
            tr("“%1” is no kind of file that can be written. Name one that ends in .pdf, .html, .md, .txt, "
               ".ics or .nghisu.")
                .arg(arguments.target);
    if (arguments.files.isEmpty())
        return CommandLine::tr("Name at least one article by its number; nghisu list shows the numbers.");
    if (!arguments.force && QFileInfo::exists(arguments.target))
        return CommandLine::tr("“%1” is there already. Name another file, or overwrite it with --force.")
            .arg(arguments.target);
    return {};
}

/// The articles of those numbers; says which number is none.
Result<QList<StoredArticle>, int> articlesOf(const QStringList &numbers, Database &database)
{
    QList<StoredArticle> articles;
    for (const QString &number : numbers) {
        bool isNumber = false;
        auto stored = ArticleStore(database).load(number.toLongLong(&isNumber));
        if (!isNumber || (!stored && stored.error().code == LibraryError::NotFound))
            return tl::unexpected(Failure<int>{
                1, CommandLine::tr("There is no article number %1; nghisu list shows the numbers.")
                       .arg(number)});
        if (!stored)
            return tl::unexpected(Failure<int>{1, stored.error().message});
        articles.append(std::move(*stored));
    }
    return articles;
}

/// Why nothing was written; empty when all went well.
QString writeCalendarFile(const QList<StoredArticle> &articles, const QString &path)
{
    QList<CalendarSource> sources;
    for (const StoredArticle &stored : articles) {
        const Article &article = stored.article;
        sources.append(
            {calendarAgenda(stored.agenda, article), article.title, article.url, article.published.date});
    }
    const QString reason = writeFile(path, writeCalendar(sources));
    return reason.isEmpty() ? reason : CommandLine::tr("“%1” could not be written: %2.").arg(path, reason);
}

QString writeFileForOthers(const QList<StoredArticle> &articles, const QString &path, Database &database)
{
    QSet<ArticleId> ids;
    for (const StoredArticle &stored : articles)
        ids.insert(stored.id);
    const auto written = writeSharedFile(database, ids, path, workFolderOf(database.path()));
    if (!written)
        return written.error().message;
    for (const QString &sentence : written->leftOut)
        printError(CommandLine::tr("%1: %2", "file, what came of it").arg(path, sentence));
    return {};
}

} // namespace

int runExport(const Arguments &arguments)
{
    if (arguments.mine)
        return runExportMine(arguments);
    if (isForReading(arguments))
        return runSave(arguments);
    if (const QString complaint = complaintAbout(arguments); !complaint.isEmpty()) {
        printError(complaint);
        return NotUnderstood;
    }
    const auto database = Database::open(arguments.libraryPath, Database::Mode::ReadOnly);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    QStringList numbers = arguments.files;
    numbers.removeDuplicates();
    const auto articles = articlesOf(numbers, **database);
    if (!articles) {
        printError(articles.error().message);
        return articles.error().code;
    }
    const QString failure = isCalendar(arguments.target)
                                ? writeCalendarFile(*articles, arguments.target)
                                : writeFileForOthers(*articles, arguments.target, **database);
    if (!failure.isEmpty())
        printError(failure);
    return failure.isEmpty() ? 0 : 1;
}

} // namespace nghisu
