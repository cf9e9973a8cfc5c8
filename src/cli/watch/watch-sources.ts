import type { WatchSource } from './source.ts';
import { congress } from './sources/congress.ts';
import { eurLex } from './sources/eur-lex.ts';
import { federalRegister } from './sources/federal-register.ts';
import { gdelt } from './sources/gdelt.ts';
import { govinfoBills } from './sources/govinfo-bills.ts';
import { govinfoLaws } from './sources/govinfo-laws.ts';
import { legislationGovUk } from './sources/legislation-gov-uk.ts';
import { ooni } from './sources/ooni.ts';
import { openStates } from './sources/open-states.ts';
import { wikipedia } from './sources/wikipedia.ts';

/** All sources, official ones first. */
export const WATCH_SOURCES: readonly WatchSource[] = [
  federalRegister,
  govinfoBills,
  govinfoLaws,
  congress,
  openStates,
  eurLex,
  legislationGovUk,
  ooni,
  wikipedia,
  gdelt,
];
