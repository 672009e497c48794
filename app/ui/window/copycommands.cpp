// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the window does about copies of its library: the part of MainWindow that joins it to them.

#include "window/copiescontroller.h"
#include "window/mainwindow.h"

namespace nghisu {

namespace {

/// Nobody is to wait for a copy while the window opens.
constexpr int DailyCopyMs = 15 * 1000;
/// A window may stay open for weeks.
constexpr int NewDayMs = 60 * 60 * 1000;

} // namespace

void MainWindow::connectCopies()
{
    connect(m_copies, &CopiesController::restoreWanted, this, &MainWindow::restoreRequested);
    connect(m_copies, &CopiesController::writersKeptOut, this, [this](bool out) {
        if (m_library)
            m_library->database->setPatient(!out); // the window is not to stand still
    });
    connect(m_copies, &CopiesController::keepChosen, this, [this](int copies) {
        m_settings.dailyCopies = copies;
        m_settings.save();
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
    m_copies->showDialog(m_settings.dailyCopies);
}

} // namespace nghisu
