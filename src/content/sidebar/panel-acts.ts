import type { PanelAct, PanelActName, PanelActs } from '../../protocol/panel-port.ts';

/** One handler for each action that the panel can ask for. */
export type PanelActHandlers = {
  [Name in PanelActName]: (values: PanelActs[Name]) => void;
};

/** Calls the handler of an action. Ignores unknown actions. */
export function carryOut(handlers: PanelActHandlers, { act, ...values }: PanelAct): void {
  if (!Object.hasOwn(handlers, act)) return;
  // `PanelActs` pairs each name with its values, but TypeScript loses that pairing in a union of
  // names.
  (handlers[act] as (values: unknown) => void)(values);
}
