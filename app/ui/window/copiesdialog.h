// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/copyjobs.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace nghisu {

/// The size of the library and its copies: made now or every day, put back, and the library compacted. Each
/// choice works at once, and goes on when the dialog is closed.
class CopiesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `jobs` must outlive the dialog. `keep` daily copies are kept so far.
    CopiesDialog(const QString &libraryPath, CopyJobs &jobs, int keep, QWidget *parent = nullptr);

    /// Tells what has come of something.
    void tell(const QString &sentence);

signals:
    /// So many daily copies are wanted, 0 for none.
    void keepChosen(int copies);
    /// The library is to be given up for that copy, which is to be examined before.
    void restoreChosen(const QString &copy);

private:
    [[nodiscard]] QWidget *makeDailyRow(int keep);
    [[nodiscard]] QWidget *makeProgressRow();
    void refresh();
    void showCopies();
    /// Path of the copy chosen in the list; empty when none is.
    [[nodiscard]] QString chosenCopy() const;
    void tellBegun(CopyJobs::Job job);
    void tellDone(const CopyJobs::End &end);
    void chooseTarget();
    void chooseCopy();
    void restore(const QString &copy);

    QString m_libraryPath;
    CopyJobs &m_jobs;
    QLabel *m_size;
    QLabel *m_state;
    QTreeWidget *m_copies;
    QSpinBox *m_keep = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<QWidget> m_before; ///< where the focus was
    QPushButton *m_copy;
    QPushButton *m_compact;
    QPushButton *m_restore;
    QPushButton *m_restoreOther;
};

} // namespace nghisu
