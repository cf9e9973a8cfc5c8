import { loadCatalog } from '../browser/catalog.ts';
import type { Catalog } from '../core/wording/messages.ts';
import { send } from '../protocol/send.ts';

/**
 * Resolves to the interface texts for a page of the extension, in the language that the reader
 * chose or, when the background does not answer, in the browser's own language.
 */
export function pageCatalog(): Promise<Catalog> {
  return send('get-catalog', {}).catch(() => loadCatalog('auto'));
}
