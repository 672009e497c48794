// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/articleformats.h"
#include "reading/blocksetter.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QTextBlock>
#include <QTimer>

namespace nghisu {

class ArticleDocument;

/// Sets an ArticleDocument in one column. Only what somebody looks at is set, so that another width, size or
/// theme takes as long for a book as for a page; the rest has heights that are estimated until goOn() or a
/// look at it finds the true ones.
class ArticleLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    /// Distance between the text and the edges of the document's width, in pixels; there is room for marks.
    static constexpr int Gutter = 16;

    explicit ArticleLayout(ArticleDocument &document);

    /// Everything is to be set anew, as its document's typography says.
    void setTypography(const Typography &typography);
    /// Room above the first block and below the last, in pixels.
    void setMargins(int top, int bottom);

    /// Sets what is not set yet, from that height downwards and then what is above, for some time. Returns
    /// whether anything is left. What is above may change in height.
    bool goOn(qreal from, int milliseconds);
    [[nodiscard]] bool isComplete() const { return m_unset == 0; }
    /// Tells at once of a size that changed while something was looked at; that is told later otherwise.
    void tellSize();

    /// Where a position stands, roughly where that is not set yet.
    [[nodiscard]] qreal roughHeight(int position) const;
    /// Where a block's layout has its origin, which its lines are placed from.
    [[nodiscard]] QPointF originOf(const QTextBlock &block) const;
    /// The blocks that stand at that height, side by side where they are cells of a table.
    [[nodiscard]] QList<QTextBlock> blocksAt(qreal y) const;

    /// The article's pictures that stand between these heights, by their numbers.
    [[nodiscard]] QList<int> picturesIn(qreal top, qreal bottom) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    [[nodiscard]] int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *frame) const override;
    /// Around all lines of the block, without the distances to others.
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    /// A block of the document that stands for itself, or all cells of a table.
    struct Element
    {
        int block = 0; ///< number of the first
        int count = 1;
        int length = 0;   ///< of the text
        int picture = -1; ///< of a picture
        TextRole role = TextRole::Body;
        bool continued = false;
        int depth = 0;
        qreal top = 0;
        qreal height = 0;
        bool set = false;
    };

    void collect();
    void forget(bool heightsStay);
    [[nodiscard]] qreal estimate(const Element &element) const;
    [[nodiscard]] qreal indentOf(const Element &element) const;
    [[nodiscard]] qreal widthOf(const Element &element) const;
    void placeFrom(qsizetype index) const;
    void set(qsizetype index) const;
    void setElement(Element &element) const;
    [[nodiscard]] qsizetype elementAt(qreal y) const;
    [[nodiscard]] qsizetype elementOf(const QTextBlock &block) const;
    [[nodiscard]] QTextBlock blockOf(const Element &element, int number = 0) const;
    [[nodiscard]] QTextBlock cellAt(const Element &element, const QPointF &point) const;
    void drawElement(QPainter *painter, const Element &element, const PaintContext &context) const;
    void drawBlock(QPainter *painter, const QTextBlock &block, qreal top, const PaintContext &context) const;
    void drawChosen(QPainter *painter, const QRectF &picture) const;
    void drawOrnaments(QPainter *painter, const Element &element) const;
    void drawMarker(QPainter *painter, const Element &element) const;
    void drawGrid(QPainter *painter, const Element &element) const;

    ArticleDocument &m_document;
    ArticleFormats m_formats;
    int m_topMargin = 0;
    int m_bottomMargin = 0;
    qreal m_width = -1;     ///< of the document
    QList<int> m_elementOf; ///< by number of block
    // What is only looked at is set on the way.
    mutable QList<Element> m_elements;
    mutable QHash<int, TableShape> m_tables; ///< those that are set, by their first block
    mutable qsizetype m_unset = 0;           ///< elements
    mutable qreal m_height = 0;              ///< of the document
    mutable QTimer m_tellTimer;
    qreal m_toldHeight = -1;
};

} // namespace nghisu
