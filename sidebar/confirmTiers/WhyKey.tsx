// Asks why each key account is key, where no reason is written yet, beside what its scores say.
import { longestIn } from '../../src/model/records/recordRules';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { describeStrengths } from '../robustness/describeStrengths';
import { Disclosure } from '../components/Disclosure';
import { TextInput } from '../components/TextInput';
import type { TierEditor } from './useTierEditor';

/** More fields than these are no longer filled in one sitting. */
const ASKED = 12;

export function WhyKey({ editor }: { editor: TierEditor }) {
  const { ranking } = editor.data;
  // A tier decided by hand or typed over asks for its reason where it is decided.
  const asked = ranking.candidates.filter(
    ({ id, note, requestedTier }) =>
      editor.tierOf(id) === 'key' && note.trim() === '' && requestedTier === undefined && !editor.isByHand(id),
  );
  if (asked.length === 0) return null;
  return (
    <Disclosure summary={words.whyKey(asked.length)} open>
      <p class="quiet">{words.whyKeyHint}</p>
      {asked.slice(0, ASKED).map(({ id, name, scores }) => (
        <TextInput
          key={id}
          label={name}
          hint={describeStrengths(scores, ranking.criteria)}
          limit={longestIn('reviews', 'reason')}
          value={editor.choiceOf(id)?.why ?? ''}
          onChange={(why) => editor.choose([id, { why }])}
        />
      ))}
    </Disclosure>
  );
}
