// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Whoever does not see, or has no mouse: every control says what it is and what it is called, shows when it
// has the focus, and is reached by Tab, which comes round again.

#include "../../support/everywindow.h"
#include "../../support/patience.h"
#include "interfacelanguage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 300;

QString described(const QWidget &widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        path += u'#' + widget.objectName();
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget())
        path.prepend(QString::fromLatin1(parent->metaObject()->className()) + u" > "_s);
    return path;
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy() && !widget.visibleRegion().isEmpty();
}

bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || widget.objectName().startsWith("qt_"_L1))
        return false; // parts of a control
    return takesTab(widget) || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QAbstractSlider *>(&widget);
}

QList<QWidget *> visibleIn(QWidget &window)
{
    QList<QWidget *> found = window.findChildren<QWidget *>();
    found.removeIf(
        [&window](QWidget *widget) { return !widget->isVisible() || widget->window() != &window; });
    return found;
}

void checkNames(QWidget &window, const QString &name, QStringList &faults)
{
    for (QWidget *widget : visibleIn(window)) {
        if (!isControl(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(u"%1: %2 has no name"_s.arg(name, described(*widget)));
        else if ((face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) &&
                 !widget->inherits("QGraphicsView")) // Qt's own preview has none for its pages
            faults.append(u"%1: %2 has no role"_s.arg(name, described(*widget)));
    }
}

/// The picture of a control and what is close around it.
QImage lookOf(QWidget &window, const QWidget &widget)
{
    const QRect around(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(around.adjusted(-4, -4, 4, 4) & window.rect()).toImage();
}

void checkFocusLook(QWidget &window, const QString &name, QStringList &faults)
{
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a press of Tab
    for (QWidget *widget : visibleIn(window)) {
        if (!isControl(*widget) || !takesTab(*widget))
            continue;
        if (QWidget *other = window.focusWidget())
            other->clearFocus();
        const QImage without = lookOf(window, *widget);
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        if (widget->hasFocus() && lookOf(window, *widget) == without)
            faults.append(u"%1: nobody sees that %2 “%3” has the focus"_s.arg(name, described(*widget),
                                                                              nameOf(*widget)));
    }
}

void checkTabOrder(QWidget &window, const QString &name, QStringList &faults)
{
    QList<QWidget *> missing = visibleIn(window);
    missing.removeIf([](QWidget *widget) { return !isControl(*widget) || !takesTab(*widget); });
    if (missing.isEmpty())
        return;
    QWidget *first = missing.first();
    QStringList path;
    first->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < MostSteps && !missing.isEmpty(); ++step) {
        QWidget *focused = window.focusWidget();
        if (!focused)
            break;
        missing.removeOne(focused);
        path.append(nameOf(*focused));
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (QWidget *widget : std::as_const(missing)) {
        // Of buttons that choose one from among them the arrows lead to the others.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!button || !button->autoExclusive() || button->isChecked())
            faults.append(u"%1: Tab does not lead to %2 “%3”, but to %4"_s.arg(
                name, described(*widget), nameOf(*widget),
                path.last(std::min<qsizetype>(path.size(), 12)).join(u", "_s)));
    }
}

} // namespace

class tst_EveryControl : public QObject
{
    Q_OBJECT

    using Check = void (*)(QWidget &, const QString &, QStringList &);

    static void lookAtEverything(Check check)
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.isSettled());
        QStringList faults;
        const Visit visit = [&](QWidget &shown, const QString &name) { check(shown, name, faults); };
        visitPanes(window, visit);
        visitDialogs(window, visit);
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QCOMPARE(faults.size(), 0);
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_everycontrol"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
        installLanguage(u"en"_s);
    }

    void cleanup() { installLanguage(u"en"_s); }

    void everyControlHasRoleAndName() { lookAtEverything(checkNames); }
    void everyFocusIsSeen() { lookAtEverything(checkFocusLook); }
    void tabLeadsEverywhere() { lookAtEverything(checkTabOrder); }

    void noTwoEntriesOfAMenuShareALetter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("vi") << u"vi"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void noTwoEntriesOfAMenuShareALetter()
    {
        QFETCH(QString, language);
        installLanguage(language);
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QList<QWidget *> menus{window.menuBar()};
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            menus.append(menu);
        QStringList faults;
        for (const QWidget *menu : std::as_const(menus)) {
            QHash<QKeySequence, QString> taken;
            for (const QAction *action : menu->actions()) {
                const QKeySequence letter = QKeySequence::mnemonic(action->text());
                if (!letter.isEmpty() && taken.contains(letter))
                    faults.append(u"“%1” and “%2”"_s.arg(taken.value(letter), action->text()));
                taken.insert(letter, action->text());
            }
        }
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(tst_EveryControl)

#include "tst_everycontrol.moc"
