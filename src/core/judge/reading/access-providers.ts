import { SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, names, overlap } from './hit.ts';

/**
 * Returns the sentences without words for suppliers of public bodies if these words mean
 * providers of internet access. Some languages have one word for both: Spanish "proveedores". In
 * an article with such words, but no other word for contracts, they mean providers.
 */
export function withoutAccessProviders<Sentence extends { hits: readonly Hit[] }>(
  sentences: Sentence[],
): Sentence[] {
  // Few articles have a word that can mean a provider of access.
  if (!sentences.some(({ hits }) => names(hits, 'carrier'))) return sentences;
  if (!sentences.every(({ hits }) => namesOnlyProviders(hits))) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    hits: sentence.hits.filter((hit) => !isOnContracts(hit)),
  }));
}

/** True when every word for suppliers among the hits is also one for providers of access. */
function namesOnlyProviders(hits: readonly Hit[]): boolean {
  const carriers = hitsOf(hits, 'carrier');
  return hits
    .filter(isOnContracts)
    .every((supplier) => carriers.some((carrier) => overlap(carrier, supplier)));
}

function isOnContracts({ kind, meaning }: Hit): boolean {
  return kind === 'scope' && SCOPES[meaning as Scope].actsOn === 'contracts';
}
