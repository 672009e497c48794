// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutcommand.h"

#include "arguments.h"
#include "database.h"
#include "output.h"
#include "personstore.h"
#include "takeoutfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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
    if (!arguments.files.isEmpty())
        return CommandLine::tr("--mine writes the comments on all articles. Name no articles beside it.");
    const QStringList &suffixes = takeOutSuffixes();
    if (std::none_of(suffixes.cbegin(), suffixes.cend(), [&arguments](const QString &suffix) {
            return arguments.target.endsWith(suffix, Qt::CaseInsensitive);
        }))
        return CommandLine::tr("Name the file to write with --to FILE.json, FILE.md or FILE.csv.");
    if (!arguments.force && QFileInfo::exists(arguments.target))
        return CommandLine::tr("“%1” is there already. Name another file, or overwrite it with --force.")
            .arg(arguments.target);
    return {};
}

/// Why the current person's words were not saved; empty when they were.
QString failureOfSaving(Database &database, const QString &path)
{
    const auto current = PersonStore(database).current();
    if (!current)
        return current.error().message;
    if (!*current)
        return CommandLine::tr("Nobody has written at this library yet. Name another with --library.");
    return saveTakeOut(database, (*current)->id, path);
}

} // namespace

int runExportMine(const Arguments &arguments)
{
    if (const QString complaint = complaintAbout(arguments); !complaint.isEmpty()) {
        printError(complaint);
        return NotUnderstood;
    }
    const auto database = Database::open(arguments.libraryPath, Database::Mode::ReadOnly);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    const QString failure = failureOfSaving(**database, arguments.target);
    if (failure.isEmpty())
        return 0;
    printError(failure);
    return 1;
}

bool importTakeOut(const QString &path, const Arguments &arguments, Database &database)
{
    const auto report =
        bringBackTakeOut(path, database, arguments.asMine ? TakeOutPerson::Mine : TakeOutPerson::Known);
    if (!report) {
        printError(CommandLine::tr("%1: %2", "file, why it failed").arg(path, report.error().message));
        if (report.error().code == TakeOutError::Stranger)
            printError(CommandLine::tr("(If you are the one who wrote there, say so with --as-mine.)"));
        return false;
    }
    for (const QString &sentence : report->sentences())
        printLine(CommandLine::tr("%1: %2", "file, what came of it").arg(path, sentence));
    return true;
}

} // namespace nghisu
