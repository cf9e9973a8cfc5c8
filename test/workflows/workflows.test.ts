import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

let checked = 0;

/**
 * Resolves to the faults that GitHub's own workflow checker finds in a text, as `line: message`.
 */
async function faultsOf(text: string): Promise<string[]> {
  // The checker caches its results by file address, so each check uses a new address.
  checked += 1;
  const uri = `file:///.github/workflows/${checked}.yml`;
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

const WORKFLOWS = readdirSync(FOLDER);

describe.each(WORKFLOWS)('%s', (name) => {
  const text = read(name);
  const workflow = parse(text);

  it('passes GitHub’s own checker', async () => {
    expect(await faultsOf(text)).toEqual([]);
  });

  it('pins every action to a commit and says its version', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    for (const line of uses)
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no token in the checkout, and writes nothing by default', () => {
    expect(text.match(/persist-credentials: false/g)?.length).toBe(
      text.match(/actions\/checkout@/g)?.length,
    );
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
  });
});

describe('publish.yml', () => {
  const { jobs } = parse(read('publish.yml'));

  it('gives the key to one job alone, which no pull request starts', () => {
    const withKey = Object.keys(jobs).filter((job) =>
      JSON.stringify(jobs[job]).includes('secrets.'),
    );
    expect(withKey).toEqual(['build']);
    expect(jobs.build.if).toBe(
      "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'",
    );
    for (const job of ['deploy', 'watch', 'keep-schedule'])
      expect([jobs[job].needs].flat()).toContain('build');
  });

  it('lets each job do what it needs and no more', () => {
    const permissions = Object.keys(jobs).map((job) => [job, jobs[job].permissions]);
    expect(Object.fromEntries(permissions)).toEqual({
      validate: { contents: 'read' },
      build: { contents: 'read' },
      deploy: { pages: 'write', 'id-token': 'write' },
      watch: { contents: 'read' },
      'keep-schedule': { actions: 'write' },
    });
  });
});

describe('the checker', () => {
  const text = read('publish.yml');
  it.each([
    ['an unknown key', text.replace('runs-on', 'run-on')],
    ['an unknown context', text.replace('secrets.FEED_KEY', 'secret.FEED_KEY')],
    ['an unknown permission', text.replace('actions: write', 'action: write')],
    ['a job that is not there', text.replace('needs: validate', 'needs: validated')],
    ['an impossible time', text.replace("'17 4 * * *'", "'77 4 * * *'")],
  ])('finds %s', async (_, broken) => {
    expect(broken).not.toBe(text);
    expect(await faultsOf(broken)).not.toEqual([]);
  });
});

describe('the forms for issues', () => {
  const folder = join(FOLDER, '../ISSUE_TEMPLATE');
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
  it.each(forms)('%s has what GitHub asks of a form', (name) => {
    const form = parse(readFileSync(join(folder, name), 'utf8'));
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(attributes.label).toMatch(/\S/);
      if (type === 'dropdown') expect(attributes.options.length).toBeGreaterThan(1);
    }
  });
});
