// What an import will change in the workbook: a line for each kind of change, with the names and values behind it.
import type { CellValue } from '../../src/model/imports/changes/PresentRow';
import type { Foreseen, LostValue } from '../../src/model/imports/changes/Foreseen';
import { importData as words } from '../../src/text/en/importData';
import { compareNames } from '../../src/model/names/compareNames';
import { Disclosure } from '../components/Disclosure';
import { Tick } from '../components/Tick';
import { formatDay, formatNumber, isolate } from '../format';
import { text } from '../text';

interface ChangesOfImportProps {
  foreseen: Foreseen<unknown>;
  /** A column's header once the import is written, and as it is now. */
  headerThen: (column: string) => string;
  headerNow: (column: string) => string;
  /** A value as the workbook shows it. */
  valueOf: (column: string, value: CellValue) => CellValue;
  /** New accounts that the user leaves out, and the change of one; missing where rows cannot be left out. */
  leaving?: { names: readonly string[]; leave: (name: string, isLeft: boolean) => void } | undefined;
}

/** A sentence, and what is behind it. */
type Line = [sentence: string, items: readonly string[]];

/** As many as a user reads. */
const MOST_NAMED = 200;

export function ChangesOfImport({ foreseen, headerThen, headerNow, valueOf, leaving: byHand }: ChangesOfImportProps) {
  const { created, updated, unchanged, renamed, replaced, outdated, leaving, ambiguous } = foreseen;
  const byColumn = (values: readonly LostValue[]) => [...new Set(values.map(({ column }) => column))];
  const linesOf = (
    values: readonly LostValue[],
    headerOf: (column: string) => string,
    sentence: (column: string, count: number) => string,
  ): Line[] =>
    byColumn(values).map((column) => {
      const ofColumn = values.filter((each) => each.column === column);
      return [
        sentence(isolate(headerOf(column)), ofColumn.length),
        ofColumn.map(({ name, from, to }) =>
          words.changedValue(isolate(name), isolate(shown(from)), to === '' ? null : isolate(shown(valueOf(column, to)))),
        ),
      ];
    });
  const lines: Line[] = [
    ...linesOf(replaced, headerThen, words.changes.replaced),
    ...linesOf(outdated, headerThen, words.changes.outdated),
    ...linesOf(leaving, headerNow, words.changes.leaving),
    [words.changes.renamed(renamed.length), renamed.map(({ from, to }) => words.changedName(isolate(from), isolate(to)))],
    [words.changes.ambiguous(ambiguous.length), ambiguous.map(isolate)],
    ...(byHand ? [] : ([[words.changes.created(created.length), created.map(isolate)]] satisfies Line[])),
    [words.changes.updated(updated.length), updated.map(isolate)],
  ];
  return (
    <section>
      <h2>{words.changesTitle}</h2>
      {lines.map(([sentence, items], at) => items.length > 0 && <Named key={at} sentence={sentence} items={items} />)}
      {byHand && (
        <NewAccounts names={[...created, ...byHand.names].sort(compareNames)} left={byHand.names} leave={byHand.leave} />
      )}
      {unchanged > 0 && <p>{words.changes.unchanged(unchanged)}</p>}
      {replaced.length + outdated.length + leaving.length + renamed.length === 0 && (
        <p class="quiet">{words.changes.nothingLost}</p>
      )}
    </section>
  );
}

/** The new accounts, each with a tick to leave it out. */
function NewAccounts({
  names,
  left,
  leave,
}: {
  names: readonly string[];
  left: readonly string[];
  leave: (name: string, isLeft: boolean) => void;
}) {
  if (names.length === 0) return null;
  const shown = names.slice(0, MOST_NAMED);
  return (
    <Disclosure summary={words.changes.created(names.length - left.length)}>
      <div class="list" role="group" aria-label={words.changes.created(names.length - left.length)}>
        {shown.map((name) => (
          <Tick key={name} checked={!left.includes(name)} onChange={(isTaken) => leave(name, !isTaken)}>
            <bdi>{name}</bdi>
          </Tick>
        ))}
      </div>
      {names.length > shown.length && <p class="quiet">{text.common.more(names.length - shown.length)}</p>}
    </Disclosure>
  );
}

function Named({ sentence, items }: { sentence: string; items: readonly string[] }) {
  const named = items.slice(0, MOST_NAMED);
  return (
    <Disclosure summary={sentence}>
      <ul class="list">
        {named.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
      {items.length > named.length && <p class="quiet">{text.common.more(items.length - named.length)}</p>}
    </Disclosure>
  );
}

function shown(value: CellValue): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? formatDay(value) : String(value);
}
