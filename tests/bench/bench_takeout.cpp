// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_takeout [SMALLEST [LARGEST]]
// For one person with SMALLEST (1,000) up to LARGEST (1,000,000) comments, ten times as many each: what it
// takes to save them as JSON, to bring them back into another library, and once more, how large the file is,
// and by how much that has made the program's memory grow. What one size has freed the next uses: for its
// memory, measure one size alone.

#include "articlestore.h"
#include "database.h"
#include "personstore.h"
#include "statement.h"
#include "takeoutfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1'600'000'000'000; // of the discussion, ms since 1970

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <typename Value, typename Code>
Value valueOf(Result<Value, Code> result)
{
    if (!result)
        giveUp(result.error().message);
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// Peak resident set size of this program, in MiB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

NewArticle article()
{
    NewArticle added;
    added.article.title = u"Đường lên bản"_s;
    Block paragraph;
    paragraph.text = u"Con đường mới mở qua bản đã thông."_s;
    added.article.blocks.append(paragraph);
    return added;
}

void addComments(Database &library, const QUuid &person, int count)
{
    valueOf(library.transaction([&]() -> LibraryResult<void> {
        for (int i = 0; i < count; ++i) {
            const auto done = execute(
                library,
                u"INSERT INTO comment (id, article, author, created, changed, body) VALUES (?, 1, ?, ?, ?, ?)"_s,
                QUuid(uint(i), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0), person, Start + i * 1000LL, Start + i * 1000LL,
                u"Bình luận số %1 về con đường mới mở qua bản."_s.arg(i).repeated(1 + i % 5));
            if (!done)
                return done;
        }
        return {};
    }));
}

void measure(int count)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine.json"_s);
    const auto library = valueOf(Database::open(folder.filePath(u"ours.nghisu"_s)));
    const QUuid person = valueOf(PersonStore(*library).setName(u"Lan"_s)).id;
    (void)valueOf(ArticleStore(*library).add(article()));
    addComments(*library, person, count);
    const auto other = valueOf(Database::open(folder.filePath(u"theirs.nghisu"_s)));
    (void)valueOf(ArticleStore(*other).add(article()));

    const double before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    if (const QString failure = saveTakeOut(*library, person, file); !failure.isEmpty())
        giveUp(failure);
    const qint64 saved = clock.restart();
    const int came = valueOf(bringBackTakeOut(file, *other, TakeOutPerson::Mine)).comments;
    const qint64 back = clock.restart();
    const int again = valueOf(bringBackTakeOut(file, *other, TakeOutPerson::Known)).comments;
    std::printf("%8d %10.1f %10lld %10d %10lld %10d %10lld %12.1f\n", count,
                double(QFileInfo(file).size()) / 1024 / 1024, saved, came, back, again, clock.elapsed(),
                peakMemory() - before);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int smallest = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const int largest = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    if (smallest < 1)
        giveUp(u"usage: bench_takeout [SMALLEST [LARGEST]]"_s);
    std::printf("%8s %10s %10s %10s %10s %10s %10s %12s\n", "comments", "file MiB", "saved ms", "back", "ms",
                "once more", "ms", "memory MiB");
    for (int count = smallest; count <= largest; count *= 10)
        measure(count);
}
