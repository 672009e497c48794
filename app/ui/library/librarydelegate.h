// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace nghisu {

/// Paints rows with the roles of LibraryRole, all of one height: a headline, a snippet with what was found
/// marked, and a line in small type.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Rows { Articles, Hits };

    explicit LibraryDelegate(QObject *parent) : QStyledItemDelegate(parent) {}
    void setRows(Rows rows) { m_rows = rows; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Rows m_rows = Rows::Articles;
};

} // namespace nghisu
