// What payloads of several actions are made of, checked as if whoever sends it were hostile.
import * as v from 'valibot';
import { LONGEST_ACCOUNT } from '../model/records/account';

/** Nothing is asked: `{}`. */
export const nothing = v.strictObject({});

/** The id of an account, a criterion or any other record. */
export const recordId = v.pipe(v.string(), v.maxLength(20));

/** What concerns one account and asks for nothing else. */
export const ofAccount = v.strictObject({ account: recordId });

/** The id of an account that a page is opened for: it goes into the page's address. */
export const openedAccount = v.optional(v.pipe(v.string(), v.regex(/^\w{1,20}$/)));

/** What `fingerprint` gave. */
export const fingerprinted = v.pipe(v.string(), v.maxLength(20));

/** A text of at most so many characters, without blanks around it. */
export const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** The same, and not blank. */
export const name = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** The longest name of an account that a file may bring. */
export const accountName = name(LONGEST_ACCOUNT);

export const figure = v.pipe(v.number(), v.finite());
export const maybeFigure = v.nullable(figure);

/** A score that a person gives. */
export const score = v.pipe(v.number(), v.minValue(1), v.maxValue(10));

/** Why somebody gave it. */
export const reason = text(200);

/** More accounts, and more cells of one criterion, than any workbook can hold. */
export const MOST_ACCOUNTS = 100_000;
