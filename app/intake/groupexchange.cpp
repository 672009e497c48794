// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "groupexchange.h"

#include "database.h"
#include "exchange/sharedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::Group)
};

GroupFile stateOf(const QFileInfo &file)
{
    return {file.fileName(), file.size(), file.lastModified().toMSecsSinceEpoch(), {}};
}

bool isSameState(const GroupFile &left, const GroupFile &right)
{
    return left.name == right.name && left.size == right.size && left.modified == right.modified;
}

/// What stands in the folder that may be somebody's; hidden files are those of the program that syncs.
QList<GroupFile> filesIn(const QString &folder, const QString &library)
{
    const QString own = QFileInfo(library).canonicalFilePath();
    QList<GroupFile> files;
    const QDir dir(folder);
    for (const QFileInfo &file :
         dir.entryInfoList({u"*.nghisu"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        // An empty one is only just being made. Of an open library no second file may be opened and closed.
        if (file.size() > 0 && file.canonicalFilePath() != own)
            files += stateOf(file);
    }
    return files;
}

constexpr qint64 FingerprintBytes = 256 * 1024;

/// Of two states of a file that a disk or an engine which keeps times in whole seconds, or less exactly,
/// would give for the same. The rows that say when a file was made are in its beginning.
size_t fingerprintOf(const QString &folder, const GroupFile &file)
{
    if (file.modified % 1000 != 0)
        return 0;
    QFile content(folder + u'/' + file.name);
    return content.open(QIODevice::ReadOnly) ? qHash(content.read(FingerprintBytes)) : 0;
}

/// What was built for the group last, hidden beside the library.
QString keptFileOf(const QString &libraryPath)
{
    return workFolderOf(libraryPath) + u"/."_s + QFileInfo(libraryPath).fileName() + u".group"_s;
}

/// Whether the calling thread is to stop; may be asked from another one.
std::function<bool()> isStopped()
{
    return [thread = QThread::currentThread()] { return thread->isInterruptionRequested(); };
}

bool isFaultOfTheFile(LibraryError error)
{
    return error == LibraryError::Damaged || error == LibraryError::NotALibrary ||
           error == LibraryError::NewerSchema || error == LibraryError::Invalid;
}

/// What writing left there when it was killed: QSaveFile appends six letters to the name.
void removeTorn(const QString &folder, const QString &name)
{
    QDir dir(folder);
    for (const QString &torn : dir.entryList({name + u".??????"_s}, QDir::Files | QDir::NoSymLinks))
        dir.remove(torn);
}

} // namespace

GroupExchange::GroupExchange(Database &database) : m_database(database), m_store(database)
{
    removeStaleWork(workFolderOf(database.path()));
}

QString GroupExchange::fileName(const QUuid &identity)
{
    return u"nghi-su-%1.nghisu"_s.arg(identity.toString(QUuid::Id128).left(12));
}

void GroupExchange::setOwnWords(bool own)
{
    if (own && !m_ownWords) // what was held back comes now
        m_looks.removeIf([](const auto &look) { return look.value().heldBack; });
    m_ownWords = own;
}

GroupRound GroupExchange::look()
{
    GroupRound round;
    const auto settings = m_store.settings();
    const auto failed = [&round](const QString &problem) {
        round.problem = problem;
        round.failed = true;
    };
    if (!settings) {
        failed(settings.error().message);
        return round;
    }
    if (m_database.isReadOnly())
        return round;
    const bool hasLeft = settings->folder.isEmpty();
    if (hasLeft && m_mayKeep)
        removeKeptFile(keptFileOf(m_database.path()));
    m_mayKeep = !hasLeft;
    if (hasLeft)
        return round;
    if (!QFileInfo(settings->folder).isDir()) {
        failed(Group::tr("The folder of the group, “%1”, is not there. Connect its disk, or choose "
                         "another folder in the settings.")
                   .arg(QDir::toNativeSeparators(settings->folder)));
        return round;
    }
    if (m_folder != settings->folder)
        m_looks.clear();
    m_folder = settings->folder;
    // Whatever is wrong with files of others, they are to hear from this reader.
    for (const auto &done : {takeOthers(settings->folder, round), writeOwn(settings->folder, round)}) {
        if (!done && done.error().code != LibraryError::Cancelled)
            failed(done.error().message);
    }
    return round;
}

LibraryResult<void> GroupExchange::takeOthers(const QString &folder, GroupRound &round)
{
    const auto noted = m_store.files();
    if (!noted)
        return tl::unexpected(noted.error());
    for (const GroupFile &file : filesIn(folder, m_database.path())) {
        if (!isDone(folder, file, *noted)) {
            if (auto done = takeFile(folder, file, round); !done)
                return done;
        }
        if (round.problem.isEmpty())
            round.problem = problemOf(file);
    }
    return {};
}

void GroupExchange::setAside(const GroupFile &file, size_t fingerprint, const QString &problem)
{
    m_looks[file.name] = {.file = file,
                          .fingerprint = fingerprint,
                          .problem = problem,
                          .told = m_database.environment().now().addMSecs(OnItsWayMs)};
}

QString GroupExchange::problemOf(const GroupFile &file) const
{
    const auto look = m_looks.constFind(file.name);
    const bool isTold = look != m_looks.cend() && look->told <= m_database.environment().now();
    return isTold ? look->problem : QString();
}

bool GroupExchange::isDone(const QString &folder, const GroupFile &file, const QList<GroupFile> &noted) const
{
    const bool isNoted = std::any_of(noted.cbegin(), noted.cend(),
                                     [&file](const GroupFile &other) { return isSameState(file, other); });
    const auto look = m_looks.constFind(file.name);
    if (look == m_looks.cend() || !isSameState(file, look->file))
        return isNoted && file.modified % 1000 != 0; // else once more after each start
    const bool isForgotten =
        look->noted && std::none_of(noted.cbegin(), noted.cend(),
                                    [&file](const GroupFile &other) { return other.name == file.name; });
    if (isForgotten || look->fingerprint != fingerprintOf(folder, file))
        return false;
    const bool isDue = look->due.isValid() && look->due <= m_database.environment().now();
    return !isDue && !(look->orphans && look->arrivals != m_arrivals);
}

/// What came from the folder is there already. It stands in the own file too, lest it be lost with the other
/// one, but whoever waits for that waits for nothing new.
void GroupExchange::noteEcho(qint64 changes)
{
    if (m_echo == 0)
        m_echoDue = m_database.environment().now().addMSecs(EchoAfterMs);
    m_echo += changes;
}

void GroupExchange::remember(const GroupFile &file, size_t fingerprint, const MergeReport &report)
{
    m_arrivals += report.changedSomething();
    Look look{.file = file, .fingerprint = fingerprint, .noted = true};
    look.heldBack = report.ownElsewhere > 0;
    look.orphans = report.orphans > 0;
    look.due = report.due;
    look.arrivals = m_arrivals;
    m_looks[file.name] = look;
}

LibraryResult<void> GroupExchange::takeFile(const QString &folder, const GroupFile &file, GroupRound &round)
{
    const size_t fingerprint = fingerprintOf(folder, file);
    const auto failed = [&](const Failure<LibraryError> &failure) {
        // It may still be on its way; when it is whole, it will have changed. What is wrong here, such as a
        // full disk, is no fault of the file.
        if (isFaultOfTheFile(failure.code)) {
            setAside(file, fingerprint, failure.message);
        } else if (failure.code != LibraryError::Cancelled) {
            round.problem = failure.message;
            round.failed = true;
        }
        return LibraryResult<void>();
    };
    const auto shared =
        SharedFile::open(folder + u'/' + file.name, workFolderOf(m_database.path()), isStopped());
    if (!shared)
        return failed(shared.error());
    QList<ArticleId> known;
    const auto wants = [&](ArticleId, std::optional<ArticleId> ours) {
        if (!ours)
            return true;
        known += *ours;
        return m_store.choice(*ours).value_or(std::nullopt).value_or(true);
    };
    const auto report =
        merge(m_database, shared->database(),
              {.wants = wants, .cancelled = isStopped(), .ownWords = m_ownWords, .withoutErased = true});
    if (!report)
        return failed(report.error());
    round.report.add(*report);
    noteEcho(report->counted);
    if (isStopped()()) // the rest of it at the next start
        return {};
    remember(file, fingerprint, *report);
    return noteWhatCame(file, *shared, *report, known);
}

LibraryResult<void> GroupExchange::noteWhatCame(const GroupFile &file, const SharedFile &theirs,
                                                const MergeReport &report, const QList<ArticleId> &known)
{
    const auto identity = m_store.identity();
    const auto members = m_store.members();
    if (!identity || !members)
        return tl::unexpected(identity ? members.error() : identity.error());
    const QDateTime written = theirs.written().isValid()
                                  ? theirs.written() // a library that somebody has put there has none
                                  : QDateTime::fromMSecsSinceEpoch(file.modified, Qt::UTC);
    const GroupMember writer{theirs.library(), theirs.persons(), written};
    // Two libraries of one identity would write over each other's file: this is a copy of another one.
    const bool isOurName = file.name == fileName(*identity);
    const bool weWrote = std::any_of(members->cbegin(), members->cend(), [&](const GroupMember &member) {
        return member.library == *identity && member.seen == writer.seen;
    });
    LibraryResult<void> done;
    // Nothing new in it: this program was killed before it could note that it wrote the file.
    if (isOurName && !weWrote && (report.changedSomething() || report.refused() > 0))
        done = m_store.renewIdentity();
    const auto shared = done.and_then([&] { return m_store.noteOthersShare(known + report.articles); });
    noteEcho(shared.value_or(0));
    return shared.and_then([&](qint64) {
        const bool mayBringMore = report.ownElsewhere + report.orphans + report.future > 0;
        const qint64 size = mayBringMore ? GroupFile::Unfinished : file.size;
        return m_store.noteFile({file.name, size, file.modified, theirs.library()}, writer);
    });
}

LibraryResult<void> GroupExchange::writeOwn(const QString &folder, GroupRound &round)
{
    const auto changes = m_store.changes();
    const auto identity = m_store.identity();
    if (!changes || !identity)
        return tl::unexpected(changes ? identity.error() : changes.error());
    const QString path = folder + u'/' + fileName(*identity);
    const auto known = m_store.files();
    if (!known)
        return tl::unexpected(known.error());
    const GroupFile there = stateOf(QFileInfo(path));
    const bool asWritten = std::any_of(known->cbegin(), known->cend(),
                                       [&](const GroupFile &file) { return isSameState(file, there); });
    const qint64 fresh = changes->now - changes->written;
    const bool isEcho = fresh <= m_echo && m_database.environment().now() < m_echoDue;
    if (asWritten && (fresh == 0 || isEcho))
        return {};
    const auto articles = m_store.sharedArticles();
    if (!articles)
        return tl::unexpected(articles.error());
    removeTorn(folder, fileName(*identity));
    const auto written =
        writeKeptFile(m_database, *articles, path, keptFileOf(m_database.path()), {.cancelled = isStopped()});
    if (!written)
        return tl::unexpected(written.error());
    round.wrote = true;
    m_echo = 0;
    GroupFile own = stateOf(QFileInfo(path));
    own.library = *identity;
    m_looks[own.name] = {.file = own, .fingerprint = fingerprintOf(folder, own), .noted = true};
    return m_store.noteFile(own, {*identity, written->persons, written->time}).and_then([&] {
        return m_store.setWritten(changes->now);
    });
}

} // namespace nghisu
