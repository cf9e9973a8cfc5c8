import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../paths.ts';

/**
 * Matches a relative import of a `.ts` or `.tsx` file in a declaration file. The path follows
 * `from` or `import(`.
 */
const RELATIVE = /(from |import\()(['"])(\.{1,2}\/[^'"]+)\.tsx?\2/g;
/** Matches an import of a package, that is, any import that is not relative. */
const PACKAGE = /(?:from |import\()['"](?!\.{1,2}\/)([^'"]+)['"]/;

/**
 * Writes type declarations of modules in `src`, and of everything that they import. `folders` has
 * the modules as keys and the folders to write to as values. Rejects if the compiler fails or a
 * declaration imports a package.
 */
export async function writeDeclarations(folders: Record<string, string>): Promise<void> {
  const emitted = await mkdtemp(join(ROOT, 'node_modules/.types-'));
  try {
    await emit(Object.keys(folders), emitted);
    for (const [entry, folder] of Object.entries(folders)) {
      const file = join(emitted, asDeclaration(relative('src', entry)));
      await copyWith(file, emitted, folder, new Set());
    }
  } finally {
    await rm(emitted, { recursive: true });
  }
}

/**
 * Writes the declarations of `entries` and of everything that they import. If the compiler fails,
 * rejects with its messages.
 */
async function emit(entries: readonly string[], outDir: string): Promise<void> {
  const config = join(outDir, 'tsconfig.json');
  const options = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // `npm test` already checks the types of all modules. A second check here would take far
      // longer than the rest of this build step.
      noCheck: true,
      rootDir: join(ROOT, 'src'),
      outDir,
      types: ['vite/client', 'node'],
    },
    include: [join(ROOT, 'src/**/*.d.ts')],
    files: entries.map((entry) => join(ROOT, entry)),
  };
  await writeFile(config, JSON.stringify(options));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', config], { cwd: ROOT }).catch(
    ({ stdout, message }) => {
      throw new Error(`No declarations of ${entries.join(', ')}: ${stdout || message}`);
    },
  );
}

async function copyWith(file: string, from: string, to: string, done: Set<string>): Promise<void> {
  if (done.has(file)) return;
  done.add(file);
  const text = await readFile(file, 'utf8');
  const named = PACKAGE.exec(text)?.[1];
  const path = relative(from, file);
  // If a declaration imports a package, everyone who uses the declarations would have to install
  // this package, too.
  if (named) throw new Error(`${path} names the package ${named}; its types can't be bundled.`);
  const target = join(to, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text.replace(RELATIVE, '$1$2$3.js$2'));
  for (const [, , , module = ''] of text.matchAll(RELATIVE))
    await copyWith(`${resolve(dirname(file), module)}.d.ts`, from, to, done);
}

/** Returns the path of the declaration file that belongs to a module. */
function asDeclaration(module: string): string {
  return module.replace(/\.tsx?$/, '.d.ts');
}
