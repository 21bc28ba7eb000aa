// An account's page as it appears on the screen and in print.
import type { BriefPage, BriefSection } from '../../src/pages/brief/BriefPage';
import { accountBrief as words } from '../../src/text/en/accountBrief';
import { planPage } from '../../src/text/en/planPage';
import { formatAmount, formatPercent } from '../format';
import { StakeholderMap, WIDE } from '../stakeholderMap/StakeholderMap';
import type { MapPerson } from '../stakeholderMap/markOf';

interface BriefViewProps {
  page: BriefPage;
  people: readonly MapPerson[];
  /** yyyy-mm-dd */
  today: string;
}

export const BriefView = ({ page, people, today }: BriefViewProps) => (
  <article class="page brief">
    <header>
      <h2>
        <bdi>{page.account}</bdi>
      </h2>
      <p class="complete">{page.completeness}</p>
      <p class="head-line">{page.head.join(' · ')}</p>
    </header>
    <div class="halves">
      <Section section={page.why} />
      <Section section={page.gets} />
    </div>
    {page.sales && <Section section={page.sales} />}
    <div class="halves mapped">
      {people.length > 0 && (
        <section>
          <h3>{planPage.map}</h3>
          <StakeholderMap people={people} today={today} width={WIDE} />
        </section>
      )}
      <div>
        <Section section={page.relationships} />
        <Section section={page.people} />
      </div>
    </div>
    <div class="halves">
      <Worth worth={page.worth} />
      <Section section={page.business} />
    </div>
    <section>
      <h3>{planPage.swot}</h3>
      <div class="quadrants">
        {page.swot.map((quadrant) => (
          <div key={quadrant.heading}>
            <h4>{quadrant.heading}</h4>
            <Lines lines={quadrant.lines} more={quadrant.more} />
          </div>
        ))}
      </div>
    </section>
    <Goals goals={page.goals} />
    <Section section={page.strategy} />
    <div class="halves">
      <Section section={page.opportunities} />
      <Section section={page.missing} />
    </div>
    <footer>{words.made(page.day)}</footer>
  </article>
);

const Section = ({ section: { heading, lines, more } }: { section: BriefSection }) => (
  <section>
    <h3>{heading}</h3>
    <Lines lines={lines} more={more} />
  </section>
);

/** One line is a sentence; several are a list. */
const Lines = ({ lines, more }: { lines: readonly string[]; more: string }) =>
  lines.length === 1 && more === '' ? (
    <p dir="auto">{lines[0]}</p>
  ) : (
    <ul>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
      {more !== '' && <li>{more}</li>}
    </ul>
  );

const figure = (value: number | null) => (value === null ? '–' : formatAmount(value, ''));

const Worth = ({ worth: { heading, years, rows, potential } }: { worth: BriefPage['worth'] }) => (
  <section>
    <h3>{heading}</h3>
    <table>
      <thead>
        <tr>
          <td />
          {years.map((year) => (
            <th key={year} scope="col" class="figure">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, { label: potential.label, figures: [undefined, undefined, potential.figure] }].map(({ label, figures }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {figures.map((value, at) => (
              <td key={at} class="figure">
                {value === undefined ? '' : figure(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Goals = ({ goals: { heading, columns, rows, more, none } }: { goals: BriefPage['goals'] }) => (
  <section>
    <h3>{heading}</h3>
    {rows.length > 0 && (
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.goal}</th>
            <th scope="col" class="figure">
              {columns.attainment}
            </th>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.owner}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, attainment, due, owner, flag }, at) => (
            <tr key={at}>
              <th scope="row">
                {goal} {flag !== '' && <span class="flag">{flag}</span>}
              </th>
              <td class="figure">{attainment === null ? '–' : formatPercent(attainment)}</td>
              <td>{due}</td>
              <td>{owner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {rows.length === 0 && <p>{none}</p>}
    {more !== '' && <p class="quiet">{more}</p>}
  </section>
);
