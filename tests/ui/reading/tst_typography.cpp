// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "reading/articleformats.h"
#include "reading/articleview.h"
#include "reading/typefaces.h"
#include "reading/typepanel.h"
#include "squareface.h"
#include "theme/metrics.h"
#include "window/scheme.h"
#include "window/settings.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QRawFont>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Article longArticle()
{
    Article article;
    article.title = u"Chợ phiên vùng cao"_s;
    article.lead.text = u"Cuối tuần, chợ phiên họp sớm hơn mọi khi."_s;
    for (int i = 0; i < 60; ++i) {
        Block block;
        block.text = u"Đoạn %1: sương tan dần trên sườn núi, từng tốp người gùi hàng xuống chợ, tiếng khèn "
                     "vọng lại từ bản bên kia suối và mùi khói bếp bay qua những mái nhà sàn."_s.arg(i);
        article.blocks.append(block);
    }
    return article;
}

/// A view with the panel over it, as in the window.
struct Reader
{
    Reader()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(view);
        panel = new TypePanel(*view, &window);
        window.resize(900, 600);
        view->setArticle(longArticle());
        window.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&window);
    }

    template <typename Control>
    Control *named(const QString &name) const
    {
        for (Control *control : panel->findChildren<Control *>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }

    /// Of a paragraph, laid out.
    [[nodiscard]] const QTextLayout &layout() const
    {
        const QTextBlock block = view->document()->findBlockByNumber(5);
        [[maybe_unused]] const QRectF laidOut = view->document()->documentLayout()->blockBoundingRect(block);
        return *block.layout();
    }

    /// The words at the upper edge.
    [[nodiscard]] int topBlock() const
    {
        return view->cursorForPosition(QPoint(40, 2)).block().blockNumber();
    }

    QWidget window;
    ArticleView *view = new ArticleView;
    TypePanel *panel = nullptr;
};

} // namespace

class tst_Typography : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        installLook(ColorScheme::Light);
    }

    void knowsEveryLetter()
    {
        const QString &letters = vietnameseLetters();
        // 26 and đ, and 12 vowels of which 6 are among the 26, each with 5 tones.
        QCOMPARE(letters.size(), 2 * (26 + 1 + 6 * 1 + 12 * 5 + 6));
        for (const QChar letter : u"ắẶỡữỷđĐ"_s)
            QVERIFY2(letters.contains(letter), qPrintable(QString(letter)));
    }

    void offersOnlyWholeFaces()
    {
        TypefaceSearch search;
        QSignalSpy found(&search, &TypefaceSearch::found);
        search.start();
        QTRY_VERIFY(search.isFinished());
        if (found.isEmpty())
            QSKIP("no scalable face with Vietnamese letters is installed");
        for (const QList<QVariant> &face : found) {
            const QString family = face.first().toString();
            const QFontMetrics metrics((QFont(QStringList{family})));
            for (const QChar letter : vietnameseLetters())
                QVERIFY2(metrics.inFontUcs4(letter.unicode()), qPrintable(family));
            QVERIFY2(!QFontDatabase::isFixedPitch(family), qPrintable(family));
        }
        QVERIFY(!holdsVietnamese(u"A face that nobody has"_s));
    }

    void tellsSerifFromSans()
    {
        const QPair<QString, TypefaceKind> known[] = {{u"DejaVu Serif"_s, TypefaceKind::Serif},
                                                      {u"Noto Serif"_s, TypefaceKind::Serif},
                                                      {u"DejaVu Sans"_s, TypefaceKind::Sans},
                                                      {u"Noto Sans"_s, TypefaceKind::Sans}};
        for (const auto &[family, kind] : known) {
            if (!QFontDatabase::hasFamily(family))
                continue;
            QCOMPARE(kindOf(QRawFont::fromFont(QFont(QStringList{family}))), kind);
        }
    }

    void bringsValuesIntoRange()
    {
        TypeChoice wanted;
        wanted.family = u"Noto Sans"_s;
        TypeChoice wrong{wanted.family, qQNaN(), 100000, false};
        QCOMPARE(validated(wrong), wanted);
        wrong = {{}, 9, -3, true};
        wanted = {};
        wanted.justified = true;
        QCOMPARE(validated(wrong), wanted);
    }

    void faceThatIsNotThereCountsAsNone()
    {
        const Typography typography =
            typographyOf({u"A face that nobody has"_s, 1.5, 70, false}, QPalette(), 1);
        QCOMPARE(typography.body.families(), typographyOf({}, QPalette(), 1).body.families());
    }

    /// Of several, Qt would look for fonts like each of them at every start.
    void fontsAreOfOneFamily()
    {
        const Typography typography = typographyOf({}, QPalette(), 1);
        const ArticleFormats formats(typography);
        for (const QFont &font : {QApplication::font(), typography.body, typography.interface,
                                  formats.format(TextRole::Preformatted).text.font()})
            QCOMPARE(font.families().size(), 1);
        QCOMPARE(typographyOf({.family = interfaceFamily()}, QPalette(), 1).body.families(),
                 QStringList{interfaceFamily()});
    }

    void faceThatLacksOneLetterCountsAsNone()
    {
        const QString &letters = vietnameseLetters();
        QVERIFY(QFontDatabase::addApplicationFontFromData(squareFace(u"All Squares"_s, letters)) >= 0);
        QVERIFY(holdsVietnamese(u"All Squares"_s));
        for (const QChar lacking : u"ỹỴđz"_s) {
            const QString family = u"Squares without "_s + QString::number(lacking.unicode());
            const QString others = QString(letters).remove(lacking);
            QVERIFY(QFontDatabase::addApplicationFontFromData(squareFace(family, others)) >= 0);
            QVERIFY2(!holdsVietnamese(family), qPrintable(family));
            const Typography typography = typographyOf({.family = family}, QPalette(), 1);
            QVERIFY(!typography.body.families().contains(family));
        }
    }

    /// WCAG 2.1, 1.4.6: what is read for long has a contrast of 7 at least, in every theme.
    void runningTextIsEasyToRead()
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                   0.0722 * linear(color.blueF());
        };
        for (const ColorScheme scheme : AllSchemes) {
            const Typography typography = typographyOf({}, paletteFor(scheme, QPalette()), 1);
            const ArticleFormats formats(typography);
            const double paper = luminance(typography.colors.paper);
            for (int role = 0; role <= static_cast<int>(TextRole::Preformatted); ++role) {
                const auto kind = static_cast<TextRole>(role);
                const bool beside = kind == TextRole::Kicker || kind == TextRole::Source ||
                                    kind == TextRole::Picture || kind == TextRole::Caption ||
                                    kind == TextRole::Credit;
                const double ink = luminance(formats.format(kind).text.foreground().color());
                const double contrast = (std::max(ink, paper) + 0.05) / (std::min(ink, paper) + 0.05);
                QVERIFY2(contrast >= (beside ? 4.5 : 7),
                         qPrintable(u"%1, role %2: %3"_s.arg(nameOf(scheme)).arg(role).arg(contrast)));
            }
        }
    }

    void changesApplyAtOnce()
    {
        Reader reader;
        reader.panel->open();
        QSignalSpy chosen(reader.panel, &TypePanel::chosen);
        const int width = reader.view->viewport()->width();
        reader.named<QSlider>(u"Width of the column"_s)->setValue(45);
        QVERIFY(reader.view->viewport()->width() < width);
        reader.panel->findChild<QCheckBox *>()->click();
        QCOMPARE(reader.layout().textOption().alignment(), Qt::AlignJustify);
        const auto distance = [&] { return reader.layout().lineAt(1).y() - reader.layout().lineAt(0).y(); };
        const qreal before = distance();
        reader.named<QSlider>(u"Distance of the lines"_s)->setValue(200);
        QVERIFY(distance() > before);
        reader.named<QSlider>(u"Size of the text"_s)->setValue(150);
        QCOMPARE(reader.view->zoom(), 1.5);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(reader.view->type(),
                 (TypeChoice{.family = {}, .lineHeight = 2.0, .columnCharacters = 45, .justified = true}));
    }

    void choosesFace()
    {
        Reader reader;
        reader.panel->open();
        auto *faces = reader.panel->findChild<QComboBox *>();
        const QString family = u"DejaVu Sans"_s;
        if (!holdsVietnamese(family))
            QSKIP("DejaVu Sans is not installed");
        QTRY_VERIFY(faces->findData(family) >= 0);
        faces->setCurrentIndex(faces->findData(family));
        emit faces->activated(faces->currentIndex());
        QCOMPARE(reader.view->type().family, family);
        QCOMPARE(reader.layout().formats().first().format.font().families().first(), family);
    }

    void firstLineStays()
    {
        Reader reader;
        QScrollBar *bar = reader.view->verticalScrollBar();
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        const int before = reader.topBlock();
        QVERIFY(before > 3);
        for (const int column : {45, 100, 55, 80}) {
            reader.view->setType({{}, 1.3, column, false});
            QTRY_COMPARE(reader.topBlock(), before);
        }
        reader.view->setZoom(1.7);
        QTRY_COMPARE(reader.topBlock(), before);
        // There and back is where it was, to the pixel: nothing creeps.
        const int at = bar->value();
        for (int round = 0; round < 5; ++round) {
            reader.window.resize(700, 600);
            QCoreApplication::processEvents();
            reader.window.resize(900, 600);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(bar->value(), at);
    }

    void closesAndGivesTheFocusBack()
    {
        Reader reader;
        reader.panel->open();
        QSignalSpy shown(reader.panel, &TypePanel::shownChanged);
        QTest::keyClick(reader.panel->findChild<QCheckBox *>(), Qt::Key_Escape);
        QVERIFY(reader.panel->isHidden());
        QCOMPARE(shown.size(), 1);
        QVERIFY(reader.window.focusWidget() == reader.view);
    }

    void everyControlHasNameAndReach()
    {
        Reader reader;
        reader.panel->open();
        for (const QWidget *control : reader.panel->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     control->metaObject()->className());
            QVERIFY2(!control->toolTip().isEmpty(), control->metaObject()->className());
        }
        QVERIFY(reader.window.rect().contains(reader.panel->geometry()));
    }

    void isRemembered()
    {
        Settings settings;
        settings.type = {
            .family = u"Noto Sans"_s, .lineHeight = 1.75, .columnCharacters = 60, .justified = true};
        settings.save();
        QCOMPARE(Settings::load().type, settings.type);
        QSettings().setValue(u"type/lineHeight"_s, u"much"_s);
        QCOMPARE(Settings::load().type.lineHeight, TypeChoice().lineHeight);
    }
};

QTEST_MAIN(tst_Typography)
#include "tst_typography.moc"
