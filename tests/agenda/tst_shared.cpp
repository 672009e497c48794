// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"
#include "articlejson.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The test data outside the repository: the first article, and the cases that a script scores.
class SharedTest : public QObject
{
    Q_OBJECT

private slots:
    void firstArticle();
    void scoredCases();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

QList<Block> paragraphsOf(const QString &text)
{
    QList<Block> blocks;
    for (const QString &part : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        blocks.append(paragraph(part.trimmed()));
    return blocks;
}

} // namespace

void SharedTest::firstArticle()
{
    const QByteArray bytes = contents(QStringLiteral(NGHISU_SHARED "/articles/lang-son-dai-hoi-xvii.txt"));
    if (bytes.isEmpty())
        QSKIP("The first article is not there");
    Article article;
    article.blocks = paragraphsOf(QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C));
    article.title = article.blocks.takeFirst().text;
    article.lead = article.blocks.takeFirst();
    article.published.date = QDate(2020, 9, 25);

    const Agenda agenda = readAgenda(article);
    QCOMPARE(agenda.size(), 6);

    const AgendaEntry &preparatory = agenda.at(0);
    QCOMPARE(preparatory.kind, AgendaEntry::Kind::Session);
    QCOMPARE(preparatory.title, u"Phiên trù bị"_s);
    QCOMPARE(preparatory.start, (Moment{QDate(2020, 9, 25), {}}));
    QVERIFY(!preparatory.end.isValid());
    QCOMPARE(preparatory.dayPart, DayPart::Afternoon);
    QCOMPARE(preparatory.place, u"Trung tâm hội nghị tỉnh"_s);
    QCOMPARE(preparatory.passage.block, LeadBlock);
    QVERIFY(!preparatory.uncertain);

    const AgendaEntry &official = agenda.at(1);
    QCOMPARE(official.title, u"Phiên chính thức"_s);
    QCOMPARE(official.start, (Moment{QDate(2020, 9, 26), {}}));
    QCOMPARE(official.end, (Moment{QDate(2020, 9, 27), {}}));
    QCOMPARE(official.dayPart, DayPart::None);
    QVERIFY(official.place.isEmpty());

    const QStringList beginnings = {u"Tổng kết"_s, u"Thảo luận"_s, u"Bầu Ban Chấp hành"_s, u"Bầu đại biểu"_s};
    for (int i = 0; i < beginnings.size(); ++i) {
        const AgendaEntry &item = agenda.at(2 + i);
        QCOMPARE(item.kind, AgendaEntry::Kind::Item);
        QVERIFY2(item.title.startsWith(beginnings.at(i)), qPrintable(item.title));
        QCOMPARE(item.passage.quote, item.title);
    }
}

void SharedTest::scoredCases()
{
    const QString folder = QStringLiteral(NGHISU_SHARED "/agenda/");
    const QJsonArray cases = QJsonDocument::fromJson(contents(folder + u"cases.json"_s)).array();
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (cases.isEmpty() || python.isEmpty())
        QSKIP("The scored cases or python3 are not there");

    QJsonObject predictions;
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        Article article;
        article.blocks = paragraphsOf(one[u"text"_s].toString());
        article.published.date = QDate::fromString(one[u"published"_s].toString(), Qt::ISODate);
        predictions[one[u"id"_s].toString()] = agendaToJson(readAgenda(article), article);
    }
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QJsonDocument(predictions).toJson());
    file.close();

    QProcess score;
    score.start(python, {folder + u"score.py"_s, file.fileName(), u"-v"_s});
    QVERIFY(score.waitForFinished());
    const QByteArray output = score.readAllStandardOutput();
    QVERIFY2(output.contains("sessions: F1 1.000"), output.constData());
    QVERIFY2(output.contains("items: F1 1.000"), output.constData());
}

QTEST_GUILESS_MAIN(SharedTest)
#include "tst_shared.moc"
