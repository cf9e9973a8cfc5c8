import { countryOf } from '../../record/place-codes.ts';
import type { TownIndex } from '../lexicon/town-index.ts';
import { type Hit, hitWith } from '../reading/hit.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';

/**
 * Returns copies of the sentences, in which a name such as "Washington" means the state and not
 * the country, if the article shows this.
 */
export function withNamesakes(sentences: readonly Sentence[], towns: TownIndex): Sentence[] {
  const named = new Set<string>();
  for (const { hits } of sentences)
    for (const { kind, meaning } of hits) if (kind === 'place') named.add(meaning);
  // Names, such as "Washington", that may mean a state or its country. A name is kept only if the
  // article also names that state in another way, for example by one of its counties.
  const shared = new Map([...towns.namesakes()].filter(([, region]) => named.has(region)));
  if (shared.size === 0) return [...sentences];
  const regionOf = (hit: Hit, sentence: Sentence) =>
    isNational(hit) ? shared.get(textOf(hit, sentence)) : undefined;
  const countries = new Set([...shared.values()].map(countryOf));
  const hasBody = sentences.some((sentence) =>
    sentence.hits.some(
      (hit) => isNational(hit) && countries.has(hit.meaning) && !regionOf(hit, sentence),
    ),
  );
  // If the article names a body of the country, such as Congress, a name such as "Washington"
  // means the country and not the state.
  if (hasBody) return [...sentences];
  return sentences.map((sentence) => ({
    ...sentence,
    hits: sentence.hits.map((hit) => {
      const region = regionOf(hit, sentence);
      return region ? hitWith(hit, { kind: 'place', meaning: region }) : hit;
    }),
  }));
}

function isNational({ kind }: Hit): boolean {
  return kind === 'official' || kind === 'usual';
}
