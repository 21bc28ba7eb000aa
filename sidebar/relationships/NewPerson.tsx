// Adds a person by name alone. Everything else is asked once the person is in the list.
import { useRef, useState } from 'preact/hooks';
import { relationships as words } from '../../src/text/en/relationships';
import { foldName } from '../../src/model/names/foldName';
import { longestIn } from '../../src/model/records/recordRules';
import { Button } from '../components/Button';
import { Field } from '../components/Field';

interface NewPersonProps {
  /** Names already in use. */
  names: readonly string[];
  onAdd: (name: string) => void;
}

export function NewPerson({ names, onAdd }: NewPersonProps) {
  const [name, setName] = useState('');
  const taken = names.find((each) => foldName(each) !== '' && foldName(each) === foldName(name));
  const isReady = name.trim() !== '' && taken === undefined;
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    if (name.trim() === '') field.current?.focus();
    if (!isReady) return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form
      class="new-person"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={words.newPerson} fault={taken === undefined ? null : words.nameTaken(taken)}>
        {(attributes) => (
          <input
            {...attributes}
            ref={field}
            class="input"
            dir="auto"
            maxLength={longestIn('stakeholders', 'name')}
            autocomplete="off"
            placeholder={words.newName}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button disabled={taken !== undefined} onClick={add}>
        {words.add}
      </Button>
    </form>
  );
}
