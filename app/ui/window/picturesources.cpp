// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/picturesources.h"

#include "articlestore.h"
#include "database.h"

#include <QHash>

namespace nghisu {

PictureSourceFactory picturesOfLibrary(const QString &libraryPath)
{
    return [libraryPath]() -> PictureSource {
        auto opened = Database::open(libraryPath, Database::Mode::ReadOnly);
        if (!opened)
            return [](const QByteArray &) { return QByteArray(); };
        return [database = std::shared_ptr<Database>(std::move(*opened))](const QByteArray &sha256) {
            return ArticleStore(*database).picture(sha256).value_or(QByteArray());
        };
    };
}

PictureSourceFactory picturesOfArticle(const Article &article)
{
    QHash<QByteArray, QByteArray> pictures;
    for (const Picture &picture : article.pictures)
        pictures.insert(picture.sha256, picture.bytes);
    return [pictures]() -> PictureSource {
        return [pictures](const QByteArray &sha256) { return pictures.value(sha256); };
    };
}

} // namespace nghisu
