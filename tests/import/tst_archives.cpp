// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "filekind.h"
#include "importtest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

const QByteArray Head = "From: <Saved by a browser>\r\nSubject: Ch\xE1\xBB\xA3\r\nMIME-Version: 1.0\r\n"
                        "Content-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"ranh\"\r\n";

QByteArray part(const QByteArray &fields, const QByteArray &body)
{
    return "\r\n--ranh\r\n" + fields + "\r\n\r\n" + body;
}

QByteArray base64Part(const QByteArray &fields, const QByteArray &body)
{
    return part(fields + "\r\nContent-Transfer-Encoding: base64", body.toBase64());
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray quoted;
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        quoted += u > 126 || c == '=' ? '=' + QByteArray(1, c).toHex().toUpper() : QByteArray(1, c);
        if (quoted.size() - quoted.lastIndexOf('\n') > 70)
            quoted += "=\r\n";
    }
    return quoted;
}

QByteArray page(const QByteArray &picture)
{
    return "<html><head><title>x</title></head><body><article><h1>Chợ phiên mở lại</h1><p>Sáng sớm, phiên "
           "chợ đã "
           "đông người từ các bản xa kéo về.</p><figure><img src=\"" +
           picture + "\" alt=x><figcaption>Một góc chợ.</figcaption></figure></article></body></html>";
}

const QByteArray End = "\r\n--ranh--\r\n";

} // namespace

/// Web archives (MHTML) as browsers and mail programs write them.
class ArchivesTest : public QObject
{
    Q_OBJECT

private slots:
    void isRecognised();
    void references_data();
    void references();
    void baseElement();
    void charsets_data();
    void charsets();
    void alternatives();
    void startParameter();
    void framedArticle();
    void nothingBesideTheFile();
    void refused_data();
    void refused();
    void cutAnywhere();
    void sharedPage();

private:
    Imported read(const QByteArray &bytes)
    {
        const auto imported = importFile(m_folder.write(u"bai/luu.mhtml"_s, bytes));
        if (!imported)
            QTest::qFail(qPrintable(imported.error().message), __FILE__, __LINE__);
        return imported.value_or(Imported());
    }

    ImportFolder m_folder;
};

void ArchivesTest::isRecognised()
{
    QVERIFY(isWebArchive(Head + part("Content-Type: text/html", "x")));
    QVERIFY(isWebArchive("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>"));
    QVERIFY(!isWebArchive("Content-Type: text/html\n\nHow to write MIME-Version: 1.0"));
    QVERIFY(!isWebArchive("<html>MIME-Version: 1.0\nContent-Type: multipart/related"));
    QVERIFY(!isWebArchive({}));
}

void ArchivesTest::references_data()
{
    QTest::addColumn<QByteArray>("pageFields");
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("pictureFields");
    const QByteArray at = "\r\nContent-Location: http://bao.example/tin/bai.html";
    const QByteArray there = "\r\nContent-Location: http://bao.example/tin/anh/cho.png";
    QTest::newRow("absolute") << at << QByteArray("http://bao.example/tin/anh/cho.png") << there;
    QTest::newRow("relative") << at << QByteArray("anh/cho.png") << there;
    QTest::newRow("upwards") << at << QByteArray("../tin/anh/cho.png") << there;
    QTest::newRow("from the root") << at << QByteArray("/tin/anh/cho.png") << there;
    QTest::newRow("without scheme") << at << QByteArray("//bao.example/tin/anh/cho.png") << there;
    QTest::newRow("fragment") << at << QByteArray("anh/cho.png#x") << there;
    QTest::newRow("cid") << at << QByteArray("cid:anh-1@bao.example")
                         << QByteArray("\r\nContent-ID: <anh-1@bao.example>");
    QTest::newRow("cid, encoded") << at << QByteArray("cid:anh%2B1@bao.example")
                                  << QByteArray("\r\nContent-ID: <anh+1@bao.example>");
    QTest::newRow("location relative to nothing")
        << QByteArray() << QByteArray("anh/cho.png") << QByteArray("\r\nContent-Location: anh/cho.png");
    QTest::newRow("folded location") << at << QByteArray("anh/cho.png")
                                     << QByteArray(
                                            "\r\nContent-Location: http://bao.example/tin\r\n /anh/cho.png");
    QTest::newRow("file, as Word writes it")
        << QByteArray("\r\nContent-Location: file:///C:/0A1B/bai.htm") << QByteArray("bai.files/cho.png")
        << QByteArray("\r\nContent-Location: file:///C:/0A1B/bai.files/cho.png");
}

void ArchivesTest::references()
{
    QFETCH(QByteArray, pageFields);
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, pictureFields);
    const Imported imported =
        read(Head +
             part("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable" +
                      pageFields,
                  quotedPrintable(page(reference))) +
             base64Part("Content-Type: image/png" + pictureFields, pictureBytes("png")) + End);
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(imported.report.picturesKept, 1);
    QCOMPARE(imported.report.picturesMissing, 0);
    QCOMPARE(imported.article.pictures.constFirst().bytes, pictureBytes("png"));
    // The archive holds its pictures itself.
    QVERIFY(imported.addresses.isEmpty());
}

void ArchivesTest::baseElement()
{
    QByteArray html = page("cho.png");
    html.replace("<title>", "<base href=\"http://anh.example/lon/\"><title>");
    const Imported imported =
        read(Head + part("Content-Type: text/html\r\nContent-Location: http://bao.example/bai.html", html) +
             base64Part("Content-Type: image/png\r\nContent-Location: http://anh.example/lon/cho.png",
                        pictureBytes("png")) +
             End);
    QCOMPARE(imported.report.picturesKept, 1);
}

void ArchivesTest::charsets_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("MIME header") << QByteArray("text/html; charset=iso-8859-2") << QByteArray("T\xB3o");
    QTest::newRow("meta element before MIME header")
        << QByteArray("text/html; charset=koi8-r") << QByteArray("<meta charset=iso-8859-2>T\xB3o");
}

void ArchivesTest::charsets()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, word);
    const Imported imported = read(
        Head + part("Content-Type: " + type, "<html><article><h1>" + word + "</h1><p>\xB3\xB6</p>") + End);
    QCOMPARE(imported.article.title, u"Tło"_s);
}

void ArchivesTest::alternatives()
{
    const QByteArray inner =
        "\r\n--trong\r\nContent-Type: text/plain\r\n\r\nCh\r\n--trong\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        page("cid:a@b").toBase64() + "\r\n--trong--\r\n";
    const Imported imported =
        read(Head + part("Content-Type: multipart/alternative; boundary=trong", inner) +
             base64Part("Content-Type: image/png\r\nContent-ID: <a@b>", pictureBytes("png")) + End);
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(imported.report.picturesKept, 1);
}

void ArchivesTest::startParameter()
{
    QByteArray head = Head;
    head.replace("boundary=", "start=\"<chinh@b>\"; boundary=");
    const Imported imported =
        read(head +
             part("Content-Type: text/html\r\nContent-ID: <khung@b>", "<article><h1>Khung</h1><p>Một.</p>") +
             part("Content-Type: text/html\r\nContent-ID: <chinh@b>", page("x")) + End);
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
}

void ArchivesTest::framedArticle()
{
    const Imported imported = read(
        Head +
        part("Content-Type: text/html", "<html><frameset><frame src=\"cid:khung@b\"></frameset></html>") +
        part("Content-Type: text/html\r\nContent-ID: <nho@b>", "<html><script>1</script></html>") +
        part("Content-Type: text/html\r\nContent-ID: <khung@b>\r\nContent-Location: "
             "http://bao.example/khung.html",
             page("anh.png")) +
        base64Part("Content-Type: image/png\r\nContent-Location: http://bao.example/anh.png",
                   pictureBytes("png")) +
        End);
    QCOMPARE(imported.article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(imported.article.url, u"http://bao.example/khung.html"_s);
    QCOMPARE(imported.report.picturesKept, 1);
}

void ArchivesTest::nothingBesideTheFile()
{
    m_folder.write(u"bai/cho.png"_s, pictureBytes("png"));
    const Imported imported = read(Head + part("Content-Type: text/html", page("cho.png")) + End);
    QCOMPARE(imported.report.picturesKept, 0);
    QCOMPARE(imported.report.picturesMissing, 1);
}

void ArchivesTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportError>("code");
    QTest::newRow("no parts") << Head + "\r\n" << ImportError::NoArticle;
    QTest::newRow("no page") << Head + base64Part("Content-Type: image/png", pictureBytes("png")) + End
                             << ImportError::NoArticle;
    QByteArray many = Head;
    for (int i = 0; i < 20'000; ++i)
        many += part("Content-Type: image/png", "x");
    QTest::newRow("parts") << many + End << ImportError::TooLarge;
    QTest::newRow("fields") << "MIME-Version: 1.0\r\nContent-Type: text/html\r\n" +
                                   QByteArray("X-A: b\r\n").repeated(1'000'000) + "\r\n<p>x</p>"
                            << ImportError::TooLarge;
    QByteArray nested = "MIME-Version: 1.0\r\n";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        nested += "Content-Type: multipart/mixed; boundary=b" + number + "\r\n\r\n--b" + number + "\r\n";
    }
    QTest::newRow("nested") << nested << ImportError::NoArticle;
}

void ArchivesTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportError, code);
    const auto imported = importFile(m_folder.write(u"xau.mht"_s, bytes));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QVERIFY(imported.error().message.endsWith(u'.'));
}

void ArchivesTest::cutAnywhere()
{
    const QByteArray whole = Head +
                             part("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
                                  quotedPrintable(page("cid:a@b"))) +
                             base64Part("Content-Type: image/png\r\nContent-ID: <a@b>", pictureBytes("png")) +
                             End;
    for (qsizetype length = 1; length < whole.size(); length += 3) {
        const auto imported = importBytes(whole.left(length), u"a.mht"_s, {});
        QVERIFY(imported || !imported.error().message.isEmpty());
        if (imported && length > Head.size())
            QCOMPARE(imported->report.endsEarly, !whole.left(length).trimmed().endsWith("--ranh--"));
    }
    QVERIFY(!importBytes(whole, u"a.mht"_s, {})->report.endsEarly);
}

void ArchivesTest::sharedPage()
{
    const QString folder = QStringLiteral(NGHISU_SHARED "/pages/");
    if (!QFile::exists(folder + u"lang-son-chromium.mhtml"_s))
        QSKIP("The saved pages are not here.");
    const auto archive = importFile(folder + u"lang-son-chromium.mhtml"_s);
    const auto single = importFile(folder + u"lang-son-singlefile.html"_s);
    const auto whole = importFile(folder + u"lang-son.html"_s);
    QVERIFY(archive && single && whole);
    const auto photographs = [](const Imported &imported) {
        QSet<QByteArray> found;
        for (const Picture &picture : imported.article.pictures) {
            if (picture.type != "image/png")
                found.insert(picture.type);
        }
        return found;
    };
    QCOMPARE(photographs(*archive), photographs(*single));
    QCOMPARE(photographs(*archive), photographs(*whole));
    const auto captions = [](const Imported &imported) {
        QStringList found;
        for (const Block &block : imported.article.blocks) {
            if (block.type == Block::Type::Figure && !block.text.isEmpty())
                found.append(block.text);
        }
        return found;
    };
    QCOMPARE(captions(*archive), captions(*single));
    QCOMPARE(captions(*archive), captions(*whole));
}

QTEST_MAIN(ArchivesTest)
#include "tst_archives.moc"
