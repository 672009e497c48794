// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articleexport.h"

#include "database.h"
#include "discussionstore.h"
#include "markstore.h"
#include "passagefinder.h"
#include "personstore.h"

#include <algorithm>
#include <tuple>

namespace nghisu {

namespace {

constexpr int PageOfComments = 200;

/// All pages of a list that is paged by key.
template <typename Read>
LibraryResult<QList<Comment>> allOf(Read read)
{
    QList<Comment> all;
    std::optional<CommentKey> after;
    while (true) {
        LibraryResult<QList<Comment>> page = read(after);
        if (!page)
            return page;
        all += *page;
        if (page->size() < PageOfComments)
            return all;
        after = keyOf(page->constLast());
    }
}

LibraryResult<QList<Comment>> commentsOf(DiscussionStore &store, ArticleId article, const QUuid &person)
{
    auto threads = allOf([&](const std::optional<CommentKey> &after) {
        return store.threads(article, person, CommentOrder::Oldest, after, PageOfComments);
    });
    if (!threads)
        return threads;
    QList<Comment> all;
    for (const Comment &thread : std::as_const(*threads)) {
        all.append(thread);
        if (thread.replies == 0)
            continue;
        auto replies = allOf([&](const std::optional<CommentKey> &after) {
            return store.replies(thread.id, person, after, PageOfComments);
        });
        if (!replies)
            return replies;
        all += *replies;
    }
    return all;
}

/// Those whose words are gone keep these, but no place.
LibraryResult<QList<Mark>> marksOf(Database &library, const Article &article, ArticleId id,
                                   const QUuid &person)
{
    auto marks = MarkStore(library).of(id, person);
    if (!marks)
        return marks;
    PassageFinder finder(article);
    for (Mark &mark : *marks) {
        const Passage found = finder.find(mark.passage);
        mark.passage = found.isEmpty() ? Passage{LeadBlock, 0, 0, mark.passage.quote} : found;
    }
    const auto before = [](const Mark &a, const Mark &b) {
        const auto key = [](const Passage &place) {
            return std::tuple(place.isEmpty(), place.block, place.start);
        };
        return key(a.passage) < key(b.passage);
    };
    std::stable_sort(marks->begin(), marks->end(), before);
    return marks;
}

} // namespace

LibraryResult<ArticleExport> collectExport(Database &library, ArticleId article, const ExportOptions &options)
{
    LibraryResult<StoredArticle> stored = ArticleStore(library).load(article);
    if (!stored)
        return tl::unexpected(stored.error());
    ArticleExport made;
    made.article = std::move(stored->article);
    made.typeface = options.typeface;
    if (options.withAgenda)
        made.agenda = std::move(stored->agenda.shown);
    if (options.withPictures)
        made.pictureBytes = [&library](const Picture &picture) {
            return ArticleStore(library).picture(picture.sha256).value_or(QByteArray());
        };
    if (!options.withComments && !options.withMarks)
        return made;
    const auto person = PersonStore(library).current();
    if (!person)
        return tl::unexpected(person.error());
    const QUuid reader = *person ? (*person)->id : QUuid();
    if (options.withMarks) {
        auto marks = marksOf(library, made.article, article, reader);
        if (!marks)
            return tl::unexpected(marks.error());
        made.marks = *std::move(marks);
    }
    if (!options.withComments)
        return made;
    DiscussionStore discussion(library);
    auto comments = commentsOf(discussion, article, reader);
    auto rating = discussion.rating(article, reader);
    if (!comments)
        return tl::unexpected(comments.error());
    if (!rating)
        return tl::unexpected(rating.error());
    made.comments = *std::move(comments);
    made.rating = *rating;
    return made;
}

} // namespace nghisu
