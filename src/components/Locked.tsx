import type { ComponentChildren } from 'preact';

interface Props {
  /** Reason why the controls can't be used; null when they can. */
  reason: string | null;
  children: ComponentChildren;
}

/** Controls that the reader may not be able to use; the reason stands above them. */
export function Locked({ reason, children }: Props) {
  if (reason === null) return <>{children}</>;
  return (
    <fieldset disabled>
      <legend class="locked">{reason}</legend>
      {children}
    </fieldset>
  );
}
