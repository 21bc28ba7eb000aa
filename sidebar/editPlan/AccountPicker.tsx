// Chooses the account in a field that searches as the user types, key accounts first. Arrows and Enter choose, Escape cancels.
import { useId, useState } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import { editPlan as words } from '../../src/text/en/editPlan';
import { lists } from '../../src/text/en/lists';
import { findAccounts } from './findAccounts';

interface AccountPickerProps {
  accounts: PlanBook['accounts'];
  /** The account shown. */
  account: { id: string; name: string };
  /** Whether an account has unsaved changes. */
  isUnsaved: (id: string) => boolean;
  choose: (id: string) => void;
}

const SHOWN = 40;

export function AccountPicker({ accounts, account, isUnsaved, choose }: AccountPickerProps) {
  const id = useId();
  /** `null` while the list is closed. */
  const [typed, type] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = typed === null ? [] : findAccounts(accounts, typed);
  const shown = found.slice(0, SHOWN);
  const close = () => {
    type(null);
    setAt(0);
  };
  const pick = (chosen: string | undefined) => {
    close();
    if (chosen !== undefined && chosen !== account.id) choose(chosen);
  };
  const move = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (typed === null) return type('');
      const next = Math.min(shown.length - 1, Math.max(0, at + step));
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && typed !== null) {
      event.preventDefault();
      pick(shown[at]?.id);
    } else if (event.key === 'Escape') close();
  };
  return (
    <div class="picker">
      <label class="label" for={id}>
        {words.account}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        aria-expanded={typed !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(typed !== null && shown.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        dir="auto"
        autocomplete="off"
        placeholder={words.find}
        value={typed ?? account.name}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => typed === null && type('')}
        onInput={(event) => {
          type(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={move}
        onBlur={close}
      />
      {typed !== null && (
        <ul class="choices" role="listbox" id={`${id}-list`} aria-label={words.account}>
          {shown.map((each, place) => (
            <li
              key={each.id}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              // The field keeps the focus until the user chooses.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(each.id)}
            >
              <bdi>{each.name}</bdi>
              {each.tier !== null && <span class="quiet">{lists.tier[each.tier]}</span>}
              {isUnsaved(each.id) && <span class="unsaved">{words.unsaved}</span>}
            </li>
          ))}
          {found.length === 0 && <li class="quiet">{words.nobodyFound}</li>}
          {found.length > SHOWN && <li class="quiet">{words.moreFound(found.length - SHOWN)}</li>}
        </ul>
      )}
    </div>
  );
}
