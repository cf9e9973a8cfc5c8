import { SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, namesAny, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/**
 * True when an article is about a ban in schools on phones or another thing that is not an app:
 * "Phones banned in schools". Reads only the headline and the beginning. False if they name no
 * school. Otherwise, one sentence decides: the first that tells of a restriction and names either
 * an app (false) or such a thing (true), but not both.
 */
export function tellsOfPhoneBan(sentences: readonly Pick<Sentence, 'hits' | 'part'>[]): boolean {
  const headline = sentences.filter(({ part }) => part === 'title').flatMap(({ hits }) => hits);
  const beginning = sentences.filter(({ part }) => part === 'lede').map(({ hits }) => hits);
  const opening = [headline, ...beginning];
  const onSchool = opening.some((hits) => hits.some(isOfSchool));
  for (const hits of opening) {
    if (!onSchool || !hits.some(tellsOfRestriction)) continue;
    const app = namesAny(hits, ['app', 'company', 'pronoun', 'group']);
    const other = namesPupilsPhones(hits) || hits.some(isThing);
    // If a sentence names both an app and another thing, or neither, the next sentence is read.
    if (app !== other) return other;
  }
  return false;
}

/**
 * True when a sentence names a school and phones: "schools ban phones". False if the only phones
 * are officials' devices, such as "state phones".
 */
function namesPupilsPhones(hits: readonly Hit[]): boolean {
  if (!hits.some(isOfSchool)) return false;
  const devices = hitsOf(hits, 'device');
  return hitsOf(hits, 'gadget').some(
    (gadget) => !devices.some(({ start, end }) => start <= gadget.start && gadget.end <= end),
  );
}

function isOfSchool({ kind, meaning }: Hit): boolean {
  return kind === 'scope' && SCOPES[meaning as Scope].devices === 'schools';
}

/**
 * True for a phrase for a thing that is not an app, such as "phones in schools". The name of an
 * unwatched app, such as WhatsApp, also has the kind `other`, but its `meaning` is the app's id.
 */
function isThing({ kind, meaning }: Hit): boolean {
  return kind === 'other' && meaning === '';
}
