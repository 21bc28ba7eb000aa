// The page as the values of its cells.
import type { BriefPage, BriefSection } from '../../pages/brief/BriefPage';
import { LOCALES, type Language } from '../../text/locales';
import { fitLines } from './fitLines';
import { cellDigits } from '../cellDigits';
import type { Cell } from '../Table';
import { COLUMNS, FIRST_ROW, GOALS, LAST_ROW, RIGHT, ROW } from './layout';
import { directIn } from '../../text/format/isolateIn';
import { grid } from '../grid';

const withMore = (heading: string, more: string): string => (more === '' ? heading : `${heading} (${more})`);

/** Rows FIRST_ROW to LAST_ROW × COLUMNS; cells without content are blank. */
export function cellsOf(page: BriefPage, language: Language, written: string): Cell[][] {
  const half = LOCALES[language].lineLetters;
  const direct = (line: string) => directIn(language, line);
  const cells = grid<Cell>(LAST_ROW - FIRST_ROW + 1, COLUMNS, () => '');
  const put = (row: number, column: number, ...values: (Cell | null)[]) =>
    values.forEach((value, at) => {
      const line = cells[row - FIRST_ROW];
      if (line) line[column - 1 + at] = typeof value === 'string' && row !== ROW.chooser ? cellDigits(value) : (value ?? '');
    });
  /** A section: its heading, and all its lines in one cell under it. */
  const section = (row: number, column: number, { heading, lines, more }: BriefSection, room: number, width = half) => {
    put(row, column, withMore(heading, more));
    put(row + 1, column, fitLines(lines, width, room).map(direct).join('\n'));
  };

  put(ROW.chooser, 1, page.account);
  put(ROW.who, 1, direct(page.head.join(' · ')));
  put(ROW.who, RIGHT, page.completeness);
  section(ROW.whyHeads, 1, page.why, 3);
  section(ROW.whyHeads, RIGHT, page.gets, 3);

  const { worth, goals, pipeline } = page;
  put(ROW.worthHeads, 1, worth.heading);
  put(ROW.worth, 1, '', ...worth.years);
  worth.rows.forEach(({ label, figures }, at) => put(ROW.worth + 1 + at, 1, label, ...figures));
  put(ROW.worth + 1 + worth.rows.length, 1, worth.potential.label, null, null, worth.potential.figure);
  section(ROW.worthHeads, RIGHT, page.relationships, 6);

  // Sales lines come first: the page has no room for a section of theirs.
  const { business, sales } = page;
  section(ROW.businessHeads, 1, { ...business, lines: [...(sales?.lines ?? []), ...business.lines] }, 6);
  section(ROW.businessHeads, RIGHT, page.people, 6);
  page.swot.forEach((quadrant, at) => section(at < 2 ? ROW.swotHeads : ROW.moreSwotHeads, at % 2 === 0 ? 1 : RIGHT, quadrant, 3));

  const heads = goals.columns;
  put(ROW.goalsHead, 1, withMore(goals.heading, goals.more));
  if (goals.rows.length === 0) put(ROW.goals + 1, 1, goals.none);
  put(ROW.goals, 1, heads.goal, '', heads.attainment, heads.due, heads.owner, heads.actions);
  goals.rows.slice(0, GOALS).forEach(({ goal, attainment, due, owner, actions }, at) => {
    const [title = '', to = ''] = [fitLines([goal], half / 2, 2)[0], fitLines([actions], (half / 4) * 3, 2)[0]];
    put(ROW.goals + 1 + at, 1, title, '', attainment, due, owner, direct(to));
  });

  put(ROW.pipelineHeads, 1, pipeline.heading);
  put(ROW.pipeline, 1, pipeline.columns.stage, pipeline.columns.amount, pipeline.columns.deals, pipeline.columns.weighted);
  pipeline.rows.forEach(({ stage, amount, deals, weighted }, at) =>
    put(ROW.pipeline + 1 + at, 1, stage, amount, deals, weighted),
  );
  section(ROW.pipelineHeads, RIGHT, page.opportunities, 7);
  section(ROW.missingHead, 1, page.missing, 3, 2 * half);
  put(ROW.written, 1, direct(written));
  return cells;
}
