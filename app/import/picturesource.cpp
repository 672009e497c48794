// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "picturesource.h"

#include "filereader.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Of the encoded picture; twenty megapixels of photograph are a fifth of it.
constexpr qint64 LargestFile = 32LL * 1024 * 1024;
/// Of all the pictures of one article, encoded.
constexpr qint64 LargestTotal = 96LL * 1024 * 1024;
/// Of everything that is looked at for them, the same file over and over included.
constexpr qint64 MostRead = 144LL * 1024 * 1024;

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

/// The web addresses in a page's markup, whatever they are for, counted by their last names.
QHash<QString, int> countLastNames(const QString &markup)
{
    static const QRegularExpression Address(u"//[^\\s\"'<>?#&,()]{1,2000}"_s);
    QHash<QString, QSet<QString>> byName;
    for (auto matches = Address.globalMatch(markup); matches.hasNext();) {
        const QString address = matches.next().captured();
        byName[address.section(u'/', -1)].insert(address);
    }
    QHash<QString, int> counted;
    for (auto name = byName.cbegin(); name != byName.cend(); ++name)
        counted.insert(name.key(), static_cast<int>(name->size()));
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
    return isOnlyOneNamed(address) ? m_folder.findByLastName(address) : QString();
}

bool PictureSource::isOnlyOneNamed(const QString &address)
{
    if (!m_countedNamesakes)
        m_namesakes = countLastNames(m_places.markup);
    m_countedNamesakes = true;
    return m_namesakes.value(plainAddress(address).section(u'/', -1)) <= 1;
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
