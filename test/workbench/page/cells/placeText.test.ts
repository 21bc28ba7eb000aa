// Where a line of text is placed in its cell.
import fc from 'fast-check';
import { placeText, type LineToPlace } from '../../../../workbench/page/cells/placeText';

const line = (changed: Partial<LineToPlace>): LineToPlace => ({
  width: 40,
  cell: { left: 100, right: 200 },
  align: 'left',
  direction: 'ltr',
  roomBeside: () => 0,
  ...changed,
});

test('a text that fits is aligned in its cell', () => {
  expect(placeText(line({ align: 'right' }))).toMatchObject({ x: 200, align: 'right', room: { left: 100, right: 200 } });
  expect(placeText(line({ align: 'center' }))).toMatchObject({ x: 150, align: 'center' });
});

test('a longer text runs over free cells at the side where it ends', () => {
  const free = (_: string, needed: number) => needed;
  expect(placeText(line({ width: 150, roomBeside: free })).room).toEqual({ left: 100, right: 250 });
  expect(placeText(line({ width: 150, align: 'right', direction: 'rtl', roomBeside: free })).room).toEqual({
    left: 50,
    right: 200,
  });
  expect(placeText(line({ width: 150, align: 'center', roomBeside: free })).room).toEqual({ left: 75, right: 225 });
});

test('a text without room keeps its beginning', () => {
  expect(placeText(line({ width: 150, align: 'center', direction: 'rtl' }))).toMatchObject({ x: 200, align: 'right' });
  expect(placeText(line({ width: 150, align: 'right', direction: 'ltr' }))).toMatchObject({ x: 100, align: 'left' });
});

test('a text never leaves its cell without room beside it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      (width, align, direction) => {
        expect(placeText(line({ width, align, direction })).room).toEqual({ left: 100, right: 200 });
      },
    ),
    { seed: 11 },
  );
});
