// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Large letters on a small screen, as 300 % at 1280×800: nothing is out of reach.

#include "../../support/everywindow.h"
#include "interfacelanguage.h"
#include "reading/articleview.h"

#include <QDockWidget>
#include <QScreen>
#include <QSlider>
#include <QTemporaryFile>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

bool isWithin(QSize size, QSize room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

} // namespace

class tst_SmallScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }

    void oneDockAtATimeFits()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QSize room = window.screen()->availableSize();
        QVERIFY(room.width() < 500); // else this shows nothing
        QVERIFY(isWithin(window.size(), room));
        const QList<QDockWidget *> docks = window.findChildren<QDockWidget *>();
        for (QDockWidget *opened : docks) {
            opened->toggleViewAction()->trigger();
            QApplication::processEvents();
            QVERIFY2(isWithin(window.size(), room), qPrintable(opened->objectName()));
            QVERIFY(!opened->visibleRegion().isEmpty());
            for (const QDockWidget *dock : docks)
                QCOMPARE(dock->isVisible(), dock == opened);
        }
        QVERIFY(window.articleView()->width() > 0);
    }

    void theTypePanelScrolls()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.typePanel()->open();
        for (QSlider *field : window.typePanel()->findChildren<QSlider *>()) {
            field->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            QCOMPARE(field->visibleRegion().boundingRect().height(), field->height());
            QVERIFY(field->height() >= field->minimumSizeHint().height());
        }
    }

    void everyControlOfADialogComesIntoSight()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QSize room = window.screen()->availableSize();
        QStringList faults;
        QSet<QString> visited;
        visitDialogs(window, [&](QWidget &dialog, const QString &name) {
            visited.insert(name);
            if (!isWithin(dialog.size(), room))
                faults.append(u"%1 is larger than the screen"_s.arg(name));
            for (int step = 0; step < 40; ++step) {
                QTest::keyClick(&dialog, Qt::Key_Tab);
                const QWidget *focused = dialog.focusWidget();
                if (focused && focused->visibleRegion().isEmpty())
                    faults.append(u"%1: %2 is out of sight"_s.arg(
                        name, QLatin1String(focused->metaObject()->className())));
            }
        });
        QVERIFY(visited.size() > 10);
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QCOMPARE(faults.size(), 0);
    }
};

int main(int argc, char **argv)
{
    QTemporaryFile screens;
    if (!screens.open() ||
        screens.write("{\"screens\":[{\"name\":\"small\",\"width\":427,\"height\":267}]}") < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    tst_SmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
