// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importer.h"
#include "savedfrom.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class SavedFromTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("address");
        QTest::newRow("browser")
            << u"<!DOCTYPE html>\n<!-- saved from url=(0031)https://vi-du.vn/cho-phien.html -->\n<html>"_s
            << u"https://vi-du.vn/cho-phien.html"_s;
        QTest::newRow("SingleFile") << u"<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: "
                                       "https://vi-du.vn/bai?id=7#dau \n saved date: Mon\n--><head>"_s
                                    << u"https://vi-du.vn/bai?id=7"_s;
        QTest::newRow("none") << u"<!DOCTYPE html><!-- a comment --><html>"_s << QString();
        QTest::newRow("no comment") << u"<p>saved from url=(0023)https://vi-du.vn/x</p>"_s << QString();
        QTest::newRow("behind the comment") << u"<!-- x --><p>url: https://vi-du.vn/x</p>"_s << QString();
        QTest::newRow("file") << u"<!-- saved from url=(0020)file:///etc/passwd -->"_s << QString();
        QTest::newRow("script") << u"<!-- saved from url=(0020)javascript:alert(1) -->"_s << QString();
        QTest::newRow("far behind") << QString(5000, u' ') + u"<!-- saved from url=(0014)https://a.vn/x -->"_s
                                    << QString();
        QTest::newRow("many beginnings") << u"<!--"_s.repeated(1000) << QString();
    }
    void addresses()
    {
        QFETCH(QString, html);
        QTEST(addressOfSave(html), "address");
    }

    void thePagesOwnAddressIsBetter()
    {
        const auto page = [](const QByteArray &head) {
            return "<!DOCTYPE html>\n<!-- saved from url=(0031)https://vi-du.vn/cho-phien.html "
                   "-->\n<html><head>" +
                   head +
                   "</head><body><article><h1>Chợ phiên</h1><p>Sáng sớm, phiên chợ đã đông người từ các bản "
                   "xa kéo "
                   "về.</p><p>Trưa đến thì chợ vãn, ai nấy dắt ngựa lên dốc về "
                   "nhà.</p></article></body></html>";
        };
        const auto noted = importBytes(page({}), u"a.html"_s, {});
        QVERIFY(noted.has_value());
        QCOMPARE(noted->article.url, u"https://vi-du.vn/cho-phien.html"_s);
        QCOMPARE(noted->article.source, u"vi-du.vn"_s);
        const auto own =
            importBytes(page("<link rel=canonical href=\"https://vi-du.vn/goc.html\">"), u"a.html"_s, {});
        QCOMPARE(own->article.url, u"https://vi-du.vn/goc.html"_s);
    }
};

QTEST_GUILESS_MAIN(SavedFromTest)
#include "tst_savedfrom.moc"
