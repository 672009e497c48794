// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion/commenteditor.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "controls/messagebar.h"
#include "discussion/persondialog.h"
#include "discussion/starrating.h"
#include "librarytest.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace nghisu::testing {

/// Another program that holds a library for itself, as long as this lives.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), Name);
        connection.setDatabaseName(path);
        if (!connection.open() || QSqlQuery(connection).exec(QStringLiteral("BEGIN EXCLUSIVE")) == false)
            qFatal("cannot lock the library");
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(Name); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

private:
    static inline const QString Name = QStringLiteral("other");
};

/// A discussion pane on a library with one article, nobody having given a name yet.
class DiscussionFixture
{
public:
    DiscussionFixture()
    {
        article = valueOf(library.articles().add(sampleArticle())).id;
        minh = addPerson(library.database(), QStringLiteral("Văn Minh"));
        open();
    }
    ~DiscussionFixture() { pane.reset(); }

    /// A new pane, as after a new start.
    void open()
    {
        pane.reset();
        store = std::make_unique<DiscussionStore>(library.database());
        persons = std::make_unique<PersonStore>(library.database());
        pane = std::make_unique<DiscussionPane>();
        pane->setLocale(QLocale::c());
        pane->setLibrary(store.get(), persons.get());
        model()->setClock([this] { return library.steady.time; });
        pane->setArticle(article);
        pane->resize(332, 500);
        pane->show();
        pane->activateWindow();
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("the pane is not active");
        editor()->setFocus();
    }
    /// The person writing here, known before the pane asks.
    void introduce()
    {
        lan = valueOf(persons->setName(QStringLiteral("Hoàng Lan"))).id;
        pane->setLibrary(store.get(), persons.get());
        pane->setArticle(article);
    }

    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name = {}) const
    {
        return pane->findChild<Widget *>(name);
    }
    [[nodiscard]] CommentEditor *editor() const { return part<CommentEditor>(); }
    [[nodiscard]] CommentList *list() const { return part<CommentList>(); }
    [[nodiscard]] CommentModel *model() const { return part<CommentModel>(); }
    [[nodiscard]] StarRating *stars() const { return part<StarRating>(); }
    [[nodiscard]] MessageBar *message() const { return part<MessageBar>(QStringLiteral("message")); }
    [[nodiscard]] QPushButton *submit() const { return part<QPushButton>(QStringLiteral("submitComment")); }
    [[nodiscard]] QPushButton *messageAction() const
    {
        return message()->findChild<QPushButton *>(QStringLiteral("messageAction"));
    }

    void type(const QString &text) const
    {
        editor()->setFocus();
        editor()->insertPlainText(text);
    }
    void press(QAbstractButton *button) const { QTest::mouseClick(button, Qt::LeftButton); }
    void postTyped(const QString &text)
    {
        library.steady.pass(1000);
        type(text);
        press(submit());
    }
    void click(int row, CommentPart part) const
    {
        const QPoint at = list()->partRect(part, model()->index(row)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
    }
    void choose(int row) const
    {
        list()->setFocus();
        list()->setCurrentIndex(model()->index(row));
    }
    /// The comment in a row, as it is shown.
    [[nodiscard]] Comment shown(int row) const
    {
        return model()->index(row).data(CommentModel::CommentRole).value<Comment>();
    }
    /// Comments in the library, newest first.
    [[nodiscard]] QStringList kept() const
    {
        QStringList bodies;
        for (const Comment &comment : valueOf(store->threads(article, lan, CommentOrder::Newest, {}, 1000)))
            bodies += comment.body;
        return bodies;
    }
    [[nodiscard]] QString keptDraft(const std::optional<QUuid> &comment = {}) const
    {
        return valueOf(store->draft(article, {comment, {}})).text;
    }
    /// The dialog that asks for the name; null when there is none.
    [[nodiscard]] PersonDialog *dialog() const { return part<PersonDialog>(); }
    void answer(const QString &name) const
    {
        dialog()->findChild<QLineEdit *>()->setText(name);
        QTest::keyClick(dialog(), Qt::Key_Return);
    }

    TestLibrary library;
    ArticleId article = 0;
    QUuid lan; ///< the person writing here, once introduced
    QUuid minh;
    std::unique_ptr<DiscussionStore> store;
    std::unique_ptr<PersonStore> persons;
    std::unique_ptr<DiscussionPane> pane;
};

} // namespace nghisu::testing
