import type { ComponentChildren } from 'preact';

interface Props {
  /** Reason why the controls can't be used; null when they can. */
  reason: string | null;
  children: ComponentChildren;
}

/** Controls, with the reason above them when the reader can't use them. */
export function Locked({ reason, children }: Props) {
  if (reason === null) return <>{children}</>;
  return (
    <fieldset disabled>
      <legend class="locked">{reason}</legend>
      {children}
    </fieldset>
  );
}
