// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/markcontroller.h"

#include "controls/messagebar.h"
#include "database.h"
#include "discussion/personprompt.h"
#include "marks/markpanel.h"
#include "marks/markspane.h"
#include "passagefinder.h"
#include "reading/articleview.h"
#include "reading/markswatch.h"

#include <QSettings>
#include <QUndoStack>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int NewestMarks = 1000; ///< of the whole library
const QString ColorKey = u"marks/color"_s;

MarkColor lastColor()
{
    return markColorNamed(QSettings().value(ColorKey).toString()).value_or(MarkColor::Yellow);
}

void rememberColor(MarkColor color)
{
    QSettings().setValue(ColorKey, QString(nameOf(color)));
}

QString toolTipOf(const Mark &mark)
{
    const QString who =
        mark.mine ? MarkController::tr("Highlighted by you (%1)", "a colour").arg(shownName(mark.color))
                  : MarkController::tr("Highlighted by %1 (%2)", "a name, a colour")
                        .arg(mark.authorName, shownName(mark.color));
    return mark.note.isEmpty() ? who : who + u'\n' + mark.note;
}

MarkedPassage passageOf(const Mark &mark, const Passage &place, ArticleId article)
{
    MarkedPassage row;
    row.id = mark.id;
    row.color = mark.color;
    row.passage = place;
    row.quote = mark.passage.quote;
    row.words = mark.note;
    row.author = mark.authorName;
    row.mine = mark.mine;
    row.created = mark.created;
    row.article = article;
    return row;
}

bool standsBefore(const Passage &a, const Passage &b)
{
    if (a.isEmpty() || b.isEmpty())
        return b.isEmpty() && !a.isEmpty(); // those whose words are gone come last
    return std::pair(a.block, a.start) < std::pair(b.block, b.start);
}

} // namespace

/// One step that can be undone. What fails is told, and forgotten.
class MarkStep : public QUndoCommand
{
public:
    using Work = std::function<LibraryResult<void>()>;

    MarkStep(MarkController &controller, Work redo, Work undo)
        : m_controller(controller), m_redo(std::move(redo)), m_undo(std::move(undo))
    {
    }

    void undo() override { setObsolete(!m_controller.run(m_undo)); }
    void redo() override { setObsolete(!m_controller.run(m_redo)); }

private:
    MarkController &m_controller;
    Work m_redo;
    Work m_undo;
};

MarkController::MarkController(ArticleView &view, MarksPane &pane, PersonPrompt &person, MessageBar &messages,
                               QWidget *window)
    : QObject(window), m_view(view), m_pane(pane), m_person(person), m_messages(messages),
      m_panel(new MarkPanel(view, view.parentWidget())), m_undo(new QUndoStack(this))
{
    connectParts();
}

MarkController::~MarkController() = default;

void MarkController::connectParts()
{
    connect(&m_view, &ArticleView::markWanted, this, &MarkController::mark);
    connect(&m_view, &ArticleView::noteWanted, this, &MarkController::note);
    connect(&m_view, &ArticleView::textMarksActivated, this, [this](const QList<QUuid> &marks) {
        m_pane.choose(marks.first());
        open(marks);
    });
    connect(m_panel, &MarkPanel::colorChosen, this, &MarkController::setColor);
    connect(m_panel, &MarkPanel::noteWritten, this, &MarkController::setNote);
    connect(m_panel, &MarkPanel::removeWanted, this, &MarkController::remove);
    connect(m_panel, &MarkPanel::commentWanted, this, &MarkController::commentOnWanted);
    connect(&m_pane, &MarksPane::scopeChanged, this, &MarkController::showInPane);
    connect(&m_pane, &MarksPane::colorWanted, this, &MarkController::setColor);
    connect(&m_pane, &MarksPane::removeWanted, this, &MarkController::remove);
    connect(&m_pane, &MarksPane::passageWanted, this, [this](const MarkedPassage &row) {
        emit passageWanted(row.article, row.passage.isEmpty() ? Passage{} : row.passage);
    });
    connect(&m_pane, &MarksPane::editWanted, this, [this](const MarkedPassage &row) {
        emit passageWanted(row.article, row.passage);
        open({row.id}, true);
    });
    connect(&m_pane, &MarksPane::commentWanted, this,
            [this](const MarkedPassage &row) { emit commentWanted(row.article, row.id); });
    connect(&m_person, &PersonPrompt::changed, this, &MarkController::refresh);
    connect(&m_person, &PersonPrompt::switched, this, [this] { m_undo->clear(); });
}

void MarkController::setLibrary(Database *database)
{
    m_database = database;
    setArticle({});
}

void MarkController::setArticle(std::optional<ArticleId> article)
{
    m_panel->finish();
    m_panel->hide();
    m_article = article;
    m_comments.clear();
    m_undo->clear();
    load();
}

void MarkController::setComments(const QList<Comment> &comments)
{
    m_comments = comments;
    showInPane();
}

void MarkController::refresh()
{
    load();
}

bool MarkController::canMark() const
{
    return m_database && m_article && !m_database->isReadOnly();
}

QUuid MarkController::me() const
{
    return m_person.person() ? m_person.person()->id : QUuid();
}

void MarkController::load()
{
    m_marks.clear();
    m_places.clear();
    if (m_database && m_article) {
        const auto marks = MarkStore(*m_database).of(*m_article, me());
        if (marks)
            m_marks = *marks;
        else
            m_messages.tell(MessageBar::Kind::Failure, marks.error().message, tr("Try again"),
                            [this] { load(); });
    }
    PassageFinder finder(m_view.article());
    for (const Mark &mark : std::as_const(m_marks))
        m_places.append(finder.find(mark.passage));
    m_pane.setActing(canMark());
    showInText();
    showInPane();
    m_panel->update(m_marks);
}

void MarkController::showInText()
{
    QList<TextMark> inText;
    QList<MarginMark> notes;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks.at(i);
        if (m_places.at(i).isEmpty())
            continue;
        inText.append({mark.id, m_places.at(i), mark.color, mark.mine, toolTipOf(mark)});
        if (!mark.note.isEmpty())
            notes.append({m_places.at(i), toolTipOf(mark), MarginMark::Kind::Note, mark.id});
    }
    m_view.setTextMarks(inText);
    m_view.setMarks(MarginMark::Kind::Note, notes);
}

QList<MarkedPassage> MarkController::passagesOfArticle() const
{
    QList<MarkedPassage> rows;
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        rows.append(passageOf(m_marks.at(i), m_places.at(i), m_article.value_or(0)));
    PassageFinder finder(m_view.article());
    for (const Comment &comment : m_comments) {
        if (!comment.passage)
            continue;
        MarkedPassage row;
        row.kind = MarkedPassage::Kind::Comment;
        row.id = comment.id;
        row.passage = finder.find(*comment.passage);
        row.quote = comment.passage->quote;
        row.words = comment.body;
        row.author = comment.authorName;
        row.mine = comment.mine;
        row.created = comment.created;
        row.article = m_article.value_or(0);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MarkedPassage &a, const MarkedPassage &b) {
        return standsBefore(a.passage, b.passage);
    });
    return rows;
}

QList<MarkedPassage> MarkController::passagesOfLibrary()
{
    QList<MarkedPassage> rows;
    const auto newest =
        m_database ? MarkStore(*m_database).newest(me(), NewestMarks) : LibraryResult<QList<ArticleMark>>();
    for (const ArticleMark &found : newest.value_or(QList<ArticleMark>())) {
        MarkedPassage row = passageOf(found.mark, found.mark.passage, found.article);
        row.articleTitle = found.articleTitle;
        row.located = false;
        rows.append(row);
    }
    return rows;
}

void MarkController::showInPane()
{
    m_pane.setRows(m_pane.showsWholeLibrary() ? passagesOfLibrary() : passagesOfArticle());
}

bool MarkController::run(const std::function<LibraryResult<void>()> &work)
{
    const LibraryResult<void> done = canMark() ? work() : LibraryResult<void>();
    if (!done)
        m_messages.tell(MessageBar::Kind::Failure, done.error().message);
    load();
    return done.has_value();
}

void MarkController::push(std::function<LibraryResult<void>()> redo,
                          std::function<LibraryResult<void>()> undo)
{
    m_undo->push(new MarkStep(*this, std::move(redo), std::move(undo)));
}

std::optional<Mark> MarkController::ownMarkOf(const Passage &passage) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i).mine && m_places.at(i) == passage)
            return m_marks.at(i);
    }
    return {};
}

std::optional<Mark> MarkController::markWith(const QUuid &id) const
{
    const auto found =
        std::find_if(m_marks.cbegin(), m_marks.cend(), [&id](const Mark &mark) { return mark.id == id; });
    return found == m_marks.cend() ? std::nullopt : std::optional(*found);
}

void MarkController::add(const Passage &passage, MarkColor color,
                         const std::function<void(const Mark &)> &then)
{
    m_person.require([this, passage, color, then, article = m_article](const Person &person) {
        if (!canMark() || article != m_article) // the name may have been asked for in between
            return;
        const auto id = std::make_shared<QUuid>();
        push(
            [this, id, passage, color, person, article] {
                MarkStore store(*m_database);
                return (id->isNull() ? store.add(*article, person.id, passage, color)
                                     : store.restore(*id, person.id))
                    .map([&id](const Mark &made) { *id = made.id; });
            },
            [this, id, person] { return MarkStore(*m_database).remove(*id, person.id); });
        QTextCursor cursor = m_view.textCursor();
        cursor.clearSelection(); // the colour is to be seen
        m_view.setTextCursor(cursor);
        if (const auto made = markWith(*id)) {
            then(*made);
            m_pane.choose(made->id);
        }
    });
}

void MarkController::mark(const Passage &passage, MarkColor color)
{
    if (passage.isEmpty() || !canMark())
        return;
    rememberColor(color);
    if (const auto own = ownMarkOf(passage)) {
        setColor(own->id, color);
        return;
    }
    add(passage, color, [this](const Mark &made) {
        emit announced(tr("Highlighted: %1", "a colour").arg(shownName(made.color)));
    });
}

void MarkController::note(const Passage &passage)
{
    if (passage.isEmpty() || !canMark())
        return;
    if (const auto own = ownMarkOf(passage))
        open({own->id}, true);
    else
        add(passage, lastColor(), [this](const Mark &made) { open({made.id}, true); });
}

void MarkController::setColor(const QUuid &id, MarkColor color)
{
    const auto before = markWith(id);
    if (!before || !before->mine || before->color == color)
        return;
    rememberColor(color);
    const auto to = [this, id, person = me()](MarkColor wanted) {
        return MarkStore(*m_database).setColor(id, person, wanted).map([](const Mark &) {});
    };
    push([to, color] { return to(color); }, [to, was = before->color] { return to(was); });
    emit announced(tr("Colour of the highlight: %1").arg(shownName(color)));
}

void MarkController::setNote(const QUuid &id, const QString &note)
{
    const auto before = markWith(id);
    if (!before || before->note == note)
        return;
    const auto to = [this, id, person = me()](const QString &wanted) {
        return MarkStore(*m_database).setNote(id, person, wanted).map([](const Mark &) {});
    };
    push([to, note] { return to(note); }, [to, was = before->note] { return to(was); });
    emit announced(note.isEmpty() ? tr("Note removed.") : tr("Note kept."));
}

void MarkController::remove(const QUuid &id)
{
    const auto before = markWith(id);
    if (!before || !before->mine)
        return;
    push([this, id, person = me()] { return MarkStore(*m_database).remove(id, person); },
         [this, id, person = me()] {
             return MarkStore(*m_database).restore(id, person).map([](const Mark &) {});
         });
    if (markWith(id))
        return;
    m_messages.tell(MessageBar::Kind::Done, tr("Highlight removed."), tr("Undo"), [this] { m_undo->undo(); });
    emit announced(tr("Highlight removed."));
}

void MarkController::open(const QList<QUuid> &ids, bool writing)
{
    QList<Mark> marks;
    for (const QUuid &id : ids) {
        if (auto mark = markWith(id))
            marks.append(*mark);
    }
    m_panel->open(marks, canMark(), writing);
}

void MarkController::step(int direction)
{
    QList<Passage> places = m_places;
    places.removeIf([](const Passage &place) { return place.isEmpty(); });
    if (places.isEmpty())
        return;
    std::stable_sort(places.begin(), places.end(), standsBefore);
    const Passage from = m_view.wordsAtCursor();
    const auto next = direction > 0 ? std::upper_bound(places.cbegin(), places.cend(), from, standsBefore)
                                    : std::lower_bound(places.cbegin(), places.cend(), from, standsBefore);
    const bool inside = direction > 0 ? next != places.cend() : next != places.cbegin();
    const Passage place = !inside ? (direction > 0 ? places.first() : places.last())
                                  : (direction > 0 ? *next : *std::prev(next));
    m_view.showPassage(place);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i) == place)
            m_pane.choose(m_marks.at(i).id);
    }
}

} // namespace nghisu
