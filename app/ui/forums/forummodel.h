// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

#include <QAbstractListModel>

namespace nghisu {

/// What one forum holds, as rows under two headings: its articles, then the newest comments on them.
class ForumModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: a heading, which cannot be chosen
        DetailRole,                 ///< the line below the text
        ArticleRole,                ///< ArticleId to be opened; 0 for headings
        CommentRole,                ///< QUuid of the comment; null for articles
    };

    explicit ForumModel(QObject *parent = nullptr);

    void setContents(const QList<ArticleSummary> &articles, const QList<RecentComment> &comments,
                     const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString text;
        QString detail = {};
        ArticleId article = 0; ///< 0 for a heading
        QUuid comment = {};
    };

    [[nodiscard]] Row rowOf(const ArticleSummary &article) const;
    [[nodiscard]] Row rowOf(const RecentComment &recent, const QDateTime &now) const;

    QList<Row> m_rows;
};

} // namespace nghisu
