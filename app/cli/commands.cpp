// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include "arguments.h"
#include "checkcommand.h"
#include "exportcommand.h"
#include "extractcommand.h"
#include "importcommand.h"
#include "listcommand.h"
#include "output.h"
#include "savecommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QString name;
    int (*run)(const Arguments &arguments);
    enum class Files { None, Optional, Needed } files;
};

using Files = Command::Files;

const Command Commands[] = {
    {u"extract"_s, runExtract, Files::Needed}, {u"import"_s, runImport, Files::Needed},
    {u"list"_s, runList, Files::None},         {u"export"_s, runExport, Files::Optional},
    {u"check"_s, runCheck, Files::None},
};

const Command *commandNamed(const QString &name)
{
    const auto *found = std::find_if(std::begin(Commands), std::end(Commands),
                                     [&](const Command &c) { return c.name == name; });
    return found == std::end(Commands) ? nullptr : found;
}

QString helpText()
{
    return QCoreApplication::translate(
        "nghisu::CommandLine",
        "nghisu — an offline reader for saved news articles\n"
        "\n"
        "nghisu [FILE…]                       open the window (and add the files)\n"
        "nghisu extract [--json|--text] [--published DATE] FILE…\n"
        "                                     print what the reader would show; touches no library\n"
        "nghisu import [--library FILE] [--update] [--as-mine] FILE|FOLDER…\n"
        "                                     add articles without a window; --update brings those up to "
        "date\n"
        "                                     that the library has in another version; --as-mine says that "
        "words\n"
        "                                     in your name from another computer are yours\n"
        "nghisu list [--library FILE] [--search WORDS] [--json]\n"
        "                                     list the articles of the library\n"
        "nghisu export [--library FILE] NUMBER… --to FILE.ics|FILE.nghisu [--force]\n"
        "                                     write the agendas of articles as a calendar, or the articles "
        "with\n"
        "                                     their comments for somebody else; --force overwrites\n"
        "nghisu export [--library FILE] NUMBER --to FILE.pdf|FILE.html|FILE.md|FILE.txt\n"
        "nghisu export [--library FILE] NUMBER… --to FOLDER --format pdf|html|md|txt\n"
        "                                     write articles for other programs and for paper; also\n"
        "                                     --with-agenda, --with-comments, --with-highlights,\n"
        "                                     --without-pictures, --force, --typeface FAMILY for PDF and "
        "HTML\n"
        "nghisu export [--library FILE] --mine --to FILE.json|FILE.md|FILE.csv\n"
        "                                     write all your comments, highlights and ratings; import "
        "brings\n"
        "                                     FILE.json back\n"
        "nghisu check [--library FILE]        examine the library, and repair what can be repaired\n"
        "nghisu --snapshot PICTURE.png [FILE] write a picture of the window and leave\n"
        "\n"
        "Options of the window: --library FILE, --language vi|en, --theme light|sepia|dark|black,\n"
        "                       --size WIDTHxHEIGHT\n"
        "Others: --help, --version");
}

bool isHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

bool isVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    return commandNamed(arguments.first()) ||
           std::any_of(arguments.cbegin(), arguments.cend(),
                       [](const QString &argument) { return isHelp(argument) || isVersion(argument); });
}

bool needsFonts(const QStringList &arguments)
{
    if (arguments.isEmpty() || commandNamed(arguments.first()) != commandNamed(u"export"_s))
        return false;
    const auto parsed = parseArguments(arguments.mid(1));
    return parsed && !parsed->mine && setsPages(*parsed);
}

int runCommand(const QStringList &arguments)
{
    if (std::any_of(arguments.cbegin(), arguments.cend(), isHelp)) {
        printLine(helpText());
        return 0;
    }
    if (std::any_of(arguments.cbegin(), arguments.cend(), isVersion)) {
        printLine(u"nghisu "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    const Command *command = commandNamed(arguments.first());
    const auto parsed = parseArguments(arguments.mid(1));
    if (!parsed) {
        printError(parsed.error().message);
        return parsed.error().code;
    }
    if (command->files == Files::None && !parsed->files.isEmpty()) {
        printError(QCoreApplication::translate("nghisu::CommandLine",
                                               "“%1” is one argument too many. See nghisu --help.")
                       .arg(parsed->files.constFirst()));
        return 2;
    }
    if (command->files == Files::Needed && parsed->files.isEmpty()) {
        printError(
            QCoreApplication::translate("nghisu::CommandLine", "Name at least one file. See nghisu --help."));
        return 2;
    }
    return command->run(*parsed);
}

} // namespace nghisu
