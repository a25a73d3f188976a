<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BriefingActions</name>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing — print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing was exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Current commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue “{cue}” (rule: {rule}), confidence {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it, such as a report or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less sure hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitments of the statement that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitments found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in the text and press Ctrl+Shift+A to add one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentTree</name>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message numerus="yes">
        <source>%Ln quotation(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectingActions</name>
    <message>
        <source>Split commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have no joint; put the cursor where they are to be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other commitment follows in this paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which theme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promised it? Several are separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named; type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when? Such as 2026-12-31, or end of 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date; type one such as 2026-12-31, or end of 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuesPage</name>
    <message>
        <source>Hide detections less sure than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide detections less sure than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cue counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence says how many in a hundred such detections are right. What you confirmed, corrected or added is always shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own cues come before the built-in ones. A muted cue finds nothing any more; removing it here brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” cannot be a cue: use plain words, such as “pledge to”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Filter statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2015, 2015-11 or 2015-11-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2015 or 2015-11-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of more than %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows when Briefreader is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightMenu</name>
    <message>
        <source>&amp;Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>About this commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {date} (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with similar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What came in before stays in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>✓ Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search texts, notes, commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by date, party, theme, kind and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recent ones come first here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show all statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a statement (Ctrl+O) or import a folder of them (Ctrl+Shift+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed statements stay here until they are restored or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose statements in the list of all and press Ctrl+Shift+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches in the statements that meet the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement meets the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualBrowser</name>
    <message>
        <source>Manual page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Briefreader manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuteOfferBar</name>
    <message numerus="yes">
        <source>You dismissed “{words}” %Ln time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mute a cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{commitments} found by it would go too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Put back at selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place in the new version. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>On the whole statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here: *italic*, **bold**, - list, [link](…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags; separated; so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet. Press Enter to write some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Filter notes and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes or bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage and press N for a note, Ctrl+Shift+H to highlight it,
or Ctrl+D for a bookmark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderingActions</name>
    <message>
        <source>“{name}” was deleted; its statements are kept. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanList</name>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back at selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the text that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version does not have the words of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message>
        <source>Decision on a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Filter commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartiesEdit</name>
    <message>
        <source>Known parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which statements are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesActions</name>
    <message>
        <source>Detecting again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>This one and %Ln earlier one(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was made, such as Astana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect &amp;commitments anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors and due dates depend on these. What you have decided stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: a name, or any ISO 639 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language, or write its code, such as fr or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words in {paragraphs} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderMargin</name>
    <message>
        <source>Bookmark: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph numbers, bookmarks and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No statement is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a joint statement or communiqué (Ctrl+O), drop a file here,
or choose one in the library on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no text layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages are pictures, in which nothing can be found. The file is kept;
import it again after a text recognition program has read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system&apos;s, a little larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Justify both edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text behind this window shows each change. Ctrl+plus and minus zoom it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;amily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefreader&apos;s own (serif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another font</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Edit commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every commitment of this statement is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>(not in the new text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in the library’s text)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;older only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one goes to the trash; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a new &amp;version of the older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older statement gets the new text, and keeps its notes and its old text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: only in the library. Underlined: only in the new text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementHead</name>
    <message numerus="yes">
        <source>%Ln highlight(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Restore &amp;built-in terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronyms, in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One term a line. A final * lets the word go on: “tariff*”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashActions</name>
    <message>
        <source>{what} moved to the trash. Undo brings back what was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything in the trash ({count}) for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their commitments, decisions, notes, bookmarks and original files go too. This cannot be undone, and the steps before it cannot be undone any more either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what} for good?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionActions</name>
    <message>
        <source>Importing the new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import new version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message numerus="yes">
        <source>%Ln statement(s) came in from the watched folders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new or changed in these folders is imported when Briefreader starts, and while it is open. Nothing in them is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Similar</name>
    <message>
        <source>Making a new version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Briefreader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of Briefreader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds, in joint statements and communiqués, what governments promised.
It works offline: nothing you open leaves this computer.

Briefreader is free software under the MIT licence. It uses Qt and PySide6
under the LGPL 3, and sqlite-utils under the Apache licence 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefreader {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a statement from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import by itself what is new in some folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as &amp;new statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a statement of the text in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import new &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the open statement the changed text of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export briefing as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the one-page briefing as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words with title, date and paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words as a quotation in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;list of quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected commitments, or all, as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter s&amp;tatements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me collection or tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete collection or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct strength, actors, theme, due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;words from selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous no&amp;t reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words intend or seek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier promise, renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the commitment&apos;s best theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type who promised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type by when it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longer by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shorter by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer by a s&amp;entence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter by a se&amp;ntence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a word la&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two commitments of it, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one commitment of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected passage a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the selected passage or the current commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the &amp;whole statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what concerns all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next b&amp;ookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous boo&amp;kmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide panels and bars; Esc is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Briefreader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set words of commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost, but this should not happen. Please report: {kind}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: slope must be a number above 0 and offset a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: [roles] must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, roles: national_offices must map offices to parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: kind must be state or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: name must be one of {kinds}, not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: its macros use each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: [macros] must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: confidence must be between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no macro {macro}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: write (?:...) instead of (...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a key has small letters, digits and hyphens only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} must be a colour such as #a0c4ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, theme {key}: the key is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} must be written as [[{key}]] entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} must be a list of texts in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} must be a number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: not valid TOML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: not a valid pattern: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file unpacks to more than {limit} MB; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a part of the file has a name that leads out of it; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {name} declares entities, which documents do not; not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file holds no e-mail; save the message anew in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the message is encrypted; save its text from your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the message has no text; save what is attached to it, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is no web page; give the file the ending “.txt” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the PDF is damaged or cut off; get it anew from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the PDF has {pages:,} pages; split it, or save its first part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file holds binary data, not text; open it in its own program and save it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is damaged at byte {position} (it says that it is {encoding}); save it anew as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; open it in its own program and save it as “.docx” or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: Briefreader cannot read “{suffix}” files; save it as one of {endings} and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is empty; choose one that holds a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file holds no text; choose one that holds a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the content is that of a “{found}” file, though its name ends in “{suffix}”; give it the ending “{found}” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is larger than {limit} MB; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is nested too deeply to be read; save it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is a folder; choose a file, or import the folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no such file; check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is not a regular file; save its content to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: you may not read this file; ask its owner for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({reason}); copy it elsewhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is protected by a password; save a copy of it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the end of the file is missing; get it anew from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file is damaged ({reason}); open and save it in its program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is no Rich Text; open and save it in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the name, or import a statement into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name a library file in it, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Briefreader library. Choose another file; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another application. Choose another file; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged ({reason}). Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no {record} {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Briefreader. Update the app to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists already; choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no such file; check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is too small for a briefing; choose A4 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer or file cannot be written; check that it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a briefing cannot be written as this; end the name in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} cannot be written: it is not a regular file. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement has a new version; this step belongs to the text before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection “{taken}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: there is no coded statement (NAME.json beside NAME.txt) in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: it cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: it is not coded as GOLD_DIR should be ({kind}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: the PDF has no text layer: its pages are pictures. Have a text recognition program read them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is nothing to read in it; choose one that holds a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the text of a statement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this folder holds no file that Briefreader can read ({endings}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file made the reader stop; save it in another format and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file took longer than {seconds:.0f} seconds to read; save it in another format and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: reading the file takes more than {limit} MB of memory; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file could not be read ({kind}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, but it has no text layer: its pages are pictures, in which nothing is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version of “{title}”; {lost} notes or decisions have no place in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same text ({share:.0%}) as “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: its statement was deleted meanwhile; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds this text as a statement of its own, “{title}”. Compare the two, or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the text that “{title}” has already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds this text in its trash, as “{title}”. Restore it, or delete it for good first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “briefreader extract FILE” work without one; see “briefreader --help”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grouping</name>
    <message>
        <source>By theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength}, on a condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed; searching for the words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets do not match; searching for the words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND, OR and NOT stand between two words; searching for the words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>{percent} % the same; %Ln paragraph(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Your statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a joint statement (Ctrl+O), drop a file on the window, or paste its text. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each commitment stands out in its theme&apos;s colour. The underline tells how firm it is: solid for firm, dashed for intent, dotted for reaffirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the commitments with J and K, confirm with C, dismiss with D. Every step can be undone with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E saves the briefing as a PDF, Ctrl+P prints it. F1 opens the manual, ? lists the keys, and Ctrl+Shift+P does anything by its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) or decision(s) kept their place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by similar words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: see Notes and bookmarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There were no notes or decisions to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. The earlier text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has its new text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
