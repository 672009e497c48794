// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

namespace nghisu {

/// A hidden folder for files in between, which goes with this object. A lock in it says that somebody works
/// there: the system lets go of it when the process ends in whatever way, so that removeStaleWork() knows
/// what one that was killed has left.
class WorkFolder
{
public:
    enum class For {
        Incoming, ///< what somebody else has made
        Outgoing, ///< what others are given
    };

    /// Below `place`; not valid where that takes no folder.
    WorkFolder(const QString &place, For what);

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    /// Why it is not valid.
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< goes before its folder
};

/// A folder for the files in between: that of the library, or the system's where that takes no writing.
[[nodiscard]] QString workFolderOf(const QString &libraryPath);
/// Removes the work folders there that nobody holds any more. Of one without a lock, or with one of another
/// computer, that cannot be known: it is removed once nothing came into it for a day.
void removeStaleWork(const QString &place);

} // namespace nghisu
