import { NOTHING_SENT, partsOf, sendParts } from '../../../../sidebar/importData/rows/sendParts';

const rows = Array.from({ length: 1200 }, (_, line) => ({ line, account: `A${line}` }));
type Row = (typeof rows)[number];
const problem = { code: 'lockBusy' };

/** A workbook that receives parts, and fails at the parts with the given numbers. */
function workbook(...failing: number[]) {
  const parts: Row[][] = [];
  let asked = 0;
  const send = (part: Row[]) => {
    if (failing.includes(asked++)) return Promise.resolve({ ok: false as const, problems: [problem] });
    parts.push(part);
    return Promise.resolve({ ok: true as const, value: { created: part.length, updated: 0, unchanged: 0, problems: [] } });
  };
  return { parts, send };
}
const sending = { rows, before: NOTHING_SENT, onPart: () => true };

describe('sendParts', () => {
  test('sends all rows once, in order, and reports its progress', async () => {
    const { parts, send } = workbook();
    const progress: number[] = [];
    const sent = await sendParts({ ...sending, send, onPart: ({ done }) => progress.push(done) > 0 });
    expect(sent).toMatchObject({ done: 1200, created: 1200, stopped: null });
    expect(progress).toEqual([500, 1000, 1200]);
    expect(parts.flat()).toEqual(rows);
  });

  test('stops between two parts on request', async () => {
    const { parts, send } = workbook();
    const sent = await sendParts({ ...sending, send, onPart: ({ done }) => done < 1000 });
    expect(sent).toMatchObject({ done: 1000, stopped: 'cancelled' });
    expect(parts).toHaveLength(2);
  });

  test('cannot be stopped after the last part', async () => {
    expect((await sendParts({ ...sending, send: workbook().send, onPart: ({ done }) => done < 1200 })).stopped).toBeNull();
  });

  test('stops at a failing part, and can continue from there', async () => {
    const { parts, send } = workbook(1);
    const first = await sendParts({ ...sending, send });
    expect(first).toMatchObject({ done: 500, stopped: [problem] });
    const second = await sendParts({ ...sending, send, before: first });
    expect(second).toMatchObject({ done: 1200, created: 1200, stopped: null });
    expect(parts.flat()).toEqual(rows);
  });
});

describe('partsOf', () => {
  test('loses no row and creates no empty part', () => {
    expect(partsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(partsOf([], 2)).toEqual([]);
  });
});
