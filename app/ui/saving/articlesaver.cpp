// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "saving/articlesaver.h"

#include "controls/messagebar.h"
#include "database.h"
#include "lastthreads.h"
#include "pdffile.h"
#include "saving/savedialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Cancelled = std::shared_ptr<std::atomic_bool>;

Result<void, ExportError> saveFrom(const QString &libraryPath, ArticleId id, const SaveChoice &choice,
                                   const QString &path, const Cancelled &cancelled)
{
    const auto library = Database::open(libraryPath, Database::Mode::ReadOnly);
    auto article =
        library.and_then([&](const auto &open) { return collectExport(*open, id, choice.options); });
    if (!article)
        return tl::unexpected(Failure<ExportError>{ExportError::NotWritten, article.error().message});
    article->cancelled = [cancelled] { return cancelled->load(); };
    return saveArticle(*article, choice.format, path);
}

} // namespace

ArticleSaver::ArticleSaver(QString libraryPath, MessageBar &messages, QWidget *window)
    : QObject(window), m_libraryPath(std::move(libraryPath)), m_messages(messages), m_window(window)
{
}

ArticleSaver::~ArticleSaver()
{
    if (m_worker)
        letEnd(std::move(m_worker)); // a file that was promised is written
}

void ArticleSaver::ask(ArticleId article, const QString &title, const QString &folder,
                       const QString &typeface)
{
    auto *dialog = new SaveDialog(SaveChoice::load(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, article, title, folder, typeface] {
        SaveChoice choice = dialog->choice();
        choice.save();
        choice.options.typeface = typeface;
        askWhere(article, choice, QDir(folder).filePath(fileNameOf(title) + u'.' + suffixOf(choice.format)));
    });
    dialog->open();
}

void ArticleSaver::askWhere(ArticleId article, const SaveChoice &choice, const QString &proposed)
{
    const QString suffix = suffixOf(choice.format);
    auto *dialog = new QFileDialog(m_window, tr("Save the article"), QFileInfo(proposed).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Before the ending is put behind a name, nobody knows what is overwritten: that is asked here.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("%1 files (*.%2)", "format, ending").arg(suffix.toUpper(), suffix));
    dialog->selectFile(QFileInfo(proposed).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, article, choice](const QString &path) { askOverwriting(article, choice, path); });
    dialog->open();
}

void ArticleSaver::askOverwriting(ArticleId article, const SaveChoice &choice, const QString &path)
{
    emit folderUsed(QFileInfo(path).path());
    const QStringList there = overwrittenBy(path, choice.format, choice.options);
    if (there.isEmpty())
        return save(article, choice, path);
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Save the article"),
        tr("“%1” is there already. Is it to be replaced?").arg(QFileInfo(there.constFirst()).fileName()),
        QMessageBox::NoButton, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(replace, &QPushButton::clicked, this,
            [this, article, choice, path] { save(article, choice, path); });
    question->open();
}

void ArticleSaver::save(ArticleId article, const SaveChoice &choice, const QString &path)
{
    if (m_worker) {
        m_messages.tell(MessageBar::Kind::Failure,
                        tr("Another article is still being saved. Wait until that is done."));
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto saved = std::make_shared<Result<void, ExportError>>();
    m_worker.reset(
        QThread::create([saved, library = m_libraryPath, article, choice, path, cancelled = m_cancelled] {
            *saved = saveFrom(library, article, choice, path, cancelled);
        }));
    connect(m_worker.get(), &QThread::finished, this, [this, saved, article, choice, path] {
        m_worker.release()->deleteLater();
        tell(*saved, path, [this, article, choice, path] { save(article, choice, path); });
    });
    m_messages.tell(MessageBar::Kind::Notice, tr("Writing “%1”…").arg(QFileInfo(path).fileName()),
                    tr("Cancel"), [cancelled = m_cancelled] { cancelled->store(true); });
    m_worker->start();
}

void ArticleSaver::tell(const Result<void, ExportError> &saved, const QString &path,
                        const std::function<void()> &again)
{
    const QString name = QFileInfo(path).fileName();
    if (saved)
        m_messages.tell(MessageBar::Kind::Done, tr("The article was saved as “%1”.").arg(name), tr("Open"),
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    else if (saved.error().code == ExportError::Cancelled)
        m_messages.tell(MessageBar::Kind::Done, tr("“%1” was not written.").arg(name));
    else
        m_messages.tell(MessageBar::Kind::Failure, saved.error().message, tr("Try again"), again);
}

} // namespace nghisu
