// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articleview.h"
#include "reading/typefaces.h"
#include "reading/typepanel.h"
#include "window/scheme.h"
#include "window/settings.h"

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

    void changesApplyAtOnce()
    {
        Reader reader;
        reader.panel->open();
        QSignalSpy chosen(reader.panel, &TypePanel::chosen);
        const int width = reader.view->viewport()->width();
        reader.named<QSlider>(u"Width of the column"_s)->setValue(45);
        QVERIFY(reader.view->viewport()->width() < width);
        reader.panel->findChild<QCheckBox *>()->click();
        QCOMPARE(reader.view->document()->findBlockByNumber(5).blockFormat().alignment(), Qt::AlignJustify);
        const qreal height = reader.view->document()->findBlockByNumber(5).blockFormat().lineHeight();
        reader.named<QSlider>(u"Distance of the lines"_s)->setValue(200);
        QVERIFY(reader.view->document()->findBlockByNumber(5).blockFormat().lineHeight() > height);
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
        const QTextBlock body = reader.view->document()->findBlockByNumber(5);
        QCOMPARE(body.charFormat().font().families().first(), family);
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
