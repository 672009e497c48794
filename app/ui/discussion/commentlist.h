// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion/commentlayout.h"

#include <QListView>
#include <QTimer>

class QMenu;

namespace nghisu {

class CommentDelegate;
class CommentModel;

/// The comments, one below the other. What is painted in a row can also be done by keys and in the context
/// menu: L likes, E and F2 edit, Delete deletes, Ctrl+C copies. It asks for changes and makes none.
class CommentList : public QListView
{
    Q_OBJECT

public:
    explicit CommentList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What stands in place of comments when there are none; empty for nothing.
    void setEmptyText(const QString &text);
    /// Whether liking, editing and deleting are possible at present.
    void setActing(bool acting);
    /// Chooses a comment and brings it into view.
    void reveal(const QModelIndex &index);
    /// Where a part of a row stands in the viewport; empty when the row has no such part.
    [[nodiscard]] QRect partRect(CommentPart part, const QModelIndex &index) const;

signals:
    void likeRequested(const nghisu::Comment &comment);
    void editRequested(const nghisu::Comment &comment);
    void removeRequested(const nghisu::Comment &comment);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the person can ask for in a row, by whatever means.
    enum class Request { None, Like, Edit, Remove, Copy };

    [[nodiscard]] static Request requestFor(const QKeyEvent *event);
    [[nodiscard]] bool allows(Request request, const Comment &comment) const;
    bool ask(Request request, const QModelIndex &index);
    [[nodiscard]] CommentPart partAt(const QPoint &position) const;
    [[nodiscard]] CommentPart buttonAt(const QPoint &position) const;
    [[nodiscard]] QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    void hover(const QPoint &position);
    void showTip(const QPoint &position, const QPoint &global);
    void addToMenu(QMenu *menu, const QString &text, Request request, const QKeySequence &keys);

    CommentDelegate *m_delegate;
    QString m_emptyText;
    bool m_acting = true;
    QPersistentModelIndex m_pressed;
    CommentPart m_pressedPart = CommentPart::None;
    QTimer m_minute; ///< "5 minutes ago" goes on while somebody looks
};

} // namespace nghisu
