import { describe, expect, it, vi } from 'vitest';
import { keepToItself } from '../../../src/content/sidebar/sidebar-events.ts';

function sidebar() {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  root.append(button);
  return { root, button };
}

describe('keepToItself', () => {
  it.each(['keydown', 'click', 'input', 'focusin', 'wheel', 'paste', 'touchstart'])(
    'ends %s at the sidebar’s root, where its own listeners have heard it',
    (name) => {
      const { root, button } = sidebar();
      const [page, own] = [vi.fn(), vi.fn()];
      document.addEventListener(name, page);
      button.addEventListener(name, own);
      const fire = () => button.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      fire();
      expect(page).toHaveBeenCalledOnce();
      keepToItself(root);
      fire();
      expect(own).toHaveBeenCalledTimes(2);
      expect(page).toHaveBeenCalledOnce();
    },
  );
});
