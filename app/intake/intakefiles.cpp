// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "intakefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A page's own folder of pictures and frames is named after the page, whatever the browser puts behind:
/// NAME_files, NAME.files, NAME_tệp, NAME-Dateien.
bool isBesideAPage(const QFileInfo &folder)
{
    const QString name = folder.fileName();
    if (name.endsWith("_files"_L1) || name.endsWith(".files"_L1))
        return true;
    const qsizetype end = std::max({name.lastIndexOf(u'_'), name.lastIndexOf(u'-'), name.lastIndexOf(u'.')});
    if (end <= 0)
        return false;
    const QString page = folder.path() + u'/' + name.left(end);
    return QFileInfo::exists(page + ".html"_L1) || QFileInfo::exists(page + ".htm"_L1);
}

void collect(const QString &folder, QStringList &found, const std::function<bool()> &stopped)
{
    QDirIterator files(folder, articleNamePatterns(), QDir::Files | QDir::Readable);
    while (files.hasNext())
        found.append(files.next());
    QDirIterator folders(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable);
    while (folders.hasNext() && !(stopped && stopped())) {
        folders.next();
        if (!isBesideAPage(folders.fileInfo()))
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
