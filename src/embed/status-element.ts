import tokens from '../components/tokens.css?inline';
import { isRealDay } from '../core/dates/day-or-month.ts';
import { localDay } from '../core/dates/local-day.ts';
import { errorMessage } from '../core/wording/error-message.ts';
import { type AnswerFile, answerOn } from './answer-file.ts';
import styles from './embed.css?inline';
import { fileLanguage } from './file-language.ts';
import { readAnswerFile } from './read-answer-file.ts';
import { answerView } from './view.ts';

const ATTRIBUTES = ['app', 'place', 'scope', 'since', 'src', 'key', 'lang'];

/**
 * Element that tells an article's readers what the law says today: `<still-banned-status
 * app="tiktok" place="US" since="2020-09-20" src="…">`. Until it has the answer, it shows the
 * page's own content.
 */
export class StillBannedStatus extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** Number of the latest attempt to show an answer. Results of earlier attempts are ignored. */
  #attempt = 0;

  connectedCallback(): void {
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  /**
   * Shows the answer, but first lets the running script finish. A script that sets `app`, `place`
   * and `since` one after the other thus causes one request, not three.
   */
  async #show(): Promise<void> {
    const attempt = ++this.#attempt;
    await Promise.resolve();
    if (attempt !== this.#attempt) return;
    try {
      const file = await this.#fetchFile();
      if (attempt === this.#attempt) this.#fill(file);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      console.warn(`still-banned-status: ${errorMessage(error)}`);
    }
  }

  async #fetchFile(): Promise<AnswerFile> {
    const response = await fetch(this.#address(), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`src answers with status ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return readAnswerFile(bytes, this.getAttribute('key'));
  }

  /**
   * Returns the address of the answer file. If `src` ends with a slash, it is a folder with a file
   * such as `tiktok-us.en.json`. Otherwise, `src` is the file's address. Throws an Error when an
   * attribute is missing.
   */
  #address(): URL {
    const src = this.#required('src');
    const language = fileLanguage(this.closest('[lang]')?.getAttribute('lang') ?? '');
    const name = `${this.#required('app')}-${this.#required('place').toLowerCase()}.${language}.json`;
    return new URL(src.endsWith('/') ? src + name : src, document.baseURI);
  }

  #fill(file: AnswerFile): void {
    const app = this.#required('app');
    const place = this.#required('place');
    if (file.app !== app || file.place !== place)
      throw new Error(`src is about ${file.app} in ${file.place}, not about ${app} in ${place}`);
    const since = this.getAttribute('since');
    if (since !== null && !isRealDay(since)) throw new Error('since is not a day YYYY-MM-DD');
    const scope = this.getAttribute('scope') ?? file.groups[0]?.scope;
    const group = file.groups.find((one) => one.scope === scope);
    if (!group) throw new Error(`src has no answer for the scope ${scope}`);
    const answer = answerOn(group, since);
    const shown = { file, group, answer, since, today: localDay(Date.now()) };
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet()];
    root.replaceChildren(answerView(shown));
  }

  #required(name: string): string {
    const value = this.getAttribute(name);
    if (!value) throw new Error(`the attribute ${name} is missing`);
    return value;
  }
}

let shared: CSSStyleSheet | undefined;

/**
 * Returns the style sheet that all elements share. It is built by script, because a content
 * security policy may forbid inline styles but allows such a sheet.
 */
function sheet(): CSSStyleSheet {
  if (shared) return shared;
  shared = new CSSStyleSheet();
  shared.replaceSync(tokens + styles);
  return shared;
}
