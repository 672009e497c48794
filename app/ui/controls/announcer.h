// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace nghisu {

/// Has assistive programs say a sentence at once, wherever the focus is: for what is to be seen at `about`
/// and would not be noticed by somebody who does not see it. Costs nothing where none listens.
void announce(QWidget &about, const QString &sentence);

} // namespace nghisu
