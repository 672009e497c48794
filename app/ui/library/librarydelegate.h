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

    LibraryDelegate(Rows rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    /// Source and facts on one line of so many pixels, where the source gives way to the facts.
    [[nodiscard]] static QString lineThatFits(const QString &source, const QString &facts,
                                              const QFontMetrics &metrics, int width);

    /// Of no width: a row is as wide as its list, and nothing is to be laid out anew when that is resized.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Rows m_rows;
};

} // namespace nghisu
