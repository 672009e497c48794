// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace nghisu {

/// Between two looks at how far something in the background is, milliseconds.
inline constexpr int LookMs = 100;

/// How far something in the background is, how long it may still take, and a button to stop it; in a status
/// bar. What is done at once never shows it.
class TaskProgress : public QWidget
{
    Q_OBJECT

public:
    /// `status` owns it; `name` is the accessible one.
    TaskProgress(QStatusBar &status, const QString &name);

    [[nodiscard]] QToolButton *cancelButton() const { return m_cancel; }

    /// Something begins; a sentence says what, until it is known how long it takes.
    void begin(const QString &doing = {});
    /// `part` of it, 0 to 1, is done; 0 while nobody knows.
    void tell(double part);
    /// It ended.
    void end();

signals:
    void cancelled();

private:
    [[nodiscard]] static QString remaining(double milliseconds);

    QTimer m_delay; ///< before it shows
    QElapsedTimer m_since;
    QProgressBar *m_bar;
    QString m_doing;
    QLabel *m_remaining; ///< how long, or what
    QToolButton *m_cancel;
};

} // namespace nghisu
