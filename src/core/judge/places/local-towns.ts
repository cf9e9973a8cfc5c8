import { countryOf, isPartOfCountry } from '../../record/place-codes.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import type { LocalBodies } from '../lexicon/languages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TownIndex, TownRegion } from '../lexicon/town-index.ts';
import { wordsUpTo } from '../reading/count-words.ts';
import { type Hit, isPlace, placeAt } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { type NamedTown, namesLocalBody, townsBesideBodies } from './local-bodies.ts';

/** A town that stands for its region: Gatineau in "the city council of Gatineau". */
interface LocalTown {
  region: string;
  /** Matches the town's name in any sentence of the article. */
  pattern: RegExp;
}

/**
 * Returns copies of the sentences, in which towns with a local body stand for their region. If
 * any sentence has "the city council of Gatineau", "Gatineau" means Quebec in all sentences.
 */
export function withLocalTowns(
  sentences: readonly Sentence[],
  { languages }: Lexicon,
  towns: TownIndex,
): Sentence[] {
  const localOf = (lang: string) => languages.find(({ code }) => code === lang)?.local ?? null;
  const homeOf = (lang: string) => languages.find(({ code }) => code === lang)?.home ?? null;
  const named = sentences.flatMap((sentence) => {
    const local = localOf(sentence.lang);
    return local ? namedTowns(sentence, local, towns) : [];
  });
  if (named.length === 0) return [...sentences];
  const codes = codesNamed(sentences, homeOf(sentences[0]?.lang ?? ''));
  const marked = localTowns(named, codes, towns);
  return sentences.map((sentence) => {
    const local = localOf(sentence.lang);
    return local && marked.length > 0 ? withTowns(sentence, local, marked) : sentence;
  });
}

/** Maximum number of towns that are looked for in all sentences. This limits the time. */
const MOST_TOWNS = 8;

/**
 * A town beside a word for a local body: "Ottawa city council". `capitalOf` is the country that
 * the town's name usually stands for, such as `CA`, or null.
 */
interface Named extends NamedTown {
  text: string;
  inflected: boolean;
  capitalOf: string | null;
}

function namedTowns(
  { text, start, hits }: Sentence,
  local: LocalBodies,
  towns: TownIndex,
): Named[] {
  const countryAt = (from: number, to: number) => {
    const hit = hits.find((place) => isPlace(place) && place.start === start + from);
    return hit && hit.end <= start + to + 3 && !isPartOfCountry(hit.meaning) ? hit.meaning : null;
  };
  const isCapital = (from: number, to: number) => {
    const country = countryAt(from, to);
    return country !== null && towns.capitalOf(country) !== undefined;
  };
  return townsBesideBodies(text, local, towns, isCapital).map((town) => ({
    ...town,
    text: text.slice(town.start, town.end),
    inflected: (local.endings ?? []).length > 0,
    capitalOf: countryAt(town.start, town.end),
  }));
}

/** Returns the codes of all places that the sentences name, and `home` unless it is null. */
function codesNamed(sentences: readonly Sentence[], home: string | null): Set<string> {
  const codes = new Set(sentences.flatMap(({ hits }) => hits.filter(isPlace).map(meaningOf)));
  return home ? codes.add(home) : codes;
}

function meaningOf({ meaning }: Hit): string {
  return meaning;
}

function localTowns(
  named: readonly Named[],
  codes: ReadonlySet<string>,
  towns: TownIndex,
): LocalTown[] {
  const found = new Map<string, LocalTown>();
  for (const { stem, regions, inflected, capitalOf } of named) {
    const region =
      regionMeant(regions, capitalOf ? new Set([capitalOf]) : codes) ??
      (capitalOf ? towns.capitalOf(capitalOf) : undefined);
    if (region) found.set(stem, { region, pattern: patternOf(stem, inflected) });
  }
  return [...found.values()].slice(0, MOST_TOWNS);
}

/**
 * Returns the region that a town's name means. It is the first of these that exists; `undefined`
 * if none does:
 * - a region in `codes`: Connecticut for "Bristol", if the article names Connecticut
 * - a region of a country in `codes`, if it is the only such region or is sure (see
 *   `TownRegion.sure`)
 * - any sure region: England for "Bristol"
 */
function regionMeant(
  regions: readonly TownRegion[],
  codes: ReadonlySet<string>,
): string | undefined {
  const named = regions.find(({ region }) => codes.has(region));
  if (named) return named.region;
  const within = regions.filter(({ region }) => codes.has(countryOf(region)));
  const [only, another] = within;
  if (only && (only.sure || !another)) return only.region;
  return regions.find(({ sure }) => sure)?.region;
}

function patternOf(stem: string, inflected: boolean): RegExp {
  const name = stem.replace(/[.?+*^$()[\]{}|\\]/g, '\\$&');
  const isSpaced = !/[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]/u.test(stem);
  const ending = inflected ? `[${ALL_LETTERS}]{0,4}` : '';
  const whole = `(?<![${ALL_LETTERS}])${name}${ending}(?![${ALL_LETTERS}])`;
  return new RegExp(isSpaced ? whole : name, 'giu');
}

function withTowns(sentence: Sentence, local: LocalBodies, marked: readonly LocalTown[]): Sentence {
  const { text, start, hits } = sentence;
  let changed = [...hits];
  for (const { region, pattern } of marked)
    for (const match of matchesOf(text, pattern)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const inside = changed.filter((hit) => hit.start < span.end && hit.end > span.start);
      // In "New York City staff", York is only a part of another name.
      const isPart = inside.some((hit) => isPlace(hit) && hit.start < span.start);
      if (!isName(match[0]) || isPart) continue;
      if (!mayStandFor(region, inside, () => namesLocalBody(text, local))) continue;
      const replaced = inside.filter(isPlace);
      changed = changed.filter((hit) => !replaced.includes(hit));
      changed.push(placeAt(region, span, wordsUpTo(sentence)));
    }
  return { ...sentence, hits: changed.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function isName(text: string): boolean {
  const first = text[0] as string;
  return first === first.toUpperCase();
}

/**
 * True when a town's name may stand for `region`. `inside` are the hits that overlap the name.
 * `isLocal` tells whether the sentence has a word for a local body.
 */
function mayStandFor(region: string, inside: readonly Hit[], isLocal: () => boolean): boolean {
  // In "Washington Post", Washington is only a part of another name.
  if (inside.some(({ kind }) => kind === 'entity' || kind === 'ignored')) return false;
  const places = inside.filter(isPlace);
  if (places.some(({ meaning }) => meaning === region)) return false;
  // The name alone may already stand for another place, as "Ottawa" does for Canada. It then
  // stands for `region` only if the sentence names a local body: "Ottawa city council".
  return places.length === 0 || isLocal();
}
