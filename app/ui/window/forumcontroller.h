// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "forumstore.h"

#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace nghisu {

class ArticleView;
class Database;
class ForumPane;
class MessageBar;

/// Files the article on show under forums, and invites to them at its end.
class ForumController : public QObject
{
    Q_OBJECT

public:
    /// Owned by `window`, as are the others.
    ForumController(ArticleView &view, ForumPane &pane, MessageBar &messages, QWidget *window);

    /// `database` is null while there is none; it must outlive the controller or the next call.
    void setLibrary(Database *database);
    /// The article on show; empty for one outside the library.
    void setArticle(std::optional<ArticleId> article);
    /// Forums, filing or comments have changed, here or elsewhere.
    void refresh();

    /// All forums in their order to be checked, "New forum…" and "Manage forums…".
    void fillMenu(QMenu *menu);
    void file(ForumId forum, bool filed);
    /// Makes a forum and files the article under it.
    void add(const QString &name);

signals:
    /// Forums, or what is filed under them, were changed here.
    void filedOtherwise();
    /// A link of the invitation was chosen; the pane shows the forum already.
    void paneWanted();

private:
    void showInvitation();
    void askForNew();
    void manage();
    void fail(const QString &sentence);
    [[nodiscard]] QList<ForumId> filed();

    ArticleView &m_view;
    ForumPane &m_pane;
    MessageBar &m_messages;
    QWidget *m_window;
    Database *m_database = nullptr;
    std::optional<ArticleId> m_article{};
};

} // namespace nghisu
