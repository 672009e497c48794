// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/documenttext.h"

namespace nghisu {

class ArticleAccessible;

/// One block of an article's document: a heading, a paragraph, a line of a list, a cell of a table or a
/// picture.
class ArticlePartAccessible : public QAccessibleInterface,
                              public DocumentText,
                              public QAccessibleImageInterface,
                              public QAccessibleActionInterface
{
public:
    /// `article` owns this. `number` is the block's, which is as long in the document as this is used.
    ArticlePartAccessible(const ArticleAccessible &article, int number);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    using DocumentText::text;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    QString imageDescription() const override;
    QSize imageSize() const override;
    QPoint imagePosition() const override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] int number() const { return m_number; }

protected:
    Range range() const override;

private:
    [[nodiscard]] QTextBlock block() const;
    /// Of the picture that the block holds; an empty format for another one.
    [[nodiscard]] QTextCharFormat pictureFormat() const;
    [[nodiscard]] QString pictureWords() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString standingInTable() const;
    [[nodiscard]] QString highlights() const;

    const ArticleAccessible &m_article;
    int m_number;
};

} // namespace nghisu
