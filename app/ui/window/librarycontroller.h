// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "window/shelfchanges.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace nghisu {

class Database;
class LibraryPane;
class MessageBar;

/// What is done with the articles that are selected in the library dock: star, mark, file, delete, restore.
/// All of that can be undone, but for erasing.
class LibraryController : public QObject
{
    Q_OBJECT

public:
    /// Owned by `window`, as are the others.
    LibraryController(LibraryPane &pane, MessageBar &messages, QWidget *window);

    /// `database` is null while there is none; it must outlive the controller or the next call.
    void setLibrary(Database *database, const QString &path);

    void remove(const QList<ArticleId> &articles);
    void restore(const QList<ArticleId> &articles);
    void setStarred(const QList<ArticleId> &articles, bool starred);
    void setUnread(const QList<ArticleId> &articles, bool unread);
    /// Files them under the forum of that name, or takes them out.
    void fileUnder(const QList<ArticleId> &articles, qint64 forum, const QString &name, bool filed);
    /// Asks before.
    void erase(const QList<ArticleId> &articles);
    /// Erases all that is in the bin; asks before.
    void emptyBin();
    void fillMenu(QMenu *menu);
    /// Undo and redo what was done last; by keyboard where the list has the focus.
    [[nodiscard]] QList<QAction *> undoActions() const { return m_changes->undoActions(); }
    /// Articles are still being changed or erased.
    [[nodiscard]] bool isRunning() const { return m_changes->isRunning(); }

signals:
    /// Articles may be on other shelves now.
    void shelvesChanged();
    /// Articles went into the bin, came out of it, or were erased.
    void binChanged();
    /// Those of the articles that lie in the bin now, or were erased.
    void removed(const QList<qint64> &articles);
    void forumsChanged();
    /// The articles are to be opened in windows of their own, or written into a file for others.
    void windowsWanted(const QList<qint64> &articles);
    void exportWanted(const QList<qint64> &articles);

private:
    void showMenu(const QPoint &globalPosition);
    void fillBinMenu(QMenu *menu, const QList<ArticleId> &articles, bool possible);
    void fillForums(QMenu *menu, const QList<ArticleId> &articles);
    void starSelected();
    void openSelected();
    [[nodiscard]] bool allStarred(const QList<ArticleId> &articles);
    void tellBinned(const QList<ArticleId> &articles, bool binned);
    void tellChanged();

    LibraryPane &m_pane;
    MessageBar &m_messages;
    QWidget *m_window;
    Database *m_database = nullptr;
    ShelfChanges *m_changes;
};

} // namespace nghisu
