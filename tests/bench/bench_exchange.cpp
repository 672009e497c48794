// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_exchange [COMMENTS [ARTICLES]]
// For a library of ARTICLES (100) with two pictures of 200 KB each and COMMENTS (100,000) on them: what it
// takes to write the file of a group, the first time and after one more comment, made anew and as it is kept,
// how large it is, and how many comments a second another library merges, the first time and again.

#include "articlestore.h"
#include "database.h"
#include "exchange/merge.h"
#include "exchange/sharedfile.h"
#include "personstore.h"
#include "statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
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

template <typename Value>
Value valueOf(LibraryResult<Value> result)
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

Picture pictureOf(QRandomGenerator &random)
{
    Picture picture;
    picture.bytes = QByteArray("\xff\xd8\xff", 3);
    picture.bytes.resize(200'000);
    random.generate(reinterpret_cast<quint32 *>(picture.bytes.data() + 4),
                    reinterpret_cast<quint32 *>(picture.bytes.data() + picture.bytes.size()));
    picture.type = "image/jpeg";
    picture.size = {640, 480};
    picture.sha256 = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
    return picture;
}

void addArticles(Database &library, int count)
{
    QRandomGenerator random(1);
    for (int i = 0; i < count; ++i) {
        NewArticle added;
        added.article.title = u"Bài số %1"_s.arg(i);
        for (int block = 0; block < 30; ++block) {
            Block paragraph;
            paragraph.text = u"Đoạn %1 của bài %2 kể chuyện làng. "_s.arg(block).arg(i).repeated(8);
            added.article.blocks.append(paragraph);
        }
        for (int picture = 0; picture < 2; ++picture) {
            Block figure;
            figure.type = Block::Type::Figure;
            figure.picture = picture;
            added.article.blocks.append(figure);
            added.article.pictures.append(pictureOf(random));
        }
        (void)valueOf(ArticleStore(library).add(added));
    }
}

void addComments(Database &library, int from, int count, int articles)
{
    const QUuid person = valueOf(PersonStore(library).current())->id;
    valueOf(library.transaction([&]() -> LibraryResult<void> {
        for (int i = from; i < from + count; ++i) {
            const auto done = execute(
                library,
                u"INSERT INTO comment (id, article, author, created, changed, body) VALUES (?, ?, ?, ?, ?, ?)"_s,
                QUuid(uint(i), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0), i % articles + 1, person, Start + i * 1000LL,
                Start + i * 1000LL, u"Bình luận số %1 về con đường mới mở qua bản."_s.arg(i));
            if (!done)
                return done;
        }
        return {};
    }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int comments = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int articles = argc > 2 ? QByteArray(argv[2]).toInt() : 100;
    if (comments < 0 || articles < 1)
        giveUp(u"usage: bench_exchange [COMMENTS [ARTICLES]]"_s);
    const QTemporaryDir folder;
    const auto library = valueOf(Database::open(folder.filePath(u"ours.nghisu"_s)));
    (void)valueOf(PersonStore(*library).setName(u"Lan"_s));
    addArticles(*library, articles);
    addComments(*library, 0, comments, articles);
    QSet<qint64> all;
    for (int i = 1; i <= articles; ++i)
        all.insert(i);

    const QString file = folder.filePath(u"group.nghisu"_s);
    QElapsedTimer clock;
    const auto write = [&](const char *name, bool keep) {
        clock.start();
        if (keep)
            (void)valueOf(writeKeptFile(*library, all, file, folder.filePath(u".ours.group"_s)));
        else
            (void)valueOf(writeSharedFile(*library, all, file, folder.path()));
        std::printf("%-28s %8lld ms %8.1f MiB\n", name, clock.elapsed(),
                    double(QFileInfo(file).size()) / 1024 / 1024);
    };
    write("written", false);
    write("written and kept", true);
    for (int i = 0; i < 3; ++i) {
        addComments(*library, comments + i, 1, articles);
        write("one comment later, anew", false);
        write("one comment later, kept", true);
    }

    const auto other = valueOf(Database::open(folder.filePath(u"theirs.nghisu"_s)));
    const auto take = [&](const char *name) {
        clock.start();
        const auto shared = valueOf(SharedFile::open(file, folder.path()));
        const qint64 opened = clock.restart();
        const MergeReport report = valueOf(merge(*other, shared.database()));
        const qint64 merged = qMax<qint64>(clock.elapsed(), 1);
        std::printf("%-28s %8lld ms opened, %lld ms merged, %lld comments/s\n", name, opened, merged,
                    report.comments * 1000LL / merged);
    };
    take("merged by others");
    take("once more");
    addComments(*library, comments + 3, 1, articles);
    write("another comment later", true);
    take("merged by others");
    std::printf("%-28s %8.0f MiB\n", "peak memory", peakMemory());
}
