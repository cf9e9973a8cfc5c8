/** An SVG element: its name and attributes. */
export type Shape = readonly [
  element: 'circle' | 'path',
  attributes: Readonly<Record<string, string>>,
];

const RING: Shape = ['circle', { cx: '8', cy: '8', r: '6.2' }];

/**
 * Shapes of each look on a 16 × 16 grid. The looks can be told apart without colour. The shapes are
 * plain data, because `<still-banned-status>`, the element that sites put into their articles,
 * draws them without Preact.
 */
export const STATE_SHAPES = {
  // A solid disc with a bar, like the sign for "no entry".
  'in-force': [
    ['circle', { ...RING[1], fill: 'currentColor' }],
    ['path', { d: 'M4.5 8h7', class: 'cut', 'stroke-width': '2.2' }],
  ],
  // The outline of the sign for "no entry".
  unconfirmed: [RING, ['path', { d: 'M4.5 8h7', 'stroke-width': '2.2' }]],
  // A "less than" sign in a ring.
  'age-limit': [RING, ['path', { d: 'M9.8 4.8 5.6 8l4.2 3.2', 'stroke-width': '1.6' }]],
  // A ring whose left half is filled, for a rule that applies only to a part of the place.
  'for-part': [RING, ['path', { d: 'M8 1.8a6.2 6.2 0 0 0 0 12.4z', fill: 'currentColor' }]],
  // A speech bubble, for a rule that advises and does not order.
  advice: [['path', { d: 'M2 2.8h12v8.4H8.4L5 14v-2.8H2zM8 4.8v2.6M8 8.6v1' }]],
  // A sheet of paper.
  listed: [['path', { d: 'M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3' }]],
  // The symbol for a pause.
  suspended: [RING, ['path', { d: 'M6.2 5.4v5.2M9.8 5.4v5.2', 'stroke-width': '1.8' }]],
  // The front of a court: pediment and columns.
  blocked: [
    ['path', { d: 'M2 6.2 8 2.5l6 3.7zM3.8 7.2v4.6M8 7.2v4.6M12.2 7.2v4.6M1.8 13.5h12.4' }],
  ],
  // A clock, because the rule's time has not come yet.
  pending: [RING, ['path', { d: 'M8 4.4V8l2.4 1.6' }]],
  // A dashed circle, as if only pencilled in.
  proposed: [['circle', { ...RING[1], 'stroke-dasharray': '2.6 2.27' }]],
  // A prohibition sign with a broken bar.
  ended: [RING, ['path', { d: 'm3.7 3.7 2.5 2.5M9.8 9.8l2.5 2.5' }]],
  // The bar of the "no entry" sign without the ring, dashed as if only pencilled in.
  dropped: [['path', { d: 'M2 8h12', 'stroke-dasharray': '2.6 2.27' }]],
  // A question mark in a dotted ring.
  'no-record': [
    [
      'circle',
      {
        ...RING[1],
        'stroke-dasharray': '.1 2.68',
        'stroke-linecap': 'round',
        'stroke-width': '1.8',
      },
    ],
    ['path', { d: 'M6.4 6.3a1.7 1.7 0 1 1 2.4 1.6c-.5.3-.8.6-.8 1.2M8 11.4v.1' }],
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;
