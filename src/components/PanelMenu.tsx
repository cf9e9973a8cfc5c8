import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from './use-words.ts';

interface Props {
  highlighted: boolean;
  /** Hides the sidebar on all pages of the current site. */
  onHide: () => void;
  onHighlight: (on: boolean) => void;
  onReport: () => void;
  /** Address of the options page. */
  optionsPage: string;
}

/**
 * Button that opens a menu of actions. The menu closes when it loses focus or the reader presses
 * Escape. If Escape closes the menu, the same key press does not also collapse the panel.
 */
export function PanelMenu({ highlighted, onHide, onHighlight, onReport, optionsPage }: Props) {
  const words = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const act = (doIt: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    doIt();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons' key events reach it
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        act(() => {})();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="menu-button"
        ref={button}
        aria-label={words.say('menu')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <ul class="menu-list" id={id} hidden={!open}>
        <li>
          <button type="button" onClick={act(onHide)}>
            {words.say('menu_hide')}
          </button>
        </li>
        <li>
          <button
            type="button"
            aria-pressed={highlighted}
            onClick={act(() => onHighlight(!highlighted))}
          >
            {words.say('menu_highlights')}
          </button>
        </li>
        <li>
          <button type="button" onClick={act(onReport)}>
            {words.say('tools_report')}
          </button>
        </li>
        <li>
          <a href={optionsPage} target="_blank" rel="noreferrer" onClick={act(() => {})}>
            {words.say('menu_options')}
          </a>
        </li>
      </ul>
    </div>
  );
}
