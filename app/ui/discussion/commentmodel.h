// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace nghisu {

/// The comments of one article as one person sees them, read page by page. It only reads: what was written
/// elsewhere is handed to add(), update() and remove(), which change single rows.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 50;

    enum Role {
        CommentRole = Qt::UserRole + 1, ///< nghisu::Comment
        IdRole,                         ///< QUuid
        TimeRole,                       ///< how long ago, e.g. "5 minutes ago"
        ExactTimeRole,                  ///< the whole time, and that of an edit
    };

    explicit CommentModel(QObject *parent = nullptr);

    /// Where "now" is taken from; a parameter for tests.
    void setClock(std::function<QDateTime()> now);

    /// Shows another article, from its first page on; nothing when `store` is null or `article` empty.
    void show(DiscussionStore *store, std::optional<ArticleId> article, const QUuid &person);
    /// Who looks, when the rows themselves stay as they are: somebody who was nobody until now.
    void setPerson(const QUuid &person) { m_person = person; }
    [[nodiscard]] CommentOrder order() const { return m_order; }
    void setOrder(CommentOrder order);

    /// Puts a comment that is in the library already at its place in the order, reading on until there. Its
    /// row, or -1 when reading failed.
    int add(const Comment &comment);
    /// The row stays where it is, also when its likes would put it elsewhere: rows do not move under the
    /// pointer.
    void update(const Comment &comment);
    void remove(const QUuid &comment);
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
    void reload();
    [[nodiscard]] std::optional<QList<Comment>> nextPage();
    [[nodiscard]] QString readOut(const Comment &comment) const;
    [[nodiscard]] QString exactTimes(const Comment &comment) const;

    DiscussionStore *m_store = nullptr;
    std::optional<ArticleId> m_article;
    QUuid m_person;
    CommentOrder m_order = CommentOrder::Newest;
    std::function<QDateTime()> m_now;
    QList<Comment> m_comments;
    std::optional<CommentKey> m_last; ///< of the last page, as it was read: likes may change since
    bool m_complete = true;
    bool m_failed = false;
};

} // namespace nghisu
