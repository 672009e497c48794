// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "articlelist.h"
#include "fold.h"
#include "forumstore.h"
#include "librarycheck.h"
#include "librarytest.h"
#include "markstore.h"
#include "normalise.h"
#include "search/librarysearch.h"
#include "search/searchindex.h"
#include "searchwords.h"
#include "statement.h"

#include <QRandomGenerator>
#include <QTextBoundaryFinder>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

NewArticle article(const QString &title, const QStringList &paragraphs, const QString &source = {},
                   const QString &author = {}, QDate published = {})
{
    NewArticle added;
    added.article.title = title;
    added.article.source = source;
    added.article.author = author;
    added.article.published.date = published;
    for (const QString &text : paragraphs) {
        Block block;
        block.text = text;
        added.article.blocks.append(block);
    }
    return added;
}

void catchUp(Database &database)
{
    while (!valueOf(SearchIndex(database).catchUp())) {
    }
}

/// A slow, plain search: every text is read, word by word, as the documentation of LibrarySearch says.
class Reference
{
public:
    /// Among those articles; empty: among all outside of the bin.
    Reference(Database &database, const QString &typed, std::optional<QList<ArticleId>> among = {})
        : m_database(database), m_query(readSearchQuery(typed)), m_among(std::move(among))
    {
        for (const Forum &forum : valueOf(ForumStore(database).forums()))
            m_forums.insert(forum.id, foldForSearch(forum.name));
        if (m_among)
            return;
        m_among.emplace();
        for (const ArticleSummary &summary : valueOf(ArticleStore(database).list()))
            *m_among += summary.id;
    }

    QList<ArticleId> ranked()
    {
        QList<std::pair<int, ArticleId>> found;
        for (const ArticleId id : std::as_const(*m_among)) {
            const Article article = valueOf(ArticleStore(m_database).load(id)).article;
            QStringList texts{article.title, article.source, article.author, article.lead.text};
            for (const Block &block : article.blocks)
                texts += block.text;
            for (const AgendaEntry &entry : valueOf(ArticleStore(m_database).load(id)).agenda.shown)
                texts << entry.title << entry.place;
            if (!matches(article, texts) || !isFiled(id))
                continue;
            const bool headline = all({article.title});
            found.append({(m_marked && !exact(texts) ? 2 : 0) + (headline ? 0 : 1), -id});
        }
        std::sort(found.begin(), found.end());
        QList<ArticleId> ids;
        for (const auto &[tier, id] : found)
            ids += -id;
        return ids;
    }

private:
    static QStringList split(const QString &text)
    {
        QStringList words(QString{});
        for (const QChar c : toNfc(text.toCaseFolded())) {
            if (c.isLetterOrNumber() || c.isMark())
                words.last() += c;
            else if (!words.last().isEmpty())
                words += QString();
        }
        words.removeAll(QString());
        return words;
    }

    /// With `exact`, words with marks with just these.
    static bool stands(const SearchPhrase &phrase, const QStringList &texts, bool exact = false)
    {
        for (const QString &text : texts) {
            const QStringList words = split(text);
            for (qsizetype at = 0; at + phrase.words.size() <= words.size(); ++at) {
                bool same = true;
                for (qsizetype i = 0; i < phrase.words.size(); ++i) {
                    const QString folded = foldForSearch(phrase.words.at(i));
                    const bool just = exact && folded != phrase.words.at(i);
                    const QString wanted = just ? phrase.words.at(i) : folded;
                    const QString word = just ? words.at(at + i) : foldForSearch(words.at(at + i));
                    const bool open = phrase.prefix && i == phrase.words.size() - 1;
                    same = same && (open ? word.startsWith(wanted) : word == wanted);
                }
                if (same)
                    return true;
            }
        }
        return false;
    }

    bool all(const QStringList &texts) const
    {
        return std::all_of(m_query.wanted.cbegin(), m_query.wanted.cend(),
                           [&](const SearchPhrase &phrase) { return stands(phrase, texts); });
    }

    bool isFiled(ArticleId id)
    {
        const QList<ForumId> forums = valueOf(ForumStore(m_database).forumsOf(id));
        const auto isUnder = [&](const QString &name) {
            return std::any_of(forums.cbegin(), forums.cend(),
                               [&](ForumId forum) { return m_forums.value(forum).startsWith(name); });
        };
        return std::all_of(m_query.forums.cbegin(), m_query.forums.cend(), isUnder) &&
               std::none_of(m_query.unwantedForums.cbegin(), m_query.unwantedForums.cend(), isUnder);
    }

    bool matches(const Article &article, const QStringList &texts) const
    {
        const auto in = [](const QList<SearchPhrase> &phrases, const QString &text) {
            return std::all_of(phrases.cbegin(), phrases.cend(),
                               [&text](const SearchPhrase &phrase) { return stands(phrase, {text}); });
        };
        const auto anyIn = [](const QList<SearchPhrase> &phrases, const QStringList &some) {
            return std::any_of(phrases.cbegin(), phrases.cend(),
                               [&some](const SearchPhrase &phrase) { return stands(phrase, some); });
        };
        const auto isUnwanted = [&texts](const SearchPhrase &phrase) { return stands(phrase, texts, true); };
        const bool unwanted = std::any_of(m_query.unwanted.cbegin(), m_query.unwanted.cend(), isUnwanted) ||
                              anyIn(m_query.unwantedSources, {article.source}) ||
                              anyIn(m_query.unwantedAuthors, {article.author});
        const QDate date = article.published.date;
        return !m_query.isEmpty() && all(texts) && !unwanted && in(m_query.sources, article.source) &&
               in(m_query.authors, article.author) &&
               (!m_query.before.isValid() || (date.isValid() && date < m_query.before)) &&
               (!m_query.after.isValid() || (date.isValid() && date >= m_query.after));
    }

    /// Whether those of its words that have marks stand anywhere with just these.
    static bool haveMarkedWords(const SearchPhrase &phrase, const QStringList &texts)
    {
        QStringList words;
        for (const QString &text : texts)
            words += split(text);
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            const QString &wanted = phrase.words.at(i);
            if (wanted == foldForSearch(wanted))
                continue;
            const bool open = phrase.prefix && i == phrase.words.size() - 1;
            if (std::none_of(words.cbegin(), words.cend(), [&](const QString &word) {
                    return open ? word.startsWith(wanted) : word == wanted;
                }))
                return false;
        }
        return true;
    }

    bool exact(const QStringList &texts) const
    {
        return std::all_of(m_query.wanted.cbegin(), m_query.wanted.cend(),
                           [&texts](const SearchPhrase &phrase) { return haveMarkedWords(phrase, texts); });
    }

    Database &m_database;
    SearchQuery m_query;
    std::optional<QList<ArticleId>> m_among;
    QHash<ForumId, QString> m_forums; ///< names, folded

public:
    bool m_marked = [this] {
        for (const SearchPhrase &phrase : m_query.wanted)
            for (const QString &word : phrase.words)
                if (word != foldForSearch(word))
                    return true;
        return false;
    }();
};

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;

    ArticleId add(const NewArticle &added)
    {
        library->steady.pass(1000);
        return valueOf(library->articles().add(added)).id;
    }
    QList<ArticleId> find(const QString &typed)
    {
        catchUp(library->database());
        return valueOf(LibrarySearch(library->database()).ranked(readSearchQuery(typed), 1000));
    }

private slots:
    void init() { library = std::make_unique<TestLibrary>(); }

    void wordsOfText()
    {
        const QString text = u"Đảng-bộ tỉnh  “Lạng Sơn”: 74/207 xã, COVID‑19. x\u0301y"_s;
        QStringList folded;
        for (const SearchWord &word : searchWordsOf(text)) {
            folded += word.folded;
            QCOMPARE(foldForSearch(text.mid(word.start, word.length)).remove(u'\u0307'), word.folded);
        }
        QCOMPARE(folded, (QStringList{u"dang"_s, u"bo"_s, u"tinh"_s, u"lang"_s, u"son"_s, u"74"_s, u"207"_s,
                                      u"xa"_s, u"covid"_s, u"19"_s, u"xy"_s}));
        const auto composed = searchWordsOf(u"Nghị quyết Đảng"_s);
        const auto decomposed = searchWordsOf(u"Nghị quyết Đảng"_s.normalized(QString::NormalizationForm_D));
        QCOMPARE(composed.size(), decomposed.size());
        for (qsizetype i = 0; i < composed.size(); ++i)
            QCOMPARE(composed.at(i).marked, decomposed.at(i).marked);
        QVERIFY(searchWordsOf(u"… — _ \u0301"_s).isEmpty());
    }

    void queries()
    {
        SearchQuery query =
            readSearchQuery(u"Đại hội \"đảng bộ\" -covid -\"đợt hai\" source:Nhân author:\"Lê Văn\" "
                            "forum:tài before:2020-09-26 sau:9/2020 74/207 lan"_s);
        QCOMPARE(query.wanted, (QList<SearchPhrase>{{{u"đại"_s}, false},
                                                    {{u"hội"_s}, false},
                                                    {{u"đảng"_s, u"bộ"_s}, false},
                                                    {{u"74"_s, u"207"_s}, false},
                                                    {{u"lan"_s}, true}}));
        QCOMPARE(query.unwanted, (QList<SearchPhrase>{{{u"covid"_s}, false}, {{u"đợt"_s, u"hai"_s}, false}}));
        QCOMPARE(query.sources, (QList<SearchPhrase>{{{u"nhân"_s}, false}}));
        QCOMPARE(query.authors, (QList<SearchPhrase>{{{u"lê"_s, u"văn"_s}, false}}));
        QCOMPARE(query.forums, QStringList{u"tai"_s});
        QCOMPARE(query.before, QDate(2020, 9, 26));
        QCOMPARE(query.after, QDate(2020, 9, 1));
        QCOMPARE(readSearchQuery(u"nguồn:x trước:25/9/2020"_s).before, QDate(2020, 9, 25));
        QCOMPARE(readSearchQuery(u"after:2019"_s).after, QDate(2019, 1, 1));
        query =
            readSearchQuery(u"-source:Báo -tácgiả:\"Lê Văn\" -forum:Tài -before:2020-09 -sau:2021 -nguồn:"_s);
        QCOMPARE(query.unwantedSources, (QList<SearchPhrase>{{{u"báo"_s}, false}}));
        QCOMPARE(query.unwantedAuthors, (QList<SearchPhrase>{{{u"lê"_s, u"văn"_s}, false}}));
        QCOMPARE(query.unwantedForums, QStringList{u"tai"_s});
        QCOMPARE(query.after, QDate(2020, 9, 1));
        QCOMPARE(query.before, QDate(2021, 1, 1));
        QVERIFY(query.unwanted.isEmpty() && query.wanted.isEmpty());
        QCOMPARE(readSearchQuery(u"-source:bá"_s).unwantedSources, (QList<SearchPhrase>{{{u"bá"_s}, false}}));
        // What is no date does not stand for words.
        query =
            readSearchQuery(u"before:99999 after:2020-13-45 sau:hôm -trước:31/2/2020 before:2020 before:"_s);
        QCOMPARE(query.unreadDates, (QStringList{u"99999"_s, u"2020-13-45"_s, u"hôm"_s, u"31/2/2020"_s}));
        QVERIFY(query.wanted.isEmpty() && query.unwanted.isEmpty());
        QCOMPARE(query.before, QDate(2020, 1, 1));
        QVERIFY(readSearchQuery(u"before:99999"_s).isEmpty());
        // What is no rule is a word.
        QCOMPARE(readSearchQuery(u"beforehand:hôm "_s).wanted,
                 (QList<SearchPhrase>{{{u"beforehand"_s, u"hôm"_s}, false}}));
        QCOMPARE(readSearchQuery(u"10:30 "_s).wanted, (QList<SearchPhrase>{{{u"10"_s, u"30"_s}, false}}));
        QCOMPARE(readSearchQuery(u"\"đại hội đ"_s).wanted,
                 (QList<SearchPhrase>{{{u"đại"_s, u"hội"_s, u"đ"_s}, true}}));
        for (const QString &nothing : {u""_s, u"  "_s, u"-"_s, u"\""_s, u"\"\" - * ( ) ^ :"_s, u"-\""_s,
                                       u"source:"_s, u"before:"_s, u"-forum:"_s, u"-author:\"\""_s})
            QVERIFY2(readSearchQuery(nothing).isEmpty(), qPrintable(nothing));
    }

    void fieldsAreKnownInEitherForm()
    {
        for (const QString &field : {u"source"_s, u"nguồn"_s, u"author"_s, u"tácgiả"_s, u"forum"_s,
                                     u"diễnđàn"_s, u"before"_s, u"trước"_s, u"after"_s, u"sau"_s}) {
            const QString typed = field + u":2020 -"_s + field + u":\"2021\" hội"_s;
            const SearchQuery query = readSearchQuery(typed);
            QVERIFY2(query.wanted.size() == 1 && query.unwanted.isEmpty(), qPrintable(field));
            QVERIFY2(readSearchQuery(typed.normalized(QString::NormalizationForm_D)) == query,
                     qPrintable(field));
        }
    }

    void anyTextIsAQuery()
    {
        add(article(u"Một"_s, {u"AND OR NOT NEAR title"_s}));
        for (const QString &typed :
             {u"AND"_s, u"OR NOT"_s, u"NEAR(a b, 2)"_s, u"title: một"_s, u"\"a\" \"b"_s, u"*"_s, u"a*"_s,
              u"^a"_s, u"{title} : x"_s, u"') OR 1 --"_s, u"-a -b"_s, u"\0x"_s, QString(QChar(0)),
              QString(QChar(0xD800)), u"_ __a _"_s, u"x"_s.repeated(5000), u"\"x "_s.repeated(2000), u"😀 "_s,
              u"\U00010428a"_s}) {
            const SearchQuery query = readSearchQuery(typed);
            catchUp(library->database());
            LibrarySearch search(library->database());
            valueOf(search.newest(query, 50));
            valueOf(search.ranked(query, 50));
            valueOf(search.comments(query));
        }
        QCOMPARE(find(u"and near"_s).size(), 1);
        QVERIFY(find(u"__m"_s).size() == 1); // "m" begins "Một"
    }

    void hostileTextIsAQueryToo()
    {
        for (int i = 0; i < 8; ++i)
            add(article(u"Đại hội %1"_s.arg(i), {u"AND OR NOT NEAR title đảng bộ"_s, u"a-b_c \"d\" (e)"_s},
                        u"Báo Mới"_s, u"Lê Tám"_s, QDate(2020, 9, 20 + i)));
        catchUp(library->database());
        const QStringList bits{u"\""_s,
                               u"“"_s,
                               u"-"_s,
                               u":"_s,
                               u" "_s,
                               u"source:"_s,
                               u"tácgiả:"_s,
                               u"forum:"_s,
                               u"before:"_s,
                               u"sau:"_s,
                               u"2020-13-45"_s,
                               u"2020-09"_s,
                               u"25/9/2020"_s,
                               u"0000"_s,
                               u"*"_s,
                               u"("_s,
                               u")"_s,
                               u"{"_s,
                               u"^"_s,
                               u"AND"_s,
                               u"NOT"_s,
                               u"NEAR("_s,
                               u"_"_s,
                               u"__d"_s,
                               u"'"_s,
                               u";"_s,
                               u"%"_s,
                               u"\\"_s,
                               u"\u0301"_s,
                               u"\u0323"_s,
                               u"đ"_s,
                               u"Đa"_s,
                               u"dai"_s,
                               u"hội"_s,
                               u"d"_s,
                               u"1"_s,
                               QString(QChar(0)),
                               QString(QChar(0xD800)),
                               QString(QChar(0xDC00)),
                               u"😀"_s,
                               u"\u200b"_s,
                               u"\n"_s,
                               u"\u00a0"_s,
                               u"ﬁ"_s,
                               u"ŉ"_s,
                               u"İ"_s};
        QRandomGenerator random(26092020);
        LibrarySearch search(library->database());
        for (int i = 0; i < 1500; ++i) {
            QString typed;
            for (int n = random.bounded(1, i % 100 == 0 ? 4000 : 9); n > 0; --n)
                typed += bits.at(random.bounded(int(bits.size())));
            const SearchQuery query = readSearchQuery(typed);
            const QList<ArticleId> ranked = valueOf(search.ranked(query, 100));
            const QList<ArticleId> newest = valueOf(search.newest(query, 100));
            valueOf(search.articleHits(query, ranked));
            valueOf(search.comments(query));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(typed));
            for (const ArticleId id : newest)
                QVERIFY2(ranked.contains(id), qPrintable(typed));
            if (typed.size() < 200)
                QVERIFY2(ranked == Reference(library->database(), typed).ranked(), qPrintable(typed));
        }
    }

    void aPhraseIsFoundWhileItsLastWordIsTyped()
    {
        // More words that begin so than are looked up one by one.
        QStringList words;
        for (char16_t a = u'a'; a <= u'z'; ++a)
            for (char16_t b = u'a'; b <= u'e'; ++b)
                words += QString(u"d%1%2"_s).arg(QChar(a), QChar(b));
        const ArticleId first = add(article(u"Tin"_s, {u"đại hội đảng"_s}));
        add(article(u"Tin"_s, {u"hội đại biểu đảng"_s, words.join(u' ')}));
        const ArticleId third = add(article(u"Đại hội đồng"_s, {u"khác"_s}));
        LibrarySearch search(library->database());
        for (const QString &typed : {u"\"dai hoi d"_s, u"\"đại hội đ"_s, u"\"dai hoi"_s, u"\"dai ho"_s}) {
            QCOMPARE(find(typed), (QList<ArticleId>{third, first}));
            QCOMPARE(valueOf(search.newest(readSearchQuery(typed), 10)), (QList<ArticleId>{third, first}));
        }
        QVERIFY(find(u"\"dai hoi x"_s).isEmpty());
        QVERIFY(valueOf(search.newest(readSearchQuery(u"\"dai hoi x"_s), 10)).isEmpty());
    }

    void aSearchThatNobodyWaitsForGivesUp()
    {
        for (int i = 0; i < 200; ++i)
            add(article(u"Tin %1"_s.arg(i), {u"một hai"_s}));
        catchUp(library->database());
        int asked = 0;
        LibrarySearch search(library->database(), [&asked] { return ++asked > 2; });
        const auto given = search.ranked(readSearchQuery(u"hai "_s), 1000);
        QVERIFY(!given);
        QCOMPARE(given.error().code, LibraryError::Cancelled);
        QCOMPARE(find(u"hai "_s).size(), 200);
    }

    void aSearchOfCommentsThatNobodyWaitsForGivesUp()
    {
        const ArticleId id = add(article(u"Tin"_s, {u"a"_s}));
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        for (int i = 0; i < 200; ++i)
            valueOf(library->discussion().post(id, person.id, u"một hai %1"_s.arg(i)));
        catchUp(library->database());
        // None of them is on the shelf: all are passed over.
        int asked = 0;
        LibrarySearch search(library->database(), [&asked] { return ++asked > 2; },
                             {ArticleShelf::Kind::Starred, 0});
        const auto given = search.comments(readSearchQuery(u"hai "_s));
        QVERIFY(!given);
        QCOMPARE(given.error().code, LibraryError::Cancelled);
        QCOMPARE(asked, 3);
    }

    void factsAreFoundByTheirFirstLetters()
    {
        const ArticleId id =
            add(article(u"Tin"_s, {u"chuyện của nhà nông"_s}, u"Báo Nhân Dân"_s, u"Lê Nam"_s));
        add(article(u"Tin nhà"_s, {u"nắng"_s}, u"Báo Mới"_s, u"Lê Tám"_s));
        for (const QString &typed : {u"source:n"_s, u"source:nh"_s, u"source:\"báo n"_s, u"nguồn:nhân"_s,
                                     u"author:n"_s, u"tácgiả:\"lê n"_s})
            QCOMPARE(find(typed), QList<ArticleId>{id});
        QVERIFY(find(u"source:t"_s).isEmpty());
    }

    void order()
    {
        const ArticleId plain = add(article(u"Khac"_s, {u"ma tran"_s}));
        const ArticleId marked = add(article(u"Khác"_s, {u"má trần"_s}));
        const ArticleId other = add(article(u"Khác nữa"_s, {u"mà"_s}));
        const ArticleId headline = add(article(u"Chuyện ma"_s, {u"không có gì"_s}));
        QCOMPARE(find(u"ma "_s), (QList<ArticleId>{headline, other, marked, plain}));
        QCOMPARE(find(u"má "_s), (QList<ArticleId>{marked, headline, other, plain}));
        QCOMPARE(find(u"má"_s), (QList<ArticleId>{marked, headline, other, plain}));
        QCOMPARE(find(u"MA\u0301 "_s), (QList<ArticleId>{marked, headline, other, plain}));
        QCOMPARE(find(u"m"_s), (QList<ArticleId>{headline, other, marked, plain}));
        QCOMPARE(find(u"đa"_s), QList<ArticleId>());
    }

    void phrasesAndFacts()
    {
        const ArticleId first = add(article(u"Tin"_s, {u"Đại hội Đảng"_s, u"bộ tỉnh"_s}, u"Báo Nhân Dân"_s,
                                            u"Lê Văn Tám"_s, QDate(2020, 9, 25)));
        const ArticleId second =
            add(article(u"Tin khác"_s, {u"Hội đại biểu, đảng bộ"_s}, u"Báo Mới"_s, {}, QDate(2021, 1, 2)));
        QCOMPARE(find(u"\"đại hội\""_s), QList<ArticleId>{first});
        QCOMPARE(find(u"\"dang bo\""_s), QList<ArticleId>{second}); // not across two paragraphs
        QCOMPARE(find(u"đại hội -tỉnh"_s), QList<ArticleId>{second});
        QCOMPARE(find(u"-tỉnh"_s), QList<ArticleId>{second});
        QCOMPARE(find(u"source:nhan"_s), QList<ArticleId>{first});
        QCOMPARE(find(u"author:\"van tam\" dang"_s), QList<ArticleId>{first});
        QCOMPARE(find(u"before:2021"_s), QList<ArticleId>{first});
        QCOMPARE(find(u"dang after:2021-01-02"_s), QList<ArticleId>{second});
        QCOMPARE(find(u"tin after:2021-01-03"_s), QList<ArticleId>());
        ForumStore forums(library->database());
        valueOf(forums.file(second, 6, true));
        QCOMPARE(find(u"forum:tai"_s), QList<ArticleId>{second});
        QCOMPARE(find(u"dang forum:\"doanh nhan\""_s), QList<ArticleId>());
        valueOf(ArticleBin(library->database()).remove({second}));
        QVERIFY(find(u"forum:tai"_s).isEmpty());
        QCOMPARE(find(u"dang"_s), QList<ArticleId>{first});
    }

    void whatIsNotWantedWithMarksIsJustThat()
    {
        const ArticleId party = add(article(u"Tin Đảng bộ"_s, {u"họp đợt hai"_s}));
        const ArticleId going = add(article(u"Tin đang đi"_s, {u"họp đợt này có hai nhóm"_s}));
        const ArticleId shape = add(article(u"Tin về dáng núi"_s, {u"đọt hải"_s}));
        QCOMPARE(find(u"tin -đảng"_s), (QList<ArticleId>{shape, going}));
        QCOMPARE(find(u"-đảng "_s), (QList<ArticleId>{shape, going}));
        QCOMPARE(find(u"tin -dang "_s), QList<ArticleId>());
        QCOMPARE(find(u"tin -\"đợt hai\" "_s), (QList<ArticleId>{shape, going}));
        QCOMPARE(find(u"tin -\"dot hai\" "_s), QList<ArticleId>{going});
        QCOMPARE(find(u"tin -đảng -\"dáng núi\" "_s), QList<ArticleId>{going});
        // Both words with these marks, though not behind each other, and the phrase with others.
        const ArticleId apart = add(article(u"Tin Đảng"_s, {u"các bộ đang bỏ phiếu"_s}));
        QCOMPARE(find(u"tin -\"đảng bộ\" "_s), (QList<ArticleId>{apart, shape, going}));
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        const QUuid said = valueOf(library->discussion().post(party, person.id, u"Tin đang hay"_s)).id;
        valueOf(library->discussion().post(party, person.id, u"Tin Đảng hay"_s));
        catchUp(library->database());
        QCOMPARE(valueOf(LibrarySearch(library->database()).comments(readSearchQuery(u"tin -đảng"_s))),
                 QList<QUuid>{said});
    }

    void whatIsNotWantedOfFactsIsLeftOut()
    {
        const ArticleId first = add(article(u"Tin"_s, {u"báo động ở lan can"_s}, u"Nhân Dân"_s, u"Lê Nam"_s));
        const ArticleId second = add(article(u"Tin"_s, {u"chuyện"_s}, u"Báo Mới"_s, u"Lê Lan"_s));
        const ArticleId third = add(article(u"Tin"_s, {u"chuyện khác"_s}, u"Báo Cũ"_s));
        valueOf(ForumStore(library->database()).file(third, 6, true));
        QCOMPARE(find(u"tin -source:báo"_s), QList<ArticleId>{first});
        QCOMPARE(find(u"-source:báo"_s), QList<ArticleId>{first});
        QCOMPARE(find(u"tin -nguồn:\"bao cu\" "_s), (QList<ArticleId>{second, first}));
        QCOMPARE(find(u"-author:lan t"_s), (QList<ArticleId>{third, first}));
        QCOMPARE(find(u"source:báo -author:lan"_s), QList<ArticleId>{third});
        QCOMPARE(find(u"-forum:tai"_s), (QList<ArticleId>{second, first}));
        QCOMPARE(find(u"tin -forum:tai -author:lan"_s), QList<ArticleId>{first});
    }

    void onlyWhatIsOnTheShelfIsFound()
    {
        using Kind = ArticleShelf::Kind;
        Database &database = library->database();
        NewArticle withSession = article(u"Tin phiên họp"_s, {u"sẽ có"_s});
        AgendaEntry session;
        session.title = u"Khai mạc"_s;
        session.start.date = QDate(2020, 9, 27); // tomorrow
        withSession.agenda = {session};
        const ArticleId coming = add(withSession);
        session.start.date = QDate(2020, 9, 25);
        withSession.agenda = {session};
        withSession.article.title = u"Tin phiên trước"_s;
        const ArticleId past = add(withSession);
        const ArticleId discussed = add(article(u"Tin bàn luận"_s, {u"một"_s}));
        const ArticleId binned = add(article(u"Tin cũ"_s, {u"hai"_s}));
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        const QUuid old = valueOf(library->discussion().post(binned, person.id, u"Tin nhảm"_s)).id;
        const QUuid recent = valueOf(library->discussion().post(discussed, person.id, u"Tin hay"_s)).id;
        valueOf(ArticleBin(database).remove({binned}));
        valueOf(ArticleBin(database).setStarred({past}, true));
        valueOf(ArticleBin(database).setUnread({past, coming}, false));
        valueOf(ForumStore(database).file(coming, 2, true));
        catchUp(database);
        const auto query = readSearchQuery(u"tin"_s);
        const auto foundOn = [&](const ArticleShelf &shelf) {
            LibrarySearch search(database, {}, shelf);
            const QList<ArticleId> ranked = valueOf(search.ranked(query, 10));
            if (valueOf(search.newest(query, 10)) != ranked)
                QTest::qFail("other articles are the newest", __FILE__, __LINE__);
            return std::pair(ranked, valueOf(search.comments(query)));
        };
        using Found = std::pair<QList<ArticleId>, QList<QUuid>>;
        QCOMPARE(foundOn({}), Found({discussed, past, coming}, {recent}));
        QCOMPARE(foundOn({Kind::Unread, 0}), Found({discussed}, {recent}));
        QCOMPARE(foundOn({Kind::Starred, 0}), Found({past}, {}));
        QCOMPARE(foundOn({Kind::ComingSessions, 0}), Found({coming}, {}));
        QCOMPARE(foundOn({Kind::RecentlyDiscussed, 0}), Found({discussed}, {recent}));
        QCOMPARE(foundOn({Kind::Forum, 2}), Found({coming}, {}));
        QCOMPARE(foundOn({Kind::Forum, 3}), Found());
        QCOMPARE(foundOn({Kind::Bin, 0}), Found({binned}, {old}));
    }

    void aSearchThatIsKeptSeesWhatChanges()
    {
        const ArticleId first = add(article(u"Tin một"_s, {u"a"_s}));
        const ArticleId second = add(article(u"Tin hai"_s, {u"b"_s}));
        Database &database = library->database();
        LibrarySearch starred(database, {}, {ArticleShelf::Kind::Starred, 0});
        LibrarySearch all(database);
        const SearchQuery query = readSearchQuery(u"tin"_s);
        const auto found = [&query](LibrarySearch &search) { return valueOf(search.ranked(query, 10)); };
        catchUp(database);
        QCOMPARE(found(starred), QList<ArticleId>());
        QCOMPARE(found(all), (QList<ArticleId>{second, first}));
        valueOf(ArticleBin(database).setStarred({first, second}, true));
        QCOMPARE(found(starred), (QList<ArticleId>{second, first}));
        const auto other = valueOf(Database::open(library->path()).map([](auto &&opened) {
            return std::shared_ptr<Database>(std::move(opened));
        }));
        valueOf(ArticleBin(*other).setStarred({second}, false));
        QCOMPARE(found(starred), QList<ArticleId>{first});
        valueOf(ArticleBin(*other).remove({first}));
        QCOMPARE(found(starred), QList<ArticleId>());
        QCOMPARE(found(all), QList<ArticleId>{second});
        // Days pass, too.
        NewArticle withSession = article(u"Tin phiên họp"_s, {u"c"_s});
        AgendaEntry session;
        session.title = u"Khai mạc"_s;
        session.start.date = library->steady.time.toLocalTime().date();
        withSession.agenda = {session};
        const ArticleId today = add(withSession);
        catchUp(database);
        LibrarySearch coming(database, {}, {ArticleShelf::Kind::ComingSessions, 0});
        QCOMPARE(found(coming), QList<ArticleId>{today});
        library->steady.pass(24 * 60 * 60 * 1000);
        QCOMPARE(found(coming), QList<ArticleId>());
    }

    void whatIsKnownIsNotReadAgain()
    {
        const ArticleId id = add(article(u"Tin"_s, {u"a"_s}, u"Báo Mới"_s, u"Lê Lan"_s));
        Database &database = library->database();
        valueOf(ForumStore(database).file(id, 6, true));
        catchUp(database);
        LibrarySearch search(database);
        const auto found = [&search](const QString &typed) {
            return valueOf(search.ranked(readSearchQuery(typed), 10));
        };
        const QStringList queries{u"source:m"_s, u"author:l"_s, u"tin forum:tai"_s, u"tin -forum:giai"_s};
        for (const QString &typed : queries)
            QCOMPARE(found(typed), QList<ArticleId>{id});
        // Where they stand is out of reach now, of which SQLite counts nothing as a change.
        valueOf(execute(database, u"ALTER TABLE article RENAME COLUMN source TO hidden_source"_s));
        valueOf(execute(database, u"ALTER TABLE article RENAME COLUMN author TO hidden_author"_s));
        valueOf(execute(database, u"ALTER TABLE article_forum RENAME TO hidden_forum"_s));
        for (const QString &typed : queries)
            QCOMPARE(found(typed), QList<ArticleId>{id});
    }

    void whatIsKnownIsReadAgainOnceItChanges()
    {
        const ArticleId first = add(article(u"Tin một"_s, {u"a"_s}, u"Báo Mới"_s, u"Lê Lan"_s));
        const ArticleId second = add(article(u"Tin hai"_s, {u"b"_s}, u"Nhân Dân"_s, u"Vũ Hoa"_s));
        Database &database = library->database();
        ForumStore forums(database);
        valueOf(forums.file(first, 6, true));
        catchUp(database);
        LibrarySearch search(database);
        const auto found = [&](const QString &typed) {
            catchUp(database);
            return valueOf(search.ranked(readSearchQuery(typed), 10));
        };
        QCOMPARE(found(u"source:t"_s), QList<ArticleId>());
        QCOMPARE(found(u"author:t"_s), QList<ArticleId>());
        QCOMPARE(found(u"forum:tai"_s), QList<ArticleId>{first});
        valueOf(forums.file(second, 6, true));
        const ArticleId third = add(article(u"Tin ba"_s, {u"c"_s}, u"Tuổi Trẻ"_s, u"Lê Tám"_s));
        QCOMPARE(found(u"source:t"_s), QList<ArticleId>{third});
        QCOMPARE(found(u"author:t"_s), QList<ArticleId>{third});
        QCOMPARE(found(u"forum:tai"_s), (QList<ArticleId>{second, first}));
        const auto other = valueOf(Database::open(library->path()).map([](auto &&opened) {
            return std::shared_ptr<Database>(std::move(opened));
        }));
        valueOf(ForumStore(*other).file(first, 6, false));
        valueOf(ArticleStore(*other).update(first, article(u"Tin một"_s, {u"a"_s}, u"Báo Tin"_s, u"Tú"_s)));
        QCOMPARE(found(u"source:t"_s), (QList<ArticleId>{third, first}));
        QCOMPARE(found(u"author:t"_s), (QList<ArticleId>{third, first}));
        QCOMPARE(found(u"forum:tai"_s), QList<ArticleId>{second});
    }

    void hitsLeadToTheirWords()
    {
        const QString long1 = u"Không có gì ở đây. "_s.repeated(40);
        NewArticle added = article(u"Họp bàn"_s, {long1, long1 + u"Lễ\u2028khai mạc ở Thủ đô. "_s + long1});
        AgendaEntry entry;
        entry.title = u"Bế mạc"_s;
        entry.place = u"Nhà hát"_s;
        entry.start.date = QDate(2020, 9, 26);
        entry.passage = passageOf(added.article, 0, 0, 8);
        added.agenda = {entry};
        const ArticleId id = add(added);
        catchUp(library->database());
        LibrarySearch search(library->database());
        SearchQuery query = readSearchQuery(u"thu do khai"_s);
        QList<SearchHit> hits = valueOf(search.articleHits(query, {id, 999}));
        QCOMPARE(hits.size(), 1);
        const SearchHit &hit = hits.first();
        QStringList words;
        for (const MatchRange &range : hit.snippetMatches)
            words += hit.snippet.mid(range.start, range.length);
        QCOMPARE(words, (QStringList{u"khai"_s, u"Thủ"_s, u"đô"_s}));
        QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
        QVERIFY(!hit.snippet.contains(QChar::LineSeparator));
        QCOMPARE(hit.passage.block, 1);
        QCOMPARE(hit.passage.quote, u"khai mạc ở Thủ đô"_s);
        // Words that stand together rather than the first one of them.
        const ArticleId spread = add(
            article(u"Tin"_s, {u"Trung tâm hội nghị đón khách từ sáng. "_s + long1 + u"Nay Đại hội họp."_s}));
        hits = valueOf(search.articleHits(readSearchQuery(u"dai hoi"_s), {spread}));
        QCOMPARE(hits.first().passage.quote, u"Đại hội"_s);
        QVERIFY(hits.first().snippet.contains(u"Nay Đại hội họp."_s));
        query = readSearchQuery(u"nhà hát bế "_s);
        QCOMPARE(valueOf(search.ranked(query, 10)), QList<ArticleId>{id});
        hits = valueOf(search.articleHits(query, {id}));
        QCOMPARE(hits.first().snippet, u"Bế mạc · Nhà hát"_s);
        QCOMPARE(hits.first().passage, entry.passage);
        hits = valueOf(search.articleHits(readSearchQuery(u"hop"_s), {id}));
        QCOMPARE(hits.first().titleMatches, (QList<MatchRange>{{0, 3}}));
        QVERIFY(hits.first().passage.isEmpty());
        QVERIFY(!hits.first().snippet.isEmpty());
    }

    void aSnippetShowsWhatMatches_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("behind");
        const QString address = u"https://vi-du.vn/"_s + u"tin_bai-"_s.repeated(48);
        const QString thai = u"ร่างกฎหมาย"_s.repeated(40) + u'/';
        const QString families = u"👨‍👩‍👧‍👦"_s.repeated(40);
        QTest::newRow("at the end of an address") << address << QString();
        QTest::newRow("within an address") << address << u'-' + address;
        QTest::newRow("at the beginning of an address") << QString() << u'/' + address;
        QTest::newRow("in an address behind words") << u"Xem thêm ở đây: "_s + address << u'/' + address;
        QTest::newRow("in a language without spaces") << thai << u'/' + thai;
        QTest::newRow("between pictures") << families << families;
    }
    void aSnippetShowsWhatMatches()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, behind);
        const QString text = before + u"đường-sắt"_s + behind;
        const ArticleId id = add(article(u"Tin"_s, {text}));
        LibrarySearch search(library->database());
        const SearchHit hit = valueOf(search.articleHits(readSearchQuery(u"\"duong sat\""_s), {id})).value(0);
        QCOMPARE(hit.snippetMatches.size(), 1);
        const MatchRange match = hit.snippetMatches.first();
        QCOMPARE(hit.snippet.mid(match.start, match.length), u"đường-sắt"_s);
        // Cut between two characters, not within one.
        const QString shown = QString(hit.snippet).remove(u'…');
        QVERIFY(shown.size() < 300);
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
        const qsizetype from = text.indexOf(shown);
        QVERIFY(from >= 0);
        for (const qsizetype cut : {from, from + shown.size()}) {
            characters.setPosition(cut);
            QVERIFY(characters.isAtBoundary());
        }
    }

    void comments()
    {
        const ArticleId id = add(article(u"Tin"_s, {u"Văn bản"_s}, u"Báo Mới"_s, {}, QDate(2020, 9, 25)));
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        DiscussionStore discussion = library->discussion();
        const auto post = [&](const QString &text) {
            library->steady.pass(1000);
            return valueOf(discussion.post(id, person.id, text)).id;
        };
        const QUuid first = post(u"Ý kiến về đường sắt"_s);
        const QUuid second = post(u"Duong sat la viec lon"_s);
        const auto found = [&](const QString &typed) {
            catchUp(library->database());
            return valueOf(LibrarySearch(library->database()).comments(readSearchQuery(typed)));
        };
        QCOMPARE(found(u"duong sat "_s), (QList<QUuid>{second, first}));
        QCOMPARE(found(u"đường sắt"_s), (QList<QUuid>{first, second}));
        QCOMPARE(found(u"\"duong sat\" -viec"_s), QList<QUuid>{first});
        QCOMPARE(found(u"duong source:moi"_s).size(), 2);
        QVERIFY(found(u"duong source:cu "_s).isEmpty());
        QVERIFY(found(u"duong -source:moi "_s).isEmpty());
        QCOMPARE(found(u"duong after:2020-09-25 before:2020-09-26 "_s).size(), 2);
        QVERIFY(found(u"duong before:2020-09-25 "_s).isEmpty());
        QVERIFY(found(u"source:moi"_s).isEmpty()); // nothing said of comments
        valueOf(discussion.edit(second, person.id, u"Cầu lớn"_s));
        QCOMPARE(found(u"duong"_s), QList<QUuid>{first});
        QCOMPARE(found(u"cau"_s), QList<QUuid>{second});
        valueOf(discussion.remove(first, person.id));
        QVERIFY(found(u"duong"_s).isEmpty());
        valueOf(discussion.restore(first, person.id));
        QCOMPARE(found(u"duong"_s), QList<QUuid>{first});
        const auto hits =
            valueOf(LibrarySearch(library->database()).commentHits(readSearchQuery(u"duong"_s), {first}));
        QCOMPARE(hits.first().snippetMatches, (QList<MatchRange>{{10, 5}}));
        QCOMPARE(hits.first().author, u"Lan"_s);
        QCOMPARE(hits.first().comment, first);
        QVERIFY(valueOf(SearchIndex(library->database()).isSound()));
    }

    void whatWasSaidWithTheMarksOfTheQueryIsFoundBehindAnyNumberOfOthers()
    {
        const NewArticle added = article(u"Tin"_s, {u"a"_s});
        const ArticleId id = add(added);
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        const Passage passage = passageOf(added.article, 0, 0, 1);
        QList<QUuid> comments;
        QList<QUuid> notes;
        for (const QString &words :
             {u"về Đảng"_s, u"Đảng bộ"_s, u"đang họp"_s, u"đáng xem"_s, u"dang dở"_s}) {
            library->steady.pass(1000);
            comments.prepend(valueOf(library->discussion().post(id, person.id, words)).id);
            notes.prepend(
                valueOf(MarkStore(library->database()).add(id, person.id, passage, MarkColor::Yellow, words))
                    .id);
        }
        catchUp(library->database());
        LibrarySearch search(library->database());
        const auto found = [&](const QString &typed, int limit) {
            return valueOf(search.comments(readSearchQuery(typed), limit));
        };
        QCOMPARE(found(u"đảng"_s, 1), comments.mid(3, 1));
        QCOMPARE(found(u"đảng"_s, 2), comments.mid(3, 2));
        QCOMPARE(found(u"đảng"_s, 4), comments.mid(3, 2) + comments.mid(0, 2));
        QCOMPARE(found(u"đảng"_s, 10), comments.mid(3, 2) + comments.mid(0, 3));
        QCOMPARE(found(u"dang"_s, 2), comments.mid(0, 2));
        QCOMPARE(valueOf(search.notes(readSearchQuery(u"đảng"_s), 1)), notes.mid(3, 1));
    }

    void whatChangesIsFoundAsItIs()
    {
        const NewArticle before = article(u"Cũ"_s, {u"chuyện ngày xưa"_s});
        const ArticleId id = add(before);
        QCOMPARE(find(u"xua"_s), QList<ArticleId>{id});
        valueOf(library->articles().update(id, article(u"Mới"_s, {u"chuyện hôm nay"_s})));
        QVERIFY(find(u"xua"_s).isEmpty());
        QCOMPARE(find(u"hom nay"_s), QList<ArticleId>{id});
        EditedAgenda agenda;
        AgendaEntry entry;
        entry.title = u"Gặp gỡ"_s;
        entry.start.date = QDate(2020, 9, 26);
        agenda.shown = {entry};
        valueOf(library->articles().setPublished(id, QDate(2020, 9, 25), agenda));
        QCOMPARE(find(u"gap go"_s), QList<ArticleId>{id});
        QVERIFY(valueOf(SearchIndex(library->database()).isSound()));
        valueOf(ArticleBin(library->database()).remove({id}));
        valueOf(ArticleBin(library->database()).erase({id}));
        QVERIFY(find(u"gap go"_s).isEmpty());
        QCOMPARE(rawSql(library->path(), u"SELECT count(*) FROM article_content"_s).first().toInt(), 0);
        QCOMPARE(rawSql(library->path(), u"SELECT count(*) FROM search_form WHERE search_form MATCH '_h'"_s)
                     .first()
                     .toInt(),
                 0);
        // Changed behind the back of the program, the index is made anew rather than made to lie.
        const ArticleId other = add(article(u"Tin"_s, {u"một hai"_s}));
        QCOMPARE(find(u"hai"_s), QList<ArticleId>{other});
        rawSql(library->path(), u"UPDATE article SET title = 'Ba'"_s);
        QVERIFY(!valueOf(SearchIndex(library->database()).isSound()));
        valueOf(library->articles().update(other, article(u"Bốn"_s, {u"năm"_s})));
        QVERIFY(find(u"hai"_s).isEmpty());
        QCOMPARE(find(u"nam"_s), QList<ArticleId>{other});
        QVERIFY(valueOf(SearchIndex(library->database()).isSound()));
    }

    void checkMendsTheIndex()
    {
        const ArticleId id = add(article(u"Tin"_s, {u"một hai"_s}));
        QCOMPARE(find(u"hai"_s), QList<ArticleId>{id});
        rawSql(library->path(), u"UPDATE search_article SET checksum = x'00'"_s);
        library->close();
        const CheckReport report = valueOf(checkLibrary(library->path()));
        QCOMPARE(report.repaired.size(), 1);
        QVERIFY(report.sound);
        library->reopen();
        QCOMPARE(find(u"hai"_s), QList<ArticleId>{id});
        QVERIFY(valueOf(SearchIndex(library->database()).isSound()));
    }

    void equalToAPlainSearch()
    {
        QRandomGenerator random(20200925);
        const QStringList syllables =
            u"đại đai dai hội hôi hoi Đảng đang dang bộ bo tỉnh tinh Lạng lang Sơn son sơn "
            "nghị nghi quyết 18/20 2020 covid-19 thứ thư thu"_s.split(u' ');
        const auto text = [&](int most) {
            QStringList words;
            for (int i = random.bounded(1, most); i > 0; --i)
                words += syllables.at(random.bounded(int(syllables.size())));
            QString joined = words.join(u' ');
            return random.bounded(3) == 0 ? joined.normalized(QString::NormalizationForm_D) : joined;
        };
        for (int i = 0; i < 150; ++i) {
            QStringList paragraphs;
            for (int p = random.bounded(1, 4); p > 0; --p)
                paragraphs += toNfc(text(8));
            add(article(text(4) + QString::number(i), paragraphs, text(2), text(2),
                        QDate(2020, 1, 1).addDays(random.bounded(400))));
        }
        catchUp(library->database());
        // What lies on each shelf, as it was put there.
        Database &database = library->database();
        using Kind = ArticleShelf::Kind;
        QList<ArticleId> starred;
        QList<ArticleId> filed;
        QList<ArticleId> binned;
        for (const ArticleSummary &summary : valueOf(ArticleStore(database).list())) {
            const bool inBin = random.bounded(5) == 0;
            if (inBin)
                binned += summary.id;
            if (random.bounded(3) == 0) {
                valueOf(ArticleBin(database).setStarred({summary.id}, true));
                starred += inBin ? QList<ArticleId>() : QList<ArticleId>{summary.id};
            }
            if (random.bounded(2) == 0) {
                valueOf(ForumStore(database).file(summary.id, 6, true));
                filed += inBin ? QList<ArticleId>() : QList<ArticleId>{summary.id};
            }
        }
        valueOf(ArticleBin(database).remove(binned));
        const QList<std::pair<ArticleShelf, std::optional<QList<ArticleId>>>> shelves{
            {{}, {}}, {{Kind::Starred, 0}, starred}, {{Kind::Forum, 6}, filed}, {{Kind::Bin, 0}, binned}};
        int hits = 0;
        for (int i = 0; i < 500; ++i) {
            QStringList terms;
            for (int t = random.bounded(1, 4); t > 0; --t) {
                QString term = syllables.at(random.bounded(int(syllables.size())));
                switch (random.bounded(12)) {
                case 0:
                    term = u'"' + term + u' ' + syllables.at(random.bounded(int(syllables.size()))) + u'"';
                    break;
                case 1:
                    term = u'-' + term;
                    break;
                case 2:
                    term = u"source:"_s + term;
                    break;
                case 3:
                    term = term.left(random.bounded(1, 3));
                    break;
                case 4:
                    if (t == 1) // left open
                        term = u'"' + term + u' ' +
                               syllables.at(random.bounded(int(syllables.size()))).left(random.bounded(1, 4));
                    break;
                case 5:
                    term = u"before:2020-0%1"_s.arg(random.bounded(1, 10));
                    break;
                case 6:
                    term = u"-source:"_s + term;
                    break;
                case 7:
                    term = u"-author:\"%1\""_s.arg(term);
                    break;
                case 8:
                    term = random.bounded(2) == 0 ? u"-forum:tai"_s : u"forum:tai"_s;
                    break;
                default:
                    break;
                }
                terms += term;
            }
            QString typed = terms.join(u' ') + (random.bounded(2) == 0 ? u" "_s : u""_s);
            if (random.bounded(3) == 0)
                typed = typed.normalized(QString::NormalizationForm_D);
            const SearchQuery query = readSearchQuery(typed);
            const auto &[shelf, among] = shelves.at(random.bounded(int(shelves.size())));
            LibrarySearch search(database, {}, shelf);
            QList<ArticleId> expected = Reference(database, typed, among).ranked();
            hits += int(expected.size());
            QCOMPARE(valueOf(search.ranked(query, 1000)), expected);
            QCOMPARE(valueOf(search.ranked(query, 5)), expected.mid(0, 5));
            std::sort(expected.begin(), expected.end(), std::greater<>());
            const QList<ArticleId> newest = valueOf(search.newest(query, 1000));
            const bool begun =
                std::any_of(query.wanted.cbegin(), query.wanted.cend(), [](const SearchPhrase &phrase) {
                    return phrase.prefix && phrase.words.size() > 1;
                });
            if (!begun) // else some may be left out
                QCOMPARE(newest, expected);
            QCOMPARE(newest, expected.mid(0, newest.size()));
        }
        QVERIFY(hits > 800);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "test_search.moc"
