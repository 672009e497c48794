// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "importer.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QPlainTextEdit;

namespace nghisu {

/// A line of the saved page, and whether the article has it.
struct ComparedLine
{
    QString text;
    bool kept = false;
};

/// Which lines of a page an article has: those most of whose words stand in it in their order, short ones
/// only as a line of their own. Linear in both.
[[nodiscard]] QList<ComparedLine> compareWithPage(const Article &article, const QStringList &pageLines);

/// The whole text of the saved page, with what was left out of the article marked.
class LeftOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Result of exec() beside Accepted and Rejected: the reader wants the page to be read again.
    static constexpr int ReadAgain = 2;

    LeftOutDialog(QList<ComparedLine> lines, const ImportReport &report, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addPictures(const ImportReport &report);

    QList<ComparedLine> m_lines;
    QCheckBox *m_onlyLeftOut;
    QPlainTextEdit *m_text;
};

} // namespace nghisu
