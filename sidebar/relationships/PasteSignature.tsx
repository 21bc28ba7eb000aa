// Proposes a person from a pasted e-mail signature or profile. Someone who is in the list only gets what is blank.
import { useState } from 'preact/hooks';
import { personFinder } from '../../src/model/contacts/contactsFromLog';
import { guessFromTitle } from '../../src/model/contacts/guessFromTitle';
import { parseSignature } from '../../src/model/contacts/parseSignature';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import { lists, scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { signatureWords, titleWords } from '../../src/text/signatureWords';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { TextArea } from '../components/TextArea';
import { Tick } from '../components/Tick';
import { isolate } from '../format';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { wordOf } from '../stakeholderMap/wordOf';

/** Signatures are short; a whole page that is pasted is cut. */
const MOST_CHARACTERS = 4000;
const TEXTS = ['name', 'jobTitle', 'unit', 'phone', 'email', 'profile'] as const;
type Proposed = Partial<Pick<Stakeholder, (typeof TEXTS)[number] | 'role' | 'influence'>>;
type ProposedKey = keyof Proposed;

export function PasteSignature({ editor }: PlanPartProps) {
  const [pasted, setPasted] = useState('');
  const [left, leave] = useState<ReadonlySet<ProposedKey>>(new Set());
  const { known, fields } = proposalOf(pasted, editor.plan.stakeholders);
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
    <Disclosure summary={words.paste}>
      <TextArea
        label={words.paste}
        value={pasted}
        limit={MOST_CHARACTERS}
        lines={4}
        hint={words.pasteHint}
        onChange={setPasted}
      />
      {pasted.trim() !== '' && name === '' && <p class="fault">{words.nothingRecognized}</p>}
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
            <Button disabled={keys.length === 0} onClick={take}>
              {known ? words.fillIn(isolate(known.name)) : words.addPerson(isolate(name))}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}

/** What the pasted text says, within the limits of the fields; for someone in the list only what is blank there. */
function proposalOf(pasted: string, people: readonly Stakeholder[]): { known: Stakeholder | null; fields: Proposed } {
  const signature = parseSignature(pasted, signatureWords);
  const known = personFinder(people)(signature.name, signature.email);
  const fields: Proposed = {};
  for (const key of TEXTS) {
    const value = signature[key];
    if (value !== '' && value.length <= longestIn('stakeholders', key) && (known?.[key] ?? '').trim() === '') fields[key] = value;
  }
  const guess = guessFromTitle(known?.jobTitle || signature.jobTitle, titleWords);
  if (guess && (known?.role ?? null) === null) fields.role = guess.role;
  if (guess && (known?.influence ?? null) === null) fields.influence = guess.influence;
  return { known, fields };
}

function describe(key: ProposedKey, { role = null, influence = null, ...texts }: Proposed): string {
  if (key === 'role') return words.guess(words.role, role === null ? '' : lists.role[role]);
  if (key === 'influence') return words.guess(words.influence, wordOf(scales.influence, influence));
  return words.fact(words[key], isolate(texts[key] ?? ''));
}
