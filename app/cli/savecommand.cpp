// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "savecommand.h"

#include "arguments.h"
#include "database.h"
#include "output.h"
#include "pdffile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::CommandLine)
};

constexpr int NotUnderstood = 2;

bool isFolder(const Arguments &arguments)
{
    const QString &target = arguments.target;
    return arguments.files.size() > 1 || target.endsWith(u'/') || QFileInfo(target).isDir();
}

std::optional<ExportFormat> formatOf(const Arguments &arguments)
{
    return arguments.format.isEmpty() ? exportFormatOf(arguments.target)
                                      : exportFormatNamed(arguments.format);
}

ExportOptions optionsOf(const Arguments &arguments)
{
    return {arguments.withAgenda, arguments.withComments, !arguments.withoutPictures, arguments.withMarks,
            arguments.typeface};
}

/// What is wrong with the arguments, or nothing.
QString complaintAbout(const Arguments &arguments)
{
    if (!arguments.format.isEmpty() && !exportFormatNamed(arguments.format))
        return CommandLine::tr("“%1” is no format. Choose one of pdf, html, md and txt.")
            .arg(arguments.format);
    if (arguments.target.isEmpty())
        return CommandLine::tr("Name the file or folder to write with --to.");
    if (arguments.files.isEmpty())
        return CommandLine::tr("Name at least one article by its number; nghisu list shows the numbers.");
    const QFileInfo target(arguments.target);
    if (isFolder(arguments) && arguments.format.isEmpty())
        return CommandLine::tr(
            "Name a folder with --to and a format with --format, to write several articles.");
    if (isFolder(arguments) && target.exists() && !target.isDir())
        return CommandLine::tr("“%1” is no folder. Name one to write several articles.")
            .arg(arguments.target);
    return {};
}

QString existsAlready(const QString &path)
{
    return CommandLine::tr("“%1” is there already. Name another file, or overwrite it with --force.")
        .arg(path);
}

/// Writes articles one after the other.
class Saver
{
public:
    Saver(const Arguments &arguments, Database &database)
        : m_arguments(arguments), m_database(database), m_format(*formatOf(arguments))
    {
    }

    /// Why it was not written; empty when it was.
    QString save(const QString &number);

private:
    QString pathFor(const QString &title, const QString &number);

    const Arguments &m_arguments;
    Database &m_database;
    ExportFormat m_format;
    QSet<QString> m_names; ///< of files written, as file systems that do not tell cases apart have them
};

QString Saver::pathFor(const QString &title, const QString &number)
{
    if (!isFolder(m_arguments))
        return m_arguments.target;
    QString name = fileNameOf(title);
    if (m_names.contains(name.toCaseFolded()))
        name += u' ' + number;
    m_names.insert(name.toCaseFolded());
    return QDir(m_arguments.target).filePath(name + u'.' + suffixOf(m_format));
}

QString Saver::save(const QString &number)
{
    bool isNumber = false;
    const ArticleId id = number.toLongLong(&isNumber);
    const auto article = collectExport(m_database, id, optionsOf(m_arguments));
    if (!isNumber || (!article && article.error().code == LibraryError::NotFound))
        return CommandLine::tr("There is no article number %1; nghisu list shows the numbers.").arg(number);
    if (!article)
        return article.error().message;
    const QString path = pathFor(article->article.title, number);
    const QStringList there = overwrittenBy(path, m_format, optionsOf(m_arguments));
    if (!m_arguments.force && !there.isEmpty())
        return existsAlready(there.constFirst());
    const auto saved = saveArticle(*article, m_format, path);
    return saved ? QString() : saved.error().message;
}

} // namespace

bool isForReading(const Arguments &arguments)
{
    return !arguments.format.isEmpty() || exportFormatOf(arguments.target) ||
           (!arguments.target.isEmpty() && isFolder(arguments) &&
            QFileInfo(arguments.target).suffix().isEmpty());
}

bool setsPages(const Arguments &arguments)
{
    return formatOf(arguments) == ExportFormat::Pdf;
}

int runSave(const Arguments &arguments)
{
    if (const QString complaint = complaintAbout(arguments); !complaint.isEmpty()) {
        printError(complaint);
        return NotUnderstood;
    }
    const QStringList there =
        isFolder(arguments) ? QStringList()
                            : overwrittenBy(arguments.target, *formatOf(arguments), optionsOf(arguments));
    if (!arguments.force && !there.isEmpty()) {
        printError(existsAlready(there.constFirst()));
        return NotUnderstood;
    }
    const auto database = Database::open(arguments.libraryPath, Database::Mode::ReadOnly);
    if (!database) {
        printError(database.error().message);
        return 1;
    }
    if (isFolder(arguments) && !QDir().mkpath(arguments.target)) {
        printError(CommandLine::tr("The folder “%1” could not be made. Name another.").arg(arguments.target));
        return 1;
    }
    Saver saver(arguments, **database);
    QStringList numbers = arguments.files;
    numbers.removeDuplicates();
    int status = 0;
    for (const QString &number : std::as_const(numbers)) {
        if (const QString failure = saver.save(number); !failure.isEmpty()) {
            printError(failure);
            status = 1;
        }
    }
    return status;
}

} // namespace nghisu
