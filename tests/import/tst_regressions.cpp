// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// The seeds of the fuzz targets and what these once found, read as any file is.
class RegressionsTest : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
};

void RegressionsTest::files_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = QStringLiteral(NGHISU_SOURCE "/tests/fuzz/");
    for (const QString &part : {u"seeds"_s, u"regressions"_s}) {
        for (QDirIterator files(folder + part, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            files.next();
            QTest::newRow(qPrintable(files.filePath().mid(folder.size()))) << files.filePath();
        }
    }
}

void RegressionsTest::files()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString kind = path.section(u'/', -2, -2);
    const QByteArray page =
        "<article><p>x</p><img alt=x src='data:;base64," + bytes.toBase64() + "'></article>";
    const QString name = kind == u"markdown"_s ? u"a.md"_s : u"a."_s + kind;
    const auto imported = importBytes(kind == u"picture"_s ? page : bytes, name, {});
    if (!imported) {
        QVERIFY(!imported.error().message.isEmpty());
        return;
    }
    for (const Block &block : imported->article.blocks) {
        for (const Span &span : block.spans)
            QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= block.text.size());
        QVERIFY(block.picture < imported->article.pictures.size());
        QVERIFY(block.type != Block::Type::List || block.lines.size() == block.text.count(u'\n') + 1);
    }
}

QTEST_MAIN(RegressionsTest)
#include "tst_regressions.moc"
