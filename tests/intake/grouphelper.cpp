// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// A reader in a group, as a process of its own that the tests start and kill. Its words:
//
//   live FILE          keeps the library in step with its group until its standard input ends
//   work FILE SEED     posts, edits, merges and writes at random, for ever; prints "posted ID", or "edited
//   ID",
//                      with the words in hexadecimal, once the library has acknowledged it

#include "database.h"
#include "discussionstore.h"
#include "groupexchange.h"
#include "groupsync.h"
#include "personstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSocketNotifier>

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

int live(const QString &path)
{
    GroupSync sync(path);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    sync.start();
    return QCoreApplication::exec();
}

int work(const QString &path, quint32 seed)
{
    const auto opened = Database::open(path);
    if (!opened)
        return 2;
    Database &database = **opened;
    const QUuid me = PersonStore(database).current().value()->id;
    DiscussionStore discussion(database);
    GroupExchange group(database);
    QRandomGenerator random(seed);
    QList<QUuid> mine;
    for (int number = 0;; ++number) {
        if (random.bounded(3) == 0)
            (void)group.look();
        const QString words = u"lời %1 của %2 "_s.arg(number).arg(seed).repeated(1 + random.bounded(20));
        const bool edits = !mine.isEmpty() && random.bounded(3) == 0;
        const auto done = edits ? discussion.edit(mine.at(random.bounded(int(mine.size()))), me, words)
                                : discussion.post(1, me, words);
        if (!done)
            return 2;
        if (!edits)
            mine += done->id;
        print((edits ? "edited " : "posted ") + done->id.toByteArray() + ' ' + done->body.toUtf8().toHex());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "live"_L1)
        return live(words.value(2));
    return words.value(1) == "work"_L1 ? work(words.value(2), words.value(3).toUInt()) : 1;
}
