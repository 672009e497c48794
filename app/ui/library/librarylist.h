// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace nghisu {

/// A list of very many rows of one height, each as wide as the list.
class LibraryList : public QListView
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

    /// Makes that row the only one selected, whatever keys are held down at the moment.
    void choose(const QModelIndex &row);
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
};

} // namespace nghisu
