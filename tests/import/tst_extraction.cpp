// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"
#include "savedpages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

constexpr double LeastF1 = 0.972;
constexpr double LeastShare = 0.955;

using Shingles = QHash<QString, int>;

/// Of one page; see the published measure of the article extraction benchmark.
struct Score
{
    double precision = 0;
    double recall = 0;
};

Shingles shinglesOf(const QString &text)
{
    static const QRegularExpression Word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto matches = Word.globalMatch(text); matches.hasNext();)
        words.append(matches.next().captured());
    Shingles shingles;
    for (qsizetype i = 0; !words.isEmpty() && i < std::max<qsizetype>(1, words.size() - 3); ++i)
        ++shingles[words.mid(i, 4).join(u' ')];
    return shingles;
}

int sizeOf(const Shingles &shingles)
{
    int size = 0;
    for (const int count : shingles)
        size += count;
    return size;
}

Score scoreOf(const QString &truth, const QString &guess)
{
    const Shingles wanted = shinglesOf(truth);
    const Shingles found = shinglesOf(guess);
    int hits = 0;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        hits += std::min(it.value(), wanted.value(it.key()));
    const int guessed = sizeOf(found);
    return {guessed == 0 ? 0 : double(hits) / guessed, double(hits) / std::max(1, sizeOf(wanted))};
}

} // namespace

/// Real pages with their article marked by hand.
class ExtractionTest : public QObject
{
    Q_OBJECT

private slots:
    void score();
};

void ExtractionTest::score()
{
    const QString folder = QStringLiteral(NGHISU_SHARED "/extraction");
    QFile file(folder + u"/truth.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The pages are not part of the repository and are not beside it.");
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const QList<SavedPage> pages = savedPages(folder + u"/pages"_s);
    QCOMPARE(pages.size(), truth.size());
    ImportFolder work;
    Score sum;
    for (const SavedPage &page : pages) {
        const auto imported = importFile(work.write(page.name + u".html"_s, page.html));
        const QString wanted = truth.value(page.name).toObject().value(u"articleBody"_s).toString();
        const Score score = scoreOf(wanted, imported ? imported->article.plainText() : QString());
        sum.precision += score.precision;
        sum.recall += score.recall;
    }
    const double precision = sum.precision / double(pages.size());
    const double recall = sum.recall / double(pages.size());
    const double f1 = 2 * precision * recall / (precision + recall);
    qInfo("F1 %.4f  precision %.4f  recall %.4f  pages %d", f1, precision, recall, int(pages.size()));
    QVERIFY(f1 >= LeastF1);
    QVERIFY(precision >= LeastShare);
    QVERIFY(recall >= LeastShare);
}

QTEST_MAIN(ExtractionTest)
#include "tst_extraction.moc"
