// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articleview.h"

#include "controls/linkrow.h"
#include "reading/articleaccessible.h"
#include "reading/articledocument.h"
#include "reading/articlefinder.h"
#include "reading/articleformats.h"
#include "reading/articlelayout.h"
#include "reading/picturecache.h"
#include "reading/pictureobject.h"
#include "reading/pictureplayer.h"
#include "reading/selectionbar.h"
#include "theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nghisu {

namespace {

constexpr int TopMargin = 9 * Grid;
constexpr int BottomMargin = 12 * Grid;
constexpr int MarkDurationMs = 2500;
constexpr int MarkWidth = 3;
constexpr qreal ZoomStep = 0.1;
constexpr int LayoutSliceMs = 3;    ///< of work on what is not in sight, at a time
constexpr int LayoutDelayMs = 40;   ///< that it waits while sizes still change
constexpr int FocusLine = 2;        ///< above the column; shows that the keyboard is here
constexpr int FooterGap = 4 * Grid; ///< below the last block

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent), m_pictures(std::make_unique<PictureCache>()), m_player(new PicturePlayer(this)),
      m_footer(new LinkRow(viewport())), m_finder(new ArticleFinder(*this)),
      m_selectionBar(new SelectionBar(viewport()))
{
    ArticleAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Article"));
    setMouseTracking(true);
    setAcceptDrops(false); // files dropped here are for the window
    viewport()->setBackgroundRole(QPalette::Light);
    setBackgroundRole(QPalette::Light);
    setAutoFillBackground(true);
    connect(&m_layoutTimer, &QTimer::timeout, this, &ArticleView::layOutOn);
    m_markTimer.setSingleShot(true);
    m_markTimer.setInterval(MarkDurationMs);
    connect(&m_markTimer, &QTimer::timeout, this, &ArticleView::clearMark);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::followLink);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &address) {
        emit linkHovered(address.scheme() == QLatin1String("nghisu") ? QString() : address.toDisplayString());
    });
    connect(m_pictures.get(), &PictureCache::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_player, &PicturePlayer::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (!m_wantedPlace.isEmpty())
            seekPlace();
        emit scrolled();
    });
    makeSelectionBar();
    letPicturesBeDragged();
    // Whoever scrolls wants to be where they scroll to.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wantedPlace = {}; });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::placeFooter);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleView::placeFooter);
    m_footer->hide();
    // Whoever comes to the footer by keyboard wants to see it.
    connect(m_footer, &LinkRow::reached, this,
            [this] { verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum); });
    connect(m_finder, &ArticleFinder::marksChanged, this, &ArticleView::markText);
    setArticle({});
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Article &article)
{
    m_finder->forgetText();
    m_spoken = {};
    setAccessibleDescription(article.title);
    showDocument(article);
    m_finder->documentReplaced();
}

void ArticleView::showDocument(const Article &article)
{
    clearMark();
    m_player->stop();
    setExtraSelections({}); // they are of the document that goes
    m_wantedPlace = {};
    m_keptLine.reset();
    auto *old = m_document;
    m_document = new ArticleDocument(article, typographyOf(m_type, palette(), m_zoom), this);
    m_footer->setFont(ArticleFormats(m_document->typography()).format(TextRole::Caption).text.font());
    placeColumn();
    // The width first: a layout begins its work when it is made.
    m_document->setTextWidth(viewport()->width());
    m_document->layout().registerHandler(PictureObject::Type,
                                         new PictureObject(*m_pictures, *m_player, m_document));
    setExtraSelections({}); // their cursors are of the document that goes
    setDocument(m_document);
    delete old;
    connect(&m_document->layout(), &ArticleLayout::documentSizeChanged, this, &ArticleView::placeFooter);
    placeMarks({});
    m_textMarks.setMarks({}, *m_document);
    verticalScrollBar()->setValue(0);
    m_layoutTimer.start(LayoutDelayMs);
}

const Article &ArticleView::article() const
{
    return m_document->article();
}

int ArticleView::readingMinutes() const
{
    return m_document->readingMinutes();
}

void ArticleView::setLook()
{
    const TopLine kept = topLine();
    m_document->setTypography(typographyOf(m_type, palette(), m_zoom));
    m_footer->setFont(ArticleFormats(m_document->typography()).format(TextRole::Caption).text.font());
    placeColumn();
    markText();
    keepTopLine(kept);
    m_layoutTimer.start(LayoutDelayMs);
    viewport()->update();
}

/// Lays out a little of what is not in sight. What is above the view may turn out to be of another height;
/// the line at the top stays.
void ArticleView::layOutOn()
{
    m_layoutTimer.setInterval(0);
    const TopLine kept = topLine();
    if (!m_document->layout().goOn(verticalScrollBar()->value(), LayoutSliceMs))
        m_layoutTimer.stop();
    keepTopLine(kept);
}

void ArticleView::setType(const TypeChoice &choice)
{
    const TypeChoice valid = validated(choice);
    if (valid == m_type)
        return;
    m_type = valid;
    setLook();
}

void ArticleView::placeColumn()
{
    const int column = columnWidth(m_document->typography()) + 2 * ArticleLayout::Gutter;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(0, (room - column) / 2);
    m_document->layout().setMargins(TopMargin, BottomMargin + footerHeight());
    setViewportMargins(side, FocusLine, side, 0);
    placeFooter();
}

int ArticleView::footerHeight() const
{
    if (m_footer->isHidden())
        return 0;
    const int column = columnWidth(m_document->typography()) + 2 * ArticleLayout::Gutter;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    return m_footer->heightForWidth(std::max(1, std::min(column, room) - 2 * ArticleLayout::Gutter)) +
           FooterGap;
}

void ArticleView::placeFooter()
{
    if (m_footer->isHidden())
        return;
    const int height = footerHeight() - FooterGap;
    const int end = std::max(verticalScrollBar()->maximum() + viewport()->height(), viewport()->height());
    const auto whole = static_cast<int>(m_document->size().height());
    const int top = std::min(end, whole) - BottomMargin - height - verticalScrollBar()->value();
    m_footer->setGeometry(ArticleLayout::Gutter, top,
                          std::max(1, viewport()->width() - 2 * ArticleLayout::Gutter), height);
}

void ArticleView::footerChanged()
{
    m_footer->setVisible(!m_footer->isEmpty());
    placeColumn();
}

void ArticleView::prefetchPictures()
{
    // What the first screen will ask for is decoded while the window is still being put together.
    const int top = verticalScrollBar()->value();
    for (const int index : m_document->layout().picturesIn(top, top + viewport()->height())) {
        const Picture &picture = m_document->article().pictures.at(index);
        if (picture.size.isEmpty())
            continue;
        const QSizeF shown = PictureObject::shownSize(*m_document, picture);
        [[maybe_unused]] const QImage early =
            m_pictures->image(picture.sha256, PictureObject::wantedPixels(shown, devicePixelRatioF()));
    }
}

void ArticleView::setZoom(qreal zoom)
{
    const qreal bounded = std::clamp(zoom, MinimumZoom, MaximumZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    setLook();
    emit zoomChanged(m_zoom);
}

void ArticleView::stepZoom(int steps)
{
    setZoom(std::round((m_zoom + steps * ZoomStep) * 10) / 10);
}

void ArticleView::showPassage(const Passage &passage)
{
    const Passage found = locate(passage, m_document->article());
    QTextCursor cursor = m_document->cursorAt(found);
    if (found.isEmpty() || cursor.isNull())
        return;
    m_marked = found;
    m_markedWords = cursor;
    markText();
    m_wantedPlace = {};
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    const QRectF line = lineRect(cursor);
    const int third = viewport()->height() / 3;
    verticalScrollBar()->setValue(static_cast<int>(line.top()) - third);
    m_markTimer.start();
    viewport()->update();
}

void ArticleView::clearMark()
{
    m_markTimer.stop();
    m_marked = {};
    m_markedWords = {};
    markText();
    viewport()->update();
}

void ArticleView::setSpoken(const Passage &passage)
{
    m_spoken = passage;
    markText();
    // The reader's own selection stays.
    if (const auto position = positionOf(passage); position && !passage.isEmpty())
        scrollTo(cursorAtPosition(*position));
    else if (!passage.quote.isEmpty())
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && m_document)
        setLook();
}

void ArticleView::inputMethodEvent(QInputMethodEvent *event)
{
    event->ignore();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    const TopLine kept = topLine();
    placeColumn();
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        keepTopLine(kept);
        m_layoutTimer.start(LayoutDelayMs);
    }
    followTop();
}

/// A bar that appears above the article covers its words instead of pushing them away from whoever reads
/// them.
void ArticleView::followTop()
{
    const int moved = y() - std::exchange(m_top, y());
    QScrollBar *bar = verticalScrollBar();
    if (isVisible() && !isWindow() && bar->value() > 0)
        bar->setValue(bar->value() + moved);
}

void ArticleView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (!m_wantedPlace.isEmpty())
        seekPlace();
    prefetchPictures();
}

void ArticleView::paintFocus()
{
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    const QRect column = viewport()->geometry();
    QPainter(this).fillRect(column.left(), 0, column.width(), FocusLine, colorsOf(palette()).accent);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    paintMark(painter);
    m_marks.place(cursorForPosition(QPoint(ArticleLayout::Gutter + 1, 0)).block().position(),
                  cursorForPosition(QPoint(viewport()->width(), viewport()->height())).position(),
                  [this](int position) {
                      QTextCursor cursor(m_document);
                      cursor.setPosition(position);
                      return lineRect(cursor);
                  });
    m_marks.paint(painter, palette());
}

void ArticleView::setMarks(MarginMark::Kind kind, const QList<MarginMark> &marks)
{
    QList<MarginMark> all = m_marks.marks();
    all.removeIf([kind](const MarginMark &mark) { return mark.kind == kind; });
    placeMarks(all + marks);
}

void ArticleView::placeMarks(const QList<MarginMark> &marks)
{
    m_marks.setMarks(marks, [this](const Passage &passage) { return positionOf(passage); });
    viewport()->update();
}

std::optional<int> ArticleView::positionOf(const Passage &passage) const
{
    const Passage found = locate(passage, m_document->article());
    return found.isEmpty() ? std::nullopt : m_document->startOf(found);
}

void ArticleView::paintMark(QPainter &painter) const
{
    if (m_marked.isEmpty())
        return;
    QTextCursor first = m_document->cursorAt(m_marked);
    QTextCursor last = first;
    first.setPosition(first.selectionStart());
    last.setPosition(last.selectionEnd());
    const qreal top = lineRect(first).top();
    painter.fillRect(QRectF(ArticleLayout::Gutter - 2 * Grid, top, MarkWidth, lineRect(last).bottom() - top),
                     colorsOf(palette()).accent);
}

QVariant ArticleView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace nghisu
