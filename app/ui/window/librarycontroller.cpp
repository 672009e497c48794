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

using namespace Qt::StringLiterals;

namespace {

/// Opened at once; who selected more did not mean that many windows.
constexpr qsizetype MostWindows = 6;

/// As a part of a menu's text, where & underlines.
QString inMenu(const QString &name)
{
    return QString(name).replace(u'&', "&&"_L1);
}

} // namespace

LibraryController::LibraryController(LibraryPane &pane, MessageBar &messages, QWidget *window)
    : QObject(window), m_pane(pane), m_messages(messages), m_window(window),
      m_changes(new ShelfChanges(*pane.lists(), messages, this))
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
    connect(&pane, &LibraryPane::windowWanted, this, &LibraryController::openSelected);
    connect(&pane, &LibraryPane::failed, this,
            [this](const QString &sentence) { m_messages.tell(MessageBar::Kind::Failure, sentence); });
    connect(m_changes, &ShelfChanges::made, this, &LibraryController::tellChanged);
}

void LibraryController::setLibrary(Database *database, const QString &path)
{
    m_database = database;
    m_changes->setLibrary(database, path);
    m_pane.setLibrary(database, path);
}

void LibraryController::tellChanged()
{
    m_pane.invalidate();
    emit shelvesChanged();
}

void LibraryController::remove(const QList<ArticleId> &articles)
{
    ShelfChange binning;
    binning.work = [](Database &database, const QList<ArticleId> &some, bool forward) {
        return forward ? ArticleBin(database).remove(some) : ArticleBin(database).restore(some);
    };
    binning.sentences = [](int count) {
        return ShelfCommand::Sentences{tr("&Undo deleting %n article(s)", nullptr, count),
                                       tr("&Redo deleting %n article(s)", nullptr, count)};
    };
    binning.report = [](int count) { return tr("%n article(s) were put into the bin.", nullptr, count); };
    binning.finished = [this](const QList<ArticleId> &changed, bool forward) {
        if (!forward)
            m_pane.selectWhenListed(changed);
        tellBinned(changed, forward);
    };
    m_changes->make(articles, binning);
}

void LibraryController::tellBinned(const QList<ArticleId> &articles, bool binned)
{
    if (binned)
        emit removed(articles);
    emit binChanged();
}

void LibraryController::restore(const QList<ArticleId> &articles)
{
    ShelfChange restoring;
    restoring.work = [](Database &database, const QList<ArticleId> &some, bool forward) {
        return forward ? ArticleBin(database).restore(some) : ArticleBin(database).remove(some);
    };
    restoring.sentences = [](int count) {
        return ShelfCommand::Sentences{tr("&Undo restoring %n article(s)", nullptr, count),
                                       tr("&Redo restoring %n article(s)", nullptr, count)};
    };
    restoring.finished = [this](const QList<ArticleId> &changed, bool forward) {
        tellBinned(changed, !forward);
    };
    m_changes->make(articles, restoring);
}

void LibraryController::setStarred(const QList<ArticleId> &articles, bool starred)
{
    ShelfChange starring;
    starring.work = [starred](Database &database, const QList<ArticleId> &some, bool forward) {
        return ArticleBin(database).setStarred(some, starred == forward);
    };
    starring.sentences = [starred](int count) {
        return starred
                   ? ShelfCommand::Sentences{tr("&Undo giving a star to %n article(s)", nullptr, count),
                                             tr("&Redo giving a star to %n article(s)", nullptr, count)}
                   : ShelfCommand::Sentences{tr("&Undo taking the star from %n article(s)", nullptr, count),
                                             tr("&Redo taking the star from %n article(s)", nullptr, count)};
    };
    m_changes->make(articles, starring);
}

void LibraryController::setUnread(const QList<ArticleId> &articles, bool unread)
{
    ShelfChange marking;
    marking.work = [unread](Database &database, const QList<ArticleId> &some, bool forward) {
        return ArticleBin(database).setUnread(some, unread == forward);
    };
    marking.sentences = [unread](int count) {
        return unread ? ShelfCommand::Sentences{tr("&Undo marking %n article(s) as unread", nullptr, count),
                                                tr("&Redo marking %n article(s) as unread", nullptr, count)}
                      : ShelfCommand::Sentences{tr("&Undo marking %n article(s) as read", nullptr, count),
                                                tr("&Redo marking %n article(s) as read", nullptr, count)};
    };
    m_changes->make(articles, marking);
}

void LibraryController::fileUnder(const QList<ArticleId> &articles, ForumId forum, const QString &name,
                                  bool filed)
{
    ShelfChange filing;
    filing.work = [forum, filed](Database &database, const QList<ArticleId> &some, bool forward) {
        return ForumStore(database).file(some, forum, filed == forward);
    };
    filing.finished = [this](const QList<ArticleId> &, bool) { emit forumsChanged(); };
    filing.sentences = [name = inMenu(name), filed](int count) {
        return filed ? ShelfCommand::Sentences{tr("&Undo filing %n article(s) under “%1”", nullptr, count)
                                                   .arg(name),
                                               tr("&Redo filing %n article(s) under “%1”", nullptr, count)
                                                   .arg(name)}
                     : ShelfCommand::Sentences{
                           tr("&Undo taking %n article(s) out of “%1”", nullptr, count).arg(name),
                           tr("&Redo taking %n article(s) out of “%1”", nullptr, count).arg(name)};
    };
    if (filed)
        filing.report = [](int count) { return tr("%n article(s) were filed.", nullptr, count); };
    m_changes->make(articles, filing);
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
    if (question.clickedButton() != yes)
        return;
    ShelfChange erasing;
    erasing.work = [](Database &database, const QList<ArticleId> &some, bool) {
        return ArticleBin(database).erase(some).map([&some] { return some; });
    };
    erasing.finished = [this](const QList<ArticleId> &erased, bool) { tellBinned(erased, true); };
    m_changes->makeForGood(articles, erasing,
                           tr("Erasing: %1 of %2 articles", "how many were erased, how many there are"));
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
    return ArticleBin(*m_database).areStarred(articles).value_or(false);
}

void LibraryController::starSelected()
{
    const QList<ArticleId> articles = m_pane.selectedArticles();
    if (m_database && !articles.isEmpty())
        setStarred(articles, !allStarred(articles));
}

void LibraryController::openSelected()
{
    const QList<ArticleId> articles = m_pane.selectedArticles();
    if (!articles.isEmpty())
        emit windowsWanted(articles.first(std::min(articles.size(), MostWindows)));
    if (articles.size() > MostWindows)
        m_messages.tell(
            MessageBar::Kind::Notice,
            tr("%n article(s) were opened, as many as are opened at once. Choose fewer for the others.",
               nullptr, int(MostWindows)));
}

void LibraryController::fillForums(QMenu *menu, const QList<ArticleId> &articles)
{
    const auto forums = ForumStore(*m_database).forums();
    for (const Forum &forum : forums.value_or(QList<Forum>())) {
        QAction *action = menu->addAction(inMenu(forum.name));
        action->setCheckable(true);
        action->setChecked(ForumStore(*m_database).holds(forum.id, articles).value_or(false));
        connect(action, &QAction::triggered, this,
                [this, articles, forum](bool filed) { fileUnder(articles, forum.id, forum.name, filed); });
    }
}

void LibraryController::fillBinMenu(QMenu *menu, const QList<ArticleId> &articles, bool possible)
{
    menu->addAction(tr("&Restore"), this, [this, articles] { restore(articles); })->setEnabled(possible);
    menu->addAction(tr("&Erase for good…"), this, [this, articles] { erase(articles); })
        ->setEnabled(possible);
    menu->addSeparator();
    menu->addAction(tr("E&mpty the bin…"), this, &LibraryController::emptyBin)
        ->setEnabled(m_database && !m_database->isReadOnly() && m_pane.list()->model()->rowCount() > 0);
}

void LibraryController::fillMenu(QMenu *menu)
{
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    menu->clear();
    const QList<ArticleId> articles = m_pane.selectedArticles();
    const bool possible = m_database && !m_database->isReadOnly() && !articles.isEmpty();
    if (m_pane.shelf().kind == ArticleShelf::Kind::Bin) {
        fillBinMenu(menu, articles, possible);
        return;
    }
    menu->addAction(tr("Open in a new &window"), this, &LibraryController::openSelected)
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
