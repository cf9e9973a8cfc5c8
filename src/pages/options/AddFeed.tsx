import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';
import { Fingerprints } from './Fingerprints.tsx';
import type { OptionsActions } from './options.ts';

const EMPTY: TypedFeed = { name: '', address: '', key: '' };

/**
 * Form for adding a feed. Before any request to the feed, the reader compares the fingerprint of
 * the feed's key with the fingerprint that the newsroom published elsewhere.
 */
export function AddFeed({
  onInspectFeed,
  onAddFeed,
}: Pick<OptionsActions, 'onInspectFeed' | 'onAddFeed'>) {
  const words = useWords();
  const [typed, setTyped] = useState(EMPTY);
  const [proposal, setProposal] = useState<FeedProposal | null>(null);
  const [fault, setFault] = useState('');
  const address = useRef<HTMLInputElement>(null);
  const cancelled = useRef(false);
  // When the reader cancels, `Compare` disappears, together with the focused element in it. Focus
  // then returns to the form.
  useEffect(() => {
    if (proposal || !cancelled.current) return;
    cancelled.current = false;
    address.current?.focus();
  }, [proposal]);
  const type = (change: Partial<TypedFeed>) => {
    setTyped({ ...typed, ...change });
    setFault('');
  };
  const inspect = () =>
    onInspectFeed(typed).then(setProposal, (error) => setFault(errorMessage(error)));
  const add = (confirmed: FeedProposal) => {
    void onAddFeed(typed, confirmed).then((added) => added && setTyped(EMPTY));
    setProposal(null);
  };
  const cancel = () => {
    cancelled.current = true;
    setProposal(null);
  };
  if (proposal) return <Compare proposal={proposal} onAdd={add} onCancel={cancel} />;
  return (
    <form
      class="add-feed"
      onSubmit={(event) => {
        event.preventDefault();
        void inspect();
      }}
    >
      <h3>{words.say('feeds_add')}</h3>
      <label for="feed-address">{words.say('feeds_address')}</label>
      <input
        id="feed-address"
        ref={address}
        type="url"
        inputMode="url"
        required
        placeholder="https://feed.example.org/"
        value={typed.address}
        onInput={(event) => type({ address: event.currentTarget.value })}
      />
      <label for="feed-key">{words.say('feeds_key')}</label>
      <textarea
        id="feed-key"
        rows={3}
        required
        spellcheck={false}
        autoComplete="off"
        aria-describedby="feed-key-meaning"
        value={typed.key}
        onInput={(event) => type({ key: event.currentTarget.value })}
      />
      <p id="feed-key-meaning" class="fine">
        {words.say('feeds_key_meaning')}
      </p>
      <label for="feed-name">{words.say('feeds_name')}</label>
      <input
        id="feed-name"
        maxLength={60}
        value={typed.name}
        onInput={(event) => type({ name: event.currentTarget.value })}
      />
      {fault && (
        <p class="warning red" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" class="small-button">
        {words.say('feeds_inspect')}
      </button>
    </form>
  );
}

interface CompareProps {
  proposal: FeedProposal;
  onAdd: (proposal: FeedProposal) => void;
  onCancel: () => void;
}

/**
 * Shows the fingerprints and asks whether to add the feed. Takes focus, so that nobody overlooks
 * the question.
 */
function Compare({ proposal, onAdd, onCancel }: CompareProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="compare" aria-labelledby="compare-heading">
      <h3 id="compare-heading" ref={heading} tabIndex={-1}>
        {words.say('feeds_compare')}
      </h3>
      <p>{words.say('feeds_compare_how', { name: proposal.name })}</p>
      <dl class="facts">
        <dt>{words.say('feeds_address')}</dt>
        <dd class="address">{proposal.address}</dd>
        <dt>{words.say('feeds_fingerprint')}</dt>
        <Fingerprints keys={proposal.keys} />
      </dl>
      <p class="fine">{words.say('feeds_compare_meaning')}</p>
      <p class="buttons">
        {/*
          The browser asks the reader for the permission only while this click is being handled.
        */}
        <button type="button" class="small-button" onClick={() => onAdd(proposal)}>
          {words.say('feeds_confirm')}
        </button>
        <button type="button" class="small-button" onClick={onCancel}>
          {words.say('feeds_cancel')}
        </button>
      </p>
    </section>
  );
}
