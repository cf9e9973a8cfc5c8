import { loadCatalog, loadRelease } from './site-files.ts';

const catalog = loadCatalog();
const loaded = loadRelease(catalog);
// The record may fail to load before the script below has arrived. This handler keeps browsers
// from reporting the failure as an unhandled rejection. `showRecord` tells the reader about it
// later.
loaded.catch(() => {});
// The page's script is large, and the record takes longest to load. Therefore, the record is
// requested before the script.
const { showRecord } = await import('./show-record.tsx');
void showRecord(loaded, { load: () => catalog, onChange: () => {} });
