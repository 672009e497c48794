// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "decode.h"

#include "legacyvietnamese.h"
#include "normalise.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <optional>
#include <uchardet.h>

namespace nghisu {

namespace {

constexpr qsizetype SampleSize = 65'536;
/// A text may have one NUL byte by accident in so many.
constexpr qsizetype BytesPerNul = 200;

struct DecodeText
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::DecodeText)
};

std::optional<QString> decodeStrictly(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Stateless: a letter that the end cuts in two is an error, not the beginning of one to come.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<DecodedText> decodeByName(const QByteArray &bytes, const QByteArray &name)
{
    QStringDecoder decoder(name.constData());
    if (name.isEmpty() || !decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return DecodedText{std::move(text), name};
}

std::optional<DecodedText> decodeByMark(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        return std::nullopt;
    QStringDecoder decoder(*encoding);
    QString text = decoder(bytes);
    return DecodedText{std::move(text), QStringConverter::nameForEncoding(*encoding)};
}

bool isUtf8(const QByteArray &name)
{
    return QStringConverter::encodingForName(name.constData()) == QStringConverter::Utf8;
}

/// Far more letters come out of it than bytes that are broken. In any other encoding two bytes that happen to
/// be UTF-8 are rare.
bool isMostlyUtf8(const QByteArray &bytes)
{
    const QString sample = QString::fromUtf8(bytes.left(SampleSize));
    qsizetype broken = 0;
    qsizetype letters = 0;
    for (const QChar c : sample) {
        broken += c == QChar::ReplacementCharacter;
        letters += c.unicode() >= 0x80 && c != QChar::ReplacementCharacter;
    }
    return letters > 4 * broken;
}

/// UTF-16 without a mark: Latin text has its NUL bytes all on even or all on odd places.
std::optional<DecodedText> decodeUnmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype sample = std::min(bytes.size(), SampleSize) & ~qsizetype(1);
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < sample; ++i)
        nuls[i % 2] += bytes.at(i) == '\0';
    const qsizetype pairs = sample / 2;
    if (pairs < 4 || std::max(nuls[0], nuls[1]) < pairs * 2 / 5 || std::min(nuls[0], nuls[1]) > pairs / 50)
        return std::nullopt;
    const auto encoding = nuls[0] > nuls[1] ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    std::optional<QString> text = decodeStrictly(bytes, encoding);
    if (!text)
        return std::nullopt;
    return DecodedText{std::move(*text), QStringConverter::nameForEncoding(encoding)};
}

bool isBinary(const QByteArray &bytes)
{
    static constexpr const char *Signatures[] = {
        "%PDF-",   "PK\x03\x04",      "\x89PNG",          "GIF8", "\xFF\xD8\xFF", "\x1F\x8B",
        "\177ELF", "SQLite format 3", "\xD0\xCF\x11\xE0", "Rar!", "7z\xBC\xAF"};
    if (std::any_of(std::begin(Signatures), std::end(Signatures),
                    [&](const char *s) { return bytes.startsWith(s); }))
        return true;
    const QByteArray sample = bytes.left(SampleSize);
    const auto controls = std::count_if(sample.cbegin(), sample.cend(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != '\f' && u != 0x1B;
    });
    return sample.count('\0') * BytesPerNul > sample.size() || controls > sample.size() / 50;
}

/// In windows-1258 tone marks are bytes of their own behind a vowel; in its Western cousins the same bytes
/// are letters.
bool looksLikeWindows1258(const QByteArray &bytes)
{
    static const QByteArray Marks("\xCC\xD2\xDE\xEC\xF2");
    static const QByteArray Vowels("aeiouyAEIOUY\xE2\xEA\xF4\xE3\xF5\xFD\xC2\xCA\xD4\xC3\xD5\xDD");
    qsizetype behindVowel = 0;
    qsizetype elsewhere = 0;
    const qsizetype end = std::min(bytes.size(), SampleSize);
    for (qsizetype i = 1; i < end; ++i) {
        if (Marks.contains(bytes.at(i)))
            ++(Vowels.contains(bytes.at(i - 1)) ? behindVowel : elsewhere);
    }
    return behindVowel >= 2 && elsewhere * 20 <= behindVowel;
}

QByteArray guessedEncoding(const QByteArray &bytes)
{
    if (looksLikeWindows1258(bytes))
        return "windows-1258";
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), std::min<size_t>(bytes.size(), SampleSize));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Text whose font said what its letters are, whether it is still in bytes or was saved as Unicode since.
std::optional<DecodedText> convertLegacy(const QString &text)
{
    const LegacyVietnamese encoding = legacyVietnameseOf(text);
    if (encoding == LegacyVietnamese::None)
        return std::nullopt;
    return DecodedText{fromLegacyVietnamese(text, encoding),
                       encoding == LegacyVietnamese::Tcvn3 ? "TCVN3" : "VNI"};
}

std::optional<DecodedText> decodeLegacy(const QByteArray &bytes)
{
    const auto sample = decodeByName(bytes.left(8 * SampleSize), "windows-1252");
    if (!sample || legacyVietnameseOf(sample->text) == LegacyVietnamese::None)
        return std::nullopt;
    return convertLegacy(decodeByName(bytes, "windows-1252")->text);
}

/// As the parsers of HTML and Markdown do it.
QByteArray withoutNuls(QByteArray bytes)
{
    if (bytes.contains('\0'))
        bytes.removeIf([](char c) { return c == '\0'; });
    return bytes;
}

DecodedText decodeAnyhow(const QByteArray &bytes, const QByteArray &declared)
{
    if (auto marked = decodeByMark(bytes))
        return *marked;
    if (auto utf8 = decodeStrictly(bytes, QStringConverter::Utf8); utf8 && !bytes.contains('\0'))
        return convertLegacy(*utf8).value_or(DecodedText{*utf8, "UTF-8"});
    if (auto utf16 = decodeUnmarkedUtf16(bytes))
        return *utf16;
    // A page that declares UTF-8 but is not valid is most often UTF-8 with a few broken bytes, and so is a
    // text in which nearly all that is not ASCII is valid.
    if (isMostlyUtf8(bytes))
        return {QString::fromUtf8(bytes), "UTF-8"};
    if (auto legacy = decodeLegacy(bytes))
        return *legacy;
    if (auto named = decodeByName(bytes, declared); named && !isUtf8(declared))
        return *named;
    if (auto guessed = decodeByName(bytes, guessedEncoding(bytes)))
        return *guessed;
    return {QString::fromUtf8(bytes), "UTF-8"};
}

} // namespace

Result<DecodedText, DecodeError> decodeText(const QByteArray &bytes, const QByteArray &declared,
                                            Composition composition)
{
    const bool wide = QStringConverter::encodingForData(bytes).has_value() || decodeUnmarkedUtf16(bytes);
    if (!wide && !bytes.isEmpty() && isBinary(bytes)) {
        return tl::unexpected(Failure<DecodeError>{
            DecodeError::Binary,
            DecodeText::tr("This file is not a text. Choose a saved article: a web page or a text file.")});
    }
    DecodedText decoded = decodeAnyhow(wide ? bytes : withoutNuls(bytes), declared);
    decoded.text.remove(QChar::Null);
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    if (decoded.text.trimmed().isEmpty()) {
        return tl::unexpected(Failure<DecodeError>{
            DecodeError::Empty,
            DecodeText::tr("This file is empty. Save or copy the article again and open the new file.")});
    }
    if (composition == Composition::Nfc)
        decoded.text = toNfc(withBoundedMarks(decoded.text));
    return decoded;
}

} // namespace nghisu
