// A field for an address, with a link that uses it.
import { Field } from '../components/Field';

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

export const LinkField = ({ label, value, limit, mode, onChange, hint, fault, link, use }: LinkFieldProps) => (
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
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
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
