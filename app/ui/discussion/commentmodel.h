// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion/commentthreads.h"
#include "discussionstore.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace nghisu {

/// The comments of one article as one person sees them: each that begins a thread, and below it the first of
/// its answers with a row that reads more of them. Threads are read page by page. It only reads: what was
/// written elsewhere is handed to add(), update() and reread(), which change single rows.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 50;    ///< threads
    static constexpr int FirstAnswers = 3; ///< of a thread, shown when it is read
    static constexpr int AnswersPage = 50; ///< shown at once by showMore()
    static constexpr int NamedLikers = 5;  ///< the others are only counted

    enum RowKind {
        CommentRow,
        GapRow, ///< "Show 12 more answers"
    };

    enum Role {
        CommentRole = Qt::UserRole + 1, ///< nghisu::Comment; one without id for a GapRow
        IdRole,                         ///< QUuid
        KindRole,                       ///< RowKind
        LevelRole,                      ///< int: 0 for what begins a thread, 1 for answers
        TimeRole,                       ///< how long ago, e.g. "5 minutes ago"
        ExactTimeRole,                  ///< the whole time, and that of an edit
        LikersRole,                     ///< who likes the comment, in one sentence; empty for nobody
        PassageFoundRole,               ///< bool: the words commented on stand in the article
        FoundWordsRole,                 ///< QStringList: what was searched for, folded; empty otherwise
    };

    explicit CommentModel(QObject *parent = nullptr);

    /// Where "now" is taken from; a parameter for tests.
    void setClock(std::function<QDateTime()> now);
    /// Whether the article still has the words of a passage; asked once for each comment.
    void setPassageFinder(std::function<bool(const Passage &)> finder);

    /// Shows another article, from its first page on; nothing when `store` is null or `article` empty.
    void show(DiscussionStore *store, std::optional<ArticleId> article, const QUuid &person);
    /// Shows nothing but the thread of a comment, and this in it; empty to show all again.
    void showOnly(const std::optional<QUuid> &comment);
    [[nodiscard]] std::optional<QUuid> only() const { return m_only; }
    /// Shows nothing but comments that were found by these words, without their threads; first none, then
    /// those appended, in that order. showOnly() ends it.
    void showFound(const QStringList &words);
    void appendFound(const QList<Comment> &comments);
    [[nodiscard]] bool isShowingFound() const { return m_foundBy.has_value(); }
    /// Who looks, when the rows themselves stay as they are: somebody who was nobody until now.
    void setPerson(const QUuid &person) { m_person = person; }
    [[nodiscard]] CommentOrder order() const { return m_threads.order(); }
    /// Shows all threads in another order.
    void setOrder(CommentOrder order);

    /// Shows a comment that is in the library already, and all that has changed in its thread. One that
    /// begins a thread stands at its place in the order or, where that is not read yet, on top; an answer
    /// stands in its thread, behind a gap where others before it are not read. Its row, or -1 when reading
    /// failed.
    int add(const Comment &comment);
    /// The row stays where it is, also when its likes would put it elsewhere: rows do not move under the
    /// pointer.
    void update(const Comment &comment);
    /// Brings the thread of a comment up to the library: what is gone goes, what is new and in sight comes.
    void reread(const QUuid &comment);
    /// Brings all that was read up to the library, for changes made elsewhere: page by page, between other
    /// events. What stays keeps its place.
    void refresh();
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// Shows more answers of the thread that has its gap in `row`. The row of the first of them, or -1.
    int showMore(int row);
    /// A person has another name now.
    void rename(const Person &person);
    /// Tries again to read after failed().
    void retry();

    [[nodiscard]] int rowOf(const QUuid &comment) const; ///< -1 when not among the rows read so far
    [[nodiscard]] std::optional<Comment> comment(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page could not be read; nothing more is read until retry().
    void failed(const QString &sentence);

private:
    using Threads = std::vector<std::unique_ptr<CommentThread>>;

    void reload(CommentOrder order);
    [[nodiscard]] Threads nextPage();
    [[nodiscard]] Threads onlyThread();
    [[nodiscard]] std::unique_ptr<CommentThread> readThread(const Comment &root);
    void append(Threads threads);
    void insertThread(std::unique_ptr<CommentThread> thread);
    void removeThread(CommentThread &thread);
    void fail(const QString &sentence);

    void rereadThread(CommentThread &thread);
    void take(CommentThread &thread, const Comment &root);
    void takeAnswers(CommentThread &thread, const QList<Comment> &answers, bool complete);
    void recount(CommentThread &thread);
    void rereadLater(CommentThread &thread);
    void insertAnswer(CommentThread &thread, bool later, const Comment &answer);
    void removeAnswer(CommentThread &thread, bool later, int position);
    void changed(int row);

    void refreshPage();
    void takePage(const QList<Comment> &page, bool last);
    [[nodiscard]] bool isWithinRead(const CommentKey &key) const;

    [[nodiscard]] QVariant commentData(const Comment &comment, int role) const;
    [[nodiscard]] QString likers(const Comment &comment) const;
    [[nodiscard]] bool hasPassage(const Comment &comment) const;

    DiscussionStore *m_store = nullptr;
    std::optional<ArticleId> m_article;
    QUuid m_person;
    std::optional<QUuid> m_only;
    std::optional<QStringList> m_foundBy;
    std::function<QDateTime()> m_now;
    std::function<bool(const Passage &)> m_finder;
    mutable QHash<QUuid, bool> m_found; ///< what m_finder said
    CommentThreads m_threads;
    std::optional<CommentKey> m_last; ///< of the last page, as it was read: likes may change since
    bool m_complete = true;
    bool m_failed = false;
    bool m_refreshing = false;
    std::optional<CommentKey> m_refreshed; ///< how far a refresh has come
};

/// The comment of a row.
[[nodiscard]] Comment commentOf(const QModelIndex &index);
/// Whether a row stands for answers that are not shown.
[[nodiscard]] bool isGap(const QModelIndex &index);

} // namespace nghisu
