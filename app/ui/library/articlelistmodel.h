// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>

#include <optional>

namespace nghisu {

class Database;

/// The articles of a shelf in their order. It holds their ids, reads the lines that are looked at from the
/// library in pieces, and forgets them again.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ArticleListModel(QObject *parent = nullptr);

    /// `database` is null while there is none; it must outlive the model or the next call.
    void setLibrary(Database *database);
    /// What is shown in another order or is other than before; rows that go on keep what is selected of them.
    /// `lines` are those of some of them that were read already.
    void setArticles(const QList<ArticleId> &ids, const QList<ArticleSummary> &lines = {});
    /// The article of that row, or the next of those that are among `ids`; 0 without any.
    [[nodiscard]] ArticleId survivorAt(int row, const QList<ArticleId> &ids) const;
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;
    /// Something of the lines has changed.
    void refresh();
    void setOpen(std::optional<ArticleId> article);
    void setThumbnail(const QByteArray &sha256, const QImage &image);
    /// It was not made: to be asked for again when it is seen.
    void forgetThumbnail(const QByteArray &sha256) { m_wanted.remove(sha256); }

    [[nodiscard]] int rowOf(ArticleId article) const { return static_cast<int>(m_ids.indexOf(article)); }
    [[nodiscard]] ArticleSummary summaryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;

signals:
    void thumbnailWanted(const QByteArray &sha256) const;

private:
    void tellAllChanged();
    void keep(const QList<ArticleSummary> &lines) const;
    void readAround(int row) const;
    [[nodiscard]] QString factsOf(const ArticleSummary &article) const;
    [[nodiscard]] QString spokenLine(const ArticleSummary &article) const;
    [[nodiscard]] QImage thumbnailOf(const ArticleSummary &article) const;

    Database *m_database = nullptr;
    QList<ArticleId> m_ids;
    std::optional<ArticleId> m_open;
    mutable QCache<ArticleId, ArticleSummary> m_lines;
    mutable QCache<QByteArray, QImage> m_thumbnails;
    mutable QSet<QByteArray> m_wanted; ///< thumbnails that are on their way
};

} // namespace nghisu
