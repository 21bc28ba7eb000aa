// What an import will change in the workbook: a line for each kind of change, with the names and values behind it.
import type { CellValue, Foreseen, LostValue } from '../../src/model/imports/changes/foreseeChanges';
import { importData as words } from '../../src/text/en/importData';
import { Disclosure } from '../components/Disclosure';
import { formatDay, formatNumber, isolate } from '../format';
import { text } from '../text';

interface ChangesOfImportProps {
  foreseen: Foreseen<unknown>;
  /** A column's header once the import is written, and as it is now. */
  headerThen: (column: string) => string;
  headerNow: (column: string) => string;
  /** A value as the workbook shows it. */
  valueOf: (column: string, value: CellValue) => CellValue;
}

/** A sentence, and what is behind it. */
type Line = [sentence: string, items: readonly string[]];

/** As many as a user reads. */
const MOST_NAMED = 200;

export function ChangesOfImport({ foreseen, headerThen, headerNow, valueOf }: ChangesOfImportProps) {
  const { created, updated, unchanged, renamed, replaced, leaving, ambiguous } = foreseen;
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
    ...linesOf(leaving, headerNow, words.changes.leaving),
    [words.changes.renamed(renamed.length), renamed.map(({ from, to }) => words.changedName(isolate(from), isolate(to)))],
    [words.changes.ambiguous(ambiguous.length), ambiguous.map(isolate)],
    [words.changes.created(created.length), created.map(isolate)],
    [words.changes.updated(updated.length), updated.map(isolate)],
  ];
  return (
    <section>
      <h2>{words.changesTitle}</h2>
      {lines.map(([sentence, items], at) => items.length > 0 && <Named key={at} sentence={sentence} items={items} />)}
      {unchanged > 0 && <p>{words.changes.unchanged(unchanged)}</p>}
      {replaced.length + leaving.length + renamed.length === 0 && <p class="quiet">{words.changes.nothingLost}</p>}
    </section>
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
