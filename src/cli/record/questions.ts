import { isRealDate } from '../../core/dates.ts';
import { eventKindSchema, instrumentSchema, scopeSchema, stateSchema } from '../../core/record.ts';

/** Puts one question and gives back the answer, trimmed. Throws when the input ends. */
export type Ask = (question: string) => Promise<string>;

/** Asks what makes an event; its id is made of the country, the date and the title. */
export async function askEvent(ask: Ask, code: string) {
  const date = await until(ask, 'Date (YYYY-MM-DD, or YYYY-MM)', isRealDate);
  const country = code.split('-')[0]?.toLowerCase();
  const measures = await list(ask, 'Ids of the measures, separated by commas');
  const state = await choose(ask, 'State after it', [...stateSchema.options, 'none']);
  const kind = await choose(ask, 'Kind', eventKindSchema.options);
  const title = await ask('Title, in your own words');
  const confidence = await choose(ask, 'Confidence', ['high', 'medium', 'low']);
  const note = await ask('Doubts (empty for none)');
  return {
    id: `${country}-${date}-${slug(title)}`,
    date,
    measures,
    state: state === 'none' ? null : state,
    kind,
    title,
    summary: await ask('Summary, one to three sentences in your own words'),
    confidence,
    ...(note ? { note } : {}),
    sources: [await askSource(ask)],
  };
}

/** Asks what makes a measure; its id is made of the jurisdiction and the name. */
export async function askMeasure(ask: Ask, code: string) {
  const name = await ask('Name of the instrument');
  const citation = await ask('Citation (empty for none)');
  const reach = await ask(
    'The one body or area it speaks for, such as "the Ministry of Defence" (empty for the whole place)',
  );
  return {
    id: `${code.toLowerCase()}-${slug(name)}`,
    apps: await list(ask, 'Apps, separated by commas'),
    scope: await choose(ask, 'Scope', scopeSchema.options),
    ...(reach ? { reach } : {}),
    instrument: await choose(ask, 'Instrument', instrumentSchema.options),
    name,
    ...(citation ? { citation } : {}),
    summary: await ask('Summary, in your own words'),
  };
}

async function askSource(ask: Ask) {
  return {
    title: await ask('Source: its title, or a description in [brackets]'),
    publisher: await ask('Source: publisher'),
    url: await until(ask, 'Source: https address', (text) => text.startsWith('https://')),
    kind: await choose(ask, 'Source: kind', ['primary', 'secondary']),
    seen: (await choose(ask, 'Source: did you read it', ['yes', 'no'])) === 'yes',
  };
}

/** Asks until an option, or the beginning of just one, is given. */
export async function choose(ask: Ask, question: string, options: readonly string[]): Promise<string> {
  for (;;) {
    const answer = await ask(`${question} (${options.join(' / ')})`);
    const matches = options.filter((option) => option.startsWith(answer));
    if (options.includes(answer)) return answer;
    if (answer && matches.length === 1) return matches[0] as string;
  }
}

async function until(ask: Ask, question: string, fits: (answer: string) => boolean): Promise<string> {
  for (;;) {
    const answer = await ask(question);
    if (fits(answer)) return answer;
  }
}

async function list(ask: Ask, question: string): Promise<string[]> {
  return (await ask(question)).split(/[\s,]+/).filter(Boolean);
}

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.split('-').filter(Boolean).slice(0, 6).join('-') || 'entry';
}
