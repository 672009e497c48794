// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importcommand.h"

#include "arguments.h"
#include "database.h"
#include "intakejob.h"
#include "output.h"

#include <QCoreApplication>

namespace nghisu {

namespace {

QString outcomeText(const IntakeOutcome &outcome)
{
    if (!outcome.failure.isEmpty())
        return QCoreApplication::translate("nghisu::CommandLine", "%1: %2", "file, why it failed")
            .arg(outcome.path, outcome.failure);
    if (outcome.alreadyThere)
        return QCoreApplication::translate("nghisu::CommandLine",
                                           "%1: was in the library already, as number %2")
            .arg(outcome.path)
            .arg(outcome.id);
    return QCoreApplication::translate("nghisu::CommandLine", "%1: added as number %2")
        .arg(outcome.path)
        .arg(outcome.id);
}

} // namespace

int runImport(const Arguments &arguments)
{
    const auto database = Database::open(arguments.libraryPath);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    const QStringList files = filesToTakeIn(arguments.files);
    if (files.isEmpty()) {
        printError(QCoreApplication::translate(
            "nghisu::CommandLine", "Nothing there could be an article. Name saved web pages or text files."));
        return 1;
    }
    int status = 0;
    for (const QString &file : files) {
        const IntakeOutcome outcome = takeIntoLibrary(file, **database, {.published = arguments.published});
        if (outcome.failure.isEmpty()) {
            printLine(outcomeText(outcome));
        } else {
            printError(outcomeText(outcome));
            status = 1;
        }
    }
    return status;
}

} // namespace nghisu
