// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the menus call: the parts of MainWindow that ask the reader something.

#include "agenda/agendapane.h"
#include "agenda/timelinepane.h"
#include "agendaediting.h"
#include "articlelist.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "folderwatch.h"
#include "forums/forumpane.h"
#include "intakefiles.h"
#include "library/librarypane.h"
#include "marks/markspane.h"
#include "reading/articleview.h"
#include "reading/pictureviewer.h"
#include "theme/motion.h"
#include "window/articleswitcher.h"
#include "window/datedialog.h"
#include "window/importcontroller.h"
#include "window/leftoutdialog.h"
#include "window/librarycontroller.h"
#include "window/mainwindow.h"
#include "window/originaljobs.h"
#include "window/picturesources.h"
#include "window/scheme.h"
#include "window/settingsdialog.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecentArticles = 12;
constexpr int LongestMenuTitle = 60;
constexpr int StatusMessageMs = 6000;

QString elided(const QString &title)
{
    QString text =
        title.size() > LongestMenuTitle ? title.left(LongestMenuTitle - 1).trimmed() + u'…' : title;
    return text.replace(u'&', "&&"_L1);
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Where Tab comes to first in a pane.
QWidget *firstControlOf(QWidget *pane)
{
    if (takesTab(pane))
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesTab(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

void MainWindow::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Open article"), m_settings.lastFolder,
        tr("Saved articles (%1)").arg((articleNamePatterns() + QStringList{u"*.nghisu"_s}).join(u' ')) +
            u";;"_s + tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.lastFolder = QFileInfo(files.first()).path();
    openFiles(files);
}

void MainWindow::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Add a folder of articles"), m_settings.lastFolder);
    if (folder.isEmpty())
        return;
    m_settings.lastFolder = folder;
    openFiles({folder});
}

void MainWindow::chooseWatchedFolder(const QString &folder)
{
    m_settings.watchedFolder = folder;
    m_settings.save();
    if (folder.isEmpty() || !m_library)
        return watchFolder();
    m_watch->setFolder({});
    // A folder of thousands of files on a slow disk takes its time; settings may be changed once more
    // meanwhile.
    QtConcurrent::run([folder] {
        return FolderWatch::articlesIn(folder);
    }).then(this, [this, folder](const QList<FileState> &there) {
        if (m_settings.watchedFolder != folder)
            return;
        askForArticlesThere(there);
        watchFolder();
    });
}

/// What is in a folder already when it begins to be watched may not be wanted.
void MainWindow::askForArticlesThere(const QList<FileState> &there)
{
    if (there.isEmpty() || !m_library)
        return;
    const auto count = static_cast<int>(there.size());
    QMessageBox question(QMessageBox::Question, tr("Watched folder"),
                         tr("%n article(s) may be in this folder already. Add them too?", nullptr, count),
                         QMessageBox::NoButton, this);
    QPushButton *add = question.addButton(tr("&Add them"), QMessageBox::AcceptRole);
    question.addButton(tr("&Only new ones"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == add)
        return;
    if (const auto noted = WatchStore(*m_library->database).remember(there); !noted)
        m_messages->tell(MessageBar::Kind::Failure, noted.error().message);
}

void MainWindow::readAgain()
{
    if (!m_library || !m_article)
        return;
    savePlace();
    statusBar()->showMessage(tr("Reading the saved page…"));
    m_originals->readAgain(*m_article);
}

void MainWindow::tellReadAgain(ArticleId article, const IntakeOutcome &outcome)
{
    statusBar()->clearMessage();
    switch (outcome.state) {
    case IntakeOutcome::State::Failed:
        m_messages->tell(MessageBar::Kind::Failure, outcome.failure);
        return;
    case IntakeOutcome::State::Updated:
        m_timeline->invalidate();
        if (m_article != article) // another one is being read by now
            return;
        savePlace();
        openArticle(article);
        statusBar()->showMessage(tr("The article was read again from its original."), StatusMessageMs);
        return;
    default:
        statusBar()->showMessage(tr("Read again: nothing has changed."), StatusMessageMs);
    }
}

void MainWindow::showLeftOut()
{
    if (!m_library || !m_article)
        return;
    statusBar()->showMessage(tr("Reading the saved page…"));
    m_originals->compare(*m_article, m_view->article());
}

void MainWindow::tellLeftOut(ArticleId article, const std::shared_ptr<const OriginalComparison> &comparison)
{
    statusBar()->clearMessage();
    if (m_article != article) // another one is being read by now
        return;
    if (!comparison->read.failure.isEmpty()) {
        m_messages->tell(MessageBar::Kind::Failure, comparison->read.failure);
        return;
    }
    LeftOutDialog dialog(comparison->lines, comparison->read.taken.imported.report, this);
    if (dialog.exec() != LeftOutDialog::ReadAgain || m_article != article)
        return;
    savePlace();
    m_originals->readAgain(article, comparison);
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const RecentArticle &article : recentArticles())
        menu->addAction(elided(article.title), this, [this, id = article.id] { openArticle(id); });
    if (menu->isEmpty())
        menu->addAction(tr("No articles yet"))->setEnabled(false);
}

QList<RecentArticle> MainWindow::recentArticles() const
{
    const auto recent =
        m_library ? m_library->articles.recent(RecentArticles) : LibraryResult<QList<RecentArticle>>();
    return recent.value_or(QList<RecentArticle>());
}

void MainWindow::switchArticle(int steps)
{
    QList<RecentArticle> articles = recentArticles();
    // Another window may have opened one later.
    if (m_article) {
        articles.removeIf([this](const RecentArticle &article) { return article.id == m_article; });
        articles.prepend({*m_article, m_view->article().title});
    }
    m_switcher->step(articles, steps);
}

void MainWindow::correctDate()
{
    if (!m_library || !m_article) {
        m_messages->tell(
            MessageBar::Kind::Failure,
            tr("The date of this article cannot be corrected, because the article is not in a library."));
        return;
    }
    // While the dialog is open another article may come: the date belongs to this one.
    const ArticleId id = *m_article;
    DateDialog dialog(m_view->article().published, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto stored = m_library->articles.load(id);
    if (!stored) {
        m_messages->tell(MessageBar::Kind::Failure, stored.error().message);
        return;
    }
    stored->article.published = {dialog.date(), false};
    EditedAgenda &agenda = stored->agenda;
    agenda.read = readAnew(stored->article, agenda.read);
    agenda.shown = applyEdits(agenda.read, agenda.edits);
    if (const auto kept = m_library->articles.setPublished(id, dialog.date(), agenda); !kept)
        m_messages->tell(MessageBar::Kind::Failure, kept.error().message);
    else if (m_article == id)
        openArticle(id);
    m_timeline->invalidate();
}

void MainWindow::showPicture(int picture)
{
    const PictureSourceFactory source =
        m_article ? picturesOfLibrary(m_libraryPath) : picturesOfArticle(m_view->article());
    PictureViewer viewer(m_view->article(), source, this);
    // Both together stay within what decoded pictures may take.
    m_view->pictures().setResting(true);
    viewer.showPicture(picture);
    viewer.exec();
    m_view->pictures().setResting(false);
}

void MainWindow::followLink(const QUrl &address)
{
    QMessageBox question(QMessageBox::Question, tr("Open a link"),
                         tr("Open this address outside Nghị Sự? That may use the network."),
                         QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(address.toDisplayString(QUrl::FullyEncoded));
    QPushButton *open = question.addButton(tr("&Open"), QMessageBox::AcceptRole);
    QPushButton *copy = question.addButton(tr("&Copy address"), QMessageBox::ActionRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == open)
        QDesktopServices::openUrl(address);
    else if (question.clickedButton() == copy)
        QApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
}

void MainWindow::chooseSettings()
{
    SettingsDialog dialog(m_settings, m_libraryPath, this);
    connect(&dialog, &SettingsDialog::schemeChosen, this, &MainWindow::setScheme);
    connect(&dialog, &SettingsDialog::languageChosen, &dialog, [this, &dialog](const QString &language) {
        if (language == m_settings.language)
            return;
        m_settings.language = language;
        dialog.accept();
    });
    connect(&dialog, &SettingsDialog::textCursorChosen, this, &MainWindow::showTextCursor);
    connect(&dialog, &SettingsDialog::lessMotionChosen, this, &MainWindow::reduceMotion);
    connect(&dialog, &SettingsDialog::watchedFolderChosen, this, &MainWindow::chooseWatchedFolder);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_imports->isRunning())
        statusBar()->showMessage(tr("The language changes when the articles are added."), StatusMessageMs);
    else if (isBusy())
        statusBar()->showMessage(tr("The language changes when the work on the library is done."),
                                 StatusMessageMs);
    emit languageChanged();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Nghị Sự"),
        tr("<h3>Nghị Sự %1</h3><p>An offline reader for saved news articles: the article, the agenda of its "
           "event, "
           "and a discussion that stays on this computer.</p><p>Free software under the MIT licence.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::setScheme(ColorScheme scheme)
{
    m_settings.scheme = scheme;
    m_settings.save();
    applyScheme(scheme);
    m_actions->update();
}

void MainWindow::showTextCursor(bool shown)
{
    m_settings.textCursor = shown;
    m_settings.save();
    m_view->setTextCursorShown(shown);
    m_actions->update();
}

void MainWindow::reduceMotion(bool reduced)
{
    m_settings.lessMotion = reduced;
    m_settings.save();
    setMotionReduced(MotionWish::Reader, reduced);
}

/// To the next (1) or the previous (-1) of the panes that are to be seen, the article among them.
void MainWindow::goToPane(int steps)
{
    QList<QWidget *> panes{m_libraryPane, m_view, m_agenda, m_timeline, m_forums, m_discussion, m_marksPane};
    panes.removeIf([](const QWidget *pane) { return pane->visibleRegion().isEmpty(); });
    const auto here = std::find_if(panes.begin(), panes.end(), [this](const QWidget *pane) {
        return pane == focusWidget() || pane->isAncestorOf(focusWidget());
    });
    if (panes.isEmpty())
        return;
    const qsizetype count = panes.size();
    const qsizetype next = here == panes.end() ? 0 : (here - panes.begin() + steps + count) % count;
    if (QWidget *control = firstControlOf(panes.at(next)))
        control->setFocus(Qt::TabFocusReason);
}

void MainWindow::connectHistory()
{
    connect(m_libraryController, &LibraryController::removed, this, [this](const QList<qint64> &articles) {
        m_history.forget(articles);
        m_actions->update();
    });
}

void MainWindow::stepHistory(int steps)
{
    auto article = m_history.at(steps);
    for (; article && isErased(*article); article = m_history.at(steps))
        m_history.forget({*article});
    if (article) {
        // The step comes first: an article opened otherwise cuts off what lies ahead.
        const ArticleHistory before = m_history;
        m_history.step(steps);
        openArticle(*article);
        if (m_article != article) // it could not be read, and what was shown still is
            m_history = before;
    }
    m_actions->update();
}

/// By another window or program, which this one is not told of.
bool MainWindow::isErased(ArticleId article) const
{
    const auto lines = ArticleList(*m_library->database).summaries({article});
    return lines && lines->isEmpty();
}

void MainWindow::copyAgenda()
{
    QApplication::clipboard()->setText(m_agenda->plainText());
    statusBar()->showMessage(tr("The agenda was copied."), 4000);
}

} // namespace nghisu
