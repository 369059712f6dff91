<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>app::Application</name>
    <message>
        <source>This is the file of the open case. Choose another name.</source>
        <translation>Ce fichier est celui du dossier ouvert. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied, for print: %1 × %2 points at 300 dpi.</source>
        <translation>Copié, pour l’impression : %1 × %2 points à 300 ppp.</translation>
    </message>
</context>
<context>
    <name>app::Arguments</name>
    <message>
        <source>Says this.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Name a case: a file that ends in .fluxcase or a path.</source>
        <translation>Indiquer un dossier&#xa0;: un fichier en .fluxcase ou un chemin.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 30s, 10m or 2h.</source>
        <translation>--%1 attend une durée telle que 30s, 10m ou 2h.</translation>
    </message>
    <message>
        <source>Give a domain name.</source>
        <translation>Indiquer un nom de domaine.</translation>
    </message>
    <message>
        <source>“%1” is no domain name. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine. %2</translation>
    </message>
</context>
<context>
    <name>app::CaptureFiles</name>
    <message>
        <source>%1 cannot be read. Check the name and its permissions.</source>
        <translation>%1 est illisible. Vérifier le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2 This version reads dns.log of Zeek, tab-separated or JSON, plain or gzip.</source>
        <translation>%1 ne peut pas être importé. %2 Cette version lit le dns.log de Zeek, avec tabulations ou en JSON, brut ou gzip.</translation>
    </message>
</context>
<context>
    <name>app::CaseCommands</name>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>packets sent</source>
        <translation>paquets émis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>geo data</source>
        <translation>géodonnées</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>créé par</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>PRACTICE: nothing in this case is real</source>
        <translation>EXERCICE&#xa0;: rien n’est réel dans ce dossier</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyste</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqués</translation>
    </message>
    <message>
        <source>own verdicts</source>
        <translation>vos verdicts</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>%1 is the case itself. Name another file.</source>
        <translation>%1 est le dossier lui-même. Indiquer un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is already there. Name another file, or add --force to replace it.</source>
        <translation>%1 existe déjà. Indiquer un autre fichier, ou ajouter --force pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>app::CaseEvents</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, était %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>to the clipboard</source>
        <translation>vers le presse-papiers</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>motif donné : %1</translation>
    </message>
    <message>
        <source>Evidence of others came in.</source>
        <translation>Des preuves d’autrui ont été ajoutées.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
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
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>PAP:%1 from here on</source>
        <translation>PAP:%1 à partir d’ici</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>%1 · weights %2</source>
        <translation>%1 · poids %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n rows rejected</source>
        <translation>
            <numerusform>%n ligne rejetée</numerusform>
            <numerusform>%n lignes rejetées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseReading</name>
    <message numerus="yes">
        <source>The answers about %n more name(s) are read first.</source>
        <translation>
            <numerusform>Les réponses sur %n nom de plus sont lues d’abord.</numerusform>
            <numerusform>Les réponses sur %n noms de plus sont lues d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CheckDesk</name>
    <message>
        <source>Checking the evidence of %1</source>
        <translation>Vérification des preuves de %1</translation>
    </message>
    <message>
        <source>Stopped: the evidence was not checked to its end, so nothing is said about it.</source>
        <translation>Arrêté&#xa0;: les preuves n’ont pas été vérifiées jusqu’au bout, rien n’est donc dit à leur sujet.</translation>
    </message>
    <message>
        <source>Checked by Fluxcase %1 at %2.</source>
        <translation>Vérifié par Fluxcase %1 à %2.</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>“%1” is no record type that is watched. Write --types with any of A,AAAA,NS,SOA,HTTPS,TXT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’enregistrement surveillé. Indiquer --types avec des valeurs parmi A,AAAA,NS,SOA,HTTPS,TXT.</translation>
    </message>
    <message>
        <source>--expect-class takes one of %1.</source>
        <translation>--expect-class attend une valeur parmi %1.</translation>
    </message>
    <message>
        <source>Resolves names again and again, stores every answer and prints a line for each change.</source>
        <translation>Résout des noms de façon répétée, conserve chaque réponse et affiche une ligne par changement.</translation>
    </message>
    <message>
        <source>A name in any form; - reads a list.</source>
        <translation>Un nom sous toute forme&#xa0;; - lit une liste.</translation>
    </message>
    <message>
        <source>The practice lab&apos;s world (1).</source>
        <translation>Le monde du laboratoire d’exercice (1).</translation>
    </message>
    <message>
        <source>Keeps the answers in this case.</source>
        <translation>Conserve les réponses dans ce dossier.</translation>
    </message>
    <message>
        <source>Stops after this time, such as 10m.</source>
        <translation>S’arrête après cette durée, par exemple 10m.</translation>
    </message>
    <message>
        <source>Stops after so many looks of each name.</source>
        <translation>S’arrête après ce nombre de relevés par nom.</translation>
    </message>
    <message>
        <source>Stops once every name has a class.</source>
        <translation>S’arrête dès que chaque nom a une classe.</translation>
    </message>
    <message>
        <source>Ends with status 3 if a name ends in another class.</source>
        <translation>Se termine avec le code 3 si un nom finit dans une autre classe.</translation>
    </message>
    <message>
        <source>Record types to ask: any of A,AAAA,NS,SOA,HTTPS,TXT (all but TXT).</source>
        <translation>Types d’enregistrement à demander, parmi A,AAAA,NS,SOA,HTTPS,TXT (tous sauf TXT).</translation>
    </message>
    <message>
        <source>The shortest wait between questions (5s; down to 1s towards loopback).</source>
        <translation>Attente minimale entre deux questions (5s&#xa0;; jusqu’à 1s vers la boucle locale).</translation>
    </message>
    <message>
        <source>A database (MMDB) to use; may be repeated.</source>
        <translation>Base de données (MMDB) à utiliser&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>What the case permits from now on: red (nothing is sent), amber (recursive resolvers, usual), green or clear (the name&apos;s own servers too).</source>
        <translation>Ce que le dossier permet désormais&#xa0;: red (rien n’est envoyé), amber (résolveurs récursifs, cas usuel), green ou clear (aussi les serveurs du nom lui-même).</translation>
    </message>
    <message>
        <source>Prints one JSON object a line.</source>
        <translation>Affiche un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Name what to watch: fluxcase watch NAME...</source>
        <translation>Indiquer quoi surveiller&#xa0;: fluxcase watch NAME...</translation>
    </message>
    <message>
        <source>--pap takes red, amber, green or clear.</source>
        <translation>--pap attend red, amber, green ou clear.</translation>
    </message>
    <message>
        <source>Reads what others have recorded into a case: dns.log of Zeek, tab-separated or JSON, plain or gzip. Nothing is resolved.</source>
        <translation>Lit dans un dossier ce que d’autres ont enregistré&#xa0;: dns.log de Zeek, avec tabulations ou en JSON, brut ou gzip. Rien n’est résolu.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un fichier.</translation>
    </message>
    <message>
        <source>The case to make or to add to.</source>
        <translation>Le dossier à créer ou à compléter.</translation>
    </message>
    <message>
        <source>auto, by the content (default), or zeek.</source>
        <translation>auto, selon le contenu (par défaut), ou zeek.</translation>
    </message>
    <message>
        <source>Takes only the names in this file and those below them.</source>
        <translation>Ne retient que les noms de ce fichier et leurs sous-domaines.</translation>
    </message>
    <message>
        <source>Imports a file once more that the case holds already.</source>
        <translation>Importe de nouveau un fichier déjà présent dans le dossier.</translation>
    </message>
    <message>
        <source>Keeps no client&apos;s address; this version never does.</source>
        <translation>Ne conserve aucune adresse de client&#xa0;; cette version ne le fait jamais.</translation>
    </message>
    <message>
        <source>Name what to import: fluxcase import FILE... --case FILE</source>
        <translation>Indiquer quoi importer&#xa0;: fluxcase import FILE... --case FILE</translation>
    </message>
    <message>
        <source>Name the case: --case FILE</source>
        <translation>Indiquer le dossier&#xa0;: --case FILE</translation>
    </message>
    <message>
        <source>--format takes auto or zeek; this version reads nothing else.</source>
        <translation>--format attend auto ou zeek&#xa0;; cette version ne lit rien d’autre.</translation>
    </message>
    <message>
        <source>Says what a case holds; the case is not touched.</source>
        <translation>Affiche le contenu d’un dossier, sans le modifier.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Un fichier de dossier.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Affiche un objet JSON.</translation>
    </message>
    <message>
        <source>Judges the names of a case from the case alone.</source>
        <translation>Évalue les noms d’un dossier à partir du seul dossier.</translation>
    </message>
    <message>
        <source>Draws a figure of a name for a report.</source>
        <translation>Trace une figure d’un nom pour un rapport.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Une valeur parmi %1.</translation>
    </message>
    <message>
        <source>A file that ends in .png, .svg or .pdf.</source>
        <translation>Un fichier en .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Width on paper (16).</source>
        <translation>Largeur sur papier (16).</translation>
    </message>
    <message>
        <source>Dots an inch of a PNG (300).</source>
        <translation>Points par pouce d’un PNG (300).</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (par défaut) ou dark.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Écrase le fichier.</translation>
    </message>
    <message>
        <source>Name the case and one name: fluxcase figure CASE NAME ...</source>
        <translation>Indiquer le dossier et un seul nom&#xa0;: fluxcase figure CASE NAME ...</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme attend light ou dark.</translation>
    </message>
    <message>
        <source>--chart takes one of %1.</source>
        <translation>--chart attend une valeur parmi %1.</translation>
    </message>
    <message>
        <source>--output takes a file that ends in .png, .svg or .pdf.</source>
        <translation>--output attend un fichier en .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Serves the practice lab on 127.0.0.1 to 127.0.0.4 and says its names.</source>
        <translation>Met le laboratoire d’exercice à l’écoute sur 127.0.0.1 à 127.0.0.4 et affiche ses noms.</translation>
    </message>
    <message>
        <source>The port (5300); 0: any free one. The resolvers after the first have the same where it is free.</source>
        <translation>Le port (5300)&#xa0;; 0&#xa0;: un port libre. Les résolveurs suivants prennent le même s’il est libre.</translation>
    </message>
    <message>
        <source>Picks the addresses (1).</source>
        <translation>Détermine les adresses (1).</translation>
    </message>
    <message>
        <source>A case file or names.</source>
        <translation>Un fichier de dossier ou des noms.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Watches a suspect domain name and says whether it is fast flux, and why.

Without a sub-command the window opens, on a case or ready to watch the names given.

Sub-commands: watch, import, info, verify, sign, merge, copy, redact, verdict, export, push, figure, lab; each has its --help.</source>
        <translation>Surveille un nom de domaine suspect, indique s’il s’agit de fast flux, et pourquoi.

Sans sous-commande, la fenêtre s’ouvre sur un dossier ou prête à surveiller les noms indiqués.

Sous-commandes&#xa0;: watch, import, info, verify, sign, merge, copy, redact, verdict, export, push, figure, lab&#xa0;; chacune a son --help.</translation>
    </message>
</context>
<context>
    <name>app::CopyCommand</name>
    <message>
        <source>The copy takes %1, the case %2.</source>
        <translation>La copie occupe %1, le dossier %2.</translation>
    </message>
</context>
<context>
    <name>app::EvidenceArguments</name>
    <message>
        <source>Checks that a case holds what was stored in it, and nothing else; the case is not touched. Ends with status 3 if it does not.</source>
        <translation>Vérifie qu’un dossier contient ce qui y a été stocké, et rien d’autre, sans le modifier. Sinon, se termine avec le code 3.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Un fichier de dossier.</translation>
    </message>
    <message>
        <source>A head of this case that was written down earlier: proves that nothing stored by then has changed since.</source>
        <translation>Une tête de ce dossier, notée auparavant&#xa0;: prouve que rien de ce qui était alors stocké n’a changé depuis.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Affiche un objet JSON.</translation>
    </message>
    <message>
        <source>--expect takes a head as Fluxcase says it: sha256: and 64 hexadecimal digits.</source>
        <translation>--expect attend une tête telle que Fluxcase l’affiche&#xa0;: sha256: et 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Writes a copy of a case that holds only what is about some of its names. Of the rest it keeps the hashes, so that the copy proves what the case proves.</source>
        <translation>Écrit une copie d’un dossier limitée à ce qui concerne certains de ses noms. Du reste elle garde les empreintes, de sorte que la copie prouve ce que prouve le dossier.</translation>
    </message>
    <message>
        <source>A name to keep; may be repeated.</source>
        <translation>Un nom à garder&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>The case file to write.</source>
        <translation>Le fichier de dossier à écrire.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Écrase le fichier.</translation>
    </message>
    <message>
        <source>Name what to keep and where: fluxcase redact CASE --keep NAME --output FILE</source>
        <translation>Indiquer quoi garder et où&#xa0;: fluxcase redact CASE --keep NAME --output FILE</translation>
    </message>
    <message>
        <source>Takes what other cases hold into a case, each answer once and as it is proved there. The other cases are checked first and stay as they are.</source>
        <translation>Reprend dans un dossier ce que contiennent d’autres dossiers, chaque réponse une fois et telle qu’elle y est prouvée. Les autres dossiers sont vérifiés d’abord et restent tels quels.</translation>
    </message>
    <message>
        <source>A case file, and behind it the cases that come into it.</source>
        <translation>Un fichier de dossier, suivi des dossiers à y reprendre.</translation>
    </message>
    <message>
        <source>Prints one JSON object a line.</source>
        <translation>Écrit un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Name what to merge into the case: fluxcase merge CASE OTHER...</source>
        <translation>Indiquer ce qu’il faut reprendre dans le dossier&#xa0;: fluxcase merge CASE OTHER...</translation>
    </message>
    <message>
        <source>A file that `sign` wrote: checks it, and expects the head in it.</source>
        <translation>Un fichier écrit par `sign`&#xa0;: le vérifie et attend la tête qu’il contient.</translation>
    </message>
    <message>
        <source>Whose signatures are believed: an allowed signers file of SSH.</source>
        <translation>Dont les signatures sont acceptées&#xa0;: un fichier «&#xa0;allowed signers&#xa0;» de SSH.</translation>
    </message>
    <message>
        <source>--signature FILE and --signers FILE belong together.</source>
        <translation>--signature FILE et --signers FILE vont ensemble.</translation>
    </message>
    <message>
        <source>The signature says which head is expected: leave out --expect.</source>
        <translation>La signature dit quelle tête est attendue&#xa0;: omettre --expect.</translation>
    </message>
    <message>
        <source>Signs the head of a case with an SSH key, so that others can tell whose it is; the case is not touched.</source>
        <translation>Signe la tête d’un dossier avec une clé SSH, pour que d’autres sachent de qui elle vient&#xa0;; le dossier n’est pas touché.</translation>
    </message>
    <message>
        <source>The private SSH key; of a public one, its pair in the agent.</source>
        <translation>La clé SSH privée&#xa0;; pour une clé publique, sa paire dans l’agent.</translation>
    </message>
    <message>
        <source>The file to write (CASE.sig).</source>
        <translation>Le fichier à écrire (CASE.sig).</translation>
    </message>
    <message>
        <source>Name the key: fluxcase sign CASE --key FILE</source>
        <translation>Indiquer la clé&#xa0;: fluxcase sign CASE --key FILE</translation>
    </message>
    <message>
        <source>A database (MMDB) to use; may be repeated.</source>
        <translation>Base de données (MMDB) à utiliser&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Writes all of a case to another file, without the room that changes have left in it; the case is not touched.</source>
        <translation>Écrit tout un dossier dans un autre fichier, sans la place que les changements y ont laissée&#xa0;; le dossier n’est pas touché.</translation>
    </message>
    <message>
        <source>Name where the copy goes: fluxcase copy CASE --output FILE</source>
        <translation>Indiquez où va la copie&#xa0;: fluxcase copy CASE --output FILE</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>This is a practice case: nothing in it is real, and %1 would block it. Add --practice if you want that.</source>
        <translation>Ceci est un dossier d’exercice&#xa0;: rien n’y est réel, et %1 le bloquerait. Ajouter --practice si c’est voulu.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>Nothing is new since %1, so nothing was written.</source>
        <translation>Rien de nouveau depuis %1&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>app::ExportDesk</name>
    <message>
        <source>Export indicators</source>
        <translation>Exporter les indicateurs</translation>
    </message>
    <message>
        <source>Indicators (*.%1);;All files (*)</source>
        <translation>Indicateurs (*.%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is the file of the open case. Choose another name.</source>
        <translation>Ce fichier est celui du dossier ouvert. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied, all %n lines.</source>
        <translation>
            <numerusform>Copié, %n ligne au total.</numerusform>
            <numerusform>Copié, %n lignes au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Conserver ces choix</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nom du profil&#xa0;:</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>app::ExportLook</name>
    <message>
        <source>Your own ranges and names cannot be read, so they would not be kept out. Write them anew (Export, Own ranges and names). %1</source>
        <translation>Vos plages et noms sont illisibles et ne seraient donc pas exclus. Les saisir de nouveau (Export, Vos plages et noms). %1</translation>
    </message>
</context>
<context>
    <name>app::FigureFile</name>
    <message>
        <source>PRACTICE: %1</source>
        <translation>EXERCICE&#xa0;: %1</translation>
    </message>
    <message>
        <source>The figure could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>La figure n’a pas pu être écrite dans %1. Choisir un répertoire accessible en écriture, avec assez d’espace.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::FileHash</name>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 est illisible. Vérifier son nom et les droits d’accès.</translation>
    </message>
</context>
<context>
    <name>app::HandoverMemory</name>
    <message>
        <source>Not every earlier list is known entry by entry: an older Fluxcase kept only how many there were. What is in those counts as never handed over.</source>
        <translation>Les listes antérieures ne sont pas toutes connues entrée par entrée&#xa0;: un Fluxcase plus ancien n’en gardait que le nombre. Leur contenu est réputé jamais transmis.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was handed over as %1 and is still out.</source>
        <translation>Rien à retirer&#xa0;: le dossier n’a connaissance d’aucun élément transmis en %1 et encore en circulation.</translation>
    </message>
</context>
<context>
    <name>app::HeadSignature</name>
    <message>
        <source>ssh-keygen is missing, which signs and checks signatures. Install the package openssh-client.</source>
        <translation>ssh-keygen, qui signe et vérifie les signatures, est absent. Installer le paquet openssh-client.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and your right to read it.</source>
        <translation>%1 ne peut pas être lu. Vérifier son nom et le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is no signature of a head. Name a file that `fluxcase sign` wrote.</source>
        <translation>%1 n’est pas la signature d’une tête. Indiquer un fichier écrit par `fluxcase sign`.</translation>
    </message>
    <message>
        <source>There is no key %1. Name the file of a private SSH key.</source>
        <translation>Il n’y a pas de clé %1. Indiquer le fichier d’une clé SSH privée.</translation>
    </message>
    <message>
        <source>The key did not sign. ssh-keygen says: %1</source>
        <translation>La clé n’a pas signé. ssh-keygen dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no room for a temporary file. Free some space.</source>
        <translation>Il n’y a pas de place pour un fichier temporaire. Libérer de l’espace.</translation>
    </message>
    <message>
        <source>The signature is of none of the keys in %1.</source>
        <translation>La signature n’est d’aucune des clés de %1.</translation>
    </message>
    <message>
        <source>The signature is not that of what stands above it: one of the two was changed, or it was made for something else.</source>
        <translation>La signature n’est pas celle de ce qui la précède&#xa0;: l’un des deux a été modifié, ou elle a été faite pour autre chose.</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>There is no window in this build. `fluxcase --help` says what it can do.</source>
        <translation>Cette version est compilée sans fenêtre. `fluxcase --help` indique ce qu’elle permet.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1&#xa0;%, %2</translation>
    </message>
    <message>
        <source>Rows rejected besides: %1.</source>
        <translation>Autres lignes rejetées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped: what was read is in the case.</source>
        <translation>Arrêté&#xa0;: ce qui a été lu est dans le dossier.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add --again to import it all the same.</source>
        <translation>Avec --again, l’importation se fait malgré tout.</translation>
    </message>
</context>
<context>
    <name>app::ImportDesk</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 et %n autre fichier</numerusform>
            <numerusform>%1 et %n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was read.</source>
        <translation>L’importation a été annulée avant toute lecture.</translation>
    </message>
    <message>
        <source>The import of %1 ended as the case was left. What was read by then is in that case.</source>
        <translation>L’importation de %1 a pris fin quand le dossier a été quitté. Ce qui était lu est dans ce dossier.</translation>
    </message>
    <message>
        <source>answers accepted: %1, about names: %2; rows skipped: %3; rows rejected: %4.</source>
        <translation>réponses acceptées&#xa0;: %1, noms concernés&#xa0;: %2&#xa0;; lignes ignorées&#xa0;: %3&#xa0;; lignes rejetées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importé de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; what was read is in the case: %2</source>
        <translation>L’importation de %1 a été arrêtée&#xa0;; ce qui a été lu est dans le dossier&#xa0;: %2</translation>
    </message>
    <message>
        <source>The import of %1 ended early: %2 What was stored before is in the case.</source>
        <translation>L’importation de %1 s’est terminée trop tôt&#xa0;: %2 Ce qui était enregistré est dans le dossier.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows rejected besides: %1.</source>
        <translation>Autres lignes rejetées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>what was read is being stored …</source>
        <translation>ce qui a été lu est enregistré…</translation>
    </message>
    <message>
        <source>Something else is being done with the case already. Wait for its end or cancel it, then try again.</source>
        <translation>Autre chose est déjà en cours sur le dossier. Attendez la fin ou annulez, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>app::ImportJob</name>
    <message>
        <source>no response</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>question not seen</source>
        <translation>question non vue</translation>
    </message>
    <message>
        <source>not of class IN</source>
        <translation>hors classe IN</translation>
    </message>
    <message>
        <source>multicast DNS, LLMNR or NetBIOS</source>
        <translation>DNS multicast, LLMNR ou NetBIOS</translation>
    </message>
    <message>
        <source>types of no interest</source>
        <translation>types sans intérêt</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>renvois</translation>
    </message>
    <message>
        <source>not in the list of names</source>
        <translation>absents de la liste de noms</translation>
    </message>
    <message>
        <source>Rows read: %1. Accepted: %2, about names: %3. Skipped: %4. Rejected: %5.</source>
        <translation>Lignes lues&#xa0;: %1. Acceptées&#xa0;: %2, noms concernés&#xa0;: %3. Ignorées&#xa0;: %4. Rejetées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Rows more than %1 behind their time: %2. Whether they were fresh cannot be told; sort the file by time to learn it.</source>
        <translation>Lignes à plus de %1 lignes de leur place chronologique&#xa0;: %2. Leur fraîcheur ne peut être établie&#xa0;; trier le fichier par date pour la connaître.</translation>
    </message>
    <message>
        <source>This case cannot be written. Copy it, or name another case.</source>
        <translation>Ce dossier n’est pas accessible en écriture. Le copier, ou indiquer un autre dossier.</translation>
    </message>
    <message>
        <source>This is a practice case: what others have recorded does not belong in it. Name another case.</source>
        <translation>Ceci est un dossier d’exercice&#xa0;: les enregistrements de tiers n’y ont pas leur place. Indiquer un autre dossier.</translation>
    </message>
</context>
<context>
    <name>app::ImportLog</name>
    <message>
        <source>%1 holds the same as %2, which is to be imported too.</source>
        <translation>%1 a le même contenu que %2, également à importer.</translation>
    </message>
    <message>
        <source>Part of %1 was imported into this case before (%2, begun %3).</source>
        <translation>Une partie de %1 a déjà été importée dans ce dossier (%2, commencé %3).</translation>
    </message>
    <message>
        <source>%1 was imported into this case before (%2, %3).</source>
        <translation>%1 a déjà été importé dans ce dossier (%2, %3).</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorArguments</name>
    <message>
        <source>names, names+nameservers, or all, which adds the addresses. Without it: the names, and the name servers that flux.</source>
        <translation>names, names+nameservers, ou all, qui ajoute les adresses. À défaut&#xa0;: les noms, et les serveurs de noms en flux.</translation>
    </message>
    <message>
        <source>Only this name; may be repeated.</source>
        <translation>Ce nom seulement&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>clear, green, amber, amber+strict or red. Without it: amber, or the case&apos;s own where that is stricter.</source>
        <translation>clear, green, amber, amber+strict ou red. À défaut&#xa0;: amber, ou celui du dossier s’il est plus strict.</translation>
    </message>
    <message>
        <source>Only names of this class or one before it in the order of classes; block lists and detections take &quot;Name-server flux&quot;.</source>
        <translation>Seulement les noms de cette classe ou d’une classe qui la précède dans l’ordre&#xa0;; pour les listes de blocage et les détections, &quot;Name-server flux&quot; par défaut.</translation>
    </message>
    <message>
        <source>--min-class takes a class, such as &quot;Fast flux&quot;.</source>
        <translation>--min-class attend une classe, telle que &quot;Fast flux&quot;.</translation>
    </message>
    <message>
        <source>Give only one of --since-last and --withdraw.</source>
        <translation>Indiquer --since-last ou --withdraw, pas les deux.</translation>
    </message>
    <message>
        <source>--withdraw takes back all that is out, or that of --name; it takes no --scope and no --min-class.</source>
        <translation>--withdraw retire tout ce qui est en circulation, ou ce qui relève de --name&#xa0;; il n’admet ni --scope ni --min-class.</translation>
    </message>
    <message>
        <source>--tlp takes clear, green, amber, amber+strict or red.</source>
        <translation>--tlp attend clear, green, amber, amber+strict ou red.</translation>
    </message>
    <message>
        <source>--scope takes names, names+nameservers or all.</source>
        <translation>--scope attend names, names+nameservers ou all.</translation>
    </message>
    <message>
        <source>Writes the indicators of a case.</source>
        <translation>Écrit les indicateurs d’un dossier.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Un fichier de dossier.</translation>
    </message>
    <message>
        <source>A word that --list-formats says, such as csv, stix or rpz.</source>
        <translation>Un mot affiché par --list-formats, tel que csv, stix ou rpz.</translation>
    </message>
    <message>
        <source>The file to write (standard output).</source>
        <translation>Le fichier à écrire (sortie standard).</translation>
    </message>
    <message>
        <source>Why a block list is made under PAP:RED or PAP:AMBER, or under a TLP below the case&apos;s. ENTRY=REASON hands over one entry that was kept out, all=REASON all of them; may be repeated.</source>
        <translation>Motif d’une liste de blocage sous PAP:RED ou PAP:AMBER, ou sous un TLP inférieur à celui du dossier. ENTRY=REASON transmet une entrée exclue, all=REASON toutes&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Makes a block list of a practice case all the same.</source>
        <translation>Crée malgré tout une liste de blocage d’un dossier d’exercice.</translation>
    </message>
    <message>
        <source>Writes flux[.]test (default) in formats that people read.</source>
        <translation>Écrit flux[.]test (par défaut) dans les formats destinés à la lecture.</translation>
    </message>
    <message>
        <source>Writes flux.test, for machines.</source>
        <translation>Écrit flux.test, pour les machines.</translation>
    </message>
    <message>
        <source>Only what is new since the last export of this format.</source>
        <translation>Seulement les nouveautés depuis le dernier export dans ce format.</translation>
    </message>
    <message>
        <source>Takes back what was exported in this format before.</source>
        <translation>Retire ce qui a été exporté auparavant dans ce format.</translation>
    </message>
    <message>
        <source>Says which formats there are and what checks them.</source>
        <translation>Affiche les formats disponibles et ce qui les contrôle.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Écrase le fichier.</translation>
    </message>
    <message>
        <source>--format takes a word that `fluxcase export --list-formats` says.</source>
        <translation>--format attend un mot affiché par `fluxcase export --list-formats`.</translation>
    </message>
    <message>
        <source>Give only one of --raw and --defang.</source>
        <translation>Indiquer --raw ou --defang, pas les deux.</translation>
    </message>
    <message>
        <source>%1 is for machines and is never defanged.</source>
        <translation>%1 est destiné aux machines et n’est jamais neutralisé.</translation>
    </message>
    <message>
        <source>Sends the indicators of a case to a TAXII 2.1 collection or to a MISP. Without --send nothing is sent: it says what would be, and to whom. A second push of a case updates what the first one left.

The key is read from the descriptor that --key-fd names, or from the system&apos;s keyring; it is never an argument. For MISP it is the authentication key of a user; for TAXII USER:PASSWORD, or a bearer token, or SCHEME CREDENTIALS.</source>
        <translation>Envoie les indicateurs d’un dossier à une collection TAXII 2.1 ou à un MISP. Sans --send, rien n’est envoyé&#xa0;: ce qui le serait, et à qui, est affiché. Un second envoi d’un dossier met à jour ce que le premier a déposé.

La clé est lue depuis le descripteur indiqué par --key-fd, ou dans le trousseau du système&#xa0;; elle n’est jamais un argument. Pour MISP, c’est la clé d’authentification d’un utilisateur&#xa0;; pour TAXII, USER:PASSWORD, un jeton «&#xa0;bearer&#xa0;», ou SCHEME CREDENTIALS.</translation>
    </message>
    <message>
        <source>taxii or misp.</source>
        <translation>taxii ou misp.</translation>
    </message>
    <message>
        <source>Of the collection (…/collections/ID/), or of the MISP.</source>
        <translation>De la collection (…/collections/ID/), ou du MISP.</translation>
    </message>
    <message>
        <source>Reads the key from this open descriptor, such as 3 with 3&lt;FILE. Without it: from the system&apos;s keyring.</source>
        <translation>Lit la clé depuis ce descripteur ouvert, par exemple 3 avec 3&lt;FILE. À défaut&#xa0;: dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Keeps the key that --key-fd gives in the system&apos;s keyring, for this URL.</source>
        <translation>Conserve dans le trousseau du système la clé fournie par --key-fd, pour cette URL.</translation>
    </message>
    <message>
        <source>Trusts the authorities in this file (PEM) instead of the system&apos;s.</source>
        <translation>Fait confiance aux autorités de ce fichier (PEM) au lieu de celles du système.</translation>
    </message>
    <message>
        <source>Sends it.</source>
        <translation>Procède à l’envoi.</translation>
    </message>
    <message>
        <source>Only what is new since the last push to this URL.</source>
        <translation>Seulement les nouveautés depuis le dernier envoi à cette URL.</translation>
    </message>
    <message>
        <source>Takes back what was pushed to this URL before.</source>
        <translation>Retire ce qui a été envoyé auparavant à cette URL.</translation>
    </message>
    <message>
        <source>Why it is sent under PAP:AMBER, or under a TLP below the case&apos;s. ENTRY=REASON sends one entry that was kept out, all=REASON all of them; may be repeated.</source>
        <translation>Motif d’un envoi sous PAP:AMBER, ou sous un TLP inférieur à celui du dossier. ENTRY=REASON envoie une entrée exclue, all=REASON toutes&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Pushes a practice case all the same.</source>
        <translation>Envoie malgré tout un dossier d’exercice.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Affiche un objet JSON.</translation>
    </message>
    <message>
        <source>--to takes taxii or misp.</source>
        <translation>--to attend taxii ou misp.</translation>
    </message>
    <message>
        <source>--key-fd takes a descriptor that is read from, such as 3.</source>
        <translation>--key-fd attend un descripteur ouvert en lecture, tel que 3.</translation>
    </message>
    <message>
        <source>--store-key keeps the key that --key-fd gives; name both.</source>
        <translation>--store-key conserve la clé fournie par --key-fd&#xa0;; indiquer les deux.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorChoice</name>
    <message>
        <source>--override: the list has no entry %1.</source>
        <translation>--override&#xa0;: la liste n’a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>The case cannot be written now, so it does not keep that this was handed over.</source>
        <translation>Le dossier n’est pas accessible en écriture pour le moment&#xa0;: cette transmission n’y est pas consignée.</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries are handed over.</source>
        <translation>%1 entrées sur %2 sont transmises.</translation>
    </message>
    <message>
        <source>Made all the same (%1): %2</source>
        <translation>Créé malgré tout (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Say why it is made all the same with --override REASON.</source>
        <translation>%1 Motiver la création malgré tout avec --override REASON.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorFile</name>
    <message>
        <source>The indicators could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>Les indicateurs n’ont pas pu être écrits dans %1. Choisir un répertoire accessible en écriture, avec assez d’espace.</translation>
    </message>
</context>
<context>
    <name>app::Keyring</name>
    <message>
        <source>The keyring holds no key for this address. Type the key.</source>
        <translation>Le trousseau ne contient pas de clé pour cette adresse. Saisir la clé.</translation>
    </message>
    <message>
        <source>The keyring holds no key for this URL. Give it with --key-fd, and add --store-key to keep it there.</source>
        <translation>Le trousseau ne contient pas de clé pour cette URL. La fournir avec --key-fd, et ajouter --store-key pour l’y conserver.</translation>
    </message>
    <message>
        <source>The keyring did not give access. Unlock it, or type the key.</source>
        <translation>Le trousseau a refusé l’accès. Le déverrouiller, ou saisir la clé.</translation>
    </message>
    <message>
        <source>The keyring did not give access. Unlock it, or give the key with --key-fd.</source>
        <translation>Le trousseau a refusé l’accès. Le déverrouiller, ou fournir la clé avec --key-fd.</translation>
    </message>
    <message>
        <source>There is no keyring to use here: no keyring service answers. Type the key; it is not kept.</source>
        <translation>Aucun trousseau utilisable&#xa0;: aucun service de trousseau ne répond. Saisir la clé&#xa0;; elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>There is no keyring to use here: no keyring service answers. Give the key with --key-fd.</source>
        <translation>Aucun trousseau utilisable&#xa0;: aucun service de trousseau ne répond. Fournir la clé avec --key-fd.</translation>
    </message>
</context>
<context>
    <name>app::LabCommand</name>
    <message>
        <source>The practice lab listens on %1. The last of these resolvers lies about sink.test. Stop it with Ctrl+C.</source>
        <translation>Le laboratoire d’exercice écoute sur %1. Le dernier de ces résolveurs ment sur sink.test. Arrêter avec Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>app::LoadedCase</name>
    <message>
        <source>The case does not hold %1. `fluxcase info` says which names it holds.</source>
        <translation>Le dossier ne contient pas %1. `fluxcase info` affiche les noms qu’il contient.</translation>
    </message>
</context>
<context>
    <name>app::MergeDesk</name>
    <message>
        <source>There is no case yet that another could be merged into. Open one of the two, then merge the other into it.</source>
        <translation>Il n’y a pas encore de dossier où en reprendre un autre. Ouvrir l’un des deux, puis y reprendre l’autre.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>being cancelled …</source>
        <translation>annulation…</translation>
    </message>
    <message>
        <source>Head of the evidence of %1: %2</source>
        <translation>Tête des preuves de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>app::MergeText</name>
    <message>
        <source>Answers from %1: %2. Here already: %3. New names: %4. Notes, tags and marks: %5.</source>
        <translation>Réponses de %1&#xa0;: %2. Déjà présentes&#xa0;: %3. Nouveaux noms&#xa0;: %4. Notes, étiquettes et marques&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 is a redacted copy: of %2 pieces of evidence it holds the hash only, and they did not come.</source>
        <translation>%1 est une copie expurgée&#xa0;: de %2 éléments de preuve elle ne contient que l’empreinte, et ils n’ont pas été repris.</translation>
    </message>
    <message>
        <source>The case is %1 from here on, as %2 was.</source>
        <translation>Le dossier est %1 à partir d’ici, comme l’était %2.</translation>
    </message>
</context>
<context>
    <name>app::NameFilter</name>
    <message>
        <source>%1 cannot be read. Check the name and its permissions.</source>
        <translation>%1 est illisible. Vérifier le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of names. Take a part of it.</source>
        <translation>%1 est trop long pour une liste de noms. En prendre une partie.</translation>
    </message>
    <message>
        <source>%1 holds no name. Write one a line.</source>
        <translation>%1 ne contient aucun nom. En écrire un par ligne.</translation>
    </message>
</context>
<context>
    <name>app::Notifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A verdict was reached.</source>
        <translation>Un verdict est établi.</translation>
    </message>
    <message>
        <source>The verdict changed; it was: %1.</source>
        <translation>Le verdict a changé ; c’était : %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non stocké</translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase goes on watching %n names</source>
        <translation>
            <numerusform>Fluxcase continue à surveiller %n nom</numerusform>
            <numerusform>Fluxcase continue à surveiller %n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Its icon brings the window back, and ends the watch.</source>
        <translation>Son icône ramène la fenêtre et met fin à la surveillance.</translation>
    </message>
    <message>
        <source>Fluxcase watches nothing any more</source>
        <translation>Fluxcase ne surveille plus rien</translation>
    </message>
    <message>
        <source>Its icon brings the window back.</source>
        <translation>Son icône ramène la fenêtre.</translation>
    </message>
</context>
<context>
    <name>app::Output</name>
    <message>
        <source>%1 %2 %3 from %4: %5</source>
        <translation>%1 %2 %3 par %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1, TTL %2 s, records: %3</source>
        <translation>%1, TTL %2&#xa0;s, enregistrements&#xa0;: %3</translation>
    </message>
    <message>
        <source>, new addresses: %1 (%2 in all)</source>
        <translation>, nouvelles adresses&#xa0;: %1 (%2 en tout)</translation>
    </message>
    <message>
        <source>Head of the evidence: %1. Written down elsewhere, it proves what the case holds by now: fluxcase verify CASE --expect HASH</source>
        <translation>Tête des preuves&#xa0;: %1. Notée ailleurs, elle prouve ce que le dossier contient à présent&#xa0;: fluxcase verify CASE --expect HASH</translation>
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
        <translation>  et %1 de plus</translation>
    </message>
    <message>
        <source>and %1 bytes more</source>
        <translation>et %1 octets de plus</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>asked: %1 %2</source>
        <translation>demandé : %1 %2</translation>
    </message>
    <message>
        <source>No packet came.</source>
        <translation>Aucun paquet n’est venu.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>question: %1 %2</source>
        <translation>question : %1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>It cannot be decoded: %1</source>
        <translation>Il ne peut être décodé : %1</translation>
    </message>
</context>
<context>
    <name>app::PushCommand</name>
    <message>
        <source>This is a practice case: nothing in it is real, and whoever reads it there may not know. Add --practice if you want that.</source>
        <translation>Ceci est un dossier d’exercice&#xa0;: rien n’y est réel, et ses lecteurs peuvent l’ignorer. Ajouter --practice si c’est voulu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --send to send it.</source>
        <translation>Rien n’a été envoyé. Ajouter --send pour procéder à l’envoi.</translation>
    </message>
    <message>
        <source>Nothing is new since %1, so nothing is pushed.</source>
        <translation>Rien de nouveau depuis %1&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The case has no indicator to push: no name in it is worth handing over, or all were kept out.</source>
        <translation>Le dossier n’a aucun indicateur à envoyer&#xa0;: aucun nom ne justifie une transmission, ou tous ont été exclus.</translation>
    </message>
</context>
<context>
    <name>app::PushDesk</name>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is nothing to send: every entry was kept out.</source>
        <translation>Rien à envoyer&#xa0;: toutes les entrées ont été exclues.</translation>
    </message>
    <message>
        <source>Nothing is new there since the last time.</source>
        <translation>Rien de nouveau depuis la dernière fois.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was sent there and is still there.</source>
        <translation>Rien à retirer&#xa0;: le dossier n’a connaissance d’aucun élément envoyé à ce serveur et encore présent.</translation>
    </message>
    <message>
        <source>The case has changed meanwhile. Close this and look again.</source>
        <translation>Le dossier a changé entre-temps. Fermer cette fenêtre et vérifier de nouveau.</translation>
    </message>
</context>
<context>
    <name>app::PushKey</name>
    <message>
        <source>The key cannot be read from descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation>La clé ne peut pas être lue depuis le descripteur %1. L’ouvrir, par exemple avec %1&lt;FILE.</translation>
    </message>
    <message>
        <source>The authorities in %1 cannot be read. Name a file of certificates in PEM form.</source>
        <translation>Les autorités de %1 sont illisibles. Indiquer un fichier de certificats au format PEM.</translation>
    </message>
</context>
<context>
    <name>app::ResolverChoice</name>
    <message>
        <source>Give only one of --tls and --https.</source>
        <translation>Indiquer --tls ou --https, pas les deux.</translation>
    </message>
    <message>
        <source>--https takes an address such as https://dns.example/dns-query.</source>
        <translation>--https attend une adresse telle que https://dns.example/dns-query.</translation>
    </message>
    <message>
        <source>--tls and --https need to know whom to ask: add --resolver.</source>
        <translation>--tls et --https exigent de savoir qui interroger&#xa0;: ajouter --resolver.</translation>
    </message>
    <message>
        <source>The resolver profiles are: system, public, owner. Others are given address by address with --resolver.</source>
        <translation>Les profils de résolveurs sont&#xa0;: system, public, owner. Les autres s’indiquent adresse par adresse avec --resolver.</translation>
    </message>
    <message>
        <source>A resolver to ask; may be repeated. With --tls the name of its certificate stands behind #.</source>
        <translation>Un résolveur à interroger&#xa0;; répétable. Avec --tls, le nom de son certificat suit #.</translation>
    </message>
    <message>
        <source>A resolver profile: system (default), public, or owner: the name&apos;s own servers, found through the system&apos;s resolvers or --resolver. Its owner can notice.</source>
        <translation>Un profil de résolveurs&#xa0;: system (par défaut), public, ou owner&#xa0;: les serveurs du nom lui-même, trouvés via les résolveurs du système ou --resolver. Le titulaire peut s’en apercevoir.</translation>
    </message>
    <message>
        <source>Asks the practice lab inside this program.</source>
        <translation>Interroge le laboratoire d’exercice intégré au programme.</translation>
    </message>
    <message>
        <source>A network for which to ask as well (EDNS client subnet); may be repeated. The name&apos;s owner can see it.</source>
        <translation>Un réseau pour lequel interroger aussi (EDNS client subnet)&#xa0;; répétable. Le titulaire du nom peut le voir.</translation>
    </message>
    <message>
        <source>Also asks each resolver for two names whose answer is known, to learn whether it tells the truth.</source>
        <translation>Demande aussi à chaque résolveur deux noms dont la réponse est connue, pour savoir s’il dit vrai.</translation>
    </message>
    <message>
        <source>Asks over TLS (DoT).</source>
        <translation>Interroge via TLS (DoT).</translation>
    </message>
    <message>
        <source>Asks over HTTPS (DoH); the server is reached at --resolver and believed by the name in the URL.</source>
        <translation>Interroge via HTTPS (DoH)&#xa0;; le serveur est joint à --resolver et authentifié par le nom de l’URL.</translation>
    </message>
    <message>
        <source>Give only one of --resolver, --profile and --lab.</source>
        <translation>Indiquer une seule des options --resolver, --profile et --lab.</translation>
    </message>
    <message>
        <source>The practice lab knows its own names only: leave out --canaries.</source>
        <translation>Le laboratoire d’exercice ne connaît que ses propres noms&#xa0;: omettre --canaries.</translation>
    </message>
</context>
<context>
    <name>app::ResolverHealth</name>
    <message>
        <source>The resolver %1 answers again.</source>
        <translation>Le résolveur %1 répond de nouveau.</translation>
    </message>
    <message>
        <source>The resolver %1 does not answer. Check the network, or choose another resolver; the watch goes on and asks again.</source>
        <translation>Le résolveur %1 ne répond pas. Vérifier le réseau, ou choisir un autre résolveur&#xa0;; la surveillance continue et les questions sont répétées.</translation>
    </message>
</context>
<context>
    <name>app::SettingsDesk</name>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>villes</translation>
    </message>
    <message numerus="yes">
        <source>list, %n rows</source>
        <translation>
            <numerusform>liste, %n ligne</numerusform>
            <numerusform>liste, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Ajouter une base</translation>
    </message>
    <message>
        <source>MMDB databases (*.mmdb);;All files (*)</source>
        <translation>Bases MMDB (*.mmdb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The database is used from the next start of Fluxcase on.</source>
        <translation>La base sera utilisée au prochain démarrage de Fluxcase.</translation>
    </message>
</context>
<context>
    <name>app::SignCommand</name>
    <message>
        <source>This case is broken at %1 %2, so its head was not signed: %3</source>
        <translation>Ce dossier est endommagé à %1 %2, sa tête n’a donc pas été signée&#xa0;: %3</translation>
    </message>
    <message>
        <source>The signature could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>La signature n’a pas pu être écrite dans %1. Choisir un dossier accessible en écriture, avec de la place.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>&amp;Show Fluxcase</source>
        <translation>&amp;Afficher Fluxcase</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>A&amp;rrêter la surveillance</translation>
    </message>
    <message>
        <source>&amp;Quit Fluxcase</source>
        <translation>&amp;Quitter Fluxcase</translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase: %n names watched</source>
        <translation>
            <numerusform>Fluxcase&#xa0;: %n nom surveillé</numerusform>
            <numerusform>Fluxcase&#xa0;: %n noms surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fluxcase: nothing is watched</source>
        <translation>Fluxcase&#xa0;: aucune surveillance</translation>
    </message>
</context>
<context>
    <name>app::VerdictOutput</name>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 sans objet</translation>
    </message>
    <message>
        <source>%1 %2, flux by its threshold</source>
        <translation>%1 %2, flux selon son seuil</translation>
    </message>
    <message>
        <source>%1 %2, not flux by its threshold</source>
        <translation>%1 %2, pas de flux selon son seuil</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Ce qui le changerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference only: %1.</source>
        <translation>Pour référence seulement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The case says %1, judged with weights %2 at %3; weights %4 judge here.</source>
        <translation>Le dossier dit %1, jugé avec les poids %2 à %3 ; ici ce sont les poids %4 qui jugent.</translation>
    </message>
</context>
<context>
    <name>app::VerifyCommand</name>
    <message>
        <source>The head that was expected is one of this case&apos;s: nothing stored by then has changed.</source>
        <translation>La tête attendue est bien de ce dossier&#xa0;: rien de ce qui était alors stocké n’a changé.</translation>
    </message>
    <message>
        <source>The head that was expected is none of this case&apos;s: it is another case, or it was made anew.</source>
        <translation>La tête attendue n’est pas de ce dossier&#xa0;: c’en est un autre, ou il a été refait.</translation>
    </message>
    <message>
        <source>The case does not hold %1. `fluxcase info` says how many names it holds, `fluxcase verdict` which.</source>
        <translation>Le dossier ne contient pas %1. `fluxcase info` indique combien de noms il contient, `fluxcase verdict` lesquels.</translation>
    </message>
    <message>
        <source>%1 is already there. Name another file, or add --force to replace it.</source>
        <translation>%1 existe déjà. Indiquer un autre fichier, ou ajouter --force pour le remplacer.</translation>
    </message>
    <message>
        <source>The copy proves what the case proves; the head of the case: %1</source>
        <translation>La copie prouve ce que prouve le dossier ; tête du dossier : %1</translation>
    </message>
    <message>
        <source>The head that was expected was signed by %1.</source>
        <translation>La tête attendue a été signée par %1.</translation>
    </message>
</context>
<context>
    <name>app::VerifyText</name>
    <message>
        <source>BROKEN at %1 %2: %3</source>
        <translation>ROMPU à %1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Pieces of evidence before it that are sound: %1.</source>
        <translation>Éléments de preuve intègres qui précèdent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sound: all %1 pieces of evidence are as they were stored.</source>
        <translation>Intègre&#xa0;: les %1 éléments de preuve sont tels qu’ils ont été stockés.</translation>
    </message>
    <message>
        <source>Left out of this redacted copy, kept as hashes: %1.</source>
        <translation>Omis de cette copie expurgée, conservés sous forme d’empreintes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Tête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::WatchCommand</name>
    <message>
        <source>There is no name to watch in the list.</source>
        <translation>La liste ne contient aucun nom à surveiller.</translation>
    </message>
    <message>
        <source>No --case was given: the answers are kept nowhere.</source>
        <translation>Aucun --case indiqué&#xa0;: les réponses ne sont pas conservées.</translation>
    </message>
    <message>
        <source>This case cannot be written. Copy it, or name another case.</source>
        <translation>Ce dossier n’est pas accessible en écriture. Le copier, ou indiquer un autre dossier.</translation>
    </message>
    <message>
        <source>This case holds real answers: the practice lab needs a case of its own.</source>
        <translation>Ce dossier contient des réponses réelles&#xa0;: le laboratoire d’exercice exige un dossier distinct.</translation>
    </message>
    <message>
        <source>This is a practice case: it asks no server but the practice lab. Name another case.</source>
        <translation>Ceci est un dossier d’exercice&#xa0;: il n’interroge que le laboratoire d’exercice. Indiquer un autre dossier.</translation>
    </message>
    <message>
        <source>This case was made by an older Fluxcase and was brought up to date. As it was, it is kept as %1.</source>
        <translation>Ce dossier, créé par un Fluxcase plus ancien, a été mis à niveau. Son état antérieur est conservé sous %1.</translation>
    </message>
    <message>
        <source>The resolvers answer again.</source>
        <translation>Les résolveurs répondent de nouveau.</translation>
    </message>
    <message>
        <source>What goes another way: --profile public --tls, --https URL with --resolver, or --profile system.</source>
        <translation>Autres voies possibles&#xa0;: --profile public --tls, --https URL avec --resolver, ou --profile system.</translation>
    </message>
    <message>
        <source>%1 is not to be believed. %2</source>
        <translation>%1 n’est pas fiable. %2</translation>
    </message>
    <message>
        <source>%1 packets of resolvers found no room on this machine. They count as lost; fewer names, or a lower rate, lose none.</source>
        <translation>%1 paquets de résolveurs n’ont pas trouvé de place sur cette machine. Ils comptent comme perdus&#xa0;; moins de noms, ou un débit moindre, l’évitent.</translation>
    </message>
    <message>
        <source>The last answers could not be stored.</source>
        <translation>Les dernières réponses n’ont pas pu être stockées.</translation>
    </message>
    <message>
        <source>No resolver answered. Check the network and the resolver&apos;s address, or name another with --resolver.</source>
        <translation>Aucun résolveur n’a répondu. Vérifier le réseau et l’adresse du résolveur, ou en indiquer un autre avec --resolver.</translation>
    </message>
    <message>
        <source>%1: “%2” was expected and it is “%3”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» attendu, «&#xa0;%3&#xa0;» obtenu.</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message>
        <source>The case is closed. Head of its evidence: %1</source>
        <translation>Le dossier est fermé. Tête de ses preuves&#xa0;: %1</translation>
    </message>
    <message>
        <source>This case was made by an older Fluxcase and was brought up to date. As it was, it is kept as %1.</source>
        <translation>Ce dossier, créé par un Fluxcase plus ancien, a été mis à niveau. Son état antérieur est conservé sous %1.</translation>
    </message>
    <message>
        <source>Unsaved case</source>
        <translation>Dossier non enregistré</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Watch a name first.</source>
        <translation>Rien à enregistrer pour le moment. Surveiller d’abord un nom.</translation>
    </message>
    <message>
        <source>This case cannot be written. Save it under another name to go on.</source>
        <translation>Ce dossier n’est pas accessible en écriture. L’enregistrer sous un autre nom pour continuer.</translation>
    </message>
    <message>
        <source>There is no resolver to ask. Choose one beside the Watch button.</source>
        <translation>Aucun résolveur à interroger. En choisir un à côté du bouton Surveiller.</translation>
    </message>
    <message>
        <source>This is a practice case, and the practice lab does not run yet. Watch the name again in a moment.</source>
        <translation>Ceci est un dossier d’exercice et le laboratoire d’exercice n’est pas encore démarré. Relancer la surveillance dans un instant.</translation>
    </message>
    <message>
        <source>A new case cannot be kept: the data folder of Fluxcase cannot be written. Check its permissions and the room left on the disk.</source>
        <translation>Impossible de conserver un nouveau dossier&#xa0;: le répertoire de données de Fluxcase n’est pas accessible en écriture. Vérifier ses droits d’accès et l’espace disque restant.</translation>
    </message>
</context>
<context>
    <name>capture::ByteStream</name>
    <message>
        <source>The file cannot be read further.</source>
        <translation>La suite du fichier est illisible.</translation>
    </message>
    <message>
        <source>There is too little memory to unpack the file.</source>
        <translation>Mémoire insuffisante pour décompresser le fichier.</translation>
    </message>
    <message>
        <source>The compressed data ends too early.</source>
        <translation>Les données compressées se terminent trop tôt.</translation>
    </message>
    <message>
        <source>The compressed data is damaged.</source>
        <translation>Les données compressées sont endommagées.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekJson</name>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekReader</name>
    <message>
        <source>This is no dns.log of Zeek.</source>
        <translation>Ceci n’est pas un dns.log de Zeek.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>La ligne dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The header above cannot be read.</source>
        <translation>L’en-tête qui précède est illisible.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekRow</name>
    <message>
        <source>The time “%1” is none.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date valide.</translation>
    </message>
    <message>
        <source>The field %1 holds “%2”, which cannot be read.</source>
        <translation>Le champ %1 contient «&#xa0;%2&#xa0;», qui est illisible.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The row has %1 answers, but %2 TTLs.</source>
        <translation>La ligne a %1 réponses, mais %2 TTL.</translation>
    </message>
    <message>
        <source>The row has more than %1 answers.</source>
        <translation>La ligne a plus de %1 réponses.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekTsv</name>
    <message>
        <source>The header names a separator that cannot be read.</source>
        <translation>L’en-tête indique un séparateur illisible.</translation>
    </message>
    <message>
        <source>The header names a set separator that cannot be read.</source>
        <translation>L’en-tête indique un séparateur d’ensemble illisible.</translation>
    </message>
    <message>
        <source>The header names more than %1 columns.</source>
        <translation>L’en-tête indique plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>Zeek&apos;s log “%1” lacks the column “%2”; a dns.log is read.</source>
        <translation>Le journal Zeek «&#xa0;%1&#xa0;» n’a pas la colonne «&#xa0;%2&#xa0;»&#xa0;; un dns.log est attendu.</translation>
    </message>
    <message>
        <source>The row has %1 columns, the header %2.</source>
        <translation>La ligne a %1 colonnes, l’en-tête %2.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseConnection</name>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérer de l’espace et réessayer.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder or ask for the right to write to this one.</source>
        <translation>Emplacement non accessible en écriture. Choisir un autre répertoire ou demander le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The case cannot be written there. Check the folder and the disk.</source>
        <translation>Le dossier ne peut pas y être écrit. Vérifier le répertoire et le disque.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Open it, or choose another name for the new case.</source>
        <translation>Un fichier de ce nom existe déjà. L’ouvrir, ou choisir un autre nom pour le nouveau dossier.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another.</source>
        <translation>Ce répertoire n’existe pas. Le créer d’abord, ou en choisir un autre.</translation>
    </message>
    <message>
        <source>There is no such case file. Check its name and folder.</source>
        <translation>Ce fichier de dossier n’existe pas. Vérifier son nom et son répertoire.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file that Fluxcase made.</source>
        <translation>Ceci n’est pas un fichier. Choisir un fichier créé par Fluxcase.</translation>
    </message>
    <message>
        <source>The file beside this case that ends in -journal is not from Fluxcase and would change other files. Nothing was opened. Use another copy of the case.</source>
        <translation>Le fichier en -journal à côté de ce dossier ne provient pas de Fluxcase et modifierait d’autres fichiers. Rien n’a été ouvert. Utiliser une autre copie du dossier.</translation>
    </message>
    <message>
        <source>This case was not closed, and what lies in the file beside it that ends in -journal must be put back before it can be read. Open the case in Fluxcase for writing once, or copy both files to a folder of yours and open it there.</source>
        <translation>Ce dossier n’a pas été fermé ; le contenu du fichier voisin dont le nom finit par -journal doit y être remis avant toute lecture. Ouvrez une fois le dossier en écriture dans Fluxcase, ou copiez les deux fichiers dans un répertoire à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>This case was not closed, and its folder cannot be written. Copy it, with the file beside it that ends in -wal, to a folder of yours and open it there.</source>
        <translation>Ce dossier n’a pas été fermé et son répertoire n’est pas accessible en écriture. Le copier, avec le fichier voisin en -wal, dans un répertoire personnel et l’y ouvrir.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent. Installer le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>This is the open case itself. Choose another name for the copy.</source>
        <translation>C’est le dossier ouvert lui-même. Choisir un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The case of this name is open, or was not closed. Open and close it first, or choose another name for the copy.</source>
        <translation>Le dossier de ce nom est ouvert, ou n’a pas été fermé. L’ouvrir et le fermer d’abord, ou choisir un autre nom pour la copie.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseStore</name>
    <message>
        <source>This case cannot be written, so its PAP stays as it is. Save a copy of it and open that.</source>
        <translation>Ce dossier n’est pas accessible en écriture&#xa0;: son PAP reste inchangé. En enregistrer une copie et l’ouvrir.</translation>
    </message>
    <message>
        <source>This case cannot be written, so nothing was kept in it. Save a copy of it and open that.</source>
        <translation>Ce dossier n’est pas accessible en écriture&#xa0;: rien n’y a été conservé. En enregistrer une copie et l’ouvrir.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>The last answers could not be stored yet, so a copy would lack them. Mend what the banner says, then save the copy.</source>
        <translation>Les dernières réponses n’ont pas encore pu être stockées&#xa0;: une copie serait incomplète. Remédier à ce que signale le bandeau, puis enregistrer la copie.</translation>
    </message>
    <message>
        <source>The last answers could not be stored, so the case stays open. Free some space or mend the disk, then close it again.</source>
        <translation>Les dernières réponses n’ont pas pu être stockées&#xa0;: le dossier reste ouvert. Libérer de l’espace ou réparer le disque, puis le fermer de nouveau.</translation>
    </message>
    <message>
        <source>An older Fluxcase made this case, and it proves nothing yet. Open it for writing once: it is kept as it was, and brought up to date.</source>
        <translation>Ce dossier, créé par un Fluxcase plus ancien, ne prouve encore rien. L’ouvrir une fois en écriture&#xa0;: l’original est conservé, et le dossier mis à niveau.</translation>
    </message>
    <message>
        <source>This case is open for reading only, so nothing is stored in it. Save a copy of it and open that.</source>
        <translation>Ce dossier est ouvert en lecture seule&#xa0;: rien n’y est stocké. En enregistrer une copie et l’ouvrir.</translation>
    </message>
    <message>
        <source>The case holds no such answer.</source>
        <translation>Le dossier ne contient pas cette réponse.</translation>
    </message>
    <message>
        <source>This case cannot be written, so nothing was merged into it. Save a copy of it and merge into that.</source>
        <translation>Ce dossier ne peut pas être écrit, rien n’y a donc été repris. En enregistrer une copie et y reprendre les autres.</translation>
    </message>
    <message>
        <source>The case was closed before all of it was checked, so nothing can be said about it. Open it and check it again.</source>
        <translation>Le dossier a été fermé avant d’être entièrement vérifié, rien ne peut donc en être dit. Ouvrez-le et vérifiez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseVerifier</name>
    <message>
        <source>It is not what was stored.</source>
        <translation>Ce n’est pas ce qui a été stocké.</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>Le fichier lui-même est endommagé.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Élément absent.</translation>
    </message>
    <message>
        <source>It was never sealed.</source>
        <translation>Élément jamais scellé.</translation>
    </message>
    <message>
        <source>It holds more than was stored.</source>
        <translation>Il contient plus que ce qui a été stocké.</translation>
    </message>
    <message>
        <source>It holds more than was stored: in table %1, rows that no evidence refers to: %2.</source>
        <translation>Il contient plus que ce qui a été stocké&#xa0;: dans la table %1, lignes auxquelles aucune preuve ne renvoie&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseWriter</name>
    <message>
        <source>This is too long to be kept in the case. Shorten it.</source>
        <translation>Trop long pour être conservé dans le dossier. Raccourcir.</translation>
    </message>
</context>
<context>
    <name>casefile::Merge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is the case itself. Name another one.</source>
        <translation>C’est le dossier lui-même. En indiquer un autre.</translation>
    </message>
    <message>
        <source>An older Fluxcase made this case, and it proves nothing yet. Open it in Fluxcase for writing once, then merge it.</source>
        <translation>Un Fluxcase plus ancien a créé ce dossier, qui ne prouve encore rien. L’ouvrir une fois en écriture dans Fluxcase, puis le reprendre.</translation>
    </message>
    <message>
        <source>One of the two is a practice case, and what is real and what is not do not belong in one case. Nothing was merged.</source>
        <translation>L’un des deux est un dossier d’exercice, et le réel et le fictif n’ont pas leur place dans un même dossier. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>It is broken at %1 %2, so nothing was merged: %3 Use another copy of it.</source>
        <translation>Il est endommagé à %1 %2, rien n’a donc été repris&#xa0;: %3 Utiliser une autre copie.</translation>
    </message>
    <message>
        <source>Stopped: the case is as it was before.</source>
        <translation>Arrêté&#xa0;: le dossier est tel qu’avant.</translation>
    </message>
</context>
<context>
    <name>casefile::Redaction</name>
    <message>
        <source>This case is not as it was stored, so a redacted copy would prove nothing. `fluxcase verify` says where.</source>
        <translation>Ce dossier n’est plus tel qu’il a été stocké&#xa0;: une copie expurgée ne prouverait rien. `fluxcase verify` indique où.</translation>
    </message>
</context>
<context>
    <name>casefile::Row</name>
    <message>
        <source>This case file is damaged: some of it cannot be read. Use another copy of it.</source>
        <translation>Ce fichier de dossier est endommagé&#xa0;: une partie est illisible. En utiliser une autre copie.</translation>
    </message>
</context>
<context>
    <name>casefile::Schema</name>
    <message>
        <source>This is not a case as Fluxcase makes it, or another program changed it. Nothing was read from it. Use another copy of it.</source>
        <translation>Ce dossier n’est pas conforme à ceux de Fluxcase, ou un autre programme l’a modifié. Rien n’en a été lu. En utiliser une autre copie.</translation>
    </message>
    <message>
        <source>This file is not a Fluxcase case. Choose a file that Fluxcase made.</source>
        <translation>Ce fichier n’est pas un dossier Fluxcase. Choisir un fichier créé par Fluxcase.</translation>
    </message>
    <message>
        <source>This case was made by a newer Fluxcase. Open it with that version, or update this one. The file was not changed.</source>
        <translation>Ce dossier a été créé par un Fluxcase plus récent. L’ouvrir avec cette version, ou mettre celle-ci à jour. Le fichier n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>casefile::Statement</name>
    <message>
        <source>Qt&apos;s driver for SQLite brings another SQLite than this program uses. Install the packages of one Debian release.</source>
        <translation>Le pilote SQLite de Qt apporte un autre SQLite que celui du programme. Installer les paquets d’une même version de Debian.</translation>
    </message>
    <message>
        <source>This case is open in another Fluxcase. Close it there first.</source>
        <translation>Ce dossier est ouvert dans un autre Fluxcase. L’y fermer d’abord.</translation>
    </message>
    <message>
        <source>This case cannot be written. Check the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>Ce dossier n’est pas accessible en écriture. Vérifier les droits d’accès du fichier et de son répertoire, ou en enregistrer une copie ailleurs.</translation>
    </message>
    <message>
        <source>This case file is damaged or cut short. Use another copy of it.</source>
        <translation>Ce fichier de dossier est endommagé ou tronqué. En utiliser une autre copie.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérer de l’espace et réessayer.</translation>
    </message>
    <message>
        <source>This file is not a Fluxcase case. Choose a file that Fluxcase made.</source>
        <translation>Ce fichier n’est pas un dossier Fluxcase. Choisir un fichier créé par Fluxcase.</translation>
    </message>
    <message>
        <source>The case file cannot be read or written. Check the disk and the permissions of the file and its folder.</source>
        <translation>Le fichier de dossier ne peut être ni lu ni écrit. Vérifier le disque et les droits d’accès du fichier et de son répertoire.</translation>
    </message>
</context>
<context>
    <name>casefile::ViewTable</name>
    <message>
        <source>So much is selected that the case does not keep the view. Select less to have it back next time.</source>
        <translation>La sélection est si vaste que le dossier ne conserve pas la vue. Sélectionnez moins d’éléments pour la retrouver la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>core::AnnotationLog</name>
    <message>
        <source>The steps of the notes, tags and marks do not fit together. Use another copy of the case to see them.</source>
        <translation>Les étapes des notes, étiquettes et marques sont incohérentes. Pour les voir, utiliser une autre copie du dossier.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
</context>
<context>
    <name>core::DomainName</name>
    <message>
        <source>This is not a domain name: a part between dots is longer than 63 characters.</source>
        <translation>Ceci n’est pas un nom de domaine&#xa0;: une partie entre deux points dépasse 63 caractères.</translation>
    </message>
    <message>
        <source>A name cannot hold this character.</source>
        <translation>Un nom ne peut pas contenir ce caractère.</translation>
    </message>
    <message>
        <source>This is longer than the 253 characters a name may have.</source>
        <translation>La longueur dépasse les 253 caractères admis pour un nom.</translation>
    </message>
    <message>
        <source>This is not a domain name: the rules for international names (IDNA 2008) do not allow it.</source>
        <translation>Ceci n’est pas un nom de domaine&#xa0;: les règles des noms internationalisés (IDNA 2008) ne l’admettent pas.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Aucun nom ici.</translation>
    </message>
    <message>
        <source>This is not a domain name: two dots stand side by side.</source>
        <translation>Ceci n’est pas un nom de domaine&#xa0;: deux points se suivent.</translation>
    </message>
    <message>
        <source>This name breaks the rules of DNS.</source>
        <translation>Ce nom enfreint les règles du DNS.</translation>
    </message>
    <message>
        <source>unescaped byte %1</source>
        <translation>octet %1 non échappé</translation>
    </message>
</context>
<context>
    <name>core::Edit</name>
    <message>
        <source>Only names and addresses have tags and marks.</source>
        <translation>Seuls les noms et les adresses portent des étiquettes et des marques.</translation>
    </message>
    <message>
        <source>Choose a name or an address first.</source>
        <translation>Choisir d’abord un nom ou une adresse.</translation>
    </message>
    <message>
        <source>These are too many at once. Choose fewer.</source>
        <translation>Trop d’éléments à la fois. En choisir moins.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation>Ce texte est trop long. Le raccourcir.</translation>
    </message>
    <message>
        <source>A note is about the case, a name, an address or a moment.</source>
        <translation>Une note porte sur le dossier, un nom, une adresse ou un instant.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>L’étiquette est vide.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>Cette marque n’existe pas.</translation>
    </message>
    <message>
        <source>A verdict of your own needs a class and a reason.</source>
        <translation>Un verdict de l’analyste exige une classe et un motif.</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Choisir d’abord un nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n names and addresses</source>
        <translation>
            <numerusform>%n nom ou adresse</numerusform>
            <numerusform>%n noms et adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of the case</source>
        <translation>En-tête du dossier</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Note on %1 taken out</source>
        <translation>Note sur %1 supprimée</translation>
    </message>
    <message>
        <source>Note on %1 changed</source>
        <translation>Note sur %1 modifiée</translation>
    </message>
    <message>
        <source>Tag “%1” on %2</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message>
        <source>Tag “%1” taken off %2</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» retirée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>N’est plus masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <translation>De confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer trusted: %1</source>
        <translation>N’est plus de confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Own verdict withdrawn: %1</source>
        <translation>Verdict de l’analyste retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Own verdict “%1”: %2</source>
        <translation>Verdict de l’analyste «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>A registration needs a date after 1984.</source>
        <translation>Un enregistrement demande une date après 1984.</translation>
    </message>
    <message>
        <source>Registration withdrawn: %1</source>
        <translation>Enregistrement retiré : %1</translation>
    </message>
    <message>
        <source>Registered %1: %2</source>
        <translation>Enregistré le %1 : %2</translation>
    </message>
    <message>
        <source>There is no such PAP.</source>
        <translation>Ce niveau PAP n’existe pas.</translation>
    </message>
    <message>
        <source>PAP:%1, was PAP:%2</source>
        <translation>PAP:%1, était PAP:%2</translation>
    </message>
</context>
<context>
    <name>core::Endpoint</name>
    <message>
        <source>This is not the address of a resolver. Write it as 192.0.2.1, 192.0.2.1:5300 or [2001:db8::1]:5300.</source>
        <translation>Ceci n’est pas l’adresse d’un résolveur. L’écrire sous la forme 192.0.2.1, 192.0.2.1:5300 ou [2001:db8::1]:5300.</translation>
    </message>
</context>
<context>
    <name>core::IpAddress</name>
    <message>
        <source>This is not an IPv4 or IPv6 address.</source>
        <translation>Ceci n’est pas une adresse IPv4 ou IPv6.</translation>
    </message>
</context>
<context>
    <name>core::IpPrefix</name>
    <message>
        <source>This is not a block of addresses. Write an address, a slash and a length: 192.0.2.0/24.</source>
        <translation>Ceci n’est pas un bloc d’adresses. Écrire une adresse, une barre oblique et une longueur&#xa0;: 192.0.2.0/24.</translation>
    </message>
</context>
<context>
    <name>core::Manifest</name>
    <message>
        <source>There is no resolver to ask. Choose one.</source>
        <translation>Aucun résolveur à interroger. En choisir un.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 noms</translation>
    </message>
    <message>
        <source> and its name servers</source>
        <translation> et ses serveurs de noms</translation>
    </message>
    <message>
        <source> and their name servers</source>
        <translation> et leurs serveurs de noms</translation>
    </message>
    <message>
        <source>%1 resolvers</source>
        <translation>%1 résolveurs</translation>
    </message>
    <message>
        <source>Will ask %1 of %2 at %3 over %4, at most %5 queries a second</source>
        <translation>Seront demandés %1 pour %2, auprès de %3 via %4, au plus %5 requêtes par seconde</translation>
    </message>
    <message>
        <source>Each resolver is also asked for two canaries: a random name below %1, which cannot exist, and %2, whose address is known</source>
        <translation>Deux canaris sont aussi demandés à chaque résolveur&#xa0;: un nom aléatoire sous %1, qui ne peut exister, et %2, dont l’adresse est connue</translation>
    </message>
    <message>
        <source>Addresses are also asked for as if from %1: the resolvers and the owner of the name can see that</source>
        <translation>Les adresses sont aussi demandées comme depuis %1&#xa0;: les résolveurs et le titulaire du nom peuvent le voir</translation>
    </message>
    <message>
        <source>Whoever runs this network&apos;s resolver sees the names and who asked</source>
        <translation>L’exploitant du résolveur de ce réseau voit les noms et qui les a demandés</translation>
    </message>
    <message>
        <source>The operators of these resolvers see the names and this network&apos;s address</source>
        <translation>Les opérateurs de ces résolveurs voient les noms et l’adresse de ce réseau</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Rien ne sort de cette machine</translation>
    </message>
    <message>
        <source>The owners of the names see which names are asked for, and this network&apos;s address</source>
        <translation>Les titulaires des noms voient les noms demandés et l’adresse de ce réseau</translation>
    </message>
    <message>
        <source>The owner may see that a user of this resolver asked</source>
        <translation>Le titulaire peut voir qu’un utilisateur de ce résolveur a interrogé</translation>
    </message>
    <message>
        <source>The owner may see that a user of these resolvers asked</source>
        <translation>Le titulaire peut voir qu’un utilisateur de ces résolveurs a interrogé</translation>
    </message>
    <message>
        <source>Nobody can notice: the names are invented</source>
        <translation>Personne ne peut s’en apercevoir&#xa0;: les noms sont fictifs</translation>
    </message>
    <message>
        <source>The owner can notice: the name&apos;s own servers are asked</source>
        <translation>Le titulaire peut s’en apercevoir&#xa0;: les serveurs du nom lui-même sont interrogés</translation>
    </message>
</context>
<context>
    <name>core::Pap</name>
    <message>
        <source>Nothing leaves this machine: imports only</source>
        <translation>Rien ne sort de cette machine&#xa0;: imports seulement</translation>
    </message>
    <message>
        <source>Only recursive resolvers are asked</source>
        <translation>Seuls des résolveurs récursifs sont interrogés</translation>
    </message>
    <message>
        <source>The name&apos;s own servers may be asked too</source>
        <translation>Les serveurs du nom lui-même peuvent aussi être interrogés</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Aucune restriction</translation>
    </message>
</context>
<context>
    <name>core::PastedText</name>
    <message>
        <source>scheme</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>This is a network, not a name.</source>
        <translation>Ceci est un réseau, pas un nom.</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none.</source>
        <translation>Ceci ressemble à une adresse IPv4 mais n’en est pas une.</translation>
    </message>
    <message>
        <source>There is no name or address in this line.</source>
        <translation>Cette ligne ne contient ni nom ni adresse.</translation>
    </message>
</context>
<context>
    <name>core::Vantage</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>dns::AresResolver</name>
    <message>
        <source>This machine has no DNS resolver set up. Choose another set of resolvers, or name one yourself.</source>
        <translation>Aucun résolveur DNS n’est configuré sur cette machine. Choisir un autre jeu de résolveurs, ou en indiquer un.</translation>
    </message>
</context>
<context>
    <name>dns::Message</name>
    <message>
        <source>This is not a DNS packet, or it is damaged.</source>
        <translation>Ceci n’est pas un paquet DNS, ou il est endommagé.</translation>
    </message>
    <message>
        <source>These values cannot be written as a DNS packet.</source>
        <translation>Ces valeurs ne peuvent pas être écrites sous forme de paquet DNS.</translation>
    </message>
</context>
<context>
    <name>dns::PrivateQuery</name>
    <message>
        <source>Names under .onion are never asked for.</source>
        <translation>Les noms sous .onion ne sont jamais demandés.</translation>
    </message>
</context>
<context>
    <name>figures::BrushFigure</name>
    <message numerus="yes">
        <source>new addresses per %n day(s)</source>
        <translation>
            <numerusform>nouvelles adresses par %n jour</numerusform>
            <numerusform>nouvelles adresses par %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n hour(s)</source>
        <translation>
            <numerusform>nouvelles adresses par %n heure</numerusform>
            <numerusform>nouvelles adresses par %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n minute(s)</source>
        <translation>
            <numerusform>nouvelles adresses par %n minute</numerusform>
            <numerusform>nouvelles adresses par %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n second(s)</source>
        <translation>
            <numerusform>nouvelles adresses par %n seconde</numerusform>
            <numerusform>nouvelles adresses par %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::LanesFigure</name>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <source>addresses in order first seen</source>
        <translation>adresses par ordre d’apparition</translation>
    </message>
    <message>
        <source>other networks (%1)</source>
        <translation>autres réseaux (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not selected (%1)</source>
        <translation>non sélectionnées (%1)</translation>
    </message>
</context>
<context>
    <name>figures::LineSet</name>
    <message>
        <source>distinct since the first answer</source>
        <translation>distincts depuis la première réponse</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>NS addr.</source>
        <translation>adr. NS</translation>
    </message>
    <message>
        <source>Distinct so far: %1 addresses, %2 networks, %3 addresses of name servers.</source>
        <translation>Distincts jusqu’ici&#xa0;: %1 adresses, %2 réseaux, %3 adresses de serveurs de noms.</translation>
    </message>
    <message>
        <source>TTL in seconds, as each resolver gave it</source>
        <translation>TTL en secondes, tel que donné par chaque résolveur</translation>
    </message>
    <message>
        <source>largest seen</source>
        <translation>maximum observé</translation>
    </message>
    <message>
        <source>TTL by %1 resolvers; the largest is %2 seconds.</source>
        <translation>TTL selon %1 résolveurs&#xa0;; le plus grand est de %2 secondes.</translation>
    </message>
    <message>
        <source>180–300 s: the advisory&apos;s 3 to 5 minutes</source>
        <translation>180–300 s&#xa0;: les 3 à 5 minutes de l’avis</translation>
    </message>
</context>
<context>
    <name>figures::LinesFigure</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à tracer pour le moment</translation>
    </message>
</context>
<context>
    <name>figures::MapFigure</name>
    <message numerus="yes">
        <source>%n address(es) not placed</source>
        <translation>
            <numerusform>%n adresse non placée</numerusform>
            <numerusform>%n adresses non placées</numerusform>
        </translation>
    </message>
    <message>
        <source>borders are drawn without prejudice</source>
        <translation>tracé des frontières sans valeur juridique</translation>
    </message>
</context>
<context>
    <name>figures::MapSpots</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no addresses yet</source>
        <translation>aucune adresse pour le moment</translation>
    </message>
    <message>
        <source>No geo database knows these addresses. Put one (.mmdb) into %1/fluxcase/geo and start Fluxcase again.</source>
        <translation>Aucune base géographique ne connaît ces adresses. En placer une (.mmdb) dans %1/fluxcase/geo et redémarrer Fluxcase.</translation>
    </message>
    <message>
        <source>country of network registration · %1</source>
        <translation>pays d’enregistrement du réseau · %1</translation>
    </message>
    <message>
        <source>geolocated · %1</source>
        <translation>géolocalisé · %1</translation>
    </message>
    <message>
        <source>place as the database gives it · %1</source>
        <translation>lieu selon la base de données · %1</translation>
    </message>
</context>
<context>
    <name>figures::NameServersFigure</name>
    <message>
        <source>No name server known yet</source>
        <translation>Aucun serveur de noms connu pour le moment</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>SOA %1</source>
        <translation>SOA %1</translation>
    </message>
    <message>
        <source>name servers and their addresses</source>
        <translation>serveurs de noms et leurs adresses</translation>
    </message>
    <message>
        <source>first lane the zone&apos;s own set, then addresses</source>
        <translation>première ligne&#xa0;: jeu de la zone elle-même, puis adresses</translation>
    </message>
    <message>
        <source>what the parent delegates to; SOA serials in turn</source>
        <translation>délégation par la zone parente&#xa0;; numéros de série SOA successifs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 name server</source>
        <translation>1 serveur de noms</translation>
    </message>
    <message>
        <source>%1 name servers</source>
        <translation>%1 serveurs de noms</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 réponses</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 – %4 UTC</source>
        <translation>%1 · %2 · %3 – %4 UTC</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
</context>
<context>
    <name>figures::SampleText</name>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 réseau</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 réseaux</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 pays</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 réponses</translation>
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
        <translation>Il réécrit les noms inexistants&#xa0;: il a donné %1 pour l’un d’eux.</translation>
    </message>
    <message>
        <source>It says that %1 has no address, which is not so.</source>
        <translation>Il affirme que %1 n’a pas d’adresse, ce qui est faux.</translation>
    </message>
    <message>
        <source>It gave %1 for %2, which is not so.</source>
        <translation>Il a donné %1 pour %2, ce qui est faux.</translation>
    </message>
</context>
<context>
    <name>flux::Context</name>
    <message>
        <source>Shares addresses with a name of the case that is flux: kinship %1 %</source>
        <translation>Partage des adresses avec un nom du dossier qui est flux : parenté %1 %</translation>
    </message>
    <message>
        <source>Shares addresses with %1 names of the case that are flux: closest kinship %2 %</source>
        <translation>Partage des adresses avec %1 noms du dossier qui sont flux : parenté la plus proche %2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered %1, after the first answer</source>
        <translation>Enregistré le %1, après la première réponse</translation>
    </message>
    <message>
        <source>Registered %1, %2 years before the first answer</source>
        <translation>Enregistré le %1, %2 ans avant la première réponse</translation>
    </message>
    <message>
        <source>Registered %1, a day before the first answer</source>
        <translation>Enregistré le %1, un jour avant la première réponse</translation>
    </message>
    <message>
        <source>Registered %1, %2 days before the first answer</source>
        <translation>Enregistré le %1, %2 jours avant la première réponse</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 days old at the last answer): %4</source>
        <translation>%1 du %2 (vieille de %3 jours à la dernière réponse) : %4</translation>
    </message>
    <message>
        <source>%1 without a date: %2</source>
        <translation>%1 sans date : %2</translation>
    </message>
    <message>
        <source>further lists: %1</source>
        <translation>autres listes : %1</translation>
    </message>
    <message>
        <source>Hits in lists of what others reported: %1</source>
        <translation>Occurrences dans des listes de ce que d’autres ont signalé : %1</translation>
    </message>
</context>
<context>
    <name>flux::Coverage</name>
    <message>
        <source>%1 of 1 refresh observed</source>
        <translation>%1 rafraîchissement sur 1 observé</translation>
    </message>
    <message>
        <source>%1 of %2 refreshes observed</source>
        <translation>%1 rafraîchissements sur %2 observés</translation>
    </message>
</context>
<context>
    <name>flux::EvidenceList</name>
    <message>
        <source>Resolvers are given other addresses, and each keeps its own.</source>
        <translation>Les résolveurs reçoivent des adresses différentes, et chacun garde les siennes.</translation>
    </message>
    <message>
        <source>All resolvers are given alike, and none keeps what it has.</source>
        <translation>Tous les résolveurs reçoivent des adresses semblables, et aucun ne garde les siennes.</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1&#xa0;s</translation>
    </message>
    <message>
        <source>Addresses: %1, operators: %2, in %3 looks of one resolver</source>
        <translation>Adresses&#xa0;: %1, opérateurs&#xa0;: %2, en %3 relevés d’un résolveur</translation>
    </message>
    <message>
        <source>Networks: %1, addresses: %2</source>
        <translation>Réseaux&#xa0;: %1, adresses&#xa0;: %2</translation>
    </message>
    <message>
        <source>Addresses spread over operators at %1 % of what is possible</source>
        <translation>Adresses réparties entre opérateurs à %1&#xa0;% du maximum possible</translation>
    </message>
    <message>
        <source>%1 % of the addresses in blocks of their own</source>
        <translation>%1&#xa0;% des adresses dans un bloc distinct</translation>
    </message>
    <message>
        <source>Addresses in %1 countries</source>
        <translation>Adresses dans %1 pays</translation>
    </message>
    <message>
        <source>Time-zone entropy %1 bits</source>
        <translation>Entropie des fuseaux horaires&#xa0;: %1&#xa0;bits</translation>
    </message>
    <message>
        <source>Addresses %1 km apart</source>
        <translation>Adresses distantes de %1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 % of the addresses in hosting, CDN, cloud or research networks</source>
        <translation>%1&#xa0;% des adresses dans des réseaux d’hébergement, de CDN, de cloud ou de recherche</translation>
    </message>
    <message>
        <source>%1 % of the addresses on access lines</source>
        <translation>%1&#xa0;% des adresses sur des lignes d’accès</translation>
    </message>
    <message>
        <source>%1 addresses in %2 looks</source>
        <translation>%1 adresses en %2 relevés</translation>
    </message>
    <message>
        <source>Hardly grows any more: a pool of about %1 addresses (%2 to %3)</source>
        <translation>N’augmente presque plus&#xa0;: un pool d’environ %1 adresses (%2 à %3)</translation>
    </message>
    <message>
        <source>Still growing with exponent %1: at least %2 addresses</source>
        <translation>Augmente encore, avec un exposant de %1&#xa0;: au moins %2 adresses</translation>
    </message>
    <message>
        <source>%1 % of the addresses are others at the next look</source>
        <translation>%1&#xa0;% des adresses sont autres au relevé suivant</translation>
    </message>
    <message>
        <source>An address stays %1 h, half of them less</source>
        <translation>Une adresse reste %1&#xa0;h, moins pour la moitié d’entre elles</translation>
    </message>
    <message>
        <source>%1 % of the first hour&apos;s addresses are still answered</source>
        <translation>%1&#xa0;% des adresses de la première heure figurent encore dans les réponses</translation>
    </message>
    <message>
        <source>%1 % of the name servers&apos; addresses are others at the next look</source>
        <translation>%1&#xa0;% des adresses des serveurs de noms sont autres au relevé suivant</translation>
    </message>
    <message>
        <source>One set of name servers</source>
        <translation>Un seul jeu de serveurs de noms</translation>
    </message>
    <message>
        <source>%1 sets of name servers in 7 days</source>
        <translation>%1 jeux de serveurs de noms en 7 jours</translation>
    </message>
    <message>
        <source>Name servers with %1 operators</source>
        <translation>Serveurs de noms chez %1 opérateurs</translation>
    </message>
    <message>
        <source>Name servers at addresses of the name itself</source>
        <translation>Serveurs de noms à des adresses du nom lui-même</translation>
    </message>
    <message>
        <source>No name server at an address of the name</source>
        <translation>Aucun serveur de noms à une adresse du nom</translation>
    </message>
    <message>
        <source>Points to %1, but only %2 % of the addresses are there: the CNAME is borrowed</source>
        <translation>Pointe vers %1, mais seulement %2&#xa0;% des adresses s’y trouvent&#xa0;: le CNAME est d’emprunt</translation>
    </message>
    <message>
        <source>Points to the CDN %1</source>
        <translation>Pointe vers le CDN %1</translation>
    </message>
    <message>
        <source>%1 % of the addresses in the published ranges of %2</source>
        <translation>%1&#xa0;% des adresses dans les plages publiées de %2</translation>
    </message>
    <message>
        <source>A known pool or mirror network</source>
        <translation>Un pool ou réseau de miroirs connu</translation>
    </message>
    <message>
        <source>No known CDN, pool or mirror</source>
        <translation>Aucun CDN, pool ou miroir connu</translation>
    </message>
    <message>
        <source>Half of the address blocks are gone after %1 h</source>
        <translation>La moitié des blocs d’adresses a disparu après %1&#xa0;h</translation>
    </message>
    <message>
        <source>Name servers with one operator</source>
        <translation>Serveurs de noms chez un opérateur</translation>
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
        <translation>Variante AnomalousDNS</translation>
    </message>
    <message>
        <source>It takes two answers a TTL apart.</source>
        <translation>Exige deux réponses à un TTL d’écart.</translation>
    </message>
    <message>
        <source>It was made for TTLs below 1800 s; this name has %1 s.</source>
        <translation>Conçu pour des TTL inférieurs à 1800&#xa0;s&#xa0;; ce nom a %1&#xa0;s.</translation>
    </message>
    <message>
        <source>No network of the addresses is known.</source>
        <translation>Aucun réseau des adresses n’est connu.</translation>
    </message>
    <message>
        <source>%1 addresses in %2 networks over two answers; flux above %3</source>
        <translation>%1 adresses dans %2 réseaux sur deux réponses&#xa0;; flux au-delà de %3</translation>
    </message>
    <message>
        <source>Holz 2008 × networks ÷ addresses; flux above %1</source>
        <translation>Holz 2008 × réseaux ÷ adresses&#xa0;; flux au-delà de %1</translation>
    </message>
    <message>
        <source>ATLAS 2008</source>
        <translation>ATLAS 2008</translation>
    </message>
    <message>
        <source>There is no answer with addresses yet.</source>
        <translation>Aucune réponse avec adresses pour le moment.</translation>
    </message>
    <message>
        <source>%1 of 9 points; fluxy above %2</source>
        <translation>%1 points sur 9&#xa0;; tendance flux au-delà de %2</translation>
    </message>
    <message>
        <source>FluxBuster growth</source>
        <translation>Croissance FluxBuster</translation>
    </message>
    <message>
        <source>It takes three looks.</source>
        <translation>Exige trois relevés.</translation>
    </message>
    <message>
        <source>%1 addresses in %2 looks; not flux up to %3 a look</source>
        <translation>%1 adresses en %2 relevés&#xa0;; pas de flux jusqu’à %3 par relevé</translation>
    </message>
    <message>
        <source>SSFD 2010</source>
        <translation>SSFD 2010</translation>
    </message>
    <message>
        <source>The places of fewer than two addresses are known.</source>
        <translation>Les lieux de moins de deux adresses sont connus.</translation>
    </message>
    <message>
        <source>Time-zone entropy %1 bits, addresses %2 km apart; the paper trains a classifier and gives no threshold</source>
        <translation>Entropie des fuseaux horaires&#xa0;: %1&#xa0;bits, adresses distantes de %2&#xa0;km&#xa0;; l’article entraîne un classifieur et ne donne pas de seuil</translation>
    </message>
</context>
<context>
    <name>flux::ResolverHabits</name>
    <message>
        <source>It disagrees with the others about %1 of %2 names.</source>
        <translation>Il diffère des autres pour %1 noms sur %2.</translation>
    </message>
</context>
<context>
    <name>flux::ResolverPath</name>
    <message>
        <source>None of the %1 resolvers answers. Port 53 may be blocked here, or the name&apos;s own servers are silent.</source>
        <translation>Aucun des %1 résolveurs ne répond. Le port 53 est peut-être bloqué ici, ou les serveurs du nom sont muets.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers. The way to them may be blocked, or the name&apos;s own servers are silent.</source>
        <translation>Aucun des %1 résolveurs ne répond. L’accès à ceux-ci est peut-être bloqué, ou les serveurs du nom sont muets.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers, whatever is asked: port 53 is blocked here.</source>
        <translation>Aucun des %1 résolveurs ne répond, quelle que soit la question&#xa0;: le port 53 est bloqué ici.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers, whatever is asked: the way to them is blocked.</source>
        <translation>Aucun des %1 résolveurs ne répond, quelle que soit la question&#xa0;: l’accès à ceux-ci est bloqué.</translation>
    </message>
    <message>
        <source>No resolver can be reached: this machine has no way to them, or they are refused. Check the network; the watch goes on and asks again.</source>
        <translation>Aucun résolveur n’est joignable&#xa0;: cette machine n’y a pas accès, ou ils sont refusés. Vérifier le réseau&#xa0;; la surveillance continue et les questions sont répétées.</translation>
    </message>
    <message>
        <source>All resolvers answer from one cache, although different operators run them: something here answers port 53 in their place. Together they are one view, not several.</source>
        <translation>Tous les résolveurs répondent depuis un même cache, bien qu’exploités par des opérateurs différents&#xa0;: un équipement répond ici à leur place sur le port 53. Ensemble, ils ne forment qu’une vue.</translation>
    </message>
    <message>
        <source>These resolvers answer from one cache: one stands behind them, or something here answers port 53 in their place. Together they are one view, not several.</source>
        <translation>Ces résolveurs répondent depuis un même cache&#xa0;: un seul se trouve derrière eux, ou un équipement répond ici à leur place sur le port 53. Ensemble, ils ne forment qu’une vue.</translation>
    </message>
    <message>
        <source>All resolvers give the same address for a name that cannot exist: something here rewrites what they say.</source>
        <translation>Tous les résolveurs donnent la même adresse pour un nom qui ne peut exister&#xa0;: un équipement réécrit ici leurs réponses.</translation>
    </message>
</context>
<context>
    <name>flux::Trust</name>
    <message>
        <source>None of its addresses lies with an operator that any other resolver shows.</source>
        <translation>Aucune de ses adresses ne relève d’un opérateur que montre un autre résolveur.</translation>
    </message>
    <message>
        <source>It refuses the name, which others resolve.</source>
        <translation>Il refuse le nom, que d’autres résolvent.</translation>
    </message>
    <message>
        <source>It answers %1, the address of a sinkhole, where others do not.</source>
        <translation>Il répond %1, l’adresse d’un sinkhole, contrairement aux autres.</translation>
    </message>
    <message>
        <source>It answers %1, a block page, where others do not.</source>
        <translation>Il répond %1, une page de blocage, contrairement aux autres.</translation>
    </message>
    <message>
        <source>It answers %1, which leads nowhere, where others do not.</source>
        <translation>Il répond %1, qui ne mène nulle part, contrairement aux autres.</translation>
    </message>
    <message>
        <source>It says NXDOMAIN, where others give addresses.</source>
        <translation>Il répond NXDOMAIN, là où d’autres donnent des adresses.</translation>
    </message>
    <message>
        <source>It says that there is no address, where others give some.</source>
        <translation>Il indique une absence d’adresse, là où d’autres en donnent.</translation>
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
        <translation>Double flux</translation>
    </message>
    <message>
        <source>Fast flux</source>
        <translation>Fast flux</translation>
    </message>
    <message>
        <source>Name-server flux</source>
        <translation>Flux des serveurs de noms</translation>
    </message>
    <message>
        <source>Multi-operator service</source>
        <translation>Service multi-opérateur</translation>
    </message>
    <message>
        <source>Rotation without diversity</source>
        <translation>Rotation sans diversité</translation>
    </message>
    <message>
        <source>CDN or load balancer</source>
        <translation>CDN ou répartiteur de charge</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>Not resolving</source>
        <translation>Sans résolution</translation>
    </message>
    <message>
        <source>Sinkholed</source>
        <translation>Sinkhole</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
</context>
<context>
    <name>flux::VerdictText</name>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>1 operator</source>
        <translation>1 opérateur</translation>
    </message>
    <message>
        <source>%1 operators</source>
        <translation>%1 opérateurs</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 réseau</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 réseaux</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 pays</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 relevé</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 relevés</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Seen from one resolver only.</source>
        <translation>Vu depuis un seul résolveur.</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Auparavant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in %2, and its name servers move too.</source>
        <translation>%1 en %2&#xa0;; ses serveurs de noms changent aussi.</translation>
    </message>
    <message>
        <source>%1 in %2, ever new ones.</source>
        <translation>%1 en %2, sans cesse renouvelées.</translation>
    </message>
    <message>
        <source>its name servers move, its addresses do not; %1 in %2.</source>
        <translation>ses serveurs de noms changent, ses adresses non&#xa0;; %1 en %2.</translation>
    </message>
    <message>
        <source>%1 in %2, in networks of servers or of a known pool.</source>
        <translation>%1 en %2, dans des réseaux de serveurs ou d’un pool connu.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 % in networks of servers; could be flux on leased or mixed hosts.</source>
        <translation>%1 en %2, %3&#xa0;% dans des réseaux de serveurs&#xa0;; flux possible sur des hôtes loués ou mixtes.</translation>
    </message>
    <message>
        <source>%1 in %2, ever new ones of few operators; could be flux on leased hosts.</source>
        <translation>%1 en %2, sans cesse renouvelées chez peu d’opérateurs&#xa0;; flux possible sur des hôtes loués.</translation>
    </message>
    <message>
        <source>%1 in %2, no further operator.</source>
        <translation>%1 en %2, sans nouvel opérateur.</translation>
    </message>
    <message>
        <source>it moved once; %1 in %2.</source>
        <translation>un seul déplacement&#xa0;; %1 en %2.</translation>
    </message>
    <message>
        <source>one address by now; %1 in %2.</source>
        <translation>une seule adresse désormais&#xa0;; %1 en %2.</translation>
    </message>
    <message>
        <source>%1 in %2, always the same.</source>
        <translation>%1 en %2, toujours les mêmes.</translation>
    </message>
    <message>
        <source>nothing has been asked.</source>
        <translation>aucune question n’a été posée.</translation>
    </message>
    <message>
        <source>no resolver has answered, in %1.</source>
        <translation>aucun résolveur n’a répondu, en %1.</translation>
    </message>
    <message>
        <source>no resolver that is believed has answered.</source>
        <translation>aucun résolveur jugé fiable n’a répondu.</translation>
    </message>
    <message>
        <source>%1 answers, no address of its own, in %2.</source>
        <translation>%1 réponses, aucune adresse propre, en %2.</translation>
    </message>
    <message>
        <source>the operators of %1 % of the addresses are not known; choose a network database.</source>
        <translation>les opérateurs de %1&#xa0;% des adresses sont inconnus&#xa0;; choisir une base de réseaux.</translation>
    </message>
    <message>
        <source>%1 with %2 in %3.</source>
        <translation>%1 chez %2 en %3.</translation>
    </message>
    <message>
        <source>Leans to many operators.</source>
        <translation>Tendance&#xa0;: opérateurs nombreux.</translation>
    </message>
    <message>
        <source>Leans to a service.</source>
        <translation>Tendance&#xa0;: service.</translation>
    </message>
    <message>
        <source>About 1 more look, %1.</source>
        <translation>Encore 1 relevé environ, %1.</translation>
    </message>
    <message>
        <source>About %1 more looks, %2.</source>
        <translation>Encore %1 relevés environ, %2.</translation>
    </message>
    <message>
        <source>every resolver answers the address of a sinkhole.</source>
        <translation>chaque résolveur répond l’adresse d’un sinkhole.</translation>
    </message>
    <message>
        <source>every resolver answers a block page.</source>
        <translation>chaque résolveur répond une page de blocage.</translation>
    </message>
    <message>
        <source>every resolver answers addresses that lead nowhere.</source>
        <translation>chaque résolveur répond des adresses qui ne mènent nulle part.</translation>
    </message>
    <message>
        <source>it leads to a parking service.</source>
        <translation>mène à un service de parking.</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN).</source>
        <translation>le nom n’existe pas (NXDOMAIN).</translation>
    </message>
    <message>
        <source>the name has no address.</source>
        <translation>le nom n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>%1 distinct, %2, %3.</source>
        <translation>Éléments distincts&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>All of its addresses changed once: it moved.</source>
        <translation>Toutes ses adresses ont changé une fois&#xa0;: il s’est déplacé.</translation>
    </message>
    <message>
        <source>The pool is about %1 addresses (%2 to %3, 95 %).</source>
        <translation>Le pool compte environ %1 adresses (%2 à %3, 95&#xa0;%).</translation>
    </message>
    <message>
        <source>TTL %1 s; a low TTL alone is no evidence of flux.</source>
        <translation>TTL %1&#xa0;s&#xa0;; un TTL bas ne suffit pas à prouver le flux.</translation>
    </message>
    <message>
        <source>1 resolver is not believed and left out.</source>
        <translation>1 résolveur jugé non fiable est écarté.</translation>
    </message>
    <message>
        <source>%1 resolvers are not believed and left out.</source>
        <translation>%1 résolveurs jugés non fiables sont écartés.</translation>
    </message>
    <message>
        <source>First change %1; %2 new since the first look.</source>
        <translation>Premier changement&#xa0;: %1&#xa0;; en plus depuis le premier relevé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>First change %1; %2 new since the first look, %3 an hour.</source>
        <translation>Premier changement&#xa0;: %1&#xa0;; en plus depuis le premier relevé&#xa0;: %2, soit %3 par heure.</translation>
    </message>
    <message>
        <source>Name servers not yet assessable: it takes three looks.</source>
        <translation>Serveurs de noms pas encore évaluables&#xa0;: trois relevés sont nécessaires.</translation>
    </message>
    <message>
        <source>%1 name servers with %2, %3 sets in 7 days.</source>
        <translation>%1 serveurs de noms chez %2, %3 jeux en 7 jours.</translation>
    </message>
    <message>
        <source>The parent zone names other name servers than the zone itself.</source>
        <translation>La zone parente désigne d’autres serveurs de noms que la zone elle-même.</translation>
    </message>
    <message>
        <source>Some name server has an address of the name itself.</source>
        <translation>Au moins un serveur de noms a une adresse du nom lui-même.</translation>
    </message>
    <message>
        <source>The zone&apos;s SOA asks to be refreshed within 15 minutes.</source>
        <translation>Le SOA de la zone demande un rafraîchissement sous 15 minutes.</translation>
    </message>
    <message>
        <source>24 hours of looks without a new address, or more than 19 % of the addresses in networks of servers.</source>
        <translation>24 heures de relevés sans nouvelle adresse, ou plus de 19&#xa0;% des adresses dans des réseaux de serveurs.</translation>
    </message>
    <message>
        <source>24 hours without a change of the name servers, or ever new operators of the name&apos;s own addresses.</source>
        <translation>24 heures sans changement des serveurs de noms, ou des opérateurs sans cesse nouveaux pour les adresses du nom lui-même.</translation>
    </message>
    <message>
        <source>At most 19 % of the addresses in networks of servers, without a known pool.</source>
        <translation>Au plus 19&#xa0;% des adresses dans des réseaux de serveurs, sans pool connu.</translation>
    </message>
    <message>
        <source>At most 19 % of the addresses in networks of servers would make it flux, 50 % a service.</source>
        <translation>Au plus 19&#xa0;% des adresses dans des réseaux de serveurs en feraient un flux, 50&#xa0;% un service.</translation>
    </message>
    <message>
        <source>Addresses of further operators, or a pool that stops growing.</source>
        <translation>Des adresses d’autres opérateurs, ou un pool qui cesse de croître.</translation>
    </message>
    <message>
        <source>An operator not seen in 24 hours starts the test again; about four such more would turn it.</source>
        <translation>Un opérateur non vu en 24 heures relance le test&#xa0;; environ quatre de plus le feraient basculer.</translation>
    </message>
    <message>
        <source>One answer with an address of its own from a believed resolver.</source>
        <translation>Une réponse avec une adresse propre, d’un résolveur jugé fiable.</translation>
    </message>
    <message>
        <source>A network database that knows the addresses.</source>
        <translation>Une base de réseaux qui connaît les adresses.</translation>
    </message>
    <message>
        <source>More looks: each new operator speaks for flux, each look without one against it.</source>
        <translation>D’autres relevés&#xa0;: chaque nouvel opérateur plaide pour le flux, chaque relevé sans nouveauté contre.</translation>
    </message>
    <message>
        <source>Half of its address blocks are gone after %1 h: the pool is replaced.</source>
        <translation>La moitié de ses blocs d’adresses a disparu après %1&#xa0;h&#xa0;: le pool est remplacé.</translation>
    </message>
</context>
<context>
    <name>flux::Weights</name>
    <message>
        <source>These are no weights: the file is larger than 1 MB.</source>
        <translation>Ces poids ne sont pas valides&#xa0;: le fichier dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>These are no weights: %1.</source>
        <translation>Ces poids ne sont pas valides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These weights have no version.</source>
        <translation>Ces poids n’ont pas de version.</translation>
    </message>
    <message>
        <source>The weight of %1 cannot be read.</source>
        <translation>Le poids de %1 est illisible.</translation>
    </message>
    <message>
        <source>The confidence of %1 cannot be read.</source>
        <translation>La confiance de %1 est illisible.</translation>
    </message>
    <message>
        <source>The calibration of the weights cannot be read.</source>
        <translation>Le calibrage des poids est illisible.</translation>
    </message>
</context>
<context>
    <name>geo::MmdbFile</name>
    <message>
        <source>There is no file %1. Check the path of the address database.</source>
        <translation>Le fichier %1 n’existe pas. Vérifier le chemin de la base d’adresses.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mmdb.</source>
        <translation>%1 n’est pas un fichier. Choisir un fichier en .mmdb.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Allow your user to read it.</source>
        <translation>%1 est illisible. Autoriser l’utilisateur à le lire.</translation>
    </message>
    <message>
        <source>%1 is empty. Download the address database again.</source>
        <translation>%1 est vide. Télécharger de nouveau la base d’adresses.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GiB, which no address database is. Choose a file that ends in .mmdb.</source>
        <translation>%1 dépasse 4&#xa0;Gio, ce qui exclut une base d’adresses. Choisir un fichier en .mmdb.</translation>
    </message>
    <message>
        <source>%1 is not an address database (MMDB), or it is damaged. Download it again or choose another file.</source>
        <translation>%1 n’est pas une base d’adresses (MMDB), ou elle est endommagée. La télécharger de nouveau ou choisir un autre fichier.</translation>
    </message>
</context>
<context>
    <name>indicators::Format</name>
    <message>
        <source>%1 cannot say that something is taken back: write the list anew and put it in the place of the old one, or delete the old one where it was loaded.</source>
        <translation>%1 ne permet pas d’exprimer un retrait&#xa0;: écrire une nouvelle liste à la place de l’ancienne, ou supprimer l’ancienne là où elle a été chargée.</translation>
    </message>
    <message>
        <source>Checked by %1.</source>
        <translation>Contrôlé par %1.</translation>
    </message>
    <message>
        <source>The case is under PAP:%1: its owner can notice that he is blocked.</source>
        <translation>Le dossier est sous PAP:%1&#xa0;: le titulaire peut s’apercevoir qu’il est bloqué.</translation>
    </message>
    <message>
        <source>The case is under %1, the list would be under %2.</source>
        <translation>Le dossier est sous %1, la liste serait sous %2.</translation>
    </message>
    <message>
        <source>a strict parser of our own</source>
        <translation>un analyseur strict à nous</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tableau pour tableurs</translation>
    </message>
    <message>
        <source>Python&apos;s csv module and LibreOffice</source>
        <translation>le module csv de Python et LibreOffice</translation>
    </message>
    <message>
        <source>One indicator a line</source>
        <translation>Un indicateur par ligne</translation>
    </message>
    <message>
        <source>Everything known, for scripts</source>
        <translation>Tout ce qui est connu, pour scripts</translation>
    </message>
    <message>
        <source>Python&apos;s json module</source>
        <translation>le module json de Python</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle</source>
        <translation>Lot STIX 2.1</translation>
    </message>
    <message>
        <source>the OASIS JSON schemas; patterns with a strict parser of our own</source>
        <translation>les schémas JSON d’OASIS ; les motifs avec un analyseur strict à nous</translation>
    </message>
    <message>
        <source>MISP event</source>
        <translation>Événement MISP</translation>
    </message>
    <message>
        <source>MISP&apos;s JSON schema, types and object templates</source>
        <translation>le schéma JSON, les types et les modèles d’objets de MISP</translation>
    </message>
    <message>
        <source>OpenIOC 1.1</source>
        <translation>OpenIOC 1.1</translation>
    </message>
    <message>
        <source>the XML schema, by xmllint</source>
        <translation>le schéma XML, par xmllint</translation>
    </message>
    <message>
        <source>Response policy zone for resolvers</source>
        <translation>Zone de politique de réponse (RPZ) pour résolveurs</translation>
    </message>
    <message>
        <source>named-checkzone and kzonecheck; live in BIND, Unbound, PowerDNS Recursor and Knot Resolver</source>
        <translation>named-checkzone et kzonecheck ; en service dans BIND, Unbound, PowerDNS Recursor et Knot Resolver</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Fichier hosts</translation>
    </message>
    <message>
        <source>dnsmasq settings</source>
        <translation>Réglages de dnsmasq</translation>
    </message>
    <message>
        <source>dnsmasq --test</source>
        <translation>dnsmasq --test</translation>
    </message>
    <message>
        <source>Unbound settings</source>
        <translation>Réglages d’Unbound</translation>
    </message>
    <message>
        <source>unbound-checkconf</source>
        <translation>unbound-checkconf</translation>
    </message>
    <message>
        <source>BIND settings</source>
        <translation>Réglages de BIND</translation>
    </message>
    <message>
        <source>named-checkconf</source>
        <translation>named-checkconf</translation>
    </message>
    <message>
        <source>nftables rules</source>
        <translation>Règles nftables</translation>
    </message>
    <message>
        <source>nft --check</source>
        <translation>nft --check</translation>
    </message>
    <message>
        <source>iptables rules</source>
        <translation>Règles iptables</translation>
    </message>
    <message>
        <source>iptables-restore --test and ip6tables-restore --test</source>
        <translation>iptables-restore --test et ip6tables-restore --test</translation>
    </message>
    <message>
        <source>ipset lists</source>
        <translation>Listes ipset</translation>
    </message>
    <message>
        <source>Table file for pf</source>
        <translation>Fichier de table pour pf</translation>
    </message>
    <message>
        <source>Palo Alto list of the names, or, with scope all, of the addresses instead</source>
        <translation>Liste Palo Alto des noms ou, avec la portée « all », des adresses</translation>
    </message>
    <message>
        <source>Suricata rules</source>
        <translation>Règles Suricata</translation>
    </message>
    <message>
        <source>Suricata dataset of names</source>
        <translation>Jeu de noms Suricata</translation>
    </message>
    <message>
        <source>Snort 3 rules</source>
        <translation>Règles Snort 3</translation>
    </message>
    <message>
        <source>Zeek intelligence file</source>
        <translation>Fichier de renseignement Zeek</translation>
    </message>
    <message>
        <source>Sigma rules for DNS, proxy and firewall</source>
        <translation>Règles Sigma pour DNS, proxy et pare-feu</translation>
    </message>
    <message>
        <source>the Sigma JSON schema</source>
        <translation>le schéma JSON de Sigma</translation>
    </message>
    <message>
        <source>Query for Microsoft Sentinel</source>
        <translation>Requête pour Microsoft Sentinel</translation>
    </message>
    <message>
        <source>Query for Splunk</source>
        <translation>Requête pour Splunk</translation>
    </message>
    <message>
        <source>Query for Elastic</source>
        <translation>Requête pour Elastic</translation>
    </message>
    <message>
        <source>Events in CEF</source>
        <translation>Événements en CEF</translation>
    </message>
    <message>
        <source>Events in LEEF 2.0</source>
        <translation>Événements en LEEF 2.0</translation>
    </message>
    <message>
        <source>Passive DNS records</source>
        <translation>Enregistrements de DNS passif</translation>
    </message>
    <message>
        <source>the JSON schema of the passive DNS format</source>
        <translation>le schéma JSON du format de DNS passif</translation>
    </message>
    <message>
        <source>One page of text for a ticket, always defanged</source>
        <translation>Une page de texte pour un ticket, toujours neutralisée</translation>
    </message>
</context>
<context>
    <name>indicators::HitFinder</name>
    <message>
        <source>It is a whole network: everybody else in it would be hit.</source>
        <translation>C’est un réseau entier&#xa0;: tous ses autres occupants seraient touchés.</translation>
    </message>
    <message>
        <source>Your own name %1 is in it.</source>
        <translation>Contient votre nom %1.</translation>
    </message>
    <message>
        <source>It is behind %1, which is kept out itself.</source>
        <translation>Se trouve derrière %1, lui-même exclu.</translation>
    </message>
    <message>
        <source>It holds characters no host name has: no block list can say it.</source>
        <translation>Contient des caractères interdits dans un nom d’hôte&#xa0;: aucune liste de blocage ne peut l’exprimer.</translation>
    </message>
    <message>
        <source>Strangers register their names below this public suffix.</source>
        <translation>Des tiers enregistrent leurs noms sous ce suffixe public.</translation>
    </message>
    <message>
        <source>Customers of a dynamic-DNS provider have their names below it.</source>
        <translation>Les clients d’un fournisseur de DNS dynamique y ont leurs noms.</translation>
    </message>
    <message>
        <source>The name belongs to %1, which serves many others.</source>
        <translation>Le nom appartient à %1, qui en sert beaucoup d’autres.</translation>
    </message>
    <message>
        <source>It is a known pool or mirror network.</source>
        <translation>C’est un pool ou réseau de miroirs connu.</translation>
    </message>
    <message>
        <source>It belongs to a parking provider.</source>
        <translation>Appartient à un fournisseur de parking.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son titulaire</translation>
    </message>
    <message>
        <source>Many others are served from here by %1, a CDN.</source>
        <translation>De nombreux tiers sont servis d’ici par %1, un CDN.</translation>
    </message>
    <message>
        <source>It is in the cloud of %1: tomorrow it is somebody else&apos;s.</source>
        <translation>Dans le cloud de %1&#xa0;: demain à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is in a hosting network: other sites may be on the same machine.</source>
        <translation>Dans un réseau d’hébergement&#xa0;: d’autres sites peuvent être sur la même machine.</translation>
    </message>
    <message>
        <source>It is in a network of education and research.</source>
        <translation>Dans un réseau d’enseignement et de recherche.</translation>
    </message>
    <message>
        <source>It is a public DNS resolver.</source>
        <translation>C’est un résolveur DNS public.</translation>
    </message>
    <message>
        <source>It is a sinkhole: blocking it hides the infected from those who count them.</source>
        <translation>C’est un sinkhole&#xa0;: le bloquer masque les machines infectées à ceux qui les recensent.</translation>
    </message>
    <message>
        <source>It is the block page of a resolver.</source>
        <translation>C’est la page de blocage d’un résolveur.</translation>
    </message>
    <message>
        <source>It is where parked names point.</source>
        <translation>C’est là que pointent les noms parqués.</translation>
    </message>
    <message>
        <source>It is reachable inside a network only, not from the Internet.</source>
        <translation>Joignable seulement dans un réseau interne, pas depuis Internet.</translation>
    </message>
    <message>
        <source>It is in your own range %1.</source>
        <translation>Dans votre plage %1.</translation>
    </message>
    <message>
        <source>It is no access line, as the other addresses are: likely a decoy.</source>
        <translation>Pas une ligne d’accès, contrairement aux autres adresses&#xa0;: leurre probable.</translation>
    </message>
    <message>
        <source>It is of %1, among addresses of access lines: likely a decoy.</source>
        <translation>Relève de %1, parmi des adresses de lignes d’accès&#xa0;: leurre probable.</translation>
    </message>
    <message>
        <source>%1, which is no flux, answers with it too.</source>
        <translation>%1, qui n’est pas en flux, la donne aussi en réponse.</translation>
    </message>
    <message>
        <source>Your own range %1 is in it.</source>
        <translation>Contient votre plage %1.</translation>
    </message>
    <message>
        <source>It is a block of addresses: everybody else in it would be hit.</source>
        <translation>C’est un bloc d’adresses&#xa0;: tous ses autres occupants seraient touchés.</translation>
    </message>
    <message>
        <source>The verdict on %1 is “%2”.</source>
        <translation>Le verdict sur %1 est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It serves other names as well, and the name servers do not flux.</source>
        <translation>Sert aussi d’autres noms, et les serveurs de noms ne sont pas en flux.</translation>
    </message>
    <message>
        <source>Its time has run out.</source>
        <translation>Sa durée de validité a expiré.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>A été retiré.</translation>
    </message>
    <message>
        <source>It is the whole domain of somebody else: all names in it would be hit.</source>
        <translation>C’est tout le domaine de quelqu’un d’autre&#xa0;: tous les noms qu’il contient seraient touchés.</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s, and was not seen to move itself: likely a decoy.</source>
        <translation>Il appartient à quelqu’un d’autre et n’a pas été vu se déplacer lui-même&#xa0;: leurre probable.</translation>
    </message>
</context>
<context>
    <name>indicators::Output</name>
    <message>
        <source>The indicators could not be written completely. Check the disk and write them again.</source>
        <translation>Les indicateurs n’ont pas pu être écrits en entier. Vérifier le disque et recommencer.</translation>
    </message>
</context>
<context>
    <name>indicators::Ticket</name>
    <message numerus="yes">
        <source>… and %n more in the case</source>
        <translation>
            <numerusform>… et %n autre dans le dossier</numerusform>
            <numerusform>… et %n autres dans le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1**, confidence %2 %, seen %3 to %4</source>
        <translation>**%1**, confiance %2&#xa0;%, vu de %3 à %4</translation>
    </message>
    <message>
        <source>for flux: %1</source>
        <translation>pour le flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>against flux: %1</source>
        <translation>contre le flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>Indicateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Fast flux: what was found</source>
        <translation>Fast flux&#xa0;: constatations</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Kept out, as blocking it would hit others: %1</source>
        <translation>Exclus, car leur blocage toucherait des tiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The analyst says: **%1**, %2</source>
        <translation>Verdict de l’analyste&#xa0;: **%1**, %2</translation>
    </message>
</context>
<context>
    <name>investigation::PapGate</name>
    <message>
        <source>This case is PAP:RED: nothing may leave this machine, so nothing is watched. Import what others collected, or change the PAP of the case.</source>
        <translation>Ce dossier est PAP:RED&#xa0;: rien ne doit sortir de cette machine, donc rien n’est surveillé. Importer ce que d’autres ont collecté, ou changer le PAP du dossier.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: PTR is not asked for, as whoever holds an address could notice. Leave PTR out, or change the PAP of the case to GREEN.</source>
        <translation>Ce dossier est PAP:AMBER&#xa0;: PTR n’est pas demandé, car le détenteur d’une adresse pourrait s’en apercevoir. Omettre PTR, ou passer le PAP du dossier à GREEN.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: only recursive resolvers are asked, as the owner of a name notices who asks its own servers. Choose other resolvers, or change the PAP of the case to GREEN.</source>
        <translation>Ce dossier est PAP:AMBER&#xa0;: seuls des résolveurs récursifs sont interrogés, car le titulaire d’un nom voit qui interroge ses serveurs. Choisir d’autres résolveurs, ou passer le PAP du dossier à GREEN.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: no client subnet is sent, as the owner of a name would see it. Leave it out, or change the PAP of the case to GREEN.</source>
        <translation>Ce dossier est PAP:AMBER&#xa0;: aucun sous-réseau client n’est envoyé, car le titulaire d’un nom le verrait. L’omettre, ou passer le PAP du dossier à GREEN.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: no canaries are asked for, only the names under watch. Leave them out, or change the PAP of the case to GREEN.</source>
        <translation>Ce dossier est PAP:AMBER&#xa0;: aucun canari n’est demandé, seulement les noms surveillés. Omettre les canaris, ou passer le PAP du dossier à GREEN.</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière vue</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Spells</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>items::AnswerModel</name>
    <message>
        <source>Fresh</source>
        <translation>Fraîche</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Précoce</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
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
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Tronquée</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformée</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Erreur réseau</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>items::EventModel</name>
    <message>
        <source>the case</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>items::ExportPreview</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name server of %1</source>
        <translation>Serveur de noms de %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Address of a name server of %1</source>
        <translation>Adresse d’un serveur de noms de %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>As evidence</source>
        <translation>Comme preuve</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Malgré tout</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>What it would also hit</source>
        <translation>Ce qui serait aussi touché</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre motif</translation>
    </message>
</context>
<context>
    <name>items::ExportWish</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only what is new since the last time</source>
        <translation>Seulement les nouveautés depuis la dernière fois</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Retirer ce qui a été transmis</translation>
    </message>
    <message>
        <source>The names, and the name servers that flux</source>
        <translation>Les noms, et les serveurs de noms en flux</translation>
    </message>
    <message>
        <source>The names only</source>
        <translation>Les noms seulement</translation>
    </message>
    <message>
        <source>The names and all their name servers</source>
        <translation>Les noms et tous leurs serveurs de noms</translation>
    </message>
    <message>
        <source>The names, name servers and addresses</source>
        <translation>Les noms, serveurs de noms et adresses</translation>
    </message>
</context>
<context>
    <name>items::KinModel</name>
    <message>
        <source>%1, and shares with %2 more</source>
        <translation>%1, et partage avec %2 de plus</translation>
    </message>
    <message>
        <source>1 address also under %1</source>
        <translation>1 adresse aussi sous %1</translation>
    </message>
    <message>
        <source>%1 addresses also under %2</source>
        <translation>%1 adresses aussi sous %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shared addresses</source>
        <translation>Adresses partagées</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Recoupement</translation>
    </message>
</context>
<context>
    <name>items::LinkedSelection</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>pays inconnu</translation>
    </message>
    <message>
        <source>unknown network</source>
        <translation>réseau inconnu</translation>
    </message>
    <message>
        <source>AS%1</source>
        <translation>AS%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es)</source>
        <translation>
            <numerusform>%1 sur %n adresse</numerusform>
            <numerusform>%1 sur %n adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items::NameModel</name>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (auparavant %2)</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4, after %5.</source>
        <translation>%1&#xa0;: %2. %3 sur %4, après %5.</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 réseau</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 réseaux</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 réponses</translation>
    </message>
    <message>
        <source>Probability of flux %1.</source>
        <translation>Probabilité de flux %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <translation>Étiquettes : %1.</translation>
    </message>
    <message>
        <source>Marked as trusted.</source>
        <translation>Marqué de confiance.</translation>
    </message>
    <message>
        <source>Marked as hidden.</source>
        <translation>Marqué masqué.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>%1: %2. Its answers are not read yet.</source>
        <translation>%1 : %2. Ses réponses ne sont pas encore lues.</translation>
    </message>
</context>
<context>
    <name>items::NoteModel</name>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigée</translation>
    </message>
</context>
<context>
    <name>items::ReasonModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, reached %2</source>
        <translation>%1, établi dès %2</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>, flux by its own threshold</source>
        <translation>, flux selon son propre seuil</translation>
    </message>
    <message>
        <source>, not flux by its own threshold</source>
        <translation>, pas de flux selon son propre seuil</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <translation>%1&#xa0;: %2%3</translation>
    </message>
    <message>
        <source>%1: %2%3. %4</source>
        <translation>%1&#xa0;: %2%3. %4</translation>
    </message>
    <message>
        <source>For flux</source>
        <translation>Pour le flux</translation>
    </message>
    <message>
        <source>Against flux</source>
        <translation>Contre le flux</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Would change it</source>
        <translation>Le changerait</translation>
    </message>
    <message>
        <source>Resolver left out</source>
        <translation>Résolveur écarté</translation>
    </message>
    <message>
        <source>Turned by the list</source>
        <translation>Modifié par la liste</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Classe antérieure</translation>
    </message>
    <message>
        <source>Reference score</source>
        <translation>Score de référence</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Services ← → flux</source>
        <translation>Services ← → flux</translation>
    </message>
    <message>
        <source>Seen in flux</source>
        <translation>Vu en flux</translation>
    </message>
    <message>
        <source>In services</source>
        <translation>En services</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>items::ResolverModel</name>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>sinkholed</source>
        <translation>sinkhole</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>This name: %1. %2</source>
        <translation>Ce nom&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Canaries: %1. %2</source>
        <translation>Canaris&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>rewrites TTLs: its repeats say nothing</source>
        <translation>réécrit les TTL&#xa0;: ses répétitions ne disent rien</translation>
    </message>
    <message>
        <source>1 reply did not fit its question</source>
        <translation>1 réponse ne correspondait pas à sa question</translation>
    </message>
    <message>
        <source>%1 replies did not fit their question</source>
        <translation>%1 réponses ne correspondaient pas à leur question</translation>
    </message>
    <message>
        <source>1 packet from it found no room on this machine</source>
        <translation>1 de ses paquets n’a pas trouvé de place sur cette machine</translation>
    </message>
    <message>
        <source>%1 packets from it found no room on this machine</source>
        <translation>%1 de ses paquets n’ont pas trouvé de place sur cette machine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Ce nom</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canaris</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Refreshes seen</source>
        <translation>Rafraîch. vus</translation>
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
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>items::ServerModel</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>the zone</source>
        <translation>la zone</translation>
    </message>
    <message>
        <source>the parent only</source>
        <translation>le parent seul</translation>
    </message>
    <message>
        <source>zone and parent</source>
        <translation>zone et parent</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Serveur de noms</translation>
    </message>
    <message>
        <source>Newest address</source>
        <translation>Dernière adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Désigné par</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière vue</translation>
    </message>
</context>
<context>
    <name>items::TallyModel</name>
    <message>
        <source>unknown country</source>
        <translation>pays inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown network</source>
        <translation>réseau inconnu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière vue</translation>
    </message>
</context>
<context>
    <name>knowledge::List</name>
    <message>
        <source>The list %1 is not used: its line %2 is not as it should be. Correct it or remove the file.</source>
        <translation>La liste %1 n’est pas utilisée&#xa0;: sa ligne %2 n’est pas conforme. La corriger ou supprimer le fichier.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read. Check the file and its folder.</source>
        <translation>La liste %1 est illisible. Vérifier le fichier et son répertoire.</translation>
    </message>
</context>
<context>
    <name>lab::DoubleFlux</name>
    <message>
        <source>Double flux: as flux.test, and the name servers are infected home computers of the same pool, replaced every few seconds too (after SAC025 and Caglayan et al. 2009, with hours cut to seconds).</source>
        <translation>Double flux&#xa0;: comme flux.test, avec des serveurs de noms qui sont des ordinateurs domestiques infectés du même pool, remplacés eux aussi toutes les quelques secondes (d’après SAC025 et Caglayan et al. 2009, heures ramenées à des secondes).</translation>
    </message>
</context>
<context>
    <name>lab::GeoCdn</name>
    <message>
        <source>A content delivery network: an alias to one operator, whose answer depends on who asks and hardly changes for each asker (after names of Akamai in a campus capture of 2018).</source>
        <translation>Un réseau de diffusion de contenu&#xa0;: un alias vers un seul opérateur, dont la réponse dépend du demandeur et ne change guère pour chacun (d’après des noms d’Akamai dans une capture de campus de 2018).</translation>
    </message>
</context>
<context>
    <name>lab::Gone</name>
    <message>
        <source>A name that no longer exists (NXDOMAIN), like half of the flux names on old lists (after the data of Fast-Flux-Detect 2011).</source>
        <translation>Un nom qui n’existe plus (NXDOMAIN), comme la moitié des noms en flux des anciennes listes (d’après les données de Fast-Flux-Detect 2011).</translation>
    </message>
</context>
<context>
    <name>lab::LabServer</name>
    <message>
        <source>The practice lab serves this computer only. Choose an address that starts with 127, or ::1.</source>
        <translation>Le laboratoire d’exercice ne sert que cet ordinateur. Choisir une adresse commençant par 127, ou&#xa0;::1.</translation>
    </message>
    <message>
        <source>The practice lab found no free port on %1. Choose one.</source>
        <translation>Le laboratoire d’exercice n’a trouvé aucun port libre sur %1. En choisir un.</translation>
    </message>
    <message>
        <source>The practice lab cannot use port %1 on %2: it is taken or not allowed. Choose another port.</source>
        <translation>Le laboratoire d’exercice ne peut pas utiliser le port %1 sur %2&#xa0;: il est occupé ou interdit. Choisir un autre port.</translation>
    </message>
</context>
<context>
    <name>lab::LabWorld</name>
    <message>
        <source>The table of the practice lab&apos;s networks cannot be read. Install Fluxcase again.</source>
        <translation>La table des réseaux du laboratoire d’exercice est illisible. Réinstaller Fluxcase.</translation>
    </message>
</context>
<context>
    <name>lab::PairOfHosts</name>
    <message>
        <source>An ordinary service on two servers at two hosters. One of the practice resolvers lies about it: it gives the address of a sinkhole.</source>
        <translation>Un service ordinaire sur deux serveurs chez deux hébergeurs. L’un des résolveurs d’exercice ment à son sujet&#xa0;: il donne l’adresse d’un sinkhole.</translation>
    </message>
</context>
<context>
    <name>lab::RoundRobin</name>
    <message>
        <source>Round robin (RFC 1794): four fixed servers of one hoster, with an IPv4 and an IPv6 address each, in an order that turns every few seconds.</source>
        <translation>Round robin (RFC 1794)&#xa0;: quatre serveurs fixes d’un hébergeur, chacun avec une adresse IPv4 et une IPv6, dans un ordre qui tourne toutes les quelques secondes.</translation>
    </message>
</context>
<context>
    <name>lab::SingleFlux</name>
    <message>
        <source>Single flux: five infected home computers an answer, out of about 300, replaced every few seconds while the name servers stay (after Holz et al. 2008 and FluXOR 2008, with minutes cut to seconds).</source>
        <translation>Single flux&#xa0;: cinq ordinateurs domestiques infectés par réponse, sur environ 300, remplacés toutes les quelques secondes tandis que les serveurs de noms restent (d’après Holz et al. 2008 et FluXOR 2008, minutes ramenées à des secondes).</translation>
    </message>
</context>
<context>
    <name>lab::VolunteerPool</name>
    <message>
        <source>A volunteer pool: four servers an answer out of 120 that many operators run, most of them at hosters and universities (after names of the NTP pool in a campus capture of 2018, with minutes cut to seconds).</source>
        <translation>Un pool de volontaires&#xa0;: quatre serveurs par réponse sur 120, exploités par de nombreux opérateurs, la plupart chez des hébergeurs et des universités (d’après des noms du pool NTP dans une capture de campus de 2018, minutes ramenées à des secondes).</translation>
    </message>
</context>
<context>
    <name>push::Destination</name>
    <message>
        <source>“%1” is no URL. Give one such as https://taxii.test/.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL. En indiquer une telle que https://taxii.test/.</translation>
    </message>
    <message>
        <source>A URL to push to has no user, password, question mark or #. The key is given apart.</source>
        <translation>Une URL d’envoi ne comporte ni utilisateur, ni mot de passe, ni point d’interrogation, ni #. La clé est fournie séparément.</translation>
    </message>
    <message>
        <source>Indicators are pushed over https only; http is for 127.0.0.1 and ::1, where a tunnel may begin.</source>
        <translation>Les indicateurs ne sont envoyés que par https&#xa0;; http est réservé à 127.0.0.1 et&#xa0;::1, où un tunnel peut débuter.</translation>
    </message>
    <message>
        <source>Give the URL of the TAXII collection itself; it ends in /collections/ID/.</source>
        <translation>Indiquer l’URL de la collection TAXII elle-même&#xa0;; elle se termine par /collections/ID/.</translation>
    </message>
    <message>
        <source>The file of the authority holds no certificate in PEM form.</source>
        <translation>Le fichier de l’autorité ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>push::DryRun</name>
    <message>
        <source>Only what is new there.</source>
        <translation>Seulement les nouveautés pour ce serveur.</translation>
    </message>
    <message>
        <source>A withdrawal: it takes back what follows.</source>
        <translation>Un retrait&#xa0;: ce qui suit est retiré.</translation>
    </message>
    <message>
        <source>a TAXII 2.1 collection</source>
        <translation>une collection TAXII 2.1</translation>
    </message>
    <message>
        <source>a MISP</source>
        <translation>un MISP</translation>
    </message>
    <message>
        <source>To %1, %2, under %3:</source>
        <translation>Vers %1, %2, sous %3&#xa0;:</translation>
    </message>
    <message>
        <source>Objects: %1, bytes: %2; entries kept out: %3.</source>
        <translation>Objets&#xa0;: %1, octets&#xa0;: %2&#xa0;; entrées exclues&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>push::Gate</name>
    <message>
        <source>The case is under PAP:RED: nothing leaves this machine.</source>
        <translation>Le dossier est sous PAP:RED&#xa0;: rien ne sort de cette machine.</translation>
    </message>
    <message>
        <source>What is under TLP:RED is for the people it was told to; it never goes to a server.</source>
        <translation>Ce qui est sous TLP:RED est réservé aux destinataires directs&#xa0;; cela ne va jamais sur un serveur.</translation>
    </message>
    <message>
        <source>The case is under PAP:AMBER: whoever can read there can act on it, and its owner can notice.</source>
        <translation>Le dossier est sous PAP:AMBER&#xa0;: quiconque y a accès en lecture peut agir, et le titulaire peut s’en apercevoir.</translation>
    </message>
    <message>
        <source>The case is under %1, what is sent would be under %2.</source>
        <translation>Le dossier est sous %1, l’envoi serait sous %2.</translation>
    </message>
</context>
<context>
    <name>push::HttpError</name>
    <message>
        <source>%1 could not show that it is who it should be, so nothing was sent: %2 If it has an authority of its own, name the file of that authority.</source>
        <translation>%1 n’a pas pu prouver son identité&#xa0;; rien n’a été envoyé&#xa0;: %2 S’il a sa propre autorité, indiquer le fichier de celle-ci.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and the network.</source>
        <translation>%1 est injoignable (%2). Vérifier l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again (%2). Push again later; nothing will be there twice.</source>
        <translation>La connexion à %1 a été coupée à plusieurs reprises (%2). Relancer l’envoi plus tard&#xa0;; rien n’y sera en double.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Push again later; nothing will be there twice.</source>
        <translation>%1 n’a pas répondu à temps. Relancer l’envoi plus tard&#xa0;; rien n’y sera en double.</translation>
    </message>
    <message>
        <source>%1 answered with more than such an answer can hold; it was not read.</source>
        <translation>La réponse de %1 dépasse ce qu’une telle réponse peut contenir&#xa0;; elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>What answers at %1 is no web server. Check the address.</source>
        <translation>Le service qui répond à %1 n’est pas un serveur web. Vérifier l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Check it, and whether it has run out.</source>
        <translation>%1 n’accepte pas la clé. La vérifier, ainsi que son expiration.</translation>
    </message>
    <message>
        <source>%1 does not permit this with the key. Check the key, and what its user may do there.</source>
        <translation>%1 ne le permet pas avec cette clé. Vérifier la clé et les droits de son utilisateur.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address, or hides it from the key. Check the URL.</source>
        <translation>%1 n’a rien à cette adresse, ou le cache à cette clé. Vérifier l’URL.</translation>
    </message>
    <message>
        <source>This is more than %1 takes at once. Push fewer names.</source>
        <translation>C’est plus que %1 n’accepte en une fois. Envoyer moins de noms.</translation>
    </message>
    <message>
        <source>%1 is too busy to take this now. Push again later.</source>
        <translation>%1 est trop occupé pour le moment. Relancer l’envoi plus tard.</translation>
    </message>
    <message>
        <source>%1 sends on to another address, which is never followed: %2 If that is right, push to it.</source>
        <translation>%1 renvoie vers une autre adresse, ce qui n’est jamais suivi&#xa0;: %2 Si elle est correcte, envoyer à celle-ci.</translation>
    </message>
    <message>
        <source>%1 failed (status %2). Its operators should know; push again later, nothing will be there twice.</source>
        <translation>%1 a échoué (statut %2). En informer ses opérateurs&#xa0;; relancer l’envoi plus tard, rien n’y sera en double.</translation>
    </message>
    <message>
        <source>%1 did not take this (status %2).</source>
        <translation>%1 n’a pas accepté l’envoi (statut %2).</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What answers at %1 is no TAXII 2.1 server. Check the URL.</source>
        <translation>Le service qui répond à %1 n’est pas un serveur TAXII 2.1. Vérifier l’URL.</translation>
    </message>
    <message>
        <source>What answers at %1 is no MISP. Check the URL.</source>
        <translation>Le service qui répond à %1 n’est pas un MISP. Vérifier l’URL.</translation>
    </message>
</context>
<context>
    <name>push::Key</name>
    <message>
        <source>A key is one line of at most %1 characters.</source>
        <translation>Une clé est une ligne d’au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>push::MispPush</name>
    <message>
        <source>%1: MISP did not keep it and does not say why.</source>
        <translation>%1&#xa0;: MISP ne l’a pas conservé et n’indique pas pourquoi.</translation>
    </message>
</context>
<context>
    <name>push::Outcome</name>
    <message>
        <source>Stopped. What the server has taken stays there; push again to complete it.</source>
        <translation>Arrêté. Ce que le serveur a accepté y reste&#xa0;; relancer l’envoi pour compléter.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were added at %1.</source>
        <translation>
            <numerusform>%n objet a été ajouté sur %1.</numerusform>
            <numerusform>%n objets ont été ajoutés sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were already there and are as they should be.</source>
        <translation>
            <numerusform>%n objet était déjà présent et conforme.</numerusform>
            <numerusform>%n objets étaient déjà présents et conformes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were taken by %1; one that was already there is there once, in its newest version.</source>
        <translation>
            <numerusform>%n objet a été accepté par %1&#xa0;; s’il était déjà présent, il y est une seule fois, dans sa version la plus récente.</numerusform>
            <numerusform>%n objets ont été acceptés par %1&#xa0;; un objet déjà présent y est une seule fois, dans sa version la plus récente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were refused.</source>
        <translation>
            <numerusform>%n objet a été refusé.</numerusform>
            <numerusform>%n objets ont été refusés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>push::TaxiiPush</name>
    <message>
        <source>The key may not write to this collection of %1. Ask its operators, or push to another collection.</source>
        <translation>La clé ne permet pas d’écrire dans cette collection de %1. S’adresser à ses opérateurs, ou envoyer à une autre collection.</translation>
    </message>
    <message>
        <source>%1: larger than the server takes.</source>
        <translation>%1&#xa0;: plus grand que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>%1 took the objects but was not through with them in time. Push again later to see what became of them; nothing will be there twice.</source>
        <translation>%1 a accepté les objets mais ne les a pas traités à temps. Relancer l’envoi plus tard pour connaître leur sort&#xa0;; rien n’y sera en double.</translation>
    </message>
    <message>
        <source>%1: the server does not say why.</source>
        <translation>%1&#xa0;: le serveur n’indique pas pourquoi.</translation>
    </message>
    <message>
        <source>%1: the server says “%2”</source>
        <translation>%1&#xa0;: réponse du serveur&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>settings::ExportProfile</name>
    <message>
        <source>DNS team</source>
        <translation>Équipe DNS</translation>
    </message>
    <message>
        <source>MISP</source>
        <translation>MISP</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
</context>
<context>
    <name>settings::OwnThings</name>
    <message>
        <source>These are too many lines: write at most %1.</source>
        <translation>Trop de lignes&#xa0;: en écrire au plus %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a range of addresses. Write it such as 192.0.2.0/24, 2001:db8::/32 or 192.0.2.1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage d’adresses. L’écrire sous la forme 192.0.2.0/24, 2001:db8::/32 ou 192.0.2.1.</translation>
    </message>
    <message>
        <source>“%1” is more than anybody&apos;s own: give at least /8, or /16 of IPv6.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse ce que l’on peut posséder&#xa0;: indiquer au moins /8, ou /16 en IPv6.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor a range of addresses. Write it such as example.com or 192.0.2.0/24.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom ni une plage d’adresses. L’écrire sous la forme example.com ou 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Strangers register their names below “%1”. Write the name you registered, such as example.com.</source>
        <translation>Des tiers enregistrent leurs noms sous «&#xa0;%1&#xa0;». Écrire le nom que vous avez enregistré, tel que example.com.</translation>
    </message>
</context>
<context>
    <name>settings::ProfileSheet</name>
    <message>
        <source>Give this profile a name.</source>
        <translation>Donner un nom à ce profil.</translation>
    </message>
    <message>
        <source>The path begins with a slash: /dns-query.</source>
        <translation>Le chemin commence par une barre oblique&#xa0;: /dns-query.</translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Indiquer au moins un serveur.</translation>
    </message>
    <message>
        <source>These are too many servers: name at most %1.</source>
        <translation>Trop de serveurs&#xa0;: en indiquer au plus %1.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write addresses such as 192.0.2.53 or [2001:db8::53]:5300.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur. Écrire des adresses telles que 192.0.2.53 ou [2001:db8::53]:5300.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Over HTTPS a server needs its name too: %1#dns.example.</source>
        <translation>Via HTTPS, le nom du serveur est aussi requis&#xa0;: %1#dns.example.</translation>
    </message>
    <message>
        <source>“%1” is too small a network to ask for: give at most /24, or /56 of IPv6.</source>
        <translation>«&#xa0;%1&#xa0;» est un réseau trop petit pour une question&#xa0;: indiquer au plus /24, ou /56 en IPv6.</translation>
    </message>
    <message>
        <source>At most %1 networks are asked for.</source>
        <translation>Au plus %1 réseaux sont admis dans les questions.</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>Starts an empty case; the open one stays as it was stored</source>
        <translation>Commence un dossier vide&#xa0;; le dossier ouvert reste tel qu’il a été stocké</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Opens a case file; nothing is sent by opening it</source>
        <translation>Ouvre un fichier de dossier&#xa0;; rien n’est envoyé à l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keeps this case under a name of yours and goes on in that file</source>
        <translation>Conserve ce dossier sous un nom de votre choix et continue dans ce fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stops every watch and closes the case; nothing stored is lost</source>
        <translation>Arrête toute surveillance et ferme le dossier&#xa0;; rien de ce qui est stocké n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copies the selected rows of the table, names defanged</source>
        <translation>Copie les lignes sélectionnées du tableau, noms neutralisés</translation>
    </message>
    <message>
        <source>Go to the &amp;entry field</source>
        <translation>Aller au champ de &amp;saisie</translation>
    </message>
    <message>
        <source>Puts the cursor where names go in</source>
        <translation>Place le curseur dans le champ de saisie des noms</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>&amp;Filtrer le tableau</translation>
    </message>
    <message>
        <source>Shows only rows that hold a text</source>
        <translation>N’affiche que les lignes contenant un texte</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Moves the focus: entry, names, picture, table</source>
        <translation>Déplace le focus&#xa0;: saisie, noms, graphique, tableau</translation>
    </message>
    <message>
        <source>Show &amp;all answers</source>
        <translation>Afficher &amp;toutes les réponses</translation>
    </message>
    <message>
        <source>Takes back what is selected in the charts, the map and the tables</source>
        <translation>Annule la sélection dans les graphiques, la carte et les tableaux</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does again what was taken back last</source>
        <translation>Rétablit ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>Writes a note on the name, a selected address, a moment or the case</source>
        <translation>Rédige une note sur le nom, une adresse sélectionnée, un instant ou le dossier</translation>
    </message>
    <message>
        <source>Own &amp;verdict…</source>
        <translation>&amp;Verdict de l’analyste…</translation>
    </message>
    <message>
        <source>Says what you hold the name to be, beside what Fluxcase says, and why</source>
        <translation>Consigne votre appréciation du nom, à côté de celle de Fluxcase, et son motif</translation>
    </message>
    <message>
        <source>&amp;Details of the case…</source>
        <translation>&amp;Détails du dossier…</translation>
    </message>
    <message>
        <source>Title, reference, analyst and TLP of the case</source>
        <translation>Titre, référence, analyste et TLP du dossier</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Resolves the recognised names again and again</source>
        <translation>Résout les noms reconnus de façon répétée</translation>
    </message>
    <message>
        <source>&amp;Compare two names…</source>
        <translation>&amp;Comparer deux noms…</translation>
    </message>
    <message>
        <source>Shows the two names selected in the list side by side</source>
        <translation>Affiche côte à côte les deux noms sélectionnés dans la liste</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Ends all traffic at once; what was found stays</source>
        <translation>Met fin à tout trafic aussitôt&#xa0;; les résultats restent</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>&amp;Indicateurs…</translation>
    </message>
    <message>
        <source>Shows what a list would also hit, and writes it in any format</source>
        <translation>Montre ce qu’une liste toucherait aussi, et l’écrit dans tout format</translation>
    </message>
    <message>
        <source>&amp;Own ranges and names…</source>
        <translation>&amp;Vos plages et noms…</translation>
    </message>
    <message>
        <source>What is yours is kept out of every export</source>
        <translation>Ce qui vous appartient est exclu de tout export</translation>
    </message>
    <message>
        <source>Indicators as &amp;CSV…</source>
        <translation>Indicateurs en &amp;CSV…</translation>
    </message>
    <message>
        <source>Writes names and addresses as a table for other programs</source>
        <translation>Écrit noms et adresses en tableau pour d’autres programmes</translation>
    </message>
    <message>
        <source>Indicators as CSV, &amp;defanged…</source>
        <translation>Indicateurs en CSV, &amp;neutralisés…</translation>
    </message>
    <message>
        <source>The same, harmless to paste into mail and tickets</source>
        <translation>De même, sans risque au collage dans courriels et tickets</translation>
    </message>
    <message>
        <source>Indicators as &amp;text…</source>
        <translation>Indicateurs en &amp;texte…</translation>
    </message>
    <message>
        <source>Writes one name or address a line</source>
        <translation>Écrit un nom ou une adresse par ligne</translation>
    </message>
    <message>
        <source>Indicators as text, d&amp;efanged…</source>
        <translation>Indicateurs en texte, n&amp;eutralisés…</translation>
    </message>
    <message>
        <source>One a line, harmless to paste into mail and tickets</source>
        <translation>Un par ligne, sans risque au collage dans courriels et tickets</translation>
    </message>
    <message>
        <source>Address &amp;lanes as figure…</source>
        <translation>&amp;Frise des adresses en figure…</translation>
    </message>
    <message>
        <source>Writes the address lanes of the selected name as PNG, SVG or PDF</source>
        <translation>Écrit la frise des adresses du nom sélectionné en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>&amp;Practice lab</source>
        <translation>&amp;Laboratoire d’exercice</translation>
    </message>
    <message>
        <source>Opens a practice case: invented names, nothing leaves this machine</source>
        <translation>Ouvre un dossier d’exercice&#xa0;: noms fictifs, rien ne sort de cette machine</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists every key</source>
        <translation>Liste toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About Fluxcase</source>
        <translation>À &amp;propos de Fluxcase</translation>
    </message>
    <message>
        <source>Version, licence and where the data come from</source>
        <translation>Version, licence et origine des données</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Appearance, own ranges and names, resolvers, databases, notifications</source>
        <translation>Apparence, vos plages et noms, résolveurs, bases, notifications</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Finds names, addresses, tags, notes and everything the window can do</source>
        <translation>Trouve noms, adresses, étiquettes, notes et tout ce que la fenêtre sait faire</translation>
    </message>
    <message>
        <source>Show what is marked as &amp;hidden</source>
        <translation>Montrer ce qui est &amp;masqué</translation>
    </message>
    <message>
        <source>Lists also the names and addresses that you marked as hidden</source>
        <translation>Liste aussi les noms et adresses que vous avez masqués</translation>
    </message>
    <message>
        <source>Filter the na&amp;mes</source>
        <translation>Filtrer les no&amp;ms</translation>
    </message>
    <message>
        <source>Shows only names that hold a text in their name, verdict or tags</source>
        <translation>Ne montre que les noms dont le nom, le verdict ou les étiquettes contiennent un texte</translation>
    </message>
    <message>
        <source>&amp;Verdict classes</source>
        <translation>&amp;Classes de verdict</translation>
    </message>
    <message>
        <source>Says what each verdict means, how it is told and what to do</source>
        <translation>Dit ce que signifie chaque verdict, à quoi il se reconnaît et que faire</translation>
    </message>
    <message>
        <source>Takes back the last selection, note, verdict or detail; but for a selection the case keeps both steps</source>
        <translation>Annule la dernière sélection, note, verdict ou indication ; sauf pour une sélection, le dossier garde les deux étapes</translation>
    </message>
    <message>
        <source>Registrat&amp;ion…</source>
        <translation>Enreg&amp;istrement…</translation>
    </message>
    <message>
        <source>Says since when the name is registered; Fluxcase never looks it up</source>
        <translation>Dit depuis quand le nom est enregistré ; Fluxcase ne le cherche jamais</translation>
    </message>
    <message>
        <source>&amp;Import recorded answers…</source>
        <translation>&amp;Importer des réponses enregistrées…</translation>
    </message>
    <message>
        <source>Reads what others have recorded into this case; nobody is asked anything</source>
        <translation>Lit dans ce dossier ce que d’autres ont enregistré&#xa0;; rien n’est demandé à personne</translation>
    </message>
    <message>
        <source>&amp;Merge another case…</source>
        <translation>&amp;Reprendre un autre dossier…</translation>
    </message>
    <message>
        <source>Takes what another case holds into this one; that one stays as it is</source>
        <translation>Reprend dans ce dossier ce qu’un autre contient&#xa0;; celui-là reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Check the evidence…</source>
        <translation>&amp;Vérifier les preuves…</translation>
    </message>
    <message>
        <source>Says whether all that the case holds is as it was stored, and its head</source>
        <translation>Dit si tout ce que contient le dossier est tel qu’il a été stocké, et la tête de ses preuves</translation>
    </message>
    <message>
        <source>Country &amp;borders on the map</source>
        <translation>&amp;Frontières sur la carte</translation>
    </message>
    <message>
        <source>Borders are drawn without prejudice</source>
        <translation>Tracé des frontières sans valeur juridique</translation>
    </message>
    <message>
        <source>Watch selected names &amp;again…</source>
        <translation>Surveiller de &amp;nouveau les noms choisis…</translation>
    </message>
    <message>
        <source>Puts the selected names into the entry field; nothing is sent before Watch</source>
        <translation>Place les noms sélectionnés dans le champ de saisie&#xa0;; rien n’est envoyé avant Surveiller</translation>
    </message>
</context>
<context>
    <name>widgets::AddressTable</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
</context>
<context>
    <name>widgets::AnnotationCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>&amp;Trusted: known to be good</source>
        <translation>De &amp;confiance : connu comme sain</translation>
    </message>
    <message>
        <source>&amp;Hidden in lists</source>
        <translation>&amp;Masqué dans les listes</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>A word for it:</source>
        <translation>Un mot pour elle :</translation>
    </message>
    <message>
        <source>Selection in %1</source>
        <translation>Sélection dans %1</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerPage</name>
    <message>
        <source>The packet of the chosen answer</source>
        <translation>Le paquet de la réponse choisie</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerTable</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>widgets::BrushView</name>
    <message>
        <source>Time brush</source>
        <translation>Sélecteur temporel</translation>
    </message>
    <message>
        <source>No name is selected.</source>
        <translation>Aucun nom n’est sélectionné.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Selected: %4 to %5.</source>
        <translation>%1 de %2 à %3. Sélection&#xa0;: %4 à %5.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 à %3.</translation>
    </message>
    <message>
        <source>new addresses</source>
        <translation>nouvelles adresses</translation>
    </message>
</context>
<context>
    <name>widgets::CaseDialog</name>
    <message>
        <source>Details of the case</source>
        <translation>Détails du dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number of the ticket or report</source>
        <translation>Numéro du ticket ou du rapport</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Traffic Light Protocol of the case</source>
        <translation>Traffic Light Protocol du dossier</translation>
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
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy figures, &amp;defanged</source>
        <translation>Copier les chiffres, &amp;neutralisés</translation>
    </message>
    <message>
        <source>Copy figures as &amp;text, nothing defanged</source>
        <translation>Copier les chiffres en &amp;texte, rien de neutralisé</translation>
    </message>
    <message>
        <source>Copy figures as CS&amp;V, nothing defanged</source>
        <translation>Copier les chiffres en CS&amp;V, rien de neutralisé</translation>
    </message>
</context>
<context>
    <name>widgets::ClassGuide</name>
    <message>
        <source>The addresses of the name and those of its name servers change all the time. Whoever takes down one machine of either kind stops nothing.</source>
        <translation>Les adresses du nom et celles de ses serveurs de noms changent sans cesse. Neutraliser une machine de l’une ou l’autre sorte n’arrête rien.</translation>
    </message>
    <message>
        <source>New addresses keep coming from operators not seen before, few of them in hosting networks; and the addresses of the name servers turn over in the same way.</source>
        <translation>De nouvelles adresses ne cessent d’arriver d’opérateurs jamais vus auparavant, dont peu dans des réseaux d’hébergement&#xa0;; et les adresses des serveurs de noms se renouvellent de la même façon.</translation>
    </message>
    <message>
        <source>Block and sinkhole the name, not its addresses: those belong to infected machines and are others tomorrow. Ask the registrar to suspend the name, as its name servers cannot be reached. Hand over the indicators of the name and of its name servers.</source>
        <translation>Bloquez le nom, pas ses adresses, et dirigez-le vers un sinkhole&#xa0;: les adresses appartiennent à des machines infectées et seront autres demain. Demandez au bureau d’enregistrement de suspendre le nom, car ses serveurs de noms sont hors d’atteinte. Transmettez les indicateurs du nom et de ses serveurs de noms.</translation>
    </message>
    <message>
        <source>double.test: its name servers move among infected home computers as well.</source>
        <translation>double.test&#xa0;: ses serveurs de noms se déplacent eux aussi parmi des ordinateurs domestiques infectés.</translation>
    </message>
    <message>
        <source>The name leads to ever other machines, mostly infected home computers and routers, that pass visitors on to a server behind them.</source>
        <translation>Le nom mène à des machines toujours différentes, surtout des ordinateurs domestiques et des routeurs infectés, qui relaient les visiteurs vers un serveur placé derrière elles.</translation>
    </message>
    <message>
        <source>New addresses keep coming from operators not seen before, resolver by resolver and only in answers that the resolver fetched anew. A low TTL alone is never enough.</source>
        <translation>De nouvelles adresses ne cessent d’arriver d’opérateurs jamais vus auparavant, résolveur par résolveur et seulement dans les réponses que le résolveur est allé chercher de nouveau. Un TTL bas ne suffit jamais à lui seul.</translation>
    </message>
    <message>
        <source>Block and sinkhole the name, not its addresses. Look in DNS and flow logs for machines of your own that asked for it, and for your own addresses among those of the name. Ask the registrar or the operator of the name servers to suspend it.</source>
        <translation>Bloquez le nom, pas ses adresses, et dirigez-le vers un sinkhole. Cherchez dans les journaux DNS et de flux les machines de votre réseau qui l’ont demandé, et vos propres adresses parmi celles du nom. Demandez au bureau d’enregistrement ou à l’opérateur des serveurs de noms de le suspendre.</translation>
    </message>
    <message>
        <source>flux.test: a few addresses an answer, out of hundreds of home computers.</source>
        <translation>flux.test&#xa0;: quelques adresses par réponse, parmi des centaines d’ordinateurs domestiques.</translation>
    </message>
    <message>
        <source>The name itself stands still or has not been told yet, but the servers that answer for it change all the time.</source>
        <translation>Le nom lui-même ne bouge pas ou n’est pas encore déterminé, mais les serveurs qui répondent pour lui changent sans cesse.</translation>
    </message>
    <message>
        <source>At two looks in a row more than half of the name servers&apos; addresses were new, in three operators or more, or among the name&apos;s own addresses; or three sets of name servers were seen within a week.</source>
        <translation>Lors de deux relevés de suite, plus de la moitié des adresses des serveurs de noms étaient nouvelles, chez trois opérateurs ou plus, ou parmi les adresses propres du nom&#xa0;; ou trois jeux de serveurs de noms ont été vus en une semaine.</translation>
    </message>
    <message>
        <source>Keep watching: the name may begin to flux. Block the names of the name servers too, and look what else they serve.</source>
        <translation>Continuez la surveillance&#xa0;: le nom peut se mettre au flux. Bloquez aussi les noms des serveurs de noms, et regardez ce qu’ils servent d’autre.</translation>
    </message>
    <message>
        <source>Many operators share the name on purpose, as a pool of volunteers or the mirrors of a distribution do. Green: known as such, or run in hosting networks. Amber: it could also be flux on leased hosts.</source>
        <translation>De nombreux opérateurs partagent le nom à dessein, comme le font un pool de volontaires ou les miroirs d’une distribution. Vert&#xa0;: connu comme tel, ou dans des réseaux d’hébergement. Orange&#xa0;: il pourrait aussi s’agir de flux sur des hôtes loués.</translation>
    </message>
    <message>
        <source>New operators keep coming as in flux, but too many of the addresses are in hosting, education or research networks, or the name is that of a known pool.</source>
        <translation>De nouveaux opérateurs ne cessent d’arriver comme dans le flux, mais trop d’adresses sont dans des réseaux d’hébergement, d’enseignement ou de recherche, ou le nom est celui d’un pool connu.</translation>
    </message>
    <message>
        <source>Do not block it when it is green. When it is amber, read the facts for and against, look at what the name serves, and watch on.</source>
        <translation>Ne le bloquez pas s’il est vert. S’il est orange, lisez les éléments pour et contre, regardez ce que sert le nom et continuez la surveillance.</translation>
    </message>
    <message>
        <source>pool.test: servers of volunteers, another four of them in every answer.</source>
        <translation>pool.test&#xa0;: des serveurs de volontaires, quatre autres à chaque réponse.</translation>
    </message>
    <message>
        <source>Addresses change and grow in number, but within one or two operators: dynamic DNS, a large farm, or flux that somebody hosts.</source>
        <translation>Les adresses changent et leur nombre augmente, mais chez un ou deux opérateurs&#xa0;: DNS dynamique, grande ferme de serveurs, ou flux que quelqu’un héberge.</translation>
    </message>
    <message>
        <source>More than half of the addresses are new at most looks, and none of them brings an operator not seen before.</source>
        <translation>Plus de la moitié des adresses sont nouvelles à la plupart des relevés, et aucune n’amène d’opérateur jamais vu auparavant.</translation>
    </message>
    <message>
        <source>Find out whose networks these are. Where one hoster serves it all, that hoster can act.</source>
        <translation>Cherchez à qui sont ces réseaux. Là où un seul hébergeur sert le tout, cet hébergeur peut agir.</translation>
    </message>
    <message>
        <source>One service answers from several addresses of its own, often near to who asks.</source>
        <translation>Un seul service répond depuis plusieurs adresses à lui, souvent proches du demandeur.</translation>
    </message>
    <message>
        <source>New addresses bring no new operators, or several resolvers see sets of their own that hold still; often the addresses are in the published ranges of a provider.</source>
        <translation>Les nouvelles adresses n’amènent pas de nouveaux opérateurs, ou plusieurs résolveurs voient chacun leur propre jeu, qui ne bouge pas&#xa0;; souvent, les adresses sont dans les plages publiées d’un fournisseur.</translation>
    </message>
    <message>
        <source>Never block the addresses: thousands of other names live there. If the name itself is bad, block the name and tell the provider.</source>
        <translation>Ne bloquez jamais les adresses&#xa0;: des milliers d’autres noms y vivent. Si le nom lui-même est malveillant, bloquez le nom et prévenez le fournisseur.</translation>
    </message>
    <message>
        <source>cdn.test: the answer depends on who asks. rr.test: the same four addresses in turn.</source>
        <translation>cdn.test&#xa0;: la réponse dépend du demandeur. rr.test&#xa0;: les quatre mêmes adresses, à tour de rôle.</translation>
    </message>
    <message>
        <source>The name stays at the same address.</source>
        <translation>Le nom reste à la même adresse.</translation>
    </message>
    <message>
        <source>Fresh answers over the watch all held the same address; at most it moved once.</source>
        <translation>Pendant toute la surveillance, les réponses fraîches contenaient la même adresse&#xa0;; elle a changé une fois au plus.</translation>
    </message>
    <message>
        <source>Nothing here speaks of flux; that says nothing about what the name serves. Flux can also begin weeks after a registration.</source>
        <translation>Rien ici n’évoque le flux&#xa0;; cela ne dit rien de ce que sert le nom. Le flux peut aussi commencer des semaines après un enregistrement.</translation>
    </message>
    <message>
        <source>Fluxcase cannot tell yet, and says so rather than guess.</source>
        <translation>Fluxcase ne peut pas encore se prononcer, et le dit plutôt que de deviner.</translation>
    </message>
    <message>
        <source>The answers so far fit both flux and a service. The banner says how many more looks and minutes are expected, and which way it leans.</source>
        <translation>Les réponses reçues jusqu’ici conviennent aussi bien au flux qu’à un service. Le bandeau indique combien de relevés et de minutes sont encore à prévoir, et dans quel sens va la tendance.</translation>
    </message>
    <message>
        <source>Let it watch on: a look counts only when a resolver has fetched the answer anew, so asking faster than the TTL brings nothing.</source>
        <translation>Laissez la surveillance continuer&#xa0;: un relevé ne compte que si un résolveur est allé chercher la réponse de nouveau&#xa0;; interroger plus vite que le TTL n’apporte donc rien.</translation>
    </message>
    <message>
        <source>Every name of the practice lab, in its first seconds.</source>
        <translation>Tout nom du laboratoire d’exercice, dans ses premières secondes.</translation>
    </message>
    <message>
        <source>The name has no address at the moment.</source>
        <translation>Le nom n’a aucune adresse en ce moment.</translation>
    </message>
    <message>
        <source>All resolvers that are believed say that it does not exist, or that it has neither an IPv4 nor an IPv6 address. Silence and failures are not counted as that.</source>
        <translation>Tous les résolveurs jugés fiables disent qu’il n’existe pas, ou qu’il n’a ni adresse IPv4 ni adresse IPv6. Le silence et les échecs ne comptent pas comme tels.</translation>
    </message>
    <message>
        <source>Keep it in the case: a name taken down may come back. It is asked less often.</source>
        <translation>Gardez-le dans le dossier&#xa0;: un nom désactivé peut revenir. Il est interrogé moins souvent.</translation>
    </message>
    <message>
        <source>gone.test: a name that was taken down.</source>
        <translation>gone.test&#xa0;: un nom qui a été désactivé.</translation>
    </message>
    <message>
        <source>Somebody has turned the name to a place where it does no harm.</source>
        <translation>Quelqu’un a dirigé le nom vers un endroit où il ne fait aucun mal.</translation>
    </message>
    <message>
        <source>At the last two looks all resolvers that are believed gave nothing but addresses of known sinkholes, block pages, or addresses that lead nowhere.</source>
        <translation>Aux deux derniers relevés, tous les résolveurs jugés fiables n’ont donné que des adresses de sinkholes connus, des pages de blocage ou des adresses qui ne mènent nulle part.</translation>
    </message>
    <message>
        <source>Machines that ask for it are still infected: look for them in the DNS logs. A class reached before is kept beside this one.</source>
        <translation>Les machines qui le demandent sont encore infectées&#xa0;: cherchez-les dans les journaux DNS. Une classe atteinte auparavant est conservée à côté de celle-ci.</translation>
    </message>
    <message>
        <source>sink.test: one resolver of four gives a sinkhole&apos;s address. It is left out, as the others do not.</source>
        <translation>sink.test&#xa0;: un résolveur sur quatre donne l’adresse d’un sinkhole. Il est écarté, car les autres ne le font pas.</translation>
    </message>
    <message>
        <source>The name shows advertisements of a parking service, or is for sale.</source>
        <translation>Le nom affiche les publicités d’un service de parking, ou est à vendre.</translation>
    </message>
    <message>
        <source>At the last two looks all addresses were those of a known parking service.</source>
        <translation>Aux deux derniers relevés, toutes les adresses étaient celles d’un service de parking connu.</translation>
    </message>
    <message>
        <source>Parked names are bought and turned to other ends: keep it in the case.</source>
        <translation>Les noms parqués sont achetés et détournés vers d’autres fins&#xa0;: gardez-le dans le dossier.</translation>
    </message>
</context>
<context>
    <name>widgets::ClassGuideDialog</name>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>À quoi il se reconnaît</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>In the practice lab</source>
        <translation>Dans le laboratoire d’exercice</translation>
    </message>
    <message>
        <source>Verdict classes</source>
        <translation>Classes de verdict</translation>
    </message>
    <message>
        <source>Open the &amp;practice lab</source>
        <translation>Ouvrir le &amp;laboratoire d’exercice</translation>
    </message>
</context>
<context>
    <name>widgets::CompareDialog</name>
    <message>
        <source>%1 addresses, %2 networks, %3 countries</source>
        <translation>%1 adresses, %2 réseaux, %3 pays</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Compare two names</source>
        <translation>Comparer deux noms</translation>
    </message>
    <message>
        <source>The two names side by side</source>
        <translation>Les deux noms côte à côte</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>How sure, since when</source>
        <translation>Certitude, depuis quand</translation>
    </message>
    <message>
        <source>Probability of flux</source>
        <translation>Probabilité de flux</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Addresses under both</source>
        <translation>Adresses communes</translation>
    </message>
    <message>
        <source>Networks under both</source>
        <translation>Réseaux communs</translation>
    </message>
</context>
<context>
    <name>widgets::EntryBar</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Paste a name, URL, defanged indicator or text</source>
        <translation>Coller un nom, une URL, un indicateur neutralisé ou un texte</translation>
    </message>
    <message>
        <source>Names to watch</source>
        <translation>Noms à surveiller</translation>
    </message>
    <message>
        <source>Anything with names in it. What was recognised is shown before anything is sent.</source>
        <translation>Tout ce qui contient des noms. Ce qui a été reconnu est affiché avant tout envoi.</translation>
    </message>
    <message>
        <source>What will be sent, and who can notice</source>
        <translation>Ce qui sera envoyé, et qui peut s’en apercevoir</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a domain name, a URL or a defanged indicator first.</source>
        <translation>Aucun texte à coller. Copier d’abord un nom de domaine, une URL ou un indicateur neutralisé.</translation>
    </message>
    <message>
        <source>Export indicators…</source>
        <translation>Exporter les indicateurs…</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Exporter les indicateurs</translation>
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
        <translation>Rien à surveiller pour le moment. Coller un nom de domaine, une URL ou un indicateur neutralisé.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Watch.</source>
        <translation>Rien n’est envoyé avant l’appui sur Surveiller.</translation>
    </message>
    <message>
        <source>What Watch will send</source>
        <translation>Ce que Surveiller enverra</translation>
    </message>
</context>
<context>
    <name>widgets::EntryField</name>
    <message>
        <source>The dropped file could not be read: %1</source>
        <translation>Le fichier déposé n’a pas pu être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceLabel</name>
    <message>
        <source>new operators</source>
        <translation>nouveaux opérateurs</translation>
    </message>
    <message>
        <source>networks an address</source>
        <translation>réseaux par adresse</translation>
    </message>
    <message>
        <source>spread over operators</source>
        <translation>répartition par opérateurs</translation>
    </message>
    <message>
        <source>in blocks of their own</source>
        <translation>en blocs distincts</translation>
    </message>
    <message>
        <source>spread over countries</source>
        <translation>répartition par pays</translation>
    </message>
    <message>
        <source>spread over time zones</source>
        <translation>répartition par fuseaux</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>addresses a look</source>
        <translation>adresses par relevé</translation>
    </message>
    <message>
        <source>growth exponent</source>
        <translation>exposant de croissance</translation>
    </message>
    <message>
        <source>turnover a look</source>
        <translation>renouvellement par relevé</translation>
    </message>
    <message>
        <source>an address stays</source>
        <translation>séjour d’une adresse</translation>
    </message>
    <message>
        <source>first hour&apos;s still here</source>
        <translation>restent de la 1re heure</translation>
    </message>
    <message>
        <source>in hosting networks</source>
        <translation>en réseaux d’hébergement</translation>
    </message>
    <message>
        <source>on access lines</source>
        <translation>sur lignes d’accès</translation>
    </message>
    <message>
        <source>name-server turnover</source>
        <translation>renouvellement des NS</translation>
    </message>
    <message>
        <source>name-server sets</source>
        <translation>jeux de serveurs de noms</translation>
    </message>
    <message>
        <source>name-server operators</source>
        <translation>opérateurs des NS</translation>
    </message>
    <message>
        <source>hosts serve the name</source>
        <translation>hôtes servant le nom</translation>
    </message>
    <message>
        <source>known service</source>
        <translation>service connu</translation>
    </message>
    <message>
        <source>differs by resolver</source>
        <translation>varie selon le résolveur</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1&#xa0;nats</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1&#xa0;bits</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>half of the blocks gone after</source>
        <translation>moitié des blocs partie après</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceList</name>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>typical of services ←  → typical of flux</source>
        <translation>typique des services ←  → typique du flux</translation>
    </message>
    <message>
        <source>%1 facts for flux, %2 against.</source>
        <translation>%1 faits pour le flux, %2 contre.</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceScale</name>
    <message>
        <source>typical of flux</source>
        <translation>typique du flux</translation>
    </message>
    <message>
        <source>typical of services</source>
        <translation>typique des services</translation>
    </message>
    <message>
        <source>typical of neither</source>
        <translation>typique d’aucun des deux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2, at %3 of 100.</source>
        <translation>%1 %2, à %3 sur 100.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportAnswers</name>
    <message>
        <source>&amp;Practice: nothing in it is real, make the block list anyway</source>
        <translation>&amp;Exercice&#xa0;: rien n’y est réel, créer quand même la liste de blocage</translation>
    </message>
    <message>
        <source>Why the block list is made all the same</source>
        <translation>Motif de la liste de blocage malgré tout</translation>
    </message>
    <message>
        <source>Stands in the list and in the case</source>
        <translation>Figure dans la liste et dans le dossier</translation>
    </message>
    <message>
        <source>Why it is &amp;made all the same</source>
        <translation>&amp;Motif de la création malgré tout</translation>
    </message>
</context>
<context>
    <name>widgets::ExportChoices</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>&amp;Beside earlier lists</source>
        <translation>&amp;Listes précédentes</translation>
    </message>
    <message>
        <source>What it is beside what was handed over before</source>
        <translation>Relation à ce qui a été transmis auparavant</translation>
    </message>
    <message>
        <source>Who may &amp;see it</source>
        <translation>&amp;Diffusion</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Diffusion autorisée</translation>
    </message>
    <message>
        <source>&amp;Defanged, harmless to paste</source>
        <translation>&amp;Neutralisé, sans risque au collage</translation>
    </message>
    <message>
        <source>%1 (%2). Our tests check it with %3.</source>
        <translation>%1 (%2). Nos tests le contrôlent avec %3.</translation>
    </message>
    <message>
        <source>%1 (%2), a block list. Our tests check it with %3.</source>
        <translation>%1 (%2), une liste de blocage. Nos tests la contrôlent avec %3.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>PRACTICE · Export indicators</source>
        <translation>EXERCICE · Exporter les indicateurs</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Exporter les indicateurs</translation>
    </message>
    <message>
        <source>&amp;Own ranges and names…</source>
        <translation>&amp;Vos plages et noms…</translation>
    </message>
    <message>
        <source>What is yours is kept out of every export</source>
        <translation>Ce qui vous appartient est exclu de tout export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy all of the text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Se&amp;nd to…</source>
        <translation>Envo&amp;yer à…</translation>
    </message>
    <message>
        <source>Send to a server</source>
        <translation>Envoyer à un serveur</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was handed over in this format, or under this profile, and is still out.</source>
        <translation>Rien à retirer&#xa0;: le dossier n’a connaissance d’aucun élément transmis dans ce format, ou sous ce profil, et encore en circulation.</translation>
    </message>
    <message>
        <source>Nothing is new since the last time.</source>
        <translation>Rien de nouveau depuis la dernière fois.</translation>
    </message>
    <message>
        <source>There is nothing to export: this case has no name with an answer of this kind yet.</source>
        <translation>Rien à exporter&#xa0;: ce dossier n’a encore aucun nom avec une réponse de ce type.</translation>
    </message>
    <message>
        <source>This format takes addresses only: choose “%1” above.</source>
        <translation>Ce format n’accepte que des adresses&#xa0;: choisir «&#xa0;%1&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>Every entry is kept out. Tick one in the table and say why, to hand it over all the same.</source>
        <translation>Toutes les entrées sont exclues. En cocher une dans le tableau et indiquer le motif, pour la transmettre malgré tout.</translation>
    </message>
    <message>
        <source>Say why the list is made all the same.</source>
        <translation>Indiquer pourquoi la liste est créée malgré tout.</translation>
    </message>
    <message>
        <source>This is a practice case: a block list of it needs an explicit yes.</source>
        <translation>Ceci est un dossier d’exercice&#xa0;: en tirer une liste de blocage exige un accord explicite.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportProfileRow</name>
    <message>
        <source>Profile: choices that are kept</source>
        <translation>Profil&#xa0;: choix conservés</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;Garder sous…</translation>
    </message>
    <message>
        <source>Keep these choices as a profile</source>
        <translation>Conserver ces choix comme profil</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
</context>
<context>
    <name>widgets::ExportTable</name>
    <message>
        <source>Your reason for handing over this entry</source>
        <translation>Votre motif de transmission de cette entrée</translation>
    </message>
    <message>
        <source>Why it goes in</source>
        <translation>Motif d’inclusion</translation>
    </message>
    <message>
        <source>What is handed over, what is kept out, and why</source>
        <translation>Ce qui est transmis, ce qui est exclu, et pourquoi</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Copier les entrées</translation>
    </message>
    <message>
        <source>Hand over all the same…</source>
        <translation>Transmettre malgré tout…</translation>
    </message>
</context>
<context>
    <name>widgets::ExportViews</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>The beginning of what will be written</source>
        <translation>Début de ce qui sera écrit</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>%1 of %2 entries are handed over</source>
        <translation>%1 entrées sur %2 sont transmises</translation>
    </message>
    <message numerus="yes">
        <source>, %n for a reason of yours</source>
        <translation>
            <numerusform>, dont %n pour un motif de votre part</numerusform>
            <numerusform>, dont %n pour un motif de votre part</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>examen en cours…</translation>
    </message>
    <message>
        <source>%1; the first %2 of %3 lines</source>
        <translation>%1&#xa0;; les %2 premières lignes sur %3</translation>
    </message>
</context>
<context>
    <name>widgets::FileCommands</name>
    <message>
        <source>Open case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Fluxcase cases (*.fluxcase);;All files (*)</source>
        <translation>Dossiers Fluxcase (*.fluxcase);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Enregistrer le dossier sous</translation>
    </message>
    <message>
        <source>Fluxcase cases (*.fluxcase)</source>
        <translation>Dossiers Fluxcase (*.fluxcase)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export indicators, defanged</source>
        <translation>Exporter les indicateurs, neutralisés</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Exporter les indicateurs</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Custom resolvers</source>
        <translation>Résolveurs personnalisés</translation>
    </message>
    <message>
        <source>Addresses of DNS servers, with a port if it is not 53, separated by spaces:</source>
        <translation>Adresses de serveurs DNS, avec un port s’il diffère de 53, séparées par des espaces&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Nothing was changed; write addresses such as 192.0.2.53 or [2001:db8::53]:5300.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur. Rien n’a été modifié&#xa0;; écrire des adresses telles que 192.0.2.53 ou [2001:db8::53]:5300.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Import recorded answers</source>
        <translation>Importer des réponses enregistrées</translation>
    </message>
    <message>
        <source>Zeek&apos;s dns.log (*.log *.json *.gz);;All files (*)</source>
        <translation>dns.log de Zeek (*.log *.json *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Merge another case</source>
        <translation>Reprendre un autre dossier</translation>
    </message>
</context>
<context>
    <name>widgets::GoToDialog</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a name, address, tag, note or command</source>
        <translation>Aller à un nom, une adresse, une étiquette, une note ou une commande</translation>
    </message>
    <message>
        <source>A name, an address, a tag, a note, or what to do</source>
        <translation>Un nom, une adresse, une étiquette, une note, ou que faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Type to search the case. Return goes there, Escape closes.</source>
        <translation>Tapez pour chercher dans le dossier. Entrée y va, Échap ferme.</translation>
    </message>
    <message>
        <source>Searching the case…</source>
        <translation>Recherche dans le dossier…</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The case holds nothing with these words.</source>
        <translation>Le dossier ne contient rien avec ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the case.</source>
        <translation>
            <numerusform>%n trouvé dans le dossier.</numerusform>
            <numerusform>%n trouvés dans le dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GrowthChart</name>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
</context>
<context>
    <name>widgets::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Fluxcase</source>
        <translation>À propos de Fluxcase</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryView</name>
    <message>
        <source>No name is selected.</source>
        <translation>Aucun nom n’est sélectionné.</translation>
    </message>
</context>
<context>
    <name>widgets::KinTable</name>
    <message>
        <source>Matches: names that share addresses</source>
        <translation>Recoupements&#xa0;: noms partageant des adresses</translation>
    </message>
</context>
<context>
    <name>widgets::LanesView</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>En attente de la première réponse…</translation>
    </message>
    <message>
        <source>No resolver has given an answer so far (%1).</source>
        <translation>Aucun résolveur n’a donné de réponse jusqu’ici (%1).</translation>
    </message>
    <message>
        <source>The resolvers say that this name does not exist (NXDOMAIN).</source>
        <translation>Les résolveurs indiquent que ce nom n’existe pas (NXDOMAIN).</translation>
    </message>
    <message>
        <source>No answer has held an address so far.</source>
        <translation>Aucune réponse n’a contenu d’adresse jusqu’ici.</translation>
    </message>
    <message>
        <source>Address lanes</source>
        <translation>Frise des adresses</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>première vue %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>dernière vue %1</translation>
    </message>
    <message>
        <source>in %1 of %2 answers</source>
        <translation>dans %1 réponses sur %2</translation>
    </message>
    <message>
        <source>%1; one row per address in order first seen, from %2 to %3.</source>
        <translation>%1 ; une ligne par adresse dans l’ordre de première apparition, du %2 au %3.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>PRACTICE · %1 – Fluxcase</source>
        <translation>EXERCICE · %1 – Fluxcase</translation>
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
        <translation>Localisation des adresses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No address has a known place.</source>
        <translation>Aucune adresse n’a de lieu connu.</translation>
    </message>
    <message>
        <source>%1 places; most addresses: %2. %3.</source>
        <translation>%1 lieux&#xa0;; le plus d’adresses&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>no place known yet</source>
        <translation>aucun lieu connu pour le moment</translation>
    </message>
    <message>
        <source>country of network registration</source>
        <translation>pays d’enregistrement du réseau</translation>
    </message>
    <message>
        <source>geolocated</source>
        <translation>géolocalisé</translation>
    </message>
    <message>
        <source>place as the database gives it</source>
        <translation>lieu selon la base de données</translation>
    </message>
    <message>
        <source>1 address not placed</source>
        <translation>1 adresse non placée</translation>
    </message>
    <message>
        <source>%1 addresses not placed</source>
        <translation>%1 adresses non placées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: 1 address</source>
        <translation>%1&#xa0;: 1 adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1&#xa0;: %n adresse</numerusform>
            <numerusform>%1&#xa0;: %n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n place(s) nearby</source>
        <translation>
            <numerusform>%1 et %n lieu proche</numerusform>
            <numerusform>%1 et %n lieux proches</numerusform>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Investigation</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>widgets::NameDelegate</name>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>En attente de la première réponse…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 addr.</source>
        <translation>%1 · %2 adr.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>next query in %1</source>
        <translation>prochaine requête dans %1</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 addr.</source>
        <translation>%1 · %2 · %3 adr.</translation>
    </message>
    <message>
        <source>%1 · unread</source>
        <translation>%1 · non lu</translation>
    </message>
</context>
<context>
    <name>widgets::NamePage</name>
    <message>
        <source>Address lanes</source>
        <translation>Frise des adresses</translation>
    </message>
    <message>
        <source>one row per address, in order first seen · colour = network (top 6)</source>
        <translation>une ligne par adresse, par ordre d’apparition · couleur = réseau (6 premiers)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>distinct, since the first answer</source>
        <translation>distincts, depuis la première réponse</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>seconds · sawtooth = a cache counting down</source>
        <translation>secondes · dents de scie = un cache qui décompte</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>no geo database: see Help › About</source>
        <translation>aucune base géographique&#xa0;: voir Aide › À propos</translation>
    </message>
</context>
<context>
    <name>widgets::NameServersView</name>
    <message>
        <source>parent and zone agree</source>
        <translation>parent et zone concordent</translation>
    </message>
    <message>
        <source>parent and zone differ</source>
        <translation>parent et zone diffèrent</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>none known yet</source>
        <translation>aucun connu pour le moment</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>1 server</source>
        <translation>1 serveur</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 serveurs</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>%1 SOA serials</source>
        <translation>%1 numéros SOA</translation>
    </message>
    <message>
        <source>Serials of the zone&apos;s SOA record, the last %1</source>
        <translation>Numéros de série de l’enregistrement SOA de la zone, dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, when the zone&apos;s own set named it</source>
        <translation>%1, lorsque désigné par le jeu de la zone elle-même</translation>
    </message>
    <message>
        <source>%1, when the parent zone delegated to it</source>
        <translation>%1, lorsque délégué par la zone parente</translation>
    </message>
    <message>
        <source>%1, an address of %2</source>
        <translation>%1, une adresse de %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, du %2 au %3.</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPane</name>
    <message>
        <source>PRACTICE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Aucun nom pour le moment.</translation>
    </message>
    <message>
        <source>Names of the case</source>
        <translation>Noms du dossier</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Case · %1</source>
        <translation>Dossier · %1</translation>
    </message>
    <message>
        <source>read-only: nothing new is stored</source>
        <translation>lecture seule&#xa0;: rien de nouveau n’est stocké</translation>
    </message>
    <message>
        <source>draft: Save as… keeps it where you want it</source>
        <translation>brouillon&#xa0;: Enregistrer sous… pour le conserver</translation>
    </message>
    <message>
        <source>Shared infrastructure</source>
        <translation>Infrastructure partagée</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 noms sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 names, %3 hidden</source>
        <translation>%1 noms sur %2, %3 masqués</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Shows only names that hold these words in their name, verdict or tags</source>
        <translation>Ne montre que les noms dont le nom, le verdict ou les étiquettes contiennent ces mots</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>As &amp;added</source>
        <translation>Par a&amp;jout</translation>
    </message>
    <message>
        <source>By &amp;verdict</source>
        <translation>Par &amp;verdict</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By a&amp;ddresses</source>
        <translation>Par a&amp;dresses</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Reads the answers about every name of the case into memory</source>
        <translation>Lit en mémoire les réponses sur tous les noms du dossier</translation>
    </message>
    <message numerus="yes">
        <source>A large case: %n name(s) are read once they are looked at. What names share is said of the others only.</source>
        <translation>
            <numerusform>Un grand dossier : %n nom est lu quand on le regarde. Ce que partagent les noms n’est dit que des autres.</numerusform>
            <numerusform>Un grand dossier : %n noms sont lus quand on les regarde. Ce que partagent les noms n’est dit que des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Flux probability</source>
        <translation>Probabilité de flux</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>&amp;Copy names, defanged</source>
        <translation>&amp;Copier les noms, neutralisés</translation>
    </message>
    <message>
        <source>Copy as &amp;text, with what is said of them</source>
        <translation>Copier en &amp;texte, avec le verdict</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V, nothing defanged</source>
        <translation>Copier en CS&amp;V, rien de neutralisé</translation>
    </message>
</context>
<context>
    <name>widgets::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Objet de la note</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>What was seen, and what it means</source>
        <translation>Ce qui a été observé, et ce que cela signifie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>widgets::NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>widgets::Notices</name>
    <message>
        <source>Not stored: %1</source>
        <translation>Non stocké&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not stored: the disk is full, and what is found waits in memory until there is room.</source>
        <translation>Non stocké&#xa0;: le disque est plein, et ce qui est trouvé attend en mémoire qu’il y ait de la place.</translation>
    </message>
</context>
<context>
    <name>widgets::OwnDialog</name>
    <message>
        <source>Own ranges and names</source>
        <translation>Vos plages et noms</translation>
    </message>
</context>
<context>
    <name>widgets::OwnEditor</name>
    <message>
        <source>What is yours is kept out of every export of indicators, whatever the case. The list is in the settings of this program.</source>
        <translation>Ce qui vous appartient est exclu de tout export d’indicateurs, quel que soit le dossier. La liste figure dans les paramètres de ce programme.</translation>
    </message>
    <message>
        <source>Own ranges and names, one a line</source>
        <translation>Vos plages et noms, un par ligne</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.0/24, 2001:db8::/32, example.com; a # begins a remark</source>
        <translation>Un par ligne&#xa0;: 192.0.2.0/24, 2001:db8::/32, example.com&#xa0;; un # introduit un commentaire</translation>
    </message>
    <message>
        <source>%1 and %2 are yours.</source>
        <translation>Sont à vous&#xa0;: %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n plage</numerusform>
            <numerusform>%n plages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::OwnVerdictDialog</name>
    <message>
        <source>Own verdict</source>
        <translation>Verdict de l’analyste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What the evidence does not know</source>
        <translation>Ce que les preuves ignorent</translation>
    </message>
    <message>
        <source>%1 · Fluxcase says: %2</source>
        <translation>%1 · Fluxcase indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>widgets::PapMenu</name>
    <message>
        <source>&amp;Permitted actions (PAP)</source>
        <translation>Actions &amp;permises (PAP)</translation>
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
        <translation>Met fin à cette surveillance et saisit de nouveau ses noms. Rien n’est envoyé avant l’appui sur Surveiller.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Via TLS</translation>
    </message>
    <message>
        <source>Over HTTPS</source>
        <translation>Via HTTPS</translation>
    </message>
    <message>
        <source>My network&apos;s resolver</source>
        <translation>Résolveur de mon réseau</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileButton</name>
    <message>
        <source>Resolvers: %1, %2</source>
        <translation>Résolveurs&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Interrogés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · the case must be PAP:GREEN</source>
        <translation>%1 · %2 · le dossier doit être PAP:GREEN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Custom resolvers…</source>
        <translation>Résolveurs personnalisés…</translation>
    </message>
    <message>
        <source>Resolver profiles…</source>
        <translation>Profils de résolveurs…</translation>
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
        <translation>vu par leurs opérateurs</translation>
    </message>
    <message>
        <source>My network&apos;s resolver</source>
        <translation>Résolveur de mon réseau</translation>
    </message>
    <message>
        <source>seen by whoever runs it</source>
        <translation>vu par son exploitant</translation>
    </message>
    <message>
        <source>Public resolvers</source>
        <translation>Résolveurs publics</translation>
    </message>
    <message>
        <source>Public resolvers over TLS</source>
        <translation>Résolveurs publics via TLS</translation>
    </message>
    <message>
        <source>Public resolvers over HTTPS</source>
        <translation>Résolveurs publics via HTTPS</translation>
    </message>
    <message>
        <source>Custom resolvers</source>
        <translation>Résolveurs personnalisés</translation>
    </message>
    <message>
        <source>Practice lab</source>
        <translation>Laboratoire d’exercice</translation>
    </message>
    <message>
        <source>nothing leaves this machine</source>
        <translation>rien ne sort de cette machine</translation>
    </message>
    <message>
        <source>The name&apos;s own servers</source>
        <translation>Serveurs du nom lui-même</translation>
    </message>
    <message>
        <source>its owner can notice</source>
        <translation>le titulaire peut s’en apercevoir</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>%1, with two canaries · %2</source>
        <translation>%1, avec deux canaris · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>NS is asked of the zones above a name too, and A and AAAA of every name server that an answer names.</source>
        <translation>NS est aussi demandé pour les zones supérieures d’un nom, A et AAAA pour chaque serveur de noms cité dans une réponse.</translation>
    </message>
    <message>
        <source>The same question is asked at most every %1 s. Without an answer it is sent once more; where the answer is too large for UDP it is asked over TCP.</source>
        <translation>Une même question est posée au plus toutes les %1&#xa0;s. Sans réponse, elle est renvoyée une fois&#xa0;; si la réponse est trop grande pour UDP, elle est posée via TCP.</translation>
    </message>
</context>
<context>
    <name>widgets::PushDialog</name>
    <message>
        <source>Send to a TAXII 2.1 collection</source>
        <translation>Envoyer à une collection TAXII 2.1</translation>
    </message>
    <message>
        <source>Send to a MISP</source>
        <translation>Envoyer à un MISP</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>EXERCICE · %1</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address of the collection</source>
        <translation>&amp;Adresse de la collection</translation>
    </message>
    <message>
        <source>&amp;Address of the MISP</source>
        <translation>&amp;Adresse du MISP</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>The one in the keyring</source>
        <translation>Celle du trousseau</translation>
    </message>
    <message>
        <source>Keep i&amp;t in the system&apos;s keyring, for this address</source>
        <translation>Conserver dans le &amp;trousseau du système, pour cette adresse</translation>
    </message>
    <message>
        <source>File of authorities to trust</source>
        <translation>Fichier des autorités de confiance</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>A&amp;uthorities</source>
        <translation>A&amp;utorités</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>A file of authorities in PEM form</source>
        <translation>Un fichier d’autorités au format PEM</translation>
    </message>
    <message>
        <source>&amp;Practice: nothing in it is real, send it anyway</source>
        <translation>&amp;Exercice&#xa0;: rien n’y est réel, envoyer quand même</translation>
    </message>
    <message>
        <source>Why it is sent all the sa&amp;me</source>
        <translation>&amp;Motif de l’envoi malgré tout</translation>
    </message>
    <message>
        <source>Stands in the case</source>
        <translation>Figure dans le dossier</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>nothing is sent yet</source>
        <translation>rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>résultat de l’envoi</translation>
    </message>
    <message>
        <source>Say why it is sent all the same.</source>
        <translation>Indiquer pourquoi l’envoi est fait malgré tout.</translation>
    </message>
    <message>
        <source>This is a practice case: sending it needs an explicit yes.</source>
        <translation>Ceci est un dossier d’exercice&#xa0;: l’envoyer exige un accord explicite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>being sent…</source>
        <translation>envoi en cours…</translation>
    </message>
</context>
<context>
    <name>widgets::ReasonTable</name>
    <message>
        <source>Verdict: every reason</source>
        <translation>Verdict&#xa0;: toutes les raisons</translation>
    </message>
</context>
<context>
    <name>widgets::RecentCase</name>
    <message>
        <source>Unsaved case of %1</source>
        <translation>Dossier non enregistré du %1</translation>
    </message>
</context>
<context>
    <name>widgets::Recognition</name>
    <message>
        <source>No name found. Paste a domain name, a URL or a defanged indicator.</source>
        <translation>Aucun nom trouvé. Coller un nom de domaine, une URL ou un indicateur neutralisé.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only the first %1 characters were read; the rest was left out.</source>
        <translation>Seuls les %1 premiers caractères ont été lus&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 left out</source>
        <translation>%1 · écarté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is an address: it is not resolved.</source>
        <translation>%1 est une adresse&#xa0;: elle n’est pas résolue.</translation>
    </message>
    <message>
        <source>No name of this case holds it.</source>
        <translation>Aucun nom de ce dossier ne la contient.</translation>
    </message>
    <message>
        <source>Names of this case that hold it: %1.</source>
        <translation>Noms de ce dossier qui la contiennent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <translation>1 nom&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n nom&#xa0;: %1</numerusform>
            <numerusform>%n noms&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address, which is not resolved</source>
        <translation>1 adresse, qui n’est pas résolue</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses, which are not resolved</source>
        <translation>
            <numerusform>%n adresse, qui n’est pas résolue</numerusform>
            <numerusform>%n adresses, qui ne sont pas résolues</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not understood: %1</source>
        <translation>1 non reconnu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: %1</source>
        <translation>
            <numerusform>%n non reconnu&#xa0;: %1</numerusform>
            <numerusform>%n non reconnus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, an address: not resolved</source>
        <translation>%1, une adresse&#xa0;: non résolue</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>“%1” (line %2)</source>
        <translation>«&#xa0;%1&#xa0;» (ligne %2)</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 répétition</translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, again</source>
        <translation>%1, encore une fois</translation>
    </message>
</context>
<context>
    <name>widgets::ReferenceStrip</name>
    <message>
        <source>Reference scores</source>
        <translation>Scores de référence</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>Pour référence</translation>
    </message>
    <message>
        <source>Published scores on the same answers. They are no part of the verdict.</source>
        <translation>Scores publiés, sur les mêmes réponses. Ils n’entrent pas dans le verdict.</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1 non calculé</translation>
    </message>
    <message>
        <source>%1 %2 flux</source>
        <translation>%1 %2 flux</translation>
    </message>
    <message>
        <source>%1 %2 not flux</source>
        <translation>%1 %2 pas de flux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::RegistrationDialog</name>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Bureau d’enregistrement</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>As a registry or WHOIS says it, in UTC. Fluxcase never looks it up.</source>
        <translation>Comme le dit un registre ou WHOIS, en UTC. Fluxcase ne le cherche jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>widgets::ResolverTable</name>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
</context>
<context>
    <name>widgets::ResolversDialog</name>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>Check the resolvers with canaries, where the case permits it</source>
        <translation>Contrôler les résolveurs par des canaris, si le dossier le permet</translation>
    </message>
    <message>
        <source>Asks each resolver for a random name below %1, which cannot exist, and for %2, whose address is known. PAP GREEN or CLEAR permits it.</source>
        <translation>Demande à chaque résolveur un nom aléatoire sous %1, qui ne peut exister, et %2, dont l’adresse est connue. Permis sous PAP GREEN ou CLEAR.</translation>
    </message>
    <message>
        <source>Resolver profiles</source>
        <translation>Profils de résolveurs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>UDP, and TCP where an answer is cut</source>
        <translation>UDP, et TCP si une réponse est tronquée</translation>
    </message>
    <message>
        <source>TCP only</source>
        <translation>TCP seulement</translation>
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
        <translation>Interrogés via</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.53, 192.0.2.53:5300, or with the name of its certificate 192.0.2.53#dns.example</source>
        <translation>Un par ligne&#xa0;: 192.0.2.53, 192.0.2.53:5300, ou avec le nom de son certificat 192.0.2.53#dns.example</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>none, or such as 198.51.100.0/24 2001:db8::/56</source>
        <translation>aucun, ou par exemple 198.51.100.0/24 2001:db8::/56</translation>
    </message>
    <message>
        <source>Asks each name once more as if from these networks (EDNS client subnet). The owner of a name sees them; PAP GREEN or CLEAR permits it.</source>
        <translation>Demande chaque nom une fois de plus comme depuis ces réseaux (EDNS client subnet). Le titulaire d’un nom les voit&#xa0;; permis sous PAP GREEN ou CLEAR.</translation>
    </message>
    <message>
        <source>Also ask for</source>
        <translation>Demander aussi pour</translation>
    </message>
    <message>
        <source>Add a known public resolver…</source>
        <translation>Ajouter un résolveur public connu…</translation>
    </message>
    <message>
        <source>filters, and so hides flux</source>
        <translation>filtre, et masque donc le flux</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>It also sees the networks that are asked for, so the case must be PAP:GREEN or CLEAR.</source>
        <translation>Il voit aussi les réseaux demandés&#xa0;; le dossier doit donc être PAP:GREEN ou CLEAR.</translation>
    </message>
    <message>
        <source>The servers above only find the name&apos;s own, which are asked directly; the case must be PAP:GREEN or CLEAR.</source>
        <translation>Les serveurs ci-dessus ne font que trouver ceux du nom, interrogés directement&#xa0;; le dossier doit être PAP:GREEN ou CLEAR.</translation>
    </message>
    <message>
        <source>A resolver here filters: it may hide flux.</source>
        <translation>Un de ces résolveurs filtre&#xa0;: il peut masquer le flux.</translation>
    </message>
</context>
<context>
    <name>widgets::SampleText</name>
    <message>
        <source>no change so far</source>
        <translation>aucun changement jusqu’ici</translation>
    </message>
    <message>
        <source>first change %1Z</source>
        <translation>premier changement %1Z</translation>
    </message>
    <message>
        <source>%1 new an hour</source>
        <translation>%1 nouvelles par heure</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 réseau</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 réseaux</translation>
    </message>
    <message>
        <source>networks not known</source>
        <translation>réseaux inconnus</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 pays</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 relevé</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 relevés</translation>
    </message>
    <message>
        <source>1 resolver</source>
        <translation>1 résolveur</translation>
    </message>
    <message>
        <source>%1 resolvers</source>
        <translation>%1 résolveurs</translation>
    </message>
    <message>
        <source>1 query failed</source>
        <translation>1 requête échouée</translation>
    </message>
    <message>
        <source>%1 queries failed</source>
        <translation>%1 requêtes échouées</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>première vue %1</translation>
    </message>
    <message>
        <source>1 answer of any kind</source>
        <translation>1 réponse de tout type</translation>
    </message>
    <message>
        <source>%1 answers of any kind</source>
        <translation>%1 réponses de tout type</translation>
    </message>
    <message>
        <source>First change %1</source>
        <translation>Premier changement %1</translation>
    </message>
    <message>
        <source>Countries: geolocated</source>
        <translation>Pays&#xa0;: géolocalisés</translation>
    </message>
    <message>
        <source>Countries: of network registration</source>
        <translation>Pays&#xa0;: d’enregistrement du réseau</translation>
    </message>
</context>
<context>
    <name>widgets::ServerTable</name>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsDialog</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Own ranges and names</source>
        <translation>Vos plages et noms</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>Databases and lists</source>
        <translation>Bases et listes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Colours of the window. Pictures for reports are light always.</source>
        <translation>Couleurs de la fenêtre. Les images des rapports sont toujours claires.</translation>
    </message>
    <message>
        <source>As the &amp;system is</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>A resolver profile says who is asked and who sees it. It is chosen beside Watch.</source>
        <translation>Un profil de résolveurs dit qui est interrogé et qui le voit. Il se choisit à côté de Surveiller.</translation>
    </message>
    <message>
        <source>Resolver profiles</source>
        <translation>Profils de résolveurs</translation>
    </message>
    <message>
        <source>&amp;Edit profiles…</source>
        <translation>Modifi&amp;er les profils…</translation>
    </message>
    <message>
        <source>Where addresses are and what they are known for is looked up in these files, never on the network. Your own win over those that came with Fluxcase.</source>
        <translation>Où sont les adresses et pourquoi elles sont connues se cherche dans ces fichiers, jamais sur le réseau. Les vôtres l’emportent sur ceux fournis avec Fluxcase.</translation>
    </message>
    <message>
        <source>Databases and lists in use</source>
        <translation>Bases et listes utilisées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Données du</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>&amp;Ajouter une base…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Only databases that were added here can be removed; the file stays</source>
        <translation>Seules les bases ajoutées ici peuvent être retirées ; le fichier reste</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when a verdict is reached or changes</source>
        <translation>&amp;Prévenir sur le bureau quand un verdict est établi ou change</translation>
    </message>
    <message>
        <source>Others may read a notification on your screen: it holds the defanged name and the verdict.</source>
        <translation>D’autres peuvent lire une notification sur votre écran : elle contient le nom neutralisé et le verdict.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications now.</source>
        <translation>Ce bureau n’a pas de place pour des notifications en ce moment.</translation>
    </message>
    <message>
        <source>your own: %1</source>
        <translation>la vôtre : %1</translation>
    </message>
    <message>
        <source>%1: old</source>
        <translation>%1 : ancien</translation>
    </message>
    <message>
        <source>&amp;Go on watching when the window is closed</source>
        <translation>&amp;Continuer la surveillance quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Fluxcase then stays in the notification area, from where the window comes back and the program is quit. With nothing watched, closing the window ends it as ever.</source>
        <translation>Fluxcase reste alors dans la zone de notification, d’où l’on ramène la fenêtre et quitte le programme. Si rien n’est surveillé, fermer la fenêtre le termine comme toujours.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>All times UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>○ Nothing is watched</source>
        <translation>○ Aucune surveillance</translation>
    </message>
    <message>
        <source>● 1 name watched</source>
        <translation>● 1 nom surveillé</translation>
    </message>
    <message>
        <source>● %1 names watched</source>
        <translation>● %1 noms surveillés</translation>
    </message>
    <message>
        <source>0 queries/s</source>
        <translation>0 requête/s</translation>
    </message>
    <message>
        <source>%1 queries/min</source>
        <translation>%1 requêtes/min</translation>
    </message>
    <message>
        <source>%1 queries/s</source>
        <translation>%1 requêtes/s</translation>
    </message>
    <message>
        <source>Saved %1Z</source>
        <translation>Enregistré %1Z</translation>
    </message>
    <message>
        <source>Case saved %1Z · %2</source>
        <translation>Dossier enregistré %1Z · %2</translation>
    </message>
    <message>
        <source>Geo data: invented for practice</source>
        <translation>Géodonnées&#xa0;: fictives, pour l’exercice</translation>
    </message>
    <message>
        <source>No geo data</source>
        <translation>Aucune géodonnée</translation>
    </message>
    <message>
        <source>Geo data: %1</source>
        <translation>Géodonnées&#xa0;: %1</translation>
    </message>
    <message>
        <source> · %1 not readable</source>
        <translation> · illisibles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;defanged, addresses too</source>
        <translation>Copier &amp;neutralisé, adresses comprises</translation>
    </message>
    <message>
        <source>Copy as &amp;text, nothing defanged</source>
        <translation>Copier en &amp;texte, rien de neutralisé</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V, nothing defanged</source>
        <translation>Copier en CS&amp;V, rien de neutralisé</translation>
    </message>
    <message>
        <source>Copy the table as &amp;picture</source>
        <translation>Copier le tableau en &amp;image</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>widgets::TablesTabs</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Recoupements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Shows only rows that hold this text</source>
        <translation>N’affiche que les lignes contenant ce texte</translation>
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
        <translation>Événements</translation>
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
        <translation>Surveille un nom de domaine suspect, indique s’il s’agit de fast flux, et pourquoi.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt %1, c-ares, ldns, libmaxminddb, libpsl and libidn2.</source>
        <translation>Construit avec Qt %1, c-ares, ldns, libmaxminddb, libpsl et libidn2.</translation>
    </message>
    <message>
        <source>Databases of networks and places in use:</source>
        <translation>Bases de réseaux et de lieux utilisées&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Databases that could not be used:</source>
        <translation>Bases inutilisables&#xa0;:</translation>
    </message>
    <message>
        <source>To use a database of your own, name an MMDB file with --geo FILE, or put it where your distribution keeps GeoIP databases. A city database puts the circles of the map at cities.</source>
        <translation>Pour utiliser votre propre base, indiquer un fichier MMDB avec --geo FILE, ou le placer là où votre distribution conserve les bases GeoIP. Une base de villes place les cercles de la carte sur les villes.</translation>
    </message>
    <message>
        <source>Sources of the data that come with the program:</source>
        <translation>Sources des données fournies avec le programme&#xa0;:</translation>
    </message>
    <message>
        <source>Networks: RouteViews, NRO and DB-IP Lite, CC BY 4.0. IP Geolocation by DB-IP, https://db-ip.com</source>
        <translation>Réseaux&#xa0;: RouteViews, NRO et DB-IP Lite, CC BY 4.0. IP Geolocation by DB-IP, https://db-ip.com</translation>
    </message>
    <message>
        <source>Countries of registration: iptoasn.com, PDDL 1.0</source>
        <translation>Pays d’enregistrement&#xa0;: iptoasn.com, PDDL 1.0</translation>
    </message>
    <message>
        <source>World map: Natural Earth, public domain; world-atlas, ISC</source>
        <translation>Carte du monde&#xa0;: Natural Earth, domaine public&#xa0;; world-atlas, ISC</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC</source>
        <translation>Icônes&#xa0;: Lucide, ISC</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Watch, in the entry field</source>
        <translation>Surveiller, dans le champ de saisie</translation>
    </message>
    <message>
        <source>Copy the selected rows, in a table</source>
        <translation>Copier les lignes sélectionnées, dans un tableau</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Dismiss a message</source>
        <translation>Fermer un message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Pick the row, in a table: all views follow</source>
        <translation>Choisir la ligne, dans un tableau&#xa0;: toutes les vues suivent</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>Zoom, in a chart or the map, as the wheel does</source>
        <translation>Zoomer comme avec la molette, dans un graphique ou la carte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move, in a chart or the map, as a drag does</source>
        <translation>Déplacer comme avec la souris, dans un graphique ou la carte</translation>
    </message>
    <message>
        <source>Show all, in a chart or the map, as a double click does</source>
        <translation>Tout montrer comme par un double clic, dans un graphique ou la carte</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Change the selected time, in the time brush</source>
        <translation>Changer la période choisie, dans la frise</translation>
    </message>
</context>
<context>
    <name>widgets::TimeBrush</name>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Time brush</source>
        <translation>Sélecteur temporel</translation>
    </message>
    <message>
        <source>Plays the watch back from its first answer</source>
        <translation>Rejoue la surveillance depuis sa première réponse</translation>
    </message>
    <message>
        <source>Shows every answer of the name again (Esc)</source>
        <translation>Affiche de nouveau toutes les réponses du nom (Échap)</translation>
    </message>
    <message>
        <source>%1 · drag to select a time: every chart, the map and the tables follow</source>
        <translation>%1 · glisser pour sélectionner une période&#xa0;: graphiques, carte et tableaux suivent</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Arrêter la relecture</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>nothing to draw yet</source>
        <translation>rien à tracer pour le moment</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 Du %2 au %3.</translation>
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
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Probability of any kind of flux, 0 to 1, expecting 1 of %1 names that are looked at to flux</source>
        <translation>Probabilité d’un flux de tout type, de 0 à 1, en supposant 1 nom examiné sur %1 en flux</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>Shows every fact of the verdict in the table below</source>
        <translation>Affiche chaque fait du verdict dans le tableau ci-dessous</translation>
    </message>
    <message>
        <source>Probability of flux %1</source>
        <translation>Probabilité de flux %1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Ce qui le changerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>En attente de la première réponse…</translation>
    </message>
    <message>
        <source>own verdict: %1 · %2</source>
        <translation>verdict de l’analyste&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>next query in %1</source>
        <translation>prochaine requête dans %1</translation>
    </message>
    <message>
        <source>not being watched</source>
        <translation>non surveillé</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>surveillé</translation>
    </message>
    <message>
        <source>Reading its answers…</source>
        <translation>Lecture de ses réponses…</translation>
    </message>
    <message>
        <source>As the case keeps it. Reading its answers…</source>
        <translation>D’après le dossier. Lecture de ses réponses…</translation>
    </message>
</context>
<context>
    <name>widgets::VerdictText</name>
    <message>
        <source>almost certain</source>
        <translation>quasi certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 relevé</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 relevés</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>établi dès %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>one vantage</source>
        <translation>un seul résolveur</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>was %1, reached %2</source>
        <translation>auparavant %1, établi dès %2</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 écarté&#xa0;: %2</translation>
    </message>
    <message>
        <source>turned by the list %1</source>
        <translation>modifié par la liste %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For flux: %1</source>
        <translation>Pour le flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against flux: %1</source>
        <translation>Contre le flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Ce qui le changerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>reached %1 · %2 so far</source>
        <translation>atteint à %1 · %2 jusqu’ici</translation>
    </message>
    <message>
        <source>the case kept a verdict by weights %1; weights %2 judge now</source>
        <translation>le dossier a gardé un verdict des poids %1 ; maintenant ce sont les poids %2 qui jugent</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Paste a suspect name</source>
        <translation>Coller un nom suspect</translation>
    </message>
    <message>
        <source>A domain name, a URL, a defanged indicator or a whole text: paste it into the field above, or drop a file there. What was recognised, and who will see the queries, is shown before anything is sent.</source>
        <translation>Un nom de domaine, une URL, un indicateur neutralisé ou un texte entier&#xa0;: le coller dans le champ ci-dessus, ou y déposer un fichier. Ce qui a été reconnu, et qui verra les requêtes, est affiché avant tout envoi.</translation>
    </message>
    <message>
        <source>The practice lab has names that behave like flux, a CDN and a round robin, in a world of its own. Nothing leaves this machine.</source>
        <translation>Le laboratoire d’exercice a des noms qui se comportent comme un flux, un CDN et un round robin, dans un monde à part. Rien ne sort de cette machine.</translation>
    </message>
    <message>
        <source>addresses change with every look</source>
        <translation>les adresses changent à chaque relevé</translation>
    </message>
    <message>
        <source>and so do the name servers</source>
        <translation>et les serveurs de noms aussi</translation>
    </message>
    <message>
        <source>the answer depends on who asks</source>
        <translation>la réponse dépend du demandeur</translation>
    </message>
    <message>
        <source>the same addresses take turns</source>
        <translation>les mêmes adresses alternent</translation>
    </message>
    <message>
        <source>servers that volunteers run</source>
        <translation>serveurs tenus par des volontaires</translation>
    </message>
    <message>
        <source>one resolver lies about it</source>
        <translation>un résolveur ment à son sujet</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>le nom n’existe pas</translation>
    </message>
    <message>
        <source>Practice lab</source>
        <translation>Laboratoire d’exercice</translation>
    </message>
    <message>
        <source>Invented names, networks and places; nothing leaves this machine. Press Watch for all of these, or choose one first:</source>
        <translation>Noms, réseaux et lieux fictifs&#xa0;; rien ne sort de cette machine. Appuyer sur Surveiller pour tous, ou en choisir d’abord un&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Puts %1 into the field above</source>
        <translation>Place %1 dans le champ ci-dessus</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>widgets::WorkBar</name>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>encore %1 h %2 min environ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importer malgré tout</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What is stored by then stays</source>
        <translation>Ce qui est enregistré d’ici là reste</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 pieces of evidence read</source>
        <translation>%1 éléments de preuve lus</translation>
    </message>
    <message>
        <source>What the case holds already stands in it twice then</source>
        <translation>Ce que le dossier contient déjà y figurera alors deux fois</translation>
    </message>
    <message>
        <source>The case is then as it was before</source>
        <translation>Le dossier reste alors tel qu’il était</translation>
    </message>
</context>
</TS>
