// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

const QString Page =
    u"<!doctype html><article><h1>Chợ phiên mở lại</h1><p>Sáng sớm, phiên chợ đã đông người.</p>"
    "<figure><img src='a_files/cho.png' alt='Chợ'><figcaption>Một góc chợ.</figcaption></figure>"
    "<figure><img src='data:image/png;base64,%1'><figcaption>Bến xe.</figcaption></figure>"
    "</article>"_s;

} // namespace

/// An original that a library kept is read again when its folder is gone.
class AgainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addressesOfTheFolder();
    void withKeptPictures();
    void withoutKeptPictures();
    void addressesStay();

private:
    ImportFolder m_folder;
    Imported m_first;
};

void AgainTest::initTestCase()
{
    m_folder.write(u"a_files/cho.png"_s, pictureBytes("png", {40, 30}));
    m_first =
        m_folder.import(u"a.html"_s, Page.arg(QString::fromLatin1(pictureBytes("png", {50, 20}).toBase64())));
    QCOMPARE(m_first.report.picturesKept, 2);
}

void AgainTest::addressesOfTheFolder()
{
    // What the file holds itself need not be remembered beside it.
    QCOMPARE(m_first.addresses.keys(), QStringList{u"a_files/cho.png"_s});
    QCOMPARE(m_first.addresses.first(), m_first.article.pictures.constFirst().sha256);
}

void AgainTest::withKeptPictures()
{
    ImportOptions options;
    options.keptPicture = [this](const QString &address) {
        const QByteArray sha256 = m_first.addresses.value(address);
        for (const Picture &picture : std::as_const(m_first.article.pictures)) {
            if (picture.sha256 == sha256)
                return picture.bytes;
        }
        return QByteArray();
    };
    const auto again = importBytes(m_first.original, u"a.html"_s, {}, options);
    QVERIFY(again);
    QCOMPARE(again->article, m_first.article);
}

void AgainTest::withoutKeptPictures()
{
    const auto again = importBytes(m_first.original, u"a.html"_s, {});
    QVERIFY(again);
    QCOMPARE(again->report.picturesKept, 1);
    QCOMPARE(again->report.picturesMissing, 1);
    QCOMPARE(again->article.blocks.size(), m_first.article.blocks.size());
}

void AgainTest::addressesStay()
{
    // A third reading must find what the second did.
    ImportOptions options;
    options.keptPicture = [](const QString &) { return pictureBytes("png", {40, 30}); };
    const auto again = importBytes(m_first.original, u"a.html"_s, {}, options);
    QVERIFY(again);
    QCOMPARE(again->addresses, m_first.addresses);
}

QTEST_MAIN(AgainTest)
#include "tst_again.moc"
