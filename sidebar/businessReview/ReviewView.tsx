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

/** This year over last year, as figures and bars. */
const FiguresTable = ({ of: { heading, columns, rows } }: { of: ReviewFigures }) => (
  <section class="figures">
    <h3>{heading}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.category}</th>
          <th />
          <th scope="col" class="figure">
            {columns.now}
          </th>
          <th scope="col" class="figure">
            {columns.before}
          </th>
          <th scope="col" class="figure">
            {columns.change}
          </th>
          <th scope="col" class="figure">
            {columns.orders}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, now, before, change, orders, bar, barBefore, isTotal }) => (
          <tr key={label} class={isTotal ? 'total' : undefined}>
            <th scope="row">{label}</th>
            <td class="bars" aria-hidden="true">
              {!isTotal && (
                <>
                  <span class="bar" style={{ width: `${bar * 100}%` }} />
                  <span class="bar before" style={{ width: `${barBefore * 100}%` }} />
                </>
              )}
            </td>
            <td class="figure">{now}</td>
            <td class="figure">{before}</td>
            <td class="figure">{change}</td>
            <td class="figure">{orders}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

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
