// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articlepartaccessible.h"

#include "reading/articleaccessible.h"
#include "reading/articleformats.h"
#include "reading/articleview.h"
#include "reading/pictureobject.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostQuoted = 60; ///< of highlighted words, which are read out with their paragraph as well

bool isColumnHeading(const QTextBlock &cell)
{
    return roleOf(cell.begin().fragment().charFormat()) == TextRole::TableHeading;
}

/// The words above a cell that name its column; empty where nothing does.
QString columnHeadingOf(const QTextBlock &cell)
{
    const QTextBlockFormat here = cell.blockFormat();
    QString heading;
    for (QTextBlock above = cell.previous(); above.isValid(); above = above.previous()) {
        const QTextBlockFormat there = above.blockFormat();
        if (there.intProperty(TableProperty) != here.intProperty(TableProperty))
            break;
        if (there.intProperty(ColumnProperty) == here.intProperty(ColumnProperty) && isColumnHeading(above))
            heading = heading.isEmpty() ? above.text() : above.text() + u", "_s + heading;
    }
    return heading;
}

} // namespace

ArticlePartAccessible::ArticlePartAccessible(const ArticleAccessible &article, int number)
    : DocumentText(article.view()), m_article(article), m_number(number)
{
}

void *ArticlePartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    const bool picture = role() == QAccessible::Graphic;
    if (type == QAccessible::TextInterface && !picture)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ImageInterface && picture)
        return static_cast<QAccessibleImageInterface *>(this);
    if (type == QAccessible::ActionInterface && picture)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QTextBlock ArticlePartAccessible::block() const
{
    return m_article.view().document()->findBlockByNumber(m_number);
}

bool ArticlePartAccessible::isValid() const
{
    return m_article.isValid() && block().isValid();
}

QWindow *ArticlePartAccessible::window() const
{
    return m_article.window();
}

QAccessibleInterface *ArticlePartAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_article.view());
}

DocumentText::Range ArticlePartAccessible::range() const
{
    const QTextBlock part = block();
    return part.isValid() ? Range{part.position(), part.position() + part.length() - 1} : Range{0, 0};
}

QTextCharFormat ArticlePartAccessible::pictureFormat() const
{
    const QTextBlock part = block();
    for (auto piece = part.begin(); !piece.atEnd(); ++piece) {
        if (piece.fragment().charFormat().objectType() == PictureObject::Type)
            return piece.fragment().charFormat();
    }
    return {};
}

QString ArticlePartAccessible::pictureWords() const
{
    const QString words = pictureFormat().stringProperty(AlternativeProperty);
    return words.isEmpty() ? ArticleView::tr("Picture") : words;
}

QString ArticlePartAccessible::standingInTable() const
{
    const QTextBlock part = block();
    const int row = part.blockFormat().intProperty(RowProperty) + 1;
    const int column = part.blockFormat().intProperty(ColumnProperty) + 1;
    if (isColumnHeading(part))
        return ArticleView::tr("Heading of column %1", "of a table").arg(column);
    const QString heading = columnHeadingOf(part);
    if (heading.isEmpty())
        return ArticleView::tr("Row %1, column %2", "of a table").arg(row).arg(column);
    return ArticleView::tr("%3, row %1, column %2", "of a table; %3 is the heading of the column")
        .arg(QString::number(row), QString::number(column), heading);
}

/// What the highlights here are and what was noted on them, a line each.
QString ArticlePartAccessible::highlights() const
{
    QStringList lines;
    for (const TextMark &mark : m_article.view().textMarks().between(range().begin, range().end)) {
        const QString &words = mark.passage.quote;
        const QString shown = words.size() > MostQuoted ? words.left(MostQuoted).trimmed() + u'…' : words;
        lines.append(
            ArticleView::tr("“%1”: %2", "highlighted words, what is said of them").arg(shown, mark.toolTip));
    }
    return lines.join(u'\n');
}

/// What the eye sees of where a part stands, in words.
QString ArticlePartAccessible::standing() const
{
    const QTextBlock part = block();
    if (const int level = part.blockFormat().headingLevel(); level > 0)
        return ArticleView::tr("Level %1", "of a heading").arg(level);
    if (part.blockFormat().intProperty(TableProperty) > 0)
        return standingInTable();
    if (roleOf(part.blockFormat()) == TextRole::Quote)
        return ArticleView::tr("Quotation");
    return {};
}

QString ArticlePartAccessible::text(QAccessible::Text kind) const
{
    const QTextBlock part = block();
    if (kind == QAccessible::Description) {
        QStringList lines{standing(), highlights()};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (kind != QAccessible::Name)
        return {};
    switch (role()) {
    case QAccessible::Graphic:
        return pictureWords();
    case QAccessible::ListItem:
        return part.blockFormat().stringProperty(MarkerProperty) + u' ' + part.text();
    case QAccessible::Heading:
        return part.text();
    default:
        return {}; // a paragraph is its text
    }
}

QRect ArticlePartAccessible::rect() const
{
    const ArticleView &view = m_article.view();
    const QRectF box = view.document()->documentLayout()->blockBoundingRect(block());
    const QRect inView = box.translated(0, -view.verticalScrollBar()->value()).toAlignedRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role ArticlePartAccessible::role() const
{
    const QTextBlock part = block();
    if (pictureFormat().objectType() == PictureObject::Type)
        return QAccessible::Graphic;
    if (part.blockFormat().headingLevel() > 0)
        return QAccessible::Heading;
    return part.blockFormat().intProperty(DepthProperty) > 0 ? QAccessible::ListItem : QAccessible::Paragraph;
}

QAccessible::State ArticlePartAccessible::state() const
{
    const ArticleView &view = m_article.view();
    QAccessible::State state;
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = role() != QAccessible::Graphic;
    state.invisible = !view.isVisible();
    const QRect sight(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size());
    state.offscreen = !sight.intersects(rect());
    return state;
}

QString ArticlePartAccessible::imageDescription() const
{
    return pictureWords();
}

QSize ArticlePartAccessible::imageSize() const
{
    return rect().size();
}

QPoint ArticlePartAccessible::imagePosition() const
{
    return rect().topLeft();
}

QStringList ArticlePartAccessible::actionNames() const
{
    const QTextCharFormat picture = pictureFormat();
    const bool there = picture.hasProperty(PictureProperty) && picture.intProperty(PictureProperty) >= 0;
    return there ? QStringList{pressAction()} : QStringList();
}

void ArticlePartAccessible::doAction(const QString &name)
{
    if (actionNames().contains(name))
        emit m_article.view().pictureActivated(pictureFormat().intProperty(PictureProperty));
}

} // namespace nghisu
