// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// The agenda of the article on show: kept in the library, marked in the text, carried into calendars.

#include "agenda/agendaactions.h"
#include "agenda/agendaeditor.h"
#include "agenda/agendapane.h"
#include "agenda/timelinepane.h"
#include "agendatext.h"
#include "calendaridentity.h"
#include "calendarreader.h"
#include "calendarwriter.h"
#include "controls/messagebar.h"
#include "filereader.h"
#include "filewriter.h"
#include "reading/articleview.h"
#include "reading/marginmarks.h"
#include "window/mainwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int StatusMessageMs = 6000;
constexpr qsizetype LongestFileName = 60; ///< characters

/// A name that every file system takes.
QString fileNameFor(const CalendarSource &calendar)
{
    const Agenda &entries = calendar.entries;
    QString name = entries.size() == 1 ? firstUpper(entries.first().title) : calendar.title;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-')
            c = u' ';
    }
    name = name.simplified().left(LongestFileName).trimmed();
    return (name.isEmpty() ? u"agenda"_s : name) + u".ics"_s;
}

} // namespace

void MainWindow::keepAgenda(const EditedAgenda &agenda)
{
    markAgenda();
    m_view->clearMark(); // the entry that it shows may be gone
    if (!m_library || !m_article)
        return;
    const ArticleId id = *m_article;
    const auto kept = m_library->articles.setAgenda(id, agenda);
    m_timeline->invalidate();
    if (kept) {
        findRelated(); // its agenda is compared with theirs
        return;
    }
    // Read anew meanwhile: what is shown is of no article any more.
    if (kept.error().code == LibraryError::Invalid) {
        openArticle(id);
        m_messages->tell(MessageBar::Kind::Failure, kept.error().message);
        return;
    }
    m_messages->tell(MessageBar::Kind::Failure, kept.error().message, tr("Try again"), [this, id] {
        if (m_article == id)
            keepAgenda(m_agenda->agenda());
    });
}

void MainWindow::markAgenda()
{
    QList<MarginMark> marks;
    for (const AgendaEntry &entry : m_agenda->agenda().shown) {
        QList<Passage> passages = entry.otherPassages;
        passages.prepend(entry.passage);
        for (const Passage &passage : std::as_const(passages)) {
            if (!passage.isEmpty())
                marks.append({passage, tr("In the agenda: %1").arg(firstUpper(entry.title))});
        }
    }
    m_view->setMarks(MarginMark::Kind::Entry, marks);
}

std::function<CalendarSource(const Agenda &)> MainWindow::calendarMaker() const
{
    return [agenda = m_agenda->agenda(), article = m_view->article()](const Agenda &entries) {
        return CalendarSource{withCalendarUids(entries, agenda, article), article.title, article.url,
                              article.published.date};
    };
}

void MainWindow::saveCalendar(const Agenda &entries)
{
    saveCalendarFile(calendarMaker()(entries));
}

void MainWindow::saveCalendarFile(const CalendarSource &calendar)
{
    const QString proposed = QDir(m_settings.lastFolder).filePath(fileNameFor(calendar));
    QFileDialog dialog(this, tr("Save as calendar file"), QFileInfo(proposed).path(),
                       tr("Calendars (*.ics)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"ics"_s);
    dialog.selectFile(QFileInfo(proposed).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    m_settings.lastFolder = QFileInfo(path).path();
    if (const QString why = writeFile(path, writeCalendar({calendar})); !why.isEmpty()) {
        m_messages->tell(MessageBar::Kind::Failure,
                         tr("The calendar file could not be written: %1. Choose another place.").arg(why),
                         tr("Save elsewhere…"), [this, calendar] { saveCalendarFile(calendar); });
        return;
    }
    m_messages->tell(
        MessageBar::Kind::Done, tr("The calendar file “%1” was written.").arg(QFileInfo(path).fileName()),
        tr("Open in the calendar"), [this, path] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                m_messages->tell(MessageBar::Kind::Failure,
                                 tr("No calendar program was found. Import “%1” in one.").arg(path));
        });
}

void MainWindow::openCalendar(const Agenda &entries)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/calendars"_s;
    QDir().mkpath(folder);
    const CalendarSource calendar = calendarMaker()(entries);
    const QString path = folder + u'/' + fileNameFor(calendar);
    if (const QString why = writeFile(path, writeCalendar({calendar})); !why.isEmpty()) {
        m_messages->tell(MessageBar::Kind::Failure,
                         tr("The calendar file could not be written: %1.").arg(why));
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_messages->tell(
            MessageBar::Kind::Failure,
            tr("No calendar program was found. Save the agenda as a calendar file and take it to "
               "one."),
            tr("Save…"), [this, calendar] { saveCalendarFile(calendar); });
}

void MainWindow::chooseCalendar()
{
    const std::optional<ArticleId> article = m_article; // another may come while the dialog is open
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Add entries from a calendar file"), m_settings.lastFolder,
                                     tr("Calendars (*.ics)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty() || m_article != article)
        return;
    m_settings.lastFolder = QFileInfo(path).path();
    takeCalendar(path);
}

void MainWindow::takeCalendar(const QString &path)
{
    if (!m_agenda->isEditable()) {
        m_messages->tell(
            MessageBar::Kind::Failure,
            tr("Open an article of the library first: the calendar’s entries go into its agenda."));
        return;
    }
    const auto bytes = readRegularFile(path, LargestCalendar);
    if (!bytes) {
        m_messages->tell(MessageBar::Kind::Failure,
                         tr("%1: %2", "name of a file, why it was not added")
                             .arg(QFileInfo(path).fileName(), bytes.error().message));
        return;
    }
    const auto read = readCalendar(*bytes);
    if (!read) {
        m_messages->tell(MessageBar::Kind::Failure, read.error().message);
        return;
    }
    // What the agenda has already is not added once more.
    EditedAgenda agenda = m_agenda->agenda();
    const TakenCalendar taken = takeEntries(agenda, m_view->article(), read->agenda);
    m_agenda->editor()->replace(agenda.edits);
    if (read->cut)
        m_messages->tell(MessageBar::Kind::Failure,
                         tr("An event of the calendar goes on for ever; only its first dates were added."));
    if (read->leftOut > 0)
        m_messages->tell(
            MessageBar::Kind::Failure,
            tr("%n event(s) of the calendar could not be read and were left out.", nullptr, read->leftOut));
    statusBar()->showMessage(taken.changed > 0 ? tr("The agenda was brought up to date: %1 added, %2 changed")
                                                     .arg(taken.added)
                                                     .arg(taken.changed)
                                               : tr("%n entry(s) added to the agenda", nullptr, taken.added),
                             StatusMessageMs);
}

} // namespace nghisu
