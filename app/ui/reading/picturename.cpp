// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/picturename.h"

#include "exportfile.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct PictureName
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::PictureName)
};

QString suffixOf(const Picture &picture)
{
    const QString kind = QString::fromLatin1(picture.type).section(u'/', 1);
    return kind == u"jpeg"_s ? u"jpg"_s : kind;
}

/// From 1, in the order they stand in.
int numberOf(const Article &article, int picture)
{
    int number = 1;
    for (const Block &block : article.blocks) {
        if (block.type != Block::Type::Figure || block.picture < 0)
            continue;
        if (block.picture == picture)
            return number;
        ++number;
    }
    return 1;
}

} // namespace

QString pictureFileName(const Article &article, int picture)
{
    return PictureName::tr("%1 – picture %2", "name of a file: headline, number")
               .arg(fileNameOf(article.title), QString::number(numberOf(article, picture))) +
           u'.' + suffixOf(article.pictures.at(picture));
}

} // namespace nghisu
