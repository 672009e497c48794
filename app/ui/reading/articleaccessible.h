// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/documenttext.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QTextDocument>

namespace nghisu {

class ArticleView;

/// An article as assistive programs see it: a document with its whole text, and as its children the
/// headings, paragraphs, lines of lists, cells of tables and pictures, each with its own text. What is in the
/// view besides (the footer's links) comes behind them. Children are made when they are asked for.
class ArticleAccessible : public QAccessibleWidget, public DocumentText
{
public:
    explicit ArticleAccessible(ArticleView &view);
    ~ArticleAccessible() override;

    /// Makes articles accessible in this way; once is enough.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    using DocumentText::text;
    using QAccessibleWidget::text;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] ArticleView &view() const;

protected:
    Range range() const override;

private:
    void forgetOtherDocuments() const;

    mutable QPointer<QTextDocument> m_document;   ///< that m_blocks are of
    mutable QHash<int, QAccessible::Id> m_blocks; ///< by number of the block; owned
};

} // namespace nghisu
