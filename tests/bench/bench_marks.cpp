// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_marks
// An article of 20,000 words, without highlights and with 500: how long a step of scrolling takes with its
// painting, how long it takes to set them, and to add one as a reader does. Both in one run, and their ratio.

#include "database.h"
#include "interfacelanguage.h"
#include "markstore.h"
#include "personstore.h"
#include "reading/articleview.h"
#include "window/scheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Marks = 500;
constexpr int Steps = 600;

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(static_cast<double>(values.size() - 1) * share));
}

double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

Article longArticle()
{
    Article article;
    article.title = u"Hai mươi nghìn chữ"_s;
    const QString sentence =
        u"Mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu và kể chuyện "
        "mùa màng. "_s;
    while (article.wordCount() < 20'000) {
        Block block;
        block.text = u"Đoạn %1. "_s.arg(article.blocks.size()) + sentence.repeated(4).trimmed();
        article.blocks.append(block);
    }
    return article;
}

QList<TextMark> marksOf(const Article &article)
{
    QList<TextMark> marks;
    for (int i = 0; i < Marks; ++i) {
        const int block = static_cast<int>(i * article.blocks.size() / Marks);
        marks.append({QUuid::createUuid(), passageOf(article, block, 10 + i % 40, 30 + i % 60),
                      AllMarkColors.at(static_cast<size_t>(i % 4)), i % 5 != 0, u"ghi chú"_s});
    }
    return marks;
}

QList<double> scroll(ArticleView &view)
{
    QList<double> frames;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < Steps; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(bar->maximum() * i / Steps);
        view.viewport()->repaint();
        frames.append(elapsedMs(clock));
    }
    return frames;
}

void benchScrolling()
{
    const Article article = longArticle();
    ArticleView view;
    view.resize(1000, 800);
    view.setArticle(article);
    view.show();
    QApplication::processEvents();
    (void)scroll(view); // laid out down to its end
    const QList<double> bare = scroll(view);
    QElapsedTimer clock;
    clock.start();
    view.setTextMarks(marksOf(article));
    view.viewport()->repaint();
    const double setting = elapsedMs(clock);
    const QList<double> marked = scroll(view);
    std::printf("%lld words, %d highlights: set and painted in %.2f ms\n",
                static_cast<long long>(article.wordCount()), Marks, setting);
    for (const double share : {0.5, 0.99})
        std::printf(
            "a step of scrolling, %2.0f %% of them within: %6.2f ms without, %6.2f ms with, ratio %.2f\n",
            share * 100, percentile(bare, share), percentile(marked, share),
            percentile(marked, share) / percentile(bare, share));
}

void benchStore()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"library.nghisu"_s));
    NewArticle added;
    added.article = longArticle();
    const ArticleId id = ArticleStore(**database).add(added)->id;
    const auto person = PersonStore(**database).setName(u"Lan"_s);
    MarkStore store(**database);
    QList<double> adding;
    for (int i = 0; i < Marks; ++i) {
        QElapsedTimer clock;
        clock.start();
        (void)store.add(id, person->id, passageOf(added.article, i % 200, 10, 40), MarkColor::Yellow);
        adding.append(elapsedMs(clock));
    }
    QElapsedTimer clock;
    clock.start();
    const auto read = store.of(id, person->id);
    std::printf("adding a highlight: %.2f ms (median of %d); reading %lld: %.2f ms\n",
                percentile(adding, 0.5), Marks, static_cast<long long>(read ? read->size() : 0),
                elapsedMs(clock));
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
    benchScrolling();
    benchStore();
}
