// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"

#include <QObject>
#include <QTextObjectInterface>

namespace nghisu {

/// Lays out and paints the pictures of an article on paper: as wide as the column or as large as on the
/// screen, whichever is less, and never higher than a page has room for. Each is decoded when it is painted,
/// no larger than paper can show.
class PaperPicture : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int Type = 0x1101; ///< QTextFormat::UserObject + 257

    /// `article` must outlive this object; `room` is the column's width and the most that a picture may be
    /// high.
    PaperPicture(const ArticleExport &article, QSizeF room, QObject *parent = nullptr);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] const Picture *pictureOf(const QTextFormat &format) const;

    const ArticleExport &m_export;
    QSizeF m_room;
};

} // namespace nghisu
