// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/openlibrary.h"

#include "intake.h"
#include "window/bundledarticle.h"

namespace nghisu {

namespace {

LibraryResult<void> addBundledArticle(ArticleStore &articles)
{
    const auto taken = takeBundledArticle();
    if (!taken)
        return tl::unexpected(Failure<LibraryError>{LibraryError::Invalid, taken.error().message});
    return articles.add(forLibrary(*taken, bundledArticleName())).map([](const AddedArticle &) {});
}

} // namespace

LibraryResult<std::unique_ptr<OpenLibrary>> openLibrary(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    auto library = std::make_unique<OpenLibrary>(std::move(*database));
    const auto latest = library->articles.latest();
    if (!latest)
        return tl::unexpected(latest.error());
    if (!latest->has_value() && !library->database->isReadOnly()) {
        // A library that takes no writing is told of when the reader first writes; reading goes on.
        [[maybe_unused]] const auto added = addBundledArticle(library->articles);
    }
    return library;
}

} // namespace nghisu
