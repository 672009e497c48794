// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUndoCommand>

#include <functional>

namespace nghisu {

/// Something that was done with articles of the library, and can be undone and done again.
class ShelfCommand : public QUndoCommand
{
public:
    /// Whole sentences, as a menu says them.
    struct Sentences
    {
        QString undo;
        QString redo;
    };
    /// Does it (true) or undoes it; false where that failed at once, which was told: there is no way back
    /// then.
    using Work = std::function<bool(bool forward)>;

    /// It is done already when it is pushed.
    ShelfCommand(Sentences sentences, Work work) : m_sentences(std::move(sentences)), m_work(std::move(work))
    {
    }

    [[nodiscard]] const Sentences &sentences() const { return m_sentences; }

    void undo() override { setObsolete(!m_work(false)); }
    void redo() override
    {
        if (m_done)
            setObsolete(!m_work(true));
        m_done = true;
    }

private:
    Sentences m_sentences;
    Work m_work;
    bool m_done = false;
};

} // namespace nghisu
