// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"

#include "items.h"
#include "labelledlines.h"
#include "mentions.h"
#include "phrases.h"
#include "places.h"
#include "prose.h"
#include "sessionmerge.h"
#include "timetable.h"

#include <algorithm>

namespace nghisu {

namespace {

QList<BlockText> readableBlocks(const Article &article)
{
    QList<BlockText> blocks;
    for (int number = LeadBlock; number < int(article.blocks.size()); ++number) {
        const Block &block = article.block(number);
        // A caption tells when its picture was taken, not when the event takes place.
        if (!block.text.isEmpty() && block.type != Block::Type::Figure)
            blocks.append(BlockText(article, number));
    }
    return blocks;
}

/// What kind of event the text speaks of first: "đại hội", "kỳ họp".
QString firstEvent(const ScannedText &text)
{
    const QList<Mention> mentions = mentionsIn(text, {0, text.count()}, {});
    for (const Mention &mention : mentions) {
        if (mention.kind == Mention::Kind::Event)
            return mention.key.section(u' ', 0, 1);
    }
    return {};
}

QString mainEvent(const Article &article, const QList<BlockText> &blocks)
{
    constexpr int Opening = 3; // blocks that say what an article is about
    QString event = firstEvent(ScannedText(article.title));
    for (int i = 0; i < blocks.size() && i < Opening && event.isEmpty(); ++i)
        event = firstEvent(blocks.at(i).text);
    return event;
}

/// How many "Both talks take place in the hall", "Cả hai phiên đều diễn ra tại …" speaks of, at its
/// beginning; 0 for anything else.
int countSaid(const ScannedText &text, WordSpan sentence)
{
    constexpr int Several = 8;
    static const PhraseTable Subjects{{u"both|cả hai", 2}, {u"cả ba", 3}, {u"all|tất cả|các", Several}};
    return Subjects.match(text, trimmed(text, sentence).from).value;
}

/// Gives the place to the last sessions without one. Returns whether there was any.
bool placeLast(const QString &place, int count, QList<Session> &sessions)
{
    bool any = false;
    for (auto session = sessions.rbegin(); session != sessions.rend() && count > 0; ++session, --count) {
        if (!session->entry.place.isEmpty())
            break;
        session->entry.place = place;
        any = true;
    }
    return any;
}

/// "Địa điểm: Trung tâm Văn hóa tỉnh." behind the sentence that says when.
bool readVenue(const BlockText &block, WordSpan sentence, QList<Session> &sessions)
{
    static const PhraseTable Labels{{u"địa điểm|địa điểm tổ chức|venue"}};
    if (const WordSpan place = commonPlaceIn(block.text, sentence, block.dates); !place.isEmpty())
        return placeLast(nameOf(block.text, place), countSaid(block.text, sentence), sessions);
    if (sessions.isEmpty() || !sessions.last().entry.place.isEmpty() ||
        !Labels.match(block.text, sentence.from))
        return false;
    const WordSpan place = placeIn(block.text, sentence, block.dates);
    if (place.isEmpty())
        return false;
    sessions.last().entry.place = nameOf(block.text, place);
    return true;
}

/// The sentences of a line, the first with its number or bullet: the dot of "1." ends none.
QList<WordSpan> sentencesOfLine(const ScannedText &text, WordSpan line)
{
    QList<WordSpan> sentences = sentencesOf(text, {behindBullet(text, line), line.to});
    if (!sentences.isEmpty())
        sentences.first().from = line.from;
    return sentences;
}

/// The line as the heading of what follows: short, without a date, and naming an event; else empty.
QString headingIn(const BlockText &block, WordSpan line)
{
    constexpr int LongestHeading = 30; // words
    if (line.size() > LongestHeading || block.text.isMark(line.to - 1, u'.') ||
        block.text.isMark(line.to - 1, u';'))
        return {};
    const auto date =
        std::lower_bound(block.dates.begin(), block.dates.end(), line.from,
                         [](const DateExpression &one, int word) { return one.firstWord < word; });
    const bool dated = date != block.dates.end() && date->firstWord < line.to;
    const QList<Mention> mentions = mentionsIn(block.text, line, block.dates);
    const bool named = std::any_of(mentions.begin(), mentions.end(), [](const Mention &mention) {
        return mention.kind == Mention::Kind::Event || mention.kind == Mention::Kind::Named;
    });
    return named && !dated ? nameOf(block.text, trimmed(block.text, line)) : QString();
}

void readBlock(const Article &article, const BlockText &block, ProgrammeContext &context,
               QList<Session> &sessions)
{
    if (block.type == Block::Type::Table || isDrawnTable(block))
        return readTimetable(article, block, context, sessions);
    const bool listed = block.type == Block::Type::List;
    for (const WordSpan line : linesOf(block.text)) {
        const bool bullet = listed || behindBullet(block.text, line) > line.from;
        bool timetable = false;
        if (readLabelledLine(article, block, line, context, sessions))
            continue;
        context.heading = headingIn(block, line);
        for (const WordSpan sentence : sentencesOfLine(block.text, line)) {
            if (sentence.from > line.from && readLabelledLine(article, block, sentence, context, sessions))
                continue;
            if (readTimetableLine(article, block, sentence, listed, context, sessions))
                timetable = true;
            else if (!readVenue(block, sentence, sessions))
                sessions += sessionsInSentence(article, block, sentence, context);
        }
        context.timetable = context.timetable && (timetable || bullet);
    }
}

} // namespace

Agenda readAgenda(const Article &article)
{
    const QList<BlockText> blocks = readableBlocks(article);
    ProgrammeContext context;
    context.published = article.published;
    context.mainEvent = mainEvent(article, blocks);
    if (!article.title.isEmpty() && !firstEvent(ScannedText(article.title)).isEmpty())
        context.heading = article.title;
    QList<Session> sessions;
    for (const BlockText &block : blocks)
        readBlock(article, block, context, sessions);
    return mergeSessions(sessions) + readItems(article, blocks);
}

} // namespace nghisu
