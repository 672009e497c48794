// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMessageBox>

#include <functional>

namespace nghisu {

/// Asks whether a window may be closed while something is under way that would end with it.
class EndQuestion : public QMessageBox
{
    Q_OBJECT

public:
    /// `sentence` says what is not done then; `isRunning` whether there still is anything to be asked.
    EndQuestion(const QString &title, const QString &sentence, std::function<bool()> isRunning,
                QWidget *window);

    /// Asks, until it is answered or nothing runs any more. False: the reader waits.
    [[nodiscard]] bool mayClose();

private:
    std::function<bool()> m_isRunning;
    QPushButton *m_close;
};

} // namespace nghisu
