// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// A program that uses a library and is killed, starved or watched by the tests. Its words:
//
//   post FILE ARTICLE PERSON            posts for ever; prints the id of each comment once post() has
//   returned watched FILE ARTICLE PERSON COUNT   posts with a draft each, and calls access(2) on marks around
//   each post() bounded FILE ARTICLE PERSON BYTES   posts with files limited to BYTES more; prints what
//   stopped it and goes on make FILE                           makes a library look FILE UID opens it as that
//   user; prints "read-only" or "writable", and a change's outcome compact FILE compacts it and prints how
//   far that is

#include "articlestore.h"
#include "database.h"
#include "discussionstore.h"
#include "librarycompact.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Not buffered: what was printed is acknowledged, even if this process is gone a moment later.
void print(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

[[noreturn]] void stop(const Failure<LibraryError> &failure)
{
    print("failed " + QByteArray::number(static_cast<int>(failure.code)) + ' ' + failure.message.toUtf8());
    ::_exit(2);
}

std::unique_ptr<Database> open(const QString &path)
{
    auto opened = Database::open(path);
    if (!opened)
        stop(opened.error());
    return std::move(*opened);
}

void post(Database &database, ArticleId article, const QUuid &person)
{
    DiscussionStore discussion(database);
    for (int number = 0;; ++number) {
        const auto posted =
            discussion.post(article, person, u"Bình luận %1 "_s.arg(number).repeated(number % 30 + 1));
        if (!posted)
            stop(posted.error());
        print(posted->id.toByteArray());
        // Changes of other kinds, so that the end comes in their midst, too.
        (void)discussion.setDraft(article, {{}, {}, u"đang viết %1"_s.arg(number)});
        (void)discussion.setLiked(posted->id, person, number % 2 == 0);
    }
}

void watched(Database &database, ArticleId article, const QUuid &person, int count)
{
    DiscussionStore discussion(database);
    (void)discussion.post(article, person, u"the first write begins the WAL"_s);
    for (int i = 0; i < count; ++i) {
        (void)discussion.setDraft(article, {{}, {}, u"bình luận"_s});
        (void)::access("/nghisu-mark-begin", F_OK);
        const auto posted = discussion.post(article, person, u"bình luận"_s);
        (void)::access("/nghisu-mark-end", F_OK);
        if (!posted)
            stop(posted.error());
    }
}

void bounded(Database &database, ArticleId article, const QUuid &person, qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // write(2) then fails with EFBIG
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = rlim_t(QFileInfo(database.path() + u"-wal"_s).size() + bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    DiscussionStore discussion(database);
    for (;;) {
        const auto posted = discussion.post(article, person, u"bình luận"_s);
        if (!posted) {
            print("refused " + QByteArray::number(static_cast<int>(posted.error().code)));
            break;
        }
        print(posted->id.toByteArray());
    }
    limit.rlim_cur = before;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto posted = discussion.post(article, person, u"there is room again"_s);
    if (!posted)
        stop(posted.error());
    print(posted->id.toByteArray());
}

/// Prints how far it is, to be killed there.
void compact(const QString &path)
{
    const auto done = compactLibrary(path, [](double part) {
        print(QByteArray::number(part));
        return true;
    });
    if (!done)
        stop(done.error());
}

void look(const QString &path, uid_t user)
{
    if (::setresgid(user, user, user) != 0 || ::setresuid(user, user, user) != 0)
        ::_exit(4);
    const auto database = open(path);
    print(database->isReadOnly() ? "read-only" : "writable");
    ArticleStore store(*database);
    print(QByteArray::number(store.count().value_or(-1)));
    const auto changed = store.setReadingPlace(1, {});
    print(changed ? "changed" : "refused " + QByteArray::number(static_cast<int>(changed.error().code)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    const QString &what = words.value(0);
    if (what == "look"_L1) {
        look(words.value(1), words.value(2).toUInt());
        return 0;
    }
    if (what == "compact"_L1) {
        compact(words.value(1));
        return 0;
    }
    const auto database = open(words.value(1));
    const ArticleId article = words.value(2).toLongLong();
    const QUuid person(words.value(3));
    if (what == "post"_L1)
        post(*database, article, person);
    else if (what == "watched"_L1)
        watched(*database, article, person, words.value(4).toInt());
    else if (what == "bounded"_L1)
        bounded(*database, article, person, words.value(4).toLongLong());
    return 0;
}
