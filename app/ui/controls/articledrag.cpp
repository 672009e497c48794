// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/articledrag.h"

#include <QDropEvent>
#include <QMimeData>

namespace nghisu {

using namespace Qt::StringLiterals;

QString articleMimeType()
{
    return u"application/x-nghisu-articles"_s;
}

void setDraggedArticles(QMimeData &data, const QList<qint64> &articles)
{
    QByteArrayList ids;
    for (const qint64 article : articles)
        ids += QByteArray::number(article);
    data.setData(articleMimeType(), ids.join(' '));
}

QList<qint64> draggedArticles(const QDropEvent &event)
{
    QList<qint64> articles;
    if (!event.source())
        return articles;
    for (const QByteArray &id : event.mimeData()->data(articleMimeType()).split(' ')) {
        if (const qint64 article = id.toLongLong(); article > 0)
            articles += article;
    }
    return articles;
}

} // namespace nghisu
