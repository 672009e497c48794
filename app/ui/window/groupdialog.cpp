// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/groupdialog.h"

#include "database.h"
#include "discussion/relativetime.h"
#include "forumstore.h"
#include "theme/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshMs = 5000;
constexpr int ForumRole = Qt::UserRole + 1;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

GroupDialog::GroupDialog(const QString &libraryPath, const QString &problem, bool ownWords, QWidget *parent)
    : QDialog(parent), m_folder(new QLineEdit(this)), m_leave(new QPushButton(tr("&Leave"), this)),
      m_problem(makeText({}, this)), m_everything(new QCheckBox(tr("All &articles of the library"), this)),
      m_ownWords(new QCheckBox(tr("I write at an&other computer in this group too"), this)),
      m_forums(new QListWidget(this)), m_members(new QTreeWidget(this))
{
    setWindowTitle(tr("Group"));
    m_leave->setObjectName(u"leaveGroup"_s);
    m_problem->setObjectName(u"groupProblem"_s);
    m_everything->setObjectName(u"everything"_s);
    m_ownWords->setObjectName(u"ownWords"_s);
    m_ownWords->setChecked(ownWords);
    connect(m_ownWords, &QCheckBox::toggled, this, &GroupDialog::ownWordsChosen);
    layOut();
    auto opened = Database::open(libraryPath);
    if (!opened) {
        tell(opened.error().message);
        return;
    }
    m_database = std::move(*opened);
    refresh();
    tell(problem);
    makeRoom();
    connect(m_everything, &QCheckBox::clicked, this, &GroupDialog::save);
    connect(m_forums, &QListWidget::itemChanged, this, &GroupDialog::save);
    connect(&m_minute, &QTimer::timeout, this, &GroupDialog::showMembers);
    m_minute.start(RefreshMs);
}

GroupDialog::~GroupDialog() = default;

void GroupDialog::layOut()
{
    auto *about =
        makeText(tr("People who keep a folder in common, by Syncthing, Nextcloud, a network disk or a USB "
                    "stick, read each other’s comments there. Every reader writes one file into it; "
                    "Nghị Sự itself sends nothing."),
                 this);
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("No group"));
    m_folder->setAccessibleName(tr("Folder of the group"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    connect(choose, &QPushButton::clicked, this, &GroupDialog::chooseFolder);
    connect(m_leave, &QPushButton::clicked, this, [this] { setFolder({}); });
    m_leave->setToolTip(tr("Write and read nothing there any more. What came in stays in the library."));
    auto *folder = new QHBoxLayout;
    folder->setSpacing(2 * Grid);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    folder->addWidget(m_leave);

    auto *shared = new QLabel(tr("&Shared forums:"), this);
    shared->setBuddy(m_forums);
    m_forums->setAccessibleName(tr("Shared forums"));
    m_forums->setMinimumHeight(18 * Grid);
    m_forums->setMaximumHeight(40 * Grid);
    auto *single =
        makeText(tr("Single articles are shared, or not, by the menu Article. What others share is answered "
                    "to by itself."),
                 this);
    auto *ownWords =
        makeText(tr("What another computer of the group has in your name then counts as yours. Leave it off "
                    "otherwise: whoever can write into the folder could else speak for you."),
                 this);
    auto *seen = new QLabel(tr("&Members:"), this);
    seen->setBuddy(m_members);
    m_members->setAccessibleName(tr("Members"));
    m_members->setHeaderLabels({tr("Name"), tr("Last seen")});
    m_members->setRootIsDecorated(false);
    m_members->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_members->header()->setStretchLastSection(false);
    m_members->setMinimumHeight(18 * Grid);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    column->setSpacing(2 * Grid);
    column->addWidget(about);
    column->addLayout(folder);
    column->addWidget(m_problem);
    column->addWidget(m_everything);
    column->addWidget(shared);
    column->addWidget(m_forums);
    column->addWidget(single);
    column->addWidget(m_ownWords);
    column->addWidget(ownWords);
    column->addWidget(seen);
    column->addWidget(m_members, 1);
    column->addWidget(buttons);
    setMinimumWidth(150 * Grid);
    m_problem->hide();
}

/// A layout asks for the height of wrapped lines only once it knows its width.
void GroupDialog::makeRoom()
{
    setMinimumHeight(layout()->minimumHeightForWidth(minimumWidth()));
    const int room = screen()->availableGeometry().height() - 10 * Grid; // what a frame takes besides
    resize(minimumWidth(), std::clamp(room, minimumHeight(), minimumHeight() + 16 * Grid));
}

void GroupDialog::refresh()
{
    if (!m_database)
        return;
    auto settings = GroupStore(*m_database).settings();
    if (!settings) {
        tell(settings.error().message);
        return;
    }
    m_settings = std::move(*settings);
    m_folder->setText(QDir::toNativeSeparators(m_settings.folder));
    m_leave->setEnabled(!m_settings.folder.isEmpty());
    m_everything->setChecked(m_settings.everything);
    showForums();
    showMembers();
}

void GroupDialog::showForums()
{
    const auto forums = ForumStore(*m_database).forums();
    if (!forums) {
        tell(forums.error().message);
        return;
    }
    const QSignalBlocker quiet(m_forums);
    m_forums->clear();
    for (const Forum &forum : *forums) {
        auto *item = new QListWidgetItem(forum.name, m_forums);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_settings.forums.contains(forum.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(ForumRole, forum.id);
    }
    m_forums->setEnabled(!m_settings.everything);
}

void GroupDialog::showMembers()
{
    GroupStore store(*m_database);
    const auto members = store.members();
    const auto own = store.identity();
    if (!members || !own) {
        tell(members ? own.error().message : members.error().message);
        return;
    }
    m_members->clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (const GroupMember &member : *members) {
        if (member.library == *own)
            continue;
        const QString names = member.names.isEmpty() ? tr("Somebody without a name")
                                                     : QLocale().createSeparatedList(member.names);
        auto *row = new QTreeWidgetItem(m_members, {names, relativeTime(member.seen, now, QLocale())});
        row->setToolTip(1, exactTime(member.seen, now, QLocale()));
    }
    if (m_members->topLevelItemCount() == 0) {
        auto *nobody =
            new QTreeWidgetItem(m_members, {m_settings.folder.isEmpty() ? tr("Choose a folder to begin.")
                                                                        : tr("Nobody else yet.")});
        nobody->setFlags(Qt::ItemIsEnabled);
    }
}

void GroupDialog::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder of the group"), m_settings.folder);
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void GroupDialog::setFolder(const QString &folder)
{
    if (folder != m_settings.folder)
        tell({}); // what was wrong with the other one
    m_settings.folder = folder;
    save();
}

/// What is shown becomes what is so.
void GroupDialog::save()
{
    if (!m_database)
        return;
    m_settings.everything = m_everything->isChecked();
    m_settings.forums.clear();
    for (int row = 0; row < m_forums->count(); ++row) {
        const QListWidgetItem *item = m_forums->item(row);
        if (item->checkState() == Qt::Checked)
            m_settings.forums.insert(item->data(ForumRole).toLongLong());
    }
    const auto saved = GroupStore(*m_database).setSettings(m_settings);
    if (!saved)
        tell(saved.error().message);
    refresh();
}

void GroupDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace nghisu
