import { proposalOf } from '../../../sidebar/relationships/proposalOf';
import { readSignature } from '../../../sidebar/relationships/readSignature';
import { person } from './person';

const PASTED = 'Best regards\nAnn Berg\nHead of Purchasing\nAlder Ltd\nann@alder.com\n+44 20 7946 0958';

test('someone new gets all that is recognised, with a guess from the title', () => {
  expect(proposalOf(readSignature, PASTED, [])).toEqual({
    known: null,
    fields: {
      name: 'Ann Berg',
      jobTitle: 'Head of Purchasing',
      unit: 'Purchasing',
      phone: '+44 20 7946 0958',
      email: 'ann@alder.com',
      role: 'approver',
      influence: 4,
    },
  });
});

test('someone in the list, known by name or address, only gets what is blank there', () => {
  const ann = person({ name: 'Berg, Ann', jobTitle: 'CFO', phone: '12345678', role: null, influence: 3 });
  const { known, fields } = proposalOf(readSignature, PASTED, [ann]);
  expect(known).toBe(ann);
  expect(fields).toEqual({ unit: 'Purchasing', email: 'ann@alder.com', role: 'decisionMaker' });
  const byAddress = person({ name: 'A. B.', email: 'ANN@alder.com' });
  expect(proposalOf(readSignature, PASTED, [byAddress]).known).toBe(byAddress);
});

test('nothing is proposed before the reader is loaded, and nothing longer than its field', () => {
  expect(proposalOf(null, PASTED, [])).toEqual({ known: null, fields: {} });
  const long = `Ann Berg\nHead of ${'Purchasing '.repeat(20)}`;
  expect(proposalOf(readSignature, long, []).fields).not.toHaveProperty('jobTitle');
});
