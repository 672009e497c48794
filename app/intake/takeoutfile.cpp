// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutfile.h"

#include "database.h"
#include "exchange/takeoutreturn.h"
#include "fileheader.h"
#include "personstore.h"
#include "takeoutwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct TakeOutFile
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::TakeOut)
};

/// How often a file is read again for answers that stand far before what they answer.
constexpr int MaxReadings = 10;

TakeOutFormat formatOf(const QString &suffix)
{
    if (suffix == ".md"_L1)
        return TakeOutFormat::Markdown;
    return suffix == ".csv"_L1 ? TakeOutFormat::Csv : TakeOutFormat::Json;
}

QString couldNotBeWritten(const QString &path, const QString &why)
{
    return TakeOutFile::tr("“%1” could not be written: %2. Choose another place.").arg(path, why);
}

/// A name that nobody has looked at yet, in a sentence.
QString shownName(const QString &name)
{
    constexpr qsizetype MaxShown = 80;
    return acceptableName(name.left(MaxShown)).value_or(u"?"_s);
}

/// Stops a writer when it is asked to.
class StoppableSink : public TakeOutSink
{
public:
    StoppableSink(TakeOutSink &sink, const std::function<bool()> &goesOn) : m_sink(sink), m_goesOn(goesOn) {}

    bool person(const Person &person) override { return m_sink.person(person); }
    bool article(const TakenArticle &article) override { return goesOn() && m_sink.article(article); }
    bool comment(const TakenComment &comment) override
    {
        return (++m_given % AskEach != 0 || goesOn()) && m_sink.comment(comment);
    }
    bool mark(const TakenMark &mark) override
    {
        return (++m_given % AskEach != 0 || goesOn()) && m_sink.mark(mark);
    }

private:
    static constexpr qint64 AskEach = 1000;

    bool goesOn() { return !m_goesOn || m_goesOn(); }

    TakeOutSink &m_sink;
    const std::function<bool()> &m_goesOn;
    qint64 m_given = 0; ///< comments and highlights
};

/// Lets nobody in who does not write at the library, unless the reader says that it is them.
class DoorKeeper : public TakeOutSink
{
public:
    DoorKeeper(TakeOutReturn &into, const QList<Person> &locals, TakeOutPerson who)
        : m_into(into), m_locals(locals), m_who(who)
    {
    }

    bool person(const Person &person) override
    {
        const auto isSame = [&person](const Person &local) { return local.id == person.id; };
        if (m_who == TakeOutPerson::Known && std::none_of(m_locals.cbegin(), m_locals.cend(), isSame)) {
            stranger = person;
            return false;
        }
        return m_into.person(person);
    }
    bool article(const TakenArticle &article) override { return m_into.article(article); }
    bool comment(const TakenComment &comment) override { return m_into.comment(comment); }
    bool mark(const TakenMark &mark) override { return m_into.mark(mark); }

    std::optional<Person> stranger; ///< who was turned away

private:
    TakeOutReturn &m_into;
    const QList<Person> &m_locals;
    TakeOutPerson m_who;
};

tl::unexpected<Failure<TakeOutError>> unreadable(const QString &sentence)
{
    return tl::unexpected(Failure<TakeOutError>{TakeOutError::Unreadable, sentence});
}

/// One reading of the file.
Result<TakeOutReport, TakeOutError> bringBackOnce(QIODevice &file, const QString &name, Database &database,
                                                  TakeOutPerson who, const TakeOutProgress &progress)
{
    const auto locals = PersonStore(database).locals();
    if (!locals)
        return unreadable(locals.error().message);
    TakeOutReturn back(database);
    DoorKeeper door(back, *locals, who);
    const auto read = readTakeOut(file, door, progress);
    if (door.stranger)
        return tl::unexpected(Failure<TakeOutError>{
            TakeOutError::Stranger,
            TakeOutFile::tr("“%1” holds the comments and ratings of %2, who does not write at this library. "
                            "Nothing was brought back. Only if you are %2, say that they are yours: you can "
                            "then change and delete them here.")
                .arg(name, shownName(door.stranger->name))});
    if (!read && read.error().code != TakeOutError::Stopped)
        return tl::unexpected(read.error());
    const auto report = back.finish();
    if (!report)
        return unreadable(report.error().message);
    if (!read)
        return tl::unexpected(read.error());
    return *report;
}

} // namespace

const QStringList &takeOutSuffixes()
{
    static const QStringList Suffixes{u".json"_s, u".md"_s, u".csv"_s};
    return Suffixes;
}

QString saveTakeOut(Database &database, const QUuid &person, const QString &path,
                    const std::function<bool()> &goesOn)
{
    const QStringList &suffixes = takeOutSuffixes();
    const auto suffix = std::find_if(suffixes.cbegin(), suffixes.cend(), [&path](const QString &known) {
        return path.endsWith(known, Qt::CaseInsensitive);
    });
    if (suffix == suffixes.cend())
        return TakeOutFile::tr(
                   "“%1” is no kind of file that comments can be saved as. Choose a name that ends in "
                   ".json, .md or .csv.")
            .arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return couldNotBeWritten(path, file.errorString());
    const auto writer = TakeOutWriter::make(formatOf(*suffix), file);
    StoppableSink sink(*writer, goesOn);
    const auto given = TakeOutStore(database).give(person, sink);
    if (!given && given.error().code != LibraryError::Cancelled)
        return given.error().message;
    if (!given && file.error() == QFileDevice::NoError)
        return TakeOutFile::tr("Writing “%1” was stopped, and nothing was saved.").arg(path);
    if (given && writer->finish() && file.commit())
        return {};
    return couldNotBeWritten(path, file.errorString());
}

bool isTakeOutFile(const QString &path)
{
    QFile file(path);
    return !isLeased(path) && QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isTakeOut(file);
}

Result<TakeOutReport, TakeOutError> bringBackTakeOut(const QString &path, Database &database,
                                                     TakeOutPerson person, const TakeOutProgress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(
            TakeOutFile::tr("“%1” could not be read. Check that it is there and that you may read it.")
                .arg(path));
    const QString name = QFileInfo(path).fileName();
    auto total = bringBackOnce(file, name, database, person, progress);
    for (int reading = 1; total && total->postponed > 0 && reading < MaxReadings; ++reading) {
        file.seek(0);
        const auto more = bringBackOnce(file, name, database, person, progress);
        if (!more)
            return more;
        total->comments += more->comments;
        total->orphans = more->orphans;
        total->postponed = more->postponed;
        if (more->comments == 0)
            break;
    }
    return total;
}

} // namespace nghisu
