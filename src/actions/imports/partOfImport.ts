// What the payloads of all imports have in common.
import * as v from 'valibot';
import { accountName, anyFigure, listOf, numberIn, rawText } from '../payloadParts';
import { importRun, partOfFile, type PartOfFile } from './ImportRun';

const MOST_ROWS = 2_000;

/** What a cell holds. */
const present = v.union([rawText(50_000), anyFigure, v.boolean()]);

/** Of each row. */
export const rowOfFile = {
  /** Row of the file, for messages. */
  line: numberIn({ whole: true }),
  account: accountName,
  /** By column, the values that the Check step named as overwritten; anything else that differs is not overwritten. */
  was: v.optional(v.record(v.string(), present)),
};

/** Of one part of a file with such rows. */
export const partOfImport = <Row extends v.GenericSchema>(row: Row) => ({
  run: importRun,
  file: v.optional(partOfFile),
  rows: listOf(row, MOST_ROWS),
});

/** A file that one part brings as a whole. */
export const wholeFile = ({ length }: readonly unknown[]): PartOfFile => ({ name: '', done: length, all: length });
