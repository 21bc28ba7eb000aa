// Finds the account that an e-mail address belongs to.
import { foldName } from '../../names/foldName';

export interface AddressSources {
  accounts: readonly { name: string; website: string }[];
  people: readonly { account: string; email: string }[];
  team: readonly { name: string; email: string }[];
}

export interface AddressBook {
  /** The accounts that an address can belong to; more than one if they share the domain. */
  accountsOf: (email: string) => readonly string[];
  /** The name of our person with the address, or the address where only its domain is ours; `null` for anyone else. */
  ours: (email: string) => string | null;
  /** The account's name as the register spells it; `null` if it has no such account. */
  spelling: (account: string) => string | null;
  /** The domain by which an address was matched; '' for an address of its own or none. */
  domainOf: (email: string) => string;
}

/** Mail providers for everyone, whose domain says nothing about a company: with any ending, or as a whole domain. */
const PROVIDERS = new Set(
  `gmail googlemail yahoo ymail hotmail outlook live msn gmx yandex protonmail aol rocketmail.com icloud.com me.com mac.com mail.com
  email.com proton.me pm.me web.de t-online.de freenet.de posteo.de mailbox.org mail.ru inbox.ru bk.ru list.ru ya.ru zoho.com fastmail.com
  hey.com tutanota.com tuta.io hushmail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it alice.it tin.it terra.es
  telefonica.net uol.com.br bol.com.br qq.com 163.com 126.com sina.com naver.com daum.net rediffmail.com comcast.net verizon.net att.net
  sbcglobal.net cox.net btinternet.com sky.com virginmedia.com bluewin.ch chmail.ir mailfa.com vatanmail.ir`.split(/\s+/),
);
/** Where many companies have a page instead of a website. */
const PLATFORMS = new Set(
  `linkedin.com facebook.com instagram.com twitter.com x.com t.me telegram.me google.com business.site wixsite.com wordpress.com
  blogspot.com xing.com`.split(/\s+/),
);
/** `co.uk`, `com.tr`: everyone can have a domain below it. */
const PUBLIC_ENDING = /^(co|com|net|org|ac|gov|edu)\.[a-z]{2}$/;

/** An address counts by itself first, then by its domain. A domain also counts for its subdomains: `mail.alder.com` is of `alder.com`. */
export function addressBook({ accounts, people, team }: AddressSources): AddressBook {
  const spellings = new Map(accounts.map(({ name }) => [foldName(name), name]));
  const spelling = (account: string): string | null => spellings.get(foldName(account)) ?? null;
  const teamNames = new Map(team.map(({ name, email }) => [normalize(email), name]));
  // Someone of ours without an address is not everyone without one.
  teamNames.delete('');
  const ourDomains = new Set([...teamNames.keys()].map(domainIn).filter(isCompany));
  const byAddress = new Map<string, string>();
  const byDomain = new Map<string, Set<string>>();
  const add = (domain: string, account: string): void => {
    if (isCompany(domain) && !ourDomains.has(domain)) byDomain.set(domain, (byDomain.get(domain) ?? new Set()).add(account));
  };
  for (const { account, email } of people) {
    const name = spelling(account);
    if (name === null) continue;
    byAddress.set(normalize(email), name);
    add(domainIn(email), name);
  }
  for (const { name, website } of accounts) {
    const host = hostOf(website);
    if (!domainsOf(host).some((part) => PLATFORMS.has(part))) add(host, name);
  }
  const matching = (email: string, has: (domain: string) => boolean): string => domainsOf(domainIn(email)).find(has) ?? '';
  const domainOf = (email: string): string =>
    byAddress.has(normalize(email)) ? '' : matching(email, (domain) => byDomain.has(domain));
  return {
    spelling,
    domainOf,
    accountsOf(email) {
      const known = byAddress.get(normalize(email));
      return known !== undefined ? [known] : [...(byDomain.get(domainOf(email)) ?? [])].sort();
    },
    ours(email) {
      const name = teamNames.get(normalize(email));
      if (name !== undefined) return name;
      return matching(email, (domain) => ourDomains.has(domain)) === '' ? null : normalize(email);
    },
  };
}

const normalize = (email: string): string => email.trim().toLowerCase();
const domainIn = (email: string): string => normalize(email).split('@')[1] ?? '';

/** The domain and those that it is part of: `a.b.com` is of `b.com`. */
function domainsOf(domain: string): string[] {
  const parts = domain.split('.');
  return parts.map((_, at) => parts.slice(at).join('.'));
}

/** Whether a domain is a company's own: no mail provider's, in any country, and no ending that everyone can use. */
function isCompany(domain: string): boolean {
  if (!domain.includes('.') || PUBLIC_ENDING.test(domain)) return false;
  return !domainsOf(domain).some((part) => PROVIDERS.has(part) || PROVIDERS.has(nameIn(part)));
}

/** `yahoo` of `yahoo.com` and `yahoo.co.uk`; '' for a subdomain such as `live.alder.com`. */
function nameIn(domain: string): string {
  const [name = '', ...ending] = domain.split('.');
  return ending.length === 1 || PUBLIC_ENDING.test(ending.join('.')) ? name : '';
}

/** `https://www.alder.com/en` is of `alder.com`. */
const hostOf = (website: string): string =>
  website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/[/?#:].*/, '')
    .replace(/^www\d?\./, '');
