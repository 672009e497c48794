// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/shortcutsdialog.h"

#include "theme/metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nghisu {

namespace {

QString plainName(QString text)
{
    return text.remove(u'&').remove(u'…');
}

void addMenu(QTreeWidgetItem *section, const QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            addMenu(section, action->menu());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(
                section, {plainName(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

QTreeWidgetItem *addSection(QTreeWidget *tree, const QString &name)
{
    auto *section = new QTreeWidgetItem(tree, {name});
    QFont font = tree->font();
    font.setWeight(QFont::DemiBold);
    section->setFont(0, font);
    return section;
}

using Keys = QList<std::pair<QString, QKeySequence>>;

void addKeys(QTreeWidgetItem *section, const Keys &keys)
{
    for (const auto &[name, sequence] : keys)
        new QTreeWidgetItem(section, {name, sequence.toString(QKeySequence::NativeText)});
}

/// Keys without a menu of their own, see ArticleView.
Keys articleKeys()
{
    return {
        {ShortcutsDialog::tr("A page on"), Qt::Key_Space},
        {ShortcutsDialog::tr("A page back"), Qt::SHIFT | Qt::Key_Space},
        {ShortcutsDialog::tr("To the beginning"), Qt::Key_Home},
        {ShortcutsDialog::tr("To the end"), Qt::Key_End},
        {ShortcutsDialog::tr("To the next link"), Qt::Key_Tab},
        {ShortcutsDialog::tr("Follow the link, or show the picture at the text cursor"), Qt::Key_Return},
    };
}

/// They work on the chosen comment of the discussion, see CommentList.
Keys commentKeys()
{
    return {
        {ShortcutsDialog::tr("Reply"), Qt::Key_R},
        {ShortcutsDialog::tr("Like, or take the like back"), Qt::Key_L},
        {ShortcutsDialog::tr("Edit one’s own comment"), Qt::Key_E},
        {ShortcutsDialog::tr("Delete one’s own comment"), Qt::Key_Delete},
        {ShortcutsDialog::tr("Show the passage in the article"), Qt::Key_P},
    };
}

/// Those of the list of highlights, see MarksPane, and how words are selected without a mouse.
void addMarkKeys(QTreeWidgetItem *section)
{
    const std::pair<QString, QString> keys[] = {
        {ShortcutsDialog::tr("Select words of the article"),
         QKeySequence(Qt::SHIFT | Qt::Key_Right).toString(QKeySequence::NativeText)},
        {ShortcutsDialog::tr("Show the highlight in the article"),
         QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
        {ShortcutsDialog::tr("Another colour"), ShortcutsDialog::tr("1 to 4", "keys")},
        {ShortcutsDialog::tr("Edit the note"), QKeySequence(Qt::Key_E).toString(QKeySequence::NativeText)},
        {ShortcutsDialog::tr("Remove the highlight"),
         QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)},
    };
    for (const auto &[name, key] : keys)
        new QTreeWidgetItem(section, {name, key});
}

/// Those of PictureViewer, and how it is opened without a mouse.
void addPictureKeys(QTreeWidgetItem *section)
{
    const auto text = [](QKeySequence keys) { return keys.toString(QKeySequence::NativeText); };
    const std::pair<QString, QString> keys[] = {
        {ShortcutsDialog::tr("Go to the next link or picture of the article"), text(Qt::Key_Tab)},
        {ShortcutsDialog::tr("See the picture large, play it or stop it"), text(Qt::Key_Return)},
        {ShortcutsDialog::tr("Larger or smaller"), ShortcutsDialog::tr("+ and −", "keys")},
        {ShortcutsDialog::tr("The whole picture"), text(Qt::Key_0)},
        {ShortcutsDialog::tr("Pixel for pixel"), text(Qt::Key_1)},
        {ShortcutsDialog::tr("Turn to the right"), text(Qt::Key_R)},
        {ShortcutsDialog::tr("Turn to the left"), text(Qt::SHIFT | Qt::Key_R)},
        {ShortcutsDialog::tr("The next picture"), text(Qt::Key_PageDown)},
        {ShortcutsDialog::tr("The picture before"), text(Qt::Key_PageUp)},
        {ShortcutsDialog::tr("Play or stop"), text(Qt::Key_Space)},
    };
    for (const auto &[name, key] : keys)
        new QTreeWidgetItem(section, {name, key});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setAccessibleName(windowTitle());
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    for (const QAction *menu : menus.actions()) {
        auto *section = addSection(tree, plainName(menu->text()));
        addMenu(section, menu->menu());
        section->setHidden(section->childCount() == 0);
    }
    addKeys(addSection(tree, tr("In the article")), articleKeys());
    addKeys(addSection(tree, tr("In the discussion, on a comment")), commentKeys());
    addMarkKeys(addSection(tree, tr("With highlights")));
    addPictureKeys(addSection(tree, tr("With pictures")));
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Grid, 4 * Grid, 4 * Grid, 4 * Grid);
    layout->setSpacing(4 * Grid);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(120 * Grid, 140 * Grid);
}

} // namespace nghisu
