// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// No word is cut, nothing lies over anything else and nothing sticks out, in either language, in a small
// window and in a usual one.

#include "../../support/everywindow.h"
#include "../../support/patience.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "interfacelanguage.h"
#include "reading/selectionbar.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounding = 1; ///< pixels by which sizes of text may differ

QString described(const QWidget &widget, const QString &words)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget())
        path.prepend(QString::fromLatin1(parent->metaObject()->className()) + u" > "_s);
    return u"%1 “%2” %3×%4"_s.arg(path, words.left(60)).arg(widget.width()).arg(widget.height());
}

/// A main window keeps the bars of tabs that it does not need for the moment, below everything else.
bool isStale(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QTabBar *>(&widget) && qobject_cast<const QMainWindow *>(parent) &&
           parent->childAt(widget.geometry().center()) != &widget;
}

/// Lies over the others on purpose.
bool isOverlay(const QWidget &widget)
{
    return qobject_cast<const TypePanel *>(&widget) || qobject_cast<const SelectionBar *>(&widget) ||
           widget.inherits("QFocusFrame") || widget.inherits("QRubberBand") || widget.inherits("QSizeGrip");
}

/// Moves what it holds, so that parts of that are out of sight.
bool scrolls(const QWidget &parent)
{
    return qobject_cast<const QAbstractScrollArea *>(parent.parentWidget()) ||
           qobject_cast<const QAbstractScrollArea *>(&parent);
}

class LayoutCheck
{
public:
    void look(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty())
                continue;
            checkPlace(*widget);
            checkWords(*widget);
        }
        checkOverlaps(window);
    }

    QStringList faults;

private:
    void fault(const QWidget &widget, const QString &words, const QString &what)
    {
        const QString line = described(widget, words) + u": "_s + what;
        if (!faults.contains(line))
            faults.append(line);
    }

    void checkPlace(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (!parent || scrolls(*parent) || isOverlay(widget))
            return;
        if (!parent->rect().contains(widget.geometry()))
            fault(widget, {},
                  u"outside its parent of %1×%2 at %3, %4"_s.arg(parent->width())
                      .arg(parent->height())
                      .arg(widget.x())
                      .arg(widget.y()));
    }

    void needs(const QWidget &widget, const QString &words, QSize wanted, QSize given)
    {
        if (wanted.width() > given.width() + Rounding || wanted.height() > given.height() + Rounding)
            fault(widget, words,
                  u"needs %1×%2, has %3×%4"_s.arg(wanted.width())
                      .arg(wanted.height())
                      .arg(given.width())
                      .arg(given.height()));
    }

    void checkWords(QWidget &widget)
    {
        if (auto *label = qobject_cast<QLabel *>(&widget))
            checkLabel(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            checkButton(*button);
        else if (auto *box = qobject_cast<QComboBox *>(&widget))
            checkBox(*box);
        else if (auto *field = qobject_cast<QLineEdit *>(&widget))
            checkField(*field);
        else if (auto *tabs = qobject_cast<QTabBar *>(&widget))
            checkTabs(*tabs);
        else if (auto *menus = qobject_cast<QMenuBar *>(&widget))
            checkMenus(*menus);
        else if (auto *header = qobject_cast<QHeaderView *>(&widget))
            checkHeader(*header);
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap())
            needs(label, label.text(), {label.minimumSizeHint().width(), label.heightForWidth(label.width())},
                  label.size());
        else
            needs(label, label.text(), label.sizeHint(), label.size());
    }

    void checkButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        needs(button, button.text(),
              {isOverlay(button) ? button.width() : button.sizeHint().width(), button.fontMetrics().height()},
              button.size());
    }

    void checkBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const int room =
            box.style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
                .width();
        if (box.fontMetrics().horizontalAdvance(box.currentText()) > room + Rounding)
            fault(box, box.currentText(), u"cut"_s);
    }

    void checkField(const QLineEdit &field)
    {
        const QMargins margins = field.textMargins();
        if (field.text().isEmpty() && field.fontMetrics().horizontalAdvance(field.placeholderText()) >
                                          field.width() - margins.left() - margins.right())
            fault(field, field.placeholderText(), u"hint cut"_s);
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)) > tabs.tabRect(i).width())
                fault(tabs, tabs.tabText(i), u"tab cut"_s);
        }
    }

    void checkMenus(const QMenuBar &menus)
    {
        for (QAction *action : menus.actions()) {
            if (action->isVisible() && !menus.rect().contains(menus.actionGeometry(action)))
                fault(menus, action->text(), u"does not fit the menu bar"_s);
        }
    }

    void checkHeader(const QHeaderView &header)
    {
        for (int i = 0; i < header.count(); ++i) {
            const QString words = header.model()->headerData(i, header.orientation()).toString();
            if (!header.isSectionHidden(i) &&
                header.fontMetrics().horizontalAdvance(words) > header.sectionSize(i))
                fault(header, words, u"heading cut"_s);
        }
    }

    void checkOverlaps(QWidget &parent)
    {
        QList<QWidget *> children = parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        children.removeIf([](QWidget *child) {
            return !child->isVisible() || child->isWindow() || isOverlay(*child) || isStale(*child);
        });
        if (auto *bar = qobject_cast<QToolBar *>(&parent)) {
            for (QWidget *child : children) {
                if (child->objectName() == "qt_toolbar_ext_button"_L1)
                    fault(*bar, {}, u"not all buttons fit"_s);
            }
        }
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect common = children.at(i)->geometry() & children.at(j)->geometry();
                if (!common.isEmpty() && !qobject_cast<QAbstractScrollArea *>(&parent))
                    fault(*children.at(i), {}, u"lies over "_s + described(*children.at(j), {}));
            }
            checkOverlaps(*children.at(i));
        }
    }
};

} // namespace

class tst_Layout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_layout"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
    }

    void nothingIsCutOrCovered_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            for (const QSize size : {QSize(900, 600), QSize(1280, 800)})
                QTest::addRow("%s %d×%d", qPrintable(language), size.width(), size.height())
                    << language << size;
        }
    }
    void nothingIsCutOrCovered()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        installLanguage(language);
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.resize(size);
        QTRY_VERIFY(window.isSettled());
        QStringList faults;
        QSet<QString> visited;
        const Visit visit = [&](QWidget &shown, const QString &name) {
            visited.insert(name);
            QApplication::processEvents();
            LayoutCheck check;
            check.look(shown);
            for (const QString &fault : std::as_const(check.faults))
                faults.append(name + u": "_s + fault);
        };
        visitPanes(window, visit);
        visitDialogs(window, visit);
        const QStringList names = visited.values();
        QVERIFY2(names.size() > 25 && names.contains(u"merged agenda"_s) &&
                     names.filter(u" > "_s).size() >= 3,
                 qPrintable(names.join(u", "_s)));
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault)); // a message of QVERIFY2 is cut
        QCOMPARE(faults.size(), 0);
    }

    void messagesAreReadWhole_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("vi")
            << u"Ổ đĩa chứa thư viện “/home/nguoi-doc/.local/share/nghisu/library.nghisu” đã đầy và "
               "chưa có gì thay đổi. Hãy giải phóng chỗ trống rồi thử lại."_s;
        QTest::newRow("en")
            << u"The disk of the library “/home/reader/.local/share/nghisu/library.nghisu” is full "
               "and nothing was changed. Free some space and try again."_s;
    }
    void messagesAreReadWhole()
    {
        QFETCH(QString, sentence);
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.resize(900, 600);
        window.discussionPane()->setTypedText(u"một\nhai\nba\nbốn\nnăm"_s);
        QTRY_VERIFY(window.isSettled());
        auto *bar = window.discussionPane()->findChild<MessageBar *>(u"message"_s);
        bar->tell(MessageBar::Kind::Failure, sentence, u"Thử lại"_s);
        const auto faults = [&window] {
            LayoutCheck check;
            check.look(window);
            return check.faults;
        };
        QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
        QVERIFY(window.height() <= 700); // and the window still fits a screen
    }

    void fieldsStandBelowTheTitlesOfTheirPanes()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        int fields = 0;
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            QApplication::processEvents();
            const auto *title = dock->titleBarWidget()->findChild<QLabel *>();
            const int left = title->mapTo(dock, QPoint()).x();
            for (const QWidget *field : dock->widget()->findChildren<QWidget *>()) {
                if (!field->isVisible() ||
                    !(qobject_cast<const QComboBox *>(field) || qobject_cast<const QLineEdit *>(field)))
                    continue;
                const QRect place(field->mapTo(dock, QPoint()), field->size());
                QVERIFY2(place.left() >= left && place.right() < dock->width() - left,
                         qPrintable(dock->windowTitle() + u": "_s + described(*field, {})));
                ++fields;
            }
        }
        QVERIFY(fields >= 6);
    }
};

QTEST_MAIN(tst_Layout)

#include "tst_layout.moc"
