// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/merge.h"

#include <QCoreApplication>

namespace nghisu {

namespace {

struct Merge
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::Merge)
};

void say(QStringList &lines, int count, const QString &sentence)
{
    if (count > 0)
        lines += sentence;
}

} // namespace

QStringList MergeReport::sentences() const
{
    QStringList lines;
    const int added = static_cast<int>(articles.size());
    say(lines, added, Merge::tr("%n new article(s)", nullptr, added));
    say(lines, comments, Merge::tr("%n new comment(s)", nullptr, comments));
    say(lines, edits, Merge::tr("%n comment(s) changed", nullptr, edits));
    say(lines, deletions, Merge::tr("%n comment(s) deleted", nullptr, deletions));
    say(lines, likes, Merge::tr("%n like(s) given or taken back", nullptr, likes));
    say(lines, ratings, Merge::tr("%n rating(s)", nullptr, ratings));
    say(lines, marks, Merge::tr("%n new highlight(s)", nullptr, marks));
    say(lines, markChanges, Merge::tr("%n highlight(s) changed or removed", nullptr, markChanges));
    say(lines, names, Merge::tr("%n person(s) renamed", nullptr, names));
    say(lines, cleaned,
        Merge::tr("%n text(s) put in order: control characters were taken out", nullptr, cleaned));
    return lines + refusals();
}

QStringList MergeReport::refusals() const
{
    QStringList lines;
    say(lines, forged,
        Merge::tr("Refused: %n entry(s) in your own name that you never wrote", nullptr, forged));
    say(lines, ownElsewhere,
        Merge::tr("Held back: %n entry(s) in your own name, said to be written by you at "
                  "another computer",
                  nullptr, ownElsewhere));
    say(lines, tooLong, Merge::tr("Refused: %n comment(s) that are too long or empty", nullptr, tooLong));
    say(lines, future,
        Merge::tr("Refused: %n entry(s) from the future. The clock of that computer is wrong; once it "
                  "is right, they will come in.",
                  nullptr, future));
    say(lines, orphans, Merge::tr("Refused: %n answer(s) to comments that are not there", nullptr, orphans));
    say(lines, conflicting,
        Merge::tr("Refused: %n comment(s) with a wrong author, article or place", nullptr, conflicting));
    say(lines, marksRefused,
        Merge::tr("Refused: %n highlight(s) that break the rules", nullptr, marksRefused));
    say(lines, articlesRefused,
        Merge::tr("Refused: %n article(s) with a text or pictures that break the rules", nullptr,
                  articlesRefused));
    return lines;
}

} // namespace nghisu
