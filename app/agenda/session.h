// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "article.h"
#include "dateresolver.h"
#include "mentions.h"
#include "words.h"

#include <QDate>
#include <QList>
#include <QString>

namespace nghisu {

/// A block of an article with the dates in it.
struct BlockText
{
    int number = LeadBlock;
    Block::Type type = Block::Type::Paragraph;
    ScannedText text;
    QList<DateExpression> dates;

    BlockText(const Article &article, int block);
};

/// A session as found, with what telling it from others takes. Without a start it tells the end of the event
/// before it; see mergeSessions().
struct Session
{
    AgendaEntry entry;
    QString key; ///< see Mention::key
    Mention::Kind kind = Mention::Kind::Event;
};

/// What labelled lines ("Thời gian: …") have said of an event so far; see labelledlines.h.
struct LabelledGroup
{
    QString title;
    Moment start;
    Moment end;
    DayPart part = DayPart::None;
    bool uncertain = false;
    QString place;
    Passage passage;
    bool ended = false; ///< its session was added, and a place may follow
};

/// What the text so far says of the day and the event it speaks of.
struct ProgrammeContext
{
    PublicationDate published;
    QDate day;                    ///< of the last session or heading; invalid at first
    QDate firstDay;               ///< of the event, where its days were said
    QDate lastDay;                ///< of the event; see DateExpression::eventDay
    DayPart part = DayPart::None; ///< of the heading that lines of a timetable stand under
    QTime time;                   ///< of a heading without words of its own
    QTime timeEnd;
    bool acting = false;    ///< the last sentence named somebody whose doings are the programme
    bool timetable = false; ///< lines with bullets belong to the heading above
    LabelledGroup group;
    QString heading;   ///< the short line before, which names an event; see labelledlines.h
    QString event;     ///< name of the event, as last said
    QString undated;   ///< what the last sentence without a date announced: lines that follow say when
    QString mainEvent; ///< first word or two of the name of the event that the article is about, folded
};

/// The words of the block as a name: on one line, beginning with a capital.
[[nodiscard]] QString nameOf(const ScannedText &text, WordSpan words);

/// The words of the text, as they stand.
[[nodiscard]] QString textOfWords(const ScannedText &text, WordSpan words);

/// The passage of the article's block that the words cover.
[[nodiscard]] Passage passageOfWords(const Article &article, const BlockText &block, WordSpan words);

} // namespace nghisu
