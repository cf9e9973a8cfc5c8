import { errorMessage } from '../../core/wording/error-message.ts';
import { evaluateDates } from './dates.ts';
import { evaluateJudgements } from './judgements.ts';

type Evaluate = (file: string, json: boolean) => Promise<number>;

const EVALUATIONS: Record<string, Evaluate | undefined> = {
  texts: evaluateJudgements,
  pages: evaluateJudgements,
  dates: evaluateDates,
};

/**
 * `npm run evaluate -- texts|pages|dates FILE.jsonl [--json]`: measures the core on labelled
 * articles. Returns the exit code: 0 when the list was evaluated, whatever the figures; 2 when it
 * can't be read.
 */
export async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const [set = '', file] = args.filter((arg) => !arg.startsWith('--'));
  const evaluate = EVALUATIONS[set];
  if (!evaluate || !file) {
    console.error('Usage: npm run evaluate -- texts|pages|dates FILE.jsonl [--json]');
    return 2;
  }
  try {
    return await evaluate(file, json);
  } catch (error) {
    console.error(errorMessage(error));
    return 2;
  }
}
