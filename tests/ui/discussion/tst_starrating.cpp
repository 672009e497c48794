// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "discussion/ratingrow.h"
#include "discussion/starrating.h"
#include "theme/colors.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

void click(StarRating &rating, int star)
{
    QTest::mouseClick(&rating, Qt::LeftButton, {}, rating.starRect(star).center());
}

QColor centreOf(StarRating &rating, int star)
{
    return rating.grab().toImage().pixelColor(rating.starRect(star).center());
}

} // namespace

class StarRatingTest : public QObject
{
    Q_OBJECT

private slots:
    void clickChooses_data()
    {
        QTest::addColumn<int>("star");
        for (int star = 1; star <= 5; ++star)
            QTest::addRow("%d", star) << star;
    }
    void clickChooses()
    {
        QFETCH(int, star);
        StarRating rating;
        rating.show();
        QSignalSpy chosen(&rating, &StarRating::chosen);
        click(rating, star);
        QCOMPARE(rating.value(), star);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), star);
    }

    void clickOnThePresentRatingClears()
    {
        StarRating rating;
        rating.setValue(4);
        rating.show();
        QSignalSpy chosen(&rating, &StarRating::chosen);
        click(rating, 4);
        QCOMPARE(rating.value(), 0);
        QCOMPARE(chosen.size(), 1);
        click(rating, 2);
        QCOMPARE(rating.value(), 2);
    }

    void releaseElsewhereChoosesNothing()
    {
        StarRating rating;
        rating.show();
        QTest::mousePress(&rating, Qt::LeftButton, {}, rating.starRect(2).center());
        QTest::mouseRelease(&rating, Qt::LeftButton, {}, rating.starRect(5).center());
        QTest::mouseClick(&rating, Qt::RightButton, {}, rating.starRect(3).center());
        QCOMPARE(rating.value(), 0);
    }

    void keys_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("after");
        QTest::newRow("right") << 2 << int(Qt::Key_Right) << false << 3;
        QTest::newRow("left") << 2 << int(Qt::Key_Left) << false << 1;
        QTest::newRow("up") << 2 << int(Qt::Key_Up) << false << 3;
        QTest::newRow("down") << 2 << int(Qt::Key_Down) << false << 1;
        QTest::newRow("right from nothing") << 0 << int(Qt::Key_Right) << false << 1;
        QTest::newRow("left from nothing") << 0 << int(Qt::Key_Left) << false << 0;
        QTest::newRow("left never clears") << 1 << int(Qt::Key_Left) << false << 1;
        QTest::newRow("right at the end") << 5 << int(Qt::Key_Right) << false << 5;
        QTest::newRow("right, mirrored") << 2 << int(Qt::Key_Right) << true << 1;
        QTest::newRow("left, mirrored") << 2 << int(Qt::Key_Left) << true << 3;
        QTest::newRow("home") << 4 << int(Qt::Key_Home) << false << 1;
        QTest::newRow("end") << 2 << int(Qt::Key_End) << false << 5;
        QTest::newRow("1") << 2 << int(Qt::Key_1) << false << 1;
        QTest::newRow("5") << 2 << int(Qt::Key_5) << false << 5;
        QTest::newRow("the same again") << 3 << int(Qt::Key_3) << false << 3;
        QTest::newRow("6") << 2 << int(Qt::Key_6) << false << 2;
        QTest::newRow("0") << 2 << int(Qt::Key_0) << false << 0;
        QTest::newRow("delete") << 2 << int(Qt::Key_Delete) << false << 0;
    }
    void keys()
    {
        QFETCH(int, before);
        QFETCH(int, key);
        QFETCH(bool, mirrored);
        QFETCH(int, after);
        StarRating rating;
        rating.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        rating.setValue(before);
        rating.show();
        QSignalSpy chosen(&rating, &StarRating::chosen);
        QTest::keyClick(&rating, Qt::Key(key));
        QCOMPARE(rating.value(), after);
        QCOMPARE(chosen.size(), before == after ? 0 : 1);
    }

    void starsRunFromTheRightInRightToLeft()
    {
        StarRating rating;
        rating.setLayoutDirection(Qt::RightToLeft);
        rating.show();
        QTest::mouseClick(&rating, Qt::LeftButton, {}, QPoint(4, rating.height() / 2));
        QCOMPARE(rating.value(), 5);
    }

    void disabledTakesNothing()
    {
        StarRating rating;
        rating.setEnabled(false);
        rating.show();
        click(rating, 3);
        QTest::keyClick(&rating, Qt::Key_4);
        QCOMPARE(rating.value(), 0);
    }

    void hoverPreviewsAndChangesNothing()
    {
        StarRating rating;
        rating.setValue(1);
        rating.show();
        const QColor before = centreOf(rating, 3);
        QTest::mouseMove(&rating, rating.starRect(3).center());
        QTRY_VERIFY(centreOf(rating, 3) != before);
        QCOMPARE(rating.value(), 1);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&rating, &leave);
        QCOMPARE(centreOf(rating, 3), before);
    }

    void coloursFollowThePalette()
    {
        StarRating rating;
        rating.setValue(2);
        const QPalette light = paletteFor(ColorScheme::Light, {});
        const QPalette dark = paletteFor(ColorScheme::Dark, {});
        rating.setPalette(light);
        QCOMPARE(centreOf(rating, 1), colorsOf(light).star);
        rating.setPalette(dark);
        QCOMPARE(centreOf(rating, 1), colorsOf(dark).star);
        QVERIFY(centreOf(rating, 3) != colorsOf(dark).star);
    }

    void focusByKeyboardShowsARing()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit;
        auto *rating = new StarRating;
        column->addWidget(line);
        column->addWidget(rating);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        const QImage without = rating->grab().toImage();
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(rating->hasFocus());
        QVERIFY(rating->grab().toImage() != without);
        line->setFocus();
        rating->setFocus(Qt::MouseFocusReason);
        QCOMPARE(rating->grab().toImage(), without);
    }

    void tooltipSaysWhatAClickDoes()
    {
        StarRating rating;
        rating.setValue(4);
        rating.show();
        const auto tipAt = [&](int star) {
            const QPoint at = rating.starRect(star).center();
            QHelpEvent help(QEvent::ToolTip, at, rating.mapToGlobal(at));
            QCoreApplication::sendEvent(&rating, &help);
            return QToolTip::text();
        };
        QCOMPARE(tipAt(2), u"2 star(s)"_s);
        QCOMPARE(tipAt(4), u"Click again to clear your rating"_s);
    }

    void isASliderForAssistiveTechnology()
    {
        StarRating rating;
        rating.setValue(4);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&rating);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Slider);
        QCOMPARE(interface->text(QAccessible::Name), u"Your rating"_s);
        QCOMPARE(interface->text(QAccessible::Value), u"4 of 5 star(s)"_s);
        QVERIFY(interface->state().focusable);
        QAccessibleValueInterface *value = interface->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 4);
        QCOMPARE(value->minimumValue().toInt(), 0);
        QCOMPARE(value->maximumValue().toInt(), 5);
        QCOMPARE(value->minimumStepSize().toInt(), 1);
        QSignalSpy chosen(&rating, &StarRating::chosen);
        value->setCurrentValue(2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(rating.value(), 2);
        rating.setValue(0);
        QCOMPARE(interface->text(QAccessible::Value), u"not rated"_s);
        rating.setEnabled(false);
        value->setCurrentValue(5);
        QCOMPARE(rating.value(), 0);
    }

    void averageShowsOnceSeveralHaveRated()
    {
        RatingRow row;
        row.setLocale(QLocale::c());
        row.show();
        const auto *average = row.findChild<QLabel *>(u"averageRating"_s);
        row.setSummary({4, 1, 4.0});
        QCOMPARE(row.stars()->value(), 4);
        QVERIFY(!average->isVisible());
        row.setSummary({4, 3, 4.333});
        QVERIFY(average->isVisible());
        QCOMPARE(average->text(), u"4.3"_s);
        QCOMPARE(average->accessibleName(), u"4.3 of 5 stars on average, from 3 reader(s)"_s);
    }
};

QTEST_MAIN(StarRatingTest)
#include "tst_starrating.moc"
