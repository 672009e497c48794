// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mentionwords.h"

#include <iterator>

namespace nghisu {

namespace {

using Kind = Mention::Kind;
using Extent = MentionWord::Extent;

constexpr MentionWord Words[] = {
    {u"phiên trù bị|phiên họp trù bị|họp trù bị|buổi trù bị|phiên làm việc trù bị|đại hội trù bị|trù bị",
     Kind::Named, Extent::Fixed, u"trù bị"},
    {u"phiên chính thức|phiên họp chính thức|phiên làm việc chính thức|phiên đại hội chính thức", Kind::Named,
     Extent::Fixed, u"chính thức"},
    {u"phiên khai mạc|lễ khai mạc|buổi khai mạc|buổi lễ khai mạc|phiên họp khai mạc|đêm khai mạc|phiên họp "
     u"đầu tiên|"
     u"chương trình khai mạc",
     Kind::Named, Extent::Fixed, u"khai mạc"},
    {u"phiên bế mạc|lễ bế mạc|buổi bế mạc|buổi lễ bế mạc|phiên họp bế mạc|đêm bế mạc|chương trình bế mạc",
     Kind::Named, Extent::Fixed, u"bế mạc"},
    {u"phiên toàn thể|phiên họp toàn thể|phiên thảo luận toàn thể|họp toàn thể", Kind::Named, Extent::Fixed,
     u"toàn thể"},
    {u"phiên thảo luận tổ|phiên thảo luận tại tổ|thảo luận tại các tổ|thảo luận ở các tổ|thảo luận tại "
     u"đoàn|thảo luận tổ|thảo luận tại tổ|thảo luận ở tổ|họp tổ",
     Kind::Named, Extent::Topic, u"thảo luận tổ"},
    {u"phiên thảo luận tại hội trường|thảo luận tại hội trường|thảo luận ở hội trường", Kind::Named,
     Extent::Topic, u"thảo luận hội trường"},
    {u"phiên chất vấn|phiên chất vấn và trả lời chất vấn|phiên họp chất vấn", Kind::Named, Extent::Topic,
     u"chất vấn"},
    {u"tiêm vaccine|tiêm vắc xin|tiêm chủng|tiêm phòng|khám tuyển|mất điện|"
     u"cắt điện|cúp điện|ngừng cung cấp điện|tạm ngừng cung cấp điện|ngừng cấp điện|ngừng cấp nước|cúp "
     u"nước|cấm xe|cấm các phương tiện|cấm phương tiện|cấm đường|cấm lưu thông|phân luồng giao thông",
     Kind::Named, Extent::Open},
    {u"thi ngữ văn|thi toán|thi ngoại ngữ|thi tiếng anh|thi lịch sử|thi vật lý|thi hóa học|thi sinh "
     u"học|thi địa lý|thi tổ hợp|thi bài|thi các môn|thi vòng|thi năng khiếu|thi tự chọn",
     Kind::Named, Extent::Open},
    {u"phiên thảo luận|phiên làm việc|phiên họp|phiên giải trình|phiên tọa đàm|phiên đối thoại|phiên chuyên "
     u"đề",
     Kind::Named, Extent::Open},
    {u"tiếp xúc cử tri|buổi tiếp xúc cử tri|hội nghị tiếp xúc cử tri", Kind::Named, Extent::Open,
     u"tiếp xúc cử tri"},
    {u"lễ khai hội|lễ khai xuân|lễ khai ấn|lễ khai bút|lễ đón chính thức|thăm chính thức|thăm cấp nhà nước",
     Kind::Named, Extent::Open},
    {u"phiên|lễ|buổi|buổi lễ", Kind::Named, Extent::Needed},
    {u"đại lễ", Kind::Named, Extent::Open},
    {u"mít tinh|lễ mít tinh|lễ hội đường phố|lễ rước|lễ tế", Kind::Named, Extent::Open},
    {u"buổi tọa đàm|buổi làm việc|buổi thảo luận|buổi gặp mặt|buổi giao lưu|buổi tổng duyệt|buổi đối "
     u"thoại|buổi hội thảo|"
     u"buổi sinh hoạt|tổng duyệt|sơ duyệt",
     Kind::Named, Extent::Open},
    {u"đêm gala|gala|đêm nhạc|đêm thơ|đêm hội|đêm chung kết|đêm nghệ thuật|đêm diễn|đêm giao lưu|đêm văn "
     u"nghệ|tiệc|"
     u"đêm trao giải|đêm công diễn|đêm liên hoan|đêm thi|tiệc chào mừng|trận bán kết|bán kết|tứ kết|trận tứ "
     u"kết|vòng bảng|trận tranh|trận mở màn|trận ra quân|trận lượt đi|trận lượt về|trận giao hữu|chung "
     u"kết|vòng chung kết|vòng loại|vòng bán kết|vòng sơ khảo|trận chung "
     u"kết|trận khai "
     u"mạc",
     Kind::Named, Extent::Open},
    {u"chương trình nghệ thuật|chương trình văn nghệ|chương trình giao lưu|chương trình ca nhạc|chương trình "
     u"biểu diễn|"
     u"chương trình tham quan|diễu hành|diễu binh|bắn pháo hoa|màn bắn pháo hoa|trình diễn pháo hoa",
     Kind::Named, Extent::Open},
    {u"ngày làm việc thứ|ngày họp thứ", Kind::Named, Extent::Number},
    {u"ngày làm việc đầu tiên|ngày làm việc cuối cùng|ngày họp đầu tiên|ngày họp cuối cùng", Kind::Named,
     Extent::Fixed},
    {u"đợt|đợt họp thứ|đợt thứ|giai đoạn", Kind::Named, Extent::Number},
    {u"phần lễ|phần hội|phần xét hỏi|phần tranh luận|phần tranh tụng|phần luận tội|phần nghị án", Kind::Named,
     Extent::Fixed},
    {u"tuyên án|phiên tòa|phiên xét xử|phiên xử|phiên điều trần", Kind::Named, Extent::Open},

    {u"thi môn", Kind::Named, Extent::Needed},
    {u"học kỳ|học kì", Kind::Named, Extent::Number},

    {u"khai mạc|khai hội|mở hội", Kind::Opening, Extent::Fixed, u"khai mạc"},
    {u"bế mạc", Kind::Opening, Extent::Fixed, u"bế mạc"},
    {u"khai giảng|bế giảng|khởi tranh|tựu trường", Kind::Opening, Extent::Fixed},
    {u"khai trương|khánh thành|khởi công|thông xe|hợp long|động thổ|cất nóc", Kind::Named, Extent::Open},

    {u"đại hội|hội nghị|kỳ họp|kì họp|hội thảo|tọa đàm|diễn đàn|lễ hội|festival|triển lãm|hội chợ|liên "
     u"hoan|ngày hội|"
     u"hội thi|hội diễn|hội sách|hội báo xuân|cuộc thi|tuần lễ|hội xuân|cuộc họp|cuộc làm việc|hội đàm|cuộc "
     u"gặp|"
     u"giải chạy|giải đua|giải bóng|giải vô địch|giải cầu lông|giải thể thao|giải việt dã|hội khỏe|hội "
     u"trại|đại nhạc hội|"
     u"hội nghị toàn thể|chợ phiên|tuần văn hóa|năm du lịch|phiên đấu giá|lớp tập huấn|hội nghị tập "
     u"huấn|liên hoan phim|"
     u"trưng bày chuyên đề|đại hội đồng cổ đông|cuộc bầu cử|ngày bầu cử|trại hè|hội hoa|chợ hoa|đường "
     u"hoa|hội lim|hội làng|hội "
     u"chùa|hội đền|hội thao|hội giảng|"
     u"hội vật|ngày thơ|kỳ thi|trại sáng tác|khóa bồi dưỡng|lớp bồi dưỡng|khóa tập huấn|hội nghị trực tuyến|"
     u"giải bán marathon|bán marathon|giải vật|giải golf|giải xe đạp|giải điền kinh|giải đẩy gậy|giải leo "
     u"núi|giải dù lượn|giải futsal|giải tennis|giải võ|giải bắn|"
     u"giải cờ|giải bơi|giải đá cầu|giải kéo co|giải quần vợt|giải pickleball|giải marathon|hội trường "
     u"truyền thống",
     Kind::Event, Extent::Open},

    {u"thảo luận|chất vấn|trả lời chất vấn|chất vấn và trả lời chất vấn|bỏ phiếu|biểu quyết|lấy phiếu|tham "
     u"quan|"
     u"dâng hương|dâng hoa|đặt vòng hoa|hiệp thương|bốc thăm|thi đấu|bầu cử",
     Kind::Activity, Extent::Open},
    {u"bầu|thông qua|xem xét|viếng|đón tiếp|công bố|trao giải|trao thưởng|nghe|họp|làm việc tại|ra mắt|trình "
     u"bày|"
     u"cho ý kiến|tổng kết|biểu diễn|trưng bày|góp ý|quyết định|làm thủ tục",
     Kind::Activity, Extent::Needed},

    {u"họp báo|buổi họp báo|cuộc họp báo|hội nghị thông tin|hội nghị báo chí", Kind::Briefing, Extent::Open},
    {u"press conference|joint press conference|press briefing|news conference", Kind::Briefing, Extent::Fixed,
     u"", true},
    {u"nghỉ|tạm nghỉ|hoãn|lùi|hoàn "
     u"thành việc|"
     u"nhận hồ sơ|đăng ký tham gia|đăng ký dự thi|chạy thử",
     Kind::Excluded, Extent::Fixed},
    {u"registration for|registration deadline|deadline|recess", Kind::Excluded, Extent::Fixed, u"", true},

    {u"opening ceremony|opening session|inaugural session|opening plenary|official opening|formal "
     u"opening|grand opening|opening night|opening day",
     Kind::Named, Extent::Fixed, u"khai mạc", true},
    {u"closing ceremony|closing session|closing plenary|official closing|formal closing|closing "
     u"night|closing day",
     Kind::Named, Extent::Fixed, u"bế mạc", true},
    {u"preparatory session|preliminary session|preparatory meeting", Kind::Named, Extent::Fixed, u"trù bị",
     true},
    {u"official session|main session|formal session", Kind::Named, Extent::Fixed, u"chính thức", true},
    {u"plenary session|plenary|plenary meeting", Kind::Named, Extent::Fixed, u"toàn thể", true},
    {u"working groups|working group|group discussions|group discussion|panel discussion|round "
     u"table|roundtable|"
     u"question-and-answer session|question-and-answer sessions|poster sessions|open day|open days|open "
     u"evening|open house|open houses|drop-in session|drop-in event|coffee morning|carol "
     u"service|prize-giving|fun "
     u"run|street party|hustings|pretrial conference|preliminary hearing|sentencing hearing|awards "
     u"banquet|question session|award ceremony|awards ceremony|gala dinner|welcome "
     u"reception|"
     u"welcome dinner|keynote speech|fireworks display|field trip|working session|first session|second "
     u"session|"
     u"third session|morning session|afternoon session|technical session|thematic session|thematic "
     u"sessions|work session|special session|public hearing|working sessions|technical sessions|plenary "
     u"sessions|parallel sessions|panel "
     u"discussions|poster "
     u"session|parade|"
     u"working lunch|working dinner|working breakfast|luncheon|state banquet|banquet|gala "
     u"night|reception|phase "
     u"one|phase two|phase three|awards night|award night|poetry reading|book launch|prize-giving|closing "
     u"remarks|opening remarks|site "
     u"visit|graduation ceremony|gala night|final round|commemoration ceremony|flag-raising ceremony|signing "
     u"ceremony|final vote|floor vote|confidence vote|final ballot|first "
     u"phase|second phase",
     Kind::Named, Extent::Fixed, u"", true},
    {u"opens|opened|open|will open|to open|started|begins|began|will begin|kicks "
     u"off|kicked off|gets under way",
     Kind::Opening, Extent::Fixed, u"khai mạc", true},
    {u"wrap up|will wrap up|adjourns|will adjourn|will finish|closes|closed|will close|to "
     u"close|concludes|concluded|will conclude|wraps up|wrapped up|ends|will end",
     Kind::Opening, Extent::Fixed, u"bế mạc", true},
    {u"congress|conference|forum|summit|festival|exhibition|fair|seminar|symposium|workshop|general "
     u"assembly|expo|"
     u"tournament|ceremony|assembly|session|meeting|convention|training course|championship|marathon|"
     u"plenum|trial|talks|semi-final|semifinal|general meeting|by-election|referendum|premiere|inauguration|"
     u"ceasefire talks|trip|official visit|state visit|working visit|fashion show|trade show|book "
     u"fair|hackathon|"
     u"hearings|regatta|recital|lecture|webinar|masterclass|screening|auction|inquest|vigil|rally|synod|"
     u"gymkhana|"
     u"retreat|pilgrimage|reunion|picnic|barbecue|ceilidh|match|replay|fixture|quarter-final|play-off|"
     u"playoff|by-election|runoff|run-off|semester|academic year|school "
     u"year|competition|contest|symposia|hearing|concert",
     Kind::Event, Extent::Open, u"", true},
    {u"debated|discussed|considered|adopted|approved|elected|reviewed|passed|voted on|heard|"
     u"visit|tour|hear|question|consider|discuss|debate|vote on|vote|elect|adopt|approve|review",
     Kind::Activity, Extent::Needed, u"", true},
};

} // namespace

const PhraseTable &mentionWords()
{
    static const PhraseTable table([] {
        QList<PhraseTable::Row> rows;
        for (int i = 0; i < int(std::size(Words)); ++i)
            rows.append({Words[i].phrases, i});
        return rows;
    }());
    return table;
}

const MentionWord &mentionWord(int value)
{
    return Words[value];
}

const PhraseTable &nameEnds()
{
    static const PhraseTable table{
        {u"dành|follows|trọn|sẽ|đã|đang|được|diễn ra|bắt đầu|kết thúc|tổ "
         u"chức|vào|lúc|từ|trong|tại|ở|với|do|để|nhằm|theo|là|có|gồm|bao gồm|"
         u"dự kiến|chính thức|tập trung|tiếp tục|kéo dài|tiến hành|bước vào|nhiệm kỳ|trọng "
         u"thể|long trọng|trang trọng|thành công|"
         u"cùng|cũng|mở cửa|xuất phát|khởi tranh|khai giảng|sau|trước|khi|mà|nên|vì|nếu|thì|đến|hoàn "
         u"thành|thu hút|đề "
         u"ra|nghe|cho biết|và bế mạc|và khai mạc|"
         u"sau đó|nơi|ngay|hôm|dưới|trên|bằng|qua|như|cụ thể|họp|làm việc|thống "
         u"nhất|nhất trí|quyết định|đón|khép lại|"
         u"vừa|phải|cần|không|chưa|còn|rồi|này|đó|nói trên|cho đến|kể từ|thông "
         u"qua|xem xét|phát biểu|nhấn mạnh|"
         u"is|are|was|were|will|at|in|on|from|with|to|which|that|has|have|be|by|"
         u"for|during|until|after|before|took|take|"
         u"takes|taking|starts|scheduled|held|and|runs|run|lasts|meets|meet|gathers|"
         u"brings|attracts|aims|kicks|would|should|also|can"}};
    return table;
}

const PhraseTable &dependingWords()
{
    static const PhraseTable table{
        {u"chào mừng|trước thềm|phục vụ|chuẩn bị|chuẩn bị cho|trình|trình "
         u"tại|nghị quyết|nghị quyết của|văn kiện|"
         u"các văn kiện|dự thảo|thông tin về|về|chỉ thị|tiến tới|hướng tới|thành "
         u"công|thành công của|thành công tốt đẹp của|"
         u"kết quả|kết quả của|trước|sau|trước và sau|hoàn thành|tổ chức xong|của|dự "
         u"thảo văn kiện|kể từ|đại biểu|đại biểu dự|"
         u"đại biểu đi dự|đi dự|báo cáo chính trị|nhân sự|lập thành tích chào "
         u"mừng|công tác tổ chức|tuyên truyền|tuyên truyền về|"
         u"tinh thần|theo tinh thần|ý nghĩa|công tác chuẩn bị|cho|kế hoạch tổ "
         u"chức|kế hoạch|chủ đề|quy chế|nội quy|biên bản|"
         u"điểm cầu|đoàn chủ tịch|đoàn thư ký|so với|cổ động|trang trí|giải "
         u"pháp|tiểu ban|ban tổ chức|khuôn khổ|từ sau|"
         u"bảo vệ|an ninh|thông cáo|thông cáo báo chí|ngay sau|ahead of|prepare "
         u"for|preparations for|of the|about the|since the"}};
    return table;
}

const PhraseTable &preparingWords()
{
    static const PhraseTable table{{u"chào mừng|trước thềm|phục vụ|chuẩn bị|chuẩn bị cho|về|hướng "
                                    u"tới|cho|công tác|công tác chuẩn bị|kịch bản|hướng dẫn|"
                                    u"an ninh|ahead of|preparations for|prepare for"}};
    return table;
}

const PhraseTable &holdingVerbs()
{
    static const PhraseTable table{
        {u"tổ chức|tổ chức thành công|phối hợp tổ chức|đồng tổ chức|họp|mở|khai mạc|bế mạc|diễn "
         u"ra|sẽ diễn ra|đã diễn ra|đăng cai|dự|tham dự|"
         u"triệu tập|mở cửa|tiến hành|sẽ tổ chức|đã tổ chức|chủ trì|tham "
         u"gia|hold|holds|held|host|hosts|convene|convenes|convene its|convenes "
         u"its|hold its|holds its|open its|opens its|host its|convene the|"
         u"began a|began the|began their|began its|opened a|opened the|opened its|started a|started "
         u"the|launched "
         u"a|launched the|kicked off a|kicked off the|begin a|begin the|begins a|begins the|opens a|opens "
         u"the|holds a|holds the|held a|held the|attend a|will attend|hold the|hold a|hold its|host the|host "
         u"a|attend the|resume its|resume the|resumes its|resumes the|resume their|continue its|continue the|"
         u"continues its|reopen its|reopen the|stage a|stage the|stage its|stages its|hold their|host "
         u"their"}};
    return table;
}

const PhraseTable &happeningVerbs()
{
    static const PhraseTable table{
        {u"follows on|follows at|follow on|is being held|are being held|diễn ra|sẽ có|được tổ chức|tổ "
         u"chức|bắt đầu|khai mạc|kéo dài|kết "
         u"thúc|dự "
         u"kiến|được tiến hành|được chia|chia|"
         u"trở lại|xuất phát|khép lại|được ấn định|ấn định|bế mạc|mở cửa|"
         u"will be held|is held|was held|took place|takes place|will take "
         u"place|is scheduled|runs|will run|meets|"
         u"will meet|starts|will start|is to be held|scheduled|slated|opens|opened|held|taking "
         u"place|lasts|will last|to be held|"
         u"are scheduled|expected|will go ahead|goes ahead|will be|to begin|to start|to open|to take place"}};
    return table;
}

const PhraseTable &workingVerbs()
{
    static const PhraseTable table{
        {u"tiến hành|tiếp tục|tập trung|bước vào|họp|làm việc|thực hiện|hoàn thành|đã"}};
    return table;
}

const PhraseTable &actors()
{
    static const PhraseTable table{
        {u"học viên|chuyên gia|lớp tập huấn|lớp học|lớp bồi dưỡng|khóa học|khóa tập huấn|tọa đàm|cuộc "
         u"thi|hội "
         u"thi|triển lãm|hội chợ|ngày hội|tuần "
         u"lễ|negotiators|experts|speakers|workshop|seminar|summit|plenum|"
         u"dành|dành cho|trung ương|parliament|lawmakers|committee|agenda|board|council|meeting|session|đại "
         u"hội|đại biểu|hội nghị|kỳ họp|quốc hội|hội đồng nhân "
         u"dân|hđnd|các tổ|hội thảo|ban tổ chức|diễn "
         u"đàn|lễ hội|"
         u"chương trình|ban chấp hành|bch|cử tri|cổ đông|các đoàn|đoàn đại biểu|các đội|thí "
         u"sinh|festival|liên hoan|"
         u"ban thường vụ|thường trực|ubnd|ủy ban nhân dân|"
         u"ủy ban thường vụ quốc hội|phiên "
         u"họp|delegates|congress|conference|assembly|deputies|participants|members|forum|shareholders|"
         u"councillors|ministers|voters|cuộc họp|buổi họp|ủy ban kiểm "
         u"tra|synod|convention|federation|trustees|association|society|club|branch|parishioners|tenants|"
         u"residents"}};
    return table;
}

} // namespace nghisu
