import { announcedHeadline } from './announced-headline.ts';
import { dealHeadline } from './deal-headline.ts';
import { neighbour } from './neighbour.ts';
import type { Pass } from './pass.ts';
import { recordName } from './record-name.ts';
import { toldBefore } from './told-before.ts';

/**
 * Passes over all sentences, in this order: names of the record first, because they tell of
 * restrictions themselves; then sentences without an app; headlines last, because the whole text
 * decides what they mean.
 */
export const PASSES: readonly Pass[] = [recordName, toldBefore, neighbour, dealHeadline, announcedHeadline];
