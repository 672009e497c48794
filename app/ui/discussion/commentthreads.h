// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controls/runningsums.h"
#include "discussion.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace nghisu {

/// A thread as far as it was read: the comment it began with, then its answers, oldest first.
struct CommentThread
{
    Comment root;
    CommentKey place;       ///< by which it stands in the order, also when its likes have changed since
    bool pinned = false;    ///< on top, whatever the order: it was just written here
    QList<Comment> answers; ///< from the first on, without a gap
    QList<Comment> later;   ///< behind the gap: what was written meanwhile or was looked for
    bool complete = true;   ///< there is no gap
    int hidden = 0;         ///< answers not shown, as the gap's row tells; 0 without a gap

    /// The comments, and one row that stands for the gap.
    [[nodiscard]] int rows() const;
    /// Of the row that stands for the gap, counted from the thread's first row; -1 when there is none.
    [[nodiscard]] int gapLine() const;
    /// Counts `hidden` anew: at least 1 where there is a gap. True when it changed.
    bool countHidden();
    /// The comment in a line that is not the gap's.
    [[nodiscard]] const Comment &at(int line) const;
    [[nodiscard]] Comment &at(int line);
};

/// Threads in the order of a discussion, and which row each comment stands in. Every look-up takes the
/// logarithm of what was read, or less.
class CommentThreads
{
public:
    struct Position
    {
        CommentThread *thread = nullptr;
        int line = 0; ///< row within the thread
    };

    void clear(CommentOrder order);
    [[nodiscard]] CommentOrder order() const { return m_order; }
    [[nodiscard]] int size() const { return static_cast<int>(m_threads.size()); }
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.total()); }
    [[nodiscard]] CommentThread &at(int index) { return *m_threads[static_cast<size_t>(index)]; }

    [[nodiscard]] bool contains(const QUuid &comment) const { return m_known.contains(comment); }
    /// -1 for a comment that is in none of the threads.
    [[nodiscard]] int rowOf(const QUuid &comment) const;
    [[nodiscard]] Position positionOf(int row) const;
    /// The thread that a comment stands in; null when in none.
    [[nodiscard]] CommentThread *threadOf(const QUuid &comment) const;
    [[nodiscard]] int indexOf(const CommentThread &thread) const;
    [[nodiscard]] int firstRowOf(int index) const { return static_cast<int>(m_rows.before(index)); }
    /// Where a thread with that key belongs, behind those that are pinned.
    [[nodiscard]] int placeFor(const CommentKey &key) const;
    [[nodiscard]] int pinned() const { return m_pinned; }

    void insert(int index, std::unique_ptr<CommentThread> thread);
    void remove(int index);

    /// To be called between the two halves of a change of rows in the model.
    void insertAnswer(CommentThread &thread, bool later, int position, const Comment &answer);
    void removeAnswer(CommentThread &thread, bool later, int position);
    void setComplete(CommentThread &thread, bool complete);

private:
    void count(const CommentThread &thread);

    /// What places a comment: neither ever changes.
    struct Known
    {
        CommentThread *thread;
        QDateTime created;
    };

    CommentOrder m_order = CommentOrder::Newest;
    std::vector<std::unique_ptr<CommentThread>> m_threads;
    RunningSums m_rows; ///< of each thread
    QHash<QUuid, Known> m_known;
    int m_pinned = 0;
};

/// Whether `a` stands before `b`: the orders of the library.
[[nodiscard]] bool standsBefore(const CommentKey &a, const CommentKey &b, CommentOrder order);

/// Where an answer written at that time, with that id, belongs among answers; they are shown oldest first.
[[nodiscard]] int answerPlace(const QList<Comment> &answers, const QDateTime &created, const QUuid &id);

} // namespace nghisu
