// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// How what is shown follows changes of the library.

#include "discussion/commentmodel.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace nghisu {

namespace {

QUuid rootOf(const Comment &comment)
{
    return comment.root.isNull() ? comment.id : comment.root;
}

bool writtenBefore(const Comment &a, const Comment &b)
{
    return standsBefore(keyOf(b), keyOf(a), CommentOrder::Newest);
}

} // namespace

int CommentModel::add(const Comment &comment)
{
    if (!m_store)
        return -1;
    if (CommentThread *thread = m_threads.threadOf(rootOf(comment))) {
        rereadThread(*thread);
    } else {
        const auto root = comment.root.isNull() ? LibraryResult<Comment>(comment)
                                                : m_store->comment(comment.root, m_person);
        std::unique_ptr<CommentThread> added = root ? readThread(*root) : nullptr;
        if (!added)
            return -1;
        insertThread(std::move(added));
    }
    CommentThread *thread = m_threads.threadOf(rootOf(comment));
    if (thread && !m_threads.contains(comment.id))
        insertAnswer(*thread, true, comment); // behind the gap
    if (thread)
        recount(*thread);
    return rowOf(comment.id);
}

void CommentModel::insertThread(std::unique_ptr<CommentThread> thread)
{
    // A place that is not read yet may be a million threads away.
    thread->pinned = !isWithinRead(thread->place);
    const int index = thread->pinned ? 0 : m_threads.placeFor(thread->place);
    const int row = index < m_threads.size() ? m_threads.firstRowOf(index) : m_threads.rows();
    beginInsertRows({}, row, row + thread->rows() - 1);
    m_threads.insert(index, std::move(thread));
    endInsertRows();
}

void CommentModel::removeThread(CommentThread &thread)
{
    const int index = m_threads.indexOf(thread);
    const int row = m_threads.firstRowOf(index);
    beginRemoveRows({}, row, row + thread.rows() - 1);
    m_threads.remove(index);
    endRemoveRows();
}

void CommentModel::changed(int row)
{
    emit dataChanged(index(row), index(row));
}

void CommentModel::update(const Comment &comment)
{
    const int row = rowOf(comment.id);
    if (row < 0)
        return;
    const CommentThreads::Position position = m_threads.positionOf(row);
    Comment &shown = position.thread->at(position.line);
    if (shown == comment)
        return;
    shown = comment;
    changed(row);
}

void CommentModel::rename(const Person &person)
{
    for (int index = 0; index < m_threads.size(); ++index) {
        CommentThread &thread = m_threads.at(index);
        const int first = m_threads.firstRowOf(index);
        for (int line = 0; line < thread.rows(); ++line) {
            if (line == thread.gapLine() || thread.at(line).author != person.id)
                continue;
            thread.at(line).authorName = person.name;
            changed(first + line);
        }
    }
}

void CommentModel::reread(const QUuid &comment)
{
    if (CommentThread *thread = m_threads.threadOf(comment); thread && m_store)
        rereadThread(*thread);
}

void CommentModel::rereadThread(CommentThread &thread)
{
    const auto root = m_store->comment(thread.root.id, m_person);
    if (root && m_foundBy)
        update(*root);
    else if (root)
        take(thread, *root);
    else if (root.error().code == LibraryError::NotFound)
        removeThread(thread);
    else
        fail(root.error().message);
}

/// A thread whose first comment was just read.
void CommentModel::take(CommentThread &thread, const Comment &root)
{
    update(root);
    // A thread that was shown whole stays so unless a whole page of answers has come.
    const int shown = static_cast<int>(thread.answers.size());
    const int limit = thread.complete ? shown + AnswersPage : std::max(shown, FirstAnswers);
    const auto answers = m_store->replies(root.id, m_person, {}, limit + 2);
    if (!answers) {
        fail(answers.error().message);
        return;
    }
    const bool complete = answers->size() <= limit + 1; // a single one is shown rather than told of
    takeAnswers(thread, complete ? *answers : answers->mid(0, limit), complete);
    rereadLater(thread);
}

int CommentModel::showMore(int row)
{
    if (row < 0 || row >= rowCount() || !m_store)
        return -1;
    const CommentThreads::Position position = m_threads.positionOf(row);
    CommentThread &thread = *position.thread;
    if (position.line != thread.gapLine() || thread.answers.isEmpty())
        return -1;
    const auto more = m_store->replies(thread.root.id, m_person, keyOf(thread.answers.last()), AnswersPage);
    if (!more) {
        fail(more.error().message);
        m_failed = false; // the row itself is the way to try again
        return -1;
    }
    const bool complete = more->size() < AnswersPage;
    takeAnswers(thread, thread.answers + *more, complete);
    return more->isEmpty() ? -1 : row;
}

/// Makes the answers before the gap those given, changing no row that stays.
void CommentModel::takeAnswers(CommentThread &thread, const QList<Comment> &answers, bool complete)
{
    while (!thread.later.isEmpty() &&
           (complete || (!answers.isEmpty() && !writtenBefore(answers.last(), thread.later.first()))))
        removeAnswer(thread, true, 0);
    for (int i = 0; i < answers.size() || i < thread.answers.size();) {
        const bool isNew = i < answers.size() &&
                           (i >= thread.answers.size() || writtenBefore(answers.at(i), thread.answers.at(i)));
        if (isNew) {
            insertAnswer(thread, false, answers.at(i++));
        } else if (i >= answers.size() || writtenBefore(thread.answers.at(i), answers.at(i))) {
            removeAnswer(thread, false, i);
        } else {
            update(answers.at(i++));
        }
    }
    const int gap = m_threads.firstRowOf(m_threads.indexOf(thread)) + 1 + static_cast<int>(answers.size());
    if (complete && !thread.complete) {
        beginRemoveRows({}, gap, gap);
        m_threads.setComplete(thread, true);
        endRemoveRows();
    } else if (!complete && thread.complete) {
        beginInsertRows({}, gap, gap);
        m_threads.setComplete(thread, false);
        endInsertRows();
    } else {
        recount(thread);
    }
}

void CommentModel::recount(CommentThread &thread)
{
    if (thread.countHidden() && !thread.complete)
        changed(m_threads.firstRowOf(m_threads.indexOf(thread)) + thread.gapLine());
}

void CommentModel::rereadLater(CommentThread &thread)
{
    for (int i = static_cast<int>(thread.later.size()) - 1; i >= 0; --i) {
        const auto answer = m_store->comment(thread.later.at(i).id, m_person);
        if (answer)
            update(*answer);
        else if (answer.error().code == LibraryError::NotFound)
            removeAnswer(thread, true, i);
    }
    recount(thread);
}

void CommentModel::insertAnswer(CommentThread &thread, bool later, const Comment &answer)
{
    const QList<Comment> &answers = later ? thread.later : thread.answers;
    const int position = answerPlace(answers, answer.created, answer.id);
    const int line = 1 + position + (later ? static_cast<int>(thread.answers.size()) + !thread.complete : 0);
    const int row = m_threads.firstRowOf(m_threads.indexOf(thread)) + line;
    beginInsertRows({}, row, row);
    m_threads.insertAnswer(thread, later, position, answer);
    endInsertRows();
}

void CommentModel::removeAnswer(CommentThread &thread, bool later, int position)
{
    const int line = 1 + position + (later ? static_cast<int>(thread.answers.size()) + !thread.complete : 0);
    const int row = m_threads.firstRowOf(m_threads.indexOf(thread)) + line;
    beginRemoveRows({}, row, row);
    m_threads.removeAnswer(thread, later, position);
    endRemoveRows();
}

void CommentModel::refresh()
{
    if (!m_store || !m_article)
        return;
    m_refreshed.reset();
    if (!std::exchange(m_refreshing, true))
        QTimer::singleShot(0, this, &CommentModel::refreshPage);
}

void CommentModel::refreshPage()
{
    if (m_foundBy)
        m_refreshing = false; // what is found is found anew by another search
    if (!m_refreshing)
        return;
    if (m_only) {
        m_refreshing = false;
        reread(*m_only);
        return;
    }
    const auto page = m_store->threads(*m_article, m_person, order(), m_refreshed, PageSize);
    if (!page) {
        m_refreshing = false;
        fail(page.error().message);
        return;
    }
    const bool last = page->size() < PageSize;
    takePage(*page, last);
    const bool allMet = last || m_threads.placeFor(keyOf(page->last())) >= m_threads.size() - 1;
    if (allMet && !last && m_complete) { // more have come than one page: they are read as others are
        m_complete = false;
        m_last = keyOf(page->last());
    }
    m_refreshing = !allMet && isWithinRead(keyOf(page->last()));
    if (!m_refreshing)
        return;
    m_refreshed = keyOf(page->last());
    QTimer::singleShot(0, this, &CommentModel::refreshPage);
}

/// Brings the threads from m_refreshed to the end of a page up to it; those with other likes by now keep the
/// place that they were read at.
void CommentModel::takePage(const QList<Comment> &page, bool last)
{
    QSet<QUuid> present;
    for (const Comment &root : page)
        present.insert(root.id);
    QList<QUuid> absent;
    const int from = m_refreshed ? m_threads.placeFor(*m_refreshed) : 0;
    for (int index = from; index < m_threads.size(); ++index) {
        const CommentThread &thread = m_threads.at(index);
        if (!thread.pinned && !last && standsBefore(keyOf(page.last()), thread.place, order()))
            break;
        if (!present.contains(thread.root.id))
            absent.append(thread.root.id);
    }
    for (const QUuid &id : std::as_const(absent))
        reread(id);
    for (const Comment &root : page) {
        if (CommentThread *thread = m_threads.threadOf(root.id)) {
            take(*thread, root);
        } else if (isWithinRead(keyOf(root))) {
            if (auto fresh = readThread(root))
                insertThread(std::move(fresh));
        }
    }
}

bool CommentModel::isWithinRead(const CommentKey &key) const
{
    return m_complete || (m_last && !standsBefore(*m_last, key, order()));
}

} // namespace nghisu
