// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What is shown of articles and comments found: the parts of LibrarySearch that read the original text.

#include "articlejson.h"
#include "articlerows.h"
#include "commentrows.h"
#include "graphemes.h"
#include "search/librarysearch.h"
#include "search/querymatch.h"
#include "statement.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Of a snippet, in UTF-16 code units: about two lines, what is shown of the text before the match, and how
// much longer or shorter either may get so that no word is cut.
constexpr qsizetype SnippetLength = 180;
constexpr qsizetype WordsBefore = 24;
constexpr qsizetype LongWord = 60;
static_assert(SnippetLength > WordsBefore + 2 * LongWord, "a snippet must not end before what matches");

/// Where the text may be cut, at or before `at`: where a word begins, unless that is farther off than
/// LongWord (addresses, languages without spaces); then where a character does.
qsizetype cutBefore(const QString &text, qsizetype at)
{
    const qsizetype least = std::max<qsizetype>(0, at - LongWord);
    for (qsizetype cut = at; cut >= least; --cut) {
        if (cut == 0 || text.at(cut - 1).isSpace())
            return cut;
    }
    const QString part = text.mid(least, 2 * LongWord);
    qsizetype characters = graphemeCount(part.left(at - least));
    while (graphemeOffset(part, characters) > at - least)
        --characters; // of the last one only a part stands before `at`
    return least + graphemeOffset(part, characters);
}

/// Sets the snippet to the surroundings of what matches best, on one line.
void setSnippet(SearchHit &hit, const QString &text, const TextMatches &matched)
{
    const QList<MatchRange> &matches = matched.ranges;
    const qsizetype first = matched.densest.start;
    const qsizetype from = first <= WordsBefore ? 0 : cutBefore(text, first - WordsBefore);
    const qsizetype end =
        text.size() <= from + SnippetLength ? text.size() : cutBefore(text, from + SnippetLength);
    QString snippet = text.mid(from, end - from);
    for (QChar &c : snippet) {
        if (c.isSpace())
            c = u' ';
    }
    const qsizetype shift = from > 0 ? 1 : 0;
    hit.snippet = (from > 0 ? u"…"_s : QString()) + snippet;
    if (end < text.size()) {
        while (hit.snippet.endsWith(u' '))
            hit.snippet.chop(1);
        hit.snippet += u'…';
    }
    for (const MatchRange &match : matches) {
        const qsizetype stop = std::min(match.start + match.length, end);
        if (match.start >= from && match.start < end)
            hit.snippetMatches.append({match.start - from + shift, stop - match.start});
    }
}

struct BestBlock
{
    int number = LeadBlock;
    TextMatches matches;
};

/// The block with most of what was looked for, with its marks if any has.
BestBlock bestBlock(const Article &article, const QList<PhraseWords> &phrases)
{
    BestBlock best{LeadBlock, matchesIn(article.lead.text, phrases)};
    for (int i = 0; article.block(best.number).text.isEmpty() && i < article.blocks.size(); ++i)
        best.number = i; // whatever it says, a snippet shows how it begins
    for (int i = 0; i < article.blocks.size(); ++i) {
        if (best.matches.phrases == phrases.size() && best.matches.exact == phrases.size())
            break;
        TextMatches matches = matchesIn(article.blocks.at(i).text, phrases);
        if (std::pair(matches.phrases, matches.exact) > std::pair(best.matches.phrases, best.matches.exact))
            best = {i, std::move(matches)};
    }
    return best;
}

/// Where the text says less of it than an entry of the agenda, that is what was found.
LibraryResult<void> preferAgenda(Database &database, SearchHit &hit, const QList<PhraseWords> &phrases,
                                 int phrasesInText)
{
    const auto agenda = readAgenda(database, hit.article);
    if (!agenda)
        return tl::unexpected(agenda.error());
    for (const AgendaEntry &entry : *agenda) {
        const QString text = entry.place.isEmpty() ? entry.title : entry.title + u" · "_s + entry.place;
        const TextMatches matches = matchesIn(text, phrases);
        if (matches.phrases <= phrasesInText)
            continue;
        phrasesInText = matches.phrases;
        hit.snippetMatches.clear();
        setSnippet(hit, text, matches);
        hit.passage = entry.passage;
    }
    return {};
}

LibraryResult<void> describe(Database &database, SearchHit &hit, const Article &article,
                             const QList<PhraseWords> &phrases)
{
    hit.titleMatches = matchesIn(article.title, phrases).ranges;
    const BestBlock best = bestBlock(article, phrases);
    const MatchRange &densest = best.matches.densest;
    setSnippet(hit, article.block(best.number).text, best.matches);
    if (densest.length > 0)
        hit.passage = passageOf(article, best.number, densest.start, densest.length);
    if (best.matches.phrases == phrases.size())
        return {};
    return preferAgenda(database, hit, phrases, best.matches.phrases);
}

/// What to show of what somebody said. `select` finds one by its id: article, headline, source, day and
/// whether that is estimated, name and words; `identify` sees to the rest.
LibraryResult<QList<SearchHit>>
saidHits(Database &database, const SearchQuery &query, const QList<QUuid> &ids, const QString &select,
         const std::function<void(SearchHit &, const QUuid &, const Statement &)> &identify)
{
    const QList<PhraseWords> phrases = wordsOf(query.wanted);
    QList<SearchHit> hits;
    for (const QUuid &id : ids) {
        Statement row(database, select, id);
        if (!row.next()) {
            if (!row.result())
                return tl::unexpected(row.result().error());
            continue;
        }
        SearchHit hit;
        hit.article = row.integer(0);
        hit.title = row.text(1);
        hit.source = row.text(2);
        hit.published = {row.day(3), row.number(4) != 0};
        hit.author = row.text(5);
        setSnippet(hit, row.text(6), matchesIn(row.text(6), phrases));
        identify(hit, id, row);
        hits.append(std::move(hit));
    }
    return hits;
}

} // namespace

LibraryResult<QList<SearchHit>> LibrarySearch::articleHits(const SearchQuery &query,
                                                           const QList<ArticleId> &articles)
{
    const QList<PhraseWords> phrases = wordsOf(query.wanted);
    QList<SearchHit> hits;
    for (const ArticleId id : articles) {
        SearchHit hit;
        Article article;
        {
            Statement row(m_database,
                          u"SELECT a.title, a.source, a.published, a.published_estimated, c.lead, c.blocks"
                          " FROM article AS a JOIN article_content AS c ON c.article = a.id WHERE a.id = ?"_s,
                          id);
            if (!row.next()) {
                if (!row.result())
                    return tl::unexpected(row.result().error());
                continue;
            }
            article.title = row.text(0);
            article.lead = blocksFromJson(row.text(4).toUtf8()).value(0);
            article.blocks = blocksFromJson(row.text(5).toUtf8());
            hit.article = id;
            hit.title = article.title;
            hit.source = row.text(1);
            hit.published = {row.day(2), row.number(3) != 0};
        }
        if (const auto done = describe(m_database, hit, article, phrases); !done)
            return tl::unexpected(done.error());
        hits.append(std::move(hit));
    }
    return hits;
}

LibraryResult<QList<SearchHit>> LibrarySearch::commentHits(const SearchQuery &query,
                                                           const QList<QUuid> &comments)
{
    return saidHits(m_database, query, comments,
                    u"SELECT c.article, a.title, a.source, a.published, a.published_estimated, p.name, c.body"
                    " FROM comment AS c JOIN article AS a ON a.id = c.article"
                    " JOIN person AS p ON p.id = c.author WHERE c.id = ? AND c.deleted IS NULL"_s,
                    [](SearchHit &hit, const QUuid &id, const Statement &) { hit.comment = id; });
}

LibraryResult<QList<SearchHit>> LibrarySearch::noteHits(const SearchQuery &query, const QList<QUuid> &marks)
{
    return saidHits(
        m_database, query, marks,
        u"SELECT m.article, a.title, a.source, a.published, a.published_estimated, p.name, m.note,"
        " m.passage_block, m.passage_start, m.passage_length, m.passage_quote"
        " FROM mark AS m JOIN article AS a ON a.id = m.article"
        " JOIN person AS p ON p.id = m.author WHERE m.id = ? AND m.deleted IS NULL"_s,
        [](SearchHit &hit, const QUuid &id, const Statement &row) {
            hit.mark = id;
            hit.passage = passageOf(row, 7).value_or(Passage{});
        });
}

} // namespace nghisu
