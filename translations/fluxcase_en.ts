<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::CaseEvents</name>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>one indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseReading</name>
    <message numerus="yes">
        <source>The answers about %n more name(s) are read first.</source>
        <translation>
            <numerusform>The answers about %n more name are read first.</numerusform>
            <numerusform>The answers about %n more names are read first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExportDesk</name>
    <message numerus="yes">
        <source>Copied, all %n lines.</source>
        <translation>
            <numerusform>Copied, the one line.</numerusform>
            <numerusform>Copied, all %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportDesk</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 and %n more file</numerusform>
            <numerusform>%1 and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Notifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fluxcase goes on watching %n names</source>
        <translation>
            <numerusform>Fluxcase goes on watching %n name</numerusform>
            <numerusform>Fluxcase goes on watching %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PacketText</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>one byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SettingsDesk</name>
    <message numerus="yes">
        <source>list, %n rows</source>
        <translation>
            <numerusform>list, one row</numerusform>
            <numerusform>list, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TrayIcon</name>
    <message numerus="yes">
        <source>Fluxcase: %n names watched</source>
        <translation>
            <numerusform>Fluxcase: %n name watched</numerusform>
            <numerusform>Fluxcase: %n names watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Edit</name>
    <message numerus="yes">
        <source>%n names and addresses</source>
        <translation>
            <numerusform>one name or address</numerusform>
            <numerusform>%n names and addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::BrushFigure</name>
    <message numerus="yes">
        <source>new addresses per %n day(s)</source>
        <translation>
            <numerusform>new addresses per day</numerusform>
            <numerusform>new addresses per %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n hour(s)</source>
        <translation>
            <numerusform>new addresses per hour</numerusform>
            <numerusform>new addresses per %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n minute(s)</source>
        <translation>
            <numerusform>new addresses per minute</numerusform>
            <numerusform>new addresses per %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new addresses per %n second(s)</source>
        <translation>
            <numerusform>new addresses per second</numerusform>
            <numerusform>new addresses per %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::MapFigure</name>
    <message numerus="yes">
        <source>%n address(es) not placed</source>
        <translation>
            <numerusform>%n address not placed</numerusform>
            <numerusform>%n addresses not placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::MapSpots</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indicators::Ticket</name>
    <message numerus="yes">
        <source>… and %n more in the case</source>
        <translation>
            <numerusform>… and %n more in the case</numerusform>
            <numerusform>… and %n more in the case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items::LinkedSelection</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es)</source>
        <translation>
            <numerusform>%1 of %n address</numerusform>
            <numerusform>%1 of %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>push::Outcome</name>
    <message numerus="yes">
        <source>%n object(s) were added at %1.</source>
        <translation>
            <numerusform>%n object was added at %1.</numerusform>
            <numerusform>%n objects were added at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were already there and are as they should be.</source>
        <translation>
            <numerusform>%n object was already there and is as it should be.</numerusform>
            <numerusform>%n objects were already there and are as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were taken by %1; one that was already there is there once, in its newest version.</source>
        <translation>
            <numerusform>%n object was taken by %1; one that was already there is there once, in its newest version.</numerusform>
            <numerusform>%n objects were taken by %1; one that was already there is there once, in its newest version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were refused.</source>
        <translation>
            <numerusform>%n object was refused.</numerusform>
            <numerusform>%n objects were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportViews</name>
    <message numerus="yes">
        <source>, %n for a reason of yours</source>
        <translation>
            <numerusform>, %n for a reason of yours</numerusform>
            <numerusform>, %n for a reason of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GoToDialog</name>
    <message numerus="yes">
        <source>%n found in the case.</source>
        <translation>
            <numerusform>One found in the case.</numerusform>
            <numerusform>%n found in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MapView</name>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1: %n address</numerusform>
            <numerusform>%1: %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n place(s) nearby</source>
        <translation>
            <numerusform>%1 and %n place nearby</numerusform>
            <numerusform>%1 and %n places nearby</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameDelegate</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NamesPane</name>
    <message numerus="yes">
        <source>A large case: %n name(s) are read once they are looked at. What names share is said of the others only.</source>
        <translation>
            <numerusform>A large case: %n name is read once it is looked at. What names share is said of the others only.</numerusform>
            <numerusform>A large case: %n names are read once they are looked at. What names share is said of the others only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::OwnEditor</name>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n range</numerusform>
            <numerusform>%n ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Recognition</name>
    <message numerus="yes">
        <source>%n addresses, which are not resolved</source>
        <translation>
            <numerusform>%n address, which is not resolved</numerusform>
            <numerusform>%n addresses, which are not resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: %1</source>
        <translation>
            <numerusform>%n not understood: %1</numerusform>
            <numerusform>%n not understood: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: %1</source>
        <translation>
            <numerusform>%n name: %1</numerusform>
            <numerusform>%n names: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsDialog</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>one day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
</TS>
