import { announcedHeadline } from './announced-headline.ts';
import { cutNetwork } from './cut-network.ts';
import { dealHeadline } from './deal-headline.ts';
import { neighbour } from './neighbour.ts';
import type { Pass } from './pass.ts';
import { recordName } from './record-name.ts';
import { toldBefore } from './told-before.ts';

/**
 * The passes: rules that read all sentences of an article together. They run in this order.
 * - `recordName` comes first. It finds sentences that name a recorded law or court case on an app.
 *   Later passes may take "the ban" in another sentence to mean the ban by this law.
 * - The passes for headlines come last, because a headline's meaning depends on the whole text.
 */
export const PASSES: readonly Pass[] = [
  recordName,
  toldBefore,
  neighbour,
  cutNetwork,
  dealHeadline,
  announcedHeadline,
];
