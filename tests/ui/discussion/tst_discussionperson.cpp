// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussionfixture.h"

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
        QCOMPARE(f->part<QLabel>(u"averageRating"_s)->text(), u"4.5 · 2 reader(s)"_s);
    }
};

QTEST_MAIN(DiscussionPersonTest)
#include "tst_discussionperson.moc"
