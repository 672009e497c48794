// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/settingsdialog.h"

#include "theme/metrics.h"
#include "window/thememenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Settings &settings, const QString &libraryPath, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox(this)), m_scheme(new QComboBox(this)),
      m_watched(new QLineEdit(this))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    // Each language is named in itself, so that whoever lost their way finds back.
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    for (const ColorScheme scheme : AllSchemes)
        m_scheme->addItem(titleOf(scheme).remove(u'&'), static_cast<int>(scheme));
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(static_cast<int>(settings.scheme))));
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::activated, this,
            [this] { emit schemeChosen(static_cast<ColorScheme>(m_scheme->currentData().toInt())); });

    auto *watched = new QWidget(this);
    makeWatchedRow(*watched, settings.watchedFolder);

    auto *textCursor = new QCheckBox(tr("Move a te&xt cursor through the article"), this);
    textCursor->setToolTip(tr("The arrows move a cursor through the words; with Shift they select"));
    textCursor->setChecked(settings.textCursor);
    connect(textCursor, &QCheckBox::toggled, this, &SettingsDialog::textCursorChosen);
    auto *lessMotion = new QCheckBox(tr("Nothing &blinks or moves by itself"), this);
    lessMotion->setToolTip(tr("Also without this, where the desktop is set to less motion"));
    lessMotion->setChecked(settings.lessMotion);
    connect(lessMotion, &QCheckBox::toggled, this, &SettingsDialog::lessMotionChosen);

    auto *place = new QLabel(QDir::toNativeSeparators(libraryPath), this);
    place->setTextFormat(Qt::PlainText);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(4 * Grid);
    form->setVerticalSpacing(3 * Grid);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Theme:"), m_scheme);
    form->addRow(tr("Keyboard:"), textCursor);
    form->addRow(tr("Motion:"), lessMotion);
    form->addRow(tr("&Watched folder:"), watched);
    form->addRow(tr("Library:"), place);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(5 * Grid);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(130 * Grid);
}

void SettingsDialog::makeWatchedRow(QWidget &row, const QString &folder)
{
    m_watched->setPlaceholderText(tr("None"));
    m_watched->setReadOnly(true);
    m_watched->setAccessibleName(tr("Watched folder"));
    m_watched->setToolTip(tr("What a browser saves in this folder is added to the library by itself."));
    auto *choose = new QPushButton(tr("C&hoose…"), &row);
    auto *stop = new QPushButton(tr("&None"), &row);
    stop->setToolTip(tr("Watch no folder"));
    const auto show = [this, stop](const QString &path) {
        m_watched->setText(QDir::toNativeSeparators(path));
        stop->setEnabled(!path.isEmpty());
    };
    show(folder);
    connect(choose, &QPushButton::clicked, this, [this, show] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Watched folder"), m_watched->text());
        if (chosen.isEmpty())
            return;
        show(chosen);
        emit watchedFolderChosen(chosen);
    });
    connect(stop, &QPushButton::clicked, this, [this, show] {
        show({});
        emit watchedFolderChosen({});
    });
    auto *layout = new QHBoxLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_watched, 1);
    layout->addWidget(choose);
    layout->addWidget(stop);
}

} // namespace nghisu
