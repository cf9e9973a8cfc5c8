import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAddedFeeds } from '../../../src/background/feeds/added-feeds.ts';
import { generateKeys } from '../../../src/cli/feed/publish-release.ts';
import { readPolicySettings } from '../../../src/core/settings/policy-settings.ts';
import { languageSchema } from '../../../src/core/settings/settings.ts';
import { memoryStore } from '../memory.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/**
 * Example files of the policy documentation. Each function reads one file and returns the policy
 * that the browser would give to the extension.
 */
const GIVEN: [string, () => unknown][] = [
  [
    'chrome-policy.json',
    () =>
      Object.values(JSON.parse(read('docs/hosting/chrome-policy.json'))['3rdparty'].extensions)[0],
  ],
  [
    'chrome-policy.reg',
    () => {
      const text =
        /"feeds"=("(?:[^"\\]|\\.)*")/.exec(read('docs/hosting/chrome-policy.reg'))?.[1] ?? '""';
      return { feeds: JSON.parse(JSON.parse(text)) };
    },
  ],
  [
    'firefox-policies.json',
    () => {
      const { geckoId } = JSON.parse(read('publisher.json'));
      return JSON.parse(read('docs/hosting/firefox-policies.json')).policies['3rdparty'].Extensions[
        geckoId
      ];
    },
  ],
];

describe('docs/hosting', () => {
  it.each(GIVEN)(
    '%s sets a feed that the extension takes, once keys are in it',
    async (_, given) => {
      const [root, online] = [await generateKeys(), await generateKeys()];
      const filled = JSON.stringify(given())
        .replace('PUT-YOUR-ROOT-KEY-HERE', root.publicKey)
        .replace('PUT-YOUR-ONLINE-KEY-HERE', online.publicKey);
      const rules = { defaultFeed: null };
      const { feeds, policyFaults } = await listAddedFeeds(
        memoryStore(),
        JSON.parse(filled),
        rules,
      );
      expect(policyFaults).toEqual([]);
      expect(feeds).toMatchObject([
        {
          name: 'The Herald',
          address: 'https://feed.example.org/',
          managed: true,
          keys: [
            { role: 'root', id: root.id },
            { role: 'online', id: online.id },
          ],
        },
      ]);
    },
  );

  it.each(GIVEN)(
    '%s sets none as it is: the example has no key that anybody could sign with',
    async (_, given) => {
      const { feeds, policyFaults } = await listAddedFeeds(memoryStore(), given(), {
        defaultFeed: null,
      });
      expect(feeds).toEqual([]);
      expect(policyFaults).toMatchObject([{ entry: 1 }]);
    },
  );
});

describe('the schema of managed storage', () => {
  it('knows every member of a feed, or Chrome would not give it', () => {
    const { properties } = JSON.parse(read('public/managed-schema.json'));
    const feed = properties.feeds.items.properties;
    expect(Object.keys(feed).toSorted()).toEqual(['address', 'keys', 'name']);
    expect(Object.keys(feed.keys.items.properties).toSorted()).toEqual(['id', 'publicKey', 'role']);
  });

  it('knows each other value and each choice of it', () => {
    const { feeds, ...others } = JSON.parse(read('public/managed-schema.json')).properties;
    const choices = Object.entries<{ enum?: string[] }>(others).flatMap(
      ([name, { enum: all = [] }]) => all.map((value) => ({ [name]: value })),
    );
    for (const policy of choices)
      expect(readPolicySettings(policy).faults, JSON.stringify(policy)).toEqual([]);
    expect(choices.map((policy) => policy.language).filter(Boolean)).toEqual(
      languageSchema.options,
    );
    const wrong = Object.fromEntries(Object.keys(others).map((name) => [name, 0]));
    expect(readPolicySettings(wrong).faults).toHaveLength(5);
  });
});
