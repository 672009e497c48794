// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"
#include "articlejson.h"
#include "fold.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// How much of the agendas that readers marked by hand is found: the files of marked/, or the one that
/// NGHISU_AGENDA_CASES names. Prints precision and recall; NGHISU_AGENDA_MISSES=1 also what went wrong.
class MarkedTest : public QObject
{
    Q_OBJECT

private slots:
    void scores_data();
    void scores();
};

namespace {

constexpr double Goal = 0.90; ///< F1 of sessions and of items

struct Tally
{
    int right = 0;
    int missed = 0;
    int extra = 0;

    [[nodiscard]] double precision() const { return right == 0 ? 0 : double(right) / (right + extra); }
    [[nodiscard]] double recall() const { return right == 0 ? 0 : double(right) / (right + missed); }
    [[nodiscard]] double f1() const
    {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
};

Article articleOf(const QJsonObject &object)
{
    Article article;
    article.title = object[u"title"_s].toString();
    article.published.date = QDate::fromString(object[u"published"_s].toString(), Qt::ISODate);
    for (const QString &paragraph : object[u"text"_s].toString().split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        Block block;
        block.text = paragraph.trimmed();
        article.blocks.append(block);
    }
    return article;
}

bool holds(const QJsonObject &found, const QJsonObject &wanted, const QString &name)
{
    return foldForSearch(found[name].toString()).contains(foldForSearch(wanted[name].toString()));
}

/// Whether the found session is the marked one: as to end, part of the day and place, where those are marked.
bool isSession(const QJsonObject &found, const QJsonObject &wanted)
{
    const auto equal = [&](const QString &name) {
        return !wanted.contains(name) || found[name].toString() == wanted[name].toString();
    };
    return found[u"start"_s].toString() == wanted[u"start"_s].toString() && equal(u"end"_s) &&
           equal(u"daypart"_s) && holds(found, wanted, u"title"_s) && holds(found, wanted, u"place"_s);
}

bool isItem(const QJsonObject &found, const QJsonObject &wanted)
{
    return holds(found, wanted, u"title"_s);
}

QString lineOf(const QJsonObject &entry)
{
    return QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

QList<QJsonObject> wantedOf(const QJsonObject &marked, bool sessions)
{
    QList<QJsonObject> wanted;
    for (const QJsonValue &value : marked[sessions ? u"sessions"_s : u"items"_s].toArray())
        wanted.append(value.isString() ? QJsonObject{{u"title"_s, value}} : value.toObject());
    return wanted;
}

/// Each marked entry is matched once; what is left over on either side is an error.
void compare(const QJsonObject &marked, QList<QJsonObject> found, bool sessions, Tally &tally)
{
    const QString text = u"  "_s + marked[u"id"_s].toString() + (sessions ? u" session "_s : u" item "_s);
    const bool told = qEnvironmentVariableIsSet("NGHISU_AGENDA_MISSES");
    for (const QJsonObject &wanted : wantedOf(marked, sessions)) {
        const auto hit = std::find_if(found.begin(), found.end(), [&](const QJsonObject &one) {
            return sessions ? isSession(one, wanted) : isItem(one, wanted);
        });
        if (hit != found.end()) {
            found.erase(hit);
            ++tally.right;
            continue;
        }
        ++tally.missed;
        if (told)
            qInfo().noquote() << text + u"missed: "_s + lineOf(wanted);
    }
    if (!sessions && !marked.contains(u"items"_s))
        return;
    tally.extra += int(found.size());
    for (const QJsonObject &one : std::as_const(found)) {
        if (told)
            qInfo().noquote() << text + u"extra:  "_s + lineOf(one);
    }
}

} // namespace

void MarkedTest::scores_data()
{
    QTest::addColumn<QString>("path");
    if (const QString path = qEnvironmentVariable("NGHISU_AGENDA_CASES"); !path.isEmpty()) {
        QTest::newRow("given") << path;
        return;
    }
    const QDir folder(QStringLiteral(NGHISU_DATA "/../marked"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void MarkedTest::scores()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!cases.isEmpty());
    Tally sessions;
    Tally items;
    for (const QJsonValue &value : cases) {
        const QJsonObject marked = value.toObject();
        const Article article = articleOf(marked);
        QList<QJsonObject> found[2];
        for (const QJsonValue &entry : agendaToJson(readAgenda(article), article))
            found[entry[u"kind"_s].toString() == u"session"_s].append(entry.toObject());
        compare(marked, found[1], true, sessions);
        compare(marked, found[0], false, items);
    }
    for (const auto &[name, tally] : {std::pair("sessions", sessions), std::pair("items", items)}) {
        qInfo("%s: F1 %.3f  precision %.3f  recall %.3f  (%d right, %d missed, %d extra)", name, tally.f1(),
              tally.precision(), tally.recall(), tally.right, tally.missed, tally.extra);
    }
    QVERIFY(sessions.f1() >= Goal);
    QVERIFY(items.right + items.missed + items.extra == 0 || items.f1() >= Goal);
}

QTEST_APPLESS_MAIN(MarkedTest)
#include "tst_marked.moc"
