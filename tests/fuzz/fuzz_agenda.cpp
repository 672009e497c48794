// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"
#include "timeexpression.h"

#include <QDateTime>

#include <cstdlib>

using namespace nghisu;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Paragraphs, lists and tables in turn, as their first byte says.
Article articleOf(const QString &text)
{
    constexpr Block::Type Types[] = {Block::Type::Paragraph, Block::Type::Heading, Block::Type::List,
                                     Block::Type::Table};
    Article article;
    article.published.date = QDate(2020, 9, 25);
    const QStringList parts = text.split(QStringLiteral("\n\n"));
    for (const QString &part : parts) {
        Block block;
        block.type = part.isEmpty() ? Block::Type::Paragraph : Types[part.at(0).unicode() % 4];
        block.text = part;
        if (block.type == Block::Type::List)
            block.lines = QList<ListLine>(part.count(u'\n') + 1);
        article.blocks.append(block);
    }
    return article;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Article article = articleOf(text);
    for (const AgendaEntry &entry : readAgenda(article)) {
        const Passage &passage = entry.passage;
        require(!entry.title.isEmpty() && article.hasBlock(passage.block));
        require(passageOf(article, passage.block, passage.start, passage.length) == passage);
        require(entry.kind == AgendaEntry::Kind::Item || entry.start.isValid());
        require(!entry.end.isValid() || entry.end.date >= entry.start.date);
    }
    qsizetype end = 0;
    for (const TimeExpression &expression :
         readTimeExpressions(text, QDateTime(QDate(2020, 9, 25), QTime(8, 0)))) {
        require(expression.start >= end && expression.length > 0);
        end = expression.start + expression.length;
        require(end <= text.size());
    }
    return 0;
}
