// The page as plain text for a mail or a document. Each table row becomes one line.
import type { BriefPage, BriefSection } from '../../src/pages/brief/BriefPage';
import { formatAmount, formatPercent } from '../format';

export function briefText(page: BriefPage): string {
  const { worth, goals } = page;
  const sections: BriefSection[] = [
    ...[page.why, page.gets],
    ...(page.sales ? [page.sales] : []),
    { heading: worth.heading, lines: worthLines(worth), more: '' },
    ...[page.relationships, page.people, page.business, ...page.swot],
    { heading: goals.heading, lines: goalLines(goals), more: goals.more },
    ...[page.strategy, page.opportunities, page.missing],
  ];
  const head = [page.account, page.head.join(' · '), `${page.completeness} · ${page.day}`].join('\n');
  return `${[head, ...sections.map(sectionText)].join('\n\n')}\n`;
}

const sectionText = ({ heading, lines, more }: BriefSection): string => {
  const all = more === '' ? lines : [...lines, more];
  return `${heading.toLocaleUpperCase()}\n${all.map((line) => (all.length === 1 ? line : `- ${line}`)).join('\n')}`;
};

const figure = (value: number | null): string => (value === null ? '–' : formatAmount(value, ''));

function worthLines({ years, rows, potential }: BriefPage['worth']): string[] {
  const figures = rows.map(
    ({ label, figures: values }) => `${label}: ${values.map((value, at) => `${years[at]} ${figure(value)}`).join(' · ')}`,
  );
  return [...figures, `${potential.label}: ${figure(potential.figure)}`];
}

function goalLines({ rows, none }: BriefPage['goals']): string[] {
  const lines = rows.map(({ goal, attainment, due, owner, flag }) =>
    [goal, attainment === null ? '' : formatPercent(attainment), due, owner, flag].filter(Boolean).join(' · '),
  );
  return lines.length === 0 ? [none] : lines;
}
