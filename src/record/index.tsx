import '../browser/polyfill.ts';
import { send } from '../browser/send.ts';
import { showRecord } from './show-record.tsx';

void showRecord(send('get-record', {}));
