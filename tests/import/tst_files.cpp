// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "filekind.h"
#include "importtest.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

const QString Page = u"<!doctype html><html><head><meta charset=\"%1\"><title>x</title></head><body><article>"
                     "<h1>Chợ phiên mở lại</h1><p>Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về.</p>"
                     "</article></body></html>"_s;
const QString Text = u"Chợ phiên mở lại\n\nSáng sớm, phiên chợ đã đông người từ các bản xa kéo về.\n"_s;

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void unreadable();
    void tooLarge();
    void kinds_data();
    void kinds();
    void encodings_data();
    void encodings();
    void declaredEncodings();
    void originalIsKept();

private:
    void expectFailure(const QString &path, ImportError code, const ImportOptions &options = {});

    ImportFolder m_folder;
};

void FilesTest::expectFailure(const QString &path, ImportError code, const ImportOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    const auto imported = importFile(path, options);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    // A sentence to show, that says what to do: more than one, or an order.
    QVERIFY(imported.error().message.endsWith(u'.'));
    QVERIFY(imported.error().message.count(u' ') >= 8);
    QVERIFY(timer.elapsed() < 2000);
}

void FilesTest::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ImportError>("code");
    QTest::newRow("not there") << m_folder.path(u"none.txt"_s) << ImportError::NotFound;
    QTest::newRow("no name") << QString() << ImportError::NotFound;
    QTest::newRow("NUL in the name") << m_folder.path(u"a\u0000b"_s) << ImportError::NotFound;
    QTest::newRow("folder") << m_folder.path(QString()) << ImportError::NotFound;
    QTest::newRow("device") << u"/dev/zero"_s << ImportError::NotFound;
    const QString pipe = m_folder.path(u"pipe.txt"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QTest::newRow("named pipe") << pipe << ImportError::NotFound;
    QTest::newRow("empty") << m_folder.write(u"empty.txt"_s, QByteArray()) << ImportError::Empty;
    QTest::newRow("white space") << m_folder.write(u"white.txt"_s, QByteArray(" \n\n")) << ImportError::Empty;
    QTest::newRow("picture") << m_folder.write(u"picture.txt"_s, pictureBytes("png")) << ImportError::Binary;
    QTest::newRow("NUL bytes") << m_folder.write(u"nul.txt"_s, QByteArray("a\0b\0\0\0", 6))
                               << ImportError::Binary;
    QTest::newRow("no article") << m_folder.write(u"none.html"_s,
                                                  u"<html><body><script>1</script></body></html>"_s)
                                << ImportError::NoArticle;
    QTest::newRow("only furniture") << m_folder.write(u"furniture.txt"_s, u"Chia sẻ\nBình luận\nFacebook\n"_s)
                                    << ImportError::NoArticle;
}

void FilesTest::refused()
{
    QFETCH(QString, path);
    QFETCH(ImportError, code);
    expectFailure(path, code);
}

void FilesTest::unreadable()
{
    const QString path = m_folder.write(u"secret.txt"_s, Text);
    QVERIFY(QFile::setPermissions(path, {}));
    if (::geteuid() == 0)
        QSKIP("Everything is readable for the superuser.");
    expectFailure(path, ImportError::Unreadable);
}

void FilesTest::tooLarge()
{
    ImportOptions options;
    options.limits.fileBytes = 1000;
    const QString path = m_folder.write(u"large.txt"_s, Text + QString(1000, u' '));
    expectFailure(path, ImportError::TooLarge, options);
    options.limits.fileBytes = 2000;
    QVERIFY(importFile(path, options));
}

void FilesTest::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("page");
    QTest::newRow("page by name and content") << u"a.html"_s << Page << true;
    QTest::newRow("page without its name") << u"a.txt"_s << Page << true;
    QTest::newRow("text with a page's name") << u"a.html"_s << Text << false;
    QTest::newRow("fragment") << u"a"_s << u"<p>Một.</p>"_s << true;
    QTest::newRow("comment first") << u"a"_s << u"<!-- saved --> <html lang=vi><p>Một."_s << true;
    QTest::newRow("XHTML") << u"a"_s << u"<?xml version=\"1.0\"?>\n<!DOCTYPE html><p>Một."_s << true;
    QTest::newRow("text about elements")
        << u"a.txt"_s << u"Thẻ mới\n\nTrang dùng <b> và </b>, có cả <p>…</p>.\n"_s << false;
    QTest::newRow("text that begins with a bracket") << u"a.txt"_s << u"< 5 tuổi\n\nMiễn vé."_s << false;
}

void FilesTest::kinds()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    QFETCH(bool, page);
    QCOMPARE(kindOf(content, name) == FileKind::Html, page);
}

void FilesTest::encodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &name : {u"a.txt"_s, u"a.html"_s}) {
        const QString text = name == u"a.txt"_s ? Text : Page.arg(u"utf-8"_s);
        QTest::addRow("%s UTF-8", qPrintable(name)) << name << text.toUtf8();
        QTest::addRow("%s mark", qPrintable(name)) << name << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::addRow("%s NFD", qPrintable(name))
            << name << text.normalized(QString::NormalizationForm_D).toUtf8();
        const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE).encode(text);
        QTest::addRow("%s UTF-16", qPrintable(name)) << name << "\xFF\xFE" + utf16;
        QTest::addRow("%s CRLF", qPrintable(name))
            << name << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
        QTest::addRow("%s CR", qPrintable(name)) << name << QString(text).replace(u'\n', u'\r').toUtf8();
    }
}

void FilesTest::encodings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto imported = importFile(m_folder.write(name, bytes));
    QVERIFY(imported);
    QCOMPARE(imported->article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(imported->article.blocks.size(), 1);
    QCOMPARE(imported->article.blocks.constFirst().text,
             u"Sáng sớm, phiên chợ đã đông người từ các bản xa kéo về."_s);
    QCOMPARE(imported->article.language, u"vi"_s);
}

void FilesTest::declaredEncodings()
{
    QCOMPARE(declaredEncoding("<meta charset=\"windows-1258\">"), QByteArray("windows-1258"));
    QCOMPARE(declaredEncoding("<META http-equiv=Content-Type content='text/html; charset=UTF-16'>"),
             QByteArray("UTF-16"));
    QCOMPARE(declaredEncoding("<p>charset=x"), QByteArray());
    // Some ten letters: too few to guess from, so that the meta element decides.
    const QByteArray page =
        "<html><head><meta charset=\"iso-8859-2\"></head><body><h1>T\xB3o</h1><p>\xB3\xB6</p></body></html>";
    const auto imported = importFile(m_folder.write(u"latin2.html"_s, page));
    QVERIFY(imported);
    QCOMPARE(imported->article.title, u"Tło"_s);
    QCOMPARE(imported->article.blocks.constFirst().text, u"łś"_s);
}

void FilesTest::originalIsKept()
{
    const QByteArray bytes = "\xEF\xBB\xBF" + Text.toUtf8();
    const auto imported = importFile(m_folder.write(u"original.txt"_s, bytes));
    QVERIFY(imported);
    QCOMPARE(imported->original, bytes);
}

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
