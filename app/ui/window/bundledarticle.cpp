// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/bundledarticle.h"

#include <QDir>
#include <QTemporaryDir>

namespace nghisu {

using namespace Qt::StringLiterals;

QString bundledArticleName()
{
    return u"lang-son.html"_s;
}

Result<Taken, ImportError> takeBundledArticle()
{
    // The importer reads files of the disk only, so the article is laid out as one.
    const QTemporaryDir folder;
    const QDir resources(u":/articles/lang-son"_s);
    for (const QString &name : resources.entryList(QDir::Files))
        QFile::copy(resources.filePath(name), folder.filePath(name));
    return takeIn(folder.filePath(u"index.html"_s));
}

} // namespace nghisu
