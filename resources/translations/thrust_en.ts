<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n rep(s)</source>
            <translation>
                <numerusform>%n rep</numerusform>
                <numerusform>%n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n rep(s)</source>
            <translation>
                <numerusform>{done} of %n rep</numerusform>
                <numerusform>{done} of %n reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>%Ln repetition(s)</source>
            <translation>
                <numerusform>%Ln repetition</numerusform>
                <numerusform>%Ln repetitions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln session</numerusform>
                <numerusform>%Ln sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %Ln full week(s)</source>
            <translation>
                <numerusform>Last %Ln full week</numerusform>
                <numerusform>Last %Ln full weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No session in the last %Ln week(s).</source>
            <translation>
                <numerusform>No session in the last %Ln week.</numerusform>
                <numerusform>No session in the last %Ln weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not in week(s) {weeks}</source>
            <translation>
                <numerusform>Not in week {weeks}</numerusform>
                <numerusform>Not in weeks {weeks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln full week(s), {within} had {least}–{most} sessions, {fewer} fewer, {above} more.</source>
            <translation>
                <numerusform>Of %Ln full week, {within} had {least}–{most} sessions, {fewer} fewer, {above} more.</numerusform>
                <numerusform>Of %Ln full weeks, {within} had {least}–{most} sessions, {fewer} fewer, {above} more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions without a rest day between in %Ln week(s), last in week {week}.</source>
            <translation>
                <numerusform>Sessions without a rest day between in %Ln week, last in week {week}.</numerusform>
                <numerusform>Sessions without a rest day between in %Ln weeks, last in week {week}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions without a rest day between in week(s) {weeks}.</source>
            <translation>
                <numerusform>Sessions without a rest day between in week {weeks}.</numerusform>
                <numerusform>Sessions without a rest day between in weeks {weeks}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln week(s) kept</source>
            <translation>
                <numerusform>of %Ln week kept</numerusform>
                <numerusform>of %Ln weeks kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rep(s)</source>
            <translation>
                <numerusform>rep</numerusform>
                <numerusform>reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n rep(s)</source>
            <translation>
                <numerusform>%n rep</numerusform>
                <numerusform>%n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rest day(s) since {day}</source>
            <translation>
                <numerusform>%n rest day since {day}</numerusform>
                <numerusform>%n rest days since {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>train</name>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rep(s)</source>
            <comment>how many is written above</comment>
            <translation>
                <numerusform>rep</numerusform>
                <numerusform>reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rep(s) in {sets}</source>
            <comment>how many is written above</comment>
            <translation>
                <numerusform>rep in {sets}</numerusform>
                <numerusform>reps in {sets}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n rep(s)</source>
            <translation>
                <numerusform>{done} of %n rep</numerusform>
                <numerusform>{done} of %n reps</numerusform>
            </translation>
        </message>
    </context>
</TS>
