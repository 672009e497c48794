// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Passages with the agenda that a careful reader notes: every file of data/.
class GoldenTest : public QObject
{
    Q_OBJECT

private slots:
    void passages_data();
    void passages();
};

namespace {

Block::Type typeOf(const QString &name)
{
    const QMap<QString, Block::Type> types = {
        {u"heading"_s, Block::Type::Heading}, {u"figure"_s, Block::Type::Figure},
        {u"list"_s, Block::Type::List},       {u"quote"_s, Block::Type::Quote},
        {u"table"_s, Block::Type::Table},
    };
    return types.value(name, Block::Type::Paragraph);
}

Block blockOf(const QJsonObject &object)
{
    Block block;
    block.type = typeOf(object[u"type"_s].toString());
    block.text = object[u"text"_s].toString();
    if (block.type == Block::Type::Figure)
        block.captionLength = block.text.size();
    if (block.type == Block::Type::Table)
        block.headerRows = 1;
    if (block.type == Block::Type::List)
        block.lines = QList<ListLine>(block.text.count(u'\n') + 1);
    return block;
}

Article articleOf(const QJsonObject &object)
{
    Article article;
    article.title = object[u"title"_s].toString();
    article.published.date = QDate::fromString(object[u"published"_s].toString(), Qt::ISODate);
    article.published.estimated = object[u"estimated"_s].toBool();
    article.lead.text = object[u"lead"_s].toString();
    for (const QString &paragraph : object[u"text"_s].toString().split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        Block block;
        block.text = paragraph;
        article.blocks.append(block);
    }
    for (const QJsonValue &block : object[u"blocks"_s].toArray())
        article.blocks.append(blockOf(block.toObject()));
    return article;
}

QString momentText(const Moment &moment)
{
    if (!moment.isValid())
        return {};
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u'T' + moment.time.toString(u"HH:mm"_s) : day;
}

QString line(const QString &start, const QString &end, const QString &part, const QString &title,
             const QString &place, bool uncertain)
{
    return QStringList({start, end, part, title, place, uncertain ? u"uncertain"_s : QString()})
        .join(u" | "_s);
}

QStringList expectedLines(const QJsonObject &object)
{
    QStringList lines;
    for (const QJsonValue &value : object[u"sessions"_s].toArray()) {
        const QJsonObject session = value.toObject();
        lines.append(line(session[u"start"_s].toString(), session[u"end"_s].toString(),
                          session[u"daypart"_s].toString(), session[u"title"_s].toString(),
                          session[u"place"_s].toString(), session[u"uncertain"_s].toBool()));
    }
    for (const QJsonValue &item : object[u"items"_s].toArray()) {
        QString title = item.toString();
        title[0] = title.at(0).toUpper();
        lines.append(u"item: "_s + title);
    }
    return lines;
}

QStringList foundLines(const Agenda &agenda)
{
    constexpr const char16_t *Parts[] = {u"", u"morning", u"noon", u"afternoon", u"evening"};
    QStringList lines;
    for (const AgendaEntry &entry : agenda) {
        if (entry.kind == AgendaEntry::Kind::Item)
            lines.append(u"item: "_s + entry.title);
        else
            lines.append(line(momentText(entry.start), momentText(entry.end),
                              QString::fromUtf16(Parts[int(entry.dayPart)]), entry.title, entry.place,
                              entry.uncertain));
    }
    return lines;
}

/// The words that the entries point at, where the file says them.
QStringList quotesOf(const Agenda &agenda)
{
    QStringList quotes;
    for (const AgendaEntry &entry : agenda)
        quotes.append(entry.passage.quote);
    return quotes;
}

/// Further passages of all entries, where the file says them.
QStringList otherQuotesOf(const Agenda &agenda)
{
    QStringList quotes;
    for (const AgendaEntry &entry : agenda) {
        for (const Passage &passage : entry.otherPassages)
            quotes.append(passage.quote);
    }
    return quotes;
}

} // namespace

void GoldenTest::passages_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(NGHISU_DATA));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 130);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void GoldenTest::passages()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!object.isEmpty());
    const Article article = articleOf(object);
    const Agenda agenda = readAgenda(article);
    QCOMPARE(foundLines(agenda).join(u'\n'), expectedLines(object).join(u'\n'));
    for (const AgendaEntry &entry : agenda) {
        QVERIFY2(!entry.passage.isEmpty(), qPrintable(entry.title));
        const Passage &passage = entry.passage;
        QCOMPARE(passageOf(article, passage.block, passage.start, passage.length), passage);
        for (const Passage &other : entry.otherPassages)
            QCOMPARE(passageOf(article, other.block, other.start, other.length), other);
    }
    if (object.contains(u"otherQuotes"_s))
        QCOMPARE(otherQuotesOf(agenda), object[u"otherQuotes"_s].toVariant().toStringList());
    if (object.contains(u"quotes"_s))
        QCOMPARE(quotesOf(agenda), object[u"quotes"_s].toVariant().toStringList());
    QCOMPARE(readAgenda(article), agenda);
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "tst_golden.moc"
