import { cutNetwork } from './cut-network.ts';
import { dealHeadline } from './deal-headline.ts';
import { neighbour } from './neighbour.ts';
import type { Pass } from './pass.ts';
import { recordName } from './record-name.ts';
import { toldBefore } from './told-before.ts';

/** The passes, in the order in which they run. */
export const PASSES: readonly Pass[] = [
  // First: "the ban" in another sentence may mean the law that is named here.
  recordName,
  toldBefore,
  neighbour,
  cutNetwork,
  // Last: a headline's meaning depends on the whole text.
  dealHeadline,
];
