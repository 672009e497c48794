// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the status bar tells: the part of MainWindow that keeps it up to date.

#include "controls/announcer.h"
#include "reading/articleview.h"
#include "window/mainwindow.h"

#include <QLabel>
#include <QStatusBar>

#include <cmath>

namespace nghisu {

namespace {

constexpr int StatusMessageMs = 6000;

/// Begun minutes count; none at the end.
int remainingMinutes(int all, double progress)
{
    return static_cast<int>(std::ceil(all * (1 - progress) - 0.01));
}

} // namespace

void MainWindow::updateStatus()
{
    const auto pictures = static_cast<int>(m_view->article().pictures.size());
    m_pictureCount->setText(tr("%n picture(s)", nullptr, pictures));
    const double progress = m_view->progress();
    const int minutes = remainingMinutes(m_view->readingMinutes(), progress);
    const QString read = tr("%1 %", "how much was read").arg(locale().toString(qRound(progress * 100)));
    m_progress->setText(minutes > 0 ? tr("%1 · %2", "how much was read, how long the rest takes")
                                          .arg(read, tr("%n minute(s) left", nullptr, minutes))
                                    : read);
    m_zoom->setText(tr("%1 %", "size of the text").arg(locale().toString(qRound(m_view->zoom() * 100))));
}

void MainWindow::announce(const QString &sentence)
{
    statusBar()->showMessage(sentence, StatusMessageMs);
    nghisu::announce(*this, sentence);
}

} // namespace nghisu
