import { dateOrderOf } from '../../../src/model/imports/dateOrderOf';

test('a number above 12 must be the day', () => {
  expect(dateOrderOf(['04/07/1996', '25/07/1996'])).toEqual({ order: 'dmy', certain: true });
  expect(dateOrderOf(['07/04/1996', '07/25/1996'])).toEqual({ order: 'mdy', certain: true });
});

test('dates that all fit both orders are uncertain, and the usual order is used', () => {
  expect(dateOrderOf(['04/07/1996', '05/07/1996'])).toEqual({ order: 'dmy', certain: false });
  expect(dateOrderOf(['04/07/1996'], 'mdy')).toEqual({ order: 'mdy', certain: false });
});

test('dates that fit only one order are certain', () => {
  expect(dateOrderOf(['1996-07-04', '4 Jul 1996', '30.11.1997', '35250', '1403/07/30', 'soon', ''])).toEqual({
    order: 'dmy',
    certain: true,
  });
  expect(dateOrderOf([])).toEqual({ order: 'dmy', certain: true });
});

test('contradicting dates follow the majority, and it is uncertain', () => {
  expect(dateOrderOf(['25/07/1996', '26/07/1996', '07/26/1996'])).toEqual({ order: 'dmy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996', '07/27/1996'])).toEqual({ order: 'mdy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996'])).toEqual({ order: 'dmy', certain: false });
});
