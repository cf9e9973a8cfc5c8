import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { recordBytes } from '../feed/publish-release.ts';
import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { datasetNamed, readAuthored } from './authored-record.ts';
import { faultsOf } from './validate.ts';

/**
 * `build FILE [DATASET]`: checks the dataset and writes its record to FILE, unsigned. Equal
 * datasets give equal bytes. Returns 1 and writes nothing if a check fails. Throws a Refusal for
 * wrong arguments.
 */
export async function buildCommand(args: string[], today: string): Promise<number> {
  const operands = ['the file to write, such as dist/record.json', '[DATASET]'];
  const [name = '', dataset] = parsedOptions(args, {}, operands).positionals;
  // Without this check, a wrong argument could overwrite a file of the dataset.
  if (!name.endsWith('.json')) throw new Refusal(`${name}: the file to write must end in .json.`);
  const authored = await readAuthored(datasetNamed(dataset));
  const faults = faultsOf(authored, today);
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\nNothing was written: correct the record first.`);
    return 1;
  }
  const file = fromTerminal(name);
  const bytes = recordBytes(authored.record);
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, bytes);
  const { measures, events } = authored.record;
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(
    `${name}: ${measures.length} measures, ${events.length} events, ${bytes.length} bytes, sha-256 ${sum}`,
  );
  return 0;
}
