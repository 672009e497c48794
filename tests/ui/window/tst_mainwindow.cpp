// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "agenda/agendamodel.h"
#include "agenda/agendapane.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "interfacelanguage.h"
#include "reading/pictureviewer.h"
#include "window/datedialog.h"
#include "window/thememenu.h"
#include "window/windowactions.h"
#include "window/windowkeeper.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(const AgendaPane *pane)
{
    QStringList titles;
    const QAbstractItemModel *model = pane->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto kind =
            static_cast<AgendaModel::RowKind>(model->index(row, 0).data(AgendaModel::KindRole).toInt());
        if (kind == AgendaModel::RowKind::Session || kind == AgendaModel::RowKind::Item)
            titles.append(model->index(row, 0).data().toString());
    }
    return titles;
}

/// Acts on the modal dialog that the next event brings.
template <typename Dialog>
void onDialog(const std::function<void(Dialog *)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(dialog);
    });
}

void drop(QWidget &target, const QList<QUrl> &addresses)
{
    QMimeData data;
    data.setUrls(addresses);
    QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }

    void theFirstStartShowsTheBundledArticle()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QVERIFY(window.currentArticle().has_value());
        QVERIFY(window.windowTitle().contains(u"Lạng Sơn"_s));
        const Article &article = window.articleView()->article();
        QCOMPARE(article.published.date, QDate(2020, 9, 25));
        QVERIFY(!article.published.estimated);
        QVERIFY(article.pictures.size() >= 3);
        for (const Block &block : article.blocks) {
            if (block.type != Block::Type::Figure)
                continue;
            QVERIFY(block.picture >= 0);
            QVERIFY(!block.caption().isEmpty() && !block.credit().isEmpty() && !block.alternative.isEmpty());
            QVERIFY(article.pictures.at(block.picture).size.width() >= 2 * 600); // sharp at 200 %
        }
        QTRY_VERIFY(window.isSettled());
    }

    void theBundledAgendaIsWhatACarefulReaderNotes()
    {
        WindowFixture fixture;
        const MainWindow &window = fixture.start();
        const QStringList titles = titlesOf(window.agendaPane());
        QCOMPARE(titles.size(), 6);
        const QStringList expected{u"trù bị"_s,    u"chính thức"_s,        u"Tổng kết"_s,
                                   u"Thảo luận"_s, u"Bầu Ban Chấp hành"_s, u"Bầu đại biểu"_s};
        for (int i = 0; i < titles.size(); ++i)
            QVERIFY2(titles.at(i).contains(expected.at(i), Qt::CaseInsensitive), qPrintable(titles.at(i)));
    }

    void choosingAnAgendaEntryScrollsToItsWords()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.resize(1000, 600);
        window.actions()->previousEntry->trigger(); // from nothing chosen: the last one
        QCOMPARE(window.articleView()->extraSelections().size(), 1);
        QVERIFY(window.articleView()->verticalScrollBar()->value() > 0);
        const QTextCursor cursor = window.articleView()->extraSelections().first().cursor;
        QVERIFY(
            window.articleView()->viewport()->rect().intersects(window.articleView()->cursorRect(cursor)));
    }

    void filesOpenAndAreKept()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({fixture.writeArticle(u"a.txt"_s, u"Đường mới lên xã vùng cao"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Đường mới lên xã vùng cao"_s);
        QCOMPARE(window.articleView()->article().source, u"Baothu.vn"_s);
        const auto id = window.currentArticle();
        MainWindow &again = fixture.start();
        QCOMPARE(again.currentArticle(), id);
        // The same article once more is the one that is there.
        again.openFiles({fixture.path(u"a.txt"_s)});
        QTRY_VERIFY(again.isSettled());
        QCOMPARE(again.currentArticle(), id);
    }

    void filesDropIn()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        drop(window, {QUrl::fromLocalFile(fixture.writeArticle(u"b.txt"_s, u"Bài được thả vào cửa sổ"_s))});
        QTRY_COMPARE(window.articleView()->article().title, u"Bài được thả vào cửa sổ"_s);
    }

    void whatCannotBeOpenedIsSaidAndChangesNothing()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const auto before = window.currentArticle();
        QFile empty(fixture.path(u"rong.txt"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        window.openFiles({empty.fileName(), fixture.path(u"khong-co.txt"_s)});
        QTRY_VERIFY(window.messageBar()->isVisible());
        QVERIFY(window.messageBar()->sentence().contains(u"rong.txt"_s));
        QVERIFY(window.messageBar()->sentence().contains(u"khong-co.txt"_s));
        QCOMPARE(window.currentArticle(), before);
    }

    void filesAskedForMeanwhileWaitTheirTurn()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({fixture.writeArticle(u"mot.txt"_s, u"Bài một"_s)});
        window.openFiles({fixture.writeArticle(u"hai.txt"_s, u"Bài hai"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Bài hai"_s);
        QTRY_VERIFY(window.isSettled());
        QVERIFY(!window.messageBar()->isVisible());
    }

    void theArticleShownIsTheOneToComeBackTo()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const auto bundled = window.currentArticle();
        window.openFiles({fixture.writeArticle(u"e.txt"_s, u"Bài sau"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Bài sau"_s);
        window.openArticle(*bundled);
        // Asked of the library while the window is open, as after a crash.
        const auto database = Database::open(fixture.library(), Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        QVERIFY(ArticleStore(**database).latest().value() == bundled);
        window.actions()->themes->action(ColorScheme::Dark)->trigger();
        QCOMPARE(Settings::load().scheme, ColorScheme::Dark);
        window.actions()->themes->action(ColorScheme::Light)->trigger();
    }

    void recentArticlesLeadBack()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const auto bundled = window.currentArticle();
        window.openFiles({fixture.writeArticle(u"c.txt"_s, u"Bài thứ hai & cuối"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Bài thứ hai & cuối"_s);
        QMenu *recent = nullptr;
        for (QAction *action : window.menuBar()->actions().first()->menu()->actions())
            recent = action->menu() ? action->menu() : recent;
        QVERIFY(recent);
        emit recent->aboutToShow();
        QVERIFY(recent->actions().size() >= 1);
        recent->actions().last()->trigger();
        QCOMPARE(window.currentArticle(), bundled);
    }

    void placeZoomLayoutAndOrderAreRemembered()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.openFiles({fixture.writeArticle(u"d.txt"_s, u"Bài dài"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Bài dài"_s);
        window.resize(1010, 640);
        window.articleView()->setZoom(1.4);
        window.articleView()->setPlace(passageOf(window.articleView()->article(), 15, 0, 30));
        const Passage place = window.articleView()->place();
        window.discussionPane()->orderByLikesAction()->trigger();
        window.findChild<QDockWidget *>(u"agenda"_s)->hide();

        MainWindow &again = fixture.start();
        QCOMPARE(again.size(), QSize(1010, 640));
        QCOMPARE(again.articleView()->zoom(), 1.4);
        QCOMPARE(again.articleView()->place().block, place.block);
        QCOMPARE(again.discussionPane()->order(), CommentOrder::MostLiked);
        QVERIFY(!again.findChild<QDockWidget *>(u"agenda"_s)->isVisible());
        QVERIFY(again.findChild<QDockWidget *>(u"discussion"_s)->isVisible());
    }

    void aMessageMovesNoWords()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        ArticleView *view = window.articleView();
        view->verticalScrollBar()->setValue(300);
        const auto height = [&] {
            return view->viewport()->mapTo(&window, QPoint()).y() - view->verticalScrollBar()->value();
        };
        const int before = height();
        const int top = view->y();
        window.messageBar()->tell(MessageBar::Kind::Failure, u"Không ghi được."_s, u"Thử lại"_s);
        QTRY_VERIFY(view->y() > top);
        QCOMPARE(height(), before);
        window.messageBar()->dismiss();
        QTRY_COMPARE(view->y(), top);
        QCOMPARE(view->verticalScrollBar()->value(), 300);
    }

    void theReadersOwnDateReplacesTheEstimate()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QFile file(fixture.path(u"uoc.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Hội nghị của tỉnh\n\nChiều nay (25/9), tại hội trường tỉnh, hội nghị họp phiên trù bị. "
                   u"Năm 2020 là năm cuối của "
                   "kế hoạch.\n\nPhiên chính thức được tổ chức ngày 26/9.\n"_s.toUtf8());
        file.close();
        window.openFiles({file.fileName()});
        QTRY_COMPARE(window.articleView()->article().title, u"Hội nghị của tỉnh"_s);
        QVERIFY(window.articleView()->article().published.estimated);
        QCOMPARE(window.articleView()->article().published.date.year(), 2020);

        onDialog<DateDialog>([](DateDialog *dialog) {
            dialog->findChild<QDateEdit *>()->setDate(QDate(2019, 9, 25));
            dialog->accept();
        });
        window.actions()->correctDate->trigger();
        QCOMPARE(window.articleView()->article().published, (PublicationDate{QDate(2019, 9, 25), false}));
        QVERIFY(window.agendaPane()->plainText().contains(u"2019"_s));
        QVERIFY(fixture.start().agendaPane()->plainText().contains(u"2019"_s));
    }

    void linksAreShownInFullBeforeTheyOpen()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QUrl address(u"https://example.org/mot/dia-chi?rat=dai"_s);
        bool shown = false;
        onDialog<QMessageBox>([&](QMessageBox *box) {
            shown = box->informativeText() == address.toString() && box->textFormat() == Qt::PlainText;
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::ActionRole)
                    button->click();
            }
        });
        emit window.articleView()->linkActivated(address);
        QVERIFY(shown);
        QCOMPARE(QApplication::clipboard()->text(), address.toString());
    }

    void clickOnAPictureShowsItLarge()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        bool shown = false;
        onDialog<PictureViewer>([&](PictureViewer *viewer) {
            shown = viewer->picture() == 0;
            viewer->reject();
        });
        emit window.articleView()->pictureActivated(0);
        QVERIFY(shown);
    }

    void everyControlHasANameAndEveryActionAWord()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        for (const QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->toolTip()));
        }
        for (const QAction *menu : window.menuBar()->actions()) {
            QVERIFY(menu->text().contains(u'&'));
            QVERIFY(!menu->menu()->isEmpty());
        }
        QSet<QString> shortcuts;
        for (const QAction *action : window.findChildren<QAction *>()) {
            // Where they mean something in one pane alone, another pane may have them too.
            const bool anywhere = action->shortcutContext() == Qt::WindowShortcut;
            const QString pane =
                anywhere ? QString() : QString::fromLatin1(action->parent()->metaObject()->className());
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString there = keys.toString() + pane;
                QVERIFY2(!shortcuts.contains(there), qPrintable(there));
                shortcuts.insert(there);
            }
        }
    }

    void theThemeChangesAtOnceAndIsRemembered()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.actions()->themes->action(ColorScheme::Dark)->trigger();
        QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() < 128);
        fixture.start();
        QCOMPARE(fixture.settings().scheme, ColorScheme::Dark);
        applyScheme(ColorScheme::Light);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("C") << QString() << QLocale::c() << u"vi"_s;
        QTest::newRow("Vietnamese") << QString() << QLocale(u"vi_VN"_s) << u"vi"_s;
        QTest::newRow("English") << QString() << QLocale(u"en_US"_s) << u"en"_s;
        QTest::newRow("another") << QString() << QLocale(u"fr_FR"_s) << u"en"_s;
        QTest::newRow("chosen English") << u"en"_s << QLocale(u"vi_VN"_s) << u"en"_s;
        QTest::newRow("chosen Vietnamese") << u"vi"_s << QLocale(u"en_US"_s) << u"vi"_s;
        QTest::newRow("unknown choice") << u"xx"_s << QLocale(u"vi_VN"_s) << u"vi"_s;
    }
    void languages()
    {
        QFETCH(QString, chosen);
        QFETCH(QLocale, system);
        QTEST(interfaceLanguage(chosen, system), "language");
    }

    void anotherLanguageTakesWhatWasTypedAlong()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        Settings settings = Settings::load();
        WindowKeeper keeper(fixture.library(), settings);
        keeper.open();
        keeper.window()->show();
        QCOMPARE(keeper.window()->menuBar()->actions().first()->text().remove(u'&'), u"Tệp"_s);
        keeper.window()->discussionPane()->setTypedText(u"đang viết dở"_s);
        settings.language = u"en"_s;
        emit keeper.window()->languageChanged();
        QTRY_COMPARE(keeper.window()->menuBar()->actions().first()->text().remove(u'&'), u"File"_s);
        QVERIFY(keeper.window()->isVisible());
        QVERIFY(keeper.window()->currentArticle().has_value());
        QCOMPARE(keeper.window()->discussionPane()->typedText(), u"đang viết dở"_s);
        installLanguage(u"vi"_s);
    }

    void theWindowSpeaksBothLanguages()
    {
        WindowFixture fixture;
        QCOMPARE(fixture.start().menuBar()->actions().first()->text().remove(u'&'), u"Tệp"_s);
        installLanguage(u"en"_s);
        QCOMPARE(fixture.start().menuBar()->actions().first()->text().remove(u'&'), u"File"_s);
        installLanguage(u"vi"_s);
    }

    void dialogsOfQtSpeakBothLanguages()
    {
        const auto wordsIn = [](const QString &language) {
            installLanguage(language);
            QFileDialog dialog(nullptr, {}, {}, u"Nghị Sự (*.nghisu)"_s);
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setFileMode(QFileDialog::Directory);
            QSet<QString> words;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                words.insert(label->text());
            for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
                words.unite({button->text(), button->toolTip()});
            const QHeaderView *header = dialog.findChild<QTreeView *>()->header();
            for (int i = 0; i < header->count(); ++i)
                words.insert(header->model()->headerData(i, Qt::Horizontal).toString());
            words.remove({});
            return words;
        };
        const QSet<QString> english = wordsIn(u"en"_s);
        const QSet<QString> vietnamese = wordsIn(u"vi"_s);
        QVERIFY(english.size() > 10);
        QCOMPARE(QSet<QString>(english).intersect(vietnamese), QSet<QString>());
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
