import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** The component, drawn anew only when a prop has another value than before (`Object.is`), or a context that it uses has. */
export function unlessSame<P extends object>(Inner: FunctionComponent<P>): new () => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof P)[];
      return names.some((name) => !Object.is(this.props[name], next[name]));
    }
    render(props: P): ComponentChild {
      return <Inner {...props} />;
    }
  };
}
