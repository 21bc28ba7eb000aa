// The shown description: the edited text, otherwise the proposal. Also as plain text.
import type { JobDescriptionBook } from '../../src/actions/readiness/readJobDescription';
import {
  JOB_SECTIONS,
  type JobDescriptionFacts,
  type JobDescriptionSections,
  type JobText,
} from '../../src/model/programme/JobDescription';
import { jobDescription as words } from '../../src/text/en/jobDescription';
import { formatLongDay, isolate } from '../format';
import { subtitleOf } from '../printedPage/subtitleOf';

/** The proposal for a section, one point per line. */
export const proposedText = (section: JobText, facts: JobDescriptionFacts): string =>
  words.proposed[section]({ ...facts, keyAccounts: facts.keyAccounts.map(isolate) }).join('\n');

/** The points of a section. */
export const linesOf = (section: JobText, sections: JobDescriptionSections, facts: JobDescriptionFacts): string[] =>
  (sections[section].trim() || proposedText(section, facts))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whose description it is, and its date. */
export const describeWhose = ({ workbook, today }: JobDescriptionBook): string => subtitleOf(workbook, formatLongDay(today));

/** The whole description for a mail or an advertisement. */
export function descriptionText(book: JobDescriptionBook, sections: JobDescriptionSections): string {
  const parts = JOB_SECTIONS.map((section) => {
    const lines = linesOf(section, sections, book.facts);
    const body = lines.length === 1 ? lines : lines.map((line) => `- ${line}`);
    return [words.headings[section].toLocaleUpperCase(), ...body].join('\n');
  });
  const head = [linesOf('title', sections, book.facts).join(' '), describeWhose(book)].join('\n');
  return `${[head, ...parts, words.made(formatLongDay(book.today))].join('\n\n')}\n`;
}
