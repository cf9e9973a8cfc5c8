import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * Prepares the rules only once. Preparing them for each page, as the validator does otherwise,
 * takes longer than checking the page.
 */
class OneConfig extends StaticConfigLoader {
  #prepared: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#prepared ??= super.getConfigFor(file);
    return this.#prepared;
  }
}

/**
 * Validator whose rules allow HTML as preact writes it: void elements end with a slash. Titles may
 * be as long as titles in the record.
 */
const VALIDATOR = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard'],
    rules: { 'void-style': ['error', { style: 'selfclosing' }], 'long-title': 'off' },
  }),
);

/** Resolves to the faults in the HTML of a page, each as `line:column rule: message`. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
