import { authored, testRule } from '../sample.ts';

const leading = (from: string, to: string, more: Record<string, string> = {}) => {
  const sample = authored([{}], [{}]);
  for (const id of [from, ...Object.keys(more)])
    sample.places.set(id, { file: 'IN.yaml', line: 1 });
  return { ...sample, renamed: { events: { [from]: to, ...more } } };
};
const NOW = 'in-2020-01-01-begins';
const FORMER = 'in-2020-01-begins';

testRule('formerIdsLeadOn', [
  [
    'a former id that leads nowhere',
    leading(FORMER, NOW),
    leading(FORMER, 'in-2020-begins'),
    /leads to "in-2020-begins", which does not exist; correct/,
  ],
  [
    'a former id that is in use',
    leading(FORMER, 'in-ban'),
    leading(NOW, 'in-ban'),
    /is in renamed\.yaml, but is in use; give the entry another id/,
  ],
  [
    'two steps in a row',
    leading(FORMER, NOW, { 'in-2020-begins': NOW }),
    leading('in-2020-begins', FORMER, { [FORMER]: NOW }),
    /leads to "in-2020-01-begins", which was renamed; lead it to "in-2020-01-01-begins"/,
  ],
]);
