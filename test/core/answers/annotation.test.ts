import { describe, expect, it } from 'vitest';
import { isBindingRule } from '../../../src/core/law/binding.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import { eventsOf } from '../../../src/core/record/record-index.ts';
import { isOver, STATES } from '../../../src/core/record/states.ts';
import { annotationOf, findingOf } from '../../annotation-builder.ts';
import { authoredRecord } from '../../authored-record.ts';
import { claim } from '../../claim-builder.ts';
import { life, recordOf } from '../../record-builder.ts';

describe('annotate', () => {
  it('says that a record reaches to the day of its newest event, not of one that was only foreseen, once that day has come', () => {
    const record = recordOf(
      life(
        {},
        ['2026-03-01', 'in-force', 'order'],
        ['2026-10-30', null, 'scheduled'],
        ['2027-01-01', 'ended', 'order'],
      ),
    );
    expect(annotationOf(record, null).recordThrough).toBe('2026-03-01');
  });

  describe('of an article dated tomorrow by the reader’s clock', () => {
    const TOMORROW = '2026-11-25';
    const steps = [
      ['2023-11-13', 'in-force', 'order'],
      [TOMORROW, 'ended', 'lifting'],
    ] as [string, 'in-force' | 'ended', 'order' | 'lifting'][];
    it('takes that day for today, of which the record may know', () => {
      const { today, findings, recordThrough } = annotationOf(
        recordOf(life({}, ...steps)),
        TOMORROW,
        { told: 'ended' },
      );
      expect([today, recordThrough]).toEqual([TOMORROW, TOMORROW]);
      expect(findings[0]?.main).toMatchObject({
        then: { state: 'ended' },
        now: { state: 'ended' },
      });
    });
    it('is of the reader’s day without a date, or with an earlier one', () => {
      for (const day of [null, '2026-11-23'])
        expect(annotationOf(recordOf(life({}, ...steps)), day)).toMatchObject({
          today: '2026-11-24',
          findings: [{ main: { now: { state: 'in-force' } } }],
        });
    });
  });
  it('tells the law of the day before of an article that does not know the change of its own day', () => {
    const LIFTED = '2025-09-08';
    const blocked = recordOf(
      life({ id: 'block' }, ['2025-09-07', 'in-force', 'order'], [LIFTED, 'ended', 'lifting']),
    );
    const read = (told: 'in-force' | 'ended', event?: string) => {
      const events = event ? [{ id: event, certainty: 1, quote: 'q', block: 0 }] : [];
      const { findings, sinceArticle } = annotationOf(blocked, LIFTED, { told, events });
      const then = findings[0]?.main.then;
      return [then?.state, sinceArticle?.changes.map(({ event: { date } }) => date).join()];
    };
    expect(read('in-force')).toEqual(['in-force', LIFTED]);
    expect(read('in-force', `block-${LIFTED}`)).toEqual(['ended', '']);
    expect(read('ended')).toEqual(['ended', '']);
  });
  it('tells a failed bill as dropped, also where another law is over, too', () => {
    const record = recordOf(
      life(
        { id: 'bill' },
        ['2023-02-24', 'proposed', 'filing'],
        ['2025-01-03', 'ended', 'lifting'],
      ),
      life({ id: 'law' }, ['2024-04-24', 'in-force', 'order'], ['2026-01-22', 'ended', 'lifting']),
    );
    const { main, lead } = findingOf(record, '2023-03-01', { told: 'proposed' });
    expect(lead.verdict).toBe('dropped');
    expect(main.now).toMatchObject({ measure: { id: 'bill' }, dropped: true });
  });
  it('never leads with a rule that is over while a later one, or one beside it, binds the whole place', () => {
    const record = authoredRecord();
    const today = '2026-11-24';
    for (const { id: rule, apps, jurisdiction, scope, reach } of record.measures) {
      const [first] = eventsOf(record, rule);
      if (!first) continue;
      const event = { id: first.id, certainty: 1, quote: 'q', block: 0 };
      const told = { apps: [...apps], jurisdictions: [jurisdiction], scope, events: [event] };
      for (const { app, main } of annotationOf(record, '2023-03-01', told).findings) {
        if (main.now.state === 'no-record' || !isOver(main.now.state)) continue;
        const governing = statusInScope(record, app.id, jurisdiction, main.scope, today);
        const binds =
          governing.state !== 'no-record' &&
          STATES[governing.state].inForce &&
          isBindingRule(governing.measure) &&
          governing.measure.reach === undefined &&
          // A rule with a `reach` is for a single body, such as a parliament. It may lead the
          // answer even if an older rule binds the whole place.
          (reach === undefined || governing.since > first.date);
        expect(binds, `${rule} before ${'measure' in governing && governing.measure.id}`).toBe(
          false,
        );
      }
    }
  });
  it('shows the rule that governs today, and knows the rule whose event the article reports', () => {
    const record = recordOf(
      life({ id: 'order' }, ['2022-12-16', 'in-force', 'order']),
      life({ id: 'law' }, ['2023-07-01', 'in-force', 'statute-signed']),
    );
    const ruleOf = (id: string) => {
      const event = { id, certainty: 0.54, quote: 'q', block: -1 };
      const { lead, main, answer } = findingOf(record, null, { events: [event] });
      const shown = main.now.state !== 'no-record' && main.now.measure.id;
      return [shown, answer.measure?.id, lead.isOther];
    };
    expect(ruleOf('order-2022-12-16')).toEqual(['law', 'order', true]);
    expect(ruleOf('law-2023-07-01')).toEqual(['law', 'law', false]);
  });

  it('tells no change of a rule that nobody has confirmed for years as just that, also where the verdict tells it beside nothing for the public', () => {
    const noChangeOf = (...lives: Parameters<typeof recordOf>) =>
      annotationOf(recordOf(...lives), '2024-05-20').noChange;
    const rule = { scope: 'government-devices', instrument: 'policy' } as const;
    const made = ['2023-03-01', 'in-force', 'policy'] as const;
    const old = life({ ...rule, confirmed: '2023-03' }, [...made]);
    expect(noChangeOf(old)).toBe('unconfirmed');
    expect(noChangeOf(life({ ...rule, confirmed: '2026-03' }, [...made]))).toBe('good');
    // The article tells of a ban for everyone (`public`). Only the second rule has this scope, so
    // the answer is about the second rule alone.
    expect(noChangeOf(old, life({ id: 'public' }, ['2020-06-29', 'in-force', 'order']))).toBe(
      'good',
    );
  });

  it('does not say that nothing has changed of a rule that this version can’t read whole', () => {
    const incomplete = life({ incomplete: true }, ['2023-03-01', 'in-force', 'policy']);
    expect(annotationOf(recordOf(incomplete), '2024-05-20').noChange).toBe('incomplete');
  });

  it('lists the rules of other scopes beside the first answer on an app and place only', () => {
    const order = ['2023-02-23', 'in-force', 'order'] as [string, 'in-force', 'order'];
    const record = recordOf(
      life({ id: 'public' }, order),
      life({ id: 'devices', scope: 'government-devices' }, order),
      life({ id: 'minors', scope: 'minors' }, order),
    );
    const claims = [claim(), claim({ scope: 'minors', main: false })];
    const { findings } = annotationOf(record, '2023-03-01', { claims });
    expect(
      findings.map(({ main, others }) => [main.scope, others.map(({ scope }) => scope)]),
    ).toEqual([
      ['public', ['government-devices']],
      ['minors', []],
    ]);
  });

  it('is of the body that the article reports, beside the others, then and now', () => {
    const record = recordOf(
      life({ id: 'wide', scope: 'government-devices', reach: 'the Commission' }, [
        '2023-02-23',
        'in-force',
        'order',
      ]),
      life(
        { id: 'narrow', scope: 'government-devices', reach: 'the Parliament' },
        ['2023-02-28', 'pending', 'announcement'],
        ['2023-03-20', 'in-force', 'order'],
      ),
    );
    const events = [{ id: 'narrow-2023-02-28', certainty: 0.9, quote: 'Out.', block: 0 }];
    const rowOf = (told: Parameters<typeof annotationOf>[2], day = '2023-02-28') =>
      findingOf(record, day, { scope: 'government-devices', ...told }).main;
    expect(rowOf({ events })).toMatchObject({
      then: { state: 'pending', measure: { id: 'narrow' }, parts: [{ measure: { id: 'wide' } }] },
      now: { state: 'in-force', measure: { id: 'narrow' }, parts: [{ measure: { id: 'wide' } }] },
    });
    // If the article reports no event, the answer is about the rule that changed on the article's
    // day. If no rule changed on that day, the answer is about the rule that governed then.
    expect(rowOf({})).toMatchObject({ now: { measure: { id: 'narrow' } } });
    expect(rowOf({}, '2023-03-10')).toMatchObject({
      then: { measure: { id: 'wide' } },
      now: { measure: { id: 'wide' } },
    });
  });
});
