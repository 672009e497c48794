// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QThread>

#include <memory>

namespace nghisu {

/// Takes over a thread that is not waited for now, so that a window closes at once: it runs to its end, which
/// the application waits for when it is destroyed. What the thread works with must belong to it alone. On the
/// GUI thread.
void letEnd(std::unique_ptr<QThread> thread);

} // namespace nghisu
