// Says that a file is read as one with the same headers was read before, and lets the user change that.
import type { StoredMapping } from '../../src/actions/imports/mappings';
import { importData as words } from '../../src/text/en/importData';
import { LinkButton } from '../components/LinkButton';
import { formatLongDay, isolate } from '../format';
import { text } from '../text';

interface ReadAsBeforeProps {
  mapping: StoredMapping;
  /** Columns with a remembered choice that the file lacks. */
  gone: readonly string[];
  /** Columns that are recognised anew, because the remembered choice does not say which of them is meant. */
  unclear: readonly string[];
  change: () => void;
  changeWords: string;
}

export function ReadAsBefore({ mapping: { on, who }, gone, unclear, change, changeWords }: ReadAsBeforeProps) {
  return (
    <p class="quiet">
      {words.readAsBefore(formatLongDay(on), who === '' ? null : isolate(who))}{' '}
      {gone.length > 0 && `${words.columnsGone(text.list(gone.map(isolate)))} `}
      {unclear.length > 0 && `${words.columnsUnclear(text.list(unclear.map(isolate)))} `}
      <LinkButton onClick={change}>{changeWords}</LinkButton>
    </p>
  );
}
