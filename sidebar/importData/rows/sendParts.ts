// Sends rows in parts. Sent rows stay, and sending can continue where it stopped.
import type { ImportResult } from '../../../src/actions/imports/ImportResult';
import type { Answer, Problem } from '../../../src/actions/Answer';

export interface Sent extends ImportResult {
  /** The number of rows in the workbook. */
  done: number;
  /** Why it ended before all rows were sent. */
  stopped: 'cancelled' | readonly Problem[] | null;
}

export const NOTHING_SENT: Sent = { done: 0, created: 0, updated: 0, unchanged: 0, problems: [], stopped: null };

interface Sending<Row> {
  rows: readonly Row[];
  /** The number of these rows sent before. */
  before: Sent;
  /** @param done the number of rows in the workbook once this part is. */
  send: (part: Row[], done: number) => Promise<Answer<ImportResult>>;
  /** Called after each saved part; returning `false` stops the sending. */
  onPart: (sent: Sent) => boolean;
}

export async function sendParts<Row>({ rows, before, send, onPart }: Sending<Row>): Promise<Sent> {
  let sent: Sent = { ...before, stopped: null };
  for (const part of partsOf(rows.slice(before.done))) {
    const answer = await send(part, sent.done + part.length);
    if (!answer.ok) return { ...sent, stopped: answer.problems };
    const { created, updated, unchanged, problems } = answer.value;
    sent = {
      done: sent.done + part.length,
      created: sent.created + created,
      updated: sent.updated + updated,
      unchanged: sent.unchanged + unchanged,
      problems: [...sent.problems, ...problems],
      stopped: null,
    };
    if (!onPart(sent) && sent.done < rows.length) return { ...sent, stopped: 'cancelled' };
  }
  return sent;
}

const PART = 500;

/** Splits a long list into parts of one request each. */
export function partsOf<Item>(items: readonly Item[], size = PART): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
