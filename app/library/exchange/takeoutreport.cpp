// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/takeoutstore.h"

#include <QCoreApplication>

namespace nghisu {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::TakeOut)
};

} // namespace

QStringList TakeOutReport::sentences() const
{
    QStringList lines;
    const auto say = [&lines](int count, const QString &sentence) {
        if (count > 0)
            lines += sentence;
    };
    say(comments, Report::tr("%n comment(s) brought back", nullptr, comments));
    say(edits, Report::tr("%n comment(s) brought up to date", nullptr, edits));
    say(ratings, Report::tr("%n rating(s) brought back", nullptr, ratings));
    say(marks, Report::tr("%n highlight(s) brought back", nullptr, marks));
    if (lines.isEmpty())
        lines += Report::tr("Nothing had to be brought back");
    if (newPerson)
        lines += Report::tr("“%1” writes at this library from now on").arg(person.name);
    say(cleaned, Report::tr("%n comment(s) put into their normal form", nullptr, cleaned));
    say(missingComments,
        Report::tr("Left out: %n comment(s) on articles that are not in the library. Add the articles, then "
                   "bring the comments back again.",
                   nullptr, missingComments));
    say(missingRatings,
        Report::tr("Left out: %n rating(s) of articles that are not in the library. Add the articles, then "
                   "bring them back again.",
                   nullptr, missingRatings));
    say(missingMarks,
        Report::tr(
            "Left out: %n highlight(s) in articles that are not in the library. Add the articles, then "
            "bring them back again.",
            nullptr, missingMarks));
    say(orphans + postponed,
        Report::tr("Left out: %n answer(s) to comments that are not here", nullptr, orphans + postponed));
    say(tooLong, Report::tr("Left out: %n comment(s) that are too long or empty", nullptr, tooLong));
    say(future, Report::tr("Left out: %n entry(s) from the future. Set the clock of this computer right.",
                           nullptr, future));
    say(conflicting,
        Report::tr("Left out: %n comment(s) that are somebody else's here, or on another article", nullptr,
                   conflicting));
    say(marksRefused,
        Report::tr("Left out: %n highlight(s) that are somebody else's here, or break the rules", nullptr,
                   marksRefused));
    return lines;
}

} // namespace nghisu
