import type { Hit, HitKind } from './hit.ts';
import type { FoundHit } from './neighbours.ts';

/**
 * A hit of these kinds hides every shorter hit inside it, except apps. "Phone ban" hides "ban".
 */
const HIDES_ALL: ReadonlySet<HitKind> = new Set([
  'ignored',
  'other',
  'moderated',
  'topic',
  'pronoun',
]);

/**
 * Family of each kind of hit. A longer hit hides the shorter hits of its own family inside it:
 * "drops the ban" hides "ban". A hidden hit does not count.
 */
const FAMILY: Partial<Record<HitKind, string>> = {
  ban: 'restriction',
  curb: 'restriction',
  barred: 'restriction',
  permit: 'restriction',
  lift: 'restriction',
  sale: 'restriction',
  place: 'place',
  official: 'place',
  usual: 'place',
  region: 'place',
  entity: 'entity',
  authority: 'body',
  'private-body': 'body',
};

/**
 * Kinds of hits that do not count inside a longer phrase for a restriction. For example, "shop"
 * does not count in "shut up shop".
 */
const HIDDEN_BY_PHRASES: ReadonlySet<HitKind> = new Set([
  'moderated',
  'topic',
  'other',
  'medium-after',
]);

/**
 * A word or name found in a text. `authored` is the number of its characters that the lexicon
 * spells out. For "unbanned" it is 5: the lexicon has `unban*`, in which `*` stands for any
 * ending.
 */
export interface Found extends FoundHit {
  authored: number;
}

/** Returns true if hits of this kind tell of a restriction, or that it was lifted. */
export function isOfRestriction(kind: HitKind): boolean {
  return FAMILY[kind] === 'restriction';
}

/**
 * Returns the hits that count, sorted by where they begin. A hit does not count if a longer hit
 * hides it: "phone ban" hides the "ban" in it. If the hidden hit is a ban, the field `ofLaw` of
 * the longer hit becomes true. Also sorts `hits` itself.
 */
export function withoutHidden(hits: Found[]): Hit[] {
  hits.sort(byPosition);
  const kept: Found[] = [];
  // Greatest end of the hits in `kept`. A hit that ends later lies inside no kept hit, so no kept
  // hit hides it. Most hits end later, and the search for a hit around them is skipped.
  let furthest = 0;
  for (const found of hits) {
    if (found.hit.end <= furthest) {
      if (isRepeated(found, kept)) continue;
      const hiding = hitHiding(found, kept);
      if (hiding) {
        if (found.hit.kind === 'ban') hiding.ofLaw = true;
        continue;
      }
    }
    furthest = Math.max(furthest, found.hit.end);
    kept.push(found);
  }
  return kept.map(({ hit }) => hit);
}

/** True for a name that was found twice, because two lists of the lexicon have it. */
function isRepeated({ hit, authored }: Found, kept: readonly Found[]): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i] as Found;
    if (other.hit.start !== hit.start || other.hit.end !== hit.end) return false;
    if (
      other.hit.kind === hit.kind &&
      other.hit.meaning === hit.meaning &&
      other.authored === authored
    )
      return true;
  }
  return false;
}

/**
 * Sorts words by where they begin. If two begin together, the longer one comes first. If they are
 * equally long, the one with more `authored` characters comes first. If these are equal, too, a
 * word for something other than a country comes first, because "Turkeys" and "Americas" are not
 * forms of "Turkey" and "America".
 */
function byPosition(a: Found, b: Found): number {
  return (
    a.hit.start - b.hit.start ||
    b.hit.end - a.hit.end ||
    b.authored - a.authored ||
    Number(isNoCountry(b)) - Number(isNoCountry(a))
  );
}

function isNoCountry({ hit: { kind } }: Found): boolean {
  return kind === 'ignored' || kind === 'region';
}

function hitHiding(found: Found, kept: readonly Found[]): Hit | null {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i] as Found;
    // The longest name in the record of 2026 has 95 characters, so a hit that begins more than
    // 120 characters earlier is very unlikely to contain this one. Stopping here saves time.
    if (found.hit.start - other.hit.start > 120) return null;
    // The hits are sorted by their beginning, so `other` begins no later than `found`. If it also
    // ends no earlier, it contains `found`.
    if (other.hit.end >= found.hit.end && hides(other, found)) return other.hit;
  }
  return null;
}

/**
 * True when `hidden` does not count because of `found`: "phone ban" hides the "ban" in it.
 * `found` must contain `hidden`.
 */
function hides(found: Found, hidden: Found): boolean {
  const { hit: other } = found;
  const { hit } = hidden;
  const longer = other.end - other.start > hit.end - hit.start;
  // If two hits cover the same text, the one with more `authored` characters can hide the other.
  // Polish "Dominikana" matches "Dominikan*" (Dominican Republic) and "Dominik*" (Dominica), and
  // means the Dominican Republic. With equally many `authored` characters, neither hides the
  // other. The only exception is a word for something other than a country, such as "Turkeys",
  // which hides a place.
  const isAlike = !longer && found.authored <= hidden.authored;
  if (isAlike && !(isNoCountry(found) && FAMILY[hit.kind] === 'place')) return false;
  const family = FAMILY[hit.kind];
  if (family && family === FAMILY[other.kind]) return true;
  if (!longer && other.kind !== 'ignored') return false;
  if (HIDES_ALL.has(other.kind) && hit.kind !== 'app') return true;
  if (other.kind === 'elsewhere' && hit.kind === 'place') return true;
  // In Korean, the word for "regulator" contains the word for "restricts", and the word for
  // "court" contains the word for "law". The inner words do not count.
  if (other.kind === 'authority' && (isOfRestriction(hit.kind) || hit.kind === 'instrument'))
    return true;
  if (isOfRestriction(other.kind) && HIDDEN_BY_PHRASES.has(hit.kind)) return true;
  if (isPersonsName(other) && (hit.kind === 'place' || hit.kind === 'official')) return true;
  return other.kind === hit.kind;
}

/**
 * True for a person's name. Places inside it do not count: the "Austin" of "Austin Knudsen" is
 * not a place.
 */
function isPersonsName({ kind, meaning }: Hit): boolean {
  return kind === 'entity' && meaning.startsWith('person:');
}
