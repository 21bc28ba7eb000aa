// Words in e-mail signatures and profiles that people paste, all languages together.
import type { TitleKind } from '../model/contacts/guessFromTitle';
import type { SignatureWords } from '../model/contacts/parseSignature';
import { splitWords } from './splitWords';

/** Words of titles by what they say about the decision. Compare them folded. */
export const titleWords: Readonly<Record<TitleKind, readonly string[]>> = {
  assistant: splitWords(`
    assistant, secretary, receptionist, office manager, assistent, assistentin, sekretariat
    منشی، دستیار، مسئول دفتر، رئیس دفتر
  `),
  deputy: splitWords(`
    vice president, vp, svp, evp, deputy, vizepräsident, vizepräsidentin
    معاون، قائم‌مقام، قائم مقام
  `),
  chief: splitWords(`
    chief, ceo, cfo, cto, coo, cio, cmo, cpo, president, founder, managing director, general manager, chairman, chairwoman,
    geschäftsführer, geschäftsführerin, vorstand, inhaber, inhaberin
    مدیرعامل، مدیر عامل، رئیس هیئت مدیره، رئیس هیئت‌مدیره، عضو هیئت مدیره، مدیر ارشد، بنیان‌گذار، مؤسس، مالک
  `),
  purchasing: splitWords(`
    purchasing, procurement, sourcing, buyer, einkauf, einkäufer, einkäuferin, einkaufsleiter, einkaufsleiterin
    خرید، تدارکات، تأمین، بازرگانی
  `),
  director: splitWords(`
    director, head, leiter, leiterin, direktor, direktorin, bereichsleiter, bereichsleiterin
    مدیرکل، مدیر کل
  `),
  manager: splitWords(`
    manager, lead, leader, supervisor, teamleiter, teamleiterin, managerin
    مدیر، سرپرست، رئیس، مسئول
  `),
  specialist: splitWords(`
    engineer, analyst, specialist, developer, technician, operator, consultant, planner, coordinator, expert, ingenieur, ingenieurin,
    entwickler, entwicklerin, fachkraft
    مهندس، کارشناس، تحلیلگر، برنامه‌نویس، تکنسین، اپراتور، مشاور
  `),
};

/** What parts of a signature are known by. */
export const signatureWords: SignatureWords = {
  greetings: splitWords(`
    best regards, kind regards, warm regards, regards, best wishes, best, sincerely, yours sincerely, yours, thanks, thank you, cheers,
    many thanks, mit freundlichen grüßen, viele grüße, beste grüße, freundliche grüße, mfg, about, contact, connect, message, follow
    با احترام، با تشکر، با سپاس، ارادتمند، با آرزوی موفقیت، باتشکر
  `),
  titles: [...Object.values(titleWords).flat(), ...splitWords('officer, partner, responsible')],
  companies: splitWords(`
    gmbh, ag, kg, se, ltd, limited, inc, llc, llp, plc, corp, corporation, company, co, group, holding, bv, sa, srl, spa, oy, ab
    شرکت، هلدینگ، گروه صنعتی، سهامی خاص، سهامی عام، موسسه، مؤسسه، کارخانه
  `),
  units: splitWords(`
    department, division, dept, unit, team, abteilung, bereich
    واحد، دپارتمان، اداره، بخش، معاونت
  `),
  unitAfter: splitWords('of, for, واحد، بخش، دپارتمان'),
  companyAfter: splitWords('at, bei, @, در شرکت، شرکت'),
  faxes: splitWords('fax, f, telefax, نمابر، فکس، دورنگار'),
};
