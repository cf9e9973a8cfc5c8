import { announcedHeadline } from './announced-headline.ts';
import { cutNetwork } from './cut-network.ts';
import { dealHeadline } from './deal-headline.ts';
import { neighbour } from './neighbour.ts';
import type { Pass } from './pass.ts';
import { recordName } from './record-name.ts';
import { toldBefore } from './told-before.ts';

/**
 * Passes over all sentences, in the order in which they run. The pass for names from the record
 * comes first. Such a name is enough to report a restriction, to which the later passes can refer.
 * The passes for headlines come last, because the meaning of a headline depends on the whole text.
 */
export const PASSES: readonly Pass[] = [
  recordName,
  toldBefore,
  neighbour,
  cutNetwork,
  dealHeadline,
  announcedHeadline,
];
