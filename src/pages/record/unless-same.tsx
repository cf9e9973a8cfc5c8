import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/**
 * Wraps a component so that it is drawn again only when a prop changes (`Object.is`), or a context
 * that it uses.
 */
export function unlessSame<P extends object>(Inner: FunctionComponent<P>): new () => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      // A loop without lists of names: hundreds of components compare their props with each change
      // of the view.
      for (const name in next) if (!Object.is(this.props[name], next[name])) return true;
      for (const name in this.props) if (!(name in next)) return true;
      return false;
    }
    render(props: P): ComponentChild {
      return <Inner {...props} />;
    }
  };
}
