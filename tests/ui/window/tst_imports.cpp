// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Importing in the window: many files, updates, the watched folder, what was left out.

#include "../../support/windowfixture.h"
#include "controls/messagebar.h"
#include "window/importreport.h"
#include "window/importreportmodel.h"
#include "window/leftoutdialog.h"
#include "window/settingsdialog.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text.toUtf8());
    return path;
}

QString page(const QString &end)
{
    return u"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Chợ phiên</title>"
           "<link rel=canonical href=\"https://vi-du.vn/cho-phien.html\"></head><body>"
           "<nav><a href=/>Trang chủ</a> <a href=/tin>Tin mới nhất trong ngày</a></nav>"
           "<article><h1>Chợ phiên vùng cao</h1>"
           "<p>Sáng chủ nhật nào người dân các bản cũng dắt ngựa xuống chợ, mang theo rau rừng và mật "
           "ong.</p>"
           "<p>Người bán cười nói rôm rả, kẻ mua trả giá lấy lệ, vì ai cũng quen mặt nhau từ lâu.</p>"
           "<p>%1</p></article></body></html>"_s.arg(end);
}

const QString First = u"Trưa đến, khói bếp bay lên từ các hàng thắng cố ở cuối chợ, mùi thơm lan xa."_s;
const QString Second = u"Chiều xuống, chợ tan dần và tiếng khèn còn vọng lại bên sườn núi phía tây."_s;

QPushButton *actionOf(MessageBar *bar)
{
    return bar->findChild<QPushButton *>(u"messageAction"_s);
}

/// Some come once something was read off this thread.
template <typename Dialog>
void onDialog(const std::function<void(Dialog *)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
            act(dialog);
        else
            onDialog<Dialog>(act);
    });
}

} // namespace

class tst_Imports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_imports"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
    }

    void aFolderGivesAReport()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QDir().mkpath(fixture.path(u"bai"_s));
        for (int i = 0; i < 5; ++i)
            fixture.writeArticle(u"bai/%1.txt"_s.arg(i), u"Bài số %1"_s.arg(i));
        write(fixture.path(u"bai/trong.txt"_s), {});
        window.openFiles({fixture.path(u"bai"_s)});
        QTRY_VERIFY(window.isSettled() && window.messageBar()->isVisible());
        QVERIFY(window.messageBar()->sentence().contains(u"trong.txt"_s));
        QCOMPARE(window.articleView()->article().title, u"Bài số 0"_s);

        actionOf(window.messageBar())->click();
        auto *report = window.findChild<ImportReportDialog *>();
        QVERIFY(report && report->isVisible());
        auto *files = report->findChild<QTreeView *>();
        QCOMPARE(files->model()->rowCount(), 6);
        auto *filter = report->findChild<QComboBox *>();
        filter->setCurrentIndex(filter->count() - 1);
        QCOMPARE(files->model()->rowCount(), 1);
        const QModelIndex failed = files->model()->index(0, ImportReportModel::DetailColumn);
        QVERIFY(!failed.data().toString().isEmpty());
        filter->setCurrentIndex(0);
        emit files->activated(files->model()->index(3, 0));
        QCOMPARE(window.articleView()->article().title, u"Bài số 3"_s);
        for (QPushButton *button : report->findChildren<QPushButton *>()) {
            if (button->text().contains(ImportReportDialog::tr("&Copy report")))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 6);
    }

    void theReportIsAProperModel()
    {
        QList<IntakeOutcome> outcomes{
            {.path = u"/a.txt"_s, .state = IntakeOutcome::State::Added, .id = 1, .title = {}},
            {.path = u"/b.txt"_s, .title = {}, .failure = u"Hỏng."_s}};
        ImportReportModel model(outcomes);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ImportReportModel::TitleColumn).data().toString(), u"a.txt"_s);
        QCOMPARE(model.index(1, ImportReportModel::DetailColumn).data().toString(), u"Hỏng."_s);
        QVERIFY(!model.index(0, 0).data(ImportReportModel::WholeReportRole).toString().contains(u'\n'));
    }

    void theReportSaysWhatIsMissing()
    {
        IntakeOutcome cut{
            .path = u"/xa/cho.html"_s, .state = IntakeOutcome::State::Added, .id = 1, .title = {}};
        cut.endsEarly = true;
        cut.parts = {{LeftOut::Kind::Furniture, u"Đường mới mở"_s, LeftOut::Region::Related},
                     {LeftOut::Kind::Picture, u"a_files/cho.jpg"_s, LeftOut::Region::Other, u"Cổng chợ"_s}};
        const IntakeOutcome failed{.path = u"/xa/hong.html"_s, .title = {}, .failure = u"Hỏng hẳn rồi."_s};
        ImportReportDialog report({cut, failed});
        const auto *details = report.findChild<QPlainTextEdit *>();
        QVERIFY(details->toPlainText().contains(u"/xa/hong.html"_s)); // what went wrong first
        QVERIFY(details->toPlainText().contains(u"Hỏng hẳn rồi."_s));
        auto *files = report.findChild<QTreeView *>();
        files->setCurrentIndex(files->model()->index(0, 0));
        const QString text = details->toPlainText();
        QVERIFY(text.contains(ImportReportModel::tr(
            "The file ends early; the end of the article may be missing. Save the page once more.")));
        QVERIFY(text.contains(ImportReportModel::tr("Related links left out: %1").arg(u"Đường mới mở"_s)));
        QVERIFY(text.contains(u"cho.jpg (Cổng chợ)"_s));
        QVERIFY(!text.contains(u"a_files"_s));
    }

    void anotherVersionIsOffered()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({write(fixture.path(u"cho.html"_s), page(First))});
        QTRY_COMPARE(window.articleView()->article().blocks.size(), 3);
        const auto id = window.currentArticle();
        window.openFiles({write(fixture.path(u"cho lai.html"_s), page(Second))});
        QTRY_VERIFY(window.isSettled() && window.messageBar()->isVisible());
        QCOMPARE(window.currentArticle(), id);
        QCOMPARE(window.articleView()->article().blocks.last().text, First);
        actionOf(window.messageBar())->click();
        QTRY_COMPARE(window.articleView()->article().blocks.last().text, Second);
        QCOMPARE(window.currentArticle(), id);
    }

    void manyOtherVersionsAreUpdatedFromTheReport()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({write(fixture.path(u"cho.html"_s), page(First))});
        QTRY_COMPARE(window.articleView()->article().blocks.size(), 3);
        window.openFiles({write(fixture.path(u"cho lai.html"_s), page(Second)),
                          fixture.writeArticle(u"khac.txt"_s, u"Bài khác"_s)});
        QTRY_VERIFY(window.isSettled() && window.messageBar()->isVisible());
        actionOf(window.messageBar())->click();
        auto *report = window.findChild<ImportReportDialog *>();
        QSignalSpy wanted(report, &ImportReportDialog::updateWanted);
        for (QPushButton *button : report->findChildren<QPushButton *>()) {
            if (button->text() == ImportReportDialog::tr("Bring %n article(s) up to date", nullptr, 1)) {
                button->click();
                break;
            }
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), QStringList{fixture.path(u"cho lai.html"_s)});
        QTRY_COMPARE(window.articleView()->article().blocks.last().text, Second);
    }

    void anImportIsCancelled()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QStringList files;
        for (int i = 0; i < 300; ++i)
            files.append(fixture.writeArticle(u"%1.txt"_s.arg(i), u"Bài số %1"_s.arg(i)));
        window.openFiles(files);
        auto *cancel = window.findChild<QToolButton *>(u"cancelImport"_s);
        QTRY_VERIFY(cancel->isVisible());
        cancel->click();
        QTRY_VERIFY(window.isSettled());
        QVERIFY(!cancel->isVisible());
        const auto database = Database::open(fixture.library());
        QVERIFY(ArticleStore(**database).count().value_or(999) < 300);
    }

    void theWatchedFolderIsTakenIn()
    {
        WindowFixture fixture;
        const QString folder = fixture.path(u"tai-ve"_s);
        write(folder + u"/cu.txt"_s, u"Bài cũ\n\nĐoạn văn cũ nằm sẵn trong thư mục từ trước.\n"_s);
        MainWindow &window = fixture.start();
        const auto before = window.currentArticle();
        // Through the dialog, as the reader would; the question is answered with "only new ones".
        bool asked = false;
        onDialog<SettingsDialog>([&](SettingsDialog *dialog) {
            onDialog<QMessageBox>([&asked](QMessageBox *question) {
                asked = true;
                question->reject();
            });
            emit dialog->watchedFolderChosen(folder);
            dialog->reject();
        });
        window.actions()->settings->trigger();
        QTRY_VERIFY(asked);
        write(folder + u"/moi.txt"_s, u"Bài mới về\n\nĐoạn văn mới vừa được lưu vào thư mục.\n"_s);
        QTRY_VERIFY(window.messageBar()->isVisible());
        QVERIFY(window.messageBar()->sentence().contains(u"Bài mới về"_s));
        QCOMPARE(window.currentArticle(), before); // reading goes on undisturbed
        actionOf(window.messageBar())->click();
        QCOMPARE(window.articleView()->article().title, u"Bài mới về"_s);
        QTRY_VERIFY(window.isSettled());
        const auto database = Database::open(fixture.library());
        QCOMPARE(ArticleStore(**database).count().value_or(-1), 2); // the bundled one and the new one
        // Remembered, with the settings.
        QCOMPARE(Settings::load().watchedFolder, folder);
    }

    void whatWasLeftOutIsShown()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({write(fixture.path(u"cho.html"_s), page(First))});
        QTRY_COMPARE(window.articleView()->article().blocks.size(), 3);
        QString all;
        QString only;
        onDialog<LeftOutDialog>([&](LeftOutDialog *dialog) {
            auto *text = dialog->findChild<QPlainTextEdit *>();
            all = text->toPlainText();
            dialog->findChild<QCheckBox *>()->setChecked(true);
            only = text->toPlainText();
            dialog->reject();
        });
        window.actions()->showLeftOut->trigger();
        QTRY_VERIFY(!only.isEmpty());
        QVERIFY(all.contains(First));
        QVERIFY(all.contains(u"Tin mới nhất trong ngày"_s));
        QVERIFY(!only.contains(First));
        QVERIFY(only.contains(u"Tin mới nhất trong ngày"_s));
    }

    void linesAreCompared()
    {
        Article article;
        article.title = u"Chợ phiên"_s;
        Block block;
        block.text = u"Một câu khá dài nằm giữa đoạn văn này. Chia sẻ niềm vui."_s;
        article.blocks = {block};
        const QStringList page{u"Chợ  phiên"_s,
                               u"Chia sẻ"_s,
                               u"Một câu khá dài nằm giữa đoạn văn này."_s,
                               u"  "_s,
                               u"Baothu.vn Một câu khá dài nằm giữa đoạn văn này. (Ảnh: PV)"_s,
                               u"Một câu hoàn toàn khác nói về chuyện khác."_s};
        QList<bool> kept;
        for (const ComparedLine &line : compareWithPage(article, page))
            kept.append(line.kept);
        QCOMPARE(kept, (QList<bool>{true, false, true, true, false}));
    }

    void theOriginalIsReadAgain()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({write(fixture.path(u"cho.html"_s), page(First))});
        QTRY_COMPARE(window.articleView()->article().blocks.size(), 3);
        QFile::remove(fixture.path(u"cho.html"_s));
        const ArticleId id = *window.currentArticle();
        {
            const auto database = Database::open(fixture.library());
            ArticleStore store(**database);
            NewArticle poor;
            poor.article = store.load(id)->article;
            poor.article.blocks.removeLast();
            poor.original = store.original(id)->bytes;
            poor.originalName = u"cho.html"_s;
            QVERIFY(store.update(id, poor, {}));
        }
        window.openArticle(id);
        QCOMPARE(window.articleView()->article().blocks.size(), 2);
        window.actions()->readAgain->trigger();
        QVERIFY(!window.isSettled()); // not before the window is free again
        QCOMPARE(window.articleView()->article().blocks.size(), 2);
        QTRY_COMPARE(window.articleView()->article().blocks.size(), 3);
    }

    /// What comes back for an article that is not read any more changes nothing on the screen.
    void staleReadingsAreDropped()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const ArticleId other = *window.currentArticle();
        window.openFiles({write(fixture.path(u"cho.html"_s), page(First))});
        QTRY_COMPARE(window.articleView()->article().blocks.size(), 3);
        window.actions()->showLeftOut->trigger();
        window.actions()->readAgain->trigger();
        window.openArticle(other);
        QTRY_VERIFY(window.isSettled());
        QCOMPARE(window.currentArticle(), other);
        QVERIFY(window.findChild<LeftOutDialog *>() == nullptr);
    }
};

QTEST_MAIN(tst_Imports)
#include "tst_imports.moc"
