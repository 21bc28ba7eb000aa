// Sends rows part by part; what was sent stays, and sending can go on where it stopped.
import type { ImportResult } from '../../../src/actions/imports/ImportResult';
import type { Answer, Problem } from '../../../src/actions/Answer';

export interface Sent extends ImportResult {
  /** How many rows are in the workbook. */
  done: number;
  /** Why it ended before all of them were. */
  stopped: 'cancelled' | readonly Problem[] | null;
}

export const NOTHING_SENT: Sent = { done: 0, created: 0, updated: 0, unchanged: 0, problems: [], stopped: null };

interface Sending<Row> {
  rows: readonly Row[];
  /** What was sent of these rows before. */
  before: Sent;
  send: (part: Row[]) => Promise<Answer<ImportResult>>;
  /** Called after each part that is in; its `false` ends the sending there. */
  onPart: (sent: Sent) => boolean;
}

export async function sendParts<Row>({ rows, before, send, onPart }: Sending<Row>): Promise<Sent> {
  let sent: Sent = { ...before, stopped: null };
  for (const part of partsOf(rows.slice(before.done))) {
    const answer = await send(part);
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

/** A long list in parts that one request each carries. */
export function partsOf<Item>(items: readonly Item[], size = PART): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
