// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "saving/printpreview.h"

#include "exportwords.h"

#include <QAction>
#include <QPrintPreviewWidget>
#include <QToolBar>

namespace nghisu {

namespace {

QPrinter &named(QPrinter &printer, const Article &article)
{
    printer.setDocName(ExportWords::title(article));
    return printer;
}

} // namespace

std::unique_ptr<QPrinter> PrintPreview::usualPrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (!printer->pageLayout().pageSize().isValid() || printer->printerName().isEmpty())
        printer->setPageSize(usualPageSize());
    // Margins are the article's own.
    printer->setFullPage(true);
    return printer;
}

PrintPreview::PrintPreview(ArticleExport article, std::unique_ptr<QPrinter> printer, QWidget *parent)
    : QPrintPreviewDialog(&named(*printer, article.article), parent), m_printer(std::move(printer)),
      m_all(std::move(article)), m_choice(SaveChoice::load())
{
    setWindowTitle(tr("Print"));
    addChoices();
    arrange();
    connect(this, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *on) { show(*on); });
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::addChoices()
{
    auto *bar = findChild<QToolBar *>();
    if (!bar)
        return;
    bar->addSeparator();
    addChoice(*bar, tr("Agenda"), m_choice.options.withAgenda)->setEnabled(!m_all.agenda.isEmpty());
    addChoice(*bar, tr("Comments"), m_choice.options.withComments)
        ->setEnabled(!m_all.comments.isEmpty() || m_all.rating.count > 0);
}

QAction *PrintPreview::addChoice(QToolBar &bar, const QString &text, bool &choice)
{
    QAction *action = bar.addAction(text);
    action->setCheckable(true);
    action->setChecked(choice);
    connect(action, &QAction::toggled, this, [this, &choice](bool checked) {
        choice = checked;
        m_choice.save();
        arrange();
        if (auto *preview = findChild<QPrintPreviewWidget *>())
            preview->updatePreview();
    });
    return action;
}

/// Takes what was chosen; the pages are made when they are asked for.
void PrintPreview::arrange()
{
    m_document.reset();
    m_shown = m_all;
    if (!m_choice.options.withAgenda)
        m_shown.agenda.clear();
    if (!m_choice.options.withComments) {
        m_shown.comments.clear();
        m_shown.rating = {};
    }
}

void PrintPreview::show(QPrinter &printer)
{
    // Whoever chooses another paper in the preview gets its margins with it.
    printer.setFullPage(true);
    const QSizeF page = printer.pageLayout().fullRectPoints().size();
    if (!m_document || page != m_page) {
        m_document = std::make_unique<PaperDocument>(m_shown, page);
        m_page = page;
    }
    const int last = m_document->pageCount() - 1;
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage() - 1, last) : last;
    // A printer that takes no more says so itself.
    (void)paintPages(*m_document, m_shown, printer, from, to);
}

} // namespace nghisu
