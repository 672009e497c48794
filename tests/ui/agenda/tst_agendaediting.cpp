// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "agenda/agendaactions.h"
#include "agenda/agendaeditor.h"
#include "agenda/agendaentrydialog.h"
#include "agenda/agendamodel.h"
#include "agenda/agendapane.h"
#include "agendasamples.h"
#include "controls/messagebar.h"
#include "interfacelanguage.h"
#include "window/scheme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Acts on the dialog that the next event brings.
void onDialog(const std::function<void(AgendaEntryDialog *)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<AgendaEntryDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(dialog);
    });
}

} // namespace

class tst_AgendaEditing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }

    void typingFilters()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.setAgenda(unedited(congress()), true);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QVERIFY(!pane.filter()->isVisible()); // four entries are seen at a glance
        pane.list()->setFocus();
        QTest::keyClicks(pane.list(), u"t"_s);
        QVERIFY(pane.filter()->isVisible());
        pane.filter()->setText(u"TRU bi"_s);
        QCOMPARE(pane.list()->model()->rowCount(), 2); // the day and the session
        pane.filter()->setText(u"hội nghị"_s);         // the place
        QCOMPARE(pane.list()->model()->rowCount(), 2);
        pane.filter()->setText(u"27 thang 9"_s); // the day
        QCOMPARE(pane.list()->model()->index(1, 0).data().toString(), u"Phiên chính thức"_s);
        pane.filter()->setText(u"thảo"_s); // an item keeps its number
        QCOMPARE(pane.list()->model()->index(1, 0).data(AgendaModel::NumberRole).toInt(), 2);
        pane.filter()->setText(u"không có"_s);
        QVERIFY(!pane.list()->isVisible());
        QTest::keyClick(pane.filter(), Qt::Key_Escape);
        QCOMPARE(pane.list()->model()->rowCount(), 7);
        QTRY_VERIFY(!pane.filter()->isVisible());
    }

    void entriesAreAddedChangedRemovedAndRestored()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.setAgenda(unedited(congress()), true);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QSignalSpy edited(&pane, &AgendaPane::edited);
        const auto shown = [&] { return pane.agenda().shown; };

        onDialog([](AgendaEntryDialog *dialog) {
            dialog->accept(); // without a title it stays open and says why
            QVERIFY(dialog->isVisible());
            dialog->findChildren<QLineEdit *>().first()->setText(u"  lễ  bế mạc "_s);
            dialog->accept();
        });
        pane.list()->setCurrentIndex(pane.list()->model()->index(3, 0));
        pane.actions()->add->trigger();
        QCOMPARE(shown().size(), 5);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.last().first().value<EditedAgenda>().shown, shown());

        pane.list()->setCurrentIndex(pane.list()->model()->index(1, 0));
        onDialog([](AgendaEntryDialog *dialog) {
            QCOMPARE(dialog->entry().place, u"trung tâm hội nghị tỉnh"_s);
            QCOMPARE(dialog->entry().dayPart, DayPart::Afternoon);
            dialog->findChildren<QLineEdit *>().first()->setText(u"phiên họp trù bị"_s);
            dialog->accept();
        });
        pane.actions()->edit->trigger();
        QCOMPARE(shown().first().title, u"phiên họp trù bị"_s);
        QCOMPARE(shown().first().passage, congress().first().passage); // still leads to its words
        QVERIFY(pane.actions()->discard->isEnabled());
        pane.actions()->discard->trigger();
        AgendaEntry counted = congress().first();
        counted.sequence = 2; // to calendars that have the change, this is a newer one
        QCOMPARE(shown().first(), counted);
        QVERIFY(!pane.actions()->discard->isEnabled());

        pane.list()->setFocus();
        pane.activateWindow(); // the dialogs took it
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.list()->setFocus();
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QCOMPARE(shown().size(), 4);
        QVERIFY(pane.messageBar()->isVisible());
        QMenu restore;
        pane.actions()->fillRestoreMenu(restore);
        QCOMPARE(restore.actions().first()->text(), u"Phiên trù bị"_s);
        restore.actions().first()->trigger();
        QCOMPARE(shown().size(), 5);
        pane.list()->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(pane.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), congress());
        QVERIFY(!pane.actions()->undo->isEnabled());
        pane.actions()->redo->trigger();
        QCOMPARE(shown().size(), 5);
    }

    void undoOfARemovalBringsBackThatEntryAlone()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.setAgenda(unedited(congress()), true);
        pane.show();
        pane.list()->setCurrentIndex(pane.list()->model()->index(1, 0));
        pane.actions()->remove->trigger();
        pane.editor()->add({session(u"họp báo"_s, {QDate(2020, 9, 28), {}})});
        pane.messageBar()->findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(pane.agenda().shown.size(), 5);
        QCOMPARE(pane.agenda().shown.first().title, u"phiên trù bị"_s);
    }

    void whatWasAskedOfOneAgendaIsNotDoneToAnother()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.setAgenda(unedited(congress()), true);
        pane.show();
        onDialog([&pane](AgendaEntryDialog *dialog) {
            pane.setAgenda(unedited({session(u"bài khác"_s, {QDate(2021, 1, 1), {}})}), true);
            dialog->findChildren<QLineEdit *>().first()->setText(u"họp báo"_s);
            dialog->accept();
        });
        pane.actions()->add->trigger();
        QCOMPARE(pane.agenda().shown.size(), 1);
        QVERIFY(pane.messageBar()->isVisible());
    }

    void itemsAreMoved()
    {
        AgendaPane pane([] { return at(25, 9); });
        Agenda agenda = congress();
        agenda.append(item(u"bầu cử"_s));
        pane.setAgenda(unedited(agenda), true);
        const auto items = [&] {
            QStringList titles;
            for (const AgendaEntry &entry : pane.agenda().shown.mid(2))
                titles.append(entry.title);
            return titles;
        };
        // As a drop does: row 7 (bầu cử) before row 5 (tổng kết).
        QVERIFY(
            pane.list()->model()->flags(pane.list()->model()->index(7, 0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(
            !pane.list()->model()->flags(pane.list()->model()->index(1, 0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(pane.list()->model()->moveRow({}, 7, {}, 5));
        QTRY_COMPARE(items(), (QStringList{u"bầu cử"_s, u"tổng kết"_s, u"thảo luận"_s}));
        QVERIFY(pane.list()->model()->moveRow({}, 5, {}, 8)); // to the end
        QTRY_COMPARE(items(), (QStringList{u"tổng kết"_s, u"thảo luận"_s, u"bầu cử"_s}));
        QVERIFY(!pane.list()->model()->moveRow({}, 1, {}, 8)); // sessions go by the clock
        pane.list()->setCurrentIndex(pane.list()->model()->index(6, 0));
        pane.actions()->moveUp->trigger();
        QCOMPARE(items(), (QStringList{u"thảo luận"_s, u"tổng kết"_s, u"bầu cử"_s}));
        QCOMPARE(pane.currentEntry().title, u"thảo luận"_s); // what was moved stays chosen
        pane.actions()->moveUp->trigger();
        QCOMPARE(items().first(), u"thảo luận"_s);
        pane.actions()->moveDown->trigger();
        pane.actions()->moveDown->trigger();
        QCOMPARE(items(), (QStringList{u"tổng kết"_s, u"bầu cử"_s, u"thảo luận"_s}));
    }

    void whatCannotBeKeptIsNotEdited()
    {
        AgendaPane pane;
        pane.setAgenda(unedited(congress()), false);
        pane.list()->setCurrentIndex(pane.list()->model()->index(5, 0));
        for (const QAction *action : {pane.actions()->add, pane.actions()->edit, pane.actions()->remove,
                                      pane.actions()->moveDown, pane.actions()->importCalendar})
            QVERIFY(!action->isEnabled());
        QVERIFY(pane.actions()->exportAll->isEnabled());
        QVERIFY(
            !pane.list()->model()->flags(pane.list()->model()->index(5, 0)).testFlag(Qt::ItemIsDragEnabled));
    }

    void aPassageLeadsToItsEntry()
    {
        AgendaPane pane;
        Agenda agenda = congress();
        agenda[1].otherPassages = {{4, 7, 5, u"hôm sau"_s}};
        pane.setAgenda(unedited(agenda), true);
        QSignalSpy wanted(&pane, &AgendaPane::passageWanted);
        pane.chooseEntryAt({4, 7, 5, u"hôm sau"_s});
        QCOMPARE(pane.currentEntry().title, u"phiên chính thức"_s);
        QCOMPARE(wanted.size(), 0); // the reader is there already
    }

    void theEndIsNotBeforeTheBeginning()
    {
        AgendaEntry entry =
            session(u"họp"_s, {QDate(2020, 9, 25), QTime(14, 0)}, {QDate(2020, 9, 25), QTime(9, 0)});
        AgendaEntryDialog dialog(entry);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        entry.end.time = QTime(16, 0);
        entry.passage = {2, 1, 3, u"họp"_s};
        AgendaEntryDialog good(entry);
        good.show();
        QVERIFY(good.entry() == entry);
        good.accept();
        QVERIFY(!good.isVisible());
    }
};

QTEST_MAIN(tst_AgendaEditing)
#include "tst_agendaediting.moc"
