// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "forumstore.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListView;

namespace nghisu {

class Database;
class ForumModel;

/// One forum of the library: its articles and the newest comments on them.
class ForumPane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< local time

    explicit ForumPane(
        Clock clock = [] { return QDateTime::currentDateTime(); }, QWidget *parent = nullptr);

    /// `database` is null while there is none; it must outlive the pane or the next call.
    void setLibrary(Database *database);
    /// Forums, what is filed under them, or comments have changed: read anew when the pane is seen next.
    void invalidate();
    void showForum(ForumId forum);
    /// Puts the focus where the keyboard goes on from.
    void takeFocus();
    /// The forum on show; 0 without any.
    [[nodiscard]] ForumId forum() const;
    [[nodiscard]] QString forumName() const;

    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The sentence in place of rows; empty when there are any.
    [[nodiscard]] QString emptySentence() const;

signals:
    void articleWanted(qint64 article);
    void commentWanted(qint64 article, const QUuid &comment);
    /// All articles of the forum on show are to be listed.
    void allWanted();
    /// Articles were dropped here, to be filed under the forum on show.
    void articlesDropped(const QList<qint64> &articles);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void reload();
    void fillChoice();
    void fillList();

    Clock m_clock;
    Database *m_database = nullptr;
    QList<Forum> m_forums;
    ForumId m_filled = 0; ///< the forum whose rows are in the list
    ForumModel *m_model;
    QComboBox *m_choice;
    QListView *m_list;
    QLabel *m_empty;
    bool m_stale = true;
};

} // namespace nghisu
