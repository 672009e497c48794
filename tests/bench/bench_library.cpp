// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_library SIZE [LIBRARY]
// A made-up library with SIZE articles (made at LIBRARY and kept there, where that is given): what a key
// press takes while searching, how large the index is, what lists, opening and adding take.

#include "articlelist.h"
#include "database.h"
#include "fold.h"
#include "madelibrary.h"
#include "search/librarysearch.h"
#include "search/searchindex.h"
#include "statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Queries = 200;
constexpr int RuledQueries = 40;
constexpr int FirstHits = 8; ///< as many as a dock shows
constexpr int RankedHits = 200;

double msOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(static_cast<double>(values.size() - 1) * share));
}

void print(const char *what, const QList<double> &ms)
{
    std::printf("%-38s median %8.2f ms   p95 %8.2f ms   most %8.2f ms\n", what, at(ms, 0.5), at(ms, 0.95),
                at(ms, 1));
}

template <typename Value>
Value orDie(LibraryResult<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<Value>)
        return *result;
}

/// Proportional set size of this program, in MiB.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void printSizes(Database &database)
{
    const auto number = [&database](const QString &sql) {
        Statement row(database, sql);
        return row.next() ? row.real(0) / 1024 / 1024 : 0.0;
    };
    double index = 0;
    for (const QString &table :
         {u"search_text"_s, u"search_title"_s, u"search_form"_s, u"search_comment"_s}) {
        const double size =
            number(u"SELECT ifnull((SELECT sum(pgsize) FROM dbstat WHERE name = '%1_data'), 0)"
                   " + ifnull((SELECT sum(pgsize) FROM dbstat WHERE name = '%1_idx'), 0)"_s.arg(table));
        std::printf("%s %.1f MiB\n", qPrintable(table), size);
        index += size;
    }
    index += number(
        u"SELECT sum(pgsize) FROM dbstat WHERE name IN ('search_article', 'search_pending_article')"_s);
    qint64 text = 0;
    Statement ids(database, u"SELECT id FROM article WHERE id % 50 = 0"_s);
    QList<ArticleId> sample;
    while (ids.next())
        sample += ids.integer(0);
    for (const ArticleId id : std::as_const(sample)) {
        const StoredArticle stored = orDie(ArticleStore(database).load(id));
        text += (stored.article.title + stored.article.source + stored.article.author +
                 stored.article.plainText())
                    .toUtf8()
                    .size();
        for (const AgendaEntry &entry : stored.agenda.shown)
            text += entry.title.toUtf8().size();
    }
    const double all = static_cast<double>(text) * 50 / 1024 / 1024;
    std::printf("index %.1f MiB of %.1f MiB of text: %.0f %%\n", index, all, 100 * index / all);
}

/// Words that stand in some article behind each other, with marks or without, as a reader would try them.
QStringList queries(Database &database, ArticleWriter &writer)
{
    const QList<ArticleId> ids = orDie(ArticleList(database).ids({}, ArticleOrder::Published, QDate()));
    QStringList typed;
    while (typed.size() < Queries) {
        const Article article =
            orDie(ArticleStore(database).load(ids.at(writer.bounded(int(ids.size()))))).article;
        const QStringList words = (writer.bounded(2) ? article.title : article.lead.text).split(u' ');
        const int count = 1 + writer.bounded(4);
        QString query = words.mid(writer.bounded(int(words.size()) - count), count).join(u' ').toLower();
        if (writer.bounded(2))
            query = foldForSearch(query);
        typed += query;
    }
    return typed;
}

/// The same as phrases, and with a newspaper: what the index is slowest to find while it is typed.
QStringList queriesWithRules(Database &database, ArticleWriter &writer)
{
    QStringList typed;
    for (const QString &query : queries(database, writer).mid(0, RuledQueries))
        typed += typed.size() % 2 == 0 ? u'"' + query + u'"'
                                       : u"source:\"báo số %1\" "_s.arg(writer.bounded(40)) + query;
    return typed;
}

void search(Database &database, const char *kind, const QStringList &typedWhole,
            const ArticleShelf &shelf = {})
{
    QList<double> looking;
    QList<double> first;
    QList<double> rankedMs;
    QList<double> comments;
    QMap<double, QString> slowest;
    LibrarySearch search(database, {}, shelf);
    for (const QString &whole : typedWhole) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString typed = whole.left(length);
            QElapsedTimer clock;
            clock.start();
            const SearchQuery query = readSearchQuery(typed);
            const QList<ArticleId> newest = orDie(search.newest(query, FirstHits));
            looking += msOf(clock);
            orDie(search.articleHits(query, newest));
            first += msOf(clock);
            slowest[first.last()] = typed;
            if (slowest.size() > 8)
                slowest.erase(slowest.begin());
            clock.restart();
            orDie(search.articleHits(query, orDie(search.ranked(query, RankedHits)).mid(0, FirstHits)));
            rankedMs += msOf(clock);
            clock.restart();
            orDie(search.comments(query));
            comments += msOf(clock);
        }
    }
    std::printf("%lld key presses of %lld %s\n", static_cast<long long>(first.size()),
                static_cast<long long>(typedWhole.size()), kind);
    print("first articles of a key press", looking);
    print("the same with what is shown of them", first);
    for (auto query = slowest.cbegin(); query != slowest.cend(); ++query)
        std::printf("  among the slowest: \"%s\" %.1f ms\n", qPrintable(query.value()), query.key());
    print("ranked results", rankedMs);
    print("comments", comments);
}

/// Queries that leave out a word that stands in many articles, and one that stands in most.
QStringList queriesWithout(Database &database, ArticleWriter &writer)
{
    QStringList typed;
    for (const QString &query : queries(database, writer).mid(0, RuledQueries)) {
        const QString word = query.split(u' ').last();
        typed += (typed.size() % 2 == 0 ? u"-"_s + word : u"-các"_s) + u' ' + query;
    }
    return typed;
}

void lists(Database &database)
{
    QElapsedTimer clock;
    ArticleList list(database);
    const std::pair<const char *, ArticleOrder> orders[] = {{"list by date", ArticleOrder::Published},
                                                            {"list by title", ArticleOrder::Title},
                                                            {"list by source", ArticleOrder::Source},
                                                            {"list by last read", ArticleOrder::LastRead}};
    QList<ArticleId> ids;
    for (const auto &[name, order] : orders) {
        clock.start();
        ids = orDie(list.ids({}, order, QDate(2020, 1, 1), QLocale(u"vi"_s)));
        const double all = msOf(clock);
        clock.restart();
        orDie(list.ids({}, order, QDate(2020, 1, 1), QLocale(u"vi"_s), 200));
        std::printf("%-38s all %.1f ms, the first 200 %.1f ms\n", name, all, msOf(clock));
    }
    clock.restart();
    orDie(list.counts(QDate(2020, 1, 1)));
    std::printf("%-38s %.1f ms\n", "counts of all shelves", msOf(clock));
    QList<double> pages;
    QList<double> opening;
    for (qsizetype from = 0; from + 64 <= ids.size(); from += std::max<qsizetype>(64, ids.size() / 200)) {
        clock.restart();
        orDie(list.summaries(ids.mid(from, 64)));
        pages += msOf(clock);
        clock.restart();
        orDie(ArticleStore(database).load(ids.at(from)));
        opening += msOf(clock);
    }
    print("64 lines of the list", pages);
    print("an article read from the library", opening);
}

void adding(Database &database, ArticleWriter &writer, int size)
{
    QList<double> adding;
    QList<double> indexing;
    const int stamp = static_cast<int>(QDateTime::currentSecsSinceEpoch() % 100'000'000);
    for (int i = 0; i < 100; ++i) {
        NewArticle added;
        added.article = writer.article(stamp + size + i);
        QElapsedTimer clock;
        clock.start();
        orDie(ArticleStore(database).add(added));
        adding += msOf(clock);
        clock.restart();
        orDie(SearchIndex(database).catchUp());
        indexing += msOf(clock);
    }
    print("an article added", adding);
    print("an article indexed", indexing);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int size = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (size < 100) {
        std::fprintf(stderr, "usage: bench_library SIZE [LIBRARY], SIZE at least 100\n");
        return 1;
    }
    const QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"library.nghisu"_s);
    const bool there = QFileInfo::exists(path);
    const auto database = orDie(
        Database::open(path).map([](auto &&opened) { return std::shared_ptr<Database>(std::move(opened)); }));
    ArticleWriter writer;
    if (!there)
        orDie(makeLibrary(*database, writer, size));
    const double before = memory();
    printSizes(*database);
    search(*database, "queries", queries(*database, writer));
    search(*database, "phrases and queries with a newspaper", queriesWithRules(*database, writer));
    search(*database, "queries without a word", queriesWithout(*database, writer));
    using Kind = ArticleShelf::Kind;
    const std::pair<const char *, ArticleShelf> shelves[] = {
        {"queries among unread articles", {Kind::Unread, 0}},
        {"queries among starred articles", {Kind::Starred, 0}},
        {"queries among what was discussed recently", {Kind::RecentlyDiscussed, 0}},
        {"queries among the articles of a forum", {Kind::Forum, 1}}};
    for (const auto &[kind, shelf] : shelves) {
        std::printf("%lld articles are on the next shelf\n",
                    static_cast<long long>(orDie(ArticleList(*database).idsOn(shelf)).size()));
        search(*database, kind, queries(*database, writer).mid(0, RuledQueries), shelf);
    }
    lists(*database);
    std::printf("memory grew by %.1f MiB\n", memory() - before);
    adding(*database, writer, size);
    return 0;
}
