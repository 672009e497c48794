// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "savedpages.h"

#include <QDir>

#include <zlib.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QByteArray decompressed(const QString &path)
{
    gzFile file = gzopen(qPrintable(path), "rb");
    if (file == nullptr)
        qFatal("A page cannot be read.");
    QByteArray all;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    for (int size = 0; (size = gzread(file, part.data(), static_cast<unsigned>(part.size()))) > 0;)
        all.append(part.constData(), size);
    gzclose(file);
    return all;
}

} // namespace

QList<SavedPage> savedPages(const QString &folder)
{
    QList<SavedPage> pages;
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.html.gz"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        pages.append({name.chopped(8), decompressed(directory.filePath(name))});
    return pages;
}

} // namespace nghisu
