// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/copyjobs.h"

#include <QDate>
#include <QObject>
#include <QPointer>

#include <optional>

class QStatusBar;

namespace nghisu {

class CopiesDialog;
class ImportController;
class MessageBar;
class TaskProgress;

/// What a window does about copies of its library. They are made, put back and compacted in the background,
/// with or without the dialog: how far it is stands in the status bar.
class CopiesController : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the controller; bars and imports are its own.
    CopiesController(const QString &libraryPath, QStatusBar &status, MessageBar &messages,
                     const ImportController &imports, QWidget *window);

    /// Shows the dialog. `keep` daily copies are kept so far.
    void showDialog(int keep);
    /// Makes the copy of today, unless it is there, on its way, or was stopped by the reader.
    void makeDailyCopy(int keep);
    /// Whatever runs ends soon.
    void cancel() { m_jobs->cancelAll(); }
    /// Whether something that the reader asked for is not done yet.
    [[nodiscard]] bool isBusy() const;
    /// Whether nobody can write into the library for long.
    [[nodiscard]] bool keepsWritersOut() const;

signals:
    /// From now on nobody can write into the library for long, or everybody can again.
    void writersKeptOut(bool out);
    /// So many daily copies are wanted, 0 for none.
    void keepChosen(int copies);
    /// The library is to be given up for that copy.
    void restoreWanted(const nghisu::ExaminedCopy &copy);

private:
    void showBegun(CopyJobs::Job job);
    void examine(const QString &copy);
    void take(const ExaminedCopy &copy);
    void tellDone(const CopyJobs::End &end);

    QString m_libraryPath;
    QStatusBar &m_status;
    MessageBar &m_messages;
    const ImportController &m_imports;
    QWidget *m_window;
    CopyJobs *m_jobs;
    TaskProgress *m_progress;
    QPointer<CopiesDialog> m_dialog;        ///< null while it is not shown
    std::optional<ExaminedCopy> m_examined; ///< while the dialog was shown
    QDate m_stopped;                        ///< when the reader wanted no daily copy
};

} // namespace nghisu
