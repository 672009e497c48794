// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/merge.h"
#include "intake.h"

#include <QList>
#include <QMetaType>

#include <functional>

namespace nghisu {

class Database;

/// What became of one file.
struct IntakeOutcome
{
    enum class State {
        Failed,  ///< see `failure`
        Added,   ///< a new article
        Same,    ///< the library has it as it is
        Changed, ///< the library has another text of it, which was left as it is
        Updated, ///< took the place of the text that the library had
        Merged,  ///< a library of somebody else: see `merged`
    };

    QString path;
    State state = State::Failed;
    ArticleId id = 0; ///< above 0 unless Failed, or Merged with nothing new
    QString title;    ///< the headline; the file's name for a failure
    int picturesKept = 0;
    int picturesMissing = 0;
    int leftOut = 0;            ///< parts of the page that are not of the article
    bool endsEarly = false;     ///< the file was cut off
    QList<LeftOut> parts = {};  ///< the first of what was left out and is missing, each with its first words
    MergeReport merged = {};    ///< of a library of somebody else
    QString failure = {};       ///< a sentence; empty when all went well
    bool libraryFailed = false; ///< Failed for the library's sake: the file may do another time
};

/// What to do with another text of an article that the library has.
enum class KnownArticle {
    Leave,  ///< to be offered as an update
    Update, ///< what the reader did with it stays: rating, comments, edits of the agenda
};

/// What to do with words in the reader's own name, in a file that was made at a library where the reader
/// writes too, by what the file says.
enum class OwnWords {
    HoldBack, ///< to be offered, see MergeReport::ownElsewhere
    Take,     ///< the reader says that they are so
};

/// Takes one file into a library on the calling thread. A page is known by its text, else by its canonical
/// address; the same text with more of its pictures counts as another text. `cancelled` is asked now and
/// then, from any thread, while a library of somebody else is merged, which may take long.
[[nodiscard]] IntakeOutcome takeIntoLibrary(const QString &path, Database &database,
                                            const ImportOptions &options = {},
                                            KnownArticle known = KnownArticle::Leave,
                                            OwnWords own = OwnWords::HoldBack,
                                            const std::function<bool()> &cancelled = {});

/// The article that the kept original gives today, touching nothing; the sentence says what failed.
struct ReadOriginal
{
    Taken taken;
    OriginalFile original;
    StoredArticle stored;
    QString failure;
};
[[nodiscard]] ReadOriginal readOriginal(ArticleId id, Database &database);

/// Reads the kept original of an article with the importer of today, or takes what `known` was read from it
/// already; Same when nothing comes of it that is not there already.
[[nodiscard]] IntakeOutcome readAgain(ArticleId id, Database &database, const ReadOriginal *known = nullptr);

} // namespace nghisu

Q_DECLARE_METATYPE(nghisu::IntakeOutcome)
