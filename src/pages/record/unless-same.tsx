import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/**
 * Wraps a component. The wrapped component is rendered again only if one of its props (compared by
 * `Object.is`) or a context that it uses has changed.
 */
export function unlessSame<P extends object>(Inner: FunctionComponent<P>): new () => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      // Loops over the names without making an array of them, because each change to the view
      // compares the props of hundreds of components.
      for (const name in next) if (!Object.is(this.props[name], next[name])) return true;
      for (const name in this.props) if (!(name in next)) return true;
      return false;
    }
    render(props: P): ComponentChild {
      return <Inner {...props} />;
    }
  };
}
