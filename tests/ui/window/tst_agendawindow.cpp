// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// The agenda in the window: kept, marked in the margin, carried into calendars, on the timeline.

#include "../../support/windowfixture.h"
#include "agenda/agendaactions.h"
#include "agenda/agendaeditor.h"
#include "agenda/agendamodel.h"
#include "agenda/agendapane.h"
#include "agenda/mergedagendadialog.h"
#include "agenda/relatedlist.h"
#include "agenda/timelinepane.h"
#include "agendatext.h"
#include "calendaridentity.h"
#include "calendarwriter.h"
#include "controls/messagebar.h"
#include "window/dock.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <functional>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

AgendaEntry session(const QString &title, QDate day)
{
    AgendaEntry entry;
    entry.title = title;
    entry.start.date = day;
    return entry;
}

/// Takes the addresses that are to be opened outside.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &address) { opened.append(address); }
};

/// A window on a library with two reports of one congress that disagree about the hour.
struct Reports
{
    static constexpr ArticleId Bundled = 1;
    static constexpr ArticleId One = 2;
    static constexpr ArticleId Two = 3;

    Reports()
    {
        take(u"một.txt"_s,
             u"Huyện Cao Lãm chờ đón Đại hội Đảng bộ huyện\n\nBaothu.vn Sáng 12/10/2024, Đại hội Đảng bộ "
             u"huyện "
             "Cao Lãm khai mạc lúc 7h30 tại Nhà văn hóa huyện.\n\nChiều 12/10/2024, các đại biểu thảo luận "
             "tổ.\n\n"_s);
        take(u"hai.txt"_s,
             u"Đại hội Đảng bộ huyện Cao Lãm khai mạc\n\nBaohai.vn 8h ngày 12/10/2024, Đại hội Đảng bộ huyện "
             "Cao Lãm khai mạc tại Nhà văn hóa huyện.\n\nSáng 13/10/2024, Đại hội bế mạc.\n\n"_s);
    }

    void take(const QString &name, const QString &text) { fixture.takeReport(window, name, text); }

    [[nodiscard]] RelatedList *related() const { return window.agendaPane()->related(); }
    /// Opens the comparison of what is listed.
    [[nodiscard]] MergedAgendaDialog *compare() const
    {
        related()->compareButton()->click();
        return window.findChild<MergedAgendaDialog *>();
    }

    WindowFixture fixture;
    MainWindow &window = fixture.start();
};

/// Has the dialog for files that comes next save at that place, once `meanwhile` was done.
void saveAt(
    const QString &path, const std::function<void()> &meanwhile = [] {})
{
    QTimer::singleShot(0, qApp, [path, meanwhile] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        meanwhile();
        dialog->setDirectory(QFileInfo(path).path());
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(QFileInfo(path).fileName());
        static_cast<QDialog *>(dialog)->accept();
    });
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_AgendaWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_agendawindow"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
    }

    void changesAreKept()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        AgendaPane *pane = window.agendaPane();
        const qsizetype before = pane->agenda().shown.size();
        pane->editor()->add({session(u"họp báo"_s, QDate(2020, 9, 24))});
        pane->list()->setCurrentIndex(pane->list()->model()->index(1, 0));
        QCOMPARE(pane->currentEntry().title, u"họp báo"_s);
        MainWindow &again = fixture.start();
        QCOMPARE(again.agendaPane()->agenda().shown.size(), before + 1);
        QCOMPARE(again.agendaPane()->agenda().shown.first().title, u"họp báo"_s);
        // Read again, the article still has it.
        again.actions()->readAgain->trigger();
        QTRY_VERIFY(again.isSettled());
        QCOMPARE(again.agendaPane()->agenda().shown.first().title, u"họp báo"_s);
    }

    void dotsInTheMarginLeadToTheEntry()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        ArticleView *view = window.articleView();
        AgendaPane *pane = window.agendaPane();
        const Passage passage = pane->agenda().shown.first().passage;
        view->showPassage(passage);
        window.agendaPane()->list()->setCurrentIndex({});
        // Where the line of the passage begins, to the left of its text.
        QSignalSpy activated(view, &ArticleView::markActivated);
        (void)view->viewport()->grab(); // dots are placed when they are painted
        for (int y = 0; y < view->viewport()->height() && activated.isEmpty(); y += 3)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, y));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(pane->currentEntry(), pane->agenda().shown.first());
        // Without the entry there is no dot.
        for (const EditedEntry &entry : pane->editor()->entries())
            pane->editor()->remove(entry.key);
        (void)view->viewport()->grab();
        activated.clear();
        for (int y = 0; y < view->viewport()->height(); y += 3)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, y));
        QCOMPARE(activated.size(), 0);
    }

    void dotsStayWithTheirLinesWhenTheTextIsSetAnew()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        ArticleView *view = window.articleView();
        view->setZoom(1.6);
        view->showPassage(window.agendaPane()->agenda().shown.first().passage);
        (void)view->viewport()->grab();
        QSignalSpy activated(view, &ArticleView::markActivated);
        for (int y = 0; y < view->viewport()->height() && activated.isEmpty(); y += 3)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, y));
        QCOMPARE(activated.size(), 1);
    }

    void theAgendaGoesIntoTheCalendarAndBack()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        AgendaPane *pane = window.agendaPane();
        Desktop desktop;
        pane->actions()->openInCalendar->trigger();
        QCOMPARE(desktop.opened.size(), 1);
        QFile written(desktop.opened.first().toLocalFile());
        QVERIFY(written.fileName().endsWith(u".ics"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), writeCalendar(pane->agenda().shown, window.articleView()->article()));

        // What is there already comes in once; what is new is added.
        const Agenda before = pane->agenda().shown;
        window.openFiles({written.fileName()});
        QCOMPARE(pane->agenda().shown, before);
        QFile other(fixture.path(u"khac.ics"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(writeCalendar({session(u"tổng duyệt"_s, QDate(2020, 9, 24))}, {}));
        other.close();
        window.openFiles({other.fileName()});
        QCOMPARE(pane->agenda().shown.size(), before.size() + 1);
        pane->actions()->undo->trigger();
        QCOMPARE(pane->agenda().shown, before);

        QFile bad(fixture.path(u"hong.ics"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no calendar at all");
        bad.close();
        window.openFiles({bad.fileName()});
        QVERIFY(window.messageBar()->isVisible());
        window.openFiles({fixture.path(u"khong-co.ics"_s)});
        QVERIFY(window.messageBar()->sentence().contains(u"khong-co.ics"_s));
    }

    void aCalendarFileGetsItsEnding()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        AgendaPane *pane = window.agendaPane();
        const QString path = fixture.path(u"lich"_s);
        saveAt(path);
        pane->actions()->exportAll->trigger();
        QVERIFY(readFile(path + u".ics"_s).startsWith("BEGIN:VCALENDAR"));
    }

    void anotherArticleThatComesMeanwhileIsNotInTheCalendar()
    {
        const Reports reports;
        MainWindow &window = reports.window;
        window.openArticle(Reports::Bundled);
        const AgendaPane *pane = window.agendaPane();
        const QByteArray wanted = writeCalendar(pane->agenda().shown, window.articleView()->article());
        const QString path = reports.fixture.path(u"lich.ics"_s);
        saveAt(path, [&window] { window.openArticle(Reports::One); });
        pane->actions()->exportAll->trigger();
        QCOMPARE(window.currentArticle(), std::optional(Reports::One));
        QCOMPARE(readFile(path), wanted);
    }

    void theCalendarOfAnEventIsOfTheArticleThatItWasComparedIn()
    {
        const Reports reports;
        MainWindow &window = reports.window;
        window.openArticle(Reports::One);
        QTRY_VERIFY(reports.related()->isVisible());
        const Agenda own = calendarAgenda(window.agendaPane()->agenda(), window.articleView()->article());
        const MergedAgendaDialog *dialog = reports.compare();
        QVERIFY(dialog);
        window.openArticle(Reports::Bundled);
        const QString path = reports.fixture.path(u"lich.ics"_s);
        saveAt(path);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == MergedAgendaDialog::tr("&Save as calendar…"))
                button->click();
        }
        QVERIFY(!own.isEmpty());
        QVERIFY(readFile(path).contains("UID:" + own.first().uid.toUtf8()));
    }

    void onlyTheArticleOnShowIsCompared()
    {
        const Reports reports;
        MainWindow &window = reports.window;
        window.openArticle(Reports::One);
        QTRY_VERIFY(reports.related()->isVisible());
        window.openArticle(Reports::One); // as it is when read again
        QVERIFY(reports.related()->isVisible());
        QListWidget *list = reports.related()->list();
        list->setFocus();
        emit list->itemActivated(list->item(0));
        QCOMPARE(window.currentArticle(), std::optional(Reports::Two));
        QVERIFY(!reports.related()->isVisible());
        QCOMPARE(window.focusWidget(), window.articleView());
        QTRY_VERIFY(reports.related()->isVisible());
        window.openArticle(Reports::Bundled);
        QVERIFY(!reports.related()->isVisible());
    }

    void whatIsCorrectedIsCompared()
    {
        const Reports reports;
        MainWindow &window = reports.window;
        window.openArticle(Reports::One);
        QTRY_VERIFY(reports.related()->isVisible());
        EditedEntry corrected = window.agendaPane()->editor()->entries().first();
        corrected.entry.start.time = QTime(9, 15);
        window.agendaPane()->editor()->change(corrected.key, corrected.entry);
        QTRY_VERIFY(window.isSettled());
        const MergedAgendaDialog *dialog = reports.compare();
        QVERIFY(dialog);
        QVERIFY2(dialog->plainText().contains(timeText(corrected.entry)), qPrintable(dialog->plainText()));
    }

    void theTimelineOpensArticles()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({fixture.writeArticle(u"a.txt"_s, u"Hội nghị khai mạc ở hội trường"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Hội nghị khai mạc ở hội trường"_s);
        QTRY_VERIFY(window.isSettled());
        auto *dock = window.findChild<Dock *>(u"timeline"_s);
        QVERIFY(dock && !dock->isVisible());
        dock->toggleViewAction()->trigger();
        QVERIFY(dock->isVisible());
        QListView *list = window.timelinePane()->list();
        QVERIFY(list->model()->rowCount() > 4);
        // The bundled article's session is the earlier one.
        emit list->activated(list->model()->index(1, 0));
        QVERIFY(window.articleView()->article().title != u"Hội nghị khai mạc ở hội trường"_s);
        QVERIFY(window.articleView()->verticalScrollBar()->value() > 0);
        // An edit shows at once.
        const int rows = list->model()->rowCount();
        window.agendaPane()->editor()->add({session(u"thêm"_s, QDate(2019, 1, 1))});
        QVERIFY(list->model()->rowCount() > rows);
    }
};

QTEST_MAIN(tst_AgendaWindow)
#include "tst_agendawindow.moc"
