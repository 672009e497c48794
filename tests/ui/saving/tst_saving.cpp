// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the window writes for other programs and for paper.

#include "../../support/windowfixture.h"
#include "controls/messagebar.h"
#include "htmlstyle.h"
#include "reading/articleformats.h"
#include "saving/articlesaver.h"
#include "saving/printpreview.h"
#include "saving/savedialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// The action of the window's menus with that shortcut.
QAction *actionOf(MainWindow &window, const QKeySequence &shortcut)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == shortcut)
            return action;
    }
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a rule of the style of pages says; empty where there is no such rule.
QString ruleOf(const QString &selector)
{
    const QString style = QString::fromLatin1(htmlStyle({}));
    const QRegularExpression rule(u"^(?:[^{\\n]*,)?%1(?:,[^{\\n]*)?\\{([^}]*)\\}"_s.arg(
                                      QRegularExpression::escape(selector)),
                                  QRegularExpression::MultilineOption);
    QString said;
    for (const auto &match : rule.globalMatch(style))
        said += match.captured(1) + u';';
    return said;
}

/// In em of the body; 1 where no rule says so.
qreal sizeIn(const QString &rule)
{
    static const QRegularExpression Size(u"font(?:-size)?:([0-9.]+)em"_s);
    const auto match = Size.match(rule);
    return match.hasMatch() ? match.captured(1).toDouble() : 1;
}

} // namespace

class SavingTest : public QObject
{
    Q_OBJECT

private slots:
    void theDialogAsksForFormatAndParts()
    {
        WindowFixture fixture;
        SaveDialog dialog({ExportFormat::Markdown, {true, false, true, true}});
        QCOMPARE(dialog.choice(), (SaveChoice{ExportFormat::Markdown, {true, false, true, true}}));
        const auto formats = dialog.findChildren<QRadioButton *>();
        QCOMPARE(formats.size(), 4);
        formats.at(3)->click();
        QCOMPARE(dialog.choice().format, ExportFormat::Text);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QVERIFY(!boxes.at(3)->isEnabled()); // no text has pictures
        boxes.at(1)->click();
        QVERIFY(dialog.choice().options.withComments);
        boxes.at(2)->click();
        QVERIFY(!dialog.choice().options.withMarks);
        dialog.choice().save();
        QCOMPARE(SaveChoice::load(), dialog.choice());
        for (const QRadioButton *button : formats)
            QVERIFY(button->text().contains(u'&'));
    }

    void anArticleIsSavedFromTheWindow()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        fixture.settings().lastFolder = fixture.path({});
        QVERIFY(window.currentArticle());
        QAction *save = actionOf(window, QKeySequence(u"Ctrl+Shift+S"_s));
        QVERIFY(save && save->isEnabled());
        save->trigger();
        auto *dialog = window.findChild<SaveDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChildren<QRadioButton *>().at(1)->click();
        dialog->findChildren<QCheckBox *>().at(0)->setChecked(true);
        dialog->accept();
        auto *where = window.findChild<QFileDialog *>();
        QVERIFY(where && where->isVisible());
        QVERIFY(where->selectedFiles().constFirst().endsWith(".html"_L1));
        const QString path = fixture.path(u"bài.html"_s);
        emit where->fileSelected(path);
        where->close();
        QTRY_COMPARE(window.messageBar()->kind(), MessageBar::Kind::Done);
        QVERIFY(window.messageBar()->sentence().contains(u"bài.html"_s));
        const QByteArray html = contentOf(path);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("schema.org/Event"));
        QVERIFY(html.contains("data:image/png;base64,"));
    }

    void nothingIsReplacedUnasked()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        auto *saver = window.findChild<ArticleSaver *>();
        QVERIFY(saver);
        SaveChoice{ExportFormat::Text, {}}.save();
        const QString path = fixture.path(u"bài.txt"_s);
        for (const bool replace : {false, true}) {
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old");
            old.close();
            saver->ask(*window.currentArticle(), u"bài"_s, fixture.path({}), {});
            auto *dialog = window.findChild<SaveDialog *>();
            dialog->accept();
            auto *where = window.findChild<QFileDialog *>();
            emit where->fileSelected(path);
            where->close();
            auto *question = window.findChild<QMessageBox *>();
            QVERIFY(question);
            for (QAbstractButton *button : question->buttons()) {
                if ((question->buttonRole(button) == QMessageBox::AcceptRole) == replace)
                    button->click();
            }
            if (replace)
                QTRY_VERIFY(contentOf(path) != "old");
            else
                QCOMPARE(contentOf(path), "old");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTRY_VERIFY(!window.findChild<QFileDialog *>());
        }
    }

    void everyFormatIsWrittenOffTheGuiThread()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        auto *saver = window.findChild<ArticleSaver *>();
        for (const ExportFormat format :
             {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text}) {
            const QString path = fixture.path(u"ra."_s + suffixOf(format));
            saver->save(*window.currentArticle(), {format, {true, true, true}}, path);
            QCOMPARE(window.messageBar()->kind(), MessageBar::Kind::Notice);
            QTRY_COMPARE(window.messageBar()->kind(), MessageBar::Kind::Done);
            QVERIFY(contentOf(path).size() > 1000);
        }
        saver->save(*window.currentArticle(), {}, fixture.path(u"nirgends/ra.pdf"_s));
        QTRY_COMPARE(window.messageBar()->kind(), MessageBar::Kind::Failure);
    }

    void savingCanBeCancelled()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        auto *saver = window.findChild<ArticleSaver *>();
        const QString path = fixture.path(u"ra.pdf"_s);
        saver->save(*window.currentArticle(), {}, path);
        auto *cancel = window.messageBar()->findChild<QPushButton *>();
        QVERIFY(cancel && cancel->isVisible());
        cancel->click();
        QTRY_COMPARE(window.messageBar()->kind(), MessageBar::Kind::Done);
        QVERIFY(!QFile::exists(path));
    }

    void pagesAreSetAsInTheWindow_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<TextRole>("role");
        QTest::newRow("kicker") << u".kicker"_s << TextRole::Kicker;
        QTest::newRow("headline") << u"h1"_s << TextRole::Title;
        QTest::newRow("lead") << u".lead"_s << TextRole::Lead;
        QTest::newRow("heading 2") << u"h2"_s << TextRole::Heading2;
        QTest::newRow("heading 3") << u"h3"_s << TextRole::Heading3;
        QTest::newRow("heading 4") << u"h4"_s << TextRole::Heading4;
        QTest::newRow("caption") << u"figcaption"_s << TextRole::Caption;
        QTest::newRow("table") << u"table"_s << TextRole::Table;
        QTest::newRow("preformatted") << u"pre"_s << TextRole::Preformatted;
    }
    void pagesAreSetAsInTheWindow()
    {
        QFETCH(QString, selector);
        QFETCH(TextRole, role);
        Typography type = typographyOf({}, QApplication::palette(), 1);
        type.interface.setFamilies({u"Interface"_s});
        const QFont inWindow = ArticleFormats(type).format(role).text.font();
        const QString rule = ruleOf(selector);
        QVERIFY(!rule.isEmpty());
        QVERIFY2(std::abs(sizeIn(rule) - inWindow.pointSizeF() / type.body.pointSizeF()) < 0.005,
                 qPrintable(rule));
        QCOMPARE(rule.contains("\"Noto Sans\""_L1), inWindow.families() == type.interface.families());
    }

    void pagesHaveTheColorsOfTheWindow()
    {
        const QString light = ruleOf(u":root"_s);
        const QString dark = ruleOf(u"@media (prefers-color-scheme:dark){:root"_s);
        for (const auto &[rule, scheme] :
             {std::pair(light, ColorScheme::Light), std::pair(dark, ColorScheme::Dark)}) {
            const Colors &colors = colorsOf(scheme, QApplication::palette());
            const auto says = [&rule = rule](QLatin1String name, const QColor &color, QLatin1String end = {}) {
                return rule.contains(u"--%1%2:%3"_s.arg(name, end, color.name()));
            };
            QVERIFY(says("paper"_L1, colors.paper) && says("side"_L1, colors.window) && says("ink"_L1, colors.ink) &&
                    says("soft"_L1, colors.soft) && says("faint"_L1, colors.faint) && says("line"_L1, colors.line) &&
                    says("accent"_L1, colors.accent));
            for (const MarkColor color : AllMarkColors) {
                QVERIFY(says(nameOf(color), colors.mark(color)));
                QVERIFY(says(nameOf(color), colors.markSign(color), "-sign"_L1));
            }
        }
    }

    void thePreviewShowsAgendaOnRequest()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QAction *print = actionOf(window, QKeySequence(QKeySequence::Print));
        QVERIFY(print && print->isEnabled());
        print->trigger();
        auto *preview = window.findChild<PrintPreview *>();
        QVERIFY(preview);
        QTRY_VERIFY(preview->pageCount() >= 2);
        const auto boxes = preview->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        QVERIFY(boxes.at(0)->isEnabled() && !boxes.at(0)->isChecked() &&
                !boxes.at(0)->visibleRegion().isEmpty());
        QVERIFY(!boxes.at(1)->isEnabled()); // nobody has said anything
        QVERIFY(!boxes.at(2)->isEnabled()); // nor marked
        const qsizetype without = preview->agendaEntries();
        boxes.at(0)->click();
        QVERIFY(SaveChoice::load().options.withAgenda);
        QTRY_VERIFY(preview->pageCount() >= 2);
        QVERIFY(without == 0 && preview->agendaEntries() > 0);
        preview->close();
    }
};

QTEST_MAIN(SavingTest)

#include "tst_saving.moc"
