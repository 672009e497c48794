// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pdffile.h"

#include "exportwords.h"
#include "paperdocument.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 1200; ///< dots an inch, of positions

QString escaped(const QString &text)
{
    return writable(text).toHtmlEscaped();
}

/// XMP (ISO 16684-1) with Dublin Core: QPdfWriter itself has no word for authors and languages.
QByteArray metadataOf(const Article &article)
{
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                  "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"_s;
    xmp += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s.arg(
        escaped(ExportWords::title(article)));
    const auto add = [&xmp](const QString &name, const QString &list, const QString &value) {
        if (!value.isEmpty())
            xmp += u"<dc:%1><rdf:%2><rdf:li>%3</rdf:li></rdf:%2></dc:%1>\n"_s.arg(name, list, escaped(value));
    };
    add(u"creator"_s, u"Seq"_s, article.author);
    add(u"publisher"_s, u"Bag"_s, article.source);
    add(u"language"_s, u"Bag"_s, article.language);
    if (!article.url.isEmpty())
        xmp += u"<dc:source>%1</dc:source>\n"_s.arg(escaped(article.url));
    return (xmp + u"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s).toUtf8();
}

} // namespace

Result<void, ExportError> savePdf(const ArticleExport &article, const QString &path, const QPageSize &paper)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(path, file.errorString()));
    {
        QPdfWriter writer(&file);
        writer.setResolution(Resolution);
        writer.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setTitle(ExportWords::title(article.article));
        writer.setCreator(u"Nghị Sự "_s + QCoreApplication::applicationVersion());
        writer.setDocumentXmpMetadata(metadataOf(article.article));
        PaperDocument document(article, paper.size(QPageSize::Point));
        const bool painted = paintPages(document, article, writer, 0, document.pageCount() - 1);
        if (article.isCancelled())
            return tl::unexpected(Failure<ExportError>{ExportError::Cancelled, {}});
        if (!painted)
            return tl::unexpected(notWritten(path, file.errorString()));
    }
    if (!file.commit())
        return tl::unexpected(notWritten(path, file.errorString()));
    return {};
}

Result<void, ExportError> saveArticle(const ArticleExport &article, ExportFormat format, const QString &path)
{
    return format == ExportFormat::Pdf ? savePdf(article, path, usualPageSize())
                                       : saveExport(article, format, path);
}

} // namespace nghisu
