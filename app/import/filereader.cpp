// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "filereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>

namespace nghisu {

namespace {

tl::unexpected<Failure<ImportError>> failure(ImportError code, const char *sentence)
{
    return tl::unexpected(
        Failure<ImportError>{code, QCoreApplication::translate("nghisu::import", sentence)});
}

tl::unexpected<Failure<ImportError>> tooLarge(qint64 maxBytes)
{
    const QString sentence = QCoreApplication::translate(
        "nghisu::import", "This file is larger than %1. Save only the article itself and open that file.");
    return tl::unexpected(
        Failure<ImportError>{ImportError::TooLarge, sentence.arg(QLocale().formattedDataSize(maxBytes, 0))});
}

/// Open without blocking: a pipe with nobody at its other end would otherwise be waited for.
int openQuietly(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
}

/// One byte more than allowed is asked for, so that a file that grows while it is read is noticed.
Result<QByteArray, ImportError> readUpTo(QFile &file, qint64 maxBytes)
{
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ImportError::Unreadable,
                       QT_TRANSLATE_NOOP("nghisu::import",
                                         "This file could not be read to its end. Copy it to "
                                         "another place or save the article again."));
    if (bytes.size() > maxBytes)
        return tooLarge(maxBytes);
    if (bytes.isEmpty())
        return failure(
            ImportError::Empty,
            QT_TRANSLATE_NOOP("nghisu::import",
                              "This file is empty. Save or copy the article again and open the new file."));
    return bytes;
}

} // namespace

Result<QByteArray, ImportError> readRegularFile(const QString &path, qint64 maxBytes)
{
    const int descriptor = path.contains(QChar::Null) ? -1 : openQuietly(path);
    if (descriptor < 0 && (errno == EACCES || errno == EPERM) && !path.contains(QChar::Null))
        return failure(ImportError::Unreadable,
                       QT_TRANSLATE_NOOP("nghisu::import",
                                         "You are not allowed to read this file. Change its "
                                         "permissions or ask its owner, then open it again."));
    if (descriptor < 0)
        return failure(
            ImportError::NotFound,
            QT_TRANSLATE_NOOP("nghisu::import",
                              "There is no such file. Check its name and place, then open it again."));
    QFile file;
    struct stat status = {};
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return failure(
            ImportError::NotFound,
            QT_TRANSLATE_NOOP("nghisu::import",
                              "This is not a file but a folder or a device. Choose a saved article: a web "
                              "page or a text file."));
    if (status.st_size > maxBytes)
        return tooLarge(maxBytes);
    return readUpTo(file, maxBytes);
}

} // namespace nghisu
