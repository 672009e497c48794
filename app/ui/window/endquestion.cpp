// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/endquestion.h"

#include "controls/taskprogress.h"

#include <QPushButton>
#include <QTimer>

namespace nghisu {

EndQuestion::EndQuestion(const QString &title, const QString &sentence, std::function<bool()> isRunning,
                         QWidget *window)
    : QMessageBox(QMessageBox::Question, title, sentence, QMessageBox::NoButton, window),
      m_isRunning(std::move(isRunning))
{
    addButton(tr("&Wait"), QMessageBox::RejectRole);
    m_close = addButton(tr("&Close now"), QMessageBox::AcceptRole);
}

bool EndQuestion::mayClose()
{
    QTimer look;
    connect(&look, &QTimer::timeout, this, [this] {
        if (!m_isRunning())
            reject(); // nothing to ask any more
    });
    look.start(LookMs);
    exec();
    return clickedButton() == m_close || !m_isRunning();
}

} // namespace nghisu
