// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What can be asked for in a row of CommentList: by key, by button, in the menu.

#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace nghisu {

CommentList::Request CommentList::requestFor(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Request::Copy;
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return Request::None;
    switch (event->key()) {
    case Qt::Key_L:
        return Request::Like;
    case Qt::Key_R:
        return Request::Reply;
    case Qt::Key_E:
    case Qt::Key_F2:
        return Request::Edit;
    case Qt::Key_Delete:
        return Request::Remove;
    case Qt::Key_P:
        return Request::Passage;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Request::More;
    default:
        return Request::None;
    }
}

CommentList::Request CommentList::requestFor(CommentPart part)
{
    switch (part) {
    case CommentPart::Like:
        return Request::Like;
    case CommentPart::Reply:
        return Request::Reply;
    case CommentPart::Edit:
        return Request::Edit;
    case CommentPart::Remove:
        return Request::Remove;
    case CommentPart::Quote:
        return Request::Passage;
    case CommentPart::Answered:
        return Request::Answered;
    case CommentPart::Gap:
    case CommentPart::Body:
        return Request::More;
    default:
        return Request::None;
    }
}

bool CommentList::allows(Request request, const QModelIndex &index) const
{
    if (isGap(index))
        return request == Request::More;
    const Comment comment = commentOf(index);
    switch (request) {
    case Request::Copy:
        return !comment.deleted;
    case Request::Passage:
        return index.data(CommentModel::PassageFoundRole).toBool();
    case Request::Answered:
        return !comment.answeredName.isEmpty();
    case Request::Like:
    case Request::Reply:
        return m_acting && !comment.deleted;
    case Request::Edit:
    case Request::Remove:
        return m_acting && comment.mine && !comment.deleted;
    case Request::More: // of a comment that was found: its thread
        return !index.data(CommentModel::FoundWordsRole).toStringList().isEmpty();
    case Request::None:
        break;
    }
    return false;
}

/// True when there was a row to ask for, whether or not it allows that.
bool CommentList::ask(Request request, const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    if (allows(request, index))
        send(request, index);
    return true;
}

void CommentList::send(Request request, const QModelIndex &index)
{
    const Comment comment = commentOf(index);
    switch (request) {
    case Request::Copy:
        QGuiApplication::clipboard()->setText(comment.body);
        break;
    case Request::Like:
        emit likeRequested(comment);
        break;
    case Request::Reply:
        emit replyRequested(comment);
        break;
    case Request::Edit:
        emit editRequested(comment);
        break;
    case Request::Remove:
        emit removeRequested(comment);
        break;
    case Request::Passage:
        emit passageRequested(*comment.passage);
        break;
    case Request::Answered:
        emit answeredRequested(comment);
        break;
    case Request::More:
        emit moreRequested(index.row());
        break;
    case Request::None:
        break;
    }
}

void CommentList::fillMenu(QMenu *menu, const Comment &comment)
{
    if (comment.deleted) {
        addToMenu(menu, tr("&Copy"), Request::Copy, QKeySequence::Copy);
        return;
    }
    addToMenu(menu, tr("&Reply"), Request::Reply, Qt::Key_R);
    addToMenu(menu, comment.likedByMe ? tr("Take back your &like") : tr("&Like"), Request::Like, Qt::Key_L);
    addToMenu(menu, tr("&Copy"), Request::Copy, QKeySequence::Copy);
    if (comment.passage)
        addToMenu(menu, tr("Show the &passage in the article"), Request::Passage, Qt::Key_P);
    if (!comment.answeredName.isEmpty())
        addToMenu(menu, tr("Show what it &answers"), Request::Answered, {});
    if (comment.mine) {
        menu->addSeparator();
        addToMenu(menu, tr("&Edit"), Request::Edit, Qt::Key_E);
        addToMenu(menu, tr("&Delete"), Request::Remove, QKeySequence::Delete);
    }
}

void CommentList::addToMenu(QMenu *menu, const QString &text, Request request, const QKeySequence &keys)
{
    const QPersistentModelIndex index = currentIndex();
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    action->setEnabled(allows(request, index));
    connect(action, &QAction::triggered, this, [this, request, index] { ask(request, index); });
}

} // namespace nghisu
