// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace nghisu {

class ArticleDocument;
class PictureCache;
struct Picture;

/// Lays out and paints the pictures of an ArticleDocument. Sizes come from the article, so they are known
/// before any picture is decoded, and an arriving picture moves no text. A missing one shows its alternative
/// text in a box.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int Type = 0x1001; ///< QTextFormat::UserObject + 1

    /// `cache` must outlive this object.
    explicit PictureObject(PictureCache &cache, QObject *parent = nullptr);

    /// How large a picture stands in the document at its present width, in device-independent pixels.
    [[nodiscard]] static QSizeF shownSize(const ArticleDocument &document, const Picture &picture);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    PictureCache &m_cache;
};

} // namespace nghisu
