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

} // namespace

QStringList MergeReport::sentences() const
{
    QStringList lines;
    const auto say = [&lines](int count, const QString &sentence) {
        if (count > 0)
            lines += sentence;
    };
    const int added = static_cast<int>(articles.size());
    say(added, Merge::tr("%n new article(s)", nullptr, added));
    say(comments, Merge::tr("%n new comment(s)", nullptr, comments));
    say(edits, Merge::tr("%n comment(s) changed", nullptr, edits));
    say(deletions, Merge::tr("%n comment(s) deleted", nullptr, deletions));
    say(likes, Merge::tr("%n like(s) given or taken back", nullptr, likes));
    say(ratings, Merge::tr("%n rating(s)", nullptr, ratings));
    say(names, Merge::tr("%n person(s) renamed", nullptr, names));
    say(cleaned, Merge::tr("%n text(s) put in order: control characters were taken out", nullptr, cleaned));
    say(forged, Merge::tr("Refused: %n entry(s) in your own name that you never wrote", nullptr, forged));
    say(ownElsewhere, Merge::tr("Held back: %n entry(s) in your own name, said to be written by you at "
                                "another computer",
                                nullptr, ownElsewhere));
    say(tooLong, Merge::tr("Refused: %n comment(s) that are too long or empty", nullptr, tooLong));
    say(future,
        Merge::tr("Refused: %n entry(s) from the future. The clock of that computer is wrong; once it "
                  "is right, they will come in.",
                  nullptr, future));
    say(orphans, Merge::tr("Refused: %n answer(s) to comments that are not there", nullptr, orphans));
    say(conflicting,
        Merge::tr("Refused: %n comment(s) with a wrong author, article or place", nullptr, conflicting));
    say(articlesRefused, Merge::tr("Refused: %n article(s) with a text or pictures that break the rules",
                                   nullptr, articlesRefused));
    return lines;
}

} // namespace nghisu
