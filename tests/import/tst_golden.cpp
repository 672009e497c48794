// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// Every file of data/ is imported and compared with the file of the same name and ".expected" beside it.
/// With NGHISU_ACCEPT=1 in the environment the expectations are written anew, to be read before they are
/// committed.
class GoldenTest : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
};

void GoldenTest::files_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(NGHISU_DATA), {u"*.txt"_s, u"*.html"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void GoldenTest::files()
{
    QFETCH(QString, path);
    ImportOptions options;
    options.today = QDate(2026, 1, 31);
    const auto imported = importFile(path, options);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    const QString found = describe(*imported);
    QFile expectation(path + u".expected"_s);
    if (qEnvironmentVariableIntValue("NGHISU_ACCEPT") == 1) {
        QVERIFY(expectation.open(QIODevice::WriteOnly));
        expectation.write(found.toUtf8());
        QSKIP("The expectation was written anew.");
    }
    QVERIFY2(expectation.open(QIODevice::ReadOnly), "There is no .expected file beside it.");
    const QStringList expected = QString::fromUtf8(expectation.readAll()).split(u'\n');
    const QStringList lines = found.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
    QCOMPARE(lines.size(), expected.size());
}

QTEST_MAIN(GoldenTest)
#include "tst_golden.moc"
