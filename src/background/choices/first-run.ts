import type { PolicySettings } from '../../core/settings/policy-settings.ts';

interface FirstRunServices {
  policy: () => Promise<Pick<PolicySettings, 'firstRunPage'>>;
  onPolicyChanged: (listener: () => void) => void;
  open: (path: string) => Promise<void>;
}

/**
 * Time, in ms, that the background script waits for a policy before it opens the first-run page.
 */
const POLICY_WAIT = 1000;

/**
 * Opens the first-run page unless the organisation's policy forbids it. Waits for a policy first,
 * because Chromium delivers a policy a moment after the installation.
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
