// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "credit.h"
#include "elementhints.h"
#include "htmlblocks.h"
#include "normalise.h"
#include "pictureaddresses.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ReportedAddress = 200;

/// What stands together with a picture; pages by people have a handful.
constexpr int MostSiblings = 24;
constexpr int LeastPictureWidth = 200; ///< pixels, as the page declares them; smaller ones are decoration

struct Caption
{
    InlineText text;
    QString credit;
};

/// A `cite` or `small` at the end is the credit; else the words tell.
Caption captionOf(const InlineText &text, qsizetype citation)
{
    if (citation >= 0 && citation < text.text.size()) {
        static const QRegularExpression Brackets(u"\\A[(\\[]\\s*(.*?)\\s*[)\\]][.]?\\z"_s);
        QString credit = toSingleLine(text.text.mid(citation));
        if (const auto match = Brackets.match(credit); match.hasMatch())
            credit = match.captured(1);
        qsizetype end = citation;
        while (end > 0 && text.text.at(end - 1).isSpace())
            --end;
        return {midOf(text, 0, end), credit};
    }
    const CaptionParts parts = splitCredit(text.text);
    return {midOf(text, 0, parts.captionLength), toSingleLine(parts.credit)};
}

bool isCaption(const GumboNode *node)
{
    return tagOf(node) == GUMBO_TAG_FIGCAPTION;
}

void collectPictures(const GumboNode *node, QList<const GumboNode *> &pictures)
{
    for (const GumboNode *child : HtmlChildren(node)) {
        if (isCaption(child))
            continue;
        if (tagOf(child) == GUMBO_TAG_IMG)
            pictures.append(child);
        collectPictures(child, pictures);
    }
}

/// Whether a picture is there for browsers without scripts, beside the one that scripts load.
bool standsBesidePicture(const GumboNode *picture)
{
    const GumboNode *around = picture->parent;
    while (around != nullptr && isElement(around) && tagOf(around) != GUMBO_TAG_NOSCRIPT &&
           !InlineReader::isBlock(tagOf(around)))
        around = around->parent;
    if (around == nullptr || tagOf(around) != GUMBO_TAG_NOSCRIPT || around->parent == nullptr)
        return false;
    int number = 0;
    for (const GumboNode *sibling : HtmlChildren(around->parent)) {
        if (tagOf(sibling) == GUMBO_TAG_IMG)
            return true;
        if (++number > MostSiblings)
            break;
    }
    return false;
}

bool isCentred(const GumboNode *node)
{
    return tagOf(node) == GUMBO_TAG_CENTER ||
           attributeOf(node, "align").compare(u"center"_s, Qt::CaseInsensitive) == 0 ||
           attributeOf(node, "style").toCaseFolded().remove(u' ').contains(u"text-align:center"_s) ||
           hasClass(node, {u"center"_s, u"centered"_s, u"aligncenter"_s});
}

/// Whether an element, or one of those close around it, is called a caption or set like one.
bool looksLikeCaption(const GumboNode *node)
{
    for (int level = 0; level < 3 && node != nullptr && isElement(node); ++level, node = node->parent) {
        if ((hintsOf(node->v.element) & ElementHint::Caption) || isCentred(node))
            return true;
    }
    return false;
}

bool isAllItalic(const Block &block)
{
    return block.spans.size() == 1 && block.spans.constFirst().style == Span::Style::Italic &&
           block.spans.constFirst().length == block.text.size();
}

/// Whether something of a figure besides its caption is to be read.
bool hasOtherContent(const GumboNode *figure)
{
    for (const GumboNode *child : HtmlChildren(figure)) {
        if (!isCaption(child) && !allTextOf(child).isEmpty())
            return true;
    }
    return false;
}

/// Whether a picture that nothing is said of belongs to the article: it is set as a figure, alone in a table
/// with words, or as wide as pictures of articles are. Others are decoration.
bool isSetAsPicture(const GumboNode *picture, bool inPictureTable)
{
    bool isNumber = false;
    const int width = attributeOf(picture, "width").remove(u"px"_s).toInt(&isNumber);
    if (isNumber)
        return width >= LeastPictureWidth;
    if (inPictureTable)
        return true;
    for (const GumboNode *around = picture->parent; around != nullptr; around = around->parent) {
        if (tagOf(around) == GUMBO_TAG_FIGURE)
            return true;
    }
    return false;
}

} // namespace

void HtmlBlocks::visitFigure(const GumboNode *figure)
{
    flush();
    QList<const GumboNode *> pictures;
    collectPictures(figure, pictures);
    const GumboNode *captionNode = findElement(figure, GUMBO_TAG_FIGCAPTION);
    if (pictures.isEmpty() && (captionNode == nullptr || hasOtherContent(figure))) {
        m_inFigure = true;
        m_blocks += blocksWithin(figure);
        m_inFigure = false;
        return;
    }
    InlineReader reader(m_page, m_report);
    if (captionNode != nullptr)
        reader.readChildren(captionNode);
    const qsizetype citation = reader.citation();
    const Caption caption = captionOf(reader.take(), citation);
    if (pictures.isEmpty())
        addPicture(figure, caption.text, caption.credit);
    for (const GumboNode *picture : pictures) {
        const bool last = picture == pictures.constLast();
        addPicture(picture, last ? caption.text : InlineText(), last ? caption.credit : QString());
    }
}

/// Many pages build a figure of paragraphs: the picture in one, its caption in the next, its credit behind.
bool HtmlBlocks::joinsFigure(const Block &paragraph)
{
    if (m_blocks.isEmpty() || m_blocks.constLast().type != Block::Type::Figure ||
        paragraph.text.size() > LongestHtmlCaption)
        return false;
    Block &figure = m_blocks.last();
    if (!figure.credit().isEmpty())
        return false;
    const CaptionParts parts = splitCredit(paragraph.text);
    const bool onlyCredit = parts.captionLength == 0 && !parts.credit.isEmpty();
    const bool caption = figure.text.isEmpty() &&
                         (m_inPictureTable || parts.ofPicture || paragraph.text == figure.alternative ||
                          isAllItalic(paragraph) || (m_block != nullptr && looksLikeCaption(m_block)));
    if (!caption && !onlyCredit)
        return false;
    const Caption found = captionOf({paragraph.text, paragraph.spans}, -1);
    const QString before = figure.caption();
    const QList<Span> spans = before.isEmpty() ? found.text.spans : figure.spans;
    QString line = before.isEmpty() ? found.text.text : before;
    line.replace(QChar::LineSeparator, u' ');
    figure = makeFigure(line, found.credit, figure.alternative, figure.picture);
    figure.spans = spans;
    // A caption that is italic as a whole says nothing by it.
    figure.spans.removeIf([&line](const Span &span) {
        return span.style == Span::Style::Italic && span.start == 0 && span.length >= line.size();
    });
    return true;
}

int HtmlBlocks::pictureOf(const GumboNode *picture, QString &address)
{
    for (const QString &possible : pictureAddresses(m_tree, picture)) {
        if (address.isEmpty())
            address = possible.left(ReportedAddress);
        if (const int index = m_pictures.take(possible); index >= 0)
            return index;
    }
    return -1;
}

void HtmlBlocks::addPicture(const GumboNode *picture, const InlineText &caption, const QString &credit)
{
    if (isDecoration(picture) || standsBesidePicture(picture))
        return;
    QString address;
    const QString alternative = toSingleLine(attributeOf(picture, "alt"));
    const int index = pictureOf(picture, address);
    if (index < 0) {
        ++m_report.picturesMissing;
        m_report.leftOut.append({LeftOut::Kind::Picture, toSingleLine(address), LeftOut::Region::Other,
                                 caption.isEmpty() ? alternative : toSingleLine(caption.text)});
    }
    const bool wordless = alternative.isEmpty() && caption.isEmpty() && credit.isEmpty();
    if (index < 0 && wordless && !isSetAsPicture(picture, m_inPictureTable))
        return;
    QString line = caption.text;
    line.replace(QChar::LineSeparator, u' ');
    Block figure = makeFigure(line, credit, alternative, index);
    figure.spans = caption.spans;
    m_blocks.append(figure);
}

void HtmlBlocks::addPictures(const QList<const GumboNode *> &pictures)
{
    for (const GumboNode *picture : pictures)
        addPicture(picture, {}, {});
}

} // namespace nghisu
