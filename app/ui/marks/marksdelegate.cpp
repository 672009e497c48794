// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "marks/marksdelegate.h"

#include "controls/rowpainting.h"
#include "marks/marksmodel.h"
#include "reading/markswatch.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

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
        const QRect rect(left + indent, y, width - indent, wrappedHeight(font, text, width - indent));
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

} // namespace

QSize MarksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem inView = asWideAsItsView(option);
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
    paintRowGround(*painter, option);
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
