import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import {
  INTERFACE_LANGUAGES,
  type LanguageChoice,
  languageName,
} from '../../core/wording/interface-languages.ts';
import { tongueOf } from '../../core/wording/tongue.ts';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onLanguage'> & {
  language: LanguageChoice;
  /** Code of the interface language that the choice `auto` selects in this browser. */
  automatic: string;
  /** Reason why the reader can't change the language; null when they can. */
  lock: string | null;
  outcome: Outcome | null;
};

/**
 * Choice of the interface language. Each language is listed by its own name, such as "Deutsch".
 */
export function LanguageChoices({ language, automatic, lock, outcome, onLanguage }: Props) {
  const words = useWords();
  const byBrowser = words.say('options_language_auto', { language: languageName(automatic) });
  return (
    <Section name="language" heading={words.say('options_language')} outcome={outcome}>
      <Locked reason={lock}>
        <select
          aria-label={words.say('options_language_label')}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value as LanguageChoice)}
        >
          <option value="auto">{byBrowser}</option>
          {INTERFACE_LANGUAGES.map(({ code, name }) => (
            <option value={code} lang={tongueOf(code).tag} key={code}>
              {name}
            </option>
          ))}
        </select>
      </Locked>
      <p class="fine">{words.say('options_language_meaning')}</p>
    </Section>
  );
}
