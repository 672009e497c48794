// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: bench_agenda
// Prints how long reading an agenda takes, for an article of 1,000 words and for texts that double up to 1 MB
// and more (time for each 1,000 words should stay the same), and what a calendar of 2,000 entries takes.
// Median of several runs.

#include "agendareader.h"
#include "calendarreader.h"
#include "calendarwriter.h"
#include "timeexpression.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 9;

template <typename Work>
double medianMilliseconds(Work work)
{
    QList<double> times;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// Paragraphs as a report on a congress has them: sessions, business, background and figures.
const QStringList &paragraphs()
{
    static const QStringList all = {
        u"Sáng 13/10, Đại hội đại biểu Đảng bộ tỉnh lần thứ XX đã khai mạc tại Trung tâm Hội nghị tỉnh. Dự đại hội có 349 đại biểu chính thức, đại diện cho hơn 60.000 đảng viên của toàn Đảng bộ."_s,
        u"Thực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị, đến ngày 30/6/2020, 18/20 đảng bộ trực thuộc đã hoàn thành đại hội; thu nhập bình quân tăng 7,5% so với năm 2015."_s,
        u"Theo chương trình, chiều cùng ngày các đại biểu thảo luận tại tổ; ngày mai (14/10), Đại hội thảo luận tại hội trường từ 8 giờ đến 11 giờ 30 phút, sau đó bầu Ban Chấp hành khóa mới."_s,
        u"Đại hội có 4 nội dung, cụ thể: tổng kết nhiệm kỳ 2015 - 2020; thảo luận dự thảo văn kiện; bầu Ban Chấp hành; bầu đoàn đại biểu dự đại hội cấp trên."_s,
        u"Trong nhiệm kỳ qua, tỉnh đã xây dựng 120 km đường, cứng hóa 74/207 tuyến, hỗ trợ hàng nghìn hộ nghèo phát triển sản xuất, đưa tỷ lệ che phủ rừng lên trên sáu mươi phần trăm."_s,
    };
    return all;
}

Article articleOfWords(qsizetype words)
{
    Article article;
    article.published.date = QDate(2020, 10, 13);
    for (qsizetype counted = 0; counted < words;) {
        Block block;
        block.text = paragraphs().at(article.blocks.size() % paragraphs().size());
        counted += block.text.count(u' ') + 1;
        article.blocks.append(block);
    }
    return article;
}

void benchArticles()
{
    std::printf("%10s %10s %12s %16s\n", "words", "bytes", "ms", "ms/1,000 words");
    for (const qsizetype words : {1000, 10'000, 20'000, 40'000, 80'000, 160'000}) {
        const Article article = articleOfWords(words);
        const double time = medianMilliseconds([&] { (void)readAgenda(article); });
        std::printf("%10lld %10lld %12.3f %16.3f\n", static_cast<long long>(words),
                    static_cast<long long>(article.plainText().toUtf8().size()), time,
                    time * 1000 / double(words));
    }
}

void benchTimes()
{
    const QString text = articleOfWords(1000).plainText();
    const QDateTime reference(QDate(2020, 10, 13), QTime(8, 0));
    std::printf("times alone, 1,000 words: %.3f ms\n",
                medianMilliseconds([&] { (void)readTimeExpressions(text, reference); }));
}

void benchCalendar()
{
    constexpr int Entries = 2000;
    Agenda agenda;
    for (int i = 0; i < Entries; ++i) {
        AgendaEntry entry;
        entry.title = u"Phiên họp thứ %1"_s.arg(i);
        entry.start = {QDate(2020, 1, 1).addDays(i), QTime(8, 0)};
        agenda.append(entry);
    }
    const QByteArray bytes = writeCalendar(agenda, {});
    std::printf("calendar of %d entries: written in %.1f ms, read in %.1f ms\n", Entries,
                medianMilliseconds([&] { (void)writeCalendar(agenda, {}); }),
                medianMilliseconds([&] { (void)readCalendar(bytes); }));
}

} // namespace

int main()
{
    benchArticles();
    benchTimes();
    benchCalendar();
    return 0;
}
