// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "paperdocument.h"

#include "exportwords.h"
#include "facecoverage.h"
#include "paperbuilder.h"
#include "paperpicture.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Some seventy-five letters a line on A4; the foot is wider than the head, as books have it.
constexpr QMarginsF MarginsMm{30, 24, 30, 26};
constexpr qreal HeadMm = 13; ///< from the sheet's edge to the line of the running headline
constexpr qreal FootMm = 14;
constexpr qreal HighestPicture = 0.62; ///< of the column
constexpr qreal Hair = 1;              ///< less than any distance between lines

QRectF columnOf(QSizeF sheet)
{
    // On small paper margins shrink with it.
    const qreal scale = std::min(1.0, sheet.width() / (210 * UnitsPerMillimetre)) * UnitsPerMillimetre;
    return QRectF(QPointF(), sheet).marginsRemoved(MarginsMm * scale);
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Rows of cells whose lines stand side by side become one line each.
QList<PageStrip> merged(QList<PageStrip> strips)
{
    std::sort(strips.begin(), strips.end(),
              [](const PageStrip &a, const PageStrip &b) { return a.top < b.top; });
    QList<PageStrip> all;
    for (const PageStrip &strip : std::as_const(strips)) {
        if (!all.isEmpty() && strip.top < all.constLast().bottom - Hair)
            all.last().bottom = std::max(all.constLast().bottom, strip.bottom);
        else
            all.append(strip);
    }
    return all;
}

QList<PageStrip> linesOf(const QTextBlock &block)
{
    QList<PageStrip> lines;
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QRectF rect = layout.lineAt(i).rect().translated(origin);
        lines.append(
            {rect.top(), rect.bottom(), false, block.blockFormat().boolProperty(PaperQuoteProperty)});
    }
    return lines;
}

} // namespace

PaperDocument::PaperDocument(const ArticleExport &article, QSizeF page)
    : m_export(article), m_sheet(page * UnitsPerPoint), m_column(columnOf(m_sheet))
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true);
    m_document.setDefaultTextOption(wrapping());
    m_document.setIndentWidth(2 * PaperFormats::em());
    m_document.setDefaultFont(PaperFormats::font(PaperRole::Body));
    const QSizeF room(m_column.width(), m_column.height() * HighestPicture);
    m_document.documentLayout()->registerHandler(PaperPicture::Type,
                                                 new PaperPicture(article, room, &m_document));
    // A face that lacks letters would have others step in inside words.
    const QString typeface = holdsVietnamese(article.typeface) ? article.typeface : QString();
    PaperBuilder(article, typeface, m_document).build();
    m_document.setTextWidth(m_column.width());
    collectStrips();
    m_pages = pagesOf(m_strips, m_column.height());
}

void PaperDocument::collectStrips()
{
    // Asking for the size lays all of it out.
    (void)m_document.documentLayout()->documentSize();
    QTextFrame *root = m_document.rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            addRows(*table);
        else if (it.currentBlock().isValid())
            addLines(it.currentBlock());
    }
}

void PaperDocument::addLines(const QTextBlock &block)
{
    QList<PageStrip> lines = linesOf(block);
    if (lines.isEmpty() || block.length() <= 1)
        return;
    const bool keep = block.blockFormat().boolProperty(KeepWithNextProperty);
    for (PageStrip &line : lines)
        line.keepWithNext = keep;
    // Neither widows nor orphans.
    if (lines.size() > 1) {
        lines.first().keepWithNext = true;
        lines[lines.size() - 2].keepWithNext = true;
    }
    m_strips += lines;
}

void PaperDocument::addRows(const QTextTable &table)
{
    const qreal padding = table.format().cellPadding() + table.format().border();
    for (int row = 0; row < table.rows(); ++row) {
        QList<PageStrip> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); it != cell.end(); ++it)
                lines += linesOf(it.currentBlock());
        }
        if (lines.isEmpty())
            continue;
        PageStrip whole = lines.constFirst();
        for (const PageStrip &line : std::as_const(lines)) {
            whole.top = std::min(whole.top, line.top);
            whole.bottom = std::max(whole.bottom, line.bottom);
        }
        whole.top -= padding;
        whole.bottom += padding;
        // The first row says what those below it are.
        whole.keepWithNext = row == 0 && table.rows() > 1;
        if (whole.bottom - whole.top <= m_column.height())
            m_strips.append(whole);
        else
            m_strips += merged(lines);
    }
}

void PaperDocument::paint(QPainter &painter, int page, qreal scale)
{
    const PageSlice &slice = m_pages.at(page);
    painter.save();
    painter.scale(scale / UnitsPerPoint, scale / UnitsPerPoint);
    paintFurniture(painter, page);
    painter.translate(m_column.topLeft());
    const qreal height = slice.bottom - slice.top;
    painter.setClipRect(QRectF(-m_column.left(), -Hair, m_sheet.width(), height + 2 * Hair));
    painter.translate(0, -slice.top);
    QAbstractTextDocumentLayout::PaintContext context;
    // A line that only touches the clip would be painted, on this page and on the next.
    context.clip = QRectF(0, slice.top + Hair, m_column.width(), height - 2 * Hair);
    context.palette.setColor(QPalette::Text, PaperFormats::ink());
    m_document.documentLayout()->draw(&painter, context);
    paintQuoteBars(painter, slice);
    painter.restore();
}

void PaperDocument::paintQuoteBars(QPainter &painter, const PageSlice &slice) const
{
    const qreal width = 1.5 * UnitsPerPoint;
    for (qsizetype i = slice.first; i <= slice.last && i < m_strips.size(); ++i) {
        const PageStrip &strip = m_strips.at(i);
        const bool goesOn = i < slice.last && m_strips.at(i + 1).quote;
        if (strip.quote)
            painter.fillRect(
                QRectF(0, strip.top, width, (goesOn ? m_strips.at(i + 1).top : strip.bottom) - strip.top),
                PaperFormats::line());
    }
}

void PaperDocument::paintFurniture(QPainter &painter, int page) const
{
    const QFont font = PaperFormats::font(PaperRole::Kicker);
    painter.setFont(font);
    painter.setPen(PaperFormats::soft());
    const qreal line = QFontMetricsF(font).height();
    const QRectF foot(m_column.left(), m_sheet.height() - FootMm * UnitsPerMillimetre - line / 2,
                      m_column.width(), line);
    painter.drawText(foot, Qt::AlignCenter,
                     u"%1 / %2"_s.arg(QLocale().toString(page + 1), QLocale().toString(pageCount())));
    if (page == 0)
        return;
    const QRectF head(m_column.left(), HeadMm * UnitsPerMillimetre - line / 2, m_column.width(), line);
    const QFontMetricsF metrics(font);
    const QString source =
        metrics.elidedText(writable(m_export.article.source), Qt::ElideRight, head.width() * 0.3);
    const qreal room = head.width() - metrics.horizontalAdvance(source) - 2 * PaperFormats::em();
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, source);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(ExportWords::title(m_export.article), Qt::ElideRight, room));
}

QPageSize usualPageSize()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                : QPageSize::A4);
}

bool paintPages(PaperDocument &document, const ArticleExport &article, QPagedPaintDevice &device, int from,
                int to, const std::function<void(int)> &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / 72.0;
    for (int page = std::max(0, from); page <= std::min(to, document.pageCount() - 1); ++page) {
        if (article.isCancelled() || (page > from && !device.newPage()))
            return false;
        document.paint(painter, page, scale);
        if (progress)
            progress(page - from + 1);
    }
    return painter.end();
}

} // namespace nghisu
