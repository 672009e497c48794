// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importcommand.h"

#include "arguments.h"
#include "database.h"
#include "intakefiles.h"
#include "libraryintake.h"
#include "output.h"
#include "takeoutcommand.h"
#include "takeoutfile.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::CommandLine)
};

QString sentenceOf(IntakeOutcome::State state)
{
    switch (state) {
    case IntakeOutcome::State::Added:
        return CommandLine::tr("%1: added as number %2");
    case IntakeOutcome::State::Same:
        return CommandLine::tr("%1: was in the library already, as number %2");
    case IntakeOutcome::State::Changed:
        return CommandLine::tr("%1: another version of number %2; bring that up to date with --update");
    case IntakeOutcome::State::Updated:
        return CommandLine::tr("%1: brought number %2 up to date");
    case IntakeOutcome::State::Merged:
    case IntakeOutcome::State::Failed:
        break;
    }
    return {};
}

QString asMineHint()
{
    return CommandLine::tr("(If you are the one who wrote there, say so with --as-mine.)");
}

QString outcomeText(const IntakeOutcome &outcome)
{
    if (outcome.state == IntakeOutcome::State::Failed)
        return CommandLine::tr("%1: %2", "file, why it failed").arg(outcome.path, outcome.failure);
    if (outcome.state == IntakeOutcome::State::Merged)
        return CommandLine::tr("%1: %2", "file, what came of it")
                   .arg(outcome.path, outcome.merged.sentences().join("; "_L1)) +
               (outcome.merged.ownElsewhere > 0 ? u' ' + asMineHint() : QString());
    if (outcome.id == 0)
        return CommandLine::tr("%1: nothing new").arg(outcome.path);
    QString line = sentenceOf(outcome.state).arg(outcome.path).arg(outcome.id);
    if (outcome.picturesMissing > 0)
        line += CommandLine::tr(" (%n picture(s) missing)", nullptr, outcome.picturesMissing);
    if (outcome.endsEarly)
        line += CommandLine::tr(" (the file ends early; the end of the article may be missing)");
    return line;
}

/// The files of one argument; says so where a folder holds none.
QStringList filesOf(const QString &path)
{
    const QStringList files = filesToTakeIn({path});
    if (files.isEmpty())
        printError(
            CommandLine::tr("%1: nothing there could be an article. Name saved web pages or text files.")
                .arg(path));
    return files;
}

} // namespace

int runImport(const Arguments &arguments)
{
    const auto database = Database::open(arguments.libraryPath);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    const KnownArticle known = arguments.update ? KnownArticle::Update : KnownArticle::Leave;
    int status = 0;
    for (const QString &path : arguments.files) {
        const QStringList files = filesOf(path);
        if (files.isEmpty())
            status = 1;
        for (const QString &file : files) {
            if (isTakeOutFile(file)) {
                status = importTakeOut(file, arguments, **database) ? status : 1;
                continue;
            }
            const IntakeOutcome outcome =
                takeIntoLibrary(file, **database, {.published = arguments.published}, known,
                                arguments.asMine ? OwnWords::Take : OwnWords::HoldBack);
            if (outcome.state == IntakeOutcome::State::Failed) {
                printError(outcomeText(outcome));
                status = 1;
            } else {
                printLine(outcomeText(outcome));
            }
        }
    }
    return status;
}

} // namespace nghisu
