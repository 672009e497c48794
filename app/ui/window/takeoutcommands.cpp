// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// One's own comments and ratings: saved to a file, and brought back from one.

#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "takeoutfile.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/mainwindow.h"

#include <QDir>
#include <QFileDialog>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The path with the suffix of the chosen kind, where the typed name has none that is known.
QString withSuffix(const QString &path, const QString &filter)
{
    for (const QString &suffix : takeOutSuffixes()) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return path;
    }
    for (const QString &suffix : takeOutSuffixes()) {
        if (filter.contains(u'*' + suffix))
            return path + suffix;
    }
    return path + takeOutSuffixes().first();
}

} // namespace

void MainWindow::saveMyComments()
{
    const auto person = m_library ? m_library->persons.current() : LibraryResult<std::optional<Person>>();
    if (!m_library || !person || !*person) {
        m_messages->tell(MessageBar::Kind::Failure,
                         person
                             ? tr("There is nothing to save yet: write a comment or rate an article first.")
                             : person.error().message);
        return;
    }
    const QUuid id = (*person)->id;
    QString filter;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save my comments, highlights and ratings"),
                                     QDir(m_settings.lastFolder).filePath(tr("my-comments") + u".json"_s),
                                     QStringList{tr("To be brought back (*.json)"), tr("To be read (*.md)"),
                                                 tr("For spreadsheets (*.csv)")}
                                         .join(u";;"_s),
                                     &filter);
    if (!path.isEmpty() && m_library)
        saveCommentsOf(id, withSuffix(path, filter));
}

void MainWindow::saveCommentsOf(const QUuid &person, const QString &path)
{
    m_settings.lastFolder = QFileInfo(path).path();
    m_exchange->saveTakeOutOf(person, path);
}

void MainWindow::chooseTakeOut()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Bring back my comments"), m_settings.lastFolder,
                                     tr("Saved comments (*.json)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.lastFolder = QFileInfo(path).path();
    bringBackComments(path);
}

void MainWindow::bringBackComments(const QString &path)
{
    if (!m_library)
        return;
    m_discussion->saveDraft();
    m_exchange->bringBack(path);
}

/// The pane reads persons and comments anew.
void MainWindow::showBroughtBack()
{
    m_discussion->setLibrary(&m_library->discussion, &m_library->persons, m_libraryPath);
    m_discussion->setArticle(m_article);
    m_forumController->refresh();
}

} // namespace nghisu
