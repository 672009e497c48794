// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/articlewords.h"

#include "searchwords.h"

#include <QCryptographicHash>
#include <QSet>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Collects the columns of one article.
class WordCollector
{
public:
    void addTitle(const QString &text)
    {
        for (const SearchWord &word : add(m_words.text, text)) {
            m_words.title += word.folded + u' ';
            addPrefixes(word, &titlePrefixForm);
        }
    }
    void addSource(const QString &text) { add(m_words.source, text); }
    void addAuthor(const QString &text) { add(m_words.author, text); }
    void addBlock(const QString &text) { add(m_words.text, text); }
    void addEntry(const QString &text) { add(m_words.agenda, text); }

    ArticleWords take()
    {
        for (const QString &form : std::as_const(m_order))
            m_words.forms += form + u' ';
        return std::move(m_words);
    }

private:
    QList<SearchWord> add(QString &column, const QString &text)
    {
        const QList<SearchWord> words = searchWordsOf(text);
        if (!words.isEmpty() && !column.isEmpty())
            column += BlockEnd + u' ';
        for (const SearchWord &word : words) {
            column += word.folded + u' ';
            if (m_known.contains(word.marked))
                continue;
            m_known.insert(word.marked);
            if (word.hasMarks())
                addForm(word.marked);
            addPrefixes(word, &prefixForm);
        }
        return words;
    }

    void addPrefixes(const SearchWord &word, QString (*form)(const QString &))
    {
        for (int length = 1; length <= ShortPrefix; ++length) {
            addForm(form(firstLetters(word.folded, length)));
        }
        if (word.hasMarks())
            addForm(form(firstLetters(word.marked, 1)));
    }

    void addForm(const QString &form)
    {
        if (!m_forms.contains(form)) {
            m_forms.insert(form);
            m_order += form;
        }
    }

    ArticleWords m_words;
    QSet<QString> m_known; ///< words as written
    QSet<QString> m_forms;
    QStringList m_order;
};

} // namespace

QByteArray ArticleWords::checksum() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &column : {title, source, author, text, agenda, forms}) {
        hash.addData(column.toUtf8());
        hash.addData("\n");
    }
    return hash.result().left(8);
}

ArticleWords articleWords(const StoredArticle &stored)
{
    WordCollector words;
    const Article &article = stored.article;
    words.addTitle(article.title);
    words.addSource(article.source);
    words.addAuthor(article.author);
    words.addBlock(article.lead.text);
    for (const Block &block : article.blocks)
        words.addBlock(block.text);
    for (const AgendaEntry &entry : stored.agenda.shown) {
        words.addEntry(entry.title);
        words.addEntry(entry.place);
    }
    return words.take();
}

QString commentWords(const QString &body)
{
    QString words;
    for (const SearchWord &word : searchWordsOf(body))
        words += word.folded + u' ';
    return words;
}

QString prefixForm(const QString &letters)
{
    return u'_' + letters;
}

QString titlePrefixForm(const QString &letters)
{
    return u"__"_s + letters;
}

} // namespace nghisu
