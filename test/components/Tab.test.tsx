import { expect, it, vi } from 'vitest';
import { Tab } from '../../src/components/Tab.tsx';
import { tabContent } from '../../src/core/wording/sidebar-texts.ts';
import { annotationOf } from '../annotation-builder.ts';
import { life, recordOf } from '../record-builder.ts';
import { ENGLISH } from '../words.ts';
import { rendered } from './render.ts';

const record = recordOf(life({ id: 'order', name: 'Order' }, ['2020-08-06', 'in-force', 'order']));

it.each([
  [1, true, 'a click or tap'],
  [0, false, 'a key or a screen reader'],
])('a click with detail %i tells that it came from a pointer: %s (%s)', (detail, byPointer) => {
  const onExpand = vi.fn();
  const content = tabContent(ENGLISH, annotationOf(record, null).findings);
  const tab = rendered(<Tab content={content} onExpand={onExpand} />);
  tab.querySelector('button')?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  expect(onExpand.mock.calls).toEqual([[byPointer]]);
});
