// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QTextBlock>

namespace nghisu {

class ArticleView;

/// A part of a view's document as assistive programs read text: offsets count from the part's beginning, a
/// paragraph ends with a line feed, and a picture is one U+FFFC. Every question costs as much as the
/// paragraph that it is about, not as much as the document.
class DocumentText : public QAccessibleTextInterface
{
public:
    /// `view` must outlive this.
    explicit DocumentText(ArticleView &view) : m_view(view) {}

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                         int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

protected:
    /// Positions in the document; `end` is behind the last one.
    struct Range
    {
        int begin;
        int end;
    };

    [[nodiscard]] virtual Range range() const = 0;

private:
    [[nodiscard]] QTextBlock blockAt(int position) const;
    [[nodiscard]] Range unitAt(int position, QAccessible::TextBoundaryType boundary) const;
    [[nodiscard]] Range lineAt(int position) const;
    [[nodiscard]] Range pieceAt(int position, QAccessible::TextBoundaryType boundary) const;
    [[nodiscard]] QString give(Range unit, int *start, int *end) const;
    [[nodiscard]] int toPosition(int offset) const;
    void select(int from, int to);

    ArticleView &m_view;
};

} // namespace nghisu
