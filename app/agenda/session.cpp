// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "session.h"

#include "normalise.h"

namespace nghisu {

BlockText::BlockText(const Article &article, int block)
    : number(block), type(article.block(block).type), text(article.block(block).text),
      dates(readDates(text, article.published))
{
}

QString textOfWords(const ScannedText &text, WordSpan words)
{
    if (words.isEmpty())
        return {};
    const qsizetype start = text.word(words.from).start;
    return text.text().mid(start, text.word(words.to - 1).end() - start);
}

QString nameOf(const ScannedText &text, WordSpan words)
{
    QString name = toSingleLine(textOfWords(text, words));
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

Passage passageOfWords(const Article &article, const BlockText &block, WordSpan words)
{
    if (words.isEmpty())
        return {};
    const qsizetype start = block.text.word(words.from).start;
    return passageOf(article, block.number, start, block.text.word(words.to - 1).end() - start);
}

} // namespace nghisu
