import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { answersOf } from '../../../src/core/answers/answers-of.ts';
import type { Claim } from '../../../src/core/judge/claims/claim.ts';
import { authoredRecord } from '../../authored-record.ts';
import { claim } from '../../claim-builder.ts';

const TODAY = '2026-11-27';
const record = authoredRecord();

describe('answersOf', () => {
  it('answers an article of 2020 on the orders on WeChat and TikTok with one answer each', () => {
    const [wechat, tiktok, ...others] = on('2020-09-20', [
      claim({ apps: ['wechat', 'tiktok'], told: 'blocked' }),
    ]);
    expect(others).toEqual([]);
    expect(brief(wechat)).toBe('wechat US public: never us-eo-13943, blocked → ended 2021-06-09');
    expect(brief(tiktok)).toBe('tiktok US public: never us-eo-13942, suspended → ended 2021-06-09');
    expect(wechat?.present).toBeNull();
    expect(tiktok?.present?.measure.id).toBe('us-pafaca');
    expect(datesOf(tiktok)).toEqual(
      expect.arrayContaining([
        '2020-09-27',
        '2021-06-09',
        '2024-04-24',
        '2025-01-19',
        '2026-01-22',
      ]),
    );
    expect(wechat?.marks.contested).toBe(false);
  });

  it('answers each country of an article on laws on minors', () => {
    const places = ['AU', 'FR', 'ES'];
    const answers = on(
      '2026-03-10',
      places.map((place) => claim({ place, scope: 'minors', main: place === 'AU' })),
    );
    expect(answers.map(brief)).toEqual([
      'tiktok AU minors: still au-2024-social-media-minimum-age, in-force → in-force 2025-12-10',
      'tiktok FR minors: never fr-under-15-social-media-bill, proposed → ended 2026-08-14',
      'tiktok ES minors: dropped es-under-16-social-media, proposed → ended 2026-10-06',
    ]);
    // The answer lists the act that raises the fines, although the law was in force both before
    // and after it.
    expect(datesOf(answers[0])).toEqual(['2026-09-10', '2026-09-11']);
    expect(answers[0]?.marks.contested).toBe(true);
    expect(datesOf(answers[1])).toEqual(['2026-03-31', '2026-07-21', '2026-08-14', '2026-08-24']);
  });

  it('answers an article on minors in Indonesia with the law on minors, not the block of 2018', () => {
    const [found] = on('2026-03-28', [claim({ place: 'ID', scope: 'minors' })]);
    expect(brief(found)).toBe(
      'tiktok ID minors: still id-2025-pp-tunas, in-force → in-force 2026-03-28',
    );
    expect(found?.present).toBeNull();
  });

  it('answers a roundup of thirteen countries with thirteen answers', () => {
    const places = ['IN', 'NP', 'AF', 'AL', 'PK', 'IR', 'JO', 'KG', 'SO', 'UZ', 'SN', 'ID', 'US'];
    const answers = on(
      '2025-03-15',
      places.map((place) => claim({ place, main: false })),
    );
    expect(answers.map(({ place }) => place)).toEqual(places);
    expect(brief(answers[1])).toBe(
      'tiktok NP public: ended np-2023-tiktok, ended → ended 2024-08-22',
    );
  });

  it('answers the pairs that an article tells and no others', () => {
    const answers = on('2024-04-25', [
      claim({ told: 'pending' }),
      claim({ apps: ['tiktok', 'wechat'], place: 'IN', main: false }),
    ]);
    expect(answers.map(brief)).toEqual([
      'tiktok US public: ended us-pafaca, pending → ended 2026-01-22',
      'tiktok,wechat IN public: still in-69a-2020-06-29, in-force → in-force 2020-06-29',
    ]);
  });

  it('answers an article on officials’ phones in the scope of officials’ phones', () => {
    const [found] = on('2023-03-01', [claim({ place: 'CA', scope: 'government-devices' })]);
    expect(brief(found)).toBe(
      'tiktok CA government-devices: unconfirmed ca-federal-tiktok-devices, in-force → in-force 2023-02-28',
    );
    expect(found?.caveat).toEqual({ kind: 'unconfirmed', last: '2024-04' });
  });

  it('joins two claims that come out on one rule, with the sentences of both', () => {
    const one = claim({ place: 'AL', main: false, mentions: [{ quote: 'First.', block: 2 }] });
    const other = claim({
      place: 'AL',
      scope: 'minors',
      mentions: [{ quote: 'Second.', block: 1 }],
    });
    const answers = on('2025-03-20', [one, other]);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.claim).toMatchObject({ scope: 'minors', main: true });
    expect(answers[0]?.claim.mentions.map(({ quote }) => quote)).toEqual(['Second.', 'First.']);
  });

  it('names the next date of the rule, or of the rule that governs now', () => {
    const [malaysia] = on('2026-06-05', [claim({ place: 'MY', scope: 'minors' })]);
    expect(malaysia?.next?.id).toBe('my-2026-12-01-existing-users-checked');
    expect(malaysia?.marks.changes).toBe('2026-12-01');
  });

  it('announces no change of the law on the day that is set for a proposal', () => {
    const [britain] = on('2026-06-16', [claim({ place: 'GB', scope: 'minors', told: 'proposed' })]);
    expect(britain).toMatchObject({ verdict: 'proposed', next: { kind: 'scheduled' } });
    expect(britain?.marks.changes).toBeNull();
  });

  it('names no date for a bill that came to nothing, though the record has one', () => {
    const [spain] = on('2026-03-14', [claim({ place: 'ES', scope: 'minors' })]);
    expect(spain).toMatchObject({ verdict: 'dropped', next: null, marks: { changes: null } });
    const isAhead = ({ date, measures }: (typeof record.events)[number]) =>
      date > TODAY && measures.includes(spain?.measure?.id ?? '');
    expect(record.events.some(isAhead)).toBe(true);
  });

  it('leads with the app that the headline names first', () => {
    const title = { quote: 'Judge halts WeChat order; TikTok gets a week', block: -1 };
    const claims = ['tiktok', 'wechat'].map((app) => claim({ apps: [app], mentions: [title] }));
    expect(on('2020-09-20', claims).map(({ apps }) => apps.join())).toEqual(['wechat', 'tiktok']);
    const aside = { ...claim({ apps: ['wechat'], mentions: [title] }), main: false };
    expect(on('2020-09-20', [claim(), aside])[0]?.apps).toEqual(['tiktok']);
  });

  it('says nothing of an app that the record does not know', () => {
    expect(on('2026-06-05', [claim({ apps: ['nothing'] })])).toEqual([]);
  });
});

function on(published: string, claims: Claim[]): Answer[] {
  return answersOf(record, claims, published, TODAY);
}

function brief(answer: Answer | undefined): string {
  if (!answer) return 'no answer';
  const { apps, place, scope, verdict, measure, then, now, since } = answer;
  const course = `${then?.state ?? '-'} → ${now?.state ?? '-'} ${since}`;
  return `${apps.join()} ${place} ${scope}: ${verdict} ${measure?.id}, ${course}`;
}

function datesOf(answer: Answer | undefined): string[] {
  return answer?.sinceArticle?.changes.map(({ event }) => event.date) ?? [];
}
