// What a person chose for a file that is not imported yet. The browser keeps it, and the same file brings it back.
import type { Mapping, StoredMapping } from '../../../src/actions/imports/mappings';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Answers } from '../../../src/model/imports/findings/Finding';
import { isObject } from '../../drafts/draftStorage';
import { headersOf } from './mappingMemory';

export interface MappingDraft {
  /** `keyOfFile` of its rows. */
  file: string;
  /** The day (yyyy-mm-dd) of the last change. */
  on: string;
  mapping: Mapping;
  /** All answers of the Check step, also those that hold for this file only. */
  answers: Answers;
}

/** Tells files with the same headers apart, by the number of rows and the last of them. */
export const keyOfFile = (lines: readonly FileLine[]): string =>
  `${lines.length} ${lines[lines.length - 1]?.cells.join(' ') ?? ''}`.slice(0, 500);

/** @param value what the browser kept: from another version, or from anyone. `null` if it is not a draft of the file. */
export function draftOf(value: unknown, lines: readonly FileLine[], headers: readonly FileLine[]): MappingDraft | null {
  if (!isObject(value) || value['file'] !== keyOfFile(lines)) return null;
  const { mapping, answers, on, file } = value;
  if (!isObject(mapping) || !isTexts(mapping['headers']) || typeof on !== 'string') return null;
  const { columns, kind } = mapping;
  const own = JSON.stringify(mapping['headers']);
  if (
    !Array.isArray(columns) ||
    !columns.every(isChoice) ||
    !headers.some(({ cells }) => JSON.stringify(headersOf(cells)) === own)
  )
    return null;
  const kept: Mapping = {
    headers: mapping['headers'],
    ...(typeof kind === 'string' && { kind }),
    columns,
    answers: answersIn(mapping['answers']),
  };
  return { file, on, mapping: kept, answers: answersIn(answers) };
}

/** The draft in the form of a mapping that the workbook keeps. */
export const asStored = ({ mapping, on }: MappingDraft): StoredMapping => ({ ...mapping, on, who: '' });

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

const ORDERS: readonly unknown[] = [undefined, 'dmy', 'mdy', 'jalaliYmd', 'jalaliDmy'];

const isChoice = (value: unknown): value is Mapping['columns'][number] =>
  isObject(value) &&
  typeof value['header'] === 'string' &&
  ['string', 'undefined'].includes(typeof value['use']) &&
  ['number', 'undefined'].includes(typeof value['yearsAfter']) &&
  value['decimal'] === undefined &&
  ORDERS.includes(value['order']);

const answersIn = (value: unknown): Answers =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
