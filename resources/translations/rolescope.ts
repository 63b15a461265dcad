<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>rolescope</name>
        <message>
            <source> %1 a year in the one job ad that states it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> %1 a year, %2 of %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> %1 a year, %2 of %3; a median needs %4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> in %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source> is also named for %1. The other way: </source>
            <comment> are also named for %1. The other way: </comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source> on page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source> skill named for %1, </source>
            <comment> skills named for %1, </comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source> skills are named for %1; no source here names one for %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> · %1 of %2 unread: %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> · prepared for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 % interval of the median high %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 % interval of the median low %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 % less</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 % more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 % of the database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 %2 a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 %2 a year, from %3 %4 × %5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 %2, %3 %4; the other way %5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 %2; the nearest is %3, for which %4 skills are also named, the other way %5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 (from the title)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 (none of your roles)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 (read only)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 against %2: %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 and %2 – Rolescope</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 and %2: how these two jobs differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 article</source>
            <comment>%1 articles</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 as the sources word them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 both</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 byte</source>
            <comment>%1 bytes</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 checked by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 comparison</source>
            <comment>%1 comparisons</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 could not be read: %2. Check the file and its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Nothing was changed; choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 damaged sign mended</source>
            <comment>%1 damaged signs mended</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dated, from %2 to %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 employer</source>
            <comment>%1 employers</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name, or allow overwriting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 files, one for each pair, and a page that lists them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 for %2, %3 for %4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 for several reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 given the role %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 has %2 columns and was not imported: a table of jobs may have 1,000. Remove the columns that are not needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 hidden for several reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 ignored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 in both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 in both · other way %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is %2, not a table of jobs, and was not imported. Choose a file in CSV or JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is JSON, but holds no list of jobs, and was not imported. It may be the data behind a web page: download the file itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is XML and was not imported. Ask its publisher for CSV or JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is a Rolescope library and was left as it is. Choose another name for the export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is a spreadsheet whatever its name says, and was not imported. Open it in a spreadsheet program and save it as CSV.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is a web page, not a table of jobs, and was not imported. Download the file that the page offers, often called “raw” or “export”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is a zip archive and was not imported. Unpack it and choose the table inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is also called “%2” now</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 is also named for</source>
            <comment>%1 are also named for</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty, so there was nothing to import. Check that it was downloaded whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is in an encoding that is not read, such as Shift_JIS, EUC-KR or GB18030, and was not imported. Save it as UTF-8 and import it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is in the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is named for another role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is named for no other role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is not a Rolescope library (%2). It was left untouched; choose a file ending in .rolescope.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is not a regular file. Choose the path of a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is not a text file and was not imported. Choose a file in CSV or JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is not there. Check the path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is shown as “%2” now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 is taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 job</source>
            <comment>%1 jobs</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 job ad</source>
            <comment>%1 job ads</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 job ad, with readable text</source>
            <comment>%1 job ads, all with readable text</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 job ads name it and do not, at levels and types that have both; either side needs %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 job gets the role %2; %3.</source>
            <comment>%1 jobs get the role %2; %3.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 jobs are too many to copy; at most %2 fit. Export the list as a file instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 line</source>
            <comment>%1 lines</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 may be: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 means %2, read as %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 min read</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 month old</source>
            <comment>%1 months old</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 more is kept that no import names any more.</source>
            <comment>%1 more are kept that no import names any more.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more is not compared:</source>
            <comment>%1 more are not compared:</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more job ad is not listed.</source>
            <comment>%1 more job ads are not listed.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more skill differs, too.</source>
            <comment>%1 more skills differ, too.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 named: </source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 new term; ticked, it becomes a skill</source>
            <comment>%1 new terms; those ticked become skills</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 no longer ignored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 not named: </source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 occupation</source>
            <comment>%1 occupations</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 comparisons written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 duties of %3 and %4 of %5 of %6 have a similar one: %7.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 jobs written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 stated by all %3 publishers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 stated by both publishers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of %2 with readable text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 of the %2 in the library have a title that gives none of your roles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 on %2. Agreement is counted in publishers, not in texts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 on %2: with one publisher, there is nobody to differ from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 only %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 only in the ad: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 only points to a file kept elsewhere (Git LFS) and holds no jobs itself. Download the file it stands for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 or not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 other role has skills, but none in common with</source>
            <comment>%1 other roles have skills, but none in common with</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 pair of texts</source>
            <comment>%1 pairs of texts</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 publisher</source>
            <comment>%1 publishers</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 reference to another page</source>
            <comment>%1 references to other pages</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 releases of O*NET</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 role</source>
            <comment>%1 roles</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 role shares skills with</source>
            <comment>%1 roles share skills with</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row</source>
            <comment>%1 rows</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 salaries between %2 %3 a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 selected, %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 skill</source>
            <comment>%1 skills</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 source</source>
            <comment>%1 sources</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stated · %2 in other words, a skill: less firmly · %3 not stated · %4 silent on the whole section</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 statement</source>
            <comment>%1 statements</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 suggested</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 title</source>
            <comment>%1 titles</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 title without a role…</source>
            <comment>%1 titles without a role…</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2 points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 vs %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was imported before with the same content; nothing of it was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was imported before; nothing was added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was in the library already; nothing was added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: a cell at line %2 is longer than 1 MB. Check the line, and that the delimiter is the right one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: a quotation mark opened at line %2 is not closed within 1 MB. Close it there and import the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: a text at line %2 is longer than 4 MB. Check where its quotation mark should close.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: at line %2 its lists and objects are nested more than 64 deep. Choose a plain list of jobs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: it holds more than %2 files. Choose the zip as O*NET publishes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: it is damaged or no zip (%2). Download it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: its text names no two roles to compare. Its first line should read “A vs. B”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: line %2 is not JSON. Mend that line, or download the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: none of its columns is known to hold job titles. Say which one does, in the window or with a mapping file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: the record at line %2 is longer than 8 MB. Check where it should end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: there is no “%2” in it. Choose the O*NET database in its text edition, as zip or folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: “%2” in it needs a password. Choose the zip as O*NET publishes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: “%2” in it unpacks to more than any table of O*NET (256 MB, or 200 times its packed size). Choose the zip as O*NET publishes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was not imported: “%2” is in it several times. Choose a zip with one release of O*NET.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 was there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 with readable text for %2: too few to tell, so each skill shows its count alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 would follow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 would name it no more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%1 year old</source>
            <comment>%1 years old</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · data as of %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, %2 chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, %2 lines of other kinds, %3 not placed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, %2 with salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, %2. Not the whole job market. </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, a yearly salary in internships only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, all of the library whatever the filter, with all %2 columns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, also called %2, %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, as printed: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, as stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, by %2 in other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, by one publisher only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, continued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, filtered and in the order of the list, with the columns %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, from %2 in the title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, held side by side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, hidden: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, list in “%2”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, none states a yearly salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, none states a yearly salary in %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, one of %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, starred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, too few for a median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1, unit doubtful</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1. About %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2 in both, %3 only %4, %5 only %6</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2, %3. Press to change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2. %3: %4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: %2; lists these job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: a median, too few for quartiles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: a short list, %2 from %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: few employers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: listed, too few for a median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: mostly wide ranges:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: no job ad states a yearly salary in %3; a median needs %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: no job ad states a yearly salary; a median needs %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: no words of a source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: one end only:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: quartiles, too few for deciles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: read from %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: shows these job ads in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: sources %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: the title says %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: type a name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: what you have and what is still to learn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1: wide range:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1; broken off where it goes on past the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 % interval</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1–%2 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;About Rolescope</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Add a statement…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Add an article…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Also called…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Assign to a role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Black and white</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy %1 jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy row with its source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Edit the statement…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Export PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Find in the comparison…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Help on this pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Hide the statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;I can do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;I can do this: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Ignore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Join two rows that differ only in salary into one range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep the ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Logo…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Make a handout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Merge into another role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Method…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;My skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Never read them so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Never read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;New role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Not named in this statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open a library…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open library…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Paste a job ad…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Paste an article or a job ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Redo filter step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Replace those that are there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Roles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Same as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save as SVG…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Show its words in the source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Show the comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Similar roles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Swap the two roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Tick what I can do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Titles without a role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo filter step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>(currency not stated)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>+%1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>+%1 on page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, and the %1 job ads printed with them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, as printed: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, set aside %1, kept in %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, so whether it is more or less cannot be told</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, too few for a median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>. It shows how roles differ; it cannot say what jobs pay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>100 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>; %1 is the level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>; they ask for %1 more that no article describes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>; what the columns mean could not be remembered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A comparison needs two roles; choose two different ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A comparison needs two roles; this library has none yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A comparison needs two roles; this library has one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A copy of the rows that were set aside is in %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A job’s title that several occupations share gives no role until you choose one: in the job’s pane or under Jobs, Titles without a role (Ctrl+T).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A quotation mark in it is not closed before the file ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A row for each statement and skill, every cell as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A row for each statement and skill; what a spreadsheet would calculate stays text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sample: %1 roles from %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A skill named here after all: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A skill not named here: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A skill you have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A year has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A year has, %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A&amp;lso called…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A&amp;ssign</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Rolescope</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About both roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About one role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a job ad…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a s&amp;tatement…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a skill and see</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add an article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add an article, open the sample, or import a pack: rolescope-cli --library FILE import --kind pack FOLDER</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add an article…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add articles or job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the O*&amp;NET database…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the O*NET database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the O*NET database: its zip, or “Occupation Data.txt” in its folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added %1 and %2 from %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added %1 from %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added %1 from “%2”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added a statement about %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added the role “%1”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adding the article…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adding the job ads…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ads that are there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreement counts publishers, not texts; a source that states none counts as its own, unless a near copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All figures and statements, in the shape of the command line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All jobs, not only the filtered ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All s&amp;kills…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also called</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An ad needs a title to be found by.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another name of a role: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another name of a skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another name of a skill: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>April</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Articles (%1);;Job feeds (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Articles above, jobs below (Ctrl+1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Articles vs job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Articles vs job ads needs %1 job ads with readable text for a role; there are %2 for %3 and %4 for %5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask &amp;again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked more for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign its title to a role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At most %1 pairs at once; tick fewer roles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>August</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to how the file is read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to one job</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the shown jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Baseline: %1, the mean Jaccard of the skills in two texts on one role by independent publishers (%2).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Baseline: not available, there are no two publishers that name skills for the same role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Beside the topic: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the lows %1, by the middles of the ranges %2, by the highs %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C&amp;ount the rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Cancelled; %1 of %2 comparisons is written, without the page that lists them.</source>
            <comment>Cancelled; %1 of %2 comparisons are written, without the page that lists them.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cannot tell what the job ads of %1 and %2 differ in: %3 against %4 with readable text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carries over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Central Eur. (1250)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change its publisher…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed a statement about %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charts</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Check %1 unclear line</source>
            <comment>Check %1 unclear lines</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Check the lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a job to see what it asks for and pays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another job in the list to see both side by side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose its role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose role &amp;A…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose role &amp;B…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the column that holds the job titles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear all job filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear the mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the find bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close this hint</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns are matched by their names; please check them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns as in your last feed of this kind.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns of the feed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns: %1; publishers that state it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare this job with another one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with a &amp;role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with another role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compared roles first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compares two jobs: what sources say, what job ads ask.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparisons of roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed a similar duty: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy of %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy row as a &amp;table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count as one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count the rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted near copies apart: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted near copies as one: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counting the rows…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Currency, if not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cyrillic (1251)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged characters mended: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data for programs (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates like “3 days ago” without the day the feed was taken: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates that could not be read: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates that state a year alone, which is no day and left out: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>December</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Definition</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Described only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Descriptions from which e-mail addresses were left out: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Descriptions with damaged characters, mended: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details for analysts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do dates have the day or the month first? Undecided, they are left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop it and show %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E&amp;xport PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each named skill counts once, unweighted; required, typical and example skills alike.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each occupation becomes a role with its tasks, technologies, education, related occupations and other titles, stated by O*NET. Until all of it is there, nothing of it is; Cancel leaves the library as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit the statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edited a statement: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Education</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Employer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Employer, place and type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Employers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Employers with damaged characters, mended: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Entry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Entry / Junior</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every cell as it is. The names of the columns are the same in every language.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every job with a title has a role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything here is from one library of texts and job ads, not from the job market. “Not stated” means that no source here says it, not that it is untrue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything that the comparison holds; there is nothing to choose.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Executive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Executive / Director</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the &amp;job list…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the comparison as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the job list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported %1 comparison; the list is %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported %1 comparisons; their list is %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported %1 job to %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported %1 jobs to %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>February</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Feed taken on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filtered now: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find among %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find in the comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First rows as jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First value, as read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First values, as written</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>For %1 other role no source names a skill.</source>
            <comment>For %1 other roles no source names a skill.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %1 skill there are too few job ads to tell.</source>
            <comment>For %1 skills there are too few job ads to tell.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>For your notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>From %2 by %1 publisher</source>
            <comment>From %2 by %1 publishers</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Full report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half of highs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half of lows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Handout, two pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Have %1 of %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Have %1 of %2 named for %3. A choice of several counts once; what is named only as an example, “such as …”, does not count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Header</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings, page furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hid a statement about %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hid a statement: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide details for analysts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Highest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Highest salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Highest salary first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How firmly a skill is asked for: in both, first for %1, then for %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How firmly it is said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How salaries are made yearly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How these two jobs differ · data as of %1 · prepared for %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How this was counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I am here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I want this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import %1 is not as it was written: a row of it was changed or lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import %1 was taken back already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import &amp;history…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Imports, newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In both: described and asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In each list, what is asked for most firmly comes first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In each list, what is asked for most firmly comes first; + counts what has no room here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In one or two words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In order: the compared roles first, then the highest salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In own words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In these %1, at equal stated level and type, those naming %2 advertise %3 (%7 % interval: %4 to %5%6); this is a difference between advertisements, it does not say that learning %2 raises pay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Industries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Interval (%1 %)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has fewer cells than the header.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has more cells than the header.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no job title.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is a notice, no job ad.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is called so already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is no object with named values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSON list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSON object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jaccard: %1 (%2 shared of %3 named for either)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>January</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Job ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Job ads belong to a role when their title names it. Salaries are the advertised ranges, made yearly (%1), in the currency shown; an ad without a salary or with an unclear period has none here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Job ads, %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Job for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jobs at full height (Ctrl+2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jobs for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jobs for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jobs whose salary is not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>July</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>June</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keeps the job filters and the columns under a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keeps the two roles, the job filters and the columns under a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept a job ad: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept the job ad “%1”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept: the near copies count apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept: the near copies count as one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept: the two are not the same duty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept: the two are the same duty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known kind of feed: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Level: %1, %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Levels that are not known: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Libraries (*.rolescope);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Licensed under the Apache License 2.0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line, and what it became</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lines of the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List the jobs hidden: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List them with their reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading the text…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading what came…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lowest salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lowest salary first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a handout of this comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make all of them skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make none of them a skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>March</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meaning of the column %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Means</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Median high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Median low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Median low to median high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Median low to median high. %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge two skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge “%1” into “%2”? All that is said of the first is then said of the second, and its name becomes another name of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged %1 into %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged two roles: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged two skills: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged “%1” into “%2”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Method page {page}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mid / Intermediate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>My skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name its publisher…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Named only as an example (“such as …”), not counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Near copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nearest: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Neither</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never read from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never read “%1” as %2…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New role: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New skill: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: what will happen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No article here names skills for %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No article here names skills for %1; its %2 ask for %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No article here names skills for this role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No installed font has these characters, so they are not readable in the file: %1. Install a font that has them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No job ad here is for %1 and has readable text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No job ad here is for %1 or %2; a median needs %3 with a salary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No job ad here is for this role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No job ad of %1 or %2 names a skill.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No job ad passes this filter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No job ads are in this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No role has this name. Try fewer letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No skill is named for %1 yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No skill was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No source here describes %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No source here names a skill for %1, so no role can be found similar to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No source here names a skill for either role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No statement and no job ad would change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No title has these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of the %1 for %2 and of the %3 for %4 states a yearly salary%5; a median needs %6.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of the %1 for %2 states a yearly salary, and none is for %3; a median needs %4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not counted for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not enough to say for %1: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not enough to say for %1: at no stated level and type are there enough job ads that name it, beside enough that do not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not imported, because it is about persons: column %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not imported: column %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not imported: columns %1 and %2 more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not imported: columns %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not placed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not stated by this source: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not stated for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note on this job</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing else is said of %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found. Each of the %1 is hidden by several filters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found. The filter that hides most is %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is said of %1 that is not also said of %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is written yet: the rows are read as the import would read them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing that only %1 has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was imported yet. Articles come in through File, Add an article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>November</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number: skills in both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET database (*.zip);;Its “Occupation Data.txt”, for the whole folder (Occupation*Data.txt)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET's file “%1” is not there; what it says is not available.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET's file “%1” was not imported: it names no occupation. Download it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET's file “%1” was not imported: line %2 cannot be read. Download it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET's file “%1” was not imported: line %2 is cut off. Download it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET's file “%1” was not imported: there is no column “%2” in its first line. Choose the text edition of the database.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>O*NET's rows about occupations that the release does not have, passed over: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Occupations on whose education O*NET has no data: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>October</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of %1 that either role’s job ads ask for, the ads for %3 ask more for %2 and those for %5 more for %4; for the other %6 one cannot tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the %1 here, none is for either role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the %1 here: %2, %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Of the %1 skill named for</source>
            <comment>Of the %1 skills named for</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Of the %1 skills named for %2, this ad names %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the %1 that articles describe for %2, its %3 ask for %4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the %1 that articles describe for %2, its %3 ask for %4 and hardly for %5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On a scale of %1 %2 a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file for any browser, with nothing loaded from elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file, and a page that lists it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One library can be opened, not several.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only ignored titles have no role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only ignored titles have these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the first %1 letters are printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only you see this note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open advert…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ordered by the skills in common of all that either role names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ordered by the skills in common, those that few roles name weighing more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other comparisons with these roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other titles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overlap coefficient: %1 of the shorter list; a short list inflates it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Own note: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P10 low to P90 high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P25 low to P75 high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of a job ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parts of job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste the text of a job ad here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place and type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Places with damaged characters, mended: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Points to another page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Points to other articles: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Points to salary pages: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Posted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepared by %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepared for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Printed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Putting newer ads in the place of older ones…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>RCA: not counted; beside few roles nearly every skill that not all name would stand out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read it as a &amp;job ad…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the job ads…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recent &amp;comparisons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Records that are no job ads, passed over: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>References</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected a similar duty: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove %1 from your skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the filter %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renamed a role: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renamed a skill: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Responsibilities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role A</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role B</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role to compare the ad with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles similar to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles similar to %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles that are called so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles to compare with each other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rolescope</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rolescope's icon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows of the table %1 name something that is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows set aside for which their file had no more room, so that it lacks them: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>S&amp;kills…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SVG pictures (*.svg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salaries are yearly and in one currency, internships apart. Medians are of the lows and of the highs, from %1 job ads on, with a %6 % interval from their ranks; quartiles from %2, P10 and P90 from %3; quantiles are type 7. A range of one end counts at that end only. Few employers: fewer than %4, or one with more than %5 % of the job ads that name theirs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salaries whose unit is doubtful, kept as written and out of the salary filter: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salaries with damaged characters, mended: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salaries: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary a year: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary and jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary at least, %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary at most, %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary by level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary in %1 a year: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary range may reach the amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary range must start at the amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary texts that hold no amount: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary, %1 a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Salary’s period, if not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same &amp;as another skill…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same duty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sample and own data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a cop&amp;y…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy &amp;without personal data…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy of the rows that were set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy without personal data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as SVG</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved a copy as %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved a copy as %1, without your skills, stars, notes, saved views and recent comparisons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections of the comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seldom asked, not described</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select one or several titles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Senior</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Senior / Expert</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>September</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set a publisher: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set a role's family: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several pairs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several texts (%1) are near copies of others and count with them; see the end of this list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shade: skills in both, of all that either role names:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shorten it to %1 signs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show one job again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the folder with the rows that were set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the job filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the jobs hidden: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Similar duties</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Similar duties (≈) are paired by like words (TF-IDF cosine of stems); each says whether you checked it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Similar roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Similar to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skill and pay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skill and pay: ads with both ends of a yearly salary are compared at equal level and type where either side has %1: the median of all pairwise log differences (Hodges-Lehmann), weighted by the sides’ numbers, with a %6 % bootstrap interval over employers (2 000 draws, fixed seed). Shown with %2 job ads and %3 employers a side, none with over %4 % of the ads that name theirs, and an interval under %5 points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skill whose job ads are compared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills and tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills by category</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills in both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills in both: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills in common</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills in common of %1 and the %2 nearest of %3 roles that have skills; families stand together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills in common of all %1 roles that have skills; families stand together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills in full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills only here: %1 and %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills to add and what they cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Skills: each skill that a source names for a role counts once, however often and however firmly it is named. Of the skills named for one role, the key figure says how many are also named for the other, both ways; a short list makes either figure small. The circles and their overlap are drawn in proportion to the counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small numbers point to the sources on page {page}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong inside the program: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sources page {page}, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sources page {page}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Star this job</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Starred, press to take the star away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stated for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statement about %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statement about both roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statements and job ads with these words would name %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statements of this source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Still to learn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strength words (required, typical, preferred, beneficial, named as an example) are those of the sources. “One of” names alternatives of which a source asks for one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Swap the two roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Swap the two roles (Ctrl+Shift+X)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>TF-IDF cosine from which two duties are suggested as similar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>TF-IDF cosine from which two sources say the same in other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table for programs (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take “%1” back? %2 will go, and every role, source and skill that it alone added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take “%1” back? Every role, source and skill that it alone added goes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take “%1” back? What it changed is then as it was before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taking it back: %1 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taking “%1” back…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Technologies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text &amp;larger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text &amp;normal size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text &amp;smaller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text of the job ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text of the source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text with headings and tables, to go on writing in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Texts of one publisher count once where sources agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is the same skill.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The %1 row is kept with its line and reason in %2.</source>
            <comment>The %1 rows are kept with line and reason in %2.</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 skill named for</source>
            <comment>None of the %1 skills named for</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The article's text is not part of this library; its statements are told in our own words:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The chosen job</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The chosen line in full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article or a job ad first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file ends within it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file's structure is damaged: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file's tables are not those of a library: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first rows as jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The import can be undone here, in the window’s message and in the import history (Ctrl+H).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The import can be undone in the window’s message and in the import history (Ctrl+H).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The job ad does not name %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library %1 can be read but not written. Copy it to a folder of yours to change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library %1 is damaged (%2). It was left untouched; open a backup copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library %1 is in use by another program. Close it there and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library %1 was made by a newer Rolescope (version %2, this program knows %3). Update the program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The logo %1 has more than %2 pixels a side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The logo %1 is larger than %2 bytes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The logo %1 is no PNG or JPEG that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pack was not imported: %1, %2: %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The publisher of “%1” is %2 now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The role it becomes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The role of the selected titles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rows have not been counted yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rows that were set aside could not be written to %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The source %1 is there already; nothing of it was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The source %1 is there with another text; both stand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The statement does not name %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text of this source is not part of this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text was not imported: it names no two roles to compare. Its first line should read “A vs. B”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The title names none of your roles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are rows of import %1, which is not in the list of imports.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a role called “%1” already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a skill called “%1” already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no import %1 in this library. The history lists the imports there are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no library at %1. Check the path, or make one with “new”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no role “%1” in this library. %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no room left to write %1. Nothing was changed; free some space or choose another disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no skill “%1” in this library. %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to compare yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These are the job ads of this library, not the whole job market.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These numbers decide what is shown and what is refused. They are conventions and judgement, not laws; the PDF prints those that it was made with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These titles only name a level, so they can name no role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These words would not be read as %1 in any text. Lists of skills that a feed gives stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This ad and a role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a note of your own; there is no text behind it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This job ad does &amp;not name %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This leaves the program: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This library could not be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This library holds none yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This statement does &amp;not name %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This statement has no place in the text: it was not read from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tick at least two roles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tick the skills I have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title or employer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title, employer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles given a role: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles ignored: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles no longer ignored: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles of several occupations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles with damaged characters, mended: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles without a role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Titles without a role…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To keep in mind for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To learn first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To learn later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To print and hand over: pages with numbered sources.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Told here in our own words; the article's text is not part of this library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too few job ads to tell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two jobs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a skill or tool</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the name of a skill.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what you can do, or tick it in the lists. It stays in your library, and “Save a copy without personal data…” leaves it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Typical work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>UTF-16 BE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>UTF-16 LE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unclear %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usual &amp;values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usual values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Values under names that come up only later in the file, passed over: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weighted Jaccard by job ads: %1; a skill weighs the share of the role’s job ads that ask for it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weighted Jaccard by job ads: not available, it needs %1 job ads with readable text of either role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weighted Jaccard by publishers: %1; a skill weighs the share of the publishers on the role’s skills that name it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weighted Jaccard by publishers: not available, it needs two publishers that describe a role’s skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Western (1252)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What a spreadsheet would calculate stays text. The names of the columns are the same in every language.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What at least two publishers state, by source number. %1. Statements of one publisher alone stand in their sections and are counted below each table.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What differs most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is named for %1 carries over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whatever names %1 would name the other skill, and its names would be names of that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where sources differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the job ads of the two roles differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the work is done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words of title or employer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words that never mean a skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words that never mean a skill: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write what is stated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing %1 …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yearly: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yearly: %1…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your job ads, not all there are: the percentages in brackets (%1 %) cover chance alone, not which ads were collected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your wording is shown as your own note. What the source says stays in its text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a Parquet file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a button or menu of the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a compressed file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a heading of no known section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a heading that names a role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a job ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a line to write on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list mark without words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a median’s %1 % interval</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a plus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a salary page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a teaser of another article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a year alone is no day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about %1 rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about the same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all %1…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all levels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all levels, any salary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>also in descriptions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an RTF document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an address or telephone number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and %1 more category</source>
            <comment>and %1 more categories</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %1 more role</source>
            <comment>and %1 more roles</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>and %1 more, which become no skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and %1 more, which become skills, too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another name of %1, %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another skill, then Enter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>article</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>asked in %1 of %2 job ad</source>
            <comment>asked in %1 of %2 job ads</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>asked only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>asks for %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>assign…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at least for that, however short the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at most on either side of the interval of a median; with 2.5 it is 95 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>base year %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>beneficial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>beside the topic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>both ends of the salary stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>both roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>checked by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>comma</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>comma, 1,5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>contract</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>count them, show one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>covers %1 more for %2, and more in %3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>covers one more skill of %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>currency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>date and reading time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>date not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>date posted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>date the feed was taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>day first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>day or month first?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>day or month first? Choose above</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>described by %1 of %2 publisher</source>
            <comment>described by %1 of %2 publishers</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>described nowhere here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>described only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>double, "…"</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>employer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>employer: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>employers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>the language of this translation as a BCP 47 tag: "de", "pt-BR"</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>few employers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fewer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>folded, press to open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for a salary without the note “few employers”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for an interval; fewer show “x of n” alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>found as: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>four fifths of the highs at %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>four fifths of the lows at %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>freelance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>from the title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>full time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half of the highs at %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half of the lows at %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hidden: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>id</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ignored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>imported %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in %1:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>internship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>internships</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>internships, apart:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is the weight of both roles’ job ads together when skills are ranked by how much they stand out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it has more cells than its table has columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it names both roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it names no role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it only announces what follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it only leads over to what follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it only marks a job ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it stands after the end of the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it stands before the first section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it stands before the title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its bottom: a range whose top is more gets the note “wide range”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its section is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its table names no roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>job feed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>job title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>joined with the row before into one range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>known, from %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>known, not described yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>level not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>level stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>likely</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>line %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>loading job ads…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lowest low to highest high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>may be %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>may be %1 roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mean Jaccard from which similar roles stand together as a family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>median low to median high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>method page {page}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>month first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>monthly salaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mostly wide ranges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name it, of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>named as an example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>named for %1, too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>named: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>near copy of %1, counted apart by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>near copy of %1, counts with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new: this article adds the role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no dates seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no description came with this ad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no employer named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no figure given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no interval can be given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no job ad to ask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no job ad to list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no known role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no skill that is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no value in the first rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no yearly salary stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none dated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none of the known skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none only here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none: the title names none of your roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not named in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not one of your roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not read, as printed: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of either role with readable text before their skills are compared by how many job ads ask for them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of the job ads that name an employer, from one: more get the note “few employers”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of the job ads: a skill is asked for where its interval lies above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of the job ads: hardly asked for where the interval lies below; where it spans both, too few to tell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of the shorter text’s five-word runs in the other: both count as one publisher’s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>often preferred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on either side of a level and type for it to count in that comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one dated %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one employer has up to %1 % of the job ads of a side that name theirs; at most %2 % may be of one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one end of the salary stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one of: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open, press to fold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>or</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other currency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other employer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other kind of salary range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other place of work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paid days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paid hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paid weeks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>part time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>period not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>period over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>place: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>please check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>point, 1.5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>posted before or undated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>posted from %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>preferred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>press Enter to undo it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>printed as “%1” beside the internship</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>publisher not named in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>publishers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>range over %1 times its bottom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reading time not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>remote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>remote not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>required</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>role %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>said together with %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary starts at %1 %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary unknown:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary ≤ %1 %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary ≥ %1 %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary, as a text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary, high end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary, low end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary, one figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>salary’s period</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>say below which day the feed was taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>seldom asked, not described</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set aside: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>several reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>shared runs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show the new one instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>silent here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>similar duty, checked by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>similar duty, suggested</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>since %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>single, '…'</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>skill not named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>skills</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>some state one end only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>source %1: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>standard deviations to either side of an interval, for chance alone: with 1.96 it is 95 %; of 40 skills some miss by chance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>stands at the top of the first page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>stated by %1 of %2 publisher</source>
            <comment>stated by %1 of %2 publishers</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>suggested</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>temporary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>that name a skill and as many that do not, before their salaries are compared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the %5 % interval is from %1 to %2, %3 points wide; it may be %4 at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the frame of a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the median high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the median low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the range may reach it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the range must start there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the table of contents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the widest interval of that comparison that is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>they are of %1 named employers; either side needs %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>too few for a median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>too few for a median: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>too few job ads to tell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>top salary %1 %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>top salary below %1 %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>top salary from %1 %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>type not stated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>typical</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>typically</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>under 10 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>under 20 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>under 40 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>under 5 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unknown skill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unread</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unread: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>updated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>vs job ads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wide range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a salary for a median; fewer are listed one by one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a salary for quartiles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a salary for the 10th and 90th percentile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with ignored ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with readable text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with skills before rare skills weigh more in finding similar roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>without a stated level, an internship, or at a level and type with fewer than %1 on one side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>words not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>year first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>you have it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>· hidden:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” cannot be compared with itself. Name two different roles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” given the role %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” has no named publisher now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” has this name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is a name of this role already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is also called “%2” now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is called so. To make the two one, merge them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is called “%2” now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is in no family now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is in the family “%2” now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is in the library already, with the same text. Adding it again would add nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is never read as %2 now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is not a number from %2 to %3 (%4).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is not among the known skills.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” names a role already. To make the two one, merge them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” was in the library already; nothing was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1”, descriptions too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>★ Starred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>☆ Star</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>✎ Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>✎ Note…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
