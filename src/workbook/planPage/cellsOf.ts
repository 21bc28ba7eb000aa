// The page in words as the values of its cells.
import type { BriefPage, BriefSection } from '../../text/brief/BriefPage';
import type { Cell } from '../Table';
import { COLUMNS, FIRST_ROW, GOALS, LAST_ROW, RIGHT, ROW } from './layout';

/** Rows FIRST_ROW to LAST_ROW × COLUMNS; everything that no part of the page stands in is blank. */
export function cellsOf(page: BriefPage, written: string): Cell[][] {
  const cells: Cell[][] = Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, () => Array.from({ length: COLUMNS }, () => ''));
  const put = (row: number, column: number, ...values: (Cell | null)[]) =>
    values.forEach((value, at) => {
      const line = cells[row - FIRST_ROW];
      if (line) line[column - 1 + at] = value ?? '';
    });
  /** A section: its heading, and all of its lines in one cell under it. */
  const section = (row: number, column: number, { heading, lines }: BriefSection) => {
    put(row, column, heading);
    put(row + 1, column, lines.join('\n'));
  };

  put(ROW.chooser, 1, page.account);
  put(ROW.who, 1, page.head.join(' · '));
  put(ROW.who, RIGHT, page.completeness);
  section(ROW.whyHeads, 1, page.why);
  section(ROW.whyHeads, RIGHT, page.gets);

  const { worth, goals, pipeline } = page;
  put(ROW.worthHeads, 1, worth.heading);
  put(ROW.worth, 1, '', ...worth.years);
  worth.rows.forEach(({ label, figures }, at) => put(ROW.worth + 1 + at, 1, label, ...figures));
  put(ROW.worth + 1 + worth.rows.length, 1, worth.potential.label, null, null, worth.potential.figure);
  section(ROW.worthHeads, RIGHT, page.relationships);

  section(ROW.businessHeads, 1, page.business);
  section(ROW.businessHeads, RIGHT, page.people);
  page.swot.forEach((quadrant, at) => section(at < 2 ? ROW.swotHeads : ROW.moreSwotHeads, at % 2 === 0 ? 1 : RIGHT, quadrant));

  const heads = goals.columns;
  put(ROW.goalsHead, 1, goals.heading);
  put(ROW.goals, 1, heads.goal, '', heads.attainment, heads.due, heads.owner, heads.actions);
  goals.rows.slice(0, GOALS).forEach(({ goal, attainment, due, owner, actions }, at) => {
    put(ROW.goals + 1 + at, 1, goal, '', attainment, due, owner, actions);
  });
  put(ROW.moreGoals, 1, goals.more);

  put(ROW.pipelineHeads, 1, pipeline.heading);
  put(ROW.pipeline, 1, pipeline.columns.stage, pipeline.columns.amount, pipeline.columns.deals, pipeline.columns.weighted);
  pipeline.rows.forEach(({ stage, amount, deals, weighted }, at) =>
    put(ROW.pipeline + 1 + at, 1, stage, amount, deals, weighted),
  );
  section(ROW.pipelineHeads, RIGHT, page.opportunities);
  section(ROW.missingHead, 1, page.missing);
  put(ROW.written, 1, written);
  return cells;
}
