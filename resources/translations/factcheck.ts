<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an article or a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste as article in an empty window; in a review, a web address as source of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the bundled sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with another encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the file again where its letters look wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when the article was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the report: HTML, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the report in the browser, to be printed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do: every act is saved as it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the review, for an empty window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs source, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on author, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checkable (reason by arrow and Enter), then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss (reject): no claim at all, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified, and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed, and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs source, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs source, and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On author, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on author, and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checkable, and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss, and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear back to unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same for equal claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same for equal claims: lists them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source for the claim judged last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a source for the claim judged last, and come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the web address on the clipboard a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the last source primary, or secondary again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a source of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a source away from the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write how the claim should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag to come back to, or take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what was done to the claim, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on in the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back up in the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look the claim up in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look the claim up with another engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is open and every warning, and sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy disputed and unsourced claims as the text of an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign the review off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is written; verified, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is written; disputed, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, needs source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is written; needs source, then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back one level; a draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, across restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next place where it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous place where it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caret mode: arrows move, Shift selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the selection as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim as selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the current claim be what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the start of the claim by a word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the start of the claim by a word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end of the claim by a word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end of the claim by a word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the start of the claim by a character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the start of the claim by a character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end of the claim by a character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end of the claim by a character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the claim at the caret or the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join with the next overlapping claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back one level: hits, selection, mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unreviewed claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous unreviewed claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next overlapping claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the claims that overlap here, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next claim, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous claim, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What N looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have N look for unreviewed, needs source, flagged, or with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next figure that conflicts with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous figure that conflicts with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter the claim list (letters, kind:, state:, by:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort the list by worth, or by the text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer claims: raise the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more claims: lower the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose which kinds of claims are shown (arrows, Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set sentences without any claim apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus mode: the page and one line of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings: text, colours, look-ups, your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every act by name: a few letters, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose other keys, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Factcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version, licences, model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims: {detector}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt (LGPL), spaCy, TinyDB and ONNX Runtime (MIT), Tokenizers (Apache 2.0); typefaces Source Serif 4 and Source Sans 3 (SIL Open Font License).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-worthiness model began as all-MiniLM-L6-v2 (Apache 2.0) and was trained on ClaimBuster by Arslan, Hassan, Li and Tremayne (2020) and on NewsSD-ENG by Antici and others (2024), both CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims could not be compared with each other (status {status}): no conflict is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all settings in “{path}” could be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other settings hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other keys hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no name of a file. Write another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to “{path}”: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of this article could not be read. It was set aside as “{path}”, whole as it was, and a new review was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with that encoding, the text is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this review&apos;s file. Every act in it is sound, and is shown; whether any is missing cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} acts that this review speaks of are not in its file. What is there is sound, and is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text has no encoding: paste it again from where it looks right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read: open it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for claims ended early (status {status}). Open the article again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED: {error} Acts that can be seen in this window only: {count}. Export a report to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} 1 act is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} {count} acts are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paragraph could not be analysed: look for claims there yourself. All others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paragraphs could not be analysed: look for claims there yourself. All others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superlative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superlatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laws and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish or intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question or instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video or an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text but binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-32 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-32 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (MacRoman)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (ISO-8859-7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (ISO-8859-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (ISO-8859-6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR, Windows-949)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in no encoding that Factcheck knows. Save it as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that Factcheck reads; UTF-8 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read as {encoding}: byte {place} does not fit. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {kind}. This version reads .txt and .md files and pasted text: copy the text of the article and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the file that holds the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can’t be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, which no article is. Copy the part to check and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is the name of no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from one field to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc always leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does nothing here: it is hit by chance too easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field, {key} writes or moves the cursor. Take a function key, or one with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many keyboards {key} writes a sign. Take another for what works in fields too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of “{name}” are no list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} can&apos;t do “{name}”: it is the key of “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factcheck&apos;s own file {path} is missing. Please install Factcheck again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factcheck&apos;s own resources are missing from {places}. Please install Factcheck again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that was expunged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, one more claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, {count} more claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part not ticked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two claims joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which claims are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two copies of the review united</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of publication not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} ({stance})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the source for this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should it read: “{words}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not confirm this. What is it based on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source without locator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation with no claim inside it, and not marked as not checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified without any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, and no source supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on secondary sources alone, of which fewer than two agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, and a figure, name or date in it is not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, but not ticked: {parts} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, but not ticked: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {kinds} kinds hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-off wants a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has signed this state already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this review off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off by {name} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim passes the filter. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only claim left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round again from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round again from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that passes the filter is left. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures or dates were found to conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict {number} of {count}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N now looks for: {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed again: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge this claim first: there is no verdict yet to give to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unreviewed claim states the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, one more claim: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, {count} more claims: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction kept: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction removed: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer flagged: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim has no such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked any more: {part}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim has no parts to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {part}. It was the last part. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {part}. One part is left. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {part}. {left} parts are left. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is sorted by worth; N still follows the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list follows the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a claim already: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {kind}: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {words} Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This end can’t move further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim is split between two of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: {one} | {other}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim after this one overlaps or adjoins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined, and unreviewed, for the two stood differently: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the claim first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is kept already: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source changed: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source kept: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim hasn’t got that source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source taken away: {name}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source wants a title or a place where it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already {state}: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {label}. Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shown at threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim that is shown needs a source. T looks for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim that is shown is flagged. T looks for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim that is shown has a warning. T looks for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is shown is left to review: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is shown: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date. Write year-month-day, as in 2016-10-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Write year-month-day, as in 2016-10-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the article&apos;s letters are. Ctrl and plus, minus or 0 change it while you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article is set in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many letters stand on a line, about, where the window has the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks, and how strong its contrast is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colour-blind eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict&apos;s line, glyph and word say the same as its colour, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own colour. Where it would be hard to read it is shown darker or lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own colour for disputed claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own colour for claims that need a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Fact Check Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DuckDuckGo, a web search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikipedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a claim&apos;s words go when you look it up. The first time for each, you see the whole address before it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which engines&apos; addresses you have seen and agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside every verdict that you give from now on, and in the report for editors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program speaks, from the next start on. The claims stay in the article&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you have seen, or sent away, the first three steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{setting}” should be {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is empty: what was in it has been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is too large to be a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “{path}” already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be saved: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure} Nothing more is written to it until it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no longer there: it was moved, renamed or removed while it was open. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was changed by another program while it was open here. Nothing was overwritten. Open it again to see what it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read and could not be set aside ({cause}). Move it away by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged: something in it is not what was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{path}” can&apos;t be replaced: its claims were judged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not saved: what was to be added is not sound ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be saved, for a reason not foreseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” for reviews could not be made: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is left in “{folder}” for a review of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read or made: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” no longer holds this installation&apos;s id. Remove it and start again: every verdict stays, and those given until now can then be changed, but no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds no settings any more, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was set aside as “{aside}”, whole as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be removed: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged or cut off, and can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a Factcheck review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Factcheck (format {format}; this one knows {known}). Open it with that version; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is closed; nothing more is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not saved: something in it can&apos;t be written as text ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {help}. Key: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {help}. No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {pixels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claim {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{state}” for the equal claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{state}” for all {count} equal claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret mode: arrows move, Shift selects, {mark} marks, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret mode: arrows move, Shift selects, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim passes the filter. Esc shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article&apos;s own voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported, according to {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably not checkable: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is probably not checkable: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim that is shown is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims were found in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims appear here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} writes the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and reviews ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article or a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in Factcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Every verdict that was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(out: {text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in: {text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft was not kept when the program ended: at claim {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts were not kept when the program ended: the first at claim {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim was judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim has no source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers: no notes, history or reviewers&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or kind: state: by: is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of the claim, in order; or kind:date, state:disputed, by:name, reviewer:name, is:flagged, is:open, is:noted, is:sourced, is:marked, is:warned, is:conflict. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy questions for the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open, and every warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to sign off with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open, and there is nothing to warn of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {count} claims are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name}, {when}; changed since sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disputed and nothing wants a source: there is nothing to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question was copied for an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions were copied for an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t show this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} and {previous} go from claim to claim. The current one stands in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verify} is verified, {dispute} disputed, {source} needs source. The next claim comes by itself, and {undo} takes back anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} writes a note, {source} adds a source, {export} writes the report. {keys} shows every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to this claim yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {who} · {what} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {who} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and signs act by themselves while reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an act by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({keys} off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for “{act}”. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{act}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key waits until letters act by themselves again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” has {keys} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act gets its default key again. Your own keys are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works while reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works in a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and signs are switched off; the palette does every act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fields and modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other claim overlaps this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences without any claim are set apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences without any claim look like all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web address on the clipboard to make a source of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim has that source already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a source of “{label}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} has not been opened yet. Your browser would be given this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the browser: {engine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret between two words and press {key} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret between two words and split again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first: with the mouse, or {key} and Shift with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the claims lie. Click a tick to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} of {count}, {state}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of publication, year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this published? It says “{date}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this published? Some of its dates need that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year-month-day, as in 2016-10-20, or press “Don’t know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {count} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the headline too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found again in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to claim {number}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown now; a click shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checkable: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{next} goes to the first, {open} to the next unreviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last act is from before this session: {act}. Undo it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED. See the message above the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save yet. Every act is saved as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}. Every act is saved as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer or more claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} claims shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claims}. Threshold {threshold} of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fewer} fewer, {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is seen at once, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: title, address, or a few letters of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, URL, or some letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL, page, date of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed, year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of an archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage that it is about, in its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named in any report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or drop the source that you began first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Contradicts: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {reviewer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {reviewer} {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key for the next claim looks for; T changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {count} claims are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that are shown and not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for claims: {done} of {all} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its claims are marked, you judge them, and every verdict is kept as you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as {encoding}. Read it as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was opened in the browser: print it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The report is at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One draft of a note, correction or source is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts of notes, corrections or sources are not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (draft: {key} keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keep} keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis could not be started. Install Factcheck again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That claim is there no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation in “{path}”. Name another one, or none for English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
