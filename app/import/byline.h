// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace nghisu {

/// A name that stands before the first words of a lead, as in "Baothu.vn Sáng mai, …" or "(Báo X) -
/// …".
struct SourcePrefix
{
    QString source; ///< without brackets and dash
    /// UTF-16 code units that the prefix takes, with what separates it from the words; 0 where it says the
    /// place as well, which is of the report: "HANOI (Reuters) - …".
    qsizetype length = 0;
};

/// Who wrote an article, or whom it was taken from, as a line of its own says it.
struct Byline
{
    QString author; ///< may be empty
    QString source; ///< may be empty
};

[[nodiscard]] std::optional<SourcePrefix> findSourcePrefix(const QString &lead);

/// The names without what those people are: "Phóng viên Lan Anh" and "PV: Lan Anh" are "Lan Anh". A role that
/// stands alone is kept.
[[nodiscard]] QString withoutRole(const QString &names);

/// Whether `text` is like a personal name of two to five capitalised words, with nothing else.
[[nodiscard]] bool looksLikeName(const QString &text);

/// A line below the headline: only what says itself to be a byline ("By …", "Tác giả: …"), a domain, or a
/// Vietnamese name with its family name.
[[nodiscard]] std::optional<Byline> bylineBelowHeadline(const QString &line);

/// A line behind the last paragraph, where names stand without any word: "Theo Lan Anh", "Minh Hà/TTXVN",
/// "PV".
[[nodiscard]] std::optional<Byline> bylineAtEnd(const QString &line);

} // namespace nghisu
