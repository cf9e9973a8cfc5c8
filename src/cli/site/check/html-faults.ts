import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * Loader that prepares the rules only once. The validator's own loader would prepare the rules
 * again for each page, which takes longer than the check itself.
 */
class OneConfig extends StaticConfigLoader {
  #prepared: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#prepared ??= super.getConfigFor(file);
    return this.#prepared;
  }
}

/**
 * Validator for HTML as Preact writes it, with a slash at the end of void elements: `<br/>`.
 * Titles of pages may have any length, because the record has long titles.
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
