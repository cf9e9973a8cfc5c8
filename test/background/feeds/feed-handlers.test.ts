import { describe, expect, it } from 'vitest';
import { createFeedHandlers } from '../../../src/background/feeds/feed-handlers.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { catalogOf } from '../../words.ts';
import { memoryLock, memoryStore } from '../memory.ts';

const KEY = `C${'A'.repeat(42)}=`;
const PAGE = { from: 'extension-page' } as const;
const LANGUAGES = INTERFACE_LANGUAGES.map(({ code }) => code);

/**
 * Makes the message handlers for a reader who uses this interface language. The policy of the
 * reader's organisation adds one feed.
 */
function handlersIn(language: string) {
  const words = createWords(catalogOf(language));
  const managed = { id: 'aaaaaaaaaaaa', name: 'The Herald', address: '', keys: [], managed: true };
  const services = {
    storage: memoryStore(),
    withLock: memoryLock(),
    feeds: {
      added: async () => ({ feeds: [managed], policyFaults: [] }),
      storeOf: () => {
        throw new Error('No store is asked for.');
      },
    },
    firstCheck: async () => ({ kind: 'unchanged' as const }),
    onChanged: async () => {},
    rules: { defaultFeed: 'https://feed.example/' },
    language: { words: async () => words },
    refresh: async () => ({ kind: 'unchanged' as const }),
  };
  return { words, handlers: createFeedHandlers(services) };
}

describe('what is refused is told in the reader’s language', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    const { words, handlers } = handlersIn(language);
    const inspect = (typed: object) =>
      handlers['inspect-feed'](
        { name: '', address: 'https://herald.example/', key: KEY, ...typed },
        PAGE,
      );
    const cases: [() => unknown, string][] = [
      [() => inspect({ address: 'herald' }), words.say('feeds_fault_address')],
      [
        () => inspect({ address: `https://herald.example/${'x'.repeat(2000)}` }),
        words.say('feeds_fault_too_long'),
      ],
      [() => inspect({ address: 'http://herald.example/' }), words.say('feeds_fault_https')],
      [() => inspect({ address: 'https://feed.example/' }), words.say('feeds_fault_default')],
      [() => inspect({ key: 'x' }), words.say('feeds_fault_no_key')],
      [() => inspect({ name: 'x\ny' }), words.say('feeds_fault_name')],
      [
        () => handlers['remove-feed']({ feed: 'aaaaaaaaaaaa' }, PAGE),
        words.say('feeds_not_removable'),
      ],
      [
        () => handlers['remove-feed']({ feed: 'bbbbbbbbbbbb' }, PAGE),
        words.say('feeds_fault_gone'),
      ],
    ];
    for (const [act, sentence] of cases) {
      expect(sentence).not.toMatch(/^\[/);
      await expect(Promise.resolve(act())).rejects.toThrow(new Error(sentence));
    }
  });
});
