// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace nghisu {

/// Where a comment is typed: plain text, as high as what stands in it (2 to 8 lines), with what is over the
/// limit marked in place. It never refuses or rewrites what is typed, least of all while an input method is
/// composing.
class CommentEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommentEditor(QWidget *parent = nullptr);

    /// The committed text, character for character ('\n' between lines).
    [[nodiscard]] QString text() const;
    /// The same with what an input method is composing, as the person sees it. For counting only.
    [[nodiscard]] QString shownText() const;
    /// Replaces the text as a whole, without history and without a signal.
    void load(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person changed what is shown: the text, or what an input method is composing in it.
    void edited();
    /// The focus went elsewhere.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void followText();
    void followLines();
    [[nodiscard]] int lines() const;
    void markOverflow();
    [[nodiscard]] int heightForLines(int lines) const;

    bool m_loading = false;
    int m_lines = 0; ///< lines the size hint was last made for
};

} // namespace nghisu
