// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <md4c.h>

namespace nghisu {

/// What a character reference says, e.g. `&amp;` or `&#7879;`; as written when it is not known.
[[nodiscard]] QString characterReference(const QString &written);

/// The value of an attribute, such as a link's address, with its character references resolved.
[[nodiscard]] QString attributeText(const MD_ATTRIBUTE &attribute);

} // namespace nghisu
