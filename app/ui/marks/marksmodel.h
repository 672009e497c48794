// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "mark.h"

#include <QAbstractListModel>

namespace nghisu {

/// What somebody has marked: words highlighted, with a note or without, or commented on.
struct MarkedPassage
{
    enum class Kind { Highlight, Comment };

    Kind kind = Kind::Highlight;
    QUuid id;                            ///< of the mark or the comment
    MarkColor color = MarkColor::Yellow; ///< of a highlight
    Passage passage;    ///< where it stands now; empty where its words are not there any more
    QString quote;      ///< the words, as they were
    QString words = {}; ///< the note or the comment; may be empty
    QString author = {};
    bool mine = false;
    QDateTime created = {};
    ArticleId article = 0;
    QString articleTitle = {}; ///< where it is to be told
    bool located = true;       ///< whether it is known that its words are not there

    friend bool operator==(const MarkedPassage &, const MarkedPassage &) = default;
};

/// Marked passages, a row each, in the order in which they are given.
class MarksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PassageRole = Qt::UserRole + 1, ///< MarkedPassage
        DetailRole,                     ///< QString: who, when, and what is else to be said in small type
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<MarkedPassage> &rows, const QDateTime &now);
    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detailOf(const MarkedPassage &row) const;
    [[nodiscard]] QString accessibleTextOf(const MarkedPassage &row) const;

    QList<MarkedPassage> m_rows;
    QDateTime m_now;
};

} // namespace nghisu

Q_DECLARE_METATYPE(nghisu::MarkedPassage)
