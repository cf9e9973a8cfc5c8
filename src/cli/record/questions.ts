import { isRealDate } from '../../core/dates.ts';
import type { Measure } from '../../core/record.ts';
import {
  eventKindSchema,
  instrumentSchema,
  scopeSchema,
  sourceSchema,
  stateSchema,
} from '../../core/record.ts';
import type { Ask } from './ask.ts';
import { askText, choose, chooseSome, until } from './ask.ts';

/** In these a rule may have been before it became known. */
const LASTING: ReadonlySet<string> = new Set(['in-force', 'suspended', 'blocked']);
const FIRST_REPORT = 'Is the date only when it became known, and its real beginning is not';

/** Asks what makes an event of some of a jurisdiction's measures; its id is made of the country, the date and the title. */
export async function askEvent(ask: Ask, code: string, known: readonly Measure[]) {
  const date = await until(ask, 'Date (YYYY-MM-DD, or YYYY-MM)', isRealDate, 'That is no date.');
  const country = code.split('-')[0]?.toLowerCase();
  const measures = await chooseSome(
    ask,
    'Measures that it touches, by number or id, separated by commas',
    known.map(({ id, name }) => ({ id, name })),
  );
  const apps = await askApps(
    ask,
    known.filter(({ id }) => measures.includes(id)),
  );
  const state = await choose(ask, 'State after it', [...stateSchema.options, 'none']);
  const isFirstReport = LASTING.has(state) && (await choose(ask, FIRST_REPORT, ['no', 'yes'])) === 'yes';
  const kind = await choose(ask, 'Kind', eventKindSchema.options);
  const title = await askText(ask, 'Title, in your own words');
  const confidence = await choose(ask, 'Confidence', ['high', 'medium', 'low']);
  const needsNote = confidence === 'low' || date.length === 7 || isFirstReport;
  const note = needsNote
    ? await askText(ask, 'Doubts: what is not certain of it')
    : await ask('Doubts (empty for none)');
  return {
    id: `${country}-${date}-${slug(title)}`,
    date,
    ...(isFirstReport ? { firstReport: true } : {}),
    measures,
    ...(apps.length > 0 ? { apps } : {}),
    state: state === 'none' ? null : state,
    kind,
    title,
    summary: await askText(ask, 'Summary, one to three sentences in your own words'),
    confidence,
    ...(note ? { note } : {}),
    sources: [await askSource(ask)],
  };
}

/** Asks what makes a measure; its id is made of the jurisdiction and the name. */
export async function askMeasure(ask: Ask, code: string, apps: readonly string[]) {
  const name = await askText(ask, 'Name of the instrument');
  const citation = await ask('Citation (empty for none)');
  const reach = await ask(
    'The one body or area it speaks for, such as "the Ministry of Defence" (empty for the whole place)',
  );
  return {
    id: `${code.toLowerCase()}-${slug(name)}`,
    apps: await chooseSome(
      ask,
      `Apps, separated by commas (${apps.join(' / ')})`,
      apps.map((id) => ({ id })),
    ),
    scope: await choose(ask, 'Scope', scopeSchema.options),
    ...(reach ? { reach } : {}),
    instrument: await choose(ask, 'Instrument', instrumentSchema.options),
    name,
    ...(citation ? { citation } : {}),
    summary: await askText(ask, 'Summary, in your own words'),
  };
}

async function askSource(ask: Ask) {
  return {
    title: await askText(ask, 'Source: its title, or a description in [brackets]'),
    publisher: await askText(ask, 'Source: publisher'),
    url: await until(ask, 'Source: https address', isLink, 'That is no https address.'),
    kind: await choose(ask, 'Source: kind', sourceSchema.shape.kind.options),
    seen: (await choose(ask, 'Source: did you read it', ['yes', 'no'])) === 'yes',
  };
}

/** Which of the measures' apps it touches; not asked where there is only one. Empty for all of them. */
async function askApps(ask: Ask, measures: readonly Measure[]): Promise<string[]> {
  const apps = [...new Set(measures.flatMap((measure) => measure.apps))];
  if (apps.length < 2) return [];
  const question = `Only some of the apps? Which, separated by commas (${apps.join(' / ')}; empty for all)`;
  const chosen = await chooseSome(
    ask,
    question,
    apps.map((id) => ({ id })),
    true,
  );
  return chosen.length === apps.length ? [] : chosen;
}

function isLink(text: string): boolean {
  return sourceSchema.shape.url.safeParse(text).success;
}

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.split('-').filter(Boolean).slice(0, 6).join('-') || 'entry';
}
