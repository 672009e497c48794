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
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// Pictures as browsers save them, and pictures that are too large to be kept as they come.
class SavedPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savedFolders_data();
    void savedFolders();
    void webAddresses_data();
    void webAddresses();
    void otherNormalisation();
    void scaling_data();
    void scaling();
    void turnedAndScaled();
    void oversized();
    void thin();
    void manyLargeOnes();

private:
    Imported read(const QString &inside, const ImportOptions &options = {})
    {
        return m_folder->import(u"bai/a.html"_s,
                                u"<article><h1>Chợ</h1>"_s + inside + u"<p>Một.</p></article>"_s, options);
    }

    std::unique_ptr<ImportFolder> m_folder;
};

void SavedPicturesTest::init()
{
    m_folder = std::make_unique<ImportFolder>();
    m_folder->write(u"bai/anh.png"_s, pictureBytes("png"));
    m_folder->write(u"bai/a_files/ảnh đẹp.jpg"_s, pictureBytes("jpeg"));
    m_folder->write(u"ngoai.png"_s, pictureBytes("png", {30, 30}));
    m_folder->write(u"bai-khac/x.png"_s, pictureBytes("png", {31, 31}));
}

void SavedPicturesTest::savedFolders_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : {u"Chợ phiên_files"_s, u"Chợ phiên.files"_s, u"Chợ phiên_tệp"_s,
                                  u"Chợ phiên_archivos"_s, u"Chợ phiên-Dateien"_s, u"Chợ phiên_файлы"_s})
        QTest::newRow(qPrintable(folder)) << folder;
}

void SavedPicturesTest::savedFolders()
{
    QFETCH(QString, folder);
    m_folder->write(u"luu/"_s + folder + u"/a b.png"_s, pictureBytes("png"));
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(folder));
    for (const QString &address : {u"./"_s + folder + u"/a b.png"_s, encoded + u"/a%20b.png"_s,
                                   u"https://bao.example/anh/a%20b.png?w=600"_s}) {
        const Imported imported =
            m_folder->import(u"luu/Chợ phiên.html"_s,
                             u"<article><h1>Chợ</h1><img alt=x src=\""_s + address + u"\"><p>Một.</p>"_s);
        QCOMPARE(imported.report.picturesKept, 1);
        QCOMPARE(imported.addresses.keys(), QStringList{address});
    }
}

void SavedPicturesTest::webAddresses_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("kept");
    QTest::newRow("alone") << QString() << 1;
    QTest::newRow("the same elsewhere in the page")
        << u"<a href='https://bao.example/1/anh-2.png'>lớn</a>"_s << 1;
    QTest::newRow("another of its name") << u"<a href='https://bao.example/2/anh-2.png'>khác</a>"_s << 0;
    QTest::newRow("a second file of its name") << u"SECOND"_s << 0;
    QString others = u"<script>"_s;
    for (int i = 0; i < 1'000'000; ++i)
        others += u"//"_s + QString::number(i, 16) + u' ';
    QTest::newRow("a million of other names") << others + u"</script>"_s << 1;
    QTest::newRow("too often to tell")
        << u"<script>"_s + u"//bao.example/1/anh-2.png "_s.repeated(30'000) + u"</script>"_s << 0;
}

void SavedPicturesTest::webAddresses()
{
    QFETCH(QString, more);
    m_folder->write(u"bai/a_files/anh-2.png"_s, pictureBytes("png", {33, 22}));
    if (more == u"SECOND"_s)
        m_folder->write(u"bai/a_files/anh-2(1).png"_s, pictureBytes("png", {34, 22}));
    const Imported imported = read(u"<img src='https://bao.example/1/anh-2.png' alt=x>"_s + more);
    QTEST(imported.report.picturesKept, "kept");
}

void SavedPicturesTest::otherNormalisation()
{
    const QString name = u"ảnh ở chợ.png"_s;
    m_folder->write(u"bai/"_s + name.normalized(QString::NormalizationForm_D), pictureBytes("png"));
    QCOMPARE(read(u"<img src='"_s + name + u"' alt=x>"_s).report.picturesKept, 1);
    m_folder->write(u"bai/phố.png"_s, pictureBytes("png"));
    QCOMPARE(read(u"<img src='pho\u0302\u0301.png' alt=x>"_s).report.picturesKept, 1);
    QVERIFY(QFile::link(m_folder->path(u"bai-khac"_s), m_folder->path(u"bai/nga\u0303"_s)));
    QCOMPARE(read(u"<img src='ngã/x.png' alt=x>"_s).report.picturesKept, 0);
}

void SavedPicturesTest::scaling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QSize>("size");
    const auto noise = [](const char *format, bool pattern) {
        QImage image(3000, 30, QImage::Format_ARGB32);
        quint32 state = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int i = 0; i < image.width(); ++i)
                image.setPixel(i, y,
                               pattern ? qRgba(i % 256, y * 8, i * y % 256, i % 256)
                                       : state = state * 1664525 + 1013904223);
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    };
    QTest::newRow("JPEG") << pictureBytes("jpeg", {3000, 1500}) << QByteArray("image/jpeg")
                          << QSize(2000, 1000);
    QTest::newRow("PNG") << noise("png", false) << QByteArray("image/png") << QSize(2000, 20);
    QTest::newRow("JPEG beyond the limit")
        << pictureBytes("jpeg", {5000, 5000}) << QByteArray("image/jpeg") << QSize(2000, 2000);
    QTest::newRow("high") << pictureBytes("jpeg", {500, 5000}) << QByteArray("image/jpeg")
                          << QSize(500, 5000);
    QTest::newRow("PNG that would grow") << noise("png", true) << QByteArray("image/png") << QSize(3000, 30);
}

void SavedPicturesTest::scaling()
{
    QFETCH(QByteArray, bytes);
    m_folder->write(u"bai/lon.jpg"_s, bytes);
    const Imported imported = read(u"<img src=lon.jpg alt=x><img src=lon.jpg?2 alt=y>"_s);
    QCOMPARE(imported.article.pictures.size(), 1);
    const Picture &picture = imported.article.pictures.constFirst();
    QTEST(picture.size, "size");
    QTEST(picture.type, "type");
    QCOMPARE(QImage::fromData(picture.bytes).size(), picture.size);
    QCOMPARE(imported.addresses.value(u"lon.jpg"_s), picture.sha256);
}

void SavedPicturesTest::turnedAndScaled()
{
    QByteArray jpeg = pictureBytes("jpeg", {1500, 3000});
    jpeg.insert(2, QByteArray::fromHex("ffe100224578696600004d4d002a000000080001011200030000000100060000"
                                       "00000000"));
    m_folder->write(u"bai/dung.jpg"_s, jpeg);
    const Imported imported = read(u"<img src=dung.jpg alt=x>"_s);
    QCOMPARE(imported.article.pictures.size(), 1);
    // Turned for good: what is kept shows the same without any orientation.
    QCOMPARE(imported.article.pictures.constFirst().size, QSize(2000, 1000));
    QCOMPARE(QImage::fromData(imported.article.pictures.constFirst().bytes).size(), QSize(2000, 1000));
}

void SavedPicturesTest::oversized()
{
    // Headers that claim 60,000 by 60,000 pixels.
    QByteArray png = pictureBytes("png");
    png.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    QByteArray jpeg = pictureBytes("jpeg");
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    jpeg.replace(frame + 5, 4, QByteArray::fromHex("ea60ea60"));
    const QByteArray gif =
        QByteArray::fromHex("47494638396160ea60ea800000000000ffffff2c0000000060ea60ea00023b");
    const QByteArray webp("RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x5F\xEA\0\x5F\xEA\0", 30);
    QString pictures;
    for (const QByteArray &bytes : {png, jpeg, gif, webp})
        pictures += u"<img alt=x src='data:;base64,"_s + QString::fromLatin1(bytes.toBase64()) + u"'>"_s;
    const Imported imported = read(pictures);
    QCOMPARE(imported.report.picturesKept, 0);
    QCOMPARE(imported.report.picturesMissing, 4);
}

void SavedPicturesTest::thin()
{
    m_folder->write(u"bai/ke.png"_s, pictureBytes("png", {600, 2}));
    m_folder->write(u"bai/vach.png"_s, pictureBytes("png", {600, 3}));
    QCOMPARE(read(u"<img src=ke.png alt=x><img src=vach.png alt=y>"_s).report.picturesKept, 1);
}

/// Scaling is bounded; what cannot be scaled any more is kept as it came where it may be.
void SavedPicturesTest::manyLargeOnes()
{
    QString pictures;
    for (int i = 0; i < 12; ++i) {
        m_folder->write(u"bai/lon%1.jpg"_s.arg(i), pictureBytes("jpeg", {4000, 4000 + 2 * i}));
        pictures += u"<img alt=x src=lon%1.jpg>"_s.arg(i);
    }
    const Imported imported = read(pictures);
    QCOMPARE(imported.report.picturesKept, 12);
    QCOMPARE(imported.article.pictures.constFirst().size.width(), 2000);
    QCOMPARE(imported.article.pictures.constLast().size.width(), 4000);
}

QTEST_MAIN(SavedPicturesTest)
#include "tst_savedpictures.moc"
