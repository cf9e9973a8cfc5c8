import { authored, EVENT, testRule } from '../sample.ts';

const titled = (title: string) => ({ sources: EVENT.sources.map((one) => ({ ...one, title })) });

testRule('titlesAreTheirOwn', [
  [
    'an editor’s words beside a title',
    authored([{}], [titled('Army bans app')]),
    authored([{}], [titled('Army bans app [its spokesman quoted]')]),
    /adds its own words to a source's title/,
  ],
  [
    'a description that is not all of the title',
    authored([{}], [titled('[On the army’s ban (Danish)]')]),
    authored([{}], [titled('On the army’s ban [Danish]')]),
    /leave the title alone/,
  ],
]);
