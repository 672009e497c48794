// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_discussion [SMALLEST [LARGEST]]
// For libraries with SMALLEST (1,000) up to LARGEST (1,000,000) comments on one article, ten times as many
// each: what the pane takes to open, to change its order, to scroll, to post and to search, and how much
// memory it grows by. What one size has freed the next uses: for its memory, measure one size alone.

#include "database.h"
#include "discussion/commentfinder.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "interfacelanguage.h"
#include "window/openlibrary.h"
#include "window/scheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 7;
constexpr int ScrolledRows = 5000;
constexpr qint64 Start = 1'600'000'000'000; // of the discussion, ms since 1970

double msOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(static_cast<double>(values.size() - 1) * share));
}

/// Proportional set size of this program, in MiB.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QByteArray idOf(quint32 number)
{
    return QUuid(number * 2654435761U, 0, 0, 0, 0, 0, 0, 0, 0, 0, number & 0xFF).toRfc4122().left(12) +
           QByteArray::number(number, 16).rightJustified(8, '0').left(8).mid(4);
}

QString wordsOf(int number)
{
    const QString sentence = u"Ý kiến thứ %1: đường lên bản đã khô, chợ phiên đông hơn trước. "_s.arg(number);
    return sentence.repeated(1 + number % 5).trimmed();
}

void run(QSqlQuery &query)
{
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

/// Writes `count` comments: a third of them answers, every seventh liked, every tenth about a passage; one
/// thread with a sixtieth of all of them.
void fill(const QString &path, ArticleId article, int count)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        query.exec(u"PRAGMA synchronous=OFF"_s);
        database.transaction();
        QSqlQuery person(database);
        person.prepare(u"INSERT INTO person (id, name, changed) VALUES (?, ?, 0)"_s);
        for (quint32 i = 0; i < 20; ++i) {
            person.addBindValue(idOf(0xF0000000U + i));
            person.addBindValue(u"Người đọc %1"_s.arg(i));
            run(person);
        }
        QSqlQuery comment(database);
        comment.prepare(u"INSERT INTO comment (id, article, author, parent, root, created, changed, body,"
                        " passage_block, passage_start, passage_length, passage_quote)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        QSqlQuery like(database);
        like.prepare(u"INSERT INTO comment_like (comment, person, liked, changed) VALUES (?, ?, 1, 0)"_s);
        for (int i = 0; i < count; ++i) {
            const bool answer = i > 0 && i % 3 == 0;
            const int root = i % 60 == 0 ? 0 : (i - 1 - i % 2) / 3 * 3 + 1;
            const QVariant parent =
                answer && root < i ? QVariant(idOf(static_cast<quint32>(root))) : QVariant();
            const bool passage = i % 10 == 0;
            const qint64 moment = Start + i * 1000LL;
            for (const QVariant &value :
                 {QVariant(idOf(static_cast<quint32>(i))), QVariant(article),
                  QVariant(idOf(0xF0000000U + static_cast<quint32>(i % 20))), parent, parent,
                  QVariant(moment), QVariant(moment), QVariant(wordsOf(i)),
                  passage ? QVariant(0) : QVariant(), passage ? QVariant(0) : QVariant(),
                  passage ? QVariant(5) : QVariant(), passage ? QVariant(u"chữ cũ"_s) : QVariant()})
                comment.addBindValue(value);
            run(comment);
            for (int fan = 0; i % 7 == 0 && fan <= i % 5; ++fan) {
                like.addBindValue(idOf(static_cast<quint32>(i)));
                like.addBindValue(idOf(0xF0000000U + static_cast<quint32>(fan)));
                run(like);
            }
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
}

void showFrame(QWidget &widget)
{
    QApplication::processEvents();
    widget.repaint();
}

void measureScrolling(DiscussionPane &pane)
{
    auto *list = pane.findChild<CommentList *>();
    auto *model = pane.findChild<CommentModel *>();
    QList<double> frames;
    const QPointF middle = list->viewport()->rect().center();
    while (model->rowCount() < ScrolledRows || frames.size() < 100) {
        QElapsedTimer clock;
        clock.start();
        QWheelEvent wheel(middle, list->viewport()->mapToGlobal(middle), {}, QPoint(0, -360), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(list->viewport(), &wheel);
        list->viewport()->repaint();
        frames.append(msOf(clock));
        QApplication::processEvents();
        const QScrollBar *bar = list->verticalScrollBar();
        if (bar->value() == bar->maximum() && !model->canFetchMore({}))
            break;
    }
    std::printf("  scrolling %d rows, %lld frames: p50 %.2f ms, p99 %.2f ms, max %.2f ms\n",
                model->rowCount(), static_cast<long long>(frames.size()), at(frames, 0.5), at(frames, 0.99),
                at(frames, 1));
}

/// Until the first comment is found, until as many as are shown, and until all were looked through in vain.
void measureSearch(const QString &path, ArticleId article, const QUuid &me)
{
    for (const QString &words : {u"cho phien"_s, u"khong dau co"_s}) {
        CommentFinder finder;
        QEventLoop loop;
        QElapsedTimer clock;
        double first = -1;
        QObject::connect(&finder, &CommentFinder::found, &loop,
                         [&] { first = first < 0 ? msOf(clock) : first; });
        QObject::connect(&finder, &CommentFinder::finished, &loop, &QEventLoop::quit);
        clock.start();
        finder.start(path, article, me, words);
        loop.exec();
        std::printf("  searching: first found after %.1f ms, done after %.1f ms\n", first, msOf(clock));
    }
}

void measure(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.nghisu"_s);
    auto library = openLibrary(path);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    const ArticleId article = **(*library)->articles.latest();
    const QUuid me = (*library)->persons.setName(u"Lan"_s)->id;
    fill(path, article, count);

    DiscussionPane pane;
    pane.setLibrary(&(*library)->discussion, &(*library)->persons);
    pane.resize(332, 700);
    pane.show();
    showFrame(pane);
    const double before = memory();
    QList<double> opening;
    QList<double> ordering;
    for (int i = 0; i < Runs; ++i) {
        pane.setArticle({});
        showFrame(pane);
        QElapsedTimer clock;
        clock.start();
        pane.setArticle(article);
        showFrame(pane);
        opening.append(msOf(clock));
        for (const CommentOrder order :
             {CommentOrder::MostLiked, CommentOrder::Oldest, CommentOrder::Newest}) {
            clock.start();
            pane.setOrder(order);
            showFrame(pane);
            ordering.append(msOf(clock));
        }
    }
    std::printf("%d comments\n  open: median %.1f ms, max %.1f ms\n  order: median %.1f ms, max %.1f ms\n",
                count, at(opening, 0.5), at(opening, 1), at(ordering, 0.5), at(ordering, 1));
    measureScrolling(pane);
    std::printf("  memory: %.1f MiB more than before the article was opened\n", memory() - before);

    QList<double> posting;
    QList<double> showing;
    auto *model = pane.findChild<CommentModel *>();
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto posted = (*library)->discussion.post(article, me, u"Bình luận mới %1."_s.arg(i));
        posting.append(msOf(clock));
        model->add(*posted);
        showFrame(pane);
        showing.append(msOf(clock));
    }
    std::printf("  posting: median %.2f ms; with its row shown: median %.2f ms\n", at(posting, 0.5),
                at(showing, 0.5));
    pane.setLibrary(nullptr, nullptr);
    measureSearch(path, article, me);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    installLanguage(u"vi"_s);
    installLook(ColorScheme::Light);
    const auto argument = [&](int index, int otherwise) {
        return argc > index ? QString::fromLocal8Bit(argv[index]).toInt() : otherwise;
    };
    const int smallest = std::max(argument(1, 1000), 1);
    for (int count = smallest; count <= argument(2, argc > 1 ? smallest : 1'000'000); count *= 10)
        measure(count);
}
