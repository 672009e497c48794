// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Every pair of colours that the program puts on one another, in every theme, against WCAG 2.1: 4.5 for text,
// 7 for what is read for long, 3 for signs that tell something without text.

#include "discussion/avatar.h"
#include "theme/colors.h"

#include <QTest>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr double Sign = 3.0;
constexpr double Text = 4.5;
constexpr double Reading = 7.0;

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// What is seen where `above` lies on `below` with that opacity.
QColor blended(const QColor &above, const QColor &below, double opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a * opacity + b * (1 - opacity)); };
    return {mix(above.red(), below.red()), mix(above.green(), below.green()),
            mix(above.blue(), below.blue())};
}

struct Pair
{
    const char *where;
    QColor above;
    QColor below;
    double least;
};

QList<Pair> pairsOf(const Colors &c)
{
    QList<Pair> pairs;
    for (const auto &[name, ground] :
         {std::pair{"paper", c.paper}, {"window", c.window}, {"field", c.field}}) {
        pairs += {{name, c.ink, ground, Reading},
                  {name, c.soft, ground, Text},
                  {name, c.faint, ground, Text},
                  {name, c.accent, ground, Text},
                  {name, c.like, ground, Text},
                  {name, c.star, ground, Sign},
                  {"thumb of a scroll bar", blended(c.faint, ground, 0.75), ground, Sign}};
    }
    pairs += {{"chosen row", c.ink, c.tint, Text},
              {"second line of a chosen row", c.soft, c.tint, Text},
              {"hint in a chosen row, credit in a passage", c.faint, c.tint, Text},
              {"link in a passage, icon of a pressed button", c.accent, c.tint, Text},
              {"like in a chosen comment", c.like, c.tint, Text},
              {"star in a chosen row", c.star, c.tint, Sign},
              {"button under the mouse", c.ink, c.line, Text},
              {"icon under the mouse", c.soft, c.line, Sign},
              {"hit of the search", c.ink, c.found, Text},
              {"hit at hand, selection, primary button", c.onAccent, c.accent, Text},
              {"primary button under the mouse", c.onAccent, c.accent.lighter(108), Text},
              {"primary button pressed", c.onAccent, c.accent.darker(115), Text},
              {"message of a failure", c.ink, c.warning, Text},
              {"message of a failure, softly", c.soft, c.warning, Text},
              {"link in a message", c.accent, c.warning, Text}};
    for (const MarkColor color : AllMarkColors) {
        const QColor mark = c.mark(color);
        pairs += {{"highlighted text", c.ink, mark, Reading},
                  {"highlighted lead", c.soft, mark, Text},
                  {"highlighted credit", c.faint, mark, Text},
                  {"highlighted link", c.accent, mark, Text},
                  {"sign below highlighted text", c.markSign(color), mark, Sign},
                  {"sign below text that somebody else highlighted", c.markSign(color), c.paper, Sign},
                  {"highlight in a list", c.markSign(color), c.window, Sign},
                  {"highlight in a chosen row", c.markSign(color), c.tint, Sign}};
    }
    return pairs;
}

} // namespace

class tst_Contrast : public QObject
{
    Q_OBJECT

private slots:
    void themes_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        for (const ColorScheme scheme : AllSchemes)
            QTest::newRow(qPrintable(nameOf(scheme))) << scheme;
    }

    void themes()
    {
        QFETCH(ColorScheme, scheme);
        for (const Pair &pair : pairsOf(colorsOf(scheme, QPalette()))) {
            const double found = contrast(pair.above, pair.below);
            QVERIFY2(found >= pair.least,
                     qPrintable(u"%1: %2 on %3 is %4, below %5"_s
                                    .arg(QString::fromUtf8(pair.where), pair.above.name(), pair.below.name())
                                    .arg(found)
                                    .arg(pair.least)));
        }
    }

    void palettes_data() { themes_data(); }

    /// What Qt's own controls paint, by the roles of the palette.
    void palettes()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = paletteFor(scheme, QPalette());
        using Role = QPalette::ColorRole;
        const std::pair<Role, Role> pairs[] = {{QPalette::WindowText, QPalette::Window},
                                               {QPalette::Text, QPalette::Base},
                                               {QPalette::Text, QPalette::AlternateBase},
                                               {QPalette::ButtonText, QPalette::Button},
                                               {QPalette::HighlightedText, QPalette::Highlight},
                                               {QPalette::PlaceholderText, QPalette::Base},
                                               {QPalette::Link, QPalette::Base},
                                               {QPalette::Link, QPalette::Window},
                                               {QPalette::LinkVisited, QPalette::Base},
                                               {QPalette::BrightText, QPalette::Window},
                                               {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[above, below] : pairs)
                QVERIFY2(contrast(palette.color(group, above), palette.color(group, below)) >= Text,
                         qPrintable(u"%1 on %2"_s.arg(above).arg(below)));
        }
    }

    void palettesKnowTheirColors_data() { themes_data(); }

    void palettesKnowTheirColors()
    {
        QFETCH(ColorScheme, scheme);
        QPalette palette = paletteFor(scheme, QPalette());
        const QColor paper = colorsOf(scheme, QPalette()).paper;
        QCOMPARE(colorsOf(palette).paper, paper);
        palette.setColor(QPalette::Window, Qt::red); // as a single widget may have it
        palette.setCurrentColorGroup(QPalette::Disabled);
        QCOMPARE(colorsOf(palette).paper, paper);
    }

    void themesDiffer()
    {
        for (const ColorScheme one : AllSchemes) {
            for (const ColorScheme other : AllSchemes) {
                if (one != other && one != ColorScheme::System && other != ColorScheme::System)
                    QVERIFY(colorsOf(one, {}).line != colorsOf(other, {}).line);
            }
        }
    }

    void marksDiffer()
    {
        for (const ColorScheme scheme : AllSchemes) {
            const Colors &colors = colorsOf(scheme, QPalette());
            for (const MarkColor one : AllMarkColors) {
                QVERIFY(colors.mark(one) != colors.paper);
                for (const MarkColor other : AllMarkColors)
                    QVERIFY(one == other || (colors.mark(one) != colors.mark(other) &&
                                             colors.markSign(one) != colors.markSign(other)));
            }
        }
    }

    void names()
    {
        for (const ColorScheme scheme : AllSchemes)
            QCOMPARE(schemeNamed(nameOf(scheme)), std::optional(scheme));
        QVERIFY(!schemeNamed(u"mauve"));
        QVERIFY(!schemeNamed({}));
    }

    void lettersOnAvatars()
    {
        for (quint16 i = 0; i < 200; ++i)
            QVERIFY(contrast(Qt::white, avatarColor(QUuid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))) >= Text);
    }
};

QTEST_MAIN(tst_Contrast)
#include "tst_contrast.moc"
