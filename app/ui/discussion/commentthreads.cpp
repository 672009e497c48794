// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentthreads.h"

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

int countShown(const QList<Comment> &answers)
{
    return static_cast<int>(std::count_if(answers.cbegin(), answers.cend(),
                                          [](const Comment &answer) { return !answer.deleted; }));
}

} // namespace

bool standsBefore(const CommentKey &a, const CommentKey &b, CommentOrder order)
{
    if (order == CommentOrder::Oldest)
        return standsBefore(b, a, CommentOrder::Newest);
    if (order == CommentOrder::MostLiked && a.likes != b.likes)
        return a.likes > b.likes;
    if (a.created != b.created)
        return a.created > b.created;
    return a.id.toRfc4122() < b.id.toRfc4122();
}

int answerPlace(const QList<Comment> &answers, const QDateTime &created, const QUuid &id)
{
    const auto place = std::lower_bound(answers.cbegin(), answers.cend(), created,
                                        [&id](const Comment &answer, const QDateTime &time) {
                                            if (answer.created != time)
                                                return answer.created < time;
                                            return answer.id.toRfc4122() < id.toRfc4122();
                                        });
    return static_cast<int>(place - answers.cbegin());
}

int CommentThread::rows() const
{
    return 1 + static_cast<int>(answers.size() + later.size()) + (complete ? 0 : 1);
}

int CommentThread::gapLine() const
{
    return complete ? -1 : 1 + static_cast<int>(answers.size());
}

bool CommentThread::countHidden()
{
    const int rest = root.replies - countShown(answers) - countShown(later);
    const int before = std::exchange(hidden, complete ? 0 : std::max(rest, 1));
    return hidden != before;
}

const Comment &CommentThread::at(int line) const
{
    if (line == 0)
        return root;
    const int behind = line - 1 - static_cast<int>(answers.size());
    return behind < 0 ? answers.at(line - 1) : later.at(behind - (complete ? 0 : 1));
}

Comment &CommentThread::at(int line)
{
    if (line == 0)
        return root;
    const int behind = line - 1 - static_cast<int>(answers.size());
    return behind < 0 ? answers[line - 1] : later[behind - (complete ? 0 : 1)];
}

void CommentThreads::clear(CommentOrder order)
{
    m_order = order;
    m_threads.clear();
    m_rows.clear();
    m_known.clear();
    m_pinned = 0;
}

CommentThreads::Position CommentThreads::positionOf(int row) const
{
    const int index = m_rows.find(row);
    return {m_threads[static_cast<size_t>(index)].get(), row - firstRowOf(index)};
}

CommentThread *CommentThreads::threadOf(const QUuid &comment) const
{
    const auto known = m_known.constFind(comment);
    return known == m_known.cend() ? nullptr : known->thread;
}

int CommentThreads::indexOf(const CommentThread &thread) const
{
    if (thread.pinned) {
        const auto found = std::find_if(m_threads.cbegin(), m_threads.cbegin() + m_pinned,
                                        [&](const auto &other) { return other.get() == &thread; });
        return static_cast<int>(found - m_threads.cbegin());
    }
    return placeFor(thread.place);
}

int CommentThreads::placeFor(const CommentKey &key) const
{
    const auto place = std::lower_bound(m_threads.cbegin() + m_pinned, m_threads.cend(), key,
                                        [this](const auto &thread, const CommentKey &other) {
                                            return standsBefore(thread->place, other, m_order);
                                        });
    return static_cast<int>(place - m_threads.cbegin());
}

int CommentThreads::rowOf(const QUuid &comment) const
{
    const auto known = m_known.constFind(comment);
    if (known == m_known.cend())
        return -1;
    const CommentThread &thread = *known->thread;
    const int first = firstRowOf(indexOf(thread));
    if (thread.root.id == comment)
        return first;
    const int place = answerPlace(thread.answers, known->created, comment);
    if (place < thread.answers.size() && thread.answers.at(place).id == comment)
        return first + 1 + place;
    return first + 1 + static_cast<int>(thread.answers.size()) + (thread.complete ? 0 : 1) +
           answerPlace(thread.later, known->created, comment);
}

void CommentThreads::insert(int index, std::unique_ptr<CommentThread> thread)
{
    CommentThread *added = thread.get();
    added->countHidden();
    m_known.insert(added->root.id, {added, added->root.created});
    for (const QList<Comment> *answers : {&added->answers, &added->later}) {
        for (const Comment &answer : *answers)
            m_known.insert(answer.id, {added, answer.created});
    }
    m_rows.insert(index, 1, added->rows());
    m_pinned += added->pinned ? 1 : 0;
    m_threads.insert(m_threads.begin() + index, std::move(thread));
}

void CommentThreads::remove(int index)
{
    const CommentThread &thread = at(index);
    m_known.remove(thread.root.id);
    for (const QList<Comment> *answers : {&thread.answers, &thread.later}) {
        for (const Comment &answer : *answers)
            m_known.remove(answer.id);
    }
    m_pinned -= thread.pinned ? 1 : 0;
    m_rows.remove(index, 1);
    m_threads.erase(m_threads.begin() + index);
}

void CommentThreads::insertAnswer(CommentThread &thread, bool later, int position, const Comment &answer)
{
    (later ? thread.later : thread.answers).insert(position, answer);
    m_known.insert(answer.id, {&thread, answer.created});
    count(thread);
}

void CommentThreads::removeAnswer(CommentThread &thread, bool later, int position)
{
    m_known.remove((later ? thread.later : thread.answers).takeAt(position).id);
    count(thread);
}

void CommentThreads::setComplete(CommentThread &thread, bool complete)
{
    thread.complete = complete;
    thread.countHidden();
    count(thread);
}

void CommentThreads::count(const CommentThread &thread)
{
    m_rows.set(indexOf(thread), thread.rows());
}

} // namespace nghisu
