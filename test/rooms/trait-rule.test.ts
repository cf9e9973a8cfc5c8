import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';
import { traitFaults } from './trait-rule.ts';

const ours = readSourceFiles(join(import.meta.dirname, '../..'), 'src');

describe('the source', () => {
  it('asks for traits of states, scopes, instruments and kinds, not for names', () => {
    expect([...ours].flatMap(([file, code]) => traitFaults(file, code))).toEqual([]);
  });
});

describe('traitFaults', () => {
  it.each([
    "export const f = ({ scope }: Measure) => scope === 'government-devices';",
    "export const f = (state: State) => state !== 'in-force';",
    "export const f = (state: State) => 'in-force' === state;",
    "export const f = ({ kind }: LegalEvent) => kind !== 'scheduled';",
    "export const f = (event: LegalEvent) => event.kind === 'policy';",
    "export const f = (measure: Measure) => measure.instrument === 'other';",
    "export const f = (state: State) => { switch (state) {\ncase 'blocked': return 1; } };",
    "export const f = (states: State[]) => states.includes('ended');",
    "export const f = (scopes: Set<Scope>) => scopes.has('military');",
    "export const STRENGTH: State[] = ['in-force', 'suspended', 'blocked'];",
    "export const LASTING = new Set<State>(['in-force', 'suspended']);",
    'export const f = (state: State) => STATES[state].strength > STATES.proposed.strength;',
    "export const strong = STATES['in-force'].strength;",
    "const ARMY = 'military' satisfies Scope;",
    'export const WORDS = {} as Partial<Record<State, string>>;',
    'export const HATCHES: Partial<Record<Look, string>> = {};',
  ])('finds %s', (code) => {
    expect(traitFaults('src/core/a.ts', `\n${code}`).join()).toMatch(
      /^src\/core\/a\.ts:[23]: [^:]*; ask for a trait$/,
    );
  });
  it.each([
    "export const f = (status: Status) => status.state === 'no-record';",
    'export const f = (state: State) => STATES[state].inForce && !isOver(state);',
    "export const f = (scope: Scope) => SCOPES[scope].actsOn === 'company';",
    "export const f = (look: Look) => look === 'dropped';",
    "export const WORDS = { proposed: 'a', pending: 'b' } satisfies Record<State, string>;",
    "export const ending = { state: 'ended', kind: 'lifting' };",
    "export const f = ({ kind }: Hit) => kind === 'minors' || kind === 'other';",
    "export const f = (hits: Hit[]) => names(hits, 'minors');",
    "export const CLASSES: HitKind[] = ['minors', 'moderated', 'other'];",
  ])('accepts %s', (code) => {
    expect(traitFaults('src/core/a.ts', code)).toEqual([]);
  });
  it('accepts a constant beside the tables', () => {
    const code = "export const EVERYONE = 'public' satisfies Scope;";
    expect(traitFaults('src/core/record/scopes.ts', code)).toEqual([]);
  });
});
