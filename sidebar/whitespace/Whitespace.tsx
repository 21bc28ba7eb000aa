// Products by the customer's units: what the customer buys, and what it could buy.
import { useState } from 'preact/hooks';
import { foldName } from '../../src/model/names/foldName';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { stoppedCategories } from '../../src/model/pulse/stoppedCategories';
import { whitespaceSummary } from '../../src/model/plan/whitespaceSummary';
import { longestIn } from '../../src/model/records/recordRules';
import { whitespace as words } from '../../src/text/en/whitespace';
import { AddLine } from '../components/AddLine';
import { EmptyHint } from '../components/EmptyHint';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { RemovedRecords } from '../planEditor/RecordCard';
import { CellDetails } from './CellDetails';
import type { Place } from './gridKeys';
import { gridLines, indexOfName } from './gridLines';
import { Summary } from './Summary';
import { ProductProposals } from './ProductProposals';
import { nameOfUnit, WhitespaceGrid, wordOfStatus } from './WhitespaceGrid';
import './whitespace.css';

/** So many products are in sight beside their units. */
const FIT = 3;

export function Whitespace({ editor }: PlanPartProps) {
  const [units, setUnits] = useState<string[]>([]);
  const [products, setProducts] = useState<string[]>([]);
  const [chosen, choose] = useState<Place | null>(null);
  const entries = editor.plan.whitespace;
  const grid = gridLines(entries, units, products);
  const stopped = stoppedCategories(editor.book.bought, editor.plan.pulse);
  const owned = entries.filter(({ status }) => status === 'owned').map(({ product }) => product);
  const noLonger = new Set(owned.filter((product) => stopped.has(foldName(product))).map(isolate));
  const row = grid.units[chosen?.row ?? -1];
  const column = grid.products[chosen?.column ?? -1];
  const entryAt = (place: Place): WhitespaceEntry | null => grid.cells[place.row]?.[place.column] ?? null;

  /** Preserves the place of every row and column, even when its last entry is cleared, and adds another behind them. */
  const addLines = (unit: string | null, product: string | null) => {
    setUnits([...grid.units.map(({ name }) => name), ...(unit === null ? [] : [unit])]);
    setProducts([...grid.products.map(({ name }) => name), ...(product === null ? [] : [product])]);
  };
  const setStatus = (place: Place, status: WhitespaceEntry['status']) => {
    const [unit, product] = [grid.units[place.row]?.name, grid.products[place.column]?.name];
    const entry = entryAt(place);
    if (unit === undefined || product === undefined || (entry?.status ?? null) === status) return;
    addLines(unit, product);
    setCell(editor, entry, { unit, product, status });
  };

  const addUnit = (unit: string) => {
    addLines(unit, null);
    const row = indexOfName(grid.units, unit);
    if (grid.products.length > 0) choose({ row: row >= 0 ? row : grid.units.length, column: 0 });
  };
  const addProduct = (product: string) => {
    addLines(null, product);
    const column = indexOfName(grid.products, product);
    choose({ row: 0, column: column >= 0 ? column : grid.products.length });
  };

  const summary = whitespaceSummary(entries);
  return (
    <>
      <p class="quiet">{words.intro}</p>
      {summary.relevant > 0 && <Summary summary={summary} currency={editor.book.settings.currency} />}
      <ProductProposals editor={editor} stopped={stopped} />
      {noLonger.size > 0 && <Notice kind="warning">{words.ownedNoLonger([...noLonger])}</Notice>}
      {grid.products.length === 0 ? (
        <EmptyHint>{editor.book.categories.length > 0 ? words.empty : words.emptyWithoutSales}</EmptyHint>
      ) : (
        <>
          <WhitespaceGrid
            grid={grid}
            chosen={chosen}
            choose={choose}
            setStatus={setStatus}
            isChanged={({ id }) => editor.isChanged('whitespace', id)}
          />
          <p class="quiet">
            {words.gridHint} {grid.products.length > FIT && words.sideways(grid.products.length)}
          </p>
        </>
      )}
      {chosen && row && column && (
        <CellDetails
          key={`${row.name}\n${column.name}`}
          editor={editor}
          unit={row.name}
          product={column.name}
          entry={entryAt(chosen)}
          setStatus={(status) => setStatus(chosen, status)}
        />
      )}
      <RemovedRecords
        editor={editor}
        table="whitespace"
        nameOf={({ unit, product }) => words.cellTitle({ unit: nameOfUnit(unit), product })}
      />
      {grid.twice.map(({ id, unit, product, status }) => (
        <p key={id} class="quiet">
          {words.twice({ unit: nameOfUnit(unit), product, status: wordOfStatus(status) })}{' '}
          <LinkButton onClick={() => editor.remove('whitespace', id)}>{words.removeTwice}</LinkButton>
        </p>
      ))}
      <AddLine
        name={words.addProduct}
        placeholder={words.addProduct}
        limit={longestIn('whitespace', 'product')}
        suggestions={editor.book.categories}
        onAdd={addProduct}
      />
      <AddLine
        name={words.addUnit}
        placeholder={words.addUnit}
        limit={longestIn('whitespace', 'unit')}
        suggestions={unitsOf(editor)}
        onAdd={addUnit}
      />
    </>
  );
}

/** Sets the status of a cell. A blank status removes its entry, and a removed entry comes back with its content. */
function setCell(
  editor: PlanPartProps['editor'],
  entry: WhitespaceEntry | null,
  { unit, product, status }: Pick<WhitespaceEntry, 'unit' | 'product' | 'status'>,
): void {
  if (entry && status === null) return editor.remove('whitespace', entry.id);
  const removed = editor
    .removed('whitespace')
    .find((each) => foldName(each.unit) === foldName(unit) && foldName(each.product) === foldName(product));
  if (!entry && removed) editor.undo('whitespace', removed.id);
  const id = entry?.id ?? removed?.id;
  if (id === undefined) editor.add('whitespace', { unit, product, status });
  else editor.change('whitespace', id, { status });
}

/** Units of the customer that appear elsewhere in the plan. */
function unitsOf({ plan }: PlanPartProps['editor']): string[] {
  const named = [...plan.stakeholders, ...plan.opportunities].map(({ unit }) => unit.trim());
  return [...new Set(named.filter((unit) => unit !== ''))];
}
