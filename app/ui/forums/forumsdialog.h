// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "forumstore.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace nghisu {

/// Adds, renames, orders and removes forums; each change is kept at once. What is refused is told in the
/// dialog.
class ForumsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForumsDialog(Database &database, QWidget *parent = nullptr);

    void add(const QString &name);
    void renameCurrent(const QString &name);
    /// Up by a negative number of places, else down.
    void moveCurrent(int places);
    /// Without asking.
    void removeCurrent();

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QString failure() const;

private:
    void makeMover(QPushButton &button, const QKeySequence &keys, int places);
    void updateButtons();
    void reload(ForumId current);
    void tell(const LibraryResult<void> &result, ForumId current);
    void askForNew();
    void askUntilAccepted(const QString &title, QString name,
                          const std::function<void(const QString &)> &take);
    void askForName();
    void askToRemove();
    [[nodiscard]] ForumId current() const;

    ForumStore m_store;
    QListWidget *m_list;
    QLabel *m_failure;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace nghisu
