// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonscanner.h"
#include "takeout.h"

namespace nghisu {

/// Reads the typed parts of a take-out where a scanner stands. The first value that is not as it has to be is
/// remembered, and the scanner fails.
class TakeOutFields
{
public:
    explicit TakeOutFields(JsonScanner &json) : m_json(json) {}

    /// Where the next fields are, in sentences.
    void enter(const QString &place) { m_place = place; }
    /// The place and the key of what was wrong first; empty for nothing, and for what is no JSON at all.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void require(bool condition, const QString &key);

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] int number(const QString &key, int least, int most);
    [[nodiscard]] Person person();
    /// Where the lists of an article are; the position is 0 for one that is not there.
    struct Lists
    {
        JsonScanner::Place comments;
        JsonScanner::Place marks;
    };
    /// Without its comments and highlights, which are at `lists`.
    [[nodiscard]] TakenArticle article(Lists &lists);
    [[nodiscard]] TakenComment comment();
    [[nodiscard]] TakenMark mark();

private:
    [[nodiscard]] QUuid id(const QString &key);
    [[nodiscard]] MarkColor color(const QString &key);
    /// Goes past a list, and notes where it is.
    void list(const QString &key, JsonScanner::Place &place);
    [[nodiscard]] QDateTime time(const QString &key);
    [[nodiscard]] Passage passage();

    JsonScanner &m_json;
    QString m_place;
    QString m_wrong;
};

} // namespace nghisu
