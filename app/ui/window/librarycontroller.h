// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "window/shelfcommand.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

namespace nghisu {

class Database;
class EraseJob;
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
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undoAction, m_redoAction}; }

signals:
    /// Articles went into the bin, or came out of it.
    void shelvesChanged();
    /// Those of the articles that lie in the bin now.
    void removed(const QList<qint64> &articles);
    void forumsChanged();
    /// The articles are to be opened in windows of their own, or written into a file for others.
    void windowsWanted(const QList<qint64> &articles);
    void exportWanted(const QList<qint64> &articles);

private:
    using Change = std::function<LibraryResult<QList<ArticleId>>(const QList<ArticleId> &, bool forward)>;

    void makeUndo();
    void updateUndo();
    void showMenu(const QPoint &globalPosition);
    void fillBinMenu(QMenu *menu, const QList<ArticleId> &articles, bool possible);
    void fillForums(QMenu *menu, const QList<ArticleId> &articles);
    void starSelected();
    void openSelected();
    [[nodiscard]] bool allStarred(const QList<ArticleId> &articles);
    /// Does it and keeps how it is undone; `sentences` are given the number of articles that it changed.
    /// False where nothing was changed.
    bool change(const QList<ArticleId> &articles, const Change &change,
                const std::function<ShelfCommand::Sentences(int)> &sentences);
    void takeAway(const QList<ArticleId> &articles);
    void tellErased(int erased, int all);
    template <typename Value>
    bool finish(const LibraryResult<Value> &result);
    void tellChanged();

    LibraryPane &m_pane;
    MessageBar &m_messages;
    QWidget *m_window;
    Database *m_database = nullptr;
    QString m_path;
    QUndoStack *m_undo;
    QAction *m_undoAction;
    QAction *m_redoAction;
    EraseJob *m_erasing;
    QString m_toldRemoval; ///< what the message bar says of the removal that can be undone
};

} // namespace nghisu
