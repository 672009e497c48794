// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/windowkeeper.h"

#include "controls/messagebar.h"
#include "interfacelanguage.h"
#include "libraryrestore.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QList>
#include <QPointer>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace nghisu {

namespace {

/// How far beside another one a window opens, in pixels.
constexpr QPoint Beside(32, 32);
constexpr int LookAgainMs = 200;

/// What a window shows, for the one that follows it.
struct WindowState
{
    QByteArray geometry;
    QByteArray layout;
    std::optional<ArticleId> article;
    QString unkeptComment;
};

/// Beside that window, as far as its screen has room for the whole of another one.
QPoint placeBeside(const MainWindow &window)
{
    const QRect room = window.screen()->availableGeometry();
    const QSize size = window.frameGeometry().size();
    const QPoint last(room.right() + 1 - size.width(), room.bottom() + 1 - size.height());
    const auto within = [&](const QPoint &wanted) {
        return QPoint(std::max(room.left(), std::min(wanted.x(), last.x())),
                      std::max(room.top(), std::min(wanted.y(), last.y())));
    };
    const QPoint place = within(window.pos() + Beside);
    return place != window.pos() ? place : within(window.pos() - Beside);
}

WindowState stateOf(const MainWindow &window)
{
    return {window.usualGeometry(), window.usualState(), window.currentArticle(), window.unkeptComment()};
}

} // namespace

WindowKeeper::WindowKeeper(const QString &libraryPath, Settings &settings)
    : m_libraryPath(libraryPath), m_settings(settings)
{
}

MainWindow &WindowKeeper::make()
{
    m_windows.push_back(std::make_unique<MainWindow>(m_libraryPath, m_settings));
    MainWindow *window = m_windows.back().get();
    window->setCaretaker(m_windows.size() == 1);
    connect(window, &MainWindow::activated, this, [this, window] { use(window); });
    connect(window, &MainWindow::windowWanted, this,
            [this, window](ArticleId article) { openBeside(window, article); });
    connect(window, &MainWindow::quitWanted, this, [this, window] { closeAll(window); });
    // Queued: the window that says so must not go while it is saying it.
    connect(
        window, &MainWindow::languageChanged, this, [this] { whenIdle([this] { replace([] {}); }); },
        Qt::QueuedConnection);
    connect(window, &MainWindow::restoreRequested, this, &WindowKeeper::restore, Qt::QueuedConnection);
    connect(
        window, &MainWindow::closed, this,
        [this, closed = QPointer(window)] {
            if (closed)
                forget(closed);
        },
        Qt::QueuedConnection);
    m_used = window;
    return *window;
}

void WindowKeeper::open()
{
    installLanguage(interfaceLanguage(m_settings.language));
    make().openLatest();
}

void WindowKeeper::keepAll()
{
    for (const auto &window : m_windows)
        window->keepAll();
}

void WindowKeeper::openBeside(MainWindow *window, ArticleId article)
{
    const WindowState like = stateOf(*window);
    MainWindow &other = make();
    other.restoreState(like.layout);
    if (!window->isMaximized() && !window->isFullScreen()) {
        other.layout()->activate(); // or it could not be smaller than with the docks of a first start
        other.resize(window->size());
        other.move(placeBeside(*window));
    }
    other.openArticle(article);
    other.show();
    other.activateWindow();
}

/// Not QApplication::closeAllWindows(): that closes docks which float, and the layout kept would lack them.
void WindowKeeper::closeAll(MainWindow *window)
{
    QList<QPointer<MainWindow>> windows; // some may be gone while another one asks its reader
    for (const auto &each : m_windows)
        windows.append(each.get());
    windows.removeOne(window);
    windows.append(window);
    for (const auto &each : std::as_const(windows)) {
        if (each && !each->close())
            return;
    }
}

/// What was written in the window that was used until now, and by other programs, is seen in all of them.
void WindowKeeper::use(MainWindow *window)
{
    m_used = window;
    for (const auto &each : m_windows)
        each->refreshIfChanged();
}

void WindowKeeper::forget(MainWindow *window)
{
    const bool isLast = std::none_of(m_windows.cbegin(), m_windows.cend(),
                                     [](const auto &each) { return each->isVisible(); });
    if (isLast || window->isVisible())
        return; // with the last one the program ends
    std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; });
    if (m_used == window)
        m_used = m_windows.back().get();
    m_windows.front()->setCaretaker(true);
}

void WindowKeeper::restore(const ExaminedCopy &copy)
{
    whenIdle([this, copy] {
        LibraryResult<QString> kept;
        replace([&] { kept = restoreLibrary(copy); });
        if (!kept)
            m_used->messageBar()->tell(MessageBar::Kind::Failure, kept.error().message);
        else
            m_used->messageBar()->tell(
                MessageBar::Kind::Done,
                kept->isEmpty() ? tr("The copy was restored.")
                                : tr("The copy was restored. The library as it was before is kept as “%1”.")
                                      .arg(QDir::toNativeSeparators(*kept)));
    });
}

void WindowKeeper::whenIdle(const std::function<void()> &work)
{
    const bool isBusy = std::any_of(m_windows.cbegin(), m_windows.cend(),
                                    [](const auto &window) { return window->isBusy(); });
    // A dialog or menu waits for its answer within the window.
    if (isBusy || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        QTimer::singleShot(LookAgainMs, this, [this, work] { whenIdle(work); });
    else
        work();
}

void WindowKeeper::replace(const std::function<void()> &between)
{
    std::vector<WindowState> states;
    for (const auto &window : m_windows)
        states.push_back(stateOf(*window));
    QApplication::setQuitOnLastWindowClosed(false);
    for (const auto &window : m_windows)
        window->close();
    m_windows.clear(); // their threads have the library open
    between();
    installLanguage(interfaceLanguage(m_settings.language));
    for (const WindowState &state : states) {
        MainWindow &window = make();
        window.restoreGeometry(state.geometry);
        window.restoreState(state.layout);
        window.openLatest();
        if (state.article && states.size() > 1)
            window.openArticle(*state.article);
        window.setUnkeptComment(state.unkeptComment);
        window.show();
    }
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace nghisu
