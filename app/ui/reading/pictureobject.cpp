// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/pictureobject.h"

#include "reading/articledocument.h"
#include "reading/articleformats.h"
#include "reading/articlelayout.h"
#include "reading/picturecache.h"
#include "reading/pictureplayer.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal Radius = 4;
constexpr qreal PlaySignSize = 40;

qreal columnOf(const ArticleDocument &document)
{
    return document.textWidth() > 0 ? std::max<qreal>(1, document.textWidth() - 2 * ArticleLayout::Gutter)
                                    : columnWidth(document.typography());
}

const Picture *pictureOf(const QTextDocument *document, const QTextFormat &format)
{
    const auto *article = qobject_cast<const ArticleDocument *>(document);
    const int index = format.intProperty(PictureProperty);
    if (!article || index < 0 || index >= article->article().pictures.size())
        return nullptr;
    return &article->article().pictures.at(index);
}

void drawPlaceholder(QPainter *painter, const QRectF &rect, const ArticleDocument &document,
                     const QTextFormat &format, bool missing)
{
    const Colors &colors = document.typography().colors;
    painter->setPen(missing ? QPen(colors.line) : Qt::NoPen);
    painter->setBrush(missing ? colors.window : colors.line);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (!missing)
        return;
    const QString alternative = format.stringProperty(AlternativeProperty);
    const QString note = PictureObject::tr("This picture is not in the saved file.");
    painter->setPen(colors.soft);
    painter->setFont(format.toCharFormat().font());
    const qreal padding = painter->fontMetrics().height();
    painter->drawText(rect.adjusted(padding, padding / 2, -padding, -padding / 2),
                      Qt::AlignCenter | Qt::TextWordWrap,
                      alternative.isEmpty() ? note : note + u'\n' + alternative);
}

} // namespace

PictureObject::PictureObject(PictureCache &cache, PicturePlayer &player, QObject *parent)
    : QObject(parent), m_cache(cache), m_player(player)
{
    static_assert(Type == QTextFormat::UserObject + 1);
}

QSizeF PictureObject::shownSize(const ArticleDocument &document, const Picture &picture)
{
    const qreal width = std::min(columnOf(document), picture.size.width() * document.typography().zoom);
    return {width, width * picture.size.height() / picture.size.width()};
}

QSize PictureObject::wantedPixels(QSizeF shown, qreal ratio)
{
    constexpr qreal MostPixels = PictureCache::MaximumBytes / 4.0 / 4; // of four bytes, for a quarter of them
    const QSizeF pixels = shown * ratio;
    const qreal excess = pixels.width() * pixels.height() / MostPixels;
    return (excess > 1 ? pixels / std::sqrt(excess) : pixels).toSize();
}

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto *article = static_cast<const ArticleDocument *>(document);
    const Picture *picture = pictureOf(document, format);
    if (picture && !picture->size.isEmpty())
        return shownSize(*article, *picture);
    const qreal column = columnOf(*article);
    const QFontMetricsF metrics(format.toCharFormat().font());
    const QRectF words = metrics.boundingRect(QRectF(0, 0, column - 2 * metrics.height(), 1e6),
                                              Qt::TextWordWrap, format.stringProperty(AlternativeProperty));
    return {column, words.height() + 4 * metrics.height()};
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                               const QTextFormat &format)
{
    const auto *article = static_cast<const ArticleDocument *>(document);
    const Picture *picture = pictureOf(document, format);
    const qreal ratio = painter->device()->devicePixelRatioF();
    QImage image = picture ? m_cache.image(picture->sha256, wantedPixels(rect.size(), ratio)) : QImage();
    const bool plays = picture && m_player.playing() == picture->sha256;
    if (const QImage frame = plays ? m_player.frame() : QImage(); !frame.isNull())
        image = frame;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (image.isNull()) {
        const bool missing = !picture || m_cache.isBroken(picture->sha256);
        drawPlaceholder(painter, rect, *article, format, missing);
    } else {
        QPainterPath shape;
        shape.addRoundedRect(rect, Radius, Radius);
        painter->setClipPath(shape);
        painter->drawImage(rect, image);
        if (!plays && m_cache.isAnimated(picture->sha256))
            drawPlaySign(painter, rect);
    }
    painter->restore();
}

/// In the lower left corner, light on dark whatever the picture is.
void PictureObject::drawPlaySign(QPainter *painter, const QRectF &rect) const
{
    const qreal size = std::min({PlaySignSize, rect.width() / 2, rect.height() / 2});
    const QRectF disc(rect.left() + size / 4, rect.bottom() - size * 5 / 4, size, size);
    painter->setPen(QPen(Qt::white, 1.5));
    painter->setBrush(QColor(0, 0, 0, 170));
    painter->drawEllipse(disc);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Qt::white);
    const QPointF middle = disc.center();
    painter->drawPolygon(QPolygonF({middle + QPointF(-0.15, -0.24) * size, middle + QPointF(0.27, 0) * size,
                                    middle + QPointF(-0.15, 0.24) * size}));
}

} // namespace nghisu
