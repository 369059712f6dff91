<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>widgets::MapView</name>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1: %n address</numerusform>
            <numerusform>%1: %n addresses</numerusform>
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
</context>
</TS>
