// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QFrame>

#include <optional>

class QToolButton;

namespace nghisu {

class ToneLabel;

/// The words of the article that the comment in the editor is about, on one line, with a button that takes
/// them off. Hidden when it is about none.
class QuoteChip : public QFrame
{
    Q_OBJECT

public:
    explicit QuoteChip(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Passage> passage() const { return m_passage; }
    void setPassage(const std::optional<Passage> &passage);

signals:
    /// The person took the words off.
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    std::optional<Passage> m_passage;
    ToneLabel *m_words;
    QToolButton *m_remove;
};

} // namespace nghisu
