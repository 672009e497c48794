// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// One news page with everything around its article, saved in several ways.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void article_data();
    void article();
};

void PagesTest::article_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pictures");
    QTest::newRow("as sent, with its folder") << u"lang-son.html"_s << 3;
    QTest::newRow("one file") << u"lang-son-singlefile.html"_s << 2;
    QTest::newRow("archive") << u"lang-son-chromium.mhtml"_s << 2;
}

void PagesTest::article()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(NGHISU_SHARED "/pages/") + name;
    if (!QFileInfo::exists(path))
        QSKIP("The page is not part of the repository and is not beside it.");
    const auto imported = importFile(path);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    const Article &article = imported->article;
    QVERIFY(article.title.endsWith(u"nhân dân"_s));
    QCOMPARE(article.source, u"Diễn đàn Doanh nghiệp"_s);
    QCOMPARE(article.author, u"Ban biên tập"_s);
    QCOMPARE(article.published.date, QDate(2020, 9, 25));
    QVERIFY(!article.published.estimated);
    QVERIFY(article.lead.text.startsWith(u"Từ chiều nay"_s));
    QList<Block> figures;
    int paragraphs = 0;
    for (const Block &block : article.blocks) {
        if (block.type == Block::Type::Figure) {
            figures.append(block);
            continue;
        }
        QCOMPARE(block.type, Block::Type::Paragraph);
        QVERIFY2(block.text.size() > 200, qPrintable(block.text));
        for (const QString &furniture : {u"Bình luận"_s, u"Đánh giá"_s, u"Tin liên quan"_s, u"Trang chủ"_s})
            QVERIFY2(!block.text.contains(furniture, Qt::CaseInsensitive), qPrintable(block.text));
        ++paragraphs;
    }
    QCOMPARE(paragraphs, 8);
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures.at(0).credit(), u"Ảnh: Báo Lạng Sơn"_s);
    QCOMPARE(figures.at(1).credit(), u"Ảnh: Tư liệu"_s);
    QCOMPARE(figures.at(2).credit(), u"Đồ họa: Minh họa"_s);
    for (const Block &figure : std::as_const(figures))
        QVERIFY(!figure.caption().isEmpty());
    QTEST(imported->report.picturesKept, "pictures");
    QCOMPARE(imported->report.picturesMissing, 3 - imported->report.picturesKept);
    const QStringList left = leftOut(*imported, LeftOut::Kind::Furniture);
    QVERIFY(left.join(u'\n').contains(u"Bình luận"_s));
    QVERIFY(left.join(u'\n').contains(u"Đánh giá của bạn"_s));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
