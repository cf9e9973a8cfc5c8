import type { ComponentChildren } from 'preact';

type Sign = 'loading' | 'not-about' | 'not-enabled' | 'unreadable' | 'failed';

/**
 * A shape for each state of the popup that has no verdict. It lets readers tell these states apart
 * at a glance.
 */
const SHAPES: Record<Sign, ComponentChildren> = {
  loading: <path d="M6 12h.1M12 12h.1M18 12h.1" stroke-width="3" />,
  // A page of text in which nothing is marked.
  'not-about': <path d="M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h4" />,
  // A power switch.
  'not-enabled': <path d="M12 3v8M7.2 6.2a7.5 7.5 0 1 0 9.6 0" />,
  // A closed lock.
  unreadable: <path d="M5.5 10.5h13v9.5h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3" />,
  // A warning triangle.
  failed: <path d="M12 3.5 21.5 20h-19zM12 9.5v5M12 17.2v.1" />,
};

interface Props {
  sign: Sign;
  heading: string;
  children?: ComponentChildren;
}

/**
 * A state of the popup: its shape, heading and explanation. Screen readers interrupt their speech
 * to announce a failure. For any other state, they first finish speaking.
 */
export function PopupSign({ sign, heading, children }: Props) {
  return (
    <section class={`sign sign-${sign}`} role={sign === 'failed' ? 'alert' : 'status'}>
      <svg
        class="sign-shape"
        viewBox="0 0 24 24"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {SHAPES[sign]}
      </svg>
      <div>
        <h2 tabIndex={-1}>{heading}</h2>
        {children}
      </div>
    </section>
  );
}
