// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the window writes for other programs and for paper: parts of MainWindow.

#include "controls/messagebar.h"
#include "reading/articleview.h"
#include "saving/articlesaver.h"
#include "saving/printpreview.h"
#include "window/mainwindow.h"

namespace nghisu {

void MainWindow::saveArticleAs()
{
    if (m_article)
        m_saver->ask(*m_article, m_view->article().title, m_settings.lastFolder, m_view->type().family);
}

void MainWindow::printArticle()
{
    if (!m_library || !m_article)
        return;
    auto article = collectExport(
        *m_library->database, *m_article,
        {.withAgenda = true, .withComments = true, .withMarks = true, .typeface = m_view->type().family});
    if (!article) {
        m_messages->tell(MessageBar::Kind::Failure, article.error().message);
        return;
    }
    auto *preview = new PrintPreview(*std::move(article), PrintPreview::usualPrinter(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->resize(size());
    preview->open();
}

} // namespace nghisu
