// A field for an address, with a link that uses it.
import { useState } from 'preact/hooks';
import { foldDigits } from '../../src/model/names/foldDigits';
import { Field } from '../components/Field';
import { formatPhone } from '../format';

interface LinkFieldProps {
  label: string;
  value: string;
  limit: number;
  mode: 'email' | 'tel' | 'url';
  onChange: (value: string) => void;
  hint: string | null;
  fault: string | null;
  /** Where the link goes; `null` while the address cannot be used. */
  link: string | null;
  /** What the link says. */
  use: string;
}

export function LinkField({ label, value, limit, mode, onChange, hint, fault, link, use }: LinkFieldProps) {
  // The text stays as typed until the field loses the focus: other digits in its place would move the caret.
  const [typed, setTyped] = useState<string | null>(null);
  const isPhone = mode === 'tel';
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            class="input"
            dir="ltr"
            inputMode={mode}
            maxLength={limit}
            autocomplete="off"
            value={isPhone ? (typed ?? formatPhone(value)) : value}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              onChange(isPhone ? foldDigits(currentTarget.value) : currentTarget.value);
            }}
            onBlur={() => setTyped(null)}
          />
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {use}
            </a>
          )}
        </>
      )}
    </Field>
  );
}
