// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pictureaddresses.h"

#include "elementhints.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestWidth = 2000;
/// What `1x` stands for where widths are given by density.
constexpr int PlainWidth = 800;
constexpr int LargestIcon = 40;
constexpr qsizetype MostAddresses = 24;
/// An embedded picture shorter than this is a placeholder.
constexpr qsizetype ShortestEmbedded = 400;

struct Candidate
{
    QString address;
    int width = 0; ///< pixels; 0 when unknown
};

class AddressReader
{
public:
    explicit AddressReader(const HtmlTree &tree) : m_tree(tree) {}

    void readPicture(const GumboNode *picture);
    void readSources(const GumboNode *parent);
    void readPlain(const GumboNode *picture);
    QStringList take();

private:
    void add(const QString &address, int width);
    void readSet(const QString &set);
    void readLate(const GumboNode *picture);

    const HtmlTree &m_tree;
    QList<Candidate> m_sized;
    QStringList m_late;
    QStringList m_plain;
};

int widthOf(QStringView descriptor)
{
    if (descriptor.endsWith(u'w'))
        return descriptor.chopped(1).toInt();
    if (descriptor.endsWith(u'x'))
        return static_cast<int>(std::clamp(descriptor.chopped(1).toDouble(), 0.0, 4.0) * PlainWidth);
    return PlainWidth;
}

bool isPictureName(const QString &value)
{
    const QString path = value.section(u'?', 0, 0).toLower();
    return !value.startsWith(u'{') &&
           (path.endsWith(u".jpg"_s) || path.endsWith(u".jpeg"_s) || path.endsWith(u".png"_s) ||
            path.endsWith(u".webp"_s) || path.endsWith(u".gif"_s));
}

void AddressReader::add(const QString &address, int width)
{
    if (!address.isEmpty() && m_sized.size() < MostAddresses)
        m_sized.append({address, width});
}

/// "a.jpg 600w, b.jpg 1200w"; addresses may have commas themselves, but none at their end (HTML 4.8.4.2.1).
void AddressReader::readSet(const QString &set)
{
    QString address;
    // A data address has commas and spaces of its own.
    if (set.trimmed().startsWith(u"data:"_s))
        return;
    const QStringList words = set.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        const bool last = word.endsWith(u',');
        while (word.endsWith(u','))
            word.chop(1);
        if (address.isEmpty()) {
            address = word;
            if (last)
                add(std::exchange(address, {}), PlainWidth);
        } else {
            add(std::exchange(address, {}), widthOf(word));
        }
    }
    add(address, PlainWidth);
}

void AddressReader::readLate(const GumboNode *picture)
{
    for (const char *name : {"data-src", "data-original", "data-lazy-src"})
        m_late.append(m_tree.value(picture, name).trimmed());
    const GumboVector &attributes = picture->v.element.attributes;
    for (unsigned int i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        if (qstrncmp(attribute->name, "data-", 5) != 0)
            continue;
        const QString value = attributeOf(picture, attribute->name).trimmed();
        if (isPictureName(value) && !value.contains(u' '))
            m_late.append(value);
    }
}

void AddressReader::readPicture(const GumboNode *picture)
{
    for (const char *name : {"data-srcset", "data-lazy-srcset", "srcset"})
        readSet(m_tree.value(picture, name));
    readLate(picture);
    readPlain(picture);
}

void AddressReader::readPlain(const GumboNode *picture)
{
    m_plain.append(m_tree.value(picture, "src").trimmed());
}

/// What stands beside a picture for other formats, and for browsers without scripts.
void AddressReader::readSources(const GumboNode *parent)
{
    int number = 0;
    for (const GumboNode *sibling : HtmlChildren(parent)) {
        if (++number > MostAddresses)
            return;
        if (tagOf(sibling) == GUMBO_TAG_SOURCE) {
            for (const char *name : {"data-srcset", "srcset"})
                readSet(m_tree.value(sibling, name));
        } else if (tagOf(sibling) == GUMBO_TAG_NOSCRIPT) {
            if (const GumboNode *picture = findElement(sibling, GUMBO_TAG_IMG))
                readPicture(picture);
        }
    }
}

QStringList AddressReader::take()
{
    const auto rank = [](int width) { return width <= LargestWidth ? width : LargestWidth - width; };
    std::stable_sort(m_sized.begin(), m_sized.end(), [rank](const Candidate &a, const Candidate &b) {
        return rank(a.width) > rank(b.width);
    });
    QStringList addresses;
    for (const Candidate &candidate : std::as_const(m_sized))
        addresses.append(candidate.address);
    addresses += m_late;
    const bool others = std::any_of(addresses.cbegin(), addresses.cend(),
                                    [](const QString &address) { return !address.isEmpty(); });
    for (const QString &plain : std::as_const(m_plain)) {
        if (!others || !plain.startsWith(u"data:"_s) || plain.size() >= ShortestEmbedded)
            addresses.append(plain);
    }
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

QStringList pictureAddresses(const HtmlTree &tree, const GumboNode *picture)
{
    AddressReader reader(tree);
    if (tagOf(picture) == GUMBO_TAG_IMG)
        reader.readPicture(picture);
    if (picture->parent != nullptr && tagOf(picture) == GUMBO_TAG_IMG)
        reader.readSources(picture->parent);
    return reader.take();
}

bool isDecoration(const GumboNode *picture)
{
    if (tagOf(picture) != GUMBO_TAG_IMG)
        return false;
    if (hintsOf(picture->v.element) & ElementHint::Decoration)
        return true;
    bool hasWidth = false;
    bool hasHeight = false;
    const int width = attributeOf(picture, "width").trimmed().toInt(&hasWidth);
    const int height = attributeOf(picture, "height").trimmed().toInt(&hasHeight);
    if ((hasWidth && width > 0 && width <= 3) || (hasHeight && height > 0 && height <= 3))
        return true;
    return hasWidth && hasHeight && width > 0 && height > 0 && width <= LargestIcon &&
           height <= LargestIcon && attributeOf(picture, "alt").isEmpty();
}

} // namespace nghisu
