import { textsIn } from '../../../sidebar/drafts/textsIn';

test('kept texts come back over the blank ones', () => {
  expect(textsIn({ why: 'They move', other: 'x' }, { why: '', who: '' })).toEqual({ why: 'They move', who: '', other: 'x' });
});

test.each([[null], ['why'], [7], [['a']]])('%j holds no form', (stored) => {
  expect(textsIn(stored, { why: 'before' })).toMatchObject({ why: 'before' });
});

test('what is not a text is not taken', () => {
  expect(textsIn({ why: 7, who: null }, { why: '', who: 'Mina' })).toEqual({ why: '', who: 'Mina' });
});
