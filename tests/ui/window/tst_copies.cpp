// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlestore.h"
#include "controls/messagebar.h"
#include "database.h"
#include "librarycopy.h"
#include "window/copiesdialog.h"
#include "window/windowkeeper.h"
#include "../../support/windowfixture.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>

using namespace nghisu;
using namespace Qt::StringLiterals;

class CopiesWindowTest : public QObject
{
    Q_OBJECT

    static int articlesIn(const QString &path)
    {
        const auto database = Database::open(path);
        return database ? ArticleStore(**database).count().value_or(-1) : -1;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void theDialogCopiesAndCompacts()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        CopyJobs jobs(fixture.library());
        QVERIFY(makeDailyCopy(fixture.library(), QDate(2020, 9, 26), 3).value_or(false));
        CopiesDialog dialog(fixture.library(), jobs, 3);
        dialog.show();
        auto *copies = dialog.findChild<QTreeWidget *>();
        QCOMPARE(copies->topLevelItemCount(), 1);
        QVERIFY(!copies->accessibleName().isEmpty());
        QList<int> kept;
        connect(&dialog, &CopiesDialog::keepChosen, &dialog, [&kept](int count) { kept += count; });
        dialog.findChild<QSpinBox *>()->setValue(5);
        QCOMPARE(kept, QList<int>{5});
        QString told;
        connect(&jobs, &CopyJobs::done, &dialog, [&told](CopyJobs::Job job, const QString &failure) {
            told += QVariant::fromValue(job).toString() + failure + u' ';
        });
        jobs.compact();
        jobs.copyTo(fixture.path(u"copy.nghisu"_s));
        jobs.copyTo(fixture.path(u"no/folder.nghisu"_s));
        QTRY_VERIFY(told.count(u' ') > 2);
        QVERIFY2(told.startsWith(u"Compact Copy Copy"_s), qPrintable(told));
        QCOMPARE(articlesIn(fixture.path(u"copy.nghisu"_s)), articlesIn(fixture.library()));
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE"); !picture.isEmpty())
            dialog.grab().save(picture);
    }

    void aCopyIsRestoredIntoANewWindow()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        const QString copy = fixture.path(u"copy.nghisu"_s);
        QVERIFY(copyLibrary(fixture.library(), copy));
        Settings settings = Settings::load();
        WindowKeeper keeper(fixture.library(), settings);
        keeper.open();
        keeper.window()->show();
        keeper.window()->openFiles({fixture.writeArticle(u"a.txt"_s, u"Con đường mới lên bản"_s)});
        QTRY_VERIFY(keeper.window()->isSettled());
        QCOMPARE(articlesIn(fixture.library()), 2);
        QPointer<MainWindow> before = keeper.window();
        emit keeper.window()->restoreRequested(copy);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(keeper.window()->isVisible());
        QVERIFY2(keeper.window()->messageBar()->sentence().contains(u"-replaced-"_s),
                 qPrintable(keeper.window()->messageBar()->sentence()));
        QCOMPARE(articlesIn(fixture.library()), 1);
        // What is no copy leaves everything as it is, and says so.
        QFile strange(fixture.path(u"strange.nghisu"_s));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("only words");
        strange.close();
        before = keeper.window();
        emit keeper.window()->restoreRequested(strange.fileName());
        QTRY_VERIFY(!before);
        QTRY_VERIFY(keeper.window()->isVisible());
        QCOMPARE(keeper.window()->messageBar()->kind(), MessageBar::Kind::Failure);
        QCOMPARE(articlesIn(fixture.library()), 1);
    }
};

QTEST_MAIN(CopiesWindowTest)
#include "tst_copies.moc"
