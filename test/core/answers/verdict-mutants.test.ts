import { describe, expect, it } from 'vitest';
import { factsOf, type RuleFacts } from '../../../src/core/answers/rule-facts.ts';
import { BRANCHES, type Branch, verdictOf } from '../../../src/core/answers/verdict-of.ts';
import { measureById } from '../../../src/core/record/record-index.ts';
import { authoredRecord } from '../../authored-record.ts';
import { verdictRows } from './verdict-table.ts';

/**
 * A copy of the branches that decide the verdict, with one deliberate fault. Each mutant, except
 * those in `EQUIVALENT`, must make a row of `verdicts.txt` fail.
 */
interface Mutant {
  name: string;
  branches: readonly Branch[];
}

const MUTANTS: Mutant[] = BRANCHES.flatMap((branch, index) => {
  const { verdict, when } = branch;
  const others = BRANCHES.filter((one) => one !== branch);
  const next = BRANCHES[index + 1];
  return [
    { name: `${verdict} never holds`, branches: others },
    { name: `${verdict} always holds`, branches: replaced(index, { verdict, when: () => true }) },
    {
      name: `${verdict} holds for the contrary`,
      branches: replaced(index, { verdict, when: (facts) => !when(facts) }),
    },
    ...others.map((other) => ({
      name: `${other.verdict} in place of ${verdict}`,
      branches: replaced(index, { verdict: other.verdict, when }),
    })),
    ...(next
      ? [{ name: `${next.verdict} before ${verdict}`, branches: swapped(index, index + 1) }]
      : []),
  ];
});

/**
 * Mutants whose fault changes no verdict. In most of them, two branches are swapped whose
 * conditions are never true at once. In `ended always holds`, the fault makes the condition of
 * the last branch always true, but it is always true anyway.
 */
const EQUIVALENT = [
  'proposed before unknown',
  'not-yet before proposed',
  'unconfirmed before not-yet',
  'dropped before on-hold',
  'never before dropped',
  'ended always holds',
];

describe('the branches of the verdict table', () => {
  const record = authoredRecord();
  const cases = verdictRows().flatMap(({ claim, today, measure: id, verdict }) => {
    const measure = measureById(record, id);
    const facts: RuleFacts | null = measure
      ? factsOf(record, measure, claim.apps[0] ?? '', today)
      : { now: null, course: [], isOld: false, hasSuccessor: false };
    return [{ facts, verdict }];
  });
  const killed = ({ branches }: Mutant) =>
    cases.some(({ facts, verdict }) => verdictOf(facts, branches) !== verdict);

  it('give the verdict of every row', () => {
    expect(killed({ name: 'none', branches: BRANCHES })).toBe(false);
  });
  it('are each held by a row: every mutant dies that is not equivalent', () => {
    const alive = MUTANTS.filter((mutant) => !killed(mutant)).map(({ name }) => name);
    expect(alive).toEqual(EQUIVALENT);
    expect(MUTANTS.length - alive.length).toBe(123);
  });
});

function replaced(index: number, branch: Branch): Branch[] {
  return BRANCHES.map((one, at) => (at === index ? branch : one));
}

function swapped(a: number, b: number): Branch[] {
  return BRANCHES.map((one, at) => BRANCHES[at === a ? b : at === b ? a : at] ?? one);
}
