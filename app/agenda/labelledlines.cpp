// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "labelledlines.h"

#include "background.h"
#include "phrases.h"
#include "places.h"

#include <algorithm>

namespace nghisu {

namespace {

enum Label { What, When, Where };

const PhraseTable &labels()
{
    static const PhraseTable table{
        {u"nội dung|tên sự kiện|sự kiện|tên hoạt động|tên chương trình|chủ đề|event|title|what", What},
        {u"thời gian|thời gian tổ chức|thời gian diễn ra|thời gian khai mạc|ngày giờ|time|date|dates|date "
         u"and "
         u"time|when",
         When},
        {u"địa điểm|địa điểm tổ chức|nơi tổ chức|venue|place|location|where", Where},
    };
    return table;
}

/// The line behind its label and colon; empty when it has none.
WordSpan behindLabel(const ScannedText &text, WordSpan line, int &label)
{
    const int begin = behindBullet(text, line);
    const PhraseTable::Match found = labels().match(text, begin);
    const int colon = begin + found.words;
    if (!found || colon >= line.to || !text.isMark(colon, u':'))
        return {};
    label = found.value;
    return trimmed(text, {colon + 1, line.to});
}

void readWhen(const BlockText &block, WordSpan words, const ProgrammeContext &context, LabelledGroup &group)
{
    const auto &dates = block.dates;
    const auto date =
        std::lower_bound(dates.begin(), dates.end(), words.from,
                         [](const DateExpression &one, int word) { return one.endWord <= word; });
    if (date == dates.end() || date->firstWord >= words.to || !date->from.isValid() ||
        isFarFrom(context.published, *date))
        return;
    group.start = date->from;
    group.end = date->to;
    group.part = date->part;
    group.uncertain = date->uncertain;
}

void addSession(ProgrammeContext &context, QList<Session> &sessions)
{
    const LabelledGroup group = context.group;
    context.group = {};
    Session session;
    session.kind = Mention::Kind::Named;
    session.key = foldWords(group.title);
    AgendaEntry &entry = session.entry;
    entry.title = group.title;
    entry.start = group.start;
    entry.end = group.end;
    entry.dayPart = group.part;
    entry.uncertain = group.uncertain;
    entry.place = group.place;
    entry.passage = group.passage;
    context.day = entry.start.date;
    context.group.ended = true;
    sessions.append(session);
}

/// "Thời gian: 8h ngày 5/6. Địa điểm: Nhà văn hóa.": the labelled parts of one line; a single one is the
/// line.
QList<WordSpan> labelledParts(const ScannedText &text, WordSpan line)
{
    QList<WordSpan> parts = {line};
    for (int at = line.from + 1; at < line.to; ++at) {
        const bool parted =
            text.isMark(at - 1, u'.') || text.isMark(at - 1, u';') || text.isMark(at - 1, u',');
        const PhraseTable::Match label = parted ? labels().match(text, at) : PhraseTable::Match();
        if (!label || !text.isMark(at + label.words, u':'))
            continue;
        parts.last().to = at;
        parts.append({at, line.to});
    }
    return parts;
}

bool readPart(const Article &article, const BlockText &block, WordSpan line, ProgrammeContext &context,
              QList<Session> &sessions)
{
    constexpr int LongestTitle = 30; ///< words
    int label = What;
    const WordSpan words = behindLabel(block.text, line, label);
    if (words.isEmpty())
        return false;
    LabelledGroup &group = context.group;
    const bool open = !group.title.isEmpty() || group.start.isValid();
    if (label == What && words.size() <= LongestTitle) {
        group.title = nameOf(block.text, words);
        group.passage = passageOfWords(article, block, words);
    } else if (label == When) {
        readWhen(block, words, context, group);
        const QString &announced = context.heading.isEmpty() ? context.undated : context.heading;
        if (group.title.isEmpty() && group.start.isValid() && !announced.isEmpty()) {
            group.title = announced;
            group.passage = passageOfWords(article, block, words);
            context.heading.clear();
        }
    } else if (label == Where && open) {
        group.place = textOfWords(block.text, words);
    } else if (label == Where && group.ended && !sessions.isEmpty() &&
               sessions.last().entry.place.isEmpty()) {
        sessions.last().entry.place = textOfWords(block.text, words);
        return true;
    }
    if (!group.title.isEmpty() && group.start.isValid()) {
        addSession(context, sessions);
        return true;
    }
    return label == Where && open;
}

} // namespace

bool readLabelledLine(const Article &article, const BlockText &block, WordSpan line,
                      ProgrammeContext &context, QList<Session> &sessions)
{
    bool done = false;
    for (const WordSpan part : labelledParts(block.text, line))
        done = readPart(article, block, part, context, sessions) || done;
    return done;
}

} // namespace nghisu
