// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "elementhints.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <string_view>
#include <unordered_map>

namespace nghisu {

namespace {

using Words = std::unordered_map<std::string_view, ElementHints>;

/// Longer names are told by their beginning only.
constexpr size_t LongestWord = 24;
constexpr size_t LongestNames = 400;

void addWords(Words &words, ElementHint hint, std::string_view list)
{
    while (!list.empty()) {
        const size_t space = std::min(list.find(' '), list.size());
        words[list.substr(0, space)] |= hint;
        list.remove_prefix(std::min(space + 1, list.size()));
    }
}

/// Words between - and _ and capitals; of two words in a row also both together ("read-more", "readMore").
const Words &knownWords()
{
    static const Words Known = [] {
        Words words;
        addWords(words, ElementHint::Comments,
                 "comment comments commentlist commentary-list discussion disqus livefyre respond replies "
                 "commenting usercomments binhluan cmt ykien user-comments");
        // Names that nothing else than a region of readers' comments has; "comment" may be an opinion,
        // "discussion" a chapter.
        addWords(words, ElementHint::ReaderRegion,
                 "comments commentlist comment-list disqus livefyre binhluan usercomments user-comments "
                 "readercomments commentthread commentsection commentscontainer ykienbandoc");
        addWords(words, ElementHint::Related,
                 "related relateds relatedposts recommended recommendation recommendations recommend recirc "
                 "recirculation readmore seealso morefrom mostread mostpopular popular trending upnext "
                 "readnext nextarticle outbrain taboola zergnet lienquan docthem xemthem docnhieu "
                 "cungchuyenmuc tinkhac relate rel-posts morestories morenews latest similar suggested "
                 "teaser teasers tinlienquan tinmoi jp-relatedposts yarpp crp topstories moreon "
                 "relatedtopics relatedarticles relatedcontent relatedlinks relatednews relatedstories");
        addWords(words, ElementHint::Share,
                 "share shares sharing sharebar sharetools sharedaddy socials social-share social sociable "
                 "addthis addtoany sharethis shareaholic chiase follow followus bookmark bookmarks "
                 "socialbar socialshare socialicons likebox fblike");
        addWords(words, ElementHint::Advert,
                 "ad ads adv advert adverts advertisement advertising advertorial adbox adslot adunit "
                 "adsense adwrapper adcontainer dfp gpt sponsor sponsored sponsors promo promos promotion "
                 "promotions promoted newsletter newsletters subscribe subscription subscriptions signup "
                 "paywall cookie cookies gdpr consent popup modal lightbox overlay quangcao banner donate "
                 "donation upsell cta interstitial mailchimp optin merchandising");
        addWords(words, ElementHint::Page,
                 "nav navbar navigation navi menu menus submenu breadcrumb breadcrumbs crumb crumbs footer "
                 "sidebar sidebars aside rail rightrail leftrail rightcol leftcol colright masthead topbar "
                 "pagination pager pagenav toolbar search searchbox searchform skiplink widget widgets "
                 "widgetarea toc sitemap login dropdown ticker postnav postnavigation contentinfo "
                 "complementary copyright disclaimer rodape chantrang");
        addWords(words, ElementHint::About,
                 "byline bylines author authors authorbio authorbox bio meta metadata dateline timestamp "
                 "posted published updated tags taglist tagcloud postmeta entrymeta articlemeta tukhoa "
                 "keywords categories category topics rating ratings stars tacgia tag kicker eyebrow "
                 "viewcount views readingtime readtime date time contributors attribution");
        addWords(words, ElementHint::Lead,
                 "lead sapo standfirst lede dek deck description abstract chapeau subheadline subtitle "
                 "tomtat summary intro excerpt subhead");
        addWords(words, ElementHint::Caption,
                 "caption captions figcaption wpcaption imagecaption photocaption imgcaption chuthich "
                 "cutline imagecredit photocredit");
        addWords(words, ElementHint::Author, "author authors byline tacgia writer");
        addWords(words, ElementHint::Heading, "headline title heading tieude");
        addWords(words, ElementHint::Decoration,
                 "avatar avatars gravatar logo logos icon icons emoji smiley pixel tracker spacer");
        return words;
    }();
    return Known;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || isUpper(c);
}

/// Cuts names into words and looks each of them up, alone and with the one before.
class NameReader
{
public:
    void read(const char *names);
    [[nodiscard]] ElementHints hints() const { return m_hints; }

private:
    void endWord();
    void endName()
    {
        endWord();
        m_pairLength = 0;
    }
    void lookUp(std::string_view word)
    {
        if (const auto found = knownWords().find(word); found != knownWords().end())
            m_hints |= found->second;
    }

    std::array<char, 2 * LongestWord> m_letters; ///< the word before, and the word that is being read
    size_t m_pairLength = 0;                     ///< of the word before
    size_t m_length = 0;                         ///< of the word that is being read
    ElementHints m_hints;
};

void NameReader::endWord()
{
    if (m_length == 0)
        return;
    const std::string_view word(m_letters.data() + m_pairLength, m_length);
    lookUp(word);
    if (m_pairLength > 0)
        lookUp({m_letters.data(), m_pairLength + m_length});
    std::copy(word.begin(), word.end(), m_letters.begin());
    m_pairLength = m_length;
    m_length = 0;
}

void NameReader::read(const char *names)
{
    bool lower = false;
    for (size_t i = 0; names[i] != '\0' && i < LongestNames; ++i) {
        const char c = names[i];
        if (c == ' ' || c == '\n' || c == '\t') {
            endName();
        } else if (!isWordLetter(c)) {
            // "tags-v2", "relatedv3": the same box in a later version.
            if (c >= '0' && c <= '9' && m_length > 2 && m_letters[m_pairLength + m_length - 1] == 'v')
                --m_length;
            endWord();
        } else {
            if (isUpper(c) && lower)
                endWord();
            if (m_length < LongestWord)
                m_letters[m_pairLength + m_length++] = isUpper(c) ? static_cast<char>(c + 32) : c;
        }
        lower = isWordLetter(c) && !isUpper(c);
    }
    endName();
}

} // namespace

ElementHints hintsOf(const GumboElement &element)
{
    NameReader reader;
    if (element.attributes.length == 0)
        return {};
    for (const char *attribute :
         {"class", "id", "role", "itemprop", "type", "data-type", "data-component", "data-testid"}) {
        if (const GumboAttribute *found = gumbo_get_attribute(&element.attributes, attribute))
            reader.read(found->value);
    }
    return reader.hints();
}

} // namespace nghisu
