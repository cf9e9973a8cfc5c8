import { authored, testRule } from '../sample.ts';

const note = 'The day is that of the report.';

testRule('reportDaysAreFirstReports', [
  [
    'a rule that is dated by its report',
    authored([{}], [{ note, firstReport: true }]),
    authored([{}], [{ note }]),
    /"day is that of the report"; add firstReport: true/,
  ],
  [
    'a report of a rule in force, which a proposal is not',
    authored([{}], [{ note, state: 'proposed', kind: 'filing' }]),
    authored([{}], [{ note: 'The day is that on which it became known.' }]),
    /or say what day it is/,
  ],
]);
