import { describe, expect, it } from 'vitest';
import { shortJudgement } from '../../../src/background/articles/short-judgement.ts';
import { claim } from '../../claim-builder.ts';
import { ABOUT } from '../tab-fixture.ts';

const quote = (length: number) => ({ quote: 'x'.repeat(length), block: 0 });

describe('the judgement of a page that wants to fill the session store', () => {
  it('keeps only the beginning of a sentence as long as a book', () => {
    const mentions = [quote(400_000)];
    const event = { id: 'e', certainty: 1, ...quote(400_000) };
    const kept = shortJudgement({
      ...ABOUT,
      claims: [claim({ mentions, event })],
      events: [event],
    });
    expect(JSON.stringify(kept).length).toBeLessThan(4000);
    expect(mentions[0]?.quote.startsWith(kept.claims[0]?.mentions[0]?.quote ?? '-')).toBe(true);
  });
  it('never cuts a character in two', () => {
    const mentions = [{ quote: `${'x'.repeat(999)}🚫🚫`, block: 0 }];
    const kept = shortJudgement({ ...ABOUT, claims: [claim({ mentions })] });
    expect(kept.claims[0]?.mentions[0]?.quote).toBe('x'.repeat(999));
  });
  it('keeps as many claims as fit, the first ones', () => {
    const claims = Array.from({ length: 60 }, (_, index) =>
      claim({ place: `US-${index + 10}`, mentions: [quote(900), quote(901), quote(902)] }),
    );
    const kept = shortJudgement({ ...ABOUT, claims });
    expect(JSON.stringify(kept).length).toBeLessThan(70_000);
    expect(kept.claims.length).toBeGreaterThan(10);
    expect(kept.claims[0]?.place).toBe('US-10');
  });
  it('stays as it is otherwise', () => {
    expect(shortJudgement(ABOUT)).toEqual(ABOUT);
  });
});
