import { showRecord } from './show-record.tsx';
import { loadCatalog, loadRelease } from './site-files.ts';

const catalog = loadCatalog();
void showRecord(loadRelease(catalog), { load: () => catalog, onChange: () => {} });
