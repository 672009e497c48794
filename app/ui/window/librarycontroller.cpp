// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/librarycontroller.h"

#include "articlebin.h"
#include "articlelist.h"
#include "controls/messagebar.h"
#include "database.h"
#include "forumstore.h"
#include "library/librarylist.h"
#include "library/librarypane.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace nghisu {

namespace {

/// Opened at once; who selected more did not mean that many windows.
constexpr qsizetype MostWindows = 6;

} // namespace

LibraryController::LibraryController(LibraryPane &pane, MessageBar &messages, QWidget *window)
    : QObject(window), m_pane(pane), m_messages(messages), m_window(window)
{
    connect(&pane, &LibraryPane::menuWanted, this, &LibraryController::showMenu);
    connect(&pane, &LibraryPane::starWanted, this, &LibraryController::starSelected);
    connect(&pane, &LibraryPane::removalWanted, this, [this] {
        const QList<ArticleId> articles = m_pane.selectedArticles();
        if (m_pane.shelf().kind == ArticleShelf::Kind::Bin)
            erase(articles);
        else
            remove(articles);
    });
    connect(&pane, &LibraryPane::windowWanted, this, [this] {
        const QList<ArticleId> articles = m_pane.selectedArticles();
        if (!articles.isEmpty())
            emit windowsWanted(articles.first(std::min(articles.size(), MostWindows)));
    });
    connect(&pane, &LibraryPane::failed, this,
            [this](const QString &sentence) { m_messages.tell(MessageBar::Kind::Failure, sentence); });
}

void LibraryController::setLibrary(Database *database, const QString &path)
{
    m_database = database;
    m_pane.setLibrary(database, path);
}

void LibraryController::finish(const LibraryResult<void> &result)
{
    if (!result)
        m_messages.tell(MessageBar::Kind::Failure, result.error().message);
    m_pane.invalidate();
    emit shelvesChanged();
}

void LibraryController::remove(const QList<ArticleId> &articles)
{
    if (!m_database || articles.isEmpty())
        return;
    const auto done = ArticleBin(*m_database).remove(articles);
    finish(done);
    if (!done)
        return;
    emit removed(articles);
    m_messages.tell(MessageBar::Kind::Done,
                    tr("%n article(s) were put into the bin.", nullptr, static_cast<int>(articles.size())),
                    tr("Undo"), [this, articles] { restore(articles); });
}

void LibraryController::restore(const QList<ArticleId> &articles)
{
    if (m_database)
        finish(ArticleBin(*m_database).restore(articles));
}

void LibraryController::setStarred(const QList<ArticleId> &articles, bool starred)
{
    if (m_database)
        finish(ArticleBin(*m_database).setStarred(articles, starred));
}

void LibraryController::setUnread(const QList<ArticleId> &articles, bool unread)
{
    if (m_database)
        finish(ArticleBin(*m_database).setUnread(articles, unread));
}

void LibraryController::erase(const QList<ArticleId> &articles)
{
    if (!m_database || articles.isEmpty())
        return;
    QMessageBox question(
        QMessageBox::Warning, tr("Erase for good"),
        tr("%n article(s) will be erased with all that was said to them. This cannot be undone.", nullptr,
           static_cast<int>(articles.size())),
        QMessageBox::NoButton, m_window);
    const QPushButton *yes = question.addButton(tr("&Erase"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() == yes)
        finish(ArticleBin(*m_database).erase(articles));
}

void LibraryController::emptyBin()
{
    if (!m_database)
        return;
    const auto articles =
        ArticleList(*m_database)
            .ids({ArticleShelf::Kind::Bin, 0}, ArticleOrder::Published, QDate::currentDate());
    if (articles)
        erase(*articles);
    else
        m_messages.tell(MessageBar::Kind::Failure, articles.error().message);
}

bool LibraryController::allStarred(const QList<ArticleId> &articles)
{
    const auto lines = ArticleList(*m_database).summaries(articles);
    return lines && std::all_of(lines->cbegin(), lines->cend(),
                                [](const ArticleSummary &article) { return article.starred; });
}

void LibraryController::starSelected()
{
    const QList<ArticleId> articles = m_pane.selectedArticles();
    if (m_database && !articles.isEmpty())
        setStarred(articles, !allStarred(articles));
}

void LibraryController::fillForums(QMenu *menu, const QList<ArticleId> &articles)
{
    const auto forums = ForumStore(*m_database).forums();
    for (const Forum &forum : forums.value_or(QList<Forum>())) {
        QAction *action = menu->addAction(QString(forum.name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(std::all_of(articles.cbegin(), articles.cend(), [&](ArticleId article) {
            return ForumStore(*m_database).forumsOf(article).value_or(QList<ForumId>()).contains(forum.id);
        }));
        connect(action, &QAction::triggered, this, [this, articles, id = forum.id](bool filed) {
            LibraryResult<void> done;
            for (const ArticleId article : articles) {
                if (done)
                    done = ForumStore(*m_database).file(article, id, filed);
            }
            finish(done);
            emit forumsChanged();
        });
    }
}

void LibraryController::fillMenu(QMenu *menu)
{
    menu->clear();
    const QList<ArticleId> articles = m_pane.selectedArticles();
    const bool possible = m_database && !m_database->isReadOnly() && !articles.isEmpty();
    if (m_pane.shelf().kind == ArticleShelf::Kind::Bin) {
        menu->addAction(tr("&Restore"), this, [this, articles] { restore(articles); })->setEnabled(possible);
        menu->addAction(tr("&Erase for good…"), this, [this, articles] { erase(articles); })
            ->setEnabled(possible);
        menu->addSeparator();
        menu->addAction(tr("E&mpty the bin…"), this, &LibraryController::emptyBin)
            ->setEnabled(m_database && !m_database->isReadOnly() && m_pane.list()->model()->rowCount() > 0);
        return;
    }
    menu->addAction(
            tr("Open in a new &window"), this,
            [this, articles] { emit windowsWanted(articles.first(std::min(articles.size(), MostWindows))); })
        ->setEnabled(m_database && !articles.isEmpty());
    const bool starred = possible && allStarred(articles);
    menu->addAction(starred ? tr("Take the &star away") : tr("Give a &star"), this,
                    [this, articles, starred] { setStarred(articles, !starred); })
        ->setEnabled(possible);
    menu->addAction(tr("Mark as &read"), this, [this, articles] { setUnread(articles, false); })
        ->setEnabled(possible);
    menu->addAction(tr("Mark as &unread"), this, [this, articles] { setUnread(articles, true); })
        ->setEnabled(possible);
    QMenu *forums = menu->addMenu(tr("&File under"));
    forums->setEnabled(possible);
    if (possible)
        fillForums(forums, articles);
    menu->addAction(tr("&Export for others…"), this, [this, articles] { emit exportWanted(articles); })
        ->setEnabled(m_database && !articles.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("&Delete"), this, [this, articles] { remove(articles); })->setEnabled(possible);
}

void LibraryController::showMenu(const QPoint &globalPosition)
{
    QMenu menu(m_window);
    fillMenu(&menu);
    menu.exec(globalPosition);
}

} // namespace nghisu
