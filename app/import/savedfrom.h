// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// The address that a page was saved from, as browsers ("saved from url=(0023)https://…") and SingleFile
/// ("url: https://…") note it in a comment at the beginning of what they save; empty when nothing is noted
/// there, or no http or https address. What the page itself names as its address is better.
[[nodiscard]] QString addressOfSave(const QString &html);

} // namespace nghisu
