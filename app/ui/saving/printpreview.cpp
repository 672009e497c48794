// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "saving/printpreview.h"

#include "exportwords.h"
#include "theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintPreviewWidget>

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
    nameParts();
    arrange();
    connect(this, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *on) { show(*on); });
}

PrintPreview::~PrintPreview() = default;

/// Qt leaves them without names.
void PrintPreview::nameParts()
{
    if (auto *pages = findChild<QGraphicsView *>())
        pages->setAccessibleName(tr("Pages"));
    for (auto *page : findChildren<QLineEdit *>())
        page->setAccessibleName(tr("Page"));
    for (auto *size : findChildren<QComboBox *>())
        size->setAccessibleName(tr("Size of the pages"));
}

/// A row of its own: at the end of the tool bar a narrow window would hide them.
void PrintPreview::addChoices()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4 * Grid, Grid, 4 * Grid, 3 * Grid);
    row->setSpacing(5 * Grid);
    row->addWidget(choiceBox(tr("With the &agenda"), m_choice.options.withAgenda, !m_all.agenda.isEmpty()));
    const bool discussed = !m_all.comments.isEmpty() || m_all.rating.count > 0;
    row->addWidget(choiceBox(tr("With ratings and &comments"), m_choice.options.withComments, discussed));
    row->addWidget(
        choiceBox(tr("With &highlights and notes"), m_choice.options.withMarks, !m_all.marks.isEmpty()));
    row->addStretch();
    if (auto *column = qobject_cast<QVBoxLayout *>(layout()))
        column->addLayout(row);
}

QCheckBox *PrintPreview::choiceBox(const QString &text, bool &choice, bool enabled)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(choice);
    box->setEnabled(enabled);
    connect(box, &QCheckBox::toggled, this, [this, &choice](bool checked) {
        choice = checked;
        m_choice.save();
        arrange();
        if (auto *preview = findChild<QPrintPreviewWidget *>())
            preview->updatePreview();
    });
    return box;
}

/// Takes what was chosen; the pages are made when they are asked for.
void PrintPreview::arrange()
{
    m_document.reset();
    m_shown = m_all;
    if (!m_choice.options.withAgenda)
        m_shown.agenda.clear();
    if (!m_choice.options.withMarks)
        m_shown.marks.clear();
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
