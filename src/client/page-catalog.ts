import { loadCatalog } from '../browser/catalog.ts';
import type { Catalog } from '../core/wording/messages.ts';
import { send } from '../protocol/send.ts';

/**
 * Resolves to the texts for a page of the extension, in the reader's language. If the background
 * script does not answer, uses the browser's language.
 */
export function pageCatalog(): Promise<Catalog> {
  return send('get-catalog', {}).catch(() => loadCatalog('auto'));
}
