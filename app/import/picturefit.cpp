// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "picturefit.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

#include <mutex>

namespace nghisu {

namespace {

/// Thinner pictures are rules, spacers and trackers.
constexpr int ThinnestSide = 2;
constexpr int SmallestSide = 4;
constexpr int DecoderMegabytes = 256;
constexpr int BytesPerPixel = 4;
constexpr int PhotographQuality = 85;
/// For all the pictures of an article together; well below a second's work. What a picture costs grows with
/// its pixels and, for what is hard to compress, with its bytes; WebP is several times slower.
constexpr qint64 MostWork = 120'000'000;
constexpr qint64 WorkPerByte = 8;
/// Progressive pictures have about ten; each goes over the whole picture again.
constexpr qsizetype MostScans = 40;

/// The setting is the process's own; it is written once because imports may run side by side.
void limitDecoders()
{
    static std::once_flag limited;
    std::call_once(limited, [] { QImageReader::setAllocationLimit(DecoderMegabytes); });
}

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

bool isTiny(QSize size)
{
    return size.isEmpty() || size.width() <= ThinnestSide || size.height() <= ThinnestSide ||
           (size.width() < SmallestSide && size.height() < SmallestSide);
}

Picture pictureOf(const QByteArray &bytes, const QByteArray &format, QSize size)
{
    return {{}, "image/" + format, size, bytes};
}

bool isAnimated(const QByteArray &bytes, const QByteArray &format)
{
    // The flag of the extended header (WebP container specification).
    constexpr qsizetype Flags = 20;
    return format == "gif" || (format == "webp" && bytes.mid(12, 4) == "VP8X" && bytes.size() > Flags &&
                               (bytes.at(Flags) & 2) != 0);
}

QImage decodedAt(const QByteArray &bytes, const QByteArray &format, QSize shown)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    reader.setScaledSize(turned ? shown.transposed() : shown);
    return reader.read();
}

QByteArray encoded(const QImage &image, const QByteArray &format)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, format);
    if (format == "jpeg")
        writer.setQuality(PhotographQuality);
    return buffer.open(QIODevice::WriteOnly) && writer.write(image) ? buffer.data() : QByteArray();
}

} // namespace

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
    limitDecoders();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

std::optional<Picture> PictureFit::fit(const QByteArray &bytes)
{
    const QByteArray format = rasterFormat(bytes);
    const QSize size = format.isEmpty() ? QSize() : shownSize(bytes, format);
    if (isTiny(size))
        return std::nullopt;
    const qint64 pixels = pixelsOf(size);
    const bool fits = pixels <= m_limits.picturePixels && pixels * BytesPerPixel <= m_limits.pictureBytes;
    const bool wide = size.width() > WidestPicture && !isAnimated(bytes, format);
    const bool decodable = fits || (format == "jpeg" && pixels <= m_limits.picturePixels * 5 / 2);
    std::optional<Picture> smaller;
    if ((wide || !fits) && decodable)
        smaller = scaled(bytes, format, size);
    if (smaller && (!fits || smaller->bytes.size() < bytes.size()))
        return smaller;
    return fits ? std::optional(pictureOf(bytes, format, size)) : std::nullopt;
}

std::optional<Picture> PictureFit::scaled(const QByteArray &bytes, const QByteArray &format, QSize size)
{
    const qint64 work = (pixelsOf(size) + WorkPerByte * bytes.size()) * (format == "webp" ? 3 : 1);
    if (m_work + work > MostWork || (format == "jpeg" && bytes.count(QByteArrayView("\xFF\xDA")) > MostScans))
        return std::nullopt;
    m_work += work;
    QSize target = size.scaled(WidestPicture, size.height(), Qt::KeepAspectRatio);
    while (pixelsOf(target) > m_limits.picturePixels ||
           pixelsOf(target) * BytesPerPixel > m_limits.pictureBytes)
        target /= 2;
    if (isTiny(target))
        return std::nullopt;
    const QImage image = decodedAt(bytes, format, target);
    const QByteArray kept = format == "png" || image.hasAlphaChannel() ? "png" : "jpeg";
    const QByteArray result = image.isNull() ? QByteArray() : encoded(image, kept);
    return result.isEmpty() ? std::nullopt : std::optional(pictureOf(result, kept, image.size()));
}

} // namespace nghisu
