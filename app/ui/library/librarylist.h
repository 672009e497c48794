// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QListView>

namespace nghisu {

/// A list of very many rows of one height. Each model that it has shown keeps its selection, its current row
/// and how far it was scrolled until it is shown again.
class LibraryList : public QListView
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

    /// `model` must outlive the list, or the last call.
    void setModel(QAbstractItemModel *model) override;
    /// To look for a letter would read all lines of the library: what is typed is for the search.
    void keyboardSearch(const QString &search) override;

signals:
    /// A letter was typed here, or another character that can be seen.
    void typed(const QString &text);

protected:
    /// With how many articles are dragged, where Qt would draw all of them.
    void startDrag(Qt::DropActions actions) override;
    /// Refused: some input methods send a word that was begun elsewhere once more, late.
    void inputMethodEvent(QInputMethodEvent *event) override;
    /// What has the focus is selected, if nothing else is: a key means it.
    void focusInEvent(QFocusEvent *event) override;
    /// Paints anew; the base class would lay out all rows, which keep their heights.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    struct Place
    {
        QItemSelectionModel *selection = nullptr; ///< owned by the list
        int scrolled = 0;                         ///< pixels
    };

    QHash<QAbstractItemModel *, Place> m_places;
};

} // namespace nghisu
