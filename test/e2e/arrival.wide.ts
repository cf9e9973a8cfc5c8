import { describe, expect, it } from 'vitest';
import { ARRIVALS } from '../components/arrivals.ts';
import { fixturePages, readFixtures } from './news-pages.ts';
import { inSidebar, untilSidebarSays, untilStill } from './sidebar.ts';
import { useStage } from './stage.ts';

const fixtures = readFixtures();
const stage = useStage(fixturePages(fixtures));

describe('the height of the panel at arrival', () => {
  it.each(ARRIVALS)('is small beside an article about $about', async ({ page: name, height }) => {
    const page = await stage.open(
      fixtures.find(({ file }) => file === `${name}.html`)?.url ?? `no page ${name}`,
    );
    await page.setViewport({ width: 1440, height: 900 });
    await untilSidebarSays(stage.driver, page, /Up to date to/);
    await untilStill(stage.driver, page);
    const whole = await inSidebar(
      stage.driver,
      page,
      (root) => {
        // By default, the panel's body is stretched to fill the panel. Without stretching, the
        // body is as tall as its content.
        root.querySelector<HTMLElement>('.panel-body')?.style.setProperty('flex', 'none');
        return [...root.querySelectorAll('.panel > *')].reduce(
          (sum, part) => sum + part.scrollHeight,
          0,
        );
      },
      null,
    );
    await stage.photograph(page, `arrival-${name}`);
    await page.close();
    expect(whole).toBeGreaterThan(200);
    expect(whole).toBeLessThanOrEqual(height);
  });
});
