// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mhtmlarchive.h"

#include "markuplimits.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <gmime/gmime.h>
#include <mutex>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Unreference
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unreference>;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Lines that could be header fields. The parser makes objects of each field, so that a file of nothing but
/// fields would take many times its size.
bool hasTooManyFields(const QByteArray &bytes)
{
    int fields = 0;
    for (qsizetype at = 0; at < bytes.size() && fields <= MaxArchiveFields;) {
        qsizetype end = at;
        while (end < bytes.size() && (isLetterOrDigit(bytes.at(end)) || bytes.at(end) == '-'))
            ++end;
        fields += end > at && end < bytes.size() && bytes.at(end) == ':';
        const qsizetype lineEnd = bytes.indexOf('\n', end);
        at = lineEnd < 0 ? bytes.size() : lineEnd + 1;
    }
    return fields > MaxArchiveFields;
}

/// Addresses in header fields may be folded.
QString addressIn(const char *field)
{
    QByteArray address(field == nullptr ? "" : field);
    address.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    if (address.startsWith('<') && address.endsWith('>'))
        address = address.mid(1, address.size() - 2);
    return QString::fromUtf8(address);
}

QString keyOf(const QString &address)
{
    if (address.startsWith(u"cid:"_s, Qt::CaseInsensitive))
        return u"cid:"_s + QUrl::fromPercentEncoding(address.mid(4).toUtf8());
    return QUrl(address).toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

QString resolved(const QString &base, const QString &address)
{
    return QUrl(base).resolved(QUrl(address)).toString(QUrl::FullyEncoded);
}

bool isText(GMimeObject *object, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", subtype) != FALSE;
}

bool isPage(GMimeObject *object)
{
    return isText(object, "html") || g_mime_content_type_is_type(g_mime_object_get_content_type(object),
                                                                 "application", "xhtml+xml") != FALSE;
}

qint64 encodedSize(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content == nullptr ? nullptr : g_mime_data_wrapper_get_stream(content);
    return stream == nullptr ? 0 : g_mime_stream_length(stream);
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const Owned<GMimeStream> out(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, out.get()) < 0)
        return {};
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out.get()));
    return {reinterpret_cast<const char *>(array->data), static_cast<qsizetype>(array->len)};
}

} // namespace

struct MhtmlArchive::Parts
{
    struct Page
    {
        GMimePart *part = nullptr;
        QString location;
    };

    explicit Parts(const QByteArray &bytes);

    void collect(GMimeObject *object, const QString &base);
    void collectAll(GMimeMultipart *multipart, const QString &base);
    void add(GMimePart *part, const QString &base);
    void putRootFirst();

    QByteArray source; ///< what the parts' streams read from
    GByteArray view;
    Owned<GMimeMessage> message;
    QList<Page> pages;
    QHash<QString, GMimePart *> byAddress;
    QString rootId; ///< Content-ID of the page itself, by the `start` parameter; may be empty
    int count = 0;
    bool endsEarly = false;
};

MhtmlArchive::Parts::Parts(const QByteArray &bytes) : source(bytes), view()
{
    static std::once_flag initialised;
    std::call_once(initialised, [] { g_mime_init(); });
    // The stream reads from the bytes where they are: it does not own the view and never writes to it.
    view.data = reinterpret_cast<guint8 *>(const_cast<char *>(source.constData()));
    view.len = static_cast<guint>(source.size());
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), &view);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
    GMimeObject *top = message == nullptr ? nullptr : g_mime_message_get_mime_part(message.get());
    if (top == nullptr)
        return;
    QString base = u"thismessage:/"_s;
    for (const char *name : {"Content-Location", "Snapshot-Content-Location"}) {
        const QString location = addressIn(g_mime_object_get_header(GMIME_OBJECT(message.get()), name));
        if (!location.isEmpty())
            base = resolved(base, location);
    }
    if (GMIME_IS_MULTIPART(top)) {
        const QByteArray boundary = g_mime_multipart_get_boundary(GMIME_MULTIPART(top));
        endsEarly = !boundary.isEmpty() && bytes.lastIndexOf("\n--" + boundary + "--") < 0;
    }
    rootId = addressIn(g_mime_object_get_content_type_parameter(top, "start"));
    collect(top, base);
    putRootFirst();
}

/// The parser itself bounds how deep parts are nested.
void MhtmlArchive::Parts::collect(GMimeObject *object, const QString &base)
{
    if (++count > MaxArchiveParts)
        return;
    if (GMIME_IS_MULTIPART(object))
        collectAll(GMIME_MULTIPART(object), base);
    else if (GMIME_IS_PART(object))
        add(GMIME_PART(object), base);
    else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (GMimeObject *part = inner == nullptr ? nullptr : g_mime_message_get_mime_part(inner))
            collect(part, base);
    }
}

void MhtmlArchive::Parts::collectAll(GMimeMultipart *multipart, const QString &base)
{
    const QString location = addressIn(g_mime_object_get_header(GMIME_OBJECT(multipart), "Content-Location"));
    const QString inner = location.isEmpty() ? base : resolved(base, location);
    const int parts = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < parts && count <= MaxArchiveParts; ++i)
        collect(g_mime_multipart_get_part(multipart, i), inner);
}

void MhtmlArchive::Parts::add(GMimePart *part, const QString &base)
{
    const QString given = addressIn(g_mime_part_get_content_location(part));
    const QString location = given.isEmpty() ? base : resolved(base, given);
    const QString id = addressIn(g_mime_part_get_content_id(part));
    const auto remember = [this, part](const QString &key) {
        if (!byAddress.contains(key))
            byAddress.insert(key, part);
    };
    if (!given.isEmpty())
        remember(keyOf(location));
    if (!id.isEmpty())
        remember(u"cid:"_s + id);
    if (isPage(GMIME_OBJECT(part)) && encodedSize(part) > 0)
        pages.append({part, location});
}

void MhtmlArchive::Parts::putRootFirst()
{
    if (pages.isEmpty())
        return;
    const auto isRoot = [this](const Page &page) {
        return addressIn(g_mime_part_get_content_id(page.part)) == rootId;
    };
    if (const auto root = std::find_if(pages.begin(), pages.end(), isRoot);
        root != pages.end() && !rootId.isEmpty())
        std::rotate(pages.begin(), root, root + 1);
    std::stable_sort(pages.begin() + 1, pages.end(), [](const Page &left, const Page &right) {
        return encodedSize(left.part) > encodedSize(right.part);
    });
}

Result<MhtmlArchive, ImportError> MhtmlArchive::open(const QByteArray &bytes)
{
    auto parts = hasTooManyFields(bytes) ? nullptr : std::make_unique<Parts>(bytes);
    if (parts == nullptr || parts->count > MaxArchiveParts)
        return tl::unexpected(Failure<ImportError>{
            ImportError::TooLarge,
            QCoreApplication::translate("nghisu::import",
                                        "This web archive has too many parts to be an article. Save "
                                        "only the article itself and open that file.")});
    if (parts->pages.isEmpty())
        return tl::unexpected(Failure<ImportError>{
            ImportError::NoArticle,
            QCoreApplication::translate("nghisu::import",
                                        "There is no page in this web archive, or it was cut off. Open "
                                        "the article in the browser, save it again and open the new file.")});
    return MhtmlArchive(std::move(parts));
}

MhtmlArchive::MhtmlArchive(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
MhtmlArchive::MhtmlArchive(MhtmlArchive &&) noexcept = default;
MhtmlArchive &MhtmlArchive::operator=(MhtmlArchive &&) noexcept = default;
MhtmlArchive::~MhtmlArchive() = default;

bool MhtmlArchive::endsEarly() const
{
    return m_parts->endsEarly;
}

int MhtmlArchive::pageCount() const
{
    return static_cast<int>(m_parts->pages.size());
}

ArchivedPage MhtmlArchive::page(int number) const
{
    const Parts::Page &page = m_parts->pages.at(number);
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(page.part), "charset");
    return {decoded(page.part), QByteArray(charset == nullptr ? "" : charset), page.location};
}

QByteArray MhtmlArchive::part(const QString &address) const
{
    GMimePart *part = m_parts->byAddress.value(keyOf(address), nullptr);
    return part == nullptr ? QByteArray() : decoded(part);
}

} // namespace nghisu
