// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "commenttext.h"
#include "exchange/groupstore.h"
#include "exchange/merge.h"
#include "exchange/sharedfile.h"
#include "exchange/takeoutstore.h"
#include "librarycheck.h"
#include "librarytest.h"
#include "markstore.h"
#include "migrations.h"
#include "search/librarysearch.h"
#include "search/searchindex.h"

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class MarksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    ArticleId article = 0;
    QUuid lan;

    MarkStore store() { return MarkStore(library->database()); }
    static Passage words(int block, qsizetype start, qsizetype length)
    {
        return passageOf(sampleArticle().article, block, start, length);
    }
    Mark mark(const Passage &passage, MarkColor color = MarkColor::Yellow, const QString &note = {})
    {
        library->steady.pass(1000);
        return valueOf(store().add(article, lan, passage, color, note));
    }
    QList<QUuid> notesWith(TestLibrary &where, const QString &typed)
    {
        while (!valueOf(SearchIndex(where.database()).catchUp())) {
        }
        return valueOf(LibrarySearch(where.database()).notes(readSearchQuery(typed)));
    }
    /// A library with the article and Minh, an hour later.
    std::unique_ptr<TestLibrary> minhs()
    {
        auto other = std::make_unique<TestLibrary>();
        other->steady.ids = 5000;
        other->steady.time = library->steady.time.addSecs(3600);
        valueOf(other->articles().add(sampleArticle()));
        (void)valueOf(other->persons().setName(u"Minh"_s));
        return other;
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Lan"_s)).id;
    }
    void cleanup() { library.reset(); }

    void areKeptAsTheyWereMade()
    {
        const Mark second = mark(words(1, 0, 12), MarkColor::Pink, u"  hỏi lại\r\nbáo "_s);
        const Mark first = mark(words(LeadBlock, 0, 9), MarkColor::Blue);
        QCOMPARE(second.note, u"hỏi lại\nbáo"_s);
        QCOMPARE(second.passage.quote, u"Phiên trù bị"_s);
        QCOMPARE(second.authorName, u"Lan"_s);
        QVERIFY(second.mine);
        library->reopen();
        QCOMPARE(valueOf(store().of(article, lan)), (QList<Mark>{first, second})); // as the text goes
        const QUuid minh = addPerson(library->database(), u"Minh"_s);
        QVERIFY(!valueOf(store().of(article, minh)).first().mine);
        const auto all = valueOf(store().newest(lan, 10));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().mark, first);
        QCOMPARE(all.first().articleTitle, sampleArticle().article.title);
    }

    void changesAreTakenBack()
    {
        const Mark made = mark(words(1, 0, 12), MarkColor::Yellow, u"một"_s);
        QCOMPARE(valueOf(store().setColor(made.id, lan, MarkColor::Green)).color, MarkColor::Green);
        QCOMPARE(valueOf(store().setNote(made.id, lan, u"hai"_s)).note, u"hai"_s);
        QCOMPARE(valueOf(store().setNote(made.id, lan, {})).note, QString());
        valueOf(store().setNote(made.id, lan, u"hai"_s));
        valueOf(store().remove(made.id, lan));
        QVERIFY(valueOf(store().of(article, lan)).isEmpty());
        QCOMPARE(store().setNote(made.id, lan, u"ba"_s).error().code, LibraryError::NotFound);
        const Mark back = valueOf(store().restore(made.id, lan));
        QCOMPARE(back.note, u"hai"_s);
        QCOMPARE(back.color, MarkColor::Green);
        QCOMPARE(store().restore(made.id, lan).error().code, LibraryError::NotFound);
    }

    /// Even with a clock set back each change is later than the one before; what changes nothing is none.
    void timesOfChangeGrow()
    {
        const Mark made = mark(words(1, 0, 12));
        const auto changed = [this] {
            return rawSql(library->path(), u"SELECT changed FROM mark"_s).value(0).toLongLong();
        };
        qint64 before = changed();
        library->steady.pass(-5000);
        valueOf(store().setColor(made.id, lan, MarkColor::Green));
        QVERIFY(changed() > before);
        before = changed();
        valueOf(store().setColor(made.id, lan, MarkColor::Green));
        valueOf(store().setNote(made.id, lan, {}));
        QCOMPARE(changed(), before);
    }

    void nobodyChangesThoseOfOthers()
    {
        const Mark made = mark(words(1, 0, 12));
        const QUuid minh = addPerson(library->database(), u"Minh"_s);
        QCOMPARE(store().setColor(made.id, minh, MarkColor::Blue).error().code, LibraryError::Invalid);
        QCOMPARE(store().setNote(made.id, minh, u"a"_s).error().code, LibraryError::Invalid);
        QCOMPARE(store().remove(made.id, minh).error().code, LibraryError::Invalid);
        QCOMPARE(valueOf(store().of(article, lan)), QList<Mark>{made});
    }

    void notesAreMeasuredAsComments()
    {
        const QString most = u"ố"_s.repeated(CommentLimit);
        QCOMPARE(mark(words(1, 0, 5), MarkColor::Yellow, most + u"\n "_s).note, most);
        const auto longer = store().add(article, lan, words(1, 0, 5), MarkColor::Yellow, most + u'a');
        QVERIFY(!longer);
        QVERIFY(longer.error().message.contains(u"500"_s));
        QVERIFY(!store().add(article, lan, words(1, 0, 5), MarkColor::Yellow, u"a"_s + QChar(0)));
        QVERIFY(!store().add(article, lan, {}, MarkColor::Yellow));
        QCOMPARE(valueOf(store().of(article, lan)).size(), 1);
    }

    void stayWhenTheArticleIsReadAgain()
    {
        const Mark made = mark(words(1, 0, 12));
        NewArticle anew = sampleArticle();
        Block more;
        more.text = u"Một đoạn mới ở đầu bài."_s;
        anew.article.blocks.prepend(more);
        valueOf(library->articles().update(article, anew));
        const Mark kept = valueOf(store().of(article, lan)).value(0);
        QCOMPARE(kept, made);
        const Article now = valueOf(library->articles().load(article)).article;
        QCOMPARE(locate(kept.passage, now), passageOf(now, 2, 0, 12));
        anew.article.blocks.removeAt(2); // the words are gone: the mark is not
        valueOf(library->articles().update(article, anew));
        QCOMPARE(valueOf(store().of(article, lan)), QList<Mark>{made});
    }

    void travelInFilesAndComeToRest()
    {
        const Mark made = mark(words(1, 0, 12), MarkColor::Pink, u"riêng của Lan"_s);
        const Mark gone = mark(words(2, 0, 8), MarkColor::Blue, u"bí mật đã xóa"_s);
        valueOf(store().remove(gone.id, lan));
        const QString file = library->folder() + u"/bài.nghisu"_s;
        (void)valueOf(writeSharedFile(library->database(), {article}, file, library->folder()));
        QVERIFY(!bytesOf(file).contains("bí mật đã xóa"));
        auto other = minhs();
        auto shared = SharedFile::open(file, other->folder());
        QVERIFY(shared);
        const MergeReport report = valueOf(merge(other->database(), shared->database()));
        QCOMPARE(report.marks, 1);
        QCOMPARE(report.refused(), 0);
        QVERIFY(report.discussed.contains(1));
        QVERIFY(report.sentences().join(u' ').contains(u"1"_s));
        QVERIFY(!valueOf(merge(other->database(), shared->database())).changedSomething());
        MarkStore theirs(other->database());
        const QUuid minh = valueOf(other->persons().current())->id;
        const QList<Mark> arrived = valueOf(theirs.of(1, minh));
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().id, made.id);
        QCOMPARE(arrived.first().authorName, u"Lan"_s);
        QVERIFY(!arrived.first().mine);
        QCOMPARE(notesWith(*other, u"rieng"_s), QList<QUuid>{made.id});
        valueOf(store().remove(made.id, lan));
        const MergeReport removal = valueOf(merge(other->database(), library->database()));
        QCOMPARE(removal.markChanges, 1);
        QVERIFY(valueOf(theirs.of(1, minh)).isEmpty());
        QVERIFY(notesWith(*other, u"rieng"_s).isEmpty());
        QCOMPARE(discussionState(other->path()), discussionState(library->path()));
    }

    void nobodySpeaksForMe()
    {
        mark(words(1, 0, 12), MarkColor::Pink, u"của tôi"_s);
        auto other = minhs();
        valueOf(merge(other->database(), library->database()));
        rawSql(other->path(), u"UPDATE mark SET note = 'giả', color = 2, changed = changed + 1"_s);
        rawSql(
            other->path(),
            u"INSERT INTO mark (id, article, author, created, changed, color, passage_block,"
            " passage_start, passage_length, passage_quote, note) SELECT randomblob(16), 1, author, 1, 1, 1,"
            " 0, 0, 3, 'Nội', 'giả' FROM mark"_s);
        const QStringList before = discussionState(library->path());
        const MergeReport report = valueOf(merge(library->database(), other->database()));
        QCOMPARE(report.forged, 2);
        QVERIFY(!report.changedSomething());
        QCOMPARE(discussionState(library->path()), before);
    }

    void whatBreaksTheRules_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("note"); ///< what is taken in of it; "-" for nothing
        const QString note = u"UPDATE mark SET note = %1, changed = changed + 1"_s;
        QTest::newRow("501 characters") << note.arg(u"printf('%.501c', 'a')"_s) << u"-"_s;
        QTest::newRow("control characters") << note.arg(u"'a' || char(7) || char(27) || 'b'"_s) << u"ab"_s;
        QTest::newRow("not NFC") << note.arg(u"'e' || char(769)"_s) << u"é"_s;
        QTest::newRow("white space") << note.arg(u"'  '"_s) << QString();
        QTest::newRow("from the future") << u"UPDATE mark SET changed = 99999999999999"_s << u"-"_s;
        QTest::newRow("made in the future") << u"UPDATE mark SET created = 99999999999999"_s << u"-"_s;
        QTest::newRow("beyond every text")
            << u"UPDATE mark SET passage_start = 1 << 40, changed = changed + 1"_s << u"-"_s;
        QTest::newRow("quotes controls alone")
            << u"UPDATE mark SET passage_quote = char(7), changed = changed + 1"_s << u"-"_s;
    }
    void whatBreaksTheRules()
    {
        QFETCH(QString, sql);
        QFETCH(QString, note);
        mark(words(1, 0, 12), MarkColor::Pink, u"hai"_s);
        rawSql(library->path(), sql);
        auto other = minhs();
        const MergeReport report = valueOf(merge(other->database(), library->database()));
        const QVariantList notes = rawSql(other->path(), u"SELECT note FROM mark"_s);
        if (note == u'-') {
            QVERIFY(report.refused() > 0);
            QCOMPARE(notes, QVariantList());
            QVERIFY(!report.refusals().isEmpty());
        } else {
            QCOMPARE(notes, QVariantList{note.isNull() ? u""_s : note});
            QCOMPARE(report.cleaned, 1);
            QVERIFY(!valueOf(merge(other->database(), library->database())).changedSomething());
        }
        QVERIFY(valueOf(checkLibrary(other->path())).sound);
    }

    void theSchemaRefuses_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set : {"color = 0", "color = 5", "passage_length = 0", "passage_quote = ''",
                                "note = char(0)", "note = printf('%.8001c', 'a')", "id = x'00'"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }
    void theSchemaRefuses()
    {
        QFETCH(QString, set);
        mark(words(1, 0, 12));
        const QVariantList result = rawSql(library->path(), u"UPDATE mark SET %1"_s.arg(set));
        QVERIFY(result.value(0).toString().contains(u"CHECK"_s));
    }

    void areTakenOutAndBroughtBack()
    {
        const Mark made = mark(words(1, 0, 12), MarkColor::Pink, u"một"_s);
        const Mark bare = mark(words(2, 0, 8), MarkColor::Blue);
        const TakeOut taken = valueOf(TakeOutStore(library->database()).of(lan));
        QCOMPARE(taken.articles.size(), 1);
        QCOMPARE(taken.articles.first().marks.size(), 2);
        auto other = minhs();
        TakeOutReport report = valueOf(TakeOutStore(other->database()).bringBack(taken));
        QCOMPARE(report.marks, 2);
        QCOMPARE(valueOf(MarkStore(other->database()).of(1, lan)), (QList<Mark>{made, bare}));
        report = valueOf(TakeOutStore(other->database()).bringBack(taken));
        QCOMPARE(report.marks, 0);
        QCOMPARE(report.kept, 2);
        // What was said later stays; what was removed before comes back only by a later state.
        other->steady.pass(1000);
        valueOf(MarkStore(other->database()).setNote(made.id, lan, u"sau"_s));
        valueOf(MarkStore(other->database()).remove(bare.id, lan));
        report = valueOf(TakeOutStore(other->database()).bringBack(taken));
        QCOMPARE(report.kept, 2);
        QCOMPARE(valueOf(MarkStore(other->database()).of(1, lan)).size(), 1);
        // Nobody's else, and nothing that breaks the rules.
        TakeOut hostile = taken;
        hostile.articles.first().marks = {
            {made.id, MarkColor::Pink, made.passage, made.created, made.created.addSecs(9999), u"a"_s},
            {QUuid::createUuid(), MarkColor::Pink, {0, 0, 1, u"\a"_s}, made.created, made.created, {}},
            {QUuid::createUuid(), MarkColor::Pink, made.passage, made.created, made.created,
             u"a"_s.repeated(501)}};
        hostile.person = {QUuid::createUuid(), u"Kẻ khác"_s};
        report = valueOf(TakeOutStore(other->database()).bringBack(hostile));
        QCOMPARE(report.marksRefused, 3);
        QCOMPARE(report.marks, 0);
    }

    void notesAreFoundAndLeadToTheirWords()
    {
        const Mark made = mark(words(1, 0, 12), MarkColor::Pink, u"Hỏi lại ban tổ chức về giờ"_s);
        QCOMPARE(notesWith(*library, u"to chuc"_s), QList<QUuid>{made.id});
        const auto hits =
            valueOf(LibrarySearch(library->database()).noteHits(readSearchQuery(u"to chuc"_s), {made.id}));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().mark, made.id);
        QCOMPARE(hits.first().passage, made.passage);
        QCOMPARE(hits.first().author, u"Lan"_s);
        QCOMPARE(hits.first().snippetMatches.size(), 2);
        valueOf(store().setNote(made.id, lan, u"Đã rõ"_s));
        QVERIFY(notesWith(*library, u"to chuc"_s).isEmpty());
        QCOMPARE(notesWith(*library, u"da ro"_s), QList<QUuid>{made.id});
        valueOf(store().remove(made.id, lan));
        QVERIFY(notesWith(*library, u"da ro"_s).isEmpty());
        valueOf(store().restore(made.id, lan));
        QCOMPARE(notesWith(*library, u"da ro"_s), QList<QUuid>{made.id});
        QVERIFY(valueOf(checkLibrary(library->path())).sound);
        rawSql(library->path(), u"INSERT INTO search_note (search_note) VALUES ('delete-all')"_s);
        library->reopen();
        valueOf(library->database().transaction([this] { return SearchIndex(library->database()).clear(); }));
        QCOMPARE(notesWith(*library, u"da ro"_s), QList<QUuid>{made.id});
    }

    void goWithTheirArticleForGood()
    {
        const Mark made = mark(words(1, 0, 12), MarkColor::Pink, u"chìm"_s);
        QCOMPARE(notesWith(*library, u"chim"_s), QList<QUuid>{made.id});
        ArticleBin bin(library->database());
        valueOf(bin.remove({article}));
        QVERIFY(notesWith(*library, u"chim"_s).isEmpty());
        QVERIFY(valueOf(store().newest(lan, 10)).isEmpty());
        valueOf(bin.erase({article}));
        QCOMPARE(rawSql(library->path(), u"SELECT 1 FROM mark"_s), QVariantList());
        QVERIFY(notesWith(*library, u"chim"_s).isEmpty());
        QVERIFY(valueOf(checkLibrary(library->path())).sound);
    }

    /// What was marked before others shared the article was not marked for the group.
    void markedBeforeIsNotShared()
    {
        GroupStore group(library->database());
        mark(words(1, 0, 12));
        valueOf(group.noteOthersShare({article}));
        QVERIFY(valueOf(group.sharedArticles()).isEmpty());
    }

    void aChangeIsOneForTheGroup()
    {
        GroupStore group(library->database());
        qint64 before = valueOf(group.changes()).now;
        const auto grown = [&] {
            const qint64 was = std::exchange(before, valueOf(group.changes()).now);
            return before > was;
        };
        const Mark made = mark(words(1, 0, 12));
        QVERIFY(grown());
        valueOf(store().setColor(made.id, lan, MarkColor::Blue));
        QVERIFY(grown());
        valueOf(store().remove(made.id, lan));
        QVERIFY(grown());
    }

    void checkLooksAtNotes()
    {
        mark(words(1, 0, 12), MarkColor::Pink, u"gọn"_s);
        rawSql(library->path(), u"UPDATE mark SET note = ' hở '"_s);
        library->close();
        const CheckReport report = valueOf(checkLibrary(library->path()));
        QVERIFY(!report.sound);
        QCOMPARE(report.problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "test_marks.moc"
