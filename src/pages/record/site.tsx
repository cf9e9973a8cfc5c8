import { loadCatalog, loadRelease } from './site-files.ts';

const catalog = loadCatalog();
const loaded = loadRelease(catalog);
// `showRecord` tells the reader about a failure, even if it happens before the script with
// `showRecord` has loaded. This handler only keeps browsers from reporting an unhandled rejection.
loaded.catch(() => {});
// The page's script is large, and the record takes longest to load. Therefore, the record is
// requested before the script.
const { showRecord } = await import('./show-record.tsx');
void showRecord(loaded, { load: () => catalog, onChange: () => {} });
