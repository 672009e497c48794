// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "madelibrary.h"

#include "articlerows.h"
#include "database.h"
#include "search/searchindex.h"
#include "statement.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Pictures = 300;
constexpr QSize PictureSize(900, 600);
constexpr int AtOnce = 1000; ///< articles a transaction
constexpr int People = 30;
constexpr qint64 SaidSince = 1'700'000'000'000; ///< ms since 1970
constexpr qint64 MsBetweenWords = 60'000;

/// As hard to decode as a photograph: JPEG saves little of it.
Picture madePicture(QRandomGenerator &random)
{
    QImage image(PictureSize, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(random.bounded(360), 90, 200));
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 400; ++i) {
        painter.setBrush(
            QColor::fromHsv(random.bounded(360), random.bounded(60, 200), random.bounded(60, 250), 120));
        painter.drawEllipse(QPoint(random.bounded(PictureSize.width()), random.bounded(PictureSize.height())),
                            random.bounded(4, 60), random.bounded(4, 60));
    }
    painter.end();
    Picture picture;
    QBuffer buffer(&picture.bytes);
    image.save(&buffer, "JPEG", 85);
    picture.sha256 = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
    picture.type = "image/jpeg";
    picture.size = PictureSize;
    return picture;
}

QList<QUuid> addPeople(Database &database, LibraryResult<void> &done)
{
    QList<QUuid> people;
    for (int i = 0; done && i < People; ++i) {
        people += QUuid::createUuid();
        done = execute(database, u"INSERT INTO person (id, name, changed) VALUES (?, ?, ?)"_s, people.last(),
                       u"Người đọc %1"_s.arg(i), SaidSince);
    }
    return people;
}

LibraryResult<void> discuss(Database &database, ArticleWriter &writer, ArticleId article,
                            const QList<QUuid> &people, int number)
{
    LibraryResult<void> done =
        execute(database, u"INSERT INTO rating (article, person, stars, changed) VALUES (?, ?, ?, ?)"_s,
                article, people.at(number % People), 1 + writer.bounded(5), SaidSince);
    for (int i = writer.bounded(5); done && i >= 0; --i) {
        const qint64 moment = SaidSince + number * MsBetweenWords + i;
        done = execute(database,
                       u"INSERT INTO comment (id, article, author, created, changed, body)"
                       " VALUES (?, ?, ?, ?, ?, ?)"_s,
                       QUuid::createUuid(), article, people.at((number + i) % People), moment, moment,
                       writer.words(4 + writer.bounded(40)));
    }
    return done;
}

/// What a reader did to it.
LibraryResult<void> use(Database &database, ArticleId article, int number)
{
    LibraryResult<void> done;
    if (number % 3 != 0)
        done = execute(database, u"UPDATE article SET unread = 0, starred = ? WHERE id = ?"_s,
                       number % 25 == 1, article);
    if (done && number % 4 == 1)
        done = execute(database,
                       u"INSERT INTO reading_place (article, passage_block, passage_start, passage_length,"
                       " passage_quote, progress, opened) VALUES (?, 2, 0, 0, '', ?, ?)"_s,
                       article, number % 100 / 100.0, SaidSince + number * MsBetweenWords);
    if (done && number % 2 == 0)
        done = execute(database,
                       u"INSERT INTO article_forum (article, forum)"
                       " SELECT ?, id FROM forum ORDER BY id LIMIT 1 OFFSET ?"_s,
                       article, number / 2 % 6);
    if (done && number % 200 == 7)
        done = execute(database, u"UPDATE article SET binned = ? WHERE id = ?"_s,
                       database.environment().now(), article);
    return done;
}

LibraryResult<void> addArticle(Database &database, ArticleWriter &writer, const QList<QUuid> &people,
                               int number)
{
    const Article article = writer.article(number);
    const auto id = insertArticle(database, article, contentHash(article));
    LibraryResult<void> done = id.map([](ArticleId) {});
    if (done)
        done = writePictures(database, *id, article.pictures);
    if (done && number % 5 == 0) {
        AgendaEntry entry;
        entry.title = writer.words(5);
        entry.start.date = article.published.date.addDays(3);
        done = writeAgenda(database, *id, {entry});
    }
    if (done && number % 10 == 0)
        done = discuss(database, writer, *id, people, number);
    return done ? use(database, *id, number) : done;
}

} // namespace

ArticleWriter::ArticleWriter()
{
    const QStringList onsets =
        u" b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x"_s.split(u' ');
    const QStringList rimes =
        u"a ạ á ả à an án ạn ang áng ảng anh ạnh ao ão ay ảy ăn ắt âm ấm ân ấn ận âu ấu ây ấy e è é em "
        u"én eo ê ế ề ên ến "
        "ệnh i ì í iên iện iến iều iêu in ít o ó ò oa óa oan oàn oang oi ói on ong òng ô ố ồ ổ ộ ôi ối "
        "ội ôn ông "
        "ống ồng ơ ờ ơi ới ời u ú ủ ụ ua ùa ui um un ung ùng uôi uôn uốc ư ừ ứ ưa ưng ươi ười ương ướng ường ước"_s
            .split(u' ');
    for (const QString &onset : onsets)
        for (const QString &rime : rimes)
            m_words += onset + rime;
    std::shuffle(m_words.begin(), m_words.end(), m_random);
    double sum = 0;
    for (int i = 0; i < m_words.size(); ++i)
        m_sums += sum += 1.0 / (i + 2);
    for (int i = 0; i < Pictures; ++i)
        m_pictures += madePicture(m_random);
}

QString ArticleWriter::word()
{
    if (m_random.bounded(60) == 0) // names, numbers
        return QString::number(m_random.bounded(10'000));
    const double at = m_random.bounded(m_sums.last());
    return m_words.at(std::lower_bound(m_sums.cbegin(), m_sums.cend(), at) - m_sums.cbegin());
}

QString ArticleWriter::words(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all += m_subject.isEmpty() || m_random.bounded(100) >= 45
                   ? word()
                   : m_subject.at(m_random.bounded(int(m_subject.size())));
    QString text = all.join(u' ');
    text[0] = text.at(0).toUpper();
    return text;
}

Article ArticleWriter::article(int number)
{
    Article article;
    m_subject.clear();
    m_subject = words(40).split(u' ');
    article.title = words(12) + u" %1"_s.arg(number);
    article.source = u"Báo số %1"_s.arg(number % 40);
    article.author = words(3);
    article.language = u"vi"_s;
    article.published.date = QDate(2012, 1, 1).addDays(m_random.bounded(4000));
    article.lead.text = words(35);
    for (int i = 0; i < 10; ++i) {
        Block block;
        block.text = words(m_random.bounded(20, 80)) + u'.';
        article.blocks += block;
    }
    if (number % 3 != 0)
        addPicture(article);
    return article;
}

void ArticleWriter::addPicture(Article &article)
{
    article.pictures += m_pictures.at(m_random.bounded(int(m_pictures.size())));
    article.blocks.insert(1, makeFigure(words(14), u"Người chụp %1"_s.arg(m_random.bounded(50)), {}, 0));
}

LibraryResult<void> makeLibrary(Database &database, ArticleWriter &writer, int articles)
{
    QElapsedTimer clock;
    clock.start();
    LibraryResult<void> done;
    const QList<QUuid> people = addPeople(database, done);
    for (int made = 0; done && made < articles;) {
        done = database.transaction([&] {
            LibraryResult<void> added;
            for (int i = 0; added && i < AtOnce && made < articles; ++i, ++made)
                added = addArticle(database, writer, people, made);
            return added;
        });
    }
    if (!done)
        return done;
    std::printf("%d articles made in %.1f s\n", articles, static_cast<double>(clock.restart()) / 1000);
    LibraryResult<bool> whole = false;
    while (whole && !*whole)
        whole = SearchIndex(database).catchUp(2000, 20'000);
    std::printf("indexed in %.1f s\n", static_cast<double>(clock.elapsed()) / 1000);
    return whole.map([](bool) {});
}

} // namespace nghisu
