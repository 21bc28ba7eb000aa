import { addressBook } from '../../../../src/model/imports/activities/addressBook';

/** The accounts of an address in a register with one account and its website. */
const accountsOf = (website: string, email: string) =>
  addressBook({ accounts: [{ name: 'Alder', website }], people: [], team: [] }).accountsOf(email);

test.each([
  'alder.com',
  ' ALDER.com ',
  'www.alder.com',
  'www2.alder.com',
  'http://alder.com',
  'https://www.alder.com/en',
  'https://www.alder.com?x=1',
  'https://www.alder.com#top',
  'https://www.alder.com:8080',
  'https://me:secret@www.alder.com/',
  'info@alder.com',
])('the website %s has the domain alder.com', (website) => {
  expect(accountsOf(website, 'anna@alder.com')).toEqual(['Alder']);
});

test('a domain is that of its subdomains, but not of its country, and not the other way round', () => {
  expect(accountsOf('alder.com', 'a@x.mail.alder.com')).toEqual(['Alder']);
  expect(accountsOf('mail.alder.com', 'a@alder.com')).toEqual([]);
  expect(accountsOf('alder.com', 'a@com')).toEqual([]);
  expect(accountsOf('com', 'a@birch.com')).toEqual([]);
  expect(accountsOf('shop.www.alder.com', 'a@alder.com')).toEqual([]);
});

test('the nearest domain counts', () => {
  const book = addressBook({
    accounts: [
      { name: 'Alder', website: 'alder.com' },
      { name: 'Alder North', website: 'north.alder.com' },
    ],
    people: [],
    team: [],
  });
  expect(['a@north.alder.com', 'a@x.north.alder.com', 'a@south.alder.com'].map((email) => book.accountsOf(email))).toEqual([
    ['Alder North'],
    ['Alder North'],
    ['Alder'],
  ]);
  expect(['a@x.north.alder.com', 'a@elm.com', 'no address'].map((email) => book.domainOf(email))).toEqual([
    'north.alder.com',
    '',
    '',
  ]);
});

test.each(
  `gmail.com googlemail.com yahoo.de yahoo.com.br ymail.com hotmail.co.uk outlook.fr live.nl msn.com gmx.net yandex.ru protonmail.com aol.com
  rocketmail.com icloud.com me.com mac.com mail.com email.com proton.me pm.me web.de t-online.de freenet.de posteo.de mailbox.org mail.ru
  inbox.ru bk.ru list.ru ya.ru zoho.com fastmail.com hey.com tutanota.com tuta.io hushmail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr
  libero.it virgilio.it alice.it tin.it terra.es telefonica.net uol.com.br bol.com.br qq.com 163.com 126.com sina.com naver.com daum.net
  rediffmail.com comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com sky.com virginmedia.com bluewin.ch chmail.ir mailfa.com
  vatanmail.ir linkedin.com facebook.com instagram.com twitter.com x.com t.me telegram.me google.com business.site wixsite.com wordpress.com
  blogspot.com xing.com co.uk com.tr net.au org.uk ac.ir gov.uk edu.au`.split(/\s+/),
)('%s is the domain of no company', (domain) => {
  expect(accountsOf(`https://${domain}/alder`, `anna@${domain}`)).toEqual([]);
  expect(accountsOf(`https://alder.${domain}`, `anna@${domain}`)).toEqual([]);
});

test.each(['live.alder.com', 'mygmail.com', 'gmail.alder.com', 'orange.com', 'xco.uk.com', 'my.co.uk', 'co.uk.com', 'com.info'])(
  '%s can be that of a company',
  (domain) => {
    expect(accountsOf(domain, `anna@${domain}`)).toEqual(['Alder']);
  },
);

test('a page on a platform for all is not a website, and people there have no company by it', () => {
  expect(accountsOf('alder.wordpress.com', 'a@alder.wordpress.com')).toEqual([]);
});

test('an address of a person counts before its domain, in any case', () => {
  const book = addressBook({
    accounts: [
      { name: 'Alder', website: 'alder.com' },
      { name: 'Birch', website: '' },
    ],
    people: [
      { account: 'BIRCH', email: ' Bo@Alder.com ' },
      { account: 'Birch', email: '' },
      { account: 'Cedar', email: 'cy@alder.com' },
    ],
    team: [],
  });
  expect(book.accountsOf('bo@alder.COM')).toEqual(['Birch']);
  expect(book.domainOf('bo@alder.com')).toBe('');
  // The domain has two accounts now: that of its website, and that of a person there.
  expect(book.accountsOf('anna@alder.com')).toEqual(['Alder', 'Birch']);
  expect(book.domainOf('anna@alder.com')).toBe('alder.com');
  expect(['alder', 'Cedar'].map(book.spelling)).toEqual(['Alder', null]);
});

test('the accounts of a domain are sorted, and each is there once', () => {
  const book = addressBook({
    accounts: ['Elm', 'Alder', 'Elm'].map((name) => ({ name, website: 'group.com' })),
    people: [{ account: 'Elm', email: 'x@group.com' }],
    team: [],
  });
  expect(book.accountsOf('a@group.com')).toEqual(['Alder', 'Elm']);
});

test('our own domains are those of no account, subdomains included', () => {
  const book = addressBook({
    accounts: [{ name: 'Alder', website: 'us.com' }],
    people: [],
    team: [
      { name: 'Nora', email: ' Nora@us.com' },
      { name: '', email: 'omid@gmail.com' },
    ],
  });
  expect(book.accountsOf('x@us.com')).toEqual([]);
  expect(['NORA@us.com', 'Max@mail.us.com', 'omid@gmail.com', 'x@gmail.com', 'x@notus.com', ''].map(book.ours)).toEqual([
    'Nora',
    'max@mail.us.com',
    '',
    null,
    null,
    null,
  ]);
});
