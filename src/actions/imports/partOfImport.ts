// What the payloads of all imports have in common.
import { accountName, anyFigure } from '../payloadParts';
import { importRun, partOfFile, type PartOfFile } from './ImportRun';
import { either, listOf, number, optional, recordOf, string, yesOrNo, type Schema } from '../schema';

const MOST_ROWS = 2_000;

/** What a cell holds. */
const present = either(string({ most: 50_000 }), anyFigure, yesOrNo);

/** Of each row. */
export const rowOfFile = {
  /** Row of the file, for messages. */
  line: number({ whole: true }),
  account: accountName,
  /** By column, the values that the Check step named as overwritten; anything else that differs is not overwritten. */
  was: optional(recordOf(string(), present)),
};

/** Of one part of a file with such rows. */
export const partOfImport = <Row>(row: Schema<Row>) => ({
  run: importRun,
  file: optional(partOfFile),
  rows: listOf(row, { most: MOST_ROWS }),
});

/** A file that one part brings as a whole. */
export const wholeFile = ({ length }: readonly unknown[]): PartOfFile => ({ name: '', done: length, all: length });
