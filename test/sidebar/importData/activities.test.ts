// Activities of CRMs, a calendar and a tab of the workbook, from the file to the lines that are sent to the workbook.
import { entriesScript } from './entriesScript';
import { isProblem, openFile, openPasted, openTab, type OpenedFile } from '../../../sidebar/importData/file/OpenedFile';
import { checkPlan } from '../../../sidebar/importData/columns/checkPlan';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { rowsOfLog } from '../../../sidebar/importData/rows/rowsOfLog';
import { addressBook } from '../../../src/model/imports/activities/addressBook';
import { resolveActivities } from '../../../src/model/imports/activities/resolveActivities';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { recognizeColumns } from '../../../src/model/imports/recognizeColumns';
import { ACTIVITY_KINDS } from '../../../src/model/records/vocabulary';
import { importActivityKinds } from '../../../src/text/importActivityKinds';
import { importHeaders } from '../../../src/text/importHeaders';
import { importStates } from '../../../src/text/importStates';
import { LANGUAGES } from '../../../src/text/locales';
import { importFile as persian } from '../../../src/text/fa/importFile';
import { importFile as english } from '../../../src/text/en/importFile';
import { workbookText } from '../../text/catalogues';

const book = addressBook({
  accounts: [
    { name: 'Alder', website: 'alder.com' },
    { name: 'Birch', website: '' },
    { name: 'شرکت سرو', website: '' },
  ],
  people: [{ account: 'Birch', email: 'bo@birch.com' }],
  team: [{ name: 'Nora', email: 'nora@us.com' }],
});

function linesOf(opened: OpenedFile) {
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  if (content.kind !== 'activities') throw new Error(`These are ${content.kind}.`);
  const column = plan.columns.find(({ use }) => use.kind === 'field' && use.field === 'activityStatus')?.header ?? '';
  const { lines, findings } = resolveActivities(content.activities, {
    book,
    answers: {},
    today: '2026-11-28',
    statusColumn: column,
    statuses: importStates.activityStatuses,
  });
  return {
    rows: rowsOfLog(lines, opened.name),
    codes: [...content.findings, ...findings].map(({ code }) => code),
    problems: [...checkPlan(plan, ({ kind }) => kind), ...content.problems],
  };
}

async function pasted(...lines: string[]) {
  const opened = await openPasted(lines.join('\n'));
  if (isProblem(opened)) throw new Error(opened.code);
  return linesOf(opened);
}

/** What a row has at least: account, day, kind, subject, people and whose. */
const ALDER = ['Alder', '2026-03-04', 'call', 'Offer', 'Anna Berg', 'Nora'];
const brief = ({ rows }: Awaited<ReturnType<typeof pasted>>) =>
  rows.map(({ account, name, values }) => [
    account,
    name,
    values['kind'],
    values['subject'],
    values['people'] ?? '',
    values['whose'] ?? '',
  ]);

describe('activities are recognized in the exports', () => {
  test.each([
    [
      'of Salesforce',
      'Assigned,Subject,Date,Priority,Status,Task Subtype,Company / Account,Contact,Opportunity',
      'Nora,Offer,2026-03-04,Normal,Completed,Call,Alder,Anna Berg,Racks',
      'Nora,Later,2026-03-05,Normal,Not Started,Task,Alder,Anna Berg,',
    ],
    [
      'of HubSpot',
      'Record ID,Call Title,Activity date,Activity assigned to,Call outcome,Call and meeting type,Associated Company,Associated Contact',
      '1,Offer,2026-03-04 10:00,Nora,Connected,Call,Alder,Anna Berg',
      '2,Later,2026-03-05 10:00,Nora,No answer,Call,Alder,Anna Berg',
    ],
    [
      'of Pipedrive',
      'Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Activity - Assigned to user,Person - Name,Organization - Name',
      'Offer,Call,2026-03-04,Done,Nora,Anna Berg,Alder',
      'Later,Call,2026-03-05,To do,Nora,Anna Berg,Alder',
    ],
    [
      'of Dynamics',
      '(Do Not Modify) Activity,Subject,Activity Type,Regarding,Activity Status,Priority,Start Date,Owner,Contact',
      'x,Offer,Phone Call,Alder,Completed,Normal,2026-03-04,Nora,Anna Berg',
      'y,Later,Phone Call,Alder,Open,Normal,2026-03-05,Nora,Anna Berg',
    ],
    [
      'in German',
      'Betreff;Aktivitätstyp;Datum;Ansprechpartner;Firma;Zugewiesen an;Status',
      'Offer;Anruf;04.03.2026;Anna Berg;Alder;Nora;Erledigt',
      'Later;Anruf;05.03.2026;Anna Berg;Alder;Nora;Offen',
    ],
    [
      'in French',
      "Objet;Type d'activité;Date de début;Nom du contact;Société;Attribué à;Statut",
      'Offer;Appel;04/03/2026;Anna Berg;Alder;Nora;Terminé',
      'Later;Appel;25/03/2026;Anna Berg;Alder;Nora;À faire',
    ],
    [
      'in Spanish',
      'Asunto;Tipo de actividad;Fecha;Contacto;Empresa;Asignado a;Estado',
      'Offer;Llamada;04/03/2026;Anna Berg;Alder;Nora;Completada',
      'Later;Llamada;25/03/2026;Anna Berg;Alder;Nora;Pendiente',
    ],
  ])('%s', async (_where, ...lines) => {
    const read = await pasted(...lines);
    expect(read.problems).toEqual([]);
    expect(brief(read)).toEqual([ALDER]);
    expect(read.codes).toEqual(['activityStatuses']);
  });

  test('in Persian, with Persian dates', async () => {
    const read = await pasted(
      'موضوع,نوع فعالیت,تاریخ,مخاطب,شرکت,مسئول,وضعیت',
      'پیشنهاد,تماس تلفنی,۱۴۰۴/۱۲/۱۳,سارا احمدی,شرکت سرو,نورا,انجام شده',
      'پیگیری,جلسه,۱۴۰۴/۱۲/۱۴,سارا احمدی,شرکت سرو,نورا,انجام نشده',
    );
    expect(brief(read)).toEqual([['شرکت سرو', '2026-03-04', 'call', 'پیشنهاد', 'سارا احمدی', 'نورا']]);
  });

  test('of an Outlook calendar, whose private events stay out', async () => {
    const read = await pasted(
      'Subject,Start Date,Start Time,All day event,Meeting Organizer,Required Attendees,Private',
      'Offer,2026-03-04,10:00,False,Nora,Nora <nora@us.com>; Anna Berg <anna@alder.com>,False',
      'Doctor,2026-03-04,12:00,False,Nora,Anna Berg <anna@alder.com>,True',
    );
    expect(brief(read)).toEqual([['Alder', '2026-03-04', 'meeting', 'Offer', 'Anna Berg <anna@alder.com>', 'Nora']]);
    expect(read.codes).toEqual(['privateEvents']);
  });
});

test('contacts have their given name first, and what was called off by its subject is left out', async () => {
  const read = await pasted(
    'Date,Type,Account,Contact,Subject,Owner',
    '2026-03-04,Call,Alder,"Berg, Anna",Offer,Nora',
    '2026-03-05,Meeting,Alder,"Berg, Anna",Canceled: Review,Nora',
  );
  expect(brief(read)).toEqual([ALDER]);
  expect(read.codes).toEqual(['cancelledEvents']);
});

test('mails are with those in whose addresses they are from and to', async () => {
  const read = await pasted(
    'Activity date,Aktivität,Email from,Email to,Email subject',
    '2026-03-04,Email,nora@us.com,anna@alder.com,Offer',
    '2026-03-05,Email,bo@birch.com,nora@us.com,Re: Offer',
  );
  expect(brief(read)).toEqual([
    ['Alder', '2026-03-04', 'email', 'Offer', 'anna@alder.com', 'Nora'],
    ['Birch', '2026-03-05', 'email', 'Re: Offer', 'bo@birch.com', 'Nora'],
  ]);
});

test('the kind may be in the subject, a contact and an address are one person, and an id finds the line again', async () => {
  const read = await pasted(
    'Activity ID,Subject,Date,Account Name,Contact,Email',
    '00T1,Email: Re: Offer,2026-03-04,Alder,Anna Berg,Anna@alder.com',
    '00T2,Call,2026-03-04,Alder,,',
  );
  expect(read.rows.map(({ values }) => [values['kind'], values['people'] ?? '', values['uid']])).toEqual([
    ['email', 'Anna Berg <anna@alder.com>', '00T1'],
    ['call', '', '00T2'],
  ]);
});

test('what was noted comes after the subject, or is the subject where there is no other', async () => {
  const log = await pasted(
    'تاریخ\tنوع\tمشتری\tموضوع\tشرح',
    '2026-03-04\tبازدید\tAlder\tمذاکره قیمت\tقرار شد نمونه بفرستیم',
    '2026-03-05\tجلسه\tAlder\tمعرفی\t—',
  );
  expect(log.rows.map(({ values }) => values['subject'])).toEqual(['مذاکره قیمت: قرار شد نمونه بفرستیم', 'معرفی']);
  const noted = await pasted('Date\tActivity type\tCustomer\tDescription', '2026-03-04\tCall\tAlder\tThey want a sample');
  expect(noted.rows.map(({ values }) => values['subject'])).toEqual(['They want a sample']);
});

test('a row without a day, and one with a day that cannot be read, are named', async () => {
  const read = await pasted('Subject,Type,Date,Account', 'A,Call,,Alder', 'B,Call,soon,Alder', 'C,Call,2026-03-04,Alder');
  expect(read.problems).toMatchObject([
    { code: 'activityWithoutDay', values: { row: 2 } },
    { code: 'badDate', values: { row: 3, column: 'Date', value: 'soon' } },
  ]);
  expect(read.rows).toHaveLength(1);
});

test('the panel asks for the day, and for the account or the people', () => {
  const plan = (...fields: string[]) => ({
    kind: 'activities' as const,
    columns: fields.map((field) => ({ use: { kind: 'field', field } })) as never,
  });
  const codes = (...fields: string[]) => checkPlan(plan(...fields), () => '').map(({ code }) => code);
  expect(codes('subject')).toEqual(['noPeopleColumn', 'noDayColumn']);
  expect(codes('date', 'attendees')).toEqual([]);
  expect(codes('date', 'account')).toEqual([]);
});

test('long texts end with a mark of that, and an identifier that is too long is left out', () => {
  const line = {
    line: 2,
    account: 'A',
    day: '2026-03-04',
    kind: 'call',
    subject: 'x'.repeat(900),
    people: '',
    whose: '',
    uid: 'u'.repeat(300),
  };
  const [row] = rowsOfLog([line], 'f'.repeat(300));
  expect(row?.values['subject']).toMatch(/^x{199}…$/);
  expect(String(row?.values['source'])).toHaveLength(120);
  expect(row?.values).not.toHaveProperty('uid');
});

describe('a calendar', () => {
  const openIcs = (...lines: string[]) =>
    openFile(
      Object.assign(new Blob([['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')]), { name: 'work.ics' }),
      entriesScript,
    );
  const event = (uid: string, day: string, ...lines: string[]) =>
    ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:Review', ...lines, 'END:VEVENT'].join('\r\n');
  const anna = 'ATTENDEE;CN=Anna Berg:mailto:anna@alder.com';

  test('becomes lines with the people of accounts, and says what it left out', async () => {
    const opened = await openIcs(
      event('1', '20260304', anna, 'ATTENDEE;CN=Nora N:mailto:nora@us.com', 'ATTENDEE:mailto:bo@birch.com'),
      event('2', '20260305', anna, 'CLASS:PRIVATE'),
      event('3', '20260306', 'ATTENDEE:mailto:friend@gmail.com'),
      event('4', '20260307', anna, 'STATUS:CANCELLED'),
      event('5', '20260308', 'RRULE:FREQ=DAILY;COUNT=2', anna),
    );
    if (isProblem(opened)) throw new Error(opened.code);
    const { rows, codes, problems } = linesOf(opened);
    expect(problems).toEqual([]);
    expect(rows.map(({ account, name, values }) => [account, name, values['people'], values['uid']])).toEqual([
      ['Alder', '2026-03-04', 'Anna Berg <anna@alder.com>', '1'],
      ['Birch', '2026-03-04', 'bo@birch.com', '1'],
      ['Alder', '2026-03-08', 'Anna Berg <anna@alder.com>', '5 2026-03-08T00:00:00Z'],
      ['Alder', '2026-03-09', 'Anna Berg <anna@alder.com>', '5 2026-03-09T00:00:00Z'],
    ]);
    expect(rows[0]?.values).toMatchObject({ kind: 'meeting', subject: 'Review', whose: 'Nora', source: 'work.ics' });
    expect(codes).toEqual(['privateEvents', 'cancelledEvents', 'noAccount']);
  });

  test('is in no question about its encoding or columns, and a subject that begins with a call is one', async () => {
    const event = (uid: string, subject: string) =>
      ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20260304T100000Z', `SUMMARY:${subject}`, 'END:VEVENT'].join('\r\n');
    const subjects = [
      'Call Lucy re Soho',
      'Phone call: prices',
      'تماس با مریم',
      'Site visit Alder',
      'QBR',
      'Calling all stations',
    ];
    const events = subjects.map((subject, at) => event(String(at), subject));
    const opened = await openFile(
      Object.assign(new Blob([['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')]), { name: 'a.ics' }),
      entriesScript,
    );
    if (isProblem(opened)) throw new Error(opened.code);
    expect({ isCalendar: opened.isCalendar, encoded: opened.encoded }).toEqual({ isCalendar: true, encoded: null });
    const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
    const content = readFile(opened, plan, [], []);
    const kinds = content.kind === 'activities' ? content.activities.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['call', 'call', 'call', 'visit', 'meeting', 'meeting']);
  });

  test('without events, or without any that took place, is refused with the reason', async () => {
    expect(await openIcs()).toEqual({ code: 'calendarEmpty' });
    expect(await openIcs(event('1', '20990304', anna), event('2', '20260304', 'CLASS:PRIVATE'))).toEqual({
      code: 'calendarWithoutPast',
      values: { events: 2, private: 1, cancelled: 0, future: 1, unreadable: 0 },
    });
  });
});

test('a tab goes through the same steps, with its own row numbers', () => {
  const opened = openTab('Visits 2026', [
    ['Visits', '', '', ''],
    ['', '', '', ''],
    ['Date', 'Subject', 'Type', 'Account'],
    ['04/03/2026', 'Offer', 'Visit', 'Alder'],
    ['25/03/2026', 'Offer', 'Visit', 'Nowhere'],
  ]);
  if (isProblem(opened)) throw new Error(opened.code);
  const { rows, codes } = linesOf(opened);
  expect(rows).toMatchObject([
    { line: 4, account: 'Alder', name: '2026-03-04', values: { kind: 'visit', source: 'Visits 2026' } },
  ]);
  expect(codes).toEqual(['unknownAccounts']);
  expect(openTab('Empty', [['', '']])).toEqual({ code: 'fileEmpty' });
  expect(openTab('Header', [['Account']])).toEqual({ code: 'fileWithoutRows' });
});

describe('words', () => {
  test('every kind of activity has words, and a word means only one kind', () => {
    expect(Object.keys(importActivityKinds)).toEqual([...ACTIVITY_KINDS]);
    for (const [kind, words] of Object.entries(importActivityKinds))
      expect(words.map((word) => keyOfSynonym(word, importActivityKinds))).toEqual(words.map(() => kind));
  });

  test.each(LANGUAGES)('the kinds of our own tab in %s are recognized', (language) => {
    const { activityKind } = workbookText(language).lists;
    expect(ACTIVITY_KINDS.map((key) => keyOfSynonym(activityKind[key], importActivityKinds))).toEqual([...ACTIVITY_KINDS]);
  });

  test.each([english, persian])(
    'the headers of calendars and cards are recognized',
    ({ calendarHeaders, cardHeaders, calendarKinds }) => {
      const fields = (headers: readonly string[]) => recognizeColumns(headers, importHeaders).map((match) => match?.field);
      expect(fields(calendarHeaders)).toEqual(['date', 'subject', 'attendees', 'activityType', 'activityId']);
      expect(fields(Object.values(cardHeaders))).toEqual([
        'contactName',
        'account',
        'unit',
        'jobTitle',
        'email',
        'phone',
        'profile',
      ]);
      for (const [kind, word] of Object.entries(calendarKinds)) expect(keyOfSynonym(word, importActivityKinds)).toBe(kind);
    },
  );
});

test('a type of nothing but calls and mails makes activities, and so do a day and a subject of a talk', async () => {
  expect(brief(await pasted('Date,Type,Company,Description', '2026-03-04,Call,Alder,Offer', '2026-03-05,Email,Birch,'))).toEqual([
    ['Alder', '2026-03-04', 'call', 'Offer', '', ''],
    ['Birch', '2026-03-05', 'email', undefined, '', ''],
  ]);
  expect(brief(await pasted('تاریخ تماس,مشتری,مخاطب,شرح مذاکره', '۱۴۰۴/۱۲/۱۳,شرکت سرو,سارا احمدی,پیشنهاد'))).toEqual([
    ['شرکت سرو', '2026-03-04', 'other', 'پیشنهاد', 'سارا احمدی', ''],
  ]);
});
