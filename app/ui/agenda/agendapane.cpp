// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendapane.h"

#include "agenda/agendaactions.h"
#include "agenda/agendadelegate.h"
#include "agenda/agendaeditor.h"
#include "agenda/agendalist.h"
#include "agenda/agendamodel.h"
#include "agenda/relatedlist.h"
#include "controls/messagebar.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinuteMs = 60'000;
/// Fewer entries are seen at a glance; typing filters them all the same.
constexpr int FilterFrom = 8;

} // namespace

AgendaPane::AgendaPane(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_editor(new AgendaEditor(this)),
      m_model(new AgendaModel(this)), m_list(new AgendaList(this)), m_filter(new QLineEdit(this)),
      m_empty(new QLabel(this)), m_messages(new MessageBar(this)), m_related(new RelatedList(this)),
      m_actions(nullptr), m_minute(new QTimer(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_filter->setPlaceholderText(tr("Filter the agenda"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolicIcon(u"find"_s), QLineEdit::LeadingPosition)
        ->setText(m_filter->placeholderText());
    m_filter->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    m_actions = new AgendaActions(*this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(2 * Grid, 0, 2 * Grid, 0); // below the title of the pane
    filter->addWidget(m_filter);
    layout->addLayout(filter);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_related);

    connect(m_list, &QListView::clicked, this, &AgendaPane::choose);
    connect(m_list, &QListView::activated, this, &AgendaPane::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &AgendaPane::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgendaPane::currentChanged);
    // Moved rows come back through the editor, when the view is done with its drop.
    connect(m_model, &AgendaModel::itemMoveWanted, m_editor, &AgendaEditor::move, Qt::QueuedConnection);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showParts();
        emit currentChanged();
    });
    connect(m_editor, &AgendaEditor::edited, this, [this] {
        refresh();
        emit edited(m_editor->agenda());
    });
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, [this] { m_model->setNow(m_clock()); });
    setAgenda({}, false);
}

AgendaPane::~AgendaPane()
{
    delete m_actions; // it hears of the editor, which goes with the children
}

void AgendaPane::setAgenda(const EditedAgenda &agenda, bool editable)
{
    m_editable = editable;
    m_model->setEditable(editable);
    m_list->setDragDropMode(editable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    m_editor->setAgenda(agenda);
    m_filter->clear();
    m_messages->dismiss();
    refresh();
}

const EditedAgenda &AgendaPane::agenda() const
{
    return m_editor->agenda();
}

/// Brings the rows up to the editor's state; the chosen entry stays chosen.
void AgendaPane::refresh()
{
    const QString key = currentKey();
    m_model->setEntries(m_editor->entries(), m_clock());
    if (const QModelIndex index = m_model->indexOf(key); index.isValid())
        m_list->setCurrentIndex(index);
    if (m_model->entryCount() == 0)
        m_minute->stop();
    else
        m_minute->start();
    showParts();
    emit currentChanged();
}

void AgendaPane::showParts()
{
    const bool filtering = !m_filter->text().isEmpty();
    m_filter->setVisible(filtering || m_filter->hasFocus() || m_model->entryCount() >= FilterFrom);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(
        filtering    ? tr("Nothing in the agenda holds these words.")
        : m_editable ? tr("No dates or business of an event were found in this article. You can add entries "
                          "yourself.")
                     : tr("No dates or business of an event were found in this article."));
}

void AgendaPane::choose(const QModelIndex &index)
{
    const auto passage = index.data(AgendaModel::PassageRole).value<Passage>();
    if (!passage.isEmpty())
        emit passageWanted(passage);
}

void AgendaPane::chooseEntryAt(const Passage &passage)
{
    const auto isAt = [&passage](const Passage &other) {
        return other.block == passage.block && other.start == passage.start && other.length == passage.length;
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto entry = m_model->index(row).data(AgendaModel::EntryRole).value<AgendaEntry>();
        if (!isAt(entry.passage) &&
            std::none_of(entry.otherPassages.cbegin(), entry.otherPassages.cend(), isAt))
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
        return;
    }
}

QString AgendaPane::currentKey() const
{
    return m_list->currentIndex().data(AgendaModel::KeyRole).toString();
}

AgendaEntry AgendaPane::currentEntry() const
{
    return m_list->currentIndex().data(AgendaModel::EntryRole).value<AgendaEntry>();
}

void AgendaPane::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    do {
        row += by;
    } while (row >= 0 && row < rows && !m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable));
    if (row < 0 || row >= rows)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    choose(m_model->index(row));
}

QString AgendaPane::plainText() const
{
    return m_model->plainText();
}

void AgendaPane::showMenu(const QPoint &point)
{
    QMenu menu(this);
    m_actions->fillContextMenu(menu);
    menu.exec(m_list->viewport()->mapToGlobal(point));
}

/// Letters typed into the list go on in the filter.
bool AgendaPane::typeIntoFilter(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::ShiftModifier;
    if (!plain || text.isEmpty() || !text.at(0).isLetterOrNumber())
        return false;
    m_filter->show();
    m_filter->setFocus();
    m_filter->insert(text);
    return true;
}

bool AgendaPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &AgendaPane::showParts);
    const bool override = event->type() == QEvent::ShortcutOverride && watched == m_list;
    if (event->type() != QEvent::KeyPress && !override)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    // Within the list, undoing means the agenda, whatever it means in the rest of the window.
    const bool undo = key->matches(QKeySequence::Undo);
    if (watched == m_list && (undo || key->matches(QKeySequence::Redo))) {
        if (!override)
            (undo ? m_actions->undo : m_actions->redo)->trigger();
        event->accept();
        return true;
    }
    if (watched == m_list)
        return !override && typeIntoFilter(*key);
    const bool leave = key->key() == Qt::Key_Escape;
    if (leave || key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
        if (leave)
            m_filter->clear();
        m_list->setFocus();
        if (!m_list->currentIndex().isValid() && !leave)
            step(1);
        return true;
    }
    return false;
}

} // namespace nghisu
