// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// usage: screens FOLDER LANGUAGE THEME [FILE]   writes a picture of the window with each pane, and of every
// dialog
//        screens --sheet SHEET.png FOLDER…      puts the pictures of several folders together: a row for each
//        window,
//                                               a column for each folder
// See screenshots.sh.

#include "database.h"
#include "discussionstore.h"
#include "everywindow.h"
#include "interfacelanguage.h"
#include "personstore.h"
#include "window/forumcontroller.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <cstdio>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize CellSize(360, 250);
constexpr int Gap = 12;
constexpr int TitleHeight = 26;

void put(bool done)
{
    if (!done)
        qFatal("the library of the pictures could not be filled");
}

/// A rating and a few comments, so that no pane is empty.
void fillDiscussion(const QString &library, ArticleId article)
{
    const auto database = Database::open(library);
    put(database.has_value());
    PersonStore persons(**database);
    DiscussionStore discussion(**database);
    const auto lan = persons.add(u"Nguyễn Thị Lan"_s);
    const auto minh = persons.add(u"Văn Minh"_s);
    put(lan && minh);
    put(discussion.rate(article, lan->id, 5) && discussion.rate(article, minh->id, 4));
    const auto first = discussion.post(
        article, lan->id, u"Mong rằng con đường nối các xã vùng cao được nhắc tới trong đại hội này."_s);
    put(first.has_value());
    put(discussion
            .post(article, minh->id, u"Đúng vậy. Năm nay chợ phiên đông hơn hẳn."_s, {.answers = first->id})
            .has_value());
    put(discussion.post(article, minh->id, u"Chương trình hai ngày mà nhiều việc quá."_s).has_value());
    put(discussion.setLiked(first->id, minh->id, true).has_value());
}

int takePictures(const QString &folder, const QString &language, const QString &theme,
                 const QStringList &files)
{
    installLanguage(language);
    installLook(schemeNamed(theme).value_or(ColorScheme::Light));
    WindowFixture fixture;
    const auto article = fixture.start().currentArticle();
    fixture.stop();
    put(article.has_value());
    fillDiscussion(fixture.library(), *article);
    MainWindow &window = fixture.start();
    window.resize(1280, 800);
    if (!files.isEmpty())
        window.openFiles(files);
    [[maybe_unused]] const bool settled = QTest::qWaitFor([&window] { return window.isSettled(); }, 20'000);
    int number = 0;
    const Visit visit = [&](QWidget &shown, const QString &) {
        shown.grab(); // asks for the pictures that are in sight
        [[maybe_unused]] const bool quiet = QTest::qWaitFor([&window] { return window.isSettled(); }, 5'000);
        shown.grab().save(u"%1/%2.png"_s.arg(folder).arg(++number, 2, 10, QChar(u'0')));
    };
    visitPanes(window, visit);
    visitDialogs(window, visit);
    return 0;
}

int makeSheet(const QString &sheet, const QStringList &folders)
{
    QStringList names;
    for (const QString &folder : folders) {
        for (const QString &name : QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    names.sort();
    const QSize step = CellSize + QSize(Gap, Gap);
    QImage picture(static_cast<int>(folders.size()) * step.width() + Gap,
                   static_cast<int>(names.size()) * step.height() + Gap + TitleHeight, QImage::Format_RGB32);
    picture.fill(QColor(128, 128, 128));
    QPainter painter(&picture);
    painter.setPen(Qt::white);
    for (qsizetype column = 0; column < folders.size(); ++column) {
        const int left = Gap + static_cast<int>(column) * step.width();
        painter.drawText(QRect(left, 0, CellSize.width(), TitleHeight), Qt::AlignCenter,
                         QDir(folders.at(column)).dirName());
        for (qsizetype row = 0; row < names.size(); ++row) {
            const QImage shot(folders.at(column) + u'/' + names.at(row));
            if (shot.isNull())
                continue;
            const QImage small = shot.scaled(CellSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(left, TitleHeight + static_cast<int>(row) * step.height(), small);
        }
    }
    return picture.save(sheet) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"nghisu-test"_s);
    QCoreApplication::setApplicationName(u"screens"_s);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() > 2 && arguments.first() == "--sheet"_L1)
        return makeSheet(arguments.at(1), arguments.mid(2));
    if (arguments.size() < 3) {
        std::fprintf(stderr,
                     "usage: screens FOLDER LANGUAGE THEME [FILE]\n       screens --sheet SHEET FOLDER…\n");
        return 2;
    }
    QDir().mkpath(arguments.first());
    return takePictures(arguments.at(0), arguments.at(1), arguments.at(2), arguments.mid(3));
}
