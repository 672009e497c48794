// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarydelegate.h"

#include "controls/rowpainting.h"
#include "library/libraryroles.h"
#include "library/thumbnailmaker.h"
#include "search/librarysearch.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 2 * Grid;
constexpr int MarkWidth = 2 * Grid; ///< room for the dot of what is unread
constexpr int TitleLines = 2;
constexpr int SnippetLines = 2;

using Rows = LibraryDelegate::Rows;

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const bool strong = index.data(UnreadRole).toBool() || index.data(OpenRole).toBool();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int heightOf(const QStyleOptionViewItem &option, Rows rows)
{
    const QFontMetrics body(option.font);
    const QFontMetrics small(interfaceFont(option.font, TypeSize::Small));
    const int titles = TitleLines * body.lineSpacing();
    const int snippets = rows == Rows::Hits ? SnippetLines * small.lineSpacing() + Grid : 0;
    const bool articles = rows == Rows::Articles;
    const int beside = articles ? std::max(titles, ThumbnailMaker::Height + Grid / 2) : titles;
    const int around = articles ? 5 * Grid : 4 * Grid; // with the line of progress
    return beside + snippets + small.lineSpacing() + around;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<MatchRange> &matches, const Colors &colors)
{
    QTextCharFormat format;
    format.setBackground(colors.found);
    format.setForeground(colors.ink);
    format.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange &match : matches)
        formats.append({static_cast<int>(match.start), static_cast<int>(match.length), format});
    return formats;
}

/// Draws a line of any length in that width, cut short where it is longer: that is known without setting the
/// text once more.
void drawCutShort(QPainter &painter, const QTextLine &line, const QString &text, const QRectF &where)
{
    const bool mirrored = text.isRightToLeft();
    const qreal natural = line.naturalTextWidth();
    const qreal shift = mirrored ? where.width() - natural : 0;
    if (natural <= where.width()) {
        line.draw(&painter, where.topLeft() + QPointF(shift, 0));
        return;
    }
    const QString dots = u"…"_s;
    const qreal room = where.width() - painter.fontMetrics().horizontalAdvance(dots);
    int cut = line.xToCursor(mirrored ? natural - room : room, QTextLine::CursorOnCharacter);
    while (cut > line.textStart() && text.at(cut - 1).isSpace())
        --cut;
    const qreal edge = line.cursorToX(cut) + shift;
    painter.save();
    painter.setClipRect(mirrored
                            ? QRectF(where.left() + edge, where.top(), where.width() - edge, line.height())
                            : QRectF(where.left(), where.top(), edge, line.height()),
                        Qt::IntersectClip);
    line.draw(&painter, where.topLeft() + QPointF(shift, 0));
    painter.restore();
    const qreal dotsAt = mirrored ? edge - painter.fontMetrics().horizontalAdvance(dots) : edge;
    painter.drawText(QPointF(where.left() + dotsAt, where.top() + line.ascent()), dots);
}

/// Draws a text in at most so many lines, the last one cut short, with the matches marked; gives the height.
int drawLines(QPainter &painter, const QRect &where, const QFont &font, const QColor &ink,
              const QString &text, int mostLines, const QList<MatchRange> &matches, const Colors &colors)
{
    constexpr int Endless = 1'000'000;
    QTextLayout layout(text, font);
    QTextOption wrap(Qt::AlignLeft | Qt::AlignAbsolute);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.setFormats(formatsOf(matches, colors));
    painter.setFont(font);
    painter.setPen(ink);
    layout.beginLayout();
    for (int i = 1; i <= mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(i == mostLines ? Endless : where.width());
    }
    layout.endLayout();
    QRectF place(where);
    for (int i = 0; i < layout.lineCount(); ++i) {
        place.setHeight(layout.lineAt(i).height());
        drawCutShort(painter, layout.lineAt(i), text, place);
        place.translate(0, place.height());
    }
    return qRound(place.top() - where.top());
}

/// In the upper right corner; gives its place, empty without a picture.
QRect drawThumbnail(QPainter &painter, const QRect &inner, const QModelIndex &index)
{
    const auto image = index.data(ThumbnailRole).value<QImage>();
    if (image.isNull())
        return {};
    const QRect place(inner.right() + 1 - ThumbnailMaker::Width, inner.top() + Grid / 2,
                      ThumbnailMaker::Width, ThumbnailMaker::Height);
    painter.drawImage(place, image);
    return place;
}

/// Star, source and facts in small type on one line, where the source gives way.
void drawLine(QPainter &painter, QRect line, const QFont &font, const QModelIndex &index,
              const Colors &colors)
{
    const QFontMetrics metrics(font);
    const int baseline = line.top() + metrics.ascent();
    painter.setFont(font);
    if (index.data(StarredRole).toBool()) {
        painter.setPen(colors.star);
        painter.drawText(line.left(), baseline, u"★"_s);
        line.setLeft(line.left() + metrics.horizontalAdvance(u"★ "_s));
    }
    painter.setPen(colors.soft);
    painter.drawText(line.left(), baseline,
                     LibraryDelegate::lineThatFits(index.data(SourceRole).toString(),
                                                   index.data(FactsRole).toString(), metrics, line.width()));
}

/// How far the article was read: a line along the foot of the row.
void drawProgress(QPainter &painter, const QStyleOptionViewItem &option, double progress,
                  const Colors &colors)
{
    if (progress <= 0)
        return;
    const QRectF whole(option.rect.left() + Side + MarkWidth, option.rect.bottom() - 5,
                       option.rect.width() - 2 * Side - MarkWidth, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(whole, 1, 1);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * progress, whole.height())), 1, 1);
}

} // namespace

QString LibraryDelegate::lineThatFits(const QString &source, const QString &facts,
                                      const QFontMetrics &metrics, int width)
{
    if (source.isEmpty() || facts.isEmpty())
        return metrics.elidedText(source + facts, Qt::ElideRight, width);
    const QString behind = u" · "_s + facts;
    const int room = width - metrics.horizontalAdvance(behind);
    // A letter or two of a newspaper say nothing.
    if (room < 4 * metrics.averageCharWidth())
        return metrics.elidedText(facts, Qt::ElideRight, width);
    return metrics.elidedText(source, Qt::ElideRight, room) + behind;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, heightOf(option, m_rows)}; // 0 would be no size
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paintRowGround(*painter, option);
    QRect inner = option.rect.adjusted(Side + MarkWidth, 2 * Grid, -Side, -Grid);
    if (index.data(UnreadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawEllipse(QPointF(option.rect.left() + Side + 1,
                                     inner.top() + QFontMetrics(option.font).lineSpacing() / 2.0),
                             3, 3);
    }
    const QRect picture = drawThumbnail(*painter, inner, index);
    const int titleWidth = picture.isEmpty() ? inner.width() : picture.left() - 2 * Grid - inner.left();
    const QFont small = interfaceFont(option.font, TypeSize::Small);
    const bool hit = m_rows == Rows::Hits;
    int y = inner.top();
    y += drawLines(*painter, QRect(inner.left(), y, titleWidth, 0), titleFont(option, index), colors.ink,
                   index.data().toString(), TitleLines,
                   index.data(TitleMatchesRole).value<QList<MatchRange>>(), colors);
    if (hit) {
        y += Grid / 2;
        y += drawLines(*painter, QRect(inner.left(), y, inner.width(), 0), small, colors.soft,
                       index.data(SnippetRole).toString(), SnippetLines,
                       index.data(SnippetMatchesRole).value<QList<MatchRange>>(), colors);
    }
    if (!picture.isEmpty())
        y = std::max(y, picture.bottom() + 1);
    inner.setTop(y + Grid / 2);
    drawLine(*painter, inner, small, index, colors);
    drawProgress(*painter, option, index.data(ProgressRole).toDouble(), colors);
    painter->restore();
}

} // namespace nghisu
