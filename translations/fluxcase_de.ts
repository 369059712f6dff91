<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>app::Application</name>
    <message>
        <source>This is the file of the open case. Choose another name.</source>
        <translation>Dies ist die Datei des geöffneten Falls. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Copied, for print: %1 × %2 points at 300 dpi.</source>
        <translation>Kopiert, für den Druck: %1 × %2 Punkte bei 300 dpi.</translation>
    </message>
</context>
<context>
    <name>app::Arguments</name>
    <message>
        <source>Says this.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Name a case: a file that ends in .fluxcase or a path.</source>
        <translation>Einen Fall angeben: eine Datei, die auf .fluxcase endet, oder einen Pfad.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 30s, 10m or 2h.</source>
        <translation>--%1 erwartet eine Zeit wie 30s, 10m oder 2h.</translation>
    </message>
    <message>
        <source>Give a domain name.</source>
        <translation>Einen Domainnamen angeben.</translation>
    </message>
    <message>
        <source>“%1” is no domain name. %2</source>
        <translation>„%1“ ist kein Domainname. %2</translation>
    </message>
</context>
<context>
    <name>app::CaptureFiles</name>
    <message>
        <source>%1 cannot be read. Check the name and its permissions.</source>
        <translation>%1 ist nicht lesbar. Namen und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2 This version reads dns.log of Zeek, tab-separated or JSON, plain or gzip.</source>
        <translation>%1 kann nicht importiert werden. %2 Diese Version liest dns.log von Zeek, tabulatorgetrennt oder JSON, unkomprimiert oder gzip.</translation>
    </message>
</context>
<context>
    <name>app::CaseCommands</name>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>packets sent</source>
        <translation>ges. Pakete</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>geo data</source>
        <translation>Geodaten</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>erzeugt von</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>PRACTICE: nothing in this case is real</source>
        <translation>ÜBUNG: Nichts in diesem Fall ist echt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>own verdicts</source>
        <translation>eig. Urteile</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 is the case itself. Name another file.</source>
        <translation>%1 ist der Fall selbst. Eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>%1 is already there. Name another file, or add --force to replace it.</source>
        <translation>%1 existiert bereits. Eine andere Datei angeben oder mit --force ersetzen.</translation>
    </message>
</context>
<context>
    <name>app::CaseEvents</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n Indikator</numerusform>
            <numerusform>%n Indikatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>to the clipboard</source>
        <translation>in die Zwischenablage</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>angegebener Grund: %1</translation>
    </message>
    <message>
        <source>Evidence of others came in.</source>
        <translation>Beweismittel anderer kamen hinzu.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>PAP:%1 from here on</source>
        <translation>PAP:%1 ab hier</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>%1 · weights %2</source>
        <translation>%1 · Gewichte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows rejected</source>
        <translation>
            <numerusform>%n Zeile abgewiesen</numerusform>
            <numerusform>%n Zeilen abgewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseReading</name>
    <message numerus="yes">
        <source>The answers about %n more name(s) are read first.</source>
        <translation>
            <numerusform>Zuerst werden die Antworten zu %n weiteren Namen gelesen.</numerusform>
            <numerusform>Zuerst werden die Antworten zu %n weiteren Namen gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CheckDesk</name>
    <message>
        <source>Checking the evidence of %1</source>
        <translation>Die Beweise von %1 werden geprüft</translation>
    </message>
    <message>
        <source>Stopped: the evidence was not checked to its end, so nothing is said about it.</source>
        <translation>Angehalten: Die Beweise wurden nicht bis zum Ende geprüft, über sie ist also nichts gesagt.</translation>
    </message>
    <message>
        <source>Checked by Fluxcase %1 at %2.</source>
        <translation>Geprüft von Fluxcase %1 um %2.</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Fall: %1</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>“%1” is no record type that is watched. Write --types with any of A,AAAA,NS,SOA,HTTPS,TXT.</source>
        <translation>„%1“ ist kein Record-Typ, der beobachtet wird. --types erwartet eine Auswahl aus A,AAAA,NS,SOA,HTTPS,TXT.</translation>
    </message>
    <message>
        <source>--expect-class takes one of %1.</source>
        <translation>--expect-class erwartet einen Wert aus: %1.</translation>
    </message>
    <message>
        <source>Resolves names again and again, stores every answer and prints a line for each change.</source>
        <translation>Löst Namen immer wieder auf, speichert jede Antwort und gibt für jede Änderung eine Zeile aus.</translation>
    </message>
    <message>
        <source>A name in any form; - reads a list.</source>
        <translation>Ein Name in beliebiger Form; - liest eine Liste.</translation>
    </message>
    <message>
        <source>The practice lab&apos;s world (1).</source>
        <translation>Die Welt des Übungslabors (1).</translation>
    </message>
    <message>
        <source>Keeps the answers in this case.</source>
        <translation>Speichert die Antworten in diesem Fall.</translation>
    </message>
    <message>
        <source>Stops after this time, such as 10m.</source>
        <translation>Endet nach dieser Zeit, etwa 10m.</translation>
    </message>
    <message>
        <source>Stops after so many looks of each name.</source>
        <translation>Endet nach so vielen Abfragen je Name.</translation>
    </message>
    <message>
        <source>Stops once every name has a class.</source>
        <translation>Endet, sobald jeder Name eine Klasse hat.</translation>
    </message>
    <message>
        <source>Ends with status 3 if a name ends in another class.</source>
        <translation>Endet mit Status 3, wenn ein Name in einer anderen Klasse endet.</translation>
    </message>
    <message>
        <source>Record types to ask: any of A,AAAA,NS,SOA,HTTPS,TXT (all but TXT).</source>
        <translation>Abzufragende Record-Typen: Auswahl aus A,AAAA,NS,SOA,HTTPS,TXT (alle außer TXT).</translation>
    </message>
    <message>
        <source>The shortest wait between questions (5s; down to 1s towards loopback).</source>
        <translation>Die kürzeste Wartezeit zwischen Anfragen (5s; gegenüber Loopback bis 1s).</translation>
    </message>
    <message>
        <source>A database (MMDB) to use; may be repeated.</source>
        <translation>Eine zu nutzende Datenbank (MMDB); mehrfach möglich.</translation>
    </message>
    <message>
        <source>What the case permits from now on: red (nothing is sent), amber (recursive resolvers, usual), green or clear (the name&apos;s own servers too).</source>
        <translation>Was der Fall ab jetzt erlaubt: red (nichts wird gesendet), amber (rekursive Resolver, üblich), green oder clear (auch die eigenen Server des Namens).</translation>
    </message>
    <message>
        <source>Prints one JSON object a line.</source>
        <translation>Gibt je Zeile ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>Name what to watch: fluxcase watch NAME...</source>
        <translation>Angeben, was beobachtet werden soll: fluxcase watch NAME...</translation>
    </message>
    <message>
        <source>--pap takes red, amber, green or clear.</source>
        <translation>--pap erwartet red, amber, green oder clear.</translation>
    </message>
    <message>
        <source>Reads what others have recorded into a case: dns.log of Zeek, tab-separated or JSON, plain or gzip. Nothing is resolved.</source>
        <translation>Liest von anderen Aufgezeichnetes in einen Fall ein: dns.log von Zeek, tabulatorgetrennt oder JSON, unkomprimiert oder gzip. Nichts wird aufgelöst.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Eine Datei.</translation>
    </message>
    <message>
        <source>The case to make or to add to.</source>
        <translation>Der Fall, der angelegt oder ergänzt wird.</translation>
    </message>
    <message>
        <source>auto, by the content (default), or zeek.</source>
        <translation>auto, nach dem Inhalt (Vorgabe), oder zeek.</translation>
    </message>
    <message>
        <source>Takes only the names in this file and those below them.</source>
        <translation>Übernimmt nur die Namen in dieser Datei und die darunter liegenden.</translation>
    </message>
    <message>
        <source>Imports a file once more that the case holds already.</source>
        <translation>Importiert eine Datei erneut, die der Fall bereits enthält.</translation>
    </message>
    <message>
        <source>Keeps no client&apos;s address; this version never does.</source>
        <translation>Speichert keine Client-Adressen; diese Version tut das nie.</translation>
    </message>
    <message>
        <source>Name what to import: fluxcase import FILE... --case FILE</source>
        <translation>Angeben, was importiert werden soll: fluxcase import FILE... --case FILE</translation>
    </message>
    <message>
        <source>Name the case: --case FILE</source>
        <translation>Den Fall angeben: --case FILE</translation>
    </message>
    <message>
        <source>--format takes auto or zeek; this version reads nothing else.</source>
        <translation>--format erwartet auto oder zeek; anderes liest diese Version nicht.</translation>
    </message>
    <message>
        <source>Says what a case holds; the case is not touched.</source>
        <translation>Zeigt, was ein Fall enthält; der Fall bleibt unverändert.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Eine Falldatei.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Gibt ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>Judges the names of a case from the case alone.</source>
        <translation>Beurteilt die Namen eines Falls allein anhand des Falls.</translation>
    </message>
    <message>
        <source>Draws a figure of a name for a report.</source>
        <translation>Zeichnet eine Abbildung zu einem Namen für einen Bericht.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Einer aus: %1.</translation>
    </message>
    <message>
        <source>A file that ends in .png, .svg or .pdf.</source>
        <translation>Eine Datei, die auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>Width on paper (16).</source>
        <translation>Breite auf Papier (16).</translation>
    </message>
    <message>
        <source>Dots an inch of a PNG (300).</source>
        <translation>Punkte pro Zoll bei PNG (300).</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (Vorgabe) oder dark.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Überschreibt die Datei.</translation>
    </message>
    <message>
        <source>Name the case and one name: fluxcase figure CASE NAME ...</source>
        <translation>Den Fall und einen Namen angeben: fluxcase figure CASE NAME ...</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme erwartet light oder dark.</translation>
    </message>
    <message>
        <source>--chart takes one of %1.</source>
        <translation>--chart erwartet einen Wert aus: %1.</translation>
    </message>
    <message>
        <source>--output takes a file that ends in .png, .svg or .pdf.</source>
        <translation>--output erwartet eine Datei, die auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>Serves the practice lab on 127.0.0.1 to 127.0.0.4 and says its names.</source>
        <translation>Betreibt das Übungslabor auf 127.0.0.1 bis 127.0.0.4 und nennt dessen Namen.</translation>
    </message>
    <message>
        <source>The port (5300); 0: any free one. The resolvers after the first have the same where it is free.</source>
        <translation>Der Port (5300); 0: ein beliebiger freier. Die weiteren Resolver erhalten denselben, soweit frei.</translation>
    </message>
    <message>
        <source>Picks the addresses (1).</source>
        <translation>Bestimmt die Adressen (1).</translation>
    </message>
    <message>
        <source>A case file or names.</source>
        <translation>Eine Falldatei oder Namen.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Watches a suspect domain name and says whether it is fast flux, and why.

Without a sub-command the window opens, on a case or ready to watch the names given.

Sub-commands: watch, import, info, verify, sign, merge, copy, redact, verdict, export, push, figure, lab; each has its --help.</source>
        <translation>Beobachtet einen verdächtigen Domainnamen und sagt, ob und warum er Fast Flux ist.

Ohne Unterbefehl öffnet sich das Fenster, mit einem Fall oder bereit, die angegebenen Namen zu beobachten.

Unterbefehle: watch, import, info, verify, sign, merge, copy, redact, verdict, export, push, figure, lab; jeder kennt --help.</translation>
    </message>
</context>
<context>
    <name>app::CopyCommand</name>
    <message>
        <source>The copy takes %1, the case %2.</source>
        <translation>Die Kopie belegt %1, der Fall %2.</translation>
    </message>
</context>
<context>
    <name>app::EvidenceArguments</name>
    <message>
        <source>Checks that a case holds what was stored in it, and nothing else; the case is not touched. Ends with status 3 if it does not.</source>
        <translation>Prüft, ob ein Fall enthält, was in ihm gespeichert wurde, und nichts sonst; der Fall bleibt unverändert. Endet mit Status 3, wenn nicht.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Eine Falldatei.</translation>
    </message>
    <message>
        <source>A head of this case that was written down earlier: proves that nothing stored by then has changed since.</source>
        <translation>Ein früher notierter Kopf dieses Falls: belegt, dass nichts bis dahin Gespeichertes seitdem verändert wurde.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Gibt ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>--expect takes a head as Fluxcase says it: sha256: and 64 hexadecimal digits.</source>
        <translation>--expect erwartet einen Kopf, wie Fluxcase ihn nennt: sha256: und 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Writes a copy of a case that holds only what is about some of its names. Of the rest it keeps the hashes, so that the copy proves what the case proves.</source>
        <translation>Schreibt eine Kopie eines Falls, die nur enthält, was einige seiner Namen betrifft. Vom Rest bleiben die Hashes, damit die Kopie dasselbe beweist wie der Fall.</translation>
    </message>
    <message>
        <source>A name to keep; may be repeated.</source>
        <translation>Ein zu behaltender Name; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The case file to write.</source>
        <translation>Die zu schreibende Falldatei.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Überschreibt die Datei.</translation>
    </message>
    <message>
        <source>Name what to keep and where: fluxcase redact CASE --keep NAME --output FILE</source>
        <translation>Angeben, was behalten wird und wohin: fluxcase redact CASE --keep NAME --output FILE</translation>
    </message>
    <message>
        <source>Takes what other cases hold into a case, each answer once and as it is proved there. The other cases are checked first and stay as they are.</source>
        <translation>Nimmt in einen Fall auf, was andere Fälle enthalten, jede Antwort einmal und so, wie sie dort belegt ist. Die anderen Fälle werden zuvor geprüft und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A case file, and behind it the cases that come into it.</source>
        <translation>Eine Falldatei und dahinter die Fälle, die in sie kommen.</translation>
    </message>
    <message>
        <source>Prints one JSON object a line.</source>
        <translation>Gibt ein JSON-Objekt je Zeile aus.</translation>
    </message>
    <message>
        <source>Name what to merge into the case: fluxcase merge CASE OTHER...</source>
        <translation>Angeben, was in den Fall kommen soll: fluxcase merge CASE OTHER...</translation>
    </message>
    <message>
        <source>A file that `sign` wrote: checks it, and expects the head in it.</source>
        <translation>Eine Datei, die `sign` geschrieben hat: prüft sie und erwartet den Kopf darin.</translation>
    </message>
    <message>
        <source>Whose signatures are believed: an allowed signers file of SSH.</source>
        <translation>Wessen Signaturen gelten: eine SSH-Datei „allowed signers“.</translation>
    </message>
    <message>
        <source>--signature FILE and --signers FILE belong together.</source>
        <translation>--signature FILE und --signers FILE gehören zusammen.</translation>
    </message>
    <message>
        <source>The signature says which head is expected: leave out --expect.</source>
        <translation>Die Signatur sagt, welcher Kopf erwartet wird: --expect weglassen.</translation>
    </message>
    <message>
        <source>Signs the head of a case with an SSH key, so that others can tell whose it is; the case is not touched.</source>
        <translation>Signiert den Kopf eines Falls mit einem SSH-Schlüssel, damit andere erkennen, von wem er ist; der Fall bleibt unberührt.</translation>
    </message>
    <message>
        <source>The private SSH key; of a public one, its pair in the agent.</source>
        <translation>Der private SSH-Schlüssel; zu einem öffentlichen sein Gegenstück im Agenten.</translation>
    </message>
    <message>
        <source>The file to write (CASE.sig).</source>
        <translation>Die zu schreibende Datei (CASE.sig).</translation>
    </message>
    <message>
        <source>Name the key: fluxcase sign CASE --key FILE</source>
        <translation>Den Schlüssel angeben: fluxcase sign CASE --key FILE</translation>
    </message>
    <message>
        <source>A database (MMDB) to use; may be repeated.</source>
        <translation>Eine zu nutzende Datenbank (MMDB); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Writes all of a case to another file, without the room that changes have left in it; the case is not touched.</source>
        <translation>Schreibt einen ganzen Fall in eine andere Datei, ohne den Platz, den Änderungen darin zurückließen; der Fall bleibt unberührt.</translation>
    </message>
    <message>
        <source>Name where the copy goes: fluxcase copy CASE --output FILE</source>
        <translation>Angeben, wohin die Kopie geht: fluxcase copy CASE --output FILE</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>This is a practice case: nothing in it is real, and %1 would block it. Add --practice if you want that.</source>
        <translation>Dies ist ein Übungsfall: Nichts darin ist echt, und %1 würde es sperren. Falls gewünscht, --practice angeben.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing is new since %1, so nothing was written.</source>
        <translation>Seit %1 ist nichts neu; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>app::ExportDesk</name>
    <message>
        <source>Export indicators</source>
        <translation>Indikatoren exportieren</translation>
    </message>
    <message>
        <source>Indicators (*.%1);;All files (*)</source>
        <translation>Indikatoren (*.%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is the file of the open case. Choose another name.</source>
        <translation>Dies ist die Datei des geöffneten Falls. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied, all %n lines.</source>
        <translation>
            <numerusform>Kopiert, %n Zeile.</numerusform>
            <numerusform>Kopiert, alle %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Diese Auswahl merken</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Name des Profils:</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Als „%1“ gemerkt.</translation>
    </message>
</context>
<context>
    <name>app::ExportLook</name>
    <message>
        <source>Your own ranges and names cannot be read, so they would not be kept out. Write them anew (Export, Own ranges and names). %1</source>
        <translation>Die eigenen Bereiche und Namen sind nicht lesbar und würden daher nicht ausgenommen. Neu eintragen (Export, Eigene Bereiche und Namen). %1</translation>
    </message>
</context>
<context>
    <name>app::FigureFile</name>
    <message>
        <source>PRACTICE: %1</source>
        <translation>ÜBUNG: %1</translation>
    </message>
    <message>
        <source>The figure could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>Die Abbildung konnte nicht nach %1 geschrieben werden. Einen beschreibbaren Ordner mit freiem Platz wählen.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>app::FileHash</name>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 ist nicht lesbar. Namen und Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>app::HandoverMemory</name>
    <message>
        <source>Not every earlier list is known entry by entry: an older Fluxcase kept only how many there were. What is in those counts as never handed over.</source>
        <translation>Nicht jede frühere Liste ist Eintrag für Eintrag bekannt: Ein älteres Fluxcase hielt nur die Anzahl fest. Deren Inhalt gilt als nie weitergegeben.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was handed over as %1 and is still out.</source>
        <translation>Nichts zurückzunehmen: Dem Fall ist nichts bekannt, was als %1 weitergegeben wurde und noch gilt.</translation>
    </message>
</context>
<context>
    <name>app::HeadSignature</name>
    <message>
        <source>ssh-keygen is missing, which signs and checks signatures. Install the package openssh-client.</source>
        <translation>ssh-keygen fehlt, das signiert und Signaturen prüft. Das Paket openssh-client installieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and your right to read it.</source>
        <translation>%1 kann nicht gelesen werden. Namen und Leserecht prüfen.</translation>
    </message>
    <message>
        <source>%1 is no signature of a head. Name a file that `fluxcase sign` wrote.</source>
        <translation>%1 ist keine Signatur eines Kopfs. Eine Datei angeben, die `fluxcase sign` geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no key %1. Name the file of a private SSH key.</source>
        <translation>Es gibt keinen Schlüssel %1. Die Datei eines privaten SSH-Schlüssels angeben.</translation>
    </message>
    <message>
        <source>The key did not sign. ssh-keygen says: %1</source>
        <translation>Der Schlüssel hat nicht signiert. ssh-keygen sagt: %1</translation>
    </message>
    <message>
        <source>There is no room for a temporary file. Free some space.</source>
        <translation>Für eine temporäre Datei ist kein Platz. Platz schaffen.</translation>
    </message>
    <message>
        <source>The signature is of none of the keys in %1.</source>
        <translation>Die Signatur stammt von keinem der Schlüssel in %1.</translation>
    </message>
    <message>
        <source>The signature is not that of what stands above it: one of the two was changed, or it was made for something else.</source>
        <translation>Die Signatur gehört nicht zu dem, was über ihr steht: Eines von beiden wurde geändert, oder sie galt etwas anderem.</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>There is no window in this build. `fluxcase --help` says what it can do.</source>
        <translation>Diese Version ist ohne Fenster gebaut. `fluxcase --help` zeigt, was sie kann.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Rows rejected besides: %1.</source>
        <translation>Weitere abgewiesene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Stopped: what was read is in the case.</source>
        <translation>Abgebrochen: Was gelesen wurde, ist im Fall.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>Add --again to import it all the same.</source>
        <translation>Mit --again wird trotzdem importiert.</translation>
    </message>
</context>
<context>
    <name>app::ImportDesk</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Datei</numerusform>
            <numerusform>%1 und %n weiteren Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was read.</source>
        <translation>Der Import wurde abgebrochen, bevor etwas gelesen wurde.</translation>
    </message>
    <message>
        <source>The import of %1 ended as the case was left. What was read by then is in that case.</source>
        <translation>Der Import von %1 endete, als der Fall verlassen wurde. Was bis dahin gelesen war, ist in jenem Fall.</translation>
    </message>
    <message>
        <source>answers accepted: %1, about names: %2; rows skipped: %3; rows rejected: %4.</source>
        <translation>übernommene Antworten: %1, zu Namen: %2; übersprungene Zeilen: %3; abgewiesene Zeilen: %4.</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importiert aus %1: %2</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; what was read is in the case: %2</source>
        <translation>Der Import von %1 wurde abgebrochen; was gelesen wurde, ist im Fall: %2</translation>
    </message>
    <message>
        <source>The import of %1 ended early: %2 What was stored before is in the case.</source>
        <translation>Der Import von %1 endete vorzeitig: %2 Was vorher gespeichert wurde, ist im Fall.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>Rows rejected besides: %1.</source>
        <translation>Weitere abgewiesene Zeilen: %1.</translation>
    </message>
    <message>
        <source>what was read is being stored …</source>
        <translation>was gelesen wurde, wird gespeichert …</translation>
    </message>
    <message>
        <source>Something else is being done with the case already. Wait for its end or cancel it, then try again.</source>
        <translation>Mit dem Fall geschieht bereits etwas anderes. Das Ende abwarten oder abbrechen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>app::ImportJob</name>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>question not seen</source>
        <translation>Frage nicht gesehen</translation>
    </message>
    <message>
        <source>not of class IN</source>
        <translation>nicht von Klasse IN</translation>
    </message>
    <message>
        <source>multicast DNS, LLMNR or NetBIOS</source>
        <translation>Multicast-DNS, LLMNR oder NetBIOS</translation>
    </message>
    <message>
        <source>types of no interest</source>
        <translation>Typen ohne Belang</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>Verweise (Referrals)</translation>
    </message>
    <message>
        <source>not in the list of names</source>
        <translation>nicht in der Namensliste</translation>
    </message>
    <message>
        <source>Rows read: %1. Accepted: %2, about names: %3. Skipped: %4. Rejected: %5.</source>
        <translation>Gelesene Zeilen: %1. Übernommen: %2, zu Namen: %3. Übersprungen: %4. Abgewiesen: %5.</translation>
    </message>
    <message>
        <source>Rows more than %1 behind their time: %2. Whether they were fresh cannot be told; sort the file by time to learn it.</source>
        <translation>Zeilen, mehr als %1 Zeilen hinter ihrer Zeit: %2. Ob sie frisch waren, bleibt offen; dazu die Datei nach Zeit sortieren.</translation>
    </message>
    <message>
        <source>This case cannot be written. Copy it, or name another case.</source>
        <translation>Dieser Fall ist nicht beschreibbar. Kopieren oder einen anderen Fall angeben.</translation>
    </message>
    <message>
        <source>This is a practice case: what others have recorded does not belong in it. Name another case.</source>
        <translation>Dies ist ein Übungsfall: Von anderen Aufgezeichnetes gehört nicht hinein. Einen anderen Fall angeben.</translation>
    </message>
</context>
<context>
    <name>app::ImportLog</name>
    <message>
        <source>%1 holds the same as %2, which is to be imported too.</source>
        <translation>%1 hat denselben Inhalt wie %2, das ebenfalls importiert werden soll.</translation>
    </message>
    <message>
        <source>Part of %1 was imported into this case before (%2, begun %3).</source>
        <translation>Ein Teil von %1 wurde bereits in diesen Fall importiert (%2, begonnen %3).</translation>
    </message>
    <message>
        <source>%1 was imported into this case before (%2, %3).</source>
        <translation>%1 wurde bereits in diesen Fall importiert (%2, %3).</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorArguments</name>
    <message>
        <source>names, names+nameservers, or all, which adds the addresses. Without it: the names, and the name servers that flux.</source>
        <translation>names, names+nameservers oder all (zusätzlich die Adressen). Ohne Angabe: die Namen und die Nameserver mit Flux.</translation>
    </message>
    <message>
        <source>Only this name; may be repeated.</source>
        <translation>Nur dieser Name; mehrfach möglich.</translation>
    </message>
    <message>
        <source>clear, green, amber, amber+strict or red. Without it: amber, or the case&apos;s own where that is stricter.</source>
        <translation>clear, green, amber, amber+strict oder red. Ohne Angabe: amber, oder das des Falls, wenn es strenger ist.</translation>
    </message>
    <message>
        <source>Only names of this class or one before it in the order of classes; block lists and detections take &quot;Name-server flux&quot;.</source>
        <translation>Nur Namen dieser Klasse oder einer in der Reihenfolge davor; Sperrlisten und Erkennungsregeln verwenden &quot;Name-server flux&quot;.</translation>
    </message>
    <message>
        <source>--min-class takes a class, such as &quot;Fast flux&quot;.</source>
        <translation>--min-class erwartet eine Klasse wie &quot;Fast flux&quot;.</translation>
    </message>
    <message>
        <source>Give only one of --since-last and --withdraw.</source>
        <translation>Nur --since-last oder --withdraw angeben.</translation>
    </message>
    <message>
        <source>--withdraw takes back all that is out, or that of --name; it takes no --scope and no --min-class.</source>
        <translation>--withdraw nimmt alles zurück, was noch gilt, oder das zu --name; ohne --scope und --min-class.</translation>
    </message>
    <message>
        <source>--tlp takes clear, green, amber, amber+strict or red.</source>
        <translation>--tlp erwartet clear, green, amber, amber+strict oder red.</translation>
    </message>
    <message>
        <source>--scope takes names, names+nameservers or all.</source>
        <translation>--scope erwartet names, names+nameservers oder all.</translation>
    </message>
    <message>
        <source>Writes the indicators of a case.</source>
        <translation>Schreibt die Indikatoren eines Falls.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Eine Falldatei.</translation>
    </message>
    <message>
        <source>A word that --list-formats says, such as csv, stix or rpz.</source>
        <translation>Ein Wort aus --list-formats, etwa csv, stix oder rpz.</translation>
    </message>
    <message>
        <source>The file to write (standard output).</source>
        <translation>Die zu schreibende Datei (Standardausgabe).</translation>
    </message>
    <message>
        <source>Why a block list is made under PAP:RED or PAP:AMBER, or under a TLP below the case&apos;s. ENTRY=REASON hands over one entry that was kept out, all=REASON all of them; may be repeated.</source>
        <translation>Warum eine Sperrliste unter PAP:RED oder PAP:AMBER oder unter einem niedrigeren TLP als dem des Falls erstellt wird. ENTRY=REASON gibt einen ausgenommenen Eintrag weiter, all=REASON alle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Makes a block list of a practice case all the same.</source>
        <translation>Erstellt trotzdem eine Sperrliste aus einem Übungsfall.</translation>
    </message>
    <message>
        <source>Writes flux[.]test (default) in formats that people read.</source>
        <translation>Schreibt flux[.]test (Vorgabe) in Formaten, die Menschen lesen.</translation>
    </message>
    <message>
        <source>Writes flux.test, for machines.</source>
        <translation>Schreibt flux.test, für Maschinen.</translation>
    </message>
    <message>
        <source>Only what is new since the last export of this format.</source>
        <translation>Nur, was seit dem letzten Export dieses Formats neu ist.</translation>
    </message>
    <message>
        <source>Takes back what was exported in this format before.</source>
        <translation>Nimmt zurück, was zuvor in diesem Format exportiert wurde.</translation>
    </message>
    <message>
        <source>Says which formats there are and what checks them.</source>
        <translation>Zeigt, welche Formate es gibt und womit sie geprüft werden.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Überschreibt die Datei.</translation>
    </message>
    <message>
        <source>--format takes a word that `fluxcase export --list-formats` says.</source>
        <translation>--format erwartet ein Wort aus `fluxcase export --list-formats`.</translation>
    </message>
    <message>
        <source>Give only one of --raw and --defang.</source>
        <translation>Nur --raw oder --defang angeben.</translation>
    </message>
    <message>
        <source>%1 is for machines and is never defanged.</source>
        <translation>%1 ist für Maschinen und wird nie entschärft.</translation>
    </message>
    <message>
        <source>Sends the indicators of a case to a TAXII 2.1 collection or to a MISP. Without --send nothing is sent: it says what would be, and to whom. A second push of a case updates what the first one left.

The key is read from the descriptor that --key-fd names, or from the system&apos;s keyring; it is never an argument. For MISP it is the authentication key of a user; for TAXII USER:PASSWORD, or a bearer token, or SCHEME CREDENTIALS.</source>
        <translation>Sendet die Indikatoren eines Falls an eine TAXII-2.1-Collection oder ein MISP. Ohne --send wird nichts gesendet, sondern gezeigt, was an wen ginge. Eine zweite Übertragung eines Falls aktualisiert die erste.

Der Schlüssel wird aus dem Deskriptor hinter --key-fd oder aus dem Schlüsselbund des Systems gelesen; er ist nie ein Argument. Für MISP ist es der Authentifizierungsschlüssel eines Benutzerkontos; für TAXII USER:PASSWORD, ein Bearer-Token oder SCHEME CREDENTIALS.</translation>
    </message>
    <message>
        <source>taxii or misp.</source>
        <translation>taxii oder misp.</translation>
    </message>
    <message>
        <source>Of the collection (…/collections/ID/), or of the MISP.</source>
        <translation>Der Collection (…/collections/ID/) oder des MISP.</translation>
    </message>
    <message>
        <source>Reads the key from this open descriptor, such as 3 with 3&lt;FILE. Without it: from the system&apos;s keyring.</source>
        <translation>Liest den Schlüssel aus diesem offenen Deskriptor, etwa 3 bei 3&lt;FILE. Ohne Angabe: aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Keeps the key that --key-fd gives in the system&apos;s keyring, for this URL.</source>
        <translation>Legt den Schlüssel aus --key-fd für diese URL im Schlüsselbund des Systems ab.</translation>
    </message>
    <message>
        <source>Trusts the authorities in this file (PEM) instead of the system&apos;s.</source>
        <translation>Vertraut den Zertifizierungsstellen in dieser Datei (PEM) statt denen des Systems.</translation>
    </message>
    <message>
        <source>Sends it.</source>
        <translation>Sendet tatsächlich.</translation>
    </message>
    <message>
        <source>Only what is new since the last push to this URL.</source>
        <translation>Nur, was seit der letzten Übertragung an diese URL neu ist.</translation>
    </message>
    <message>
        <source>Takes back what was pushed to this URL before.</source>
        <translation>Nimmt zurück, was zuvor an diese URL übertragen wurde.</translation>
    </message>
    <message>
        <source>Why it is sent under PAP:AMBER, or under a TLP below the case&apos;s. ENTRY=REASON sends one entry that was kept out, all=REASON all of them; may be repeated.</source>
        <translation>Warum unter PAP:AMBER oder unter einem niedrigeren TLP als dem des Falls gesendet wird. ENTRY=REASON sendet einen ausgenommenen Eintrag, all=REASON alle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Pushes a practice case all the same.</source>
        <translation>Überträgt trotzdem einen Übungsfall.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Gibt ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>--to takes taxii or misp.</source>
        <translation>--to erwartet taxii oder misp.</translation>
    </message>
    <message>
        <source>--key-fd takes a descriptor that is read from, such as 3.</source>
        <translation>--key-fd erwartet einen lesbaren Deskriptor, etwa 3.</translation>
    </message>
    <message>
        <source>--store-key keeps the key that --key-fd gives; name both.</source>
        <translation>--store-key legt den Schlüssel aus --key-fd ab; beide angeben.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorChoice</name>
    <message>
        <source>--override: the list has no entry %1.</source>
        <translation>--override: Die Liste hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The case cannot be written now, so it does not keep that this was handed over.</source>
        <translation>Der Fall ist derzeit nicht beschreibbar; er hält diese Weitergabe nicht fest.</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries are handed over.</source>
        <translation>%1 von %2 Einträgen werden weitergegeben.</translation>
    </message>
    <message>
        <source>Made all the same (%1): %2</source>
        <translation>Trotzdem erstellt (%1): %2</translation>
    </message>
    <message>
        <source>%1 Say why it is made all the same with --override REASON.</source>
        <translation>%1 Mit --override REASON begründen, warum trotzdem erstellt wird.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorFile</name>
    <message>
        <source>The indicators could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>Die Indikatoren konnten nicht nach %1 geschrieben werden. Einen beschreibbaren Ordner mit freiem Platz wählen.</translation>
    </message>
</context>
<context>
    <name>app::Keyring</name>
    <message>
        <source>The keyring holds no key for this address. Type the key.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diese Adresse. Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>The keyring holds no key for this URL. Give it with --key-fd, and add --store-key to keep it there.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diese URL. Mit --key-fd angeben; --store-key legt ihn dort ab.</translation>
    </message>
    <message>
        <source>The keyring did not give access. Unlock it, or type the key.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff. Entsperren oder den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>The keyring did not give access. Unlock it, or give the key with --key-fd.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff. Entsperren oder den Schlüssel mit --key-fd angeben.</translation>
    </message>
    <message>
        <source>There is no keyring to use here: no keyring service answers. Type the key; it is not kept.</source>
        <translation>Kein Schlüsselbund nutzbar: Es antwortet kein Schlüsselbunddienst. Schlüssel eingeben; er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no keyring to use here: no keyring service answers. Give the key with --key-fd.</source>
        <translation>Kein Schlüsselbund nutzbar: Es antwortet kein Schlüsselbunddienst. Schlüssel mit --key-fd angeben.</translation>
    </message>
</context>
<context>
    <name>app::LabCommand</name>
    <message>
        <source>The practice lab listens on %1. The last of these resolvers lies about sink.test. Stop it with Ctrl+C.</source>
        <translation>Das Übungslabor lauscht auf %1. Der letzte dieser Resolver lügt über sink.test. Beenden mit Strg+C.</translation>
    </message>
</context>
<context>
    <name>app::LoadedCase</name>
    <message>
        <source>The case does not hold %1. `fluxcase info` says which names it holds.</source>
        <translation>Der Fall enthält %1 nicht. `fluxcase info` zeigt, welche Namen er enthält.</translation>
    </message>
</context>
<context>
    <name>app::MergeDesk</name>
    <message>
        <source>There is no case yet that another could be merged into. Open one of the two, then merge the other into it.</source>
        <translation>Es gibt noch keinen Fall, in den ein anderer aufgenommen werden könnte. Einen der beiden öffnen, dann den anderen in ihn aufnehmen.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>%1 wird aufgenommen</translation>
    </message>
    <message>
        <source>being cancelled …</source>
        <translation>wird abgebrochen …</translation>
    </message>
    <message>
        <source>Head of the evidence of %1: %2</source>
        <translation>Kopf der Beweiskette von %1: %2</translation>
    </message>
</context>
<context>
    <name>app::MergeText</name>
    <message>
        <source>Answers from %1: %2. Here already: %3. New names: %4. Notes, tags and marks: %5.</source>
        <translation>Antworten aus %1: %2. Schon hier: %3. Neue Namen: %4. Notizen, Schlagwörter und Markierungen: %5.</translation>
    </message>
    <message>
        <source>%1 is a redacted copy: of %2 pieces of evidence it holds the hash only, and they did not come.</source>
        <translation>%1 ist eine geschwärzte Kopie: Von %2 Beweisstücken enthält sie nur den Hash, und diese kamen nicht mit.</translation>
    </message>
    <message>
        <source>The case is %1 from here on, as %2 was.</source>
        <translation>Der Fall ist von hier an %1, wie es %2 war.</translation>
    </message>
</context>
<context>
    <name>app::NameFilter</name>
    <message>
        <source>%1 cannot be read. Check the name and its permissions.</source>
        <translation>%1 ist nicht lesbar. Namen und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of names. Take a part of it.</source>
        <translation>%1 ist zu lang für eine Namensliste. Einen Teil davon verwenden.</translation>
    </message>
    <message>
        <source>%1 holds no name. Write one a line.</source>
        <translation>%1 enthält keinen Namen. Einen je Zeile schreiben.</translation>
    </message>
</context>
<context>
    <name>app::Notifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A verdict was reached.</source>
        <translation>Ein Urteil steht fest.</translation>
    </message>
    <message>
        <source>The verdict changed; it was: %1.</source>
        <translation>Das Urteil hat sich geändert; es war: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n Urteil</numerusform>
            <numerusform>%n Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase goes on watching %n names</source>
        <translation>
            <numerusform>Fluxcase beobachtet %n Namen weiter</numerusform>
            <numerusform>Fluxcase beobachtet %n Namen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Its icon brings the window back, and ends the watch.</source>
        <translation>Sein Symbol holt das Fenster zurück und beendet die Beobachtung.</translation>
    </message>
    <message>
        <source>Fluxcase watches nothing any more</source>
        <translation>Fluxcase beobachtet nichts mehr</translation>
    </message>
    <message>
        <source>Its icon brings the window back.</source>
        <translation>Sein Symbol holt das Fenster zurück.</translation>
    </message>
</context>
<context>
    <name>app::Output</name>
    <message>
        <source>%1 %2 %3 from %4: %5</source>
        <translation>%1 %2 %3 von %4: %5</translation>
    </message>
    <message>
        <source>%1, TTL %2 s, records: %3</source>
        <translation>%1, TTL %2 s, Records: %3</translation>
    </message>
    <message>
        <source>, new addresses: %1 (%2 in all)</source>
        <translation>, neue Adressen: %1 (insgesamt %2)</translation>
    </message>
    <message>
        <source>Head of the evidence: %1. Written down elsewhere, it proves what the case holds by now: fluxcase verify CASE --expect HASH</source>
        <translation>Kopf der Beweiskette: %1. Andernorts notiert, belegt er, was der Fall jetzt enthält: fluxcase verify CASE --expect HASH</translation>
    </message>
</context>
<context>
    <name>app::PacketText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 bytes more</source>
        <translation>und %1 weitere Bytes</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>asked: %1 %2</source>
        <translation>gefragt: %1 %2</translation>
    </message>
    <message>
        <source>No packet came.</source>
        <translation>Es kam kein Paket.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>question: %1 %2</source>
        <translation>Frage: %1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>It cannot be decoded: %1</source>
        <translation>Es lässt sich nicht dekodieren: %1</translation>
    </message>
</context>
<context>
    <name>app::PushCommand</name>
    <message>
        <source>This is a practice case: nothing in it is real, and whoever reads it there may not know. Add --practice if you want that.</source>
        <translation>Dies ist ein Übungsfall: Nichts darin ist echt, und wer es dort liest, weiß das womöglich nicht. Falls gewünscht, --practice angeben.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --send to send it.</source>
        <translation>Nichts wurde gesendet. Mit --send wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing is new since %1, so nothing is pushed.</source>
        <translation>Seit %1 ist nichts neu; es wird nichts übertragen.</translation>
    </message>
    <message>
        <source>The case has no indicator to push: no name in it is worth handing over, or all were kept out.</source>
        <translation>Der Fall hat keinen Indikator zum Übertragen: Kein Name darin lohnt die Weitergabe, oder alle wurden ausgenommen.</translation>
    </message>
</context>
<context>
    <name>app::PushDesk</name>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing to send: every entry was kept out.</source>
        <translation>Nichts zu senden: Jeder Eintrag wurde ausgenommen.</translation>
    </message>
    <message>
        <source>Nothing is new there since the last time.</source>
        <translation>Dort ist seit dem letzten Mal nichts neu.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was sent there and is still there.</source>
        <translation>Nichts zurückzunehmen: Dem Fall ist nichts bekannt, was dorthin gesendet wurde und noch dort ist.</translation>
    </message>
    <message>
        <source>The case has changed meanwhile. Close this and look again.</source>
        <translation>Der Fall hat sich inzwischen geändert. Schließen und erneut ansehen.</translation>
    </message>
</context>
<context>
    <name>app::PushKey</name>
    <message>
        <source>The key cannot be read from descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation>Der Schlüssel kann nicht aus Deskriptor %1 gelesen werden. Diesen öffnen, etwa mit %1&lt;FILE.</translation>
    </message>
    <message>
        <source>The authorities in %1 cannot be read. Name a file of certificates in PEM form.</source>
        <translation>Die Zertifizierungsstellen in %1 sind nicht lesbar. Eine Datei mit Zertifikaten in PEM-Form angeben.</translation>
    </message>
</context>
<context>
    <name>app::ResolverChoice</name>
    <message>
        <source>Give only one of --tls and --https.</source>
        <translation>Nur --tls oder --https angeben.</translation>
    </message>
    <message>
        <source>--https takes an address such as https://dns.example/dns-query.</source>
        <translation>--https erwartet eine Adresse wie https://dns.example/dns-query.</translation>
    </message>
    <message>
        <source>--tls and --https need to know whom to ask: add --resolver.</source>
        <translation>--tls und --https brauchen eine Gegenstelle: --resolver angeben.</translation>
    </message>
    <message>
        <source>The resolver profiles are: system, public, owner. Others are given address by address with --resolver.</source>
        <translation>Die Resolver-Profile sind: system, public, owner. Andere werden Adresse für Adresse mit --resolver angegeben.</translation>
    </message>
    <message>
        <source>A resolver to ask; may be repeated. With --tls the name of its certificate stands behind #.</source>
        <translation>Ein abzufragender Resolver; mehrfach möglich. Mit --tls steht der Name seines Zertifikats hinter #.</translation>
    </message>
    <message>
        <source>A resolver profile: system (default), public, or owner: the name&apos;s own servers, found through the system&apos;s resolvers or --resolver. Its owner can notice.</source>
        <translation>Ein Resolver-Profil: system (Vorgabe), public oder owner: die eigenen Server des Namens, gefunden über die Resolver des Systems oder --resolver. Der Inhaber kann es bemerken.</translation>
    </message>
    <message>
        <source>Asks the practice lab inside this program.</source>
        <translation>Fragt das Übungslabor in diesem Programm.</translation>
    </message>
    <message>
        <source>A network for which to ask as well (EDNS client subnet); may be repeated. The name&apos;s owner can see it.</source>
        <translation>Ein Netz, für das zusätzlich gefragt wird (EDNS Client Subnet); mehrfach möglich. Der Inhaber des Namens kann es sehen.</translation>
    </message>
    <message>
        <source>Also asks each resolver for two names whose answer is known, to learn whether it tells the truth.</source>
        <translation>Fragt jeden Resolver auch nach zwei Namen mit bekannter Antwort, um zu prüfen, ob er die Wahrheit sagt.</translation>
    </message>
    <message>
        <source>Asks over TLS (DoT).</source>
        <translation>Fragt über TLS (DoT).</translation>
    </message>
    <message>
        <source>Asks over HTTPS (DoH); the server is reached at --resolver and believed by the name in the URL.</source>
        <translation>Fragt über HTTPS (DoH); der Server wird unter --resolver erreicht und am Namen in der URL erkannt.</translation>
    </message>
    <message>
        <source>Give only one of --resolver, --profile and --lab.</source>
        <translation>Nur eines von --resolver, --profile und --lab angeben.</translation>
    </message>
    <message>
        <source>The practice lab knows its own names only: leave out --canaries.</source>
        <translation>Das Übungslabor kennt nur eigene Namen: --canaries weglassen.</translation>
    </message>
</context>
<context>
    <name>app::ResolverHealth</name>
    <message>
        <source>The resolver %1 answers again.</source>
        <translation>Der Resolver %1 antwortet wieder.</translation>
    </message>
    <message>
        <source>The resolver %1 does not answer. Check the network, or choose another resolver; the watch goes on and asks again.</source>
        <translation>Der Resolver %1 antwortet nicht. Netz prüfen oder einen anderen Resolver wählen; die Beobachtung läuft weiter und fragt erneut.</translation>
    </message>
</context>
<context>
    <name>app::SettingsDesk</name>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>Städte</translation>
    </message>
    <message numerus="yes">
        <source>list, %n rows</source>
        <translation>
            <numerusform>Liste, %n Zeile</numerusform>
            <numerusform>Liste, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Datenbank hinzufügen</translation>
    </message>
    <message>
        <source>MMDB databases (*.mmdb);;All files (*)</source>
        <translation>MMDB-Datenbanken (*.mmdb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The database is used from the next start of Fluxcase on.</source>
        <translation>Die Datenbank wird ab dem nächsten Start von Fluxcase benutzt.</translation>
    </message>
</context>
<context>
    <name>app::SignCommand</name>
    <message>
        <source>This case is broken at %1 %2, so its head was not signed: %3</source>
        <translation>Dieser Fall ist bei %1 %2 beschädigt, daher wurde sein Kopf nicht signiert: %3</translation>
    </message>
    <message>
        <source>The signature could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>Die Signatur konnte nicht nach %1 geschrieben werden. Einen beschreibbaren Ordner mit freiem Platz wählen.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signiert: %1</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>&amp;Show Fluxcase</source>
        <translation>&amp;Fluxcase zeigen</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>Beobachtung &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Quit Fluxcase</source>
        <translation>Fluxcase &amp;beenden</translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase: %n names watched</source>
        <translation>
            <numerusform>Fluxcase: %n Name wird beobachtet</numerusform>
            <numerusform>Fluxcase: %n Namen werden beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Fluxcase: nothing is watched</source>
        <translation>Fluxcase: nichts wird beobachtet</translation>
    </message>
</context>
<context>
    <name>app::VerdictOutput</name>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 nicht anwendbar</translation>
    </message>
    <message>
        <source>%1 %2, flux by its threshold</source>
        <translation>%1 %2, nach eigener Schwelle Flux</translation>
    </message>
    <message>
        <source>%1 %2, not flux by its threshold</source>
        <translation>%1 %2, nach eigener Schwelle kein Flux</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Was es ändern würde: %1</translation>
    </message>
    <message>
        <source>Reference only: %1.</source>
        <translation>Nur zum Vergleich: %1.</translation>
    </message>
    <message>
        <source>The case says %1, judged with weights %2 at %3; weights %4 judge here.</source>
        <translation>Der Fall sagt %1, beurteilt mit den Gewichten %2 um %3; hier urteilen die Gewichte %4.</translation>
    </message>
</context>
<context>
    <name>app::VerifyCommand</name>
    <message>
        <source>The head that was expected is one of this case&apos;s: nothing stored by then has changed.</source>
        <translation>Der erwartete Kopf gehört zu diesem Fall: Nichts bis dahin Gespeichertes wurde verändert.</translation>
    </message>
    <message>
        <source>The head that was expected is none of this case&apos;s: it is another case, or it was made anew.</source>
        <translation>Der erwartete Kopf gehört nicht zu diesem Fall: Es ist ein anderer Fall, oder er wurde neu erzeugt.</translation>
    </message>
    <message>
        <source>The case does not hold %1. `fluxcase info` says how many names it holds, `fluxcase verdict` which.</source>
        <translation>Der Fall enthält %1 nicht. `fluxcase info` zeigt, wie viele Namen er enthält, `fluxcase verdict` welche.</translation>
    </message>
    <message>
        <source>%1 is already there. Name another file, or add --force to replace it.</source>
        <translation>%1 existiert bereits. Eine andere Datei angeben oder mit --force ersetzen.</translation>
    </message>
    <message>
        <source>The copy proves what the case proves; the head of the case: %1</source>
        <translation>Die Kopie beweist, was der Fall beweist; der Kopf des Falls: %1</translation>
    </message>
    <message>
        <source>The head that was expected was signed by %1.</source>
        <translation>Der erwartete Kopf wurde von %1 signiert.</translation>
    </message>
</context>
<context>
    <name>app::VerifyText</name>
    <message>
        <source>BROKEN at %1 %2: %3</source>
        <translation>VERLETZT bei %1 %2: %3</translation>
    </message>
    <message>
        <source>Pieces of evidence before it that are sound: %1.</source>
        <translation>Davor liegende unversehrte Beweismittel: %1.</translation>
    </message>
    <message>
        <source>Sound: all %1 pieces of evidence are as they were stored.</source>
        <translation>Unversehrt: Alle %1 Beweismittel sind so, wie sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>Left out of this redacted copy, kept as hashes: %1.</source>
        <translation>In dieser geschwärzten Kopie weggelassen, als Hashes erhalten: %1.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Kopf: %1</translation>
    </message>
</context>
<context>
    <name>app::WatchCommand</name>
    <message>
        <source>There is no name to watch in the list.</source>
        <translation>Die Liste enthält keinen Namen zum Beobachten.</translation>
    </message>
    <message>
        <source>No --case was given: the answers are kept nowhere.</source>
        <translation>Ohne --case werden die Antworten nirgends gespeichert.</translation>
    </message>
    <message>
        <source>This case cannot be written. Copy it, or name another case.</source>
        <translation>Dieser Fall ist nicht beschreibbar. Kopieren oder einen anderen Fall angeben.</translation>
    </message>
    <message>
        <source>This case holds real answers: the practice lab needs a case of its own.</source>
        <translation>Dieser Fall enthält echte Antworten: Das Übungslabor braucht einen eigenen Fall.</translation>
    </message>
    <message>
        <source>This is a practice case: it asks no server but the practice lab. Name another case.</source>
        <translation>Dies ist ein Übungsfall: Er fragt keinen Server außer dem Übungslabor. Einen anderen Fall angeben.</translation>
    </message>
    <message>
        <source>This case was made by an older Fluxcase and was brought up to date. As it was, it is kept as %1.</source>
        <translation>Dieser Fall stammt von einem älteren Fluxcase und wurde aktualisiert. Der alte Stand bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The resolvers answer again.</source>
        <translation>Die Resolver antworten wieder.</translation>
    </message>
    <message>
        <source>What goes another way: --profile public --tls, --https URL with --resolver, or --profile system.</source>
        <translation>Andere Wege: --profile public --tls, --https URL mit --resolver oder --profile system.</translation>
    </message>
    <message>
        <source>%1 is not to be believed. %2</source>
        <translation>%1 ist nicht glaubwürdig. %2</translation>
    </message>
    <message>
        <source>%1 packets of resolvers found no room on this machine. They count as lost; fewer names, or a lower rate, lose none.</source>
        <translation>%1 Pakete von Resolvern fanden auf diesem Rechner keinen Platz. Sie gelten als verloren; weniger Namen oder eine geringere Rate verhindern das.</translation>
    </message>
    <message>
        <source>The last answers could not be stored.</source>
        <translation>Die letzten Antworten konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>No resolver answered. Check the network and the resolver&apos;s address, or name another with --resolver.</source>
        <translation>Kein Resolver hat geantwortet. Netz und Adresse des Resolvers prüfen oder mit --resolver einen anderen angeben.</translation>
    </message>
    <message>
        <source>%1: “%2” was expected and it is “%3”.</source>
        <translation>%1: Erwartet wurde „%2“, es ist „%3“.</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message>
        <source>The case is closed. Head of its evidence: %1</source>
        <translation>Der Fall ist geschlossen. Kopf der Beweiskette: %1</translation>
    </message>
    <message>
        <source>This case was made by an older Fluxcase and was brought up to date. As it was, it is kept as %1.</source>
        <translation>Dieser Fall stammt von einem älteren Fluxcase und wurde aktualisiert. Der alte Stand bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Unsaved case</source>
        <translation>Nicht gespeicherter Fall</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Watch a name first.</source>
        <translation>Noch nichts zu speichern. Zuerst einen Namen beobachten.</translation>
    </message>
    <message>
        <source>This case cannot be written. Save it under another name to go on.</source>
        <translation>Dieser Fall ist nicht beschreibbar. Zum Fortfahren unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>There is no resolver to ask. Choose one beside the Watch button.</source>
        <translation>Kein Resolver gewählt. Neben der Schaltfläche „Beobachten“ einen wählen.</translation>
    </message>
    <message>
        <source>This is a practice case, and the practice lab does not run yet. Watch the name again in a moment.</source>
        <translation>Dies ist ein Übungsfall, und das Übungslabor läuft noch nicht. Den Namen gleich noch einmal beobachten.</translation>
    </message>
    <message>
        <source>A new case cannot be kept: the data folder of Fluxcase cannot be written. Check its permissions and the room left on the disk.</source>
        <translation>Ein neuer Fall kann nicht gespeichert werden: Der Datenordner von Fluxcase ist nicht beschreibbar. Zugriffsrechte und freien Platz auf dem Datenträger prüfen.</translation>
    </message>
</context>
<context>
    <name>capture::ByteStream</name>
    <message>
        <source>The file cannot be read further.</source>
        <translation>Die Datei ist nicht weiter lesbar.</translation>
    </message>
    <message>
        <source>There is too little memory to unpack the file.</source>
        <translation>Zu wenig Speicher, um die Datei zu entpacken.</translation>
    </message>
    <message>
        <source>The compressed data ends too early.</source>
        <translation>Die komprimierten Daten enden zu früh.</translation>
    </message>
    <message>
        <source>The compressed data is damaged.</source>
        <translation>Die komprimierten Daten sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekJson</name>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekReader</name>
    <message>
        <source>This is no dns.log of Zeek.</source>
        <translation>Dies ist kein dns.log von Zeek.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>Die Zeile ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The header above cannot be read.</source>
        <translation>Die Kopfzeilen darüber sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekRow</name>
    <message>
        <source>The time “%1” is none.</source>
        <translation>Die Zeit „%1“ ist keine.</translation>
    </message>
    <message>
        <source>The field %1 holds “%2”, which cannot be read.</source>
        <translation>Das Feld %1 enthält „%2“, was nicht lesbar ist.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The row has %1 answers, but %2 TTLs.</source>
        <translation>Die Zeile hat %1 Antworten, aber %2 TTLs.</translation>
    </message>
    <message>
        <source>The row has more than %1 answers.</source>
        <translation>Die Zeile hat mehr als %1 Antworten.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekTsv</name>
    <message>
        <source>The header names a separator that cannot be read.</source>
        <translation>Der Kopf nennt ein nicht lesbares Trennzeichen.</translation>
    </message>
    <message>
        <source>The header names a set separator that cannot be read.</source>
        <translation>Der Kopf nennt ein nicht lesbares Mengentrennzeichen.</translation>
    </message>
    <message>
        <source>The header names more than %1 columns.</source>
        <translation>Der Kopf nennt mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>Zeek&apos;s log “%1” lacks the column “%2”; a dns.log is read.</source>
        <translation>Dem Zeek-Log „%1“ fehlt die Spalte „%2“; gelesen wird ein dns.log.</translation>
    </message>
    <message>
        <source>The row has %1 columns, the header %2.</source>
        <translation>Die Zeile hat %1 Spalten, der Kopf %2.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseConnection</name>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder or ask for the right to write to this one.</source>
        <translation>Dort kann nicht geschrieben werden. Einen anderen Ordner wählen oder Schreibrecht für diesen einholen.</translation>
    </message>
    <message>
        <source>The case cannot be written there. Check the folder and the disk.</source>
        <translation>Der Fall kann dort nicht geschrieben werden. Ordner und Datenträger prüfen.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Open it, or choose another name for the new case.</source>
        <translation>Eine Datei dieses Namens existiert bereits. Diese öffnen oder für den neuen Fall einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another.</source>
        <translation>Der Ordner existiert nicht. Zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no such case file. Check its name and folder.</source>
        <translation>Die Falldatei existiert nicht. Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file that Fluxcase made.</source>
        <translation>Dies ist keine Datei. Eine von Fluxcase erzeugte Datei wählen.</translation>
    </message>
    <message>
        <source>The file beside this case that ends in -journal is not from Fluxcase and would change other files. Nothing was opened. Use another copy of the case.</source>
        <translation>Die Datei neben diesem Fall, die auf -journal endet, stammt nicht von Fluxcase und würde andere Dateien ändern. Nichts wurde geöffnet. Eine andere Kopie des Falls verwenden.</translation>
    </message>
    <message>
        <source>This case was not closed, and what lies in the file beside it that ends in -journal must be put back before it can be read. Open the case in Fluxcase for writing once, or copy both files to a folder of yours and open it there.</source>
        <translation>Dieser Fall wurde nicht geschlossen; was in der Datei daneben liegt, deren Name auf -journal endet, muss zurückgeschrieben werden, bevor er gelesen werden kann. Öffnen Sie den Fall in Fluxcase einmal zum Schreiben, oder kopieren Sie beide Dateien in einen eigenen Ordner und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>This case was not closed, and its folder cannot be written. Copy it, with the file beside it that ends in -wal, to a folder of yours and open it there.</source>
        <translation>Dieser Fall wurde nicht geschlossen, und sein Ordner ist nicht beschreibbar. Zusammen mit der danebenliegenden Datei, die auf -wal endet, in einen eigenen Ordner kopieren und dort öffnen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>This is the open case itself. Choose another name for the copy.</source>
        <translation>Dies ist der geöffnete Fall selbst. Einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>The case of this name is open, or was not closed. Open and close it first, or choose another name for the copy.</source>
        <translation>Der Fall dieses Namens ist geöffnet oder wurde nicht geschlossen. Zuerst öffnen und schließen oder einen anderen Namen für die Kopie wählen.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseStore</name>
    <message>
        <source>This case cannot be written, so its PAP stays as it is. Save a copy of it and open that.</source>
        <translation>Dieser Fall ist nicht beschreibbar, sein PAP bleibt daher unverändert. Eine Kopie speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>This case cannot be written, so nothing was kept in it. Save a copy of it and open that.</source>
        <translation>Dieser Fall ist nicht beschreibbar, daher wurde nichts darin gespeichert. Eine Kopie speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Kein Fall ist geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The last answers could not be stored yet, so a copy would lack them. Mend what the banner says, then save the copy.</source>
        <translation>Die letzten Antworten sind noch nicht gespeichert und würden in einer Kopie fehlen. Den Fehler aus der Meldung beheben, dann die Kopie speichern.</translation>
    </message>
    <message>
        <source>The last answers could not be stored, so the case stays open. Free some space or mend the disk, then close it again.</source>
        <translation>Die letzten Antworten konnten nicht gespeichert werden, der Fall bleibt daher geöffnet. Platz schaffen oder den Datenträger reparieren, dann erneut schließen.</translation>
    </message>
    <message>
        <source>An older Fluxcase made this case, and it proves nothing yet. Open it for writing once: it is kept as it was, and brought up to date.</source>
        <translation>Dieser Fall stammt von einem älteren Fluxcase und beweist noch nichts. Einmal zum Schreiben öffnen: Der alte Stand bleibt erhalten, der Fall wird aktualisiert.</translation>
    </message>
    <message>
        <source>This case is open for reading only, so nothing is stored in it. Save a copy of it and open that.</source>
        <translation>Dieser Fall ist nur zum Lesen geöffnet, daher wird nichts darin gespeichert. Eine Kopie speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>The case holds no such answer.</source>
        <translation>Der Fall enthält keine solche Antwort.</translation>
    </message>
    <message>
        <source>This case cannot be written, so nothing was merged into it. Save a copy of it and merge into that.</source>
        <translation>Dieser Fall kann nicht geschrieben werden, daher kam nichts hinein. Eine Kopie speichern und in diese aufnehmen.</translation>
    </message>
    <message>
        <source>The case was closed before all of it was checked, so nothing can be said about it. Open it and check it again.</source>
        <translation>Der Fall wurde geschlossen, ehe alles geprüft war, über ihn lässt sich also nichts sagen. Ihn öffnen und erneut prüfen.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseVerifier</name>
    <message>
        <source>It is not what was stored.</source>
        <translation>Es ist nicht das, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>Die Datei selbst ist beschädigt.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>It was never sealed.</source>
        <translation>Es wurde nie versiegelt.</translation>
    </message>
    <message>
        <source>It holds more than was stored.</source>
        <translation>Es enthält mehr, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>It holds more than was stored: in table %1, rows that no evidence refers to: %2.</source>
        <translation>Es enthält mehr, als gespeichert wurde: in Tabelle %1 Zeilen, auf die kein Beweisstück verweist: %2.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseWriter</name>
    <message>
        <source>This is too long to be kept in the case. Shorten it.</source>
        <translation>Der Text ist zu lang für den Fall. Kürzen.</translation>
    </message>
</context>
<context>
    <name>casefile::Merge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the case itself. Name another one.</source>
        <translation>Dies ist der Fall selbst. Einen anderen angeben.</translation>
    </message>
    <message>
        <source>An older Fluxcase made this case, and it proves nothing yet. Open it in Fluxcase for writing once, then merge it.</source>
        <translation>Ein älteres Fluxcase hat diesen Fall angelegt, und er belegt noch nichts. Ihn einmal zum Schreiben in Fluxcase öffnen, dann aufnehmen.</translation>
    </message>
    <message>
        <source>One of the two is a practice case, and what is real and what is not do not belong in one case. Nothing was merged.</source>
        <translation>Einer der beiden ist ein Übungsfall, und was echt ist und was nicht, gehört nicht in einen Fall. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>It is broken at %1 %2, so nothing was merged: %3 Use another copy of it.</source>
        <translation>Er ist bei %1 %2 beschädigt, daher wurde nichts aufgenommen: %3 Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>Stopped: the case is as it was before.</source>
        <translation>Angehalten: Der Fall ist, wie er vorher war.</translation>
    </message>
</context>
<context>
    <name>casefile::Redaction</name>
    <message>
        <source>This case is not as it was stored, so a redacted copy would prove nothing. `fluxcase verify` says where.</source>
        <translation>Dieser Fall ist nicht so, wie er gespeichert wurde; eine geschwärzte Kopie würde nichts beweisen. `fluxcase verify` zeigt, wo.</translation>
    </message>
</context>
<context>
    <name>casefile::Row</name>
    <message>
        <source>This case file is damaged: some of it cannot be read. Use another copy of it.</source>
        <translation>Diese Falldatei ist beschädigt: Ein Teil ist nicht lesbar. Eine andere Kopie verwenden.</translation>
    </message>
</context>
<context>
    <name>casefile::Schema</name>
    <message>
        <source>This is not a case as Fluxcase makes it, or another program changed it. Nothing was read from it. Use another copy of it.</source>
        <translation>Dies ist kein Fall, wie Fluxcase ihn erzeugt, oder ein anderes Programm hat ihn geändert. Nichts wurde daraus gelesen. Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>This file is not a Fluxcase case. Choose a file that Fluxcase made.</source>
        <translation>Diese Datei ist kein Fluxcase-Fall. Eine von Fluxcase erzeugte Datei wählen.</translation>
    </message>
    <message>
        <source>This case was made by a newer Fluxcase. Open it with that version, or update this one. The file was not changed.</source>
        <translation>Dieser Fall stammt von einem neueren Fluxcase. Mit jener Version öffnen oder diese aktualisieren. Die Datei wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>casefile::Statement</name>
    <message>
        <source>Qt&apos;s driver for SQLite brings another SQLite than this program uses. Install the packages of one Debian release.</source>
        <translation>Der SQLite-Treiber von Qt bringt ein anderes SQLite mit, als dieses Programm verwendet. Pakete aus einer einzigen Debian-Version installieren.</translation>
    </message>
    <message>
        <source>This case is open in another Fluxcase. Close it there first.</source>
        <translation>Dieser Fall ist in einem anderen Fluxcase geöffnet. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>This case cannot be written. Check the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>Dieser Fall ist nicht beschreibbar. Zugriffsrechte der Datei und ihres Ordners prüfen oder eine Kopie andernorts speichern.</translation>
    </message>
    <message>
        <source>This case file is damaged or cut short. Use another copy of it.</source>
        <translation>Diese Falldatei ist beschädigt oder abgeschnitten. Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This file is not a Fluxcase case. Choose a file that Fluxcase made.</source>
        <translation>Diese Datei ist kein Fluxcase-Fall. Eine von Fluxcase erzeugte Datei wählen.</translation>
    </message>
    <message>
        <source>The case file cannot be read or written. Check the disk and the permissions of the file and its folder.</source>
        <translation>Die Falldatei kann nicht gelesen oder geschrieben werden. Datenträger sowie Zugriffsrechte der Datei und ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>casefile::ViewTable</name>
    <message>
        <source>So much is selected that the case does not keep the view. Select less to have it back next time.</source>
        <translation>Es ist so viel ausgewählt, dass der Fall die Ansicht nicht behält. Wählen Sie weniger aus, um sie beim nächsten Mal wiederzuhaben.</translation>
    </message>
</context>
<context>
    <name>core::AnnotationLog</name>
    <message>
        <source>The steps of the notes, tags and marks do not fit together. Use another copy of the case to see them.</source>
        <translation>Die Schritte der Notizen, Tags und Markierungen passen nicht zusammen. Um sie zu sehen, eine andere Kopie des Falls verwenden.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>core::DomainName</name>
    <message>
        <source>This is not a domain name: a part between dots is longer than 63 characters.</source>
        <translation>Kein Domainname: Ein Teil zwischen Punkten ist länger als 63 Zeichen.</translation>
    </message>
    <message>
        <source>A name cannot hold this character.</source>
        <translation>Ein Name kann dieses Zeichen nicht enthalten.</translation>
    </message>
    <message>
        <source>This is longer than the 253 characters a name may have.</source>
        <translation>Länger als die 253 Zeichen, die ein Name haben darf.</translation>
    </message>
    <message>
        <source>This is not a domain name: the rules for international names (IDNA 2008) do not allow it.</source>
        <translation>Kein Domainname: Die Regeln für internationale Namen (IDNA 2008) lassen ihn nicht zu.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Hier steht kein Name.</translation>
    </message>
    <message>
        <source>This is not a domain name: two dots stand side by side.</source>
        <translation>Kein Domainname: Zwei Punkte stehen nebeneinander.</translation>
    </message>
    <message>
        <source>This name breaks the rules of DNS.</source>
        <translation>Dieser Name verletzt die Regeln des DNS.</translation>
    </message>
    <message>
        <source>unescaped byte %1</source>
        <translation>nicht maskiertes Byte %1</translation>
    </message>
</context>
<context>
    <name>core::Edit</name>
    <message>
        <source>Only names and addresses have tags and marks.</source>
        <translation>Nur Namen und Adressen haben Tags und Markierungen.</translation>
    </message>
    <message>
        <source>Choose a name or an address first.</source>
        <translation>Zuerst einen Namen oder eine Adresse wählen.</translation>
    </message>
    <message>
        <source>These are too many at once. Choose fewer.</source>
        <translation>Zu viele auf einmal. Weniger wählen.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation>Dieser Text ist zu lang. Kürzen.</translation>
    </message>
    <message>
        <source>A note is about the case, a name, an address or a moment.</source>
        <translation>Eine Notiz betrifft den Fall, einen Namen, eine Adresse oder einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>Das Tag ist leer.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>Diese Markierung gibt es nicht.</translation>
    </message>
    <message>
        <source>A verdict of your own needs a class and a reason.</source>
        <translation>Ein eigenes Urteil braucht eine Klasse und eine Begründung.</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Zuerst einen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n names and addresses</source>
        <translation>
            <numerusform>%n Name oder Adresse</numerusform>
            <numerusform>%n Namen und Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of the case</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz (%1)</translation>
    </message>
    <message>
        <source>Note on %1 taken out</source>
        <translation>Notiz (%1) entfernt</translation>
    </message>
    <message>
        <source>Note on %1 changed</source>
        <translation>Notiz (%1) geändert</translation>
    </message>
    <message>
        <source>Tag “%1” on %2</source>
        <translation>Tag „%1“ für %2</translation>
    </message>
    <message>
        <source>Tag “%1” taken off %2</source>
        <translation>Tag „%1“ von %2 entfernt</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ausgeblendet: %1</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>Nicht mehr ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <translation>Vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>No longer trusted: %1</source>
        <translation>Nicht mehr vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>Own verdict withdrawn: %1</source>
        <translation>Eigenes Urteil zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Own verdict “%1”: %2</source>
        <translation>Eigenes Urteil „%1“: %2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>A registration needs a date after 1984.</source>
        <translation>Eine Registrierung braucht ein Datum nach 1984.</translation>
    </message>
    <message>
        <source>Registration withdrawn: %1</source>
        <translation>Registrierung zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Registered %1: %2</source>
        <translation>Registriert am %1: %2</translation>
    </message>
    <message>
        <source>There is no such PAP.</source>
        <translation>Diese PAP-Stufe gibt es nicht.</translation>
    </message>
    <message>
        <source>PAP:%1, was PAP:%2</source>
        <translation>PAP:%1, war PAP:%2</translation>
    </message>
</context>
<context>
    <name>core::Endpoint</name>
    <message>
        <source>This is not the address of a resolver. Write it as 192.0.2.1, 192.0.2.1:5300 or [2001:db8::1]:5300.</source>
        <translation>Dies ist keine Resolver-Adresse. Form: 192.0.2.1, 192.0.2.1:5300 oder [2001:db8::1]:5300.</translation>
    </message>
</context>
<context>
    <name>core::IpAddress</name>
    <message>
        <source>This is not an IPv4 or IPv6 address.</source>
        <translation>Dies ist keine IPv4- oder IPv6-Adresse.</translation>
    </message>
</context>
<context>
    <name>core::IpPrefix</name>
    <message>
        <source>This is not a block of addresses. Write an address, a slash and a length: 192.0.2.0/24.</source>
        <translation>Dies ist kein Adressblock. Adresse, Schrägstrich und Länge schreiben: 192.0.2.0/24.</translation>
    </message>
</context>
<context>
    <name>core::Manifest</name>
    <message>
        <source>There is no resolver to ask. Choose one.</source>
        <translation>Kein Resolver gewählt. Einen wählen.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>dem Namen</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 Namen</translation>
    </message>
    <message>
        <source> and its name servers</source>
        <translation> und seinen Nameservern</translation>
    </message>
    <message>
        <source> and their name servers</source>
        <translation> und ihren Nameservern</translation>
    </message>
    <message>
        <source>%1 resolvers</source>
        <translation>%1 Resolver</translation>
    </message>
    <message>
        <source>Will ask %1 of %2 at %3 over %4, at most %5 queries a second</source>
        <translation>Anfragen nach %1 zu %2 an %3 über %4, höchstens %5 pro Sekunde</translation>
    </message>
    <message>
        <source>Each resolver is also asked for two canaries: a random name below %1, which cannot exist, and %2, whose address is known</source>
        <translation>Jeder Resolver wird auch nach zwei Canaries gefragt: einem zufälligen Namen unter %1, den es nicht geben kann, und %2, dessen Adresse bekannt ist</translation>
    </message>
    <message>
        <source>Addresses are also asked for as if from %1: the resolvers and the owner of the name can see that</source>
        <translation>Adressen werden auch wie von %1 aus erfragt: Die Resolver und der Inhaber des Namens können das sehen</translation>
    </message>
    <message>
        <source>Whoever runs this network&apos;s resolver sees the names and who asked</source>
        <translation>Der Betreiber des Resolvers dieses Netzes sieht die Namen und wer gefragt hat</translation>
    </message>
    <message>
        <source>The operators of these resolvers see the names and this network&apos;s address</source>
        <translation>Die Betreiber dieser Resolver sehen die Namen und die Adresse dieses Netzes</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>The owners of the names see which names are asked for, and this network&apos;s address</source>
        <translation>Die Inhaber der Namen sehen, nach welchen Namen gefragt wird, und die Adresse dieses Netzes</translation>
    </message>
    <message>
        <source>The owner may see that a user of this resolver asked</source>
        <translation>Der Inhaber sieht möglicherweise, dass ein Nutzer dieses Resolvers gefragt hat</translation>
    </message>
    <message>
        <source>The owner may see that a user of these resolvers asked</source>
        <translation>Der Inhaber sieht möglicherweise, dass ein Nutzer dieser Resolver gefragt hat</translation>
    </message>
    <message>
        <source>Nobody can notice: the names are invented</source>
        <translation>Niemand kann es bemerken: Die Namen sind erfunden</translation>
    </message>
    <message>
        <source>The owner can notice: the name&apos;s own servers are asked</source>
        <translation>Der Inhaber kann es bemerken: Gefragt werden die eigenen Server des Namens</translation>
    </message>
</context>
<context>
    <name>core::Pap</name>
    <message>
        <source>Nothing leaves this machine: imports only</source>
        <translation>Nichts verlässt diesen Rechner: nur Importe</translation>
    </message>
    <message>
        <source>Only recursive resolvers are asked</source>
        <translation>Nur rekursive Resolver werden gefragt</translation>
    </message>
    <message>
        <source>The name&apos;s own servers may be asked too</source>
        <translation>Auch die eigenen Server des Namens dürfen gefragt werden</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Keine Einschränkung</translation>
    </message>
</context>
<context>
    <name>core::PastedText</name>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This is a network, not a name.</source>
        <translation>Dies ist ein Netz, kein Name.</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none.</source>
        <translation>Dies sieht aus wie eine IPv4-Adresse, ist aber keine.</translation>
    </message>
    <message>
        <source>There is no name or address in this line.</source>
        <translation>In dieser Zeile steht weder Name noch Adresse.</translation>
    </message>
</context>
<context>
    <name>core::Vantage</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>dns::AresResolver</name>
    <message>
        <source>This machine has no DNS resolver set up. Choose another set of resolvers, or name one yourself.</source>
        <translation>Auf diesem Rechner ist kein DNS-Resolver eingerichtet. Andere Resolver wählen oder selbst einen angeben.</translation>
    </message>
</context>
<context>
    <name>dns::Message</name>
    <message>
        <source>This is not a DNS packet, or it is damaged.</source>
        <translation>Dies ist kein DNS-Paket, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>These values cannot be written as a DNS packet.</source>
        <translation>Diese Werte lassen sich nicht als DNS-Paket schreiben.</translation>
    </message>
</context>
<context>
    <name>dns::PrivateQuery</name>
    <message>
        <source>Names under .onion are never asked for.</source>
        <translation>Nach Namen unter .onion wird nie gefragt.</translation>
    </message>
</context>
<context>
    <name>figures::BrushFigure</name>
    <message numerus="yes">
        <source>new addresses per %n day(s)</source>
        <translation>
            <numerusform>neue Adressen je Tag</numerusform>
            <numerusform>neue Adressen je %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n hour(s)</source>
        <translation>
            <numerusform>neue Adressen je Stunde</numerusform>
            <numerusform>neue Adressen je %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n minute(s)</source>
        <translation>
            <numerusform>neue Adressen je Minute</numerusform>
            <numerusform>neue Adressen je %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n second(s)</source>
        <translation>
            <numerusform>neue Adressen je Sekunde</numerusform>
            <numerusform>neue Adressen je %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::LanesFigure</name>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>addresses in order first seen</source>
        <translation>Adressen in der Reihenfolge ihres Auftretens</translation>
    </message>
    <message>
        <source>other networks (%1)</source>
        <translation>andere Netze (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not selected (%1)</source>
        <translation>nicht ausgewählt (%1)</translation>
    </message>
</context>
<context>
    <name>figures::LineSet</name>
    <message>
        <source>distinct since the first answer</source>
        <translation>verschiedene seit der ersten Antwort</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>NS addr.</source>
        <translation>NS-Adr.</translation>
    </message>
    <message>
        <source>Distinct so far: %1 addresses, %2 networks, %3 addresses of name servers.</source>
        <translation>Bisher verschieden: %1 Adressen, %2 Netze, %3 Adressen von Nameservern.</translation>
    </message>
    <message>
        <source>TTL in seconds, as each resolver gave it</source>
        <translation>TTL in Sekunden, wie von jedem Resolver gemeldet</translation>
    </message>
    <message>
        <source>largest seen</source>
        <translation>größte gesehene</translation>
    </message>
    <message>
        <source>TTL by %1 resolvers; the largest is %2 seconds.</source>
        <translation>TTL nach %1 Resolvern; die größte beträgt %2 Sekunden.</translation>
    </message>
    <message>
        <source>180–300 s: the advisory&apos;s 3 to 5 minutes</source>
        <translation>180–300 s: 3 bis 5 Minuten laut Advisory</translation>
    </message>
</context>
<context>
    <name>figures::LinesFigure</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
</context>
<context>
    <name>figures::MapFigure</name>
    <message numerus="yes">
        <source>%n address(es) not placed</source>
        <translation>
            <numerusform>%n Adresse nicht verortet</numerusform>
            <numerusform>%n Adressen nicht verortet</numerusform>
        </translation>
    </message>
    <message>
        <source>borders are drawn without prejudice</source>
        <translation>Grenzverläufe ohne Wertung</translation>
    </message>
</context>
<context>
    <name>figures::MapSpots</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no addresses yet</source>
        <translation>noch keine Adressen</translation>
    </message>
    <message>
        <source>No geo database knows these addresses. Put one (.mmdb) into %1/fluxcase/geo and start Fluxcase again.</source>
        <translation>Keine Geodatenbank kennt diese Adressen. Eine (.mmdb) in %1/fluxcase/geo ablegen und Fluxcase neu starten.</translation>
    </message>
    <message>
        <source>country of network registration · %1</source>
        <translation>Land der Netzregistrierung · %1</translation>
    </message>
    <message>
        <source>geolocated · %1</source>
        <translation>geolokalisiert · %1</translation>
    </message>
    <message>
        <source>place as the database gives it · %1</source>
        <translation>Ort laut Datenbank · %1</translation>
    </message>
</context>
<context>
    <name>figures::NameServersFigure</name>
    <message>
        <source>No name server known yet</source>
        <translation>Noch kein Nameserver bekannt</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternzone</translation>
    </message>
    <message>
        <source>SOA %1</source>
        <translation>SOA %1</translation>
    </message>
    <message>
        <source>name servers and their addresses</source>
        <translation>Nameserver und ihre Adressen</translation>
    </message>
    <message>
        <source>first lane the zone&apos;s own set, then addresses</source>
        <translation>erste Bahn: Angabe der Zone selbst, dann Adressen</translation>
    </message>
    <message>
        <source>what the parent delegates to; SOA serials in turn</source>
        <translation>Delegation der Elternzone; SOA-Seriennummern der Reihe nach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 name server</source>
        <translation>1 Nameserver</translation>
    </message>
    <message>
        <source>%1 name servers</source>
        <translation>%1 Nameserver</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 – %4 UTC</source>
        <translation>%1 · %2 · %3 – %4 UTC</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>figures::SampleText</name>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 Netz</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netze</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 Land</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 Länder</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 – %4 UTC</source>
        <translation>%1 · %2 · %3 – %4 UTC</translation>
    </message>
</context>
<context>
    <name>flux::CanaryBook</name>
    <message>
        <source>It rewrites names that do not exist: it gave %1 for one.</source>
        <translation>Er schreibt nicht existierende Namen um: Für einen gab er %1.</translation>
    </message>
    <message>
        <source>It says that %1 has no address, which is not so.</source>
        <translation>Er meldet, %1 habe keine Adresse, was nicht stimmt.</translation>
    </message>
    <message>
        <source>It gave %1 for %2, which is not so.</source>
        <translation>Er gab %1 für %2, was nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>flux::Context</name>
    <message>
        <source>Shares addresses with a name of the case that is flux: kinship %1 %</source>
        <translation>Teilt Adressen mit einem Namen des Falls, der Flux ist: Verwandtschaft %1 %</translation>
    </message>
    <message>
        <source>Shares addresses with %1 names of the case that are flux: closest kinship %2 %</source>
        <translation>Teilt Adressen mit %1 Namen des Falls, die Flux sind: engste Verwandtschaft %2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered %1, after the first answer</source>
        <translation>Registriert am %1, nach der ersten Antwort</translation>
    </message>
    <message>
        <source>Registered %1, %2 years before the first answer</source>
        <translation>Registriert am %1, %2 Jahre vor der ersten Antwort</translation>
    </message>
    <message>
        <source>Registered %1, a day before the first answer</source>
        <translation>Registriert am %1, einen Tag vor der ersten Antwort</translation>
    </message>
    <message>
        <source>Registered %1, %2 days before the first answer</source>
        <translation>Registriert am %1, %2 Tage vor der ersten Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 days old at the last answer): %4</source>
        <translation>%1 vom %2 (bei der letzten Antwort %3 Tage alt): %4</translation>
    </message>
    <message>
        <source>%1 without a date: %2</source>
        <translation>%1 ohne Datum: %2</translation>
    </message>
    <message>
        <source>further lists: %1</source>
        <translation>weitere Listen: %1</translation>
    </message>
    <message>
        <source>Hits in lists of what others reported: %1</source>
        <translation>Treffer in Listen dessen, was andere gemeldet haben: %1</translation>
    </message>
</context>
<context>
    <name>flux::Coverage</name>
    <message>
        <source>%1 of 1 refresh observed</source>
        <translation>%1 von 1 Erneuerung beobachtet</translation>
    </message>
    <message>
        <source>%1 of %2 refreshes observed</source>
        <translation>%1 von %2 Erneuerungen beobachtet</translation>
    </message>
</context>
<context>
    <name>flux::EvidenceList</name>
    <message>
        <source>Resolvers are given other addresses, and each keeps its own.</source>
        <translation>Resolver erhalten verschiedene Adressen, und jeder behält seine.</translation>
    </message>
    <message>
        <source>All resolvers are given alike, and none keeps what it has.</source>
        <translation>Alle Resolver erhalten das Gleiche, und keiner behält, was er hat.</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>Addresses: %1, operators: %2, in %3 looks of one resolver</source>
        <translation>Adressen: %1, Betreiber: %2, in %3 Abfragen eines Resolvers</translation>
    </message>
    <message>
        <source>Networks: %1, addresses: %2</source>
        <translation>Netze: %1, Adressen: %2</translation>
    </message>
    <message>
        <source>Addresses spread over operators at %1 % of what is possible</source>
        <translation>Adressen zu %1 % des Möglichen über Betreiber gestreut</translation>
    </message>
    <message>
        <source>%1 % of the addresses in blocks of their own</source>
        <translation>%1 % der Adressen in eigenen Blöcken</translation>
    </message>
    <message>
        <source>Addresses in %1 countries</source>
        <translation>Adressen in %1 Ländern</translation>
    </message>
    <message>
        <source>Time-zone entropy %1 bits</source>
        <translation>Zeitzonenentropie %1 Bit</translation>
    </message>
    <message>
        <source>Addresses %1 km apart</source>
        <translation>Adressen %1 km auseinander</translation>
    </message>
    <message>
        <source>%1 % of the addresses in hosting, CDN, cloud or research networks</source>
        <translation>%1 % der Adressen in Hosting-, CDN-, Cloud- oder Forschungsnetzen</translation>
    </message>
    <message>
        <source>%1 % of the addresses on access lines</source>
        <translation>%1 % der Adressen an Endkundenanschlüssen</translation>
    </message>
    <message>
        <source>%1 addresses in %2 looks</source>
        <translation>%1 Adressen in %2 Abfragen</translation>
    </message>
    <message>
        <source>Hardly grows any more: a pool of about %1 addresses (%2 to %3)</source>
        <translation>Wächst kaum noch: ein Pool von etwa %1 Adressen (%2 bis %3)</translation>
    </message>
    <message>
        <source>Still growing with exponent %1: at least %2 addresses</source>
        <translation>Wächst weiter mit Exponent %1: mindestens %2 Adressen</translation>
    </message>
    <message>
        <source>%1 % of the addresses are others at the next look</source>
        <translation>%1 % der Adressen sind bei der nächsten Abfrage andere</translation>
    </message>
    <message>
        <source>An address stays %1 h, half of them less</source>
        <translation>Adressen bleiben %1 h, die Hälfte davon kürzer</translation>
    </message>
    <message>
        <source>%1 % of the first hour&apos;s addresses are still answered</source>
        <translation>%1 % der Adressen der ersten Stunde werden noch geliefert</translation>
    </message>
    <message>
        <source>%1 % of the name servers&apos; addresses are others at the next look</source>
        <translation>%1 % der Nameserver-Adressen sind bei der nächsten Abfrage andere</translation>
    </message>
    <message>
        <source>One set of name servers</source>
        <translation>Ein Satz Nameserver</translation>
    </message>
    <message>
        <source>%1 sets of name servers in 7 days</source>
        <translation>%1 Sätze Nameserver in 7 Tagen</translation>
    </message>
    <message>
        <source>Name servers with %1 operators</source>
        <translation>Nameserver bei %1 Betreibern</translation>
    </message>
    <message>
        <source>Name servers at addresses of the name itself</source>
        <translation>Nameserver auf Adressen des Namens selbst</translation>
    </message>
    <message>
        <source>No name server at an address of the name</source>
        <translation>Kein Nameserver auf einer Adresse des Namens</translation>
    </message>
    <message>
        <source>Points to %1, but only %2 % of the addresses are there: the CNAME is borrowed</source>
        <translation>Verweist auf %1, dort liegen aber nur %2 % der Adressen: Der CNAME ist geliehen</translation>
    </message>
    <message>
        <source>Points to the CDN %1</source>
        <translation>Verweist auf das CDN %1</translation>
    </message>
    <message>
        <source>%1 % of the addresses in the published ranges of %2</source>
        <translation>%1 % der Adressen in den veröffentlichten Bereichen von %2</translation>
    </message>
    <message>
        <source>A known pool or mirror network</source>
        <translation>Ein bekanntes Pool- oder Mirror-Netz</translation>
    </message>
    <message>
        <source>No known CDN, pool or mirror</source>
        <translation>Kein bekanntes CDN, kein Pool oder Mirror</translation>
    </message>
    <message>
        <source>Half of the address blocks are gone after %1 h</source>
        <translation>Die Hälfte der Adressblöcke ist nach %1 h verschwunden</translation>
    </message>
    <message>
        <source>Name servers with one operator</source>
        <translation>Nameserver bei einem Betreiber</translation>
    </message>
</context>
<context>
    <name>flux::References</name>
    <message>
        <source>Holz 2008</source>
        <translation>Holz 2008</translation>
    </message>
    <message>
        <source>AnomalousDNS variant</source>
        <translation>AnomalousDNS-Variante</translation>
    </message>
    <message>
        <source>It takes two answers a TTL apart.</source>
        <translation>Erfordert zwei Antworten im Abstand einer TTL.</translation>
    </message>
    <message>
        <source>It was made for TTLs below 1800 s; this name has %1 s.</source>
        <translation>Ausgelegt für TTLs unter 1800 s; dieser Name hat %1 s.</translation>
    </message>
    <message>
        <source>No network of the addresses is known.</source>
        <translation>Zu keiner Adresse ist das Netz bekannt.</translation>
    </message>
    <message>
        <source>%1 addresses in %2 networks over two answers; flux above %3</source>
        <translation>%1 Adressen in %2 Netzen über zwei Antworten; Flux über %3</translation>
    </message>
    <message>
        <source>Holz 2008 × networks ÷ addresses; flux above %1</source>
        <translation>Holz 2008 × Netze ÷ Adressen; Flux über %1</translation>
    </message>
    <message>
        <source>ATLAS 2008</source>
        <translation>ATLAS 2008</translation>
    </message>
    <message>
        <source>There is no answer with addresses yet.</source>
        <translation>Noch keine Antwort mit Adressen.</translation>
    </message>
    <message>
        <source>%1 of 9 points; fluxy above %2</source>
        <translation>%1 von 9 Punkten; Flux über %2</translation>
    </message>
    <message>
        <source>FluxBuster growth</source>
        <translation>FluxBuster-Wachstum</translation>
    </message>
    <message>
        <source>It takes three looks.</source>
        <translation>Erfordert drei Abfragen.</translation>
    </message>
    <message>
        <source>%1 addresses in %2 looks; not flux up to %3 a look</source>
        <translation>%1 Adressen in %2 Abfragen; kein Flux bis %3 je Abfrage</translation>
    </message>
    <message>
        <source>SSFD 2010</source>
        <translation>SSFD 2010</translation>
    </message>
    <message>
        <source>The places of fewer than two addresses are known.</source>
        <translation>Der Ort ist von weniger als zwei Adressen bekannt.</translation>
    </message>
    <message>
        <source>Time-zone entropy %1 bits, addresses %2 km apart; the paper trains a classifier and gives no threshold</source>
        <translation>Zeitzonenentropie %1 Bit, Adressen %2 km auseinander; die Arbeit trainiert einen Klassifikator und nennt keine Schwelle</translation>
    </message>
</context>
<context>
    <name>flux::ResolverHabits</name>
    <message>
        <source>It disagrees with the others about %1 of %2 names.</source>
        <translation>Weicht bei %1 von %2 Namen von den anderen ab.</translation>
    </message>
</context>
<context>
    <name>flux::ResolverPath</name>
    <message>
        <source>None of the %1 resolvers answers. Port 53 may be blocked here, or the name&apos;s own servers are silent.</source>
        <translation>Keiner der %1 Resolver antwortet. Port 53 ist hier womöglich gesperrt, oder die eigenen Server des Namens schweigen.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers. The way to them may be blocked, or the name&apos;s own servers are silent.</source>
        <translation>Keiner der %1 Resolver antwortet. Der Weg zu ihnen ist womöglich gesperrt, oder die eigenen Server des Namens schweigen.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers, whatever is asked: port 53 is blocked here.</source>
        <translation>Keiner der %1 Resolver antwortet, egal worauf: Port 53 ist hier gesperrt.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers, whatever is asked: the way to them is blocked.</source>
        <translation>Keiner der %1 Resolver antwortet, egal worauf: Der Weg zu ihnen ist gesperrt.</translation>
    </message>
    <message>
        <source>No resolver can be reached: this machine has no way to them, or they are refused. Check the network; the watch goes on and asks again.</source>
        <translation>Kein Resolver ist erreichbar: Diesem Rechner fehlt ein Weg zu ihnen, oder sie werden abgewiesen. Netz prüfen; die Beobachtung läuft weiter und fragt erneut.</translation>
    </message>
    <message>
        <source>All resolvers answer from one cache, although different operators run them: something here answers port 53 in their place. Together they are one view, not several.</source>
        <translation>Alle Resolver antworten aus einem Cache, obwohl verschiedene Betreiber sie führen: Etwas beantwortet hier Port 53 an ihrer Stelle. Zusammen sind sie ein Messpunkt, nicht mehrere.</translation>
    </message>
    <message>
        <source>These resolvers answer from one cache: one stands behind them, or something here answers port 53 in their place. Together they are one view, not several.</source>
        <translation>Diese Resolver antworten aus einem Cache: Hinter ihnen steht einer, oder etwas beantwortet hier Port 53 an ihrer Stelle. Zusammen sind sie ein Messpunkt, nicht mehrere.</translation>
    </message>
    <message>
        <source>All resolvers give the same address for a name that cannot exist: something here rewrites what they say.</source>
        <translation>Alle Resolver geben dieselbe Adresse für einen Namen, den es nicht geben kann: Etwas schreibt hier ihre Antworten um.</translation>
    </message>
</context>
<context>
    <name>flux::Trust</name>
    <message>
        <source>None of its addresses lies with an operator that any other resolver shows.</source>
        <translation>Keine seiner Adressen liegt bei einem Betreiber, den ein anderer Resolver zeigt.</translation>
    </message>
    <message>
        <source>It refuses the name, which others resolve.</source>
        <translation>Er verweigert den Namen, den andere auflösen.</translation>
    </message>
    <message>
        <source>It answers %1, the address of a sinkhole, where others do not.</source>
        <translation>Er antwortet %1, die Adresse eines Sinkholes, andere nicht.</translation>
    </message>
    <message>
        <source>It answers %1, a block page, where others do not.</source>
        <translation>Er antwortet %1, eine Sperrseite, andere nicht.</translation>
    </message>
    <message>
        <source>It answers %1, which leads nowhere, where others do not.</source>
        <translation>Er antwortet %1, was nirgendwohin führt, andere nicht.</translation>
    </message>
    <message>
        <source>It says NXDOMAIN, where others give addresses.</source>
        <translation>Er meldet NXDOMAIN, andere geben Adressen.</translation>
    </message>
    <message>
        <source>It says that there is no address, where others give some.</source>
        <translation>Er meldet, es gebe keine Adresse, andere geben welche.</translation>
    </message>
</context>
<context>
    <name>flux::TurningList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>flux::VerdictClass</name>
    <message>
        <source>Double flux</source>
        <translation>Double Flux</translation>
    </message>
    <message>
        <source>Fast flux</source>
        <translation>Fast Flux</translation>
    </message>
    <message>
        <source>Name-server flux</source>
        <translation>Nameserver-Flux</translation>
    </message>
    <message>
        <source>Multi-operator service</source>
        <translation>Dienst mehrerer Betreiber</translation>
    </message>
    <message>
        <source>Rotation without diversity</source>
        <translation>Rotation ohne Streuung</translation>
    </message>
    <message>
        <source>CDN or load balancer</source>
        <translation>CDN oder Loadbalancer</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>Not resolving</source>
        <translation>Nicht auflösbar</translation>
    </message>
    <message>
        <source>Sinkholed</source>
        <translation>Sinkhole</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
</context>
<context>
    <name>flux::VerdictText</name>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>1 operator</source>
        <translation>1 Betreiber</translation>
    </message>
    <message>
        <source>%1 operators</source>
        <translation>%1 Betreibern</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 Netz</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netze</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 Land</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 Länder</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 Abfrage</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 Abfragen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seen from one resolver only.</source>
        <translation>Nur von einem Resolver gesehen.</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Zuvor: %1.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 in %2, and its name servers move too.</source>
        <translation>%1 in %2, und auch die Nameserver wechseln.</translation>
    </message>
    <message>
        <source>%1 in %2, ever new ones.</source>
        <translation>%1 in %2, immer neue.</translation>
    </message>
    <message>
        <source>its name servers move, its addresses do not; %1 in %2.</source>
        <translation>Die Nameserver wechseln, die Adressen nicht; %1 in %2.</translation>
    </message>
    <message>
        <source>%1 in %2, in networks of servers or of a known pool.</source>
        <translation>%1 in %2, in Servernetzen oder in einem bekannten Pool.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 % in networks of servers; could be flux on leased or mixed hosts.</source>
        <translation>%1 in %2, %3 % in Servernetzen; könnte Flux auf gemieteten oder gemischten Hosts sein.</translation>
    </message>
    <message>
        <source>%1 in %2, ever new ones of few operators; could be flux on leased hosts.</source>
        <translation>%1 in %2, immer neue von wenigen Betreibern; könnte Flux auf gemieteten Hosts sein.</translation>
    </message>
    <message>
        <source>%1 in %2, no further operator.</source>
        <translation>%1 in %2, kein weiterer Betreiber.</translation>
    </message>
    <message>
        <source>it moved once; %1 in %2.</source>
        <translation>Einmal umgezogen; %1 in %2.</translation>
    </message>
    <message>
        <source>one address by now; %1 in %2.</source>
        <translation>Inzwischen eine Adresse; %1 in %2.</translation>
    </message>
    <message>
        <source>%1 in %2, always the same.</source>
        <translation>%1 in %2, immer dieselben.</translation>
    </message>
    <message>
        <source>nothing has been asked.</source>
        <translation>Noch nichts wurde gefragt.</translation>
    </message>
    <message>
        <source>no resolver has answered, in %1.</source>
        <translation>Kein Resolver hat geantwortet, in %1.</translation>
    </message>
    <message>
        <source>no resolver that is believed has answered.</source>
        <translation>Kein glaubwürdiger Resolver hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 answers, no address of its own, in %2.</source>
        <translation>%1 Antworten, keine eigene Adresse, in %2.</translation>
    </message>
    <message>
        <source>the operators of %1 % of the addresses are not known; choose a network database.</source>
        <translation>Die Betreiber von %1 % der Adressen sind unbekannt; eine Netzdatenbank wählen.</translation>
    </message>
    <message>
        <source>%1 with %2 in %3.</source>
        <translation>%1 bei %2 in %3.</translation>
    </message>
    <message>
        <source>Leans to many operators.</source>
        <translation>Tendenz: viele Betreiber.</translation>
    </message>
    <message>
        <source>Leans to a service.</source>
        <translation>Tendenz: Dienst.</translation>
    </message>
    <message>
        <source>About 1 more look, %1.</source>
        <translation>Noch etwa 1 Abfrage, %1.</translation>
    </message>
    <message>
        <source>About %1 more looks, %2.</source>
        <translation>Noch etwa %1 Abfragen, %2.</translation>
    </message>
    <message>
        <source>every resolver answers the address of a sinkhole.</source>
        <translation>Jeder Resolver antwortet mit der Adresse eines Sinkholes.</translation>
    </message>
    <message>
        <source>every resolver answers a block page.</source>
        <translation>Jeder Resolver antwortet mit einer Sperrseite.</translation>
    </message>
    <message>
        <source>every resolver answers addresses that lead nowhere.</source>
        <translation>Jeder Resolver antwortet mit Adressen, die nirgendwohin führen.</translation>
    </message>
    <message>
        <source>it leads to a parking service.</source>
        <translation>Führt zu einem Parkdienst.</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN).</source>
        <translation>Der Name existiert nicht (NXDOMAIN).</translation>
    </message>
    <message>
        <source>the name has no address.</source>
        <translation>Der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>%1 distinct, %2, %3.</source>
        <translation>Insgesamt %1, %2, %3.</translation>
    </message>
    <message>
        <source>All of its addresses changed once: it moved.</source>
        <translation>Alle Adressen haben einmal gewechselt: umgezogen.</translation>
    </message>
    <message>
        <source>The pool is about %1 addresses (%2 to %3, 95 %).</source>
        <translation>Der Pool umfasst etwa %1 Adressen (%2 bis %3, 95 %).</translation>
    </message>
    <message>
        <source>TTL %1 s; a low TTL alone is no evidence of flux.</source>
        <translation>TTL %1 s; eine niedrige TTL allein belegt keinen Flux.</translation>
    </message>
    <message>
        <source>1 resolver is not believed and left out.</source>
        <translation>1 Resolver ist nicht glaubwürdig und bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>%1 resolvers are not believed and left out.</source>
        <translation>%1 Resolver sind nicht glaubwürdig und bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>First change %1; %2 new since the first look.</source>
        <translation>Erste Änderung %1; neu seit der ersten Abfrage: %2.</translation>
    </message>
    <message>
        <source>First change %1; %2 new since the first look, %3 an hour.</source>
        <translation>Erste Änderung %1; neu seit der ersten Abfrage: %2, %3 je Stunde.</translation>
    </message>
    <message>
        <source>Name servers not yet assessable: it takes three looks.</source>
        <translation>Nameserver noch nicht bewertbar: Erforderlich sind drei Abfragen.</translation>
    </message>
    <message>
        <source>%1 name servers with %2, %3 sets in 7 days.</source>
        <translation>%1 Nameserver bei %2, %3 Sätze in 7 Tagen.</translation>
    </message>
    <message>
        <source>The parent zone names other name servers than the zone itself.</source>
        <translation>Die Elternzone nennt andere Nameserver als die Zone selbst.</translation>
    </message>
    <message>
        <source>Some name server has an address of the name itself.</source>
        <translation>Ein Nameserver liegt auf einer Adresse des Namens selbst.</translation>
    </message>
    <message>
        <source>The zone&apos;s SOA asks to be refreshed within 15 minutes.</source>
        <translation>Das SOA der Zone verlangt Erneuerung binnen 15 Minuten.</translation>
    </message>
    <message>
        <source>24 hours of looks without a new address, or more than 19 % of the addresses in networks of servers.</source>
        <translation>24 Stunden Abfragen ohne neue Adresse oder mehr als 19 % der Adressen in Servernetzen.</translation>
    </message>
    <message>
        <source>24 hours without a change of the name servers, or ever new operators of the name&apos;s own addresses.</source>
        <translation>24 Stunden ohne Wechsel der Nameserver oder immer neue Betreiber der eigenen Adressen des Namens.</translation>
    </message>
    <message>
        <source>At most 19 % of the addresses in networks of servers, without a known pool.</source>
        <translation>Höchstens 19 % der Adressen in Servernetzen, ohne bekannten Pool.</translation>
    </message>
    <message>
        <source>At most 19 % of the addresses in networks of servers would make it flux, 50 % a service.</source>
        <translation>Höchstens 19 % der Adressen in Servernetzen ergäben Flux, 50 % einen Dienst.</translation>
    </message>
    <message>
        <source>Addresses of further operators, or a pool that stops growing.</source>
        <translation>Adressen weiterer Betreiber oder ein Pool, der nicht mehr wächst.</translation>
    </message>
    <message>
        <source>An operator not seen in 24 hours starts the test again; about four such more would turn it.</source>
        <translation>Ein in 24 Stunden nicht gesehener Betreiber startet den Test neu; etwa vier weitere würden das Urteil ändern.</translation>
    </message>
    <message>
        <source>One answer with an address of its own from a believed resolver.</source>
        <translation>Eine Antwort mit eigener Adresse von einem glaubwürdigen Resolver.</translation>
    </message>
    <message>
        <source>A network database that knows the addresses.</source>
        <translation>Eine Netzdatenbank, die die Adressen kennt.</translation>
    </message>
    <message>
        <source>More looks: each new operator speaks for flux, each look without one against it.</source>
        <translation>Weitere Abfragen: Jeder neue Betreiber spricht für Flux, jede Abfrage ohne einen dagegen.</translation>
    </message>
    <message>
        <source>Half of its address blocks are gone after %1 h: the pool is replaced.</source>
        <translation>Die Hälfte der Adressblöcke ist nach %1 h verschwunden: Der Pool wird ausgetauscht.</translation>
    </message>
</context>
<context>
    <name>flux::Weights</name>
    <message>
        <source>These are no weights: the file is larger than 1 MB.</source>
        <translation>Dies sind keine Gewichte: Die Datei ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>These are no weights: %1.</source>
        <translation>Dies sind keine Gewichte: %1.</translation>
    </message>
    <message>
        <source>These weights have no version.</source>
        <translation>Diese Gewichte haben keine Version.</translation>
    </message>
    <message>
        <source>The weight of %1 cannot be read.</source>
        <translation>Das Gewicht von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The confidence of %1 cannot be read.</source>
        <translation>Die Konfidenz von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The calibration of the weights cannot be read.</source>
        <translation>Die Kalibrierung der Gewichte ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>geo::MmdbFile</name>
    <message>
        <source>There is no file %1. Check the path of the address database.</source>
        <translation>Die Datei %1 existiert nicht. Pfad der Adressdatenbank prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mmdb.</source>
        <translation>%1 ist keine Datei. Eine Datei wählen, die auf .mmdb endet.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Allow your user to read it.</source>
        <translation>%1 ist nicht lesbar. Dem Benutzer das Lesen erlauben.</translation>
    </message>
    <message>
        <source>%1 is empty. Download the address database again.</source>
        <translation>%1 ist leer. Die Adressdatenbank erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GiB, which no address database is. Choose a file that ends in .mmdb.</source>
        <translation>%1 ist größer als 4 GiB und damit keine Adressdatenbank. Eine Datei wählen, die auf .mmdb endet.</translation>
    </message>
    <message>
        <source>%1 is not an address database (MMDB), or it is damaged. Download it again or choose another file.</source>
        <translation>%1 ist keine Adressdatenbank (MMDB) oder beschädigt. Erneut herunterladen oder eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>indicators::Format</name>
    <message>
        <source>%1 cannot say that something is taken back: write the list anew and put it in the place of the old one, or delete the old one where it was loaded.</source>
        <translation>%1 kennt keine Rücknahme: Die Liste neu schreiben und die alte ersetzen oder die alte dort löschen, wo sie geladen wurde.</translation>
    </message>
    <message>
        <source>Checked by %1.</source>
        <translation>Geprüft mit %1.</translation>
    </message>
    <message>
        <source>The case is under PAP:%1: its owner can notice that he is blocked.</source>
        <translation>Der Fall steht unter PAP:%1: Der Inhaber kann bemerken, dass er gesperrt wird.</translation>
    </message>
    <message>
        <source>The case is under %1, the list would be under %2.</source>
        <translation>Der Fall steht unter %1, die Liste stünde unter %2.</translation>
    </message>
    <message>
        <source>a strict parser of our own</source>
        <translation>einem strengen eigenen Parser</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabelle für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Python&apos;s csv module and LibreOffice</source>
        <translation>Pythons csv-Modul und LibreOffice</translation>
    </message>
    <message>
        <source>One indicator a line</source>
        <translation>Ein Indikator je Zeile</translation>
    </message>
    <message>
        <source>Everything known, for scripts</source>
        <translation>Alles Bekannte, für Skripte</translation>
    </message>
    <message>
        <source>Python&apos;s json module</source>
        <translation>Pythons json-Modul</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle</source>
        <translation>STIX-2.1-Bündel</translation>
    </message>
    <message>
        <source>the OASIS JSON schemas; patterns with a strict parser of our own</source>
        <translation>den JSON-Schemata von OASIS; Muster mit einem strengen eigenen Parser</translation>
    </message>
    <message>
        <source>MISP event</source>
        <translation>MISP-Ereignis</translation>
    </message>
    <message>
        <source>MISP&apos;s JSON schema, types and object templates</source>
        <translation>dem JSON-Schema, den Typen und Objektvorlagen von MISP</translation>
    </message>
    <message>
        <source>OpenIOC 1.1</source>
        <translation>OpenIOC 1.1</translation>
    </message>
    <message>
        <source>the XML schema, by xmllint</source>
        <translation>dem XML-Schema, durch xmllint</translation>
    </message>
    <message>
        <source>Response policy zone for resolvers</source>
        <translation>Antwortregel-Zone (RPZ) für Resolver</translation>
    </message>
    <message>
        <source>named-checkzone and kzonecheck; live in BIND, Unbound, PowerDNS Recursor and Knot Resolver</source>
        <translation>named-checkzone und kzonecheck; im Betrieb mit BIND, Unbound, PowerDNS Recursor und Knot Resolver</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>dnsmasq settings</source>
        <translation>dnsmasq-Einstellungen</translation>
    </message>
    <message>
        <source>dnsmasq --test</source>
        <translation>dnsmasq --test</translation>
    </message>
    <message>
        <source>Unbound settings</source>
        <translation>Unbound-Einstellungen</translation>
    </message>
    <message>
        <source>unbound-checkconf</source>
        <translation>unbound-checkconf</translation>
    </message>
    <message>
        <source>BIND settings</source>
        <translation>BIND-Einstellungen</translation>
    </message>
    <message>
        <source>named-checkconf</source>
        <translation>named-checkconf</translation>
    </message>
    <message>
        <source>nftables rules</source>
        <translation>nftables-Regeln</translation>
    </message>
    <message>
        <source>nft --check</source>
        <translation>nft --check</translation>
    </message>
    <message>
        <source>iptables rules</source>
        <translation>iptables-Regeln</translation>
    </message>
    <message>
        <source>iptables-restore --test and ip6tables-restore --test</source>
        <translation>iptables-restore --test und ip6tables-restore --test</translation>
    </message>
    <message>
        <source>ipset lists</source>
        <translation>ipset-Listen</translation>
    </message>
    <message>
        <source>Table file for pf</source>
        <translation>Tabellendatei für pf</translation>
    </message>
    <message>
        <source>Palo Alto list of the names, or, with scope all, of the addresses instead</source>
        <translation>Palo-Alto-Liste der Namen oder, mit Umfang „all“, stattdessen der Adressen</translation>
    </message>
    <message>
        <source>Suricata rules</source>
        <translation>Suricata-Regeln</translation>
    </message>
    <message>
        <source>Suricata dataset of names</source>
        <translation>Suricata-Datensatz der Namen</translation>
    </message>
    <message>
        <source>Snort 3 rules</source>
        <translation>Snort-3-Regeln</translation>
    </message>
    <message>
        <source>Zeek intelligence file</source>
        <translation>Zeek-Intelligence-Datei</translation>
    </message>
    <message>
        <source>Sigma rules for DNS, proxy and firewall</source>
        <translation>Sigma-Regeln für DNS, Proxy und Firewall</translation>
    </message>
    <message>
        <source>the Sigma JSON schema</source>
        <translation>dem JSON-Schema von Sigma</translation>
    </message>
    <message>
        <source>Query for Microsoft Sentinel</source>
        <translation>Abfrage für Microsoft Sentinel</translation>
    </message>
    <message>
        <source>Query for Splunk</source>
        <translation>Abfrage für Splunk</translation>
    </message>
    <message>
        <source>Query for Elastic</source>
        <translation>Abfrage für Elastic</translation>
    </message>
    <message>
        <source>Events in CEF</source>
        <translation>Ereignisse in CEF</translation>
    </message>
    <message>
        <source>Events in LEEF 2.0</source>
        <translation>Ereignisse in LEEF 2.0</translation>
    </message>
    <message>
        <source>Passive DNS records</source>
        <translation>Passive-DNS-Datensätze</translation>
    </message>
    <message>
        <source>the JSON schema of the passive DNS format</source>
        <translation>dem JSON-Schema des Passive-DNS-Formats</translation>
    </message>
    <message>
        <source>One page of text for a ticket, always defanged</source>
        <translation>Eine Seite Text für ein Ticket, stets entschärft</translation>
    </message>
</context>
<context>
    <name>indicators::HitFinder</name>
    <message>
        <source>It is a whole network: everybody else in it would be hit.</source>
        <translation>Ein ganzes Netz: Alle anderen darin wären mitbetroffen.</translation>
    </message>
    <message>
        <source>Your own name %1 is in it.</source>
        <translation>Der eigene Name %1 liegt darin.</translation>
    </message>
    <message>
        <source>It is behind %1, which is kept out itself.</source>
        <translation>Liegt hinter %1, der selbst ausgenommen ist.</translation>
    </message>
    <message>
        <source>It holds characters no host name has: no block list can say it.</source>
        <translation>Enthält Zeichen, die kein Hostname hat: in keiner Sperrliste darstellbar.</translation>
    </message>
    <message>
        <source>Strangers register their names below this public suffix.</source>
        <translation>Unter diesem öffentlichen Suffix registrieren Fremde ihre Namen.</translation>
    </message>
    <message>
        <source>Customers of a dynamic-DNS provider have their names below it.</source>
        <translation>Kunden eines Dynamic-DNS-Anbieters haben darunter ihre Namen.</translation>
    </message>
    <message>
        <source>The name belongs to %1, which serves many others.</source>
        <translation>Der Name gehört zu %1; dort liegen viele andere.</translation>
    </message>
    <message>
        <source>It is a known pool or mirror network.</source>
        <translation>Ein bekanntes Pool- oder Mirror-Netz.</translation>
    </message>
    <message>
        <source>It belongs to a parking provider.</source>
        <translation>Gehört einem Parking-Anbieter.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>Inhaber unbekannt</translation>
    </message>
    <message>
        <source>Many others are served from here by %1, a CDN.</source>
        <translation>Von hier bedient ein CDN (%1) viele andere.</translation>
    </message>
    <message>
        <source>It is in the cloud of %1: tomorrow it is somebody else&apos;s.</source>
        <translation>Liegt in einer Cloud (%1): morgen in anderen Händen.</translation>
    </message>
    <message>
        <source>It is in a hosting network: other sites may be on the same machine.</source>
        <translation>Liegt in einem Hosting-Netz: Andere Websites können auf demselben Rechner liegen.</translation>
    </message>
    <message>
        <source>It is in a network of education and research.</source>
        <translation>Liegt in einem Bildungs- oder Forschungsnetz.</translation>
    </message>
    <message>
        <source>It is a public DNS resolver.</source>
        <translation>Ein öffentlicher DNS-Resolver.</translation>
    </message>
    <message>
        <source>It is a sinkhole: blocking it hides the infected from those who count them.</source>
        <translation>Ein Sinkhole: Eine Sperre verbirgt die Infizierten vor denen, die sie zählen.</translation>
    </message>
    <message>
        <source>It is the block page of a resolver.</source>
        <translation>Die Sperrseite eines Resolvers.</translation>
    </message>
    <message>
        <source>It is where parked names point.</source>
        <translation>Ziel geparkter Namen.</translation>
    </message>
    <message>
        <source>It is reachable inside a network only, not from the Internet.</source>
        <translation>Nur in einem Netz erreichbar, nicht aus dem Internet.</translation>
    </message>
    <message>
        <source>It is in your own range %1.</source>
        <translation>Liegt im eigenen Bereich %1.</translation>
    </message>
    <message>
        <source>It is no access line, as the other addresses are: likely a decoy.</source>
        <translation>Kein Endkundenanschluss wie die anderen Adressen: vermutlich ein Köder.</translation>
    </message>
    <message>
        <source>It is of %1, among addresses of access lines: likely a decoy.</source>
        <translation>Gehört zu %1, zwischen Adressen von Endkundenanschlüssen: vermutlich ein Köder.</translation>
    </message>
    <message>
        <source>%1, which is no flux, answers with it too.</source>
        <translation>%1 ist kein Flux und antwortet ebenfalls damit.</translation>
    </message>
    <message>
        <source>Your own range %1 is in it.</source>
        <translation>Der eigene Bereich %1 liegt darin.</translation>
    </message>
    <message>
        <source>It is a block of addresses: everybody else in it would be hit.</source>
        <translation>Ein Adressblock: Alle anderen darin wären mitbetroffen.</translation>
    </message>
    <message>
        <source>The verdict on %1 is “%2”.</source>
        <translation>Das Urteil zu %1 lautet „%2“.</translation>
    </message>
    <message>
        <source>It serves other names as well, and the name servers do not flux.</source>
        <translation>Bedient auch andere Namen, und die Nameserver zeigen keinen Flux.</translation>
    </message>
    <message>
        <source>Its time has run out.</source>
        <translation>Gültigkeit abgelaufen.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>It is the whole domain of somebody else: all names in it would be hit.</source>
        <translation>Es ist die ganze Domain von jemand anderem: Alle Namen darin wären betroffen.</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s, and was not seen to move itself: likely a decoy.</source>
        <translation>Es gehört jemand anderem, und dass es selbst umzieht, wurde nicht gesehen: vermutlich ein Köder.</translation>
    </message>
</context>
<context>
    <name>indicators::Output</name>
    <message>
        <source>The indicators could not be written completely. Check the disk and write them again.</source>
        <translation>Die Indikatoren konnten nicht vollständig geschrieben werden. Datenträger prüfen und erneut schreiben.</translation>
    </message>
</context>
<context>
    <name>indicators::Ticket</name>
    <message numerus="yes">
        <source>… and %n more in the case</source>
        <translation>
            <numerusform>… und %n weiterer im Fall</numerusform>
            <numerusform>… und %n weitere im Fall</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1**, confidence %2 %, seen %3 to %4</source>
        <translation>**%1**, Konfidenz %2 %, gesehen %3 bis %4</translation>
    </message>
    <message>
        <source>for flux: %1</source>
        <translation>für Flux: %1</translation>
    </message>
    <message>
        <source>against flux: %1</source>
        <translation>gegen Flux: %1</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>Indikatoren: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Fast flux: what was found</source>
        <translation>Fast Flux: Befund</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Kept out, as blocking it would hit others: %1</source>
        <translation>Ausgenommen, da eine Sperre andere träfe: %1</translation>
    </message>
    <message>
        <source>The analyst says: **%1**, %2</source>
        <translation>Eigenes Urteil: **%1**, %2</translation>
    </message>
</context>
<context>
    <name>investigation::PapGate</name>
    <message>
        <source>This case is PAP:RED: nothing may leave this machine, so nothing is watched. Import what others collected, or change the PAP of the case.</source>
        <translation>Dieser Fall ist PAP:RED: Nichts darf diesen Rechner verlassen, daher wird nichts beobachtet. Von anderen Gesammeltes importieren oder das PAP des Falls ändern.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: PTR is not asked for, as whoever holds an address could notice. Leave PTR out, or change the PAP of the case to GREEN.</source>
        <translation>Dieser Fall ist PAP:AMBER: PTR wird nicht abgefragt, da der Inhaber einer Adresse es bemerken könnte. PTR weglassen oder das PAP des Falls auf GREEN ändern.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: only recursive resolvers are asked, as the owner of a name notices who asks its own servers. Choose other resolvers, or change the PAP of the case to GREEN.</source>
        <translation>Dieser Fall ist PAP:AMBER: Nur rekursive Resolver werden gefragt, da der Inhaber eines Namens bemerkt, wer seine eigenen Server fragt. Andere Resolver wählen oder das PAP des Falls auf GREEN ändern.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: no client subnet is sent, as the owner of a name would see it. Leave it out, or change the PAP of the case to GREEN.</source>
        <translation>Dieser Fall ist PAP:AMBER: Kein Client Subnet wird gesendet, da der Inhaber eines Namens es sehen würde. Weglassen oder das PAP des Falls auf GREEN ändern.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: no canaries are asked for, only the names under watch. Leave them out, or change the PAP of the case to GREEN.</source>
        <translation>Dieser Fall ist PAP:AMBER: Nach Canaries wird nicht gefragt, nur nach den beobachteten Namen. Weglassen oder das PAP des Falls auf GREEN ändern.</translation>
    </message>
</context>
<context>
    <name>items::AddressModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Spells</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>items::AnswerModel</name>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Verfrüht</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>NXDOMAIN</source>
        <translation>NXDOMAIN</translation>
    </message>
    <message>
        <source>SERVFAIL</source>
        <translation>SERVFAIL</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>REFUSED</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Netzfehler</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>items::EventModel</name>
    <message>
        <source>the case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>items::ExportPreview</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name server of %1</source>
        <translation>Nameserver von %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Address of a name server of %1</source>
        <translation>Adresse eines Nameservers von %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>As evidence</source>
        <translation>Als Beleg</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Trotzdem</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>What it would also hit</source>
        <translation>Was es auch träfe</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Eigener Grund</translation>
    </message>
</context>
<context>
    <name>items::ExportWish</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only what is new since the last time</source>
        <translation>Nur Neues seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Weitergegebenes zurücknehmen</translation>
    </message>
    <message>
        <source>The names, and the name servers that flux</source>
        <translation>Die Namen und die Nameserver mit Flux</translation>
    </message>
    <message>
        <source>The names only</source>
        <translation>Nur die Namen</translation>
    </message>
    <message>
        <source>The names and all their name servers</source>
        <translation>Die Namen und alle ihre Nameserver</translation>
    </message>
    <message>
        <source>The names, name servers and addresses</source>
        <translation>Die Namen, Nameserver und Adressen</translation>
    </message>
</context>
<context>
    <name>items::KinModel</name>
    <message>
        <source>%1, and shares with %2 more</source>
        <translation>%1, gemeinsame auch mit %2 weiteren</translation>
    </message>
    <message>
        <source>1 address also under %1</source>
        <translation>1 Adresse auch unter %1</translation>
    </message>
    <message>
        <source>%1 addresses also under %2</source>
        <translation>%1 Adressen auch unter %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shared addresses</source>
        <translation>Gemeinsame Adressen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>items::LinkedSelection</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 (+%n)</numerusform>
            <numerusform>%1 (+%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>unbekanntes Land</translation>
    </message>
    <message>
        <source>unknown network</source>
        <translation>unbekanntes Netz</translation>
    </message>
    <message>
        <source>AS%1</source>
        <translation>AS%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es)</source>
        <translation>
            <numerusform>%1 von %n Adresse</numerusform>
            <numerusform>%1 von %n Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items::NameModel</name>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (zuvor %2)</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4, after %5.</source>
        <translation>%1: %2. %3, %4, nach %5.</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 Netz</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netze</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>Probability of flux %1.</source>
        <translation>Wahrscheinlichkeit für Flux %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <translation>Tags: %1.</translation>
    </message>
    <message>
        <source>Marked as trusted.</source>
        <translation>Als vertrauenswürdig markiert.</translation>
    </message>
    <message>
        <source>Marked as hidden.</source>
        <translation>Als ausgeblendet markiert.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>%1: %2. Its answers are not read yet.</source>
        <translation>%1: %2. Die Antworten sind noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>items::NoteModel</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Verfasst</translation>
    </message>
</context>
<context>
    <name>items::ReasonModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, reached %2</source>
        <translation>%1, erreicht %2</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>, flux by its own threshold</source>
        <translation>, nach eigener Schwelle Flux</translation>
    </message>
    <message>
        <source>, not flux by its own threshold</source>
        <translation>, nach eigener Schwelle kein Flux</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>%1: %2%3. %4</source>
        <translation>%1: %2%3. %4</translation>
    </message>
    <message>
        <source>For flux</source>
        <translation>Für Flux</translation>
    </message>
    <message>
        <source>Against flux</source>
        <translation>Gegen Flux</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Would change it</source>
        <translation>Würde es ändern</translation>
    </message>
    <message>
        <source>Resolver left out</source>
        <translation>Resolver außer Betracht</translation>
    </message>
    <message>
        <source>Turned by the list</source>
        <translation>Geändert durch Liste</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Frühere Klasse</translation>
    </message>
    <message>
        <source>Reference score</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Services ← → flux</source>
        <translation>Dienste ← → Flux</translation>
    </message>
    <message>
        <source>Seen in flux</source>
        <translation>Bei Flux</translation>
    </message>
    <message>
        <source>In services</source>
        <translation>Bei Diensten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>items::ResolverModel</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>sinkholed</source>
        <translation>Sinkhole</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>This name: %1. %2</source>
        <translation>Dieser Name: %1. %2</translation>
    </message>
    <message>
        <source>Canaries: %1. %2</source>
        <translation>Canaries: %1. %2</translation>
    </message>
    <message>
        <source>rewrites TTLs: its repeats say nothing</source>
        <translation>schreibt TTLs um: Wiederholungen besagen nichts</translation>
    </message>
    <message>
        <source>1 reply did not fit its question</source>
        <translation>1 Antwort passte nicht zu ihrer Frage</translation>
    </message>
    <message>
        <source>%1 replies did not fit their question</source>
        <translation>%1 Antworten passten nicht zu ihrer Frage</translation>
    </message>
    <message>
        <source>1 packet from it found no room on this machine</source>
        <translation>1 Paket von ihm fand auf diesem Rechner keinen Platz</translation>
    </message>
    <message>
        <source>%1 packets from it found no room on this machine</source>
        <translation>%1 Pakete von ihm fanden auf diesem Rechner keinen Platz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Dieser Name</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Glaubwürdig</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canaries</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Refreshes seen</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>EDNS</source>
        <translation>EDNS</translation>
    </message>
    <message>
        <source>AD</source>
        <translation>AD</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>items::ServerModel</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>the zone</source>
        <translation>die Zone</translation>
    </message>
    <message>
        <source>the parent only</source>
        <translation>nur Elternzone</translation>
    </message>
    <message>
        <source>zone and parent</source>
        <translation>Zone und Elternzone</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Newest address</source>
        <translation>Neueste Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>items::TallyModel</name>
    <message>
        <source>unknown country</source>
        <translation>unbekanntes Land</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown network</source>
        <translation>unbekanntes Netz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>knowledge::List</name>
    <message>
        <source>The list %1 is not used: its line %2 is not as it should be. Correct it or remove the file.</source>
        <translation>Die Liste %1 wird nicht verwendet: Zeile %2 ist fehlerhaft. Korrigieren oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read. Check the file and its folder.</source>
        <translation>Die Liste %1 ist nicht lesbar. Datei und Ordner prüfen.</translation>
    </message>
</context>
<context>
    <name>lab::DoubleFlux</name>
    <message>
        <source>Double flux: as flux.test, and the name servers are infected home computers of the same pool, replaced every few seconds too (after SAC025 and Caglayan et al. 2009, with hours cut to seconds).</source>
        <translation>Double Flux: wie flux.test, aber auch die Nameserver sind infizierte Heimrechner desselben Pools und werden alle paar Sekunden ersetzt (nach SAC025 und Caglayan et al. 2009, Stunden auf Sekunden verkürzt).</translation>
    </message>
</context>
<context>
    <name>lab::GeoCdn</name>
    <message>
        <source>A content delivery network: an alias to one operator, whose answer depends on who asks and hardly changes for each asker (after names of Akamai in a campus capture of 2018).</source>
        <translation>Ein Content Delivery Network: ein Alias auf einen Betreiber, dessen Antwort vom Fragenden abhängt und sich für jeden kaum ändert (nach Akamai-Namen in einem Campus-Mitschnitt von 2018).</translation>
    </message>
</context>
<context>
    <name>lab::Gone</name>
    <message>
        <source>A name that no longer exists (NXDOMAIN), like half of the flux names on old lists (after the data of Fast-Flux-Detect 2011).</source>
        <translation>Ein nicht mehr existierender Name (NXDOMAIN), wie die Hälfte der Flux-Namen auf alten Listen (nach den Daten von Fast-Flux-Detect 2011).</translation>
    </message>
</context>
<context>
    <name>lab::LabServer</name>
    <message>
        <source>The practice lab serves this computer only. Choose an address that starts with 127, or ::1.</source>
        <translation>Das Übungslabor bedient nur diesen Rechner. Eine Adresse wählen, die mit 127 beginnt, oder ::1.</translation>
    </message>
    <message>
        <source>The practice lab found no free port on %1. Choose one.</source>
        <translation>Das Übungslabor fand auf %1 keinen freien Port. Einen wählen.</translation>
    </message>
    <message>
        <source>The practice lab cannot use port %1 on %2: it is taken or not allowed. Choose another port.</source>
        <translation>Das Übungslabor kann Port %1 auf %2 nicht nutzen: belegt oder nicht erlaubt. Einen anderen Port wählen.</translation>
    </message>
</context>
<context>
    <name>lab::LabWorld</name>
    <message>
        <source>The table of the practice lab&apos;s networks cannot be read. Install Fluxcase again.</source>
        <translation>Die Tabelle der Netze des Übungslabors ist nicht lesbar. Fluxcase neu installieren.</translation>
    </message>
</context>
<context>
    <name>lab::PairOfHosts</name>
    <message>
        <source>An ordinary service on two servers at two hosters. One of the practice resolvers lies about it: it gives the address of a sinkhole.</source>
        <translation>Ein gewöhnlicher Dienst auf zwei Servern bei zwei Hostern. Einer der Übungs-Resolver lügt darüber: Er gibt die Adresse eines Sinkholes.</translation>
    </message>
</context>
<context>
    <name>lab::RoundRobin</name>
    <message>
        <source>Round robin (RFC 1794): four fixed servers of one hoster, with an IPv4 and an IPv6 address each, in an order that turns every few seconds.</source>
        <translation>Round Robin (RFC 1794): vier feste Server eines Hosters mit je einer IPv4- und IPv6-Adresse, in einer Reihenfolge, die alle paar Sekunden rotiert.</translation>
    </message>
</context>
<context>
    <name>lab::SingleFlux</name>
    <message>
        <source>Single flux: five infected home computers an answer, out of about 300, replaced every few seconds while the name servers stay (after Holz et al. 2008 and FluXOR 2008, with minutes cut to seconds).</source>
        <translation>Single Flux: fünf infizierte Heimrechner je Antwort, aus etwa 300, alle paar Sekunden ersetzt, während die Nameserver bleiben (nach Holz et al. 2008 und FluXOR 2008, Minuten auf Sekunden verkürzt).</translation>
    </message>
</context>
<context>
    <name>lab::VolunteerPool</name>
    <message>
        <source>A volunteer pool: four servers an answer out of 120 that many operators run, most of them at hosters and universities (after names of the NTP pool in a campus capture of 2018, with minutes cut to seconds).</source>
        <translation>Ein Freiwilligen-Pool: vier Server je Antwort aus 120 von vielen Betreibern, meist bei Hostern und Universitäten (nach Namen des NTP-Pools in einem Campus-Mitschnitt von 2018, Minuten auf Sekunden verkürzt).</translation>
    </message>
</context>
<context>
    <name>push::Destination</name>
    <message>
        <source>“%1” is no URL. Give one such as https://taxii.test/.</source>
        <translation>„%1“ ist keine URL. Eine angeben wie https://taxii.test/.</translation>
    </message>
    <message>
        <source>A URL to push to has no user, password, question mark or #. The key is given apart.</source>
        <translation>Eine Ziel-URL enthält weder Benutzer noch Passwort, Fragezeichen oder #. Der Schlüssel wird gesondert angegeben.</translation>
    </message>
    <message>
        <source>Indicators are pushed over https only; http is for 127.0.0.1 and ::1, where a tunnel may begin.</source>
        <translation>Indikatoren werden nur über https übertragen; http ist für 127.0.0.1 und ::1, wo ein Tunnel beginnen kann.</translation>
    </message>
    <message>
        <source>Give the URL of the TAXII collection itself; it ends in /collections/ID/.</source>
        <translation>Die URL der TAXII-Collection selbst angeben; sie endet auf /collections/ID/.</translation>
    </message>
    <message>
        <source>The file of the authority holds no certificate in PEM form.</source>
        <translation>Die Datei der Zertifizierungsstelle enthält kein Zertifikat in PEM-Form.</translation>
    </message>
</context>
<context>
    <name>push::DryRun</name>
    <message>
        <source>Only what is new there.</source>
        <translation>Nur, was dort neu ist.</translation>
    </message>
    <message>
        <source>A withdrawal: it takes back what follows.</source>
        <translation>Eine Rücknahme: Zurückgenommen wird Folgendes.</translation>
    </message>
    <message>
        <source>a TAXII 2.1 collection</source>
        <translation>eine TAXII-2.1-Collection</translation>
    </message>
    <message>
        <source>a MISP</source>
        <translation>ein MISP</translation>
    </message>
    <message>
        <source>To %1, %2, under %3:</source>
        <translation>An %1, %2, unter %3:</translation>
    </message>
    <message>
        <source>Objects: %1, bytes: %2; entries kept out: %3.</source>
        <translation>Objekte: %1, Bytes: %2; ausgenommene Einträge: %3.</translation>
    </message>
</context>
<context>
    <name>push::Gate</name>
    <message>
        <source>The case is under PAP:RED: nothing leaves this machine.</source>
        <translation>Der Fall steht unter PAP:RED: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>What is under TLP:RED is for the people it was told to; it never goes to a server.</source>
        <translation>Was unter TLP:RED steht, ist nur für die direkt Angesprochenen; es geht nie an einen Server.</translation>
    </message>
    <message>
        <source>The case is under PAP:AMBER: whoever can read there can act on it, and its owner can notice.</source>
        <translation>Der Fall steht unter PAP:AMBER: Wer dort lesen kann, kann danach handeln, und der Inhaber kann es bemerken.</translation>
    </message>
    <message>
        <source>The case is under %1, what is sent would be under %2.</source>
        <translation>Der Fall steht unter %1, das Gesendete stünde unter %2.</translation>
    </message>
</context>
<context>
    <name>push::HttpError</name>
    <message>
        <source>%1 could not show that it is who it should be, so nothing was sent: %2 If it has an authority of its own, name the file of that authority.</source>
        <translation>%1 konnte seine Identität nicht nachweisen, daher wurde nichts gesendet: %2 Bei einer eigenen Zertifizierungsstelle deren Datei angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar (%2). Adresse und Netz prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again (%2). Push again later; nothing will be there twice.</source>
        <translation>Die Verbindung zu %1 brach immer wieder ab (%2). Später erneut übertragen; nichts wird doppelt vorliegen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Push again later; nothing will be there twice.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Später erneut übertragen; nichts wird doppelt vorliegen.</translation>
    </message>
    <message>
        <source>%1 answered with more than such an answer can hold; it was not read.</source>
        <translation>%1 antwortete mit mehr, als eine solche Antwort enthalten kann; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no web server. Check the address.</source>
        <translation>Unter %1 antwortet kein Webserver. Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Check it, and whether it has run out.</source>
        <translation>%1 akzeptiert den Schlüssel nicht. Schlüssel und dessen Ablaufdatum prüfen.</translation>
    </message>
    <message>
        <source>%1 does not permit this with the key. Check the key, and what its user may do there.</source>
        <translation>%1 erlaubt dies mit dem Schlüssel nicht. Schlüssel und Rechte des zugehörigen Kontos prüfen.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address, or hides it from the key. Check the URL.</source>
        <translation>%1 hat unter dieser Adresse nichts oder verbirgt es vor dem Schlüssel. URL prüfen.</translation>
    </message>
    <message>
        <source>This is more than %1 takes at once. Push fewer names.</source>
        <translation>Mehr, als %1 auf einmal annimmt. Weniger Namen übertragen.</translation>
    </message>
    <message>
        <source>%1 is too busy to take this now. Push again later.</source>
        <translation>%1 ist zu ausgelastet, um dies jetzt anzunehmen. Später erneut übertragen.</translation>
    </message>
    <message>
        <source>%1 sends on to another address, which is never followed: %2 If that is right, push to it.</source>
        <translation>%1 leitet an eine andere Adresse weiter, der nie gefolgt wird: %2 Falls sie stimmt, dorthin übertragen.</translation>
    </message>
    <message>
        <source>%1 failed (status %2). Its operators should know; push again later, nothing will be there twice.</source>
        <translation>%1 meldet einen Fehler (Status %2). Die Betreiber sollten davon wissen; später erneut übertragen, nichts wird doppelt vorliegen.</translation>
    </message>
    <message>
        <source>%1 did not take this (status %2).</source>
        <translation>%1 hat dies nicht angenommen (Status %2).</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Meldung: „%1“</translation>
    </message>
    <message>
        <source>What answers at %1 is no TAXII 2.1 server. Check the URL.</source>
        <translation>Unter %1 antwortet kein TAXII-2.1-Server. URL prüfen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no MISP. Check the URL.</source>
        <translation>Unter %1 antwortet kein MISP. URL prüfen.</translation>
    </message>
</context>
<context>
    <name>push::Key</name>
    <message>
        <source>A key is one line of at most %1 characters.</source>
        <translation>Ein Schlüssel ist eine Zeile mit höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>push::MispPush</name>
    <message>
        <source>%1: MISP did not keep it and does not say why.</source>
        <translation>%1: MISP hat es nicht gespeichert und nennt keinen Grund.</translation>
    </message>
</context>
<context>
    <name>push::Outcome</name>
    <message>
        <source>Stopped. What the server has taken stays there; push again to complete it.</source>
        <translation>Abgebrochen. Was der Server angenommen hat, bleibt dort; zum Vervollständigen erneut übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were added at %1.</source>
        <translation>
            <numerusform>%n Objekt wurde bei %1 hinzugefügt.</numerusform>
            <numerusform>%n Objekte wurden bei %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were already there and are as they should be.</source>
        <translation>
            <numerusform>%n Objekt war bereits dort und ist auf dem richtigen Stand.</numerusform>
            <numerusform>%n Objekte waren bereits dort und sind auf dem richtigen Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were taken by %1; one that was already there is there once, in its newest version.</source>
        <translation>
            <numerusform>%n Objekt wurde von %1 angenommen; war es bereits dort, liegt es einmal vor, in der neuesten Version.</numerusform>
            <numerusform>%n Objekte wurden von %1 angenommen; bereits vorhandene liegen einmal vor, in der neuesten Version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were refused.</source>
        <translation>
            <numerusform>%n Objekt wurde abgewiesen.</numerusform>
            <numerusform>%n Objekte wurden abgewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>push::TaxiiPush</name>
    <message>
        <source>The key may not write to this collection of %1. Ask its operators, or push to another collection.</source>
        <translation>Der Schlüssel darf nicht in diese Collection von %1 schreiben. Bei den Betreibern nachfragen oder an eine andere Collection übertragen.</translation>
    </message>
    <message>
        <source>%1: larger than the server takes.</source>
        <translation>%1: größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>%1 took the objects but was not through with them in time. Push again later to see what became of them; nothing will be there twice.</source>
        <translation>%1 hat die Objekte angenommen, wurde aber nicht rechtzeitig damit fertig. Später erneut übertragen, um das Ergebnis zu sehen; nichts wird doppelt vorliegen.</translation>
    </message>
    <message>
        <source>%1: the server does not say why.</source>
        <translation>%1: Der Server nennt keinen Grund.</translation>
    </message>
    <message>
        <source>%1: the server says “%2”</source>
        <translation>%1: Der Server meldet „%2“</translation>
    </message>
</context>
<context>
    <name>settings::ExportProfile</name>
    <message>
        <source>DNS team</source>
        <translation>DNS-Team</translation>
    </message>
    <message>
        <source>MISP</source>
        <translation>MISP</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
</context>
<context>
    <name>settings::OwnThings</name>
    <message>
        <source>These are too many lines: write at most %1.</source>
        <translation>Zu viele Zeilen: höchstens %1 schreiben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a range of addresses. Write it such as 192.0.2.0/24, 2001:db8::/32 or 192.0.2.1.</source>
        <translation>„%1“ ist kein Adressbereich. Form: 192.0.2.0/24, 2001:db8::/32 oder 192.0.2.1.</translation>
    </message>
    <message>
        <source>“%1” is more than anybody&apos;s own: give at least /8, or /16 of IPv6.</source>
        <translation>„%1“ ist mehr, als jemandem gehört: mindestens /8 angeben, bei IPv6 /16.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor a range of addresses. Write it such as example.com or 192.0.2.0/24.</source>
        <translation>„%1“ ist weder ein Name noch ein Adressbereich. Form: example.com oder 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Strangers register their names below “%1”. Write the name you registered, such as example.com.</source>
        <translation>Unter „%1“ registrieren Fremde ihre Namen. Den selbst registrierten Namen angeben, etwa example.com.</translation>
    </message>
</context>
<context>
    <name>settings::ProfileSheet</name>
    <message>
        <source>Give this profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>The path begins with a slash: /dns-query.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich: /dns-query.</translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Mindestens einen Server angeben.</translation>
    </message>
    <message>
        <source>These are too many servers: name at most %1.</source>
        <translation>Zu viele Server: höchstens %1 angeben.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write addresses such as 192.0.2.53 or [2001:db8::53]:5300.</source>
        <translation>„%1“ ist keine Serveradresse. Adressen in der Form 192.0.2.53 oder [2001:db8::53]:5300 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>„%1“ ist kein Servername.</translation>
    </message>
    <message>
        <source>Over HTTPS a server needs its name too: %1#dns.example.</source>
        <translation>Über HTTPS braucht ein Server auch seinen Namen: %1#dns.example.</translation>
    </message>
    <message>
        <source>“%1” is too small a network to ask for: give at most /24, or /56 of IPv6.</source>
        <translation>„%1“ ist als Netz für die Abfrage zu klein: höchstens /24 angeben, bei IPv6 /56.</translation>
    </message>
    <message>
        <source>At most %1 networks are asked for.</source>
        <translation>Gefragt wird für höchstens %1 Netze.</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>Starts an empty case; the open one stays as it was stored</source>
        <translation>Beginnt einen leeren Fall; der geöffnete bleibt, wie er gespeichert wurde</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a case file; nothing is sent by opening it</source>
        <translation>Öffnet eine Falldatei; dabei wird nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Keeps this case under a name of yours and goes on in that file</source>
        <translation>Behält diesen Fall unter einem eigenen Namen und arbeitet in dieser Datei weiter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stops every watch and closes the case; nothing stored is lost</source>
        <translation>Stoppt jede Beobachtung und schließt den Fall; nichts Gespeichertes geht verloren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows of the table, names defanged</source>
        <translation>Kopiert die ausgewählten Tabellenzeilen, Namen entschärft</translation>
    </message>
    <message>
        <source>Go to the &amp;entry field</source>
        <translation>Zum &amp;Eingabefeld</translation>
    </message>
    <message>
        <source>Puts the cursor where names go in</source>
        <translation>Setzt den Cursor in das Feld für Namen</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>Tabelle &amp;filtern</translation>
    </message>
    <message>
        <source>Shows only rows that hold a text</source>
        <translation>Zeigt nur Zeilen, die einen Text enthalten</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>Moves the focus: entry, names, picture, table</source>
        <translation>Verschiebt den Fokus: Eingabe, Namen, Bild, Tabelle</translation>
    </message>
    <message>
        <source>Show &amp;all answers</source>
        <translation>&amp;Alle Antworten zeigen</translation>
    </message>
    <message>
        <source>Takes back what is selected in the charts, the map and the tables</source>
        <translation>Hebt die Auswahl in Diagrammen, Karte und Tabellen auf</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was taken back last</source>
        <translation>Stellt das zuletzt Zurückgenommene wieder her</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Writes a note on the name, a selected address, a moment or the case</source>
        <translation>Schreibt eine Notiz zum Namen, einer ausgewählten Adresse, einem Zeitpunkt oder dem Fall</translation>
    </message>
    <message>
        <source>Own &amp;verdict…</source>
        <translation>Eigenes &amp;Urteil…</translation>
    </message>
    <message>
        <source>Says what you hold the name to be, beside what Fluxcase says, and why</source>
        <translation>Hält neben dem Urteil von Fluxcase das eigene fest, mit Begründung</translation>
    </message>
    <message>
        <source>&amp;Details of the case…</source>
        <translation>&amp;Angaben zum Fall…</translation>
    </message>
    <message>
        <source>Title, reference, analyst and TLP of the case</source>
        <translation>Titel, Aktenzeichen, Bearbeitung und TLP des Falls</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Design des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Be&amp;obachten</translation>
    </message>
    <message>
        <source>Resolves the recognised names again and again</source>
        <translation>Löst die erkannten Namen immer wieder auf</translation>
    </message>
    <message>
        <source>&amp;Compare two names…</source>
        <translation>Zwei Namen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Shows the two names selected in the list side by side</source>
        <translation>Zeigt die zwei in der Liste ausgewählten Namen nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Ends all traffic at once; what was found stays</source>
        <translation>Beendet sofort jeden Verkehr; das Gefundene bleibt</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>&amp;Indikatoren…</translation>
    </message>
    <message>
        <source>Shows what a list would also hit, and writes it in any format</source>
        <translation>Zeigt, was eine Liste auch träfe, und schreibt sie in jedem Format</translation>
    </message>
    <message>
        <source>&amp;Own ranges and names…</source>
        <translation>&amp;Eigene Bereiche und Namen…</translation>
    </message>
    <message>
        <source>What is yours is kept out of every export</source>
        <translation>Eigenes ist von jedem Export ausgenommen</translation>
    </message>
    <message>
        <source>Indicators as &amp;CSV…</source>
        <translation>Indikatoren als &amp;CSV…</translation>
    </message>
    <message>
        <source>Writes names and addresses as a table for other programs</source>
        <translation>Schreibt Namen und Adressen als Tabelle für andere Programme</translation>
    </message>
    <message>
        <source>Indicators as CSV, &amp;defanged…</source>
        <translation>Indikatoren als CSV, ent&amp;schärft…</translation>
    </message>
    <message>
        <source>The same, harmless to paste into mail and tickets</source>
        <translation>Dasselbe, gefahrlos in E-Mails und Tickets einfügbar</translation>
    </message>
    <message>
        <source>Indicators as &amp;text…</source>
        <translation>Indikatoren als &amp;Text…</translation>
    </message>
    <message>
        <source>Writes one name or address a line</source>
        <translation>Schreibt je Zeile einen Namen oder eine Adresse</translation>
    </message>
    <message>
        <source>Indicators as text, d&amp;efanged…</source>
        <translation>Indikatoren als Text, e&amp;ntschärft…</translation>
    </message>
    <message>
        <source>One a line, harmless to paste into mail and tickets</source>
        <translation>Je Zeile einer, gefahrlos in E-Mails und Tickets einfügbar</translation>
    </message>
    <message>
        <source>Address &amp;lanes as figure…</source>
        <translation>Adress&amp;bahnen als Abbildung…</translation>
    </message>
    <message>
        <source>Writes the address lanes of the selected name as PNG, SVG or PDF</source>
        <translation>Schreibt die Adressbahnen des ausgewählten Namens als PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>&amp;Practice lab</source>
        <translation>Übungs&amp;labor</translation>
    </message>
    <message>
        <source>Opens a practice case: invented names, nothing leaves this machine</source>
        <translation>Öffnet einen Übungsfall: erfundene Namen, nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists every key</source>
        <translation>Zeigt alle Tasten</translation>
    </message>
    <message>
        <source>&amp;About Fluxcase</source>
        <translation>Ü&amp;ber Fluxcase</translation>
    </message>
    <message>
        <source>Version, licence and where the data come from</source>
        <translation>Version, Lizenz und Herkunft der Daten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Appearance, own ranges and names, resolvers, databases, notifications</source>
        <translation>Darstellung, eigene Bereiche und Namen, Resolver, Datenbanken, Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Finds names, addresses, tags, notes and everything the window can do</source>
        <translation>Findet Namen, Adressen, Tags, Notizen und alles, was das Fenster kann</translation>
    </message>
    <message>
        <source>Show what is marked as &amp;hidden</source>
        <translation>&amp;Ausgeblendetes zeigen</translation>
    </message>
    <message>
        <source>Lists also the names and addresses that you marked as hidden</source>
        <translation>Führt auch Namen und Adressen auf, die Sie ausgeblendet haben</translation>
    </message>
    <message>
        <source>Filter the na&amp;mes</source>
        <translation>Na&amp;men filtern</translation>
    </message>
    <message>
        <source>Shows only names that hold a text in their name, verdict or tags</source>
        <translation>Zeigt nur Namen, die einen Text im Namen, im Urteil oder in den Tags enthalten</translation>
    </message>
    <message>
        <source>&amp;Verdict classes</source>
        <translation>&amp;Urteilsklassen</translation>
    </message>
    <message>
        <source>Says what each verdict means, how it is told and what to do</source>
        <translation>Sagt, was jedes Urteil bedeutet, woran es erkannt wird und was zu tun ist</translation>
    </message>
    <message>
        <source>Takes back the last selection, note, verdict or detail; but for a selection the case keeps both steps</source>
        <translation>Nimmt die letzte Auswahl, Notiz, Einschätzung oder Angabe zurück; außer bei einer Auswahl behält der Fall beide Schritte</translation>
    </message>
    <message>
        <source>Registrat&amp;ion…</source>
        <translation>Registr&amp;ierung…</translation>
    </message>
    <message>
        <source>Says since when the name is registered; Fluxcase never looks it up</source>
        <translation>Sagt, seit wann der Name registriert ist; Fluxcase schlägt es nie nach</translation>
    </message>
    <message>
        <source>&amp;Import recorded answers…</source>
        <translation>Aufgezeichnete Antworten &amp;importieren…</translation>
    </message>
    <message>
        <source>Reads what others have recorded into this case; nobody is asked anything</source>
        <translation>Liest in diesen Fall, was andere aufgezeichnet haben; niemand wird etwas gefragt</translation>
    </message>
    <message>
        <source>&amp;Merge another case…</source>
        <translation>Anderen Fall auf&amp;nehmen…</translation>
    </message>
    <message>
        <source>Takes what another case holds into this one; that one stays as it is</source>
        <translation>Nimmt in diesen Fall auf, was ein anderer enthält; jener bleibt, wie er ist</translation>
    </message>
    <message>
        <source>&amp;Check the evidence…</source>
        <translation>Beweise &amp;prüfen…</translation>
    </message>
    <message>
        <source>Says whether all that the case holds is as it was stored, and its head</source>
        <translation>Sagt, ob alles im Fall so ist, wie es gespeichert wurde, und nennt den Kopf der Beweiskette</translation>
    </message>
    <message>
        <source>Country &amp;borders on the map</source>
        <translation>Länder&amp;grenzen auf der Karte</translation>
    </message>
    <message>
        <source>Borders are drawn without prejudice</source>
        <translation>Grenzverläufe ohne Wertung</translation>
    </message>
    <message>
        <source>Watch selected names &amp;again…</source>
        <translation>Ausgewählte Namen &amp;erneut beobachten…</translation>
    </message>
    <message>
        <source>Puts the selected names into the entry field; nothing is sent before Watch</source>
        <translation>Setzt die ausgewählten Namen in das Eingabefeld; vor „Beobachten“ wird nichts gesendet</translation>
    </message>
</context>
<context>
    <name>widgets::AddressTable</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>widgets::AnnotationCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Neuer Tag…</translation>
    </message>
    <message>
        <source>&amp;Trusted: known to be good</source>
        <translation>&amp;Vertrauenswürdig: als gut bekannt</translation>
    </message>
    <message>
        <source>&amp;Hidden in lists</source>
        <translation>In Listen &amp;ausgeblendet</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>A word for it:</source>
        <translation>Ein Wort dafür:</translation>
    </message>
    <message>
        <source>Selection in %1</source>
        <translation>Auswahl in %1</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerPage</name>
    <message>
        <source>The packet of the chosen answer</source>
        <translation>Das Paket der gewählten Antwort</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerTable</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>widgets::BrushView</name>
    <message>
        <source>Time brush</source>
        <translation>Zeitauswahl</translation>
    </message>
    <message>
        <source>No name is selected.</source>
        <translation>Kein Name ausgewählt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Selected: %4 to %5.</source>
        <translation>%1 von %2 bis %3. Ausgewählt: %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 bis %3.</translation>
    </message>
    <message>
        <source>new addresses</source>
        <translation>neue Adressen</translation>
    </message>
</context>
<context>
    <name>widgets::CaseDialog</name>
    <message>
        <source>Details of the case</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Number of the ticket or report</source>
        <translation>Nummer des Tickets oder Berichts</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Traffic Light Protocol of the case</source>
        <translation>Traffic Light Protocol des Falls</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
</context>
<context>
    <name>widgets::ChartMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy figures, &amp;defanged</source>
        <translation>Werte kopieren, &amp;entschärft</translation>
    </message>
    <message>
        <source>Copy figures as &amp;text, nothing defanged</source>
        <translation>Werte als &amp;Text kopieren, nichts entschärft</translation>
    </message>
    <message>
        <source>Copy figures as CS&amp;V, nothing defanged</source>
        <translation>Werte als CS&amp;V kopieren, nichts entschärft</translation>
    </message>
</context>
<context>
    <name>widgets::ClassGuide</name>
    <message>
        <source>The addresses of the name and those of its name servers change all the time. Whoever takes down one machine of either kind stops nothing.</source>
        <translation>Die Adressen des Namens und die seiner Nameserver wechseln ständig. Wer einen Rechner der einen oder der anderen Art abschaltet, hält nichts auf.</translation>
    </message>
    <message>
        <source>New addresses keep coming from operators not seen before, few of them in hosting networks; and the addresses of the name servers turn over in the same way.</source>
        <translation>Ständig kommen neue Adressen von bisher nicht gesehenen Betreibern hinzu, nur wenige davon in Hosting-Netzen; und die Adressen der Nameserver wechseln auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Block and sinkhole the name, not its addresses: those belong to infected machines and are others tomorrow. Ask the registrar to suspend the name, as its name servers cannot be reached. Hand over the indicators of the name and of its name servers.</source>
        <translation>Sperren Sie den Namen, nicht seine Adressen, und leiten Sie ihn auf ein Sinkhole um: Die Adressen gehören infizierten Rechnern und sind morgen andere. Bitten Sie den Registrar, den Namen zu suspendieren, denn an seine Nameserver ist nicht heranzukommen. Geben Sie die Indikatoren des Namens und seiner Nameserver weiter.</translation>
    </message>
    <message>
        <source>The name leads to ever other machines, mostly infected home computers and routers, that pass visitors on to a server behind them.</source>
        <translation>Der Name führt zu immer anderen Rechnern, meist infizierten Heimrechnern und Routern, die Besucher an einen Server dahinter weiterreichen.</translation>
    </message>
    <message>
        <source>New addresses keep coming from operators not seen before, resolver by resolver and only in answers that the resolver fetched anew. A low TTL alone is never enough.</source>
        <translation>Ständig kommen neue Adressen von bisher nicht gesehenen Betreibern hinzu, für jeden Resolver einzeln betrachtet und nur in Antworten, die der Resolver neu geholt hat. Eine niedrige TTL allein genügt nie.</translation>
    </message>
    <message>
        <source>Block and sinkhole the name, not its addresses. Look in DNS and flow logs for machines of your own that asked for it, and for your own addresses among those of the name. Ask the registrar or the operator of the name servers to suspend it.</source>
        <translation>Sperren Sie den Namen, nicht seine Adressen, und leiten Sie ihn auf ein Sinkhole um. Suchen Sie in DNS- und Flow-Logs nach eigenen Rechnern, die nach ihm gefragt haben, und unter den Adressen des Namens nach Ihren eigenen. Bitten Sie den Registrar oder den Betreiber der Nameserver, ihn zu suspendieren.</translation>
    </message>
    <message>
        <source>flux.test: a few addresses an answer, out of hundreds of home computers.</source>
        <translation>flux.test: wenige Adressen je Antwort, aus Hunderten von Heimrechnern.</translation>
    </message>
    <message>
        <source>The name itself stands still or has not been told yet, but the servers that answer for it change all the time.</source>
        <translation>Der Name selbst steht still oder ist noch nicht beurteilt, aber die Server, die für ihn antworten, wechseln ständig.</translation>
    </message>
    <message>
        <source>At two looks in a row more than half of the name servers&apos; addresses were new, in three operators or more, or among the name&apos;s own addresses; or three sets of name servers were seen within a week.</source>
        <translation>Bei zwei Abfragen in Folge war mehr als die Hälfte der Nameserver-Adressen neu, bei drei oder mehr Betreibern oder unter den eigenen Adressen des Namens; oder binnen einer Woche wurden drei Sätze Nameserver gesehen.</translation>
    </message>
    <message>
        <source>Keep watching: the name may begin to flux. Block the names of the name servers too, and look what else they serve.</source>
        <translation>Beobachten Sie weiter: Der Name kann mit Flux beginnen. Sperren Sie auch die Namen der Nameserver, und sehen Sie nach, wofür diese sonst noch antworten.</translation>
    </message>
    <message>
        <source>Many operators share the name on purpose, as a pool of volunteers or the mirrors of a distribution do. Green: known as such, or run in hosting networks. Amber: it could also be flux on leased hosts.</source>
        <translation>Viele Betreiber teilen sich den Namen mit Absicht, wie bei einem Freiwilligen-Pool oder den Mirrors einer Distribution. Grün: als solcher bekannt oder in Hosting-Netzen betrieben. Gelb: Es könnte auch Flux auf gemieteten Hosts sein.</translation>
    </message>
    <message>
        <source>New operators keep coming as in flux, but too many of the addresses are in hosting, education or research networks, or the name is that of a known pool.</source>
        <translation>Wie bei Flux kommen ständig neue Betreiber hinzu, aber zu viele der Adressen liegen in Hosting-, Bildungs- oder Forschungsnetzen, oder der Name ist der eines bekannten Pools.</translation>
    </message>
    <message>
        <source>Do not block it when it is green. When it is amber, read the facts for and against, look at what the name serves, and watch on.</source>
        <translation>Sperren Sie ihn nicht, wenn er grün ist. Ist er gelb, lesen Sie, was dafür und was dagegen spricht, sehen Sie nach, was der Name anbietet, und beobachten Sie weiter.</translation>
    </message>
    <message>
        <source>pool.test: servers of volunteers, another four of them in every answer.</source>
        <translation>pool.test: Server von Freiwilligen, in jeder Antwort vier andere.</translation>
    </message>
    <message>
        <source>Addresses change and grow in number, but within one or two operators: dynamic DNS, a large farm, or flux that somebody hosts.</source>
        <translation>Die Adressen wechseln und werden mehr, aber bei nur einem oder zwei Betreibern: dynamisches DNS, eine große Serverfarm oder Flux, den jemand hostet.</translation>
    </message>
    <message>
        <source>More than half of the addresses are new at most looks, and none of them brings an operator not seen before.</source>
        <translation>Bei den meisten Abfragen ist mehr als die Hälfte der Adressen neu, und keine davon bringt einen bisher nicht gesehenen Betreiber.</translation>
    </message>
    <message>
        <source>Find out whose networks these are. Where one hoster serves it all, that hoster can act.</source>
        <translation>Finden Sie heraus, wessen Netze das sind. Wo ein einziger Hoster alles bedient, kann dieser Hoster handeln.</translation>
    </message>
    <message>
        <source>One service answers from several addresses of its own, often near to who asks.</source>
        <translation>Ein einziger Dienst antwortet von mehreren eigenen Adressen, oft nahe beim Fragenden.</translation>
    </message>
    <message>
        <source>New addresses bring no new operators, or several resolvers see sets of their own that hold still; often the addresses are in the published ranges of a provider.</source>
        <translation>Neue Adressen bringen keine neuen Betreiber, oder mehrere Resolver sehen jeweils einen eigenen Satz, der stillhält; oft liegen die Adressen in den veröffentlichten Bereichen eines Anbieters.</translation>
    </message>
    <message>
        <source>Never block the addresses: thousands of other names live there. If the name itself is bad, block the name and tell the provider.</source>
        <translation>Sperren Sie nie die Adressen: Dort sind Tausende anderer Namen zu Hause. Ist der Name selbst schädlich, sperren Sie den Namen und melden Sie ihn dem Anbieter.</translation>
    </message>
    <message>
        <source>cdn.test: the answer depends on who asks. rr.test: the same four addresses in turn.</source>
        <translation>cdn.test: Die Antwort hängt vom Fragenden ab. rr.test: dieselben vier Adressen in wechselnder Reihenfolge.</translation>
    </message>
    <message>
        <source>The name stays at the same address.</source>
        <translation>Der Name bleibt bei derselben Adresse.</translation>
    </message>
    <message>
        <source>Fresh answers over the watch all held the same address; at most it moved once.</source>
        <translation>Frische Antworten enthielten während der ganzen Beobachtung dieselbe Adresse; höchstens einmal wechselte sie.</translation>
    </message>
    <message>
        <source>Nothing here speaks of flux; that says nothing about what the name serves. Flux can also begin weeks after a registration.</source>
        <translation>Hier spricht nichts für Flux; das sagt nichts darüber, was der Name anbietet. Flux kann auch erst Wochen nach einer Registrierung beginnen.</translation>
    </message>
    <message>
        <source>Fluxcase cannot tell yet, and says so rather than guess.</source>
        <translation>Fluxcase kann es noch nicht sagen und gibt das zu, statt zu raten.</translation>
    </message>
    <message>
        <source>The answers so far fit both flux and a service. The banner says how many more looks and minutes are expected, and which way it leans.</source>
        <translation>Die bisherigen Antworten passen sowohl zu Flux als auch zu einem Dienst. Die Meldung nennt, wie viele Abfragen und Minuten noch zu erwarten sind und welche Tendenz besteht.</translation>
    </message>
    <message>
        <source>Let it watch on: a look counts only when a resolver has fetched the answer anew, so asking faster than the TTL brings nothing.</source>
        <translation>Lassen Sie weiter beobachten: Eine Abfrage zählt nur, wenn ein Resolver die Antwort neu geholt hat; schneller zu fragen als die TTL bringt also nichts.</translation>
    </message>
    <message>
        <source>Every name of the practice lab, in its first seconds.</source>
        <translation>Jeder Name des Übungslabors in seinen ersten Sekunden.</translation>
    </message>
    <message>
        <source>The name has no address at the moment.</source>
        <translation>Der Name hat im Moment keine Adresse.</translation>
    </message>
    <message>
        <source>All resolvers that are believed say that it does not exist, or that it has neither an IPv4 nor an IPv6 address. Silence and failures are not counted as that.</source>
        <translation>Alle glaubwürdigen Resolver sagen, dass er nicht existiert oder dass er weder eine IPv4- noch eine IPv6-Adresse hat. Schweigen und Fehlschläge zählen nicht dazu.</translation>
    </message>
    <message>
        <source>Keep it in the case: a name taken down may come back. It is asked less often.</source>
        <translation>Behalten Sie ihn im Fall: Ein abgeschalteter Name kann wiederkommen. Er wird seltener abgefragt.</translation>
    </message>
    <message>
        <source>gone.test: a name that was taken down.</source>
        <translation>gone.test: ein Name, der abgeschaltet wurde.</translation>
    </message>
    <message>
        <source>Somebody has turned the name to a place where it does no harm.</source>
        <translation>Jemand hat den Namen an einen Ort umgeleitet, an dem er keinen Schaden anrichtet.</translation>
    </message>
    <message>
        <source>At the last two looks all resolvers that are believed gave nothing but addresses of known sinkholes, block pages, or addresses that lead nowhere.</source>
        <translation>Bei den letzten beiden Abfragen gaben alle glaubwürdigen Resolver nichts als Adressen bekannter Sinkholes, Sperrseiten oder Adressen, die ins Leere führen.</translation>
    </message>
    <message>
        <source>Machines that ask for it are still infected: look for them in the DNS logs. A class reached before is kept beside this one.</source>
        <translation>Rechner, die nach ihm fragen, sind noch infiziert: Suchen Sie in den DNS-Logs nach ihnen. Eine zuvor erreichte Klasse bleibt neben dieser erhalten.</translation>
    </message>
    <message>
        <source>sink.test: one resolver of four gives a sinkhole&apos;s address. It is left out, as the others do not.</source>
        <translation>sink.test: Einer von vier Resolvern gibt die Adresse eines Sinkholes. Er bleibt außer Betracht, da die anderen das nicht tun.</translation>
    </message>
    <message>
        <source>The name shows advertisements of a parking service, or is for sale.</source>
        <translation>Der Name zeigt Werbung eines Parking-Anbieters oder steht zum Verkauf.</translation>
    </message>
    <message>
        <source>At the last two looks all addresses were those of a known parking service.</source>
        <translation>Bei den letzten beiden Abfragen waren alle Adressen die eines bekannten Parking-Anbieters.</translation>
    </message>
    <message>
        <source>Parked names are bought and turned to other ends: keep it in the case.</source>
        <translation>Geparkte Namen werden gekauft und für anderes genutzt: Behalten Sie ihn im Fall.</translation>
    </message>
    <message>
        <source>double.test: its name servers move among infected home computers as well.</source>
        <translation>double.test: Auch seine Nameserver wandern zwischen infizierten Heimrechnern.</translation>
    </message>
</context>
<context>
    <name>widgets::ClassGuideDialog</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Woran es erkannt wird</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>In the practice lab</source>
        <translation>Im Übungslabor</translation>
    </message>
    <message>
        <source>Verdict classes</source>
        <translation>Urteilsklassen</translation>
    </message>
    <message>
        <source>Open the &amp;practice lab</source>
        <translation>Das Übungs&amp;labor öffnen</translation>
    </message>
</context>
<context>
    <name>widgets::CompareDialog</name>
    <message>
        <source>%1 addresses, %2 networks, %3 countries</source>
        <translation>%1 Adressen, %2 Netze, %3 Länder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Compare two names</source>
        <translation>Zwei Namen vergleichen</translation>
    </message>
    <message>
        <source>The two names side by side</source>
        <translation>Die zwei Namen nebeneinander</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How sure, since when</source>
        <translation>Wie sicher, seit wann</translation>
    </message>
    <message>
        <source>Probability of flux</source>
        <translation>Flux-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Addresses under both</source>
        <translation>Adressen bei beiden</translation>
    </message>
    <message>
        <source>Networks under both</source>
        <translation>Netze bei beiden</translation>
    </message>
</context>
<context>
    <name>widgets::EntryBar</name>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Paste a name, URL, defanged indicator or text</source>
        <translation>Name, URL, entschärften Indikator oder Text einfügen</translation>
    </message>
    <message>
        <source>Names to watch</source>
        <translation>Zu beobachtende Namen</translation>
    </message>
    <message>
        <source>Anything with names in it. What was recognised is shown before anything is sent.</source>
        <translation>Alles, was Namen enthält. Das Erkannte wird gezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>What will be sent, and who can notice</source>
        <translation>Was gesendet wird und wer es bemerken kann</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a domain name, a URL or a defanged indicator first.</source>
        <translation>Kein Text zum Einfügen. Zuerst einen Domainnamen, eine URL oder einen entschärften Indikator kopieren.</translation>
    </message>
    <message>
        <source>Export indicators…</source>
        <translation>Indikatoren exportieren…</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Indikatoren exportieren</translation>
    </message>
    <message>
        <source>PAP:%1</source>
        <translation>PAP:%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nothing to watch yet. Paste a domain name, a URL or a defanged indicator.</source>
        <translation>Noch nichts zu beobachten. Einen Domainnamen, eine URL oder einen entschärften Indikator einfügen.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Watch.</source>
        <translation>Vor „Beobachten“ wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What Watch will send</source>
        <translation>Was „Beobachten“ senden wird</translation>
    </message>
</context>
<context>
    <name>widgets::EntryField</name>
    <message>
        <source>The dropped file could not be read: %1</source>
        <translation>Die abgelegte Datei war nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>widgets::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceLabel</name>
    <message>
        <source>new operators</source>
        <translation>neue Betreiber</translation>
    </message>
    <message>
        <source>networks an address</source>
        <translation>Netze je Adresse</translation>
    </message>
    <message>
        <source>spread over operators</source>
        <translation>Streuung Betreiber</translation>
    </message>
    <message>
        <source>in blocks of their own</source>
        <translation>in eigenen Blöcken</translation>
    </message>
    <message>
        <source>spread over countries</source>
        <translation>Streuung Länder</translation>
    </message>
    <message>
        <source>spread over time zones</source>
        <translation>Streuung Zeitzonen</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>addresses a look</source>
        <translation>Adressen je Abfrage</translation>
    </message>
    <message>
        <source>growth exponent</source>
        <translation>Wachstumsexponent</translation>
    </message>
    <message>
        <source>turnover a look</source>
        <translation>Wechsel je Abfrage</translation>
    </message>
    <message>
        <source>an address stays</source>
        <translation>Adresse bleibt</translation>
    </message>
    <message>
        <source>first hour&apos;s still here</source>
        <translation>erste Stunde noch da</translation>
    </message>
    <message>
        <source>in hosting networks</source>
        <translation>in Hosting-Netzen</translation>
    </message>
    <message>
        <source>on access lines</source>
        <translation>Endkundenanschlüsse</translation>
    </message>
    <message>
        <source>name-server turnover</source>
        <translation>Nameserver-Wechsel</translation>
    </message>
    <message>
        <source>name-server sets</source>
        <translation>Nameserver-Sätze</translation>
    </message>
    <message>
        <source>name-server operators</source>
        <translation>Nameserver-Betreiber</translation>
    </message>
    <message>
        <source>hosts serve the name</source>
        <translation>NS auf eigenen Hosts</translation>
    </message>
    <message>
        <source>known service</source>
        <translation>bekannter Dienst</translation>
    </message>
    <message>
        <source>differs by resolver</source>
        <translation>je Resolver anders</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>half of the blocks gone after</source>
        <translation>halbe Blöcke fort nach</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceList</name>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>typical of services ←  → typical of flux</source>
        <translation>typisch für Dienste ←  → typisch für Flux</translation>
    </message>
    <message>
        <source>%1 facts for flux, %2 against.</source>
        <translation>%1 Belege für Flux, %2 dagegen.</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceScale</name>
    <message>
        <source>typical of flux</source>
        <translation>typisch für Flux</translation>
    </message>
    <message>
        <source>typical of services</source>
        <translation>typisch für Dienste</translation>
    </message>
    <message>
        <source>typical of neither</source>
        <translation>für keines typisch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, at %3 of 100.</source>
        <translation>%1 %2, bei %3 von 100.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportAnswers</name>
    <message>
        <source>&amp;Practice: nothing in it is real, make the block list anyway</source>
        <translation>Ü&amp;bung: Nichts darin ist echt, die Sperrliste trotzdem erstellen</translation>
    </message>
    <message>
        <source>Why the block list is made all the same</source>
        <translation>Warum die Sperrliste trotzdem erstellt wird</translation>
    </message>
    <message>
        <source>Stands in the list and in the case</source>
        <translation>Steht in der Liste und im Fall</translation>
    </message>
    <message>
        <source>Why it is &amp;made all the same</source>
        <translation>Warum sie &amp;trotzdem erstellt wird</translation>
    </message>
</context>
<context>
    <name>widgets::ExportChoices</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was weitergegeben wird</translation>
    </message>
    <message>
        <source>&amp;Beside earlier lists</source>
        <translation>&amp;Gegenüber früheren Listen</translation>
    </message>
    <message>
        <source>What it is beside what was handed over before</source>
        <translation>Verhältnis zu früher Weitergegebenem</translation>
    </message>
    <message>
        <source>Who may &amp;see it</source>
        <translation>Wer es sehen &amp;darf</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>&amp;Defanged, harmless to paste</source>
        <translation>Entschärft, gefahrlos ein&amp;fügbar</translation>
    </message>
    <message>
        <source>%1 (%2). Our tests check it with %3.</source>
        <translation>%1 (%2). Unsere Tests prüfen es mit %3.</translation>
    </message>
    <message>
        <source>%1 (%2), a block list. Our tests check it with %3.</source>
        <translation>%1 (%2), eine Sperrliste. Unsere Tests prüfen sie mit %3.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>PRACTICE · Export indicators</source>
        <translation>ÜBUNG · Indikatoren exportieren</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Indikatoren exportieren</translation>
    </message>
    <message>
        <source>&amp;Own ranges and names…</source>
        <translation>&amp;Eigene Bereiche und Namen…</translation>
    </message>
    <message>
        <source>What is yours is kept out of every export</source>
        <translation>Eigenes ist von jedem Export ausgenommen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy all of the text</source>
        <translation>Den gesamten Text kopieren</translation>
    </message>
    <message>
        <source>Se&amp;nd to…</source>
        <translation>&amp;Senden an…</translation>
    </message>
    <message>
        <source>Send to a server</source>
        <translation>An einen Server senden</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was handed over in this format, or under this profile, and is still out.</source>
        <translation>Nichts zurückzunehmen: Dem Fall ist nichts bekannt, was in diesem Format oder unter diesem Profil weitergegeben wurde und noch gilt.</translation>
    </message>
    <message>
        <source>Nothing is new since the last time.</source>
        <translation>Seit dem letzten Mal ist nichts neu.</translation>
    </message>
    <message>
        <source>There is nothing to export: this case has no name with an answer of this kind yet.</source>
        <translation>Nichts zu exportieren: Dieser Fall hat noch keinen Namen mit einer Antwort dieser Art.</translation>
    </message>
    <message>
        <source>This format takes addresses only: choose “%1” above.</source>
        <translation>Dieses Format nimmt nur Adressen: oben „%1“ wählen.</translation>
    </message>
    <message>
        <source>Every entry is kept out. Tick one in the table and say why, to hand it over all the same.</source>
        <translation>Jeder Eintrag ist ausgenommen. Zur Weitergabe einen in der Tabelle ankreuzen und begründen.</translation>
    </message>
    <message>
        <source>Say why the list is made all the same.</source>
        <translation>Begründen, warum die Liste trotzdem erstellt wird.</translation>
    </message>
    <message>
        <source>This is a practice case: a block list of it needs an explicit yes.</source>
        <translation>Dies ist ein Übungsfall: Eine Sperrliste daraus erfordert ausdrückliche Zustimmung.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportProfileRow</name>
    <message>
        <source>Profile: choices that are kept</source>
        <translation>Profil: gemerkte Auswahl</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;Merken als…</translation>
    </message>
    <message>
        <source>Keep these choices as a profile</source>
        <translation>Diese Auswahl als Profil merken</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>widgets::ExportTable</name>
    <message>
        <source>Your reason for handing over this entry</source>
        <translation>Eigener Grund für die Weitergabe dieses Eintrags</translation>
    </message>
    <message>
        <source>Why it goes in</source>
        <translation>Warum er hineinkommt</translation>
    </message>
    <message>
        <source>What is handed over, what is kept out, and why</source>
        <translation>Was weitergegeben und was ausgenommen wird, und warum</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Einträge kopieren</translation>
    </message>
    <message>
        <source>Hand over all the same…</source>
        <translation>Trotzdem weitergeben…</translation>
    </message>
</context>
<context>
    <name>widgets::ExportViews</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The beginning of what will be written</source>
        <translation>Der Anfang dessen, was geschrieben wird</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>%1 of %2 entries are handed over</source>
        <translation>%1 von %2 Einträgen werden weitergegeben</translation>
    </message>
    <message numerus="yes">
        <source>, %n for a reason of yours</source>
        <translation>
            <numerusform>, %n aus eigenem Grund</numerusform>
            <numerusform>, %n aus eigenem Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>%1; the first %2 of %3 lines</source>
        <translation>%1; die ersten %2 von %3 Zeilen</translation>
    </message>
</context>
<context>
    <name>widgets::FileCommands</name>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Fluxcase cases (*.fluxcase);;All files (*)</source>
        <translation>Fluxcase-Fälle (*.fluxcase);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Fall speichern unter</translation>
    </message>
    <message>
        <source>Fluxcase cases (*.fluxcase)</source>
        <translation>Fluxcase-Fälle (*.fluxcase)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg);;PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Export indicators, defanged</source>
        <translation>Indikatoren exportieren, entschärft</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Indikatoren exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Custom resolvers</source>
        <translation>Eigene Resolver</translation>
    </message>
    <message>
        <source>Addresses of DNS servers, with a port if it is not 53, separated by spaces:</source>
        <translation>Adressen von DNS-Servern, mit Port, falls nicht 53, durch Leerzeichen getrennt:</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Nothing was changed; write addresses such as 192.0.2.53 or [2001:db8::53]:5300.</source>
        <translation>„%1“ ist keine Serveradresse. Nichts wurde geändert; Adressen in der Form 192.0.2.53 oder [2001:db8::53]:5300 schreiben.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Import recorded answers</source>
        <translation>Aufgezeichnete Antworten importieren</translation>
    </message>
    <message>
        <source>Zeek&apos;s dns.log (*.log *.json *.gz);;All files (*)</source>
        <translation>dns.log von Zeek (*.log *.json *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge another case</source>
        <translation>Anderen Fall aufnehmen</translation>
    </message>
</context>
<context>
    <name>widgets::GoToDialog</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a name, address, tag, note or command</source>
        <translation>Zu einem Namen, einer Adresse, einem Tag, einer Notiz oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>A name, an address, a tag, a note, or what to do</source>
        <translation>Ein Name, eine Adresse, ein Tag, eine Notiz oder was zu tun ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Type to search the case. Return goes there, Escape closes.</source>
        <translation>Tippen, um den Fall zu durchsuchen. Eingabe geht dorthin, Escape schließt.</translation>
    </message>
    <message>
        <source>Searching the case…</source>
        <translation>Der Fall wird durchsucht…</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The case holds nothing with these words.</source>
        <translation>Der Fall enthält nichts mit diesen Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the case.</source>
        <translation>
            <numerusform>%n Treffer im Fall.</numerusform>
            <numerusform>%n Treffer im Fall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GrowthChart</name>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
</context>
<context>
    <name>widgets::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Fluxcase</source>
        <translation>Über Fluxcase</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryView</name>
    <message>
        <source>No name is selected.</source>
        <translation>Kein Name ausgewählt.</translation>
    </message>
</context>
<context>
    <name>widgets::KinTable</name>
    <message>
        <source>Matches: names that share addresses</source>
        <translation>Treffer: Namen mit gemeinsamen Adressen</translation>
    </message>
</context>
<context>
    <name>widgets::LanesView</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>Warten auf die erste Antwort…</translation>
    </message>
    <message>
        <source>No resolver has given an answer so far (%1).</source>
        <translation>Bisher hat kein Resolver eine Antwort gegeben (%1).</translation>
    </message>
    <message>
        <source>The resolvers say that this name does not exist (NXDOMAIN).</source>
        <translation>Laut den Resolvern existiert dieser Name nicht (NXDOMAIN).</translation>
    </message>
    <message>
        <source>No answer has held an address so far.</source>
        <translation>Bisher enthielt keine Antwort eine Adresse.</translation>
    </message>
    <message>
        <source>Address lanes</source>
        <translation>Adressbahnen</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>in %1 of %2 answers</source>
        <translation>in %1 von %2 Antworten</translation>
    </message>
    <message>
        <source>%1; one row per address in order first seen, from %2 to %3.</source>
        <translation>%1; eine Zeile je Adresse in der Reihenfolge ihres ersten Auftretens, von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>PRACTICE · %1 – Fluxcase</source>
        <translation>ÜBUNG · %1 – Fluxcase</translation>
    </message>
    <message>
        <source>Fluxcase</source>
        <translation>Fluxcase</translation>
    </message>
    <message>
        <source>%1 – Fluxcase</source>
        <translation>%1 – Fluxcase</translation>
    </message>
</context>
<context>
    <name>widgets::MapView</name>
    <message>
        <source>Where the addresses are</source>
        <translation>Wo die Adressen liegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No address has a known place.</source>
        <translation>Von keiner Adresse ist der Ort bekannt.</translation>
    </message>
    <message>
        <source>%1 places; most addresses: %2. %3.</source>
        <translation>%1 Orte; meiste Adressen: %2. %3.</translation>
    </message>
    <message>
        <source>no place known yet</source>
        <translation>noch kein Ort bekannt</translation>
    </message>
    <message>
        <source>country of network registration</source>
        <translation>Land der Netzregistrierung</translation>
    </message>
    <message>
        <source>geolocated</source>
        <translation>geolokalisiert</translation>
    </message>
    <message>
        <source>place as the database gives it</source>
        <translation>Ort laut Datenbank</translation>
    </message>
    <message>
        <source>1 address not placed</source>
        <translation>1 Adresse nicht verortet</translation>
    </message>
    <message>
        <source>%1 addresses not placed</source>
        <translation>%1 Adressen nicht verortet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: 1 address</source>
        <translation>%1: 1 Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1: %n Adresse</numerusform>
            <numerusform>%1: %n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n place(s) nearby</source>
        <translation>
            <numerusform>%1 und %n Ort in der Nähe</numerusform>
            <numerusform>%1 und %n Orte in der Nähe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>widgets::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>&amp;Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>widgets::NameDelegate</name>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>Warten auf die erste Antwort…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 addr.</source>
        <translation>%1 · %2 Adr.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next query in %1</source>
        <translation>nächste Anfrage: %1</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 addr.</source>
        <translation>%1 · %2 · %3 Adr.</translation>
    </message>
    <message>
        <source>%1 · unread</source>
        <translation>%1 · ungelesen</translation>
    </message>
</context>
<context>
    <name>widgets::NamePage</name>
    <message>
        <source>Address lanes</source>
        <translation>Adressbahnen</translation>
    </message>
    <message>
        <source>one row per address, in order first seen · colour = network (top 6)</source>
        <translation>je Adresse eine Zeile, nach Auftreten · Farbe = Netz (6 größte)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>distinct, since the first answer</source>
        <translation>verschiedene, seit der ersten Antwort</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>seconds · sawtooth = a cache counting down</source>
        <translation>Sekunden · Sägezahn = ein herunterzählender Cache</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>no geo database: see Help › About</source>
        <translation>keine Geodatenbank: siehe Hilfe › Über Fluxcase</translation>
    </message>
</context>
<context>
    <name>widgets::NameServersView</name>
    <message>
        <source>parent and zone agree</source>
        <translation>Elternzone und Zone stimmen überein</translation>
    </message>
    <message>
        <source>parent and zone differ</source>
        <translation>Elternzone und Zone weichen ab</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>none known yet</source>
        <translation>noch keine bekannt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>1 server</source>
        <translation>1 Server</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>%1 SOA serials</source>
        <translation>%1 SOA-Seriennummern</translation>
    </message>
    <message>
        <source>Serials of the zone&apos;s SOA record, the last %1</source>
        <translation>Seriennummern im SOA-Record der Zone, zuletzt %1</translation>
    </message>
    <message>
        <source>%1, when the zone&apos;s own set named it</source>
        <translation>%1, wenn die Zone selbst ihn nannte</translation>
    </message>
    <message>
        <source>%1, when the parent zone delegated to it</source>
        <translation>%1, wenn die Elternzone an ihn delegierte</translation>
    </message>
    <message>
        <source>%1, an address of %2</source>
        <translation>%1, eine Adresse von %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPane</name>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Noch keine Namen.</translation>
    </message>
    <message>
        <source>Names of the case</source>
        <translation>Namen des Falls</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>Case · %1</source>
        <translation>Fall · %1</translation>
    </message>
    <message>
        <source>read-only: nothing new is stored</source>
        <translation>nur lesbar: Neues wird nicht gespeichert</translation>
    </message>
    <message>
        <source>draft: Save as… keeps it where you want it</source>
        <translation>Entwurf: „Speichern unter…“ legt ihn am gewünschten Ort ab</translation>
    </message>
    <message>
        <source>Shared infrastructure</source>
        <translation>Gemeinsame Infrastruktur</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 von %2 Namen</translation>
    </message>
    <message>
        <source>%1 of %2 names, %3 hidden</source>
        <translation>%1 von %2 Namen, %3 ausgeblendet</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Die Namen filtern</translation>
    </message>
    <message>
        <source>Shows only names that hold these words in their name, verdict or tags</source>
        <translation>Zeigt nur Namen, die diese Wörter im Namen, im Urteil oder in den Tags enthalten</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>As &amp;added</source>
        <translation>Wie &amp;hinzugefügt</translation>
    </message>
    <message>
        <source>By &amp;verdict</source>
        <translation>Nach &amp;Urteil</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By a&amp;ddresses</source>
        <translation>Nach A&amp;dressen</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Alle lesen</translation>
    </message>
    <message>
        <source>Reads the answers about every name of the case into memory</source>
        <translation>Liest die Antworten zu jedem Namen des Falls in den Speicher</translation>
    </message>
    <message numerus="yes">
        <source>A large case: %n name(s) are read once they are looked at. What names share is said of the others only.</source>
        <translation>
            <numerusform>Ein großer Fall: %n Name wird erst gelesen, wenn er angesehen wird. Was Namen teilen, ist nur von den übrigen gesagt.</numerusform>
            <numerusform>Ein großer Fall: %n Namen werden erst gelesen, wenn sie angesehen werden. Was Namen teilen, ist nur von den übrigen gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Flux probability</source>
        <translation>Flux-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>&amp;Copy names, defanged</source>
        <translation>Namen entschärft &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text, with what is said of them</source>
        <translation>Als &amp;Text kopieren, mit dem Urteil</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V, nothing defanged</source>
        <translation>Als CS&amp;V kopieren, nichts entschärft</translation>
    </message>
</context>
<context>
    <name>widgets::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Was die Notiz betrifft</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>What was seen, and what it means</source>
        <translation>Was gesehen wurde und was es bedeutet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>widgets::NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>widgets::Notices</name>
    <message>
        <source>Not stored: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not stored: the disk is full, and what is found waits in memory until there is room.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll, und was gefunden wird, wartet im Arbeitsspeicher, bis Platz ist.</translation>
    </message>
</context>
<context>
    <name>widgets::OwnDialog</name>
    <message>
        <source>Own ranges and names</source>
        <translation>Eigene Bereiche und Namen</translation>
    </message>
</context>
<context>
    <name>widgets::OwnEditor</name>
    <message>
        <source>What is yours is kept out of every export of indicators, whatever the case. The list is in the settings of this program.</source>
        <translation>Eigenes ist von jedem Export von Indikatoren ausgenommen, in jedem Fall. Die Liste liegt in den Einstellungen dieses Programms.</translation>
    </message>
    <message>
        <source>Own ranges and names, one a line</source>
        <translation>Eigene Bereiche und Namen, je Zeile einer</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.0/24, 2001:db8::/32, example.com; a # begins a remark</source>
        <translation>Je Zeile einer: 192.0.2.0/24, 2001:db8::/32, example.com; # leitet eine Bemerkung ein</translation>
    </message>
    <message>
        <source>%1 and %2 are yours.</source>
        <translation>Eigenes: %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::OwnVerdictDialog</name>
    <message>
        <source>Own verdict</source>
        <translation>Eigenes Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What the evidence does not know</source>
        <translation>Was die Belege nicht wissen</translation>
    </message>
    <message>
        <source>%1 · Fluxcase says: %2</source>
        <translation>%1 · Fluxcase sagt: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>widgets::PapMenu</name>
    <message>
        <source>&amp;Permitted actions (PAP)</source>
        <translation>Er&amp;laubte Aktionen (PAP)</translation>
    </message>
    <message>
        <source>PAP:%1 · %2</source>
        <translation>PAP:%1 · %2</translation>
    </message>
</context>
<context>
    <name>widgets::PathBar</name>
    <message>
        <source>Ends this watch and enters its names again. Nothing is sent before you press Watch.</source>
        <translation>Beendet diese Beobachtung und trägt ihre Namen erneut ein. Vor „Beobachten“ wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Über TLS</translation>
    </message>
    <message>
        <source>Over HTTPS</source>
        <translation>Über HTTPS</translation>
    </message>
    <message>
        <source>My network&apos;s resolver</source>
        <translation>Resolver dieses Netzes</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileButton</name>
    <message>
        <source>Resolvers: %1, %2</source>
        <translation>Resolver: %1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · the case must be PAP:GREEN</source>
        <translation>%1 · %2 · der Fall muss PAP:GREEN sein</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Custom resolvers…</source>
        <translation>Eigene Resolver…</translation>
    </message>
    <message>
        <source>Resolver profiles…</source>
        <translation>Resolver-Profile…</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileText</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>seen by their operators</source>
        <translation>für ihre Betreiber sichtbar</translation>
    </message>
    <message>
        <source>My network&apos;s resolver</source>
        <translation>Resolver dieses Netzes</translation>
    </message>
    <message>
        <source>seen by whoever runs it</source>
        <translation>für den Betreiber sichtbar</translation>
    </message>
    <message>
        <source>Public resolvers</source>
        <translation>Öffentliche Resolver</translation>
    </message>
    <message>
        <source>Public resolvers over TLS</source>
        <translation>Öffentliche Resolver über TLS</translation>
    </message>
    <message>
        <source>Public resolvers over HTTPS</source>
        <translation>Öffentliche Resolver über HTTPS</translation>
    </message>
    <message>
        <source>Custom resolvers</source>
        <translation>Eigene Resolver</translation>
    </message>
    <message>
        <source>Practice lab</source>
        <translation>Übungslabor</translation>
    </message>
    <message>
        <source>nothing leaves this machine</source>
        <translation>nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>The name&apos;s own servers</source>
        <translation>Eigene Server des Namens</translation>
    </message>
    <message>
        <source>its owner can notice</source>
        <translation>der Inhaber kann es bemerken</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1, with two canaries · %2</source>
        <translation>%1, mit zwei Canaries · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>NS is asked of the zones above a name too, and A and AAAA of every name server that an answer names.</source>
        <translation>NS wird auch bei den Zonen über einem Namen erfragt, A und AAAA auch von jedem Nameserver, den eine Antwort nennt.</translation>
    </message>
    <message>
        <source>The same question is asked at most every %1 s. Without an answer it is sent once more; where the answer is too large for UDP it is asked over TCP.</source>
        <translation>Dieselbe Frage wird höchstens alle %1 s gestellt. Bleibt die Antwort aus, wird sie einmal wiederholt; ist die Antwort zu groß für UDP, wird über TCP gefragt.</translation>
    </message>
</context>
<context>
    <name>widgets::PushDialog</name>
    <message>
        <source>Send to a TAXII 2.1 collection</source>
        <translation>An eine TAXII-2.1-Collection senden</translation>
    </message>
    <message>
        <source>Send to a MISP</source>
        <translation>An ein MISP senden</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>ÜBUNG · %1</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address of the collection</source>
        <translation>&amp;Adresse der Collection</translation>
    </message>
    <message>
        <source>&amp;Address of the MISP</source>
        <translation>&amp;Adresse des MISP</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The one in the keyring</source>
        <translation>Der im Schlüsselbund</translation>
    </message>
    <message>
        <source>Keep i&amp;t in the system&apos;s keyring, for this address</source>
        <translation>Für diese Adresse im Schlüsselbund des Systems &amp;merken</translation>
    </message>
    <message>
        <source>File of authorities to trust</source>
        <translation>Datei der vertrauten Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>A&amp;uthorities</source>
        <translation>&amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>A file of authorities in PEM form</source>
        <translation>Eine Datei mit Zertifizierungsstellen in PEM-Form</translation>
    </message>
    <message>
        <source>&amp;Practice: nothing in it is real, send it anyway</source>
        <translation>Ü&amp;bung: Nichts darin ist echt, trotzdem senden</translation>
    </message>
    <message>
        <source>Why it is sent all the sa&amp;me</source>
        <translation>Warum &amp;trotzdem gesendet wird</translation>
    </message>
    <message>
        <source>Stands in the case</source>
        <translation>Steht im Fall</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>nothing is sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Say why it is sent all the same.</source>
        <translation>Begründen, warum trotzdem gesendet wird.</translation>
    </message>
    <message>
        <source>This is a practice case: sending it needs an explicit yes.</source>
        <translation>Dies ist ein Übungsfall: Das Senden erfordert ausdrückliche Zustimmung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>being sent…</source>
        <translation>wird gesendet…</translation>
    </message>
</context>
<context>
    <name>widgets::ReasonTable</name>
    <message>
        <source>Verdict: every reason</source>
        <translation>Urteil: alle Gründe</translation>
    </message>
</context>
<context>
    <name>widgets::RecentCase</name>
    <message>
        <source>Unsaved case of %1</source>
        <translation>Nicht gespeicherter Fall vom %1</translation>
    </message>
</context>
<context>
    <name>widgets::Recognition</name>
    <message>
        <source>No name found. Paste a domain name, a URL or a defanged indicator.</source>
        <translation>Kein Name gefunden. Einen Domainnamen, eine URL oder einen entschärften Indikator einfügen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Only the first %1 characters were read; the rest was left out.</source>
        <translation>Nur die ersten %1 Zeichen wurden gelesen; der Rest entfiel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 left out</source>
        <translation>%1 · ohne %2</translation>
    </message>
    <message>
        <source>%1 is an address: it is not resolved.</source>
        <translation>%1 ist eine Adresse: wird nicht aufgelöst.</translation>
    </message>
    <message>
        <source>No name of this case holds it.</source>
        <translation>Kein Name dieses Falls enthält sie.</translation>
    </message>
    <message>
        <source>Names of this case that hold it: %1.</source>
        <translation>Namen dieses Falls, die sie enthalten: %1.</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <translation>1 Name: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n Name: %1</numerusform>
            <numerusform>%n Namen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address, which is not resolved</source>
        <translation>1 Adresse, die nicht aufgelöst wird</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses, which are not resolved</source>
        <translation>
            <numerusform>%n Adresse, die nicht aufgelöst wird</numerusform>
            <numerusform>%n Adressen, die nicht aufgelöst werden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not understood: %1</source>
        <translation>1 nicht verstanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: %1</source>
        <translation>
            <numerusform>%n nicht verstanden: %1</numerusform>
            <numerusform>%n nicht verstanden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, an address: not resolved</source>
        <translation>%1, eine Adresse: nicht aufgelöst</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>“%1” (line %2)</source>
        <translation>„%1“ (Zeile %2)</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, again</source>
        <translation>%1, noch einmal</translation>
    </message>
</context>
<context>
    <name>widgets::ReferenceStrip</name>
    <message>
        <source>Reference scores</source>
        <translation>Vergleichswerte</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Published scores on the same answers. They are no part of the verdict.</source>
        <translation>Veröffentlichte Kennwerte zu denselben Antworten. Sie sind nicht Teil des Urteils.</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1 nicht berechnet</translation>
    </message>
    <message>
        <source>%1 %2 flux</source>
        <translation>%1 %2 Flux</translation>
    </message>
    <message>
        <source>%1 %2 not flux</source>
        <translation>%1 %2 kein Flux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::RegistrationDialog</name>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>As a registry or WHOIS says it, in UTC. Fluxcase never looks it up.</source>
        <translation>Wie es eine Registry oder WHOIS sagt, in UTC. Fluxcase schlägt es nie nach.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>widgets::ResolverTable</name>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
</context>
<context>
    <name>widgets::ResolversDialog</name>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Check the resolvers with canaries, where the case permits it</source>
        <translation>Resolver mit Canaries prüfen, wo der Fall es erlaubt</translation>
    </message>
    <message>
        <source>Asks each resolver for a random name below %1, which cannot exist, and for %2, whose address is known. PAP GREEN or CLEAR permits it.</source>
        <translation>Fragt jeden Resolver nach einem zufälligen Namen unter %1, den es nicht geben kann, und nach %2, dessen Adresse bekannt ist. PAP GREEN oder CLEAR erlaubt es.</translation>
    </message>
    <message>
        <source>Resolver profiles</source>
        <translation>Resolver-Profile</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UDP, and TCP where an answer is cut</source>
        <translation>UDP, bei abgeschnittener Antwort TCP</translation>
    </message>
    <message>
        <source>TCP only</source>
        <translation>Nur TCP</translation>
    </message>
    <message>
        <source>TLS (DoT)</source>
        <translation>TLS (DoT)</translation>
    </message>
    <message>
        <source>HTTPS (DoH)</source>
        <translation>HTTPS (DoH)</translation>
    </message>
    <message>
        <source>Asked over</source>
        <translation>Gefragt über</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.53, 192.0.2.53:5300, or with the name of its certificate 192.0.2.53#dns.example</source>
        <translation>Je Zeile einer: 192.0.2.53, 192.0.2.53:5300 oder mit dem Namen seines Zertifikats 192.0.2.53#dns.example</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>none, or such as 198.51.100.0/24 2001:db8::/56</source>
        <translation>keine, oder etwa 198.51.100.0/24 2001:db8::/56</translation>
    </message>
    <message>
        <source>Asks each name once more as if from these networks (EDNS client subnet). The owner of a name sees them; PAP GREEN or CLEAR permits it.</source>
        <translation>Fragt jeden Namen zusätzlich wie aus diesen Netzen (EDNS Client Subnet). Der Inhaber eines Namens sieht sie; PAP GREEN oder CLEAR erlaubt es.</translation>
    </message>
    <message>
        <source>Also ask for</source>
        <translation>Auch fragen für</translation>
    </message>
    <message>
        <source>Add a known public resolver…</source>
        <translation>Bekannten öffentlichen Resolver hinzufügen…</translation>
    </message>
    <message>
        <source>filters, and so hides flux</source>
        <translation>filtert und verbirgt so Flux</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>It also sees the networks that are asked for, so the case must be PAP:GREEN or CLEAR.</source>
        <translation>Er sieht auch die Netze, für die gefragt wird; der Fall muss daher PAP:GREEN oder CLEAR sein.</translation>
    </message>
    <message>
        <source>The servers above only find the name&apos;s own, which are asked directly; the case must be PAP:GREEN or CLEAR.</source>
        <translation>Die Server oben finden nur die eigenen des Namens, die direkt gefragt werden; der Fall muss PAP:GREEN oder CLEAR sein.</translation>
    </message>
    <message>
        <source>A resolver here filters: it may hide flux.</source>
        <translation>Ein Resolver hier filtert: Er verbirgt womöglich Flux.</translation>
    </message>
</context>
<context>
    <name>widgets::SampleText</name>
    <message>
        <source>no change so far</source>
        <translation>bisher keine Änderung</translation>
    </message>
    <message>
        <source>first change %1Z</source>
        <translation>erste Änderung %1Z</translation>
    </message>
    <message>
        <source>%1 new an hour</source>
        <translation>%1 neue je Stunde</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 Netz</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netze</translation>
    </message>
    <message>
        <source>networks not known</source>
        <translation>Netze unbekannt</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 Land</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 Länder</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 Abfrage</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 Abfragen</translation>
    </message>
    <message>
        <source>1 resolver</source>
        <translation>1 Resolver</translation>
    </message>
    <message>
        <source>%1 resolvers</source>
        <translation>%1 Resolver</translation>
    </message>
    <message>
        <source>1 query failed</source>
        <translation>1 Anfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 queries failed</source>
        <translation>%1 Anfragen fehlgeschlagen</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>1 answer of any kind</source>
        <translation>1 Antwort jeder Art</translation>
    </message>
    <message>
        <source>%1 answers of any kind</source>
        <translation>%1 Antworten jeder Art</translation>
    </message>
    <message>
        <source>First change %1</source>
        <translation>Erste Änderung %1</translation>
    </message>
    <message>
        <source>Countries: geolocated</source>
        <translation>Länder: geolokalisiert</translation>
    </message>
    <message>
        <source>Countries: of network registration</source>
        <translation>Länder: nach Netzregistrierung</translation>
    </message>
</context>
<context>
    <name>widgets::ServerTable</name>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsDialog</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Own ranges and names</source>
        <translation>Eigene Bereiche und Namen</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Databases and lists</source>
        <translation>Datenbanken und Listen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Colours of the window. Pictures for reports are light always.</source>
        <translation>Farben des Fensters. Bilder für Berichte sind immer hell.</translation>
    </message>
    <message>
        <source>As the &amp;system is</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>A resolver profile says who is asked and who sees it. It is chosen beside Watch.</source>
        <translation>Ein Resolver-Profil sagt, wer gefragt wird und wer es sieht. Gewählt wird es neben „Beobachten“.</translation>
    </message>
    <message>
        <source>Resolver profiles</source>
        <translation>Resolver-Profile</translation>
    </message>
    <message>
        <source>&amp;Edit profiles…</source>
        <translation>Profile &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Where addresses are and what they are known for is looked up in these files, never on the network. Your own win over those that came with Fluxcase.</source>
        <translation>Wo Adressen liegen und wofür sie bekannt sind, wird in diesen Dateien nachgesehen, nie im Netz. Ihre eigenen gehen denen vor, die mit Fluxcase kamen.</translation>
    </message>
    <message>
        <source>Databases and lists in use</source>
        <translation>Benutzte Datenbanken und Listen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>Datenbank &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Only databases that were added here can be removed; the file stays</source>
        <translation>Nur hier hinzugefügte Datenbanken lassen sich entfernen; die Datei bleibt</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when a verdict is reached or changes</source>
        <translation>Auf dem Desktop &amp;melden, wenn ein Urteil feststeht oder sich ändert</translation>
    </message>
    <message>
        <source>Others may read a notification on your screen: it holds the defanged name and the verdict.</source>
        <translation>Andere können eine Benachrichtigung auf Ihrem Bildschirm lesen: Sie enthält den entschärften Namen und das Urteil.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications now.</source>
        <translation>Dieser Desktop hat gerade keinen Platz für Benachrichtigungen.</translation>
    </message>
    <message>
        <source>your own: %1</source>
        <translation>Ihre eigene: %1</translation>
    </message>
    <message>
        <source>%1: old</source>
        <translation>%1: alt</translation>
    </message>
    <message>
        <source>&amp;Go on watching when the window is closed</source>
        <translation>&amp;Weiter beobachten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Fluxcase then stays in the notification area, from where the window comes back and the program is quit. With nothing watched, closing the window ends it as ever.</source>
        <translation>Fluxcase bleibt dann im Benachrichtigungsfeld; von dort kommt das Fenster zurück, und dort wird das Programm beendet. Wird nichts beobachtet, endet es wie sonst mit dem Fenster.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>All times UTC</source>
        <translation>Alle Zeiten UTC</translation>
    </message>
    <message>
        <source>○ Nothing is watched</source>
        <translation>○ Nichts wird beobachtet</translation>
    </message>
    <message>
        <source>● 1 name watched</source>
        <translation>● 1 Name wird beobachtet</translation>
    </message>
    <message>
        <source>● %1 names watched</source>
        <translation>● %1 Namen werden beobachtet</translation>
    </message>
    <message>
        <source>0 queries/s</source>
        <translation>0 Anfragen/s</translation>
    </message>
    <message>
        <source>%1 queries/min</source>
        <translation>%1 Anfragen/min</translation>
    </message>
    <message>
        <source>%1 queries/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <source>Saved %1Z</source>
        <translation>Gespeichert %1Z</translation>
    </message>
    <message>
        <source>Case saved %1Z · %2</source>
        <translation>Fall gespeichert %1Z · %2</translation>
    </message>
    <message>
        <source>Geo data: invented for practice</source>
        <translation>Geodaten: zur Übung erfunden</translation>
    </message>
    <message>
        <source>No geo data</source>
        <translation>Keine Geodaten</translation>
    </message>
    <message>
        <source>Geo data: %1</source>
        <translation>Geodaten: %1</translation>
    </message>
    <message>
        <source> · %1 not readable</source>
        <translation> · %1 nicht lesbar</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;defanged, addresses too</source>
        <translation>&amp;Entschärft kopieren, auch Adressen</translation>
    </message>
    <message>
        <source>Copy as &amp;text, nothing defanged</source>
        <translation>Als &amp;Text kopieren, nichts entschärft</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V, nothing defanged</source>
        <translation>Als CS&amp;V kopieren, nichts entschärft</translation>
    </message>
    <message>
        <source>Copy the table as &amp;picture</source>
        <translation>Die Tabelle als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>widgets::TablesTabs</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Shows only rows that hold this text</source>
        <translation>Zeigt nur Zeilen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>widgets::TextDialog</name>
    <message>
        <source>Fluxcase %1</source>
        <translation>Fluxcase %1</translation>
    </message>
    <message>
        <source>Watches a suspect domain name and says whether it is fast flux, and why.</source>
        <translation>Beobachtet einen verdächtigen Domainnamen und sagt, ob und warum er Fast Flux ist.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with Qt %1, c-ares, ldns, libmaxminddb, libpsl and libidn2.</source>
        <translation>Gebaut mit Qt %1, c-ares, ldns, libmaxminddb, libpsl und libidn2.</translation>
    </message>
    <message>
        <source>Databases of networks and places in use:</source>
        <translation>Verwendete Netz- und Ortsdatenbanken:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Databases that could not be used:</source>
        <translation>Nicht verwendbare Datenbanken:</translation>
    </message>
    <message>
        <source>To use a database of your own, name an MMDB file with --geo FILE, or put it where your distribution keeps GeoIP databases. A city database puts the circles of the map at cities.</source>
        <translation>Um eine eigene Datenbank zu nutzen, eine MMDB-Datei mit --geo FILE angeben oder dort ablegen, wo die Distribution GeoIP-Datenbanken vorhält. Eine Städtedatenbank setzt die Kreise der Karte auf Städte.</translation>
    </message>
    <message>
        <source>Sources of the data that come with the program:</source>
        <translation>Quellen der mitgelieferten Daten:</translation>
    </message>
    <message>
        <source>Networks: RouteViews, NRO and DB-IP Lite, CC BY 4.0. IP Geolocation by DB-IP, https://db-ip.com</source>
        <translation>Netze: RouteViews, NRO und DB-IP Lite, CC BY 4.0. IP Geolocation by DB-IP, https://db-ip.com</translation>
    </message>
    <message>
        <source>Countries of registration: iptoasn.com, PDDL 1.0</source>
        <translation>Registrierungsländer: iptoasn.com, PDDL 1.0</translation>
    </message>
    <message>
        <source>World map: Natural Earth, public domain; world-atlas, ISC</source>
        <translation>Weltkarte: Natural Earth, gemeinfrei; world-atlas, ISC</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC</source>
        <translation>Symbole: Lucide, ISC</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Watch, in the entry field</source>
        <translation>Beobachten, im Eingabefeld</translation>
    </message>
    <message>
        <source>Copy the selected rows, in a table</source>
        <translation>Ausgewählte Zeilen kopieren, in einer Tabelle</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Dismiss a message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Pick the row, in a table: all views follow</source>
        <translation>Zeile auswählen, in einer Tabelle: alle Ansichten folgen</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>Zoom, in a chart or the map, as the wheel does</source>
        <translation>Zoomen wie mit dem Rad, in einem Diagramm oder der Karte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move, in a chart or the map, as a drag does</source>
        <translation>Verschieben wie mit der Maus, in einem Diagramm oder der Karte</translation>
    </message>
    <message>
        <source>Show all, in a chart or the map, as a double click does</source>
        <translation>Alles zeigen wie mit Doppelklick, in einem Diagramm oder der Karte</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Change the selected time, in the time brush</source>
        <translation>Gewählte Zeit ändern, in der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>widgets::TimeBrush</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Time brush</source>
        <translation>Zeitauswahl</translation>
    </message>
    <message>
        <source>Plays the watch back from its first answer</source>
        <translation>Spielt die Beobachtung ab der ersten Antwort ab</translation>
    </message>
    <message>
        <source>Shows every answer of the name again (Esc)</source>
        <translation>Zeigt wieder jede Antwort des Namens (Esc)</translation>
    </message>
    <message>
        <source>%1 · drag to select a time: every chart, the map and the tables follow</source>
        <translation>%1 · Zeitraum durch Ziehen wählen: Diagramme, Karte und Tabellen folgen</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Wiedergabe stoppen</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>nothing to draw yet</source>
        <translation>noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 Von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>widgets::TtlChart</name>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
</context>
<context>
    <name>widgets::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Probability of any kind of flux, 0 to 1, expecting 1 of %1 names that are looked at to flux</source>
        <translation>Wahrscheinlichkeit für Flux jeder Art, 0 bis 1, bei einem erwarteten Anteil von 1 aus %1 untersuchten Namen</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Shows every fact of the verdict in the table below</source>
        <translation>Zeigt alle Tatsachen zum Urteil in der Tabelle unten</translation>
    </message>
    <message>
        <source>Probability of flux %1</source>
        <translation>Flux-Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Was es ändern würde: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>Warten auf die erste Antwort…</translation>
    </message>
    <message>
        <source>own verdict: %1 · %2</source>
        <translation>eigenes Urteil: %1 · %2</translation>
    </message>
    <message>
        <source>next query in %1</source>
        <translation>nächste Anfrage: %1</translation>
    </message>
    <message>
        <source>not being watched</source>
        <translation>wird nicht beobachtet</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>wird beobachtet</translation>
    </message>
    <message>
        <source>Reading its answers…</source>
        <translation>Die Antworten werden gelesen …</translation>
    </message>
    <message>
        <source>As the case keeps it. Reading its answers…</source>
        <translation>Wie der Fall es festhält. Die Antworten werden gelesen …</translation>
    </message>
</context>
<context>
    <name>widgets::VerdictText</name>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 Abfrage</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 Abfragen</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erreicht %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>one vantage</source>
        <translation>ein Messpunkt</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>was %1, reached %2</source>
        <translation>zuvor %1, erreicht %2</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 außer Betracht: %2</translation>
    </message>
    <message>
        <source>turned by the list %1</source>
        <translation>durch die Liste %1 geändert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For flux: %1</source>
        <translation>Für Flux: %1</translation>
    </message>
    <message>
        <source>Against flux: %1</source>
        <translation>Gegen Flux: %1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Was es ändern würde: %1</translation>
    </message>
    <message>
        <source>reached %1 · %2 so far</source>
        <translation>erreicht %1 · %2 bisher</translation>
    </message>
    <message>
        <source>the case kept a verdict by weights %1; weights %2 judge now</source>
        <translation>der Fall behielt ein Urteil mit den Gewichten %1; jetzt urteilen die Gewichte %2</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>Paste a suspect name</source>
        <translation>Einen verdächtigen Namen einfügen</translation>
    </message>
    <message>
        <source>A domain name, a URL, a defanged indicator or a whole text: paste it into the field above, or drop a file there. What was recognised, and who will see the queries, is shown before anything is sent.</source>
        <translation>Ein Domainname, eine URL, ein entschärfter Indikator oder ein ganzer Text: in das Feld oben einfügen oder eine Datei dort ablegen. Was erkannt wurde und wer die Anfragen sehen wird, wird gezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The practice lab has names that behave like flux, a CDN and a round robin, in a world of its own. Nothing leaves this machine.</source>
        <translation>Das Übungslabor enthält Namen, die sich wie Flux, CDN und Round Robin verhalten, in einer eigenen Welt. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>addresses change with every look</source>
        <translation>Adressen wechseln mit jeder Abfrage</translation>
    </message>
    <message>
        <source>and so do the name servers</source>
        <translation>und die Nameserver ebenso</translation>
    </message>
    <message>
        <source>the answer depends on who asks</source>
        <translation>die Antwort hängt davon ab, wer fragt</translation>
    </message>
    <message>
        <source>the same addresses take turns</source>
        <translation>dieselben Adressen wechseln sich ab</translation>
    </message>
    <message>
        <source>servers that volunteers run</source>
        <translation>Server, die Freiwillige betreiben</translation>
    </message>
    <message>
        <source>one resolver lies about it</source>
        <translation>ein Resolver lügt darüber</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>der Name existiert nicht</translation>
    </message>
    <message>
        <source>Practice lab</source>
        <translation>Übungslabor</translation>
    </message>
    <message>
        <source>Invented names, networks and places; nothing leaves this machine. Press Watch for all of these, or choose one first:</source>
        <translation>Erfundene Namen, Netze und Orte; nichts verlässt diesen Rechner. „Beobachten“ startet alle diese; oder zuerst einen wählen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Puts %1 into the field above</source>
        <translation>Setzt %1 in das Feld oben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>widgets::WorkBar</name>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>noch etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is stored by then stays</source>
        <translation>Was bis dahin gespeichert ist, bleibt</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 pieces of evidence read</source>
        <translation>%1 Beweismittel gelesen</translation>
    </message>
    <message>
        <source>What the case holds already stands in it twice then</source>
        <translation>Was der Fall schon enthält, steht dann zweimal darin</translation>
    </message>
    <message>
        <source>The case is then as it was before</source>
        <translation>Der Fall ist dann, wie er vorher war</translation>
    </message>
</context>
</TS>
