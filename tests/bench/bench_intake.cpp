// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlestore.h"
#include "database.h"
#include "libraryintake.h"
#include "savedpages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

constexpr int Pages = 1000;
constexpr int Step = 200;

/// A field of /proc/self/status in MiB, or -1 where there is none.
double memory(const QByteArray &field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return -1;
}

/// An article of its own for each number: another headline, another address.
QByteArray numbered(QByteArray html, int number)
{
    const QByteArray own = ' ' + QByteArray::number(number);
    html.replace("</h1>", own + "</h1>").replace("</title>", own + "</title>");
    html.replace("<p>", "<p>" + own + ' ');
    for (const QByteArray &attribute :
         {QByteArray("rel=\"canonical\" href=\""), QByteArray("og:url\" content=\"")}) {
        if (const qsizetype at = html.indexOf(attribute); at >= 0)
            html.insert(html.indexOf('"', at + attribute.size()), '-' + QByteArray::number(number));
    }
    return html;
}

} // namespace

/// Takes 1,000 pages into one library and prints time, memory and the library's size on the way.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<SavedPage> pages = savedPages(argc > 1 ? QString::fromLocal8Bit(argv[1])
                                                       : QStringLiteral(NGHISU_SHARED "/extraction/pages"));
    if (pages.isEmpty()) {
        std::puts("There are no pages. Give a folder with *.html.gz.");
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.html"_s);
    const QString library = folder.filePath(u"library.nghisu"_s);
    const auto database = Database::open(library);
    if (!database)
        return 1;
    qint64 taken = 0;
    qint64 bytes = 0;
    int added = 0;
    for (int number = 1; number <= Pages; ++number) {
        const QByteArray html = numbered(pages.at(number % pages.size()).html, number);
        bytes += html.size();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size())
            return 1;
        file.close();
        QElapsedTimer timer;
        timer.start();
        added += takeIntoLibrary(path, **database).state == IntakeOutcome::State::Added;
        taken += timer.nsecsElapsed();
        if (number % Step == 0)
            std::printf("%4d pages (%d added): %.1f s, %.1f ms a page, memory %.0f MiB, peak %.0f MiB, "
                        "library %.1f MiB for %.1f MiB of pages\n",
                        number, added, double(taken) / 1e9, double(taken) / 1e6 / number, memory("VmRSS"),
                        memory("VmHWM"), double(QFileInfo(library).size()) / 1048576,
                        double(bytes) / 1048576);
    }
    return 0;
}
