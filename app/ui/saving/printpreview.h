// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "paperdocument.h"
#include "saving/savechoice.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

class QCheckBox;

namespace nghisu {

/// Shows an article as it will be printed, with its agenda and comments or without, and prints it.
class PrintPreview : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    /// `article` has agenda and comments. `printer` becomes the dialog's own.
    PrintPreview(ArticleExport article, std::unique_ptr<QPrinter> printer, QWidget *parent = nullptr);
    ~PrintPreview() override;

    /// A printer for whole sheets, on the usual paper where it does not say otherwise.
    [[nodiscard]] static std::unique_ptr<QPrinter> usualPrinter();
    /// How many pages there are at present; 0 before anything was shown.
    [[nodiscard]] int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    /// How many entries of the agenda are on them.
    [[nodiscard]] qsizetype agendaEntries() const { return m_shown.agenda.size(); }

private:
    void addChoices();
    void nameParts();
    QCheckBox *choiceBox(const QString &text, bool &choice, bool enabled);
    void show(QPrinter &printer);
    void arrange();

    std::unique_ptr<QPrinter> m_printer;
    ArticleExport m_all;
    ArticleExport m_shown; ///< of all, what was chosen
    SaveChoice m_choice;
    QSizeF m_page; ///< of the document, in points
    std::unique_ptr<PaperDocument> m_document;
};

} // namespace nghisu
