// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "decode.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

const QString Sentences[] = {
    u"Chợ phiên mở lại."_s,
    u"Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về, ai cũng mang theo một thứ hàng của nhà mình."_s,
    u"Đường lên bản đã được sửa; những chiếc cầu gỗ cũ nay thay bằng cầu bê tông, trẻ con đi học không còn "
    u"ướt giày.\n\n"
    "Ông Giàng A Páo kể: “Ngày trước, mùa lũ, cả bản phải nghỉ chợ. Giờ thì khác rồi!”\n\n"
    "Đến cuối năm, xã dự kiến mở thêm hai phiên chợ nữa, phục vụ khách du lịch và bà con vùng biên giới."_s,
};

/// windows-1258 writes most tone marks as characters of their own behind the vowel, and has no letters for
/// them.
QByteArray toWindows1258(const QString &text)
{
    QStringEncoder encoder("windows-1258");
    QByteArray bytes;
    for (const QChar c : text) {
        const QByteArray whole = encoder.encode(QString(c));
        if (c.unicode() < 0x80 || (whole != "?" && whole != "\x1A")) {
            bytes += whole;
            continue;
        }
        // The tone is the mark that the encoding keeps apart; the rest composes.
        QString parts = QString(c).normalized(QString::NormalizationForm_D);
        QString tone;
        for (const QChar mark : u"\u0300\u0301\u0303\u0309\u0323"_s) {
            if (parts.contains(mark)) {
                tone = mark;
                parts.remove(mark);
            }
        }
        bytes += encoder.encode(parts.normalized(QString::NormalizationForm_C)) + encoder.encode(tone);
    }
    return bytes;
}

QByteArray encoded(const QString &text, const char *name)
{
    if (qstrcmp(name, "windows-1258") == 0)
        return toWindows1258(text);
    if (qstrcmp(name, "NFD") == 0)
        return text.normalized(QString::NormalizationForm_D).toUtf8();
    if (qstrcmp(name, "UTF-8 with mark") == 0)
        return "\xEF\xBB\xBF" + text.toUtf8();
    if (qstrcmp(name, "UTF-16LE with mark") == 0)
        return QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
    if (qstrcmp(name, "UTF-16BE with mark") == 0)
        return QByteArray("\xFE\xFF") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text));
    return QStringEncoder(name).encode(text);
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void vietnamese_data();
    void vietnamese();
    void fontEncodings_data();
    void fontEncodings();
    void noFontEncoding_data();
    void noFontEncoding();
    void declared();
    void brokenUtf8();
    void cutUtf8();
    void strayNul();
    void refused_data();
    void refused();
    void western();
    void floodOfMarks();
    void longDecomposedText();
};

void DecodeTest::vietnamese_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (const char *name : {"UTF-8", "UTF-8 with mark", "NFD", "UTF-16LE with mark", "UTF-16BE with mark",
                             "UTF-16LE", "UTF-16BE", "windows-1258"}) {
        for (const QString &sentence : Sentences) {
            QTest::addRow("%s, %d letters", name, int(sentence.size()))
                << encoded(sentence, name) << sentence;
            QTest::addRow("%s, %d letters", name, int(sentence.size() * 50))
                << encoded((sentence + u'\n').repeated(50), name) << (sentence + u'\n').repeated(50);
        }
    }
}

void DecodeTest::vietnamese()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QTEST(decoded->text, "text");
}

void DecodeTest::fontEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    const QString tcvn3 =
        u"Chî phiªn më l¹i. S¸ng sím, phiªn chî ®· ®«ng ng\u00ADêi tõ c¸c b¶n xa kÐo vÒ, ai còng mang theo mét thø hµng cña nhµ m×nh; ®Õn chiÒu th× v·n."_s;
    const QString vni =
        u"Chôï phieân môû laïi. Saùng sôùm, phieân chôï ñaõ ñoâng ngöôøi töø caùc baûn xa keùo veà, ai cuõng mang theo moät thöù haøng cuûa nhaø mình; ñeán chieàu thì vaõn."_s;
    // Bytes as they were written then, and what browsers of today save them as.
    QTest::newRow("TCVN3") << tcvn3.toLatin1() << QByteArray("TCVN3");
    QTest::newRow("TCVN3 as UTF-8") << tcvn3.toUtf8() << QByteArray("TCVN3");
    QTest::newRow("VNI") << vni.toLatin1() << QByteArray("VNI");
    QTest::newRow("VNI as UTF-8") << vni.toUtf8() << QByteArray("VNI");
}

void DecodeTest::fontEncodings()
{
    QFETCH(QByteArray, bytes);
    // What such a page declares says nothing.
    for (const char *declared : {"", "windows-1252", "iso-8859-1", "x-user-defined"}) {
        const auto decoded = decodeText(bytes, declared);
        QVERIFY(decoded);
        QTEST(decoded->encoding, "encoding");
        QCOMPARE(
            decoded->text,
            u"Chợ phiên mở lại. Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về, ai cũng mang theo một thứ hàng của nhà mình; đến chiều thì vãn."_s);
    }
    // A few words are enough where the page names the font, and signs of their own stay signs.
    const auto page = decodeText("<font face=\".VnTime\">\xA9 2001 cho c\xB8"
                                 "c</font>");
    QVERIFY(page);
    QCOMPARE(page->text, u"<font face=\".VnTime\">© 2001 cho các</font>"_s);
}

void DecodeTest::noFontEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("French")
        << u"Le marché rouvre déjà : la fête a été très animée, où l’on a vendu là-bas même des "
           "légumes à 5 €. « Voilà, c’est ça. » ©"_s;
    QTest::newRow("German")
        << u"Der große Markt öffnet früh: Bäuerinnen verkaufen Gemüse, Käse und Äpfel für 3 €."_s;
    QTest::newRow("Portuguese")
        << u"A feira reabriu: não há pães, mas há maçãs, limões e água. Então é só amanhã."_s;
    QTest::newRow("Vietnamese that happens to be Latin-1")
        << u"Mái nhà và ao cá là bà cho; tôi ví có hai mà."_s;
}

void DecodeTest::noFontEncoding()
{
    QFETCH(QString, text);
    const auto decoded = decodeText(text.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    const auto western = decodeText(QStringEncoder("windows-1252").encode(text), "windows-1252");
    QVERIFY(western);
    QCOMPARE(western->text, text);
}

void DecodeTest::declared()
{
    // Too short to be guessed: only the declaration tells.
    const QByteArray bytes = "caf\xE9";
    QCOMPARE(decodeText(bytes, "iso-8859-1")->text, u"café"_s);
    QCOMPARE(decodeText(bytes, "iso-8859-1")->encoding, QByteArray("iso-8859-1"));
    // What is UTF-8 is UTF-8 whatever it declares, and a mark counts for more than either.
    QCOMPARE(decodeText("Hu\xE1\xBA\xBF", "iso-8859-1")->text, u"Huế"_s);
    QCOMPARE(decodeText(encoded(Sentences[1], "UTF-16LE with mark"), "utf-8")->text, Sentences[1]);
    // A name that nobody knows, and a wrong one.
    QCOMPARE(decodeText(toWindows1258(Sentences[1]), "x-unknown")->text, Sentences[1]);
    QCOMPARE(decodeText(toWindows1258(Sentences[1]), "utf-8")->text, Sentences[1]);
}

void DecodeTest::brokenUtf8()
{
    QByteArray bytes = Sentences[2].toUtf8();
    bytes.insert(40, "\xFF");
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, QByteArray("UTF-8"));
    QVERIFY(decoded->text.contains(QChar::ReplacementCharacter));
    QVERIFY(decoded->text.endsWith(u"vùng biên giới."_s));
}

void DecodeTest::cutUtf8()
{
    const auto decoded = decodeText(u"Trời lạnh, phiên chợ vẫn họ"_s.toUtf8() + "\xE1\xBB");
    QVERIFY(decoded);
    QVERIFY(decoded->text.startsWith(u"Trời lạnh, phiên chợ vẫn họ"_s));
}

/// As parsers of HTML do: one broken byte is no reason to refuse a page.
void DecodeTest::strayNul()
{
    const QByteArray text = u"Phiên chợ vẫn họp. "_s.toUtf8().repeated(20);
    const auto decoded = decodeText(text + '\0' + text);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, QString::fromUtf8(text + text));
    QCOMPARE(decodeText(text + QByteArray(40, '\0')).error().code, DecodeError::Binary);
}

void DecodeTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecodeError>("code");
    QTest::newRow("nothing") << QByteArray() << DecodeError::Empty;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << DecodeError::Empty;
    QTest::newRow("white space") << QByteArray(" \r\n\t\n") << DecodeError::Empty;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n....") << DecodeError::Binary;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj") << DecodeError::Binary;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04....") << DecodeError::Binary;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08....") << DecodeError::Binary;
    QTest::newRow("NUL bytes") << QByteArray("abc\0def\0\0ghi", 12) << DecodeError::Binary;
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04 abc \x05\x06") << DecodeError::Binary;
}

void DecodeTest::refused()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QTEST(decoded.error().code, "code");
    QVERIFY(decoded.error().message.endsWith(u'.'));
}

void DecodeTest::western()
{
    const QString text =
        u"Le marché a rouvert après la pluie; les élèves étaient déjà là, près de l'école."_s;
    const auto decoded = decodeText(QStringEncoder("windows-1252").encode(text));
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
}

void DecodeTest::floodOfMarks()
{
    QElapsedTimer timer;
    timer.start();
    const auto decoded = decodeText(QByteArray("Ti\xC3\xAAu ") + u"a\u0301\u0323"_s.toUtf8() +
                                    u"\u0301\u0323"_s.repeated(100'000).toUtf8());
    QVERIFY(decoded);
    QVERIFY2(decoded->text.size() < 100, "marks without number stay on one letter");
    QVERIFY(timer.elapsed() < 2000);
    // Thirty are kept, as they are.
    const QString most = u'x' + QString(30, QChar(0x0336));
    QCOMPARE(decodeText(most.toUtf8())->text, most);
}

void DecodeTest::longDecomposedText()
{
    const QString text = Sentences[2].repeated(2000);
    const QByteArray bytes = encoded(Sentences[2], "NFD").repeated(2000);
    QElapsedTimer timer;
    timer.start();
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QVERIFY2(timer.elapsed() < 2000, "composing takes more than linear time");
    QVERIFY(decoded->text == text);
    // With no space to part it at.
    const QString dense = u"ộữếẫ"_s.repeated(50'000);
    QVERIFY(toNfc(u"ộữếẫ"_s.normalized(QString::NormalizationForm_D).repeated(50'000)) == dense);
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
