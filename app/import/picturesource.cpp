// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "picturesource.h"

#include "filereader.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Of the encoded picture; twenty megapixels of photograph are a fifth of it.
constexpr qint64 LargestFile = 32LL * 1024 * 1024;
/// Of all the pictures of one article, encoded.
constexpr qint64 LargestTotal = 96LL * 1024 * 1024;
/// Of everything that is looked at for them, the same file over and over included.
constexpr qint64 MostRead = 144LL * 1024 * 1024;
/// Of a web address in the page's markup.
constexpr qsizetype LongestAddress = 2000;
/// Addresses in a page that may mean saved pictures.
constexpr int MostNamesakes = 20'000;

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

bool isWebAddress(const QString &address)
{
    return address.startsWith(u"http://"_s, Qt::CaseInsensitive) ||
           address.startsWith(u"https://"_s, Qt::CaseInsensitive) || address.startsWith(u"//"_s);
}

/// Without query and fragment.
QString plainAddress(const QString &address)
{
    static const QRegularExpression Query(u"[?#].*\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(address).remove(Query);
}

bool endsAddress(QChar c)
{
    constexpr QStringView Ends = u"\"'<>?#&,()";
    return c.isSpace() || Ends.contains(c);
}

/// Whether an address may mean a file of these names; one that is encoded may mean any.
bool mayBeAmong(const QSet<QString> &names, QStringView name)
{
    const bool plain =
        std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80 && c != u'%'; });
    return !plain || names.contains(QString::fromRawData(name.data(), name.size()));
}

/// The web addresses in a page's markup, whatever they are for, counted by their last names as far as `saved`
/// may have them: 1, or 2 for more. Null when there are too many to tell.
std::optional<QHash<QString, int>> countLastNames(QStringView markup, const QSet<QString> &saved)
{
    QHash<QString, int> counted;
    QHash<QString, QStringView> first;
    int matches = 0;
    for (qsizetype at = markup.indexOf(u"//"_s); at >= 0; at = markup.indexOf(u"//"_s, at)) {
        const qsizetype limit = std::min(at + 2 + LongestAddress, markup.size());
        const auto *const end = std::find_if(markup.begin() + at + 2, markup.begin() + limit, endsAddress);
        const QStringView address = markup.mid(at, end - markup.begin() - at);
        at += address.size();
        const QStringView name = address.mid(address.lastIndexOf(u'/') + 1);
        if (address.size() <= 2 || !mayBeAmong(saved, name))
            continue;
        if (++matches > MostNamesakes)
            return std::nullopt;
        const QString key = name.toString();
        QStringView &known = first[key];
        if (known.isEmpty())
            known = address;
        int &count = counted[key];
        count = known == address ? std::max(count, 1) : 2;
    }
    return counted;
}

} // namespace

PictureSource::PictureSource(PicturePlaces places, const ImportLimits &limits)
    : m_places(std::move(places)), m_limits(limits), m_folder(m_places.folder, m_places.pageName),
      m_fit(limits)
{
}

int PictureSource::take(const QString &address)
{
    if (m_readBytes > MostRead)
        return -1;
    const QString trimmed = address.trimmed();
    // Data addresses are as large as their pictures and are told apart by the pictures' own hash.
    if (trimmed.startsWith(u"data:"_s, Qt::CaseInsensitive))
        return add(decodedData(trimmed));
    // One picture, whatever place in it an address names.
    const QString whole = trimmed.section(u'#', 0, 0);
    if (const auto known = m_byAddress.constFind(whole); known != m_byAddress.cend()) {
        if (*known >= 0 && !m_places.archived)
            m_addresses.insert(trimmed, m_pictures.at(*known).sha256);
        return *known;
    }
    if (m_byAddress.size() >= 8 * qsizetype(m_limits.pictures))
        return -1;
    int index = add(bytesOf(trimmed));
    if (index < 0 && m_places.kept)
        index = add(m_places.kept(trimmed));
    m_byAddress.insert(whole, index);
    // An archive is read again together with its page.
    if (index >= 0 && !m_places.archived)
        m_addresses.insert(trimmed, m_pictures.at(index).sha256);
    return index;
}

/// The file that an address means, inside of the folder; empty for every address that could lead elsewhere.
QString PictureSource::pathOf(const QString &address)
{
    const QString path = m_folder.find(address);
    if (!path.isEmpty() || !isWebAddress(address))
        return path;
    const QString saved = m_folder.findByLastName(address);
    return saved.isEmpty() || !isOnlyOneNamed(address) ? QString() : saved;
}

bool PictureSource::isOnlyOneNamed(const QString &address)
{
    if (!m_countedNamesakes)
        m_namesakes = countLastNames(m_places.markup, m_folder.savedNames());
    m_countedNamesakes = true;
    return m_namesakes && m_namesakes->value(plainAddress(address).section(u'/', -1)) <= 1;
}

QByteArray PictureSource::bytesOf(const QString &address)
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
    m_readBytes += bytes.size();
    if (rasterFormat(bytes).isEmpty() || bytes.size() > LargestFile)
        return -1;
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (const auto known = m_bySha256.constFind(sha256); known != m_bySha256.cend())
        return *known;
    if (++m_tries > 4 * m_limits.pictures || m_pictures.size() >= m_limits.pictures)
        return -1;
    std::optional<Picture> picture = m_fit.fit(bytes);
    if (!picture || m_totalBytes + picture->bytes.size() > LargestTotal)
        return -1;
    const bool asItCame = picture->bytes.constData() == bytes.constData();
    picture->sha256 =
        asItCame ? sha256 : QCryptographicHash::hash(picture->bytes, QCryptographicHash::Sha256);
    int index = m_bySha256.value(picture->sha256, -1);
    if (index < 0) {
        index = static_cast<int>(m_pictures.size());
        m_totalBytes += picture->bytes.size();
        m_pictures.append(*picture);
        m_bySha256.insert(picture->sha256, index);
    }
    m_bySha256.insert(sha256, index);
    return index;
}

} // namespace nghisu
