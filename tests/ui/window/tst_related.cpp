// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Other articles on the event of the one that is read.

#include "../../support/windowfixture.h"
#include "agenda/agendapane.h"
#include "agenda/mergedagendadialog.h"
#include "agenda/relatedlist.h"
#include "articlebin.h"
#include "database.h"
#include "interfacelanguage.h"
#include "relatedarticles.h"
#include "window/librarycontroller.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Two reports of one congress that disagree about the hour, and one of a fair on the same days.
class Library
{
public:
    Library()
    {
        MainWindow &window = m_fixture.start();
        m_fixture.takeReport(
            window, u"một.txt"_s,
            u"Huyện Cao Lãm chờ đón Đại hội Đảng bộ huyện\n\nBaothu.vn Sáng 12/10/2024, Đại hội Đảng bộ "
            u"huyện Cao "
            u"Lãm khai mạc lúc 7h30 tại Nhà văn hóa huyện.\n\nChiều 12/10/2024, các đại biểu thảo luận tổ.\n\n"_s);
        m_fixture.takeReport(
            window, u"hai.txt"_s,
            u"Đại hội Đảng bộ huyện Cao Lãm khai mạc\n\nBaohai.vn 8h ngày 12/10/2024, Đại hội Đảng bộ huyện "
            u"Cao Lãm "
            u"khai mạc tại Nhà văn hóa huyện.\n\nSáng 13/10/2024, Đại hội bế mạc.\n\n"_s);
        m_fixture.takeReport(
            window, u"ba.txt"_s,
            u"Hội chợ mật ong mở cửa ở phố núi\n\nBaoba.vn Sáng 12/10/2024, hội chợ mật ong mở cửa tại "
            u"quảng trường "
            u"thị trấn.\n\n"_s);
    }

    MainWindow &open(ArticleId article)
    {
        MainWindow &window = m_fixture.start();
        window.openArticle(article);
        return window;
    }

    /// The ids of the two reports; the bundled article is 1.
    static constexpr ArticleId One = 2;
    static constexpr ArticleId Two = 3;

    [[nodiscard]] QString path() const { return m_fixture.library(); }

private:
    WindowFixture m_fixture;
};

/// A report of an opening on the twelfth of October.
EventReport reportOf(ArticleId id, const QString &title, const QString &source, QDate published)
{
    AgendaEntry opening;
    opening.title = u"Khai mạc"_s;
    opening.start.date = QDate(2024, 10, 12);
    return {id, title, source, {published, false}, {}, {opening}};
}

AgendaEntry itemOf(const QString &title)
{
    AgendaEntry item;
    item.kind = AgendaEntry::Kind::Item;
    item.title = title;
    return item;
}

} // namespace

class tst_Related : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installLanguage(u"vi"_s);
        installLook(ColorScheme::Light);
    }

    void theyAreListedUnderTheAgendaAndLeadThere()
    {
        Library library;
        MainWindow &window = library.open(Library::One);
        RelatedList *related = window.agendaPane()->related();
        QTRY_VERIFY(related->isVisible());
        QCOMPARE(related->list()->count(), 1);
        QVERIFY(related->list()->item(0)->text().startsWith(u"Đại hội Đảng bộ huyện Cao Lãm khai mạc\n"_s));
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE"); !picture.isEmpty())
            window.grab().save(picture);
        emit related->list()->itemActivated(related->list()->item(0));
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(Library::Two));
        QTRY_COMPARE(related->list()->count(), 1);
        QCOMPARE(related->list()->item(0)->data(Qt::UserRole).toLongLong(), Library::One);
        window.openArticle(4);
        QTRY_VERIFY(!related->isVisible());
    }

    void whatIsDeletedIsNoLongerListed()
    {
        Library library;
        MainWindow &window = library.open(Library::One);
        const RelatedList *related = window.agendaPane()->related();
        QTRY_VERIFY(related->isVisible());
        window.libraryController()->remove({Library::Two});
        QTRY_VERIFY(!related->isVisible());
        window.libraryController()->undoActions().first()->trigger();
        QTRY_VERIFY(related->isVisible());
    }

    void theirAgendasAreShownAsOneWithTheirDifferences()
    {
        Library library;
        MainWindow &window = library.open(Library::One);
        RelatedList *related = window.agendaPane()->related();
        QTRY_VERIFY(related->isVisible());
        related->compareButton()->click();
        auto *dialog = window.findChild<MergedAgendaDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTreeWidget *entries = dialog->entries();
        QCOMPARE(entries->topLevelItemCount(), 3);
        const QTreeWidgetItem *opening = entries->topLevelItem(0);
        QCOMPARE(opening->childCount(), 2);
        QCOMPARE(opening->text(3), u"khác giờ"_s);
        QVERIFY(opening->isExpanded());
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE2"); !picture.isEmpty())
            dialog->grab().save(picture);
        emit entries->itemActivated(opening->child(1), 0);
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(Library::Two));
        QSignalSpy exported(dialog, &MergedAgendaDialog::exportWanted);
        QVERIFY(dialog->plainText().contains(u"khác giờ"_s));
    }

    void reportsOfOneNewspaperAreToldApart()
    {
        const QDate day(2024, 10, 12);
        QList<EventReport> reports{
            reportOf(1, u"Một"_s, u"Baothu.vn"_s, day), reportOf(2, u"Hai"_s, u"Baothu.vn"_s, day),
            reportOf(3, u"Ba"_s, u"Baothu.vn"_s, day.addDays(1)), reportOf(4, u"Bốn"_s, u"Baohai.vn"_s, day)};
        reports[0].agenda += itemOf(u"Thông qua nghị quyết về cầu treo"_s);
        const MergedAgendaDialog dialog(reports, nullptr);
        const auto shown = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
        const QString first = u"Baothu.vn (%1, Một)"_s.arg(shown(day));
        const QStringList names{first, u"Baothu.vn (%1, Hai)"_s.arg(shown(day)),
                                u"Baothu.vn (%1)"_s.arg(shown(day.addDays(1))), u"Baohai.vn"_s};
        const QTreeWidgetItem *opening = dialog.entries()->topLevelItem(0);
        QStringList told;
        for (int row = 0; row < opening->childCount(); ++row)
            told += opening->child(row)->text(3);
        QCOMPARE(told, names);
        const QTreeWidgetItem *resolution = dialog.entries()->topLevelItem(1);
        QVERIFY(resolution->text(3).contains(first));
        QVERIFY(resolution->data(1, Qt::AccessibleTextRole).toString().contains(first));
        QVERIFY(dialog.plainText().contains(first));
    }

    void aListThatIsFoundAgainStaysAsItIs()
    {
        const QDate day(2024, 10, 12);
        QList<EventReport> reports{reportOf(1, u"Một"_s, u"Baothu.vn"_s, day),
                                   reportOf(2, u"Hai"_s, u"Baohai.vn"_s, day),
                                   reportOf(3, u"Ba"_s, u"Baoba.vn"_s, day)};
        RelatedList related;
        related.setReports(reports);
        QListWidget *list = related.list();
        list->setCurrentRow(1);
        const QListWidgetItem *line = list->item(1);
        reports[1].agenda += itemOf(u"Thảo luận tổ"_s);
        related.setReports(reports); // nothing of this is seen in the list
        QCOMPARE(list->item(1), line);
        QCOMPARE(list->currentRow(), 1);
        QSignalSpy compared(&related, &RelatedList::mergeWanted);
        related.compareButton()->click();
        QCOMPARE(compared.at(0).at(0).value<QList<EventReport>>().at(1).agenda, reports.at(1).agenda);
        reports.insert(1, reportOf(4, u"Bốn"_s, u"Baobon.vn"_s, day));
        related.setReports(reports);
        QCOMPARE(list->count(), 3);
        QVERIFY(list->currentItem());
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toLongLong(), 3);
        reports.removeLast();
        related.setReports(reports);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), -1);
    }

    void whatLiesInTheBinIsNotRelated()
    {
        Library library;
        library.open(Library::One);
        const auto database = Database::open(library.path());
        QVERIFY(database);
        QCOMPARE(reportsOfEvent(**database, Library::One)->size(), 2);
        QVERIFY(ArticleBin(**database).remove({Library::Two}));
        QCOMPARE(reportsOfEvent(**database, Library::One)->size(), 1);
        QVERIFY(!reportsOfEvent(**database, 4711));
    }
};

QTEST_MAIN(tst_Related)

#include "tst_related.moc"
