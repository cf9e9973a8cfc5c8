import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Publisher, publisherSchema } from '../../core/publisher/publisher-schema.ts';
import { main as feed } from '../feed/index.ts';
import { readPinnedKeys } from '../feed/key-files.ts';
import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal } from '../paths.ts';
import { withTerminal } from '../record/terminal.ts';
import { Refusal } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { PUBLISHER_FILE, readPublisher } from './read-publisher.ts';

type Answers = Record<'name' | 'site' | 'reports' | 'keys', string>;
const text = { type: 'string' } as const;
/**
 * Folder of examples for servers and organisations. Some of the examples are browser policies,
 * which contain the extension's Firefox id.
 */
const HOSTING = join(PUBLISHER_FILE, '../docs/hosting');
/** File that tells GitHub who must review which files. */
const OWNERS = join(PUBLISHER_FILE, '../.github/CODEOWNERS');

/**
 * Runs `npm run release -- setup …`: generates keys and writes publisher.json with a new Firefox
 * id. Returns 1 and changes nothing if a feed exists or key generation fails. Throws a Refusal
 * before making keys if an answer is not allowed in publisher.json.
 */
export async function setup(args: string[]): Promise<number> {
  const given = parsedOptions(args, { name: text, site: text, reports: text, keys: text }, []);
  const before = readPublisher();
  if (before.feed) return refused('publisher.json names a feed already; edit it by hand.');
  const answers = await asked(given.values);
  const described = describedBy(answers, before);
  const folder = fromTerminal(answers.keys.replace(/^~/, homedir()));
  if ((await feed(['keygen', folder])) !== 0) return 1;
  const keys = await readPinnedKeys(join(folder, 'keys.json'));
  const after = { ...described, feed: `${described.site}feed/`, keys };
  await replaceFile(PUBLISHER_FILE, `${JSON.stringify(after, null, 2)}\n`);
  renameInPolicies(before.geckoId, after.geckoId);
  const [owner] = remote();
  if (owner) writeFileSync(OWNERS, `* @${owner}\n`);
  console.log(stepsLeft(folder, after));
  return 0;
}

function refused(reason: string): number {
  console.error(reason);
  return 1;
}

/**
 * Returns the publisher whom the answers describe, with a new Firefox id and still without a feed.
 * Throws a Refusal that names the options whose values are not allowed.
 */
function describedBy(answers: Answers, before: Publisher): Publisher {
  const { name, reports } = answers;
  const site = answers.site.replace(/\/*$/, '/');
  const parsed = publisherSchema.safeParse({ ...before, name, site, reports });
  if (parsed.success) return { ...parsed.data, homepage: site, geckoId: `{${randomUUID()}}` };
  const faults = parsed.error.issues.map(({ path: [option], message }) => {
    const value = answers[option as keyof Answers];
    return `--${String(option)}: "${value}" ${message}.`;
  });
  throw new Refusal([...new Set(faults)].join('\n'));
}

/** Asks for the values that no option gives. The suggested defaults come from the git remote. */
async function asked(given: Partial<Answers>): Promise<Answers> {
  const [owner = 'OWNER', repository = 'REPOSITORY'] = remote();
  const questions: [keyof Answers, string, string][] = [
    ['name', 'Who publishes (a name for readers)', owner],
    ['site', 'Address of the site', `https://${owner.toLowerCase()}.github.io/${repository}/`],
    [
      'reports',
      'Address for reports of errors',
      `https://github.com/${owner}/${repository}/issues/new/choose`,
    ],
    ['keys', 'New folder for the keys, outside the project', '~/still-banned-keys'],
  ];
  const answers: Partial<Answers> = { ...given };
  await withTerminal(process, async (ask) => {
    for (const [name, question, usual] of questions)
      answers[name] ??= (await ask(`${question} [${usual}]`)) || usual;
  });
  return answers as Answers;
}

/**
 * Returns the owner and the name of the GitHub repository that the git remote names. Returns an
 * empty list if the remote is not on GitHub or is missing.
 */
function remote(): string[] {
  try {
    const url = execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: join(PUBLISHER_FILE, '..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /github\.com[:/]([^/]+)\/(.+?)(?:\.git)?\s*$/.exec(url)?.slice(1) ?? [];
  } catch {
    return [];
  }
}

function renameInPolicies(before: string, after: string): void {
  for (const name of readdirSync(HOSTING)) {
    const file = join(HOSTING, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(before, after));
  }
}

function stepsLeft(folder: string, { feed }: Publisher): string {
  return `publisher.json is written. docs/publish.md has these steps in full:
  2. gh api --method PUT repos/{owner}/{repo}/environments/feed
     gh secret set FEED_KEY --env feed < ${join(folder, 'online-*.json')}
     Move the root key's file to two places off the network.
  3. At GitHub: Settings, Pages, Source: GitHub Actions; Actions: enable the workflows.
  4. git commit --all --message "Publish our own feed" && git push
     ${feed} then shows what is published.
  5. git tag v0.1.0 && git push origin v0.1.0
  6. Upload the packages of that release to the stores, with the texts of store/.
  7. Set the stores' secrets, so that later tags upload themselves.`;
}
