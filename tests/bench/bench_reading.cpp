// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_reading [--own] [WIDTH HEIGHT]
// Opens an article of 20,000 words with 60 pictures in the real window and prints how long its frames take
// while it is scrolled, zoomed and resized, begun at its start, in the middle and near its end; how long a
// change of theme and of type takes and by how many pixels the line at the top moves; and what memory its
// decoded pictures take. With --own the time is what the GUI thread itself works, for machines that others
// keep busy.

#include "framemeter.h"
#include "intakejob.h"
#include "interfacelanguage.h"
#include "reading/articleview.h"
#include "reading/picturecache.h"
#include "window/mainwindow.h"
#include "window/scheme.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 20'000;
constexpr int Pictures = 60;
constexpr double DueMs = 16;

/// A picture that neither JPEG nor eyes take for a plain one.
void writePicture(const QString &path, int number)
{
    QImage image(1600, 1067, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, image.height());
    sky.setColorAt(0, QColor::fromHsv(number * 6 % 360, 90, 230));
    sky.setColorAt(1, QColor::fromHsv((number * 6 + 60) % 360, 140, 120));
    painter.fillRect(image.rect(), sky);
    for (int i = 0; i < 900; ++i) {
        painter.setBrush(QColor::fromHsv((number * 31 + i * 7) % 360, 120, 80 + i % 150, 120));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPoint((i * 977 + number * 131) % 1600, (i * 613) % 1067), 8 + i % 60,
                            8 + i % 40);
    }
    painter.end();
    image.save(path, "JPG", 88);
}

QString writeArticle(const QTemporaryDir &folder)
{
    const QStringList sentences{
        u"Mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu và kể chuyện mùa màng. "_s,
        u"Các xã vùng cao có thêm đường mới, chợ mới và trường học gần hơn cho con em đồng bào. "_s,
        u"Theo kế hoạch, <b>hội nghị</b> sẽ bàn <i>sáu việc</i> của năm tới, trước hết là nước sạch. "_s,
        u"Ý kiến gửi về được đọc lại một lượt, <a href=\"https://example.org/y-kien\">ghi vào biên bản</a>, "
        "rồi chuyển cho từng tổ. "_s};
    QString body;
    int words = 0;
    int pictures = 0;
    for (int paragraph = 0; words < Words; ++paragraph) {
        if (paragraph % 12 == 5)
            body += u"<h2>Phần %1: con đường và khu chợ</h2>\n"_s.arg(paragraph / 12 + 1);
        if (paragraph % 40 == 20)
            body +=
                u"<blockquote><p>Chúng tôi đi chợ từ lúc gà gáy, về đến nhà thì nắng đã lên.</p></blockquote>"
                "<ul><li>Con đường</li><li>Khu chợ</li><li>Trường học</li></ul>"
                "<table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>Bản Mới</td><td>214</td></tr>"
                "<tr><td>Đầu Cầu</td><td>187</td></tr></table>\n"_s;
        if (words >= pictures * Words / Pictures && pictures < Pictures) {
            const QString name = u"anh%1.jpg"_s.arg(pictures);
            writePicture(folder.filePath(name), pictures);
            body += u"<figure><img src=\"%1\" alt=\"Chợ sớm\"><figcaption>Chợ sớm ở đầu cầu, ảnh thứ %2. "
                    "</figcaption></figure>\n"_s.arg(name)
                        .arg(++pictures);
        }
        QString text;
        for (int i = 0; i < 3 + paragraph % 3; ++i)
            text += sentences.at((paragraph + i) % sentences.size());
        words += static_cast<int>(text.count(u' '));
        body += u"<p>Đoạn %1. %2</p>\n"_s.arg(paragraph + 1).arg(text);
    }
    const QString path = folder.filePath(u"bai.html"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(
            u"<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Chợ sớm đầu cầu</title><body>"
            "<article><h1>Chợ sớm đầu cầu</h1>\n%1</article></body></html>"_s.arg(body)
                .toUtf8());
    return path;
}

void print(const QString &what, const QList<double> &frames)
{
    const auto late = std::count_if(frames.begin(), frames.end(), [](double ms) { return ms > DueMs; });
    std::printf("%-32s %4lld frames   median %6.2f   p99 %6.2f   most %6.2f ms   %lld over %.0f ms\n",
                qPrintable(what), static_cast<long long>(frames.size()), shareOf(frames, 0.5),
                shareOf(frames, 0.99), shareOf(frames, 1), static_cast<long long>(late), DueMs);
}

class Bench
{
public:
    Bench(FrameMeter &meter, MainWindow &window)
        : m_meter(meter), m_window(window), m_view(*window.articleView())
    {
        meter.watch(m_view.viewport());
    }

    void settle()
    {
        QElapsedTimer clock;
        clock.start();
        int quiet = 0;
        while (clock.elapsed() < 20'000 && quiet < 20) {
            m_meter.processEvents(QEventLoop::AllEvents, 5);
            QThread::msleep(5);
            quiet = m_window.isSettled() ? quiet + 1 : 0;
        }
    }

    void goTo(double share)
    {
        for (int turn = 0; turn < 3; ++turn) {
            settle();
            m_view.verticalScrollBar()->setValue(
                static_cast<int>(m_view.verticalScrollBar()->maximum() * share));
        }
        settle();
    }

    /// The frames of one kind of input, but for the first.
    template <typename Input>
    QList<double> frames(int count, Input input)
    {
        QList<double> all;
        for (int i = 0; i < count; ++i) {
            const double ms = m_meter.frame([&] { input(i); });
            if (i > 0 && ms >= 0)
                all.append(ms);
        }
        return all;
    }

    void scroll()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        QWidget *viewport = m_view.viewport();
        print(u"wheel"_s, frames(600, [&](int) {
                  const QPointF at = viewport->rect().center();
                  QWheelEvent event(at, viewport->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton,
                                    Qt::NoModifier, Qt::NoScrollPhase, false);
                  QApplication::sendEvent(viewport, &event);
              }));
        goTo(0);
        print(u"pages"_s, frames(150, [&](int) { m_view.turnPage(1); }));
        print(u"drag through all of it"_s, frames(300, [&](int i) {
                  bar->setSliderDown(true);
                  bar->setSliderPosition(static_cast<int>(
                      bar->maximum() * (0.5 + 0.5 * std::sin(static_cast<double>(i) * 0.05))));
                  bar->setSliderDown(false);
              }));
    }

    void zoom()
    {
        for (const double share : {0.0, 0.5, 0.95}) {
            goTo(share);
            print(u"zoom, at %1 %"_s.arg(share * 100), frames(100, [&](int i) {
                      m_view.setZoom(1.0 + 0.1 * (i / 10 % 2 == 0 ? i % 10 : 10 - i % 10));
                  }));
            m_view.setZoom(1.0);
        }
    }

    void resizeWindow()
    {
        const QSize size = m_window.size();
        for (const double share : {0.0, 0.5, 0.95}) {
            goTo(share);
            print(u"resize, at %1 %"_s.arg(share * 100), frames(200, [&](int i) {
                      const int by = i % 100 < 50 ? i % 50 : 50 - i % 50;
                      m_window.resize(size.width() - 6 * by, size.height() - 2 * by);
                  }));
            m_window.resize(size);
        }
    }

    void change()
    {
        goTo(0.5);
        int turn = 0;
        measureChange(u"theme"_s, [&] {
            applyScheme(std::array{ColorScheme::Dark, ColorScheme::Sepia, ColorScheme::Black,
                                   ColorScheme::Light}[turn++ % 4]);
        });
        turn = 0;
        measureChange(u"type"_s, [&] {
            TypeChoice type;
            type.family = turn % 2 == 0 ? u"DejaVu Sans"_s : QString();
            type.lineHeight = turn % 3 == 0 ? 1.7 : 1.5;
            type.columnCharacters = 60 + 10 * (turn % 3);
            ++turn;
            m_view.setType(type);
        });
        m_view.setType({});
    }

    void memory()
    {
        goTo(0);
        qsizetype most = 0;
        for (int i = 0; i < 150; ++i) {
            m_view.turnPage(1);
            settleShortly();
            most = std::max(most, m_view.pictures().bytes());
        }
        std::printf("decoded pictures: at most %.1f MiB\n", static_cast<double>(most) / 1024 / 1024);
    }

private:
    void settleShortly()
    {
        QElapsedTimer clock;
        clock.start();
        do
            m_meter.processEvents(QEventLoop::AllEvents, 5);
        while (clock.elapsed() < 500 && !m_view.pictures().isIdle());
    }

    int topPosition() { return m_view.cursorForPosition(QPoint(20, 8)).position(); }

    /// Where the words stand that are at the top of the view, in its pixels.
    double topOf(int position)
    {
        const QTextBlock block = m_view.document()->findBlock(position);
        const QRectF box = m_view.document()->documentLayout()->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        return box.top() + line.y() - m_view.verticalScrollBar()->value();
    }

    template <typename Change>
    void measureChange(const QString &what, Change change)
    {
        QList<double> all;
        double moved = 0;
        for (int i = 0; i < 24; ++i) {
            // A line of text begins at the top.
            do
                m_view.turnPage(i % 2 == 0 ? 1 : -1);
            while (m_view.document()->characterAt(topPosition()) == QChar::ObjectReplacementCharacter);
            settle();
            const int position = topPosition();
            const double before = topOf(position);
            all.append(m_meter.frame(change));
            settle();
            moved = std::max(moved, std::abs(topOf(position) - before));
        }
        std::printf("%-32s %4lld changes  median %6.2f   most %6.2f ms   line moved by at most %.1f px\n",
                    qPrintable(what), static_cast<long long>(all.size()), shareOf(all, 0.5), shareOf(all, 1),
                    moved);
    }

    FrameMeter &m_meter;
    MainWindow &m_window;
    ArticleView &m_view;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    FrameMeter meter(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    installLanguage(u"vi"_s);
    installLook(ColorScheme::Light);
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.nghisu"_s);
    const auto database = Database::open(library);
    const IntakeOutcome outcome = takeIntoLibrary(writeArticle(folder), **database);
    Settings settings;
    MainWindow window(library, settings);
    QStringList arguments = QApplication::arguments();
    meter.measureOwnTime(arguments.removeAll(u"--own"_s) > 0);
    window.resize(arguments.value(1, u"1280"_s).toInt(), arguments.value(2, u"800"_s).toInt());
    window.openArticle(outcome.id);
    window.show();
    Bench bench(meter, window);
    bench.settle();
    const Article &article = window.articleView()->article();
    std::printf("%lld words, %lld pictures, column %d of %d x %d\n",
                static_cast<long long>(article.wordCount()), static_cast<long long>(article.pictures.size()),
                window.articleView()->viewport()->width(), window.width(), window.height());
    bench.scroll();
    bench.zoom();
    bench.resizeWindow();
    bench.change();
    bench.memory();
}
