<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommitmentCard</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>{done} of %Ln reviewed</numerusform>
            <numerusform>{done} of %Ln reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less sure hidden</source>
        <translation>
            <numerusform>%Ln less sure hidden</numerusform>
            <numerusform>%Ln less sure hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} of %Ln commitment</numerusform>
            <numerusform>{shown} of %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dismissed</source>
        <translation>
            <numerusform>%Ln dismissed</numerusform>
            <numerusform>%Ln dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsTable</name>
    <message numerus="yes">
        <source>%Ln selected: too many to be decided on at once</source>
        <translation>
            <numerusform>%Ln selected: too many to be decided on at once</numerusform>
            <numerusform>%Ln selected: too many to be decided on at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%Ln commitment(s) judged differently</source>
        <translation>
            <numerusform>%Ln commitment judged differently</numerusform>
            <numerusform>%Ln commitments judged differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message numerus="yes">
        <source>%Ln quotation(s) copied.</source>
        <translation>
            <numerusform>%Ln quotation copied.</numerusform>
            <numerusform>%Ln quotations copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message numerus="yes">
        <source>%Ln entry(s) could not be read.</source>
        <translation>
            <numerusform>%Ln entry could not be read.</numerusform>
            <numerusform>%Ln entries could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln text(s) only what notes and commitments quote is left.</source>
        <translation>
            <numerusform>Of %Ln text only what notes and commitments quote is left.</numerusform>
            <numerusform>Of %Ln texts only what notes and commitments quote is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueView</name>
    <message numerus="yes">
        <source>{year}: %Ln due date(s), {settled} settled</source>
        <translation>
            <numerusform>{year}: %Ln due date, {settled} settled</numerusform>
            <numerusform>{year}: %Ln due dates, {settled} settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message numerus="yes">
        <source>From {author}: %Ln change(s); Undo takes all back</source>
        <translation>
            <numerusform>From {author}: %Ln change; Undo takes all back</numerusform>
            <numerusform>From {author}: %Ln changes; Undo takes all back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSide</name>
    <message numerus="yes">
        <source>%Ln more, found by typing</source>
        <translation>
            <numerusform>%Ln more, found by typing</numerusform>
            <numerusform>%Ln more, found by typing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of more than %Ln</source>
        <translation>
            <numerusform>{number} of more than %Ln</numerusform>
            <numerusform>{number} of more than %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln</source>
        <translation>
            <numerusform>{number} of %Ln</numerusform>
            <numerusform>{number} of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln file(s)</source>
        <translation>
            <numerusform>{done} of %Ln file</numerusform>
            <numerusform>{done} of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} and %Ln more</numerusform>
            <numerusform>{name} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterchangeReport</name>
    <message numerus="yes">
        <source>%Ln item(s) came in.</source>
        <translation>
            <numerusform>%Ln item came in.</numerusform>
            <numerusform>%Ln items came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in.</source>
        <translation>
            <numerusform>%Ln theme came in.</numerusform>
            <numerusform>%Ln themes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in.</source>
        <translation>
            <numerusform>%Ln statement came in.</numerusform>
            <numerusform>%Ln statements came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of statements</source>
        <translation>
            <numerusform>%Ln tag of statements</numerusform>
            <numerusform>%Ln tags of statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) came in with them.</source>
        <translation>
            <numerusform>%Ln theme came in with them.</numerusform>
            <numerusform>%Ln themes came in with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) came in with them.</source>
        <translation>
            <numerusform>%Ln statement came in with them.</numerusform>
            <numerusform>%Ln statements came in with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryNotesHead</name>
    <message numerus="yes">
        <source>{shown} of %Ln note(s)</source>
        <translation>
            <numerusform>{shown} of %Ln note</numerusform>
            <numerusform>{shown} of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryNotesSaving</name>
    <message numerus="yes">
        <source>%Ln note(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln note exported to {path}</numerusform>
            <numerusform>%Ln notes exported to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteOfferBar</name>
    <message numerus="yes">
        <source>You dismissed “{words}” %Ln time(s).</source>
        <translation>
            <numerusform>You dismissed “{words}” %Ln time.</numerusform>
            <numerusform>You dismissed “{words}” %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message numerus="yes">
        <source>{shown} of %Ln</source>
        <translation>
            <numerusform>{shown} of %Ln</numerusform>
            <numerusform>{shown} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>in %Ln statement(s)</source>
        <translation>
            <numerusform>in %Ln statement</numerusform>
            <numerusform>in %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message numerus="yes">
        <source>Left out: %Ln</source>
        <translation>
            <numerusform>Left out: %Ln</numerusform>
            <numerusform>Left out: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message numerus="yes">
        <source>{done} of %Ln reviewed</source>
        <translation>
            <numerusform>{done} of %Ln reviewed</numerusform>
            <numerusform>{done} of %Ln reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message numerus="yes">
        <source>This one and %Ln earlier one(s)</source>
        <translation>
            <numerusform>This one and an earlier one</numerusform>
            <numerusform>This one and %Ln earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognitionActions</name>
    <message numerus="yes">
        <source>The text was recognised: %Ln commitment(s) found</source>
        <translation>
            <numerusform>The text was recognised: %Ln commitment found</numerusform>
            <numerusform>The text was recognised: %Ln commitments found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredNotesBox</name>
    <message numerus="yes">
        <source>The statements of %n of these notes are gone; copy their words.</source>
        <translation>
            <numerusform>The statement of %n of these notes is gone; copy its words.</numerusform>
            <numerusform>The statements of %n of these notes are gone; copy their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message numerus="yes">
        <source>%Ln chosen statement(s)</source>
        <translation>
            <numerusform>%Ln chosen statement</numerusform>
            <numerusform>%Ln chosen statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceDialog</name>
    <message numerus="yes">
        <source>Proposed: %Ln sentence(s) of later statements</source>
        <translation>
            <numerusform>Proposed: %Ln sentence of later statements</numerusform>
            <numerusform>Proposed: %Ln sentences of later statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementHead</name>
    <message numerus="yes">
        <source>%Ln highlight(s) hidden</source>
        <translation>
            <numerusform>%Ln highlight hidden</numerusform>
            <numerusform>%Ln highlights hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message numerus="yes">
        <source>%Ln commitment(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln commitment exported to {path}</numerusform>
            <numerusform>%Ln commitments exported to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message numerus="yes">
        <source>%Ln statement(s) came in from the watched folders.</source>
        <translation>
            <numerusform>%Ln statement came in from the watched folders.</numerusform>
            <numerusform>%Ln statements came in from the watched folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTimeline</name>
    <message numerus="yes">
        <source>and %Ln more at this time</source>
        <translation>
            <numerusform>and %Ln more at this time</numerusform>
            <numerusform>and %Ln more at this time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s) whose language is not read, or not known: commitments may be missing.</source>
        <translation>
            <numerusform>%Ln statement whose language is not read, or not known: commitments may be missing.</numerusform>
            <numerusform>%Ln statements whose language is not read, or not known: commitments may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a due date</source>
        <translation>
            <numerusform>%Ln with a due date</numerusform>
            <numerusform>%Ln with a due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) exported to {path}</source>
        <translation>
            <numerusform>%Ln statement exported to {path}</numerusform>
            <numerusform>%Ln statements exported to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library_labels</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln statement(s)</source>
        <translation>
            <numerusform>{count} of %Ln statement</numerusform>
            <numerusform>{count} of %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreviewed</source>
        <translation>
            <numerusform>%Ln unreviewed</numerusform>
            <numerusform>%Ln unreviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>{percent} % the same; %Ln paragraph(s) differ.</source>
        <translation>
            <numerusform>{percent} % the same; %Ln paragraph differs.</numerusform>
            <numerusform>{percent} % the same; %Ln paragraphs differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%Ln firm</source>
        <translation>
            <numerusform>%Ln firm</numerusform>
            <numerusform>%Ln firm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intent</source>
        <translation>
            <numerusform>%Ln intent</numerusform>
            <numerusform>%Ln intent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reaffirmed</source>
        <translation>
            <numerusform>%Ln reaffirmed</numerusform>
            <numerusform>%Ln reaffirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>{shown} of %Ln commitment(s)</source>
        <translation>
            <numerusform>{shown} of %Ln commitment</numerusform>
            <numerusform>{shown} of %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>threads</name>
    <message numerus="yes">
        <source>%Ln wording(s)</source>
        <translation>
            <numerusform>%Ln wording</numerusform>
            <numerusform>%Ln wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message numerus="yes">
        <source>%Ln note(s) or decision(s) kept their place</source>
        <translation>
            <numerusform>%Ln note or decision kept its place</numerusform>
            <numerusform>%Ln notes and decisions kept their places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by similar words</source>
        <translation>
            <numerusform>%Ln was placed by similar words</numerusform>
            <numerusform>%Ln were placed by similar words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: see Notes and bookmarks</source>
        <translation>
            <numerusform>%Ln could not be placed: see Notes and bookmarks</numerusform>
            <numerusform>%Ln could not be placed: see Notes and bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) came in with the file</source>
        <translation>
            <numerusform>%Ln note came in with the file</numerusform>
            <numerusform>%Ln notes came in with the file</numerusform>
        </translation>
    </message>
</context>
</TS>
