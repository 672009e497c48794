// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/forumcontroller.h"

#include "controls/linkrow.h"
#include "controls/messagebar.h"
#include "database.h"
#include "forums/forumpane.h"
#include "forums/forumsdialog.h"
#include "reading/articleview.h"

#include <QInputDialog>
#include <QLocale>
#include <QMenu>

namespace nghisu {

using namespace Qt::StringLiterals;

ForumController::ForumController(ArticleView &view, ForumPane &pane, MessageBar &messages, QWidget *window)
    : QObject(window), m_view(view), m_pane(pane), m_messages(messages), m_window(window)
{
    connect(view.footer(), &LinkRow::activated, this, [this](qint64 forum) {
        emit paneWanted();
        m_pane.showForum(forum);
        m_pane.takeFocus();
    });
}

void ForumController::setLibrary(Database *database)
{
    m_database = database;
    m_article = {};
    m_pane.setLibrary(database);
}

void ForumController::setArticle(std::optional<ArticleId> article)
{
    m_article = article;
    showInvitation();
}

void ForumController::refresh()
{
    m_pane.invalidate();
    showInvitation();
}

QList<ForumId> ForumController::filed()
{
    if (!m_database || !m_article)
        return {};
    return ForumStore(*m_database).forumsOf(*m_article).value_or(QList<ForumId>());
}

void ForumController::showInvitation()
{
    const auto forums = m_database ? ForumStore(*m_database).forums() : LibraryResult<QList<Forum>>();
    const QList<ForumId> mine = filed();
    QList<LinkRow::Link> links;
    for (const Forum &forum : forums.value_or(QList<Forum>())) {
        const bool isMine = mine.contains(forum.id);
        const QString text = forum.articles > 0 ? tr("%1 (%2)", "name of a forum, how many articles")
                                                      .arg(forum.name, QLocale().toString(forum.articles))
                                                : forum.name;
        links.append({forum.id, text, isMine ? tr("This article is filed there.") : QString(), isMine});
    }
    m_view.footer()->setLinks(tr("Forums in depth:", "at the end of an article, before their names"), links);
    m_view.footerChanged();
}

void ForumController::fillMenu(QMenu *menu)
{
    menu->clear();
    const auto forums = m_database ? ForumStore(*m_database).forums() : LibraryResult<QList<Forum>>();
    const QList<ForumId> mine = filed();
    const bool writable = m_database && !m_database->isReadOnly();
    for (const Forum &forum : forums.value_or(QList<Forum>())) {
        QAction *action = menu->addAction(QString(forum.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(mine.contains(forum.id));
        action->setEnabled(m_article && writable);
        connect(action, &QAction::triggered, this, [this, id = forum.id](bool on) { file(id, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("&New forum…"), this, &ForumController::askForNew)->setEnabled(m_article && writable);
    menu->addAction(tr("&Manage forums…"), this, &ForumController::manage)->setEnabled(writable);
}

void ForumController::file(ForumId forum, bool filed)
{
    if (!m_database || !m_article)
        return;
    if (const auto done = ForumStore(*m_database).file(*m_article, forum, filed); !done)
        fail(done.error().message);
    refresh();
    emit filedOtherwise();
}

void ForumController::add(const QString &name)
{
    if (!m_database)
        return;
    if (const auto added = ForumStore(*m_database).add(name))
        file(added->id, true);
    else
        fail(added.error().message);
}

void ForumController::askForNew()
{
    const std::optional<ArticleId> article = m_article; // another may come while the dialog is open
    bool chosen = false;
    const QString name = QInputDialog::getText(m_window, tr("New forum"), tr("Name of the forum:"),
                                               QLineEdit::Normal, {}, &chosen);
    if (chosen && m_article == article)
        add(name);
}

void ForumController::manage()
{
    if (!m_database)
        return;
    ForumsDialog(*m_database, m_window).exec();
    refresh();
    emit filedOtherwise();
}

void ForumController::fail(const QString &sentence)
{
    m_messages.tell(MessageBar::Kind::Failure, sentence);
}

} // namespace nghisu
