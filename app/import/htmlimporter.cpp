// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlimporter.h"

#include "articlefacts.h"
#include "articlehead.h"
#include "bodyfinder.h"
#include "dateline.h"
#include "headline.h"
#include "htmlblocks.h"
#include "htmlmeta.h"
#include "markedevents.h"
#include "picturesource.h"
#include "titlefinder.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLeftOut = 300;
constexpr qsizetype MostLeftOut = 200;

LeftOut::Region regionOf(const PageElement &element)
{
    using Region = LeftOut::Region;
    // The more telling names first: related links may stand in a side column.
    static const std::pair<ElementHint, Region> Regions[] = {
        {ElementHint::Comments, Region::Comments}, {ElementHint::Advert, Region::Advert},
        {ElementHint::Related, Region::Related},   {ElementHint::Share, Region::Share},
        {ElementHint::Page, Region::Page},         {ElementHint::About, Region::About},
    };
    for (const auto &[hint, region] : Regions) {
        if (element.hints & hint)
            return region;
    }
    const GumboTag tag = element.tag();
    if (tag == GUMBO_TAG_HEADER || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_NAV)
        return Region::Page;
    return element.linkDensity() > 0.5 ? Region::Related : Region::Other;
}

void leaveOut(const PageElement &element, ImportReport &report)
{
    if (report.leftOut.size() >= MostLeftOut)
        return;
    if (const QString words = allTextOf(element.node).left(LongestLeftOut); !words.isEmpty())
        report.leftOut.append({LeftOut::Kind::Furniture, words, regionOf(element)});
}

/// Everything around the article.
void leaveOutAround(const PageMap &page, const ArticlePlace &place, qsizetype title, ImportReport &report)
{
    for (qsizetype i = 0; i < page.size();) {
        const bool above = i != place.body && page.contains(i, place.body);
        const bool ofArticle = i == place.body || i == title || place.heads.contains(i);
        const bool holdsMore = (title >= 0 && page.contains(i, title)) ||
                               std::any_of(place.heads.cbegin(), place.heads.cend(),
                                           [&page, i](qsizetype head) { return page.contains(i, head); });
        if (!above && !ofArticle && !holdsMore)
            leaveOut(page.at(i), report);
        i = above || (holdsMore && !ofArticle) ? i + 1 : page.at(i).end;
    }
}

/// Takes what is furniture within the article out of the tree.
void pruneFurniture(HtmlTree &tree, const PageMap &page, const ArticlePlace &place, ImportReport &report)
{
    tree.prune([&](const GumboNode *node) {
        const qsizetype index = isElement(node) ? page.indexOf(node) : -1;
        const bool out = index >= 0 && place.furniture[static_cast<size_t>(index)];
        // What is around the article has been reported.
        if (out && page.contains(place.body, index))
            leaveOut(page.at(index), report);
        return out;
    });
}

void takeFacts(Article &article, const ArticleFacts &facts)
{
    article.source = facts.source;
    article.author = facts.author;
    article.language = facts.language;
    article.url = facts.url;
    article.published = {facts.published, false};
}

QString titleOf(const GumboNode *title, const HtmlMeta &meta, const Article &article)
{
    if (QString text = title == nullptr ? QString() : allTextOf(title); !text.isEmpty())
        return text;
    return meta.title.isEmpty() ? titleFrom(article.plainText().left(4000)) : meta.title;
}

tl::unexpected<Failure<ImportError>> noArticle()
{
    return tl::unexpected(Failure<ImportError>{
        ImportError::NoArticle,
        QCoreApplication::translate("nghisu::import",
                                    "There is no article in this page. Open the article itself in "
                                    "the browser, save that page and open the new file.")});
}

/// Reads lead and blocks, and completes the facts by what stands among them.
void readBlocks(HtmlBlocks &reader, const PageMap &page, const ArticlePlace &place, const HtmlMeta &meta,
                Imported &made)
{
    for (const qsizetype head : place.heads) {
        if (page.at(head).pictures > 0)
            reader.readElement(page.at(head).node);
        else
            reader.readLead(page.at(head).node);
    }
    reader.read(page.at(place.body).node);
    Article &article = made.article;
    article.blocks = reader.takeBlocks();
    if (!article.published.date.isValid())
        article.published = {dateOfTimestamp(reader.timestamp(), article.language), false};
    if (article.author.isEmpty())
        article.author = authorOfLine(reader.author());
    removeFurniture(made);
    takeHeadLines(article);
    takeAuthorAtEnd(article);
    takeLead(article, reader.lead(), meta.description);
    takeSource(article);
}

} // namespace

Result<Imported, ImportError> importHtml(const QString &html, PictureSource &pictures, QDate today)
{
    Result<GuardedHtml, ImportError> guarded = guardHtml(html.toUtf8());
    if (!guarded)
        return tl::unexpected(guarded.error());
    HtmlTree tree(*std::move(guarded));
    const HtmlMeta meta = readMeta(tree);
    QList<PageEvent> events = readPageEvents(tree);
    tree.prune(isHidden);
    const GumboNode *body = findElement(tree.root(), GUMBO_TAG_BODY);
    const PageMap page(body == nullptr ? tree.root() : body);

    const QList<LinkedArticle> linkedData = linkedArticles(tree.linkedData());
    const LinkedArticle linked = matchingArticle(linkedData, meta.titles, meta.url);
    const qsizetype titleIndex = findTitle(page, meta.titles + QStringList{linked.headline}, meta.site);
    const GumboNode *title = titleIndex < 0 ? nullptr : page.at(titleIndex).node;
    const ArticlePlace place = findArticle(page, titleIndex, meta.description);
    if (place.body < 0)
        return noArticle();

    Imported made;
    made.report.endsEarly = tree.endsEarly();
    made.events = std::move(events);
    takeFacts(made.article, articleFacts(linked, meta, readVisibleFacts(page, place, titleIndex),
                                         title == nullptr ? linked.headline : allTextOf(title), today));
    leaveOutAround(page, place, titleIndex, made.report);
    pruneFurniture(tree, page, place, made.report);
    HtmlBlocks reader(tree, title, QUrl(made.article.url), pictures, made.report);
    readBlocks(reader, page, place, meta, made);
    made.article.pictures = pictures.pictures();
    made.report.picturesKept = static_cast<int>(made.article.pictures.size());
    made.article.title = titleOf(title, meta, made.article);
    if (title != nullptr || !meta.title.isEmpty())
        removeRepeatedTitle(made.article);
    if (made.article.blocks.isEmpty() && made.article.lead.text.isEmpty())
        return noArticle();
    return made;
}

} // namespace nghisu
