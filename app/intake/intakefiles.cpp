// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "intakefiles.h"

#include "normalise.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The name of the page that a folder would belong to, by its own name (see FoldersBesidePages); empty for
/// none.
QString pageOfFolder(const QString &folderName)
{
    static const QRegularExpression Own(u"\\A(.+)[_.-]\\p{L}{3,16}\\z"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    return Own.match(toNfc(folderName)).captured(1);
}

/// A page's name without its suffix; empty for files that browsers put no folder beside.
QString pageOfFile(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString suffix = file.suffix().toLower();
    const bool isPage = suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1;
    return isPage ? toNfc(file.completeBaseName()) : QString();
}

void collect(const QString &folder, QStringList &found, const std::function<bool()> &stopped)
{
    QSet<QString> pages;
    QDirIterator files(folder, articleNamePatterns(), QDir::Files | QDir::Readable);
    while (files.hasNext()) {
        found.append(files.next());
        pages.insert(pageOfFile(files.fileName()));
    }
    pages.remove(QString());
    QDirIterator folders(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable);
    while (folders.hasNext() && !(stopped && stopped())) {
        folders.next();
        if (!pages.contains(pageOfFolder(folders.fileName())))
            collect(folders.filePath(), found, stopped);
    }
}

} // namespace

const QStringList &articleNamePatterns()
{
    static const QStringList Patterns{u"*.html"_s,  u"*.htm"_s, u"*.xhtml"_s,    u"*.mht"_s,
                                      u"*.mhtml"_s, u"*.md"_s,  u"*.markdown"_s, u"*.txt"_s};
    return Patterns;
}

FoldersBesidePages::FoldersBesidePages(const QString &folder)
{
    QDirIterator folders(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext()) {
        folders.next();
        if (const QString page = pageOfFolder(folders.fileName()); !page.isEmpty())
            m_folders[page].append(folders.filePath());
    }
}

FileState FoldersBesidePages::stateOf(const QFileInfo &file, const std::function<bool()> &stopped) const
{
    FileState state{file.absoluteFilePath(), file.size(), file.lastModified().toUTC()};
    const QString page = pageOfFile(file.fileName());
    for (const QString &folder : m_folders.value(page)) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && !(stopped && stopped())) {
            files.next();
            state.besideBytes += files.fileInfo().size();
            ++state.besideFiles;
        }
    }
    return state;
}

QStringList filesToTakeIn(const QStringList &paths, const std::function<bool()> &stopped)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        collect(path, found, stopped);
        std::sort(found.begin(), found.end());
        files += found;
    }
    return files;
}

} // namespace nghisu
