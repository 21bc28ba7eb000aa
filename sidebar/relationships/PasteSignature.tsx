// Proposes a person from a pasted e-mail signature or profile. Someone who is in the list only gets what is blank.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import { lists, scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { Problems } from '../components/Problems';
import { TextArea } from '../components/TextArea';
import { Tick } from '../components/Tick';
import { formatPhone, isolate } from '../format';
import { loadScript } from '../loadScript';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { wordOf } from '../stakeholderMap/wordOf';
import { proposalOf, type Proposed, type ProposedKey, type Reader } from './proposalOf';
import type * as script from './readSignature';
import { text } from '../text';

/** Signatures are short; a whole page that is pasted is cut. */
const MOST_CHARACTERS = 4000;

export function PasteSignature({ editor }: PlanPartProps) {
  const [pasted, setPasted] = useState('');
  const [read, setReader] = useState<Reader | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const load = async () => {
    const loaded = await loadScript<typeof script>('readSignature');
    setProblems(loaded.ok ? [] : loaded.problems);
    // A function would be called by the setter.
    if (loaded.ok) setReader(() => loaded.value.readSignature);
  };
  const [left, leave] = useState<ReadonlySet<ProposedKey>>(new Set());
  const { known, fields } = proposalOf(read, pasted, editor.plan.stakeholders);
  const keys = (Object.keys(fields) as ProposedKey[]).filter((key) => !left.has(key));
  const name = known?.name ?? fields.name ?? fields.email ?? '';
  const close = () => {
    setPasted('');
    leave(new Set());
  };
  const take = () => {
    const taken: Proposed = Object.fromEntries(keys.map((key) => [key, fields[key]]));
    if (known) editor.change('stakeholders', known.id, taken);
    else editor.add('stakeholders', { ...taken, name: taken.name ?? name, confirmedOn: editor.book.today });
    close();
  };
  return (
    <Disclosure summary={words.paste} onToggle={(isOpen) => void (isOpen && load())}>
      <Problems problems={problems} again={() => void load()} />
      <TextArea
        label={words.paste}
        value={pasted}
        limit={MOST_CHARACTERS}
        lines={4}
        hint={words.pasteHint}
        onChange={setPasted}
      />
      {read && pasted.trim() !== '' && name === '' && <p class="fault">{words.nothingRecognized}</p>}
      {known && Object.keys(fields).length === 0 && <p class="quiet">{words.nothingNew(isolate(known.name))}</p>}
      {name !== '' && Object.keys(fields).length > 0 && (
        <>
          <p class="quiet">{words.recognized}</p>
          {(Object.keys(fields) as ProposedKey[]).map((key) => (
            <Tick
              key={key}
              checked={!left.has(key)}
              onChange={(isOn) => leave(new Set(isOn ? [...left].filter((each) => each !== key) : [...left, key]))}
            >
              {describe(key, fields)}
            </Tick>
          ))}
          <div class="buttons">
            <Button lacks={keys.length === 0 ? text.common.tickFirst : null} onClick={take}>
              {known ? words.fillIn(isolate(known.name)) : words.addPerson(isolate(name))}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}

function describe(key: ProposedKey, { role = null, influence = null, ...texts }: Proposed): string {
  if (key === 'role') return words.guess(words.role, role === null ? '' : lists.role[role]);
  if (key === 'influence') return words.guess(words.influence, wordOf(scales.influence, influence));
  const value = texts[key] ?? '';
  // A number has no direction of its own; its plus sign would go astray.
  return words.fact(words[key], key === 'phone' ? `\u2066${formatPhone(value)}\u2069` : isolate(value));
}
