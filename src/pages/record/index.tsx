import '../../browser/polyfill.ts';
import { onChoice } from '../../browser/catalog.ts';
import { pageCatalog } from '../../client/page-catalog.ts';
import { send } from '../../protocol/send.ts';
import { showRecord } from './show-record.tsx';

void showRecord(send('get-record', {}), { load: pageCatalog, onChange: onChoice });
