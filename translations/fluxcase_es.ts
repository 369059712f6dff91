<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>app::Application</name>
    <message>
        <source>This is the file of the open case. Choose another name.</source>
        <translation>Este es el archivo del caso abierto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Copied, for print: %1 × %2 points at 300 dpi.</source>
        <translation>Copiado, para imprimir: %1 × %2 puntos a 300 ppp.</translation>
    </message>
</context>
<context>
    <name>app::Arguments</name>
    <message>
        <source>Says this.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Name a case: a file that ends in .fluxcase or a path.</source>
        <translation>Indique un caso: un archivo terminado en .fluxcase o una ruta.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 30s, 10m or 2h.</source>
        <translation>--%1 admite un tiempo como 30s, 10m o 2h.</translation>
    </message>
    <message>
        <source>Give a domain name.</source>
        <translation>Indique un nombre de dominio.</translation>
    </message>
    <message>
        <source>“%1” is no domain name. %2</source>
        <translation>«%1» no es un nombre de dominio. %2</translation>
    </message>
</context>
<context>
    <name>app::CaptureFiles</name>
    <message>
        <source>%1 cannot be read. Check the name and its permissions.</source>
        <translation>No se puede leer %1. Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2 This version reads dns.log of Zeek, tab-separated or JSON, plain or gzip.</source>
        <translation>No se puede importar %1. %2 Esta versión lee dns.log de Zeek, separado por tabuladores o JSON, sin comprimir o gzip.</translation>
    </message>
</context>
<context>
    <name>app::CaseCommands</name>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>packets sent</source>
        <translation>paq. salida</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>geo data</source>
        <translation>datos geo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>creado por</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prácticas</translation>
    </message>
    <message>
        <source>PRACTICE: nothing in this case is real</source>
        <translation>PRÁCTICAS: nada en este caso es real</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcados</translation>
    </message>
    <message>
        <source>own verdicts</source>
        <translation>ver. propios</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>%1 is the case itself. Name another file.</source>
        <translation>%1 es el propio caso. Indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 is already there. Name another file, or add --force to replace it.</source>
        <translation>%1 ya existe. Indique otro archivo o añada --force para sustituirlo.</translation>
    </message>
</context>
<context>
    <name>app::CaseEvents</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, era %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message>
        <source>to the clipboard</source>
        <translation>al portapapeles</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>motivo dado: %1</translation>
    </message>
    <message>
        <source>Evidence of others came in.</source>
        <translation>Se añadieron pruebas de otros.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>PAP:%1 from here on</source>
        <translation>PAP:%1 desde aquí</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>%1 · weights %2</source>
        <translation>%1 · pesos %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>%n rows rejected</source>
        <translation>
            <numerusform>%n fila rechazada</numerusform>
            <numerusform>%n filas rechazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseReading</name>
    <message numerus="yes">
        <source>The answers about %n more name(s) are read first.</source>
        <translation>
            <numerusform>Antes se leen las respuestas sobre %n nombre más.</numerusform>
            <numerusform>Antes se leen las respuestas sobre %n nombres más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CheckDesk</name>
    <message>
        <source>Checking the evidence of %1</source>
        <translation>Se comprueban las pruebas de %1</translation>
    </message>
    <message>
        <source>Stopped: the evidence was not checked to its end, so nothing is said about it.</source>
        <translation>Detenido: las pruebas no se comprobaron hasta el final, así que nada se dice de ellas.</translation>
    </message>
    <message>
        <source>Checked by Fluxcase %1 at %2.</source>
        <translation>Comprobado por Fluxcase %1 a las %2.</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Caso: %1</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>“%1” is no record type that is watched. Write --types with any of A,AAAA,NS,SOA,HTTPS,TXT.</source>
        <translation>«%1» no es un tipo de registro que se vigile. Escriba --types con cualquiera de A,AAAA,NS,SOA,HTTPS,TXT.</translation>
    </message>
    <message>
        <source>--expect-class takes one of %1.</source>
        <translation>--expect-class admite uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Resolves names again and again, stores every answer and prints a line for each change.</source>
        <translation>Resuelve nombres una y otra vez, almacena cada respuesta e imprime una línea por cada cambio.</translation>
    </message>
    <message>
        <source>A name in any form; - reads a list.</source>
        <translation>Un nombre en cualquier forma; - lee una lista.</translation>
    </message>
    <message>
        <source>The practice lab&apos;s world (1).</source>
        <translation>El mundo del laboratorio de prácticas (1).</translation>
    </message>
    <message>
        <source>Keeps the answers in this case.</source>
        <translation>Guarda las respuestas en este caso.</translation>
    </message>
    <message>
        <source>Stops after this time, such as 10m.</source>
        <translation>Termina tras este tiempo, por ejemplo 10m.</translation>
    </message>
    <message>
        <source>Stops after so many looks of each name.</source>
        <translation>Termina tras este número de observaciones de cada nombre.</translation>
    </message>
    <message>
        <source>Stops once every name has a class.</source>
        <translation>Termina cuando todos los nombres tienen clase.</translation>
    </message>
    <message>
        <source>Ends with status 3 if a name ends in another class.</source>
        <translation>Acaba con estado 3 si un nombre termina en otra clase.</translation>
    </message>
    <message>
        <source>Record types to ask: any of A,AAAA,NS,SOA,HTTPS,TXT (all but TXT).</source>
        <translation>Tipos de registro que se consultan: cualquiera de A,AAAA,NS,SOA,HTTPS,TXT (todos salvo TXT).</translation>
    </message>
    <message>
        <source>The shortest wait between questions (5s; down to 1s towards loopback).</source>
        <translation>La espera mínima entre consultas (5s; hasta 1s hacia loopback).</translation>
    </message>
    <message>
        <source>A database (MMDB) to use; may be repeated.</source>
        <translation>Una base de datos (MMDB) que se usará; puede repetirse.</translation>
    </message>
    <message>
        <source>What the case permits from now on: red (nothing is sent), amber (recursive resolvers, usual), green or clear (the name&apos;s own servers too).</source>
        <translation>Lo que el caso permite desde ahora: red (no se envía nada), amber (resolutores recursivos, lo habitual), green o clear (también los servidores propios del nombre).</translation>
    </message>
    <message>
        <source>Prints one JSON object a line.</source>
        <translation>Imprime un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Name what to watch: fluxcase watch NAME...</source>
        <translation>Indique qué vigilar: fluxcase watch NAME...</translation>
    </message>
    <message>
        <source>--pap takes red, amber, green or clear.</source>
        <translation>--pap admite red, amber, green o clear.</translation>
    </message>
    <message>
        <source>Reads what others have recorded into a case: dns.log of Zeek, tab-separated or JSON, plain or gzip. Nothing is resolved.</source>
        <translation>Lee en un caso lo que otros han registrado: dns.log de Zeek, separado por tabuladores o JSON, sin comprimir o gzip. No se resuelve nada.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un archivo.</translation>
    </message>
    <message>
        <source>The case to make or to add to.</source>
        <translation>El caso que se crea o al que se añade.</translation>
    </message>
    <message>
        <source>auto, by the content (default), or zeek.</source>
        <translation>auto, según el contenido (por omisión), o zeek.</translation>
    </message>
    <message>
        <source>Takes only the names in this file and those below them.</source>
        <translation>Toma solo los nombres de este archivo y los que están por debajo.</translation>
    </message>
    <message>
        <source>Imports a file once more that the case holds already.</source>
        <translation>Importa de nuevo un archivo que el caso ya contiene.</translation>
    </message>
    <message>
        <source>Keeps no client&apos;s address; this version never does.</source>
        <translation>No guarda ninguna dirección de cliente; esta versión nunca lo hace.</translation>
    </message>
    <message>
        <source>Name what to import: fluxcase import FILE... --case FILE</source>
        <translation>Indique qué importar: fluxcase import FILE... --case FILE</translation>
    </message>
    <message>
        <source>Name the case: --case FILE</source>
        <translation>Indique el caso: --case FILE</translation>
    </message>
    <message>
        <source>--format takes auto or zeek; this version reads nothing else.</source>
        <translation>--format admite auto o zeek; esta versión no lee nada más.</translation>
    </message>
    <message>
        <source>Says what a case holds; the case is not touched.</source>
        <translation>Indica qué contiene un caso; el caso no se modifica.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Un archivo de caso.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Imprime un objeto JSON.</translation>
    </message>
    <message>
        <source>Judges the names of a case from the case alone.</source>
        <translation>Evalúa los nombres de un caso solo a partir del caso.</translation>
    </message>
    <message>
        <source>Draws a figure of a name for a report.</source>
        <translation>Dibuja una figura de un nombre para un informe.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>A file that ends in .png, .svg or .pdf.</source>
        <translation>Un archivo terminado en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Width on paper (16).</source>
        <translation>Anchura en papel (16).</translation>
    </message>
    <message>
        <source>Dots an inch of a PNG (300).</source>
        <translation>Puntos por pulgada de un PNG (300).</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (por omisión) o dark.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Sobrescribe el archivo.</translation>
    </message>
    <message>
        <source>Name the case and one name: fluxcase figure CASE NAME ...</source>
        <translation>Indique el caso y un nombre: fluxcase figure CASE NAME ...</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme admite light o dark.</translation>
    </message>
    <message>
        <source>--chart takes one of %1.</source>
        <translation>--chart admite uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>--output takes a file that ends in .png, .svg or .pdf.</source>
        <translation>--output admite un archivo terminado en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Serves the practice lab on 127.0.0.1 to 127.0.0.4 and says its names.</source>
        <translation>Sirve el laboratorio de prácticas en 127.0.0.1 a 127.0.0.4 e indica sus nombres.</translation>
    </message>
    <message>
        <source>The port (5300); 0: any free one. The resolvers after the first have the same where it is free.</source>
        <translation>El puerto (5300); 0: cualquiera libre. Los resolutores siguientes al primero tienen el mismo si está libre.</translation>
    </message>
    <message>
        <source>Picks the addresses (1).</source>
        <translation>Determina las direcciones (1).</translation>
    </message>
    <message>
        <source>A case file or names.</source>
        <translation>Un archivo de caso o nombres.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Watches a suspect domain name and says whether it is fast flux, and why.

Without a sub-command the window opens, on a case or ready to watch the names given.

Sub-commands: watch, import, info, verify, sign, merge, copy, redact, verdict, export, push, figure, lab; each has its --help.</source>
        <translation>Vigila un nombre de dominio sospechoso e indica si es fast flux y por qué.

Sin suborden se abre la ventana, con un caso o lista para vigilar los nombres indicados.

Subórdenes: watch, import, info, verify, sign, merge, copy, redact, verdict, export, push, figure, lab; cada una tiene su --help.</translation>
    </message>
</context>
<context>
    <name>app::CopyCommand</name>
    <message>
        <source>The copy takes %1, the case %2.</source>
        <translation>La copia ocupa %1; el caso, %2.</translation>
    </message>
</context>
<context>
    <name>app::EvidenceArguments</name>
    <message>
        <source>Checks that a case holds what was stored in it, and nothing else; the case is not touched. Ends with status 3 if it does not.</source>
        <translation>Comprueba que un caso contiene lo que se almacenó en él y nada más; el caso no se modifica. Si no es así, acaba con estado 3.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Un archivo de caso.</translation>
    </message>
    <message>
        <source>A head of this case that was written down earlier: proves that nothing stored by then has changed since.</source>
        <translation>Una cabeza de este caso anotada con anterioridad: prueba que nada de lo almacenado hasta entonces ha cambiado.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Imprime un objeto JSON.</translation>
    </message>
    <message>
        <source>--expect takes a head as Fluxcase says it: sha256: and 64 hexadecimal digits.</source>
        <translation>--expect admite una cabeza tal como la indica Fluxcase: sha256: y 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Writes a copy of a case that holds only what is about some of its names. Of the rest it keeps the hashes, so that the copy proves what the case proves.</source>
        <translation>Escribe una copia de un caso que contiene solo lo relativo a algunos de sus nombres. Del resto conserva los hashes, de modo que la copia prueba lo mismo que el caso.</translation>
    </message>
    <message>
        <source>A name to keep; may be repeated.</source>
        <translation>Un nombre que se conserva; puede repetirse.</translation>
    </message>
    <message>
        <source>The case file to write.</source>
        <translation>El archivo de caso que se escribe.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Sobrescribe el archivo.</translation>
    </message>
    <message>
        <source>Name what to keep and where: fluxcase redact CASE --keep NAME --output FILE</source>
        <translation>Indique qué conservar y dónde: fluxcase redact CASE --keep NAME --output FILE</translation>
    </message>
    <message>
        <source>Takes what other cases hold into a case, each answer once and as it is proved there. The other cases are checked first and stay as they are.</source>
        <translation>Incorpora a un caso lo que contienen otros casos, cada respuesta una vez y tal como está probada allí. Los otros casos se comprueban antes y quedan como están.</translation>
    </message>
    <message>
        <source>A case file, and behind it the cases that come into it.</source>
        <translation>Un archivo de caso y, detrás, los casos que se incorporan a él.</translation>
    </message>
    <message>
        <source>Prints one JSON object a line.</source>
        <translation>Imprime un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Name what to merge into the case: fluxcase merge CASE OTHER...</source>
        <translation>Indique qué incorporar al caso: fluxcase merge CASE OTHER...</translation>
    </message>
    <message>
        <source>A file that `sign` wrote: checks it, and expects the head in it.</source>
        <translation>Un archivo que escribió `sign`: lo comprueba y espera la cabeza que contiene.</translation>
    </message>
    <message>
        <source>Whose signatures are believed: an allowed signers file of SSH.</source>
        <translation>De quién se aceptan firmas: un archivo «allowed signers» de SSH.</translation>
    </message>
    <message>
        <source>--signature FILE and --signers FILE belong together.</source>
        <translation>--signature FILE y --signers FILE van juntos.</translation>
    </message>
    <message>
        <source>The signature says which head is expected: leave out --expect.</source>
        <translation>La firma dice qué cabeza se espera: omita --expect.</translation>
    </message>
    <message>
        <source>Signs the head of a case with an SSH key, so that others can tell whose it is; the case is not touched.</source>
        <translation>Firma la cabeza de un caso con una clave SSH, para que otros sepan de quién es; el caso no se toca.</translation>
    </message>
    <message>
        <source>The private SSH key; of a public one, its pair in the agent.</source>
        <translation>La clave SSH privada; de una pública, su pareja en el agente.</translation>
    </message>
    <message>
        <source>The file to write (CASE.sig).</source>
        <translation>El archivo que escribir (CASE.sig).</translation>
    </message>
    <message>
        <source>Name the key: fluxcase sign CASE --key FILE</source>
        <translation>Indique la clave: fluxcase sign CASE --key FILE</translation>
    </message>
    <message>
        <source>A database (MMDB) to use; may be repeated.</source>
        <translation>Una base de datos (MMDB) que se usará; puede repetirse.</translation>
    </message>
    <message>
        <source>Writes all of a case to another file, without the room that changes have left in it; the case is not touched.</source>
        <translation>Escribe todo un caso en otro archivo, sin el espacio que los cambios han dejado en él; el caso no se toca.</translation>
    </message>
    <message>
        <source>Name where the copy goes: fluxcase copy CASE --output FILE</source>
        <translation>Indique adónde va la copia: fluxcase copy CASE --output FILE</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>This is a practice case: nothing in it is real, and %1 would block it. Add --practice if you want that.</source>
        <translation>Este es un caso de prácticas: nada en él es real y %1 lo bloquearía. Añada --practice si lo desea.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Nothing is new since %1, so nothing was written.</source>
        <translation>No hay nada nuevo desde %1, así que no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>app::ExportDesk</name>
    <message>
        <source>Export indicators</source>
        <translation>Exportar indicadores</translation>
    </message>
    <message>
        <source>Indicators (*.%1);;All files (*)</source>
        <translation>Indicadores (*.%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This is the file of the open case. Choose another name.</source>
        <translation>Este es el archivo del caso abierto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied, all %n lines.</source>
        <translation>
            <numerusform>Copiado, %n línea en total.</numerusform>
            <numerusform>Copiado, las %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Conservar estas opciones</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nombre del perfil:</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Conservado como «%1».</translation>
    </message>
</context>
<context>
    <name>app::ExportLook</name>
    <message>
        <source>Your own ranges and names cannot be read, so they would not be kept out. Write them anew (Export, Own ranges and names). %1</source>
        <translation>No se pueden leer los rangos y nombres propios, por lo que no se excluirían. Escríbalos de nuevo (Exportar, Rangos y nombres propios). %1</translation>
    </message>
</context>
<context>
    <name>app::FigureFile</name>
    <message>
        <source>PRACTICE: %1</source>
        <translation>PRÁCTICAS: %1</translation>
    </message>
    <message>
        <source>The figure could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>No se ha podido escribir la figura en %1. Elija una carpeta con permiso de escritura y espacio libre.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selección: %1</translation>
    </message>
</context>
<context>
    <name>app::FileHash</name>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>No se puede leer %1. Compruebe el nombre y los permisos.</translation>
    </message>
</context>
<context>
    <name>app::HandoverMemory</name>
    <message>
        <source>Not every earlier list is known entry by entry: an older Fluxcase kept only how many there were. What is in those counts as never handed over.</source>
        <translation>No se conoce cada lista anterior entrada por entrada: un Fluxcase anterior solo guardaba cuántas había. Lo que figura en esos recuentos se considera nunca entregado.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was handed over as %1 and is still out.</source>
        <translation>No hay nada que retirar: al caso no le consta nada entregado como %1 que siga vigente.</translation>
    </message>
</context>
<context>
    <name>app::HeadSignature</name>
    <message>
        <source>ssh-keygen is missing, which signs and checks signatures. Install the package openssh-client.</source>
        <translation>Falta ssh-keygen, que firma y comprueba firmas. Instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and your right to read it.</source>
        <translation>No se puede leer %1. Compruebe su nombre y su permiso de lectura.</translation>
    </message>
    <message>
        <source>%1 is no signature of a head. Name a file that `fluxcase sign` wrote.</source>
        <translation>%1 no es la firma de una cabeza. Indique un archivo que escribió `fluxcase sign`.</translation>
    </message>
    <message>
        <source>There is no key %1. Name the file of a private SSH key.</source>
        <translation>No hay ninguna clave %1. Indique el archivo de una clave SSH privada.</translation>
    </message>
    <message>
        <source>The key did not sign. ssh-keygen says: %1</source>
        <translation>La clave no firmó. ssh-keygen dice: %1</translation>
    </message>
    <message>
        <source>There is no room for a temporary file. Free some space.</source>
        <translation>No hay sitio para un archivo temporal. Libere espacio.</translation>
    </message>
    <message>
        <source>The signature is of none of the keys in %1.</source>
        <translation>La firma no es de ninguna de las claves de %1.</translation>
    </message>
    <message>
        <source>The signature is not that of what stands above it: one of the two was changed, or it was made for something else.</source>
        <translation>La firma no es de lo que está encima: una de las dos cosas se cambió, o se hizo para otra cosa.</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>There is no window in this build. `fluxcase --help` says what it can do.</source>
        <translation>Esta compilación no tiene ventana. `fluxcase --help` indica lo que puede hacer.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Rows rejected besides: %1.</source>
        <translation>Filas rechazadas además: %1.</translation>
    </message>
    <message>
        <source>Stopped: what was read is in the case.</source>
        <translation>Interrumpido: lo leído está en el caso.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Omitidas: %1.</translation>
    </message>
    <message>
        <source>Add --again to import it all the same.</source>
        <translation>Con --again se importa de todos modos.</translation>
    </message>
</context>
<context>
    <name>app::ImportDesk</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 y %n archivo más</numerusform>
            <numerusform>%1 y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>The import was cancelled before anything was read.</source>
        <translation>La importación se canceló antes de leer nada.</translation>
    </message>
    <message>
        <source>The import of %1 ended as the case was left. What was read by then is in that case.</source>
        <translation>La importación de %1 terminó al dejar el caso. Lo leído hasta entonces está en ese caso.</translation>
    </message>
    <message>
        <source>answers accepted: %1, about names: %2; rows skipped: %3; rows rejected: %4.</source>
        <translation>respuestas aceptadas: %1, sobre nombres: %2; filas omitidas: %3; filas rechazadas: %4.</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importado de %1: %2</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; what was read is in the case: %2</source>
        <translation>La importación de %1 se detuvo; lo leído está en el caso: %2</translation>
    </message>
    <message>
        <source>The import of %1 ended early: %2 What was stored before is in the case.</source>
        <translation>La importación de %1 terminó antes de tiempo: %2 Lo guardado antes está en el caso.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Omitidas: %1.</translation>
    </message>
    <message>
        <source>Rows rejected besides: %1.</source>
        <translation>Filas rechazadas además: %1.</translation>
    </message>
    <message>
        <source>what was read is being stored …</source>
        <translation>guardando lo leído…</translation>
    </message>
    <message>
        <source>Something else is being done with the case already. Wait for its end or cancel it, then try again.</source>
        <translation>Ya se está haciendo otra cosa con el caso. Espere a que termine o cancélela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>app::ImportJob</name>
    <message>
        <source>no response</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>question not seen</source>
        <translation>pregunta no vista</translation>
    </message>
    <message>
        <source>not of class IN</source>
        <translation>no de clase IN</translation>
    </message>
    <message>
        <source>multicast DNS, LLMNR or NetBIOS</source>
        <translation>DNS multicast, LLMNR o NetBIOS</translation>
    </message>
    <message>
        <source>types of no interest</source>
        <translation>tipos sin interés</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>not in the list of names</source>
        <translation>fuera de la lista de nombres</translation>
    </message>
    <message>
        <source>Rows read: %1. Accepted: %2, about names: %3. Skipped: %4. Rejected: %5.</source>
        <translation>Filas leídas: %1. Aceptadas: %2, sobre nombres: %3. Omitidas: %4. Rechazadas: %5.</translation>
    </message>
    <message>
        <source>Rows more than %1 behind their time: %2. Whether they were fresh cannot be told; sort the file by time to learn it.</source>
        <translation>Filas con más de %1 de retraso respecto a su hora: %2. No se puede saber si eran nuevas; ordene el archivo por hora para averiguarlo.</translation>
    </message>
    <message>
        <source>This case cannot be written. Copy it, or name another case.</source>
        <translation>No se puede escribir en este caso. Cópielo o indique otro caso.</translation>
    </message>
    <message>
        <source>This is a practice case: what others have recorded does not belong in it. Name another case.</source>
        <translation>Este es un caso de prácticas: lo que otros han registrado no tiene cabida en él. Indique otro caso.</translation>
    </message>
</context>
<context>
    <name>app::ImportLog</name>
    <message>
        <source>%1 holds the same as %2, which is to be imported too.</source>
        <translation>%1 contiene lo mismo que %2, que también se va a importar.</translation>
    </message>
    <message>
        <source>Part of %1 was imported into this case before (%2, begun %3).</source>
        <translation>Parte de %1 ya se importó a este caso (%2, iniciado %3).</translation>
    </message>
    <message>
        <source>%1 was imported into this case before (%2, %3).</source>
        <translation>%1 ya se importó a este caso (%2, %3).</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorArguments</name>
    <message>
        <source>names, names+nameservers, or all, which adds the addresses. Without it: the names, and the name servers that flux.</source>
        <translation>names, names+nameservers o all, que añade las direcciones. Sin ella: los nombres y los servidores de nombres con flux.</translation>
    </message>
    <message>
        <source>Only this name; may be repeated.</source>
        <translation>Solo este nombre; puede repetirse.</translation>
    </message>
    <message>
        <source>clear, green, amber, amber+strict or red. Without it: amber, or the case&apos;s own where that is stricter.</source>
        <translation>clear, green, amber, amber+strict o red. Sin ella: amber, o el del propio caso si es más estricto.</translation>
    </message>
    <message>
        <source>Only names of this class or one before it in the order of classes; block lists and detections take &quot;Name-server flux&quot;.</source>
        <translation>Solo nombres de esta clase o de una anterior en el orden de clases; las listas de bloqueo y las detecciones toman &quot;Name-server flux&quot;.</translation>
    </message>
    <message>
        <source>--min-class takes a class, such as &quot;Fast flux&quot;.</source>
        <translation>--min-class admite una clase, como &quot;Fast flux&quot;.</translation>
    </message>
    <message>
        <source>Give only one of --since-last and --withdraw.</source>
        <translation>Indique solo una de --since-last y --withdraw.</translation>
    </message>
    <message>
        <source>--withdraw takes back all that is out, or that of --name; it takes no --scope and no --min-class.</source>
        <translation>--withdraw retira todo lo vigente, o lo de --name; no admite --scope ni --min-class.</translation>
    </message>
    <message>
        <source>--tlp takes clear, green, amber, amber+strict or red.</source>
        <translation>--tlp admite clear, green, amber, amber+strict o red.</translation>
    </message>
    <message>
        <source>--scope takes names, names+nameservers or all.</source>
        <translation>--scope admite names, names+nameservers o all.</translation>
    </message>
    <message>
        <source>Writes the indicators of a case.</source>
        <translation>Escribe los indicadores de un caso.</translation>
    </message>
    <message>
        <source>A case file.</source>
        <translation>Un archivo de caso.</translation>
    </message>
    <message>
        <source>A word that --list-formats says, such as csv, stix or rpz.</source>
        <translation>Una palabra de las que muestra --list-formats, como csv, stix o rpz.</translation>
    </message>
    <message>
        <source>The file to write (standard output).</source>
        <translation>El archivo que se escribe (salida estándar).</translation>
    </message>
    <message>
        <source>Why a block list is made under PAP:RED or PAP:AMBER, or under a TLP below the case&apos;s. ENTRY=REASON hands over one entry that was kept out, all=REASON all of them; may be repeated.</source>
        <translation>Por qué se hace una lista de bloqueo con PAP:RED o PAP:AMBER, o con un TLP inferior al del caso. ENTRY=REASON entrega una entrada excluida, all=REASON todas; puede repetirse.</translation>
    </message>
    <message>
        <source>Makes a block list of a practice case all the same.</source>
        <translation>Hace de todos modos una lista de bloqueo de un caso de prácticas.</translation>
    </message>
    <message>
        <source>Writes flux[.]test (default) in formats that people read.</source>
        <translation>Escribe flux[.]test (por omisión) en los formatos que leen las personas.</translation>
    </message>
    <message>
        <source>Writes flux.test, for machines.</source>
        <translation>Escribe flux.test, para las máquinas.</translation>
    </message>
    <message>
        <source>Only what is new since the last export of this format.</source>
        <translation>Solo lo nuevo desde la última exportación en este formato.</translation>
    </message>
    <message>
        <source>Takes back what was exported in this format before.</source>
        <translation>Retira lo exportado antes en este formato.</translation>
    </message>
    <message>
        <source>Says which formats there are and what checks them.</source>
        <translation>Indica qué formatos hay y con qué se comprueban.</translation>
    </message>
    <message>
        <source>Overwrites the file.</source>
        <translation>Sobrescribe el archivo.</translation>
    </message>
    <message>
        <source>--format takes a word that `fluxcase export --list-formats` says.</source>
        <translation>--format admite una palabra de las que muestra `fluxcase export --list-formats`.</translation>
    </message>
    <message>
        <source>Give only one of --raw and --defang.</source>
        <translation>Indique solo una de --raw y --defang.</translation>
    </message>
    <message>
        <source>%1 is for machines and is never defanged.</source>
        <translation>%1 es para máquinas y nunca se neutraliza.</translation>
    </message>
    <message>
        <source>Sends the indicators of a case to a TAXII 2.1 collection or to a MISP. Without --send nothing is sent: it says what would be, and to whom. A second push of a case updates what the first one left.

The key is read from the descriptor that --key-fd names, or from the system&apos;s keyring; it is never an argument. For MISP it is the authentication key of a user; for TAXII USER:PASSWORD, or a bearer token, or SCHEME CREDENTIALS.</source>
        <translation>Envía los indicadores de un caso a una colección TAXII 2.1 o a un MISP. Sin --send no se envía nada: indica qué se enviaría y a quién. Un segundo envío de un caso actualiza lo que dejó el primero.

La clave se lee del descriptor que indica --key-fd o del depósito de claves del sistema; nunca es un argumento. Para MISP es la clave de autenticación de un usuario; para TAXII, USER:PASSWORD, un token bearer o SCHEME CREDENTIALS.</translation>
    </message>
    <message>
        <source>taxii or misp.</source>
        <translation>taxii o misp.</translation>
    </message>
    <message>
        <source>Of the collection (…/collections/ID/), or of the MISP.</source>
        <translation>De la colección (…/collections/ID/) o del MISP.</translation>
    </message>
    <message>
        <source>Reads the key from this open descriptor, such as 3 with 3&lt;FILE. Without it: from the system&apos;s keyring.</source>
        <translation>Lee la clave de este descriptor abierto, como 3 con 3&lt;FILE. Sin ella: del depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Keeps the key that --key-fd gives in the system&apos;s keyring, for this URL.</source>
        <translation>Guarda la clave que da --key-fd en el depósito de claves del sistema, para esta URL.</translation>
    </message>
    <message>
        <source>Trusts the authorities in this file (PEM) instead of the system&apos;s.</source>
        <translation>Confía en las autoridades de este archivo (PEM) en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>Sends it.</source>
        <translation>Lo envía.</translation>
    </message>
    <message>
        <source>Only what is new since the last push to this URL.</source>
        <translation>Solo lo nuevo desde el último envío a esta URL.</translation>
    </message>
    <message>
        <source>Takes back what was pushed to this URL before.</source>
        <translation>Retira lo enviado antes a esta URL.</translation>
    </message>
    <message>
        <source>Why it is sent under PAP:AMBER, or under a TLP below the case&apos;s. ENTRY=REASON sends one entry that was kept out, all=REASON all of them; may be repeated.</source>
        <translation>Por qué se envía con PAP:AMBER o con un TLP inferior al del caso. ENTRY=REASON envía una entrada excluida, all=REASON todas; puede repetirse.</translation>
    </message>
    <message>
        <source>Pushes a practice case all the same.</source>
        <translation>Envía de todos modos un caso de prácticas.</translation>
    </message>
    <message>
        <source>Prints one JSON object.</source>
        <translation>Imprime un objeto JSON.</translation>
    </message>
    <message>
        <source>--to takes taxii or misp.</source>
        <translation>--to admite taxii o misp.</translation>
    </message>
    <message>
        <source>--key-fd takes a descriptor that is read from, such as 3.</source>
        <translation>--key-fd admite un descriptor del que se lee, como 3.</translation>
    </message>
    <message>
        <source>--store-key keeps the key that --key-fd gives; name both.</source>
        <translation>--store-key guarda la clave que da --key-fd; indique ambas.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorChoice</name>
    <message>
        <source>--override: the list has no entry %1.</source>
        <translation>--override: la lista no tiene la entrada %1.</translation>
    </message>
    <message>
        <source>The case cannot be written now, so it does not keep that this was handed over.</source>
        <translation>Ahora no se puede escribir en el caso, por lo que no registra que esto se ha entregado.</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Excluido: %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries are handed over.</source>
        <translation>Se entregan %1 de %2 entradas.</translation>
    </message>
    <message>
        <source>Made all the same (%1): %2</source>
        <translation>Hecho de todos modos (%1): %2</translation>
    </message>
    <message>
        <source>%1 Say why it is made all the same with --override REASON.</source>
        <translation>%1 Indique por qué se hace de todos modos con --override REASON.</translation>
    </message>
</context>
<context>
    <name>app::IndicatorFile</name>
    <message>
        <source>The indicators could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>No se han podido escribir los indicadores en %1. Elija una carpeta con permiso de escritura y espacio libre.</translation>
    </message>
</context>
<context>
    <name>app::Keyring</name>
    <message>
        <source>The keyring holds no key for this address. Type the key.</source>
        <translation>El depósito de claves no contiene ninguna clave para esta dirección. Escriba la clave.</translation>
    </message>
    <message>
        <source>The keyring holds no key for this URL. Give it with --key-fd, and add --store-key to keep it there.</source>
        <translation>El depósito de claves no contiene ninguna clave para esta URL. Indíquela con --key-fd y añada --store-key para guardarla allí.</translation>
    </message>
    <message>
        <source>The keyring did not give access. Unlock it, or type the key.</source>
        <translation>El depósito de claves no ha dado acceso. Desbloquéelo o escriba la clave.</translation>
    </message>
    <message>
        <source>The keyring did not give access. Unlock it, or give the key with --key-fd.</source>
        <translation>El depósito de claves no ha dado acceso. Desbloquéelo o indique la clave con --key-fd.</translation>
    </message>
    <message>
        <source>There is no keyring to use here: no keyring service answers. Type the key; it is not kept.</source>
        <translation>No hay depósito de claves que usar: ningún servicio responde. Escriba la clave; no se guarda.</translation>
    </message>
    <message>
        <source>There is no keyring to use here: no keyring service answers. Give the key with --key-fd.</source>
        <translation>No hay depósito de claves que usar: ningún servicio responde. Indique la clave con --key-fd.</translation>
    </message>
</context>
<context>
    <name>app::LabCommand</name>
    <message>
        <source>The practice lab listens on %1. The last of these resolvers lies about sink.test. Stop it with Ctrl+C.</source>
        <translation>El laboratorio de prácticas escucha en %1. El último de estos resolutores miente sobre sink.test. Deténgalo con Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>app::LoadedCase</name>
    <message>
        <source>The case does not hold %1. `fluxcase info` says which names it holds.</source>
        <translation>El caso no contiene %1. `fluxcase info` indica qué nombres contiene.</translation>
    </message>
</context>
<context>
    <name>app::MergeDesk</name>
    <message>
        <source>There is no case yet that another could be merged into. Open one of the two, then merge the other into it.</source>
        <translation>Aún no hay ningún caso al que incorporar otro. Abra uno de los dos e incorpórele después el otro.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Incorporando %1</translation>
    </message>
    <message>
        <source>being cancelled …</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>Head of the evidence of %1: %2</source>
        <translation>Cabeza de las pruebas de %1: %2</translation>
    </message>
</context>
<context>
    <name>app::MergeText</name>
    <message>
        <source>Answers from %1: %2. Here already: %3. New names: %4. Notes, tags and marks: %5.</source>
        <translation>Respuestas de %1: %2. Ya estaban aquí: %3. Nombres nuevos: %4. Notas, etiquetas y marcas: %5.</translation>
    </message>
    <message>
        <source>%1 is a redacted copy: of %2 pieces of evidence it holds the hash only, and they did not come.</source>
        <translation>%1 es una copia expurgada: de %2 pruebas solo contiene el hash, y no se incorporaron.</translation>
    </message>
    <message>
        <source>The case is %1 from here on, as %2 was.</source>
        <translation>El caso es %1 desde aquí, como lo era %2.</translation>
    </message>
</context>
<context>
    <name>app::NameFilter</name>
    <message>
        <source>%1 cannot be read. Check the name and its permissions.</source>
        <translation>No se puede leer %1. Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of names. Take a part of it.</source>
        <translation>%1 es demasiado largo para una lista de nombres. Tome una parte.</translation>
    </message>
    <message>
        <source>%1 holds no name. Write one a line.</source>
        <translation>%1 no contiene ningún nombre. Escriba uno por línea.</translation>
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
        <translation>Se alcanzó un veredicto.</translation>
    </message>
    <message>
        <source>The verdict changed; it was: %1.</source>
        <translation>El veredicto cambió; era: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No almacenado</translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase goes on watching %n names</source>
        <translation>
            <numerusform>Fluxcase sigue vigilando %n nombre</numerusform>
            <numerusform>Fluxcase sigue vigilando %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Its icon brings the window back, and ends the watch.</source>
        <translation>Su icono recupera la ventana y termina la vigilancia.</translation>
    </message>
    <message>
        <source>Fluxcase watches nothing any more</source>
        <translation>Fluxcase ya no vigila nada</translation>
    </message>
    <message>
        <source>Its icon brings the window back.</source>
        <translation>Su icono recupera la ventana.</translation>
    </message>
</context>
<context>
    <name>app::Output</name>
    <message>
        <source>%1 %2 %3 from %4: %5</source>
        <translation>%1 %2 %3 de %4: %5</translation>
    </message>
    <message>
        <source>%1, TTL %2 s, records: %3</source>
        <translation>%1, TTL %2 s, registros: %3</translation>
    </message>
    <message>
        <source>, new addresses: %1 (%2 in all)</source>
        <translation>, direcciones nuevas: %1 (%2 en total)</translation>
    </message>
    <message>
        <source>Head of the evidence: %1. Written down elsewhere, it proves what the case holds by now: fluxcase verify CASE --expect HASH</source>
        <translation>Cabeza de las pruebas: %1. Anotada en otro lugar, prueba lo que el caso contiene en este momento: fluxcase verify CASE --expect HASH</translation>
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
        <translation>  y %1 más</translation>
    </message>
    <message>
        <source>and %1 bytes more</source>
        <translation>y %1 bytes más</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>asked: %1 %2</source>
        <translation>preguntado: %1 %2</translation>
    </message>
    <message>
        <source>No packet came.</source>
        <translation>No llegó ningún paquete.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>question: %1 %2</source>
        <translation>pregunta: %1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Adicional</translation>
    </message>
    <message>
        <source>It cannot be decoded: %1</source>
        <translation>No se puede descodificar: %1</translation>
    </message>
</context>
<context>
    <name>app::PushCommand</name>
    <message>
        <source>This is a practice case: nothing in it is real, and whoever reads it there may not know. Add --practice if you want that.</source>
        <translation>Este es un caso de prácticas: nada en él es real y quien lo lea allí puede no saberlo. Añada --practice si lo desea.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --send to send it.</source>
        <translation>No se ha enviado nada. Añada --send para enviarlo.</translation>
    </message>
    <message>
        <source>Nothing is new since %1, so nothing is pushed.</source>
        <translation>No hay nada nuevo desde %1, así que no se envía nada.</translation>
    </message>
    <message>
        <source>The case has no indicator to push: no name in it is worth handing over, or all were kept out.</source>
        <translation>El caso no tiene ningún indicador que enviar: no hay en él nombre que merezca entregarse o se han excluido todos.</translation>
    </message>
</context>
<context>
    <name>app::PushDesk</name>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificados (*.pem *.crt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is nothing to send: every entry was kept out.</source>
        <translation>No hay nada que enviar: se han excluido todas las entradas.</translation>
    </message>
    <message>
        <source>Nothing is new there since the last time.</source>
        <translation>No hay nada nuevo allí desde la última vez.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was sent there and is still there.</source>
        <translation>No hay nada que retirar: al caso no le consta nada enviado allí que siga allí.</translation>
    </message>
    <message>
        <source>The case has changed meanwhile. Close this and look again.</source>
        <translation>El caso ha cambiado entretanto. Cierre esto y vuelva a revisarlo.</translation>
    </message>
</context>
<context>
    <name>app::PushKey</name>
    <message>
        <source>The key cannot be read from descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation>No se puede leer la clave del descriptor %1. Ábralo, por ejemplo con %1&lt;FILE.</translation>
    </message>
    <message>
        <source>The authorities in %1 cannot be read. Name a file of certificates in PEM form.</source>
        <translation>No se pueden leer las autoridades de %1. Indique un archivo de certificados en formato PEM.</translation>
    </message>
</context>
<context>
    <name>app::ResolverChoice</name>
    <message>
        <source>Give only one of --tls and --https.</source>
        <translation>Indique solo una de --tls y --https.</translation>
    </message>
    <message>
        <source>--https takes an address such as https://dns.example/dns-query.</source>
        <translation>--https admite una dirección como https://dns.example/dns-query.</translation>
    </message>
    <message>
        <source>--tls and --https need to know whom to ask: add --resolver.</source>
        <translation>--tls y --https necesitan saber a quién consultar: añada --resolver.</translation>
    </message>
    <message>
        <source>The resolver profiles are: system, public, owner. Others are given address by address with --resolver.</source>
        <translation>Los perfiles de resolutores son: system, public, owner. Los demás se indican dirección a dirección con --resolver.</translation>
    </message>
    <message>
        <source>A resolver to ask; may be repeated. With --tls the name of its certificate stands behind #.</source>
        <translation>Un resolutor al que consultar; puede repetirse. Con --tls, el nombre de su certificado va detrás de #.</translation>
    </message>
    <message>
        <source>A resolver profile: system (default), public, or owner: the name&apos;s own servers, found through the system&apos;s resolvers or --resolver. Its owner can notice.</source>
        <translation>Un perfil de resolutores: system (por omisión), public u owner: los servidores propios del nombre, hallados mediante los resolutores del sistema o --resolver. Su titular puede advertirlo.</translation>
    </message>
    <message>
        <source>Asks the practice lab inside this program.</source>
        <translation>Consulta el laboratorio de prácticas dentro de este programa.</translation>
    </message>
    <message>
        <source>A network for which to ask as well (EDNS client subnet); may be repeated. The name&apos;s owner can see it.</source>
        <translation>Una red para la que se consulta también (EDNS client subnet); puede repetirse. El titular del nombre puede verla.</translation>
    </message>
    <message>
        <source>Also asks each resolver for two names whose answer is known, to learn whether it tells the truth.</source>
        <translation>Consulta además a cada resolutor por dos nombres de respuesta conocida, para saber si dice la verdad.</translation>
    </message>
    <message>
        <source>Asks over TLS (DoT).</source>
        <translation>Consulta por TLS (DoT).</translation>
    </message>
    <message>
        <source>Asks over HTTPS (DoH); the server is reached at --resolver and believed by the name in the URL.</source>
        <translation>Consulta por HTTPS (DoH); al servidor se llega en --resolver y se autentica por el nombre de la URL.</translation>
    </message>
    <message>
        <source>Give only one of --resolver, --profile and --lab.</source>
        <translation>Indique solo una de --resolver, --profile y --lab.</translation>
    </message>
    <message>
        <source>The practice lab knows its own names only: leave out --canaries.</source>
        <translation>El laboratorio de prácticas solo conoce sus propios nombres: omita --canaries.</translation>
    </message>
</context>
<context>
    <name>app::ResolverHealth</name>
    <message>
        <source>The resolver %1 answers again.</source>
        <translation>El resolutor %1 vuelve a responder.</translation>
    </message>
    <message>
        <source>The resolver %1 does not answer. Check the network, or choose another resolver; the watch goes on and asks again.</source>
        <translation>El resolutor %1 no responde. Compruebe la red o elija otro resolutor; la vigilancia continúa y vuelve a consultar.</translation>
    </message>
</context>
<context>
    <name>app::SettingsDesk</name>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>ciudades</translation>
    </message>
    <message numerus="yes">
        <source>list, %n rows</source>
        <translation>
            <numerusform>lista, %n fila</numerusform>
            <numerusform>lista, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Añadir una base de datos</translation>
    </message>
    <message>
        <source>MMDB databases (*.mmdb);;All files (*)</source>
        <translation>Bases de datos MMDB (*.mmdb);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The database is used from the next start of Fluxcase on.</source>
        <translation>La base de datos se usará desde el próximo inicio de Fluxcase.</translation>
    </message>
</context>
<context>
    <name>app::SignCommand</name>
    <message>
        <source>This case is broken at %1 %2, so its head was not signed: %3</source>
        <translation>Este caso está dañado en %1 %2, así que no se firmó su cabeza: %3</translation>
    </message>
    <message>
        <source>The signature could not be written to %1. Choose a folder you may write to, with room left.</source>
        <translation>No se pudo escribir la firma en %1. Elija una carpeta en la que pueda escribir y con espacio.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado: %1</translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message>
        <source>&amp;Show Fluxcase</source>
        <translation>&amp;Mostrar Fluxcase</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>&amp;Detener la vigilancia</translation>
    </message>
    <message>
        <source>&amp;Quit Fluxcase</source>
        <translation>&amp;Salir de Fluxcase</translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase: %n names watched</source>
        <translation>
            <numerusform>Fluxcase: %n nombre vigilado</numerusform>
            <numerusform>Fluxcase: %n nombres vigilados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fluxcase: nothing is watched</source>
        <translation>Fluxcase: no se vigila nada</translation>
    </message>
</context>
<context>
    <name>app::VerdictOutput</name>
    <message>
        <source>%1 not applicable</source>
        <translation>%1 no aplicable</translation>
    </message>
    <message>
        <source>%1 %2, flux by its threshold</source>
        <translation>%1 %2, flux según su umbral</translation>
    </message>
    <message>
        <source>%1 %2, not flux by its threshold</source>
        <translation>%1 %2, no flux según su umbral</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Qué lo cambiaría: %1</translation>
    </message>
    <message>
        <source>Reference only: %1.</source>
        <translation>Solo como referencia: %1.</translation>
    </message>
    <message>
        <source>The case says %1, judged with weights %2 at %3; weights %4 judge here.</source>
        <translation>El caso dice %1, juzgado con los pesos %2 a las %3; aquí juzgan los pesos %4.</translation>
    </message>
</context>
<context>
    <name>app::VerifyCommand</name>
    <message>
        <source>The head that was expected is one of this case&apos;s: nothing stored by then has changed.</source>
        <translation>La cabeza esperada es una de las de este caso: nada de lo almacenado hasta entonces ha cambiado.</translation>
    </message>
    <message>
        <source>The head that was expected is none of this case&apos;s: it is another case, or it was made anew.</source>
        <translation>La cabeza esperada no es ninguna de las de este caso: es otro caso o se creó de nuevo.</translation>
    </message>
    <message>
        <source>The case does not hold %1. `fluxcase info` says how many names it holds, `fluxcase verdict` which.</source>
        <translation>El caso no contiene %1. `fluxcase info` indica cuántos nombres contiene y `fluxcase verdict` cuáles.</translation>
    </message>
    <message>
        <source>%1 is already there. Name another file, or add --force to replace it.</source>
        <translation>%1 ya existe. Indique otro archivo o añada --force para sustituirlo.</translation>
    </message>
    <message>
        <source>The copy proves what the case proves; the head of the case: %1</source>
        <translation>La copia prueba lo que prueba el caso; cabeza del caso: %1</translation>
    </message>
    <message>
        <source>The head that was expected was signed by %1.</source>
        <translation>La cabeza esperada la firmó %1.</translation>
    </message>
</context>
<context>
    <name>app::VerifyText</name>
    <message>
        <source>BROKEN at %1 %2: %3</source>
        <translation>ROTO en %1 %2: %3</translation>
    </message>
    <message>
        <source>Pieces of evidence before it that are sound: %1.</source>
        <translation>Pruebas anteriores íntegras: %1.</translation>
    </message>
    <message>
        <source>Sound: all %1 pieces of evidence are as they were stored.</source>
        <translation>Íntegro: las %1 pruebas están tal como se almacenaron.</translation>
    </message>
    <message>
        <source>Left out of this redacted copy, kept as hashes: %1.</source>
        <translation>Excluidas de esta copia expurgada, conservadas como hashes: %1.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Cabeza: %1</translation>
    </message>
</context>
<context>
    <name>app::WatchCommand</name>
    <message>
        <source>There is no name to watch in the list.</source>
        <translation>No hay ningún nombre que vigilar en la lista.</translation>
    </message>
    <message>
        <source>No --case was given: the answers are kept nowhere.</source>
        <translation>No se ha indicado --case: las respuestas no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>This case cannot be written. Copy it, or name another case.</source>
        <translation>No se puede escribir en este caso. Cópielo o indique otro caso.</translation>
    </message>
    <message>
        <source>This case holds real answers: the practice lab needs a case of its own.</source>
        <translation>Este caso contiene respuestas reales: el laboratorio de prácticas necesita un caso propio.</translation>
    </message>
    <message>
        <source>This is a practice case: it asks no server but the practice lab. Name another case.</source>
        <translation>Este es un caso de prácticas: no consulta más servidor que el laboratorio de prácticas. Indique otro caso.</translation>
    </message>
    <message>
        <source>This case was made by an older Fluxcase and was brought up to date. As it was, it is kept as %1.</source>
        <translation>Este caso lo creó un Fluxcase anterior y se ha actualizado. Tal como estaba, se conserva como %1.</translation>
    </message>
    <message>
        <source>The resolvers answer again.</source>
        <translation>Los resolutores vuelven a responder.</translation>
    </message>
    <message>
        <source>What goes another way: --profile public --tls, --https URL with --resolver, or --profile system.</source>
        <translation>Vías alternativas: --profile public --tls, --https URL con --resolver, o --profile system.</translation>
    </message>
    <message>
        <source>%1 is not to be believed. %2</source>
        <translation>%1 no es fiable. %2</translation>
    </message>
    <message>
        <source>%1 packets of resolvers found no room on this machine. They count as lost; fewer names, or a lower rate, lose none.</source>
        <translation>%1 paquetes de resolutores no encontraron sitio en este equipo. Cuentan como perdidos; con menos nombres o un ritmo menor no se pierde ninguno.</translation>
    </message>
    <message>
        <source>The last answers could not be stored.</source>
        <translation>No se han podido almacenar las últimas respuestas.</translation>
    </message>
    <message>
        <source>No resolver answered. Check the network and the resolver&apos;s address, or name another with --resolver.</source>
        <translation>Ningún resolutor ha respondido. Compruebe la red y la dirección del resolutor o indique otro con --resolver.</translation>
    </message>
    <message>
        <source>%1: “%2” was expected and it is “%3”.</source>
        <translation>%1: se esperaba «%2» y es «%3».</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message>
        <source>The case is closed. Head of its evidence: %1</source>
        <translation>El caso está cerrado. Cabeza de sus pruebas: %1</translation>
    </message>
    <message>
        <source>This case was made by an older Fluxcase and was brought up to date. As it was, it is kept as %1.</source>
        <translation>Este caso lo creó un Fluxcase anterior y se ha actualizado. Tal como estaba, se conserva como %1.</translation>
    </message>
    <message>
        <source>Unsaved case</source>
        <translation>Caso sin guardar</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Watch a name first.</source>
        <translation>Aún no hay nada que guardar. Vigile primero un nombre.</translation>
    </message>
    <message>
        <source>This case cannot be written. Save it under another name to go on.</source>
        <translation>No se puede escribir en este caso. Guárdelo con otro nombre para continuar.</translation>
    </message>
    <message>
        <source>There is no resolver to ask. Choose one beside the Watch button.</source>
        <translation>No hay ningún resolutor al que consultar. Elija uno junto al botón Vigilar.</translation>
    </message>
    <message>
        <source>This is a practice case, and the practice lab does not run yet. Watch the name again in a moment.</source>
        <translation>Este es un caso de prácticas y el laboratorio de prácticas aún no está en marcha. Vuelva a vigilar el nombre dentro de un momento.</translation>
    </message>
    <message>
        <source>A new case cannot be kept: the data folder of Fluxcase cannot be written. Check its permissions and the room left on the disk.</source>
        <translation>No se puede guardar un caso nuevo: no se puede escribir en la carpeta de datos de Fluxcase. Compruebe los permisos y el espacio libre en el disco.</translation>
    </message>
</context>
<context>
    <name>capture::ByteStream</name>
    <message>
        <source>The file cannot be read further.</source>
        <translation>No se puede seguir leyendo el archivo.</translation>
    </message>
    <message>
        <source>There is too little memory to unpack the file.</source>
        <translation>No hay memoria suficiente para descomprimir el archivo.</translation>
    </message>
    <message>
        <source>The compressed data ends too early.</source>
        <translation>Los datos comprimidos terminan antes de tiempo.</translation>
    </message>
    <message>
        <source>The compressed data is damaged.</source>
        <translation>Los datos comprimidos están dañados.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekJson</name>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekReader</name>
    <message>
        <source>This is no dns.log of Zeek.</source>
        <translation>Esto no es un dns.log de Zeek.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>La línea supera 1 MiB.</translation>
    </message>
    <message>
        <source>The header above cannot be read.</source>
        <translation>No se puede leer la cabecera anterior.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekRow</name>
    <message>
        <source>The time “%1” is none.</source>
        <translation>La hora «%1» no es válida.</translation>
    </message>
    <message>
        <source>The field %1 holds “%2”, which cannot be read.</source>
        <translation>El campo %1 contiene «%2», que no se puede leer.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The row has %1 answers, but %2 TTLs.</source>
        <translation>La fila tiene %1 respuestas, pero %2 TTL.</translation>
    </message>
    <message>
        <source>The row has more than %1 answers.</source>
        <translation>La fila tiene más de %1 respuestas.</translation>
    </message>
</context>
<context>
    <name>capture::ZeekTsv</name>
    <message>
        <source>The header names a separator that cannot be read.</source>
        <translation>La cabecera indica un separador que no se puede leer.</translation>
    </message>
    <message>
        <source>The header names a set separator that cannot be read.</source>
        <translation>La cabecera indica un separador de conjuntos que no se puede leer.</translation>
    </message>
    <message>
        <source>The header names more than %1 columns.</source>
        <translation>La cabecera indica más de %1 columnas.</translation>
    </message>
    <message>
        <source>Zeek&apos;s log “%1” lacks the column “%2”; a dns.log is read.</source>
        <translation>Al registro «%1» de Zeek le falta la columna «%2»; se lee un dns.log.</translation>
    </message>
    <message>
        <source>The row has %1 columns, the header %2.</source>
        <translation>La fila tiene %1 columnas y la cabecera %2.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseConnection</name>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder or ask for the right to write to this one.</source>
        <translation>No se puede escribir nada ahí. Elija otra carpeta o solicite permiso de escritura en esta.</translation>
    </message>
    <message>
        <source>The case cannot be written there. Check the folder and the disk.</source>
        <translation>No se puede escribir el caso ahí. Compruebe la carpeta y el disco.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Open it, or choose another name for the new case.</source>
        <translation>Ya existe un archivo con este nombre. Ábralo o elija otro nombre para el caso nuevo.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another.</source>
        <translation>No existe esa carpeta. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>There is no such case file. Check its name and folder.</source>
        <translation>No existe ese archivo de caso. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file that Fluxcase made.</source>
        <translation>Esto no es un archivo. Elija un archivo creado por Fluxcase.</translation>
    </message>
    <message>
        <source>The file beside this case that ends in -journal is not from Fluxcase and would change other files. Nothing was opened. Use another copy of the case.</source>
        <translation>El archivo junto a este caso que termina en -journal no es de Fluxcase y modificaría otros archivos. No se ha abierto nada. Use otra copia del caso.</translation>
    </message>
    <message>
        <source>This case was not closed, and what lies in the file beside it that ends in -journal must be put back before it can be read. Open the case in Fluxcase for writing once, or copy both files to a folder of yours and open it there.</source>
        <translation>Este caso no se cerró, y lo que hay en el archivo contiguo que termina en -journal debe reponerse antes de poder leerlo. Abra el caso una vez en Fluxcase para escritura, o copie ambos archivos a una carpeta suya y ábralo allí.</translation>
    </message>
    <message>
        <source>This case was not closed, and its folder cannot be written. Copy it, with the file beside it that ends in -wal, to a folder of yours and open it there.</source>
        <translation>Este caso no se cerró y no se puede escribir en su carpeta. Cópielo, con el archivo contiguo que termina en -wal, a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador de Qt para SQLite. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>This is the open case itself. Choose another name for the copy.</source>
        <translation>Este es el propio caso abierto. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The case of this name is open, or was not closed. Open and close it first, or choose another name for the copy.</source>
        <translation>El caso con este nombre está abierto o no se cerró. Ábralo y ciérrelo primero, o elija otro nombre para la copia.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseStore</name>
    <message>
        <source>This case cannot be written, so its PAP stays as it is. Save a copy of it and open that.</source>
        <translation>No se puede escribir en este caso, por lo que su PAP no cambia. Guarde una copia y ábrala.</translation>
    </message>
    <message>
        <source>This case cannot be written, so nothing was kept in it. Save a copy of it and open that.</source>
        <translation>No se puede escribir en este caso, por lo que no se ha guardado nada en él. Guarde una copia y ábrala.</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No hay ningún caso abierto.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The last answers could not be stored yet, so a copy would lack them. Mend what the banner says, then save the copy.</source>
        <translation>Aún no se han podido almacenar las últimas respuestas, por lo que faltarían en una copia. Corrija lo que indica el aviso y guarde después la copia.</translation>
    </message>
    <message>
        <source>The last answers could not be stored, so the case stays open. Free some space or mend the disk, then close it again.</source>
        <translation>No se han podido almacenar las últimas respuestas, por lo que el caso sigue abierto. Libere espacio o repare el disco y vuelva a cerrarlo.</translation>
    </message>
    <message>
        <source>An older Fluxcase made this case, and it proves nothing yet. Open it for writing once: it is kept as it was, and brought up to date.</source>
        <translation>Este caso lo creó un Fluxcase anterior y aún no prueba nada. Ábralo una vez para escritura: se conserva como estaba y se actualiza.</translation>
    </message>
    <message>
        <source>This case is open for reading only, so nothing is stored in it. Save a copy of it and open that.</source>
        <translation>Este caso está abierto solo para lectura, por lo que no se almacena nada en él. Guarde una copia y ábrala.</translation>
    </message>
    <message>
        <source>The case holds no such answer.</source>
        <translation>El caso no contiene esa respuesta.</translation>
    </message>
    <message>
        <source>This case cannot be written, so nothing was merged into it. Save a copy of it and merge into that.</source>
        <translation>Este caso no se puede escribir, así que no se le incorporó nada. Guarde una copia e incorpórelo en ella.</translation>
    </message>
    <message>
        <source>The case was closed before all of it was checked, so nothing can be said about it. Open it and check it again.</source>
        <translation>El caso se cerró antes de comprobarlo todo, así que nada puede decirse de él. Ábralo y compruébelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseVerifier</name>
    <message>
        <source>It is not what was stored.</source>
        <translation>No es lo que se almacenó.</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>El propio archivo está dañado.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>It was never sealed.</source>
        <translation>Nunca se selló.</translation>
    </message>
    <message>
        <source>It holds more than was stored.</source>
        <translation>Contiene más de lo que se almacenó.</translation>
    </message>
    <message>
        <source>It holds more than was stored: in table %1, rows that no evidence refers to: %2.</source>
        <translation>Contiene más de lo que se almacenó: en la tabla %1, filas a las que no remite ninguna prueba: %2.</translation>
    </message>
</context>
<context>
    <name>casefile::CaseWriter</name>
    <message>
        <source>This is too long to be kept in the case. Shorten it.</source>
        <translation>Esto es demasiado largo para guardarlo en el caso. Acórtelo.</translation>
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
        <translation>Es el propio caso. Indique otro.</translation>
    </message>
    <message>
        <source>An older Fluxcase made this case, and it proves nothing yet. Open it in Fluxcase for writing once, then merge it.</source>
        <translation>Un Fluxcase anterior creó este caso y todavía no prueba nada. Ábralo una vez en Fluxcase para escribir y después incorpórelo.</translation>
    </message>
    <message>
        <source>One of the two is a practice case, and what is real and what is not do not belong in one case. Nothing was merged.</source>
        <translation>Uno de los dos es un caso de práctica, y lo real y lo que no lo es no deben estar en un mismo caso. No se incorporó nada.</translation>
    </message>
    <message>
        <source>It is broken at %1 %2, so nothing was merged: %3 Use another copy of it.</source>
        <translation>Está dañado en %1 %2, así que no se incorporó nada: %3 Use otra copia.</translation>
    </message>
    <message>
        <source>Stopped: the case is as it was before.</source>
        <translation>Detenido: el caso está como antes.</translation>
    </message>
</context>
<context>
    <name>casefile::Redaction</name>
    <message>
        <source>This case is not as it was stored, so a redacted copy would prove nothing. `fluxcase verify` says where.</source>
        <translation>Este caso no está como se almacenó, por lo que una copia expurgada no probaría nada. `fluxcase verify` indica dónde.</translation>
    </message>
</context>
<context>
    <name>casefile::Row</name>
    <message>
        <source>This case file is damaged: some of it cannot be read. Use another copy of it.</source>
        <translation>Este archivo de caso está dañado: una parte no se puede leer. Use otra copia.</translation>
    </message>
</context>
<context>
    <name>casefile::Schema</name>
    <message>
        <source>This is not a case as Fluxcase makes it, or another program changed it. Nothing was read from it. Use another copy of it.</source>
        <translation>Esto no es un caso tal como lo crea Fluxcase, u otro programa lo ha modificado. No se ha leído nada de él. Use otra copia.</translation>
    </message>
    <message>
        <source>This file is not a Fluxcase case. Choose a file that Fluxcase made.</source>
        <translation>Este archivo no es un caso de Fluxcase. Elija un archivo creado por Fluxcase.</translation>
    </message>
    <message>
        <source>This case was made by a newer Fluxcase. Open it with that version, or update this one. The file was not changed.</source>
        <translation>Este caso lo creó un Fluxcase más reciente. Ábralo con esa versión o actualice esta. El archivo no se ha modificado.</translation>
    </message>
</context>
<context>
    <name>casefile::Statement</name>
    <message>
        <source>Qt&apos;s driver for SQLite brings another SQLite than this program uses. Install the packages of one Debian release.</source>
        <translation>El controlador de Qt para SQLite trae un SQLite distinto del que usa este programa. Instale los paquetes de una misma versión de Debian.</translation>
    </message>
    <message>
        <source>This case is open in another Fluxcase. Close it there first.</source>
        <translation>Este caso está abierto en otro Fluxcase. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>This case cannot be written. Check the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>No se puede escribir en este caso. Compruebe los permisos del archivo y de su carpeta o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>This case file is damaged or cut short. Use another copy of it.</source>
        <translation>Este archivo de caso está dañado o incompleto. Use otra copia.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is not a Fluxcase case. Choose a file that Fluxcase made.</source>
        <translation>Este archivo no es un caso de Fluxcase. Elija un archivo creado por Fluxcase.</translation>
    </message>
    <message>
        <source>The case file cannot be read or written. Check the disk and the permissions of the file and its folder.</source>
        <translation>No se puede leer o escribir el archivo del caso. Compruebe el disco y los permisos del archivo y de su carpeta.</translation>
    </message>
</context>
<context>
    <name>casefile::ViewTable</name>
    <message>
        <source>So much is selected that the case does not keep the view. Select less to have it back next time.</source>
        <translation>Hay tanto seleccionado que el caso no conserva la vista. Seleccione menos para recuperarla la próxima vez.</translation>
    </message>
</context>
<context>
    <name>core::AnnotationLog</name>
    <message>
        <source>The steps of the notes, tags and marks do not fit together. Use another copy of the case to see them.</source>
        <translation>Los pasos de las notas, etiquetas y marcas no concuerdan. Use otra copia del caso para verlos.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Esta nota ya no existe.</translation>
    </message>
</context>
<context>
    <name>core::DomainName</name>
    <message>
        <source>This is not a domain name: a part between dots is longer than 63 characters.</source>
        <translation>Esto no es un nombre de dominio: una parte entre puntos supera los 63 caracteres.</translation>
    </message>
    <message>
        <source>A name cannot hold this character.</source>
        <translation>Un nombre no puede contener este carácter.</translation>
    </message>
    <message>
        <source>This is longer than the 253 characters a name may have.</source>
        <translation>Supera los 253 caracteres que puede tener un nombre.</translation>
    </message>
    <message>
        <source>This is not a domain name: the rules for international names (IDNA 2008) do not allow it.</source>
        <translation>Esto no es un nombre de dominio: las reglas de los nombres internacionales (IDNA 2008) no lo permiten.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Aquí no hay ningún nombre.</translation>
    </message>
    <message>
        <source>This is not a domain name: two dots stand side by side.</source>
        <translation>Esto no es un nombre de dominio: hay dos puntos seguidos.</translation>
    </message>
    <message>
        <source>This name breaks the rules of DNS.</source>
        <translation>Este nombre incumple las reglas de DNS.</translation>
    </message>
    <message>
        <source>unescaped byte %1</source>
        <translation>byte %1 sin escapar</translation>
    </message>
</context>
<context>
    <name>core::Edit</name>
    <message>
        <source>Only names and addresses have tags and marks.</source>
        <translation>Solo los nombres y las direcciones tienen etiquetas y marcas.</translation>
    </message>
    <message>
        <source>Choose a name or an address first.</source>
        <translation>Elija primero un nombre o una dirección.</translation>
    </message>
    <message>
        <source>These are too many at once. Choose fewer.</source>
        <translation>Son demasiados a la vez. Elija menos.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation>Este texto es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>A note is about the case, a name, an address or a moment.</source>
        <translation>Una nota se refiere al caso, a un nombre, a una dirección o a un momento.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>La etiqueta está vacía.</translation>
    </message>
    <message>
        <source>There is no such mark.</source>
        <translation>No existe esa marca.</translation>
    </message>
    <message>
        <source>A verdict of your own needs a class and a reason.</source>
        <translation>Un veredicto propio necesita una clase y un motivo.</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Elija primero un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n names and addresses</source>
        <translation>
            <numerusform>%n nombre o dirección</numerusform>
            <numerusform>%n nombres y direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of the case</source>
        <translation>Datos generales del caso</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note on %1 taken out</source>
        <translation>Nota sobre %1 eliminada</translation>
    </message>
    <message>
        <source>Note on %1 changed</source>
        <translation>Nota sobre %1 modificada</translation>
    </message>
    <message>
        <source>Tag “%1” on %2</source>
        <translation>Etiqueta «%1» en %2</translation>
    </message>
    <message>
        <source>Tag “%1” taken off %2</source>
        <translation>Etiqueta «%1» quitada de %2</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Oculto: %1</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>Ya no oculto: %1</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <translation>De confianza: %1</translation>
    </message>
    <message>
        <source>No longer trusted: %1</source>
        <translation>Ya no de confianza: %1</translation>
    </message>
    <message>
        <source>Own verdict withdrawn: %1</source>
        <translation>Veredicto propio retirado: %1</translation>
    </message>
    <message>
        <source>Own verdict “%1”: %2</source>
        <translation>Veredicto propio «%1»: %2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>A registration needs a date after 1984.</source>
        <translation>Un registro necesita una fecha posterior a 1984.</translation>
    </message>
    <message>
        <source>Registration withdrawn: %1</source>
        <translation>Registro retirado: %1</translation>
    </message>
    <message>
        <source>Registered %1: %2</source>
        <translation>Registrado el %1: %2</translation>
    </message>
    <message>
        <source>There is no such PAP.</source>
        <translation>No existe ese nivel PAP.</translation>
    </message>
    <message>
        <source>PAP:%1, was PAP:%2</source>
        <translation>PAP:%1, era PAP:%2</translation>
    </message>
</context>
<context>
    <name>core::Endpoint</name>
    <message>
        <source>This is not the address of a resolver. Write it as 192.0.2.1, 192.0.2.1:5300 or [2001:db8::1]:5300.</source>
        <translation>Esto no es la dirección de un resolutor. Escríbala como 192.0.2.1, 192.0.2.1:5300 o [2001:db8::1]:5300.</translation>
    </message>
</context>
<context>
    <name>core::IpAddress</name>
    <message>
        <source>This is not an IPv4 or IPv6 address.</source>
        <translation>Esto no es una dirección IPv4 ni IPv6.</translation>
    </message>
</context>
<context>
    <name>core::IpPrefix</name>
    <message>
        <source>This is not a block of addresses. Write an address, a slash and a length: 192.0.2.0/24.</source>
        <translation>Esto no es un bloque de direcciones. Escriba una dirección, una barra y una longitud: 192.0.2.0/24.</translation>
    </message>
</context>
<context>
    <name>core::Manifest</name>
    <message>
        <source>There is no resolver to ask. Choose one.</source>
        <translation>No hay ningún resolutor al que consultar. Elija uno.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source> and its name servers</source>
        <translation> y sus servidores de nombres</translation>
    </message>
    <message>
        <source> and their name servers</source>
        <translation> y sus servidores de nombres</translation>
    </message>
    <message>
        <source>%1 resolvers</source>
        <translation>%1 resolutores</translation>
    </message>
    <message>
        <source>Will ask %1 of %2 at %3 over %4, at most %5 queries a second</source>
        <translation>Se consultará %1 para %2 en %3 por %4, %5 consultas por segundo como máximo</translation>
    </message>
    <message>
        <source>Each resolver is also asked for two canaries: a random name below %1, which cannot exist, and %2, whose address is known</source>
        <translation>A cada resolutor se le consultan además dos canarios: un nombre aleatorio bajo %1, que no puede existir, y %2, cuya dirección se conoce</translation>
    </message>
    <message>
        <source>Addresses are also asked for as if from %1: the resolvers and the owner of the name can see that</source>
        <translation>Las direcciones se consultan también como si fuera desde %1: los resolutores y el titular del nombre pueden verlo</translation>
    </message>
    <message>
        <source>Whoever runs this network&apos;s resolver sees the names and who asked</source>
        <translation>Quien opera el resolutor de esta red ve los nombres y quién ha consultado</translation>
    </message>
    <message>
        <source>The operators of these resolvers see the names and this network&apos;s address</source>
        <translation>Los operadores de estos resolutores ven los nombres y la dirección de esta red</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>The owners of the names see which names are asked for, and this network&apos;s address</source>
        <translation>Los titulares de los nombres ven qué nombres se consultan y la dirección de esta red</translation>
    </message>
    <message>
        <source>The owner may see that a user of this resolver asked</source>
        <translation>El titular puede ver que ha consultado un usuario de este resolutor</translation>
    </message>
    <message>
        <source>The owner may see that a user of these resolvers asked</source>
        <translation>El titular puede ver que ha consultado un usuario de estos resolutores</translation>
    </message>
    <message>
        <source>Nobody can notice: the names are invented</source>
        <translation>Nadie puede advertirlo: los nombres son inventados</translation>
    </message>
    <message>
        <source>The owner can notice: the name&apos;s own servers are asked</source>
        <translation>El titular puede advertirlo: se consulta a los servidores propios del nombre</translation>
    </message>
</context>
<context>
    <name>core::Pap</name>
    <message>
        <source>Nothing leaves this machine: imports only</source>
        <translation>Nada sale de este equipo: solo importaciones</translation>
    </message>
    <message>
        <source>Only recursive resolvers are asked</source>
        <translation>Solo se consulta a resolutores recursivos</translation>
    </message>
    <message>
        <source>The name&apos;s own servers may be asked too</source>
        <translation>También se puede consultar a los servidores propios del nombre</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Sin restricciones</translation>
    </message>
</context>
<context>
    <name>core::PastedText</name>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>This is a network, not a name.</source>
        <translation>Esto es una red, no un nombre.</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none.</source>
        <translation>Esto parece una dirección IPv4, pero no lo es.</translation>
    </message>
    <message>
        <source>There is no name or address in this line.</source>
        <translation>En esta línea no hay ningún nombre ni dirección.</translation>
    </message>
</context>
<context>
    <name>core::Vantage</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
</context>
<context>
    <name>dns::AresResolver</name>
    <message>
        <source>This machine has no DNS resolver set up. Choose another set of resolvers, or name one yourself.</source>
        <translation>Este equipo no tiene ningún resolutor DNS configurado. Elija otro conjunto de resolutores o indique uno.</translation>
    </message>
</context>
<context>
    <name>dns::Message</name>
    <message>
        <source>This is not a DNS packet, or it is damaged.</source>
        <translation>Esto no es un paquete DNS o está dañado.</translation>
    </message>
    <message>
        <source>These values cannot be written as a DNS packet.</source>
        <translation>Estos valores no se pueden escribir como paquete DNS.</translation>
    </message>
</context>
<context>
    <name>dns::PrivateQuery</name>
    <message>
        <source>Names under .onion are never asked for.</source>
        <translation>Los nombres bajo .onion no se consultan nunca.</translation>
    </message>
</context>
<context>
    <name>figures::BrushFigure</name>
    <message numerus="yes">
        <source>new addresses per %n day(s)</source>
        <translation>
            <numerusform>direcciones nuevas cada %n día</numerusform>
            <numerusform>direcciones nuevas cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n hour(s)</source>
        <translation>
            <numerusform>direcciones nuevas cada %n hora</numerusform>
            <numerusform>direcciones nuevas cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n minute(s)</source>
        <translation>
            <numerusform>direcciones nuevas cada %n minuto</numerusform>
            <numerusform>direcciones nuevas cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n second(s)</source>
        <translation>
            <numerusform>direcciones nuevas cada %n segundo</numerusform>
            <numerusform>direcciones nuevas cada %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::LanesFigure</name>
    <message>
        <source>No address yet</source>
        <translation>Aún sin direcciones</translation>
    </message>
    <message>
        <source>addresses in order first seen</source>
        <translation>direcciones por orden de aparición</translation>
    </message>
    <message>
        <source>other networks (%1)</source>
        <translation>otras redes (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not selected (%1)</source>
        <translation>no seleccionadas (%1)</translation>
    </message>
</context>
<context>
    <name>figures::LineSet</name>
    <message>
        <source>distinct since the first answer</source>
        <translation>distintas desde la primera respuesta</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>NS addr.</source>
        <translation>dir. NS</translation>
    </message>
    <message>
        <source>Distinct so far: %1 addresses, %2 networks, %3 addresses of name servers.</source>
        <translation>Distintas hasta ahora: %1 direcciones, %2 redes, %3 direcciones de servidores de nombres.</translation>
    </message>
    <message>
        <source>TTL in seconds, as each resolver gave it</source>
        <translation>TTL en segundos, según cada resolutor</translation>
    </message>
    <message>
        <source>largest seen</source>
        <translation>máximo visto</translation>
    </message>
    <message>
        <source>TTL by %1 resolvers; the largest is %2 seconds.</source>
        <translation>TTL según %1 resolutores; el mayor es de %2 segundos.</translation>
    </message>
    <message>
        <source>180–300 s: the advisory&apos;s 3 to 5 minutes</source>
        <translation>180–300 s: los 3 a 5 minutos del aviso</translation>
    </message>
</context>
<context>
    <name>figures::LinesFigure</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
</context>
<context>
    <name>figures::MapFigure</name>
    <message numerus="yes">
        <source>%n address(es) not placed</source>
        <translation>
            <numerusform>%n dirección sin ubicar</numerusform>
            <numerusform>%n direcciones sin ubicar</numerusform>
        </translation>
    </message>
    <message>
        <source>borders are drawn without prejudice</source>
        <translation>el trazado de las fronteras no prejuzga nada</translation>
    </message>
</context>
<context>
    <name>figures::MapSpots</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no addresses yet</source>
        <translation>aún sin direcciones</translation>
    </message>
    <message>
        <source>No geo database knows these addresses. Put one (.mmdb) into %1/fluxcase/geo and start Fluxcase again.</source>
        <translation>Ninguna base de datos geográfica conoce estas direcciones. Ponga una (.mmdb) en %1/fluxcase/geo y reinicie Fluxcase.</translation>
    </message>
    <message>
        <source>country of network registration · %1</source>
        <translation>país de registro de la red · %1</translation>
    </message>
    <message>
        <source>geolocated · %1</source>
        <translation>geolocalizado · %1</translation>
    </message>
    <message>
        <source>place as the database gives it · %1</source>
        <translation>lugar según la base de datos · %1</translation>
    </message>
</context>
<context>
    <name>figures::NameServersFigure</name>
    <message>
        <source>No name server known yet</source>
        <translation>Aún no se conoce ningún servidor de nombres</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>padre</translation>
    </message>
    <message>
        <source>SOA %1</source>
        <translation>SOA %1</translation>
    </message>
    <message>
        <source>name servers and their addresses</source>
        <translation>servidores de nombres y sus direcciones</translation>
    </message>
    <message>
        <source>first lane the zone&apos;s own set, then addresses</source>
        <translation>primer carril: conjunto de la propia zona; después, direcciones</translation>
    </message>
    <message>
        <source>what the parent delegates to; SOA serials in turn</source>
        <translation>a qué delega la zona padre; números de serie SOA sucesivos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 name server</source>
        <translation>1 servidor de nombres</translation>
    </message>
    <message>
        <source>%1 name servers</source>
        <translation>%1 servidores de nombres</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 – %4 UTC</source>
        <translation>%1 · %2 · %3 – %4 UTC</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>figures::SampleText</name>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 red</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 redes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 país</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 países</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respuestas</translation>
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
        <translation>Reescribe nombres que no existen: dio %1 para uno.</translation>
    </message>
    <message>
        <source>It says that %1 has no address, which is not so.</source>
        <translation>Dice que %1 no tiene dirección, lo que no es cierto.</translation>
    </message>
    <message>
        <source>It gave %1 for %2, which is not so.</source>
        <translation>Dio %1 para %2, lo que no es cierto.</translation>
    </message>
</context>
<context>
    <name>flux::Context</name>
    <message>
        <source>Shares addresses with a name of the case that is flux: kinship %1 %</source>
        <translation>Comparte direcciones con un nombre del caso que es flux: parentesco %1 %</translation>
    </message>
    <message>
        <source>Shares addresses with %1 names of the case that are flux: closest kinship %2 %</source>
        <translation>Comparte direcciones con %1 nombres del caso que son flux: parentesco más cercano %2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered %1, after the first answer</source>
        <translation>Registrado el %1, después de la primera respuesta</translation>
    </message>
    <message>
        <source>Registered %1, %2 years before the first answer</source>
        <translation>Registrado el %1, %2 años antes de la primera respuesta</translation>
    </message>
    <message>
        <source>Registered %1, a day before the first answer</source>
        <translation>Registrado el %1, un día antes de la primera respuesta</translation>
    </message>
    <message>
        <source>Registered %1, %2 days before the first answer</source>
        <translation>Registrado el %1, %2 días antes de la primera respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 days old at the last answer): %4</source>
        <translation>%1 del %2 (%3 días de antigüedad en la última respuesta): %4</translation>
    </message>
    <message>
        <source>%1 without a date: %2</source>
        <translation>%1 sin fecha: %2</translation>
    </message>
    <message>
        <source>further lists: %1</source>
        <translation>más listas: %1</translation>
    </message>
    <message>
        <source>Hits in lists of what others reported: %1</source>
        <translation>Coincidencias en listas de lo que otros han notificado: %1</translation>
    </message>
</context>
<context>
    <name>flux::Coverage</name>
    <message>
        <source>%1 of 1 refresh observed</source>
        <translation>%1 de 1 renovación observada</translation>
    </message>
    <message>
        <source>%1 of %2 refreshes observed</source>
        <translation>%1 de %2 renovaciones observadas</translation>
    </message>
</context>
<context>
    <name>flux::EvidenceList</name>
    <message>
        <source>Resolvers are given other addresses, and each keeps its own.</source>
        <translation>Los resolutores reciben direcciones distintas y cada uno conserva las suyas.</translation>
    </message>
    <message>
        <source>All resolvers are given alike, and none keeps what it has.</source>
        <translation>Todos los resolutores reciben lo mismo y ninguno conserva lo que tiene.</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>Addresses: %1, operators: %2, in %3 looks of one resolver</source>
        <translation>Direcciones: %1, operadores: %2, en %3 observaciones de un resolutor</translation>
    </message>
    <message>
        <source>Networks: %1, addresses: %2</source>
        <translation>Redes: %1, direcciones: %2</translation>
    </message>
    <message>
        <source>Addresses spread over operators at %1 % of what is possible</source>
        <translation>Direcciones repartidas entre operadores al %1 % de lo posible</translation>
    </message>
    <message>
        <source>%1 % of the addresses in blocks of their own</source>
        <translation>%1 % de las direcciones en bloques propios</translation>
    </message>
    <message>
        <source>Addresses in %1 countries</source>
        <translation>Direcciones en %1 países</translation>
    </message>
    <message>
        <source>Time-zone entropy %1 bits</source>
        <translation>Entropía de husos horarios: %1 bits</translation>
    </message>
    <message>
        <source>Addresses %1 km apart</source>
        <translation>Direcciones separadas %1 km</translation>
    </message>
    <message>
        <source>%1 % of the addresses in hosting, CDN, cloud or research networks</source>
        <translation>%1 % de las direcciones en redes de alojamiento, CDN, nube o investigación</translation>
    </message>
    <message>
        <source>%1 % of the addresses on access lines</source>
        <translation>%1 % de las direcciones en líneas de acceso</translation>
    </message>
    <message>
        <source>%1 addresses in %2 looks</source>
        <translation>%1 direcciones en %2 observaciones</translation>
    </message>
    <message>
        <source>Hardly grows any more: a pool of about %1 addresses (%2 to %3)</source>
        <translation>Ya apenas crece: un pool de unas %1 direcciones (%2 a %3)</translation>
    </message>
    <message>
        <source>Still growing with exponent %1: at least %2 addresses</source>
        <translation>Sigue creciendo con exponente %1: al menos %2 direcciones</translation>
    </message>
    <message>
        <source>%1 % of the addresses are others at the next look</source>
        <translation>%1 % de las direcciones son otras en la observación siguiente</translation>
    </message>
    <message>
        <source>An address stays %1 h, half of them less</source>
        <translation>Una dirección permanece %1 h; la mitad, menos</translation>
    </message>
    <message>
        <source>%1 % of the first hour&apos;s addresses are still answered</source>
        <translation>%1 % de las direcciones de la primera hora aún figuran en las respuestas</translation>
    </message>
    <message>
        <source>%1 % of the name servers&apos; addresses are others at the next look</source>
        <translation>%1 % de las direcciones de los servidores de nombres son otras en la observación siguiente</translation>
    </message>
    <message>
        <source>One set of name servers</source>
        <translation>Un solo conjunto de servidores de nombres</translation>
    </message>
    <message>
        <source>%1 sets of name servers in 7 days</source>
        <translation>%1 conjuntos de servidores de nombres en 7 días</translation>
    </message>
    <message>
        <source>Name servers with %1 operators</source>
        <translation>Servidores de nombres de %1 operadores</translation>
    </message>
    <message>
        <source>Name servers at addresses of the name itself</source>
        <translation>Servidores de nombres en direcciones del propio nombre</translation>
    </message>
    <message>
        <source>No name server at an address of the name</source>
        <translation>Ningún servidor de nombres en una dirección del nombre</translation>
    </message>
    <message>
        <source>Points to %1, but only %2 % of the addresses are there: the CNAME is borrowed</source>
        <translation>Apunta a %1, pero solo el %2 % de las direcciones están allí: el CNAME es prestado</translation>
    </message>
    <message>
        <source>Points to the CDN %1</source>
        <translation>Apunta a la CDN %1</translation>
    </message>
    <message>
        <source>%1 % of the addresses in the published ranges of %2</source>
        <translation>%1 % de las direcciones en los rangos publicados de %2</translation>
    </message>
    <message>
        <source>A known pool or mirror network</source>
        <translation>Un pool o red de réplicas conocido</translation>
    </message>
    <message>
        <source>No known CDN, pool or mirror</source>
        <translation>Ni CDN, ni pool, ni réplica conocidos</translation>
    </message>
    <message>
        <source>Half of the address blocks are gone after %1 h</source>
        <translation>La mitad de los bloques de direcciones desaparece tras %1 h</translation>
    </message>
    <message>
        <source>Name servers with one operator</source>
        <translation>Servidores de nombres de un operador</translation>
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
        <translation>Variante de AnomalousDNS</translation>
    </message>
    <message>
        <source>It takes two answers a TTL apart.</source>
        <translation>Requiere dos respuestas separadas por un TTL.</translation>
    </message>
    <message>
        <source>It was made for TTLs below 1800 s; this name has %1 s.</source>
        <translation>Se concibió para TTL inferiores a 1800 s; este nombre tiene %1 s.</translation>
    </message>
    <message>
        <source>No network of the addresses is known.</source>
        <translation>No se conoce ninguna red de las direcciones.</translation>
    </message>
    <message>
        <source>%1 addresses in %2 networks over two answers; flux above %3</source>
        <translation>%1 direcciones en %2 redes en dos respuestas; flux por encima de %3</translation>
    </message>
    <message>
        <source>Holz 2008 × networks ÷ addresses; flux above %1</source>
        <translation>Holz 2008 × redes ÷ direcciones; flux por encima de %1</translation>
    </message>
    <message>
        <source>ATLAS 2008</source>
        <translation>ATLAS 2008</translation>
    </message>
    <message>
        <source>There is no answer with addresses yet.</source>
        <translation>Aún no hay ninguna respuesta con direcciones.</translation>
    </message>
    <message>
        <source>%1 of 9 points; fluxy above %2</source>
        <translation>%1 de 9 puntos; flux por encima de %2</translation>
    </message>
    <message>
        <source>FluxBuster growth</source>
        <translation>Crecimiento FluxBuster</translation>
    </message>
    <message>
        <source>It takes three looks.</source>
        <translation>Requiere tres observaciones.</translation>
    </message>
    <message>
        <source>%1 addresses in %2 looks; not flux up to %3 a look</source>
        <translation>%1 direcciones en %2 observaciones; no flux hasta %3 por observación</translation>
    </message>
    <message>
        <source>SSFD 2010</source>
        <translation>SSFD 2010</translation>
    </message>
    <message>
        <source>The places of fewer than two addresses are known.</source>
        <translation>Se conoce el lugar de menos de dos direcciones.</translation>
    </message>
    <message>
        <source>Time-zone entropy %1 bits, addresses %2 km apart; the paper trains a classifier and gives no threshold</source>
        <translation>Entropía de husos horarios %1 bits, direcciones separadas %2 km; el artículo entrena un clasificador y no da umbral</translation>
    </message>
</context>
<context>
    <name>flux::ResolverHabits</name>
    <message>
        <source>It disagrees with the others about %1 of %2 names.</source>
        <translation>Discrepa de los demás en %1 de %2 nombres.</translation>
    </message>
</context>
<context>
    <name>flux::ResolverPath</name>
    <message>
        <source>None of the %1 resolvers answers. Port 53 may be blocked here, or the name&apos;s own servers are silent.</source>
        <translation>Ninguno de los %1 resolutores responde. Puede que aquí se bloquee el puerto 53 o que los servidores propios del nombre no respondan.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers. The way to them may be blocked, or the name&apos;s own servers are silent.</source>
        <translation>Ninguno de los %1 resolutores responde. Puede que la vía hasta ellos esté bloqueada o que los servidores propios del nombre no respondan.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers, whatever is asked: port 53 is blocked here.</source>
        <translation>Ninguno de los %1 resolutores responde, se consulte lo que se consulte: aquí se bloquea el puerto 53.</translation>
    </message>
    <message>
        <source>None of the %1 resolvers answers, whatever is asked: the way to them is blocked.</source>
        <translation>Ninguno de los %1 resolutores responde, se consulte lo que se consulte: la vía hasta ellos está bloqueada.</translation>
    </message>
    <message>
        <source>No resolver can be reached: this machine has no way to them, or they are refused. Check the network; the watch goes on and asks again.</source>
        <translation>No se alcanza ningún resolutor: este equipo no tiene ruta hasta ellos o los rechazan. Compruebe la red; la vigilancia continúa y vuelve a consultar.</translation>
    </message>
    <message>
        <source>All resolvers answer from one cache, although different operators run them: something here answers port 53 in their place. Together they are one view, not several.</source>
        <translation>Todos los resolutores responden desde una misma caché, aunque los gestionan operadores distintos: algo responde aquí en su lugar en el puerto 53. Juntos son una sola vista, no varias.</translation>
    </message>
    <message>
        <source>These resolvers answer from one cache: one stands behind them, or something here answers port 53 in their place. Together they are one view, not several.</source>
        <translation>Estos resolutores responden desde una misma caché: detrás hay uno solo o algo responde aquí en su lugar en el puerto 53. Juntos son una sola vista, no varias.</translation>
    </message>
    <message>
        <source>All resolvers give the same address for a name that cannot exist: something here rewrites what they say.</source>
        <translation>Todos los resolutores dan la misma dirección para un nombre que no puede existir: algo reescribe aquí lo que dicen.</translation>
    </message>
</context>
<context>
    <name>flux::Trust</name>
    <message>
        <source>None of its addresses lies with an operator that any other resolver shows.</source>
        <translation>Ninguna de sus direcciones pertenece a un operador que muestre otro resolutor.</translation>
    </message>
    <message>
        <source>It refuses the name, which others resolve.</source>
        <translation>Rechaza el nombre, que otros resuelven.</translation>
    </message>
    <message>
        <source>It answers %1, the address of a sinkhole, where others do not.</source>
        <translation>Responde %1, la dirección de un sinkhole, y los demás no.</translation>
    </message>
    <message>
        <source>It answers %1, a block page, where others do not.</source>
        <translation>Responde %1, una página de bloqueo, y los demás no.</translation>
    </message>
    <message>
        <source>It answers %1, which leads nowhere, where others do not.</source>
        <translation>Responde %1, que no lleva a ninguna parte, y los demás no.</translation>
    </message>
    <message>
        <source>It says NXDOMAIN, where others give addresses.</source>
        <translation>Dice NXDOMAIN y otros dan direcciones.</translation>
    </message>
    <message>
        <source>It says that there is no address, where others give some.</source>
        <translation>Dice que no hay dirección y otros dan alguna.</translation>
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
        <translation>Flux de servidores de nombres</translation>
    </message>
    <message>
        <source>Multi-operator service</source>
        <translation>Servicio multioperador</translation>
    </message>
    <message>
        <source>Rotation without diversity</source>
        <translation>Rotación sin diversidad</translation>
    </message>
    <message>
        <source>CDN or load balancer</source>
        <translation>CDN o balanceador de carga</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Not resolving</source>
        <translation>No resuelve</translation>
    </message>
    <message>
        <source>Sinkholed</source>
        <translation>En sinkhole</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
</context>
<context>
    <name>flux::VerdictText</name>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>1 operator</source>
        <translation>1 operador</translation>
    </message>
    <message>
        <source>%1 operators</source>
        <translation>%1 operadores</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 red</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 redes</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 país</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 países</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 observación</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 observaciones</translation>
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
        <translation>Visto desde un solo resolutor.</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Antes: %1.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2, and its name servers move too.</source>
        <translation>%1 en %2, y sus servidores de nombres también cambian.</translation>
    </message>
    <message>
        <source>%1 in %2, ever new ones.</source>
        <translation>%1 en %2, siempre nuevas.</translation>
    </message>
    <message>
        <source>its name servers move, its addresses do not; %1 in %2.</source>
        <translation>sus servidores de nombres cambian, sus direcciones no; %1 en %2.</translation>
    </message>
    <message>
        <source>%1 in %2, in networks of servers or of a known pool.</source>
        <translation>%1 en %2, en redes de servidores o de un pool conocido.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 % in networks of servers; could be flux on leased or mixed hosts.</source>
        <translation>%1 en %2, el %3 % en redes de servidores; podría ser flux en equipos alquilados o mixtos.</translation>
    </message>
    <message>
        <source>%1 in %2, ever new ones of few operators; could be flux on leased hosts.</source>
        <translation>%1 en %2, siempre nuevas de pocos operadores; podría ser flux en equipos alquilados.</translation>
    </message>
    <message>
        <source>%1 in %2, no further operator.</source>
        <translation>%1 en %2, ningún operador más.</translation>
    </message>
    <message>
        <source>it moved once; %1 in %2.</source>
        <translation>se trasladó una vez; %1 en %2.</translation>
    </message>
    <message>
        <source>one address by now; %1 in %2.</source>
        <translation>una dirección por ahora; %1 en %2.</translation>
    </message>
    <message>
        <source>%1 in %2, always the same.</source>
        <translation>%1 en %2, siempre las mismas.</translation>
    </message>
    <message>
        <source>nothing has been asked.</source>
        <translation>no se ha consultado nada.</translation>
    </message>
    <message>
        <source>no resolver has answered, in %1.</source>
        <translation>ningún resolutor ha respondido, en %1.</translation>
    </message>
    <message>
        <source>no resolver that is believed has answered.</source>
        <translation>ningún resolutor fiable ha respondido.</translation>
    </message>
    <message>
        <source>%1 answers, no address of its own, in %2.</source>
        <translation>%1 respuestas, ninguna dirección propia, en %2.</translation>
    </message>
    <message>
        <source>the operators of %1 % of the addresses are not known; choose a network database.</source>
        <translation>no se conocen los operadores del %1 % de las direcciones; elija una base de datos de redes.</translation>
    </message>
    <message>
        <source>%1 with %2 in %3.</source>
        <translation>%1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Leans to many operators.</source>
        <translation>Tiende a muchos operadores.</translation>
    </message>
    <message>
        <source>Leans to a service.</source>
        <translation>Tiende a un servicio.</translation>
    </message>
    <message>
        <source>About 1 more look, %1.</source>
        <translation>Falta 1 observación aproximadamente, %1.</translation>
    </message>
    <message>
        <source>About %1 more looks, %2.</source>
        <translation>Faltan unas %1 observaciones, %2.</translation>
    </message>
    <message>
        <source>every resolver answers the address of a sinkhole.</source>
        <translation>todos los resolutores responden la dirección de un sinkhole.</translation>
    </message>
    <message>
        <source>every resolver answers a block page.</source>
        <translation>todos los resolutores responden una página de bloqueo.</translation>
    </message>
    <message>
        <source>every resolver answers addresses that lead nowhere.</source>
        <translation>todos los resolutores responden direcciones que no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>it leads to a parking service.</source>
        <translation>lleva a un servicio de aparcamiento de dominios.</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN).</source>
        <translation>el nombre no existe (NXDOMAIN).</translation>
    </message>
    <message>
        <source>the name has no address.</source>
        <translation>el nombre no tiene dirección.</translation>
    </message>
    <message>
        <source>%1 distinct, %2, %3.</source>
        <translation>Distintas: %1, %2, %3.</translation>
    </message>
    <message>
        <source>All of its addresses changed once: it moved.</source>
        <translation>Todas sus direcciones cambiaron una vez: se trasladó.</translation>
    </message>
    <message>
        <source>The pool is about %1 addresses (%2 to %3, 95 %).</source>
        <translation>El pool es de unas %1 direcciones (%2 a %3, 95 %).</translation>
    </message>
    <message>
        <source>TTL %1 s; a low TTL alone is no evidence of flux.</source>
        <translation>TTL %1 s; un TTL bajo por sí solo no es prueba de flux.</translation>
    </message>
    <message>
        <source>1 resolver is not believed and left out.</source>
        <translation>1 resolutor no es fiable y se excluye.</translation>
    </message>
    <message>
        <source>%1 resolvers are not believed and left out.</source>
        <translation>%1 resolutores no son fiables y se excluyen.</translation>
    </message>
    <message>
        <source>First change %1; %2 new since the first look.</source>
        <translation>Primer cambio %1; %2 más desde la primera observación.</translation>
    </message>
    <message>
        <source>First change %1; %2 new since the first look, %3 an hour.</source>
        <translation>Primer cambio %1; %2 más desde la primera observación, %3 por hora.</translation>
    </message>
    <message>
        <source>Name servers not yet assessable: it takes three looks.</source>
        <translation>Servidores de nombres aún no evaluables: requiere tres observaciones.</translation>
    </message>
    <message>
        <source>%1 name servers with %2, %3 sets in 7 days.</source>
        <translation>%1 servidores de nombres de %2, %3 conjuntos en 7 días.</translation>
    </message>
    <message>
        <source>The parent zone names other name servers than the zone itself.</source>
        <translation>La zona padre indica otros servidores de nombres que la propia zona.</translation>
    </message>
    <message>
        <source>Some name server has an address of the name itself.</source>
        <translation>Algún servidor de nombres tiene una dirección del propio nombre.</translation>
    </message>
    <message>
        <source>The zone&apos;s SOA asks to be refreshed within 15 minutes.</source>
        <translation>El SOA de la zona pide renovarse en 15 minutos.</translation>
    </message>
    <message>
        <source>24 hours of looks without a new address, or more than 19 % of the addresses in networks of servers.</source>
        <translation>24 horas de observaciones sin direcciones nuevas, o más del 19 % de las direcciones en redes de servidores.</translation>
    </message>
    <message>
        <source>24 hours without a change of the name servers, or ever new operators of the name&apos;s own addresses.</source>
        <translation>24 horas sin cambios de los servidores de nombres, o siempre nuevos operadores de las direcciones propias del nombre.</translation>
    </message>
    <message>
        <source>At most 19 % of the addresses in networks of servers, without a known pool.</source>
        <translation>Como máximo el 19 % de las direcciones en redes de servidores, sin un pool conocido.</translation>
    </message>
    <message>
        <source>At most 19 % of the addresses in networks of servers would make it flux, 50 % a service.</source>
        <translation>Como máximo el 19 % de las direcciones en redes de servidores lo haría flux; el 50 %, un servicio.</translation>
    </message>
    <message>
        <source>Addresses of further operators, or a pool that stops growing.</source>
        <translation>Direcciones de más operadores, o un pool que deja de crecer.</translation>
    </message>
    <message>
        <source>An operator not seen in 24 hours starts the test again; about four such more would turn it.</source>
        <translation>Un operador no visto en 24 horas reinicia la prueba estadística; unos cuatro más así lo cambiarían.</translation>
    </message>
    <message>
        <source>One answer with an address of its own from a believed resolver.</source>
        <translation>Una respuesta con una dirección propia de un resolutor fiable.</translation>
    </message>
    <message>
        <source>A network database that knows the addresses.</source>
        <translation>Una base de datos de redes que conozca las direcciones.</translation>
    </message>
    <message>
        <source>More looks: each new operator speaks for flux, each look without one against it.</source>
        <translation>Más observaciones: cada operador nuevo apunta a flux, cada observación sin ninguno apunta en contra.</translation>
    </message>
    <message>
        <source>Half of its address blocks are gone after %1 h: the pool is replaced.</source>
        <translation>La mitad de sus bloques de direcciones desaparece tras %1 h: el pool se va sustituyendo.</translation>
    </message>
</context>
<context>
    <name>flux::Weights</name>
    <message>
        <source>These are no weights: the file is larger than 1 MB.</source>
        <translation>Esto no son pesos: el archivo supera 1 MB.</translation>
    </message>
    <message>
        <source>These are no weights: %1.</source>
        <translation>Esto no son pesos: %1.</translation>
    </message>
    <message>
        <source>These weights have no version.</source>
        <translation>Estos pesos no tienen versión.</translation>
    </message>
    <message>
        <source>The weight of %1 cannot be read.</source>
        <translation>No se puede leer el peso de %1.</translation>
    </message>
    <message>
        <source>The confidence of %1 cannot be read.</source>
        <translation>No se puede leer la confianza de %1.</translation>
    </message>
    <message>
        <source>The calibration of the weights cannot be read.</source>
        <translation>No se puede leer la calibración de los pesos.</translation>
    </message>
</context>
<context>
    <name>geo::MmdbFile</name>
    <message>
        <source>There is no file %1. Check the path of the address database.</source>
        <translation>No existe el archivo %1. Compruebe la ruta de la base de datos de direcciones.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mmdb.</source>
        <translation>%1 no es un archivo. Elija un archivo terminado en .mmdb.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Allow your user to read it.</source>
        <translation>No se puede leer %1. Conceda permiso de lectura a su usuario.</translation>
    </message>
    <message>
        <source>%1 is empty. Download the address database again.</source>
        <translation>%1 está vacío. Descargue de nuevo la base de datos de direcciones.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GiB, which no address database is. Choose a file that ends in .mmdb.</source>
        <translation>%1 supera los 4 GiB, tamaño que no alcanza ninguna base de datos de direcciones. Elija un archivo terminado en .mmdb.</translation>
    </message>
    <message>
        <source>%1 is not an address database (MMDB), or it is damaged. Download it again or choose another file.</source>
        <translation>%1 no es una base de datos de direcciones (MMDB) o está dañado. Descárguela de nuevo o elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>indicators::Format</name>
    <message>
        <source>%1 cannot say that something is taken back: write the list anew and put it in the place of the old one, or delete the old one where it was loaded.</source>
        <translation>%1 no puede expresar una retirada: escriba la lista de nuevo y póngala en lugar de la anterior, o elimine la anterior donde se cargó.</translation>
    </message>
    <message>
        <source>Checked by %1.</source>
        <translation>Comprobado con %1.</translation>
    </message>
    <message>
        <source>The case is under PAP:%1: its owner can notice that he is blocked.</source>
        <translation>El caso está bajo PAP:%1: el titular puede advertir que se le bloquea.</translation>
    </message>
    <message>
        <source>The case is under %1, the list would be under %2.</source>
        <translation>El caso está bajo %1; la lista estaría bajo %2.</translation>
    </message>
    <message>
        <source>a strict parser of our own</source>
        <translation>un analizador estricto propio</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Python&apos;s csv module and LibreOffice</source>
        <translation>el módulo csv de Python y LibreOffice</translation>
    </message>
    <message>
        <source>One indicator a line</source>
        <translation>Un indicador por línea</translation>
    </message>
    <message>
        <source>Everything known, for scripts</source>
        <translation>Todo lo conocido, para scripts</translation>
    </message>
    <message>
        <source>Python&apos;s json module</source>
        <translation>el módulo json de Python</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle</source>
        <translation>Paquete STIX 2.1</translation>
    </message>
    <message>
        <source>the OASIS JSON schemas; patterns with a strict parser of our own</source>
        <translation>los esquemas JSON de OASIS; los patrones con un analizador estricto propio</translation>
    </message>
    <message>
        <source>MISP event</source>
        <translation>Evento MISP</translation>
    </message>
    <message>
        <source>MISP&apos;s JSON schema, types and object templates</source>
        <translation>el esquema JSON, los tipos y las plantillas de objetos de MISP</translation>
    </message>
    <message>
        <source>OpenIOC 1.1</source>
        <translation>OpenIOC 1.1</translation>
    </message>
    <message>
        <source>the XML schema, by xmllint</source>
        <translation>el esquema XML, con xmllint</translation>
    </message>
    <message>
        <source>Response policy zone for resolvers</source>
        <translation>Zona de políticas de respuesta (RPZ) para resolutores</translation>
    </message>
    <message>
        <source>named-checkzone and kzonecheck; live in BIND, Unbound, PowerDNS Recursor and Knot Resolver</source>
        <translation>named-checkzone y kzonecheck; en marcha en BIND, Unbound, PowerDNS Recursor y Knot Resolver</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Archivo hosts</translation>
    </message>
    <message>
        <source>dnsmasq settings</source>
        <translation>Configuración de dnsmasq</translation>
    </message>
    <message>
        <source>dnsmasq --test</source>
        <translation>dnsmasq --test</translation>
    </message>
    <message>
        <source>Unbound settings</source>
        <translation>Configuración de Unbound</translation>
    </message>
    <message>
        <source>unbound-checkconf</source>
        <translation>unbound-checkconf</translation>
    </message>
    <message>
        <source>BIND settings</source>
        <translation>Configuración de BIND</translation>
    </message>
    <message>
        <source>named-checkconf</source>
        <translation>named-checkconf</translation>
    </message>
    <message>
        <source>nftables rules</source>
        <translation>Reglas de nftables</translation>
    </message>
    <message>
        <source>nft --check</source>
        <translation>nft --check</translation>
    </message>
    <message>
        <source>iptables rules</source>
        <translation>Reglas de iptables</translation>
    </message>
    <message>
        <source>iptables-restore --test and ip6tables-restore --test</source>
        <translation>iptables-restore --test e ip6tables-restore --test</translation>
    </message>
    <message>
        <source>ipset lists</source>
        <translation>Listas de ipset</translation>
    </message>
    <message>
        <source>Table file for pf</source>
        <translation>Archivo de tabla para pf</translation>
    </message>
    <message>
        <source>Palo Alto list of the names, or, with scope all, of the addresses instead</source>
        <translation>Lista de Palo Alto de los nombres o, con el alcance «all», de las direcciones</translation>
    </message>
    <message>
        <source>Suricata rules</source>
        <translation>Reglas de Suricata</translation>
    </message>
    <message>
        <source>Suricata dataset of names</source>
        <translation>Conjunto de nombres de Suricata</translation>
    </message>
    <message>
        <source>Snort 3 rules</source>
        <translation>Reglas de Snort 3</translation>
    </message>
    <message>
        <source>Zeek intelligence file</source>
        <translation>Archivo de inteligencia de Zeek</translation>
    </message>
    <message>
        <source>Sigma rules for DNS, proxy and firewall</source>
        <translation>Reglas Sigma para DNS, proxy y cortafuegos</translation>
    </message>
    <message>
        <source>the Sigma JSON schema</source>
        <translation>el esquema JSON de Sigma</translation>
    </message>
    <message>
        <source>Query for Microsoft Sentinel</source>
        <translation>Consulta para Microsoft Sentinel</translation>
    </message>
    <message>
        <source>Query for Splunk</source>
        <translation>Consulta para Splunk</translation>
    </message>
    <message>
        <source>Query for Elastic</source>
        <translation>Consulta para Elastic</translation>
    </message>
    <message>
        <source>Events in CEF</source>
        <translation>Eventos en CEF</translation>
    </message>
    <message>
        <source>Events in LEEF 2.0</source>
        <translation>Eventos en LEEF 2.0</translation>
    </message>
    <message>
        <source>Passive DNS records</source>
        <translation>Registros de DNS pasivo</translation>
    </message>
    <message>
        <source>the JSON schema of the passive DNS format</source>
        <translation>el esquema JSON del formato de DNS pasivo</translation>
    </message>
    <message>
        <source>One page of text for a ticket, always defanged</source>
        <translation>Una página de texto para un ticket, siempre neutralizada</translation>
    </message>
</context>
<context>
    <name>indicators::HitFinder</name>
    <message>
        <source>It is a whole network: everybody else in it would be hit.</source>
        <translation>Es una red entera: afectaría a todos los demás que están en ella.</translation>
    </message>
    <message>
        <source>Your own name %1 is in it.</source>
        <translation>Contiene su nombre propio %1.</translation>
    </message>
    <message>
        <source>It is behind %1, which is kept out itself.</source>
        <translation>Está detrás de %1, que también se excluye.</translation>
    </message>
    <message>
        <source>It holds characters no host name has: no block list can say it.</source>
        <translation>Contiene caracteres que no tiene ningún nombre de host: ninguna lista de bloqueo puede expresarlo.</translation>
    </message>
    <message>
        <source>Strangers register their names below this public suffix.</source>
        <translation>Terceros registran sus nombres bajo este sufijo público.</translation>
    </message>
    <message>
        <source>Customers of a dynamic-DNS provider have their names below it.</source>
        <translation>Clientes de un proveedor de DNS dinámico tienen sus nombres por debajo.</translation>
    </message>
    <message>
        <source>The name belongs to %1, which serves many others.</source>
        <translation>El nombre pertenece a %1, que da servicio a muchos otros.</translation>
    </message>
    <message>
        <source>It is a known pool or mirror network.</source>
        <translation>Es un pool o una red de réplicas conocidos.</translation>
    </message>
    <message>
        <source>It belongs to a parking provider.</source>
        <translation>Pertenece a un proveedor de aparcamiento de dominios.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>su titular</translation>
    </message>
    <message>
        <source>Many others are served from here by %1, a CDN.</source>
        <translation>Desde aquí %1, una CDN, sirve a muchos otros.</translation>
    </message>
    <message>
        <source>It is in the cloud of %1: tomorrow it is somebody else&apos;s.</source>
        <translation>Está en la nube de %1: mañana será de otro.</translation>
    </message>
    <message>
        <source>It is in a hosting network: other sites may be on the same machine.</source>
        <translation>Está en una red de alojamiento: puede haber otros sitios en la misma máquina.</translation>
    </message>
    <message>
        <source>It is in a network of education and research.</source>
        <translation>Está en una red académica y de investigación.</translation>
    </message>
    <message>
        <source>It is a public DNS resolver.</source>
        <translation>Es un resolutor DNS público.</translation>
    </message>
    <message>
        <source>It is a sinkhole: blocking it hides the infected from those who count them.</source>
        <translation>Es un sinkhole: bloquearlo oculta a los infectados ante quienes los cuentan.</translation>
    </message>
    <message>
        <source>It is the block page of a resolver.</source>
        <translation>Es la página de bloqueo de un resolutor.</translation>
    </message>
    <message>
        <source>It is where parked names point.</source>
        <translation>Es adonde apuntan los nombres aparcados.</translation>
    </message>
    <message>
        <source>It is reachable inside a network only, not from the Internet.</source>
        <translation>Solo es accesible dentro de una red, no desde Internet.</translation>
    </message>
    <message>
        <source>It is in your own range %1.</source>
        <translation>Está en su rango propio %1.</translation>
    </message>
    <message>
        <source>It is no access line, as the other addresses are: likely a decoy.</source>
        <translation>No es una línea de acceso, y las demás direcciones sí: probable señuelo.</translation>
    </message>
    <message>
        <source>It is of %1, among addresses of access lines: likely a decoy.</source>
        <translation>Es de %1, entre direcciones de líneas de acceso: probable señuelo.</translation>
    </message>
    <message>
        <source>%1, which is no flux, answers with it too.</source>
        <translation>%1, que no es flux, también responde con ella.</translation>
    </message>
    <message>
        <source>Your own range %1 is in it.</source>
        <translation>Contiene su rango propio %1.</translation>
    </message>
    <message>
        <source>It is a block of addresses: everybody else in it would be hit.</source>
        <translation>Es un bloque de direcciones: afectaría a todos los demás que están en él.</translation>
    </message>
    <message>
        <source>The verdict on %1 is “%2”.</source>
        <translation>El veredicto sobre %1 es «%2».</translation>
    </message>
    <message>
        <source>It serves other names as well, and the name servers do not flux.</source>
        <translation>También sirve a otros nombres, y los servidores de nombres no hacen flux.</translation>
    </message>
    <message>
        <source>Its time has run out.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Se ha retirado.</translation>
    </message>
    <message>
        <source>It is the whole domain of somebody else: all names in it would be hit.</source>
        <translation>Es el dominio entero de otro: se vería afectado todo nombre que contiene.</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s, and was not seen to move itself: likely a decoy.</source>
        <translation>Es de otro y no se ha visto que se mueva por sí mismo: probable señuelo.</translation>
    </message>
</context>
<context>
    <name>indicators::Output</name>
    <message>
        <source>The indicators could not be written completely. Check the disk and write them again.</source>
        <translation>No se han podido escribir todos los indicadores. Compruebe el disco y escríbalos de nuevo.</translation>
    </message>
</context>
<context>
    <name>indicators::Ticket</name>
    <message numerus="yes">
        <source>… and %n more in the case</source>
        <translation>
            <numerusform>… y %n más en el caso</numerusform>
            <numerusform>… y %n más en el caso</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1**, confidence %2 %, seen %3 to %4</source>
        <translation>**%1**, confianza %2 %, visto de %3 a %4</translation>
    </message>
    <message>
        <source>for flux: %1</source>
        <translation>a favor de flux: %1</translation>
    </message>
    <message>
        <source>against flux: %1</source>
        <translation>en contra de flux: %1</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>Indicadores: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta %1</translation>
    </message>
    <message>
        <source>Fast flux: what was found</source>
        <translation>Fast flux: resultados</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Kept out, as blocking it would hit others: %1</source>
        <translation>Excluidos, pues bloquearlos afectaría a otros: %1</translation>
    </message>
    <message>
        <source>The analyst says: **%1**, %2</source>
        <translation>Veredicto propio: **%1**, %2</translation>
    </message>
</context>
<context>
    <name>investigation::PapGate</name>
    <message>
        <source>This case is PAP:RED: nothing may leave this machine, so nothing is watched. Import what others collected, or change the PAP of the case.</source>
        <translation>Este caso es PAP:RED: nada puede salir de este equipo, por lo que no se vigila nada. Importe lo que otros han recopilado o cambie el PAP del caso.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: PTR is not asked for, as whoever holds an address could notice. Leave PTR out, or change the PAP of the case to GREEN.</source>
        <translation>Este caso es PAP:AMBER: no se consulta PTR, pues quien tiene una dirección podría advertirlo. Omita PTR o cambie el PAP del caso a GREEN.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: only recursive resolvers are asked, as the owner of a name notices who asks its own servers. Choose other resolvers, or change the PAP of the case to GREEN.</source>
        <translation>Este caso es PAP:AMBER: solo se consulta a resolutores recursivos, pues el titular de un nombre advierte quién consulta a sus servidores. Elija otros resolutores o cambie el PAP del caso a GREEN.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: no client subnet is sent, as the owner of a name would see it. Leave it out, or change the PAP of the case to GREEN.</source>
        <translation>Este caso es PAP:AMBER: no se envía ninguna subred de cliente, pues el titular de un nombre la vería. Omítala o cambie el PAP del caso a GREEN.</translation>
    </message>
    <message>
        <source>This case is PAP:AMBER: no canaries are asked for, only the names under watch. Leave them out, or change the PAP of the case to GREEN.</source>
        <translation>Este caso es PAP:AMBER: no se consultan canarios, solo los nombres vigilados. Omítalos o cambie el PAP del caso a GREEN.</translation>
    </message>
</context>
<context>
    <name>items::AddressModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Spells</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>items::AnswerModel</name>
    <message>
        <source>Fresh</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Anticipada</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
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
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Truncada</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformada</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Error de red</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>items::EventModel</name>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>items::ExportPreview</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name server of %1</source>
        <translation>Servidor de nombres de %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Address of a name server of %1</source>
        <translation>Dirección de un servidor de nombres de %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>As evidence</source>
        <translation>Como prueba</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>De todos modos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Se entrega</translation>
    </message>
    <message>
        <source>What it would also hit</source>
        <translation>A qué más afectaría</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
</context>
<context>
    <name>items::ExportWish</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only what is new since the last time</source>
        <translation>Solo lo nuevo desde la última vez</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Retirar lo entregado</translation>
    </message>
    <message>
        <source>The names, and the name servers that flux</source>
        <translation>Los nombres y los servidores de nombres con flux</translation>
    </message>
    <message>
        <source>The names only</source>
        <translation>Solo los nombres</translation>
    </message>
    <message>
        <source>The names and all their name servers</source>
        <translation>Los nombres y todos sus servidores de nombres</translation>
    </message>
    <message>
        <source>The names, name servers and addresses</source>
        <translation>Los nombres, servidores de nombres y direcciones</translation>
    </message>
</context>
<context>
    <name>items::KinModel</name>
    <message>
        <source>%1, and shares with %2 more</source>
        <translation>%1, y comparte con %2 más</translation>
    </message>
    <message>
        <source>1 address also under %1</source>
        <translation>1 dirección también en %1</translation>
    </message>
    <message>
        <source>%1 addresses also under %2</source>
        <translation>%1 direcciones también en %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shared addresses</source>
        <translation>Direcciones compartidas</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
</context>
<context>
    <name>items::LinkedSelection</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>país desconocido</translation>
    </message>
    <message>
        <source>unknown network</source>
        <translation>red desconocida</translation>
    </message>
    <message>
        <source>AS%1</source>
        <translation>AS%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es)</source>
        <translation>
            <numerusform>%1 de %n dirección</numerusform>
            <numerusform>%1 de %n direcciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items::NameModel</name>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (antes %2)</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4, after %5.</source>
        <translation>%1: %2. %3 en %4, tras %5.</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 red</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 redes</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <source>Probability of flux %1.</source>
        <translation>Probabilidad de flux %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <translation>Etiquetas: %1.</translation>
    </message>
    <message>
        <source>Marked as trusted.</source>
        <translation>Marcado como de confianza.</translation>
    </message>
    <message>
        <source>Marked as hidden.</source>
        <translation>Marcado como oculto.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <source>%1: %2. Its answers are not read yet.</source>
        <translation>%1: %2. Sus respuestas aún no se han leído.</translation>
    </message>
</context>
<context>
    <name>items::NoteModel</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
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
        <translation>%1, alcanzado %2</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>, flux by its own threshold</source>
        <translation>, flux según su propio umbral</translation>
    </message>
    <message>
        <source>, not flux by its own threshold</source>
        <translation>, no flux según su propio umbral</translation>
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
        <translation>A favor de flux</translation>
    </message>
    <message>
        <source>Against flux</source>
        <translation>En contra de flux</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Would change it</source>
        <translation>Lo cambiaría</translation>
    </message>
    <message>
        <source>Resolver left out</source>
        <translation>Resolutor excluido</translation>
    </message>
    <message>
        <source>Turned by the list</source>
        <translation>Cambiado por la lista</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Clase anterior</translation>
    </message>
    <message>
        <source>Reference score</source>
        <translation>Índice de referencia</translation>
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
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Services ← → flux</source>
        <translation>Servicios ← → flux</translation>
    </message>
    <message>
        <source>Seen in flux</source>
        <translation>Visto en flux</translation>
    </message>
    <message>
        <source>In services</source>
        <translation>En servicios</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>items::ResolverModel</name>
    <message>
        <source>not asked</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>sinkholed</source>
        <translation>sinkhole</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>discrepa</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>This name: %1. %2</source>
        <translation>Este nombre: %1. %2</translation>
    </message>
    <message>
        <source>Canaries: %1. %2</source>
        <translation>Canarios: %1. %2</translation>
    </message>
    <message>
        <source>rewrites TTLs: its repeats say nothing</source>
        <translation>reescribe los TTL: sus repeticiones no dicen nada</translation>
    </message>
    <message>
        <source>1 reply did not fit its question</source>
        <translation>1 respuesta no correspondía a su pregunta</translation>
    </message>
    <message>
        <source>%1 replies did not fit their question</source>
        <translation>%1 respuestas no correspondían a su pregunta</translation>
    </message>
    <message>
        <source>1 packet from it found no room on this machine</source>
        <translation>1 paquete suyo no encontró sitio en este equipo</translation>
    </message>
    <message>
        <source>%1 packets from it found no room on this machine</source>
        <translation>%1 paquetes suyos no encontraron sitio en este equipo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Este nombre</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canarios</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Refreshes seen</source>
        <translation>Renov. vistas</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
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
        <translation>Comentarios</translation>
    </message>
</context>
<context>
    <name>items::ServerModel</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>the zone</source>
        <translation>la zona</translation>
    </message>
    <message>
        <source>the parent only</source>
        <translation>solo la zona padre</translation>
    </message>
    <message>
        <source>zone and parent</source>
        <translation>zona y padre</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Servidor de nombres</translation>
    </message>
    <message>
        <source>Newest address</source>
        <translation>Dirección más reciente</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>items::TallyModel</name>
    <message>
        <source>unknown country</source>
        <translation>país desconocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown network</source>
        <translation>red desconocida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>knowledge::List</name>
    <message>
        <source>The list %1 is not used: its line %2 is not as it should be. Correct it or remove the file.</source>
        <translation>La lista %1 no se usa: su línea %2 no es correcta. Corríjala o elimine el archivo.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read. Check the file and its folder.</source>
        <translation>No se puede leer la lista %1. Compruebe el archivo y su carpeta.</translation>
    </message>
</context>
<context>
    <name>lab::DoubleFlux</name>
    <message>
        <source>Double flux: as flux.test, and the name servers are infected home computers of the same pool, replaced every few seconds too (after SAC025 and Caglayan et al. 2009, with hours cut to seconds).</source>
        <translation>Double flux: como flux.test, y los servidores de nombres son ordenadores domésticos infectados del mismo pool, sustituidos también cada pocos segundos (según SAC025 y Caglayan et al. 2009, con las horas reducidas a segundos).</translation>
    </message>
</context>
<context>
    <name>lab::GeoCdn</name>
    <message>
        <source>A content delivery network: an alias to one operator, whose answer depends on who asks and hardly changes for each asker (after names of Akamai in a campus capture of 2018).</source>
        <translation>Una red de distribución de contenidos: un alias hacia un operador, cuya respuesta depende de quién consulta y apenas cambia para cada uno (según nombres de Akamai en una captura de un campus de 2018).</translation>
    </message>
</context>
<context>
    <name>lab::Gone</name>
    <message>
        <source>A name that no longer exists (NXDOMAIN), like half of the flux names on old lists (after the data of Fast-Flux-Detect 2011).</source>
        <translation>Un nombre que ya no existe (NXDOMAIN), como la mitad de los nombres de flux en listas antiguas (según los datos de Fast-Flux-Detect 2011).</translation>
    </message>
</context>
<context>
    <name>lab::LabServer</name>
    <message>
        <source>The practice lab serves this computer only. Choose an address that starts with 127, or ::1.</source>
        <translation>El laboratorio de prácticas solo sirve a este equipo. Elija una dirección que empiece por 127, o ::1.</translation>
    </message>
    <message>
        <source>The practice lab found no free port on %1. Choose one.</source>
        <translation>El laboratorio de prácticas no ha encontrado ningún puerto libre en %1. Elija uno.</translation>
    </message>
    <message>
        <source>The practice lab cannot use port %1 on %2: it is taken or not allowed. Choose another port.</source>
        <translation>El laboratorio de prácticas no puede usar el puerto %1 en %2: está ocupado o no se permite. Elija otro puerto.</translation>
    </message>
</context>
<context>
    <name>lab::LabWorld</name>
    <message>
        <source>The table of the practice lab&apos;s networks cannot be read. Install Fluxcase again.</source>
        <translation>No se puede leer la tabla de redes del laboratorio de prácticas. Vuelva a instalar Fluxcase.</translation>
    </message>
</context>
<context>
    <name>lab::PairOfHosts</name>
    <message>
        <source>An ordinary service on two servers at two hosters. One of the practice resolvers lies about it: it gives the address of a sinkhole.</source>
        <translation>Un servicio corriente en dos servidores de dos proveedores de alojamiento. Uno de los resolutores de prácticas miente sobre él: da la dirección de un sinkhole.</translation>
    </message>
</context>
<context>
    <name>lab::RoundRobin</name>
    <message>
        <source>Round robin (RFC 1794): four fixed servers of one hoster, with an IPv4 and an IPv6 address each, in an order that turns every few seconds.</source>
        <translation>Round robin (RFC 1794): cuatro servidores fijos de un proveedor de alojamiento, cada uno con una dirección IPv4 y una IPv6, en un orden que rota cada pocos segundos.</translation>
    </message>
</context>
<context>
    <name>lab::SingleFlux</name>
    <message>
        <source>Single flux: five infected home computers an answer, out of about 300, replaced every few seconds while the name servers stay (after Holz et al. 2008 and FluXOR 2008, with minutes cut to seconds).</source>
        <translation>Single flux: cinco ordenadores domésticos infectados por respuesta, de unos 300, sustituidos cada pocos segundos mientras los servidores de nombres permanecen (según Holz et al. 2008 y FluXOR 2008, con los minutos reducidos a segundos).</translation>
    </message>
</context>
<context>
    <name>lab::VolunteerPool</name>
    <message>
        <source>A volunteer pool: four servers an answer out of 120 that many operators run, most of them at hosters and universities (after names of the NTP pool in a campus capture of 2018, with minutes cut to seconds).</source>
        <translation>Un pool de voluntarios: cuatro servidores por respuesta de 120 que gestionan muchos operadores, la mayoría en proveedores de alojamiento y universidades (según nombres del pool NTP en una captura de un campus de 2018, con los minutos reducidos a segundos).</translation>
    </message>
</context>
<context>
    <name>push::Destination</name>
    <message>
        <source>“%1” is no URL. Give one such as https://taxii.test/.</source>
        <translation>«%1» no es una URL. Indique una como https://taxii.test/.</translation>
    </message>
    <message>
        <source>A URL to push to has no user, password, question mark or #. The key is given apart.</source>
        <translation>Una URL de envío no lleva usuario, contraseña, signo de interrogación ni #. La clave se indica aparte.</translation>
    </message>
    <message>
        <source>Indicators are pushed over https only; http is for 127.0.0.1 and ::1, where a tunnel may begin.</source>
        <translation>Los indicadores solo se envían por https; http es para 127.0.0.1 y ::1, donde puede empezar un túnel.</translation>
    </message>
    <message>
        <source>Give the URL of the TAXII collection itself; it ends in /collections/ID/.</source>
        <translation>Indique la URL de la propia colección TAXII; termina en /collections/ID/.</translation>
    </message>
    <message>
        <source>The file of the authority holds no certificate in PEM form.</source>
        <translation>El archivo de la autoridad no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>push::DryRun</name>
    <message>
        <source>Only what is new there.</source>
        <translation>Solo lo nuevo allí.</translation>
    </message>
    <message>
        <source>A withdrawal: it takes back what follows.</source>
        <translation>Una retirada: retira lo que sigue.</translation>
    </message>
    <message>
        <source>a TAXII 2.1 collection</source>
        <translation>una colección TAXII 2.1</translation>
    </message>
    <message>
        <source>a MISP</source>
        <translation>un MISP</translation>
    </message>
    <message>
        <source>To %1, %2, under %3:</source>
        <translation>A %1, %2, bajo %3:</translation>
    </message>
    <message>
        <source>Objects: %1, bytes: %2; entries kept out: %3.</source>
        <translation>Objetos: %1, bytes: %2; entradas excluidas: %3.</translation>
    </message>
</context>
<context>
    <name>push::Gate</name>
    <message>
        <source>The case is under PAP:RED: nothing leaves this machine.</source>
        <translation>El caso está bajo PAP:RED: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What is under TLP:RED is for the people it was told to; it never goes to a server.</source>
        <translation>Lo que está bajo TLP:RED es para las personas a quienes se comunicó; nunca va a un servidor.</translation>
    </message>
    <message>
        <source>The case is under PAP:AMBER: whoever can read there can act on it, and its owner can notice.</source>
        <translation>El caso está bajo PAP:AMBER: quien pueda leer allí puede actuar en consecuencia y el titular puede advertirlo.</translation>
    </message>
    <message>
        <source>The case is under %1, what is sent would be under %2.</source>
        <translation>El caso está bajo %1; lo enviado estaría bajo %2.</translation>
    </message>
</context>
<context>
    <name>push::HttpError</name>
    <message>
        <source>%1 could not show that it is who it should be, so nothing was sent: %2 If it has an authority of its own, name the file of that authority.</source>
        <translation>%1 no ha podido acreditar que es quien debe ser, por lo que no se ha enviado nada: %2 Si tiene una autoridad propia, indique el archivo de esa autoridad.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and the network.</source>
        <translation>No se puede llegar a %1 (%2). Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again (%2). Push again later; nothing will be there twice.</source>
        <translation>La conexión con %1 se ha cortado una y otra vez (%2). Repita el envío más tarde; nada quedará allí duplicado.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Push again later; nothing will be there twice.</source>
        <translation>%1 no ha respondido a tiempo. Repita el envío más tarde; nada quedará allí duplicado.</translation>
    </message>
    <message>
        <source>%1 answered with more than such an answer can hold; it was not read.</source>
        <translation>%1 ha respondido con más de lo que cabe en una respuesta así; no se ha leído.</translation>
    </message>
    <message>
        <source>What answers at %1 is no web server. Check the address.</source>
        <translation>Lo que responde en %1 no es un servidor web. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Check it, and whether it has run out.</source>
        <translation>%1 no acepta la clave. Compruébela y verifique si ha caducado.</translation>
    </message>
    <message>
        <source>%1 does not permit this with the key. Check the key, and what its user may do there.</source>
        <translation>%1 no permite esto con la clave. Compruebe la clave y lo que su usuario puede hacer allí.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address, or hides it from the key. Check the URL.</source>
        <translation>%1 no tiene nada en esta dirección o lo oculta a la clave. Compruebe la URL.</translation>
    </message>
    <message>
        <source>This is more than %1 takes at once. Push fewer names.</source>
        <translation>Esto es más de lo que %1 admite de una vez. Envíe menos nombres.</translation>
    </message>
    <message>
        <source>%1 is too busy to take this now. Push again later.</source>
        <translation>%1 está demasiado ocupado para admitir esto ahora. Repita el envío más tarde.</translation>
    </message>
    <message>
        <source>%1 sends on to another address, which is never followed: %2 If that is right, push to it.</source>
        <translation>%1 remite a otra dirección, lo que nunca se sigue: %2 Si es correcta, envíe a ella.</translation>
    </message>
    <message>
        <source>%1 failed (status %2). Its operators should know; push again later, nothing will be there twice.</source>
        <translation>%1 ha fallado (estado %2). Conviene avisar a sus operadores; repita el envío más tarde, nada quedará allí duplicado.</translation>
    </message>
    <message>
        <source>%1 did not take this (status %2).</source>
        <translation>%1 no ha admitido esto (estado %2).</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Indica: «%1»</translation>
    </message>
    <message>
        <source>What answers at %1 is no TAXII 2.1 server. Check the URL.</source>
        <translation>Lo que responde en %1 no es un servidor TAXII 2.1. Compruebe la URL.</translation>
    </message>
    <message>
        <source>What answers at %1 is no MISP. Check the URL.</source>
        <translation>Lo que responde en %1 no es un MISP. Compruebe la URL.</translation>
    </message>
</context>
<context>
    <name>push::Key</name>
    <message>
        <source>A key is one line of at most %1 characters.</source>
        <translation>Una clave es una línea de %1 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>push::MispPush</name>
    <message>
        <source>%1: MISP did not keep it and does not say why.</source>
        <translation>%1: MISP no lo ha guardado y no dice por qué.</translation>
    </message>
</context>
<context>
    <name>push::Outcome</name>
    <message>
        <source>Stopped. What the server has taken stays there; push again to complete it.</source>
        <translation>Interrumpido. Lo que el servidor ha admitido queda allí; repita el envío para completarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were added at %1.</source>
        <translation>
            <numerusform>Se ha añadido %n objeto en %1.</numerusform>
            <numerusform>Se han añadido %n objetos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were already there and are as they should be.</source>
        <translation>
            <numerusform>%n objeto ya estaba allí y es correcto.</numerusform>
            <numerusform>%n objetos ya estaban allí y son correctos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were taken by %1; one that was already there is there once, in its newest version.</source>
        <translation>
            <numerusform>%1 ha admitido %n objeto; el que ya estaba allí está una sola vez, en su versión más reciente.</numerusform>
            <numerusform>%1 ha admitido %n objetos; el que ya estaba allí está una sola vez, en su versión más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were refused.</source>
        <translation>
            <numerusform>Se ha rechazado %n objeto.</numerusform>
            <numerusform>Se han rechazado %n objetos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>push::TaxiiPush</name>
    <message>
        <source>The key may not write to this collection of %1. Ask its operators, or push to another collection.</source>
        <translation>La clave no permite escribir en esta colección de %1. Consulte a sus operadores o envíe a otra colección.</translation>
    </message>
    <message>
        <source>%1: larger than the server takes.</source>
        <translation>%1: mayor de lo que admite el servidor.</translation>
    </message>
    <message>
        <source>%1 took the objects but was not through with them in time. Push again later to see what became of them; nothing will be there twice.</source>
        <translation>%1 ha admitido los objetos, pero no ha terminado con ellos a tiempo. Repita el envío más tarde para ver el resultado; nada quedará allí duplicado.</translation>
    </message>
    <message>
        <source>%1: the server does not say why.</source>
        <translation>%1: el servidor no dice por qué.</translation>
    </message>
    <message>
        <source>%1: the server says “%2”</source>
        <translation>%1: el servidor dice «%2»</translation>
    </message>
</context>
<context>
    <name>settings::ExportProfile</name>
    <message>
        <source>DNS team</source>
        <translation>Equipo de DNS</translation>
    </message>
    <message>
        <source>MISP</source>
        <translation>MISP</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
</context>
<context>
    <name>settings::OwnThings</name>
    <message>
        <source>These are too many lines: write at most %1.</source>
        <translation>Son demasiadas líneas: escriba %1 como máximo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a range of addresses. Write it such as 192.0.2.0/24, 2001:db8::/32 or 192.0.2.1.</source>
        <translation>«%1» no es un rango de direcciones. Escríbalo como 192.0.2.0/24, 2001:db8::/32 o 192.0.2.1.</translation>
    </message>
    <message>
        <source>“%1” is more than anybody&apos;s own: give at least /8, or /16 of IPv6.</source>
        <translation>«%1» es más de lo que nadie tiene en propiedad: indique como mínimo /8, o /16 de IPv6.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor a range of addresses. Write it such as example.com or 192.0.2.0/24.</source>
        <translation>«%1» no es un nombre ni un rango de direcciones. Escríbalo como example.com o 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Strangers register their names below “%1”. Write the name you registered, such as example.com.</source>
        <translation>Terceros registran sus nombres bajo «%1». Escriba el nombre que usted registró, como example.com.</translation>
    </message>
</context>
<context>
    <name>settings::ProfileSheet</name>
    <message>
        <source>Give this profile a name.</source>
        <translation>Dé un nombre a este perfil.</translation>
    </message>
    <message>
        <source>The path begins with a slash: /dns-query.</source>
        <translation>La ruta empieza por una barra: /dns-query.</translation>
    </message>
    <message>
        <source>Name at least one server.</source>
        <translation>Indique al menos un servidor.</translation>
    </message>
    <message>
        <source>These are too many servers: name at most %1.</source>
        <translation>Son demasiados servidores: indique %1 como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write addresses such as 192.0.2.53 or [2001:db8::53]:5300.</source>
        <translation>«%1» no es la dirección de un servidor. Escriba direcciones como 192.0.2.53 o [2001:db8::53]:5300.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«%1» no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Over HTTPS a server needs its name too: %1#dns.example.</source>
        <translation>Por HTTPS un servidor necesita también su nombre: %1#dns.example.</translation>
    </message>
    <message>
        <source>“%1” is too small a network to ask for: give at most /24, or /56 of IPv6.</source>
        <translation>«%1» es una red demasiado pequeña para consultar por ella: indique como máximo /24, o /56 de IPv6.</translation>
    </message>
    <message>
        <source>At most %1 networks are asked for.</source>
        <translation>Se consulta para %1 redes como máximo.</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuevo caso</translation>
    </message>
    <message>
        <source>Starts an empty case; the open one stays as it was stored</source>
        <translation>Inicia un caso vacío; el abierto queda como se almacenó</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Abrir caso…</translation>
    </message>
    <message>
        <source>Opens a case file; nothing is sent by opening it</source>
        <translation>Abre un archivo de caso; al abrirlo no se envía nada</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Keeps this case under a name of yours and goes on in that file</source>
        <translation>Guarda este caso con un nombre propio y continúa en ese archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Stops every watch and closes the case; nothing stored is lost</source>
        <translation>Detiene toda vigilancia y cierra el caso; no se pierde nada almacenado</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copies the selected rows of the table, names defanged</source>
        <translation>Copia las filas seleccionadas de la tabla, con los nombres neutralizados</translation>
    </message>
    <message>
        <source>Go to the &amp;entry field</source>
        <translation>Ir al campo de &amp;entrada</translation>
    </message>
    <message>
        <source>Puts the cursor where names go in</source>
        <translation>Sitúa el cursor donde se introducen los nombres</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>&amp;Filtrar la tabla</translation>
    </message>
    <message>
        <source>Shows only rows that hold a text</source>
        <translation>Muestra solo las filas que contienen un texto</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Moves the focus: entry, names, picture, table</source>
        <translation>Mueve el foco: entrada, nombres, imagen, tabla</translation>
    </message>
    <message>
        <source>Show &amp;all answers</source>
        <translation>Mostrar &amp;todas las respuestas</translation>
    </message>
    <message>
        <source>Takes back what is selected in the charts, the map and the tables</source>
        <translation>Anula la selección en los gráficos, el mapa y las tablas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Does again what was taken back last</source>
        <translation>Rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Añadir &amp;nota…</translation>
    </message>
    <message>
        <source>Writes a note on the name, a selected address, a moment or the case</source>
        <translation>Escribe una nota sobre el nombre, una dirección seleccionada, un momento o el caso</translation>
    </message>
    <message>
        <source>Own &amp;verdict…</source>
        <translation>&amp;Veredicto propio…</translation>
    </message>
    <message>
        <source>Says what you hold the name to be, beside what Fluxcase says, and why</source>
        <translation>Indica qué considera usted que es el nombre, junto a lo que dice Fluxcase, y por qué</translation>
    </message>
    <message>
        <source>&amp;Details of the case…</source>
        <translation>&amp;Detalles del caso…</translation>
    </message>
    <message>
        <source>Title, reference, analyst and TLP of the case</source>
        <translation>Título, referencia, analista y TLP del caso</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Vi&amp;gilar</translation>
    </message>
    <message>
        <source>Resolves the recognised names again and again</source>
        <translation>Resuelve los nombres reconocidos una y otra vez</translation>
    </message>
    <message>
        <source>&amp;Compare two names…</source>
        <translation>&amp;Comparar dos nombres…</translation>
    </message>
    <message>
        <source>Shows the two names selected in the list side by side</source>
        <translation>Muestra lado a lado los dos nombres seleccionados en la lista</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ends all traffic at once; what was found stays</source>
        <translation>Termina todo el tráfico de inmediato; lo hallado permanece</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>&amp;Indicadores…</translation>
    </message>
    <message>
        <source>Shows what a list would also hit, and writes it in any format</source>
        <translation>Muestra a qué más afectaría una lista y la escribe en cualquier formato</translation>
    </message>
    <message>
        <source>&amp;Own ranges and names…</source>
        <translation>&amp;Rangos y nombres propios…</translation>
    </message>
    <message>
        <source>What is yours is kept out of every export</source>
        <translation>Lo propio se excluye de toda exportación</translation>
    </message>
    <message>
        <source>Indicators as &amp;CSV…</source>
        <translation>Indicadores en &amp;CSV…</translation>
    </message>
    <message>
        <source>Writes names and addresses as a table for other programs</source>
        <translation>Escribe nombres y direcciones como tabla para otros programas</translation>
    </message>
    <message>
        <source>Indicators as CSV, &amp;defanged…</source>
        <translation>Indicadores en CSV, &amp;neutralizados…</translation>
    </message>
    <message>
        <source>The same, harmless to paste into mail and tickets</source>
        <translation>Lo mismo, inofensivo al pegarlo en correos y tickets</translation>
    </message>
    <message>
        <source>Indicators as &amp;text…</source>
        <translation>Indicadores en &amp;texto…</translation>
    </message>
    <message>
        <source>Writes one name or address a line</source>
        <translation>Escribe un nombre o una dirección por línea</translation>
    </message>
    <message>
        <source>Indicators as text, d&amp;efanged…</source>
        <translation>Indicadores en texto, n&amp;eutralizados…</translation>
    </message>
    <message>
        <source>One a line, harmless to paste into mail and tickets</source>
        <translation>Uno por línea, inofensivo al pegarlo en correos y tickets</translation>
    </message>
    <message>
        <source>Address &amp;lanes as figure…</source>
        <translation>Carri&amp;les de direcciones como figura…</translation>
    </message>
    <message>
        <source>Writes the address lanes of the selected name as PNG, SVG or PDF</source>
        <translation>Escribe los carriles de direcciones del nombre seleccionado en PNG, SVG o PDF</translation>
    </message>
    <message>
        <source>&amp;Practice lab</source>
        <translation>&amp;Laboratorio de prácticas</translation>
    </message>
    <message>
        <source>Opens a practice case: invented names, nothing leaves this machine</source>
        <translation>Abre un caso de prácticas: nombres inventados, nada sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Lists every key</source>
        <translation>Enumera todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Fluxcase</source>
        <translation>&amp;Acerca de Fluxcase</translation>
    </message>
    <message>
        <source>Version, licence and where the data come from</source>
        <translation>Versión, licencia y procedencia de los datos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Appearance, own ranges and names, resolvers, databases, notifications</source>
        <translation>Apariencia, rangos y nombres propios, resolutores, bases de datos, notificaciones</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Finds names, addresses, tags, notes and everything the window can do</source>
        <translation>Encuentra nombres, direcciones, etiquetas, notas y todo lo que la ventana puede hacer</translation>
    </message>
    <message>
        <source>Show what is marked as &amp;hidden</source>
        <translation>Mostrar lo &amp;oculto</translation>
    </message>
    <message>
        <source>Lists also the names and addresses that you marked as hidden</source>
        <translation>Muestra también los nombres y direcciones que usted ocultó</translation>
    </message>
    <message>
        <source>Filter the na&amp;mes</source>
        <translation>Filtrar los no&amp;mbres</translation>
    </message>
    <message>
        <source>Shows only names that hold a text in their name, verdict or tags</source>
        <translation>Muestra solo los nombres con un texto en su nombre, veredicto o etiquetas</translation>
    </message>
    <message>
        <source>&amp;Verdict classes</source>
        <translation>&amp;Clases de veredicto</translation>
    </message>
    <message>
        <source>Says what each verdict means, how it is told and what to do</source>
        <translation>Indica qué significa cada veredicto, cómo se reconoce y qué hacer</translation>
    </message>
    <message>
        <source>Takes back the last selection, note, verdict or detail; but for a selection the case keeps both steps</source>
        <translation>Deshace la última selección, nota, veredicto o dato; salvo en una selección, el caso conserva ambos pasos</translation>
    </message>
    <message>
        <source>Registrat&amp;ion…</source>
        <translation>Reg&amp;istro…</translation>
    </message>
    <message>
        <source>Says since when the name is registered; Fluxcase never looks it up</source>
        <translation>Dice desde cuándo está registrado el nombre; Fluxcase nunca lo consulta</translation>
    </message>
    <message>
        <source>&amp;Import recorded answers…</source>
        <translation>&amp;Importar respuestas registradas…</translation>
    </message>
    <message>
        <source>Reads what others have recorded into this case; nobody is asked anything</source>
        <translation>Lee en este caso lo que otros han registrado; no se pregunta nada a nadie</translation>
    </message>
    <message>
        <source>&amp;Merge another case…</source>
        <translation>&amp;Incorporar otro caso…</translation>
    </message>
    <message>
        <source>Takes what another case holds into this one; that one stays as it is</source>
        <translation>Incorpora a este caso lo que contiene otro; aquel queda como está</translation>
    </message>
    <message>
        <source>&amp;Check the evidence…</source>
        <translation>&amp;Comprobar las pruebas…</translation>
    </message>
    <message>
        <source>Says whether all that the case holds is as it was stored, and its head</source>
        <translation>Dice si todo lo que contiene el caso está tal como se almacenó, y la cabeza de sus pruebas</translation>
    </message>
    <message>
        <source>Country &amp;borders on the map</source>
        <translation>&amp;Fronteras en el mapa</translation>
    </message>
    <message>
        <source>Borders are drawn without prejudice</source>
        <translation>El trazado de las fronteras no prejuzga nada</translation>
    </message>
    <message>
        <source>Watch selected names &amp;again…</source>
        <translation>Vigilar de &amp;nuevo los nombres elegidos…</translation>
    </message>
    <message>
        <source>Puts the selected names into the entry field; nothing is sent before Watch</source>
        <translation>Pone los nombres seleccionados en el campo de entrada; no se envía nada antes de Vigilar</translation>
    </message>
</context>
<context>
    <name>widgets::AddressTable</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>widgets::AnnotationCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Trusted: known to be good</source>
        <translation>De &amp;confianza: conocido como bueno</translation>
    </message>
    <message>
        <source>&amp;Hidden in lists</source>
        <translation>&amp;Oculto en las listas</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Añadir &amp;nota…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>A word for it:</source>
        <translation>Una palabra para ella:</translation>
    </message>
    <message>
        <source>Selection in %1</source>
        <translation>Selección en %1</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerPage</name>
    <message>
        <source>The packet of the chosen answer</source>
        <translation>El paquete de la respuesta elegida</translation>
    </message>
</context>
<context>
    <name>widgets::AnswerTable</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>widgets::BrushView</name>
    <message>
        <source>Time brush</source>
        <translation>Selector de tiempo</translation>
    </message>
    <message>
        <source>No name is selected.</source>
        <translation>No hay ningún nombre seleccionado.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Selected: %4 to %5.</source>
        <translation>%1 de %2 a %3. Selección: de %4 a %5.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message>
        <source>new addresses</source>
        <translation>direcciones nuevas</translation>
    </message>
</context>
<context>
    <name>widgets::CaseDialog</name>
    <message>
        <source>Details of the case</source>
        <translation>Detalles del caso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number of the ticket or report</source>
        <translation>Número del ticket o informe</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Traffic Light Protocol of the case</source>
        <translation>Traffic Light Protocol del caso</translation>
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
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy figures, &amp;defanged</source>
        <translation>Copiar cifras, neu&amp;tralizadas</translation>
    </message>
    <message>
        <source>Copy figures as &amp;text, nothing defanged</source>
        <translation>Copiar cifras como te&amp;xto, nada neutralizado</translation>
    </message>
    <message>
        <source>Copy figures as CS&amp;V, nothing defanged</source>
        <translation>Copiar cifras como CS&amp;V, nada neutralizado</translation>
    </message>
</context>
<context>
    <name>widgets::ClassGuide</name>
    <message>
        <source>The addresses of the name and those of its name servers change all the time. Whoever takes down one machine of either kind stops nothing.</source>
        <translation>Las direcciones del nombre y las de sus servidores de nombres cambian sin cesar. Quien desactive una máquina de cualquiera de los dos tipos no detiene nada.</translation>
    </message>
    <message>
        <source>New addresses keep coming from operators not seen before, few of them in hosting networks; and the addresses of the name servers turn over in the same way.</source>
        <translation>No dejan de llegar direcciones nuevas de operadores no vistos antes, pocas de ellas en redes de alojamiento; y las direcciones de los servidores de nombres rotan del mismo modo.</translation>
    </message>
    <message>
        <source>Block and sinkhole the name, not its addresses: those belong to infected machines and are others tomorrow. Ask the registrar to suspend the name, as its name servers cannot be reached. Hand over the indicators of the name and of its name servers.</source>
        <translation>Bloquee el nombre, no sus direcciones, y diríjalo a un sinkhole: las direcciones pertenecen a máquinas infectadas y mañana serán otras. Pida al registrador que suspenda el nombre, pues no se puede actuar sobre sus servidores de nombres. Entregue los indicadores del nombre y de sus servidores de nombres.</translation>
    </message>
    <message>
        <source>The name leads to ever other machines, mostly infected home computers and routers, that pass visitors on to a server behind them.</source>
        <translation>El nombre lleva a máquinas siempre distintas, en su mayoría ordenadores domésticos y routers infectados, que pasan a los visitantes a un servidor situado detrás.</translation>
    </message>
    <message>
        <source>New addresses keep coming from operators not seen before, resolver by resolver and only in answers that the resolver fetched anew. A low TTL alone is never enough.</source>
        <translation>No dejan de llegar direcciones nuevas de operadores no vistos antes, resolutor por resolutor y solo en respuestas que el resolutor obtuvo de nuevo. Un TTL bajo por sí solo nunca basta.</translation>
    </message>
    <message>
        <source>Block and sinkhole the name, not its addresses. Look in DNS and flow logs for machines of your own that asked for it, and for your own addresses among those of the name. Ask the registrar or the operator of the name servers to suspend it.</source>
        <translation>Bloquee el nombre, no sus direcciones, y diríjalo a un sinkhole. Busque en los registros de DNS y de flujos máquinas suyas que hayan preguntado por él, y direcciones suyas entre las del nombre. Pida al registrador o al operador de los servidores de nombres que lo suspenda.</translation>
    </message>
    <message>
        <source>flux.test: a few addresses an answer, out of hundreds of home computers.</source>
        <translation>flux.test: unas pocas direcciones por respuesta, de cientos de ordenadores domésticos.</translation>
    </message>
    <message>
        <source>The name itself stands still or has not been told yet, but the servers that answer for it change all the time.</source>
        <translation>El nombre en sí no se mueve o aún no se ha determinado, pero los servidores que responden por él cambian sin cesar.</translation>
    </message>
    <message>
        <source>At two looks in a row more than half of the name servers&apos; addresses were new, in three operators or more, or among the name&apos;s own addresses; or three sets of name servers were seen within a week.</source>
        <translation>En dos observaciones seguidas, más de la mitad de las direcciones de los servidores de nombres eran nuevas, en tres operadores o más, o estaban entre las propias direcciones del nombre; o se vieron tres conjuntos de servidores de nombres en una semana.</translation>
    </message>
    <message>
        <source>Keep watching: the name may begin to flux. Block the names of the name servers too, and look what else they serve.</source>
        <translation>Siga vigilando: el nombre puede empezar con el flux. Bloquee también los nombres de los servidores de nombres y mire qué más sirven.</translation>
    </message>
    <message>
        <source>Many operators share the name on purpose, as a pool of volunteers or the mirrors of a distribution do. Green: known as such, or run in hosting networks. Amber: it could also be flux on leased hosts.</source>
        <translation>Muchos operadores comparten el nombre a propósito, como hacen un pool de voluntarios o las réplicas de una distribución. Verde: conocido como tal o en redes de alojamiento. Ámbar: también podría ser flux en equipos alquilados.</translation>
    </message>
    <message>
        <source>New operators keep coming as in flux, but too many of the addresses are in hosting, education or research networks, or the name is that of a known pool.</source>
        <translation>No dejan de llegar operadores nuevos, como en flux, pero demasiadas direcciones están en redes de alojamiento, académicas o de investigación, o el nombre es el de un pool conocido.</translation>
    </message>
    <message>
        <source>Do not block it when it is green. When it is amber, read the facts for and against, look at what the name serves, and watch on.</source>
        <translation>No lo bloquee cuando esté en verde. Cuando esté en ámbar, lea los datos a favor y en contra, mire qué sirve el nombre y siga vigilando.</translation>
    </message>
    <message>
        <source>pool.test: servers of volunteers, another four of them in every answer.</source>
        <translation>pool.test: servidores de voluntarios, otros cuatro en cada respuesta.</translation>
    </message>
    <message>
        <source>Addresses change and grow in number, but within one or two operators: dynamic DNS, a large farm, or flux that somebody hosts.</source>
        <translation>Las direcciones cambian y aumentan en número, pero dentro de uno o dos operadores: DNS dinámico, una gran granja de servidores o flux que alguien aloja.</translation>
    </message>
    <message>
        <source>More than half of the addresses are new at most looks, and none of them brings an operator not seen before.</source>
        <translation>Más de la mitad de las direcciones son nuevas en la mayoría de las observaciones, y ninguna trae un operador no visto antes.</translation>
    </message>
    <message>
        <source>Find out whose networks these are. Where one hoster serves it all, that hoster can act.</source>
        <translation>Averigüe de quién son esas redes. Cuando un solo proveedor de alojamiento lo sirve todo, ese proveedor puede actuar.</translation>
    </message>
    <message>
        <source>One service answers from several addresses of its own, often near to who asks.</source>
        <translation>Un solo servicio responde desde varias direcciones propias, a menudo cerca de quien consulta.</translation>
    </message>
    <message>
        <source>New addresses bring no new operators, or several resolvers see sets of their own that hold still; often the addresses are in the published ranges of a provider.</source>
        <translation>Las direcciones nuevas no traen operadores nuevos, o varios resolutores ven conjuntos propios que no cambian; a menudo las direcciones están en los rangos publicados de un proveedor.</translation>
    </message>
    <message>
        <source>Never block the addresses: thousands of other names live there. If the name itself is bad, block the name and tell the provider.</source>
        <translation>No bloquee nunca las direcciones: en ellas viven miles de otros nombres. Si el nombre en sí es malicioso, bloquee el nombre y avise al proveedor.</translation>
    </message>
    <message>
        <source>cdn.test: the answer depends on who asks. rr.test: the same four addresses in turn.</source>
        <translation>cdn.test: la respuesta depende de quién consulta. rr.test: las mismas cuatro direcciones, por turnos.</translation>
    </message>
    <message>
        <source>The name stays at the same address.</source>
        <translation>El nombre permanece en la misma dirección.</translation>
    </message>
    <message>
        <source>Fresh answers over the watch all held the same address; at most it moved once.</source>
        <translation>Las respuestas nuevas contuvieron durante toda la vigilancia la misma dirección; como mucho cambió una vez.</translation>
    </message>
    <message>
        <source>Nothing here speaks of flux; that says nothing about what the name serves. Flux can also begin weeks after a registration.</source>
        <translation>Nada indica aquí flux; eso no dice nada de lo que sirve el nombre. El flux también puede empezar semanas después de un registro.</translation>
    </message>
    <message>
        <source>Fluxcase cannot tell yet, and says so rather than guess.</source>
        <translation>Fluxcase aún no puede determinarlo, y lo dice en lugar de suponer.</translation>
    </message>
    <message>
        <source>The answers so far fit both flux and a service. The banner says how many more looks and minutes are expected, and which way it leans.</source>
        <translation>Las respuestas hasta ahora encajan tanto con flux como con un servicio. El aviso indica cuántas observaciones y minutos más se esperan y hacia qué lado se inclina.</translation>
    </message>
    <message>
        <source>Let it watch on: a look counts only when a resolver has fetched the answer anew, so asking faster than the TTL brings nothing.</source>
        <translation>Deje que siga vigilando: una observación solo cuenta cuando un resolutor ha obtenido la respuesta de nuevo, así que consultar más rápido que el TTL no aporta nada.</translation>
    </message>
    <message>
        <source>Every name of the practice lab, in its first seconds.</source>
        <translation>Cualquier nombre del laboratorio de prácticas, en sus primeros segundos.</translation>
    </message>
    <message>
        <source>The name has no address at the moment.</source>
        <translation>El nombre no tiene dirección en este momento.</translation>
    </message>
    <message>
        <source>All resolvers that are believed say that it does not exist, or that it has neither an IPv4 nor an IPv6 address. Silence and failures are not counted as that.</source>
        <translation>Todos los resolutores fiables dicen que no existe, o que no tiene dirección IPv4 ni IPv6. El silencio y los fallos no cuentan como tal.</translation>
    </message>
    <message>
        <source>Keep it in the case: a name taken down may come back. It is asked less often.</source>
        <translation>Consérvelo en el caso: un nombre desactivado puede volver. Se consulta con menos frecuencia.</translation>
    </message>
    <message>
        <source>gone.test: a name that was taken down.</source>
        <translation>gone.test: un nombre que fue desactivado.</translation>
    </message>
    <message>
        <source>Somebody has turned the name to a place where it does no harm.</source>
        <translation>Alguien ha dirigido el nombre a un lugar donde no hace daño.</translation>
    </message>
    <message>
        <source>At the last two looks all resolvers that are believed gave nothing but addresses of known sinkholes, block pages, or addresses that lead nowhere.</source>
        <translation>En las dos últimas observaciones, todos los resolutores fiables dieron solo direcciones de sinkholes conocidos, páginas de bloqueo o direcciones que no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Machines that ask for it are still infected: look for them in the DNS logs. A class reached before is kept beside this one.</source>
        <translation>Las máquinas que preguntan por él siguen infectadas: búsquelas en los registros de DNS. Una clase alcanzada antes se conserva junto a esta.</translation>
    </message>
    <message>
        <source>sink.test: one resolver of four gives a sinkhole&apos;s address. It is left out, as the others do not.</source>
        <translation>sink.test: uno de los cuatro resolutores da la dirección de un sinkhole. Se excluye, pues los demás no lo hacen.</translation>
    </message>
    <message>
        <source>The name shows advertisements of a parking service, or is for sale.</source>
        <translation>El nombre muestra anuncios de un servicio de aparcamiento de dominios o está en venta.</translation>
    </message>
    <message>
        <source>At the last two looks all addresses were those of a known parking service.</source>
        <translation>En las dos últimas observaciones, todas las direcciones eran las de un servicio conocido de aparcamiento de dominios.</translation>
    </message>
    <message>
        <source>Parked names are bought and turned to other ends: keep it in the case.</source>
        <translation>Los nombres aparcados se compran y se destinan a otros fines: consérvelo en el caso.</translation>
    </message>
    <message>
        <source>double.test: its name servers move among infected home computers as well.</source>
        <translation>double.test: sus servidores de nombres también se mueven entre ordenadores domésticos infectados.</translation>
    </message>
</context>
<context>
    <name>widgets::ClassGuideDialog</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Cómo se reconoce</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>In the practice lab</source>
        <translation>En el laboratorio de prácticas</translation>
    </message>
    <message>
        <source>Verdict classes</source>
        <translation>Clases de veredicto</translation>
    </message>
    <message>
        <source>Open the &amp;practice lab</source>
        <translation>Abrir el &amp;laboratorio de prácticas</translation>
    </message>
</context>
<context>
    <name>widgets::CompareDialog</name>
    <message>
        <source>%1 addresses, %2 networks, %3 countries</source>
        <translation>%1 direcciones, %2 redes, %3 países</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Compare two names</source>
        <translation>Comparar dos nombres</translation>
    </message>
    <message>
        <source>The two names side by side</source>
        <translation>Los dos nombres lado a lado</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>How sure, since when</source>
        <translation>Certeza, desde cuándo</translation>
    </message>
    <message>
        <source>Probability of flux</source>
        <translation>Probabilidad de flux</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Addresses under both</source>
        <translation>Direcciones en ambos</translation>
    </message>
    <message>
        <source>Networks under both</source>
        <translation>Redes en ambos</translation>
    </message>
</context>
<context>
    <name>widgets::EntryBar</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Paste a name, URL, defanged indicator or text</source>
        <translation>Pegue un nombre, URL, indicador neutralizado o texto</translation>
    </message>
    <message>
        <source>Names to watch</source>
        <translation>Nombres que se vigilan</translation>
    </message>
    <message>
        <source>Anything with names in it. What was recognised is shown before anything is sent.</source>
        <translation>Cualquier cosa que contenga nombres. Lo reconocido se muestra antes de enviar nada.</translation>
    </message>
    <message>
        <source>What will be sent, and who can notice</source>
        <translation>Qué se enviará y quién puede advertirlo</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a domain name, a URL or a defanged indicator first.</source>
        <translation>No hay texto que pegar. Copie antes un nombre de dominio, una URL o un indicador neutralizado.</translation>
    </message>
    <message>
        <source>Export indicators…</source>
        <translation>Exportar indicadores…</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Exportar indicadores</translation>
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
        <translation>Aún no hay nada que vigilar. Pegue un nombre de dominio, una URL o un indicador neutralizado.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Watch.</source>
        <translation>No se envía nada antes de pulsar Vigilar.</translation>
    </message>
    <message>
        <source>What Watch will send</source>
        <translation>Qué enviará Vigilar</translation>
    </message>
</context>
<context>
    <name>widgets::EntryField</name>
    <message>
        <source>The dropped file could not be read: %1</source>
        <translation>No se ha podido leer el archivo soltado: %1</translation>
    </message>
</context>
<context>
    <name>widgets::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceLabel</name>
    <message>
        <source>new operators</source>
        <translation>operadores nuevos</translation>
    </message>
    <message>
        <source>networks an address</source>
        <translation>redes por dirección</translation>
    </message>
    <message>
        <source>spread over operators</source>
        <translation>reparto entre operadores</translation>
    </message>
    <message>
        <source>in blocks of their own</source>
        <translation>en bloques propios</translation>
    </message>
    <message>
        <source>spread over countries</source>
        <translation>reparto entre países</translation>
    </message>
    <message>
        <source>spread over time zones</source>
        <translation>reparto entre husos</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>separación</translation>
    </message>
    <message>
        <source>addresses a look</source>
        <translation>dir. por observación</translation>
    </message>
    <message>
        <source>growth exponent</source>
        <translation>exp. de crecimiento</translation>
    </message>
    <message>
        <source>turnover a look</source>
        <translation>rotación/observación</translation>
    </message>
    <message>
        <source>an address stays</source>
        <translation>duración de dirección</translation>
    </message>
    <message>
        <source>first hour&apos;s still here</source>
        <translation>siguen de la 1.ª hora</translation>
    </message>
    <message>
        <source>in hosting networks</source>
        <translation>en redes de alojamiento</translation>
    </message>
    <message>
        <source>on access lines</source>
        <translation>en líneas de acceso</translation>
    </message>
    <message>
        <source>name-server turnover</source>
        <translation>rotación de los NS</translation>
    </message>
    <message>
        <source>name-server sets</source>
        <translation>conjuntos de NS</translation>
    </message>
    <message>
        <source>name-server operators</source>
        <translation>operadores de los NS</translation>
    </message>
    <message>
        <source>hosts serve the name</source>
        <translation>NS en IP del nombre</translation>
    </message>
    <message>
        <source>known service</source>
        <translation>servicio conocido</translation>
    </message>
    <message>
        <source>differs by resolver</source>
        <translation>varía según resolutor</translation>
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
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
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
        <translation>mitad de bloques perdida tras</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceList</name>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>typical of services ←  → typical of flux</source>
        <translation>típico de servicios ←  → típico de flux</translation>
    </message>
    <message>
        <source>%1 facts for flux, %2 against.</source>
        <translation>%1 hechos a favor de flux, %2 en contra.</translation>
    </message>
</context>
<context>
    <name>widgets::EvidenceScale</name>
    <message>
        <source>typical of flux</source>
        <translation>típico de flux</translation>
    </message>
    <message>
        <source>typical of services</source>
        <translation>típico de servicios</translation>
    </message>
    <message>
        <source>typical of neither</source>
        <translation>típico de ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, at %3 of 100.</source>
        <translation>%1 %2, en %3 de 100.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportAnswers</name>
    <message>
        <source>&amp;Practice: nothing in it is real, make the block list anyway</source>
        <translation>&amp;Prácticas: nada es real, hacer aun así la lista de bloqueo</translation>
    </message>
    <message>
        <source>Why the block list is made all the same</source>
        <translation>Por qué se hace la lista de bloqueo de todos modos</translation>
    </message>
    <message>
        <source>Stands in the list and in the case</source>
        <translation>Figura en la lista y en el caso</translation>
    </message>
    <message>
        <source>Why it is &amp;made all the same</source>
        <translation>Por qué se &amp;hace de todos modos</translation>
    </message>
</context>
<context>
    <name>widgets::ExportChoices</name>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>&amp;Beside earlier lists</source>
        <translation>&amp;Frente a listas anteriores</translation>
    </message>
    <message>
        <source>What it is beside what was handed over before</source>
        <translation>Qué es frente a lo entregado antes</translation>
    </message>
    <message>
        <source>Who may &amp;see it</source>
        <translation>Quién puede &amp;verlo</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>&amp;Defanged, harmless to paste</source>
        <translation>&amp;Neutralizado, inofensivo al pegar</translation>
    </message>
    <message>
        <source>%1 (%2). Our tests check it with %3.</source>
        <translation>%1 (%2). Nuestros ensayos lo comprueban con %3.</translation>
    </message>
    <message>
        <source>%1 (%2), a block list. Our tests check it with %3.</source>
        <translation>%1 (%2), una lista de bloqueo. Nuestros ensayos la comprueban con %3.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>PRACTICE · Export indicators</source>
        <translation>PRÁCTICAS · Exportar indicadores</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Exportar indicadores</translation>
    </message>
    <message>
        <source>&amp;Own ranges and names…</source>
        <translation>&amp;Rangos y nombres propios…</translation>
    </message>
    <message>
        <source>What is yours is kept out of every export</source>
        <translation>Lo propio se excluye de toda exportación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy all of the text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Se&amp;nd to…</source>
        <translation>&amp;Enviar a…</translation>
    </message>
    <message>
        <source>Send to a server</source>
        <translation>Enviar a un servidor</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>There is nothing to take back: the case knows of nothing that was handed over in this format, or under this profile, and is still out.</source>
        <translation>No hay nada que retirar: al caso no le consta nada entregado en este formato o con este perfil que siga vigente.</translation>
    </message>
    <message>
        <source>Nothing is new since the last time.</source>
        <translation>No hay nada nuevo desde la última vez.</translation>
    </message>
    <message>
        <source>There is nothing to export: this case has no name with an answer of this kind yet.</source>
        <translation>No hay nada que exportar: este caso aún no tiene ningún nombre con una respuesta de este tipo.</translation>
    </message>
    <message>
        <source>This format takes addresses only: choose “%1” above.</source>
        <translation>Este formato solo admite direcciones: elija «%1» arriba.</translation>
    </message>
    <message>
        <source>Every entry is kept out. Tick one in the table and say why, to hand it over all the same.</source>
        <translation>Todas las entradas están excluidas. Marque una en la tabla e indique por qué para entregarla de todos modos.</translation>
    </message>
    <message>
        <source>Say why the list is made all the same.</source>
        <translation>Indique por qué se hace la lista de todos modos.</translation>
    </message>
    <message>
        <source>This is a practice case: a block list of it needs an explicit yes.</source>
        <translation>Este es un caso de prácticas: una lista de bloqueo requiere un sí expreso.</translation>
    </message>
</context>
<context>
    <name>widgets::ExportProfileRow</name>
    <message>
        <source>Profile: choices that are kept</source>
        <translation>Perfil: opciones que se conservan</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Perf&amp;il</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>C&amp;onservar como…</translation>
    </message>
    <message>
        <source>Keep these choices as a profile</source>
        <translation>Conservar estas opciones como perfil</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Quitar este perfil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>widgets::ExportTable</name>
    <message>
        <source>Your reason for handing over this entry</source>
        <translation>Su motivo para entregar esta entrada</translation>
    </message>
    <message>
        <source>Why it goes in</source>
        <translation>Por qué se incluye</translation>
    </message>
    <message>
        <source>What is handed over, what is kept out, and why</source>
        <translation>Qué se entrega, qué se excluye y por qué</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Copiar entradas</translation>
    </message>
    <message>
        <source>Hand over all the same…</source>
        <translation>Entregar de todos modos…</translation>
    </message>
</context>
<context>
    <name>widgets::ExportViews</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>The beginning of what will be written</source>
        <translation>El principio de lo que se escribirá</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>%1 of %2 entries are handed over</source>
        <translation>Se entregan %1 de %2 entradas</translation>
    </message>
    <message numerus="yes">
        <source>, %n for a reason of yours</source>
        <translation>
            <numerusform>, %n por un motivo suyo</numerusform>
            <numerusform>, %n por un motivo suyo</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>en revisión…</translation>
    </message>
    <message>
        <source>%1; the first %2 of %3 lines</source>
        <translation>%1; las primeras %2 de %3 líneas</translation>
    </message>
</context>
<context>
    <name>widgets::FileCommands</name>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Fluxcase cases (*.fluxcase);;All files (*)</source>
        <translation>Casos de Fluxcase (*.fluxcase);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Guardar el caso como</translation>
    </message>
    <message>
        <source>Fluxcase cases (*.fluxcase)</source>
        <translation>Casos de Fluxcase (*.fluxcase)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg);;Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export indicators, defanged</source>
        <translation>Exportar indicadores neutralizados</translation>
    </message>
    <message>
        <source>Export indicators</source>
        <translation>Exportar indicadores</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Custom resolvers</source>
        <translation>Resolutores personalizados</translation>
    </message>
    <message>
        <source>Addresses of DNS servers, with a port if it is not 53, separated by spaces:</source>
        <translation>Direcciones de servidores DNS, con el puerto si no es 53, separadas por espacios:</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Nothing was changed; write addresses such as 192.0.2.53 or [2001:db8::53]:5300.</source>
        <translation>«%1» no es la dirección de un servidor. No se ha cambiado nada; escriba direcciones como 192.0.2.53 o [2001:db8::53]:5300.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Import recorded answers</source>
        <translation>Importar respuestas registradas</translation>
    </message>
    <message>
        <source>Zeek&apos;s dns.log (*.log *.json *.gz);;All files (*)</source>
        <translation>dns.log de Zeek (*.log *.json *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Merge another case</source>
        <translation>Incorporar otro caso</translation>
    </message>
</context>
<context>
    <name>widgets::GoToDialog</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a name, address, tag, note or command</source>
        <translation>Ir a un nombre, dirección, etiqueta, nota u orden</translation>
    </message>
    <message>
        <source>A name, an address, a tag, a note, or what to do</source>
        <translation>Un nombre, una dirección, una etiqueta, una nota o qué hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Type to search the case. Return goes there, Escape closes.</source>
        <translation>Escriba para buscar en el caso. Intro va allí, Escape cierra.</translation>
    </message>
    <message>
        <source>Searching the case…</source>
        <translation>Buscando en el caso…</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The case holds nothing with these words.</source>
        <translation>El caso no contiene nada con esas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n found in the case.</source>
        <translation>
            <numerusform>%n encontrado en el caso.</numerusform>
            <numerusform>%n encontrados en el caso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GrowthChart</name>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
</context>
<context>
    <name>widgets::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Fluxcase</source>
        <translation>Acerca de Fluxcase</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryView</name>
    <message>
        <source>No name is selected.</source>
        <translation>No hay ningún nombre seleccionado.</translation>
    </message>
</context>
<context>
    <name>widgets::KinTable</name>
    <message>
        <source>Matches: names that share addresses</source>
        <translation>Coincidencias: nombres que comparten direcciones</translation>
    </message>
</context>
<context>
    <name>widgets::LanesView</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>A la espera de la primera respuesta…</translation>
    </message>
    <message>
        <source>No resolver has given an answer so far (%1).</source>
        <translation>Ningún resolutor ha dado respuesta hasta ahora (%1).</translation>
    </message>
    <message>
        <source>The resolvers say that this name does not exist (NXDOMAIN).</source>
        <translation>Los resolutores dicen que este nombre no existe (NXDOMAIN).</translation>
    </message>
    <message>
        <source>No answer has held an address so far.</source>
        <translation>Ninguna respuesta ha contenido una dirección hasta ahora.</translation>
    </message>
    <message>
        <source>Address lanes</source>
        <translation>Carriles de direcciones</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>primera vez %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última vez %1</translation>
    </message>
    <message>
        <source>in %1 of %2 answers</source>
        <translation>en %1 de %2 respuestas</translation>
    </message>
    <message>
        <source>%1; one row per address in order first seen, from %2 to %3.</source>
        <translation>%1; una fila por dirección en el orden en que se vio por primera vez, de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>PRACTICE · %1 – Fluxcase</source>
        <translation>PRÁCTICAS · %1 – Fluxcase</translation>
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
        <translation>Dónde están las direcciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No address has a known place.</source>
        <translation>Ninguna dirección tiene un lugar conocido.</translation>
    </message>
    <message>
        <source>%1 places; most addresses: %2. %3.</source>
        <translation>%1 lugares; más direcciones: %2. %3.</translation>
    </message>
    <message>
        <source>no place known yet</source>
        <translation>aún sin lugar conocido</translation>
    </message>
    <message>
        <source>country of network registration</source>
        <translation>país de registro de la red</translation>
    </message>
    <message>
        <source>geolocated</source>
        <translation>geolocalizado</translation>
    </message>
    <message>
        <source>place as the database gives it</source>
        <translation>lugar según la base de datos</translation>
    </message>
    <message>
        <source>1 address not placed</source>
        <translation>1 dirección sin ubicar</translation>
    </message>
    <message>
        <source>%1 addresses not placed</source>
        <translation>%1 direcciones sin ubicar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: 1 address</source>
        <translation>%1: 1 dirección</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1: %n dirección</numerusform>
            <numerusform>%1: %n direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n place(s) nearby</source>
        <translation>
            <numerusform>%1 y %n lugar cercano</numerusform>
            <numerusform>%1 y %n lugares cercanos</numerusform>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Casos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Investigar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>widgets::NameDelegate</name>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>A la espera de la primera respuesta…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 addr.</source>
        <translation>%1 · %2 dir.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>next query in %1</source>
        <translation>próxima consulta en %1</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 addr.</source>
        <translation>%1 · %2 · %3 dir.</translation>
    </message>
    <message>
        <source>%1 · unread</source>
        <translation>%1 · sin leer</translation>
    </message>
</context>
<context>
    <name>widgets::NamePage</name>
    <message>
        <source>Address lanes</source>
        <translation>Carriles de direcciones</translation>
    </message>
    <message>
        <source>one row per address, in order first seen · colour = network (top 6)</source>
        <translation>una fila por dirección, por orden de aparición · color = red (6 principales)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>distinct, since the first answer</source>
        <translation>distintas, desde la primera respuesta</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>seconds · sawtooth = a cache counting down</source>
        <translation>segundos · diente de sierra = una caché en cuenta atrás</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>no geo database: see Help › About</source>
        <translation>sin base de datos geográfica: véase Ayuda › Acerca de</translation>
    </message>
</context>
<context>
    <name>widgets::NameServersView</name>
    <message>
        <source>parent and zone agree</source>
        <translation>padre y zona coinciden</translation>
    </message>
    <message>
        <source>parent and zone differ</source>
        <translation>padre y zona difieren</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>none known yet</source>
        <translation>aún no se conoce ninguno</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 server</source>
        <translation>1 servidor</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 servidores</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>%1 SOA serials</source>
        <translation>%1 números de serie SOA</translation>
    </message>
    <message>
        <source>Serials of the zone&apos;s SOA record, the last %1</source>
        <translation>Números de serie del registro SOA de la zona, los últimos %1</translation>
    </message>
    <message>
        <source>%1, when the zone&apos;s own set named it</source>
        <translation>%1, cuando lo indicaba el conjunto de la propia zona</translation>
    </message>
    <message>
        <source>%1, when the parent zone delegated to it</source>
        <translation>%1, cuando la zona padre delegaba en él</translation>
    </message>
    <message>
        <source>%1, an address of %2</source>
        <translation>%1, una dirección de %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPane</name>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Aún no hay nombres.</translation>
    </message>
    <message>
        <source>Names of the case</source>
        <translation>Nombres del caso</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aún sin caso</translation>
    </message>
    <message>
        <source>Case · %1</source>
        <translation>Caso · %1</translation>
    </message>
    <message>
        <source>read-only: nothing new is stored</source>
        <translation>solo lectura: no se almacena nada nuevo</translation>
    </message>
    <message>
        <source>draft: Save as… keeps it where you want it</source>
        <translation>borrador: Guardar como… lo guarda donde usted quiera</translation>
    </message>
    <message>
        <source>Shared infrastructure</source>
        <translation>Infraestructura compartida</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 de %2 nombres</translation>
    </message>
    <message>
        <source>%1 of %2 names, %3 hidden</source>
        <translation>%1 de %2 nombres, %3 ocultos</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtrar los nombres</translation>
    </message>
    <message>
        <source>Shows only names that hold these words in their name, verdict or tags</source>
        <translation>Muestra solo los nombres con estas palabras en su nombre, veredicto o etiquetas</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>As &amp;added</source>
        <translation>Según se &amp;añadieron</translation>
    </message>
    <message>
        <source>By &amp;verdict</source>
        <translation>Por &amp;veredicto</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By a&amp;ddresses</source>
        <translation>Por &amp;direcciones</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Reads the answers about every name of the case into memory</source>
        <translation>Lee en memoria las respuestas sobre todos los nombres del caso</translation>
    </message>
    <message numerus="yes">
        <source>A large case: %n name(s) are read once they are looked at. What names share is said of the others only.</source>
        <translation>
            <numerusform>Un caso grande: %n nombre se lee cuando se mira. Lo que comparten los nombres se dice solo de los demás.</numerusform>
            <numerusform>Un caso grande: %n nombres se leen cuando se miran. Lo que comparten los nombres se dice solo de los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Flux probability</source>
        <translation>Probabilidad de flux</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>&amp;Copy names, defanged</source>
        <translation>&amp;Copiar los nombres, neutralizados</translation>
    </message>
    <message>
        <source>Copy as &amp;text, with what is said of them</source>
        <translation>Copiar como &amp;texto, con el veredicto</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V, nothing defanged</source>
        <translation>Copiar como CS&amp;V, nada neutralizado</translation>
    </message>
</context>
<context>
    <name>widgets::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>A qué se refiere la nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>What was seen, and what it means</source>
        <translation>Qué se ha visto y qué significa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>widgets::NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>widgets::Notices</name>
    <message>
        <source>Not stored: %1</source>
        <translation>No almacenado: %1</translation>
    </message>
    <message>
        <source>Not stored: the disk is full, and what is found waits in memory until there is room.</source>
        <translation>No almacenado: el disco está lleno, y lo que se encuentra espera en la memoria hasta que haya espacio.</translation>
    </message>
</context>
<context>
    <name>widgets::OwnDialog</name>
    <message>
        <source>Own ranges and names</source>
        <translation>Rangos y nombres propios</translation>
    </message>
</context>
<context>
    <name>widgets::OwnEditor</name>
    <message>
        <source>What is yours is kept out of every export of indicators, whatever the case. The list is in the settings of this program.</source>
        <translation>Lo propio se excluye de toda exportación de indicadores, sea cual sea el caso. La lista está en la configuración de este programa.</translation>
    </message>
    <message>
        <source>Own ranges and names, one a line</source>
        <translation>Rangos y nombres propios, uno por línea</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.0/24, 2001:db8::/32, example.com; a # begins a remark</source>
        <translation>Uno por línea: 192.0.2.0/24, 2001:db8::/32, example.com; # inicia un comentario</translation>
    </message>
    <message>
        <source>%1 and %2 are yours.</source>
        <translation>%1 y %2 son propios.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n rango</numerusform>
            <numerusform>%n rangos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::OwnVerdictDialog</name>
    <message>
        <source>Own verdict</source>
        <translation>Veredicto propio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the evidence does not know</source>
        <translation>Lo que las pruebas no saben</translation>
    </message>
    <message>
        <source>%1 · Fluxcase says: %2</source>
        <translation>%1 · Fluxcase dice: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>widgets::PapMenu</name>
    <message>
        <source>&amp;Permitted actions (PAP)</source>
        <translation>Acciones &amp;permitidas (PAP)</translation>
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
        <translation>Termina esta vigilancia e introduce de nuevo sus nombres. No se envía nada antes de pulsar Vigilar.</translation>
    </message>
    <message>
        <source>Over TLS</source>
        <translation>Por TLS</translation>
    </message>
    <message>
        <source>Over HTTPS</source>
        <translation>Por HTTPS</translation>
    </message>
    <message>
        <source>My network&apos;s resolver</source>
        <translation>Resolutor de mi red</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileButton</name>
    <message>
        <source>Resolvers: %1, %2</source>
        <translation>Resolutores: %1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Se consulta: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · the case must be PAP:GREEN</source>
        <translation>%1 · %2 · el caso debe ser PAP:GREEN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Custom resolvers…</source>
        <translation>Resolutores personalizados…</translation>
    </message>
    <message>
        <source>Resolver profiles…</source>
        <translation>Perfiles de resolutores…</translation>
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
        <translation>visible para sus operadores</translation>
    </message>
    <message>
        <source>My network&apos;s resolver</source>
        <translation>Resolutor de mi red</translation>
    </message>
    <message>
        <source>seen by whoever runs it</source>
        <translation>visible para quien lo opera</translation>
    </message>
    <message>
        <source>Public resolvers</source>
        <translation>Resolutores públicos</translation>
    </message>
    <message>
        <source>Public resolvers over TLS</source>
        <translation>Resolutores públicos por TLS</translation>
    </message>
    <message>
        <source>Public resolvers over HTTPS</source>
        <translation>Resolutores públicos por HTTPS</translation>
    </message>
    <message>
        <source>Custom resolvers</source>
        <translation>Resolutores personalizados</translation>
    </message>
    <message>
        <source>Practice lab</source>
        <translation>Laboratorio de prácticas</translation>
    </message>
    <message>
        <source>nothing leaves this machine</source>
        <translation>nada sale de este equipo</translation>
    </message>
    <message>
        <source>The name&apos;s own servers</source>
        <translation>Servidores propios del nombre</translation>
    </message>
    <message>
        <source>its owner can notice</source>
        <translation>su titular puede advertirlo</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>%1, with two canaries · %2</source>
        <translation>%1, con dos canarios · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>NS is asked of the zones above a name too, and A and AAAA of every name server that an answer names.</source>
        <translation>También se consultan NS de las zonas superiores a un nombre, y A y AAAA de cada servidor de nombres que indique una respuesta.</translation>
    </message>
    <message>
        <source>The same question is asked at most every %1 s. Without an answer it is sent once more; where the answer is too large for UDP it is asked over TCP.</source>
        <translation>La misma pregunta se hace como máximo cada %1 s. Si no hay respuesta, se envía una vez más; si la respuesta es demasiado grande para UDP, se consulta por TCP.</translation>
    </message>
</context>
<context>
    <name>widgets::PushDialog</name>
    <message>
        <source>Send to a TAXII 2.1 collection</source>
        <translation>Enviar a una colección TAXII 2.1</translation>
    </message>
    <message>
        <source>Send to a MISP</source>
        <translation>Enviar a un MISP</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>PRÁCTICAS · %1</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Qué se enviaría</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Address of the collection</source>
        <translation>&amp;Dirección de la colección</translation>
    </message>
    <message>
        <source>&amp;Address of the MISP</source>
        <translation>&amp;Dirección del MISP</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>The one in the keyring</source>
        <translation>La del depósito de claves</translation>
    </message>
    <message>
        <source>Keep i&amp;t in the system&apos;s keyring, for this address</source>
        <translation>&amp;Guardarla en el depósito de claves del sistema, para esta dirección</translation>
    </message>
    <message>
        <source>File of authorities to trust</source>
        <translation>Archivo de autoridades de confianza</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Las del sistema</translation>
    </message>
    <message>
        <source>A&amp;uthorities</source>
        <translation>A&amp;utoridades</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>A file of authorities in PEM form</source>
        <translation>Un archivo de autoridades en formato PEM</translation>
    </message>
    <message>
        <source>&amp;Practice: nothing in it is real, send it anyway</source>
        <translation>&amp;Prácticas: nada es real, enviarlo aun así</translation>
    </message>
    <message>
        <source>Why it is sent all the sa&amp;me</source>
        <translation>Por qué se envía de &amp;todos modos</translation>
    </message>
    <message>
        <source>Stands in the case</source>
        <translation>Figura en el caso</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>nothing is sent yet</source>
        <translation>aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>Say why it is sent all the same.</source>
        <translation>Indique por qué se envía de todos modos.</translation>
    </message>
    <message>
        <source>This is a practice case: sending it needs an explicit yes.</source>
        <translation>Este es un caso de prácticas: enviarlo requiere un sí expreso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>being sent…</source>
        <translation>se está enviando…</translation>
    </message>
</context>
<context>
    <name>widgets::ReasonTable</name>
    <message>
        <source>Verdict: every reason</source>
        <translation>Veredicto: todos los motivos</translation>
    </message>
</context>
<context>
    <name>widgets::RecentCase</name>
    <message>
        <source>Unsaved case of %1</source>
        <translation>Caso sin guardar de %1</translation>
    </message>
</context>
<context>
    <name>widgets::Recognition</name>
    <message>
        <source>No name found. Paste a domain name, a URL or a defanged indicator.</source>
        <translation>No se ha encontrado ningún nombre. Pegue un nombre de dominio, una URL o un indicador neutralizado.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Only the first %1 characters were read; the rest was left out.</source>
        <translation>Solo se han leído los primeros %1 caracteres; el resto se ha omitido.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 left out</source>
        <translation>%1 · sin %2</translation>
    </message>
    <message>
        <source>%1 is an address: it is not resolved.</source>
        <translation>%1 es una dirección: no se resuelve.</translation>
    </message>
    <message>
        <source>No name of this case holds it.</source>
        <translation>Ningún nombre de este caso la contiene.</translation>
    </message>
    <message>
        <source>Names of this case that hold it: %1.</source>
        <translation>Nombres de este caso que la contienen: %1.</translation>
    </message>
    <message>
        <source>1 name: %1</source>
        <translation>1 nombre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n nombre: %1</numerusform>
            <numerusform>%n nombres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address, which is not resolved</source>
        <translation>1 dirección, que no se resuelve</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses, which are not resolved</source>
        <translation>
            <numerusform>%n dirección, que no se resuelve</numerusform>
            <numerusform>%n direcciones, que no se resuelven</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not understood: %1</source>
        <translation>1 no reconocido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: %1</source>
        <translation>
            <numerusform>%n no reconocido: %1</numerusform>
            <numerusform>%n no reconocidos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, an address: not resolved</source>
        <translation>%1, una dirección: no se resuelve</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>“%1” (line %2)</source>
        <translation>«%1» (línea %2)</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 repetición</translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, again</source>
        <translation>%1, otra vez</translation>
    </message>
</context>
<context>
    <name>widgets::ReferenceStrip</name>
    <message>
        <source>Reference scores</source>
        <translation>Índices de referencia</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>Como referencia</translation>
    </message>
    <message>
        <source>Published scores on the same answers. They are no part of the verdict.</source>
        <translation>Índices publicados sobre las mismas respuestas. No forman parte del veredicto.</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1 no calculado</translation>
    </message>
    <message>
        <source>%1 %2 flux</source>
        <translation>%1 %2 flux</translation>
    </message>
    <message>
        <source>%1 %2 not flux</source>
        <translation>%1 %2 no flux</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>As a registry or WHOIS says it, in UTC. Fluxcase never looks it up.</source>
        <translation>Como lo dice un registro o WHOIS, en UTC. Fluxcase nunca lo consulta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>widgets::ResolverTable</name>
    <message>
        <source>Resolvers</source>
        <translation>Resolutores</translation>
    </message>
</context>
<context>
    <name>widgets::ResolversDialog</name>
    <message>
        <source>Resolvers</source>
        <translation>Resolutores</translation>
    </message>
    <message>
        <source>Check the resolvers with canaries, where the case permits it</source>
        <translation>Comprobar los resolutores con canarios, cuando el caso lo permita</translation>
    </message>
    <message>
        <source>Asks each resolver for a random name below %1, which cannot exist, and for %2, whose address is known. PAP GREEN or CLEAR permits it.</source>
        <translation>Consulta a cada resolutor un nombre aleatorio bajo %1, que no puede existir, y %2, cuya dirección se conoce. Lo permiten PAP GREEN o CLEAR.</translation>
    </message>
    <message>
        <source>Resolver profiles</source>
        <translation>Perfiles de resolutores</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>UDP, and TCP where an answer is cut</source>
        <translation>UDP, y TCP si la respuesta llega truncada</translation>
    </message>
    <message>
        <source>TCP only</source>
        <translation>Solo TCP</translation>
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
        <translation>Consulta por</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.53, 192.0.2.53:5300, or with the name of its certificate 192.0.2.53#dns.example</source>
        <translation>Uno por línea: 192.0.2.53, 192.0.2.53:5300, o con el nombre de su certificado 192.0.2.53#dns.example</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>none, or such as 198.51.100.0/24 2001:db8::/56</source>
        <translation>ninguna, o p. ej. 198.51.100.0/24 2001:db8::/56</translation>
    </message>
    <message>
        <source>Asks each name once more as if from these networks (EDNS client subnet). The owner of a name sees them; PAP GREEN or CLEAR permits it.</source>
        <translation>Consulta cada nombre una vez más como si fuera desde estas redes (EDNS client subnet). El titular de un nombre las ve; lo permiten PAP GREEN o CLEAR.</translation>
    </message>
    <message>
        <source>Also ask for</source>
        <translation>Consultar también para</translation>
    </message>
    <message>
        <source>Add a known public resolver…</source>
        <translation>Añadir un resolutor público conocido…</translation>
    </message>
    <message>
        <source>filters, and so hides flux</source>
        <translation>filtra y, por tanto, oculta flux</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>It also sees the networks that are asked for, so the case must be PAP:GREEN or CLEAR.</source>
        <translation>También ve las redes para las que se consulta, por lo que el caso debe ser PAP:GREEN o CLEAR.</translation>
    </message>
    <message>
        <source>The servers above only find the name&apos;s own, which are asked directly; the case must be PAP:GREEN or CLEAR.</source>
        <translation>Los servidores anteriores solo localizan los propios del nombre, que se consultan directamente; el caso debe ser PAP:GREEN o CLEAR.</translation>
    </message>
    <message>
        <source>A resolver here filters: it may hide flux.</source>
        <translation>Un resolutor de la lista filtra: puede ocultar flux.</translation>
    </message>
</context>
<context>
    <name>widgets::SampleText</name>
    <message>
        <source>no change so far</source>
        <translation>sin cambios hasta ahora</translation>
    </message>
    <message>
        <source>first change %1Z</source>
        <translation>primer cambio %1Z</translation>
    </message>
    <message>
        <source>%1 new an hour</source>
        <translation>%1 nuevas por hora</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>1 red</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 redes</translation>
    </message>
    <message>
        <source>networks not known</source>
        <translation>redes no conocidas</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 país</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1 países</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 observación</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 observaciones</translation>
    </message>
    <message>
        <source>1 resolver</source>
        <translation>1 resolutor</translation>
    </message>
    <message>
        <source>%1 resolvers</source>
        <translation>%1 resolutores</translation>
    </message>
    <message>
        <source>1 query failed</source>
        <translation>1 consulta fallida</translation>
    </message>
    <message>
        <source>%1 queries failed</source>
        <translation>%1 consultas fallidas</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>primera vez %1</translation>
    </message>
    <message>
        <source>1 answer of any kind</source>
        <translation>1 respuesta de cualquier tipo</translation>
    </message>
    <message>
        <source>%1 answers of any kind</source>
        <translation>%1 respuestas de cualquier tipo</translation>
    </message>
    <message>
        <source>First change %1</source>
        <translation>Primer cambio %1</translation>
    </message>
    <message>
        <source>Countries: geolocated</source>
        <translation>Países: geolocalizados</translation>
    </message>
    <message>
        <source>Countries: of network registration</source>
        <translation>Países: de registro de la red</translation>
    </message>
</context>
<context>
    <name>widgets::ServerTable</name>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsDialog</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Own ranges and names</source>
        <translation>Rangos y nombres propios</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolutores</translation>
    </message>
    <message>
        <source>Databases and lists</source>
        <translation>Bases de datos y listas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Colours of the window. Pictures for reports are light always.</source>
        <translation>Colores de la ventana. Las imágenes para informes son siempre claras.</translation>
    </message>
    <message>
        <source>As the &amp;system is</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>A resolver profile says who is asked and who sees it. It is chosen beside Watch.</source>
        <translation>Un perfil de resolutores dice a quién se pregunta y quién lo ve. Se elige junto a Vigilar.</translation>
    </message>
    <message>
        <source>Resolver profiles</source>
        <translation>Perfiles de resolutores</translation>
    </message>
    <message>
        <source>&amp;Edit profiles…</source>
        <translation>&amp;Editar perfiles…</translation>
    </message>
    <message>
        <source>Where addresses are and what they are known for is looked up in these files, never on the network. Your own win over those that came with Fluxcase.</source>
        <translation>Dónde están las direcciones y por qué se conocen se consulta en estos archivos, nunca en la red. Los suyos tienen prioridad sobre los que vinieron con Fluxcase.</translation>
    </message>
    <message>
        <source>Databases and lists in use</source>
        <translation>Bases de datos y listas en uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>&amp;Añadir una base de datos…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Only databases that were added here can be removed; the file stays</source>
        <translation>Solo se pueden quitar las bases de datos añadidas aquí; el archivo permanece</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when a verdict is reached or changes</source>
        <translation>Avisar en el &amp;escritorio cuando se alcance un veredicto o cambie</translation>
    </message>
    <message>
        <source>Others may read a notification on your screen: it holds the defanged name and the verdict.</source>
        <translation>Otros pueden leer una notificación en su pantalla: contiene el nombre neutralizado y el veredicto.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications now.</source>
        <translation>Este escritorio no tiene sitio para notificaciones ahora.</translation>
    </message>
    <message>
        <source>your own: %1</source>
        <translation>la suya: %1</translation>
    </message>
    <message>
        <source>%1: old</source>
        <translation>%1: antigua</translation>
    </message>
    <message>
        <source>&amp;Go on watching when the window is closed</source>
        <translation>&amp;Seguir vigilando cuando la ventana esté cerrada</translation>
    </message>
    <message>
        <source>Fluxcase then stays in the notification area, from where the window comes back and the program is quit. With nothing watched, closing the window ends it as ever.</source>
        <translation>Fluxcase permanece entonces en el área de notificación, desde donde se recupera la ventana y se sale del programa. Si no se vigila nada, cerrar la ventana lo termina como siempre.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>All times UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>○ Nothing is watched</source>
        <translation>○ No se vigila nada</translation>
    </message>
    <message>
        <source>● 1 name watched</source>
        <translation>● 1 nombre vigilado</translation>
    </message>
    <message>
        <source>● %1 names watched</source>
        <translation>● %1 nombres vigilados</translation>
    </message>
    <message>
        <source>0 queries/s</source>
        <translation>0 consultas/s</translation>
    </message>
    <message>
        <source>%1 queries/min</source>
        <translation>%1 consultas/min</translation>
    </message>
    <message>
        <source>%1 queries/s</source>
        <translation>%1 consultas/s</translation>
    </message>
    <message>
        <source>Saved %1Z</source>
        <translation>Guardado %1Z</translation>
    </message>
    <message>
        <source>Case saved %1Z · %2</source>
        <translation>Caso guardado %1Z · %2</translation>
    </message>
    <message>
        <source>Geo data: invented for practice</source>
        <translation>Datos geo: inventados para prácticas</translation>
    </message>
    <message>
        <source>No geo data</source>
        <translation>Sin datos geo</translation>
    </message>
    <message>
        <source>Geo data: %1</source>
        <translation>Datos geo: %1</translation>
    </message>
    <message>
        <source> · %1 not readable</source>
        <translation> · %1 no legibles</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;defanged, addresses too</source>
        <translation>Copiar &amp;neutralizado, también direcciones</translation>
    </message>
    <message>
        <source>Copy as &amp;text, nothing defanged</source>
        <translation>Copiar como te&amp;xto, nada neutralizado</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V, nothing defanged</source>
        <translation>Copiar como CS&amp;V, nada neutralizado</translation>
    </message>
    <message>
        <source>Copy the table as &amp;picture</source>
        <translation>Copiar la tabla como &amp;imagen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>widgets::TablesTabs</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolutores</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
    <message>
        <source>Shows only rows that hold this text</source>
        <translation>Muestra solo las filas que contienen este texto</translation>
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
        <translation>Eventos</translation>
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
        <translation>Vigila un nombre de dominio sospechoso e indica si es fast flux y por qué.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built with Qt %1, c-ares, ldns, libmaxminddb, libpsl and libidn2.</source>
        <translation>Compilado con Qt %1, c-ares, ldns, libmaxminddb, libpsl y libidn2.</translation>
    </message>
    <message>
        <source>Databases of networks and places in use:</source>
        <translation>Archivos de datos de redes y lugares en uso:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Databases that could not be used:</source>
        <translation>Archivos de datos que no se han podido usar:</translation>
    </message>
    <message>
        <source>To use a database of your own, name an MMDB file with --geo FILE, or put it where your distribution keeps GeoIP databases. A city database puts the circles of the map at cities.</source>
        <translation>Para usar una base de datos propia, indique un archivo MMDB con --geo FILE o póngalo donde su distribución guarda las bases de datos GeoIP. Una base de datos de ciudades sitúa los círculos del mapa en ciudades.</translation>
    </message>
    <message>
        <source>Sources of the data that come with the program:</source>
        <translation>Fuentes de los datos incluidos en el programa:</translation>
    </message>
    <message>
        <source>Networks: RouteViews, NRO and DB-IP Lite, CC BY 4.0. IP Geolocation by DB-IP, https://db-ip.com</source>
        <translation>Redes: RouteViews, NRO y DB-IP Lite, CC BY 4.0. IP Geolocation by DB-IP, https://db-ip.com</translation>
    </message>
    <message>
        <source>Countries of registration: iptoasn.com, PDDL 1.0</source>
        <translation>Países de registro: iptoasn.com, PDDL 1.0</translation>
    </message>
    <message>
        <source>World map: Natural Earth, public domain; world-atlas, ISC</source>
        <translation>Mapamundi: Natural Earth, dominio público; world-atlas, ISC</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC</source>
        <translation>Iconos: Lucide, ISC</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Watch, in the entry field</source>
        <translation>Vigilar, en el campo de entrada</translation>
    </message>
    <message>
        <source>Copy the selected rows, in a table</source>
        <translation>Copiar las filas seleccionadas, en una tabla</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Dismiss a message</source>
        <translation>Descartar un mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Pick the row, in a table: all views follow</source>
        <translation>Elegir la fila, en una tabla: todas las vistas siguen</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ y −</translation>
    </message>
    <message>
        <source>Zoom, in a chart or the map, as the wheel does</source>
        <translation>Ampliar como con la rueda, en un gráfico o el mapa</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move, in a chart or the map, as a drag does</source>
        <translation>Mover como al arrastrar, en un gráfico o el mapa</translation>
    </message>
    <message>
        <source>Show all, in a chart or the map, as a double click does</source>
        <translation>Mostrar todo como con un doble clic, en un gráfico o el mapa</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Change the selected time, in the time brush</source>
        <translation>Cambiar el tiempo elegido, en la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>widgets::TimeBrush</name>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Time brush</source>
        <translation>Selector de tiempo</translation>
    </message>
    <message>
        <source>Plays the watch back from its first answer</source>
        <translation>Reproduce la vigilancia desde su primera respuesta</translation>
    </message>
    <message>
        <source>Shows every answer of the name again (Esc)</source>
        <translation>Muestra de nuevo todas las respuestas del nombre (Esc)</translation>
    </message>
    <message>
        <source>%1 · drag to select a time: every chart, the map and the tables follow</source>
        <translation>%1 · arrastre para seleccionar un intervalo: lo siguen todos los gráficos, el mapa y las tablas</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Stop replay</source>
        <translation>Parar reproducción</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>nothing to draw yet</source>
        <translation>aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 De %2 a %3.</translation>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Probability of any kind of flux, 0 to 1, expecting 1 of %1 names that are looked at to flux</source>
        <translation>Probabilidad de cualquier tipo de flux, de 0 a 1, suponiendo que hace flux 1 de cada %1 nombres examinados</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Shows every fact of the verdict in the table below</source>
        <translation>Muestra cada hecho del veredicto en la tabla inferior</translation>
    </message>
    <message>
        <source>Probability of flux %1</source>
        <translation>Probabilidad de flux %1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Qué lo cambiaría: %1</translation>
    </message>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>A la espera de la primera respuesta…</translation>
    </message>
    <message>
        <source>own verdict: %1 · %2</source>
        <translation>veredicto propio: %1 · %2</translation>
    </message>
    <message>
        <source>next query in %1</source>
        <translation>próxima consulta en %1</translation>
    </message>
    <message>
        <source>not being watched</source>
        <translation>no se vigila</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>se vigila</translation>
    </message>
    <message>
        <source>Reading its answers…</source>
        <translation>Leyendo sus respuestas…</translation>
    </message>
    <message>
        <source>As the case keeps it. Reading its answers…</source>
        <translation>Según consta en el caso. Leyendo sus respuestas…</translation>
    </message>
</context>
<context>
    <name>widgets::VerdictText</name>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 observación</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 observaciones</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>alcanzado %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>one vantage</source>
        <translation>un solo resolutor</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>was %1, reached %2</source>
        <translation>antes %1, alcanzado %2</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 excluido: %2</translation>
    </message>
    <message>
        <source>turned by the list %1</source>
        <translation>cambiado por la lista %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For flux: %1</source>
        <translation>A favor de flux: %1</translation>
    </message>
    <message>
        <source>Against flux: %1</source>
        <translation>En contra de flux: %1</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Qué lo cambiaría: %1</translation>
    </message>
    <message>
        <source>reached %1 · %2 so far</source>
        <translation>alcanzado %1 · %2 hasta ahora</translation>
    </message>
    <message>
        <source>the case kept a verdict by weights %1; weights %2 judge now</source>
        <translation>el caso guardó un veredicto con los pesos %1; ahora juzgan los pesos %2</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Paste a suspect name</source>
        <translation>Pegue un nombre sospechoso</translation>
    </message>
    <message>
        <source>A domain name, a URL, a defanged indicator or a whole text: paste it into the field above, or drop a file there. What was recognised, and who will see the queries, is shown before anything is sent.</source>
        <translation>Un nombre de dominio, una URL, un indicador neutralizado o un texto entero: péguelo en el campo de arriba o suelte allí un archivo. Antes de enviar nada se muestra qué se ha reconocido y quién verá las consultas.</translation>
    </message>
    <message>
        <source>The practice lab has names that behave like flux, a CDN and a round robin, in a world of its own. Nothing leaves this machine.</source>
        <translation>El laboratorio de prácticas tiene nombres que se comportan como flux, una CDN y un round robin, en un mundo propio. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>addresses change with every look</source>
        <translation>las direcciones cambian en cada observación</translation>
    </message>
    <message>
        <source>and so do the name servers</source>
        <translation>y también los servidores de nombres</translation>
    </message>
    <message>
        <source>the answer depends on who asks</source>
        <translation>la respuesta depende de quién consulta</translation>
    </message>
    <message>
        <source>the same addresses take turns</source>
        <translation>las mismas direcciones se turnan</translation>
    </message>
    <message>
        <source>servers that volunteers run</source>
        <translation>servidores operados por voluntarios</translation>
    </message>
    <message>
        <source>one resolver lies about it</source>
        <translation>un resolutor miente sobre él</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>el nombre no existe</translation>
    </message>
    <message>
        <source>Practice lab</source>
        <translation>Laboratorio de prácticas</translation>
    </message>
    <message>
        <source>Invented names, networks and places; nothing leaves this machine. Press Watch for all of these, or choose one first:</source>
        <translation>Nombres, redes y lugares inventados; nada sale de este equipo. Pulse Vigilar para todos ellos o elija uno antes:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Puts %1 into the field above</source>
        <translation>Pone %1 en el campo de arriba</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>widgets::WorkBar</name>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>quedan unas %1 h %2 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What is stored by then stays</source>
        <translation>Lo guardado hasta entonces se queda</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 filas leídas</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 pieces of evidence read</source>
        <translation>%1 pruebas leídas</translation>
    </message>
    <message>
        <source>What the case holds already stands in it twice then</source>
        <translation>Lo que el caso ya contiene figurará entonces dos veces en él</translation>
    </message>
    <message>
        <source>The case is then as it was before</source>
        <translation>El caso queda entonces como estaba</translation>
    </message>
</context>
</TS>
