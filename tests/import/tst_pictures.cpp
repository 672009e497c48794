// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"
#include "picturesource.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QImageReader>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace nghisu;

class PicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void found_data();
    void found();
    void refused_data();
    void refused();
    void types_data();
    void types();
    void orientation();
    void limits();
    void truncated();
    void sameBytesOnce();
    void captions_data();
    void captions();
    void missingKeepsItsPlace();
    void wordlessAndMissing();
    void decorationIsDropped();
    void picturesInText();
    void lateAddresses();
    void largeData();

private:
    Imported read(const QString &inside, const ImportOptions &options = {})
    {
        return m_folder->import(u"bai/a.html"_s,
                                u"<article><h1>Chợ</h1>"_s + inside + u"<p>Một.</p></article>"_s, options);
    }

    std::unique_ptr<ImportFolder> m_folder;
};

void PicturesTest::init()
{
    m_folder = std::make_unique<ImportFolder>();
    m_folder->write(u"bai/anh.png"_s, pictureBytes("png"));
    m_folder->write(u"bai/a_files/ảnh đẹp.jpg"_s, pictureBytes("jpeg"));
    m_folder->write(u"ngoai.png"_s, pictureBytes("png", {30, 30}));
    m_folder->write(u"bai-khac/x.png"_s, pictureBytes("png", {31, 31}));
}

void PicturesTest::found_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("beside") << u"anh.png"_s;
    QTest::newRow("dot") << u"./anh.png"_s;
    QTest::newRow("query") << u"anh.png?w=600#x"_s;
    QTest::newRow("below") << u"a_files/ảnh đẹp.jpg"_s;
    QTest::newRow("encoded") << u"a_files/%E1%BA%A3nh%20%C4%91%E1%BA%B9p.jpg"_s;
    QTest::newRow("space around") << u" \n anh.png "_s;
    QTest::newRow("data") << u"data:image/png;base64,"_s +
                                 QString::fromLatin1(pictureBytes("png").toBase64());
    QTest::newRow("data, other type")
        << u"DATA:image/jpeg;base64,"_s + QString::fromLatin1(pictureBytes("png").toBase64());
}

void PicturesTest::found()
{
    QFETCH(QString, address);
    const Imported imported = read(u"<img src=\""_s + address + u"\" alt=x>"_s);
    QCOMPARE(imported.report.picturesKept, 1);
    QCOMPARE(imported.report.picturesMissing, 0);
    QCOMPARE(imported.article.pictures.size(), 1);
    QCOMPARE(imported.article.pictures.constFirst().size, QSize(24, 16));
    QCOMPARE(imported.article.blocks.constFirst().picture, 0);
}

void PicturesTest::refused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("above") << u"../ngoai.png"_s;
    QTest::newRow("above, encoded") << u"%2e%2e/ngoai.png"_s;
    QTest::newRow("above, encoded slash") << u"..%2Fngoai.png"_s;
    QTest::newRow("above and back") << u"../bai/anh.png"_s;
    QTest::newRow("within") << u"a_files/../../ngoai.png"_s;
    QTest::newRow("folder that begins alike") << u"../bai-khac/x.png"_s;
    QTest::newRow("absolute") << u"ABSOLUTE"_s;
    QTest::newRow("file") << u"file://ABSOLUTE"_s;
    QTest::newRow("file without host") << u"file:anh.png"_s;
    QTest::newRow("web") << u"http://example.com/anh.png"_s;
    QTest::newRow("secure web") << u"https://example.com/anh.png"_s;
    QTest::newRow("no scheme") << u"//example.com/anh.png"_s;
    QTest::newRow("backslash") << u"..\\ngoai.png"_s;
    QTest::newRow("backslash in a name") << u"a\\b.png"_s;
    QTest::newRow("UNC") << u"\\\\example.com\\a\\anh.png"_s;
    QTest::newRow("drive") << u"C:/anh.png"_s;
    QTest::newRow("resource") << u"qrc:/anh.png"_s;
    QTest::newRow("resource path") << u":/anh.png"_s;
    QTest::newRow("NUL") << u"anh.png%00.gif"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("link out of the folder") << u"lien-ket.png"_s;
    QTest::newRow("linked folder") << u"thu-muc/x.png"_s;
    QTest::newRow("link to a device") << u"may.png"_s;
    QTest::newRow("named pipe") << u"ong.png"_s;
    QTest::newRow("folder") << u"a_files"_s;
    QTest::newRow("itself") << u"a.html"_s;
    QTest::newRow("nothing") << u"khong.png"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("SVG") << u"ve.svg"_s;
    QTest::newRow("SVG with another name") << u"ve.png"_s;
    QTest::newRow("SVG data") << u"data:image/svg+xml;base64,PHN2Zy8+"_s;
    QTest::newRow("data, not base64") << u"data:image/png,%89PNG"_s;
    QTest::newRow("data, broken") << u"data:image/png;base64,iVBORw0*"_s;
    QTest::newRow("spacer") << u"spacer.gif"_s;
}

void PicturesTest::refused()
{
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    m_folder->write(u"bai/ve.svg"_s, svg);
    m_folder->write(u"bai/a\\b.png"_s, pictureBytes("png"));
    m_folder->write(u"bai/ve.png"_s, svg);
    m_folder->write(u"bai/spacer.gif"_s,
                    QByteArray::fromBase64("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="));
    QVERIFY(QFile::link(m_folder->path(u"ngoai.png"_s), m_folder->path(u"bai/lien-ket.png"_s)));
    QVERIFY(QFile::link(m_folder->path(u"bai-khac"_s), m_folder->path(u"bai/thu-muc"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder->path(u"bai/may.png"_s)));
    QCOMPARE(::mkfifo(qPrintable(m_folder->path(u"bai/ong.png"_s)), 0600), 0);

    QFETCH(QString, address);
    address.replace(u"ABSOLUTE"_s, m_folder->path(u"bai/anh.png"_s));
    QElapsedTimer timer;
    timer.start();
    const Imported imported = read(u"<img src=\""_s + address + u"\" alt=x>"_s);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(imported.report.picturesKept, 0);
    QCOMPARE(imported.report.picturesMissing, 1);
    QVERIFY(imported.article.pictures.isEmpty());
    QCOMPARE(imported.article.blocks.size(), 2);
    QCOMPARE(imported.article.blocks.constFirst().picture, -1);
    QCOMPARE(leftOut(imported, LeftOut::Kind::Picture).size(), 1);
}

void PicturesTest::types_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("PNG") << pictureBytes("png") << QByteArray("image/png");
    QTest::newRow("JPEG") << pictureBytes("jpeg") << QByteArray("image/jpeg");
    QTest::newRow("WebP") << pictureBytes("webp") << QByteArray("image/webp");
    // 24×16 pixels of one colour.
    QTest::newRow("GIF") << QByteArray::fromHex(
                                "47494638376118001000800000000000ffffff2c00000000180010000002138c8fa9cbed0f"
                                "a39cb4da8bb3debcfb0f8651003b")
                         << QByteArray("image/gif");
}

void PicturesTest::types()
{
    QFETCH(QByteArray, bytes);
    // The name says nothing.
    m_folder->write(u"bai/hinh.txt"_s, bytes);
    const Imported imported = read(u"<img src=hinh.txt alt=x>"_s);
    QCOMPARE(imported.article.pictures.size(), 1);
    const Picture &picture = imported.article.pictures.constFirst();
    QTEST(picture.type, "type");
    QCOMPARE(picture.size, QSize(24, 16));
    QCOMPARE(picture.bytes, bytes);
    QCOMPARE(picture.sha256.size(), 32);
}

void PicturesTest::orientation()
{
    // An EXIF block with the one entry "orientation: turned by a quarter".
    QByteArray jpeg = pictureBytes("jpeg");
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "01120003000000010006"
                                                "0000"
                                                "00000000");
    jpeg.insert(2, exif);
    m_folder->write(u"bai/dung.jpg"_s, jpeg);
    const Imported imported = read(u"<img src=dung.jpg alt=x>"_s);
    QCOMPARE(imported.article.pictures.size(), 1);
    QCOMPARE(imported.article.pictures.constFirst().size, QSize(16, 24));
}

void PicturesTest::limits()
{
    m_folder->write(u"bai/hai.png"_s, pictureBytes("png", {50, 40}));
    const QString two = u"<img src=anh.png alt=x><img src=hai.png alt=y>"_s;
    QCOMPARE(read(two).report.picturesKept, 2);
    ImportOptions options;
    options.limits.picturePixels = 1999;
    QCOMPARE(read(two, options).report.picturesKept, 1);
    options.limits.picturePixels = 2000;
    QCOMPARE(read(two, options).report.picturesKept, 2);
    options.limits.pictureBytes = 7999;
    QCOMPARE(read(two, options).report.picturesKept, 1);
    options = {};
    options.limits.pictures = 1;
    const Imported imported = read(two, options);
    QCOMPARE(imported.report.picturesKept, 1);
    QCOMPARE(imported.report.picturesMissing, 1);
    // A header that promises more than anybody could show.
    QByteArray bomb = pictureBytes("png");
    bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
    m_folder->write(u"bai/bom.png"_s, bomb);
    QCOMPARE(read(u"<img src=bom.png alt=x>"_s).report.picturesKept, 0);
    QVERIFY(QImageReader::allocationLimit() > 0);
}

void PicturesTest::truncated()
{
    const QByteArray whole = pictureBytes("jpeg", {640, 480});
    m_folder->write(u"bai/nua.jpg"_s, whole.left(whole.size() - 100));
    m_folder->write(u"bai/dau.jpg"_s, whole.left(20));
    const Imported imported = read(u"<img src=nua.jpg alt=x><img src=dau.jpg alt=y>"_s);
    QCOMPARE(imported.report.picturesKept, 1);
    QCOMPARE(imported.report.picturesMissing, 1);
    QCOMPARE(imported.article.pictures.constFirst().size, QSize(640, 480));
}

void PicturesTest::sameBytesOnce()
{
    m_folder->write(u"bai/ban-sao.png"_s, pictureBytes("png"));
    const Imported imported =
        read(u"<img src=anh.png alt=x><img src=ban-sao.png alt=y><img src=anh.png alt=z>"_s);
    QCOMPARE(imported.article.pictures.size(), 1);
    QCOMPARE(imported.article.blocks.size(), 4);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(imported.article.blocks.at(i).picture, 0);
}

void PicturesTest::captions_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("credit");
    QTest::newRow("cite") << u"Bà <b>Mai</b>. <cite>Hình minh họa: Nghị Sự</cite>"_s << u"Bà Mai."_s
                          << u"Hình minh họa: Nghị Sự"_s;
    QTest::newRow("small, brackets") << u"Bà Mai.<small> (Lan Anh)</small>"_s << u"Bà Mai."_s << u"Lan Anh"_s;
    QTest::newRow("brackets") << u"Bà Mai (Ảnh: Lan Anh)"_s << u"Bà Mai"_s << u"Ảnh: Lan Anh"_s;
    QTest::newRow("sentence") << u"Bà Mai. Đồ họa: Lan Anh"_s << u"Bà Mai."_s << u"Đồ họa: Lan Anh"_s;
    QTest::newRow("own line") << u"<p>Bà Mai.</p><p>Ảnh: Lan Anh</p>"_s << u"Bà Mai."_s << u"Ảnh: Lan Anh"_s;
    QTest::newRow("English") << u"Mrs Mai. Photo: Lan Anh"_s << u"Mrs Mai."_s << u"Photo: Lan Anh"_s;
    QTest::newRow("only caption") << u"Bà Mai."_s << u"Bà Mai."_s << QString();
    QTest::newRow("only credit") << u"<cite>Lan Anh</cite>"_s << QString() << u"Lan Anh"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void PicturesTest::captions()
{
    QFETCH(QString, caption);
    const Imported imported = read(u"<figure><img src=anh.png alt=' Khung\n cửi '><figcaption>"_s + caption +
                                   u"</figcaption></figure>"_s);
    QCOMPARE(imported.article.blocks.size(), 2);
    const Block &figure = imported.article.blocks.constFirst();
    QCOMPARE(figure.type, Block::Type::Figure);
    QTEST(figure.caption(), "text");
    QTEST(figure.credit(), "credit");
    QCOMPARE(figure.alternative, u"Khung cửi"_s);
    QCOMPARE(figure.picture, 0);
    if (caption.contains(u"<b>"_s))
        QCOMPARE(figure.spans, (QList<Span>{{Span::Style::Bold, 3, 3}}));
}

void PicturesTest::missingKeepsItsPlace()
{
    const Imported imported =
        read(u"<p>Trước.</p><figure><img src=khong.png><figcaption>Bà Mai.</figcaption></figure>"
             "<figure><svg></svg><figcaption>Bản đồ.</figcaption></figure><figure></figure>"_s);
    QCOMPARE(imported.report.picturesMissing, 2);
    QCOMPARE(imported.article.blocks.size(), 4);
    QCOMPARE(imported.article.blocks.at(1).caption(), u"Bà Mai."_s);
    QCOMPARE(imported.article.blocks.at(1).picture, -1);
    QCOMPARE(imported.article.blocks.at(2).caption(), u"Bản đồ."_s);
}

/// Nothing is said of them, but the page sets them as pictures.
void PicturesTest::wordlessAndMissing()
{
    const Imported imported = read(u"<p>Trước.</p><figure><img src=khong.png></figure>"
                                   "<p><img src=khong2.png width=640 height=400></p>"
                                   "<p><img src=khong3.png width=90></p><p>Sau.</p>"_s);
    QList<Block::Type> types;
    for (const Block &block : imported.article.blocks)
        types.append(block.type);
    QCOMPARE(types.count(Block::Type::Figure), 2);
    QCOMPARE(imported.article.blocks.at(1).picture, -1);
    // In a table its caption stays a caption.
    const Imported table = read(u"<p>Trước.</p><table><tr><td><img src=khong4.png></td></tr>"
                                "<tr><td>Chợ sáng sớm.</td></tr></table><p>Sau.</p>"_s);
    QCOMPARE(table.article.blocks.size(), 4);
    QCOMPARE(table.article.blocks.at(1).caption(), u"Chợ sáng sớm."_s);
}

void PicturesTest::decorationIsDropped()
{
    const Imported imported = read(u"<img src=khong.png><p>Trước.</p>"_s);
    QCOMPARE(imported.report.picturesMissing, 1);
    QCOMPARE(imported.article.blocks.size(), 2);
}

void PicturesTest::picturesInText()
{
    const Imported imported =
        read(u"<p>Trước <a href='http://example.com/'><img src=anh.png alt=x></a> sau.</p>"
             "<ul><li>Một <img src=anh.png alt=y></li></ul>"
             "<figure><img src=anh.png alt=z><img src=anh.png><figcaption>Hai ảnh.</figcaption></figure>"_s);
    QStringList found;
    for (const Block &block : imported.article.blocks)
        found << (block.type == Block::Type::Figure ? u"["_s + block.alternative + u'|' + block.text + u']'
                                                    : block.text);
    QCOMPARE(found, (QStringList{u"Trước"_s, u"[x|]"_s, u"sau."_s, u"Một"_s, u"[y|]"_s, u"[z|]"_s,
                                 u"[|Hai ảnh.]"_s, u"Một."_s}));
}

void PicturesTest::lateAddresses()
{
    const Imported imported = read(u"<img src='data:image/svg+xml;base64,PHN2Zy8+' data-src=anh.png alt=x>"
                                   "<picture><source srcset='a_files/%E1%BA%A3nh%20%C4%91%E1%BA%B9p.jpg "
                                   "2x'><img src=khong.png alt=y></picture>"
                                   "<img srcset='anh.png 600w, lon.png 1200w' alt=z>"_s);
    QCOMPARE(imported.report.picturesKept, 2);
    QCOMPARE(imported.report.picturesMissing, 0);
}

void PicturesTest::largeData()
{
    QImage noise(600, 600, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, state = state * 1664525 + 1013904223);
    }
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly) && noise.save(&buffer, "png"));
    QVERIFY(buffer.data().size() > 500'000);
    const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(buffer.data().toBase64());
    const Imported imported =
        read(u"<img alt=x src=\""_s + data + u"\"><img alt='nghisu-value:0' src='nghisu-value:7'>"_s);
    QCOMPARE(imported.report.picturesKept, 1);
    QCOMPARE(imported.article.pictures.constFirst().bytes, buffer.data());
    QCOMPARE(imported.article.blocks.at(1).alternative, u"nghisu-value:0"_s);
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
