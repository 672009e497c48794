// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What is chosen in the settings works at once and is there at the next start.

#include "../../support/windowfixture.h"
#include "theme/motion.h"
#include "window/desktopmotion.h"
#include "window/settingsdialog.h"
#include "window/windowactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDBusVariant>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

    static void inDialog(MainWindow &window, const std::function<void(SettingsDialog &)> &act)
    {
        QTimer::singleShot(0, &window, [act] {
            auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            dialog->reject();
        });
        window.actions()->settings->trigger();
    }

    static QCheckBox *box(const SettingsDialog &dialog, const QString &words)
    {
        for (QCheckBox *candidate : dialog.findChildren<QCheckBox *>()) {
            if (candidate->text().remove(u'&').contains(words))
                return candidate;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
    }

    void everyChoiceWorksAtOnceAndStays()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QVERIFY(QApplication::cursorFlashTime() > 0);
        inDialog(window, [&window](SettingsDialog &dialog) {
            box(dialog, u"text cursor"_s)->click();
            QVERIFY(window.articleView()->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
            QVERIFY(window.actions()->textCursor->isChecked());
            box(dialog, u"blinks"_s)->click();
            QVERIFY(isMotionReduced());
            QCOMPARE(QApplication::cursorFlashTime(), 0);
            for (auto *choice : dialog.findChildren<QComboBox *>()) {
                const int dark = choice->findData(static_cast<int>(ColorScheme::Dark));
                if (dark < 0)
                    continue;
                choice->setCurrentIndex(dark);
                emit choice->activated(dark);
            }
            QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        });
        MainWindow &next = fixture.start();
        QVERIFY(next.articleView()->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY(fixture.settings().lessMotion);
        QCOMPARE(fixture.settings().scheme, ColorScheme::Dark);
        setMotionReduced(MotionWish::Reader, false);
        QVERIFY(QApplication::cursorFlashTime() > 0);
        applyScheme(ColorScheme::Light);
    }

    void theTextCursorMovesAndSelectsFromWhatIsInSight()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.resize(900, 600);
        ArticleView *view = window.articleView();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->textCursor().position(), 0); // scrolls
        window.actions()->textCursor->trigger();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        const int before = view->verticalScrollBar()->value();
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->textCursor().position() > 0);
        QVERIFY(std::abs(view->verticalScrollBar()->value() - before) < view->viewport()->height());
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(view->textCursor().hasSelection());
        // A picture is chosen by Return.
        QTextCursor cursor = view->textCursor();
        cursor.setPosition(
            static_cast<int>(view->document()->toRawText().indexOf(QChar::ObjectReplacementCharacter)));
        view->setTextCursor(cursor);
        const QSignalSpy activated(view, &ArticleView::pictureActivated);
        QTimer::singleShot(0, &window, [] { QApplication::activeModalWidget()->close(); });
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        window.actions()->textCursor->trigger();
        QVERIFY(!view->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }

    void theDesktopsWishIsUnderstood_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("reduced");
        const auto wrapped = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };
        QTest::newRow("freedesktop") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(1U)
                                     << true;
        QTest::newRow("no wish") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(0U)
                                 << false;
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << wrapped(false)
                               << true;
        QTest::newRow("KDE") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << wrapped(u"0"_s)
                             << true;
        QTest::newRow("something else")
            << u"org.gnome.desktop.interface"_s << u"cursor-blink"_s << QVariant(false) << false;
    }
    void theDesktopsWishIsUnderstood()
    {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        DesktopMotion desktop;
        desktop.take(space, key, value);
        QTEST(desktop.isReduced(), "reduced");
    }
};

QTEST_MAIN(tst_Settings)

#include "tst_settings.moc"
