import { Component, type ComponentChildren } from 'preact';
import { whenAtRest } from './in-idle-time.ts';
import { Navigating } from './use-navigation.ts';
import type { Navigation } from './use-view.ts';

interface Props {
  navigation: Navigation;
  children: ComponentChildren;
}

/**
 * A section of the page. While the section is out of sight, a change in it is rendered later: when
 * the section comes into sight, or when the reader has changed nothing for a moment.
 */
export class LaterOutOfSight extends Component<Props> {
  #element: HTMLElement | null = null;
  #isInSight = true;
  /** True while a newer view is waiting to be rendered. */
  #isBehind = false;
  #observer: IntersectionObserver | null = null;
  #forget = () => {};

  override componentDidMount() {
    this.#observer = new IntersectionObserver((entries) => {
      this.#isInSight = entries.at(-1)?.isIntersecting ?? true;
      if (this.#isInSight && this.#isBehind) this.forceUpdate();
    });
    if (this.#element) this.#observer.observe(this.#element);
  }

  override shouldComponentUpdate(): boolean {
    this.#forget();
    this.#isBehind = !this.#isInSight;
    if (this.#isBehind) this.#forget = whenAtRest(() => this.forceUpdate());
    return this.#isInSight;
  }

  override componentDidUpdate() {
    this.#forget();
    this.#isBehind = false;
  }

  override componentWillUnmount() {
    this.#forget();
    this.#observer?.disconnect();
  }

  render({ navigation, children }: Props) {
    return (
      <Navigating value={navigation}>
        <div
          class="later"
          ref={(element) => {
            this.#element = element;
          }}
        >
          {children}
        </div>
      </Navigating>
    );
  }
}
