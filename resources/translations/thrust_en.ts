<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupRow</name>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workout(s)</source>
            <translation>
                <numerusform>%n workout</numerusform>
                <numerusform>%n workouts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bands</name>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChosenBar</name>
        <message numerus="yes">
            <source>%n day(s) earlier</source>
            <translation>
                <numerusform>%n day earlier</numerusform>
                <numerusform>%n days earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n day later</numerusform>
                <numerusform>%n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workout(s) chosen</source>
            <translation>
                <numerusform>%n workout chosen</numerusform>
                <numerusform>%n workouts chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropSign</name>
        <message numerus="yes">
            <source>Drop %n file(s) to import one by one</source>
            <translation>
                <numerusform>Drop %n file to import one by one</numerusform>
                <numerusform>Drop %n files to import one by one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n band(s)</source>
            <translation>
                <numerusform>%n band</numerusform>
                <numerusform>%n bands</numerusform>
            </translation>
        </message>
    </context>
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
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workout(s)</source>
            <translation>
                <numerusform>%n workout</numerusform>
                <numerusform>%n workouts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workout(s) found</source>
            <translation>
                <numerusform>%n workout found</numerusform>
                <numerusform>%n workouts found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n week(s)</source>
            <translation>
                <numerusform>Last %n week</numerusform>
                <numerusform>Last %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartingDialog</name>
        <message numerus="yes">
            <source>Waiting to be saved: %n record(s).</source>
            <translation>
                <numerusform>Waiting to be saved: %n record.</numerusform>
                <numerusform>Waiting to be saved: %n records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) without a rest day before</source>
            <translation>
                <numerusform>%Ln day without a rest day before</numerusform>
                <numerusform>%Ln days without a rest day before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repetition(s)</source>
            <translation>
                <numerusform>%Ln repetition</numerusform>
                <numerusform>%Ln repetitions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repetition(s) with a band of unknown force are left out.</source>
            <translation>
                <numerusform>%Ln repetition with a band of unknown force are left out.</numerusform>
                <numerusform>%Ln repetitions with a band of unknown force are left out.</numerusform>
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
            <source>A rest day was missing before %Ln training day(s); {run}.</source>
            <translation>
                <numerusform>A rest day was missing before %Ln training day; {run}.</numerusform>
                <numerusform>A rest day was missing before %Ln training days; {run}.</numerusform>
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
            <source>Left out: %Ln set(s) without a planned hold or known times.</source>
            <translation>
                <numerusform>Left out: %Ln set without a planned hold or known times.</numerusform>
                <numerusform>Left out: %Ln sets without a planned hold or known times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %Ln set(s) without tempo or times.</source>
            <translation>
                <numerusform>Left out: %Ln set without tempo or times.</numerusform>
                <numerusform>Left out: %Ln sets without tempo or times.</numerusform>
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
            <source>Rated: {rated} of %Ln set(s).</source>
            <translation>
                <numerusform>Rated: {rated} of %Ln set.</numerusform>
                <numerusform>Rated: {rated} of %Ln sets.</numerusform>
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
            <source>The most frequent {shown} of %Ln kind(s) are shown.</source>
            <translation>
                <numerusform>The most frequent {shown} of %Ln kind are shown.</numerusform>
                <numerusform>The most frequent {shown} of %Ln kinds are shown.</numerusform>
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
        <message numerus="yes">
            <source>the longest run without that lasted %Ln day(s)</source>
            <translation>
                <numerusform>the longest run without that lasted %Ln day</numerusform>
                <numerusform>the longest run without that lasted %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
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
            <source>Without a rest day between in %Ln week(s).</source>
            <translation>
                <numerusform>Without a rest day between in %Ln week.</numerusform>
                <numerusform>Without a rest day between in %Ln weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a rest day between in week(s) {weeks}.</source>
            <translation>
                <numerusform>Without a rest day between in week {weeks}.</numerusform>
                <numerusform>Without a rest day between in weeks {weeks}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>week(s) with a day between</source>
            <translation>
                <numerusform>week with a day between</numerusform>
                <numerusform>weeks with a day between</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{sessions} and {reps} in %Ln week(s), most in week {week} ({most}).</source>
            <translation>
                <numerusform>{sessions} and {reps} in %Ln week, most in week {week} ({most}).</numerusform>
                <numerusform>{sessions} and {reps} in %Ln weeks, most in week {week} ({most}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
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
    </context>
    <context>
        <name>Transfer</name>
        <message numerus="yes">
            <source>%n workout(s) written to {path}</source>
            <translation>
                <numerusform>%n workout written to {path}</numerusform>
                <numerusform>%n workouts written to {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrendsView</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeeksView</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n workout(s)</source>
            <translation>
                <numerusform>%n workout</numerusform>
                <numerusform>%n workouts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
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
            <source>All %n set(s) are in the log already. There is nothing to add.</source>
            <translation>
                <numerusform>All %n set are in the log already. There is nothing to add.</numerusform>
                <numerusform>All %n sets are in the log already. There is nothing to add.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n set(s)</source>
            <translation>
                <numerusform>Import %n set</numerusform>
                <numerusform>Import %n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skip, %n more file(s)</source>
            <translation>
                <numerusform>Skip, %n more file</numerusform>
                <numerusform>Skip, %n more files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>imports</name>
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
    <context>
        <name>guide</name>
        <message>
            <source>Short range</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half the way</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short range of motion</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips start too high, or stop too low: part of the movement is missing.</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The glutes work from the very bottom to the very top.</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Often hurry, or a band too strong to finish against.</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from hip flexion, hips low. Finish with a flat plane from knee to chest.</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut short</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never low, never level</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips bob in the middle: never low, never in one line.</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low, then one flat plane</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips go from low and bent to one flat plane, knee to chest.</source>
            <extracomment>mistakes.short-range</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too fast</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down in a flash</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each half is over before the glutes have worked through it, and the range shrinks.</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The glutes stay engaged at every point of the way, and you could stop anywhere.</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Often counting repetitions instead of seconds.</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one second up and one second down, through the full range. The cues keep the time.</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rushed</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less than a second a half</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips bounce up and down, half a second each way.</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlled</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second or more a half</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips rise in one second, are held, and sink in three.</source>
            <extracomment>mistakes.too-fast</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pelvic tilt</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pelvis tips forward</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anterior pelvic tilt</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The top of the pelvis tips forward: the back arches, the glutes stick out.</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Core and glutes are both tight; nothing pinches in the lower back.</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting before the core is braced.</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Core first: bring the lower back to neutral before you start. The glutes still contract.</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tipped forward</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back arched, glutes out</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the start the pelvis is tipped forward and the lower back arched.</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arched</source>
            <extracomment>mistakes.pelvic-tilt, mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tips forward</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neutral</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Core braced first</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the start the pelvis is level and the lower back neutral.</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Braced first</source>
            <extracomment>mistakes.pelvic-tilt</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arched back</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower back bends</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arched lower back</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower back arches, however the pelvis is turned. It is a mistake of its own.</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trunk is one firm piece, from ribs to pelvis.</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feet too near the upper back or too far from it, or a weak brace.</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brace, lower back flat at the start. Move your feet until your shins are upright at the top.</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hollow above the hips</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower back is hollow; ribs and hips point apart.</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ribs flare</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower back bends</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flat</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ribs and hips in line</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower back is flat and braced, ribs and hips in line.</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ribs down</source>
            <extracomment>mistakes.arched-back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past the line</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips pushed too high</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips pushed beyond parallel</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips rise past the one line of trunk and thighs, and the lower back bends to get there.</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The glutes stop the hips; the lower back has nothing to add.</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chasing height without knowing where the top is.</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn the position beside a mirror: stop when your hips are level with waist or knees.</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too high</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips past the line</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips are above the line from shoulder to knee, the back bent.</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bends to get there</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One line, shins upright</source>
            <extracomment>mistakes.beyond-parallel, rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shoulder, hip and knee are in one line, the shins upright.</source>
            <extracomment>mistakes.beyond-parallel</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upright</source>
            <extracomment>mistakes.beyond-parallel, rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heel drive</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushing through the heels</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Driving through the heels</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article advises against pushing hard through the heels: it recruits quads and calves.</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work is in the glutes, not in thighs and calves.</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heels flat, for support only. Bring your legs nearer your torso, or widen your stance.</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article’s advice; other coaches cue the opposite. Heels that support you always bear some force.</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toes up</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All through the heels</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forefeet lift off the floor; the heels take all the push.</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole foot</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flat, for support only</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both feet lie flat on the floor, the shins upright.</source>
            <extracomment>mistakes.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is it?</source>
            <extracomment>questions.what</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A glute exercise</source>
            <extracomment>questions.what</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is a banded hip thrust?</source>
            <extracomment>questions.what</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A compound movement centred on the glutes: half lying, you extend your hips against a band. Hip thrusts, with whatever equipment, mainly serve as accessory work for glute mass and strength.</source>
            <extracomment>questions.what</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter half lying on the bench, the band over the hips.</source>
            <extracomment>questions.what, questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many?</source>
            <extracomment>questions.repetitions</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8–20 a set</source>
            <extracomment>questions.repetitions</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many repetitions?</source>
            <extracomment>questions.repetitions</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About 8–20 a set: the banded form is programmed for high volume at low resistance. Settings lets you choose others, and says when you leave that range.</source>
            <extracomment>questions.repetitions</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the bottom, ready for the next repetition.</source>
            <extracomment>questions.repetitions</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will it build?</source>
            <extracomment>questions.growth</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glute growth</source>
            <extracomment>questions.growth</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it make the glutes grow?</source>
            <extracomment>questions.growth</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It suits growth: a large range, good isolation, simple mechanics, at moderate to high volume. The article names the medius and the maximus.</source>
            <extracomment>questions.growth</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the top, the glutes lit.</source>
            <extracomment>questions.growth</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plotkin and others (2023) found little or no growth of the medius, in thrusts with a barbell.</source>
            <extracomment>questions.growth</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry-over</source>
            <extracomment>questions.carry-over</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifts, jumps, chairs</source>
            <extracomment>questions.carry-over</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else gets better?</source>
            <extracomment>questions.carry-over</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hip extension elsewhere: more force, smoother, steadier, more range where mobility is poor. So deadlifts, squats, jumps and rising from a chair can become safer, easier and more effective.</source>
            <extracomment>questions.carry-over</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A standing lifter with straight hips, the band anchored behind.</source>
            <extracomment>questions.carry-over</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the article’s benefits. Expect help, not a guarantee.</source>
            <extracomment>questions.carry-over</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joints</source>
            <extracomment>questions.joints</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinder than some lifts</source>
            <extracomment>questions.joints</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is it kind to the joints?</source>
            <extracomment>questions.joints</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safer for them than good mornings or stiff-legged deadlifts, says the article; good for novices and returning lifters. A band leaves none of the bruises of a bar.</source>
            <extracomment>questions.joints</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the top, a soft band instead of a bar.</source>
            <extracomment>questions.joints</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article’s comparison, not a promise: with an old injury, see a medical professional first.</source>
            <extracomment>questions.joints</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band or bar?</source>
            <extracomment>questions.band-or-bar</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither is better</source>
            <extracomment>questions.band-or-bar</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banded or barbell?</source>
            <extracomment>questions.band-or-bar</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither is better. A bar allows heavy steps and resists evenly. A band is somewhat safer, lower in impact and more comfortable.</source>
            <extracomment>questions.band-or-bar</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter with a barbell in the hip crease, at the top.</source>
            <extracomment>questions.band-or-bar</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every day?</source>
            <extracomment>questions.every-day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3–4 a week</source>
            <extracomment>questions.every-day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can I train every day?</source>
            <extracomment>questions.every-day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. Train at most 3–4 times a week with at least one rest day between workouts. Only low-intensity work may fall on consecutive days.</source>
            <extracomment>questions.every-day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the bottom, at rest between repetitions.</source>
            <extracomment>questions.every-day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article’s limit. With a rest day between, four fit one week; over many weeks 3.5 is the most.</source>
            <extracomment>questions.every-day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or squats?</source>
            <extracomment>questions.squats</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do both</source>
            <extracomment>questions.squats</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hip thrusts or squats?</source>
            <extracomment>questions.squats</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They serve different purposes: squats load quads, hamstrings and glutes, thrusts the glutes alone. Do both.</source>
            <extracomment>questions.squats</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the top, the hips held, the glutes lit.</source>
            <extracomment>questions.squats</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article’s view. In Plotkin’s trial (2023) squats and thrusts made the glutes grow alike.</source>
            <extracomment>questions.squats</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feet too near?</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knees ahead of the ankles</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are my feet too near?</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at your shins at the top. If the knees are ahead of the ankles, move your feet away from the bench.</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article warns of feet too near or too far; the upright shin as judge is ours.</source>
            <extracomment>questions.feet-near, questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too near</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shins lean to the toes</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the top the knees are ahead of the ankles, shins leaning.</source>
            <extracomment>questions.feet-near</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right</source>
            <extracomment>questions.feet-near, questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shins upright at the top</source>
            <extracomment>questions.feet-near, questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the top the shins stand upright, the feet flat.</source>
            <extracomment>questions.feet-near, questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feet too far?</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knees behind the ankles</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are my feet too far away?</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at your shins at the top. If the knees are behind the ankles, bring your feet nearer the bench.</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too far</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shins lean to the bench</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the top the knees are behind the ankles, shins leaning.</source>
            <extracomment>questions.feet-far</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where this comes from</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does this come from?</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the article “Banded Hip Thrust” of the Inspire US Foundation (inspireusafoundation.org/banded-hip-thrust) and the studies it names. Where others disagree, the guide says whose advice it is.</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neto, Vieira, Gama (2019). Journal of Sports Science and Medicine 18(2), 198–206. No DOI: jssm-18-198 on jssm.org.</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>González-García and others (2019). Sports 7(4), 80. DOI 10.3390/sports7040080</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plotkin and others (2023). bioRxiv 2023.06.21.545949; since published in Frontiers in Physiology 14, 1279170. DOI 10.3389/fphys.2023.1279170</source>
            <extracomment>questions.sources</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bottom</source>
            <extracomment>rep.bottom</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start low</source>
            <extracomment>rep.bottom</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips below the bench</source>
            <extracomment>rep.bottom</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every repetition begins with your hips low and bent, your belly and glutes already tight, both hands on the band.</source>
            <extracomment>rep.bottom</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips below the bench, knees bent, both hands on the band.</source>
            <extracomment>rep.bottom</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low and bent</source>
            <extracomment>rep.bottom</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift</source>
            <extracomment>rep.lift</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drive your hips up</source>
            <extracomment>rep.lift</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one second</source>
            <extracomment>rep.lift, rep.lower</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep your belly tight, squeeze your glutes and drive your hips up. Take at least one second, with the glutes working all the way.</source>
            <extracomment>rep.lift</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips halfway up, the glutes lit, an arrow to the line at the top.</source>
            <extracomment>rep.lift</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top</source>
            <extracomment>rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Know where the top is</source>
            <extracomment>rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the top your trunk and thighs make one line and your shins stand upright. Whether your hips end above your knees depends on your height and your bench.</source>
            <extracomment>rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shoulder, hip and knee in one line; the shins stand upright.</source>
            <extracomment>rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article asks for hips level with the stomach and over the knees; we draw the line instead.</source>
            <extracomment>rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One line</source>
            <extracomment>rep.top</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold and squeeze</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several seconds</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay at the top for several seconds, hips still, and squeeze your glutes.</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips held still at the top, the glutes fully lit.</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article says several seconds and gives no number. Two is our choice; Settings changes it.</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glutes do the work</source>
            <extracomment>rep.hold</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower</source>
            <extracomment>rep.lower</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower slowly</source>
            <extracomment>rep.lower</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let your hips sink slowly, over one second or more, with the glutes working all the way down. That was one repetition.</source>
            <extracomment>rep.lower</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips halfway down, the glutes lit, an arrow to the line below.</source>
            <extracomment>rep.lower</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main muscle</source>
            <extracomment>rep.glutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The glutes do the work</source>
            <extracomment>rep.glutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gluteus maximus</source>
            <extracomment>rep.glutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few muscles work hard here. Gluteus maximus, the largest of the lower back side, works hardest. It extends the hip; it also abducts, rotates outward and adducts the thigh.</source>
            <extracomment>rep.glutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hips at the top, the gluteus maximus lit.</source>
            <extracomment>rep.glutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helpers</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What helps along</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hamstrings and core</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hamstrings help through part of their range. The core works without moving: isometrically, it holds the trunk still. Both are incidental to the glutes.</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the top: glutes lit most, hamstrings less, the core outlined.</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Core: holds still</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hamstrings: help</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glutes: main work</source>
            <extracomment>rep.helpers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Injuries</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Injured before? Ask first</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower back, glutes, pelvis</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you have had an injury of the lower back, the glutes or the pelvis, this exercise may irritate it or bring it back. See a medical professional first.</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the bottom; lower back, glutes and pelvis are named.</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower back</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glutes</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pelvis</source>
            <extracomment>safety.caution</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact</source>
            <extracomment>safety.impact</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low impact is not no risk</source>
            <extracomment>safety.impact</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form comes first</source>
            <extracomment>safety.impact</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is practically no impact, and at any level of experience you can train like this if you attend to your form. The caution about injuries still holds.</source>
            <extracomment>safety.impact</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter at the top: trunk and thighs in one line.</source>
            <extracomment>safety.impact</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band</source>
            <extracomment>safety.band</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look after the band</source>
            <extracomment>safety.band</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any band can break</source>
            <extracomment>safety.band</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look it over before each use, and discard it when it is nicked or torn. Any band can break or slip: mind your eyes.</source>
            <extracomment>safety.band</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band hanging over the bench, ready to be looked over.</source>
            <extracomment>safety.band</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nicks or tears?</source>
            <extracomment>safety.band</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band and bench</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place the band and the bench</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So it cannot slide</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stand the bench where it cannot slide, against a wall if need be. Look the band over for nicks and tears, then lay it within reach.</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bench from the side, the band hanging over it within reach.</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot slide</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No nicks, no tears</source>
            <extracomment>setup.band-and-bench</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place your feet</source>
            <extracomment>setup.feet</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the place for your feet</source>
            <extracomment>setup.feet</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A measured distance</source>
            <extracomment>setup.feet</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sit on the floor against the bench, knees bent, both feet flat. They stand right when your shins are upright at the top.</source>
            <extracomment>setup.feet</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter sits against the bench, feet flat, the heels a measured distance away.</source>
            <extracomment>setup.feet</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin the band</source>
            <extracomment>setup.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the band under your heels</source>
            <extracomment>setup.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One end, both heels</source>
            <extracomment>setup.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay one end of the loop under both heels; fold a long loop once, or it stays slack. Your feet stay flat: they hold the band and support you, nothing more.</source>
            <extracomment>setup.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter sits against the bench, the band under both heels, its end held.</source>
            <extracomment>setup.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both heels</source>
            <extracomment>setup.heels</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lean on the bench</source>
            <extracomment>setup.back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay your upper back on the bench</source>
            <extracomment>setup.back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hips low, knees bent</source>
            <extracomment>setup.back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lean back until your upper back lies on the bench, its edge just under your shoulder blades. Your hips hang below it, bent, and your knees stay bent.</source>
            <extracomment>setup.back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper back on the bench, hips below it, knees bent, feet flat.</source>
            <extracomment>setup.back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under the shoulder blades</source>
            <extracomment>setup.back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loop the band</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loop the band into your hip crease</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it before you lift</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the other end over your thighs into the fold of your hips. Pull on it: it must sit firm before the first repetition.</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band runs from under the heels into the fold of the hips.</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the hip crease</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the belly</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flat, no twist</source>
            <extracomment>setup.crease</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press and brace</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hands on the band, then brace</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press and tighten</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the band against your pelvis with both hands, all through the set, so that it cannot slip. Tighten your belly and squeeze your glutes.</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both hands press the band against the pelvis; the hips are low.</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both hands, all through</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belly tight</source>
            <extracomment>setup.brace</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-legged</source>
            <extracomment>variations.single-leg</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly one-sided</source>
            <extracomment>variations.single-leg</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-legged hip thrust</source>
            <extracomment>variations.single-leg</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one foot down and lift the other leg, hip and knee bent. One side does most of the work: the exercise becomes partly unilateral.</source>
            <extracomment>variations.single-leg</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One foot on the floor, the other leg raised, the hips rising.</source>
            <extracomment>variations.single-leg</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You want each side to work by itself, or two legs have become easy.</source>
            <extracomment>variations.single-leg</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor bridge</source>
            <extracomment>variations.floor-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banded, without a bench</source>
            <extracomment>variations.floor-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banded glute bridge</source>
            <extracomment>variations.floor-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same lift from the floor: upper back down, the band from under your heels over your hips, both hands on it.</source>
            <extracomment>variations.floor-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper back on the floor, band over the hips, the hips rising.</source>
            <extracomment>variations.floor-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have a band but no bench, or you are learning the movement.</source>
            <extracomment>variations.floor-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <extracomment>variations.standing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band anchored behind</source>
            <extracomment>variations.standing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing band hip thrust</source>
            <extracomment>variations.standing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anchor the band behind you at hip height and stand in the loop, hips bent. Push your hips forward until you stand tall, then let them go back.</source>
            <extracomment>variations.standing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter stands, the band anchored behind, the hips moving forward.</source>
            <extracomment>variations.standing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lying down does not suit you, and there is a firm anchor behind you.</source>
            <extracomment>variations.standing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Barbell</source>
            <extracomment>variations.barbell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much more load</source>
            <extracomment>variations.barbell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Barbell hip thrust</source>
            <extracomment>variations.barbell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearly the same movement with a bar in the hip crease. It takes much more load and resists the same through the whole range; discomfort and risk are greater too.</source>
            <extracomment>variations.barbell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifter with a barbell in the hip crease, the hips rising.</source>
            <extracomment>variations.barbell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No band is thick enough any more, or you want more intensity.</source>
            <extracomment>variations.barbell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glute bridge</source>
            <extracomment>variations.glute-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No band, no bench</source>
            <extracomment>variations.glute-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper back on the floor, no band, hips up. The range is smaller and the glutes work less, and the risk is lower still.</source>
            <extracomment>variations.glute-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper back on the floor, no band, the hips rising.</source>
            <extracomment>variations.glute-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no band or no bench, or you want it simpler.</source>
            <extracomment>variations.glute-bridge</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side step</source>
            <extracomment>variations.side-step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band round the shins</source>
            <extracomment>variations.side-step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banded side step</source>
            <extracomment>variations.side-step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band round your shins, step sideways in a half squat. It is dynamic: hamstrings, quads, calves and glutes work, and the hips abduct against the band.</source>
            <extracomment>variations.side-step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the front: a half squat, band round the shins, stepping sideways.</source>
            <extracomment>variations.side-step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are an athlete, or find thrusts slow or narrow.</source>
            <extracomment>variations.side-step</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
