// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "discussion/ratinghistogram.h"
#include "discussionfixture.h"

#include <QAccessible>
#include <QMenu>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

/// Who writes here, and how they rate.
class DiscussionPersonTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DiscussionFixture> f;

    [[nodiscard]] RatingSummary rating() const { return valueOf(f->store->rating(f->article, f->lan)); }
    void rate(int star) const
    {
        QTest::mouseClick(f->stars(), Qt::LeftButton, {}, f->stars()->starRect(star).center());
    }

private slots:
    void init() { f = std::make_unique<DiscussionFixture>(); }
    void cleanup() { f.reset(); }

    // Who

    void firstPostAsksForTheName()
    {
        f->type(u"Hay quá"_s);
        f->press(f->submit());
        QVERIFY(f->dialog());
        QVERIFY(f->kept().isEmpty());
        f->answer(u"  Hoàng   Lan "_s);
        QCOMPARE(f->kept(), QStringList{u"Hay quá"_s});
        QCOMPARE(f->shown(0).authorName, u"Hoàng Lan"_s);
        QVERIFY(f->editor()->text().isEmpty());
        QTRY_VERIFY(!f->dialog());
        f->postTyped(u"Hai"_s);
        QVERIFY(!f->dialog());
        QCOMPARE(f->kept().size(), 2);
    }

    void firstCommentIsMineWhereverItLands()
    {
        for (int i = 0; i < 60; ++i)
            (void)valueOf(
                f->store->setLiked(valueOf(f->store->post(f->article, f->minh, u"a"_s)).id, f->minh, true));
        f->pane->setOrder(CommentOrder::MostLiked);
        f->pane->setArticle(f->article);
        f->type(u"Hay quá"_s);
        f->press(f->submit());
        f->answer(u"Lan"_s);
        QCOMPARE(f->shown(0).body, u"Hay quá"_s);
        QVERIFY(f->shown(0).mine);
    }

    void cancellingTheNameLosesNothing()
    {
        f->type(u"Hay quá"_s);
        f->press(f->submit());
        QTest::keyClick(f->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!f->dialog());
        QCOMPARE(f->editor()->text(), u"Hay quá"_s);
        QVERIFY(f->kept().isEmpty());
        QVERIFY(f->submit()->isEnabled());
        rate(3);
        QTest::keyClick(f->dialog(), Qt::Key_Escape);
        QCOMPARE(f->stars()->value(), 0);
    }

    void dialogProposesAndChecksTheName()
    {
        PersonDialog dialog(PersonDialog::Purpose::First, {});
        auto *line = dialog.findChild<QLineEdit *>();
        QCOMPARE(line->text(), systemPersonName());
        QVERIFY(!systemPersonName().isEmpty());
        auto *accept = dialog.findChild<QPushButton *>();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                accept = button;
        }
        const auto *note = dialog.findChild<QLabel *>(u"nameNote"_s);
        QVERIFY(note->text().contains(u"stays in this library"));
        line->setText(u"  "_s);
        QVERIFY(!accept->isEnabled());
        line->setText(u"👩‍🌾"_s.repeated(80));
        QVERIFY(accept->isEnabled());
        line->setText(u"x"_s.repeated(81));
        QVERIFY(!accept->isEnabled());
        QVERIFY(note->text().contains(u"80"));
    }

    void gecosGivesTheName()
    {
        QCOMPARE(nameFromGecos(u"Hoàng Lan,Phòng 2,,"_s, u"lan"_s), u"Hoàng Lan"_s);
        QCOMPARE(nameFromGecos(u"& Hoàng"_s, u"lan"_s), u"Lan Hoàng"_s);
        QCOMPARE(nameFromGecos(u",,,"_s, u"lan"_s), u"lan"_s);
        QCOMPARE(nameFromGecos({}, u"lan"_s), u"lan"_s);
    }

    void nameCanBeChanged()
    {
        f->introduce();
        f->postTyped(u"a"_s);
        f->pane->changeNameAction()->trigger();
        QCOMPARE(f->dialog()->findChild<QLineEdit *>()->text(), u"Hoàng Lan"_s);
        f->answer(u"Lan <b>Hoàng</b>"_s);
        QCOMPARE(f->shown(0).authorName, u"Lan <b>Hoàng</b>"_s);
        QCOMPARE(valueOf(f->persons->current())->id, f->lan);
    }

    // Rating

    void ratingIsKeptAtOnce()
    {
        f->introduce();
        rate(4);
        QCOMPARE(rating().mine, 4);
        QVERIFY(f->pane->rateActions().at(3)->isChecked());
        f->stars()->setFocus();
        QTest::keyClick(f->stars(), Qt::Key_2);
        QCOMPARE(rating().mine, 2);
        rate(2);
        QCOMPARE(rating().mine, 0);
        QCOMPARE(rating().count, 0);
        QVERIFY(!f->pane->rateActions().at(1)->isChecked());
    }

    void ratingAsksForTheName()
    {
        rate(5);
        QVERIFY(f->dialog());
        f->answer(u"Lan"_s);
        f->lan = valueOf(f->persons->current())->id;
        QCOMPARE(rating().mine, 5);
        QCOMPARE(f->stars()->value(), 5);
    }

    void actionsRate()
    {
        f->introduce();
        const QList<QAction *> actions = f->pane->rateActions();
        QCOMPARE(actions.size(), 6);
        QVERIFY(!actions.last()->isEnabled());
        actions.at(2)->trigger();
        QCOMPARE(rating().mine, 3);
        QCOMPARE(f->stars()->value(), 3);
        QVERIFY(actions.last()->isEnabled());
        actions.last()->trigger();
        QCOMPARE(rating().mine, 0);
        actions.at(0)->trigger();
        actions.at(0)->trigger();
        QCOMPARE(rating().mine, 0);
    }

    void averageOfSeveralShows()
    {
        f->introduce();
        valueOf(f->store->rate(f->article, f->minh, 5));
        rate(4);
        const auto *average = f->part<QLabel>(u"averageRating"_s);
        QCOMPARE(average->text(), u"4.5"_s);
        QCOMPARE(average->accessibleName(), u"4.5 of 5 stars on average, from 2 reader(s)"_s);
        const auto *histogram = f->part<RatingHistogram>();
        QVERIFY(histogram->isVisible());
        QCOMPARE(histogram->accessibleDescription().split(u'\n').first(), u"5 of 5 stars: 1 reader(s)"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(f->part<RatingHistogram>())->role(),
                 QAccessible::Chart);
        rate(4); // takes it back
        QVERIFY(!histogram->isVisible());
    }

    // Several persons at one computer

    void anotherPersonWritesFromTheMenu()
    {
        f->introduce();
        f->postTyped(u"của Lan"_s);
        f->type(u"dở dang"_s);
        f->pane->newPersonAction()->trigger();
        f->answer(u"Thu Hà"_s);
        QCOMPARE(valueOf(f->persons->current())->name, u"Thu Hà"_s);
        QCOMPARE(f->editor()->text(), u"dở dang"_s); // drafts are the library's
        QTRY_VERIFY(!f->shown(0).mine);
        f->library.steady.pass(1000);
        f->press(f->submit());
        QCOMPARE(f->shown(0).authorName, u"Thu Hà"_s);
        QVERIFY(f->shown(0).mine);
        QMenu *menu = f->pane->personMenu();
        emit menu->aboutToShow();
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (action->isCheckable())
                names += (action->isChecked() ? u"* "_s : QString()) + action->text();
        }
        QCOMPARE(names, (QStringList{u"Hoàng Lan"_s, u"* Thu Hà"_s}));
        menu->actions().first()->trigger();
        QCOMPARE(valueOf(f->persons->current())->id, f->lan);
        QTRY_VERIFY(f->shown(1).mine);
        QVERIFY(!f->shown(0).mine);
    }

    void anEditIsSetAsideWhenSomebodyElseWrites()
    {
        f->introduce();
        f->postTyped(u"của Lan"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        f->type(u" sửa"_s);
        f->pane->newPersonAction()->trigger();
        f->answer(u"Hà"_s);
        QVERIFY(f->editor()->text().isEmpty());
        QCOMPARE(f->keptDraft(f->shown(0).id), u"của Lan sửa"_s);
        QVERIFY(!f->part<QLabel>(u"unfinished"_s)->isVisible()); // it is not hers to go on with
    }
};

QTEST_MAIN(DiscussionPersonTest)
#include "tst_discussionperson.moc"
