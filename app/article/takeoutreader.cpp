// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutreader.h"

#include "takeoutfields.h"

#include <QBuffer>
#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Reader
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::TakeOut)
};

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView Format("\"nghisu-take-out\"");
constexpr qint64 PartBytes = 64 * 1024;
/// Looking through a file takes about so much of the time that it takes to bring it back.
constexpr double LookShare = 0.05;
constexpr qint64 TellEach = 500; ///< comments

tl::unexpected<Failure<TakeOutError>> failure(TakeOutError code, const QString &sentence)
{
    return tl::unexpected(Failure<TakeOutError>{code, sentence});
}

/// What stands at the top, and where the articles are.
struct Outline
{
    QString format;
    int version = 0;
    Person person;
    JsonScanner::Place articles;
};

/// One reading of a take-out: the outline, then all of it twice, once to see that it is whole and once to
/// give it away. Of each article the facts are read first and the lists then, in whatever order they
/// stand.
class TakeOutReading
{
public:
    TakeOutReading(QIODevice &json, TakeOutSink &sink, const TakeOutProgress &progress)
        : m_sink(sink), m_progress(progress), m_bytes(json.size()), m_json(json, [this] { return tell(); }),
          m_fields(m_json)
    {
    }

    Result<void, TakeOutError> run()
    {
        const Outline outline = readOutline();
        if (const auto usable = check(outline); !usable)
            return usable;
        if (!readArticles(outline, false))
            return problem();
        m_lookedThrough = true;
        m_furthest = 0;
        if (!m_sink.person(outline.person) || !readArticles(outline, true))
            return problem();
        return {};
    }

private:
    Outline readOutline()
    {
        Outline outline;
        bool hasPerson = false;
        bool hasArticles = false;
        m_json.enter();
        for (QString key; m_json.nextKey(key);) {
            m_fields.enter({});
            if (key == "format"_L1 && m_json.kind() == JsonScanner::Kind::Text) {
                outline.format = m_fields.text(key);
            } else if (key == "version"_L1) {
                outline.version = m_fields.number(key, 0, std::numeric_limits<int>::max());
            } else if (key == "person"_L1) {
                hasPerson = true;
                outline.person = m_fields.person();
            } else if (key == "articles"_L1) {
                m_fields.require(!hasArticles && m_json.kind() == JsonScanner::Kind::Array, key);
                hasArticles = true;
                outline.articles = m_json.place();
                m_json.skip();
            } else {
                m_json.skip();
            }
        }
        m_fields.require(m_json.isAtEnd(), QString::number(m_json.position()));
        m_fields.require(outline.format == "nghisu-take-out"_L1, u"format"_s);
        m_fields.require(outline.version > 0, u"version"_s);
        m_fields.require(hasPerson, u"person"_s);
        m_fields.require(hasArticles, u"articles"_s);
        return outline;
    }

    Result<void, TakeOutError> check(const Outline &outline) const
    {
        if (outline.format == "nghisu-take-out"_L1 && outline.version > 1)
            return failure(TakeOutError::Newer,
                           Reader::tr("The file of comments was written by a newer version of "
                                      "Nghị Sự. Update the program and try again."));
        return m_json.hasFailed() ? problem() : Result<void, TakeOutError>();
    }

    bool readArticles(const Outline &outline, bool give)
    {
        m_json.goTo(outline.articles);
        m_json.enter();
        for (qint64 number = 0; m_json.nextItem(); ++number) {
            const QString place = u"articles/"_s + QString::number(number);
            m_fields.enter(place);
            TakeOutFields::Lists lists;
            const TakenArticle article = m_fields.article(lists);
            const JsonScanner::Place end = m_json.place();
            if (m_json.hasFailed() || (give && !given(m_sink.article(article))))
                return false;
            m_json.goTo(lists.comments);
            if (!readComments(place, give))
                return false;
            if (lists.marks.position > 0) { // not in files of earlier versions
                m_json.goTo(lists.marks);
                if (!readMarks(place, give))
                    return false;
            }
            m_json.goTo(end);
        }
        return !m_json.hasFailed();
    }

    bool readComments(const QString &place, bool give)
    {
        m_json.enter();
        for (qint64 number = 0; m_json.nextItem(); ++number) {
            m_fields.enter(place + u"/comments/"_s + QString::number(number));
            const TakenComment comment = m_fields.comment();
            m_furthest = qMax(m_furthest, m_json.position());
            if (m_json.hasFailed() || (give && !given(m_sink.comment(comment))))
                return false;
            if (number % TellEach == 0 && !given(tell()))
                return false;
        }
        return !m_json.hasFailed();
    }

    bool readMarks(const QString &place, bool give)
    {
        m_json.enter();
        for (qint64 number = 0; m_json.nextItem(); ++number) {
            m_fields.enter(place + u"/marks/"_s + QString::number(number));
            const TakenMark mark = m_fields.mark();
            if (m_json.hasFailed() || (give && !given(m_sink.mark(mark))))
                return false;
        }
        return !m_json.hasFailed();
    }

    bool given(bool wantsMore)
    {
        m_stopped |= !wantsMore;
        return wantsMore;
    }

    bool tell()
    {
        if (!m_progress || m_stopped)
            return !m_stopped;
        const double part = m_bytes > 0 ? double(m_furthest) / double(m_bytes) : 0;
        m_stopped = !m_progress(m_lookedThrough ? LookShare + part * (1 - LookShare) : part * LookShare);
        return !m_stopped;
    }

    [[nodiscard]] Result<void, TakeOutError> problem() const
    {
        if (m_stopped || !m_json.hasFailed())
            return failure(
                TakeOutError::Stopped,
                Reader::tr(
                    "Bringing the comments back was stopped. What was brought back until then stays."));
        const QString place =
            m_fields.wrong().isEmpty() ? QString::number(m_json.position()) : m_fields.wrong();
        return failure(
            TakeOutError::Malformed,
            Reader::tr("The file of comments is damaged at “%1”. Choose another copy of it.").arg(place));
    }

    TakeOutSink &m_sink;
    const TakeOutProgress &m_progress;
    qint64 m_bytes;
    qint64 m_furthest = 0; ///< that was looked at, then that was given
    bool m_lookedThrough = false;
    bool m_stopped = false;
    JsonScanner m_json;
    TakeOutFields m_fields;
};

} // namespace

bool isTakeOut(QIODevice &bytes)
{
    const QByteArray first = bytes.read(PartBytes);
    const QByteArrayView all(first);
    if (!(all.startsWith(ByteOrderMark) ? all.sliced(ByteOrderMark.size()) : all).trimmed().startsWith('{'))
        return false;
    // Where keys are sorted it stands behind all articles.
    return first.contains(Format) ||
           (bytes.seek(qMax<qint64>(0, bytes.size() - PartBytes)) && bytes.read(PartBytes).contains(Format));
}

Result<void, TakeOutError> readTakeOut(QIODevice &json, TakeOutSink &sink, const TakeOutProgress &progress)
{
    if (json.peek(ByteOrderMark.size()) == ByteOrderMark)
        json.skip(ByteOrderMark.size());
    return TakeOutReading(json, sink, progress).run();
}

Result<TakeOut, TakeOutError> takeOutFromJson(const QByteArray &json)
{
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    TakeOutCollector collector;
    return readTakeOut(buffer, collector).map([&collector] { return collector.takeOut; });
}

} // namespace nghisu
