import { announcedHeadline } from './announced-headline.ts';
import { cutNetwork } from './cut-network.ts';
import { dealHeadline } from './deal-headline.ts';
import { neighbour } from './neighbour.ts';
import type { Pass } from './pass.ts';
import { recordName } from './record-name.ts';
import { toldBefore } from './told-before.ts';

/**
 * The passes, in the order in which they run. `recordName` comes first: a sentence that names a
 * recorded law reports a restriction, and later passes may read "the ban" as this restriction. The
 * passes for headlines come last, because the meaning of a headline depends on the whole text.
 */
export const PASSES: readonly Pass[] = [
  recordName,
  toldBefore,
  neighbour,
  cutNetwork,
  dealHeadline,
  announcedHeadline,
];
