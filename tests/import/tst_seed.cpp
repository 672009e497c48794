// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// The first article that the reader must show, copied off a news page with everything around it.
class SeedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void head();
    void blocks();
    void date();
    void furniture();

private:
    Imported m_imported;
};

void SeedTest::initTestCase()
{
    const QString path = QStringLiteral(NGHISU_SHARED "/articles/lang-son-dai-hoi-xvii.txt");
    if (!QFileInfo::exists(path))
        QSKIP("The article is not part of the repository and is not beside it.");
    const auto imported = importFile(path);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    m_imported = *imported;
}

void SeedTest::head()
{
    const Article &article = m_imported.article;
    QVERIFY(article.title.startsWith(u"Lạng Sơn: Đại hội"_s));
    QVERIFY(article.title.endsWith(u"nhân dân"_s));
    QCOMPARE(article.source, u"Enternews.vn"_s);
    QCOMPARE(article.author, QString());
    QCOMPARE(article.language, u"vi"_s);
    QVERIFY(article.lead.text.startsWith(u"Từ chiều nay, (25/9)"_s));
    QVERIFY(article.lead.text.endsWith(u"2020-2025."_s));
}

void SeedTest::blocks()
{
    const QList<Block> &blocks = m_imported.article.blocks;
    QCOMPARE(blocks.size(), 9);
    const Block &figure = blocks.constFirst();
    QCOMPARE(figure.type, Block::Type::Figure);
    QCOMPARE(figure.picture, -1);
    QVERIFY(figure.alternative.startsWith(u"thu hút"_s));
    QVERIFY(figure.caption().startsWith(u"Đại hội đại biểu"_s));
    QVERIFY(figure.caption().endsWith(u"địa bàn tỉnh."_s));
    QCOMPARE(figure.credit(), u"Ảnh: Báo Lạng Sơn"_s);
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        QCOMPARE(blocks.at(i).type, Block::Type::Paragraph);
        QVERIFY(blocks.at(i).text.size() > 200);
    }
    QVERIFY(blocks.at(1).text.startsWith(u"Đây là"_s));
    QVERIFY(blocks.at(8).text.startsWith(u"Tuy nhiên"_s));
    QCOMPARE(m_imported.report.picturesKept, 0);
    QCOMPARE(m_imported.report.picturesMissing, 1);
}

void SeedTest::date()
{
    const PublicationDate expected{QDate(2020, 9, 25), true};
    QCOMPARE(m_imported.article.published, expected);
}

void SeedTest::furniture()
{
    const QStringList left = leftOut(m_imported, LeftOut::Kind::Furniture);
    QCOMPARE(left.size(), 6);
    for (const QString &beginning :
         {u"Đánh giá của bạn:"_s, u"Mời các bạn tham gia vào Diễn đàn"_s, u"Mời các bạn tham gia vào group"_s,
          u"Bình luận"_s, u"Bạn còn /500 ký tự"_s, u"Xếp theo: Thời gian"_s}) {
        QVERIFY2(std::any_of(left.cbegin(), left.cend(),
                             [&](const QString &l) { return l.startsWith(beginning); }),
                 qPrintable(beginning));
    }
    QCOMPARE(m_imported.report.leftOut.size(), 6);
}

QTEST_MAIN(SeedTest)
#include "tst_seed.moc"
