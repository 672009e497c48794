// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "interfacelanguage.h"

#include <QAction>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sys/stat.h>
#include <unistd.h>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Another program's connection to the library.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        database.open();
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        return query.exec(sql);
    }
};

/// The window still shows an article, says what is wrong, and keeps what is typed.
void verifyReadsOnAndKeepsTyping(MainWindow &window)
{
    QVERIFY(!window.articleView()->article().title.isEmpty());
    window.discussionPane()->setTypedText(u"Chưa gửi được"_s);
    QCOMPARE(window.discussionPane()->typedText(), u"Chưa gửi được"_s);
    QVERIFY(!window.discussionPane()->postAction()->isEnabled());
}

} // namespace

class tst_LibraryFailures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_libraryfailures"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }

    void aNewerLibraryIsLeftUntouched()
    {
        WindowFixture fixture;
        fixture.start().close();
        fixture.stop();
        {
            OtherProgram other(fixture.library());
            QVERIFY(other.run(u"PRAGMA user_version = 999"_s));
        }
        const QByteArray before = readFile(fixture.library());
        MainWindow &window = fixture.start();
        QVERIFY(window.messageBar()->isVisible());
        QVERIFY(!window.messageBar()->sentence().isEmpty());
        verifyReadsOnAndKeepsTyping(window);
        window.close();
        fixture.stop();
        QCOMPARE(readFile(fixture.library()), before);
    }

    void aDamagedLibraryIsTold()
    {
        WindowFixture fixture;
        writeFile(fixture.library(), "SQLite format 3" + QByteArray(5000, '\x5a'));
        MainWindow &window = fixture.start();
        QVERIFY(window.messageBar()->isVisible());
        verifyReadsOnAndKeepsTyping(window);
    }

    void anotherFileIsNoLibrary()
    {
        WindowFixture fixture;
        writeFile(fixture.library(), "just a text, not a library");
        MainWindow &window = fixture.start();
        QVERIFY(window.messageBar()->isVisible());
        verifyReadsOnAndKeepsTyping(window);
        QCOMPARE(readFile(fixture.library()), QByteArray("just a text, not a library"));
    }

    void tryAgainOpensWhatHasBeenMended()
    {
        WindowFixture fixture;
        writeFile(fixture.library(), "just a text, not a library");
        MainWindow &window = fixture.start();
        QVERIFY(!window.currentArticle());
        window.discussionPane()->setTypedText(u"Giữ lại nhé"_s);
        QFile::remove(fixture.library());
        auto *again = window.messageBar()->findChild<QPushButton *>();
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(window.currentArticle().has_value());
        QVERIFY(!window.messageBar()->isVisible());
        QCOMPARE(window.discussionPane()->typedText(), u"Giữ lại nhé"_s);
        QVERIFY(window.discussionPane()->postAction()->isEnabled());
    }

    void aLockedLibraryKeepsWhatIsTyped()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        OtherProgram other(fixture.library());
        QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
        window.discussionPane()->setTypedText(u"Trong lúc bị khóa"_s);
        QVERIFY(!window.discussionPane()->saveDraft());
        QCOMPARE(window.discussionPane()->typedText(), u"Trong lúc bị khóa"_s);
        QVERIFY(other.run(u"ROLLBACK"_s));
        QVERIFY(window.discussionPane()->saveDraft());
        QCOMPARE(fixture.start().discussionPane()->typedText(), u"Trong lúc bị khóa"_s);
    }

    void aReadOnlyLibraryIsStillRead()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere: the library's own tests do this on a read-only disk");
        WindowFixture fixture;
        fixture.start().close();
        fixture.stop();
        ::chmod(QFile::encodeName(fixture.library()).constData(), 0400);
        MainWindow &window = fixture.start();
        QVERIFY(window.currentArticle().has_value());
        verifyReadsOnAndKeepsTyping(window);
    }

    void withoutALibraryFilesCanStillBeRead()
    {
        WindowFixture fixture;
        writeFile(fixture.library(), "just a text, not a library");
        MainWindow &window = fixture.start();
        window.openFiles({fixture.writeArticle(u"x.txt"_s, u"Đọc mà không lưu"_s)});
        QTRY_COMPARE(window.articleView()->article().title, u"Đọc mà không lưu"_s);
        QVERIFY(!window.currentArticle().has_value());
    }
};

QTEST_MAIN(tst_LibraryFailures)
#include "tst_libraryfailures.moc"
