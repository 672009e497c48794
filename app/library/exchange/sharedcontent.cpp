// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/sharedcontent.h"

#include "commenttext.h"
#include "exchange/attachedlibrary.h"
#include "exchange/mergesteps.h"
#include "exchange/shareddiscussion.h"
#include "sqlerror.h"
#include "statement.h"

#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Which part of the time has gone by once that is done; the discussion is the rest.
constexpr double Wanted = 0.02;
constexpr double Articles = 0.85;

/// What others are given of an article besides its discussion, as one value; %1 is the library, %2 the
/// number.
const QString Shape =
    u"(SELECT hex(content_hash) || char(10) || title || char(10) || source || char(10) || author"
    " || char(10) || language || char(10) || url || char(10) || ifnull(published, '')"
    " || published_estimated FROM %1.article WHERE id = %2)"
    " || ifnull((SELECT group_concat(hex(sha256)) FROM (SELECT p.sha256"
    "  FROM %1.article_picture AS a JOIN %1.picture AS p ON p.id = a.picture"
    "  WHERE a.article = %2 ORDER BY a.ordinal)), '')"
    " || char(10) || ifnull((SELECT group_concat(name, char(10)) FROM (SELECT f.name"
    "  FROM %1.article_forum AS a JOIN %1.forum AS f ON f.id = a.forum"
    "  WHERE a.article = %2 ORDER BY f.name)), '')"
    " || char(10) || ifnull((SELECT group_concat(kind || title || place || ifnull(start_date, '')"
    "  || ifnull(start_time, '') || ifnull(end_date, '') || ifnull(end_time, ''), char(10))"
    "  FROM (SELECT * FROM %1.agenda_entry WHERE article = %2 ORDER BY ordinal)), '')"_s;

class SharedContent
{
public:
    SharedContent(Database &file, Database &library, const QSet<ArticleId> &articles,
                  const SharedWatch &watch)
        : m_file(file), m_articles(articles),
          m_watch(watch), m_context{.into = file,
                                    .from = library,
                                    // Nothing in one's own library is of a wrong time.
                                    .latest = QDateTime::fromMSecsSinceEpoch(
                                        std::numeric_limits<qint64>::max() / 2),
                                    .trusted = true}
    {
    }

    LibraryResult<std::optional<MergeReport>> run()
    {
        const auto stale = wantArticles().and_then([this] { return isStale(); });
        if (!stale)
            return tl::unexpected(stale.error());
        if (*stale)
            return std::nullopt;
        bool same = true;
        const SharedWatch discussion = m_watch.between(Articles, 1);
        const auto done = addArticles().and_then([&] {
            return m_file.transaction([&]() -> LibraryResult<void> {
                const auto synchronised = SharedDiscussion(m_file, m_context.report, discussion).bring();
                same = synchronised.value_or(false);
                return synchronised.map([](bool) {});
            });
        });
        if (!done)
            return tl::unexpected(done.error());
        return same ? std::optional(m_context.report) : std::nullopt;
    }

private:
    /// The wanted articles, by their numbers there and here.
    LibraryResult<void> wantArticles()
    {
        return m_file.transaction([this]() -> LibraryResult<void> {
            auto done = execute(m_file, u"CREATE TEMP TABLE IF NOT EXISTS wanted"
                                        " (theirs INTEGER PRIMARY KEY, ours INTEGER)"_s)
                            .and_then([this] { return execute(m_file, u"DELETE FROM temp.wanted"_s); });
            const SharedWatch watch = m_watch.between(0, Wanted);
            qsizetype wanted = 0;
            for (const ArticleId article : m_articles) {
                if (done)
                    done = watch.goOn(double(wanted++) / double(m_articles.size()), m_file.path());
                if (done)
                    done = execute(m_file,
                                   u"INSERT INTO temp.wanted (theirs, ours) SELECT t.id, m.id"
                                   " FROM theirs.article AS t LEFT JOIN main.article AS m ON m.uuid = t.uuid"
                                   " WHERE t.id = ?"_s,
                                   article);
            }
            return done;
        });
    }

    LibraryResult<bool> isStale()
    {
        Statement row(
            m_file,
            u"SELECT EXISTS (SELECT 1 FROM main.article WHERE id NOT IN"
            " (SELECT ours FROM temp.wanted WHERE ours IS NOT NULL))"
            " OR EXISTS (SELECT 1 FROM temp.wanted AS w WHERE w.ours IS NOT NULL AND (%1) <> (%2))"_s.arg(
                QString(Shape).replace(u"%1"_s, u"theirs"_s).replace(u"%2"_s, u"w.theirs"_s),
                QString(Shape).replace(u"%1"_s, u"main"_s).replace(u"%2"_s, u"w.ours"_s)));
        const bool stale = row.next() && row.number(0) != 0;
        return row.result().map([stale] { return stale; });
    }

    LibraryResult<void> addArticles()
    {
        QList<ArticleId> missing;
        {
            Statement rows(m_file, u"SELECT theirs FROM temp.wanted WHERE ours IS NULL ORDER BY theirs"_s);
            while (rows.next())
                missing.append(rows.integer(0));
            if (!rows.result())
                return rows.result();
        }
        const SharedWatch watch = m_watch.between(Wanted, Articles);
        LibraryResult<void> done;
        for (qsizetype i = 0; i < missing.size() && done; ++i)
            done = watch.goOn(double(i) / double(missing.size()), m_file.path()).and_then([&] {
                return m_file.transaction([&] { return add(missing.at(i)); });
            });
        return done;
    }

    LibraryResult<void> add(ArticleId article)
    {
        const auto added = addArticle(m_context, article);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added)
            return {};
        return execute(m_file, u"UPDATE temp.wanted SET ours = ? WHERE theirs = ?"_s, **added, article);
    }

    Database &m_file;
    const QSet<ArticleId> &m_articles;
    const SharedWatch &m_watch;
    MergeContext m_context;
};

} // namespace

LibraryResult<std::optional<MergeReport>>
bringUpToDate(Database &file, Database &library, const QSet<ArticleId> &articles, const SharedWatch &watch)
{
    const auto attached = AttachedLibrary::attach(file, library);
    if (!attached)
        return tl::unexpected(attached.error());
    std::optional<MergeReport> report;
    const auto done = file.untilCancelled(watch.cancelled, [&]() -> LibraryResult<void> {
        const auto brought = SharedContent(file, library, articles, watch).run();
        if (!brought)
            return tl::unexpected(brought.error());
        report = *brought;
        return {};
    });
    return done.map([&report] { return report; });
}

} // namespace nghisu
