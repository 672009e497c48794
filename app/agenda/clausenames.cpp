// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "clausenames.h"

#include "announced.h"
#include "comingclause.h"
#include "ellipsis.h"
#include "eventphrase.h"
#include "phrases.h"
#include "places.h"
#include "subject.h"

#include <algorithm>

namespace nghisu {

int ClauseNames::startOf(int date) const
{
    return date > 0 ? m_dates.at(date - 1).endWord : m_statement.from;
}

int ClauseNames::endOf(int date) const
{
    return date + 1 < m_dates.size() ? m_dates.at(date + 1).firstWord : m_statement.to;
}

/// "… at the surgery on Saturday 19 October | and at Lowfield Health Centre | on Thursday": only the place is
/// another.
static bool tellsPlaceOnly(const ScannedText &text, int from, int to)
{
    static const PhraseTable Joints{{u"and at|and in|và tại|và ở"}};
    static const PhraseTable Prepositions{{u"on|at|vào|lúc|vào lúc|ngày"}};
    const int joint = text.isMark(from, u',') ? from + 1 : from;
    if (!Joints.match(text, joint))
        return false;
    const WordSpan place = placeIn(text, {joint + 1, to}, {});
    return !place.isEmpty() && place.to + Prepositions.match(text, place.to).words >= to;
}

bool ClauseNames::repeatsLast(int date) const
{
    if (date > 0 && tellsPlaceOnly(m_text, m_dates.at(date - 1).endWord, m_dates.at(date).firstWord))
        return true;
    if (date == 0)
        return false;
    // "… ngày 9/4 tại trạm y tế xã Hòa Sơn, và | ngày 10/4 tại …"
    const int from = m_dates.at(date - 1).endWord;
    const int to = m_dates.at(date).firstWord;
    const WordSpan place = placeIn(m_text, {from, to}, m_dates);
    const bool adjoins = !place.isEmpty() && place.from == from + 1 && to - place.to <= 2;
    return areListed(m_text, adjoins ? place.to : from, to);
}

WordSpan ClauseNames::elliptic(int date) const
{
    if (date == 0)
        return {};
    const WordSpan words = nameWithoutVerb(m_text, startOf(date), m_dates.at(date));
    const auto touches = [&](const Mention &mention) {
        const bool within = words.from <= mention.words.from && mention.words.to <= words.to;
        return mention.words.from < words.to && words.from < mention.words.to &&
               !(within && mention.kind == Mention::Kind::Event && mention.english);
    };
    return std::any_of(m_mentions.begin(), m_mentions.end(), touches) ? WordSpan() : words;
}

WordSpan ClauseNames::announced(int date) const
{
    const int from = m_dates.at(date).endWord;
    const int limit = endOf(date);
    const auto stands = [&](const Mention &mention) {
        return mention.words.from >= from && mention.words.from < limit;
    };
    if (std::any_of(m_mentions.begin(), m_mentions.end(), stands))
        return {};
    return announcedBehind(m_text, m_statement, m_dates.at(date), limit);
}

WordSpan ClauseNames::subject(int date) const
{
    return subjectOf(m_text, {startOf(date), m_statement.to}, m_dates.at(date));
}

WordSpan ClauseNames::subjectOfHour(int date) const
{
    const int end = m_dates.at(date).firstWord;
    const WordSpan words = subjectOf(m_text, {startOf(date), end}, m_dates.at(date));
    return words.to <= end ? words : WordSpan();
}

WordSpan ClauseNames::phrase(int date) const
{
    return eventPhraseBefore(m_text, {startOf(date), endOf(date)}, m_dates.at(date));
}

WordSpan ClauseNames::coming(int date, const DateExpression &settled, QDate today) const
{
    // "on 5, 6 | and 8 April": dates of one list share their clause.
    int first = date;
    while (repeatsLast(first))
        --first;
    DateExpression listed = settled;
    listed.firstWord = m_dates.at(first).firstWord;
    return comingClause(m_text, {startOf(first), endOf(date)}, listed, today);
}

} // namespace nghisu
