import type { PanelAct, PanelActName, PanelActs } from '../../protocol/panel-port.ts';

/** A handler for each action that the panel can ask the content script to carry out. */
export type PanelActHandlers = {
  [Name in PanelActName]: (values: PanelActs[Name]) => void;
};

/** Calls the handler of an action. Ignores unknown actions. */
export function carryOut(handlers: PanelActHandlers, { act, ...values }: PanelAct): void {
  if (!Object.hasOwn(handlers, act)) return;
  // The values fit the handler, because `PanelAct` pairs each action's name with its values.
  // TypeScript can't see this for a union of actions.
  (handlers[act] as (values: unknown) => void)(values);
}
