// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pagefolder.h"

#include "normalise.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAddress = 4096;
/// Files that are looked at in one folder.
constexpr int MostNames = 20'000;
/// Folders that are looked into.
constexpr int MostFolders = 32;

/// The path that an address without a scheme names, decoded; empty when it is no plain path downwards.
QString pathIn(const QString &address)
{
    static const QRegularExpression Query(u"[?#].*\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    QString encoded = address.left(LongestAddress + 1);
    if (encoded.size() > LongestAddress)
        return {};
    encoded.remove(Query);
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toUtf8()));
    if (path.startsWith(u'/') || path.contains(u'\\') || path.contains(QChar::Null) ||
        path.contains(QChar::ReplacementCharacter) || path.split(u'/').contains(u".."_s))
        return {};
    return path;
}

bool hasScheme(const QString &address)
{
    static const QRegularExpression Scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]*:"_s);
    return Scheme.match(address).hasMatch();
}

} // namespace

PageFolder::PageFolder(QString folder, const QString &pageName)
    : m_folder(std::move(folder)), m_pageName(toNfc(QFileInfo(pageName).completeBaseName()))
{
}

QString PageFolder::inside(const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString within = m_folder.endsWith(u'/') ? m_folder : m_folder + u'/';
    return canonical.startsWith(within) ? canonical : QString();
}

const PageFolder::Names &PageFolder::namesIn(const QString &folder)
{
    const auto known = m_names.constFind(folder);
    if (known != m_names.cend())
        return *known;
    Names names;
    if (m_names.size() < MostFolders && (folder == m_folder || !inside(folder).isEmpty())) {
        int count = 0;
        for (QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
             entries.hasNext() && count < MostNames; ++count) {
            entries.next();
            names[toNfc(entries.fileName())].append(entries.fileName());
        }
    }
    return *m_names.insert(folder, names);
}

QString PageFolder::find(const QString &address)
{
    if (m_folder.isEmpty() || address.isEmpty() || hasScheme(address))
        return {};
    const QString path = pathIn(address);
    if (path.isEmpty())
        return {};
    if (const QString exact = inside(m_folder + u'/' + path); !exact.isEmpty())
        return exact;
    // Step by step, by the composed form of each name: disks and browsers differ in it.
    QString place = m_folder;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"."_s)
            continue;
        const QStringList names = namesIn(place).value(toNfc(step));
        if (names.size() != 1)
            return {};
        place += u'/' + names.constFirst();
    }
    return inside(place);
}

/// Browsers put a separator and a word for "files" in their language behind the page's name.
QStringList PageFolder::saveFolders()
{
    QStringList folders;
    const Names names = namesIn(m_folder);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        static const QRegularExpression Suffix(u"\\A[ _.-]\\p{L}{3,16}\\z"_s);
        if (!m_pageName.isEmpty() && name.key().startsWith(m_pageName) &&
            Suffix.match(name.key().mid(m_pageName.size())).hasMatch() &&
            QFileInfo(m_folder + u'/' + name->constFirst()).isDir())
            folders.append(m_folder + u'/' + name->constFirst());
    }
    return folders;
}

QString PageFolder::findByLastName(const QString &address)
{
    if (m_folder.isEmpty() || address.size() > LongestAddress)
        return {};
    QString path = address;
    static const QRegularExpression Query(u"[?#].*\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    path.remove(Query);
    const QString last = toNfc(pathIn(path.section(u'/', -1)));
    if (last.isEmpty() || last.contains(u'/') || last == u"."_s)
        return {};
    // Of two pictures with one name, browsers number the second.
    const QString numbered = QFileInfo(last).completeBaseName() + u"(1)."_s + QFileInfo(last).suffix();
    QStringList found;
    for (const QString &folder : saveFolders()) {
        const Names &names = namesIn(folder);
        if (names.contains(numbered))
            return {};
        for (const QString &name : names.value(last))
            found.append(inside(folder + u'/' + name));
    }
    return found.size() == 1 ? found.constFirst() : QString();
}

QSet<QString> PageFolder::savedNames()
{
    QSet<QString> saved;
    for (const QString &folder : saveFolders()) {
        const Names &names = namesIn(folder);
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            saved.insert(name.key());
    }
    return saved;
}

} // namespace nghisu
