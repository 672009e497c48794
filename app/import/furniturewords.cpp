// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "furniturewords.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Lists are written as one string, which is easier to read and to add to than a hundred literals.
QSet<QString> words(const QString &list)
{
    const QStringList entries = list.split(u'|');
    return {entries.cbegin(), entries.cend()};
}

QRegularExpression anyOf(const QStringList &patterns)
{
    return QRegularExpression(u"^[>»►▶•*\\s-]*(?:"_s + patterns.join(u'|') + u")$"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

const QSet<QString> &socialNames()
{
    static const QSet<QString> Names =
        words(u"facebook|twitter|zalo|messenger|telegram|linkedin|pinterest|youtube|tiktok|"
              "instagram|whatsapp|viber|gmail|email|print|threads|reddit|tweet"_s);
    return Names;
}

const QSet<QString> &commentHeads()
{
    static const QSet<QString> Heads =
        words(u"bình luận|ý kiến bạn đọc|ý kiến độc giả|ý kiến|bình luận của bạn|"
              "bình luận bài viết|bình luận của bạn đọc|gửi bình luận|viết bình luận|"
              "ý kiến của bạn|comments|comment|leave a comment|leave a reply|reader comments|"
              "join the conversation|join the discussion|"
              "отзывы|комментарии|comentários|comentarios|commentaires|kommentare|reacties|コメント|评论"_s);
    return Heads;
}

const QStringList &commentWords()
{
    static const QStringList Words =
        u"bình luận|ý kiến bạn đọc|comments|comment|comentários|comentarios|commentaires|kommentare|commenti|"
        "reacties|отзывы|комментарии|коментарі|komentarze|komentar|yorumlar|コメント|评论|評論|댓글"_s.split(
            u'|');
    return Words;
}

const QSet<QString> &relatedHeads()
{
    static const QSet<QString> Heads = words(
        u"tin liên quan|bài liên quan|bài viết liên quan|các bài liên quan|tin bài liên quan|tin cùng chuyên "
        u"mục|"
        "cùng chuyên mục|bài cùng chuyên mục|tin khác|các tin khác|tin bài khác|bài khác|bài viết khác|tin "
        "tức khác|"
        "tin mới|tin mới nhất|tin mới hơn|tin cũ hơn|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|xem "
        "nhiều nhất|"
        "bài đọc nhiều|tin nổi bật|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|xem thêm|đọc "
        "thêm|"
        "đọc tiếp|cùng chủ đề|cùng tác giả|tin cùng chủ đề|related|related articles|related stories|related "
        "news|"
        "related topics|related roundup|related content|related posts|related reading|more on this "
        "story|more on "
        "this topic|you might also like|you may like|also on|up next|what to read next|keep reading|"
        "leia também|leia mais|veja também|notícias relacionadas|lee también|te puede interesar|noticias "
        "relacionadas|à lire aussi|lire aussi|sur le même sujet|mehr zum thema|lesen sie auch|das könnte sie "
        "auch interessieren|читайте также|похожие статьи|по теме|leggi anche|lees ook|czytaj także|"
        "関連記事|相关阅读|相关新闻|관련기사|more stories|more from|most read|most popular|most viewed|read "
        "more|see also|read "
        "also|"
        "also read|you may also like|recommended|recommended for you|trending|latest news|more news|editor's picks"_s);
    return Heads;
}

const QSet<QString> &strongLabels()
{
    static const QSet<QString> Labels = words(
        u"chia sẻ|chia sẻ bài viết|chia sẻ tin|in bài viết|in bài|in trang|lưu bài|lưu tin|lưu bài viết|"
        "sao chép liên kết|copy link|sao chép|từ khóa|từ khoá|tags|tag|quảng "
        "cáo|advertisement|advertisements|"
        "sponsored|trang chủ|đăng nhập|đăng ký|đăng xuất|về đầu trang|lên đầu trang|trở về đầu trang|về "
        "trang chủ|"
        "quay lại|back to top|home|log in|login|sign in|sign up|register|subscribe|gửi ý kiến|gửi cho bạn bè|"
        "đánh giá của bạn|đánh giá bài viết|nghe đọc bài|nghe bài viết|nghe bài báo|cỡ chữ|skip to content|"
        "skip to main content|share this|share this article|share this story|follow us|theo dõi chúng tôi|"
        "liên hệ quảng cáo|báo cáo vi phạm|print this page|newsletter|all rights reserved|xem bình luận|"
        "xem thêm bình luận|theo dõi trên google news"_s);
    return Labels;
}

const QSet<QString> &weakLabels()
{
    static const QSet<QString> Labels =
        words(u"in|lưu|nghe|gửi|hủy|thích|like|trả lời|reply|thời gian|số người thích|mới nhất|cũ nhất|quan "
              u"tâm nhất|"
              "newest|oldest|most liked|liên hệ|giới thiệu|chủ đề|theo dõi|follow|menu|tìm kiếm|search|đánh "
              "giá|xem|next|"
              "previous|trang trước|trang sau|tiếp theo|họ và tên|họ tên|tên của bạn|email của "
              "bạn|nội dung|"
              "website|hotline|đường dây nóng|rss|mới nhất trước|hữu ích|không hữu ích|ẩn "
              "danh|đóng|close|cancel|send|"
              "submit|post|hết|sitemap|privacy policy|terms of use|chính sách bảo mật|điều khoản sử dụng"_s);
    return Labels;
}

const QSet<QString> &sectionNames()
{
    static const QSet<QString> Names = words(
        u"thời sự|chính trị|kinh tế|kinh doanh|xã hội|thế giới|quốc tế|pháp luật|thể thao|giải trí|giáo dục|"
        "sức khỏe|sức khoẻ|y tế|công nghệ|khoa học|bất động sản|doanh nghiệp|doanh nhân|khởi nghiệp|tài "
        "chính|văn hóa|"
        "văn hoá|đời sống|du lịch|môi trường|trong nước|tin tức|tin trong tỉnh|địa phương|nông nghiệp|"
        "xây dựng đảng|quốc phòng|an ninh|giao "
        "thông|news|business|world|politics|sports|sport|technology|science|"
        "health|culture|opinion|economy|society|travel|education|lifestyle|national|local news"_s);
    return Names;
}

const QRegularExpression &strongPattern()
{
    static const QRegularExpression Pattern = anyOf({
        u"(?:đánh giá|xếp hạng|bình chọn) (?:của bạn|bài viết(?: này)?|tin này)\\s*[:(].{0,40}"_s,
        u"(?:your rating|rate this(?: article| story)?)\\s*:?.{0,30}"_s,
        u"(?:bạn )?còn(?: lại)?\\s*\\d*\\s*(?:/\\s*\\d+\\s*)?ký tự.{0,20}"_s,
        u"\\d*\\s*/\\s*\\d{2,5}\\s*(?:ký tự|characters?).{0,20}"_s,
        u"\\d+\\s+(?:characters?|ký tự)\\s+(?:left|remaining|còn lại)"_s,
        u"(?:sắp )?xếp theo\\s*:.{0,80}"_s,
        u"sort(?:ed)? by\\s*:?.{0,60}"_s,
        u"(?:từ kh(?:óa|oá)|tags?|thẻ|chủ đề|keywords?|topics?|filed under)\\s*:.{0,300}"_s,
        u"(?:xem|đọc|tìm hiểu) (?:thêm|tiếp)\\s*:.{1,200}"_s,
        u"(?:(?:các )?(?:tin|bài)(?: bài| viết)? liên quan|tin cùng chuyên mục|có thể bạn quan tâm)\\s*:.{0,200}"_s,
        u"(?:read more|see also|related|read also|also read|read next|recommended)\\s*:.{1,200}"_s,
        u"(?:chia sẻ|share)(?: (?:bài viết|tin|this|this article|this story|bài viết này))?\\s*(?::.{0,60}|"
        "(?:lên|trên|qua|on|via|to)\\s+(?:facebook|twitter|zalo|x|linkedin|email|mạng xã hội|messenger|telegram)\\b.{0,40})"_s,
        u"(?:copyright\\b\\s*(?:©|\\(c\\)|by|\\d{4}).{0,250}|©.{0,250}|\\(c\\)\\s*\\d{4}.{0,200})"_s,
        u"bản quyền\\s*(?:©|thuộc(?: về)?|\\d{4}).{0,200}"_s,
        u"(?:®\\s*)?(?:ghi rõ nguồn|yêu cầu ghi rõ nguồn).{0,150}"_s,
        u"(?:hãy )?theo dõi .{1,80} trên (?:google news|google tin tức|facebook|zalo|youtube|tiktok|telegram|fanpage)\\b.{0,40}"_s,
        u"follow (?:us|.{1,40}) on (?:google news|facebook|twitter|x|instagram|youtube|telegram)\\b.{0,60}"_s,
        u"\\(?\\d[\\d.,]*[kKmM]?\\)?\\s*(?:bình luận|comments?|lượt xem|views?|lượt "
        u"thích|thích|likes?|shares?|chia sẻ|"
        "lượt chia sẻ|phản hồi|lượt đọc)"_s,
        u"(?:bình luận|ý kiến|comments?|lượt xem|views?|lượt thích|likes?|shares?)\\s*[:(]?\\s*\\d[\\d.,]*\\)?"_s,
        u"(?:bạn (?:cần|phải|hãy) |vui lòng |hãy )?(?:đăng nhập|đăng ký).{0,40} để (?:bình luận|gửi|tham gia|đánh giá|lưu).{0,60}"_s,
        u"(?:please |you must )?(?:log|sign) in to (?:comment|post|leave).{0,60}"_s,
        u"(?:ảnh|hình|image|photo|picture|slide|foto|bild)\\s*\\d{1,3}\\s*(?:/|of|trên|de|von)\\s*\\d{1,3}"_s,
        u"related [a-z]{2,20}\\s*:.{1,200}"_s,
        u"(?:cỡ chữ|font size)\\b.{0,20}"_s,
        u"A\\s*[-+](?:\\s*A)?(?:\\s*A?\\s*[-+])?"_s,
        u"\\d{1,2}:\\d\\d\\s*/\\s*\\d{1,2}:\\d\\d"_s,
        u"\\d+\\s*(?:phút đọc|min(?:ute)?s? read)"_s,
    });
    return Pattern;
}

const QRegularExpression &weakPattern()
{
    static const QRegularExpression Pattern = anyOf({
        u"(?:xin |kính )?mời (?:các |quý )?(?:bạn|vị|độc giả|bạn đọc).{0,280}"_s,
        u"(?:bạn đọc|độc giả|quý vị|quý độc giả|quý bạn đọc) (?:có thể|vui lòng|hãy|gửi|quan tâm|đóng góp).{0,250}"_s,
        u"(?:mọi )?(?:ý kiến|thông tin|tin bài|bài viết)[^.]{0,40}(?:xin|vui lòng) (?:gửi|liên hệ).{0,200}"_s,
        u"(?:hãy )?(?:tham gia|gia nhập|theo dõi|truy cập)(?: vào| ngay)? (?:group|nhóm|kênh|fanpage|trang|cộng đồng|chuyên trang)\\b.{0,200}"_s,
        u"(?:hãy )?(?:để lại|viết|gửi|nhập|chia sẻ)(?: ngay)? (?:bình luận|ý kiến|suy nghĩ|cảm nhận|nội dung)(?: (?:của|bình luận|tại|ở)\\b.{0,100})?\\.*"_s,
        u"(?:bạn|bài viết)[^.]{0,30} (?:nghĩ gì|hữu ích|thích bài|đánh giá)[^.]{0,60}\\?"_s,
        u".{0,160}\\b(?:sign up|subscribe|đăng ký)\\b.{0,100}\\b(?:newsletter|inbox|bản tin)\\b.{0,100}"_s,
        u".{0,200}\\bcontributed to this (?:report|story|article)\\.?"_s,
        u"(?:nhấn|bấm|click) (?:vào )?(?:đây|here).{0,100}"_s,
        u"(?:sign up|subscribe|register) (?:for|to|now)\\b.{0,200}"_s,
        u"follow\\b.{1,80}\\b(?:on|at)\\b.{1,260}"_s,
        u"more .{1,60}:\\s*(?:https?://|www\\.).{1,200}"_s,
        u"[_*=~•.\\s-]{1,40}"_s,
        u"(?:get|join|download|install|follow)\\b.{1,60}\\b(?:newsletter|group|app|channel|inbox|whatsapp|telegram)\\b.{0,120}"_s,
        u"tải (?:ngay )?ứng dụng.{0,100}"_s,
        u".{0,160}\\b(?:follow (?:him|her|them|us|me|@\\w+)|(?:email|e-mail|reach|contact) .{2,40} at \\S+@\\S+)\\b.{0,160}"_s,
        u"(?:phó )?(?:tổng biên tập|thư ký tòa soạn|cơ quan chủ quản|cơ quan ngôn luận|tòa soạn|trụ sở|địa "
        u"chỉ|điện thoại|"
        "hotline|đường dây nóng|email|e-mail|fax|tel|giấy phép|website|liên hệ quảng cáo|zalo|chịu trách "
        "nhiệm)\\b\\s*"
        "(?::|số|hoạt động|nội dung).{0,200}"_s,
        u"(?:không sao chép|không được sao chép|nghiêm cấm|cấm sao chép|vui lòng không).{0,200}"_s,
        u"(?:bạn |đang )?(?:đang )?(?:tải|loading)\\b.{0,20}\\.*"_s,
        u"(?:\\(\\d+\\)|\\d{1,4}|[★☆⭐\\s]+|\\d(?:[.,]\\d)?\\s*/\\s*5.{0,40})"_s,
        u"\\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm|seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:trước|ago)"_s,
    });
    return Pattern;
}

} // namespace nghisu
