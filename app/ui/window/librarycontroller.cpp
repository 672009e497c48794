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
#include "theme/symbolicicon.h"
#include "window/erasejob.h"

#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Opened at once; who selected more did not mean that many windows.
constexpr qsizetype MostWindows = 6;
constexpr int MostUndone = 100;

/// As a part of a menu's text, where & underlines.
QString inMenu(const QString &name)
{
    return QString(name).replace(u'&', "&&"_L1);
}

} // namespace

LibraryController::LibraryController(LibraryPane &pane, MessageBar &messages, QWidget *window)
    : QObject(window), m_pane(pane), m_messages(messages), m_window(window), m_undo(new QUndoStack(this)),
      m_undoAction(new QAction(symbolicIcon(u"undo"_s), {}, this)),
      m_redoAction(new QAction(symbolicIcon(u"redo"_s), {}, this)), m_erasing(new EraseJob(this))
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
    connect(m_erasing, &EraseJob::progressed, this, &LibraryController::tellErased);
    connect(m_erasing, &EraseJob::finished, this, [this](const QString &failure) {
        m_messages.dismiss();
        if (!failure.isEmpty())
            m_messages.tell(MessageBar::Kind::Failure, failure);
        tellChanged();
    });
    makeUndo();
}

void LibraryController::makeUndo()
{
    m_undo->setUndoLimit(MostUndone);
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_redoAction->setShortcut(QKeySequence::Redo);
    for (QAction *action : undoActions()) {
        // Elsewhere these keys belong to what is typed, to comments and to the agenda.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_pane.list()->addAction(action);
    }
    connect(m_undoAction, &QAction::triggered, m_undo, &QUndoStack::undo);
    connect(m_redoAction, &QAction::triggered, m_undo, &QUndoStack::redo);
    connect(m_undo, &QUndoStack::indexChanged, this, &LibraryController::updateUndo);
    updateUndo();
}

void LibraryController::updateUndo()
{
    const auto sentencesAt = [this](int index) {
        const auto *command = static_cast<const ShelfCommand *>(m_undo->command(index));
        return command ? command->sentences() : ShelfCommand::Sentences();
    };
    const QString undo = sentencesAt(m_undo->index() - 1).undo;
    const QString redo = sentencesAt(m_undo->index()).redo;
    m_undoAction->setEnabled(!undo.isEmpty());
    m_redoAction->setEnabled(!redo.isEmpty());
    m_undoAction->setText(undo.isEmpty() ? tr("Undo in the library") : undo);
    m_redoAction->setText(redo.isEmpty() ? tr("Redo in the library") : redo);
}

void LibraryController::setLibrary(Database *database, const QString &path)
{
    m_database = database;
    m_path = path;
    m_undo->clear();
    m_pane.setLibrary(database, path);
}

void LibraryController::tellChanged()
{
    m_pane.invalidate();
    emit shelvesChanged();
}

template <typename Value>
bool LibraryController::finish(const LibraryResult<Value> &result)
{
    if (!result)
        m_messages.tell(MessageBar::Kind::Failure, result.error().message);
    tellChanged();
    return result.has_value();
}

bool LibraryController::change(const QList<ArticleId> &articles, const Change &change,
                               const std::function<ShelfCommand::Sentences(int)> &sentences)
{
    if (!m_database || articles.isEmpty())
        return false;
    const auto changed = change(articles, true);
    if (!finish(changed) || changed->isEmpty())
        return false;
    m_undo->push(new ShelfCommand(sentences(static_cast<int>(changed->size())),
                                  [this, change, articles = *changed](bool forward) {
                                      return m_database && finish(change(articles, forward));
                                  }));
    return true;
}

void LibraryController::remove(const QList<ArticleId> &articles)
{
    const Change binning = [this](const QList<ArticleId> &some,
                                  bool forward) -> LibraryResult<QList<ArticleId>> {
        if (!m_toldRemoval.isEmpty() && m_messages.sentence() == m_toldRemoval)
            m_messages.dismiss(); // it would undo what is undone
        auto done = forward ? ArticleBin(*m_database).remove(some) : ArticleBin(*m_database).restore(some);
        if (done && forward)
            emit removed(some);
        else if (done)
            m_pane.selectWhenListed(some);
        return done;
    };
    const bool done = change(articles, binning, [](int count) {
        return ShelfCommand::Sentences{tr("&Undo deleting %n article(s)", nullptr, count),
                                       tr("&Redo deleting %n article(s)", nullptr, count)};
    });
    if (!done)
        return;
    m_toldRemoval = tr("%n article(s) were put into the bin.", nullptr, static_cast<int>(articles.size()));
    m_messages.tell(MessageBar::Kind::Done, m_toldRemoval, tr("Undo"),
                    [this, articles, index = m_undo->index()] {
                        if (m_undo->index() == index)
                            m_undo->undo();
                        else // something else was done since
                            restore(articles);
                    });
}

void LibraryController::restore(const QList<ArticleId> &articles)
{
    const Change restoring = [this](const QList<ArticleId> &some, bool forward) {
        return forward ? ArticleBin(*m_database).restore(some) : ArticleBin(*m_database).remove(some);
    };
    change(articles, restoring, [](int count) {
        return ShelfCommand::Sentences{tr("&Undo restoring %n article(s)", nullptr, count),
                                       tr("&Redo restoring %n article(s)", nullptr, count)};
    });
}

void LibraryController::setStarred(const QList<ArticleId> &articles, bool starred)
{
    const Change starring = [this, starred](const QList<ArticleId> &some, bool forward) {
        return ArticleBin(*m_database).setStarred(some, starred == forward);
    };
    change(articles, starring, [starred](int count) {
        return starred
                   ? ShelfCommand::Sentences{tr("&Undo giving a star to %n article(s)", nullptr, count),
                                             tr("&Redo giving a star to %n article(s)", nullptr, count)}
                   : ShelfCommand::Sentences{tr("&Undo taking the star from %n article(s)", nullptr, count),
                                             tr("&Redo taking the star from %n article(s)", nullptr, count)};
    });
}

void LibraryController::setUnread(const QList<ArticleId> &articles, bool unread)
{
    const Change marking = [this, unread](const QList<ArticleId> &some, bool forward) {
        return ArticleBin(*m_database).setUnread(some, unread == forward);
    };
    change(articles, marking, [unread](int count) {
        return unread ? ShelfCommand::Sentences{tr("&Undo marking %n article(s) as unread", nullptr, count),
                                                tr("&Redo marking %n article(s) as unread", nullptr, count)}
                      : ShelfCommand::Sentences{tr("&Undo marking %n article(s) as read", nullptr, count),
                                                tr("&Redo marking %n article(s) as read", nullptr, count)};
    });
}

void LibraryController::fileUnder(const QList<ArticleId> &articles, ForumId forum, const QString &name,
                                  bool filed)
{
    const Change filing = [this, forum, filed](const QList<ArticleId> &some, bool forward) {
        auto done = ForumStore(*m_database).file(some, forum, filed == forward);
        emit forumsChanged();
        return done;
    };
    int filedNow = 0;
    const bool done = change(articles, filing, [name = inMenu(name), filed, &filedNow](int count) {
        filedNow = count;
        return filed ? ShelfCommand::Sentences{tr("&Undo filing %n article(s) under “%1”", nullptr, count)
                                                   .arg(name),
                                               tr("&Redo filing %n article(s) under “%1”", nullptr, count)
                                                   .arg(name)}
                     : ShelfCommand::Sentences{
                           tr("&Undo taking %n article(s) out of “%1”", nullptr, count).arg(name),
                           tr("&Redo taking %n article(s) out of “%1”", nullptr, count).arg(name)};
    });
    if (!done || !filed)
        return;
    m_messages.tell(MessageBar::Kind::Done, tr("%n article(s) were filed.", nullptr, filedNow), tr("Undo"),
                    [this, index = m_undo->index()] {
                        if (m_undo->index() == index)
                            m_undo->undo();
                    });
}

void LibraryController::erase(const QList<ArticleId> &articles)
{
    if (!m_database || articles.isEmpty() || m_erasing->isRunning())
        return;
    QMessageBox question(
        QMessageBox::Warning, tr("Erase for good"),
        tr("%n article(s) will be erased with all that was said to them. This cannot be undone.", nullptr,
           static_cast<int>(articles.size())),
        QMessageBox::NoButton, m_window);
    const QPushButton *yes = question.addButton(tr("&Erase"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() != yes || !m_database)
        return;
    m_undo->clear(); // what is erased does not come back
    m_erasing->start(m_path, articles);
}

void LibraryController::tellErased(int erased, int all)
{
    if (erased < all)
        m_messages.tell(MessageBar::Kind::Notice,
                        tr("Erasing: %1 of %2 articles", "how many were erased, how many there are")
                            .arg(QLocale().toString(erased), QLocale().toString(all)),
                        tr("Stop"), [this] { m_erasing->cancel(); });
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
