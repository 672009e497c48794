// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "database.h"
#include "discussionstore.h"
#include "personstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

namespace nghisu::testing {

/// The value of a result, or a failed test with the failure's sentence.
template <typename Value>
Value valueOf(const LibraryResult<Value> &result)
{
    if (!result) {
        QTest::qFail(qPrintable(QStringLiteral("code %1: ").arg(static_cast<int>(result.error().code)) +
                                result.error().message),
                     __FILE__, __LINE__);
        if constexpr (!std::is_void_v<Value>)
            return Value{};
    } else if constexpr (!std::is_void_v<Value>) {
        return *result;
    }
}

/// A clock that stands still until it is moved, and ids that count.
struct Steady
{
    QDateTime time = QDateTime(QDate(2020, 9, 26), QTime(7, 30), Qt::UTC);
    quint32 ids = 0;

    /// Lives as long as `this` does.
    Environment environment()
    {
        return {[this] { return time; }, [this] { return QUuid(++ids, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }};
    }
    void pass(int milliseconds) { time = time.addMSecs(milliseconds); }
};

/// An open library in a folder of its own.
class TestLibrary
{
public:
    TestLibrary() { reopen(); }

    void reopen(Database::Mode mode = Database::Mode::ReadWrite)
    {
        m_database.reset(); // first close, then open
        auto opened = Database::open(path(), mode, steady.environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_database = std::move(*opened);
    }
    void close() { m_database.reset(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.nghisu")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    Database &database() { return *m_database; }
    ArticleStore articles() { return ArticleStore(*m_database); }
    DiscussionStore discussion() { return DiscussionStore(*m_database); }
    PersonStore persons() { return PersonStore(*m_database); }

    Steady steady;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// An article with all kinds of blocks, two pictures, an agenda and an original.
[[nodiscard]] NewArticle
sampleArticle(const QString &title = QStringLiteral("Đại hội Đảng bộ tỉnh Lạng Sơn"));

/// A person of the library who does not write at it: one whose comments came in.
[[nodiscard]] QUuid addPerson(Database &database, const QString &name);

/// Runs SQL on a library behind its back, through a connection of its own; gives the first column of all
/// rows.
QVariantList rawSql(const QString &path, const QString &sql, const QVariantList &values = {});

/// Everything about the discussions of a library that every reader should see alike, by what is the same
/// everywhere.
[[nodiscard]] QStringList discussionState(const QString &path);

/// The bytes of a file.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace nghisu::testing
