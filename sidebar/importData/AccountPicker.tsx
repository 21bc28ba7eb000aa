// A list of accounts to tick, those ticked before first and then the largest, with a search by name.
import { useMemo, useState } from 'preact/hooks';
import type { RegisterEntry } from '../../src/actions/accounts/loadAccounts';
import { sizeOf } from '../../src/model/accounts/proposeCandidates';
import { foldName } from '../../src/model/names/foldName';
import { importData as words } from '../../src/text/en/importData';
import { SearchInput } from '../components/SearchInput';
import { Tick } from '../components/Tick';
import { formatAmount } from '../format';

interface AccountPickerProps {
  accounts: readonly RegisterEntry[];
  currency: string;
  ticked: ReadonlySet<string>;
  onTicked: (ticked: ReadonlySet<string>) => void;
}

const SHOWN = 60;
const revenueOf = (account: RegisterEntry) => sizeOf(account).revenue;

function amountOf(account: RegisterEntry, currency: string): string {
  const { revenue, isToDate } = sizeOf(account);
  if (revenue === null) return '';
  const amount = formatAmount(revenue, currency);
  return isToDate ? words.soFar(amount) : amount;
}

export function AccountPicker({ accounts, currency, ticked, onTicked }: AccountPickerProps) {
  const [search, setSearch] = useState('');
  // The order from the beginning, so names do not move while the user ticks them.
  const [tickedBefore] = useState(ticked);
  const ordered = useMemo(() => {
    const bySize = [...accounts].sort((left, right) => (revenueOf(right) ?? -Infinity) - (revenueOf(left) ?? -Infinity));
    const isTicked = ({ id }: RegisterEntry) => tickedBefore.has(id);
    return [...bySize.filter(isTicked), ...bySize.filter((account) => !isTicked(account))];
  }, [accounts, tickedBefore]);
  const found = useMemo(() => ordered.filter(({ name }) => foldName(name).includes(foldName(search))), [ordered, search]);
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    onTicked(next);
  };
  return (
    <>
      <SearchInput label={words.search} value={search} onChange={setSearch} />
      <div class="list" role="group" aria-label={words.steps[3]}>
        {found.slice(0, SHOWN).map((account) => (
          <Tick key={account.id} checked={ticked.has(account.id)} onChange={(on) => tick(account.id, on)}>
            <bdi>{account.name}</bdi> <span class="quiet">{amountOf(account, currency)}</span>
          </Tick>
        ))}
      </div>
      <p class="quiet" aria-live="polite">
        {found.length === 0 && words.nobodyFound}
        {found.length > SHOWN && words.moreFound(found.length - SHOWN)}
      </p>
    </>
  );
}
