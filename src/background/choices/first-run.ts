import type { PolicySettings } from '../../core/settings/policy-settings.ts';

interface FirstRunServices {
  policy: () => Promise<Pick<PolicySettings, 'firstRunPage'>>;
  onPolicyChanged: (listener: () => void) => void;
  open: (path: string) => Promise<void>;
}

/** Time for which the first-run page waits for a policy, in ms. */
const POLICY_WAIT = 1000;

/**
 * Opens the first-run page unless the organisation's policy says not to. Chromium delivers a policy
 * a moment after the installation.
 */
export async function openFirstRunPage(services: FirstRunServices): Promise<void> {
  const isWanted = async () => (await services.policy()).firstRunPage;
  if (!(await isWanted())) return;
  await new Promise<void>((done) => {
    services.onPolicyChanged(done);
    setTimeout(done, POLICY_WAIT);
  });
  if (await isWanted()) await services.open('src/pages/welcome/index.html');
}
