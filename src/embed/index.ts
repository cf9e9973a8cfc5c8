import { StillBannedStatus } from './status-element.ts';

const NAME = 'still-banned-status';

if (!customElements.get(NAME)) customElements.define(NAME, StillBannedStatus);
