import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/core/record/names-in.ts';
import { EVERYONE, MINORS, SCOPES } from '../../../src/core/record/scopes.ts';
import {
  hasBegun,
  isAwaited,
  isLive,
  isOver,
  isProposal,
  STATES,
  type State,
} from '../../../src/core/record/states.ts';

const states = namesIn(STATES);

describe('the table of states', () => {
  it.each(['strength', 'progress'] as const)('gives no two states the same %s', (trait) => {
    expect(repeatedIn(states, (state) => STATES[state][trait])).toEqual([]);
  });
  it('counts only what has begun as in force or held up, and nothing as both', () => {
    for (const state of states) {
      const { inForce, holdsUp } = STATES[state];
      if (inForce || holdsUp) expect(hasBegun(state), state).toBe(true);
      expect(inForce && holdsUp, state).toBe(false);
    }
  });
  it('ranks what binds above what is held up, what was adopted above what was not, and what is over last', () => {
    const ranks: ((state: State) => boolean)[] = [
      isOver,
      isProposal,
      isAwaited,
      isHeldUp,
      isInForce,
    ];
    for (const trait of ['strength', 'progress'] as const) {
      const sorted = states.toSorted((a, b) => STATES[a][trait] - STATES[b][trait]);
      const found = sorted.map((state) => ranks.findIndex((isSo) => isSo(state)));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }
  });
  it('puts each state into one phase', () => {
    for (const state of states)
      expect([isProposal, isAwaited, hasBegun, isOver].filter((isSo) => isSo(state))).toHaveLength(
        1,
      );
    expect(states.filter(isLive)).toEqual(
      states.filter((state) => !isProposal(state) && !isOver(state)),
    );
  });
});

describe('the table of scopes', () => {
  it('gives no two scopes the same rank', () => {
    expect(repeatedIn(namesIn(SCOPES), (scope) => SCOPES[scope].nearness)).toEqual([]);
  });
  it('has the scope of the general public first', () => {
    expect(namesIn(SCOPES)[0]).toBe(EVERYONE);
  });
  it('has one scope of people below a certain age', () => {
    expect(namesIn(SCOPES).filter((scope) => SCOPES[scope].byAge)).toEqual([MINORS]);
  });
});

function isHeldUp(state: State): boolean {
  return hasBegun(state) && !STATES[state].inForce;
}

function isInForce(state: State): boolean {
  return STATES[state].inForce;
}

/** Returns the names that have the same rank as an earlier name in the list. */
function repeatedIn<Name>(names: readonly Name[], rankOf: (name: Name) => number): Name[] {
  return names.filter((name, index) =>
    names.slice(0, index).some((earlier) => rankOf(earlier) === rankOf(name)),
  );
}
