// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "byline.h"
#include "credit.h"
#include "furniture.h"
#include "headline.h"
#include "language.h"
#include "textlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// What single lines are taken for.
class LinesTest : public QObject
{
    Q_OBJECT

private slots:
    void furniture_data();
    void furniture();
    void sources_data();
    void sources();
    void bylines_data();
    void bylines();
    void credits_data();
    void credits();
    void titles_data();
    void titles();
    void languages();
    void paragraphs();
    void hardWrapped();
};

void LinesTest::furniture_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<FurnitureKind>("kind");
    const auto add = [](FurnitureKind kind, const QStringList &lines) {
        for (const QString &line : lines)
            QTest::newRow(qPrintable(line)) << line << kind;
    };
    add(FurnitureKind::Strong, {u"Đánh giá của bạn:"_s,
                                u"Bạn còn /500 ký tự"_s,
                                u"Bạn còn 500/500 ký tự"_s,
                                u"Còn lại 480 ký tự"_s,
                                u"500 characters left"_s,
                                u"Xếp theo: Thời gian | Số người thích"_s,
                                u"Sắp xếp theo: Mới nhất"_s,
                                u"Sort by: Newest"_s,
                                u"Chia sẻ"_s,
                                u"Chia sẻ:"_s,
                                u"Chia sẻ lên Facebook"_s,
                                u"Share on Twitter"_s,
                                u"Facebook"_s,
                                u"Facebook | Twitter | Zalo"_s,
                                u"Từ khóa: chợ phiên, vùng cao"_s,
                                u"Từ khoá: chợ"_s,
                                u"Tags: market"_s,
                                u"Xem thêm: Chợ tình Khâu Vai"_s,
                                u">> Đọc thêm: Đường lên bản"_s,
                                u"Tin liên quan: Đường lên bản"_s,
                                u"Copyright © 2020 Báo Vùng Cao"_s,
                                u"© Báo Vùng Cao"_s,
                                u"Copyright 2020 Hill News. All rights reserved."_s,
                                u"Bản quyền thuộc về Báo Vùng Cao"_s,
                                u"Theo dõi Báo Vùng Cao trên Google News"_s,
                                u"Follow us on Facebook"_s,
                                u"12 bình luận"_s,
                                u"1.204 lượt xem"_s,
                                u"3 comments"_s,
                                u"Vui lòng đăng nhập để bình luận"_s,
                                u"In bài viết"_s,
                                u"Trang chủ"_s,
                                u"Cỡ chữ: A A A"_s,
                                u"5 phút đọc"_s,
                                u"0:00 / 3:25"_s,
                                u"Advertisement"_s});
    add(FurnitureKind::Weak,
        {u"Mời bạn đọc tham gia vào group Bạn đọc để trao đổi và nhận tin mới."_s,
         u"Mời quý độc giả đón đọc."_s, u"Thích"_s, u"Trả lời"_s, u"5 phút trước"_s, u"Mới nhất"_s,
         u"Giấy phép: số 12/GP-BTTTT"_s, u"★★★★☆"_s, u"Trang chủ > Thời sự > Địa phương"_s, u"Thời sự"_s,
         u"Sign up for our newsletter"_s});
    add(FurnitureKind::Related,
        {u"Tin liên quan"_s, u"Xem thêm"_s, u"Đọc thêm:"_s, u"Tin cùng chuyên mục"_s, u"Related articles"_s});
    add(FurnitureKind::Comments, {u"Bình luận"_s, u"Bình luận (12)"_s, u"Ý kiến bạn đọc"_s, u"Comments"_s});
    add(FurnitureKind::None,
        {u"Bình luận về kết quả này, ông A nói bà con rất phấn khởi."_s,
         u"Facebook vừa công bố một báo cáo mới về chợ trên mạng."_s,
         u"Chia sẻ với phóng viên, bà Lan cho biết gia đình có ba đời bán vải."_s,
         u"Xem thêm nhiều ảnh chợ phiên, ông nhớ lại thời trẻ của mình."_s,
         u"Đánh giá của bạn bè quốc tế rất tích cực, theo báo cáo."_s,
         u"Từ khóa của hội nghị năm nay là đoàn kết."_s, u"Copyright là vấn đề nóng trong ngành xuất bản."_s,
         u"Theo dõi sát diễn biến mưa lũ, huyện đã sơ tán dân."_s,
         u"Quảng cáo trên mạng tăng 20% trong quý."_s, u"Hai mươi tấn gạo đã đến bản"_s,
         u"Comments by the traders were friendly, she said."_s});
}

void LinesTest::furniture()
{
    QFETCH(QString, line);
    QTEST(furnitureKind(line), "kind");
}

void LinesTest::sources_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rest");
    const QString rest = u"Từ chiều nay, chợ mở."_s;
    for (const auto &[before, name] :
         {std::pair(u"Enternews.vn "_s, u"Enternews.vn"_s),
          std::pair(u"(Báo Vùng Cao) - "_s, u"Báo Vùng Cao"_s), std::pair(u"TTXVN - "_s, u"TTXVN"_s),
          std::pair(u"VOV.VN - "_s, u"VOV.VN"_s), std::pair(u"(Chinhphu.vn) – "_s, u"Chinhphu.vn"_s),
          std::pair(u"(TTXVN) "_s, u"TTXVN"_s), std::pair(u"SGGP – "_s, u"SGGP"_s),
          std::pair(u"Báo Vùng Cao - "_s, u"Báo Vùng Cao"_s),
          std::pair(u"news.example.com: "_s, u"news.example.com"_s)})
        QTest::newRow(qPrintable(before)) << before + rest << name << rest;
    for (const auto &[before, name] : {std::pair(u"HÀ NỘI, 25/9 (TTXVN) - "_s, u"TTXVN"_s),
                                       std::pair(u"HANOI (Reuters) - "_s, u"Reuters"_s)})
        QTest::newRow(qPrintable(before)) << before + rest << name << before + rest;
    for (const QString &lead :
         {rest, u"HANOI - The market opened."_s, u"TP.HCM - Sáng nay, chợ mở."_s,
          u"Hà Nội - Sáng nay, chợ mở."_s, u"Tiki.vn công bố doanh thu quý."_s,
          u"GDP – thước đo của nền kinh tế – tăng."_s, u"(25/9), chợ mở."_s, u"Ông A. Nói rằng chợ mở."_s})
        QTest::newRow(qPrintable(lead)) << lead << QString() << lead;
}

void LinesTest::sources()
{
    QFETCH(QString, lead);
    const auto prefix = findSourcePrefix(lead);
    QTEST(prefix ? prefix->source : QString(), "source");
    QTEST(prefix ? lead.mid(prefix->length) : lead, "rest");
}

void LinesTest::bylines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("source");
    QTest::newRow("name") << u"Nguyễn Văn An"_s << u"Nguyễn Văn An"_s << QString();
    QTest::newRow("pen name") << u"Lan Anh"_s << u"Lan Anh"_s << QString();
    QTest::newRow("Theo, name") << u"Theo Nguyễn Văn An"_s << u"Nguyễn Văn An"_s << QString();
    QTest::newRow("Theo, agency") << u"Theo TTXVN"_s << QString() << u"TTXVN"_s;
    QTest::newRow("(Theo, paper)") << u"(Theo Báo Vùng Cao)"_s << QString() << u"Báo Vùng Cao"_s;
    QTest::newRow("Nguồn") << u"Nguồn: Báo Vùng Cao"_s << QString() << u"Báo Vùng Cao"_s;
    QTest::newRow("reporter") << u"PV"_s << u"PV"_s << QString();
    QTest::newRow("reporter's name") << u"Phóng viên Lan Anh"_s << u"Lan Anh"_s << QString();
    QTest::newRow("role, names") << u"PV Lan Anh - Minh Hà"_s << u"Lan Anh - Minh Hà"_s << QString();
    QTest::newRow("By") << u"By Jane Smith"_s << u"Jane Smith"_s << QString();
    QTest::newRow("two") << u"Lan Anh - Minh Hà"_s << u"Lan Anh - Minh Hà"_s << QString();
    QTest::newRow("with agency") << u"Lan Anh/TTXVN"_s << u"Lan Anh"_s << u"TTXVN"_s;
    QTest::newRow("announced") << u"Bài và ảnh: Lan Anh"_s << u"Lan Anh"_s << QString();
    QTest::newRow("domain") << u"vungcao.vn"_s << QString() << u"vungcao.vn"_s;
    for (const QString &line : {u"Theo đó, chợ mở hai phiên"_s, u"Chợ phiên mở lại"_s, u"Theo kế hoạch"_s,
                                u"HẾT"_s, u"Lan Anh nói."_s})
        QTest::newRow(qPrintable(line)) << line << QString() << QString();
}

void LinesTest::bylines()
{
    QFETCH(QString, line);
    const auto byline = bylineAtEnd(line);
    QTEST(byline ? byline->author : QString(), "author");
    QTEST(byline ? byline->source : QString(), "source");
}

void LinesTest::credits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("credit");
    const QString caption = u"Bà Mai bên khung cửi."_s;
    QTest::newRow("brackets") << caption + u" (Ảnh: Báo Vùng Cao)"_s << caption << u"Ảnh: Báo Vùng Cao"_s;
    QTest::newRow("brackets, stop") << u"Bà Mai (Ảnh: Lan)."_s << u"Bà Mai"_s << u"Ảnh: Lan"_s;
    QTest::newRow("source") << caption + u" (Nguồn: TTXVN)"_s << caption << u"Nguồn: TTXVN"_s;
    QTest::newRow("square") << caption + u" [Photo: Jane]"_s << caption << u"Photo: Jane"_s;
    QTest::newRow("sentence") << caption + u" Ảnh: Lan Anh"_s << caption << u"Ảnh: Lan Anh"_s;
    QTest::newRow("sentence, stop") << caption + u" Ảnh: Lan Anh."_s << caption << u"Ảnh: Lan Anh"_s;
    QTest::newRow("dash") << u"Bà Mai - Ảnh: Lan Anh"_s << u"Bà Mai"_s << u"Ảnh: Lan Anh"_s;
    QTest::newRow("graphic") << caption + u" Đồ họa: Nghị Sự"_s << caption << u"Đồ họa: Nghị Sự"_s;
    QTest::newRow("illustration") << caption + u" Hình minh họa: Nghị Sự"_s << caption
                                  << u"Hình minh họa: Nghị Sự"_s;
    QTest::newRow("no name") << caption + u" Ảnh minh họa."_s << caption << u"Ảnh minh họa"_s;
    QTest::newRow("English") << u"Traders. Photo by Jane Smith"_s << u"Traders."_s
                             << u"Photo by Jane Smith"_s;
    QTest::newRow("only a credit") << u"Ảnh: Lan Anh"_s << QString() << u"Ảnh: Lan Anh"_s;
    QTest::newRow("none") << caption << caption << QString();
    QTest::newRow("words alike") << u"Chợ mở. Hình thức: bán lẻ"_s << u"Chợ mở. Hình thức: bán lẻ"_s
                                 << QString();
    QTest::newRow("the word alone") << u"Bản đồ."_s << u"Bản đồ."_s << QString();
    QTest::newRow("capital") << u"Dự án mới (Nguồn vốn ODA)"_s << u"Dự án mới (Nguồn vốn ODA)"_s << QString();
}

void LinesTest::credits()
{
    QFETCH(QString, text);
    const CaptionParts parts = splitCredit(text);
    QTEST(text.left(parts.captionLength), "caption");
    QTEST(parts.credit, "credit");
}

void LinesTest::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("sentence") << u"Chợ mở lại. Người đông."_s << u"Chợ mở lại"_s;
    QTest::newRow("question") << u"Chợ mở lại chưa? Người đông."_s << u"Chợ mở lại chưa?"_s;
    QTest::newRow("town") << u"Ở TP. Hồ Chí Minh chợ mở lại. Người đông."_s
                          << u"Ở TP. Hồ Chí Minh chợ mở lại"_s;
    QTest::newRow("number") << u"Giá 1.500 đồng. Rẻ."_s << u"Giá 1.500 đồng"_s;
    QTest::newRow("one line") << u"Chợ\nmở\u202E lại."_s << u"Chợ mở lại"_s;
}

void LinesTest::titles()
{
    QFETCH(QString, text);
    QTEST(titleFrom(text), "title");
    const QString cut = titleFrom(u"phiên chợ "_s.repeated(200));
    QVERIFY(cut.size() <= 121 && cut.endsWith(u"chợ…"_s));
    QVERIFY(titleFrom(u"\U0001F600"_s.repeated(200)).isValidUtf16());
}

void LinesTest::languages()
{
    QCOMPARE(guessedLanguage(u"Sáng sớm, phiên chợ đã đông người."_s), u"vi"_s);
    QCOMPARE(guessedLanguage(u"The market in the hills was open and the traders said that it is good."_s),
             u"en"_s);
    QCOMPARE(guessedLanguage(u"Le marché a rouvert hier matin après deux mois de pluie et de vent."_s),
             QString());
    QCOMPARE(guessedLanguage(u"2020"_s), QString());
}

void LinesTest::paragraphs()
{
    const auto found = paragraphsOf(u"Một\n\n\n  Hai  hai \r\nBa\x01\u2028- Bốn\n1. Năm\nNăm 2020\n"_s);
    QStringList texts;
    for (const TextParagraph &paragraph : found)
        texts << paragraph.whole();
    const QStringList expected{u"Một"_s, u"Hai hai"_s, u"Ba"_s, u"- Bốn"_s, u"1. Năm"_s, u"Năm 2020"_s};
    QCOMPARE(texts, expected);
    QCOMPARE(found.at(3).marker, TextParagraph::Marker::Bullet);
    QCOMPARE(found.at(4).number, 1);
    QCOMPARE(found.at(5).marker, TextParagraph::Marker::None);
}

void LinesTest::hardWrapped()
{
    const QString paragraph =
        u"Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về, ai cũng mang theo một thứ hàng "
        "của nhà mình làm ra, bày thành hàng dài dọc theo con đường đất dẫn xuống suối."_s;
    for (const int width : {62, 72, 78, 100}) {
        QString wrapped;
        qsizetype column = 0;
        for (const QString &word : paragraph.split(u' ')) {
            const bool breaks = column > 0 && column + 1 + word.size() > width;
            wrapped += breaks ? u"\n"_s : column > 0 ? u" "_s : QString();
            column = breaks ? word.size() : column + 1 + word.size();
            wrapped += word;
        }
        for (const QString &between : {u"\n\n"_s, u"\n"_s}) {
            const auto found =
                paragraphsOf(u"Chợ phiên"_s + between + wrapped + between + wrapped + between + wrapped);
            QCOMPARE(found.size(), 4);
            QCOMPARE(found.at(1).text, paragraph);
            QCOMPARE(found.at(3).text, paragraph);
        }
    }
}

QTEST_GUILESS_MAIN(LinesTest)
#include "tst_lines.moc"
