// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdownblocks.h"

#include "markdownreader.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

MarkdownReader &readerOf(void *data)
{
    return *static_cast<MarkdownReader *>(data);
}

int parse(const QByteArray &markdown, MarkdownReader &reader)
{
    MD_PARSER parser = {};
    // Tags are told apart from the words between them only where HTML is no block of its own.
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return readerOf(data).after(readerOf(data).enterBlock(type, detail));
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return readerOf(data).after(readerOf(data).leaveBlock(type));
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return readerOf(data).after(readerOf(data).enterSpan(type, detail));
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return readerOf(data).after(readerOf(data).leaveSpan(type));
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *data) {
        return readerOf(data).after(
            readerOf(data).text(type, QString::fromUtf8(words, static_cast<qsizetype>(size))));
    };
    return md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &reader);
}

} // namespace

Result<QList<Block>, ImportError> markdownBlocks(const QString &markdown, const QUrl &page,
                                                 PictureSource &pictures, ImportReport &report)
{
    MarkdownReader reader(page, pictures, report);
    if (parse(markdown.toUtf8(), reader) != 0 || !reader.isFine())
        return tl::unexpected(Failure<ImportError>{
            ImportError::TooLarge,
            QCoreApplication::translate("nghisu::import",
                                        "This text has too many parts to be an article. Save only "
                                        "the article itself and open that file.")});
    return reader.take();
}

} // namespace nghisu
