// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

/// Long enough for a paragraph of a body.
const QString Body =
    u"Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về, ai cũng mang theo một thứ hàng của nhà "
    "mình làm ra. Trời lạnh nhưng tiếng cười nói rộn cả một góc núi."_s;

QStringList typesOf(const Imported &imported)
{
    static const QString Names[] = {u"p"_s, u"h"_s, u"figure"_s, u"list"_s, u"quote"_s, u"table"_s, u"pre"_s};
    QStringList types;
    for (const Block &block : imported.article.blocks)
        types << Names[static_cast<int>(block.type)];
    return types;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void paragraphPartings_data();
    void paragraphPartings();
    void noHeadline();
    void onlyHeadline();
    void headlineBelowMenu();
    void sourceAndLead();
    void figures_data();
    void figures();
    void repetitionIsNoFigure();
    void bodyParagraphsStay();
    void furnitureInTheMiddle();
    void comments();
    void lists();
    void nestedList();
    void numbersThatAreNoList();
    void dialogueIsNoList();
    void headings();
    void authorAndDate();
    void disguises();

private:
    Imported read(const QStringList &paragraphs)
    {
        return m_folder.import(u"a.txt"_s, paragraphs.join(u"\n\n"_s));
    }

    ImportFolder m_folder;
};

void TextTest::paragraphPartings_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("blank lines") << u"\n\n"_s;
    QTest::newRow("many blank lines") << u"\n \n\t\n\n"_s;
    QTest::newRow("single breaks") << u"\n"_s;
    QTest::newRow("CRLF") << u"\r\n\r\n"_s;
    QTest::newRow("separators") << u"\u2029"_s;
}

void TextTest::paragraphPartings()
{
    QFETCH(QString, between);
    const QStringList paragraphs{u"Chợ phiên mở lại"_s, u"(Báo X) - Chợ mở sau hai tháng nghỉ."_s, Body,
                                 Body + u" Hai."_s};
    const Imported imported = m_folder.import(u"a.txt"_s, paragraphs.join(between));
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(imported.article.lead.text, u"Chợ mở sau hai tháng nghỉ."_s);
    QCOMPARE(imported.article.blocks.size(), 2);
    QCOMPARE(imported.article.blocks.at(1).text, Body + u" Hai."_s);
    QVERIFY(imported.report.leftOut.isEmpty());
}

void TextTest::noHeadline()
{
    const Imported imported = read({Body});
    QCOMPARE(
        imported.article.title,
        u"Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về, ai cũng mang theo một thứ hàng của nhà mình làm ra"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
    QCOMPARE(imported.article.blocks.constFirst().text, Body);
    QVERIFY(imported.article.lead.text.isEmpty());
    const Imported two = read({Body, Body + u" Hai."_s});
    QCOMPARE(two.article.blocks.size(), 2);
    QVERIFY(two.article.title.startsWith(u"Sáng sớm"_s));
}

void TextTest::onlyHeadline()
{
    const Imported imported = read({u"Chợ phiên mở lại"_s});
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
}

void TextTest::headlineBelowMenu()
{
    const Imported imported =
        read({u"Trang chủ > Thời sự > Địa phương"_s, u"Thời sự"_s, u"Thứ Sáu, 25/09/2020, 13:05 (GMT+7)"_s,
              u"Chợ phiên mở lại"_s, u"Chia sẻ"_s, u"Chợ mở sau hai tháng nghỉ."_s, Body});
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
    const PublicationDate expected{QDate(2020, 9, 25), false};
    QCOMPARE(imported.article.published, expected);
    QCOMPARE(imported.article.lead.text, u"Chợ mở sau hai tháng nghỉ."_s);
    QCOMPARE(imported.article.blocks.size(), 1);
    const QStringList expectedLeft{u"Chia sẻ"_s, u"Trang chủ > Thời sự > Địa phương"_s, u"Thời sự"_s};
    QCOMPARE(leftOut(imported, LeftOut::Kind::Furniture), expectedLeft);
}

void TextTest::sourceAndLead()
{
    const Imported imported = read({u"Chợ phiên mở lại"_s, u"Vungcao.vn Chợ mở sau hai tháng nghỉ."_s, Body});
    QCOMPARE(imported.article.source, u"Vungcao.vn"_s);
    QCOMPARE(imported.article.lead.text, u"Chợ mở sau hai tháng nghỉ."_s);
    // A source on a line of its own, and one at the end.
    QCOMPARE(read({u"Chợ phiên mở lại"_s, u"vungcao.vn"_s, u"Chợ mở."_s, Body}).article.source,
             u"vungcao.vn"_s);
    QCOMPARE(read({u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, u"Theo TTXVN"_s}).article.source, u"TTXVN"_s);
}

void TextTest::figures_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("alternative");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("credit");
    const QString caption = u"Người từ các bản xa kéo về, mang theo hàng của nhà mình."_s;
    QTest::newRow("repeated end, brackets")
        << QStringList{u"mang theo hàng của nhà mình."_s, caption + u" (Ảnh: Báo Vùng Cao)"_s}
        << u"mang theo hàng của nhà mình."_s << caption << u"Ảnh: Báo Vùng Cao"_s;
    QTest::newRow("repeated beginning, sentence")
        << QStringList{u"Người từ các bản xa"_s, caption + u" Ảnh: Lan Anh"_s} << u"Người từ các bản xa"_s
        << caption << u"Ảnh: Lan Anh"_s;
    QTest::newRow("repeated whole, source")
        << QStringList{caption, caption + u" (Nguồn: TTXVN)"_s} << caption << caption << u"Nguồn: TTXVN"_s;
    QTest::newRow("repeated whole, no credit")
        << QStringList{caption, caption} << caption << caption << QString();
    QTest::newRow("no alternative") << QStringList{caption + u" Ảnh: Lan Anh"_s} << QString() << caption
                                    << u"Ảnh: Lan Anh"_s;
    QTest::newRow("only credit") << QStringList{u"Ảnh: Lan Anh"_s} << QString() << QString()
                                 << u"Ảnh: Lan Anh"_s;
}

void TextTest::figures()
{
    QFETCH(QStringList, lines);
    const Imported imported =
        read(QStringList{u"Chợ phiên mở lại"_s, u"Chợ mở sau hai tháng nghỉ."_s} + lines + QStringList{Body});
    const QStringList expected{u"figure"_s, u"p"_s};
    QCOMPARE(typesOf(imported), expected);
    const Block &figure = imported.article.blocks.constFirst();
    QTEST(figure.alternative, "alternative");
    QTEST(figure.caption(), "caption");
    QTEST(figure.credit(), "credit");
    QCOMPARE(figure.picture, -1);
    QCOMPARE(imported.report.picturesMissing, 1);
}

void TextTest::repetitionIsNoFigure()
{
    const QString line = u"Một câu ngắn để thử."_s;
    const Imported thrice = read({u"Chợ phiên mở lại"_s, u"Chợ mở sau hai tháng nghỉ."_s, line, line, line});
    QVERIFY(!typesOf(thrice).contains(u"figure"_s));
    const Imported longer =
        read({u"Chợ phiên mở lại"_s, u"Chợ mở sau hai tháng nghỉ."_s, Body, Body, line, line + u" Hai."_s});
    QVERIFY(!typesOf(longer).contains(u"figure"_s));
}

void TextTest::bodyParagraphsStay()
{
    const QStringList body{
        u"Bình luận về kết quả này, ông A nói rằng bà con rất phấn khởi, chợ phiên năm nay sẽ còn đông hơn nữa."_s,
        u"Facebook vừa công bố một báo cáo mới, theo đó nhiều người bán hàng ở chợ đã biết dùng mạng."_s,
        u"Chia sẻ với phóng viên, bà Lan cho biết gia đình bà có ba đời bán vải ở chợ này, chưa bỏ phiên nào."_s,
        u"Mời các bạn tham gia vào phiên chợ là lời của ông trưởng bản, người đã giữ chợ suốt ba mươi năm qua."_s,
        u"Đánh giá của bạn bè quốc tế về phiên chợ rất tích cực, nhiều người hẹn sẽ trở lại vào năm sau."_s,
        Body};
    const Imported imported = read(QStringList{u"Chợ phiên mở lại"_s, u"Chợ mở sau hai tháng nghỉ."_s} +
                                   body + QStringList{u"Bình luận"_s});
    QCOMPARE(imported.article.blocks.size(), body.size());
    for (qsizetype i = 0; i < body.size(); ++i)
        QCOMPARE(imported.article.blocks.at(i).text, body.at(i));
    QCOMPARE(leftOut(imported, LeftOut::Kind::Furniture), QStringList{u"Bình luận"_s});
}

void TextTest::furnitureInTheMiddle()
{
    const Imported imported =
        read({u"Chợ phiên mở lại"_s, u"Chợ mở sau hai tháng nghỉ."_s, Body, u"Quảng cáo"_s,
              u"Xem thêm: Chợ tình Khâu Vai"_s, Body + u" Hai."_s, u"Tin liên quan"_s,
              u"Đường lên bản đã thông"_s, u"Cầu mới qua suối"_s, Body + u" Ba."_s});
    QCOMPARE(imported.article.blocks.size(), 3);
    const QStringList expected{u"Quảng cáo"_s, u"Xem thêm: Chợ tình Khâu Vai"_s, u"Tin liên quan"_s,
                               u"Đường lên bản đã thông"_s, u"Cầu mới qua suối"_s};
    QCOMPARE(leftOut(imported, LeftOut::Kind::Furniture), expected);
}

void TextTest::comments()
{
    const Imported imported =
        read({u"Chợ phiên mở lại"_s, u"Chợ mở sau hai tháng nghỉ."_s, Body, Body + u" Hai."_s, u"Lan Anh"_s,
              u"Bình luận (1)"_s, u"Hoàng"_s,
              u"Bài hay quá, cảm ơn tòa soạn đã viết về quê tôi, mong có thêm nhiều bài như vậy."_s,
              u"5 phút trước"_s, u"Trả lời"_s});
    QCOMPARE(imported.article.blocks.size(), 2);
    QCOMPARE(imported.article.author, u"Lan Anh"_s);
    QCOMPARE(imported.report.leftOut.size(), 5);
}

void TextTest::lists()
{
    for (const QString &marker : {u"-"_s, u"•"_s, u"*"_s, u"+"_s}) {
        const Imported imported = read({u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, marker + u" Gạo nếp"_s,
                                        marker + u" Mật ong"_s, marker + u" Vải lanh"_s, Body});
        const Block &list = imported.article.blocks.at(1);
        QCOMPARE(list.type, Block::Type::List);
        QCOMPARE(list.text, u"Gạo nếp\nMật ong\nVải lanh"_s);
        QCOMPARE(list.lines.size(), 3);
        QVERIFY(!list.lines.constFirst().ordered);
    }
    const Imported numbered =
        read({u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, u"1. Gạo nếp\n2. Mật ong"_s, Body});
    QCOMPARE(numbered.article.blocks.at(1).text, u"Gạo nếp\nMật ong"_s);
    QVERIFY(numbered.article.blocks.at(1).lines.constFirst().ordered);
}

void TextTest::nestedList()
{
    const Imported imported =
        read({u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, u"- Gạo\n  - Nếp\n  - Tẻ\n- Mật ong"_s, Body});
    const QList<ListLine> expected{{0, false}, {1, false}, {1, false}, {0, false}};
    QCOMPARE(imported.article.blocks.at(1).lines, expected);
}

void TextTest::numbersThatAreNoList()
{
    // A list that begins with its third entry would lose its numbers.
    const Imported imported = read(
        {u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, u"3. Gạo nếp.\n4. Mật ong."_s, u"- Một mình."_s, Body});
    const QStringList types{u"p"_s, u"p"_s, u"p"_s, u"p"_s, u"p"_s};
    QCOMPARE(typesOf(imported), types);
    QCOMPARE(imported.article.blocks.at(1).text, u"3. Gạo nếp."_s);
    QCOMPARE(imported.article.blocks.at(3).text, u"- Một mình."_s);
}

void TextTest::dialogueIsNoList()
{
    const Imported imported =
        read({u"Người giữ chợ"_s, u"Ông giữ chợ đã ba mươi năm."_s, Body,
              u"- Thưa ông, ông giữ chợ từ khi nào?"_s, u"- Tôi giữ chợ từ năm hai mươi tuổi."_s, Body});
    const QStringList types{u"p"_s, u"p"_s, u"p"_s, u"p"_s};
    QCOMPARE(typesOf(imported), types);
    QVERIFY(imported.article.blocks.at(1).text.startsWith(u"- Thưa ông"_s));
}

void TextTest::headings()
{
    const Imported imported = read({u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, u"Hàng nhiều hơn năm ngoái"_s,
                                    Body, u"Đường xa."_s, Body, u"Bà kể:"_s, Body, u"1. Chọn sợi"_s, Body});
    const QStringList types{u"p"_s, u"h"_s, u"p"_s, u"p"_s, u"p"_s, u"p"_s, u"p"_s, u"h"_s, u"p"_s};
    QCOMPARE(typesOf(imported), types);
    QCOMPARE(imported.article.blocks.at(1).level, 2);
    QCOMPARE(imported.article.blocks.at(7).text, u"1. Chọn sợi"_s);
}

void TextTest::authorAndDate()
{
    const PublicationDate day{QDate(2020, 9, 25), false};
    const Imported above =
        read({u"Chợ phiên mở lại"_s, u"Nguyễn Văn An"_s, u"25/09/2020 13:05"_s, u"Chợ mở."_s, Body});
    QCOMPARE(above.article.author, u"Nguyễn Văn An"_s);
    QCOMPARE(above.article.published, day);
    QCOMPARE(above.article.lead.text, u"Chợ mở."_s);
    const Imported together =
        read({u"Chợ phiên mở lại"_s, u"Nguyễn Văn An - 25/09/2020"_s, u"Chợ mở."_s, Body});
    QCOMPARE(together.article.author, u"Nguyễn Văn An"_s);
    QCOMPARE(together.article.published, day);
    const Imported below =
        read({u"Chợ phiên mở lại"_s, u"Chợ mở."_s, Body, u"Theo Nguyễn Văn An"_s, u"September 25, 2020"_s});
    QCOMPARE(below.article.author, u"Nguyễn Văn An"_s);
    QCOMPARE(below.article.published, day);
    QCOMPARE(below.article.blocks.size(), 1);
    const Imported english =
        read({u"Market reopens"_s, u"By Jane Smith"_s, u"The market is open again."_s, Body});
    QCOMPARE(english.article.author, u"Jane Smith"_s);
    // A day among the paragraphs belongs to them.
    const Imported amid = read({u"Nhật ký chợ phiên"_s, u"Chợ mở."_s, Body, u"25/09/2020"_s, Body});
    QCOMPARE(amid.article.blocks.size(), 3);
}

void TextTest::disguises()
{
    const Imported imported =
        read({u"Chợ \u202Egpj.exe\u202C phiên"_s, u"By Jane\u202E Smith"_s, u"Chợ mở."_s, Body});
    QCOMPARE(imported.article.title, u"Chợ gpj.exe phiên"_s);
    QVERIFY(!imported.article.author.contains(QChar(0x202E)));
}

QTEST_MAIN(TextTest)
#include "tst_text.moc"
