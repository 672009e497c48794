// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "prose.h"

#include "mentionwords.h"
#include "phrases.h"
#include "statementreader.h"

#include <algorithm>

namespace nghisu {

namespace {

/// "Phần hội có nhiều hoạt động: | Hội trại từ 21/4": a name right behind a colon begins a statement of its
/// own. The name before the colon in "Đợt 1: từ ngày 22/5" stays with its date.
QList<WordSpan> behindColon(const BlockText &block, WordSpan statement)
{
    for (int at = statement.from; at + 1 < statement.to; ++at) {
        if (!block.text.isMark(at, u':') || block.text.isDigits(at - 1))
            continue;
        const WordSpan rest = trimmed(block.text, {at + 1, statement.to});
        if (!rest.isEmpty() && mentionWords().match(block.text, rest.from))
            return {{statement.from, at + 1}, {at + 1, statement.to}};
        break;
    }
    return {statement};
}

/// "Tomorrow morning | they | will vote": those that the sentence before named.
bool speaksOfActors(const ScannedText &text, WordSpan sentence)
{
    static const PhraseTable Pronouns{{u"they|it|họ|các bên|the two sides|both sides"}};
    constexpr int Reach = 8; // words
    return Pronouns.find(text, sentence.from, std::min(sentence.to, sentence.from + Reach)) >= 0;
}

} // namespace

QList<Session> sessionsInSentence(const Article &article, const BlockText &block, WordSpan sentence,
                                  ProgrammeContext &context)
{
    QList<Session> found;
    bool acting = context.acting && speaksOfActors(block.text, sentence);
    QList<WordSpan> statements;
    for (const WordSpan statement : statementsOf(block.text, sentence))
        statements += behindColon(block, statement);
    for (const WordSpan statement : std::as_const(statements)) {
        acting = acting || !found.isEmpty() || actors().find(block.text, statement.from, statement.to) >= 0;
        found += sessionsInStatement(article, block, statement, acting, context);
    }
    context.acting = acting;
    return found;
}

} // namespace nghisu
