// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlimporter.h"

#include "bodyfinder.h"
#include "byline.h"
#include "dateline.h"
#include "furniture.h"
#include "headline.h"
#include "htmlblocks.h"
#include "htmlmeta.h"
#include "normalise.h"
#include "picturesource.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLeftOut = 300;

const GumboNode *findTitle(const HtmlTree &tree, const GumboNode *root)
{
    const GumboNode *title = findElement(root, GUMBO_TAG_H1);
    return title != nullptr ? title : findElement(tree.root(), GUMBO_TAG_H1);
}

void takeMeta(Article &article, const HtmlMeta &meta)
{
    article.source = meta.site;
    article.author = meta.author;
    article.language = meta.language;
    article.url = meta.url;
}

bool isWords(const Block &block)
{
    return block.type == Block::Type::Paragraph || block.type == Block::Type::Heading;
}

/// Lines of furniture that stand among the paragraphs of a copied article.
void removeFurniture(Imported &made)
{
    QStringList texts;
    for (const Block &block : std::as_const(made.article.blocks))
        texts.append(isWords(block) ? block.text : QString());
    const QList<bool> furniture = findFurniture(texts);
    QList<Block> kept;
    for (qsizetype i = 0; i < furniture.size(); ++i) {
        if (furniture.at(i) && !texts.at(i).isEmpty())
            made.report.leftOut.append({LeftOut::Kind::Furniture, texts.at(i)});
        else
            kept.append(made.article.blocks.at(i));
    }
    made.article.blocks = kept;
}

/// Lines of date and author before the first paragraph.
void takeHeadLines(Article &article)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(4, article.blocks.size());) {
        const Block &block = article.blocks.at(i);
        if (block.type != Block::Type::Paragraph || block.text.size() > 120)
            return;
        const std::optional<DateLine> date = parseDateLine(block.text);
        if (!date || !(date->rest.isEmpty() || bylineAtEnd(date->rest))) {
            ++i;
            continue;
        }
        if (!article.published.date.isValid())
            article.published = {date->date, false};
        if (const auto byline = bylineAtEnd(date->rest); byline && article.author.isEmpty())
            article.author = toSingleLine(byline->author);
        article.blocks.removeAt(i);
    }
}

/// The author's name below the last paragraph.
void takeAuthorAtEnd(Article &article)
{
    if (article.blocks.size() < 2 || article.blocks.constLast().type != Block::Type::Paragraph)
        return;
    const std::optional<Byline> byline = bylineAtEnd(article.blocks.constLast().text);
    if (!byline || byline->author.isEmpty() ||
        !(article.author.isEmpty() || article.author == byline->author))
        return;
    article.author = toSingleLine(byline->author);
    article.blocks.removeLast();
}

Block withoutBold(Block lead)
{
    lead.type = Block::Type::Paragraph;
    lead.level = 0;
    // The reader sets a lead off by itself.
    lead.spans.removeIf([&lead](const Span &span) {
        return span.style == Span::Style::Bold && span.start == 0 && span.length >= lead.text.size();
    });
    return lead;
}

void takeLead(Article &article, const Block &marked, const QString &description)
{
    if (!marked.text.isEmpty()) {
        article.lead = withoutBold(marked);
        return;
    }
    if (article.blocks.size() < 2 || article.blocks.constFirst().type != Block::Type::Paragraph)
        return;
    const Block &first = article.blocks.constFirst();
    if (toSingleLine(first.text) == description || isAllBold({first.text, first.spans}))
        article.lead = withoutBold(article.blocks.takeFirst());
}

/// "Baothu.vn Sáng mai, …": the name is the source and no part of the lead.
void takeSource(Article &article)
{
    const std::optional<SourcePrefix> prefix = findSourcePrefix(article.lead.text);
    if (!prefix)
        return;
    if (article.source.isEmpty())
        article.source = toSingleLine(prefix->source);
    const InlineText rest =
        midOf({article.lead.text, article.lead.spans}, prefix->length, article.lead.text.size());
    article.lead.text = rest.text;
    article.lead.spans = rest.spans;
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

} // namespace

Result<Imported, ImportError> importHtml(const QString &html, const QString &folder,
                                         const ImportOptions &options)
{
    Result<GuardedHtml, ImportError> guarded = guardHtml(html.toUtf8());
    if (!guarded)
        return tl::unexpected(guarded.error());
    HtmlTree tree(*std::move(guarded));
    const HtmlMeta meta = readMeta(tree);
    tree.prune(isHidden);
    const GumboNode *body = findElement(tree.root(), GUMBO_TAG_BODY);
    if (body == nullptr)
        body = tree.root();
    const PageMap page(body);
    const GumboNode *title = findTitle(tree, body);
    const ArticlePlace place = findArticle(page, page.indexOf(title), meta.description);
    if (place.body < 0)
        return noArticle();
    const GumboNode *root = page.at(place.body).node;

    Imported made;
    tree.prune([&](const GumboNode *node) {
        const qsizetype index = page.indexOf(node);
        if (index < 0 || !place.furniture[static_cast<size_t>(index)])
            return false;
        if (QString words = allTextOf(node).left(LongestLeftOut); !words.isEmpty())
            made.report.leftOut.append({LeftOut::Kind::Furniture, words});
        return true;
    });
    PictureSource pictures(folder, options.limits);
    HtmlBlocks reader(tree, title, QUrl(meta.url), pictures, made.report);
    for (const qsizetype head : place.heads)
        page.at(head).pictures > 0 ? reader.readElement(page.at(head).node)
                                   : reader.readLead(page.at(head).node);
    reader.read(root);
    Article &article = made.article;
    takeMeta(article, meta);
    article.blocks = reader.takeBlocks();
    article.pictures = pictures.pictures();
    made.report.picturesKept = static_cast<int>(article.pictures.size());
    const QString stamp = meta.published.isEmpty() ? reader.timestamp() : meta.published;
    article.published = {dateOfTimestamp(stamp, article.language), false};
    if (article.author.isEmpty())
        article.author = reader.author();

    removeFurniture(made);
    takeHeadLines(article);
    takeAuthorAtEnd(article);
    takeLead(article, reader.lead(), meta.description);
    takeSource(article);
    article.title = titleOf(title, meta, article);
    if (article.blocks.isEmpty() && article.lead.text.isEmpty())
        return noArticle();
    return made;
}

} // namespace nghisu
