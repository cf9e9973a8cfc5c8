import type { PanelAct, PanelActName, PanelActs } from '../../protocol/panel-port.ts';

/** One handler for each act of the panel. */
export type PanelActHandlers = {
  [Name in PanelActName]: (values: PanelActs[Name]) => void;
};

/** Calls the handler of an act. Ignores acts that it does not know. */
export function carryOut(handlers: PanelActHandlers, { act, ...values }: PanelAct): void {
  if (!Object.hasOwn(handlers, act)) return;
  // The table ties name and values together; TypeScript can't follow that through a union of names.
  (handlers[act] as (values: unknown) => void)(values);
}
