import { errorMessage } from '../../core/wording/error-message.ts';
import { Refusal } from '../refusal.ts';
import { type Arguments, parseArguments, USAGE } from './arguments.ts';
import { evaluateClaims } from './claims.ts';
import { evaluateDates } from './dates.ts';
import { evaluateEvents } from './events.ts';
import { fitClasses } from './fit-classes.ts';
import { fitEvents } from './fit-events.ts';
import { fitPlaces } from './fit-places.ts';
import { fitScope } from './fit-scope.ts';
import { fitTold } from './fit-told.ts';
import { datasetJudge, type LoadJudge } from './judged-rows.ts';
import { evaluateJudgements } from './judgements.ts';

/**
 * Runs `npm run evaluate -- SET FILE.jsonl … [--json]`, which measures the judge and the page
 * reader on labelled articles. Returns 2 for wrong arguments or an unreadable file, else the
 * evaluation's exit code.
 */
export async function main(args: string[], loadJudge: LoadJudge = datasetJudge): Promise<number> {
  try {
    const request = parseArguments(args);
    if (request) return await EVALUATIONS[request.set](request.files, request, loadJudge);
    console.log(USAGE);
    return 0;
  } catch (error) {
    console.error(errorMessage(error));
    if (error instanceof Refusal) console.error(USAGE);
    return 2;
  }
}

/**
 * The evaluations by name. Each prints its figures and returns 0, even if they are bad. An
 * evaluation whose name begins with `fit-` cross-validates new weights. With `--write`, it also
 * writes the weights to the judge's files.
 */
const EVALUATIONS = {
  texts: evaluateJudgements,
  pages: evaluateJudgements,
  dates: async ([file = '']: readonly string[], { json }: Arguments) => evaluateDates(file, json),
  claims: evaluateClaims,
  events: evaluateEvents,
  'fit-classes': fitClasses,
  'fit-places': fitPlaces,
  'fit-scope': fitScope,
  'fit-told': fitTold,
  'fit-events': fitEvents,
};
