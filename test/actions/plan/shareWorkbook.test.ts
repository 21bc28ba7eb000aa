// Access to the workbook, and the warning over its rows of headers.
import { sampleWorkbook } from '../../setup/preparedWorkbook';

const PEOPLE = [
  { email: 'ana@example.com', access: 'editor' as const },
  { email: 'ben@example.com', access: 'viewer' as const },
];

test('exactly these people get access, each their own, and History says so', () => {
  const workbook = sampleWorkbook();
  const addresses = () =>
    workbook.user((book) => [book.getEditors(), book.getViewers()].map((people) => people.map((each) => each.getEmail())));
  const [editors = [], viewers = []] = addresses();
  expect(workbook.ask('shareWorkbook', { people: PEOPLE, protect: false })).toEqual({
    shared: ['ana@example.com', 'ben@example.com'],
    byHand: [],
    isProtected: false,
  });
  expect(addresses()).toEqual([
    [...editors, 'ana@example.com'],
    [...viewers, 'ben@example.com'],
  ]);
  const { lines } = workbook.ask('loadHistory', { account: null });
  expect(
    lines
      .slice(0, 2)
      .map(({ field }) => field)
      .sort(),
  ).toEqual(['ana@example.com', 'ben@example.com']);
});

test('where the warning over the rows of headers is gone, it comes back, once', () => {
  const workbook = sampleWorkbook();
  const share = () => workbook.ask('shareWorkbook', { people: [], protect: true });
  const protections = () =>
    workbook.user((book) =>
      book
        .getSheetByName('Goals')!
        .getProtections('RANGE' as never)
        .map((each) => [each.getDescription(), each.isWarningOnly()]),
    );
  const whole = protections();
  expect(whole).toHaveLength(1);
  workbook.user((book) =>
    book
      .getSheetByName('Goals')!
      .getProtections('RANGE' as never)
      .forEach((each) => each.remove()),
  );
  expect(protections()).toEqual([]);
  share();
  expect(protections()).toEqual(whole);
  share();
  expect(protections()).toEqual(whole);
});
