// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importer.h"

#include "decode.h"
#include "filekind.h"
#include "filereader.h"
#include "headline.h"
#include "htmlimporter.h"
#include "language.h"
#include "picturesource.h"
#include "publicationdate.h"
#include "textimporter.h"

#include <QFileInfo>

namespace nghisu {

namespace {

ImportError codeOf(DecodeError error)
{
    return error == DecodeError::Empty ? ImportError::Empty : ImportError::Binary;
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
        article.published = estimatedDate(words, options.today);
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
    const auto decoded = decodeText(bytes, declaredEncoding(bytes));
    if (!decoded)
        return tl::unexpected(Failure<ImportError>{codeOf(decoded.error().code), decoded.error().message});
    const bool isPage = kindOf(decoded->text, name) == FileKind::Html;
    PictureSource pictures({folder, options.keptPicture}, options.limits);
    Result<Imported, ImportError> imported =
        isPage ? importHtml(decoded->text, pictures) : importText(decoded->text);
    if (!imported)
        return imported;
    complete(imported->article, options);
    imported->original = bytes;
    imported->addresses = pictures.addresses();
    return imported;
}

} // namespace nghisu
