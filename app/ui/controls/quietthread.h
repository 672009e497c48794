// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

class QThread;

namespace nghisu {

/// Starts a thread that gives way to the others of the program where these have work: letters, scrolling and
/// results come before it. On Linux QThread::LowPriority alone would change nothing.
void startQuietly(QThread &thread);

} // namespace nghisu
