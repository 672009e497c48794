// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articleaccessible.h"

#include "reading/articlepartaccessible.h"
#include "reading/articleview.h"

namespace nghisu {

namespace {

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(*view) : nullptr;
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView &view)
    : QAccessibleWidget(&view, QAccessible::Document), DocumentText(view)
{
}

ArticleAccessible::~ArticleAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_blocks))
        QAccessible::deleteAccessibleInterface(id);
}

void ArticleAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(once)
}

ArticleView &ArticleAccessible::view() const
{
    return *static_cast<ArticleView *>(widget());
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

DocumentText::Range ArticleAccessible::range() const
{
    return {0, view().document()->characterCount() - 1};
}

/// A change of zoom or type makes the document anew.
void ArticleAccessible::forgetOtherDocuments() const
{
    if (m_document == view().document())
        return;
    for (const QAccessible::Id id : std::as_const(m_blocks))
        QAccessible::deleteAccessibleInterface(id);
    m_blocks.clear();
    m_document = view().document();
}

int ArticleAccessible::childCount() const
{
    return view().document()->blockCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface *ArticleAccessible::child(int index) const
{
    forgetOtherDocuments();
    const int blocks = view().document()->blockCount();
    if (index < 0)
        return nullptr;
    if (index >= blocks)
        return QAccessibleWidget::child(index - blocks);
    if (const auto known = m_blocks.constFind(index); known != m_blocks.cend())
        return QAccessible::accessibleInterface(*known);
    auto *part = new ArticlePartAccessible(*this, index);
    m_blocks.insert(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

QAccessibleInterface *ArticleAccessible::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    if (!view().viewport()->rect().contains(point))
        return QAccessibleWidget::childAt(x, y);
    return child(view().cursorForPosition(point).block().blockNumber());
}

int ArticleAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *part = dynamic_cast<const ArticlePartAccessible *>(child))
        return part->number();
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : view().document()->blockCount() + index;
}

} // namespace nghisu
