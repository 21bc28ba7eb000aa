import { isCalledOff } from '../../../../src/model/imports/activities/isCalledOff';

test.each(['Canceled: Review', ' Cancelled : Review', 'Abgesagt: Angebot', 'Annulé: Offre', 'لغو شد: جلسه'])(
  '“%s” did not take place',
  (subject) => {
    expect(isCalledOff(subject)).toBe(true);
  },
);

test.each(['', 'Review', 'Cancelled orders', 'Review: canceled items'])('“%s” did', (subject) => {
  expect(isCalledOff(subject)).toBe(false);
});
