import { cutNetwork } from './cut-network.ts';
import { dealHeadline } from './deal-headline.ts';
import { neighbour } from './neighbour.ts';
import type { Pass } from './pass.ts';
import { recordName } from './record-name.ts';
import { toldBefore } from './told-before.ts';

/** The passes, in the order in which they run. */
export const PASSES: readonly Pass[] = [
  // Runs before `toldBefore`, because "the ban" may mean a restriction that `recordName` found.
  recordName,
  toldBefore,
  neighbour,
  cutNetwork,
  // Runs last, because a headline's meaning depends on the whole text.
  dealHeadline,
];
