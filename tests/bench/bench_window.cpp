// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_window
// Prints how long it takes to take in and to open articles of growing size, up to 1 MB of text: until the
// first screen is painted, and what posting a comment takes. Median of several runs.

#include "intakejob.h"
#include "interfacelanguage.h"
#include "reading/articleview.h"
#include "window/mainwindow.h"
#include "window/scheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 7;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString writeArticle(const QString &path, qsizetype bytes)
{
    QByteArray text =
        u"Bài dài %1 byte\n\nBáo thử Sáng nay (3/10/2024), hội nghị khai mạc tại hội trường tỉnh.\n\n"_s
            .arg(bytes)
            .toUtf8();
    const QByteArray paragraph =
        u"Mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu và kể chuyện mùa màng; "
        "các xã vùng cao có thêm đường mới, chợ mới và trường học gần hơn cho con em đồng bào. "_s.toUtf8()
            .repeated(3);
    for (int i = 1; text.size() < bytes; ++i)
        text += "Đoạn " + QByteArray::number(i) + ". " + paragraph + "\n\n";
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

/// From asking for the article to its first screen on the widget.
double openMs(MainWindow &window, ArticleId id)
{
    QElapsedTimer clock;
    clock.start();
    window.openArticle(id);
    window.articleView()->viewport()->repaint();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void benchOpening(const QTemporaryDir &folder)
{
    Settings settings;
    MainWindow window(folder.filePath(u"library.nghisu"_s), settings);
    window.resize(1280, 800);
    window.openLatest();
    window.show();
    QApplication::processEvents();
    const ArticleId small = *window.currentArticle();
    const auto database = Database::open(folder.filePath(u"library.nghisu"_s));
    for (const qsizetype size : {10'000, 100'000, 1'000'000}) {
        const QString path = writeArticle(folder.filePath(u"%1.txt"_s.arg(size)), size);
        QElapsedTimer clock;
        clock.start();
        const IntakeOutcome outcome = takeIntoLibrary(path, **database);
        const double taking = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QList<double> opening;
        for (int run = 0; run < Runs; ++run) {
            openMs(window, small);
            opening.append(openMs(window, outcome.id));
        }
        std::printf("%9lld bytes: taken in %7.1f ms, first screen %7.1f ms (median of %d)\n",
                    static_cast<long long>(size), taking, median(opening), Runs);
    }
}

void benchPosting(const QTemporaryDir &folder)
{
    const auto database = Database::open(folder.filePath(u"library.nghisu"_s));
    DiscussionStore discussion(**database);
    const auto person = PersonStore(**database).setName(u"Lan"_s);
    const auto article = ArticleStore(**database).latest();
    QList<double> posting;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer clock;
        clock.start();
        [[maybe_unused]] const auto posted =
            discussion.post(**article, person->id, u"Bình luận thứ %1."_s.arg(i));
        posting.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("posting a comment: %.2f ms (median of %lld)\n", median(posting),
                static_cast<long long>(posting.size()));
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
    const QTemporaryDir folder;
    benchOpening(folder);
    benchPosting(folder);
}
