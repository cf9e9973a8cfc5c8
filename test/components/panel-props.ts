import type { PanelProps } from '../../src/components/Panel.tsx';
import type { Annotation } from '../../src/core/answers/annotation.ts';
import type { Provenance } from '../../src/core/release/provenance.ts';

const silent = () => {};

/** Source and age of a bundled record, before any feed has been checked for a newer one. */
const provenance: Provenance = {
  from: 'bundled',
  version: 1,
  issued: '2026-11-20T06:00:00Z',
  expires: '2026-12-20T06:00:00Z',
  checkedAt: null,
  feed: null,
  failure: null,
  freshness: 'unchecked',
};

/**
 * Makes the props of a panel that a reader opens on 24 Nov 2026. Functions in the props do
 * nothing. `told` replaces some props.
 */
export function panelProps(annotation: Annotation, told: Partial<PanelProps> = {}): PanelProps {
  return {
    annotation,
    places: [],
    provenance,
    now: Date.parse('2026-11-24T12:00:00Z'),
    refreshing: false,
    announcement: '',
    highlighted: true,
    missing: new Set(),
    pages: {
      record: 'chrome-extension://id/record.html',
      options: 'chrome-extension://id/options.html',
    },
    onCollapse: silent,
    onRefresh: silent,
    onRecord: silent,
    onCopy: silent,
    onReport: silent,
    onHide: silent,
    onShow: silent,
    onHighlight: silent,
    ...told,
  };
}
