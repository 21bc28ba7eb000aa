// The page for the customer, on the screen and in print. Boxes and fields appear on the screen only.
import type { ReviewFigures, ReviewPage, ReviewSectionKey } from '../../src/pages/businessReview/ReviewPage';
import { businessReview as words } from '../../src/text/en/businessReview';
import { AddLine } from '../components/AddLine';
import type { PickedLine, PickedSection } from './PickedPage';

interface ReviewViewProps {
  page: ReviewPage;
  sections: readonly PickedSection[];
  next: string;
  onTick: (line: string, isOn: boolean) => void;
  onAdd: (section: ReviewSectionKey, line: string) => void;
}

const LONGEST = 200;

export const ReviewView = ({ page, sections, next, onTick, onAdd }: ReviewViewProps) => (
  <article class="page business-review">
    <header>
      <h2>
        <bdi>{page.account}</bdi>
      </h2>
      <p>{page.head.join(' · ')}</p>
    </header>
    {page.figures && <FiguresTable of={page.figures} />}
    {sections.map((section) => (
      <Section key={section.key} of={section} onTick={onTick} onAdd={(line) => onAdd(section.key, line)} />
    ))}
    {next !== '' && <p class="next">{next}</p>}
  </article>
);

/** This year over last year, or year by year, as figures and bars. */
const FiguresTable = ({ of: { heading, columns, rows } }: { of: ReviewFigures }) => {
  const figures = FIGURES.filter((key) => columns[key] !== '');
  return (
    <section class="figures">
      <h3>{heading}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.category}</th>
            <td />
            {figures.map((key) => (
              <th key={key} scope="col" class="figure">
                {columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} class={row.isTotal ? 'total' : undefined}>
              <th scope="row">{row.label}</th>
              <td class="bars" aria-hidden="true">
                {!row.isTotal && (
                  <>
                    <span class="bar" style={{ width: `${row.bar * 100}%` }} />
                    {columns.before !== '' && <span class="bar before" style={{ width: `${row.barBefore * 100}%` }} />}
                  </>
                )}
              </td>
              {figures.map((key) => (
                <td key={key} class="figure">
                  {row[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const FIGURES = ['now', 'before', 'change', 'orders'] as const;

interface SectionProps {
  of: PickedSection;
  onTick: ReviewViewProps['onTick'];
  onAdd: (line: string) => void;
}

/** A section without lines is not printed. */
const Section = ({ of: { key, heading, lines }, onTick, onAdd }: SectionProps) => (
  <section class={lines.some(({ isOn }) => isOn) ? undefined : 'unprinted'}>
    <h3>{heading}</h3>
    {lines.length === 0 && <p class="quiet screen">{words.empty[key]}</p>}
    <ul>
      {lines.map((line) => (
        <Line key={line.id} of={line} onTick={onTick} />
      ))}
    </ul>
    <div class="screen">
      <AddLine name={words.addTo(heading)} placeholder={words.add} limit={LONGEST} onAdd={onAdd} />
    </div>
  </section>
);

const Line = ({ of: { id, text, detail, isOn }, onTick }: { of: PickedLine; onTick: ReviewViewProps['onTick'] }) => (
  <li class={isOn ? undefined : 'unprinted'}>
    <label>
      <input
        class="screen"
        type="checkbox"
        aria-label={words.pick(text)}
        checked={isOn}
        onChange={(event) => onTick(id, event.currentTarget.checked)}
      />
      <span>
        <span class="text">{text}</span>
        {detail !== '' && <span class="detail"> {detail}</span>}
      </span>
    </label>
  </li>
);
