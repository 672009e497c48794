// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the window does about copies of its library: the parts of MainWindow behind "Copies of the library…".

#include "controls/messagebar.h"
#include "window/copiesdialog.h"
#include "window/importcontroller.h"
#include "window/mainwindow.h"

#include <QStatusBar>

namespace nghisu {

namespace {

/// Nobody is to wait for a copy while the window opens.
constexpr int DailyCopyMs = 15 * 1000;
/// A window may stay open for weeks.
constexpr int NewDayMs = 60 * 60 * 1000;

} // namespace

void MainWindow::makeDailyCopySoon()
{
    connect(m_copies, &CopyJobs::done, this, [this](CopyJobs::Job job, const QString &failure) {
        if (job == CopyJobs::Job::Daily && !failure.isEmpty())
            m_messages->tell(MessageBar::Kind::Failure,
                             tr("The copy of today could not be made. %1").arg(failure));
    });
    const auto copy = [this] {
        if (m_caretaker && m_library && !m_library->database->isReadOnly() && m_settings.dailyCopies > 0)
            m_copies->makeDailyCopy(m_settings.dailyCopies);
    };
    QTimer::singleShot(DailyCopyMs, this, copy);
    auto *newDay = new QTimer(this);
    connect(newDay, &QTimer::timeout, this, copy);
    newDay->start(NewDayMs);
}

void MainWindow::showCopies()
{
    CopiesDialog dialog(m_libraryPath, *m_copies, m_settings.dailyCopies, this);
    connect(&dialog, &CopiesDialog::keepChosen, this, [this](int copies) {
        m_settings.dailyCopies = copies;
        m_settings.save();
    });
    QString chosen;
    connect(&dialog, &CopiesDialog::restoreChosen, this, [&chosen](const QString &copy) { chosen = copy; });
    dialog.exec();
    if (chosen.isEmpty())
        return;
    if (m_imports->isRunning()) {
        m_messages->tell(MessageBar::Kind::Failure,
                         tr("Articles are still being added. Restore the copy when that is done."));
        return;
    }
    emit restoreRequested(chosen);
}

} // namespace nghisu
