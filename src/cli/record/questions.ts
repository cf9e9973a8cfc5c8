import { isRealDate } from '../../core/dates/day-or-month.ts';
import { EVENT_KINDS, isPlan } from '../../core/record/event-kinds.ts';
import { INSTRUMENTS, type Instrument } from '../../core/record/instruments.ts';
import { namesIn } from '../../core/record/names-in.ts';
import { countryOf } from '../../core/record/place-codes.ts';
import type { LegalEvent, Measure, Source } from '../../core/record/schema.ts';
import { eventSchema, measureSchema, sourceSchema } from '../../core/record/schema.ts';
import { SCOPES } from '../../core/record/scopes.ts';
import { hasBegun, STATES, type State } from '../../core/record/states.ts';
import type { Ask, Field } from './ask.ts';
import { askText, choose, chooseSome, isSo, until } from './ask.ts';
import type { WithoutPrimary } from './authored-record.ts';

const FIRST_REPORT = 'Is the date only when it became known, and its real beginning is not';

/** An event as an editor writes it. Fields that are usually empty are left out. */
export type WrittenEvent = Omit<LegalEvent, 'people' | 'bodies' | 'case' | 'note'> & {
  note?: string;
};

/**
 * A measure as an editor writes it. The jurisdiction is left out, because the name of the file
 * gives it.
 */
export type WrittenMeasure = Omit<Measure, 'citation' | 'jurisdiction'> & {
  citation?: string;
  withoutPrimary?: WithoutPrimary;
};

/** Fields of a measure that matter to the questions about its events. */
type Touched = Pick<Measure, 'id' | 'name' | 'apps' | 'instrument'>;

/** Asks which measures of a jurisdiction an event concerns. */
export async function askTouched(ask: Ask, known: readonly Measure[]): Promise<Measure[]> {
  const ids = await chooseSome(
    ask,
    'Measures that it touches, by number or id, separated by commas',
    known.map(({ id, name }) => ({ id, name })),
  );
  return known.filter(({ id }) => ids.includes(id));
}

/**
 * Asks for an event on the given measures, and makes its id from country, date and title.
 * `isFirst`: the event is the first of a new measure.
 */
export async function askEvent(
  ask: Ask,
  code: string,
  touched: readonly Touched[],
  isFirst = false,
): Promise<WrittenEvent> {
  const date = await askDate(ask, 'Date', 'date');
  const country = countryOf(code).toLowerCase();
  const apps = await askApps(ask, touched);
  // The first event of a measure must set a state, unless the event concerns only measures that
  // are not laws, such as petitions.
  const mayBeNone = !isFirst || touched.every(({ instrument }) => !INSTRUMENTS[instrument].isRule);
  const state = await askState(ask, mayBeNone);
  const isFirstReport = state !== null && hasBegun(state) && (await isSo(ask, FIRST_REPORT));
  const kinds = namesIn(EVENT_KINDS).filter((kind) => state === null || !isPlan({ kind }));
  const kind = await choose(ask, 'Kind', kinds);
  const title = await askText(ask, 'Title, in your own words');
  const confidence = await choose(ask, 'Confidence', eventSchema.shape.confidence.options);
  const needsNote = confidence === 'low' || date.length === 7 || isFirstReport;
  const note = needsNote
    ? await askText(ask, 'Doubts: what is not certain of it')
    : await ask('Doubts (empty for none)');
  return {
    id: `${country}-${date}-${slug(title)}`,
    date,
    ...(isFirstReport ? { firstReport: true } : {}),
    measures: touched.map(({ id }) => id),
    ...(apps.length > 0 ? { apps } : {}),
    state,
    kind,
    title,
    summary: await askText(ask, 'Summary, one to three sentences in your own words'),
    confidence,
    ...(note ? { note } : {}),
    sources: await askSources(ask),
  };
}

/** Asks for a measure. Makes its id from the jurisdiction and the name. */
export async function askMeasure(
  ask: Ask,
  code: string,
  apps: readonly string[],
): Promise<WrittenMeasure> {
  const name = await askText(ask, 'Name of the instrument');
  const citation = await ask('Citation (empty for none)');
  const chosen = await chooseSome(
    ask,
    `Apps, separated by commas (${apps.join(' / ')})`,
    apps.map((id) => ({ id })),
  );
  const scope = await choose(ask, 'Scope', namesIn(SCOPES));
  const instrument = await choose(ask, 'Instrument', namesIn(INSTRUMENTS));
  const reach = await askReach(ask, instrument);
  const isAdvice =
    INSTRUMENTS[instrument].mayBeAdvice &&
    (await isSo(ask, 'Is it only advice, which obliges nobody'));
  const age = SCOPES[scope].byAge
    ? await askAge(ask, INSTRUMENTS[instrument].isEnacted)
    : undefined;
  return {
    id: `${code.toLowerCase()}-${slug(name)}`,
    apps: chosen,
    scope,
    ...(reach ? { reach } : {}),
    instrument,
    name,
    ...(citation ? { citation } : {}),
    ...(isAdvice ? { binding: false } : {}),
    ...(age === undefined ? {} : { age }),
    summary: await askText(ask, 'Summary, in your own words'),
  };
}

/**
 * Asks when a source last confirmed a law whose last event was years ago. The answer is a day or
 * a month.
 */
export function askConfirmed(ask: Ask): Promise<string> {
  return askDate(ask, 'That is long ago. When did a source last say that the rule holds');
}

/**
 * Asks why no source is the authority's own text, and when an editor last looked for such a
 * source. An empty date means the current month.
 */
export async function askWithoutPrimary(ask: Ask, today: string): Promise<WithoutPrimary> {
  const month = today.slice(0, 7);
  const question = `None of the sources is the authority's own text. When was that last looked for (YYYY-MM-DD, or YYYY-MM; empty for ${month})`;
  const sought = await until(
    ask,
    question,
    (text) => text === '' || isRealDate(text),
    'That is not a date.',
  );
  const why = await askText(ask, 'Why none is cited: never published, taken down, no copy found …');
  return { sought: sought || month, why };
}

/**
 * Asks for the single institution or area to which a measure applies. For example, the answer "the
 * Ministry of Defence" is shown as "for the Ministry of Defence only". An empty answer stands for
 * the whole place.
 */
function askReach(ask: Ask, instrument: Instrument): Promise<string> {
  const question = 'The one body or area it speaks for, such as "the Ministry of Defence"';
  // A measure that a house of parliament made for itself must name the house.
  return INSTRUMENTS[instrument].ofOneHouse
    ? askText(ask, `${question}, here the house`)
    : ask(`${question} (empty for the whole place)`);
}

/**
 * Asks for the age limit of a rule for minors. Returns undefined if the rule has no age limit.
 * With `mustHave`, asks until an age is given.
 */
async function askAge(ask: Ask, mustHave: boolean): Promise<number | undefined> {
  const question = `Age limit in years${mustHave ? '' : ' (empty if it names none)'}`;
  const isAge = (text: string) => measureSchema.shape.age.safeParse(Number(text)).success;
  const age = await until(
    ask,
    question,
    (text) => (text === '' ? !mustHave : isAge(text)),
    'That is not an age from 1 to 25.',
  );
  return age === '' ? undefined : Number(age);
}

async function askState(ask: Ask, mayBeNone: boolean): Promise<State | null> {
  const none = mayBeNone ? (['none'] as const) : [];
  const state = await choose(ask, 'State after it', [...namesIn(STATES), ...none]);
  return state === 'none' ? null : state;
}

async function askSources(ask: Ask): Promise<Source[]> {
  const sources: Source[] = [];
  do sources.push(await askSource(ask));
  while (await isSo(ask, 'Another source'));
  return sources;
}

async function askSource(ask: Ask): Promise<Source> {
  const title = await askText(
    ask,
    'Source: its title, or a description in [brackets]',
    'source-title',
  );
  const publisher = await askText(ask, 'Source: publisher', 'source-publisher');
  const url = await until(
    ask,
    'Source: https address',
    isLink,
    'That is not an https address.',
    'source-url',
  );
  const kind = await choose(ask, 'Source: kind', sourceSchema.shape.kind.options);
  const authority = await askAuthority(ask, kind);
  const seen = await isSo(ask, 'Source: did you read it');
  return { title, publisher, ...(authority ? { authority } : {}), url, kind, seen };
}

/**
 * Asks for the authority whose text a source contains. The answer may be empty only for a `primary`
 * source: the publisher is then the authority. For a `secondary` source, returns '' without asking,
 * because it does not quote an authority.
 */
async function askAuthority(ask: Ask, kind: Source['kind']): Promise<string> {
  if (kind === 'secondary') return '';
  const question = 'Source: whose text it is, if the publisher is not the authority';
  return kind === 'quoted'
    ? askText(ask, 'Source: the authority whose words it quotes')
    : ask(`${question} (empty if it is)`);
}

function askDate(ask: Ask, question: string, field?: Field): Promise<string> {
  return until(
    ask,
    `${question} (YYYY-MM-DD, or YYYY-MM)`,
    isRealDate,
    'That is not a date.',
    field,
  );
}

/**
 * Asks which apps an event concerns. Returns an empty list if the event concerns all the apps of
 * its measures. If the measures have only one app in all, returns an empty list without asking.
 */
async function askApps(ask: Ask, measures: readonly Touched[]): Promise<string[]> {
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
