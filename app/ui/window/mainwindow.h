// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/merge.h"
#include "libraryintake.h"
#include "libraryrestore.h"
#include "window/articlehistory.h"
#include "window/openlibrary.h"
#include "window/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;

namespace nghisu {

class AgendaPane;
class AloudController;
class ArticleSwitcher;
class ArticleView;
class CopiesController;
class DiscussionPane;
class Dock;
class ArticleSaver;
class ExchangeController;
class FolderWatch;
class FindBar;
class ForumController;
class ForumPane;
class ImportController;
class LibraryController;
class LibraryPane;
class MarkController;
class MarksPane;
class MessageBar;
class OriginalJobs;
class OutlineMenu;
class ReadingMode;
class RelatedJobs;
struct CalendarSource;
struct EventReport;
struct FileState;
struct OriginalComparison;
class TimelinePane;
class TypePanel;
class WindowActions;
struct MarginMark;

/// The window: an article in the middle, its agenda and discussion in docks beside it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Opens the library at `libraryPath`; what goes wrong with it is told in the window, which shows what it
    /// can. `settings` must outlive the window; it keeps them up to date and saves them when closed.
    MainWindow(const QString &libraryPath, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes files (or folders) into the library, in the background, and opens the first article that came of
    /// them.
    void openFiles(const QStringList &paths);
    void openArticle(ArticleId article);
    /// Shows the article opened before (-1) or after (1) this one, where it was left.
    void stepHistory(int steps);
    [[nodiscard]] const ArticleHistory &history() const { return m_history; }
    /// Shows the article opened last, or the bundled one.
    void openLatest();
    /// Goes on by `steps` (1 or -1) among the articles read last.
    void switchArticle(int steps);

    /// The caretaker, one window of a library, looks after its watched folder and its daily copies. A window
    /// is until told otherwise.
    void setCaretaker(bool caretaker);
    /// Shows what was written by others meanwhile: windows, threads, programs.
    void refreshIfChanged();
    /// Whether something that the reader asked for goes on in the background and wants the window: articles
    /// are taken in, the library is copied.
    [[nodiscard]] bool isBusy() const;

    /// True once nothing is on its way any more: no import, no picture.
    [[nodiscard]] bool isSettled() const;
    /// Keeps what is typed, the place in the article and the layout.
    void keepAll();
    /// What QWidget::saveGeometry and QMainWindow::saveState give of the window as it is without full screen.
    [[nodiscard]] QByteArray usualGeometry() const;
    [[nodiscard]] QByteArray usualState() const;

    [[nodiscard]] ArticleView *articleView() const { return m_view; }
    [[nodiscard]] AgendaPane *agendaPane() const { return m_agenda; }
    [[nodiscard]] DiscussionPane *discussionPane() const { return m_discussion; }
    [[nodiscard]] TimelinePane *timelinePane() const { return m_timeline; }
    [[nodiscard]] ForumPane *forumPane() const { return m_forums; }
    [[nodiscard]] LibraryPane *libraryPane() const { return m_libraryPane; }
    [[nodiscard]] MarksPane *marksPane() const { return m_marksPane; }
    [[nodiscard]] MarkController *markController() const { return m_markController; }
    [[nodiscard]] LibraryController *libraryController() const { return m_libraryController; }
    [[nodiscard]] ForumController *forumController() const { return m_forumController; }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] TypePanel *typePanel() const { return m_typePanel; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    [[nodiscard]] ArticleSwitcher *articleSwitcher() const { return m_switcher; }
    [[nodiscard]] std::optional<ArticleId> currentArticle() const { return m_article; }

    /// A comment that was typed and could not be kept, to be handed from one window to its successor.
    [[nodiscard]] QString unkeptComment() const;
    void setUnkeptComment(const QString &text);

signals:
    /// The language was changed: the window is to be made anew.
    void languageChanged();
    /// The library is to be given up for that copy: nobody may have it open then.
    void restoreRequested(const nghisu::ExaminedCopy &copy);
    /// The article is to be opened in a window of its own.
    void windowWanted(qint64 article);
    /// All windows are to be closed.
    void quitWanted();
    void activated();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class WindowActions;

    void layOut();
    void connectParts();
    void connectDiscussion();
    /// Tells in the status bar, and to assistive technology, what has come of something that was done.
    void announce(const QString &sentence);
    void connectMarks();
    void connectLibrary();
    void refreshLibrary();
    void showLibraryOnce();
    void searchLibrary();
    void refreshArticle();
    void connectRelated();
    void findRelated();
    void forgetRelated();
    void showMergedAgenda(const QList<EventReport> &reports);
    void showPassageOf(qint64 article, const Passage &passage);
    void connectHistory();
    [[nodiscard]] bool isErased(ArticleId article) const;
    [[nodiscard]] QList<RecentArticle> recentArticles() const;
    void restoreLayout();

    void openTheLibrary();
    void tellLibraryFailure(const QString &sentence);
    void showArticle(const Article &article, const EditedAgenda &agenda, std::optional<ArticleId> id);
    void showLoose(const QString &path);
    void showBundled();
    void reloadChanged(const QList<IntakeOutcome> &outcomes);
    void showBroughtBack();
    void showMerged(const MergeReport &report);
    void showComment(ArticleId article, const QUuid &comment);
    void watchFolder();
    void showStored(ArticleId article, ArticleStore::Reading reading);
    void savePlace(ArticleStore::Reading reading = ArticleStore::Reading::GoesOn);
    void saveEverything();
    void updateStatus();

    [[nodiscard]] bool confirmsEnd();
    void chooseFiles();
    void chooseFolder();
    void chooseWatchedFolder(const QString &folder);
    void askForArticlesThere(const QList<FileState> &there);
    void readAgain();
    void tellReadAgain(ArticleId article, const IntakeOutcome &outcome);
    void showLeftOut();
    void tellLeftOut(ArticleId article, const std::shared_ptr<const OriginalComparison> &comparison);
    void fillRecent(QMenu *menu);
    void correctDate();
    void showPicture(int picture);
    void followLink(const QUrl &address);
    void chooseSettings();
    void connectCopies();
    void showCopies();
    void showAbout();
    void setScheme(ColorScheme scheme);
    void showTextCursor(bool shown);
    void reduceMotion(bool reduced);
    void goToPane(int steps);
    void exportForOthers();
    void exportArticles(const QList<qint64> &articles);
    void shareWithGroup(bool shared);
    void saveArticleAs();
    void printArticle();
    [[nodiscard]] bool isShared() const;
    void copyAgenda();
    void keepAgenda(const EditedAgenda &agenda);
    void markAgenda();
    void markComments(const QList<Comment> &comments);
    void followMark(const MarginMark &mark);
    void commentOn(const Passage &passage);
    /// What makes calendars of the article on show now, whatever is shown when it is called.
    [[nodiscard]] std::function<CalendarSource(const Agenda &)> calendarMaker() const;
    void saveCalendar(const Agenda &entries);
    void saveCalendarFile(const CalendarSource &calendar);
    void openCalendar(const Agenda &entries);
    void chooseCalendar();
    void takeCalendar(const QString &path);
    void saveMyComments();
    void saveCommentsOf(const QUuid &person, const QString &path);
    void chooseTakeOut();
    void bringBackComments(const QString &path);

    QString m_libraryPath;
    Settings &m_settings;
    std::unique_ptr<OpenLibrary> m_library; ///< null while none could be opened
    std::optional<ArticleId> m_article;     ///< empty for an article outside the library
    qint64 m_dataVersion = 0;               ///< of Database::dataVersion, as shown
    bool m_caretaker = true;

    ArticleHistory m_history;

    ArticleView *m_view;
    FindBar *m_findBar;
    TypePanel *m_typePanel = nullptr;
    AgendaPane *m_agenda;
    DiscussionPane *m_discussion;
    TimelinePane *m_timeline;
    ForumPane *m_forums;
    LibraryPane *m_libraryPane;
    MarksPane *m_marksPane;
    MarkController *m_markController = nullptr;
    LibraryController *m_libraryController = nullptr;
    ForumController *m_forumController = nullptr;
    AloudController *m_aloud = nullptr;
    OutlineMenu *m_outline = nullptr;
    ReadingMode *m_readingMode = nullptr;
    Dock *m_agendaDock = nullptr;
    Dock *m_discussionDock = nullptr;
    Dock *m_timelineDock = nullptr;
    Dock *m_forumDock = nullptr;
    Dock *m_libraryDock = nullptr;
    Dock *m_marksDock = nullptr;
    MessageBar *m_messages;
    WindowActions *m_actions = nullptr;
    ImportController *m_imports = nullptr;
    ExchangeController *m_exchange = nullptr;
    ArticleSaver *m_saver = nullptr;
    FolderWatch *m_watch = nullptr;
    OriginalJobs *m_originals = nullptr;
    CopiesController *m_copies = nullptr;
    RelatedJobs *m_relatedJobs = nullptr;
    ArticleSwitcher *m_switcher = nullptr;
    QTimer m_placeTimer;

    QLabel *m_pictureCount;
    QLabel *m_progress;
    QLabel *m_zoom;
};

} // namespace nghisu
