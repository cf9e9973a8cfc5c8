import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DayControl } from '../../../../src/pages/record/day/DayControl.tsx';
import { type Navigation, useView } from '../../../../src/pages/record/use-view.ts';
import { readView, viewQuery } from '../../../../src/pages/record/view.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { rendered } from '../../../components/render.ts';
import { ENGLISH } from '../../../words.ts';

const TODAY = '2026-12-03';
const record = authoredRecord();
let navigation: Navigation;

function Page() {
  navigation = useView(ENGLISH, record, TODAY);
  const { view, change } = navigation;
  return <DayControl day={view.day} today={TODAY} changes={[]} onDay={(day) => change({ day })} />;
}

/** Returns the date field of a page that shows the law of 20 September 2020. */
function fieldOf(): HTMLInputElement {
  vi.stubGlobal('scrollTo', () => {});
  history.replaceState(null, '', '?app=tiktok&on=2020-09-20');
  const field = rendered(<Page />).querySelector<HTMLInputElement>('input[type=date]');
  if (!field) throw new Error('The page has no date field.');
  return field;
}

function type(field: HTMLInputElement, value: string): void {
  field.value = value;
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the date field', () => {
  it.each(['2027-06-01', '2026-12-04', '12027-06-01', ''])(
    'shows the last day again when the reader leaves it with a day that cannot be shown: "%s"',
    (typed) => {
      const field = fieldOf();
      type(field, typed);
      expect(navigation.view.day).toBe('2020-09-20');
      field.dispatchEvent(new Event('blur'));
      expect(field.value).toBe('2020-09-20');
    },
  );
  it('follows the reader through a day to come to an earlier day', () => {
    const field = fieldOf();
    for (const typed of ['2026-12-31', '2020-12-31']) type(field, typed);
    expect(navigation.view.day).toBe('2020-12-31');
    expect(field.value).toBe('2020-12-31');
  });
});

describe('useView', () => {
  it.each(['2027-06-01', '2026-02-30', '2026-12'])(
    'never leads to a day whose address the page refuses: %s',
    (day) => {
      fieldOf();
      act(() => navigation.change({ day }));
      expect(navigation.view.day).toBe(TODAY);
      const query = viewQuery(navigation.view, TODAY);
      expect(readView(ENGLISH, query, record, TODAY)).toEqual({
        view: navigation.view,
        faults: [],
      });
      expect(navigation.href({ day })).toBe(query);
    },
  );
});
