// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exportfile.h"

#include "filewriter.h"
#include "htmlwriter.h"
#include "markdownwriter.h"
#include "plainwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::ArticleExport)
};

constexpr qsizetype LongestName = 80;       ///< UTF-16 code units
constexpr qsizetype LongestNameBytes = 200; ///< file systems have 255, and an ending comes behind

QString folderNameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName() + u"_files"_s;
}

Result<void, ExportError> savePictures(const ArticleExport &article, const QString &path)
{
    const QString folder = pictureFolderOf(path);
    bool made = false;
    for (int i = 0; i < article.article.pictures.size(); ++i) {
        const Picture &picture = article.article.pictures.at(i);
        const QByteArray bytes = article.isCancelled() ? QByteArray() : article.pictureBytes(picture);
        if (bytes.isEmpty())
            continue;
        if (!std::exchange(made, true) && !QDir().mkpath(folder))
            return tl::unexpected(notWritten(folder, Words::tr("the folder could not be made")));
        const QString file = folder + u'/' + pictureName(i, picture);
        if (const QString reason = writeFile(file, bytes); !reason.isEmpty())
            return tl::unexpected(notWritten(file, reason));
    }
    return {};
}

void write(const ArticleExport &article, ExportFormat format, const QString &path, QIODevice &device)
{
    if (format == ExportFormat::Html)
        writeHtml(article, device);
    else if (format == ExportFormat::Markdown)
        writeMarkdown(article, article.pictureBytes ? folderNameOf(path) : QString(), device);
    else
        writePlainText(article, device);
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Text:
        break;
    }
    return u"txt"_s;
}

std::optional<ExportFormat> exportFormatNamed(const QString &name)
{
    static const QHash<QString, ExportFormat> Formats{
        {u"pdf"_s, ExportFormat::Pdf},   {u"html"_s, ExportFormat::Html},
        {u"htm"_s, ExportFormat::Html},  {u"md"_s, ExportFormat::Markdown},
        {u"txt"_s, ExportFormat::Text},  {u"markdown"_s, ExportFormat::Markdown},
        {u"text"_s, ExportFormat::Text},
    };
    const auto found = Formats.constFind(name.toLower());
    return found == Formats.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    return exportFormatNamed(QFileInfo(path).suffix());
}

QString fileNameOf(const QString &title)
{
    QString name = title.simplified();
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control ||
            c.category() == QChar::Other_Format)
            c = u'-';
    }
    name = name.left(LongestName);
    while (name.toUtf8().size() > LongestNameBytes || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"nghi-su"_s : name;
}

QString pictureFolderOf(const QString &path)
{
    return QFileInfo(path).dir().filePath(folderNameOf(path));
}

QStringList overwrittenBy(const QString &path, ExportFormat format, const ExportOptions &options)
{
    QStringList paths{path};
    if (format == ExportFormat::Markdown && options.withPictures)
        paths.append(pictureFolderOf(path));
    paths.removeIf([](const QString &there) { return !QFileInfo::exists(there); });
    return paths;
}

Failure<ExportError> notWritten(const QString &path, const QString &reason)
{
    return {ExportError::NotWritten, Words::tr("“%1” could not be written: %2. Choose another place.")
                                         .arg(QDir::toNativeSeparators(path), reason)};
}

Result<void, ExportError> saveExport(const ArticleExport &article, ExportFormat format, const QString &path)
{
    if (format == ExportFormat::Markdown && article.pictureBytes) {
        if (auto saved = savePictures(article, path); !saved)
            return saved;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(path, file.errorString()));
    write(article, format, path, file);
    if (article.isCancelled())
        return tl::unexpected(Failure<ExportError>{ExportError::Cancelled, {}});
    if (!file.commit())
        return tl::unexpected(notWritten(path, file.errorString()));
    return {};
}

} // namespace nghisu
