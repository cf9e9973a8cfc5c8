import type { ComponentChildren } from 'preact';

interface Props {
  /** Reason why the reader can't use the controls, such as a policy; null when the reader can. */
  reason: string | null;
  children: ComponentChildren;
}

/**
 * A group of controls. If the reader can't use them, they are disabled, and the reason is shown
 * above them.
 */
export function Locked({ reason, children }: Props) {
  if (reason === null) return <>{children}</>;
  return (
    <fieldset disabled>
      <legend class="locked">{reason}</legend>
      {children}
    </fieldset>
  );
}
