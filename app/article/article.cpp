// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "article.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int WordsPerMinute = 230;

qsizetype countWords(const QString &text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber() || c.isMark();
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

} // namespace

Block makeFigure(const QString &caption, const QString &credit, const QString &alternative, int picture)
{
    Block figure;
    figure.type = Block::Type::Figure;
    figure.text = caption.isEmpty() || credit.isEmpty() ? caption + credit : caption + u' ' + credit;
    figure.captionLength = caption.size();
    figure.alternative = alternative;
    figure.picture = picture;
    return figure;
}

QString Article::plainText() const
{
    QString text = lead.text;
    for (const Block &entry : blocks) {
        if (entry.text.isEmpty())
            continue;
        if (!text.isEmpty())
            text += QLatin1String("\n\n");
        text += entry.text;
    }
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

qsizetype Article::wordCount() const
{
    qsizetype words = countWords(title) + countWords(lead.text);
    for (const Block &entry : blocks)
        words += countWords(entry.text);
    return words;
}

int Article::readingMinutes() const
{
    return std::max<int>(1, static_cast<int>((wordCount() + WordsPerMinute / 2) / WordsPerMinute));
}

} // namespace nghisu
