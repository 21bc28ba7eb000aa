// A page on the screen and in print. Its title is the heading of the dialog.
import { RangeChart } from '../components/RangeChart';
import type { Block, Cell, Column, Page, Row, Section } from './Page';
import './pageView.css';

export const PageView = ({ page: { subtitle, sections, footer } }: { page: Page }) => (
  <article class="page">
    <p class="subtitle">{subtitle}</p>
    <Sections sections={sections.filter(({ width }) => width === 'full')} />
    <div class="columns">
      <Sections sections={sections.filter(({ width }) => width === 'half')} />
    </div>
    <footer>{footer}</footer>
  </article>
);

const Sections = ({ sections }: { sections: Section[] }) => (
  <>
    {sections.map(({ blocks }, index) => (
      <section key={index}>
        {blocks.map((block, place) => (
          <BlockView key={place} block={block} />
        ))}
      </section>
    ))}
  </>
);

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h2>{block.words}</h2>;
  if (block.kind === 'text') return <p class={block.look}>{block.words}</p>;
  if (block.kind === 'table') return <TableView columns={block.columns} rows={block.rows} />;
  return (
    <ul>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

const TableView = ({ columns, rows }: { columns: Column[]; rows: Row[] }) => (
  <table>
    <thead>
      <tr>
        {columns.map(({ head, isFigure }) => (
          <th key={head} scope="col" class={isFigure ? 'figure' : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) =>
        row.kind === 'cells' ? (
          <tr key={index} class={row.isKey ? 'key' : undefined}>
            {row.cells.map((cell, place) => (
              <CellView key={place} cell={cell} isFigure={columns[place]?.isFigure ?? false} />
            ))}
          </tr>
        ) : (
          <tr key={index} class={row.kind}>
            <td colSpan={columns.length}>{row.words}</td>
          </tr>
        ),
      )}
    </tbody>
  </table>
);

const CellView = ({ cell: { words, range }, isFigure }: { cell: Cell; isFigure: boolean }) => (
  <td class={isFigure ? 'figure' : undefined}>{range ? <RangeChart {...range} /> : <bdi>{words}</bdi>}</td>
);
