// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdownimporter.h"

#include "dateline.h"
#include "frontmatter.h"
#include "headline.h"
#include "inlinetext.h"
#include "markdownblocks.h"
#include "markdownlines.h"
#include "normalise.h"
#include "picturesource.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestLead = 20;

QString webAddress(const QString &value)
{
    const QUrl url(value.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return isWeb && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

/// `[[Lan Anh]]` and `[Lan Anh](https://…)` are links of note takers.
QString withoutLink(const QString &value)
{
    static const QRegularExpression Wiki(u"\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)\\]\\]"_s);
    static const QRegularExpression Link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    QString plain = value.left(1000);
    plain.replace(Wiki, u"\\1"_s).replace(Link, u"\\1"_s);
    return toSingleLine(plain);
}

QString authorsIn(const FrontMatter &front)
{
    QStringList names;
    for (const QString &key : {u"author"_s, u"authors"_s, u"byline"_s}) {
        for (const QString &value : front.values.value(key)) {
            if (const QString name = withoutLink(value); !name.isEmpty() && webAddress(name).isEmpty())
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

void takeFrontMatter(Article &article, const FrontMatter &front)
{
    article.title = toSingleLine(front.first({u"title"_s}));
    article.author = authorsIn(front);
    article.language = toSingleLine(front.first({u"lang"_s, u"language"_s})).left(35);
    for (const QString &key : {u"url"_s, u"source"_s, u"link"_s, u"canonical"_s}) {
        if (article.url.isEmpty())
            article.url = webAddress(front.first({key}));
    }
    article.source = withoutLink(front.first({u"site"_s, u"publisher"_s, u"publication"_s}));
    // Clippers write the page's address there as often as its publisher's name.
    if (const QString source = front.first({u"source"_s});
        article.source.isEmpty() && webAddress(source).isEmpty())
        article.source = withoutLink(source);
    // The day a clipping was made says nothing of the day the article came out.
    const QString stamp = front.first({u"published"_s, u"date"_s, u"date published"_s, u"published_at"_s});
    article.published = {dateOfTimestamp(stamp, article.language), false};
}

bool isHeadline(const Block &block)
{
    return block.type == Block::Type::Heading && block.level == 1;
}

/// Without a heading the first paragraph is the headline if it is like one, else its first sentence stands
/// for one.
void takeFirstLine(Article &article)
{
    const QString first =
        article.blocks.isEmpty() ? QString() : toSingleLine(article.blocks.constFirst().text);
    const bool isHeadline = article.blocks.size() > 1 &&
                            article.blocks.constFirst().type == Block::Type::Paragraph &&
                            looksLikeHeadline(first) && !first.endsWith(u'.');
    article.title = isHeadline ? first : titleFrom(article.plainText().left(4000));
    if (isHeadline)
        article.blocks.removeFirst();
}

/// The first heading of the first level; with a title in the front matter only where it says the same.
void takeTitle(Article &article)
{
    const auto headline = std::find_if(article.blocks.cbegin(), article.blocks.cend(), isHeadline);
    if (headline != article.blocks.cend()) {
        const QString text = toSingleLine(headline->text);
        if (article.title.isEmpty() || article.title == text) {
            article.title = text;
            article.blocks.erase(headline);
        }
    }
    if (article.title.isEmpty())
        takeFirstLine(article);
    for (Block &block : article.blocks) {
        if (block.type == Block::Type::Heading)
            block.level = std::clamp(block.level, 2, 4);
    }
}

/// Whether an article begins with those words, perhaps cut short.
bool beginsWith(const Article &article, QString words)
{
    while (!words.isEmpty() && u".… "_s.contains(words.back()))
        words.chop(1);
    QString beginning;
    for (const Block &block : article.blocks.first(std::min<qsizetype>(3, article.blocks.size())))
        beginning += toSingleLine(block.text) + u' ';
    return beginning.contains(words, Qt::CaseInsensitive);
}

/// A first paragraph that is all bold, or that the front matter repeats, else what the front matter says.
void takeLead(Article &article, const QString &description)
{
    if (description.size() >= ShortestLead && !beginsWith(article, description)) {
        article.lead.text = description;
        return;
    }
    if (article.blocks.size() < 2 || article.blocks.constFirst().type != Block::Type::Paragraph)
        return;
    const Block &first = article.blocks.constFirst();
    const bool isBold = isAllBold({first.text, first.spans});
    if (!isBold && toSingleLine(first.text) != description)
        return;
    article.lead = article.blocks.takeFirst();
    if (isBold)
        article.lead.spans.removeIf([](const Span &span) { return span.style == Span::Style::Bold; });
}

} // namespace

Result<Imported, ImportError> importMarkdown(const QString &markdown, PictureSource &pictures)
{
    const FrontMatter front = readFrontMatter(markdown);
    Imported made;
    Article &article = made.article;
    takeFrontMatter(article, front);
    auto blocks =
        markdownBlocks(plainMarkdown(markdown.mid(front.end)), QUrl(article.url), pictures, made.report);
    if (!blocks)
        return tl::unexpected(blocks.error());
    article.blocks = *std::move(blocks);
    article.pictures = pictures.pictures();
    made.report.picturesKept = static_cast<int>(article.pictures.size());
    takeTitle(article);
    takeLead(article, toSingleLine(front.first({u"description"_s, u"excerpt"_s})));
    if (article.blocks.isEmpty() && article.lead.text.isEmpty())
        return tl::unexpected(Failure<ImportError>{
            ImportError::NoArticle,
            QCoreApplication::translate("nghisu::import",
                                        "There is no article in this file. Copy the text of the "
                                        "article into it, with the headline in the first line.")});
    return made;
}

} // namespace nghisu
