// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Files that come into the window, opened or dropped: parts of MainWindow.

#include "controls/messagebar.h"
#include "reading/articleview.h"
#include "reading/picturecache.h"
#include "takeoutfile.h"
#include "window/importcontroller.h"
#include "window/mainwindow.h"
#include "window/picturesources.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (path.endsWith(".ics"_L1, Qt::CaseInsensitive))
            takeCalendar(path);
        else if (m_library && isTakeOutFile(path))
            bringBackComments(path);
        else
            articles.append(path);
    }
    if (articles.isEmpty())
        return;
    if (m_library && !m_library->database->isReadOnly())
        m_imports->take(articles);
    else
        showLoose(articles.first());
}

void MainWindow::showLoose(const QString &path)
{
    const auto taken = takeIn(path);
    if (!taken) {
        m_messages->tell(MessageBar::Kind::Failure, taken.error().message);
        return;
    }
    m_view->pictures().setSource(picturesOfArticle(taken->imported.article));
    showArticle(taken->imported.article, {taken->agenda, {}, taken->agenda}, {});
}

/// The article being read may have been brought up to date.
void MainWindow::reloadChanged(const QList<IntakeOutcome> &outcomes)
{
    const auto changed = [this](const IntakeOutcome &outcome) {
        return outcome.state == IntakeOutcome::State::Updated && outcome.id == m_article;
    };
    for (const IntakeOutcome &outcome : outcomes) {
        if (outcome.state == IntakeOutcome::State::Merged)
            showMerged(outcome.merged);
    }
    if (std::any_of(outcomes.cbegin(), outcomes.cend(), changed))
        showStored(*m_article, ArticleStore::Reading::GoesOn);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source()) // a picture of an article that is shown
        return;
    const QList<QUrl> addresses = event->mimeData()->urls();
    if (std::any_of(addresses.cbegin(), addresses.cend(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &address : event->mimeData()->urls()) {
        if (address.isLocalFile())
            paths.append(address.toLocalFile());
    }
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace nghisu
