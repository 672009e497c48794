// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/groupstore.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace nghisu {

class Database;
class ToneLabel;

/// The group of a library: its folder, what is shared with it, and who was seen there when. Each choice works
/// at once.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    /// `problem` is why the folder cannot be used at present; empty when all is well.
    /// `ownWords`: whether the reader writes at other computers of the group too.
    GroupDialog(const QString &libraryPath, const QString &problem, bool ownWords = false,
                QWidget *parent = nullptr);
    ~GroupDialog() override;

    /// Shows what the library says now.
    void refresh();
    /// Says why the folder cannot be used at present; nothing when all is well.
    void tell(const QString &problem);

signals:
    void ownWordsChosen(bool own);

private:
    void layOut();
    void makeRoom();
    void chooseFolder();
    void setFolder(const QString &folder);
    void save();
    void showForums();
    void showMembers();

    std::unique_ptr<Database> m_database;
    GroupSettings m_settings;
    QTimer m_minute; ///< "5 minutes ago" goes on while somebody looks

    QLineEdit *m_folder;
    QPushButton *m_leave;
    QLabel *m_problem;
    QCheckBox *m_everything;
    QCheckBox *m_ownWords;
    QListWidget *m_forums;
    QTreeWidget *m_members;
};

} // namespace nghisu
