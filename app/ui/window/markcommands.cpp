// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Highlights in the window: the parts of MainWindow that lead from them to the other panes and back.

#include "window/mainwindow.h"
#include "window/markcontroller.h"

namespace nghisu {

void MainWindow::connectMarks()
{
    connect(m_markController, &MarkController::passageWanted, this, &MainWindow::showPassageOf);
    connect(m_markController, &MarkController::commentWanted, this, &MainWindow::showComment);
    connect(m_markController, &MarkController::commentOnWanted, this, &MainWindow::commentOn);
    connect(m_markController, &MarkController::announced, this, &MainWindow::announce);
}

} // namespace nghisu
