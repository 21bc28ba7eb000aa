// The grid of units by products. One cell is chosen, arrow keys move between cells, and a key or another click sets the status.
import { useRef } from 'preact/hooks';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { lists } from '../../src/text/en/lists';
import { whitespace as words } from '../../src/text/en/whitespace';
import type { ShownGrid } from './gridLines';
import { type Place, statusByKey, stepByKey } from './gridKeys';
import { StatusSign } from './StatusSign';

interface WhitespaceGridProps {
  grid: ShownGrid;
  chosen: Place | null;
  choose: (place: Place) => void;
  setStatus: (place: Place, status: WhitespaceEntry['status']) => void;
  /** Whether a cell has unsaved edits. */
  isChanged: (entry: WhitespaceEntry) => boolean;
}

export const nameOfUnit = (unit: string): string => unit.trim() || words.wholeCompany;
export const wordOfStatus = (status: WhitespaceEntry['status']): string =>
  status === null ? words.notJudged : lists.whitespaceStatus[status];

/** Lets a long name such as Grains/Cereals break after its slash. */
const breakable = (name: string): string => name.replace(/\//g, '/\u200b');

export function WhitespaceGrid({ grid, chosen, choose, setStatus, isChanged }: WhitespaceGridProps) {
  const { units, products, cells } = grid;
  const table = useRef<HTMLTableElement>(null);
  const size = { row: units.length, column: products.length };
  // The grid has a single tab stop.
  const tabStop = chosen ?? { row: 0, column: 0 };

  const onKeyDown = (event: KeyboardEvent, place: Place, entry: WhitespaceEntry | null) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const status = statusByKey(event.key, entry?.status ?? null);
    const isRightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const next = stepByKey(event.key, place, size, isRightToLeft);
    if (status === undefined && next === null) return;
    event.preventDefault();
    choose(next ?? place);
    if (status !== undefined) setStatus(place, status);
    if (next === null) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`);
    cell?.focus();
    // The browser treats a partly visible cell as visible.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  return (
    <div class="whitespace-grid">
      <table ref={table} role="grid" aria-label={words.grid}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {products.map(({ name, owned, relevant }) => (
              <th key={name} scope="col" title={name}>
                <span class="product" dir="auto">
                  {breakable(name)}
                </span>
                {units.length > 1 && relevant > 0 && <span class="quiet">{words.share(owned, relevant)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ name: unit, owned, relevant }, row) => (
            <tr key={unit}>
              <th scope="row">
                <span dir="auto">{nameOfUnit(unit)}</span>
                {relevant > 0 && <span class="quiet">{words.share(owned, relevant)}</span>}
              </th>
              {products.map(({ name: product }, column) => {
                const entry = cells[row]?.[column] ?? null;
                const status = entry?.status ?? null;
                const isChosen = chosen?.row === row && chosen.column === column;
                return (
                  <td key={product} role="gridcell" aria-selected={isChosen}>
                    <button
                      type="button"
                      data-cell={`${row}-${column}`}
                      class={`cell ${status ?? 'blank'}${entry && isChanged(entry) ? ' changed' : ''}`}
                      aria-label={words.cell({ unit: nameOfUnit(unit), product, status: wordOfStatus(status) })}
                      aria-pressed={isChosen}
                      tabIndex={tabStop.row === row && tabStop.column === column ? 0 : -1}
                      onClick={() => choose({ row, column })}
                      onKeyDown={(event) => onKeyDown(event, { row, column }, entry)}
                    >
                      <StatusSign status={status} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
