// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "credit.h"
#include "htmlblocks.h"
#include "normalise.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ReportedAddress = 200;

/// The addresses a picture may have: pages that load late keep the real one beside a placeholder.
QStringList addressesOf(const HtmlTree &tree, const GumboNode *picture)
{
    QStringList addresses;
    for (const char *attribute : {"src", "data-src", "data-original", "data-lazy-src"})
        addresses.append(tree.value(picture, attribute).trimmed());
    QStringList sets{tree.value(picture, "srcset"), tree.value(picture, "data-srcset")};
    if (picture->parent != nullptr && attributeOf(picture, "src").size() >= 0) {
        for (const GumboNode *sibling : HtmlChildren(picture->parent)) {
            if (tagOf(sibling) == GUMBO_TAG_SOURCE)
                sets.append(tree.value(sibling, "srcset"));
        }
    }
    static const QRegularExpression Space(u"\\s"_s);
    for (const QString &set : std::as_const(sets)) {
        // A data address has commas and spaces of its own.
        const QString first = set.trimmed().section(Space, 0, 0);
        addresses.append(first.startsWith(u"data:"_s) ? first : first.section(u',', 0, 0));
    }
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

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

/// Whether something of a figure besides its caption is to be read.
bool hasOtherContent(const GumboNode *figure)
{
    for (const GumboNode *child : HtmlChildren(figure)) {
        if (!isCaption(child) && !allTextOf(child).isEmpty())
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

int HtmlBlocks::pictureOf(const GumboNode *picture, QString &address)
{
    for (const QString &possible : addressesOf(m_tree, picture)) {
        if (address.isEmpty())
            address = possible.left(ReportedAddress);
        if (const int index = m_pictures.take(possible); index >= 0)
            return index;
    }
    return -1;
}

void HtmlBlocks::addPicture(const GumboNode *picture, const InlineText &caption, const QString &credit)
{
    QString address;
    const int index = pictureOf(picture, address);
    if (index < 0) {
        ++m_report.picturesMissing;
        m_report.leftOut.append({LeftOut::Kind::Picture, toSingleLine(address)});
    }
    const QString alternative = toSingleLine(attributeOf(picture, "alt"));
    // A picture without words that is not there was decoration.
    if (index < 0 && alternative.isEmpty() && caption.isEmpty() && credit.isEmpty())
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
