// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importer.h"
#include "savedpages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <gumbo.h>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

constexpr int Rounds = 5;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The parse alone, of what the file holds.
double parseAll(const QList<SavedPage> &pages)
{
    QElapsedTimer timer;
    timer.start();
    for (const SavedPage &page : pages)
        gumbo_destroy_output(&kGumboDefaultOptions,
                             gumbo_parse_with_options(&kGumboDefaultOptions, page.html.constData(),
                                                      static_cast<size_t>(page.html.size())));
    return milliseconds(timer);
}

double importAll(const QStringList &paths)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &path : paths)
        (void)importFile(path);
    return milliseconds(timer);
}

} // namespace

/// Prints the time that the import takes for each of the pages, beside that of the parser alone.
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
    QStringList paths;
    for (const SavedPage &page : pages) {
        paths.append(folder.filePath(page.name + u".html"_s));
        QFile file(paths.constLast());
        if (!file.open(QIODevice::WriteOnly) || file.write(page.html) != page.html.size())
            return 1;
    }
    double parse = 1e9;
    double import = 1e9;
    for (int round = 0; round < Rounds; ++round) {
        parse = std::min(parse, parseAll(pages));
        import = std::min(import, importAll(paths));
    }
    const auto count = double(pages.size());
    std::printf(
        "gumbo_parse %.2f ms a page, whole import %.2f ms a page, ratio %.2f (%d pages, best of %d)\n",
        parse / count, import / count, import / parse, int(pages.size()), Rounds);
    return 0;
}
