import type { Source } from '../../../../src/core/record/schema.ts';
import { authored, EVENT, testRule } from '../sample.ts';

const withSource = (kind: Source['kind']) => ({
  sources: EVENT.sources.map((one) => ({
    ...one,
    publisher: 'The Paper',
    kind,
    ...(kind === 'quoted' ? { authority: 'Ministry' } : {}),
  })),
});
const SOUGHT = { withoutPrimary: { sought: '2025-11', why: 'The order was never published.' } };

testRule('primaryOrWhyNone', [
  [
    'a measure of which only others tell, and nobody says why',
    authored([SOUGHT], [withSource('quoted')]),
    authored([{}], [withSource('quoted')]),
    /has no primary source; cite the authority's own text, or say withoutPrimary:/,
  ],
  [
    'an excuse that is out of date',
    authored(
      [{}],
      [withSource('secondary'), {}].map((more, n) => ({ ...more, id: `in-2020-01-01-${n}` })),
    ),
    authored([SOUGHT], [{}]),
    /has a primary source now; take withoutPrimary: away/,
  ],
  [
    'a search after today',
    authored(
      [{ withoutPrimary: { sought: '2026-01-02', why: 'None.' } }],
      [withSource('secondary')],
    ),
    authored([{ withoutPrimary: { sought: '2026-02', why: 'None.' } }], [withSource('secondary')]),
    /was sought for after today/,
  ],
]);
