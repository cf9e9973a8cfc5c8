import { SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, names, overlap } from './hit.ts';

/**
 * Leaves out words for suppliers of public bodies if they mean providers of internet access in
 * the article. Such suppliers appear in rules on public contracts, and some languages have one
 * word for both meanings: Spanish "proveedores". The word is taken to mean providers if the
 * article has no other word for contracts or suppliers.
 */
export function withoutAccessProviders<Sentence extends { hits: readonly Hit[] }>(
  sentences: Sentence[],
): Sentence[] {
  // Without a word that can mean a provider of internet access (kind `carrier`), there is nothing
  // to leave out. Few articles have such a word.
  if (!sentences.some(({ hits }) => names(hits, 'carrier'))) return sentences;
  if (!sentences.every(({ hits }) => namesOnlyProviders(hits))) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    hits: sentence.hits.filter((hit) => !isOnContracts(hit)),
  }));
}

/**
 * True when each hit for suppliers of public bodies can also mean providers of internet access,
 * like Spanish "proveedores". Also true when no hit means suppliers.
 */
function namesOnlyProviders(hits: readonly Hit[]): boolean {
  const carriers = hitsOf(hits, 'carrier');
  return hits
    .filter(isOnContracts)
    .every((supplier) => carriers.some((carrier) => overlap(carrier, supplier)));
}

function isOnContracts({ kind, meaning }: Hit): boolean {
  return kind === 'scope' && SCOPES[meaning as Scope].actsOn === 'contracts';
}
