import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TownIndex } from '../lexicon/town-index.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { withLocalTowns } from './local-towns.ts';
import { withNamesakes } from './namesakes.ts';
import { withoutPersons } from './persons.ts';
import { withScenes } from './scenes.ts';
import { withStates } from './states.ts';
import { type BodyCountryOf, withSeats } from './town-seats.ts';

/**
 * Returns copies of the sentences, with hits for places that the lexicon alone does not find, and
 * without place hits that are persons' names, such as "Jordan". Some other place hits get another
 * meaning (see `withSeats`, `withLocalTowns` and `withNamesakes`) or a mark (see `withScenes`).
 */
export function placedSentences(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  towns: TownIndex,
  bodyCountryOf: BodyCountryOf,
): Sentence[] {
  const impersonal = withSeats(withoutPersons(sentences, lexicon), towns, bodyCountryOf);
  const local = withLocalTowns(withStates(impersonal, towns), lexicon, towns);
  return withScenes(withNamesakes(local, towns), lexicon, towns);
}
