import { authored, testRule } from '../sample.ts';

const ENDED = { id: 'in-2020-02-01-ends', date: '2020-02-01', state: 'ended' } as const;

const AGAIN = { id: 'in-2020-03-01-again', date: '2020-03-01' };
const twoApps = { apps: ['tiktok', 'wechat'] };

testRule('legalTransitions', [
  [
    'what comes back after its end without a ruling',
    authored([{}], [{}, ENDED, { ...AGAIN, kind: 'court-ruling' }]),
    authored([{}], [{}, ENDED, AGAIN]),
    /puts the ended measure "in-ban" back to in-force; add a measure/,
  ],
  [
    'a law that is a proposal again after its end',
    authored([{}], [{ state: 'proposed' }, ENDED, { ...AGAIN, state: 'proposed' }]),
    authored([{}], [{}, ENDED, { ...AGAIN, state: 'proposed' }]),
    /back to proposed; add a measure/,
  ],
  [
    'what was adopted and is only proposed later',
    authored([{}], [{ state: 'proposed' }, { ...AGAIN, state: 'pending' }]),
    authored([{}], [{ state: 'pending' }, { ...AGAIN, state: 'proposed' }]),
    /calls "in-ban" proposed, which is pending; use state: null/,
  ],
  [
    'what comes back for the app for which it had ended',
    authored([twoApps], [{}, { ...ENDED, apps: ['tiktok'] }, { ...AGAIN, apps: ['wechat'] }]),
    authored([twoApps], [{}, { ...ENDED, apps: ['tiktok'] }, { ...AGAIN, apps: ['tiktok'] }]),
    /back to in-force/,
  ],
]);
