import type { ComponentChildren } from 'preact';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/use-words.ts';

interface Props {
  /** The sample article with the sidebar beside it. */
  demo: ComponentChildren;
  /** Controls for the reader's choices; null until the current values are known. */
  choices: ComponentChildren;
  optionsPage: string;
}

/**
 * The first-run page. It explains the extension, shows the sidebar beside a sample article, and
 * lets the reader choose places and where the extension runs.
 */
export function WelcomePage({ demo, choices, optionsPage }: Props) {
  const words = useWords();
  return (
    <>
      <header class="intro">
        <p class="welcome-name">
          <Mark /> {words.say('extensionName')}
        </p>
        <h1>{words.say('welcome_heading')}</h1>
        <p class="lead-in">{words.say('welcome_lead')}</p>
        <h2>{words.say('welcome_demo')}</h2>
        <p class="fine">{words.say('welcome_demo_meaning')}</p>
      </header>
      {demo}
      <main>
        {choices}
        <footer>
          <p class="fine">
            {words.pieces('welcome_later', {
              options: <a href={optionsPage}>{words.say('menu_options')}</a>,
            })}
          </p>
        </footer>
      </main>
    </>
  );
}
