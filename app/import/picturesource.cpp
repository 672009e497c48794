// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "picturesource.h"

#include "filereader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

#include <mutex>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Of the encoded picture; twenty megapixels of photograph are a tenth of it.
constexpr qint64 LargestFile = 64LL * 1024 * 1024;
/// Of all the pictures of one article, encoded.
constexpr qint64 LargestTotal = 256LL * 1024 * 1024;
/// Smaller pictures are spacers and trackers.
constexpr int SmallestSide = 4;
constexpr int DecoderMegabytes = 256;
constexpr int BytesPerPixel = 4;

QByteArray decodedData(const QString &address)
{
    const qsizetype comma = address.left(256).indexOf(u',');
    if (comma < 0 || !address.left(comma).trimmed().endsWith(u";base64"_s, Qt::CaseInsensitive))
        return {};
    QByteArray encoded = QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1());
    encoded.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded =
        QByteArray::fromBase64Encoding(std::move(encoded), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

bool climbs(const QString &path)
{
    const QStringList steps = path.split(u'/');
    return steps.contains(u".."_s);
}

} // namespace

PictureSource::PictureSource(PicturePlaces places, const ImportLimits &limits)
    : m_places(std::move(places)), m_limits(limits)
{
    // The setting is the process's own; it is written once because imports may run side by side.
    static std::once_flag limited;
    std::call_once(limited, [] { QImageReader::setAllocationLimit(DecoderMegabytes); });
}

int PictureSource::take(const QString &address)
{
    const QString trimmed = address.trimmed();
    // Data addresses are as large as their pictures and are told apart by the pictures' own hash.
    if (trimmed.startsWith(u"data:"_s, Qt::CaseInsensitive))
        return add(decodedData(trimmed));
    if (const auto known = m_byAddress.constFind(trimmed); known != m_byAddress.cend())
        return *known;
    int index = add(bytesOf(trimmed));
    if (index < 0 && m_places.kept)
        index = add(m_places.kept(trimmed));
    m_byAddress.insert(trimmed, index);
    // An archive is read again together with its page.
    if (index >= 0 && !m_places.archived)
        m_addresses.insert(trimmed, m_pictures.at(index).sha256);
    return index;
}

/// The file that an address names, inside of the folder; empty for every address that could lead elsewhere.
QString PictureSource::pathOf(const QString &address) const
{
    static const QRegularExpression Scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]*:"_s);
    static const QRegularExpression Query(u"[?#].*\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    if (m_places.folder.isEmpty() || address.isEmpty() || address.size() > 4096 ||
        Scheme.match(address).hasMatch())
        return {};
    QString encoded = address;
    encoded.remove(Query);
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toUtf8()));
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(QChar::Null) ||
        climbs(path) || path.contains(QChar::ReplacementCharacter))
        return {};
    const QString canonical = QFileInfo(m_places.folder + u'/' + path).canonicalFilePath();
    const QString inside = m_places.folder.endsWith(u'/') ? m_places.folder : m_places.folder + u'/';
    return canonical.startsWith(inside) ? canonical : QString();
}

QByteArray PictureSource::bytesOf(const QString &address) const
{
    if (m_places.archived)
        return m_places.archived(address);
    const QString path = pathOf(address);
    if (path.isEmpty())
        return {};
    const auto bytes = readRegularFile(path, LargestFile);
    return bytes ? *bytes : QByteArray();
}

int PictureSource::add(const QByteArray &bytes)
{
    const QByteArray format = rasterFormat(bytes);
    m_readBytes += bytes.size();
    if (format.isEmpty() || bytes.size() > LargestFile || m_readBytes > 2 * LargestTotal)
        return -1;
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (const auto known = m_bySha256.constFind(sha256); known != m_bySha256.cend())
        return *known;
    if (++m_tries > 4 * m_limits.pictures)
        return -1;
    const QSize size = shownSize(bytes, format);
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isEmpty() || (size.width() < SmallestSide && size.height() < SmallestSide) ||
        pixels > m_limits.picturePixels || pixels * BytesPerPixel > m_limits.pictureBytes ||
        m_pictures.size() >= m_limits.pictures || m_totalBytes + bytes.size() > LargestTotal)
        return -1;
    m_totalBytes += bytes.size();
    m_pictures.append({sha256, "image/" + format, size, bytes});
    m_bySha256.insert(sha256, static_cast<int>(m_pictures.size()) - 1);
    return static_cast<int>(m_pictures.size()) - 1;
}

QByteArray rasterFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : "";
}

QSize shownSize(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

} // namespace nghisu
