// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlehead.h"

#include "byline.h"
#include "dateline.h"
#include "furniture.h"
#include "inlinetext.h"
#include "normalise.h"

#include <QHash>
#include <QSet>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestRepeated = 120;
constexpr qsizetype ShortestCaption = 40;
constexpr qsizetype LongestStamp = 60;
/// Farther apart, in blocks, an article may say the same again: a recipe, a refrain.
constexpr qsizetype NearRepeat = 6;

bool isWords(const Block &block)
{
    return block.type == Block::Type::Paragraph || block.type == Block::Type::Heading;
}

/// Pages show some paragraphs twice: for small and large screens, or as caption and again in a gallery.
bool isRepeated(const QString &text, qsizetype at, const QSet<QString> &captions,
                QHash<QString, qsizetype> &known)
{
    if (text.size() >= ShortestCaption && captions.contains(text))
        return true;
    if (text.size() < ShortestRepeated)
        return false;
    const auto before = known.constFind(text);
    const bool repeated = before != known.cend() && at - *before <= NearRepeat;
    known.insert(text, at);
    return repeated;
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

/// "Two people have been …": some pages show the beginning of their first paragraph above it.
bool isBeginningOf(QString text, const Article &article)
{
    while (text.endsWith(u'.') || text.endsWith(u'…') || text.endsWith(u',') || text.endsWith(u' '))
        text.chop(1);
    return std::any_of(article.blocks.cbegin(),
                       article.blocks.cbegin() + std::min<qsizetype>(3, article.blocks.size()),
                       [&text](const Block &block) { return isWords(block) && block.text.startsWith(text); });
}

} // namespace

void removeFurniture(Imported &made)
{
    QStringList texts;
    for (const Block &block : std::as_const(made.article.blocks))
        texts.append(isWords(block) ? block.text : QString());
    const QList<bool> furniture = findFurniture(texts);
    QList<Block> kept;
    QSet<QString> captions;
    for (const Block &block : std::as_const(made.article.blocks)) {
        if (block.type == Block::Type::Figure)
            captions.insert(block.caption());
    }
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < furniture.size(); ++i) {
        const QString &text = texts.at(i);
        if (furniture.at(i) && !text.isEmpty())
            made.report.leftOut.append({LeftOut::Kind::Furniture, text, regionOf(furnitureKind(text))});
        else if (!isRepeated(text, i, captions, known))
            kept.append(made.article.blocks.at(i));
    }
    made.article.blocks = kept;
}

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

void removeRepeatedTitle(Article &article)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(3, article.blocks.size()); ++i) {
        const Block &block = article.blocks.at(i);
        if (isWords(block) && block.text.compare(article.title, Qt::CaseInsensitive) == 0) {
            article.blocks.removeAt(i);
            return;
        }
    }
}

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

void takeLead(Article &article, const Block &marked, const QString &description)
{
    if (!marked.text.isEmpty() && !isBeginningOf(marked.text, article)) {
        article.lead = withoutBold(marked);
        return;
    }
    if (article.blocks.size() < 2 || article.blocks.constFirst().type != Block::Type::Paragraph)
        return;
    const Block &first = article.blocks.constFirst();
    const QString words = toSingleLine(first.text);
    // The place that the report comes from may stand before them.
    const bool described =
        words == description || (description.size() >= ShortestCaption && words.endsWith(description) &&
                                 words.size() - description.size() <= LongestStamp);
    if (described || isAllBold({first.text, first.spans}))
        article.lead = withoutBold(article.blocks.takeFirst());
}

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

} // namespace nghisu
