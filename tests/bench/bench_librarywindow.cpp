// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_librarywindow LIBRARY
// LIBRARY is one that bench_library has left. Prints what a reader feels of its size, beside a library of one
// article: how long a window takes to open, how long a turn of its event loop takes while queries are typed
// and while the list is scrolled, and how long results take to be on the screen.

#include "articlelist.h"
#include "database.h"
#include "library/librarylist.h"
#include "library/librarypane.h"
#include "library/libraryreader.h"
#include "reading/articleview.h"
#include "reading/picturecache.h"
#include "relatedarticles.h"
#include "window/mainwindow.h"
#include "window/scheme.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Queries = 200;
constexpr int BetweenKeysMs = 60; ///< a quick typist
constexpr int LongestWaitMs = 3000;
constexpr int Starts = 9;
constexpr int ScrollSteps = 400;

double msOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(static_cast<double>(values.size() - 1) * share));
}

void print(const char *what, const QList<double> &ms)
{
    std::printf("%-44s median %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   most %7.2f ms\n", what, at(ms, 0.5),
                at(ms, 0.95), at(ms, 0.99), at(ms, 1));
}

/// What this thread has worked so far.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How long turns of the event loop took, those without work left out.
struct Turns
{
    QList<double> ms;
    QList<double> worked; ///< ms without the time in which the machine did something else
};

/// Runs the event loop until `done` or `ms` are over, and notes each turn.
template <typename Done>
void turn(int ms, Turns &turns, Done done)
{
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < ms && !done()) {
        QElapsedTimer clock;
        clock.start();
        const double before = workedMs();
        QApplication::processEvents(QEventLoop::AllEvents, 1);
        const double took = msOf(clock);
        if (took > 0.05) {
            turns.ms += took;
            turns.worked += workedMs() - before;
        } else {
            QThread::usleep(200);
        }
    }
}

void print(const char *what, const char *worked, const Turns &turns)
{
    print(what, turns.ms);
    print(worked, turns.worked);
}

void settle(MainWindow &window)
{
    Turns turns;
    turn(20'000, turns, [&] { return window.isSettled() && window.libraryPane()->isIdle(); });
}

double startMs(const QString &library)
{
    Settings settings;
    settings.libraryShown = true;
    QElapsedTimer clock;
    clock.start();
    MainWindow window(library, settings);
    window.openLatest();
    window.show();
    window.actions()->searchLibrary->trigger();
    // What is looked for in the background changes nothing that is in sight.
    Turns turns;
    turn(20'000, turns, [&window] {
        return window.articleView()->pictures().isIdle() &&
               window.libraryPane()->list()->model()->rowCount() > 0;
    });
    window.repaint();
    const double complete = msOf(clock);
    settle(window);
    return complete;
}

/// A library of one article of that one.
void keepOneOf(const QString &library, const QString &small)
{
    const auto from = Database::open(library, Database::Mode::ReadOnly);
    const auto to = Database::open(small);
    const auto latest = ArticleStore(**from).latest();
    const auto stored = ArticleStore(**from).load(latest->value());
    NewArticle article;
    article.article = stored->article;
    for (Picture &picture : article.article.pictures)
        picture.bytes = ArticleStore(**from).picture(picture.sha256).value_or(QByteArray());
    article.agenda = stored->agenda.shown;
    if (!ArticleStore(**to).add(article))
        qFatal("not kept");
}

/// Words of headlines of the library, as a reader would try them.
QStringList queriesOf(const QString &library)
{
    const auto database = Database::open(library, Database::Mode::ReadOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    ArticleList list(**database);
    const auto ids = list.ids({}, ArticleOrder::Published, QDate::currentDate());
    QStringList queries;
    for (int i = 0; ids && i < Queries; ++i) {
        const auto lines = list.summaries({ids->at(i * (ids->size() / Queries))});
        const QStringList words = lines.value().first().title.toLower().split(u' ');
        queries += words.mid(i % 6, 1 + i % 4).join(u' ');
    }
    return queries;
}

/// Tells whether a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }

    bool painted = false;
};

void type(MainWindow &window, const QStringList &queries)
{
    Turns turns;
    QList<double> results;
    QList<double> arrived;
    QList<double> ranked;
    QList<double> givenUp;
    LibraryPane *pane = window.libraryPane();
    const auto *reader = pane->findChild<LibraryReader *>();
    PaintWatch watch(*pane->list()->viewport());
    for (const QString &query : queries) {
        QElapsedTimer clearing;
        clearing.start();
        pane->searchField()->clear();
        pane->list()->viewport()->repaint();
        givenUp += msOf(clearing);
        settle(window);
        for (qsizetype length = 1; length <= query.size(); ++length) {
            QElapsedTimer clock;
            clock.start();
            pane->searchField()->setText(query.left(length));
            bool fresh = false;
            bool shown = false;
            bool inOrder = false;
            double orderedAfter = 0;
            const auto answered =
                QObject::connect(reader, &LibraryReader::found, pane, [&](const SearchResults &found) {
                    if (!std::exchange(fresh, true)) {
                        arrived += msOf(clock);
                        watch.painted = false;
                    }
                    if (found.ranked && !std::exchange(inOrder, true))
                        orderedAfter = msOf(clock);
                });
            const bool last = length == query.size(); // then a reader waits for the order
            turn(last ? LongestWaitMs : BetweenKeysMs, turns, [&] {
                if (fresh && !shown) {
                    if (!watch.painted)
                        pane->list()->viewport()->repaint();
                    shown = true;
                    results += msOf(clock);
                }
                return last && inOrder;
            });
            if (!shown) // the next key came first
                results += last ? LongestWaitMs : BetweenKeysMs;
            if (last)
                ranked += inOrder ? orderedAfter : LongestWaitMs;
            QObject::disconnect(answered);
        }
    }
    print("a turn of the event loop while typing", "  what the thread worked of it", turns);
    print("first results of a key press in the window", arrived);
    print("the same on the screen", results);
    print("results of a whole query in order", ranked);
    print("the list again when a search is given up", givenUp);
}

void scroll(MainWindow &window)
{
    LibraryPane *pane = window.libraryPane();
    pane->searchField()->clear();
    settle(window);
    QScrollBar *bar = pane->list()->verticalScrollBar();
    Turns frames;
    Turns turns;
    for (int step = 0; step < ScrollSteps; ++step) {
        // A third by wheel, a third by pages, a third by leaps of the handle.
        const int by = step % 3 == 0 ? 60 : step % 3 == 1 ? bar->pageStep() : bar->maximum() / 200;
        QElapsedTimer clock;
        clock.start();
        const double before = workedMs();
        bar->setValue((bar->value() + by) % std::max(1, bar->maximum()));
        pane->list()->viewport()->repaint();
        frames.ms += msOf(clock);
        frames.worked += workedMs() - before;
        turn(20, turns, [] { return false; });
    }
    print("a frame of the list scrolled", "  what the thread worked of it", frames);
    print("a turn of the event loop between frames", "  what the thread worked of it", turns);
}

void open(MainWindow &window, const QString &library)
{
    const auto database = Database::open(library, Database::Mode::ReadOnly);
    const auto ids = ArticleList(**database).ids({}, ArticleOrder::Published, QDate::currentDate());
    QList<double> opened;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer clock;
        clock.start();
        window.openArticle(ids->at(i * (ids->size() / 60)));
        window.articleView()->viewport()->repaint();
        opened += msOf(clock);
        settle(window);
    }
    print("an article opened, its first screen painted", opened);
}

/// Other reports of the event of an article, for articles that report one.
void related(const QString &library)
{
    const auto database = Database::open(library, Database::Mode::ReadOnly);
    const auto ids = ArticleList(**database).ids({}, ArticleOrder::Published, QDate::currentDate());
    QList<double> found;
    for (qsizetype at = 0; at < ids->size() && found.size() < 200;
         at += std::max<qsizetype>(1, ids->size() / 2000)) {
        const auto report = eventReport(**database, ids->at(at));
        if (!report || report->agenda.isEmpty())
            continue;
        QElapsedTimer clock;
        clock.start();
        if (!reportsOfEvent(**database, ids->at(at)))
            qFatal("not read");
        found += msOf(clock);
    }
    if (!found.isEmpty())
        print("related articles found, in the background", found);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("DISPLAY") ? "xcb" : "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_librarywindow LIBRARY\n");
        return 1;
    }
    const QString library = QString::fromLocal8Bit(argv[1]);
    installLook(ColorScheme::Light);
    const QTemporaryDir folder;
    const QString small = folder.filePath(u"library.nghisu"_s);
    keepOneOf(library, small);
    QList<double> one;
    QList<double> many;
    for (int i = 0; i < Starts; ++i) {
        one += startMs(small);
        many += startMs(library);
    }
    std::printf("window complete: with 1 article %.0f ms, with this library %.0f ms, %.2f times\n",
                at(one, 0.5), at(many, 0.5), at(many, 0.5) / at(one, 0.5));
    Settings settings;
    MainWindow window(library, settings);
    window.openLatest();
    window.show();
    window.actions()->searchLibrary->trigger();
    settle(window);
    type(window, queriesOf(library));
    scroll(window);
    open(window, library);
    related(library);
    return 0;
}
