// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "checkcommand.h"

#include "arguments.h"
#include "librarycheck.h"
#include "output.h"

#include <QCoreApplication>

namespace nghisu {

int runCheck(const Arguments &arguments)
{
    const auto report = checkLibrary(arguments.libraryPath);
    if (!report) {
        printError(report.error().message);
        return 1;
    }
    for (const QString &problem : report->problems)
        printError(problem);
    for (const QString &repair : report->repaired)
        printLine(repair);
    if (report->sound)
        printLine(QCoreApplication::translate("nghisu::CommandLine", "The library is sound."));
    else
        printError(QCoreApplication::translate(
            "nghisu::CommandLine",
            "The library is damaged. Keep a copy of the file before you go on using it."));
    return report->sound ? 0 : 1;
}

} // namespace nghisu
