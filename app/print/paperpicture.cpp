// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "paperpicture.h"

#include "exportwords.h"
#include "paperformats.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace nghisu {

namespace {

constexpr qreal UnitsPerPixel = 720.0 / 96;  ///< of a picture, as browsers have it
constexpr qreal PixelsPerUnit = 220.0 / 720; ///< more is hardly seen on paper
constexpr int LargestDecoded = 256;          ///< MiB

QImage decoded(QByteArray bytes, QSize size)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize stored = reader.size();
    // The size is asked for as stored; turning comes after.
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    if (stored.isValid() && stored.width() > size.width())
        reader.setScaledSize(size);
    QImageReader::setAllocationLimit(LargestDecoded);
    return reader.read();
}

} // namespace

PaperPicture::PaperPicture(const ArticleExport &article, QSizeF room, QObject *parent)
    : QObject(parent), m_export(article), m_room(room)
{
    static_assert(Type == QTextFormat::UserObject + 257);
}

const Picture *PaperPicture::pictureOf(const QTextFormat &format) const
{
    const int index = format.intProperty(PaperPictureProperty);
    if (index < 0 || index >= m_export.article.pictures.size() || !m_export.pictureBytes)
        return nullptr;
    const Picture &picture = m_export.article.pictures.at(index);
    return picture.size.isEmpty() ? nullptr : &picture;
}

QSizeF PaperPicture::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    if (const Picture *picture = pictureOf(format)) {
        const QSizeF natural = QSizeF(picture->size) * UnitsPerPixel;
        const bool fits = natural.width() <= m_room.width() && natural.height() <= m_room.height();
        return fits ? natural : natural.scaled(m_room, Qt::KeepAspectRatio);
    }
    return {m_room.width(), 4 * PaperFormats::em()};
}

void PaperPicture::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                              const QTextFormat &format)
{
    const Picture *picture = pictureOf(format);
    const QImage image =
        picture ? decoded(m_export.pictureBytes(*picture), (rect.size() * PixelsPerUnit).toSize()) : QImage();
    if (!image.isNull()) {
        // Drawings would grow by a factor of ten, and blur, were they written as photographs are.
        const bool drawing = picture->type == "image/png" || picture->type == "image/gif";
        painter->setRenderHint(QPainter::LosslessImageRendering, drawing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform); // of previews
        painter->drawImage(rect, image);
        return;
    }
    painter->save();
    painter->setPen(QPen(PaperFormats::line(), 0.5 * UnitsPerPoint));
    painter->drawRect(rect);
    painter->setPen(PaperFormats::soft());
    painter->setFont(PaperFormats::font(PaperRole::Caption));
    const QString alternative = format.stringProperty(PaperAlternativeProperty);
    const QString note = ExportWords::missingPicture();
    painter->drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                      alternative.isEmpty() ? note : note + u'\n' + alternative);
    painter->restore();
}

} // namespace nghisu
