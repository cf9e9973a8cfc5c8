import { DAY_MS } from '../../../src/core/dates/days.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import { scopeSchema, soundRecord } from '../../../src/core/record/schema.ts';
import type { State } from '../../../src/core/record/states.ts';
import { event, measure, recordWith } from '../../record-builder.ts';
import { syntheticPlaces } from './synthetic-places.ts';

const LIFE: State[] = ['proposed', 'pending', 'in-force', 'blocked', 'suspended', 'ended'];
const NOUNS =
  'court order ministry statute device appeal injunction petition hearing network regulator school privacy data minors storage access judge agency lawmakers senate assembly council commission operator store notice deadline extension';
const FIRST_DAY = Date.UTC(2015, 0, 1);

/**
 * Makes an invented record of `size` events in up to 5,000 places, to measure speed. It resembles
 * the real record, but each measure has five events. Every call with the same `size` makes the
 * same record.
 */
export function syntheticRecord(size: number): LegalRecord {
  const random = numbers(7);
  const words = NOUNS.split(' ');
  const word = () => {
    const noun = words[Math.floor(random() * words.length)] ?? '';
    // Three words in ten end in a random number. Each such word occurs in only a few events, as
    // rare names do.
    return random() < 0.3 ? `${noun}${Math.floor(random() * 20_000).toString(36)}` : noun;
  };
  const sentence = (count: number) => Array.from({ length: count }, word).join(' ');
  const jurisdictions = syntheticPlaces(Math.min(5000, Math.ceil(size / 5)), () => sentence(1));
  const measures = Array.from({ length: Math.ceil(size / 5) }, (_, index) =>
    measure({
      id: `measure-${index}`,
      apps: index % 3 === 0 ? ['tiktok', 'wechat'] : ['tiktok'],
      jurisdiction: jurisdictions[index % jurisdictions.length]?.code ?? 'AA',
      scope:
        scopeSchema.options[Math.floor(random() * random() * scopeSchema.options.length)] ??
        'public',
      instrument: 'agency-order',
      name: `Order ${index} on ${sentence(4)}`,
      citation: index % 2 ? `No. ${index}/2020` : null,
      summary: sentence(25),
    }),
  );
  const events = Array.from({ length: size }, (_, index) => {
    const id = measures[Math.floor(index / 5)]?.id ?? '';
    const day = new Date(FIRST_DAY + Math.floor((index % 5) * 800 + random() * 800) * DAY_MS);
    const date = day.toISOString().slice(0, 10);
    return event({
      id: `event-${index}`,
      date,
      measures: [id],
      state: LIFE[index % 5] ?? null,
      title: sentence(7),
      summary: sentence(45),
      people: [sentence(2)],
      bodies: [sentence(3)],
      sources: [
        {
          url: `https://example.org/${index}`,
          title: sentence(6),
          publisher: 'Example',
          kind: 'primary',
          seen: true,
        },
      ],
    });
  });
  return soundRecord(recordWith({ jurisdictions, measures, events }));
}

/**
 * Returns a generator of pseudo-random numbers from 0 to just below 1, the same in each run. It is
 * linear congruential, with the constants of Numerical Recipes.
 */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
