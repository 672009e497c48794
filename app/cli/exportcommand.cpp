// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exportcommand.h"

#include "arguments.h"
#include "articlestore.h"
#include "calendarwriter.h"
#include "database.h"
#include "output.h"
#include "takeoutcommand.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::CommandLine)
};

constexpr int NotUnderstood = 2;

/// What is wrong with the arguments, or nothing.
QString complaintAbout(const Arguments &arguments)
{
    if (arguments.target.isEmpty())
        return CommandLine::tr("Name the file to write with --to FILE.ics.");
    if (!arguments.target.endsWith(".ics"_L1, Qt::CaseInsensitive))
        return CommandLine::tr("“%1” is no kind of file that can be written. Name one that ends in .ics.")
            .arg(arguments.target);
    if (arguments.files.isEmpty())
        return CommandLine::tr("Name at least one article by its number; nghisu list shows the numbers.");
    return {};
}

/// The agendas of the articles of those numbers; says which number is none.
Result<QList<CalendarSource>, int> sourcesOf(const QStringList &numbers, Database &database)
{
    QList<CalendarSource> sources;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const auto stored = ArticleStore(database).load(number.toLongLong(&isNumber));
        if (!isNumber || (!stored && stored.error().code == LibraryError::NotFound))
            return tl::unexpected(Failure<int>{
                1, CommandLine::tr("There is no article number %1; nghisu list shows the numbers.")
                       .arg(number)});
        if (!stored)
            return tl::unexpected(Failure<int>{1, stored.error().message});
        const Article &article = stored->article;
        sources.append({stored->agenda.shown, article.title, article.url, article.published.date});
    }
    return sources;
}

} // namespace

int runExport(const Arguments &arguments)
{
    if (arguments.mine)
        return runExportMine(arguments);
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
    const auto sources = sourcesOf(numbers, **database);
    if (!sources) {
        printError(sources.error().message);
        return sources.error().code;
    }
    const QByteArray calendar = writeCalendar(*sources);
    QSaveFile file(arguments.target);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit()) {
        printError(
            CommandLine::tr("“%1” could not be written: %2.").arg(arguments.target, file.errorString()));
        return 1;
    }
    return 0;
}

} // namespace nghisu
