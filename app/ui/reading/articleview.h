// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/marginmarks.h"
#include "reading/textmarks.h"
#include "reading/typography.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

class QHelpEvent;
class QMenu;

namespace nghisu {

class ArticleDocument;
class ArticleFinder;
class LinkRow;
class PictureCache;
class PicturePlayer;
class SelectionBar;

/// Shows one article in a centred column on paper. A read-only text for mouse, keyboard and screen reader
/// alike.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows an article from its beginning. Its pictures come through pictures().
    void setArticle(const Article &article);
    [[nodiscard]] const Article &article() const;
    /// Article::readingMinutes(), which takes its time to count.
    [[nodiscard]] int readingMinutes() const;
    [[nodiscard]] PictureCache &pictures() { return *m_pictures; }

    /// 0.5 to 3, other values are brought into range. The first visible words stay where they are.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// Type of this and of later articles. The first visible line stays where it is.
    void setType(const TypeChoice &choice);
    [[nodiscard]] const TypeChoice &type() const { return m_type; }

    /// The first visible words. Empty where the headline still is in sight.
    [[nodiscard]] Passage place() const;
    /// Scrolls so that the passage stands at the top.
    void setPlace(const Passage &passage);
    /// Moves down (1) or up (-1) by what is in sight. No line is cut at the upper edge afterwards, and none
    /// is left out: what was cut at the edge comes again.
    void turnPage(int direction);
    /// How much of the article lies above the lower edge, 0 to 1.
    [[nodiscard]] double progress() const;

    /// Scrolls to a passage and marks it for a moment.
    void showPassage(const Passage &passage);
    /// Scrolls only as far as needed for a position of the document to be in sight, with some lines around
    /// it.
    void bringIntoView(int position);
    /// Searches this view.
    [[nodiscard]] ArticleFinder &finder() { return *m_finder; }
    /// Takes that mark away before its time.
    void clearMark();
    /// Marks what is being read aloud and keeps it in sight; an empty passage takes the mark away. One with a
    /// quote only is the headline.
    void setSpoken(const Passage &passage);

    /// Marks in the margin of this article, in place of those of that kind; another article has none.
    void setMarks(MarginMark::Kind kind, const QList<MarginMark> &marks);
    /// The highlights of this article, in place of those before; another article has none. Changes no format
    /// and no place.
    void setTextMarks(const QList<TextMark> &marks);
    [[nodiscard]] const TextMarks &textMarks() const { return m_textMarks; }
    /// The highlights at a point of the viewport, the one that is seen there first.
    [[nodiscard]] QList<TextMark> textMarksAt(const QPoint &point) const;
    /// Around the first line of a passage, in the viewport; null where it is not in sight.
    [[nodiscard]] QRect visibleRectOf(const Passage &passage) const;
    /// Whether the arrows move a cursor through the words and, with Shift, select them, instead of scrolling;
    /// not at first.
    void setTextCursorShown(bool shown);
    /// Whether commentWanted(), markWanted() and noteWanted() are offered for selected words; not at first.
    void setCommenting(bool commenting);
    /// The selected words, cut to the block that the selection begins in; empty when no words of the article
    /// are selected.
    [[nodiscard]] Passage selectedPassage() const;
    /// The words at the cursor, from where the keyboard goes on; the first in sight where it is not.
    [[nodiscard]] Passage wordsAtCursor() const;
    /// Words with links below the last block, in the column but no part of the article: nothing that is read,
    /// selected, copied or found. Not there without links. Stays for other articles until it is set anew.
    [[nodiscard]] LinkRow *footer() const { return m_footer; }
    /// To be called when the footer has other links.
    void footerChanged();

signals:
    /// A mark in the margin was clicked.
    void markActivated(const nghisu::MarginMark &mark);
    /// The selected words are to be commented on.
    void commentWanted(const nghisu::Passage &passage);
    /// The selected words are to be highlighted.
    void markWanted(const nghisu::Passage &passage, nghisu::MarkColor color);
    /// The selected words are to be highlighted and noted.
    void noteWanted(const nghisu::Passage &passage);
    /// Highlighted words were clicked, or chosen with the cursor at them: the marks there, the one that is
    /// seen first.
    void textMarksActivated(const QList<QUuid> &marks);
    /// A button of the mouse that stands for back (-1) or forward (1) was pressed.
    void historyWanted(int steps);
    void zoomChanged(qreal zoom);
    /// Position in the article changed, by the reader or by layout.
    void scrolled();
    /// A picture is to be seen large. `picture` is an index into Article::pictures.
    void pictureActivated(int picture);
    void linkActivated(const QUrl &address);
    void dateCorrectionWanted();
    /// Address under the mouse or the cursor; empty when there is none.
    void linkHovered(const QString &address);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Refused: an article takes no words. Input methods send those begun in an editor to what has the focus
    /// then, and the base class would put them into the document.
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// The line at the upper edge, which stays there when the article is laid out anew. Positions are the
    /// same in every setting of an article.
    struct TopLine
    {
        int position = 0; ///< in the document; 0 where the headline is in sight
        qreal hidden = 0; ///< how many pixels of the line lie above the edge; below 0 for room above it
        qreal share = 0;  ///< of its height
    };

    void setLook();
    void layOutOn();
    [[nodiscard]] TopLine topLine() const;
    void keepTopLine(const TopLine &line);
    void followTop();
    void scrollTo(const QTextCursor &cursor);
    [[nodiscard]] QRectF lineAcross(qreal y) const;
    [[nodiscard]] qreal aboveLine(qreal y) const;
    [[nodiscard]] qreal belowLine(qreal y) const;
    [[nodiscard]] QTextCursor cursorAtPosition(int position) const;
    void showDocument(const Article &article);
    void markText();
    void placeColumn();
    void placeFooter();
    [[nodiscard]] int footerHeight() const;
    void seekPlace();
    void prefetchPictures();
    void stepZoom(int steps);
    void moveTextCursor(QKeyEvent *event);
    void followLink(const QUrl &address);
    void choosePicture(int picture);
    void playPicture(int picture);
    void letPicturesBeDragged();
    /// Size that a picture is painted at.
    [[nodiscard]] QSize pixelsOf(const Picture &shown) const;
    void placeMarks(const QList<MarginMark> &marks);
    [[nodiscard]] std::pair<int, int> positionsInSight() const;
    void makeSelectionBar();
    void placeSelectionBar();
    bool selectByKey(const QKeyEvent *event);
    bool activateTextMarks(const QList<TextMark> &marks);
    [[nodiscard]] QList<TextMark> textMarksAtCursor() const;
    void addMarkActions(QMenu &menu, const Passage &selected);
    void showToolTip(const QHelpEvent *event) const;
    void paintMark(QPainter &painter) const;
    void paintFocus();
    /// Index of the picture at that point of the viewport, or -1.
    [[nodiscard]] int pictureAt(const QPoint &point) const;
    [[nodiscard]] std::optional<MarginMark> markAt(const QPoint &point) const;
    [[nodiscard]] std::optional<int> positionOf(const Passage &passage) const;
    [[nodiscard]] QRectF lineRect(const QTextCursor &cursor) const;

    std::unique_ptr<PictureCache> m_pictures;
    PicturePlayer *m_player;
    ArticleDocument *m_document = nullptr; ///< also document()
    LinkRow *m_footer;
    Passage m_wantedPlace; ///< to be scrolled to as soon as the layout reaches it
    Passage m_marked;
    QTextCursor m_markedWords;
    Passage m_spoken;
    ArticleFinder *m_finder;
    MarginMarks m_marks;
    QTimer m_markTimer;
    QTimer m_layoutTimer; ///< runs while parts of the article are not laid out
    TextMarks m_textMarks;
    int m_coloredFrom = 0; ///< of the document, where highlights are selections
    int m_coloredTo = 0;
    SelectionBar *m_selectionBar;      ///< beside selected words
    std::optional<TopLine> m_keptLine; ///< as long as the scroll bar stands at m_keptAt
    int m_top = 0;                     ///< of the view in its parent, when it was laid out last
    int m_keptAt = 0;
    TypeChoice m_type;
    qreal m_zoom = 1.0;
    int m_wheelRest = 0; ///< eighths of a degree not yet spent on a step of zoom
    bool m_commenting = false;
    bool m_pressedBeside = false; ///< the mouse went down beside the column
    QPoint m_pressed;             ///< where the mouse went down, to tell a click from a selection
};

} // namespace nghisu
