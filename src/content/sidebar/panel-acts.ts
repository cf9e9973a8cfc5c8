import type { PanelAct, PanelActName, PanelActs } from '../../protocol/panel-port.ts';

/** A handler for each action that the panel can request. */
export type PanelActHandlers = {
  [Name in PanelActName]: (values: PanelActs[Name]) => void;
};

/** Calls the handler of an action. Ignores unknown actions. */
export function carryOut(handlers: PanelActHandlers, { act, ...values }: PanelAct): void {
  if (!Object.hasOwn(handlers, act)) return;
  // The type `PanelActs` pairs each action's name with its values, but TypeScript does not keep
  // the pairs together in a union.
  (handlers[act] as (values: unknown) => void)(values);
}
