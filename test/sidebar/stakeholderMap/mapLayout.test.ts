import fc from 'fast-check';
import { INFLUENCES, SENTIMENTS } from '../../../sidebar/stakeholderMap/mapBands';
import { mapLayout, type MapMeasures, placeAt } from '../../../sidebar/stakeholderMap/mapLayout';

describe('mapLayout', () => {
  const measures: MapMeasures = {
    width: 268,
    side: 22,
    foot: 30,
    slot: { width: 20, height: 20 },
    leastRow: 34,
    isMirrored: false,
  };
  const powerful = { influence: 5, sentiment: -2 };
  const people = fc.array(fc.record({ influence: fc.constantFrom(...INFLUENCES), sentiment: fc.constantFrom(...SENTIMENTS) }), {
    maxLength: 40,
  });

  test('a single person is in the middle of the cell', () => {
    const { marks, columns, rows } = mapLayout([powerful], measures);
    expect(columns[1]).toEqual({ value: -2, from: 63, to: 104 });
    expect(rows[0]).toEqual({ value: 5, from: 0, to: 34 });
    expect(marks).toEqual([{ x: 83.5, y: 17 }]);
  });

  test('two people in one cell are side by side, a third is below them', () => {
    expect(mapLayout([powerful, powerful], measures).marks).toEqual([
      { x: 73.5, y: 17 },
      { x: 93.5, y: 17 },
    ]);
    expect(mapLayout([powerful, powerful, powerful], measures).marks).toEqual([
      { x: 73.5, y: 13 },
      { x: 93.5, y: 13 },
      { x: 83.5, y: 33 },
    ]);
  });

  test('a row grows with its fullest cell, and the others stay unchanged', () => {
    const { rows, height } = mapLayout(
      Array.from({ length: 5 }, () => powerful),
      measures,
    );
    expect(rows.map(({ from, to }) => to - from)).toEqual([66, 34, 34, 34, 34, 34]);
    expect(height).toBe(66 + 5 * 34 + 30);
  });

  test('on a right-to-left page the map is mirrored', () => {
    const places = [powerful, powerful, { influence: 1, sentiment: 2 }, { influence: null, sentiment: null }];
    const plain = mapLayout(places, measures);
    const mirrored = mapLayout(places, { ...measures, isMirrored: true });
    expect(mirrored.marks).toEqual(plain.marks.map(({ x, y }) => ({ x: 268 - x, y })));
    expect(mirrored.rows).toEqual(plain.rows);
  });

  test('a value beyond a scale is at its end, and a half at the nearest step', () => {
    const { marks } = mapLayout(
      [
        { influence: 7, sentiment: -9 },
        { influence: 4.8, sentiment: -1.6 },
      ],
      measures,
    );
    expect(marks.map(({ y }) => y)).toEqual([17, 17]);
    expect(marks.map(({ x }) => x)).toEqual([73.5, 93.5]);
  });

  test.each([false, true])('a mark dropped at its own place keeps its values (mirrored: %s)', (isMirrored) => {
    fc.assert(
      fc.property(people, (places) => {
        const layout = mapLayout(places, { ...measures, isMirrored });
        for (const [place, { x, y }] of layout.marks.entries()) expect(placeAt(layout, x, y)).toEqual(places[place]);
      }),
      { seed: 11 },
    );
  });

  test('marks do not overlap', () => {
    fc.assert(
      fc.property(people, (places) => {
        const { marks } = mapLayout(places, measures);
        for (const [place, one] of marks.entries())
          for (const other of marks.slice(place + 1))
            expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThan(19.9);
      }),
      { seed: 12 },
    );
  });
});

describe('placeAt', () => {
  const measures = { width: 620, side: 20, foot: 20, slot: { width: 20, height: 20 }, leastRow: 50, isMirrored: false };
  const layout = mapLayout([], measures);
  const mirrored = mapLayout([], { ...measures, isMirrored: true });

  test('a position on the map has the values of its row and column', () => {
    expect(placeAt(layout, 130, 10)).toEqual({ influence: 5, sentiment: -2 });
    expect(placeAt(layout, 619, 249)).toEqual({ influence: 1, sentiment: 2 });
    expect(placeAt(mirrored, 490, 10)).toEqual({ influence: 5, sentiment: -2 });
  });

  test('the bands for unknown values are valid positions', () => {
    expect(placeAt(layout, 21, 299)).toEqual({ influence: null, sentiment: null });
    expect(placeAt(mirrored, 599, 60)).toEqual({ influence: 4, sentiment: null });
  });

  test('a position beside the map counts as the nearest cell', () => {
    expect(placeAt(layout, 2000, -40)).toEqual({ influence: 5, sentiment: 2 });
    expect(placeAt(layout, 3, 900)).toEqual({ influence: null, sentiment: null });
    expect(placeAt(mirrored, -5, 0)).toEqual({ influence: 5, sentiment: 2 });
  });
});
