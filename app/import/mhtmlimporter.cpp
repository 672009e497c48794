// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mhtmlimporter.h"

#include "filekind.h"
#include "htmlimporter.h"
#include "mhtmlarchive.h"
#include "picturesource.h"
#include "textreader.h"

#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A site has few frames with words of their own; the rest are advertisements.
constexpr int PagesTried = 8;

Result<Imported, ImportError> importPage(const MhtmlArchive &archive, const ArchivedPage &page,
                                         const ImportOptions &options)
{
    const QByteArray declared = declaredEncoding(page.bytes);
    const auto html =
        readText(page.bytes, declared.isEmpty() ? page.charset : declared, Composition::AsWritten);
    if (!html)
        return tl::unexpected(html.error());
    const QUrl location(page.location);
    const QUrl base = location.resolved(QUrl(declaredBase(*html)));
    PicturePlaces places;
    places.archived = [&archive, base](const QString &address) {
        const bool byId = address.startsWith(u"cid:"_s, Qt::CaseInsensitive);
        return archive.part(byId ? address : base.resolved(QUrl(address)).toString(QUrl::FullyEncoded));
    };
    PictureSource pictures(places, options.limits);
    Result<Imported, ImportError> imported = importHtml(*html, pictures, options.today);
    const bool isPublic = location.scheme() == u"http"_s || location.scheme() == u"https"_s;
    if (imported && imported->article.url.isEmpty() && isPublic)
        imported->article.url = location.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
    if (imported)
        imported->report.endsEarly = imported->report.endsEarly || archive.endsEarly();
    return imported;
}

} // namespace

Result<Imported, ImportError> importMhtml(const QByteArray &bytes, const ImportOptions &options)
{
    const auto archive = MhtmlArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    Result<Imported, ImportError> first = importPage(*archive, archive->page(0), options);
    const int pages = std::min(archive->pageCount(), PagesTried);
    for (int i = 1; i < pages && !first && first.error().code == ImportError::NoArticle; ++i) {
        if (auto framed = importPage(*archive, archive->page(i), options))
            return framed;
    }
    return first;
}

} // namespace nghisu
