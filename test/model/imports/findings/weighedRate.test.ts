import { weighedRate } from '../../../../src/model/imports/findings/weighedRate';

test('the rate of several rows is their mean by revenue', () => {
  expect(
    weighedRate([
      { value: 0.2, revenue: 300 },
      { value: 0.4, revenue: 100 },
    ]),
  ).toBeCloseTo(0.25, 12);
  expect(weighedRate([{ value: 0.3, revenue: 7 }])).toBeCloseTo(0.3, 12);
});

test.each([[[null]], [[0]], [[-5]], [[100, null]], [[]]])('rows with a revenue of %j have no rate', (revenues) => {
  expect(weighedRate(revenues.map((revenue) => ({ value: 0.2, revenue })))).toBeNull();
});
