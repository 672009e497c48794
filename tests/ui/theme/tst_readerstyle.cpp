// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/readerstyle.h"
#include "window/scheme.h"

#include <QApplication>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// What the style gives beyond colours, which tst_contrast measures.
class ReaderStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    /// They would be black on black, and looked for on the disk, if they were Qt's own.
    void iconsOfFieldsAndBarsAreDrawnForIt()
    {
        const QStyle &style = *QApplication::style();
        QCOMPARE(style.standardIcon(QStyle::SP_LineEditClearButton).name(), u"close"_s);
        QCOMPARE(style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton).name(), u"chevron-right"_s);
        QCOMPARE(style.standardIcon(QStyle::SP_ToolBarVerticalExtensionButton).name(), u"chevron-down"_s);
        QVERIFY(!style.standardIcon(QStyle::SP_MessageBoxWarning).isNull());
    }
};

QTEST_MAIN(ReaderStyleTest)

#include "tst_readerstyle.moc"
