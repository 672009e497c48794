<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommentRow</name>
    <message>
        <source>edited</source>
        <comment>mark beside the time of a comment</comment>
        <translation>edited</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Not in the article any more</source>
        <translation>Not in the article any more</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>Your answer, %1:</source>
        <translation>Your answer, %1:</translation>
    </message>
    <message>
        <source>Answer by %1, %2:</source>
        <translation>Answer by %1, %2:</translation>
    </message>
    <message>
        <source>You, %1:</source>
        <translation>You, %1:</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>In answer to %1</translation>
    </message>
    <message>
        <source>On the words “%1”</source>
        <translation>On the words “%1”</translation>
    </message>
    <message>
        <source>This comment was edited.</source>
        <translation>This comment was edited.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) like this.</source>
        <translation>
            <numerusform>%n reader likes this.</numerusform>
            <numerusform>%n readers like this.</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this.</source>
        <translation>You like this.</translation>
    </message>
    <message>
        <source>edited %1</source>
        <comment>time of an edit</comment>
        <translation>edited %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more like this.</source>
        <translation>
            <numerusform>%1 and %n more like this.</numerusform>
            <numerusform>%1 and %n more like this.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 likes this.</source>
        <translation>%1 likes this.</translation>
    </message>
    <message>
        <source>%1 and %2 like this.</source>
        <translation>%1 and %2 like this.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who is answered, their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This comment was deleted.</source>
        <translation>This comment was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more answer(s)</source>
        <translation>
            <numerusform>Show %n more answer</numerusform>
            <numerusform>Show %n more answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Last page</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Show single page</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Show facing pages</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Show overview of all pages</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Page setup</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaActions</name>
    <message>
        <source>&amp;Add an entry…</source>
        <translation>&amp;Add an entry…</translation>
    </message>
    <message>
        <source>&amp;Edit entry…</source>
        <translation>&amp;Edit entry…</translation>
    </message>
    <message>
        <source>Re&amp;move entry</source>
        <translation>Re&amp;move entry</translation>
    </message>
    <message>
        <source>&amp;Back to what the article says</source>
        <translation>&amp;Back to what the article says</translation>
    </message>
    <message>
        <source>Move item &amp;up</source>
        <translation>Move item &amp;up</translation>
    </message>
    <message>
        <source>Move item &amp;down</source>
        <translation>Move item &amp;down</translation>
    </message>
    <message>
        <source>U&amp;ndo change of the agenda</source>
        <translation>Undo chan&amp;ge of the agenda</translation>
    </message>
    <message>
        <source>Red&amp;o change of the agenda</source>
        <translation>Red&amp;o change of the agenda</translation>
    </message>
    <message>
        <source>&amp;Copy entry</source>
        <translation>&amp;Copy entry</translation>
    </message>
    <message>
        <source>Save entry as &amp;calendar file…</source>
        <translation>Save entry as &amp;calendar file…</translation>
    </message>
    <message>
        <source>Save agenda as calendar &amp;file…</source>
        <translation>Save agenda as calendar &amp;file…</translation>
    </message>
    <message>
        <source>Open in the &amp;calendar</source>
        <translation>Open in the ca&amp;lendar</translation>
    </message>
    <message>
        <source>Hand the agenda to the calendar program of this computer</source>
        <translation>Hand the agenda to the calendar program of this computer</translation>
    </message>
    <message>
        <source>Add entries from a calendar file…</source>
        <translation>Add entries from a calendar file…</translation>
    </message>
    <message>
        <source>“%1” was removed from the agenda.</source>
        <translation>“%1” was removed from the agenda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nothing was removed</translation>
    </message>
    <message>
        <source>Another agenda is shown by now, so the entry was not kept.</source>
        <translation>Another agenda is shown by now, so the entry was not kept.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaEntryDialog</name>
    <message>
        <source>&amp;at</source>
        <translation>&amp;at</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>a&amp;t</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Edit the entry</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Session, with a day</source>
        <translation>Session, with a day</translation>
    </message>
    <message>
        <source>Item of business</source>
        <translation>Item of business</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
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
        <translation>First day</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Day:</translation>
    </message>
    <message>
        <source>Part &amp;of the day:</source>
        <translation>Part &amp;of the day:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Place:</translation>
    </message>
    <message>
        <source>Write what takes place, for instance “Opening session”.</source>
        <translation>Write what takes place, for instance “Opening session”.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Correct one of them.</source>
        <translation>The end lies before the beginning. Correct one of them.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaModel</name>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Click to see where the article says so.</source>
        <translation>Click to see where the article says so.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Added by hand.</translation>
    </message>
    <message>
        <source>Something in this entry is concluded and not said, for instance the year. Click to see where the article says so.</source>
        <translation>Something in this entry is concluded and not said, for instance the year. Click to see where the article says so.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaPane</name>
    <message>
        <source>No dates or business of an event were found in this article.</source>
        <translation>No dates or business of an event were found in this article.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Filter the agenda</source>
        <translation>Filter the agenda</translation>
    </message>
    <message>
        <source>Nothing in the agenda holds these words.</source>
        <translation>Nothing in the agenda holds these words.</translation>
    </message>
    <message>
        <source>No dates or business of an event were found in this article. You can add entries yourself.</source>
        <translation>No dates or business of an event were found in this article. You can add entries yourself.</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>format of one day</comment>
        <translation>dddd, d MMMM yyyy</translation>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day, to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>Noon</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
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
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>in %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
</context>
<context>
    <name>nghisu::AloudBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>End reading aloud</source>
        <translation>End reading aloud</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Very slow</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Usual speed</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Very fast</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Speed of the voice</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>nghisu::AloudController</name>
    <message>
        <source>P&amp;revious sentence</source>
        <translation>P&amp;revious sentence</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Ne&amp;xt sentence</translation>
    </message>
    <message>
        <source>&amp;End reading aloud</source>
        <translation>&amp;End reading aloud</translation>
    </message>
    <message>
        <source>Read alo&amp;ud</source>
        <translation>Read alo&amp;ud</translation>
    </message>
    <message>
        <source>Pa&amp;use reading aloud</source>
        <translation>Pa&amp;use reading aloud</translation>
    </message>
    <message>
        <source>Go on reading alo&amp;ud</source>
        <translation>Go on reading alo&amp;ud</translation>
    </message>
    <message>
        <source>No voice answers on this computer, so nothing can be read aloud. With speech-dispatcher and espeak-ng installed it can be after the next start.</source>
        <translation>No voice answers on this computer, so nothing can be read aloud. With speech-dispatcher and espeak-ng installed it can be after the next start.</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleExport</name>
    <message>
        <source>the folder could not be made</source>
        <translation>the folder could not be made</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>“%1” could not be written: %2. Choose another place.</translation>
    </message>
    <message>
        <source>Article without a headline</source>
        <translation>Article without a headline</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of the day of publication</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <comment>day of publication</comment>
        <translation>%1 (estimated)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Items of business</source>
        <translation>Items of business</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of 5 by %n reader(s)</source>
        <translation>
            <numerusform>Rated %1 of 5 by %n reader</numerusform>
            <numerusform>Rated %1 of 5 by %n readers</numerusform>
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
        <translation>%1 to %3, %2</translation>
    </message>
    <message>
        <source>(This comment was deleted.)</source>
        <translation>(This comment was deleted.)</translation>
    </message>
    <message>
        <source>This picture is not in the saved file.</source>
        <translation>This picture is not in the saved file.</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Picture]</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Picture: %1]</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
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
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>until it is erased</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % read</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>starred</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>being read</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleSaver</name>
    <message>
        <source>Save the article</source>
        <translation>Save the article</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>format, ending</comment>
        <translation>%1 files (*.%2)</translation>
    </message>
    <message>
        <source>“%1” is there already. Is it to be replaced?</source>
        <translation>“%1” is there already. Is it to be replaced?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Another article is still being saved. Wait until that is done.</source>
        <translation>Another article is still being saved. Wait until that is done.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Writing “%1”…</translation>
    </message>
    <message>
        <source>The article was saved as “%1”.</source>
        <translation>The article was saved as “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>“%1” was not written.</source>
        <translation>“%1” was not written.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleSwitcher</name>
    <message>
        <source>Articles read last</source>
        <translation>Articles read last</translation>
    </message>
</context>
<context>
    <name>nghisu::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copy &amp;link address</translation>
    </message>
    <message>
        <source>View &amp;picture</source>
        <translation>View &amp;picture</translation>
    </message>
    <message>
        <source>Co&amp;mment on this</source>
        <translation>Co&amp;mment on this</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Highlight</translation>
    </message>
    <message>
        <source>&amp;Note on this</source>
        <translation>&amp;Note on this</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>P&amp;lay</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>of a heading</comment>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <comment>of a table</comment>
        <translation>Row %1, column %2</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <comment>of a table</comment>
        <translation>Heading of column %1</translation>
    </message>
    <message>
        <source>%3, row %1, column %2</source>
        <comment>of a table; %3 is the heading of the column</comment>
        <translation>%3, row %1, column %2</translation>
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
        <translation>You write as %1</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Who writes here</translation>
    </message>
</context>
<context>
    <name>nghisu::CommandLine</name>
    <message>
        <source>%1 See nghisu --help.</source>
        <comment>what was not understood</comment>
        <translation>%1 See nghisu --help.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as in 2020-09-25.</source>
        <translation>“%1” is not a date. Write it as in 2020-09-25.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>The library is sound.</translation>
    </message>
    <message>
        <source>The library is damaged. Keep a copy of the file before you go on using it.</source>
        <translation>The library is damaged. Keep a copy of the file before you go on using it.</translation>
    </message>
    <message>
        <source>Name at least one file. See nghisu --help.</source>
        <translation>Name at least one file. See nghisu --help.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: was in the library already, as number %2</source>
        <translation>%1: was in the library already, as number %2</translation>
    </message>
    <message>
        <source>%1: added as number %2</source>
        <translation>%1: added as number %2</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1280x800.</source>
        <translation>“%1” is not a size such as 1280x800.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are vi and en.</source>
        <translation>There is no language “%1”; there are vi and en.</translation>
    </message>
    <message>
        <source>%1: another version of number %2; bring that up to date with --update</source>
        <translation>%1: another version of number %2; bring that up to date with --update</translation>
    </message>
    <message>
        <source>%1: brought number %2 up to date</source>
        <translation>%1: brought number %2 up to date</translation>
    </message>
    <message numerus="yes">
        <source> (%n picture(s) missing)</source>
        <translation>
            <numerusform> (%n picture missing)</numerusform>
            <numerusform> (%n pictures missing)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing there could be an article. Name saved web pages or text files.</source>
        <translation>%1: nothing there could be an article. Name saved web pages or text files.</translation>
    </message>
    <message>
        <source>Name at least one article by its number; nghisu list shows the numbers.</source>
        <translation>Name at least one article by its number; nghisu list shows the numbers.</translation>
    </message>
    <message>
        <source>There is no article number %1; nghisu list shows the numbers.</source>
        <translation>There is no article number %1; nghisu list shows the numbers.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1” could not be written: %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. See nghisu --help.</source>
        <translation>“%1” is one argument too many. See nghisu --help.</translation>
    </message>
    <message>
        <source>“%1” is there already. Name another file, or overwrite it with --force.</source>
        <translation>“%1” is there already. Name another file, or overwrite it with --force.</translation>
    </message>
    <message>
        <source>%1: The file ends early; the end of the article may be missing. Save the page once more.</source>
        <translation>%1: The file ends early; the end of the article may be missing. Save the page once more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nothing new</translation>
    </message>
    <message>
        <source> (the file ends early; the end of the article may be missing)</source>
        <translation> (the file ends early; the end of the article may be missing)</translation>
    </message>
    <message>
        <source>--mine writes the comments on all articles. Name no articles beside it.</source>
        <translation>--mine writes the comments on all articles. Name no articles beside it.</translation>
    </message>
    <message>
        <source>Name the file to write with --to FILE.json, FILE.md or FILE.csv.</source>
        <translation>Name the file to write with --to FILE.json, FILE.md or FILE.csv.</translation>
    </message>
    <message>
        <source>Nobody has written at this library yet. Name another with --library.</source>
        <translation>Nobody has written at this library yet. Name another with --library.</translation>
    </message>
    <message>
        <source>(If you are the one who wrote there, say so with --as-mine.)</source>
        <translation>(If you are the one who wrote there, say so with --as-mine.)</translation>
    </message>
    <message>
        <source>Name the file to write with --to: FILE.pdf, .html, .md or .txt, FILE.ics or FILE.nghisu.</source>
        <translation>Name the file to write with --to: FILE.pdf, .html, .md or .txt, FILE.ics or FILE.nghisu.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be written. Name one that ends in .pdf, .html, .md, .txt, .ics or .nghisu.</source>
        <translation>“%1” is no kind of file that can be written. Name one that ends in .pdf, .html, .md, .txt, .ics or .nghisu.</translation>
    </message>
    <message>
        <source>“%1” is no format. Choose one of pdf, html, md and txt.</source>
        <translation>“%1” is no format. Choose one of pdf, html, md and txt.</translation>
    </message>
    <message>
        <source>Name the file or folder to write with --to.</source>
        <translation>Name the file or folder to write with --to.</translation>
    </message>
    <message>
        <source>Name a folder with --to and a format with --format, to write several articles.</source>
        <translation>Name a folder with --to and a format with --format, to write several articles.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Name one to write several articles.</source>
        <translation>“%1” is no folder. Name one to write several articles.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Name another.</source>
        <translation>The folder “%1” could not be made. Name another.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are light, sepia, dark and black.</source>
        <translation>There is no theme “%1”; there are light, sepia, dark and black.</translation>
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
        <translation>nghisu — an offline reader for saved news articles

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
Others: --help, --version</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.</source>
        <translation>“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.</translation>
    </message>
    <message numerus="yes">
        <source>The library could not be read to its end for the search; %n article(s) may be missing here.</source>
        <translation>
            <numerusform>The library could not be read to its end for the search; %n article may be missing here.</numerusform>
            <numerusform>The library could not be read to its end for the search; %n articles may be missing here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::CommentComposer</name>
    <message>
        <source>Editing your comment</source>
        <translation>Editing your comment</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 of %2 characters left</source>
        <translation>%1 of %2 characters left</translation>
    </message>
    <message>
        <source>Some characters are made of too many parts to be kept. Please shorten the comment.</source>
        <translation>Some characters are made of too many parts to be kept. Please shorten the comment.</translation>
    </message>
    <message>
        <source>One character of this text cannot be kept. Please type it anew.</source>
        <translation>One character of this text cannot be kept. Please type it anew.</translation>
    </message>
    <message numerus="yes">
        <source>The comment is %n character(s) too long.</source>
        <translation>
            <numerusform>The comment is %n character too long.</numerusform>
            <numerusform>The comment is %n characters too long.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>What do you think?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Your comment</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Answering %1</translation>
    </message>
</context>
<context>
    <name>nghisu::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Take back your &amp;like</source>
        <translation>Take back your &amp;like</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Like</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Take back your like</source>
        <translation>Take back your like</translation>
    </message>
    <message>
        <source>Like this comment</source>
        <translation>Like this comment</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Reply</translation>
    </message>
    <message>
        <source>Show the &amp;passage in the article</source>
        <translation>Show the &amp;passage in the article</translation>
    </message>
    <message>
        <source>Show what it &amp;answers</source>
        <translation>Show what it &amp;answers</translation>
    </message>
</context>
<context>
    <name>nghisu::CopiesController</name>
    <message>
        <source>Progress of the work on the library</source>
        <translation>Progress of the work on the library</translation>
    </message>
    <message>
        <source>Articles are still being added. Restore the copy when that is done.</source>
        <translation>Articles are still being added. Restore the copy when that is done.</translation>
    </message>
    <message>
        <source>The copy “%1” is whole and can take the place of the library.</source>
        <translation>The copy “%1” is whole and can take the place of the library.</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restore now</translation>
    </message>
</context>
<context>
    <name>nghisu::CopiesDialog</name>
    <message>
        <source>&amp;Copy the library…</source>
        <translation>&amp;Copy the library…</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompact</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>&amp;Restore this copy…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Restore &amp;another file…</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Copies of the library</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Daily copies</translation>
    </message>
    <message>
        <source>Give back what the library does not need</source>
        <translation>Give back what the library does not need</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Daily copies that are kept:</source>
        <translation>&amp;Daily copies that are kept:</translation>
    </message>
    <message>
        <source>Daily copies that are kept</source>
        <translation>Daily copies that are kept</translation>
    </message>
    <message>
        <source>The library takes %1, of which %2 are not needed.
%3</source>
        <comment>sizes, path</comment>
        <translation>The library takes %1, of which %2 are not needed.
%3</translation>
    </message>
    <message>
        <source>Copy the library</source>
        <translation>Copy the library</translation>
    </message>
    <message>
        <source>Libraries (*.nghisu)</source>
        <translation>Libraries (*.nghisu)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restore a copy</translation>
    </message>
    <message>
        <source>Libraries (*.nghisu *-backup);;All files (*)</source>
        <translation>Libraries (*.nghisu *-backup);;All files (*)</translation>
    </message>
    <message>
        <source>Everything will be as it is in the copy “%1”. The library as it is now is kept beside it.</source>
        <translation>Everything will be as it is in the copy “%1”. The library as it is now is kept beside it.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
</context>
<context>
    <name>nghisu::CopyJobs</name>
    <message>
        <source>The copy of today is being made…</source>
        <translation>The copy of today is being made…</translation>
    </message>
    <message>
        <source>The library is being copied…</source>
        <translation>The library is being copied…</translation>
    </message>
    <message>
        <source>The library is being compacted…</source>
        <translation>The library is being compacted…</translation>
    </message>
    <message>
        <source>The copy is being examined…</source>
        <translation>The copy is being examined…</translation>
    </message>
    <message>
        <source>The copy of today could not be made. %1</source>
        <translation>The copy of today could not be made. %1</translation>
    </message>
    <message>
        <source>The copy of today was stopped. It is made when Nghị Sự is started again.</source>
        <translation>The copy of today was stopped. It is made when Nghị Sự is started again.</translation>
    </message>
    <message>
        <source>The copy of today was made.</source>
        <translation>The copy of today was made.</translation>
    </message>
    <message>
        <source>Copying was stopped, and nothing was written.</source>
        <translation>Copying was stopped, and nothing was written.</translation>
    </message>
    <message>
        <source>The library was copied.</source>
        <translation>The library was copied.</translation>
    </message>
    <message>
        <source>Compacting was stopped. The library is as it was.</source>
        <translation>Compacting was stopped. The library is as it was.</translation>
    </message>
    <message>
        <source>The library was compacted.</source>
        <translation>The library was compacted.</translation>
    </message>
    <message>
        <source>Restoring was stopped. The library is as it was.</source>
        <translation>Restoring was stopped. The library is as it was.</translation>
    </message>
    <message>
        <source>The copy is whole.</source>
        <translation>The copy is whole.</translation>
    </message>
</context>
<context>
    <name>nghisu::DateDialog</name>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>On which day did this article come out? Days such as “this afternoon” in its agenda are understood from it.</source>
        <translation>On which day did this article come out? Days such as “this afternoon” in its agenda are understood from it.</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>format for entering a date</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>nghisu::DecodeText</name>
    <message>
        <source>This file is not a text. Choose a saved article: a web page or a text file.</source>
        <translation>This file is not a text. Choose a saved article: a web page or a text file.</translation>
    </message>
    <message>
        <source>This file is empty. Save or copy the article again and open the new file.</source>
        <translation>This file is empty. Save or copy the article again and open the new file.</translation>
    </message>
</context>
<context>
    <name>nghisu::DiscussionPane</name>
    <message>
        <source>No comments yet. Be the first to say something.</source>
        <translation>No comments yet. Be the first to say something.</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n star(s).</source>
        <translation>
            <numerusform>Your rating: %n star.</numerusform>
            <numerusform>Your rating: %n stars.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rating is cleared.</source>
        <translation>Your rating is cleared.</translation>
    </message>
    <message>
        <source>Comment posted.</source>
        <translation>Comment posted.</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>Comment saved.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Comment deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Comment restored.</source>
        <translation>Comment restored.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>&amp;Post comment</source>
        <translation>&amp;Post comment</translation>
    </message>
    <message>
        <source>&amp;Write a comment</source>
        <translation>&amp;Write a comment</translation>
    </message>
    <message>
        <source>&amp;Undo deleting the comment</source>
        <translation>&amp;Undo deleting the comment</translation>
    </message>
    <message>
        <source>Change your &amp;name…</source>
        <translation>Change your &amp;name…</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear rating</source>
        <translation>&amp;Clear rating</translation>
    </message>
    <message>
        <source>Sort comments by &amp;time</source>
        <translation>Sort comments by &amp;time</translation>
    </message>
    <message>
        <source>Sort comments by number of &amp;likes</source>
        <translation>Sort comments by number of &amp;likes</translation>
    </message>
    <message>
        <source>%1 writes now.</source>
        <translation>%1 writes now.</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>New &amp;person…</translation>
    </message>
    <message>
        <source>&amp;Search the discussion</source>
        <translation>&amp;Search the discussion</translation>
    </message>
    <message>
        <source>&amp;Oldest comments first</source>
        <translation>&amp;Oldest comments first</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n found</source>
        <translation>
            <numerusform>Searching… %n found</numerusform>
            <numerusform>Searching… %n found</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment has all of these words.</source>
        <translation>No comment has all of these words.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>One thread is shown.</source>
        <translation>One thread is shown.</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Back to what was found</translation>
    </message>
    <message>
        <source>Answer posted.</source>
        <translation>Answer posted.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Change discarded.</source>
        <translation>Change discarded.</translation>
    </message>
    <message>
        <source>Answer discarded.</source>
        <translation>Answer discarded.</translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown</source>
        <translation>
            <numerusform>The newest one is shown</numerusform>
            <numerusform>The newest %n are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::Dock</name>
    <message>
        <source>What can be done with this pane</source>
        <translation>What can be done with this pane</translation>
    </message>
    <message>
        <source>Menu of the pane %1</source>
        <translation>Menu of the pane %1</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Float</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>&amp;Close pane</translation>
    </message>
</context>
<context>
    <name>nghisu::DocumentBuilder</name>
    <message>
        <source>Date unknown: enter it</source>
        <translation>Date unknown: enter it</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date of publication above the headline</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>(estimated: correct it)</source>
        <translation>(estimated: correct it)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the picture large</source>
        <translation>Click to see the picture large</translation>
    </message>
</context>
<context>
    <name>nghisu::DraftReminder</name>
    <message>
        <source>edit of your comment</source>
        <translation>edit of your comment</translation>
    </message>
    <message>
        <source>new comment</source>
        <translation>new comment</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>answer to %1</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <comment>drafts</comment>
        <translation>Unfinished: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::EndQuestion</name>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Wait</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>&amp;Close now</translation>
    </message>
</context>
<context>
    <name>nghisu::ExchangeController</name>
    <message>
        <source>Export for others</source>
        <translation>Export for others</translation>
    </message>
    <message>
        <source>Articles with their discussion (*.nghisu)</source>
        <translation>Articles with their discussion (*.nghisu)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Writing “%1”…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) from your group.</source>
        <translation>
            <numerusform>%n new comment from your group.</numerusform>
            <numerusform>%n new comments from your group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody of your group has answered you; %n new comment(s) in all.</source>
        <translation>
            <numerusform>Somebody of your group has answered you; %n new comment in all.</numerusform>
            <numerusform>Somebody of your group has answered you; %n new comments in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Group…</translation>
    </message>
    <message>
        <source>Another file is still being written or read. Wait until that is done.</source>
        <translation>Another file is still being written or read. Wait until that is done.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>They are mine</source>
        <translation>They are mine</translation>
    </message>
    <message>
        <source>Another computer of your group says that you write there too. What it has in your name was held back. If you do write there, say so in the settings of the group.</source>
        <translation>Another computer of your group says that you write there too. What it has in your name was held back. If you do write there, say so in the settings of the group.</translation>
    </message>
    <message>
        <source>“%1” was written. Whoever opens it has the article with its pictures, agenda, comments and highlights.</source>
        <translation>“%1” was written. Whoever opens it has the article with its pictures, agenda, comments and highlights.</translation>
    </message>
    <message>
        <source>Your comments, highlights and ratings were saved as “%1”.</source>
        <translation>Your comments, highlights and ratings were saved as “%1”.</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Progress of the file</translation>
    </message>
    <message>
        <source>Writing “%1” was stopped.</source>
        <translation>Writing “%1” was stopped.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>nghisu::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the match gone to, how many there are</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumController</name>
    <message>
        <source>&amp;New forum…</source>
        <translation>&amp;New forum…</translation>
    </message>
    <message>
        <source>&amp;Manage forums…</source>
        <translation>&amp;Manage forums…</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>New forum</translation>
    </message>
    <message>
        <source>Name of the forum:</source>
        <translation>Name of the forum:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a forum, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This article is filed there.</source>
        <translation>This article is filed there.</translation>
    </message>
    <message>
        <source>Forums in depth:</source>
        <comment>at the end of an article, before their names</comment>
        <translation>Forums in depth:</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Show all %1 articles</source>
        <translation>Show all %1 articles</translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation>Newest comments</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumPane</name>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Articles and newest comments of the forum</source>
        <translation>Articles and newest comments of the forum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a forum, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No article is filed under this forum yet. Choose it in the menu Article, File under.</source>
        <translation>No article is filed under this forum yet. Choose it in the menu Article, File under.</translation>
    </message>
    <message>
        <source>There are no forums yet. Make one in the menu Article, File under.</source>
        <translation>There are no forums yet. Make one in the menu Article, File under.</translation>
    </message>
</context>
<context>
    <name>nghisu::ForumsDialog</name>
    <message numerus="yes">
        <source>Remove the forum “%1”? The %n article(s) filed under it stay in the library.</source>
        <translation>
            <numerusform>Remove the forum “%1”? The article filed under it stays in the library.</numerusform>
            <numerusform>Remove the forum “%1”? The %n articles filed under it stay in the library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the forum “%1”? No article is filed under it.</source>
        <translation>Remove the forum “%1”? No article is filed under it.</translation>
    </message>
    <message>
        <source>Manage forums</source>
        <translation>Manage forums</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Forums</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n article(s)</source>
        <comment>name of a forum</comment>
        <translation>
            <numerusform>%1 – %n article</numerusform>
            <numerusform>%1 – %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>New forum</translation>
    </message>
    <message>
        <source>Name of the forum:</source>
        <translation>Name of the forum:</translation>
    </message>
    <message>
        <source>Rename the forum</source>
        <translation>Rename the forum</translation>
    </message>
    <message>
        <source>Remove the forum</source>
        <translation>Remove the forum</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
</context>
<context>
    <name>nghisu::Group</name>
    <message>
        <source>The folder of the group, “%1”, is not there. Connect its disk, or choose another folder in the settings.</source>
        <translation>The folder of the group, “%1”, is not there. Connect its disk, or choose another folder in the settings.</translation>
    </message>
</context>
<context>
    <name>nghisu::GroupDialog</name>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Leave</translation>
    </message>
    <message>
        <source>All &amp;articles of the library</source>
        <translation>All &amp;articles of the library</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People who keep a folder in common, by Syncthing, Nextcloud, a network disk or a USB stick, read each other’s comments there. Every reader writes one file into it; Nghị Sự itself sends nothing.</source>
        <translation>People who keep a folder in common, by Syncthing, Nextcloud, a network disk or a USB stick, read each other’s comments there. Every reader writes one file into it; Nghị Sự itself sends nothing.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Folder of the group</source>
        <translation>Folder of the group</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Write and read nothing there any more. What came in stays in the library.</source>
        <translation>Write and read nothing there any more. What came in stays in the library.</translation>
    </message>
    <message>
        <source>&amp;Shared forums:</source>
        <translation>&amp;Shared forums:</translation>
    </message>
    <message>
        <source>Shared forums</source>
        <translation>Shared forums</translation>
    </message>
    <message>
        <source>Single articles are shared, or not, by the menu Article. What others share is answered to by itself.</source>
        <translation>Single articles are shared, or not, by the menu Article. What others share is answered to by itself.</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Members:</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Somebody without a name</translation>
    </message>
    <message>
        <source>Choose a folder to begin.</source>
        <translation>Choose a folder to begin.</translation>
    </message>
    <message>
        <source>Nobody else yet.</source>
        <translation>Nobody else yet.</translation>
    </message>
    <message>
        <source>I write at an&amp;other computer in this group too</source>
        <translation>I write at an&amp;other computer in this group too</translation>
    </message>
    <message>
        <source>What another computer of the group has in your name then counts as yours. Leave it off otherwise: whoever can write into the folder could else speak for you.</source>
        <translation>What another computer of the group has in your name then counts as yours. Leave it off otherwise: whoever can write into the folder could else speak for you.</translation>
    </message>
</context>
<context>
    <name>nghisu::HitModel</name>
    <message>
        <source>Comment by %1</source>
        <translation>Comment by %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Note by %1</translation>
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
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <comment>name of a file</comment>
        <translation>Adding %1</translation>
    </message>
    <message>
        <source>Nothing there could be an article. Choose saved web pages or text files.</source>
        <translation>Nothing there could be an article. Choose saved web pages or text files.</translation>
    </message>
    <message>
        <source>The library has another version of “%1”. When it is brought up to date, your rating, comments and changes of the agenda stay.</source>
        <translation>The library has another version of “%1”. When it is brought up to date, your rating, comments and changes of the agenda stay.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Bring up to date</translation>
    </message>
    <message>
        <source>This article was in the library already.</source>
        <translation>This article was in the library already.</translation>
    </message>
    <message>
        <source>The article was brought up to date.</source>
        <translation>The article was brought up to date.</translation>
    </message>
    <message>
        <source>“%1” was added from the watched folder.</source>
        <translation>“%1” was added from the watched folder.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>If you wrote these at another computer, take them in: they then stand here as yours, and the newer of two versions stays. Else leave them out.</source>
        <translation>If you wrote these at another computer, take them in: they then stand here as yours, and the newer of two versions stays. Else leave them out.</translation>
    </message>
    <message>
        <source>They are mine</source>
        <translation>They are mine</translation>
    </message>
</context>
<context>
    <name>nghisu::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another version</source>
        <translation>
            <numerusform>%n in another version</numerusform>
            <numerusform>%n in another version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added</source>
        <translation>
            <numerusform>%n could not be added</numerusform>
            <numerusform>%n could not be added</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Report of the import</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n article(s) up to date</source>
        <translation>
            <numerusform>Bring %n article up to date</numerusform>
            <numerusform>Bring %n articles up to date</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copy report</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the chosen file</source>
        <translation>Details of the chosen file</translation>
    </message>
    <message>
        <source>Choose a file to see what became of it.</source>
        <translation>Choose a file to see what became of it.</translation>
    </message>
</context>
<context>
    <name>nghisu::ImportReportModel</name>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Other version</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Brought up to date</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>%n picture missing</numerusform>
            <numerusform>%n pictures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the page left out</source>
        <translation>
            <numerusform>%n part of the page left out</numerusform>
            <numerusform>%n parts of the page left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Related links left out: %1</source>
        <translation>Related links left out: %1</translation>
    </message>
    <message>
        <source>Readers&apos; comments left out: %1</source>
        <translation>Readers&apos; comments left out: %1</translation>
    </message>
    <message>
        <source>Share buttons left out: %1</source>
        <translation>Share buttons left out: %1</translation>
    </message>
    <message>
        <source>Advertisement left out: %1</source>
        <translation>Advertisement left out: %1</translation>
    </message>
    <message>
        <source>Menu, footer or side column left out: %1</source>
        <translation>Menu, footer or side column left out: %1</translation>
    </message>
    <message>
        <source>Facts about the article left out: %1</source>
        <translation>Facts about the article left out: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of the page</comment>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Link left out: %1</source>
        <comment>its address</comment>
        <translation>Link left out: %1</translation>
    </message>
    <message>
        <source>Picture missing: %1</source>
        <comment>name of its file</comment>
        <translation>Picture missing: %1</translation>
    </message>
    <message>
        <source>Picture missing: %1 (%2)</source>
        <comment>name of its file, caption</comment>
        <translation>Picture missing: %1 (%2)</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>The file ends early</source>
        <translation>The file ends early</translation>
    </message>
    <message>
        <source>The file ends early; the end of the article may be missing. Save the page once more.</source>
        <translation>The file ends early; the end of the article may be missing. Save the page once more.</translation>
    </message>
</context>
<context>
    <name>nghisu::LeftOutDialog</name>
    <message>
        <source>&amp;Only what was left out</source>
        <translation>&amp;Only what was left out</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>What was left out</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the saved page are not in the article. They are marked below.</source>
        <translation>
            <numerusform>%n line of the saved page is not in the article. It is marked below.</numerusform>
            <numerusform>%n lines of the saved page are not in the article. They are marked below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that the saved page says is in the article.</source>
        <translation>Everything that the saved page says is in the article.</translation>
    </message>
    <message>
        <source>Text of the saved page</source>
        <translation>Text of the saved page</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>Make the article anew from the saved page; rating, comments and changes stay.</source>
        <translation>Make the article anew from the saved page; rating, comments and changes stay.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <comment>its address</comment>
        <translation>Picture: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::LibraryController</name>
    <message numerus="yes">
        <source>%n article(s) were filed.</source>
        <translation>
            <numerusform>%n article was filed.</numerusform>
            <numerusform>%n articles were filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were put into the bin.</source>
        <translation>
            <numerusform>%n article was put into the bin.</numerusform>
            <numerusform>%n articles were put into the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will be erased with all that was said to them. This cannot be undone.</source>
        <translation>
            <numerusform>%n article will be erased with all that was said to them. This cannot be undone.</numerusform>
            <numerusform>%n articles will be erased with all that was said to them. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Erase</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Erase for good…</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Take the &amp;star away</translation>
    </message>
    <message>
        <source>Give a &amp;star</source>
        <translation>Give a &amp;star</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Mark as &amp;read</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mark as &amp;unread</translation>
    </message>
    <message>
        <source>&amp;File under</source>
        <translation>&amp;File under</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin…</source>
        <translation>E&amp;mpty the bin…</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Open in a new &amp;window</translation>
    </message>
    <message>
        <source>&amp;Export for others…</source>
        <translation>Expor&amp;t for others…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo deleting %n article(s)</source>
        <translation>
            <numerusform>&amp;Undo deleting %n article</numerusform>
            <numerusform>&amp;Undo deleting %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo deleting %n article(s)</source>
        <translation>
            <numerusform>&amp;Redo deleting %n article</numerusform>
            <numerusform>&amp;Redo deleting %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo restoring %n article(s)</source>
        <translation>
            <numerusform>&amp;Undo restoring %n article</numerusform>
            <numerusform>&amp;Undo restoring %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo restoring %n article(s)</source>
        <translation>
            <numerusform>&amp;Redo restoring %n article</numerusform>
            <numerusform>&amp;Redo restoring %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo giving a star to %n article(s)</source>
        <translation>
            <numerusform>&amp;Undo giving a star to %n article</numerusform>
            <numerusform>&amp;Undo giving a star to %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo giving a star to %n article(s)</source>
        <translation>
            <numerusform>&amp;Redo giving a star to %n article</numerusform>
            <numerusform>&amp;Redo giving a star to %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo taking the star from %n article(s)</source>
        <translation>
            <numerusform>&amp;Undo taking the star from %n article</numerusform>
            <numerusform>&amp;Undo taking the star from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo taking the star from %n article(s)</source>
        <translation>
            <numerusform>&amp;Redo taking the star from %n article</numerusform>
            <numerusform>&amp;Redo taking the star from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo marking %n article(s) as unread</source>
        <translation>
            <numerusform>&amp;Undo marking %n article as unread</numerusform>
            <numerusform>&amp;Undo marking %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo marking %n article(s) as unread</source>
        <translation>
            <numerusform>&amp;Redo marking %n article as unread</numerusform>
            <numerusform>&amp;Redo marking %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo marking %n article(s) as read</source>
        <translation>
            <numerusform>&amp;Undo marking %n article as read</numerusform>
            <numerusform>&amp;Undo marking %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo marking %n article(s) as read</source>
        <translation>
            <numerusform>&amp;Redo marking %n article as read</numerusform>
            <numerusform>&amp;Redo marking %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo filing %n article(s) under “%1”</source>
        <translation>
            <numerusform>&amp;Undo filing %n article under “%1”</numerusform>
            <numerusform>&amp;Undo filing %n articles under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo filing %n article(s) under “%1”</source>
        <translation>
            <numerusform>&amp;Redo filing %n article under “%1”</numerusform>
            <numerusform>&amp;Redo filing %n articles under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo taking %n article(s) out of “%1”</source>
        <translation>
            <numerusform>&amp;Undo taking %n article out of “%1”</numerusform>
            <numerusform>&amp;Undo taking %n articles out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo taking %n article(s) out of “%1”</source>
        <translation>
            <numerusform>&amp;Redo taking %n article out of “%1”</numerusform>
            <numerusform>&amp;Redo taking %n articles out of “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing: %1 of %2 articles</source>
        <comment>how many were erased, how many there are</comment>
        <translation>Erasing: %1 of %2 articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were opened, as many as are opened at once. Choose fewer for the others.</source>
        <translation>
            <numerusform>%n article was opened, as many as are opened at once. Choose fewer for the others.</numerusform>
            <numerusform>%n articles were opened, as many as are opened at once. Choose fewer for the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::LibraryList</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <comment>what is dragged</comment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::LibraryPane</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>By source</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>Last read first</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Words with or without marks, &quot;phrases&quot;, -not, source: author: forum: before: after:</source>
        <translation>Words with or without marks, &quot;phrases&quot;, -not, source: author: forum: before: after:</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Order of the articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; the library is still being read for the search.</source>
        <translation>
            <numerusform>%n found so far; the library is still being read for the search.</numerusform>
            <numerusform>%n found so far; the library is still being read for the search.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <comment>name of a shelf</comment>
        <translation>Search in “%1”</translation>
    </message>
    <message>
        <source>Of what is found the best matches come first.</source>
        <translation>Of what is found the best matches come first.</translation>
    </message>
    <message>
        <source>The library is still being read for the search.</source>
        <translation>The library is still being read for the search.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Nothing was found. Try fewer or shorter words.</translation>
    </message>
    <message>
        <source>Nothing was found in “%1”. Try fewer or shorter words, or choose “All articles” to search them all.</source>
        <comment>name of a shelf</comment>
        <translation>Nothing was found in “%1”. Try fewer or shorter words, or choose “All articles” to search them all.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.</source>
        <translation>“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found. Only these are shown and can be selected; add a word to see others.</source>
        <translation>
            <numerusform>More than %n found. Only these are shown and can be selected; add a word to see others.</numerusform>
            <numerusform>More than %n found. Only these are shown and can be selected; add a word to see others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments and notes cannot be starred, deleted or opened in a new window here. Select an article.</source>
        <translation>Comments and notes cannot be starred, deleted or opened in a new window here. Select an article.</translation>
    </message>
</context>
<context>
    <name>nghisu::MainWindow</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nghị Sự never uses the network. Articles and comments stay on this computer.</source>
        <translation>Nghị Sự never uses the network. Articles and comments stay on this computer.</translation>
    </message>
    <message>
        <source>How much of the article you have read</source>
        <translation>How much of the article you have read</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>This library can be read but not written to: comments and ratings cannot be kept. Check the rights of its folder, or whether its disk is read-only.</source>
        <translation>This library can be read but not written to: comments and ratings cannot be kept. Check the rights of its folder, or whether its disk is read-only.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 — Nghị Sự</source>
        <comment>headline of the article</comment>
        <translation>%1 — Nghị Sự</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
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
        <translation>Open article</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>No articles yet</translation>
    </message>
    <message>
        <source>The date of this article cannot be corrected, because the article is not in a library.</source>
        <translation>The date of this article cannot be corrected, because the article is not in a library.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Open a link</translation>
    </message>
    <message>
        <source>Open this address outside Nghị Sự? That may use the network.</source>
        <translation>Open this address outside Nghị Sự? That may use the network.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copy address</translation>
    </message>
    <message>
        <source>About Nghị Sự</source>
        <translation>About Nghị Sự</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nghị Sự %1&lt;/h3&gt;&lt;p&gt;An offline reader for saved news articles: the article, the agenda of its event, and a discussion that stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nghị Sự %1&lt;/h3&gt;&lt;p&gt;An offline reader for saved news articles: the article, the agenda of its event, and a discussion that stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The agenda was copied.</source>
        <translation>The agenda was copied.</translation>
    </message>
    <message>
        <source>In the agenda: %1</source>
        <translation>In the agenda: %1</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Save as calendar file</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1. Choose another place.</source>
        <translation>The calendar file could not be written: %1. Choose another place.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>The calendar file “%1” was written.</source>
        <translation>The calendar file “%1” was written.</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>Open in the calendar</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1.</source>
        <translation>The calendar file could not be written: %1.</translation>
    </message>
    <message>
        <source>No calendar program was found. Save the agenda as a calendar file and take it to one.</source>
        <translation>No calendar program was found. Save the agenda as a calendar file and take it to one.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Add entries from a calendar file</source>
        <translation>Add entries from a calendar file</translation>
    </message>
    <message>
        <source>Open an article of the library first: the calendar’s entries go into its agenda.</source>
        <translation>Open an article of the library first: the calendar’s entries go into its agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the calendar could not be read and were left out.</source>
        <translation>
            <numerusform>%n event of the calendar could not be read and was left out.</numerusform>
            <numerusform>%n events of the calendar could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added to the agenda</source>
        <translation>
            <numerusform>%n entry added to the agenda</numerusform>
            <numerusform>%n entries added to the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved articles (%1)</source>
        <translation>Saved articles (%1)</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Add a folder of articles</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) may be in this folder already. Add them too?</source>
        <translation>
            <numerusform>%n article may be in this folder already. Add it too?</numerusform>
            <numerusform>%n articles may be in this folder already. Add them too?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Add them</translation>
    </message>
    <message>
        <source>&amp;Only new ones</source>
        <translation>&amp;Only new ones</translation>
    </message>
    <message>
        <source>The article was read again from its original.</source>
        <translation>The article was read again from its original.</translation>
    </message>
    <message>
        <source>Read again: nothing has changed.</source>
        <translation>Read again: nothing has changed.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, why it was not added</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An event of the calendar goes on for ever; only its first dates were added.</source>
        <translation>An event of the calendar goes on for ever; only its first dates were added.</translation>
    </message>
    <message>
        <source>Articles are being added</source>
        <translation>Articles are being added</translation>
    </message>
    <message>
        <source>Articles are still being added. Those that are left will not be, if the window is closed now.</source>
        <translation>Articles are still being added. Those that are left will not be, if the window is closed now.</translation>
    </message>
    <message>
        <source>The language changes when the articles are added.</source>
        <translation>The language changes when the articles are added.</translation>
    </message>
    <message>
        <source>The agenda was brought up to date: %1 added, %2 changed</source>
        <translation>The agenda was brought up to date: %1 added, %2 changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who commented on these words, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Forums</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write a comment or rate an article first.</source>
        <translation>There is nothing to save yet: write a comment or rate an article first.</translation>
    </message>
    <message>
        <source>my-comments</source>
        <translation>my-comments</translation>
    </message>
    <message>
        <source>To be brought back (*.json)</source>
        <translation>To be brought back (*.json)</translation>
    </message>
    <message>
        <source>To be read (*.md)</source>
        <translation>To be read (*.md)</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv)</source>
        <translation>For spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Bring back my comments</source>
        <translation>Bring back my comments</translation>
    </message>
    <message>
        <source>Saved comments (*.json)</source>
        <translation>Saved comments (*.json)</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Reading the saved page…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much was read, how long the rest takes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Save my comments, highlights and ratings</source>
        <translation>Save my comments, highlights and ratings</translation>
    </message>
    <message>
        <source>No calendar program was found. Import “%1” in one.</source>
        <translation>No calendar program was found. Import “%1” in one.</translation>
    </message>
    <message>
        <source>The language changes when the work on the library is done.</source>
        <translation>The language changes when the work on the library is done.</translation>
    </message>
    <message>
        <source>A file is being written or read</source>
        <translation>A file is being written or read</translation>
    </message>
    <message>
        <source>A file is still being written or read. That is not finished, if the window is closed now.</source>
        <translation>A file is still being written or read. That is not finished, if the window is closed now.</translation>
    </message>
    <message>
        <source>The library is being changed</source>
        <translation>The library is being changed</translation>
    </message>
    <message>
        <source>Articles of the library are still being changed. Those that are left stay as they are, if the window is closed now.</source>
        <translation>Articles of the library are still being changed. Those that are left stay as they are, if the window is closed now.</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkActions</name>
    <message>
        <source>Highlight: %1</source>
        <comment>a colour</comment>
        <translation>Highlight: %1</translation>
    </message>
    <message>
        <source>Highlight the words selected in the article</source>
        <translation>Highlight the words selected in the article</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words…</source>
        <translation>&amp;Note on the selected words…</translation>
    </message>
    <message>
        <source>Highlight the words selected in the article and write a note on them</source>
        <translation>Highlight the words selected in the article and write a note on them</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>Ne&amp;xt highlight</translation>
    </message>
    <message>
        <source>Show the next highlight of the article</source>
        <translation>Show the next highlight of the article</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>&amp;Previous highlight</translation>
    </message>
    <message>
        <source>Show the previous highlight of the article</source>
        <translation>Show the previous highlight of the article</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of highlights</source>
        <translation>Und&amp;o the last change of highlights</translation>
    </message>
    <message>
        <source>&amp;Redo the change of highlights</source>
        <translation>&amp;Redo the change of highlights</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkController</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <comment>a colour</comment>
        <translation>Highlighted: %1</translation>
    </message>
    <message>
        <source>Colour of the highlight: %1</source>
        <translation>Colour of the highlight: %1</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Note removed.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Note kept.</translation>
    </message>
    <message>
        <source>Highlight removed.</source>
        <translation>Highlight removed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Highlighted by you (%1)</source>
        <comment>a colour</comment>
        <translation>Highlighted by you (%1)</translation>
    </message>
    <message>
        <source>Highlighted by %1 (%2)</source>
        <comment>a name, a colour</comment>
        <translation>Highlighted by %1 (%2)</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkPanel</name>
    <message>
        <source>The other highlight of these words</source>
        <translation>The other highlight of these words</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Remove the highlight</translation>
    </message>
    <message>
        <source>Write a comment on these words</source>
        <translation>Write a comment on these words</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>A note, if you like</translation>
    </message>
    <message>
        <source>Note on the highlighted words</source>
        <translation>Note on the highlighted words</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who highlighted these words, in which colour</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters left</source>
        <translation>%1 of %2 characters left</translation>
    </message>
</context>
<context>
    <name>nghisu::MarkSwatch</name>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
</context>
<context>
    <name>nghisu::MarksModel</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Comment by %1</translation>
    </message>
    <message>
        <source>not in the article any more</source>
        <translation>not in the article any more</translation>
    </message>
    <message>
        <source>Highlight, %1</source>
        <comment>a colour</comment>
        <translation>Highlight, %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::MarksPane</name>
    <message>
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>Highlights of which articles</source>
        <translation>Highlights of which articles</translation>
    </message>
    <message>
        <source>Which highlights</source>
        <translation>Which highlights</translation>
    </message>
    <message>
        <source>Highlights, notes and passages commented on</source>
        <translation>Highlights, notes and passages commented on</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>With a note</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Commented on</source>
        <translation>Commented on</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select words of the article and choose a colour.</source>
        <translation>Nothing is highlighted yet. Select words of the article and choose a colour.</translation>
    </message>
    <message>
        <source>Nothing fits. Choose “Everything” to see all of them.</source>
        <translation>Nothing fits. Choose “Everything” to see all of them.</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Show in the article</translation>
    </message>
    <message>
        <source>Show the co&amp;mment</source>
        <translation>Show the co&amp;mment</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olour</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Edit the note</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
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
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) changed</source>
        <translation>
            <numerusform>%n comment changed</numerusform>
            <numerusform>%n comments changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) deleted</source>
        <translation>
            <numerusform>%n comment deleted</numerusform>
            <numerusform>%n comments deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s) given or taken back</source>
        <translation>
            <numerusform>%n like given or taken back</numerusform>
            <numerusform>%n likes given or taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) renamed</source>
        <translation>
            <numerusform>%n person renamed</numerusform>
            <numerusform>%n persons renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) put in order: control characters were taken out</source>
        <translation>
            <numerusform>%n text put in order: control characters were taken out</numerusform>
            <numerusform>%n texts put in order: control characters were taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n entry(s) in your own name that you never wrote</source>
        <translation>
            <numerusform>Refused: %n entry in your own name that you never wrote</numerusform>
            <numerusform>Refused: %n entries in your own name that you never wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n comment(s) that are too long or empty</source>
        <translation>
            <numerusform>Refused: %n comment that are too long or empty</numerusform>
            <numerusform>Refused: %n comments that are too long or empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n entry(s) from the future. The clock of that computer is wrong; once it is right, they will come in.</source>
        <translation>
            <numerusform>Refused: %n entry from the future. The clock of that computer is wrong; once it is right, it will come in.</numerusform>
            <numerusform>Refused: %n entries from the future. The clock of that computer is wrong; once it is right, they will come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n answer(s) to comments that are not there</source>
        <translation>
            <numerusform>Refused: %n answer to comments that are not there</numerusform>
            <numerusform>Refused: %n answers to comments that are not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n comment(s) with a wrong author, article or place</source>
        <translation>
            <numerusform>Refused: %n comment with a wrong author, article or place</numerusform>
            <numerusform>Refused: %n comments with a wrong author, article or place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n article(s) with a text or pictures that break the rules</source>
        <translation>
            <numerusform>Refused: %n article with a text or pictures that break the rules</numerusform>
            <numerusform>Refused: %n articles with a text or pictures that break the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entry(s) in your own name, said to be written by you at another computer</source>
        <translation>
            <numerusform>Held back: %n entry in your own name, said to be written by you at another computer</numerusform>
            <numerusform>Held back: %n entries in your own name, said to be written by you at another computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new highlight(s)</source>
        <translation>
            <numerusform>%n new highlight</numerusform>
            <numerusform>%n new highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) changed or removed</source>
        <translation>
            <numerusform>%n highlight changed or removed</numerusform>
            <numerusform>%n highlights changed or removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n highlight(s) that break the rules</source>
        <translation>
            <numerusform>Refused: %n highlight that breaks the rules</numerusform>
            <numerusform>Refused: %n highlights that break the rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MergedAgendaDialog</name>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only where they &amp;differ</source>
        <translation>Only where they &amp;differ</translation>
    </message>
    <message>
        <source>The event in several articles</source>
        <translation>The event in several articles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Agenda of the event</source>
        <translation>Agenda of the event</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copy as text</translation>
    </message>
    <message>
        <source>&amp;Save as calendar…</source>
        <translation>&amp;Save as calendar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) report this event.</source>
        <translation>
            <numerusform>%n article report this event.</numerusform>
            <numerusform>%n articles report this event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they name %n entry(s).</source>
        <translation>
            <numerusform>Together they name %n entry.</numerusform>
            <numerusform>Together they name %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other in %n entry(s).</source>
        <translation>
            <numerusform>They contradict each other in %n entry.</numerusform>
            <numerusform>They contradict each other in %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere do they contradict each other.</source>
        <translation>Nowhere do they contradict each other.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) can be read in one article only.</source>
        <translation>
            <numerusform>%n entry can be read in one article only.</numerusform>
            <numerusform>%n entries can be read in one article only.</numerusform>
        </translation>
    </message>
    <message>
        <source>different days</source>
        <translation>different days</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>different times</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>different places</translation>
    </message>
    <message>
        <source>only in %1</source>
        <comment>name of a newspaper or headline</comment>
        <translation>only in %1</translation>
    </message>
    <message>
        <source>in %1 of %2 articles</source>
        <translation>in %1 of %2 articles</translation>
    </message>
</context>
<context>
    <name>nghisu::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>nghisu::OutlineMenu</name>
    <message>
        <source>Outline of the article</source>
        <translation>Outline of the article</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>This article has no headings</translation>
    </message>
</context>
<context>
    <name>nghisu::PersonDialog</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Change your name</translation>
    </message>
    <message>
        <source>What name shall stand beside your comments?</source>
        <translation>What name shall stand beside your comments?</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Use this name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n characters.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name stays in this library. You can change it at any time.</source>
        <translation>Your name stays in this library. You can change it at any time.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>nghisu::PersonMenu</name>
    <message>
        <source>Who &amp;writes</source>
        <translation>W&amp;ho writes</translation>
    </message>
</context>
<context>
    <name>nghisu::PictureName</name>
    <message>
        <source>%1 – picture %2</source>
        <comment>name of a file: headline, number</comment>
        <translation>%1 – picture %2</translation>
    </message>
</context>
<context>
    <name>nghisu::PictureObject</name>
    <message>
        <source>This picture is not in the saved file.</source>
        <translation>This picture is not in the saved file.</translation>
    </message>
</context>
<context>
    <name>nghisu::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <translation>Previous picture (Page Up)</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>Next picture (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>Whole picture (0)</translation>
    </message>
    <message>
        <source>Each pixel of the picture on one of the screen (1)</source>
        <translation>Each pixel of the picture on one of the screen (1)</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation>Turn to the left (Shift+R)</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Turn to the right (R)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copy the picture (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the picture as… (Ctrl+S)</source>
        <translation>Save the picture as… (Ctrl+S)</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>This picture cannot be read.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Picture %1 of %2</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Stop (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Play (Space)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>The picture could not be saved. Choose another folder, or make room there.</source>
        <translation>The picture could not be saved. Choose another folder, or make room there.</translation>
    </message>
</context>
<context>
    <name>nghisu::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>With the &amp;agenda</source>
        <translation>With the &amp;agenda</translation>
    </message>
    <message>
        <source>With ratings and &amp;comments</source>
        <translation>With ratings and &amp;comments</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>With &amp;highlights and notes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
</context>
<context>
    <name>nghisu::QuoteChip</name>
    <message>
        <source>Do not comment on these words</source>
        <translation>Do not comment on these words</translation>
    </message>
    <message>
        <source>Comment on the words “%1”</source>
        <translation>Comment on the words “%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::RatingHistogram</name>
    <message>
        <source>Ratings of all readers</source>
        <translation>Ratings of all readers</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 stars: %n reader(s)</source>
        <translation>
            <numerusform>%1 of 5 stars: %n reader</numerusform>
            <numerusform>%1 of 5 stars: %n readers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RatingRow</name>
    <message>
        <source>Your rating:</source>
        <translation>Your rating:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 stars on average, from %n reader(s)</source>
        <translation>
            <numerusform>%1 of 5 stars on average, from %n reader</numerusform>
            <numerusform>%1 of 5 stars on average, from %n readers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ReadAloud</name>
    <message>
        <source>The voice broke off. Read aloud again to go on.</source>
        <translation>The voice broke off. Read aloud again to go on.</translation>
    </message>
    <message>
        <source>This computer has no voice for the language of this article (%1). Install one, for instance with the package espeak-ng, and try again.</source>
        <translation>This computer has no voice for the language of this article (%1). Install one, for instance with the package espeak-ng, and try again.</translation>
    </message>
    <message>
        <source>There are no words in this article to be read aloud.</source>
        <translation>There are no words in this article to be read aloud.</translation>
    </message>
</context>
<context>
    <name>nghisu::RelatedList</name>
    <message>
        <source>On the same event</source>
        <translation>On the same event</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Show the agendas of all these articles as one, and where they differ</source>
        <translation>Show the agendas of all these articles as one, and where they differ</translation>
    </message>
    <message>
        <source>Compare the agendas</source>
        <translation>Compare the agendas</translation>
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
        <translation>Save the article</translation>
    </message>
    <message>
        <source>&amp;PDF, to print and to pass on</source>
        <translation>&amp;PDF, to print and to pass on</translation>
    </message>
    <message>
        <source>&amp;Web page, one file for any browser</source>
        <translation>&amp;Web page, one file for any browser</translation>
    </message>
    <message>
        <source>&amp;Markdown, with its pictures in a folder beside it</source>
        <translation>&amp;Markdown, with its pictures in a folder beside it</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Plain &amp;text</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>With the &amp;agenda</source>
        <translation>With the &amp;agenda</translation>
    </message>
    <message>
        <source>With ratings and &amp;comments</source>
        <translation>With ratings and &amp;comments</translation>
    </message>
    <message>
        <source>With p&amp;ictures</source>
        <translation>With p&amp;ictures</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>With &amp;highlights and notes</source>
        <translation>With &amp;highlights and notes</translation>
    </message>
</context>
<context>
    <name>nghisu::SearchRow</name>
    <message>
        <source>Search the discussion…</source>
        <translation>Search the discussion…</translation>
    </message>
    <message>
        <source>Search the discussion</source>
        <translation>Search the discussion</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message>
        <source>Look for older ones</source>
        <translation>Look for older ones</translation>
    </message>
</context>
<context>
    <name>nghisu::SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>What to do with the selected words</translation>
    </message>
    <message>
        <source>Highlight the selected words: %1</source>
        <comment>a colour</comment>
        <translation>Highlight the selected words: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Write a comment on the selected words</source>
        <translation>Write a comment on the selected words</translation>
    </message>
    <message>
        <source>Highlight the selected words and write a note on them</source>
        <translation>Highlight the selected words and write a note on them</translation>
    </message>
</context>
<context>
    <name>nghisu::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>Library:</source>
        <translation>Library:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Watched folder:</source>
        <translation>&amp;Watched folder:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>What a browser saves in this folder is added to the library by itself.</source>
        <translation>What a browser saves in this folder is added to the library by itself.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Watch no folder</translation>
    </message>
    <message>
        <source>Move a te&amp;xt cursor through the article</source>
        <translation>Move a te&amp;xt cursor through the article</translation>
    </message>
    <message>
        <source>The arrows move a cursor through the words; with Shift they select</source>
        <translation>The arrows move a cursor through the words; with Shift they select</translation>
    </message>
    <message>
        <source>Nothing &amp;blinks or moves by itself</source>
        <translation>Nothing &amp;blinks or moves by itself</translation>
    </message>
    <message>
        <source>Also without this, where the desktop is set to less motion</source>
        <translation>Also without this, where the desktop is set to less motion</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <translation>Keyboard:</translation>
    </message>
    <message>
        <source>Motion:</source>
        <translation>Motion:</translation>
    </message>
</context>
<context>
    <name>nghisu::SharedIntake</name>
    <message>
        <source>Reading the file was stopped, and nothing was taken from it.</source>
        <translation>Reading the file was stopped, and nothing was taken from it.</translation>
    </message>
</context>
<context>
    <name>nghisu::ShelfBox</name>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a shelf, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>With sessions to come</source>
        <translation>With sessions to come</translation>
    </message>
    <message>
        <source>Discussed recently</source>
        <translation>Discussed recently</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>The library is empty. Open a saved article, or drop one here.</source>
        <translation>The library is empty. Open a saved article, or drop one here.</translation>
    </message>
    <message>
        <source>You have opened every article.</source>
        <translation>You have opened every article.</translation>
    </message>
    <message>
        <source>No article has a star yet. Press S on an article to give it one.</source>
        <translation>No article has a star yet. Press S on an article to give it one.</translation>
    </message>
    <message>
        <source>No session of any article is still to come.</source>
        <translation>No session of any article is still to come.</translation>
    </message>
    <message>
        <source>Nobody has commented on an article in the last 30 days.</source>
        <translation>Nobody has commented on an article in the last 30 days.</translation>
    </message>
    <message>
        <source>No article is filed under this forum yet.</source>
        <translation>No article is filed under this forum yet.</translation>
    </message>
    <message>
        <source>The bin is empty. What is deleted stays here for 30 days.</source>
        <translation>The bin is empty. What is deleted stays here for 30 days.</translation>
    </message>
</context>
<context>
    <name>nghisu::ShelfChanges</name>
    <message>
        <source>Undo in the library</source>
        <translation>Undo in the library</translation>
    </message>
    <message>
        <source>Redo in the library</source>
        <translation>Redo in the library</translation>
    </message>
    <message>
        <source>Changing: %1 of %2 articles</source>
        <comment>how many were changed, how many there are</comment>
        <translation>Changing: %1 of %2 articles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Other articles are still being changed. Try again when that is done, or stop it.</source>
        <translation>Other articles are still being changed. Try again when that is done, or stop it.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 articles were changed.</source>
        <comment>how many were changed, how many there are</comment>
        <translation>Stopped: %1 of %2 articles were changed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>nghisu::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Like, or take the like back</source>
        <translation>Like, or take the like back</translation>
    </message>
    <message>
        <source>Edit one’s own comment</source>
        <translation>Edit one’s own comment</translation>
    </message>
    <message>
        <source>Delete one’s own comment</source>
        <translation>Delete one’s own comment</translation>
    </message>
    <message>
        <source>Show the passage in the article</source>
        <translation>Show the passage in the article</translation>
    </message>
    <message>
        <source>In the discussion, on a comment</source>
        <translation>In the discussion, on a comment</translation>
    </message>
    <message>
        <source>Select words of the article</source>
        <translation>Select words of the article</translation>
    </message>
    <message>
        <source>Show the highlight in the article</source>
        <translation>Show the highlight in the article</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Another colour</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <comment>keys</comment>
        <translation>1 to 4</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edit the note</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Remove the highlight</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>With highlights</translation>
    </message>
    <message>
        <source>Go to the next link or picture of the article</source>
        <translation>Go to the next link or picture of the article</translation>
    </message>
    <message>
        <source>See the picture large, play it or stop it</source>
        <translation>See the picture large, play it or stop it</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Larger or smaller</translation>
    </message>
    <message>
        <source>+ and −</source>
        <comment>keys</comment>
        <translation>+ and −</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>The whole picture</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>Pixel for pixel</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Turn to the right</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Turn to the left</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>The next picture</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>The picture before</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Play or stop</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>With pictures</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>A page on</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>A page back</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>To the beginning</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>To the next link</translation>
    </message>
    <message>
        <source>Follow the link, or show the picture at the text cursor</source>
        <translation>Follow the link, or show the picture at the text cursor</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>In the article</translation>
    </message>
</context>
<context>
    <name>nghisu::Snapshot</name>
    <message>
        <source>The picture could not be written to %1. Choose a name ending in .png in a folder that can be written to.</source>
        <translation>The picture could not be written to %1. Choose a name ending in .png in a folder that can be written to.</translation>
    </message>
</context>
<context>
    <name>nghisu::SortRow</name>
    <message>
        <source>Sort by:</source>
        <translation>Sort by:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Number of likes</source>
        <translation>Number of likes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
</context>
<context>
    <name>nghisu::StarRating</name>
    <message>
        <source>Your rating</source>
        <translation>Your rating</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n star(s)</source>
        <translation>
            <numerusform>%1 of %n star</numerusform>
            <numerusform>%1 of %n stars</numerusform>
        </translation>
    </message>
    <message>
        <source>Click again to clear your rating</source>
        <translation>Click again to clear your rating</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::TakeOut</name>
    <message>
        <source>Answer of %1, edited %2</source>
        <translation>Answer of %1, edited %2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <comment>a time</comment>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>Comment of %1, edited %2</source>
        <translation>Comment of %1, edited %2</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <comment>a time</comment>
        <translation>Comment of %1</translation>
    </message>
    <message>
        <source>Article without a headline</source>
        <translation>Article without a headline</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <comment>stars</comment>
        <translation>Rating: %1</translation>
    </message>
    <message>
        <source>The file of comments is damaged at “%1”. Choose another copy of it.</source>
        <translation>The file of comments is damaged at “%1”. Choose another copy of it.</translation>
    </message>
    <message>
        <source>The file of comments was written by a newer version of Nghị Sự. Update the program and try again.</source>
        <translation>The file of comments was written by a newer version of Nghị Sự. Update the program and try again.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that comments can be saved as. Choose a name that ends in .json, .md or .csv.</source>
        <translation>“%1” is no kind of file that comments can be saved as. Choose a name that ends in .json, .md or .csv.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>“%1” could not be written: %2. Choose another place.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought back</source>
        <translation>
            <numerusform>%n comment brought back</numerusform>
            <numerusform>%n comments brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought up to date</source>
        <translation>
            <numerusform>%n comment brought up to date</numerusform>
            <numerusform>%n comments brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) brought back</source>
        <translation>
            <numerusform>%n rating brought back</numerusform>
            <numerusform>%n ratings brought back</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be brought back</source>
        <translation>Nothing had to be brought back</translation>
    </message>
    <message>
        <source>“%1” writes at this library from now on</source>
        <translation>“%1” writes at this library from now on</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) put into their normal form</source>
        <translation>
            <numerusform>%n comment put into its normal form</numerusform>
            <numerusform>%n comments put into their normal form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) on articles that are not in the library. Add the articles, then bring the comments back again.</source>
        <translation>
            <numerusform>Left out: %n comment on articles that are not in the library. Add the articles, then bring the comments back again.</numerusform>
            <numerusform>Left out: %n comments on articles that are not in the library. Add the articles, then bring the comments back again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n rating(s) of articles that are not in the library. Add the articles, then bring them back again.</source>
        <translation>
            <numerusform>Left out: %n rating of articles that are not in the library. Add the articles, then bring them back again.</numerusform>
            <numerusform>Left out: %n ratings of articles that are not in the library. Add the articles, then bring them back again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n answer(s) to comments that are not here</source>
        <translation>
            <numerusform>Left out: %n answer to a comment that is not here</numerusform>
            <numerusform>Left out: %n answers to comments that are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) that are too long or empty</source>
        <translation>
            <numerusform>Left out: %n comment that is too long or empty</numerusform>
            <numerusform>Left out: %n comments that are too long or empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n entry(s) from the future. Set the clock of this computer right.</source>
        <translation>
            <numerusform>Left out: %n entry from the future. Set the clock of this computer right.</numerusform>
            <numerusform>Left out: %n entries from the future. Set the clock of this computer right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) that are somebody else&apos;s here, or on another article</source>
        <translation>
            <numerusform>Left out: %n comment that is somebody else&apos;s here, or on another article</numerusform>
            <numerusform>Left out: %n comments that are somebody else&apos;s here, or on another article</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds the comments and ratings of %2, who does not write at this library. Nothing was brought back. Only if you are %2, say that they are yours: you can then change and delete them here.</source>
        <translation>“%1” holds the comments and ratings of %2, who does not write at this library. Nothing was brought back. Only if you are %2, say that they are yours: you can then change and delete them here.</translation>
    </message>
    <message>
        <source>Highlighted in yellow, %1</source>
        <comment>a time</comment>
        <translation>Highlighted in yellow, %1</translation>
    </message>
    <message>
        <source>Highlighted in green, %1</source>
        <comment>a time</comment>
        <translation>Highlighted in green, %1</translation>
    </message>
    <message>
        <source>Highlighted in blue, %1</source>
        <comment>a time</comment>
        <translation>Highlighted in blue, %1</translation>
    </message>
    <message>
        <source>Highlighted in pink, %1</source>
        <comment>a time</comment>
        <translation>Highlighted in pink, %1</translation>
    </message>
    <message>
        <source>Comments, highlights and ratings of %1</source>
        <translation>Comments, highlights and ratings of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) brought back</source>
        <translation>
            <numerusform>%n highlight brought back</numerusform>
            <numerusform>%n highlights brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n highlight(s) in articles that are not in the library. Add the articles, then bring them back again.</source>
        <translation>
            <numerusform>Left out: %n highlight in an article that is not in the library. Add the article, then bring it back again.</numerusform>
            <numerusform>Left out: %n highlights in articles that are not in the library. Add the articles, then bring them back again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n highlight(s) that are somebody else&apos;s here, or break the rules</source>
        <translation>
            <numerusform>Left out: %n highlight that is somebody else&apos;s here, or breaks the rules</numerusform>
            <numerusform>Left out: %n highlights that are somebody else&apos;s here, or break the rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the comments back was stopped. What was brought back until then stays.</source>
        <translation>Bringing the comments back was stopped. What was brought back until then stays.</translation>
    </message>
    <message>
        <source>Writing “%1” was stopped, and nothing was saved.</source>
        <translation>Writing “%1” was stopped, and nothing was saved.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that it is there and that you may read it.</source>
        <translation>“%1” could not be read. Check that it is there and that you may read it.</translation>
    </message>
</context>
<context>
    <name>nghisu::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Less than a minute left</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ThemeActions</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Black</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;As the desktop</translation>
    </message>
</context>
<context>
    <name>nghisu::TimelineModel</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Click to open the article “%1”.</source>
        <translation>Click to open the article “%1”.</translation>
    </message>
</context>
<context>
    <name>nghisu::TimelinePane</name>
    <message>
        <source>The articles of the library name no sessions yet.</source>
        <translation>The articles of the library name no sessions yet.</translation>
    </message>
    <message>
        <source>Sessions of all articles</source>
        <translation>Sessions of all articles</translation>
    </message>
</context>
<context>
    <name>nghisu::TypePanel</name>
    <message>
        <source>&amp;Justified</source>
        <translation>&amp;Justified</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>As delivered</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>With serifs</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Without serifs</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Typeface</translation>
    </message>
    <message>
        <source>Only faces with all Vietnamese letters are offered</source>
        <translation>Only faces with all Vietnamese letters are offered</translation>
    </message>
    <message>
        <source>Set the text to both edges of the column</source>
        <translation>Set the text to both edges of the column</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Typeface:</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Size:</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Distance of the lines</translation>
    </message>
    <message>
        <source>&amp;Lines:</source>
        <translation>&amp;Lines:</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Width of the column</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Column:</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the panel of the type</source>
        <translation>Close the panel of the type</translation>
    </message>
    <message>
        <source>&amp;As delivered</source>
        <translation>&amp;As delivered</translation>
    </message>
    <message>
        <source>Everything in this panel as it was at first</source>
        <translation>Everything in this panel as it was at first</translation>
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
        <translation>&amp;Open article…</translation>
    </message>
    <message>
        <source>Add saved articles to the library and read them</source>
        <translation>Add saved articles to the library and read them</translation>
    </message>
    <message>
        <source>Correct &amp;date of publication…</source>
        <translation>Correct &amp;date of publication…</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Larger &amp;text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Next entry</source>
        <translation>&amp;Next entry</translation>
    </message>
    <message>
        <source>Show where the article speaks of the next entry</source>
        <translation>Show where the article speaks of the next entry</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>&amp;Previous entry</translation>
    </message>
    <message>
        <source>Show where the article speaks of the previous entry</source>
        <translation>Show where the article speaks of the previous entry</translation>
    </message>
    <message>
        <source>&amp;Copy agenda as text</source>
        <translation>&amp;Copy agenda as text</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>Show or hide the agenda (F7)</source>
        <translation>Show or hide the agenda (F7)</translation>
    </message>
    <message>
        <source>Show or hide the discussion (F8)</source>
        <translation>Show or hide the discussion (F8)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Recent articles</source>
        <translation>&amp;Recent articles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Copy from the article</source>
        <translation>&amp;Copy from the article</translation>
    </message>
    <message>
        <source>Select the whole &amp;article</source>
        <translation>Select the whole &amp;article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;Rate the article</source>
        <translation>&amp;Rate the article</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Nghị Sự</source>
        <translation>&amp;About Nghị Sự</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Add a &amp;folder…</translation>
    </message>
    <message>
        <source>Add all saved articles of a folder to the library</source>
        <translation>Add all saved articles of a folder to the library</translation>
    </message>
    <message>
        <source>&amp;Read again from the original</source>
        <translation>Read again from the or&amp;iginal</translation>
    </message>
    <message>
        <source>Read the saved page once more, with what this version knows of pages</source>
        <translation>Read the saved page once more, with what this version knows of pages</translation>
    </message>
    <message>
        <source>Show what was &amp;left out…</source>
        <translation>Show what was &amp;left out…</translation>
    </message>
    <message>
        <source>Compare the article with the page that it was read from</source>
        <translation>Compare the article with the page that it was read from</translation>
    </message>
    <message>
        <source>&amp;Restore removed entry</source>
        <translation>&amp;Restore removed entry</translation>
    </message>
    <message>
        <source>Show or hide the sessions of all articles (F6)</source>
        <translation>Show or hide the sessions of all articles (F6)</translation>
    </message>
    <message>
        <source>Comment on the &amp;selected words</source>
        <translation>Co&amp;mment on the selected words</translation>
    </message>
    <message>
        <source>Write a comment on the words selected in the article</source>
        <translation>Write a comment on the words selected in the article</translation>
    </message>
    <message>
        <source>&amp;Export for others…</source>
        <translation>Expor&amp;t for others…</translation>
    </message>
    <message>
        <source>S&amp;hare with the group</source>
        <translation>S&amp;hare with the group</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>&amp;Group…</translation>
    </message>
    <message>
        <source>Choose the folder that you exchange comments through</source>
        <translation>Choose the folder that you exchange comments through</translation>
    </message>
    <message>
        <source>Show or hide the forums (F9)</source>
        <translation>Show or hide the forums (F9)</translation>
    </message>
    <message>
        <source>&amp;File under</source>
        <translation>&amp;File under</translation>
    </message>
    <message>
        <source>&amp;Save my comments…</source>
        <translation>Sa&amp;ve my comments…</translation>
    </message>
    <message>
        <source>&amp;Bring back my comments…</source>
        <translation>&amp;Bring back my comments…</translation>
    </message>
    <message>
        <source>&amp;Copies of the library…</source>
        <translation>&amp;Copies of the library…</translation>
    </message>
    <message>
        <source>Copy or restore the library, and make it smaller</source>
        <translation>Copy or restore the library, and make it smaller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Back to the article before</source>
        <translation>Back to the article before</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>F&amp;orward</translation>
    </message>
    <message>
        <source>Forward to the next article</source>
        <translation>Forward to the next article</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Find in the article…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Find &amp;previous</translation>
    </message>
    <message>
        <source>Show or hide the library (F5)</source>
        <translation>Show or hide the library (F5)</translation>
    </message>
    <message>
        <source>Search the &amp;library</source>
        <translation>Search the &amp;library</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;Article read before</source>
        <translation>&amp;Article read before</translation>
    </message>
    <message>
        <source>Choose among the articles read last, for as long as Ctrl is held</source>
        <translation>Choose among the articles read last, for as long as Ctrl is held</translation>
    </message>
    <message>
        <source>Article read &amp;long before</source>
        <translation>Article read lon&amp;g before</translation>
    </message>
    <message>
        <source>Choose among the articles read last, from the other end</source>
        <translation>Choose among the articles read last, from the other end</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Open in a new &amp;window</translation>
    </message>
    <message>
        <source>Read the article in a window of its own</source>
        <translation>Read the article in a window of its own</translation>
    </message>
    <message>
        <source>&amp;Save the article as…</source>
        <translation>&amp;Save the article as…</translation>
    </message>
    <message>
        <source>Write the article as PDF, web page, Markdown or text</source>
        <translation>Write the article as PDF, web page, Markdown or text</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Show how the article prints, and print it</source>
        <translation>Show how the article prints, and print it</translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation>T&amp;ype…</translation>
    </message>
    <message>
        <source>Typeface, size, distance of the lines and width of the column</source>
        <translation>Typeface, size, distance of the lines and width of the column</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>&amp;Outline…</translation>
    </message>
    <message>
        <source>Go to a heading of the article</source>
        <translation>Go to a heading of the article</translation>
    </message>
    <message>
        <source>The article alone on the whole screen; Esc leads back</source>
        <translation>The article alone on the whole screen; Esc leads back</translation>
    </message>
    <message>
        <source>Show or hide the highlights (F4)</source>
        <translation>Show or hide the highlights (F4)</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>H&amp;ighlights</translation>
    </message>
    <message>
        <source>Write the article with its pictures, agenda, comments and highlights into one file</source>
        <translation>Write the article with its pictures, agenda, comments and highlights into one file</translation>
    </message>
    <message>
        <source>Give the article, its comments and highlights to the members of your group</source>
        <translation>Give the article, its comments and highlights to the members of your group</translation>
    </message>
    <message>
        <source>Go to the &amp;next pane</source>
        <translation>Go to the ne&amp;xt pane</translation>
    </message>
    <message>
        <source>Go to the &amp;previous pane</source>
        <translation>Go to the &amp;previous pane</translation>
    </message>
    <message>
        <source>Text &amp;cursor in the article</source>
        <translation>Text &amp;cursor in the article</translation>
    </message>
    <message>
        <source>The arrows move a cursor through the words; with Shift they select</source>
        <translation>The arrows move a cursor through the words; with Shift they select</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Close &amp;window</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Close all windows</translation>
    </message>
</context>
<context>
    <name>nghisu::WindowKeeper</name>
    <message>
        <source>The copy was restored. The library as it was before is kept as “%1”.</source>
        <translation>The copy was restored. The library as it was before is kept as “%1”.</translation>
    </message>
    <message>
        <source>The copy was restored.</source>
        <translation>The copy was restored.</translation>
    </message>
</context>
<context>
    <name>nghisu::agenda</name>
    <message>
        <source>This calendar is larger than 8 MB. Choose a smaller one.</source>
        <translation>This calendar is larger than 8 MB. Choose a smaller one.</translation>
    </message>
    <message>
        <source>This file holds no calendar. Choose an iCalendar file (.ics).</source>
        <translation>This file holds no calendar. Choose an iCalendar file (.ics).</translation>
    </message>
</context>
<context>
    <name>nghisu::import</name>
    <message>
        <source>This file is larger than %1. Save only the article itself and open that file.</source>
        <translation>This file is larger than %1. Save only the article itself and open that file.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Copy it to another place or save the article again.</source>
        <translation>This file could not be read to its end. Copy it to another place or save the article again.</translation>
    </message>
    <message>
        <source>This file is empty. Save or copy the article again and open the new file.</source>
        <translation>This file is empty. Save or copy the article again and open the new file.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Change its permissions or ask its owner, then open it again.</source>
        <translation>You are not allowed to read this file. Change its permissions or ask its owner, then open it again.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and place, then open it again.</source>
        <translation>There is no such file. Check its name and place, then open it again.</translation>
    </message>
    <message>
        <source>This is not a file but a folder or a device. Choose a saved article: a web page or a text file.</source>
        <translation>This is not a file but a folder or a device. Choose a saved article: a web page or a text file.</translation>
    </message>
    <message>
        <source>This page has too much markup to be an article. Save only the article itself and open that file.</source>
        <translation>This page has too much markup to be an article. Save only the article itself and open that file.</translation>
    </message>
    <message>
        <source>There is no article in this page. Open the article itself in the browser, save that page and open the new file.</source>
        <translation>There is no article in this page. Open the article itself in the browser, save that page and open the new file.</translation>
    </message>
    <message>
        <source>This text has too many lines to be an article. Save only the article itself and open that file.</source>
        <translation>This text has too many lines to be an article. Save only the article itself and open that file.</translation>
    </message>
    <message>
        <source>There is no article in this file. Copy the text of the article into it, with the headline in the first line.</source>
        <translation>There is no article in this file. Copy the text of the article into it, with the headline in the first line.</translation>
    </message>
    <message>
        <source>This text is longer than %1, which no article is. Save only the article itself and open that file.</source>
        <translation>This text is longer than %1, which no article is. Save only the article itself and open that file.</translation>
    </message>
    <message>
        <source>This text has too many parts to be an article. Save only the article itself and open that file.</source>
        <translation>This text has too many parts to be an article. Save only the article itself and open that file.</translation>
    </message>
    <message>
        <source>This web archive has too many parts to be an article. Save only the article itself and open that file.</source>
        <translation>This web archive has too many parts to be an article. Save only the article itself and open that file.</translation>
    </message>
    <message>
        <source>There is no page in this web archive, or it was cut off. Open the article in the browser, save it again and open the new file.</source>
        <translation>There is no page in this web archive, or it was cut off. Open the article in the browser, save it again and open the new file.</translation>
    </message>
</context>
<context>
    <name>nghisu::library</name>
    <message>
        <source>“%1” of the article %2 is not in Unicode’s form NFC.</source>
        <translation>“%1” of the article %2 is not in Unicode’s form NFC.</translation>
    </message>
    <message>
        <source>Part of the text of the article “%1” cannot be read.</source>
        <translation>Part of the text of the article “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The text of the article “%1” is not the one that was imported.</source>
        <translation>The text of the article “%1” is not the one that was imported.</translation>
    </message>
    <message>
        <source>The checksum of the article “%1” was wrong.</source>
        <translation>The checksum of the article “%1” was wrong.</translation>
    </message>
    <message>
        <source>The original file of the article “%1” cannot be read.</source>
        <translation>The original file of the article “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The agenda of the article “%1” points outside of its text.</source>
        <translation>The agenda of the article “%1” points outside of its text.</translation>
    </message>
    <message>
        <source>The reading place of the article “%1” points outside of its text.</source>
        <translation>The reading place of the article “%1” points outside of its text.</translation>
    </message>
    <message>
        <source>The text of the article %1 is not there.</source>
        <translation>The text of the article %1 is not there.</translation>
    </message>
    <message>
        <source>A picture of the article is not what it is said to be, and the article was not added. Save the page anew and import it again.</source>
        <translation>A picture of the article is not what it is said to be, and the article was not added. Save the page anew and import it again.</translation>
    </message>
    <message>
        <source>This is no date. Choose the day on which the article came out.</source>
        <translation>This is no date. Choose the day on which the article came out.</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite (QSQLITE) is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Qt’s driver for SQLite (QSQLITE) is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.</translation>
    </message>
    <message>
        <source>The library “%1” is from an older version of Nghị Sự and has to be brought up to date, which its place does not allow. Copy it to where you may write and open it there.</source>
        <translation>The library “%1” is from an older version of Nghị Sự and has to be brought up to date, which its place does not allow. Copy it to where you may write and open it there.</translation>
    </message>
    <message>
        <source>The comment is empty. Write something before you post it.</source>
        <translation>The comment is empty. Write something before you post it.</translation>
    </message>
    <message>
        <source>The comment holds a character that cannot be stored (U+0000). Remove it and try again.</source>
        <translation>The comment holds a character that cannot be stored (U+0000). Remove it and try again.</translation>
    </message>
    <message>
        <source>Only its author can change a comment. Write one of your own instead.</source>
        <translation>Only its author can change a comment. Write one of your own instead.</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: %1</source>
        <translation>SQLite finds the file damaged: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 name a row of %2 that is not there.</source>
        <translation>
            <numerusform>%n row of the table %1 names a row of %2 that is not there.</numerusform>
            <numerusform>%n rows of the table %1 name a row of %2 that is not there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is not on one line of at most 80 characters.</source>
        <translation>The name “%1” is not on one line of at most 80 characters.</translation>
    </message>
    <message>
        <source>The comment %1 has %2 characters, more than a comment may.</source>
        <translation>The comment %1 has %2 characters, more than a comment may.</translation>
    </message>
    <message>
        <source>The comment %1 is not stored in its normal form (NFC, trimmed).</source>
        <translation>The comment %1 is not stored in its normal form (NFC, trimmed).</translation>
    </message>
    <message numerus="yes">
        <source>The number of likes of %n comment(s) was wrong.</source>
        <translation>
            <numerusform>The number of likes of %n comment was wrong.</numerusform>
            <numerusform>The number of likes of %n comments was wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 is not the one that was imported.</source>
        <translation>The picture %1 is not the one that was imported.</translation>
    </message>
    <message>
        <source>A rating has one to five stars. Choose one of them.</source>
        <translation>A rating has one to five stars. Choose one of them.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened. Check that its folder exists and that you may read and write there, or choose another file.</source>
        <translation>The library “%1” cannot be opened. Check that its folder exists and that you may read and write there, or choose another file.</translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Nghị Sự and was left as it is. Choose another file.</source>
        <translation>The file “%1” is not a library of Nghị Sự and was left as it is. Choose another file.</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of Nghị Sự and was left as it is. Install the newer version to open it.</source>
        <translation>The library “%1” was written by a newer version of Nghị Sự and was left as it is. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Make a copy of the file, then run “nghisu check”, or go back to a backup.</source>
        <translation>The library “%1” is damaged. Make a copy of the file, then run “nghisu check”, or go back to a backup.</translation>
    </message>
    <message>
        <source>The disk with the library “%1” is full, and nothing was changed. Free some space and try again.</source>
        <translation>The disk with the library “%1” is full, and nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The library “%1” can only be read: its file, folder or disk does not take writing. Move it to a place where you may write to change it.</source>
        <translation>The library “%1” can only be read: its file, folder or disk does not take writing. Move it to a place where you may write to change it.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”, and nothing was changed. Wait until it has finished and try again.</source>
        <translation>Another program is using the library “%1”, and nothing was changed. Wait until it has finished and try again.</translation>
    </message>
    <message>
        <source>What you asked for is no longer in the library. Reload the list and try again.</source>
        <translation>What you asked for is no longer in the library. Reload the list and try again.</translation>
    </message>
    <message>
        <source>The library refused this change because it breaks one of its rules, and nothing was changed.</source>
        <translation>The library refused this change because it breaks one of its rules, and nothing was changed.</translation>
    </message>
    <message>
        <source>The library “%1” could not be read or written (%2). Check the disk and try again.</source>
        <translation>The library “%1” could not be read or written (%2). Check the disk and try again.</translation>
    </message>
    <message>
        <source>Another article of the library has this very text, so this one was left as it is. Delete the one that you do not need.</source>
        <translation>Another article of the library has this very text, so this one was left as it is. Delete the one that you do not need.</translation>
    </message>
    <message>
        <source>The article was read anew meanwhile, so this change of its agenda was not kept. Make it once more.</source>
        <translation>The article was read anew meanwhile, so this change of its agenda was not kept. Make it once more.</translation>
    </message>
    <message>
        <source>The comment that you answer is not there any more. Copy your words and post them as a comment of its own.</source>
        <translation>The comment that you answer is not there any more. Copy your words and post them as a comment of its own.</translation>
    </message>
    <message>
        <source>There is a forum “%1” already. Choose another name.</source>
        <translation>There is a forum “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>This article came from somebody else, without the page that it was read from. Save the page and import it to have both.</source>
        <translation>This article came from somebody else, without the page that it was read from. Save the page and import it to have both.</translation>
    </message>
    <message>
        <source>The file “%1” was not made by Nghị Sự, or was changed since, and nothing was taken from it. Ask for it once more.</source>
        <translation>The file “%1” was not made by Nghị Sự, or was changed since, and nothing was taken from it. Ask for it once more.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 2 GiB and was left as it is. Ask for one with fewer articles.</source>
        <translation>The file “%1” is larger than 2 GiB and was left as it is. Ask for one with fewer articles.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read (%2). Check the file and the free space of the disk, and try again.</source>
        <translation>The file “%1” could not be read (%2). Check the file and the free space of the disk, and try again.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged, and nothing was taken from it. Ask for it once more.</source>
        <translation>The file “%1” is damaged, and nothing was taken from it. Ask for it once more.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written (%2). Check the free space and the rights of its folder, and try again.</source>
        <translation>The file “%1” could not be written (%2). Check the free space and the rights of its folder, and try again.</translation>
    </message>
    <message numerus="yes">
        <source>The number of answers to %n comment(s) was wrong.</source>
        <translation>
            <numerusform>The number of answers to %n comment was wrong.</numerusform>
            <numerusform>The number of answers to %n comments was wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number of comments of %n article(s) was wrong.</source>
        <translation>
            <numerusform>The number of comments of %n article was wrong.</numerusform>
            <numerusform>The number of comments of %n articles was wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of the newest comment of %n article(s) was wrong.</source>
        <translation>
            <numerusform>The time of the newest comment of %n article was wrong.</numerusform>
            <numerusform>The time of the newest comment of %n articles was wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number of articles of %n forum(s) was wrong.</source>
        <translation>
            <numerusform>The number of articles of %n forum was wrong.</numerusform>
            <numerusform>The number of articles of %n forums was wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of words was wrong and is made anew.</source>
        <translation>The index of words was wrong and is made anew.</translation>
    </message>
    <message>
        <source>A library cannot be copied onto itself. Choose another name or folder for the copy.</source>
        <translation>A library cannot be copied onto itself. Choose another name or folder for the copy.</translation>
    </message>
    <message>
        <source>The note of the highlight %1 is too long, or not stored in its normal form (NFC, trimmed).</source>
        <translation>The note of the highlight %1 is too long, or not stored in its normal form (NFC, trimmed).</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be stored (U+0000). Remove it and try again.</source>
        <translation>The note holds a character that cannot be stored (U+0000). Remove it and try again.</translation>
    </message>
    <message>
        <source>Only who made a highlight can change it. Make one of your own instead.</source>
        <translation>Only who made a highlight can change it. Make one of your own instead.</translation>
    </message>
    <message>
        <source>These words cannot be highlighted. Select at most a paragraph.</source>
        <translation>These words cannot be highlighted. Select at most a paragraph.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: at most %n characters can be kept. Shorten it and try again.</source>
        <translation>
            <numerusform>The note is too long: at most %n character can be kept. Shorten it and try again.</numerusform>
            <numerusform>The note is too long: at most %n characters can be kept. Shorten it and try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is the library that is open here, and was left as it is. Choose another file.</source>
        <translation>The file “%1” is the library that is open here, and was left as it is. Choose another file.</translation>
    </message>
</context>
</TS>
