// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "marks/marksdelegate.h"

#include "marks/marksmodel.h"
#include "reading/markswatch.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 2 * Grid;
constexpr int Above = 2 * Grid;
constexpr int PatchExtent = 5 * Grid;
constexpr int NoteIndent = 5 * Grid;
constexpr int NoteIcon = 4 * Grid;

/// Where the parts of a row stand; the same for measuring and painting.
struct RowLayout
{
    QFont titleFont;
    QFont smallFont;
    QRect title; ///< the article, where it is told
    QRect patch;
    QRect quote;
    QRect words;
    QRect detail;
    int height = 0;
};

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

RowLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto row = index.data(MarksModel::PassageRole).value<MarkedPassage>();
    RowLayout layout;
    layout.smallFont = interfaceFont(option.font, TypeSize::Small);
    layout.titleFont = layout.smallFont;
    layout.titleFont.setWeight(QFont::DemiBold);
    const int left = option.rect.left() + Side + PatchExtent + 2 * Grid;
    const int width = std::max(40, option.rect.right() - Side - left);
    int y = option.rect.top() + Above;
    const auto next = [&](const QFont &font, const QString &text, int indent, int below) {
        const QRect rect(left + indent, y, width - indent, heightOf(font, text, width - indent));
        y += rect.height() + (rect.height() > 0 ? below : 0);
        return rect;
    };
    layout.title = next(layout.titleFont, row.articleTitle, 0, Grid / 2);
    layout.quote = next(option.font, index.data().toString(), 0, Grid);
    layout.words = next(option.font, row.words, NoteIndent, Grid);
    layout.detail = next(layout.smallFont, index.data(MarksModel::DetailRole).toString(), 0, 0);
    layout.patch = QRect(option.rect.left() + Side, layout.quote.top(), PatchExtent, PatchExtent);
    layout.height = y + Above - option.rect.top();
    return layout;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor fill = colors.tint;
        fill.setAlphaF(chosen ? 1.0F : 0.6F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(option.rect, 2 * Grid, 2 * Grid);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2 * Grid, 2 * Grid);
    }
}

} // namespace

QSize MarksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A view measures with its own rectangle, scroll bar included.
    QStyleOptionViewItem inView = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        inView.rect.setWidth(view->viewport()->width());
    return {inView.rect.width(), layOut(inView, index).height};
}

void MarksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const auto row = index.data(MarksModel::PassageRole).value<MarkedPassage>();
    const RowLayout layout = layOut(option, index);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto text = [&](const QRect &rect, const QFont &font, const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(placed(rect), Qt::TextWordWrap | Qt::AlignTop, words);
    };
    const auto icon = [&](const QString &name, const QRect &rect) {
        painter->drawPixmap(placed(rect), symbolicPixmap(name, colors.soft, rect.size(),
                                                         painter->device()->devicePixelRatioF()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, colors);
    text(layout.title, layout.titleFont, colors.soft, row.articleTitle);
    if (row.kind == MarkedPassage::Kind::Highlight)
        paintMarkPatch(*painter, placed(layout.patch), row.color, colors);
    else
        icon(u"quote"_s, layout.patch);
    const bool gone = row.located && row.passage.isEmpty();
    text(layout.quote, option.font, gone ? colors.soft : colors.ink, index.data().toString());
    if (!row.words.isEmpty()) {
        icon(row.kind == MarkedPassage::Kind::Highlight ? u"note"_s : u"discussion"_s,
             QRect(layout.words.left() - NoteIndent, layout.words.top() + 1, NoteIcon, NoteIcon));
        text(layout.words, option.font, colors.ink, row.words);
    }
    text(layout.detail, layout.smallFont, colors.soft, index.data(MarksModel::DetailRole).toString());
    painter->restore();
}

} // namespace nghisu
