// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importer.h"

#include "articlefacts.h"
#include "dateline.h"
#include "filekind.h"
#include "filereader.h"
#include "htmlimporter.h"
#include "language.h"
#include "markdownimporter.h"
#include "markuplimits.h"
#include "mhtmlimporter.h"
#include "picturesource.h"
#include "publicationdate.h"
#include "savedfrom.h"
#include "textimporter.h"
#include "textreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace nghisu {

namespace {

constexpr qsizetype SampleSize = 65'536;

Failure<ImportError> textTooLong()
{
    const QString sentence = QCoreApplication::translate(
        "nghisu::import",
        "This text is longer than %1, which no article is. Save only the article itself and open that file.");
    return {ImportError::TooLarge, sentence.arg(QLocale().formattedDataSize(MaxTextBytes, 0))};
}

PublicationDate dateFromWords(const Article &article, const QString &words, const QDate &today)
{
    const QString first = article.lead.text.isEmpty() && !article.blocks.isEmpty()
                              ? article.blocks.constFirst().text
                              : article.lead.text;
    const QDate day = dayOfDateline(first);
    return day.isValid() && day <= today ? PublicationDate{day, false} : estimatedDate(words, today);
}

/// What is the same for every kind of file: what the file itself does not say is concluded from the words.
void complete(Article &article, const ImportOptions &options)
{
    const QString words = article.title + QLatin1String("\n\n") + article.plainText();
    if (article.language.isEmpty())
        article.language = guessedLanguage(words);
    if (options.published.isValid())
        article.published = {options.published, false};
    else if (!article.published.date.isValid())
        article.published = dateFromWords(article, words, options.today);
    if (article.source.isEmpty())
        article.source = siteOfAddress(article.url);
}

Result<Imported, ImportError> importDecoded(const QByteArray &bytes, const QString &name,
                                            const QString &folder, const ImportOptions &options)
{
    // Found out from the beginning: a page may be large for its pictures, a text that large is no article.
    const auto sample = readText(bytes.left(SampleSize));
    if (!sample && sample.error().code == ImportError::Binary)
        return tl::unexpected(sample.error());
    const FileKind kind = sample ? kindOf(*sample, name) : FileKind::Text;
    if (kind != FileKind::Html && bytes.size() > MaxTextBytes)
        return tl::unexpected(textTooLong());
    // Only what is left of a page without its scripts and pictures needs to be composed.
    const auto composition = kind == FileKind::Html ? Composition::AsWritten : Composition::Nfc;
    const auto text = readText(bytes, declaredEncoding(bytes), composition);
    if (!text)
        return tl::unexpected(text.error());
    if (kind == FileKind::Text)
        return importText(*text);
    PictureSource pictures({folder, name, *text, {}, options.keptPicture}, options.limits);
    auto imported =
        kind == FileKind::Html ? importHtml(*text, pictures, options.today) : importMarkdown(*text, pictures);
    if (!imported)
        return imported;
    imported->addresses = pictures.addresses();
    if (kind == FileKind::Html && imported->article.url.isEmpty())
        imported->article.url = addressOfSave(*text);
    return imported;
}

} // namespace

Result<Imported, ImportError> importFile(const QString &path, const ImportOptions &options)
{
    const Result<QByteArray, ImportError> bytes = readRegularFile(path, options.limits.fileBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QFileInfo file(path);
    return importBytes(*bytes, file.fileName(), file.canonicalPath(), options);
}

Result<Imported, ImportError> importBytes(const QByteArray &bytes, const QString &name, const QString &folder,
                                          const ImportOptions &options)
{
    Result<Imported, ImportError> imported =
        isWebArchive(bytes) ? importMhtml(bytes, options) : importDecoded(bytes, name, folder, options);
    if (!imported)
        return imported;
    complete(imported->article, options);
    imported->original = bytes;
    return imported;
}

} // namespace nghisu
