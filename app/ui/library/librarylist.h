// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace nghisu {

/// A list of very many rows of one height.
class LibraryList : public QListView
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

    /// To look for a letter would read all lines of the library: what is typed is for the search.
    void keyboardSearch(const QString &search) override;

signals:
    /// A letter was typed here.
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
};

} // namespace nghisu
