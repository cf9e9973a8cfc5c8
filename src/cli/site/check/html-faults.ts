import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * Prepares the rules once. The validator's own loader prepares them for each page, which takes
 * longer than the check.
 */
class OneConfig extends StaticConfigLoader {
  #prepared: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#prepared ??= super.getConfigFor(file);
    return this.#prepared;
  }
}

/**
 * Validator for HTML as Preact writes it, with a slash at the end of void elements. The record has
 * long titles, so any length is allowed.
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
