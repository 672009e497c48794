// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "furniture.h"

#include "byline.h"
#include "dateline.h"
#include "furniturewords.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines say something of their own.
constexpr qsizetype LongestFurniture = 360;
constexpr qsizetype LongestTeaser = 160;
constexpr qsizetype ShortestBody = 80;
constexpr qsizetype LongestLabel = 80;

/// "»  Bình luận (12):" is "bình luận".
QString bareWords(const QString &line)
{
    static const QRegularExpression Around(
        u"^[^\\p{L}\\d©]+|[^\\p{L}\\d]*(?:\\(\\s*\\d*\\s*\\))?[^\\p{L}\\d]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString words = line;
    return words.remove(Around).toCaseFolded();
}

bool isSocialLine(const QString &words)
{
    static const QRegularExpression Between(u"[\\s,|•·/]+"_s);
    const QStringList names = words.split(Between, Qt::SkipEmptyParts);
    return !names.isEmpty() && names.size() <= 10 &&
           std::all_of(names.cbegin(), names.cend(),
                       [](const QString &name) { return socialNames().contains(name); });
}

bool endsSentence(const QString &text)
{
    return !text.isEmpty() && u".!?…\"”’)»:;"_s.contains(text.back());
}

bool isBody(const QString &text, FurnitureKind kind)
{
    return kind == FurnitureKind::None && text.size() >= ShortestBody && endsSentence(text);
}

bool isHeadlineLike(const QString &text)
{
    return text.size() <= LongestTeaser && !text.endsWith(u'.') && !text.endsWith(u':') &&
           !text.endsWith(u';');
}

struct Page
{
    const QStringList &paragraphs;
    QList<FurnitureKind> kinds;
    QList<bool> furniture;
    qsizetype end = 0; ///< behind the last paragraph that may be the article's
};

/// Behind the head of the comments everything is the readers', unless more of the article still follows.
void cutComments(Page &page)
{
    qsizetype total = 0;
    for (const QString &paragraph : page.paragraphs)
        total += paragraph.size();
    qsizetype before = 0;
    for (qsizetype i = 0; i < page.end; ++i) {
        if (i > 0 && page.kinds.at(i) == FurnitureKind::Comments && before * 2 >= total) {
            std::fill(page.furniture.begin() + i, page.furniture.end(), true);
            page.end = i;
        }
        before += page.paragraphs.at(i).size();
    }
}

/// The headlines below "Tin liên quan" are other articles'.
void markRelated(Page &page)
{
    for (qsizetype i = 0; i < page.end; ++i) {
        if (page.kinds.at(i) != FurnitureKind::Related)
            continue;
        for (qsizetype next = i + 1; next < page.end && isHeadlineLike(page.paragraphs.at(next)); ++next) {
            if (page.kinds.at(next) == FurnitureKind::Related || bylineAtEnd(page.paragraphs.at(next)))
                break;
            page.furniture[next] = true;
        }
    }
}

/// Behind the last paragraph and the first furniture below it, short lines are labels of the page.
void markTail(Page &page)
{
    qsizetype lastBody = page.end - 1;
    while (lastBody > 0 && !isBody(page.paragraphs.at(lastBody), page.kinds.at(lastBody)))
        --lastBody;
    bool below = false;
    for (qsizetype i = lastBody + 1; i < page.end; ++i) {
        const QString &text = page.paragraphs.at(i);
        const bool label = below && text.size() <= LongestLabel &&
                           (!endsSentence(text) || text.endsWith(u':')) && !bylineAtEnd(text) &&
                           !parseDateLine(text);
        if (page.kinds.at(i) == FurnitureKind::None && !label)
            continue;
        page.furniture[i] = true;
        below = true;
    }
}

} // namespace

FurnitureKind furnitureKind(const QString &line)
{
    if (line.isEmpty() || line.size() > LongestFurniture)
        return FurnitureKind::None;
    // A label is no sentence.
    const QString words = line.endsWith(u'.') && !line.endsWith(u"..."_s) ? QString() : bareWords(line);
    if (commentHeads().contains(words))
        return FurnitureKind::Comments;
    if (relatedHeads().contains(words))
        return FurnitureKind::Related;
    if (strongLabels().contains(words) || isSocialLine(words) || strongPattern().match(line).hasMatch())
        return FurnitureKind::Strong;
    if (weakLabels().contains(words) || weakPattern().match(line).hasMatch() || isBreadcrumb(line))
        return FurnitureKind::Weak;
    return FurnitureKind::None;
}

LeftOut::Region regionOf(FurnitureKind kind)
{
    switch (kind) {
    case FurnitureKind::Related:
        return LeftOut::Region::Related;
    case FurnitureKind::Comments:
        return LeftOut::Region::Comments;
    case FurnitureKind::None:
    case FurnitureKind::Weak:
    case FurnitureKind::Strong:
        break;
    }
    return LeftOut::Region::Other;
}

FurnitureKind headKind(const QString &line)
{
    if (line.isEmpty() || line.size() > LongestLabel || (line.endsWith(u'.') && !line.endsWith(u"..."_s)))
        return FurnitureKind::None;
    const QString words = bareWords(line);
    if (relatedHeads().contains(words))
        return FurnitureKind::Related;
    if (commentHeads().contains(words))
        return FurnitureKind::Comments;
    const bool comments =
        words.count(u' ') <= 3 &&
        std::any_of(commentWords().cbegin(), commentWords().cend(), [&](const QString &word) {
            return words.endsWith(word) &&
                   (words.size() == word.size() || words.at(words.size() - word.size() - 1) == u' ');
        });
    return comments ? FurnitureKind::Comments : FurnitureKind::None;
}

bool isBreadcrumb(const QString &line)
{
    static const QRegularExpression Path(u"^(?:(?:Trang chủ|Home)\\s*[>»›/|→•]\\s*\\S.{0,120}"
                                         "|[^>»›|→•]{1,30}(?:\\s*[>»›→•|]\\s*[^>»›|→•]{1,30}){2,})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (line.size() > 150 || line.endsWith(u'.'))
        return false;
    return sectionNames().contains(line.toCaseFolded()) || Path.match(line).hasMatch();
}

QList<bool> findFurniture(const QStringList &paragraphs)
{
    Page page{paragraphs, {}, QList<bool>(paragraphs.size(), false), paragraphs.size()};
    for (const QString &paragraph : paragraphs)
        page.kinds.append(furnitureKind(paragraph));
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        page.furniture[i] = page.kinds.at(i) > FurnitureKind::Weak;
    cutComments(page);
    markRelated(page);
    markTail(page);
    return page.furniture;
}

} // namespace nghisu
