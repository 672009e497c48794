// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "aloud/spokensentences.h"

#include "sentences.h"

#include <algorithm>

namespace nghisu {

namespace {

bool hasWord(const ScannedText &text, WordSpan sentence)
{
    for (int at = sentence.from; at < sentence.to; ++at) {
        if (text.isLetters(at) || text.isDigits(at))
            return true;
    }
    return false;
}

void addSentences(const Article &article, int number, QList<Passage> &found)
{
    const ScannedText text(article.block(number).text);
    for (const WordSpan line : linesOf(text)) {
        for (const WordSpan sentence : sentencesOf(text, line)) {
            if (!hasWord(text, sentence))
                continue;
            const qsizetype start = text.word(sentence.from).start;
            found.append(passageOf(article, number, start, text.word(sentence.to - 1).end() - start));
        }
    }
}

} // namespace

QList<Passage> spokenSentences(const Article &article)
{
    QList<Passage> sentences;
    if (!article.title.isEmpty())
        sentences.append(Passage{.quote = article.title});
    for (int number = LeadBlock; number < article.blocks.size(); ++number)
        addSentences(article, number, sentences);
    return sentences;
}

qsizetype sentenceAt(const QList<Passage> &sentences, const Passage &place)
{
    if (place.isEmpty())
        return 0;
    const auto found = std::find_if(sentences.begin(), sentences.end(), [&place](const Passage &sentence) {
        return !sentence.isEmpty() &&
               (sentence.block > place.block ||
                (sentence.block == place.block && sentence.start + sentence.length > place.start));
    });
    return found == sentences.end() ? 0 : found - sentences.begin();
}

QString spokenText(const Passage &sentence)
{
    return sentence.quote.simplified();
}

} // namespace nghisu
