// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/librarysearch.h"

#include <QAbstractListModel>

namespace nghisu {

/// What a search has found: articles, then comments.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Other hits, or the same in another order; rows that go on keep what is selected of them.
    void setHits(const QList<SearchHit> &hits);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

} // namespace nghisu
