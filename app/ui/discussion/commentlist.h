// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controls/lazylistview.h"
#include "discussion/commentlayout.h"

#include <QTimer>

class QMenu;

namespace nghisu {

class CommentDelegate;
class CommentModel;

/// The comments, one below the other. What is painted in a row can also be done by keys and in the context
/// menu: R answers, L likes, E and F2 edit, Delete deletes, P shows the passage, Ctrl+C copies; Return shows
/// more answers. It asks for changes and makes none.
class CommentList : public LazyListView
{
    Q_OBJECT

public:
    explicit CommentList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What stands in place of comments when there are none; empty for nothing.
    void setEmptyText(const QString &text);
    /// Whether liking, answering, editing and deleting are possible at present.
    void setActing(bool acting);
    /// Chooses a comment and brings it into view.
    void reveal(const QModelIndex &index);
    /// Where a part of a row stands in the viewport; empty when the row has no such part.
    [[nodiscard]] QRect partRect(CommentPart part, const QModelIndex &index) const;

signals:
    void likeRequested(const nghisu::Comment &comment);
    void replyRequested(const nghisu::Comment &comment);
    void editRequested(const nghisu::Comment &comment);
    void removeRequested(const nghisu::Comment &comment);
    /// The words of the article that a comment is about, or the comment that it answers, are to be shown.
    void passageRequested(const nghisu::Passage &passage);
    void answeredRequested(const nghisu::Comment &comment);
    /// More answers are to be shown at this row or, of one that was found, its thread.
    void moreRequested(int row);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the person can ask for in a row, by whatever means.
    enum class Request { None, Like, Reply, Edit, Remove, Passage, Answered, Copy, More };

    [[nodiscard]] static Request requestFor(const QKeyEvent *event);
    [[nodiscard]] static Request requestFor(CommentPart part);
    [[nodiscard]] bool allows(Request request, const QModelIndex &index) const;
    void send(Request request, const QModelIndex &index);
    bool ask(Request request, const QModelIndex &index);
    [[nodiscard]] CommentPart partAt(const QPoint &position) const;
    [[nodiscard]] CommentPart buttonAt(const QPoint &position) const;
    [[nodiscard]] QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    void hover(const QPoint &position);
    [[nodiscard]] static QString likeTip(const QModelIndex &index);
    void showTip(const QPoint &position, const QPoint &global);
    void fillMenu(QMenu *menu, const Comment &comment);
    void addToMenu(QMenu *menu, const QString &text, Request request, const QKeySequence &keys);

    CommentDelegate *m_delegate;
    QString m_emptyText;
    bool m_acting = true;
    QPersistentModelIndex m_pressed;
    CommentPart m_pressedPart = CommentPart::None;
    QTimer m_minute; ///< "5 minutes ago" goes on while somebody looks
};

} // namespace nghisu
