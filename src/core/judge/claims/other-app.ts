import { listsIn } from '../places/place-lists.ts';
import { type Hit, type HitKind, isPlace, namesAny, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** Kinds of words that name a watched app or mean one: "the app", "social media". */
const MEANS_WATCHED: readonly HitKind[] = ['app', 'abroad', 'company', 'pronoun', 'group'];

/**
 * True for a place that, according to its sentence, restricts only unwatched apps: Russia in
 * "Unlike Russia, which has blocked Instagram, India banned TikTok". False if a word around the
 * place names or means a watched app (see `MEANS_WATCHED`). The words around a place reach from
 * the previous named place to the next one.
 */
export function restrictsOtherApp(place: Hit, sentence: Sentence): boolean {
  const { hits } = sentence;
  const list = listsIn(sentence).find((places) => places.includes(place)) ?? [place];
  const [first, last] = [list[0] ?? place, list.at(-1) ?? place];
  const previous = hits.findLast((hit) => isPlace(hit) && hit.start < first.start);
  const next = hits.find((hit) => isPlace(hit) && hit.start > last.start);
  const around = hits.filter(
    ({ start }) => start > (previous?.start ?? -1) && start < (next?.start ?? Infinity),
  );
  const after = around.filter(({ start }) => start > last.start);
  const isOther = after.some(({ kind, meaning }) => kind === 'other' && meaning !== '');
  return isOther && after.some(tellsOfRestriction) && !namesAny(around, MEANS_WATCHED);
}
