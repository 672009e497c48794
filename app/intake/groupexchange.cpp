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
QList<GroupFile> filesIn(const QString &folder)
{
    QList<GroupFile> files;
    const QDir dir(folder);
    for (const QFileInfo &file :
         dir.entryInfoList({u"*.nghisu"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (file.size() > 0) // else it is only just being made
            files += stateOf(file);
    }
    return files;
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

GroupRound GroupExchange::look()
{
    GroupRound round;
    const auto settings = m_store.settings();
    if (!settings) {
        round.problem = settings.error().message;
        return round;
    }
    if (settings->folder.isEmpty() || m_database.isReadOnly())
        return round;
    if (!QFileInfo(settings->folder).isDir()) {
        round.problem = Group::tr("The folder of the group, “%1”, is not there. Connect its disk, or choose "
                                  "another folder in the settings.")
                            .arg(QDir::toNativeSeparators(settings->folder));
        return round;
    }
    // Whatever is wrong with files of others, they are to hear from this reader.
    for (const auto &done : {takeOthers(settings->folder, round), writeOwn(settings->folder, round)}) {
        if (!done)
            round.problem = done.error().message;
    }
    return round;
}

LibraryResult<void> GroupExchange::takeOthers(const QString &folder, GroupRound &round)
{
    const auto known = m_store.files();
    if (!known)
        return tl::unexpected(known.error());
    for (const GroupFile &file : filesIn(folder)) {
        const auto same = [&file](const GroupFile &other) { return isSameState(file, other); };
        if (std::any_of(known->cbegin(), known->cend(), same) || same(m_refused.value(file.name)))
            continue;
        if (auto done = takeFile(folder, file, round); !done)
            return done;
    }
    return {};
}

LibraryResult<void> GroupExchange::takeFile(const QString &folder, const GroupFile &file, GroupRound &round)
{
    const auto shared = SharedFile::open(folder + u'/' + file.name, workFolderOf(m_database.path()));
    if (!shared) {
        // It may still be on its way; when it is whole, it will have changed. What is wrong here, such as a
        // full disk, is no fault of the file.
        if (isFaultOfTheFile(shared.error().code))
            m_refused[file.name] = file;
        round.problem = shared.error().message;
        return {};
    }
    const auto identity = m_store.identity();
    if (!identity)
        return tl::unexpected(identity.error());
    QList<ArticleId> known;
    const auto wants = [&](ArticleId, std::optional<ArticleId> ours) {
        if (!ours)
            return true;
        known += *ours;
        return m_store.choice(*ours).value_or(std::nullopt).value_or(true);
    };
    const auto stopped = [] { return QThread::currentThread()->isInterruptionRequested(); };
    const auto report = merge(m_database, shared->database(), {wants, stopped});
    if (!report && isFaultOfTheFile(report.error().code))
        m_refused[file.name] = file;
    if (!report) {
        round.problem = report.error().message;
        return {};
    }
    round.report.add(*report);
    if (stopped()) // the rest of it at the next start
        return {};
    // Two libraries of one identity would write over each other's file: this is a copy of another one.
    const auto members = m_store.members();
    if (!members)
        return tl::unexpected(members.error());
    const QDateTime written = shared->written().isValid()
                                  ? shared->written() // a library that somebody has put there has none
                                  : QDateTime::fromMSecsSinceEpoch(file.modified, Qt::UTC);
    const GroupMember writer{shared->library(), shared->persons(), written};
    const bool isOurName = file.name == fileName(*identity);
    const bool weWrote = std::any_of(members->cbegin(), members->cend(), [&](const GroupMember &member) {
        return member.library == *identity && member.seen == writer.seen;
    });
    LibraryResult<void> done;
    // Nothing new in it: this program was killed before it could note that it wrote the file.
    if (isOurName && !weWrote && (report->changedSomething() || report->refused() > 0))
        done = m_store.renewIdentity();
    return done.and_then([&] { return m_store.noteOthersShare(known + report->articles); }).and_then([&] {
        return m_store.noteFile({file.name, file.size, file.modified, shared->library()}, writer);
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
    if (changes->now == changes->written && asWritten)
        return {};
    const auto articles = m_store.sharedArticles();
    if (!articles)
        return tl::unexpected(articles.error());
    removeTorn(folder, fileName(*identity));
    const auto written = writeSharedFile(m_database, *articles, path, workFolderOf(m_database.path()));
    if (!written)
        return tl::unexpected(written.error());
    round.wrote = true;
    GroupFile own = stateOf(QFileInfo(path));
    own.library = *identity;
    return m_store.noteFile(own, {*identity, written->persons, written->time}).and_then([&] {
        return m_store.setWritten(changes->now);
    });
}

} // namespace nghisu
