// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Resources of a static library are linked only where somebody asks for them; the macro wants the global
// namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QTranslator *ownTranslator()
{
    static auto *translator = new QTranslator(QCoreApplication::instance());
    return translator;
}

QTranslator *qtTranslator()
{
    static auto *translator = new QTranslator(QCoreApplication::instance());
    return translator;
}

} // namespace

QString interfaceLanguage(const QString &chosen, const QLocale &system)
{
    if (chosen == "vi"_L1 || chosen == "en"_L1)
        return chosen;
    const bool vietnamese = system.language() == QLocale::Vietnamese || system.language() == QLocale::C;
    return vietnamese ? u"vi"_s : u"en"_s;
}

void installLanguage(const QString &language)
{
    initTranslations();
    const QLocale locale(language == "vi"_L1 ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    for (QTranslator *translator : {ownTranslator(), qtTranslator()})
        QCoreApplication::removeTranslator(translator);
    // Qt has no Vietnamese of its own for its dialogs' buttons; those sentences stand in our translation too.
    if (qtTranslator()->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTranslator());
    if (ownTranslator()->load(u":/i18n/nghisu_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(ownTranslator());
}

} // namespace nghisu
