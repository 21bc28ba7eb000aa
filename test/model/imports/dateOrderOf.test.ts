import { dateOrderOf } from '../../../src/model/imports/dateOrderOf';

test('a number above 12 is a day', () => {
  expect(dateOrderOf(['04/07/1996', '25/07/1996'])).toEqual({ order: 'dmy', certain: true });
  expect(dateOrderOf(['07/04/1996', '07/25/1996'])).toEqual({ order: 'mdy', certain: true });
});

test('dates that can all be read either way are uncertain, and the usual order is taken', () => {
  expect(dateOrderOf(['04/07/1996', '05/07/1996'])).toEqual({ order: 'dmy', certain: false });
  expect(dateOrderOf(['04/07/1996'], 'mdy')).toEqual({ order: 'mdy', certain: false });
});

test('dates that can be read in one way only leave nothing to decide', () => {
  expect(dateOrderOf(['1996-07-04', '4 Jul 1996', '30.11.1997', '35250', '1403/07/30', 'soon', ''])).toEqual({
    order: 'dmy',
    certain: true,
  });
  expect(dateOrderOf([])).toEqual({ order: 'dmy', certain: true });
});

test('where dates contradict each other most decide, and it is uncertain', () => {
  expect(dateOrderOf(['25/07/1996', '26/07/1996', '07/26/1996'])).toEqual({ order: 'dmy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996', '07/27/1996'])).toEqual({ order: 'mdy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996'])).toEqual({ order: 'dmy', certain: false });
});
