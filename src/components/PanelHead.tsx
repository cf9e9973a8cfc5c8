import { Mark } from './Mark.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import { useWords } from './use-words.ts';

interface Props {
  highlighted: boolean;
  onHide: () => void;
  onHighlight: (on: boolean) => void;
  onReport: () => void;
  /** Address of the options page. */
  optionsPage: string;
  onCollapse: () => void;
}

/** Header of the panel: the extension's name, a menu, and a button that collapses the panel. */
export function PanelHead({ onCollapse, ...menu }: Props) {
  const words = useWords();
  return (
    <header class="panel-header">
      <h2>
        <Mark /> {words.say('extensionName')}
      </h2>
      <PanelMenu {...menu} />
      <button
        type="button"
        class="collapse"
        onClick={onCollapse}
        title={words.say('panel_collapse')}
      />
    </header>
  );
}
