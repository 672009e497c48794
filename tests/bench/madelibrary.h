// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "libraryerror.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace nghisu {

class Database;

/// Writes articles of syllables as Vietnamese has them, used as often as words are: the n-th one 1/n as often
/// as the first. An article comes back to some of them: reports of 1,200 words have about 310 different ones,
/// of 500 about 180. Two writers write the same.
class ArticleWriter
{
public:
    ArticleWriter();

    [[nodiscard]] QString words(int count);
    /// About 600 words; two of three articles have a picture, one of those that many articles show.
    [[nodiscard]] Article article(int number);
    /// From 0 to below `most`.
    [[nodiscard]] int bounded(int most) { return m_random.bounded(most); }

private:
    [[nodiscard]] QString word();
    void addPicture(Article &article);

    QRandomGenerator m_random{42};
    QStringList m_words;
    QStringList m_subject; ///< of the article being written
    QList<double> m_sums;
    QList<Picture> m_pictures;
};

/// Fills a new library with so many articles, as one is that was used for years: agendas, comments, ratings,
/// stars, places where one stopped, forums, a bin; and indexes it. Prints how long that took.
[[nodiscard]] LibraryResult<void> makeLibrary(Database &database, ArticleWriter &writer, int articles);

} // namespace nghisu
