// Numbers that can be read in two ways, such as 430,100 beside 131.250,50, where the file does not prove which way is meant.
import { groupBy } from '../../lists/groupBy';
import { sum } from '../../numbers/sum';
import { readAs, readingsOf, type FormReading, type NumberForm } from '../columnNumbers';
import { createQuestion, type Answers, type Finding, type Question } from './Finding';

/** A form of a column. */
export interface FormOfColumn extends NumberForm {
  header: string;
}

/** As many headers as a question names. */
const NAMED_HEADERS = 3;

/** The columns whose forms are asked about together, and the question. */
interface Asked {
  forms: FormOfColumn[];
  question: Question;
}

/**
 * Asks how each form of numbers is read that the file does not prove. Columns with the same form and the same proposal have one question.
 *
 * @returns `readingOf` gives the reading of a form with the user's answers.
 */
export function judgeNumbers(
  forms: readonly FormOfColumn[],
  answers: Answers,
): { finding: Finding | null; readingOf: (form: FormOfColumn) => FormReading } {
  const uncertain = forms.filter(({ certain }) => !certain);
  const asked = new Map(
    [...groupBy(uncertain, groupOf)].map(([key, group]): [string, Asked] => [
      key,
      { forms: group, question: ask(group, answers) },
    ]),
  );
  const questions = [...asked.values()].map(({ question }) => question).sort((left, right) => right.count - left.count);
  const [first] = uncertain;
  return {
    finding:
      first === undefined
        ? null
        : { code: 'numberForms', values: { example: first.example, column: first.header }, lines: [], questions },
    readingOf: (form) => (asked.get(groupOf(form))?.question.answer as FormReading | undefined) ?? form.reading,
  };
}

const groupOf = ({ key, reading }: NumberForm): string => `${key} ${reading}`;

function ask(group: readonly FormOfColumn[], answers: Answers): Question {
  const { key, example, reading } = group[0] as FormOfColumn;
  const headers = group.slice(0, NAMED_HEADERS).map(({ header }) => header);
  const question = createQuestion(
    'numberForms',
    {
      key: `${headers.join(' · ')}${group.length > NAMED_HEADERS ? ' …' : ''}: ${example}`,
      count: sum(group.map(({ count }) => count)),
      options: readingsOf(key),
      safe: reading,
    },
    answers,
  );
  return { ...question, amounts: Object.fromEntries(readingsOf(key).map((each) => [each, readAs(each, example) ?? 0])) };
}
