// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "titlefinder.h"

#include <QRegularExpression>
#include <QSet>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTitle = 260;
constexpr int MaxHeadings = 200;
constexpr double Agreed = 0.6;

QStringList wordsOf(const QString &headline)
{
    QStringList words;
    QString word;
    const QString folded = headline.left(2 * LongestTitle).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool mayBeTitle(const PageElement &element)
{
    const GumboTag tag = element.tag();
    if (element.text == 0 || element.text > LongestTitle)
        return false;
    const bool heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H3;
    return heading ||
           ((element.hints & ElementHint::Heading) && element.runs <= 1 && element.linkDensity() < 0.5);
}

/// The titles, and of those with a site's name before or behind the headline the longest part alone.
QStringList withLongestParts(const QStringList &titles)
{
    static const QRegularExpression Separator(u"\\s+[-–—|•»]+\\s+"_s);
    QStringList all = titles;
    for (const QString &title : titles) {
        QString longest;
        const QStringList parts = title.left(2 * LongestTitle).split(Separator, Qt::SkipEmptyParts);
        for (const QString &part : parts)
            longest = part.size() > longest.size() ? part : longest;
        if (parts.size() > 1)
            all.append(longest);
    }
    return all;
}

/// Of headings that agree alike, the larger is the headline.
double preference(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 0.1;
    case GUMBO_TAG_H2:
        return 0.05;
    default:
        return 0;
    }
}

} // namespace

double headlineAgreement(const QString &one, const QString &other)
{
    const QStringList first = wordsOf(one);
    const QStringList second = wordsOf(other);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    const QSet<QString> known(second.cbegin(), second.cend());
    const auto common = std::count_if(first.cbegin(), first.cend(),
                                      [&known](const QString &word) { return known.contains(word); });
    return double(common) / double(std::max(first.size(), second.size()));
}

qsizetype findTitle(const PageMap &page, const QStringList &titles, const QString &site)
{
    const QStringList wanted = withLongestParts(titles);
    qsizetype best = -1;
    double bestScore = 0;
    qsizetype firstH1 = -1;
    int seen = 0;
    for (qsizetype i = 0; i < page.size() && seen < MaxHeadings; ++i) {
        const PageElement &element = page.at(i);
        if (!mayBeTitle(element))
            continue;
        ++seen;
        const QString text = allTextOf(element.node);
        if (firstH1 < 0 && element.tag() == GUMBO_TAG_H1 && text.compare(site, Qt::CaseInsensitive) != 0)
            firstH1 = i;
        double score = 0;
        for (const QString &title : wanted)
            score = std::max(score, headlineAgreement(text, title));
        score = score < Agreed ? 0 : score + preference(element.tag());
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best >= 0 ? best : firstH1;
}

} // namespace nghisu
