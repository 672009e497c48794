// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/mainwindow.h"

#include "agenda/agendapane.h"
#include "agenda/timelinepane.h"
#include "controls/announcer.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "folderwatch.h"
#include "forums/forumpane.h"
#include "library/librarypane.h"
#include "marks/markpanel.h"
#include "marks/markspane.h"
#include "reading/articleview.h"
#include "reading/findbar.h"
#include "reading/picturecache.h"
#include "reading/typepanel.h"
#include "saving/articlesaver.h"
#include "window/aloudcontroller.h"
#include "window/articleswitcher.h"
#include "window/bundledarticle.h"
#include "window/copiescontroller.h"
#include "window/dock.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/importcontroller.h"
#include "window/librarycontroller.h"
#include "window/markcontroller.h"
#include "window/originaljobs.h"
#include "window/outlinemenu.h"
#include "window/picturesources.h"
#include "window/readingmode.h"
#include "window/relatedjobs.h"
#include "window/windowactions.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int SavePlaceMs = 1000;

} // namespace

MainWindow::MainWindow(const QString &libraryPath, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_libraryPath(libraryPath), m_settings(settings), m_view(new ArticleView),
      m_findBar(new FindBar(*m_view)), m_agenda(new AgendaPane), m_discussion(new DiscussionPane),
      m_timeline(new TimelinePane), m_forums(new ForumPane), m_libraryPane(new LibraryPane),
      m_marksPane(new MarksPane), m_messages(new MessageBar), m_pictureCount(new QLabel),
      m_progress(new QLabel), m_zoom(new QLabel)
{
    setWindowTitle(u"Nghị Sự"_s);
    setAcceptDrops(true);
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(SavePlaceMs);
    layOut();
    m_actions = new WindowActions(*this);
    connectHistory(); // first: what is opened in the place of a removed article comes behind the others
    connectParts();
    restoreLayout();
    openTheLibrary();
    showLibraryOnce(); // a library may have come from another computer
    if (m_libraryDock->isVisibleTo(this))
        m_libraryPane->listNow(); // while the article is set
}

MainWindow::~MainWindow()
{
    // The panes must let go of the stores before these go.
    delete m_imports; // waits for the file at hand
    delete m_exchange;
    delete m_saver;
    delete m_originals;
    delete m_copies; // cancels what runs
    delete m_relatedJobs;
    m_discussion->setLibrary(nullptr, nullptr);
    m_timeline->setLibrary(nullptr);
    m_forumController->setLibrary(nullptr);
    m_libraryController->setLibrary(nullptr, {});
    m_markController->setLibrary(nullptr);
    m_view->pictures().setSource({});
}

void MainWindow::openTheLibrary()
{
    auto opened = openLibrary(m_libraryPath);
    if (!opened) {
        tellLibraryFailure(opened.error().message);
        return;
    }
    m_library = std::move(*opened);
    m_dataVersion = m_library->database->dataVersion().value_or(0);
    m_messages->dismiss();
    m_discussion->setLibrary(&m_library->discussion, &m_library->persons, m_libraryPath);
    m_timeline->setLibrary(m_library->database.get());
    m_forumController->setLibrary(m_library->database.get());
    m_libraryController->setLibrary(m_library->database.get(), m_libraryPath);
    m_markController->setLibrary(m_library->database.get());
    m_discussion->setUnavailable(
        m_library->database->isReadOnly()
            ? tr("This library can be read but not written to: comments and ratings cannot be kept. "
                 "Check the rights of its folder, or whether its disk is read-only.")
            : QString());
    if (!m_library->database->isReadOnly())
        m_exchange->start();
    watchFolder();
}

void MainWindow::tellLibraryFailure(const QString &sentence)
{
    m_discussion->setUnavailable(sentence);
    m_messages->tell(MessageBar::Kind::Failure, sentence, tr("Try again"), [this] {
        openTheLibrary();
        if (m_library)
            openLatest();
    });
}

void MainWindow::openLatest()
{
    const auto latest = m_library ? m_library->articles.latest() : LibraryResult<std::optional<ArticleId>>();
    if (latest && latest->has_value())
        showStored(**latest, ArticleStore::Reading::GoesOn);
    else
        showBundled();
}

void MainWindow::openArticle(ArticleId article)
{
    showStored(article, ArticleStore::Reading::Begins);
}

void MainWindow::showStored(ArticleId article, ArticleStore::Reading reading)
{
    if (!m_library)
        return;
    savePlace();
    const auto stored = m_library->articles.load(article);
    if (!stored) {
        m_messages->tell(MessageBar::Kind::Failure, stored.error().message, tr("Try again"),
                         [this, article] { openArticle(article); });
        if (!m_article)
            showBundled();
        return;
    }
    if (!m_article) // what was shown before may have brought its own
        m_view->pictures().setSource(picturesOfLibrary(m_libraryPath));
    showArticle(stored->article, stored->agenda, article);
    if (const auto place = m_library->articles.readingPlace(article); place && !place->passage.isEmpty())
        m_view->setPlace(place->passage);
    savePlace(reading); // so that it is the article to come back to, whatever happens
}

void MainWindow::showBundled()
{
    if (const auto taken = takeBundledArticle()) {
        m_view->pictures().setSource(picturesOfArticle(taken->imported.article));
        showArticle(taken->imported.article, {taken->agenda, {}, taken->agenda}, {});
    }
}

void MainWindow::showArticle(const Article &article, const EditedAgenda &agenda, std::optional<ArticleId> id)
{
    const bool again = id && id == m_article;
    m_article = {}; // no place is saved while the view changes
    m_aloud->stop();
    m_view->setArticle(article);
    m_agenda->setAgenda(agenda, id && !m_library->database->isReadOnly());
    markAgenda();
    m_discussion->setText(article);
    m_markController->setArticle(id);
    m_discussion->setArticle(id);
    m_view->setCommenting(id.has_value());
    m_forumController->setArticle(id);
    m_libraryPane->setOpenArticle(id);
    m_article = id;
    if (id)
        m_history.visit(*id);
    if (!again)
        forgetRelated();
    findRelated();
    setWindowTitle(tr("%1 — Nghị Sự", "headline of the article").arg(article.title));
    nghisu::announce(*m_view, article.title);
    m_actions->update();
    updateStatus();
}

void MainWindow::watchFolder()
{
    const bool writable = m_library && !m_library->database->isReadOnly();
    m_watch->setFolder(writable && m_caretaker ? m_settings.watchedFolder : QString());
}

void MainWindow::savePlace(ArticleStore::Reading reading)
{
    m_placeTimer.stop();
    if (m_copies->keepsWritersOut()) {
        m_placeTimer.start(); // the reader is not to wait
        return;
    }
    if (m_library && m_article && !m_library->database->isReadOnly()) {
        // A place that could not be kept is not worth a message; what matters is told when something is
        // written.
        [[maybe_unused]] const auto saved =
            m_library->articles.setReadingPlace(*m_article, {m_view->place(), m_view->progress()}, reading);
    }
}

void MainWindow::saveEverything()
{
    savePlace();
    m_settings.windowGeometry = usualGeometry();
    m_settings.windowState = usualState();
    m_settings.save();
}

QByteArray MainWindow::usualGeometry() const
{
    return m_readingMode->geometry();
}

QByteArray MainWindow::usualState() const
{
    return m_readingMode->state();
}

void MainWindow::keepAll()
{
    m_discussion->saveDraft();
    m_markController->panel()->finish();
    saveEverything();
}

bool MainWindow::isSettled() const
{
    return !m_imports->isRunning() && !m_originals->isRunning() && !m_relatedJobs->isRunning() &&
           m_view->pictures().isIdle();
}

QString MainWindow::unkeptComment() const
{
    return m_library && m_article ? QString() : m_discussion->typedText();
}

void MainWindow::setUnkeptComment(const QString &text)
{
    if (!text.isEmpty())
        m_discussion->setTypedText(text);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        emit activated();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!confirmsEnd()) {
        event->ignore();
        return;
    }
    m_copies->cancel();
    keepAll();
    event->accept();
    emit closed();
}

} // namespace nghisu
