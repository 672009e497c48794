// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"
#include "words.h"

#include <QList>
#include <QString>

namespace nghisu {

/// Words that name something a programme may hold.
struct Mention
{
    /// From the weakest name of a session to the strongest.
    enum class Kind {
        Event,    ///< the whole event: "Đại hội", "kỳ họp thứ 3"
        Activity, ///< what is done in it: "thảo luận văn kiện"
        Opening,  ///< "khai mạc", "bế mạc", of whatever stands beside it
        Named,    ///< a part with a name: "phiên trù bị", "lễ trao giải", "đợt 1"
        Briefing, ///< a press conference: of the programme only where it is still to come
        Excluded, ///< what takes place but is no part of the programme: a day off, a deadline
    };

    /// Whether an event takes place here, by the verb beside it.
    enum class Acts {
        No,
        Works, ///< it does something: "tiến hành", "tiếp tục"; what it does may be a better name
        Held,  ///< "diễn ra", "được tổ chức"
    };

    Kind kind = Kind::Event;
    WordSpan words; ///< the naming phrase
    QString key; ///< equal for phrases that name the same part: "khai mạc" for "lễ khai mạc" and "khai mạc"
    Acts acts = Acts::No;
    bool english = false;
    bool isRound = false; ///< one of several, told by its number: "đợt 1", "the second phase"
};

/// The mentions in a span of words, in order and without overlaps. `dates` are those of the whole text; no
/// name runs into one.
[[nodiscard]] QList<Mention> mentionsIn(const ScannedText &text, WordSpan span,
                                        const QList<DateExpression> &dates);

} // namespace nghisu
