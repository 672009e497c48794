// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Articles that the library knows already: saved again, brought up to date, read again.

#include "agendaediting.h"
#include "agendareader.h"
#include "database.h"
#include "discussionstore.h"
#include "libraryintake.h"
#include "personstore.h"
#include "samestory.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;
using State = IntakeOutcome::State;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray png(Qt::GlobalColor color)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A saved page with a picture beside it; `end` is the last paragraph.
QByteArray page(const QString &address, const QString &end,
                const QString &headline = u"Hội chợ nông sản vùng cao"_s)
{
    return u"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>%3</title>"
           "<link rel=canonical href=\"%1\"></head><body><article><h1>%3</h1>"
           "<p>Sáng 12/10/2024, tại quảng trường huyện, lễ khai mạc hội chợ nông sản diễn ra với hơn một "
           "trăm "
           "gian hàng của các hợp tác xã trong vùng.</p>"
           "<figure><img src=\"trang_files/cho.png\" width=320 height=200><figcaption>Một gian hàng mật ong."
           "</figcaption></figure>"
           "<p>Ban tổ chức cho biết người dân các xã đã chuẩn bị từ mùa trước, từ chọn giống đến đóng gói, "
           "để "
           "hàng đến tay người mua còn tươi.</p><p>%2</p></article></body></html>"_s
               .arg(address, end, headline)
               .toUtf8();
}

const QString First =
    u"Hội chợ mở cửa trong ba ngày, không thu tiền vào cửa của người đến xem và mua hàng."_s;
const QString Second =
    u"Cập nhật: hội chợ kéo dài thêm một ngày vì khách từ các tỉnh bạn về đông hơn dự tính."_s;

} // namespace

class tst_Known : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;

    QString path(const QString &name) const { return folder->filePath(name); }
    IntakeOutcome take(const QString &name, KnownArticle known = KnownArticle::Leave)
    {
        return takeIntoLibrary(path(name), *database, {}, known);
    }
    StoredArticle load(ArticleId id) { return ArticleStore(*database).load(id).value_or(StoredArticle()); }
    int count() { return ArticleStore(*database).count().value_or(-1); }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        database = std::move(*Database::open(path(u"l.nghisu"_s)));
        write(path(u"trang_files/cho.png"_s), png(Qt::darkGreen));
    }
    void cleanup()
    {
        database.reset();
        folder.reset();
    }

    void anotherTextOfTheSameAddressIsOffered()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        write(path(u"lai.html"_s), page(u"http://www.vi-du.vn/hoi-cho.html"_s, Second));
        const IntakeOutcome first = take(u"trang.html"_s);
        QCOMPARE(first.state, State::Added);
        QCOMPARE(first.picturesKept, 1);
        const IntakeOutcome again = take(u"lai.html"_s);
        QCOMPARE(again.state, State::Changed);
        QCOMPARE(again.id, first.id);
        QCOMPARE(load(first.id).article.blocks.last().text, First); // left as it was
        const IntakeOutcome updated = take(u"lai.html"_s, KnownArticle::Update);
        QCOMPARE(updated.state, State::Updated);
        QCOMPARE(load(first.id).article.blocks.last().text, Second);
        QCOMPARE(count(), 1);
        QCOMPARE(take(u"lai.html"_s).state, State::Same);
        QCOMPARE(take(u"trang.html"_s).state, State::Same); // the older one is known, too
    }

    void anUpdateKeepsWhatTheReaderDid()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        write(path(u"lai.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, Second));
        const ArticleId id = take(u"trang.html"_s).id;
        const QUuid lan = PersonStore(*database).setName(u"Lan"_s)->id;
        DiscussionStore discussion(*database);
        QVERIFY(discussion.rate(id, lan, 5));
        QVERIFY(discussion.post(id, lan, u"Hay quá."_s));
        const Agenda read = readAgenda(load(id).article);
        QVERIFY(!read.isEmpty());
        AgendaEntry changed = read.first();
        changed.place = u"Sân vận động"_s;
        AgendaEdits edits;
        changeEntry(edits, read, entryKeys(read).first(), changed);
        AgendaEntry added;
        added.title = u"Bế mạc"_s;
        added.start.date = QDate(2024, 10, 15);
        addEntry(edits, added);
        QVERIFY(ArticleStore(*database).setAgenda(id, {read, edits, applyEdits(read, edits)}));

        QCOMPARE(take(u"lai.html"_s, KnownArticle::Update).state, State::Updated);
        const StoredArticle stored = load(id);
        QCOMPARE(stored.article.blocks.last().text, Second);
        QVERIFY(stored.agenda.edits == edits);
        QCOMPARE(stored.agenda.shown.size(), read.size() + 1);
        QCOMPARE(stored.agenda.shown.first().place, u"Sân vận động"_s);
        QCOMPARE(stored.agenda.shown.last().title, u"Bế mạc"_s);
        QCOMPARE(discussion.rating(id, lan)->mine, 5);
        QCOMPARE(discussion.commentCount(id).value_or(0), 1);
    }

    void oneAddressForAllPagesOfASiteMeansNothing()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/tin.html"_s, First));
        write(
            path(u"khac.html"_s),
            u"<!DOCTYPE html><html><head><meta charset=utf-8><link rel=canonical "
            u"href=\"https://vi-du.vn/tin.html\">"
            "</head><body><article><h1>Trận bóng cuối mùa</h1><p>Đội chủ nhà thắng đậm trong trận cầu cuối "
            "cùng "
            "trước khán đài chật kín, hàng nghìn cổ động viên ở lại hát đến khuya.</p><p>Huấn luyện viên nói "
            "rằng cả mùa giải khép lại đẹp hơn mong đợi của mọi người.</p></article></body></html>"_s
                .toUtf8());
        QCOMPARE(take(u"trang.html"_s).state, State::Added);
        QCOMPARE(take(u"khac.html"_s).state, State::Added);
        QCOMPARE(count(), 2);
    }

    void theSameTextWithItsPicturesIsAnUpdate()
    {
        write(path(u"khong-anh/trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        const IntakeOutcome without = take(u"khong-anh/trang.html"_s);
        QCOMPARE(without.picturesMissing, 1);
        QCOMPARE(take(u"trang.html"_s).state, State::Changed);
        QCOMPARE(take(u"trang.html"_s, KnownArticle::Update).state, State::Updated);
        QCOMPARE(load(without.id).article.pictures.size(), 1);
        QCOMPARE(take(u"khong-anh/trang.html"_s, KnownArticle::Update).state, State::Same); // nothing is lost
        QCOMPARE(load(without.id).article.pictures.size(), 1);
    }

    void theOriginalIsReadAgainWithItsPictures()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        const IntakeOutcome first = take(u"trang.html"_s);
        const StoredArticle before = load(first.id);
        QVERIFY(QFile::remove(path(u"trang.html"_s)));
        QVERIFY(QDir(path(u"trang_files"_s)).removeRecursively());
        QCOMPARE(readAgain(first.id, *database).state, State::Same);

        // As an older importer would have left it.
        NewArticle poor;
        poor.article = before.article;
        poor.article.blocks.removeLast();
        poor.article.pictures.first().bytes = png(Qt::darkGreen);
        const OriginalFile original = *ArticleStore(*database).original(first.id);
        poor.original = original.bytes;
        poor.originalName = original.name;
        poor.addresses = original.addresses;
        QVERIFY(ArticleStore(*database).update(first.id, poor, {}));
        QCOMPARE(readAgain(first.id, *database).state, State::Updated);
        const StoredArticle after = load(first.id);
        QVERIFY(after.article == before.article);
        QCOMPARE(
            ArticleStore(*database).picture(after.article.pictures.first().sha256).value_or(QByteArray()),
            png(Qt::darkGreen));
        QCOMPARE(readAgain(first.id, *database).state, State::Same);
        QCOMPARE(readAgain(99, *database).state, State::Failed);
    }

    void noPictureIsLostToASaveWithoutItsFolder()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        write(path(u"khong-anh/lai.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, Second));
        const ArticleId id = take(u"trang.html"_s).id;
        QCOMPARE(take(u"khong-anh/lai.html"_s, KnownArticle::Update).state, State::Updated);
        QCOMPARE(load(id).article.blocks.last().text, Second);
        QCOMPARE(load(id).article.pictures.size(), 1);
        QVERIFY(ArticleStore(*database).picture(load(id).article.pictures.first().sha256).has_value());
        QCOMPARE(readAgain(id, *database).state, State::Same);

        // Kept by a version that did not note where pictures came from.
        NewArticle old;
        old.article = load(id).article;
        old.article.blocks.removeLast();
        old.article.pictures.first().bytes = png(Qt::darkGreen);
        const OriginalFile original = *ArticleStore(*database).original(id);
        old.original = original.bytes;
        old.originalName = original.name;
        QVERIFY(ArticleStore(*database).update(id, old));
        QCOMPARE(readAgain(id, *database).state, State::Updated);
        QCOMPARE(load(id).article.pictures.size(), 1);
        QCOMPARE(load(id).article.blocks.last().text, Second);
    }

    void anOldSaveDoesNotComeBackForItsPictures()
    {
        write(path(u"khong-anh/trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, Second));
        write(path(u"cu/trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        const ArticleId id = take(u"cu/trang.html"_s).id;
        QCOMPARE(take(u"khong-anh/trang.html"_s, KnownArticle::Update).state, State::Updated);
        write(path(u"cu/trang_files/cho.png"_s), png(Qt::darkRed));
        QCOMPARE(take(u"cu/trang.html"_s, KnownArticle::Update).state, State::Same);
        QCOMPARE(load(id).article.blocks.last().text, Second);
    }

    void aDateThatWasSaidStandsAgainstAnEstimate()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        const ArticleId id = take(u"trang.html"_s).id;
        const PublicationDate read = load(id).article.published;
        NewArticle said;
        said.article = load(id).article;
        said.article.published = {QDate(2024, 10, 10), false};
        for (Picture &picture : said.article.pictures)
            picture.bytes = png(Qt::darkGreen);
        said.original = ArticleStore(*database).original(id)->bytes;
        said.originalName = u"trang.html"_s;
        QVERIFY(ArticleStore(*database).update(id, said));
        if (!read.estimated)
            QSKIP("the page says its date");
        (void)readAgain(id, *database);
        QCOMPARE(load(id).article.published, said.article.published);
    }

    void aDateSetByHandStandsAgainstThePage()
    {
        write(path(u"trang.html"_s), page(u"https://vi-du.vn/hoi-cho.html"_s, First));
        const ArticleId id = take(u"trang.html"_s).id;
        QVERIFY(ArticleStore(*database).setPublished(id, QDate(2024, 10, 11), load(id).agenda));
        (void)readAgain(id, *database);
        QCOMPARE(load(id).article.published, (PublicationDate{QDate(2024, 10, 11), false}));
    }

    void stories()
    {
        Article one;
        one.title = u"Tin một"_s;
        one.lead.text = u"Sáng nay người dân bản xa đón con đường mới mở qua đèo sau ba năm chờ đợi"_s;
        Article other = one;
        other.title = u"Tin hai"_s;
        QVERIFY(isSameStory(one, other));
        other.lead.text = u"Giá gạo tuần này giảm nhẹ ở các chợ đầu mối phía nam theo lời thương lái"_s;
        QVERIFY(!isSameStory(one, other));
        other.title = u"TIN MỘT"_s;
        QVERIFY(isSameStory(one, other));
        QVERIFY(!isSameStory({}, {}));
    }
};

QTEST_GUILESS_MAIN(tst_Known)
#include "tst_known.moc"
