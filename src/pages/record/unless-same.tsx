import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** The component, drawn anew only when a prop has another value than before (`Object.is`), or a context that it uses has. */
export function unlessSame<P extends object>(Inner: FunctionComponent<P>): new () => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      // Hundreds are asked with each change of the view: no lists of names that would have to be cleared away.
      for (const name in next) if (!Object.is(this.props[name], next[name])) return true;
      for (const name in this.props) if (!(name in next)) return true;
      return false;
    }
    render(props: P): ComponentChild {
      return <Inner {...props} />;
    }
  };
}
