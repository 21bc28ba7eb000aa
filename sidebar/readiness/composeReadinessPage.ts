// The readiness page as data: verdict, reasons, answers, business case and pilot.
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import { judgeReadiness } from '../../src/model/readiness/judgeReadiness';
import { READINESS_QUESTIONS, YES_OR_NO_QUESTIONS, type ReadinessAnswers } from '../../src/model/readiness/Readiness';
import { pageTitles } from '../../src/text/en/pageTitles';
import { readiness as words } from '../../src/text/en/readiness';
import { heading, list, paragraph, type Block, type Page, type Row, type Section } from '../printedPage/Page';
import { formatAmountFigure, formatLongDay, formatNumber, isolate } from '../format';
import { OUTCOME_HEADS, outcomeRows } from './outcomeRows';
import {
  type Reason,
  describeCase,
  describeFigures,
  describeMeaning,
  describePilot,
  describeReasons,
  describeRevenueServed,
} from './describeReadiness';
import { subtitleOf } from '../printedPage/subtitleOf';

export function composeReadinessPage(book: ReadinessBook): Page {
  const { answers, facts, workbook, today } = book;
  const judged = judgeReadiness(answers, facts);
  const { page } = words;
  return {
    title: pageTitles.readinessPage,
    subtitle: subtitleOf(workbook, formatLongDay(today)),
    sections: [
      {
        width: 'full',
        blocks: [
          ...paragraph([page.verdict(words.verdicts[judged.verdict], describeMeaning(judged))], 'lead'),
          ...reasonBlocks(describeReasons(judged, answers, facts)),
        ],
      },
      { width: 'full', blocks: [heading(page.answers), answersTable(answers)] },
      { width: 'half', blocks: caseBlocks(book) },
      ...outcomeSections(book),
      { width: 'half', blocks: [heading(words.parts.pilot), ...paragraph([describePilot(facts.pilot, judged.verdict)])] },
      { width: 'half', blocks: [heading(words.seatsTitle), ...paragraph([words.seats(facts)])] },
    ],
    footer: page.made(formatLongDay(today)),
  };
}

/** One list for each outcome of a rule. */
function reasonBlocks(reasons: readonly Reason[]): Block[] {
  const results = [...new Set(reasons.map(({ result }) => result))];
  return results.flatMap((result) => [
    heading(words.results[result]),
    ...list(reasons.filter((reason) => reason.result === result).map((reason) => reason.words)),
  ]);
}

const row = (...cells: string[]): Row => ({ kind: 'cells', cells: cells.map((each) => ({ words: each })), isKey: false });

function answersTable(answers: ReadinessAnswers): Block {
  const degrees = READINESS_QUESTIONS.map((question) => {
    const degree = answers[question];
    const { question: asked, steps } = words.questions[question];
    const answer = degree === null ? words.notAnswered : words.step(degree, steps[degree - 1] ?? '');
    const note = answers[`${question}Note`].trim();
    return row(asked, note === '' ? answer : `${answer} (${isolate(note)})`);
  });
  const choices = YES_OR_NO_QUESTIONS.map((question) => {
    const answer = answers[question];
    return row(words.yesOrNo[question].question, answer === null ? words.notAnswered : answer ? words.yes : words.no);
  });
  const months = answers.months === null ? words.notAnswered : words.monthsSecured(answers.months);
  return {
    kind: 'table',
    columns: [
      { head: words.page.question, isFigure: false },
      { head: words.page.answer, isFigure: false },
    ],
    rows: [...degrees, ...choices, row(words.months, months)],
  };
}

function outcomeSections(book: ReadinessBook): Section[] {
  const outcome = outcomeRows(book);
  if (outcome === null) return [];
  const columns = OUTCOME_HEADS.map((head, index) => ({ head, isFigure: index > 0 }));
  const table: Block = { kind: 'table', columns, rows: outcome.rows.map((cells) => row(...cells)) };
  const blocks = [heading(words.outcome), ...(outcome.rows.length > 0 ? [table] : []), ...paragraph([outcome.sentence], 'quiet')];
  return [{ width: 'half', blocks }];
}

function caseBlocks(book: ReadinessBook): Block[] {
  const { businessCase: worked } = judgeReadiness(book.answers, book.facts);
  if (worked.kind === 'missing') return [heading(words.parts.businessCase), ...paragraph([describeCase(worked)])];
  const { columns } = words;
  const amounts = book.currency === '' ? words.addedUp : words.inCurrency(book.currency);
  return [
    heading(words.parts.businessCase),
    {
      kind: 'table',
      columns: [
        { head: columns.months, isFigure: false },
        ...[columns.gain, columns.cost, columns.net].map((head) => ({ head, isFigure: true })),
      ],
      rows: worked.horizons.map(({ months, ...sums }) =>
        row(formatNumber(months), ...[sums.gain, sums.cost, sums.net].map((sum) => formatAmountFigure(sum))),
      ),
    },
    ...paragraph([describeCase(worked), words.expectation]),
    ...paragraph([describeFigures(book)], 'quiet'),
    ...paragraph([amounts, describeRevenueServed(book)], 'quiet'),
  ];
}
