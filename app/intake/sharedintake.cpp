// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sharedintake.h"

#include "database.h"
#include "exchange/merge.h"
#include "exchange/sharedfile.h"
#include "fileheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace nghisu {

namespace {

struct SharedIntake
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::SharedIntake)
};

} // namespace

bool isSharedLibrary(const QString &path)
{
    if (isLeased(path)) // must not be opened
        return true;
    // Only regular files are looked into: a pipe would wait for whoever writes it.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

IntakeOutcome takeSharedLibrary(const QString &path, Database &database, OwnWords own,
                                const std::function<bool()> &cancelled)
{
    IntakeOutcome outcome{.path = path, .title = QFileInfo(path).fileName()};
    const auto shared = SharedFile::open(path, workFolderOf(database.path()), cancelled);
    if (!shared) {
        outcome.failure =
            shared.error().code == LibraryError::Cancelled
                ? SharedIntake::tr("Reading the file was stopped, and nothing was taken from it.")
                : shared.error().message;
        return outcome;
    }
    auto report =
        merge(database, shared->database(), {.cancelled = cancelled, .ownWords = own == OwnWords::Take});
    if (!report) {
        outcome.failure = report.error().message;
        outcome.libraryFailed = true;
        return outcome;
    }
    outcome.state = report->changedSomething() || report->refused() > 0 ? IntakeOutcome::State::Merged
                                                                        : IntakeOutcome::State::Same;
    if (!report->articles.isEmpty())
        outcome.id = report->articles.first();
    else if (!report->discussed.isEmpty())
        outcome.id = *report->discussed.cbegin();
    outcome.merged = std::move(*report);
    return outcome;
}

} // namespace nghisu
