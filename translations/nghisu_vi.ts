<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CommentRow</name>
    <message>
        <source>edited</source>
        <comment>mark beside the time of a comment</comment>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Not in the article any more</source>
        <translation>Không còn trong bài viết</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>Your answer, %1:</source>
        <translation>Trả lời của bạn, %1:</translation>
    </message>
    <message>
        <source>Answer by %1, %2:</source>
        <translation>Trả lời của %1, %2:</translation>
    </message>
    <message>
        <source>You, %1:</source>
        <translation>Bạn, %1:</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>Trả lời %1</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>Về đoạn “%1”</translation>
    </message>
    <message>
        <source>This comment was edited.</source>
        <translation>Bình luận này đã được sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) like this.</source>
        <translation>
            <numerusform>%n người thích.</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this.</source>
        <translation>Bạn thích bình luận này.</translation>
    </message>
    <message>
        <source>edited %1</source>
        <comment>time of an edit</comment>
        <translation>sửa lúc %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more like this.</source>
        <translation>
            <numerusform>%1 và %n người khác thích.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 likes this.</source>
        <translation>%1 thích bình luận này.</translation>
    </message>
    <message>
        <source>%1 and %2 like this.</source>
        <translation>%1 và %2 thích bình luận này.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who is answered, their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This comment was deleted.</source>
        <translation>Bình luận này đã bị xóa.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more answer(s)</source>
        <translation>
            <numerusform>Xem thêm %n trả lời</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Trở lại thư mục trước</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tới</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Đi tới thư mục sau</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục trên</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục trên</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem theo danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Nơi hay dùng</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách những nơi hay dùng</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Hiện tệp ẩn</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>T&amp;hư mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nơi vừa dùng</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Bạn có muốn ghi đè không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không thấy tệp.
Hãy xem lại tên tệp.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không thấy thư mục.
Hãy xem lại tên thư mục.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” không cho ghi.
Bạn vẫn muốn xóa chứ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Bạn có chắc muốn xóa “%1” không?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Trang cuối</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa cả trang</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Khổ dọc</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Khổ ngang</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Xem từng trang</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Xem hai trang đối nhau</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Xem tổng thể mọi trang</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Thiết lập trang</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaActions</name>
    <message>
        <source>&amp;Add an entry…</source>
        <translation>Thêm &amp;mục…</translation>
    </message>
    <message>
        <source>&amp;Edit entry…</source>
        <translation>Sửa mụ&amp;c…</translation>
    </message>
    <message>
        <source>Re&amp;move entry</source>
        <translation>&amp;Bỏ mục</translation>
    </message>
    <message>
        <source>&amp;Back to what the article says</source>
        <translation>Trở &amp;về như trong bài</translation>
    </message>
    <message>
        <source>Move item &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Move item &amp;down</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>U&amp;ndo change of the agenda</source>
        <translation>H&amp;oàn tác thay đổi chương trình</translation>
    </message>
    <message>
        <source>Red&amp;o change of the agenda</source>
        <translation>Làm lạ&amp;i thay đổi chương trình</translation>
    </message>
    <message>
        <source>&amp;Copy entry</source>
        <translation>&amp;Chép mục</translation>
    </message>
    <message>
        <source>Save entry as &amp;calendar file…</source>
        <translation>Lưu mục thành tệp &amp;lịch…</translation>
    </message>
    <message>
        <source>Save agenda as calendar &amp;file…</source>
        <translation>Lư&amp;u chương trình thành tệp lịch…</translation>
    </message>
    <message>
        <source>Open in the &amp;calendar</source>
        <translation>Mở trong ứn&amp;g dụng lịch</translation>
    </message>
    <message>
        <source>Hand the agenda to the calendar program of this computer</source>
        <translation>Đưa chương trình sang ứng dụng lịch của máy này</translation>
    </message>
    <message>
        <source>Add entries from a calendar file…</source>
        <translation>Thêm mục từ tệp lịch…</translation>
    </message>
    <message>
        <source>“%1” was removed from the agenda.</source>
        <translation>Đã bỏ “%1” khỏi chương trình.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Chưa bỏ mục nào</translation>
    </message>
    <message>
        <source>Another agenda is shown by now, so the entry was not kept.</source>
        <translation>Lúc này đang hiện chương trình của bài khác, nên mục chưa được giữ.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaEntryDialog</name>
    <message>
        <source>&amp;at</source>
        <translation>&amp;lúc</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Đế&amp;n</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>lú&amp;c</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Sửa mục</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Session, with a day</source>
        <translation>Phiên, có ngày</translation>
    </message>
    <message>
        <source>Item of business</source>
        <translation>Nội dung, không có ngày</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>format for entering a date</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format for entering a clock time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Giờ bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Giờ kết thúc</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>L&amp;oại:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>N&amp;gày:</translation>
    </message>
    <message>
        <source>Part &amp;of the day:</source>
        <translation>&amp;Buổi:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>Nơ&amp;i:</translation>
    </message>
    <message>
        <source>Write what takes place, for instance “Opening session”.</source>
        <translation>Hãy ghi việc diễn ra, ví dụ “Phiên khai mạc”.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Correct one of them.</source>
        <translation>Lúc kết thúc ở trước lúc bắt đầu. Hãy sửa một trong hai.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaModel</name>
    <message>
        <source>Business</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>Click to see where the article says so.</source>
        <translation>Bấm để xem bài viết nói ở đâu.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Do bạn thêm.</translation>
    </message>
    <message>
        <source>Something in this entry is concluded and not said, for instance the year. Click to see where the article says so.</source>
        <translation>Mục này có điều do suy ra chứ bài không nói, ví dụ năm. Bấm để xem chỗ bài viết nói đến.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaPane</name>
    <message>
        <source>No dates or business of an event were found in this article.</source>
        <translation>Không tìm thấy lịch hay nội dung làm việc của sự kiện nào trong bài này.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Filter the agenda</source>
        <translation>Lọc chương trình</translation>
    </message>
    <message>
        <source>Nothing in the agenda holds these words.</source>
        <translation>Không có mục nào chứa những từ này.</translation>
    </message>
    <message>
        <source>No dates or business of an event were found in this article. You can add entries yourself.</source>
        <translation>Không thấy ngày giờ hay nội dung của sự kiện nào trong bài này. Bạn có thể tự thêm mục.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>format of one day</comment>
        <translation>dddd, d MMMM, yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of days in one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first day of days in one year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>first day of days across years</comment>
        <translation>d MMMM, yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day, to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days</comment>
        <translation>d MMMM, yyyy</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>Trưa</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a clock time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from clock time, to clock time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>clock time</comment>
        <translation>đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Cả ngày</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>còn %1 giờ %2 phút</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>còn %n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>chưa chắc</translation>
    </message>
</context>
<context>
    <name>nghisu::AloudBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Đang đọc to</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>End reading aloud</source>
        <translation>Thôi đọc to</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Rất chậm</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Tốc độ thường</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Nhanh</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Rất nhanh</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tốc độ giọng đọc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đọc tiếp</translation>
    </message>
</context>
<context>
    <name>nghisu::AloudController</name>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>Câ&amp;u trước</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Câu &amp;sau</translation>
    </message>
    <message>
        <source>&amp;End reading aloud</source>
        <translation>T&amp;hôi đọc to</translation>
    </message>
    <message>
        <source>Read alo&amp;ud</source>
        <translation>Đọ&amp;c to</translation>
    </message>
    <message>
        <source>Pa&amp;use reading aloud</source>
        <translation>Tạm dừng đọ&amp;c</translation>
    </message>
    <message>
        <source>Go on reading alo&amp;ud</source>
        <translation>Đọ&amp;c tiếp</translation>
    </message>
    <message>
        <source>No voice answers on this computer, so nothing can be read aloud. With speech-dispatcher and espeak-ng installed it can be after the next start.</source>
        <translation>Máy này không có giọng đọc nào trả lời nên không đọc to được. Hãy cài speech-dispatcher và espeak-ng rồi mở lại chương trình.</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleExport</name>
    <message>
        <source>the folder could not be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>Không ghi được “%1”: %2. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Article without a headline</source>
        <translation>Bài không có tiêu đề</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of the day of publication</comment>
        <translation>d MMMM, yyyy</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>day of publication</comment>
        <translation>%1 (ước tính)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Items of business</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Bình luận</translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of 5 by %n reader(s)</source>
        <translation>
            <numerusform>%n người đọc đánh giá %1 trên 5</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %3, %2</source>
        <comment>name, time, name of the one answered</comment>
        <translation>%1 trả lời %3, %2</translation>
    </message>
    <message>
        <source>(This comment was deleted.)</source>
        <translation>(Bình luận này đã bị xóa.)</translation>
    </message>
    <message>
        <source>This picture is not in the saved file.</source>
        <translation>Ảnh này không có trong tệp đã lưu.</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Ảnh]</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Ảnh: %1]</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>vàng</translation>
    </message>
    <message>
        <source>green</source>
        <translation>xanh lá</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>xanh dương</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>hồng</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Chỗ tô màu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, colour, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleListModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n bình luận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until it is erased</comment>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>đã đọc %1 %</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>có sao</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>đang đọc</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleSaver</name>
    <message>
        <source>Save the article</source>
        <translation>Lưu bài viết</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>format, ending</comment>
        <translation>Tệp %1 (*.%2)</translation>
    </message>
    <message>
        <source>“%1” is there already. Is it to be replaced?</source>
        <translation>“%1” đã có sẵn. Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Th&amp;ay thế</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Another article is still being saved. Wait until that is done.</source>
        <translation>Một bài khác đang được lưu. Hãy đợi đến khi xong.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Đang ghi “%1”…</translation>
    </message>
    <message>
        <source>The article was saved as “%1”.</source>
        <translation>Đã lưu bài viết thành “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>“%1” was not written.</source>
        <translation>Không ghi “%1”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleSwitcher</name>
    <message>
        <source>Articles read last</source>
        <translation>Bài đọc gần đây</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>View &amp;picture</source>
        <translation>Xem ả&amp;nh</translation>
    </message>
    <message>
        <source>Co&amp;mment on this</source>
        <translation>&amp;Bình luận đoạn này</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Tô &amp;màu</translation>
    </message>
    <message>
        <source>&amp;Note on this</source>
        <translation>&amp;Ghi chú chỗ này</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Phát</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>of a heading</comment>
        <translation>Cấp %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <comment>of a table</comment>
        <translation>Hàng %1, cột %2</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <comment>of a table</comment>
        <translation>Tiêu đề cột %1</translation>
    </message>
    <message>
        <source>%3, row %1, column %2</source>
        <comment>of a table; %3 is the heading of the column</comment>
        <translation>%3, hàng %1, cột %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>highlighted words, what is said of them</comment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>nghisu::AvatarButton</name>
    <message>
        <source>You write as %1</source>
        <translation>Bạn viết với tên %1</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Ai viết ở đây</translation>
    </message>
</context>
<context>
    <name>nghisu::CommandLine</name>
    <message>
        <source>%1 See nghisu --help.</source>
        <comment>what was not understood</comment>
        <translation>%1 Xem nghisu --help.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as in 2020-09-25.</source>
        <translation>“%1” không phải là ngày. Hãy viết như 2020-09-25.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Thư viện nguyên vẹn.</translation>
    </message>
    <message>
        <source>The library is damaged. Keep a copy of the file before you go on using it.</source>
        <translation>Thư viện bị hỏng. Hãy giữ một bản sao của tệp trước khi dùng tiếp.</translation>
    </message>
    <message>
        <source>Name at least one file. See nghisu --help.</source>
        <translation>Hãy nêu ít nhất một tệp. Xem nghisu --help.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: was in the library already, as number %2</source>
        <translation>%1: đã có trong thư viện, số %2</translation>
    </message>
    <message>
        <source>%1: added as number %2</source>
        <translation>%1: đã thêm, số %2</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1280x800.</source>
        <translation>“%1” không phải là kích thước như 1280x800.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are vi and en.</source>
        <translation>Không có ngôn ngữ “%1”; chỉ có vi và en.</translation>
    </message>
    <message>
        <source>%1: another version of number %2; bring that up to date with --update</source>
        <translation>%1: là bản khác của bài số %2; cập nhật bài đó bằng --update</translation>
    </message>
    <message>
        <source>%1: brought number %2 up to date</source>
        <translation>%1: đã cập nhật bài số %2</translation>
    </message>
    <message numerus="yes">
        <source> (%n picture(s) missing)</source>
        <translation>
            <numerusform> (thiếu %n ảnh)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing there could be an article. Name saved web pages or text files.</source>
        <translation>%1: ở đó không có gì có thể là bài viết. Hãy chỉ ra trang web đã lưu hoặc tệp văn bản.</translation>
    </message>
    <message>
        <source>Name at least one article by its number; nghisu list shows the numbers.</source>
        <translation>Hãy chỉ ra ít nhất một bài bằng số của nó; nghisu list cho biết các số.</translation>
    </message>
    <message>
        <source>There is no article number %1; nghisu list shows the numbers.</source>
        <translation>Không có bài số %1; nghisu list cho biết các số.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Không ghi được “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. See nghisu --help.</source>
        <translation>“%1” là đối số thừa. Xem nghisu --help.</translation>
    </message>
    <message>
        <source>“%1” is there already. Name another file, or overwrite it with --force.</source>
        <translation>“%1” đã có sẵn. Hãy chọn tên khác hoặc ghi đè bằng --force.</translation>
    </message>
    <message>
        <source>%1: The file ends early; the end of the article may be missing. Save the page once more.</source>
        <translation>%1: Tệp bị cắt sớm; phần cuối bài có thể bị thiếu. Hãy lưu lại trang này.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: không có gì mới</translation>
    </message>
    <message>
        <source> (the file ends early; the end of the article may be missing)</source>
        <translation> (tệp bị cắt sớm; phần cuối bài có thể bị thiếu)</translation>
    </message>
    <message>
        <source>--mine writes the comments on all articles. Name no articles beside it.</source>
        <translation>--mine ghi bình luận về mọi bài. Đừng nêu thêm bài nào.</translation>
    </message>
    <message>
        <source>Name the file to write with --to FILE.json, FILE.md or FILE.csv.</source>
        <translation>Hãy nêu tệp cần ghi bằng --to TỆP.json, TỆP.md hoặc TỆP.csv.</translation>
    </message>
    <message>
        <source>Nobody has written at this library yet. Name another with --library.</source>
        <translation>Chưa ai viết gì ở thư viện này. Hãy nêu thư viện khác bằng --library.</translation>
    </message>
    <message>
        <source>(If you are the one who wrote there, say so with --as-mine.)</source>
        <translation>(Nếu chính bạn đã viết ở đó, hãy xác nhận bằng --as-mine.)</translation>
    </message>
    <message>
        <source>Name the file to write with --to: FILE.pdf, .html, .md or .txt, FILE.ics or FILE.nghisu.</source>
        <translation>Hãy nêu tệp cần ghi bằng --to: TỆP.pdf, .html, .md hoặc .txt, TỆP.ics hoặc TỆP.nghisu.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be written. Name one that ends in .pdf, .html, .md, .txt, .ics or .nghisu.</source>
        <translation>Không ghi được loại tệp như “%1”. Hãy nêu tệp có tên kết thúc bằng .pdf, .html, .md, .txt, .ics hoặc .nghisu.</translation>
    </message>
    <message>
        <source>“%1” is no format. Choose one of pdf, html, md and txt.</source>
        <translation>“%1” không phải là định dạng ghi được. Hãy chọn pdf, html, md hoặc txt.</translation>
    </message>
    <message>
        <source>Name the file or folder to write with --to.</source>
        <translation>Hãy nêu tệp hoặc thư mục cần ghi bằng --to.</translation>
    </message>
    <message>
        <source>Name a folder with --to and a format with --format, to write several articles.</source>
        <translation>Để ghi nhiều bài, hãy nêu một thư mục bằng --to và định dạng bằng --format.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Name one to write several articles.</source>
        <translation>“%1” không phải là thư mục. Hãy nêu một thư mục để ghi nhiều bài.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Name another.</source>
        <translation>Không tạo được thư mục “%1”. Hãy nêu thư mục khác.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, sepia, dark and black.</source>
        <translation>Không có giao diện “%1”; có light, sepia, dark và black.</translation>
    </message>
    <message>
        <source>nghisu — an offline reader for saved news articles

nghisu [FILE…]                       open the window (and add the files)
nghisu extract [--json|--text] [--published DATE] FILE…
                                     print what the reader would show; touches no library
nghisu import [--library FILE] [--update] [--as-mine] FILE|FOLDER…
                                     add articles without a window; --update brings those up to date
                                     that the library has in another version; --as-mine says that words
                                     in your name from another computer are yours
nghisu list [--library FILE] [--search WORDS] [--json]
                                     list the articles of the library
nghisu export [--library FILE] NUMBER… --to FILE.ics|FILE.nghisu [--force]
                                     write the agendas of articles as a calendar, or the articles with
                                     their comments for somebody else; --force overwrites
nghisu export [--library FILE] NUMBER --to FILE.pdf|FILE.html|FILE.md|FILE.txt
nghisu export [--library FILE] NUMBER… --to FOLDER --format pdf|html|md|txt
                                     write articles for other programs and for paper; also
                                     --with-agenda, --with-comments, --with-highlights,
                                     --without-pictures, --force, --typeface FAMILY for PDF and HTML
nghisu export [--library FILE] --mine --to FILE.json|FILE.md|FILE.csv
                                     write all your comments, highlights and ratings; import brings
                                     FILE.json back
nghisu check [--library FILE]        examine the library, and repair what can be repaired
nghisu --snapshot PICTURE.png [FILE] write a picture of the window and leave

Options of the window: --library FILE, --language vi|en, --theme light|sepia|dark|black,
                       --size WIDTHxHEIGHT
Others: --help, --version</source>
        <translation>nghisu — trình đọc ngoại tuyến cho những bài báo đã lưu

nghisu [FILE…]                       mở cửa sổ (và thêm các tệp)
nghisu extract [--json|--text] [--published DATE] FILE…
                                     in ra những gì sẽ hiện; không đụng tới thư viện nào
nghisu import [--library FILE] [--update] [--as-mine] FILE|FOLDER…
                                     thêm bài viết mà không mở cửa sổ; --update cập nhật những bài
                                     mà thư viện có bản khác; --as-mine cho biết những lời
                                     mang tên bạn từ máy khác đúng là của bạn
nghisu list [--library FILE] [--search WORDS] [--json]
                                     liệt kê bài viết trong thư viện
nghisu export [--library FILE] NUMBER… --to FILE.ics|FILE.nghisu [--force]
                                     ghi chương trình nghị sự của các bài thành lịch, hoặc ghi các bài kèm
                                     bình luận cho người khác; --force ghi đè
nghisu export [--library FILE] NUMBER --to FILE.pdf|FILE.html|FILE.md|FILE.txt
nghisu export [--library FILE] NUMBER… --to FOLDER --format pdf|html|md|txt
                                     ghi bài viết cho chương trình khác và để in; thêm được
                                     --with-agenda, --with-comments, --with-highlights,
                                     --without-pictures, --force, --typeface PHÔNG cho PDF và HTML
nghisu export [--library FILE] --mine --to FILE.json|FILE.md|FILE.csv
                                     ghi mọi bình luận, chỗ tô màu và đánh giá của bạn; import đưa
                                     FILE.json về
nghisu check [--library FILE]        kiểm tra thư viện và sửa những gì sửa được
nghisu --snapshot PICTURE.png [FILE] ghi ảnh chụp cửa sổ rồi thoát

Tùy chọn của cửa sổ: --library FILE, --language vi|en, --theme light|sepia|dark|black,
                     --size WIDTHxHEIGHT
Khác: --help, --version</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.</source>
        <translation>Không đọc được ngày “%1”. Hãy viết 2020, 2020-09, 2020-09-26 hoặc 26/9/2020.</translation>
    </message>
    <message numerus="yes">
        <source>The library could not be read to its end for the search; %n article(s) may be missing here.</source>
        <translation>
            <numerusform>Không đọc được hết thư viện để tìm; ở đây có thể thiếu %n bài.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::CommentComposer</name>
    <message>
        <source>Editing your comment</source>
        <translation>Đang sửa bình luận của bạn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 of %2 characters left</source>
        <translation>Bạn còn %1/%2 ký tự</translation>
    </message>
    <message>
        <source>Some characters are made of too many parts to be kept. Please shorten the comment.</source>
        <translation>Một số ký tự ghép từ quá nhiều phần nên không lưu được. Hãy rút ngắn bình luận.</translation>
    </message>
    <message>
        <source>One character of this text cannot be kept. Please type it anew.</source>
        <translation>Có một ký tự không lưu được. Hãy gõ lại.</translation>
    </message>
    <message numerus="yes">
        <source>The comment is %n character(s) too long.</source>
        <translation>
            <numerusform>Bình luận dài quá %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>Bạn nghĩ gì?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Bình luận của bạn</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Bình luận mới</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa viết gì.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Trả lời %1</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Đang trả lời %1</translation>
    </message>
</context>
<context>
    <name>nghisu::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Bình luận</translation>
    </message>
    <message>
        <source>Take back your &amp;like</source>
        <translation>Bỏ &amp;thích</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Thích</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Take back your like</source>
        <translation>Bỏ thích</translation>
    </message>
    <message>
        <source>Like this comment</source>
        <translation>Thích bình luận này</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Trả lời</translation>
    </message>
    <message>
        <source>Show the &amp;passage in the article</source>
        <translation>&amp;Xem đoạn này trong bài</translation>
    </message>
    <message>
        <source>Show what it &amp;answers</source>
        <translation>Xem bình luận được t&amp;rả lời</translation>
    </message>
</context>
<context>
    <name>nghisu::CopiesController</name>
    <message>
        <source>Progress of the work on the library</source>
        <translation>Tiến độ công việc với thư viện</translation>
    </message>
    <message>
        <source>Articles are still being added. Restore the copy when that is done.</source>
        <translation>Vẫn đang thêm bài. Hãy khôi phục bản sao khi việc ấy xong.</translation>
    </message>
    <message>
        <source>The copy “%1” is whole and can take the place of the library.</source>
        <translation>Bản sao “%1” nguyên vẹn và có thể thay thế thư viện.</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Khôi phục ngay</translation>
    </message>
</context>
<context>
    <name>nghisu::CopiesDialog</name>
    <message>
        <source>&amp;Copy the library…</source>
        <translation>&amp;Sao chép thư viện…</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Thu gọn</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>&amp;Khôi phục bản sao này…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Khôi phục từ tệp khá&amp;c…</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Các bản sao của thư viện</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Bản sao hằng ngày</translation>
    </message>
    <message>
        <source>Give back what the library does not need</source>
        <translation>Trả lại chỗ mà thư viện không cần đến</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>&amp;Daily copies that are kept:</source>
        <translation>Số bản sao &amp;hằng ngày được giữ:</translation>
    </message>
    <message>
        <source>Daily copies that are kept</source>
        <translation>Số bản sao hằng ngày được giữ</translation>
    </message>
    <message>
        <source>The library takes %1, of which %2 are not needed.
%3</source>
        <comment>sizes, path</comment>
        <translation>Thư viện chiếm %1, trong đó %2 không cần đến.
%3</translation>
    </message>
    <message>
        <source>Copy the library</source>
        <translation>Sao chép thư viện</translation>
    </message>
    <message>
        <source>Libraries (*.nghisu)</source>
        <translation>Thư viện (*.nghisu)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Khôi phục một bản sao</translation>
    </message>
    <message>
        <source>Libraries (*.nghisu *-backup);;All files (*)</source>
        <translation>Thư viện (*.nghisu *-backup);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Everything will be as it is in the copy “%1”. The library as it is now is kept beside it.</source>
        <translation>Mọi thứ sẽ trở lại như trong bản sao “%1”. Thư viện hiện nay được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Hủ&amp;y</translation>
    </message>
</context>
<context>
    <name>nghisu::CopyJobs</name>
    <message>
        <source>The copy of today is being made…</source>
        <translation>Đang tạo bản sao của hôm nay…</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>Đang sao chép thư viện…</translation>
    </message>
    <message>
        <source>The library is being compacted…</source>
        <translation>Đang thu gọn thư viện…</translation>
    </message>
    <message>
        <source>The copy is being examined…</source>
        <translation>Đang kiểm tra bản sao…</translation>
    </message>
    <message>
        <source>The copy of today could not be made. %1</source>
        <translation>Không tạo được bản sao của hôm nay. %1</translation>
    </message>
    <message>
        <source>The copy of today was stopped. It is made when Nghị Sự is started again.</source>
        <translation>Đã dừng tạo bản sao của hôm nay. Bản sao sẽ được tạo ở lần mở Nghị Sự tiếp theo.</translation>
    </message>
    <message>
        <source>The copy of today was made.</source>
        <translation>Đã tạo bản sao của hôm nay.</translation>
    </message>
    <message>
        <source>Copying was stopped, and nothing was written.</source>
        <translation>Đã dừng sao chép, không có gì được ghi.</translation>
    </message>
    <message>
        <source>The library was copied.</source>
        <translation>Đã sao chép thư viện.</translation>
    </message>
    <message>
        <source>Compacting was stopped. The library is as it was.</source>
        <translation>Đã dừng thu gọn. Thư viện vẫn như trước.</translation>
    </message>
    <message>
        <source>The library was compacted.</source>
        <translation>Đã thu gọn thư viện.</translation>
    </message>
    <message>
        <source>Restoring was stopped. The library is as it was.</source>
        <translation>Đã dừng khôi phục. Thư viện vẫn như trước.</translation>
    </message>
    <message>
        <source>The copy is whole.</source>
        <translation>Bản sao nguyên vẹn.</translation>
    </message>
</context>
<context>
    <name>nghisu::DateDialog</name>
    <message>
        <source>Date of publication</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>On which day did this article come out? Days such as “this afternoon” in its agenda are understood from it.</source>
        <translation>Bài này đăng ngày nào? Những lời như “chiều nay” trong chương trình được hiểu theo ngày ấy.</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>format for entering a date</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>nghisu::DecodeText</name>
    <message>
        <source>This file is not a text. Choose a saved article: a web page or a text file.</source>
        <translation>Tệp này không phải là văn bản. Hãy chọn một bài viết đã lưu: trang web hoặc tệp văn bản.</translation>
    </message>
    <message>
        <source>This file is empty. Save or copy the article again and open the new file.</source>
        <translation>Tệp này trống. Hãy lưu hoặc chép lại bài viết rồi mở tệp mới.</translation>
    </message>
</context>
<context>
    <name>nghisu::DiscussionPane</name>
    <message>
        <source>No comments yet. Be the first to say something.</source>
        <translation>Chưa có bình luận nào. Bạn hãy là người đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n star(s).</source>
        <translation>
            <numerusform>Đánh giá của bạn: %n sao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rating is cleared.</source>
        <translation>Đã bỏ đánh giá của bạn.</translation>
    </message>
    <message>
        <source>Comment posted.</source>
        <translation>Đã gửi bình luận.</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>Đã lưu bình luận.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Đã xóa bình luận.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Comment restored.</source>
        <translation>Đã khôi phục bình luận.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>&amp;Post comment</source>
        <translation>&amp;Gửi bình luận</translation>
    </message>
    <message>
        <source>&amp;Write a comment</source>
        <translation>&amp;Viết bình luận</translation>
    </message>
    <message>
        <source>&amp;Undo deleting the comment</source>
        <translation>&amp;Hoàn tác việc xóa bình luận</translation>
    </message>
    <message>
        <source>Change your &amp;name…</source>
        <translation>Đổi &amp;tên của bạn…</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n sao</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear rating</source>
        <translation>&amp;Bỏ đánh giá</translation>
    </message>
    <message>
        <source>Sort comments by &amp;time</source>
        <translation>Xếp bình luận theo t&amp;hời gian</translation>
    </message>
    <message>
        <source>Sort comments by number of &amp;likes</source>
        <translation>Xếp bình luận theo &amp;số người thích</translation>
    </message>
    <message>
        <source>%1 writes now.</source>
        <translation>Bây giờ %1 viết.</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Người &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Search the discussion</source>
        <translation>&amp;Tìm trong thảo luận</translation>
    </message>
    <message>
        <source>&amp;Oldest comments first</source>
        <translation>Bình luận cũ nhất t&amp;rước</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n found</source>
        <translation>
            <numerusform>Đang tìm… thấy %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment has all of these words.</source>
        <translation>Không có bình luận nào có đủ các từ này.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>One thread is shown.</source>
        <translation>Đang xem một chuỗi trả lời.</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Về kết quả tìm</translation>
    </message>
    <message>
        <source>Answer posted.</source>
        <translation>Đã gửi trả lời.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Change discarded.</source>
        <translation>Đã bỏ phần sửa.</translation>
    </message>
    <message>
        <source>Answer discarded.</source>
        <translation>Đã bỏ câu trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>Tìm thấy %n, mới nhất trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown</source>
        <translation>
            <numerusform>Đang hiện %n bình luận mới nhất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::Dock</name>
    <message>
        <source>What can be done with this pane</source>
        <translation>Việc làm được với khung này</translation>
    </message>
    <message>
        <source>Menu of the pane %1</source>
        <translation>Trình đơn của khung %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Tách rời</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>Đón&amp;g khung</translation>
    </message>
</context>
<context>
    <name>nghisu::DocumentBuilder</name>
    <message>
        <source>Date unknown: enter it</source>
        <translation>Chưa rõ ngày đăng: nhập vào</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date of publication above the headline</comment>
        <translation>d MMMM, yyyy</translation>
    </message>
    <message>
        <source>(estimated: correct it)</source>
        <translation>(ước đoán: sửa lại)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n phút đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the picture large</source>
        <translation>Bấm để xem ảnh lớn</translation>
    </message>
</context>
<context>
    <name>nghisu::DraftReminder</name>
    <message>
        <source>edit of your comment</source>
        <translation>sửa bình luận của bạn</translation>
    </message>
    <message>
        <source>new comment</source>
        <translation>bình luận mới</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>trả lời %1</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <comment>drafts</comment>
        <translation>Chưa xong: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::EndQuestion</name>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Đợi</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>Đó&amp;ng ngay</translation>
    </message>
</context>
<context>
    <name>nghisu::ExchangeController</name>
    <message>
        <source>Export for others</source>
        <translation>Xuất cho người khác</translation>
    </message>
    <message>
        <source>Articles with their discussion (*.nghisu)</source>
        <translation>Bài viết kèm thảo luận (*.nghisu)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Đang ghi “%1”…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) from your group.</source>
        <translation>
            <numerusform>%n bình luận mới từ nhóm của bạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody of your group has answered you; %n new comment(s) in all.</source>
        <translation>
            <numerusform>Có người trong nhóm đã trả lời bạn; tất cả có %n bình luận mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Nhóm…</translation>
    </message>
    <message>
        <source>Another file is still being written or read. Wait until that is done.</source>
        <translation>Một tệp khác vẫn đang được ghi hoặc đọc. Hãy chờ đến khi xong.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Đang đọc “%1”…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu chỗ khác…</translation>
    </message>
    <message>
        <source>They are mine</source>
        <translation>Đó là của tôi</translation>
    </message>
    <message>
        <source>Another computer of your group says that you write there too. What it has in your name was held back. If you do write there, say so in the settings of the group.</source>
        <translation>Một máy khác trong nhóm cho biết bạn cũng viết ở đó. Những gì mang tên bạn từ máy ấy đã được giữ lại. Nếu đúng là bạn viết ở đó, hãy xác nhận trong phần cài đặt nhóm.</translation>
    </message>
    <message>
        <source>“%1” was written. Whoever opens it has the article with its pictures, agenda, comments and highlights.</source>
        <translation>Đã ghi “%1”. Ai mở tệp này cũng có bài viết với ảnh, chương trình nghị sự, bình luận và chỗ tô màu.</translation>
    </message>
    <message>
        <source>Your comments, highlights and ratings were saved as “%1”.</source>
        <translation>Đã lưu bình luận, chỗ tô màu và đánh giá của bạn vào “%1”.</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Tiến độ đọc hoặc ghi tệp</translation>
    </message>
    <message>
        <source>Writing “%1” was stopped.</source>
        <translation>Đã dừng ghi “%1”.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
</context>
<context>
    <name>nghisu::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Tìm trong bài</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Đóng tìm kiếm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the match gone to, how many there are</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumController</name>
    <message>
        <source>&amp;New forum…</source>
        <translation>Diễn đàn &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Manage forums…</source>
        <translation>&amp;Quản lý diễn đàn…</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>Diễn đàn mới</translation>
    </message>
    <message>
        <source>Name of the forum:</source>
        <translation>Tên diễn đàn:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a forum, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This article is filed there.</source>
        <translation>Bài này được xếp vào đó.</translation>
    </message>
    <message>
        <source>Forums in depth:</source>
        <comment>at the end of an article, before their names</comment>
        <translation>Diễn đàn chuyên sâu:</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n bình luận</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Show all %1 articles</source>
        <translation>Xem cả %1 bài viết</translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation>Bình luận mới nhất</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumPane</name>
    <message>
        <source>Forum</source>
        <translation>Diễn đàn</translation>
    </message>
    <message>
        <source>Articles and newest comments of the forum</source>
        <translation>Bài viết và bình luận mới nhất của diễn đàn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a forum, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No article is filed under this forum yet. Choose it in the menu Article, File under.</source>
        <translation>Chưa có bài nào trong diễn đàn này. Hãy chọn diễn đàn trong trình đơn Bài viết, mục Xếp vào diễn đàn.</translation>
    </message>
    <message>
        <source>There are no forums yet. Make one in the menu Article, File under.</source>
        <translation>Chưa có diễn đàn nào. Hãy tạo một diễn đàn trong trình đơn Bài viết, mục Xếp vào diễn đàn.</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumsDialog</name>
    <message numerus="yes">
        <source>Remove the forum “%1”? The %n article(s) filed under it stay in the library.</source>
        <translation>
            <numerusform>Xóa diễn đàn “%1”? %n bài viết xếp ở đó vẫn ở lại thư viện.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the forum “%1”? No article is filed under it.</source>
        <translation>Xóa diễn đàn “%1”? Chưa có bài viết nào xếp ở đó.</translation>
    </message>
    <message>
        <source>Manage forums</source>
        <translation>Quản lý diễn đàn</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Diễn đàn</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Mới…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổ&amp;i tên…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n article(s)</source>
        <comment>name of a forum</comment>
        <translation>
            <numerusform>%1 – %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>Diễn đàn mới</translation>
    </message>
    <message>
        <source>Name of the forum:</source>
        <translation>Tên diễn đàn:</translation>
    </message>
    <message>
        <source>Rename the forum</source>
        <translation>Đổi tên diễn đàn</translation>
    </message>
    <message>
        <source>Remove the forum</source>
        <translation>Xóa diễn đàn</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
</context>
<context>
    <name>nghisu::Group</name>
    <message>
        <source>The folder of the group, “%1”, is not there. Connect its disk, or choose another folder in the settings.</source>
        <translation>Không thấy thư mục của nhóm, “%1”. Hãy nối ổ đĩa của nó, hoặc chọn thư mục khác trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>nghisu::GroupDialog</name>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Rời nhóm</translation>
    </message>
    <message>
        <source>All &amp;articles of the library</source>
        <translation>&amp;Mọi bài viết trong thư viện</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>People who keep a folder in common, by Syncthing, Nextcloud, a network disk or a USB stick, read each other’s comments there. Every reader writes one file into it; Nghị Sự itself sends nothing.</source>
        <translation>Những người dùng chung một thư mục, qua Syncthing, Nextcloud, ổ đĩa mạng hay thẻ USB, đọc được bình luận của nhau ở đó. Mỗi người đọc ghi một tệp vào thư mục; bản thân Nghị Sự không gửi gì đi.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Không có nhóm</translation>
    </message>
    <message>
        <source>Folder of the group</source>
        <translation>Thư mục của nhóm</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Write and read nothing there any more. What came in stays in the library.</source>
        <translation>Không ghi và đọc gì ở đó nữa. Những gì đã nhận vẫn ở lại thư viện.</translation>
    </message>
    <message>
        <source>&amp;Shared forums:</source>
        <translation>&amp;Diễn đàn chia sẻ:</translation>
    </message>
    <message>
        <source>Shared forums</source>
        <translation>Diễn đàn chia sẻ</translation>
    </message>
    <message>
        <source>Single articles are shared, or not, by the menu Article. What others share is answered to by itself.</source>
        <translation>Từng bài được chia sẻ hay không là do trình đơn Bài viết. Bài người khác chia sẻ thì bình luận của bạn tự được gửi lại.</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Thành viên:</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Thấy lần cuối</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Người chưa có tên</translation>
    </message>
    <message>
        <source>Choose a folder to begin.</source>
        <translation>Hãy chọn một thư mục để bắt đầu.</translation>
    </message>
    <message>
        <source>Nobody else yet.</source>
        <translation>Chưa có ai khác.</translation>
    </message>
    <message>
        <source>I write at an&amp;other computer in this group too</source>
        <translation>Tôi &amp;cũng viết ở một máy khác trong nhóm này</translation>
    </message>
    <message>
        <source>What another computer of the group has in your name then counts as yours. Leave it off otherwise: whoever can write into the folder could else speak for you.</source>
        <translation>Khi đó, những gì mang tên bạn từ một máy khác trong nhóm được coi là của bạn. Nếu không thì đừng bật: ai ghi được vào thư mục cũng có thể nói thay bạn.</translation>
    </message>
</context>
<context>
    <name>nghisu::HitModel</name>
    <message>
        <source>Comment by %1</source>
        <translation>Bình luận của %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Ghi chú của %1</translation>
    </message>
</context>
<context>
    <name>nghisu::ImportController</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, why it was not added</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Tiến độ thêm bài</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <comment>name of a file</comment>
        <translation>Đang thêm %1</translation>
    </message>
    <message>
        <source>Nothing there could be an article. Choose saved web pages or text files.</source>
        <translation>Ở đó không có gì có thể là bài viết. Hãy chọn trang web đã lưu hoặc tệp văn bản.</translation>
    </message>
    <message>
        <source>The library has another version of “%1”. When it is brought up to date, your rating, comments and changes of the agenda stay.</source>
        <translation>Thư viện có bản khác của “%1”. Khi cập nhật, đánh giá, bình luận và các thay đổi chương trình của bạn vẫn còn.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>This article was in the library already.</source>
        <translation>Bài này đã có trong thư viện.</translation>
    </message>
    <message>
        <source>The article was brought up to date.</source>
        <translation>Đã cập nhật bài viết.</translation>
    </message>
    <message>
        <source>“%1” was added from the watched folder.</source>
        <translation>Đã thêm “%1” từ thư mục theo dõi.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>Đã thêm %n bài viết</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Báo cáo…</translation>
    </message>
    <message>
        <source>If you wrote these at another computer, take them in: they then stand here as yours, and the newer of two versions stays. Else leave them out.</source>
        <translation>Nếu bạn đã viết những mục này ở máy khác, hãy nhận chúng vào: khi ấy chúng là của bạn ở đây, và trong hai bản thì bản mới hơn được giữ. Nếu không phải, hãy bỏ qua.</translation>
    </message>
    <message>
        <source>They are mine</source>
        <translation>Đó là của tôi</translation>
    </message>
</context>
<context>
    <name>nghisu::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>Đã thêm %n bài viết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n bài được cập nhật</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another version</source>
        <translation>
            <numerusform>%n bài có bản khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n bài đã có</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added</source>
        <translation>
            <numerusform>%n tệp không thêm được</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Báo cáo thêm bài</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n article(s) up to date</source>
        <translation>
            <numerusform>Cập nhật %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Chép báo cáo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Hiện:</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n đã hợp nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the chosen file</source>
        <translation>Chi tiết của tệp đã chọn</translation>
    </message>
    <message>
        <source>Choose a file to see what became of it.</source>
        <translation>Chọn một tệp để xem kết quả.</translation>
    </message>
</context>
<context>
    <name>nghisu::ImportReportModel</name>
    <message>
        <source>Failed</source>
        <translation>Không được</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Bản khác</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Đã cập nhật</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>thiếu %n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the page left out</source>
        <translation>
            <numerusform>bỏ %n phần của trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Related links left out: %1</source>
        <translation>Bỏ liên kết liên quan: %1</translation>
    </message>
    <message>
        <source>Readers&apos; comments left out: %1</source>
        <translation>Bỏ bình luận của bạn đọc: %1</translation>
    </message>
    <message>
        <source>Share buttons left out: %1</source>
        <translation>Bỏ nút chia sẻ: %1</translation>
    </message>
    <message>
        <source>Advertisement left out: %1</source>
        <translation>Bỏ quảng cáo: %1</translation>
    </message>
    <message>
        <source>Menu, footer or side column left out: %1</source>
        <translation>Bỏ trình đơn, chân trang hoặc cột bên: %1</translation>
    </message>
    <message>
        <source>Facts about the article left out: %1</source>
        <translation>Bỏ thông tin về bài: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of the page</comment>
        <translation>Bỏ: %1</translation>
    </message>
    <message>
        <source>Link left out: %1</source>
        <comment>its address</comment>
        <translation>Bỏ liên kết: %1</translation>
    </message>
    <message>
        <source>Picture missing: %1</source>
        <comment>name of its file</comment>
        <translation>Thiếu ảnh: %1</translation>
    </message>
    <message>
        <source>Picture missing: %1 (%2)</source>
        <comment>name of its file, caption</comment>
        <translation>Thiếu ảnh: %1 (%2)</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Đã hợp nhất</translation>
    </message>
    <message>
        <source>The file ends early</source>
        <translation>Tệp bị cắt sớm</translation>
    </message>
    <message>
        <source>The file ends early; the end of the article may be missing. Save the page once more.</source>
        <translation>Tệp bị cắt sớm; phần cuối bài có thể bị thiếu. Hãy lưu lại trang này.</translation>
    </message>
</context>
<context>
    <name>nghisu::LeftOutDialog</name>
    <message>
        <source>&amp;Only what was left out</source>
        <translation>&amp;Chỉ những gì đã bỏ</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Những gì đã bỏ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the saved page are not in the article. They are marked below.</source>
        <translation>
            <numerusform>%n dòng của trang đã lưu không có trong bài. Chúng được tô màu dưới đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that the saved page says is in the article.</source>
        <translation>Mọi điều trang đã lưu nói đều có trong bài.</translation>
    </message>
    <message>
        <source>Text of the saved page</source>
        <translation>Chữ của trang đã lưu</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Đọ&amp;c lại</translation>
    </message>
    <message>
        <source>Make the article anew from the saved page; rating, comments and changes stay.</source>
        <translation>Làm lại bài từ trang đã lưu; đánh giá, bình luận và thay đổi vẫn còn.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>its address</comment>
        <translation>Ảnh: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::LibraryController</name>
    <message numerus="yes">
        <source>%n article(s) were filed.</source>
        <translation>
            <numerusform>Đã xếp %n bài viết.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were put into the bin.</source>
        <translation>
            <numerusform>Đã bỏ %n bài vào thùng rác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will be erased with all that was said to them. This cannot be undone.</source>
        <translation>
            <numerusform>%n bài sẽ bị xóa hẳn cùng mọi điều đã bàn về chúng. Không thể hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Xóa hẳn</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Xóa hẳn…</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>&amp;Bỏ sao</translation>
    </message>
    <message>
        <source>Give a &amp;star</source>
        <translation>&amp;Gắn sao</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Đánh dấu đã đọ&amp;c</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Đánh dấu &amp;chưa đọc</translation>
    </message>
    <message>
        <source>&amp;File under</source>
        <translation>Xế&amp;p vào diễn đàn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin…</source>
        <translation>&amp;Dọn sạch thùng rác…</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Mở trong cửa sổ &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Export for others…</source>
        <translation>&amp;Xuất cho người khác…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deleting %n article(s)</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc xóa %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo deleting %n article(s)</source>
        <translation>
            <numerusform>&amp;Làm lại việc xóa %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo restoring %n article(s)</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc khôi phục %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo restoring %n article(s)</source>
        <translation>
            <numerusform>&amp;Làm lại việc khôi phục %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo giving a star to %n article(s)</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc gắn sao cho %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo giving a star to %n article(s)</source>
        <translation>
            <numerusform>&amp;Làm lại việc gắn sao cho %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo taking the star from %n article(s)</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc bỏ sao của %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo taking the star from %n article(s)</source>
        <translation>
            <numerusform>&amp;Làm lại việc bỏ sao của %n bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo marking %n article(s) as unread</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc đánh dấu %n bài là chưa đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo marking %n article(s) as unread</source>
        <translation>
            <numerusform>&amp;Làm lại việc đánh dấu %n bài là chưa đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo marking %n article(s) as read</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc đánh dấu %n bài là đã đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo marking %n article(s) as read</source>
        <translation>
            <numerusform>&amp;Làm lại việc đánh dấu %n bài là đã đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo filing %n article(s) under “%1”</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc xếp %n bài vào “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo filing %n article(s) under “%1”</source>
        <translation>
            <numerusform>&amp;Làm lại việc xếp %n bài vào “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo taking %n article(s) out of “%1”</source>
        <translation>
            <numerusform>&amp;Hoàn tác việc lấy %n bài ra khỏi “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo taking %n article(s) out of “%1”</source>
        <translation>
            <numerusform>&amp;Làm lại việc lấy %n bài ra khỏi “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 articles</source>
        <comment>how many were erased, how many there are</comment>
        <translation>Đang xóa hẳn: %1 trên %2 bài</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were opened, as many as are opened at once. Choose fewer for the others.</source>
        <translation>
            <numerusform>Đã mở %n bài, là số bài mở được cùng lúc. Hãy chọn ít hơn để mở những bài còn lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::LibraryList</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <comment>what is dragged</comment>
        <translation>
            <numerusform>%n bài viết</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::LibraryPane</name>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>Vừa đọc</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Tìm trong thư viện</translation>
    </message>
    <message>
        <source>Words with or without marks, &quot;phrases&quot;, -not, source: author: forum: before: after:</source>
        <translation>Từ có dấu hoặc không dấu, &quot;cụm từ&quot;, -loại trừ, nguồn: tácgiả: diễnđàn: trước: sau:</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Thứ tự các bài</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Thấy %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; the library is still being read for the search.</source>
        <translation>
            <numerusform>Đến giờ thấy %n; thư viện còn đang được đọc để tìm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <comment>name of a shelf</comment>
        <translation>Tìm trong “%1”</translation>
    </message>
    <message>
        <source>Of what is found the best matches come first.</source>
        <translation>Kết quả tìm được xếp theo độ khớp, khớp nhất đứng trước.</translation>
    </message>
    <message>
        <source>The library is still being read for the search.</source>
        <translation>Thư viện còn đang được đọc để tìm.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Không tìm thấy gì. Hãy thử ít từ hơn hoặc từ ngắn hơn.</translation>
    </message>
    <message>
        <source>Nothing was found in “%1”. Try fewer or shorter words, or choose “All articles” to search them all.</source>
        <comment>name of a shelf</comment>
        <translation>Không tìm thấy gì trong “%1”. Hãy thử ít từ hơn, từ ngắn hơn, hoặc chọn “Tất cả” để tìm trong mọi bài.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.</source>
        <translation>Không đọc được ngày “%1”. Hãy viết 2020, 2020-09, 2020-09-26 hoặc 26/9/2020.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found. Only these are shown and can be selected; add a word to see others.</source>
        <translation>
            <numerusform>Thấy hơn %n. Chỉ chừng này được hiện và chọn được; hãy gõ thêm từ để thấy kết quả khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments and notes cannot be starred, deleted or opened in a new window here. Select an article.</source>
        <translation>Ở đây không thể gắn sao, xóa hay mở trong cửa sổ mới cho bình luận và ghi chú. Hãy chọn một bài viết.</translation>
    </message>
</context>
<context>
    <name>nghisu::MainWindow</name>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Thảo luận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>Nghị Sự never uses the network. Articles and comments stay on this computer.</source>
        <translation>Nghị Sự không bao giờ dùng mạng. Bài viết và bình luận nằm lại trên máy này.</translation>
    </message>
    <message>
        <source>How much of the article you have read</source>
        <translation>Phần bài viết bạn đã đọc</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>This library can be read but not written to: comments and ratings cannot be kept. Check the rights of its folder, or whether its disk is read-only.</source>
        <translation>Thư viện này đọc được nhưng không ghi được: bình luận và đánh giá không lưu được. Hãy xem lại quyền của thư mục, hoặc ổ đĩa có phải chỉ đọc hay không.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 — Nghị Sự</source>
        <comment>headline of the article</comment>
        <translation>%1 — Nghị Sự</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much was read</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Mở bài viết</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Chưa có bài nào</translation>
    </message>
    <message>
        <source>The date of this article cannot be corrected, because the article is not in a library.</source>
        <translation>Không sửa được ngày của bài này vì bài không nằm trong thư viện nào.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Mở liên kết</translation>
    </message>
    <message>
        <source>Open this address outside Nghị Sự? That may use the network.</source>
        <translation>Mở địa chỉ này bên ngoài Nghị Sự? Việc đó có thể dùng mạng.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Chép địa chỉ</translation>
    </message>
    <message>
        <source>About Nghị Sự</source>
        <translation>Giới thiệu Nghị Sự</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nghị Sự %1&lt;/h3&gt;&lt;p&gt;An offline reader for saved news articles: the article, the agenda of its event, and a discussion that stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nghị Sự %1&lt;/h3&gt;&lt;p&gt;Trình đọc ngoại tuyến cho những bài báo đã lưu: bài viết, chương trình của sự kiện, và cuộc thảo luận nằm lại trên máy này.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo giấy phép MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The agenda was copied.</source>
        <translation>Đã chép chương trình.</translation>
    </message>
    <message>
        <source>In the agenda: %1</source>
        <translation>Trong chương trình: %1</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Lưu thành tệp lịch</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1. Choose another place.</source>
        <translation>Không ghi được tệp lịch: %1. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu chỗ khác…</translation>
    </message>
    <message>
        <source>The calendar file “%1” was written.</source>
        <translation>Đã ghi tệp lịch “%1”.</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>Mở trong ứng dụng lịch</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1.</source>
        <translation>Không ghi được tệp lịch: %1.</translation>
    </message>
    <message>
        <source>No calendar program was found. Save the agenda as a calendar file and take it to one.</source>
        <translation>Không tìm thấy ứng dụng lịch nào. Hãy lưu chương trình thành tệp lịch rồi mở bằng ứng dụng lịch của bạn.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Add entries from a calendar file</source>
        <translation>Thêm mục từ tệp lịch</translation>
    </message>
    <message>
        <source>Open an article of the library first: the calendar’s entries go into its agenda.</source>
        <translation>Trước hết hãy mở một bài trong thư viện: các mục của lịch sẽ vào chương trình của bài ấy.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the calendar could not be read and were left out.</source>
        <translation>
            <numerusform>Không đọc được %n sự kiện của lịch nên đã bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added to the agenda</source>
        <translation>
            <numerusform>Đã thêm %n mục vào chương trình</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved articles (%1)</source>
        <translation>Bài đã lưu (%1)</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Thêm thư mục bài viết</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) may be in this folder already. Add them too?</source>
        <translation>
            <numerusform>Trong thư mục này có thể đã có sẵn %n bài. Thêm cả chúng?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Thêm cả</translation>
    </message>
    <message>
        <source>&amp;Only new ones</source>
        <translation>&amp;Chỉ bài mới</translation>
    </message>
    <message>
        <source>The article was read again from its original.</source>
        <translation>Đã đọc lại bài từ bản gốc.</translation>
    </message>
    <message>
        <source>Read again: nothing has changed.</source>
        <translation>Đã đọc lại: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, why it was not added</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An event of the calendar goes on for ever; only its first dates were added.</source>
        <translation>Lịch có sự kiện lặp lại mãi; chỉ những ngày đầu được thêm.</translation>
    </message>
    <message>
        <source>Articles are being added</source>
        <translation>Đang thêm bài</translation>
    </message>
    <message>
        <source>Articles are still being added. Those that are left will not be, if the window is closed now.</source>
        <translation>Vẫn đang thêm bài. Nếu đóng cửa sổ bây giờ, những bài còn lại sẽ không được thêm.</translation>
    </message>
    <message>
        <source>The language changes when the articles are added.</source>
        <translation>Ngôn ngữ sẽ đổi khi thêm xong các bài.</translation>
    </message>
    <message>
        <source>The agenda was brought up to date: %1 added, %2 changed</source>
        <translation>Đã cập nhật chương trình nghị sự: thêm %1, sửa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who commented on these words, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Diễn đàn</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write a comment or rate an article first.</source>
        <translation>Chưa có gì để lưu: trước hết hãy viết bình luận hoặc đánh giá một bài.</translation>
    </message>
    <message>
        <source>my-comments</source>
        <translation>binh-luan-cua-toi</translation>
    </message>
    <message>
        <source>To be brought back (*.json)</source>
        <translation>Để đưa về sau này (*.json)</translation>
    </message>
    <message>
        <source>To be read (*.md)</source>
        <translation>Để đọc (*.md)</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv)</source>
        <translation>Cho bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Bring back my comments</source>
        <translation>Đưa bình luận của tôi về</translation>
    </message>
    <message>
        <source>Saved comments (*.json)</source>
        <translation>Bình luận đã lưu (*.json)</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Đang đọc trang đã lưu…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much was read, how long the rest takes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Chỗ tô màu</translation>
    </message>
    <message>
        <source>Save my comments, highlights and ratings</source>
        <translation>Lưu bình luận, chỗ tô màu và đánh giá của tôi</translation>
    </message>
    <message>
        <source>No calendar program was found. Import “%1” in one.</source>
        <translation>Không tìm thấy chương trình lịch nào. Hãy nhập “%1” vào một chương trình như vậy.</translation>
    </message>
    <message>
        <source>The language changes when the work on the library is done.</source>
        <translation>Ngôn ngữ sẽ đổi khi làm xong việc với thư viện.</translation>
    </message>
    <message>
        <source>A file is being written or read</source>
        <translation>Đang ghi hoặc đọc một tệp</translation>
    </message>
    <message>
        <source>A file is still being written or read. That is not finished, if the window is closed now.</source>
        <translation>Vẫn đang ghi hoặc đọc một tệp. Nếu đóng cửa sổ bây giờ, việc đó sẽ bị bỏ dở.</translation>
    </message>
    <message>
        <source>The library is being changed</source>
        <translation>Đang sửa thư viện</translation>
    </message>
    <message>
        <source>Articles of the library are still being changed. Those that are left stay as they are, if the window is closed now.</source>
        <translation>Các bài trong thư viện vẫn đang được sửa. Nếu đóng cửa sổ bây giờ thì những bài còn lại giữ nguyên như cũ.</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkActions</name>
    <message>
        <source>Highlight: %1</source>
        <comment>a colour</comment>
        <translation>Tô màu: %1</translation>
    </message>
    <message>
        <source>Highlight the words selected in the article</source>
        <translation>Tô màu những chữ đang chọn trong bài</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words…</source>
        <translation>&amp;Ghi chú những chữ đang chọn…</translation>
    </message>
    <message>
        <source>Highlight the words selected in the article and write a note on them</source>
        <translation>Tô màu những chữ đang chọn trong bài và viết ghi chú cho chúng</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>Chỗ tô màu &amp;sau</translation>
    </message>
    <message>
        <source>Show the next highlight of the article</source>
        <translation>Hiện chỗ tô màu tiếp theo trong bài</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>Chỗ tô màu &amp;trước</translation>
    </message>
    <message>
        <source>Show the previous highlight of the article</source>
        <translation>Hiện chỗ tô màu trước đó trong bài</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of highlights</source>
        <translation>H&amp;oàn tác thay đổi tô màu vừa rồi</translation>
    </message>
    <message>
        <source>&amp;Redo the change of highlights</source>
        <translation>&amp;Làm lại thay đổi tô màu</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkController</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <comment>a colour</comment>
        <translation>Đã tô màu: %1</translation>
    </message>
    <message>
        <source>Colour of the highlight: %1</source>
        <translation>Màu của chỗ tô: %1</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Đã bỏ ghi chú.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Đã lưu ghi chú.</translation>
    </message>
    <message>
        <source>Highlight removed.</source>
        <translation>Đã bỏ chỗ tô màu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Highlighted by you (%1)</source>
        <comment>a colour</comment>
        <translation>Bạn tô màu (%1)</translation>
    </message>
    <message>
        <source>Highlighted by %1 (%2)</source>
        <comment>a name, a colour</comment>
        <translation>%1 tô màu (%2)</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkPanel</name>
    <message>
        <source>The other highlight of these words</source>
        <translation>Chỗ tô màu khác của những chữ này</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Bỏ chỗ tô màu</translation>
    </message>
    <message>
        <source>Write a comment on these words</source>
        <translation>Viết bình luận về những chữ này</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Chỗ tô màu</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Ghi chú, nếu bạn muốn</translation>
    </message>
    <message>
        <source>Note on the highlighted words</source>
        <translation>Ghi chú cho những chữ được tô màu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who highlighted these words, in which colour</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters left</source>
        <translation>Còn %1/%2 ký tự</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkSwatch</name>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
</context>
<context>
    <name>nghisu::MarksModel</name>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Bình luận của %1</translation>
    </message>
    <message>
        <source>not in the article any more</source>
        <translation>không còn trong bài</translation>
    </message>
    <message>
        <source>Highlight, %1</source>
        <comment>a colour</comment>
        <translation>Chỗ tô màu, %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::MarksPane</name>
    <message>
        <source>This article</source>
        <translation>Bài này</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>Highlights of which articles</source>
        <translation>Chỗ tô màu của những bài nào</translation>
    </message>
    <message>
        <source>Which highlights</source>
        <translation>Những chỗ tô màu nào</translation>
    </message>
    <message>
        <source>Highlights, notes and passages commented on</source>
        <translation>Chỗ tô màu, ghi chú và đoạn được bình luận</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Có ghi chú</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Commented on</source>
        <translation>Được bình luận</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select words of the article and choose a colour.</source>
        <translation>Chưa tô màu chỗ nào. Hãy chọn chữ trong bài rồi chọn một màu.</translation>
    </message>
    <message>
        <source>Nothing fits. Choose “Everything” to see all of them.</source>
        <translation>Không có chỗ nào phù hợp. Chọn “Tất cả” để xem hết.</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Hiện trong bài</translation>
    </message>
    <message>
        <source>Show the co&amp;mment</source>
        <translation>Hiện &amp;bình luận</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Màu</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Sửa ghi chú</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::Merge</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n bài mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n bình luận mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) changed</source>
        <translation>
            <numerusform>%n bình luận được sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) deleted</source>
        <translation>
            <numerusform>%n bình luận bị xóa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s) given or taken back</source>
        <translation>
            <numerusform>%n lượt thích được thêm hoặc bỏ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n đánh giá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) renamed</source>
        <translation>
            <numerusform>%n người đổi tên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) put in order: control characters were taken out</source>
        <translation>
            <numerusform>Đã sửa sang %n chỗ: bỏ các ký tự điều khiển</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n entry(s) in your own name that you never wrote</source>
        <translation>
            <numerusform>Từ chối: %n mục mang tên bạn mà bạn chưa hề viết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n comment(s) that are too long or empty</source>
        <translation>
            <numerusform>Từ chối: %n bình luận quá dài hoặc trống</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n entry(s) from the future. The clock of that computer is wrong; once it is right, they will come in.</source>
        <translation>
            <numerusform>Từ chối: %n mục có thời gian ở tương lai. Đồng hồ của máy kia sai; khi chỉnh đúng, chúng sẽ vào.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n answer(s) to comments that are not there</source>
        <translation>
            <numerusform>Từ chối: %n câu trả lời cho những bình luận không có</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n comment(s) with a wrong author, article or place</source>
        <translation>
            <numerusform>Từ chối: %n bình luận sai tác giả, bài hoặc vị trí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n article(s) with a text or pictures that break the rules</source>
        <translation>
            <numerusform>Từ chối: %n bài có chữ hoặc ảnh trái quy tắc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entry(s) in your own name, said to be written by you at another computer</source>
        <translation>
            <numerusform>Giữ lại: %n mục mang tên bạn, được cho là do bạn viết ở máy khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new highlight(s)</source>
        <translation>
            <numerusform>%n chỗ tô màu mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) changed or removed</source>
        <translation>
            <numerusform>%n chỗ tô màu được sửa hoặc bỏ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n highlight(s) that break the rules</source>
        <translation>
            <numerusform>Từ chối: %n chỗ tô màu trái quy tắc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MergedAgendaDialog</name>
    <message>
        <source>Business</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only where they &amp;differ</source>
        <translation>Chỉ chỗ &amp;khác nhau</translation>
    </message>
    <message>
        <source>The event in several articles</source>
        <translation>Sự kiện qua nhiều bài</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Agenda of the event</source>
        <translation>Chương trình của sự kiện</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Chép dạng văn bản</translation>
    </message>
    <message>
        <source>&amp;Save as calendar…</source>
        <translation>&amp;Lưu thành lịch…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) report this event.</source>
        <translation>
            <numerusform>%n bài viết về sự kiện này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they name %n entry(s).</source>
        <translation>
            <numerusform>Tất cả nêu %n mục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other in %n entry(s).</source>
        <translation>
            <numerusform>Các bài nói khác nhau ở %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere do they contradict each other.</source>
        <translation>Không chỗ nào các bài nói khác nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) can be read in one article only.</source>
        <translation>
            <numerusform>%n mục chỉ có trong một bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>different days</source>
        <translation>khác ngày</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>khác giờ</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>khác nơi</translation>
    </message>
    <message>
        <source>only in %1</source>
        <comment>name of a newspaper or headline</comment>
        <translation>chỉ có ở %1</translation>
    </message>
    <message>
        <source>in %1 of %2 articles</source>
        <translation>có trong %1 trên %2 bài</translation>
    </message>
</context>
<context>
    <name>nghisu::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>nghisu::OutlineMenu</name>
    <message>
        <source>Outline of the article</source>
        <translation>Mục lục của bài</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>Bài này không có tiêu đề mục</translation>
    </message>
</context>
<context>
    <name>nghisu::PersonDialog</name>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Đổi tên của bạn</translation>
    </message>
    <message>
        <source>What name shall stand beside your comments?</source>
        <translation>Bạn muốn tên nào đứng cạnh bình luận của mình?</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Dùng tên này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Tên dài nhất %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name stays in this library. You can change it at any time.</source>
        <translation>Tên của bạn nằm lại trong thư viện này. Bạn có thể đổi bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
</context>
<context>
    <name>nghisu::PersonMenu</name>
    <message>
        <source>Who &amp;writes</source>
        <translation>&amp;Người viết</translation>
    </message>
</context>
<context>
    <name>nghisu::PictureName</name>
    <message>
        <source>%1 – picture %2</source>
        <comment>name of a file: headline, number</comment>
        <translation>%1 – ảnh %2</translation>
    </message>
</context>
<context>
    <name>nghisu::PictureObject</name>
    <message>
        <source>This picture is not in the saved file.</source>
        <translation>Ảnh này không có trong tệp đã lưu.</translation>
    </message>
</context>
<context>
    <name>nghisu::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <translation>Ảnh trước (Page Up)</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>Ảnh sau (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Nhỏ hơn (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Lớn hơn (+)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>Xem trọn ảnh (0)</translation>
    </message>
    <message>
        <source>Each pixel of the picture on one of the screen (1)</source>
        <translation>Mỗi điểm ảnh ứng với một điểm trên màn hình (1)</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation>Xoay sang trái (Shift+R)</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Xoay sang phải (R)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Sao chép ảnh (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the picture as… (Ctrl+S)</source>
        <translation>Lưu ảnh thành… (Ctrl+S)</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Không đọc được ảnh này.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Ảnh %1 trên %2</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Dừng (phím cách)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Phát (phím cách)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lưu ảnh</translation>
    </message>
    <message>
        <source>The picture could not be saved. Choose another folder, or make room there.</source>
        <translation>Không lưu được ảnh. Hãy chọn thư mục khác hoặc dọn bớt chỗ ở đó.</translation>
    </message>
</context>
<context>
    <name>nghisu::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>With the &amp;agenda</source>
        <translation>Kèm &amp;chương trình nghị sự</translation>
    </message>
    <message>
        <source>With ratings and &amp;comments</source>
        <translation>Kèm đánh giá và &amp;bình luận</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>Kèm chỗ &amp;tô màu và ghi chú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Cỡ trang</translation>
    </message>
</context>
<context>
    <name>nghisu::QuoteChip</name>
    <message>
        <source>Do not comment on these words</source>
        <translation>Không bình luận đoạn này nữa</translation>
    </message>
    <message>
        <source>Comment on the words “%1”</source>
        <translation>Bình luận về đoạn “%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::RatingHistogram</name>
    <message>
        <source>Ratings of all readers</source>
        <translation>Đánh giá của mọi người</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 stars: %n reader(s)</source>
        <translation>
            <numerusform>%1/5 sao: %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RatingRow</name>
    <message>
        <source>Your rating:</source>
        <translation>Đánh giá của bạn:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 stars on average, from %n reader(s)</source>
        <translation>
            <numerusform>Trung bình %1 trên 5 sao, từ %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ReadAloud</name>
    <message>
        <source>The voice broke off. Read aloud again to go on.</source>
        <translation>Giọng đọc bị ngắt. Hãy chọn đọc to lần nữa để nghe tiếp.</translation>
    </message>
    <message>
        <source>This computer has no voice for the language of this article (%1). Install one, for instance with the package espeak-ng, and try again.</source>
        <translation>Máy này không có giọng đọc cho ngôn ngữ của bài (%1). Hãy cài một giọng, chẳng hạn bằng gói espeak-ng, rồi thử lại.</translation>
    </message>
    <message>
        <source>There are no words in this article to be read aloud.</source>
        <translation>Bài này không có chữ nào để đọc to.</translation>
    </message>
</context>
<context>
    <name>nghisu::RelatedList</name>
    <message>
        <source>On the same event</source>
        <translation>Cùng sự kiện</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Show the agendas of all these articles as one, and where they differ</source>
        <translation>Gộp chương trình của các bài này làm một và chỉ ra chỗ khác nhau</translation>
    </message>
    <message>
        <source>Compare the agendas</source>
        <translation>So sánh các chương trình</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>headline of an article, its source and date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nghisu::SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>Lưu bài viết</translation>
    </message>
    <message>
        <source>&amp;PDF, to print and to pass on</source>
        <translation>&amp;PDF, để in và gửi đi</translation>
    </message>
    <message>
        <source>&amp;Web page, one file for any browser</source>
        <translation>Trang &amp;web, một tệp cho mọi trình duyệt</translation>
    </message>
    <message>
        <source>&amp;Markdown, with its pictures in a folder beside it</source>
        <translation>&amp;Markdown, ảnh nằm trong thư mục bên cạnh</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>&amp;Văn bản thuần</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>With the &amp;agenda</source>
        <translation>Kèm &amp;chương trình nghị sự</translation>
    </message>
    <message>
        <source>With ratings and &amp;comments</source>
        <translation>Kèm đánh giá và &amp;bình luận</translation>
    </message>
    <message>
        <source>With p&amp;ictures</source>
        <translation>Kèm ả&amp;nh</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu thành…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>Kèm chỗ &amp;tô màu và ghi chú</translation>
    </message>
</context>
<context>
    <name>nghisu::SearchRow</name>
    <message>
        <source>Search the discussion…</source>
        <translation>Tìm trong thảo luận…</translation>
    </message>
    <message>
        <source>Search the discussion</source>
        <translation>Tìm trong thảo luận</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Kết thúc tìm kiếm</translation>
    </message>
    <message>
        <source>Look for older ones</source>
        <translation>Tìm những bình luận cũ hơn</translation>
    </message>
</context>
<context>
    <name>nghisu::SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>Làm gì với những chữ đang chọn</translation>
    </message>
    <message>
        <source>Highlight the selected words: %1</source>
        <comment>a colour</comment>
        <translation>Tô màu những chữ đang chọn: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bình luận</translation>
    </message>
    <message>
        <source>Write a comment on the selected words</source>
        <translation>Viết bình luận về những chữ đang chọn</translation>
    </message>
    <message>
        <source>Highlight the selected words and write a note on them</source>
        <translation>Tô màu những chữ đang chọn và viết ghi chú cho chúng</translation>
    </message>
</context>
<context>
    <name>nghisu::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Giao diện:</translation>
    </message>
    <message>
        <source>Library:</source>
        <translation>Thư viện:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Watched folder:</source>
        <translation>Thư mục th&amp;eo dõi:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>What a browser saves in this folder is added to the library by itself.</source>
        <translation>Những gì trình duyệt lưu vào thư mục này sẽ tự được thêm vào thư viện.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Không theo dõi thư mục nào</translation>
    </message>
    <message>
        <source>Move a te&amp;xt cursor through the article</source>
        <translation>&amp;Dùng con trỏ văn bản trong bài</translation>
    </message>
    <message>
        <source>The arrows move a cursor through the words; with Shift they select</source>
        <translation>Các phím mũi tên đưa con trỏ đi qua từng chữ; giữ Shift để chọn</translation>
    </message>
    <message>
        <source>Nothing &amp;blinks or moves by itself</source>
        <translation>&amp;Không gì tự nhấp nháy hay chuyển động</translation>
    </message>
    <message>
        <source>Also without this, where the desktop is set to less motion</source>
        <translation>Cả khi không chọn, nếu môi trường làm việc được đặt ít chuyển động</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <translation>Bàn phím:</translation>
    </message>
    <message>
        <source>Motion:</source>
        <translation>Chuyển động:</translation>
    </message>
</context>
<context>
    <name>nghisu::SharedIntake</name>
    <message>
        <source>Reading the file was stopped, and nothing was taken from it.</source>
        <translation>Đã dừng đọc tệp, chưa lấy gì từ tệp ấy.</translation>
    </message>
</context>
<context>
    <name>nghisu::ShelfBox</name>
    <message>
        <source>Shelf</source>
        <translation>Ngăn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a shelf, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Có sao</translation>
    </message>
    <message>
        <source>With sessions to come</source>
        <translation>Có phiên sắp tới</translation>
    </message>
    <message>
        <source>Discussed recently</source>
        <translation>Mới được bàn luận</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>The library is empty. Open a saved article, or drop one here.</source>
        <translation>Thư viện còn trống. Hãy mở một bài đã lưu hoặc thả bài vào đây.</translation>
    </message>
    <message>
        <source>You have opened every article.</source>
        <translation>Bạn đã mở mọi bài.</translation>
    </message>
    <message>
        <source>No article has a star yet. Press S on an article to give it one.</source>
        <translation>Chưa bài nào có sao. Nhấn S trên một bài để gắn sao.</translation>
    </message>
    <message>
        <source>No session of any article is still to come.</source>
        <translation>Không bài nào còn phiên sắp tới.</translation>
    </message>
    <message>
        <source>Nobody has commented on an article in the last 30 days.</source>
        <translation>Không ai bình luận bài nào trong 30 ngày qua.</translation>
    </message>
    <message>
        <source>No article is filed under this forum yet.</source>
        <translation>Chưa có bài nào trong diễn đàn này.</translation>
    </message>
    <message>
        <source>The bin is empty. What is deleted stays here for 30 days.</source>
        <translation>Thùng rác trống. Bài đã xóa nằm ở đây 30 ngày.</translation>
    </message>
</context>
<context>
    <name>nghisu::ShelfChanges</name>
    <message>
        <source>Undo in the library</source>
        <translation>Hoàn tác trong thư viện</translation>
    </message>
    <message>
        <source>Redo in the library</source>
        <translation>Làm lại trong thư viện</translation>
    </message>
    <message>
        <source>Changing: %1 of %2 articles</source>
        <comment>how many were changed, how many there are</comment>
        <translation>Đang sửa: %1 trên %2 bài</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Other articles are still being changed. Try again when that is done, or stop it.</source>
        <translation>Các bài khác vẫn đang được sửa. Hãy thử lại khi xong, hoặc dừng việc đó.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 articles were changed.</source>
        <comment>how many were changed, how many there are</comment>
        <translation>Đã dừng: đã sửa %1 trên %2 bài.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>nghisu::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Like, or take the like back</source>
        <translation>Thích, hoặc bỏ thích</translation>
    </message>
    <message>
        <source>Edit one’s own comment</source>
        <translation>Sửa bình luận của mình</translation>
    </message>
    <message>
        <source>Delete one’s own comment</source>
        <translation>Xóa bình luận của mình</translation>
    </message>
    <message>
        <source>Show the passage in the article</source>
        <translation>Hiện đoạn trích trong bài</translation>
    </message>
    <message>
        <source>In the discussion, on a comment</source>
        <translation>Trong phần thảo luận, trên một bình luận</translation>
    </message>
    <message>
        <source>Select words of the article</source>
        <translation>Chọn chữ trong bài</translation>
    </message>
    <message>
        <source>Show the highlight in the article</source>
        <translation>Hiện chỗ tô màu trong bài</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Đổi màu</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <comment>keys</comment>
        <translation>1 đến 4</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Bỏ chỗ tô màu</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Với chỗ tô màu</translation>
    </message>
    <message>
        <source>Go to the next link or picture of the article</source>
        <translation>Đến liên kết hoặc ảnh tiếp theo trong bài</translation>
    </message>
    <message>
        <source>See the picture large, play it or stop it</source>
        <translation>Xem ảnh lớn, phát hoặc dừng ảnh động</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Phóng to hoặc thu nhỏ</translation>
    </message>
    <message>
        <source>+ and −</source>
        <comment>keys</comment>
        <translation>+ và −</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Xem trọn ảnh</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>Đúng từng điểm ảnh</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Xoay sang phải</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Xoay sang trái</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Ảnh tiếp theo</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Ảnh trước đó</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Phát hoặc dừng</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Với ảnh</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>Sang trang sau</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>Về trang trước</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Về đầu bài</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Đến cuối bài</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Đến liên kết kế tiếp</translation>
    </message>
    <message>
        <source>Follow the link, or show the picture at the text cursor</source>
        <translation>Mở liên kết hoặc xem ảnh ở chỗ con trỏ</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Trong bài</translation>
    </message>
</context>
<context>
    <name>nghisu::Snapshot</name>
    <message>
        <source>The picture could not be written to %1. Choose a name ending in .png in a folder that can be written to.</source>
        <translation>Không ghi được ảnh vào %1. Hãy chọn tên có đuôi .png trong thư mục ghi được.</translation>
    </message>
</context>
<context>
    <name>nghisu::SortRow</name>
    <message>
        <source>Sort by:</source>
        <translation>Xếp theo:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Number of likes</source>
        <translation>Số người thích</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Cũ nhất</translation>
    </message>
</context>
<context>
    <name>nghisu::StarRating</name>
    <message>
        <source>Your rating</source>
        <translation>Đánh giá của bạn</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>chưa đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n star(s)</source>
        <translation>
            <numerusform>%1 trên %n sao</numerusform>
        </translation>
    </message>
    <message>
        <source>Click again to clear your rating</source>
        <translation>Bấm lần nữa để bỏ đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n sao</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::TakeOut</name>
    <message>
        <source>Answer of %1, edited %2</source>
        <translation>Trả lời lúc %1, sửa lúc %2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <comment>a time</comment>
        <translation>Trả lời lúc %1</translation>
    </message>
    <message>
        <source>Comment of %1, edited %2</source>
        <translation>Bình luận lúc %1, sửa lúc %2</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <comment>a time</comment>
        <translation>Bình luận lúc %1</translation>
    </message>
    <message>
        <source>Article without a headline</source>
        <translation>Bài không có tiêu đề</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <comment>stars</comment>
        <translation>Đánh giá: %1</translation>
    </message>
    <message>
        <source>The file of comments is damaged at “%1”. Choose another copy of it.</source>
        <translation>Tệp bình luận bị hỏng ở chỗ “%1”. Hãy chọn một bản sao khác của tệp.</translation>
    </message>
    <message>
        <source>The file of comments was written by a newer version of Nghị Sự. Update the program and try again.</source>
        <translation>Tệp bình luận do phiên bản Nghị Sự mới hơn ghi ra. Hãy cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that comments can be saved as. Choose a name that ends in .json, .md or .csv.</source>
        <translation>Không lưu được bình luận thành loại tệp như “%1”. Hãy chọn tên kết thúc bằng .json, .md hoặc .csv.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>Không ghi được “%1”: %2. Hãy chọn chỗ khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought back</source>
        <translation>
            <numerusform>Đã đưa về %n bình luận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought up to date</source>
        <translation>
            <numerusform>Đã cập nhật %n bình luận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) brought back</source>
        <translation>
            <numerusform>Đã đưa về %n đánh giá</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be brought back</source>
        <translation>Không có gì phải đưa về</translation>
    </message>
    <message>
        <source>“%1” writes at this library from now on</source>
        <translation>Từ nay “%1” cũng viết ở thư viện này</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) put into their normal form</source>
        <translation>
            <numerusform>Đã đưa %n bình luận về dạng chuẩn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) on articles that are not in the library. Add the articles, then bring the comments back again.</source>
        <translation>
            <numerusform>Bỏ lại: %n bình luận về các bài không có trong thư viện. Hãy thêm các bài ấy rồi đưa bình luận về lần nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rating(s) of articles that are not in the library. Add the articles, then bring them back again.</source>
        <translation>
            <numerusform>Bỏ lại: %n đánh giá của các bài không có trong thư viện. Hãy thêm các bài ấy rồi đưa về lần nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) to comments that are not here</source>
        <translation>
            <numerusform>Bỏ lại: %n câu trả lời cho những bình luận không có ở đây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) that are too long or empty</source>
        <translation>
            <numerusform>Bỏ lại: %n bình luận quá dài hoặc trống</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n entry(s) from the future. Set the clock of this computer right.</source>
        <translation>
            <numerusform>Bỏ lại: %n mục có thời gian ở tương lai. Hãy chỉnh lại đồng hồ của máy này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) that are somebody else&apos;s here, or on another article</source>
        <translation>
            <numerusform>Bỏ lại: %n bình luận mà ở đây là của người khác hoặc thuộc bài khác</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the comments and ratings of %2, who does not write at this library. Nothing was brought back. Only if you are %2, say that they are yours: you can then change and delete them here.</source>
        <translation>“%1” chứa bình luận và đánh giá của %2, người chưa viết ở thư viện này. Chưa có gì được đưa về. Chỉ khi bạn chính là %2, hãy xác nhận đó là của bạn: khi ấy bạn có thể sửa và xóa chúng tại đây.</translation>
    </message>
    <message>
        <source>Highlighted in yellow, %1</source>
        <comment>a time</comment>
        <translation>Tô vàng, %1</translation>
    </message>
    <message>
        <source>Highlighted in green, %1</source>
        <comment>a time</comment>
        <translation>Tô xanh lá, %1</translation>
    </message>
    <message>
        <source>Highlighted in blue, %1</source>
        <comment>a time</comment>
        <translation>Tô xanh dương, %1</translation>
    </message>
    <message>
        <source>Highlighted in pink, %1</source>
        <comment>a time</comment>
        <translation>Tô hồng, %1</translation>
    </message>
    <message>
        <source>Comments, highlights and ratings of %1</source>
        <translation>Bình luận, chỗ tô màu và đánh giá của %1</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) brought back</source>
        <translation>
            <numerusform>%n chỗ tô màu được đưa về</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n highlight(s) in articles that are not in the library. Add the articles, then bring them back again.</source>
        <translation>
            <numerusform>Bỏ qua: %n chỗ tô màu trong những bài không có trong thư viện. Hãy thêm các bài đó rồi đưa về lần nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n highlight(s) that are somebody else&apos;s here, or break the rules</source>
        <translation>
            <numerusform>Bỏ qua: %n chỗ tô màu ở đây là của người khác, hoặc trái quy tắc</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the comments back was stopped. What was brought back until then stays.</source>
        <translation>Đã dừng đưa bình luận về. Những gì đã đưa về trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>Writing “%1” was stopped, and nothing was saved.</source>
        <translation>Đã dừng ghi “%1”, chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that it is there and that you may read it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra xem tệp có ở đó không và bạn có quyền đọc không.</translation>
    </message>
</context>
<context>
    <name>nghisu::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Còn chưa đến một phút</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Còn khoảng %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ThemeActions</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Nâu ngà</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>Đ&amp;en</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Theo &amp;máy tính</translation>
    </message>
</context>
<context>
    <name>nghisu::TimelineModel</name>
    <message>
        <source>Now</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>Click to open the article “%1”.</source>
        <translation>Bấm để mở bài “%1”.</translation>
    </message>
</context>
<context>
    <name>nghisu::TimelinePane</name>
    <message>
        <source>The articles of the library name no sessions yet.</source>
        <translation>Các bài trong thư viện chưa nêu phiên nào.</translation>
    </message>
    <message>
        <source>Sessions of all articles</source>
        <translation>Phiên của mọi bài</translation>
    </message>
</context>
<context>
    <name>nghisu::TypePanel</name>
    <message>
        <source>&amp;Justified</source>
        <translation>Căn đều &amp;hai bên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu chữ</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Có chân</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Không chân</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Only faces with all Vietnamese letters are offered</source>
        <translation>Chỉ đưa ra các phông có đủ chữ tiếng Việt</translation>
    </message>
    <message>
        <source>Set the text to both edges of the column</source>
        <translation>Dàn chữ đều tới hai mép cột</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Phông chữ:</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Cỡ chữ:</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Khoảng cách dòng</translation>
    </message>
    <message>
        <source>&amp;Lines:</source>
        <translation>&amp;Dòng:</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Độ rộng cột chữ</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>Cộ&amp;t:</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Close the panel of the type</source>
        <translation>Đóng bảng kiểu chữ</translation>
    </message>
    <message>
        <source>&amp;As delivered</source>
        <translation>Như &amp;ban đầu</translation>
    </message>
    <message>
        <source>Everything in this panel as it was at first</source>
        <translation>Mọi thứ trong bảng này trở lại như ban đầu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>nghisu::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open article…</source>
        <translation>&amp;Mở bài viết…</translation>
    </message>
    <message>
        <source>Add saved articles to the library and read them</source>
        <translation>Thêm bài viết đã lưu vào thư viện và đọc</translation>
    </message>
    <message>
        <source>Correct &amp;date of publication…</source>
        <translation>Sửa ngày đăn&amp;g…</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Chữ &amp;to hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Cỡ chữ thường</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Toàn màn &amp;hình</translation>
    </message>
    <message>
        <source>&amp;Next entry</source>
        <translation>Mục &amp;sau</translation>
    </message>
    <message>
        <source>Show where the article speaks of the next entry</source>
        <translation>Xem bài viết nói về mục sau ở đâu</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Mục &amp;trước</translation>
    </message>
    <message>
        <source>Show where the article speaks of the previous entry</source>
        <translation>Xem bài viết nói về mục trước ở đâu</translation>
    </message>
    <message>
        <source>&amp;Copy agenda as text</source>
        <translation>C&amp;hép chương trình thành văn bản</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Th&amp;iết lập…</translation>
    </message>
    <message>
        <source>Show or hide the agenda (F7)</source>
        <translation>Hiện hoặc ẩn chương trình (F7)</translation>
    </message>
    <message>
        <source>Show or hide the discussion (F8)</source>
        <translation>Hiện hoặc ẩn thảo luận (F8)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Recent articles</source>
        <translation>Bài đọc &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Copy from the article</source>
        <translation>&amp;Chép từ bài viết</translation>
    </message>
    <message>
        <source>Select the whole &amp;article</source>
        <translation>Chọn cả &amp;bài viết</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Bài viết</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>&amp;Chương trình</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>Thảo &amp;luận</translation>
    </message>
    <message>
        <source>&amp;Rate the article</source>
        <translation>Đánh g&amp;iá bài viết</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Nghị Sự</source>
        <translation>&amp;Giới thiệu Nghị Sự</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Thêm &amp;thư mục…</translation>
    </message>
    <message>
        <source>Add all saved articles of a folder to the library</source>
        <translation>Thêm mọi bài đã lưu trong một thư mục vào thư viện</translation>
    </message>
    <message>
        <source>&amp;Read again from the original</source>
        <translation>Đọc lại từ bả&amp;n gốc</translation>
    </message>
    <message>
        <source>Read the saved page once more, with what this version knows of pages</source>
        <translation>Đọc lại trang đã lưu, với hiểu biết về trang web của phiên bản này</translation>
    </message>
    <message>
        <source>Show what was &amp;left out…</source>
        <translation>Xem những gì đã &amp;bỏ…</translation>
    </message>
    <message>
        <source>Compare the article with the page that it was read from</source>
        <translation>So bài với trang đã được đọc</translation>
    </message>
    <message>
        <source>&amp;Restore removed entry</source>
        <translation>&amp;Khôi phục mục đã bỏ</translation>
    </message>
    <message>
        <source>Show or hide the sessions of all articles (F6)</source>
        <translation>Hiện hoặc ẩn phiên của mọi bài (F6)</translation>
    </message>
    <message>
        <source>Comment on the &amp;selected words</source>
        <translation>Bình luận đoạn đã &amp;chọn</translation>
    </message>
    <message>
        <source>Write a comment on the words selected in the article</source>
        <translation>Viết bình luận về đoạn đã chọn trong bài</translation>
    </message>
    <message>
        <source>&amp;Export for others…</source>
        <translation>&amp;Xuất cho người khác…</translation>
    </message>
    <message>
        <source>S&amp;hare with the group</source>
        <translation>Chi&amp;a sẻ với nhóm</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>Nhó&amp;m…</translation>
    </message>
    <message>
        <source>Choose the folder that you exchange comments through</source>
        <translation>Chọn thư mục để trao đổi bình luận</translation>
    </message>
    <message>
        <source>Show or hide the forums (F9)</source>
        <translation>Hiện hoặc ẩn diễn đàn (F9)</translation>
    </message>
    <message>
        <source>&amp;File under</source>
        <translation>Xế&amp;p vào diễn đàn</translation>
    </message>
    <message>
        <source>&amp;Save my comments…</source>
        <translation>&amp;Lưu bình luận của tôi…</translation>
    </message>
    <message>
        <source>&amp;Bring back my comments…</source>
        <translation>Đư&amp;a bình luận của tôi về…</translation>
    </message>
    <message>
        <source>&amp;Copies of the library…</source>
        <translation>&amp;Bản sao của thư viện…</translation>
    </message>
    <message>
        <source>Copy or restore the library, and make it smaller</source>
        <translation>Sao chép hoặc khôi phục thư viện, và thu nhỏ nó</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>Quay lại bài đọc trước đó</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Đi &amp;tới</translation>
    </message>
    <message>
        <source>Forward to the next article</source>
        <translation>Tới bài đọc sau đó</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Tìm trong bài…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm tiế&amp;p</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Tìm &amp;ngược lại</translation>
    </message>
    <message>
        <source>Show or hide the library (F5)</source>
        <translation>Hiện hoặc ẩn thư viện (F5)</translation>
    </message>
    <message>
        <source>Search the &amp;library</source>
        <translation>&amp;Tìm trong thư viện</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>T&amp;hư viện</translation>
    </message>
    <message>
        <source>&amp;Article read before</source>
        <translation>Bài đọc t&amp;rước</translation>
    </message>
    <message>
        <source>Choose among the articles read last, for as long as Ctrl is held</source>
        <translation>Chọn trong các bài đọc gần đây, chừng nào còn giữ Ctrl</translation>
    </message>
    <message>
        <source>Article read &amp;long before</source>
        <translation>Bài đọc từ &amp;lâu</translation>
    </message>
    <message>
        <source>Choose among the articles read last, from the other end</source>
        <translation>Chọn trong các bài đọc gần đây, từ cuối danh sách</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Mở trong cửa sổ &amp;mới</translation>
    </message>
    <message>
        <source>Read the article in a window of its own</source>
        <translation>Đọc bài trong một cửa sổ riêng</translation>
    </message>
    <message>
        <source>&amp;Save the article as…</source>
        <translation>&amp;Lưu bài viết thành…</translation>
    </message>
    <message>
        <source>Write the article as PDF, web page, Markdown or text</source>
        <translation>Ghi bài viết thành PDF, trang web, Markdown hoặc văn bản</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Show how the article prints, and print it</source>
        <translation>Xem bài viết khi in ra, rồi in</translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation>&amp;Kiểu chữ…</translation>
    </message>
    <message>
        <source>Typeface, size, distance of the lines and width of the column</source>
        <translation>Phông chữ, cỡ chữ, khoảng cách dòng và độ rộng cột chữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>&amp;Mục lục…</translation>
    </message>
    <message>
        <source>Go to a heading of the article</source>
        <translation>Tới một tiêu đề trong bài</translation>
    </message>
    <message>
        <source>The article alone on the whole screen; Esc leads back</source>
        <translation>Chỉ còn bài viết trên cả màn hình; Esc để trở lại</translation>
    </message>
    <message>
        <source>Show or hide the highlights (F4)</source>
        <translation>Hiện hoặc ẩn các chỗ tô màu (F4)</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>Tô &amp;màu</translation>
    </message>
    <message>
        <source>Write the article with its pictures, agenda, comments and highlights into one file</source>
        <translation>Ghi bài viết với ảnh, chương trình nghị sự, bình luận và chỗ tô màu vào một tệp</translation>
    </message>
    <message>
        <source>Give the article, its comments and highlights to the members of your group</source>
        <translation>Đưa bài viết, bình luận và chỗ tô màu cho các thành viên trong nhóm</translation>
    </message>
    <message>
        <source>Go to the &amp;next pane</source>
        <translation>Sang khung &amp;sau</translation>
    </message>
    <message>
        <source>Go to the &amp;previous pane</source>
        <translation>Sang khung t&amp;rước</translation>
    </message>
    <message>
        <source>Text &amp;cursor in the article</source>
        <translation>Con trỏ &amp;văn bản trong bài</translation>
    </message>
    <message>
        <source>The arrows move a cursor through the words; with Shift they select</source>
        <translation>Các phím mũi tên đưa con trỏ đi qua từng chữ; giữ Shift để chọn</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Đóng &amp;cửa sổ</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Đóng tất cả cửa sổ</translation>
    </message>
</context>
<context>
    <name>nghisu::WindowKeeper</name>
    <message>
        <source>The copy was restored. The library as it was before is kept as “%1”.</source>
        <translation>Đã khôi phục bản sao. Thư viện trước đó được giữ lại với tên “%1”.</translation>
    </message>
    <message>
        <source>The copy was restored.</source>
        <translation>Đã khôi phục bản sao.</translation>
    </message>
</context>
<context>
    <name>nghisu::agenda</name>
    <message>
        <source>This calendar is larger than 8 MB. Choose a smaller one.</source>
        <translation>Lịch này lớn hơn 8 MB. Hãy chọn lịch nhỏ hơn.</translation>
    </message>
    <message>
        <source>This file holds no calendar. Choose an iCalendar file (.ics).</source>
        <translation>Tệp này không chứa lịch. Hãy chọn tệp iCalendar (.ics).</translation>
    </message>
</context>
<context>
    <name>nghisu::import</name>
    <message>
        <source>This file is larger than %1. Save only the article itself and open that file.</source>
        <translation>Tệp này lớn hơn %1. Hãy chỉ lưu riêng bài viết rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Copy it to another place or save the article again.</source>
        <translation>Không đọc được tệp này đến hết. Hãy chép nó sang chỗ khác hoặc lưu lại bài viết.</translation>
    </message>
    <message>
        <source>This file is empty. Save or copy the article again and open the new file.</source>
        <translation>Tệp này trống. Hãy lưu hoặc chép lại bài viết rồi mở tệp mới.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Change its permissions or ask its owner, then open it again.</source>
        <translation>Bạn không có quyền đọc tệp này. Hãy đổi quyền hoặc hỏi chủ của nó rồi mở lại.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and place, then open it again.</source>
        <translation>Không có tệp này. Hãy xem lại tên và nơi để rồi mở lại.</translation>
    </message>
    <message>
        <source>This is not a file but a folder or a device. Choose a saved article: a web page or a text file.</source>
        <translation>Đây không phải là tệp mà là thư mục hoặc thiết bị. Hãy chọn một bài viết đã lưu: trang web hoặc tệp văn bản.</translation>
    </message>
    <message>
        <source>This page has too much markup to be an article. Save only the article itself and open that file.</source>
        <translation>Trang này có quá nhiều mã đánh dấu nên không thể là bài viết. Hãy chỉ lưu riêng bài viết rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>There is no article in this page. Open the article itself in the browser, save that page and open the new file.</source>
        <translation>Trang này không có bài viết. Hãy mở chính bài viết trong trình duyệt, lưu trang đó rồi mở tệp mới.</translation>
    </message>
    <message>
        <source>This text has too many lines to be an article. Save only the article itself and open that file.</source>
        <translation>Văn bản này có quá nhiều dòng nên không thể là bài viết. Hãy chỉ lưu riêng bài viết rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>There is no article in this file. Copy the text of the article into it, with the headline in the first line.</source>
        <translation>Tệp này không có bài viết. Hãy chép chữ của bài vào đó, dòng đầu là đầu đề.</translation>
    </message>
    <message>
        <source>This text is longer than %1, which no article is. Save only the article itself and open that file.</source>
        <translation>Văn bản này dài hơn %1, không bài viết nào dài như vậy. Hãy chỉ lưu riêng bài viết rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This text has too many parts to be an article. Save only the article itself and open that file.</source>
        <translation>Văn bản này có quá nhiều phần nên không thể là bài viết. Hãy chỉ lưu riêng bài viết rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This web archive has too many parts to be an article. Save only the article itself and open that file.</source>
        <translation>Tệp lưu trữ trang web này có quá nhiều phần nên không thể là bài viết. Hãy chỉ lưu riêng bài viết rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>There is no page in this web archive, or it was cut off. Open the article in the browser, save it again and open the new file.</source>
        <translation>Tệp lưu trữ này không có trang web nào hoặc đã bị cắt cụt. Hãy mở bài viết trong trình duyệt, lưu lại rồi mở tệp mới.</translation>
    </message>
</context>
<context>
    <name>nghisu::library</name>
    <message>
        <source>“%1” of the article %2 is not in Unicode’s form NFC.</source>
        <translation>“%1” của bài %2 không theo dạng NFC của Unicode.</translation>
    </message>
    <message>
        <source>Part of the text of the article “%1” cannot be read.</source>
        <translation>Một phần nội dung của bài “%1” không đọc được.</translation>
    </message>
    <message>
        <source>The text of the article “%1” is not the one that was imported.</source>
        <translation>Nội dung của bài “%1” không còn như lúc nhập.</translation>
    </message>
    <message>
        <source>The checksum of the article “%1” was wrong.</source>
        <translation>Tổng kiểm của bài “%1” bị sai.</translation>
    </message>
    <message>
        <source>The original file of the article “%1” cannot be read.</source>
        <translation>Tệp gốc của bài “%1” không đọc được.</translation>
    </message>
    <message>
        <source>The agenda of the article “%1” points outside of its text.</source>
        <translation>Chương trình của bài “%1” trỏ ra ngoài nội dung.</translation>
    </message>
    <message>
        <source>The reading place of the article “%1” points outside of its text.</source>
        <translation>Chỗ đọc dở của bài “%1” trỏ ra ngoài nội dung.</translation>
    </message>
    <message>
        <source>The text of the article %1 is not there.</source>
        <translation>Nội dung của bài %1 không có ở đó.</translation>
    </message>
    <message>
        <source>A picture of the article is not what it is said to be, and the article was not added. Save the page anew and import it again.</source>
        <translation>Một ảnh của bài không đúng như mô tả nên bài chưa được thêm. Hãy lưu lại trang rồi nhập lần nữa.</translation>
    </message>
    <message>
        <source>This is no date. Choose the day on which the article came out.</source>
        <translation>Đây không phải là ngày. Hãy chọn ngày đăng bài.</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite (QSQLITE) is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Thiếu trình điều khiển SQLite của Qt (QSQLITE). Hãy cài nó (trên Debian: libqt6sql6-sqlite) rồi mở lại.</translation>
    </message>
    <message>
        <source>The library “%1” is from an older version of Nghị Sự and has to be brought up to date, which its place does not allow. Copy it to where you may write and open it there.</source>
        <translation>Thư viện “%1” thuộc một bản Nghị Sự cũ hơn và cần nâng cấp, nhưng chỗ để nó không cho ghi. Hãy chép nó sang nơi ghi được rồi mở ở đó.</translation>
    </message>
    <message>
        <source>The comment is empty. Write something before you post it.</source>
        <translation>Bình luận còn trống. Hãy viết gì đó trước khi gửi.</translation>
    </message>
    <message>
        <source>The comment holds a character that cannot be stored (U+0000). Remove it and try again.</source>
        <translation>Bình luận có một ký tự không lưu được (U+0000). Hãy bỏ nó rồi thử lại.</translation>
    </message>
    <message>
        <source>Only its author can change a comment. Write one of your own instead.</source>
        <translation>Chỉ người viết mới sửa được bình luận. Bạn hãy viết bình luận của mình.</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: %1</source>
        <translation>SQLite thấy tệp bị hỏng: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 name a row of %2 that is not there.</source>
        <translation>
            <numerusform>%n dòng của bảng %1 nhắc tới dòng không có trong %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is not on one line of at most 80 characters.</source>
        <translation>Tên “%1” không nằm trên một dòng dài nhất 80 ký tự.</translation>
    </message>
    <message>
        <source>The comment %1 has %2 characters, more than a comment may.</source>
        <translation>Bình luận %1 có %2 ký tự, nhiều hơn mức cho phép.</translation>
    </message>
    <message>
        <source>The comment %1 is not stored in its normal form (NFC, trimmed).</source>
        <translation>Bình luận %1 không được lưu ở dạng chuẩn (NFC, cắt khoảng trắng).</translation>
    </message>
    <message numerus="yes">
        <source>The number of likes of %n comment(s) was wrong.</source>
        <translation>
            <numerusform>Số người thích của %n bình luận bị sai.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 is not the one that was imported.</source>
        <translation>Ảnh %1 không còn như lúc nhập.</translation>
    </message>
    <message>
        <source>A rating has one to five stars. Choose one of them.</source>
        <translation>Đánh giá có từ một đến năm sao. Hãy chọn một mức.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened. Check that its folder exists and that you may read and write there, or choose another file.</source>
        <translation>Không mở được thư viện “%1”. Hãy xem thư mục của nó có tồn tại và bạn có quyền đọc, ghi ở đó không, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Nghị Sự and was left as it is. Choose another file.</source>
        <translation>Tệp “%1” không phải là thư viện của Nghị Sự và được giữ nguyên. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of Nghị Sự and was left as it is. Install the newer version to open it.</source>
        <translation>Thư viện “%1” do một bản Nghị Sự mới hơn ghi và được giữ nguyên. Hãy cài bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Make a copy of the file, then run “nghisu check”, or go back to a backup.</source>
        <translation>Thư viện “%1” bị hỏng. Hãy sao tệp ra một bản, rồi chạy “nghisu check”, hoặc dùng lại bản sao lưu.</translation>
    </message>
    <message>
        <source>The disk with the library “%1” is full, and nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa chứa thư viện “%1” đã đầy và chưa có gì thay đổi. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The library “%1” can only be read: its file, folder or disk does not take writing. Move it to a place where you may write to change it.</source>
        <translation>Thư viện “%1” chỉ đọc được: tệp, thư mục hoặc ổ đĩa không cho ghi. Hãy chuyển nó đến nơi ghi được để thay đổi.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”, and nothing was changed. Wait until it has finished and try again.</source>
        <translation>Một chương trình khác đang dùng thư viện “%1” và chưa có gì thay đổi. Hãy chờ nó xong rồi thử lại.</translation>
    </message>
    <message>
        <source>What you asked for is no longer in the library. Reload the list and try again.</source>
        <translation>Thứ bạn cần không còn trong thư viện. Hãy tải lại danh sách rồi thử lại.</translation>
    </message>
    <message>
        <source>The library refused this change because it breaks one of its rules, and nothing was changed.</source>
        <translation>Thư viện từ chối thay đổi này vì trái một quy tắc của nó, và chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The library “%1” could not be read or written (%2). Check the disk and try again.</source>
        <translation>Không đọc hoặc ghi được thư viện “%1” (%2). Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Another article of the library has this very text, so this one was left as it is. Delete the one that you do not need.</source>
        <translation>Một bài khác trong thư viện có đúng nội dung này, nên bài này được giữ nguyên. Hãy xóa bài bạn không cần.</translation>
    </message>
    <message>
        <source>The article was read anew meanwhile, so this change of its agenda was not kept. Make it once more.</source>
        <translation>Trong lúc đó bài đã được đọc lại, nên thay đổi chương trình này chưa được giữ. Hãy làm lại thay đổi.</translation>
    </message>
    <message>
        <source>The comment that you answer is not there any more. Copy your words and post them as a comment of its own.</source>
        <translation>Bình luận mà bạn trả lời không còn nữa. Hãy chép lại lời của bạn và gửi thành một bình luận riêng.</translation>
    </message>
    <message>
        <source>There is a forum “%1” already. Choose another name.</source>
        <translation>Đã có diễn đàn “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This article came from somebody else, without the page that it was read from. Save the page and import it to have both.</source>
        <translation>Bài này đến từ người khác, không kèm trang gốc. Hãy lưu trang ấy và nhập vào để có cả hai.</translation>
    </message>
    <message>
        <source>The file “%1” was not made by Nghị Sự, or was changed since, and nothing was taken from it. Ask for it once more.</source>
        <translation>Tệp “%1” không do Nghị Sự tạo ra, hoặc đã bị sửa, nên không lấy gì từ đó. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 2 GiB and was left as it is. Ask for one with fewer articles.</source>
        <translation>Tệp “%1” lớn hơn 2 GiB nên được để nguyên. Hãy xin tệp ít bài hơn.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read (%2). Check the file and the free space of the disk, and try again.</source>
        <translation>Không đọc được tệp “%1” (%2). Hãy kiểm tra tệp và chỗ trống trên đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged, and nothing was taken from it. Ask for it once more.</source>
        <translation>Tệp “%1” bị hỏng nên không lấy gì từ đó. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written (%2). Check the free space and the rights of its folder, and try again.</source>
        <translation>Không ghi được tệp “%1” (%2). Hãy kiểm tra chỗ trống và quyền của thư mục rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>The number of answers to %n comment(s) was wrong.</source>
        <translation>
            <numerusform>Số câu trả lời của %n bình luận đã bị sai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number of comments of %n article(s) was wrong.</source>
        <translation>
            <numerusform>Số bình luận của %n bài đã bị sai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of the newest comment of %n article(s) was wrong.</source>
        <translation>
            <numerusform>Thời điểm của bình luận mới nhất ở %n bài bị sai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number of articles of %n forum(s) was wrong.</source>
        <translation>
            <numerusform>Số bài của %n diễn đàn bị sai.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of words was wrong and is made anew.</source>
        <translation>Bảng tra từ bị sai và đang được lập lại.</translation>
    </message>
    <message>
        <source>A library cannot be copied onto itself. Choose another name or folder for the copy.</source>
        <translation>Không thể chép đè thư viện lên chính nó. Hãy chọn tên hoặc thư mục khác cho bản sao.</translation>
    </message>
    <message>
        <source>The note of the highlight %1 is too long, or not stored in its normal form (NFC, trimmed).</source>
        <translation>Ghi chú của chỗ tô màu %1 quá dài, hoặc không được lưu ở dạng chuẩn (NFC, cắt khoảng trắng).</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be stored (U+0000). Remove it and try again.</source>
        <translation>Ghi chú chứa một ký tự không lưu được (U+0000). Hãy xóa nó rồi thử lại.</translation>
    </message>
    <message>
        <source>Only who made a highlight can change it. Make one of your own instead.</source>
        <translation>Chỉ người đã tô màu mới sửa được chỗ đó. Bạn hãy tự tô một chỗ của mình.</translation>
    </message>
    <message>
        <source>These words cannot be highlighted. Select at most a paragraph.</source>
        <translation>Không tô màu được những chữ này. Hãy chọn nhiều nhất là một đoạn.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: at most %n characters can be kept. Shorten it and try again.</source>
        <translation>
            <numerusform>Ghi chú quá dài: chỉ lưu được tối đa %n ký tự. Hãy rút ngắn rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is the library that is open here, and was left as it is. Choose another file.</source>
        <translation>Tệp “%1” là thư viện đang mở ở đây nên được giữ nguyên. Hãy chọn tệp khác.</translation>
    </message>
</context>
</TS>
