// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

#include <QAbstractListModel>

namespace nghisu {

/// What one forum holds, as rows under two headings: its newest articles, then the newest comments.
class ForumModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: a heading, which cannot be chosen
        DetailRole,                 ///< the line below the text
        ArticleRole,                ///< ArticleId to be opened; 0 for headings
        CommentRole,                ///< QUuid of the comment; null for articles
        AllRole,                    ///< bool: leads to all articles of the forum
    };

    explicit ForumModel(QObject *parent = nullptr);

    /// `articles` are the newest of `all`. Rows that go on keep what is selected of them; what is the same as
    /// before changes nothing.
    void setContents(const QList<ArticleSummary> &articles, int all, const QList<RecentComment> &comments,
                     const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Kind { Heading, Article, Comment, All };

    struct Row
    {
        Kind kind = Kind::Heading;
        QString text;
        QString detail = {};
        ArticleId article = 0; ///< of an article or a comment
        QUuid comment = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] Row rowOf(const ArticleSummary &article) const;
    [[nodiscard]] Row rowOf(const RecentComment &recent, const QDateTime &now) const;
    void setRows(const QList<Row> &rows);

    QList<Row> m_rows;
};

} // namespace nghisu
