import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/setup/command.mjs';
import { type PagesServer, startPages } from './pages-server.ts';
import { copyProject, runJob, withoutSite } from './workflow-steps.ts';

const execute = promisify(execFile);

/** The numbered steps of docs/publish.md. The lines of each step are joined into one. */
const STEPS = readFileSync(join(ROOT, 'docs/publish.md'), 'utf8')
  .replace(/\n +/g, ' ')
  .split('\n')
  .filter((line) => /^\d+\. /.test(line));

/** Replacement for GitHub's command `gh`: saves secrets as files, and lists their names. */
const GH = `#!/bin/sh
case "$*" in
  api*environments/feed) ;;
  "secret set FEED_KEY --env feed") cat > "$SECRETS/FEED_KEY" ;;
  "secret list --env feed") ls "$SECRETS" ;;
  *) echo "gh does not know: $*" >&2; exit 1 ;;
esac
`;

// These steps need no browser. They run only with the tests in Chromium, so that the tests in
// Firefox do not repeat them.
describe.runIf(process.env.E2E_BROWSER === 'chromium')('from a fork to a feed', () => {
  let place: string;
  let pages: PagesServer;
  const at = (...path: string[]) => join(place, ...path);
  /**
   * Runs a command without blocking this process, which serves the site. Resolves to what the
   * command prints.
   */
  const run = async (folder: string, command: string) => {
    const env = {
      ...process.env,
      PATH: `${at('bin')}:${process.env.PATH}`,
      SECRETS: at('secrets'),
    };
    const options = { cwd: at(folder), env };
    return (await execute('bash', ['-eo', 'pipefail', '-c', command], options)).stdout;
  };
  /** Clones the local repository that takes the place of the one on GitHub. */
  const clone = async (folder: string) => {
    await run('.', `git clone --quiet github.git ${folder}`);
    symlinkSync(join(ROOT, 'node_modules'), at(folder, 'node_modules'));
    await run(folder, 'git config user.name Editor && git config user.email editor@example.org');
  };
  /**
   * Returns the commands of a step of docs/publish.md. Leaves out commands in italics, which only
   * show how to check the result.
   */
  const commandsOf = (step: number) => {
    const [todo = ''] = (STEPS[step - 1] ?? '').split(/ \*(?=[^*])/);
    return [...todo.matchAll(/`((?:npm|gh|git) [^`]*)`/g)].map(([, command = '']) => command);
  };

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'still-banned-fork-'));
    pages = await startPages();
    for (const folder of ['bin', 'secrets', 'served']) mkdirSync(at(folder));
    writeFileSync(at('bin/gh'), GH, { mode: 0o755 });
    const project = copyProject();
    withoutSite(project);
    rmSync(join(project, 'node_modules'));
    cpSync(project, at('upstream'), { recursive: true });
    rmSync(project, { recursive: true });
    const identity = '-c user.name=Upstream -c user.email=upstream@example.org';
    await run(
      'upstream',
      `git init --quiet --initial-branch main && git add --all && git ${identity} commit --quiet --message Begin`,
    );
    await run('.', 'git clone --quiet --bare upstream github.git');
  }, 120_000);
  afterAll(() => {
    pages?.close();
    rmSync(place, { recursive: true });
  });

  it('takes at most seven steps, each of which says how to see that it worked', () => {
    expect(STEPS.length).toBeLessThanOrEqual(7);
    for (const step of STEPS) expect(step).toMatch(/ \*[^*]+\*/);
  });

  it('1: says who publishes, and prints two fingerprints', async () => {
    await clone('fork');
    expect(commandsOf(1)).toEqual(['npm run release -- setup']);
    const options = `--name "The Herald" --site ${pages.url} --reports mailto:editor@example.org`;
    const said = await run('fork', `npm run release -- setup ${options} --keys ${at('keys')}`);
    expect(said.match(/\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\b/g)).toHaveLength(2);
    const changed = (await run('fork', 'git diff --name-only')).split('\n');
    expect(changed).toEqual(expect.arrayContaining(['publisher.json', 'docs/hosting/policy.md']));
  });

  it('2: stores the key, which the list of secrets names', async () => {
    const commands = commandsOf(2).map((command) =>
      command.replace(/~\/still-banned-keys\/online-….json/, at('keys/online-*.json')),
    );
    expect(commands).toHaveLength(2);
    for (const command of commands) await run('fork', command);
    expect(await run('fork', 'gh secret list --env feed')).toBe('FEED_KEY\n');
  });

  it('4: publishes, and the site’s feed names the fingerprints and a version', async () => {
    await run(
      'fork',
      'git commit --quiet --all --message "Publish our own feed" && git push --quiet',
    );
    await clone('runner');
    const secrets = { 'secrets.FEED_KEY': readFileSync(at('secrets/FEED_KEY'), 'utf8') };
    const { code, printed, context } = await runJob(at('runner'), 'publish.yml', 'build', secrets);
    expect(printed).not.toContain('::error::');
    expect(code).toBe(0);
    cpSync(at('runner/dist/site'), at('served'), { recursive: true });
    pages.folder = at('served');
    const watched = await runJob(at('runner'), 'publish.yml', 'watch', {
      'needs.build.outputs.feed': context['steps.publisher.outputs.feed'] ?? '',
      'needs.build.outputs.head': context['steps.feed.outputs.head'] ?? '',
    });
    expect(watched).toMatchObject({ code: 0 });
    const page = readFileSync(at('served/feed/index.html'), 'utf8');
    const { keys } = JSON.parse(readFileSync(at('fork/publisher.json'), 'utf8'));
    for (const { id } of keys) expect(page).toContain(id.match(/.{4}/g).join(' '));
    expect(page).toMatch(/[Vv]ersion/);
  }, 120_000);

  it('5: takes its notes from the changelog, and its record from what is served', async () => {
    const version = '0.1.0';
    const notes = at('fork/CHANGELOG.md');
    const text = readFileSync(notes, 'utf8');
    writeFileSync(notes, text.replace('## [Unreleased]', `## [Unreleased]\n\n## [${version}]`));
    const program = 'node tools/run.mjs src/cli/release/index.ts';
    expect(await run('fork', `${program} notes ${version}`)).toContain('### Added');
    await run('fork', `${program} fetch ${at('release')}`);
    expect(readdirSync(at('release'))).toContain('head.json');
  });
});
