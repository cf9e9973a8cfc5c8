import type { Measure } from '../../../../src/core/record/schema.ts';
import { authored, testRule } from '../sample.ts';

const news = {
  id: 'in-2020-02-01-open',
  date: '2020-02-01',
  state: null,
  title: 'The app works again',
} as const;
const course = (measure: Partial<Measure>, ...more: Parameters<typeof authored>[1]) =>
  authored([{ confirmed: '2020-01-20', ...measure }], [{}, news, ...more]);

testRule('goodNewsIsFollowedUp', [
  [
    'a course that stops at good news',
    course({ confirmed: '2024-06' }),
    course({}),
    /its last event says "The app works again"/,
  ],
  [
    'good news without a later event',
    course({}, { ...news, id: 'in-2020-03-01-closed', date: '2020-03-01', title: 'Closed again' }),
    course({}),
    /look whether that lasted/,
  ],
]);
