// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "saving/savechoice.h"

#include <QSettings>

namespace nghisu {

using namespace Qt::StringLiterals;

SaveChoice SaveChoice::load()
{
    const QSettings store;
    SaveChoice choice;
    choice.format = exportFormatNamed(store.value(u"save/format"_s).toString()).value_or(ExportFormat::Pdf);
    choice.options.withAgenda = store.value(u"save/agenda"_s, false).toBool();
    choice.options.withComments = store.value(u"save/comments"_s, false).toBool();
    choice.options.withPictures = store.value(u"save/pictures"_s, true).toBool();
    choice.options.withMarks = store.value(u"save/marks"_s, true).toBool();
    return choice;
}

void SaveChoice::save() const
{
    QSettings store;
    store.setValue(u"save/format"_s, suffixOf(format));
    store.setValue(u"save/agenda"_s, options.withAgenda);
    store.setValue(u"save/comments"_s, options.withComments);
    store.setValue(u"save/pictures"_s, options.withPictures);
    store.setValue(u"save/marks"_s, options.withMarks);
}

} // namespace nghisu
