// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace nghisu {

class ArticleDocument;
class PictureCache;
class PicturePlayer;
struct Picture;

/// Lays out and paints the pictures of an ArticleDocument. Sizes come from the article, so they are known
/// before any picture is decoded, and an arriving picture moves no text. A missing one shows its alternative
/// text in a box, one that moves a sign that it can be played.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int Type = 0x1001; ///< QTextFormat::UserObject + 1

    /// Both must outlive this object.
    PictureObject(PictureCache &cache, PicturePlayer &player, QObject *parent = nullptr);

    /// How large a picture stands in the document at its present width, in device-independent pixels.
    [[nodiscard]] static QSizeF shownSize(const ArticleDocument &document, const Picture &picture);

    /// How many pixels it is decoded to there, on a screen of that ratio. Bounded, so that all that is in
    /// sight is kept at once.
    [[nodiscard]] static QSize wantedPixels(QSizeF shown, qreal ratio);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawPlaySign(QPainter *painter, const QRectF &rect) const;

    PictureCache &m_cache;
    PicturePlayer &m_player;
};

} // namespace nghisu
