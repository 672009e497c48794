// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "reading/articlefinder.h"
#include "reading/articleview.h"
#include "reading/findbar.h"
#include "reading/scrollmarks.h"
#include "window/scheme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

/// "Mùa xuân" in headline, lead, caption and the last of the paragraphs.
Article seasons(int paragraphs = 60)
{
    Article article;
    article.title = u"Mùa xuân trên núi"_s;
    article.lead = paragraph(u"Mùa xuân về muộn."_s);
    article.blocks = {makeFigure(u"Một mùa xuân cũ."_s, {}, {}, -1)};
    for (int i = 0; i < paragraphs; ++i)
        article.blocks.append(
            paragraph(u"Đoạn %1: người đi chợ sớm gặp nhau ở đầu cầu và chuyện trò."_s.arg(i)));
    article.blocks.append(paragraph(u"Rồi MÙA XUÂN qua, mưa xuân cũng tạnh."_s));
    return article;
}

/// View and bar as the window has them.
struct Shown
{
    explicit Shown(const Article &article = seasons()) : view(new ArticleView), bar(new FindBar(*view))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(view, 1);
        column->addWidget(bar);
        window.resize(900, 600);
        view->setArticle(article);
        window.show();
        QApplication::setActiveWindow(&window);
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    void type(const QString &words)
    {
        bar->open();
        bar->field()->setText(words);
    }
    QString gone() const
    {
        const auto marks = view->extraSelections();
        for (const auto &mark : marks)
            if (mark.format.background().color() == colorsOf(view->palette()).accent)
                return mark.cursor.selectedText();
        return {};
    }

    QWidget window;
    ArticleView *view;
    FindBar *bar;
};

} // namespace

class tst_FindBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void findsInEveryPartOfAnArticle()
    {
        Shown shown;
        shown.type(u"mua xuan"_s);
        QCOMPARE(shown.bar->state(), u"1 of 5"_s); // "mưa xuân" too: no marks were typed
        shown.type(u"mùa xuân"_s);
        QCOMPARE(shown.bar->state(), u"1 of 4"_s);
        QCOMPARE(shown.gone(), u"Mùa xuân"_s);
        shown.type(u"mùa thu"_s);
        QCOMPARE(shown.bar->state(), u"Not found"_s);
        QVERIFY(shown.view->extraSelections().isEmpty());
    }

    void goesRoundByKeys()
    {
        Shown shown;
        shown.type(u"mùa xuân"_s);
        QTest::keyClick(shown.bar->field(), Qt::Key_Return);
        QCOMPARE(shown.bar->state(), u"2 of 4"_s);
        QTest::keyClick(shown.bar->field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(shown.bar->field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.bar->state(), u"4 of 4"_s);
        QCOMPARE(shown.gone(), u"MÙA XUÂN"_s);
        QVERIFY(shown.view->verticalScrollBar()->value() > 0);
        shown.bar->step(1);
        QCOMPARE(shown.bar->state(), u"1 of 4"_s);
    }

    void escapeKeepsThePlace()
    {
        Shown shown;
        shown.type(u"mùa xuân"_s);
        shown.bar->step(-1);
        const int place = shown.view->verticalScrollBar()->value();
        QTest::keyClick(shown.bar->field(), Qt::Key_Escape);
        QVERIFY(shown.bar->isHidden());
        QVERIFY(shown.view->hasFocus());
        QVERIFY(shown.view->extraSelections().isEmpty());
        QVERIFY(std::abs(shown.view->verticalScrollBar()->value() - place) <= 60); // the bar's own height
        shown.bar->step(1); // goes on with the words of before
        QVERIFY(shown.bar->isVisible());
        QCOMPARE(shown.bar->state(), u"4 of 4"_s);
    }

    void takesSelectedWords()
    {
        Shown shown;
        QTextCursor cursor = shown.view->document()->find(u"chợ sớm"_s);
        shown.view->setTextCursor(cursor);
        shown.bar->open();
        QCOMPARE(shown.bar->field()->text(), u"chợ sớm"_s);
        QCOMPARE(shown.bar->state(), u"1 of 60"_s);
    }

    void ticksStandWhereTheMatchesAre()
    {
        Shown shown;
        shown.type(u"mùa xuân"_s);
        auto *ticks = shown.view->verticalScrollBar()->findChild<ScrollMarks *>();
        QVERIFY(ticks);
        QTRY_VERIFY(ticks->rows().size() >= 3);
        QVERIFY(ticks->isVisible());
        QVERIFY(ticks->rows().first() < ticks->height() / 8);
        QVERIFY(ticks->rows().last() > ticks->height() * 3 / 4);
        shown.bar->dismiss();
        QVERIFY(!ticks->isVisible());
    }

    void followsTheViewToOtherArticlesAndLooks()
    {
        Shown shown;
        shown.type(u"mùa xuân"_s);
        shown.bar->step(1);
        shown.view->setZoom(1.5);
        QCOMPARE(shown.bar->state(), u"2 of 4"_s);
        Article other;
        other.title = u"Hết mùa xuân"_s;
        shown.view->setArticle(other);
        QCOMPARE(shown.bar->state(), u"1 of 1"_s);
        QCOMPARE(shown.view->verticalScrollBar()->value(), 0);
        shown.view->setArticle({});
        QCOMPARE(shown.bar->state(), u"Not found"_s);
    }

    void everyControlHasAName()
    {
        Shown shown;
        shown.bar->open();
        for (const QToolButton *button : shown.bar->findChildren<QToolButton *>()) {
            if (button->parent() == shown.bar)
                QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        }
        QVERIFY(!shown.bar->field()->accessibleName().isEmpty());
    }

    void marksFewOfVeryMany()
    {
        // What is out of sight costs no selection, however often the letter stands there.
        Shown shown(seasons(5000));
        shown.type(u"a"_s);
        QVERIFY(shown.view->finder().count() > 10'000);
        QVERIFY(shown.view->extraSelections().size() < 1000);
    }
};

QTEST_MAIN(tst_FindBar)
#include "tst_findbar.moc"
