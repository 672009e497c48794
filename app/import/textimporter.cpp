// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "textimporter.h"

#include "byline.h"
#include "dateline.h"
#include "furniture.h"
#include "headline.h"
#include "markuplimits.h"
#include "normalise.h"
#include "textblocks.h"
#include "textlines.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Lines above and below the headline that are looked at for date and author.
constexpr qsizetype HeadLines = 8;
constexpr qsizetype TailLines = 3;
constexpr qsizetype LongestLead = 700;

struct Draft
{
    QList<TextParagraph> paragraphs;
    Imported made;

    void leaveOut(qsizetype at)
    {
        made.report.leftOut.append({LeftOut::Kind::Furniture, paragraphs.at(at).whole()});
        paragraphs.removeAt(at);
    }
};

void takeByline(Article &article, const Byline &byline)
{
    if (article.author.isEmpty())
        article.author = toSingleLine(byline.author);
    if (article.source.isEmpty())
        article.source = toSingleLine(byline.source);
}

/// Takes date and author out of a line that has nothing else; false when it has.
bool takeDateLine(Article &article, const QString &line)
{
    const std::optional<DateLine> found = parseDateLine(line);
    if (!found)
        return false;
    const std::optional<Byline> byline = found->rest.isEmpty() ? Byline() : bylineAtEnd(found->rest);
    if (!byline && !isBreadcrumb(found->rest))
        return false;
    if (!article.published.date.isValid())
        article.published = {found->date, false};
    takeByline(article, byline.value_or(Byline()));
    return true;
}

void removeFurniture(Draft &draft)
{
    QStringList texts;
    for (const TextParagraph &paragraph : std::as_const(draft.paragraphs))
        texts.append(paragraph.whole());
    const QList<bool> furniture = findFurniture(texts);
    QList<TextParagraph> kept;
    for (qsizetype i = 0; i < furniture.size(); ++i) {
        if (furniture.at(i))
            draft.made.report.leftOut.append(
                {LeftOut::Kind::Furniture, texts.at(i), regionOf(furnitureKind(texts.at(i)))});
        else
            kept.append(draft.paragraphs.at(i));
    }
    draft.paragraphs = kept;
}

/// Section names and dates stand above the headline on many pages.
void removeAboveHeadline(Draft &draft)
{
    while (draft.paragraphs.size() > 1) {
        const QString line = draft.paragraphs.constFirst().whole();
        if (takeDateLine(draft.made.article, line))
            draft.paragraphs.removeFirst();
        else if (isBreadcrumb(line))
            draft.leaveOut(0);
        else
            return;
    }
}

void takeTitle(Draft &draft)
{
    const QString first = draft.paragraphs.constFirst().whole();
    if (draft.paragraphs.size() > 1 && looksLikeHeadline(first)) {
        draft.made.article.title = toSingleLine(first);
        draft.paragraphs.removeFirst();
    } else {
        draft.made.article.title = titleFrom(first);
    }
}

/// Date, author and section between headline and lead.
void takeLinesBelowHeadline(Draft &draft)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(HeadLines, draft.paragraphs.size() - 1);) {
        const QString line = draft.paragraphs.at(i).whole();
        // The first real paragraph ends the head.
        if (line.size() > 120)
            return;
        if (takeDateLine(draft.made.article, line)) {
            draft.paragraphs.removeAt(i);
        } else if (const auto byline = bylineBelowHeadline(line)) {
            takeByline(draft.made.article, *byline);
            draft.paragraphs.removeAt(i);
        } else if (isBreadcrumb(line)) {
            draft.leaveOut(i);
        } else {
            ++i;
        }
    }
}

/// Author, source and date behind the last paragraph.
void takeLinesAtEnd(Draft &draft)
{
    for (qsizetype count = 0; count < TailLines && draft.paragraphs.size() > 1; ++count) {
        const TextParagraph &last = draft.paragraphs.constLast();
        const QString line = last.marker == TextParagraph::Marker::Bullet ? last.text : last.whole();
        if (!takeDateLine(draft.made.article, line)) {
            const std::optional<Byline> byline = bylineAtEnd(line);
            if (!byline)
                return;
            takeByline(draft.made.article, *byline);
        }
        draft.paragraphs.removeLast();
    }
}

bool isLead(const Block &block, bool named, qsizetype following)
{
    return block.type == Block::Type::Paragraph && !block.text.isEmpty() &&
           (named || (following >= 1 && block.text.size() <= LongestLead));
}

/// The first paragraph below the headline is the lead; a source's name before its words is none of it.
void takeLead(Draft &draft, bool hasHeadline)
{
    if (draft.paragraphs.isEmpty())
        return;
    TextParagraph &first = draft.paragraphs.first();
    const std::optional<SourcePrefix> prefix = findSourcePrefix(first.whole());
    if (prefix) {
        takeByline(draft.made.article, {{}, prefix->source});
        first.text = first.whole().mid(prefix->length).trimmed();
        first.markerText.clear();
        first.marker = TextParagraph::Marker::None;
    }
    QList<Block> blocks = blocksOf(draft.paragraphs);
    if (hasHeadline && isLead(blocks.constFirst(), prefix.has_value(), blocks.size() - 1))
        draft.made.article.lead = blocks.takeFirst();
    draft.made.article.blocks = blocks;
}

tl::unexpected<Failure<ImportError>> failure(ImportError code, const char *sentence)
{
    return tl::unexpected(
        Failure<ImportError>{code, QCoreApplication::translate("nghisu::import", sentence)});
}

} // namespace

Result<Imported, ImportError> importText(const QString &text)
{
    Draft draft{paragraphsOf(text), {}};
    if (draft.paragraphs.size() > MaxTextParagraphs)
        return failure(ImportError::TooLarge,
                       QT_TRANSLATE_NOOP("nghisu::import",
                                         "This text has too many lines to be an article. Save only "
                                         "the article itself and open that file."));
    removeFurniture(draft);
    if (draft.paragraphs.isEmpty())
        return failure(ImportError::NoArticle,
                       QT_TRANSLATE_NOOP("nghisu::import",
                                         "There is no article in this file. Copy the text of the "
                                         "article into it, with the headline in the first line."));
    removeAboveHeadline(draft);
    const qsizetype before = draft.paragraphs.size();
    takeTitle(draft);
    const bool hasHeadline = draft.paragraphs.size() < before;
    if (hasHeadline)
        takeLinesBelowHeadline(draft);
    takeLinesAtEnd(draft);
    takeLead(draft, hasHeadline);
    for (const Block &block : std::as_const(draft.made.article.blocks))
        draft.made.report.picturesMissing += block.type == Block::Type::Figure;
    return draft.made;
}

} // namespace nghisu
