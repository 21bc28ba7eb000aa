// Words for a person's role in the decision in the files that people import, both languages together, as CRMs and our own tab have them.
import { splitWords } from './splitWords';

/** Per role its words, in lower case and Persian letters. Compare them folded, as names are (`foldName`). */
export const importRoles = {
  decisionMaker: splitWords(`
    decision maker, decision-maker, economic buyer, economic decision maker, buyer, key decision maker
    تصمیم‌گیرنده، تصمیم‌گیر، تصمیم‌گیرنده نهایی
  `),
  approver: splitWords(`
    approver, budget holder, signatory, legal & compliance
    تأییدکننده، تاییدکننده، مسئول بودجه
  `),
  executiveSponsor: splitWords(`
    customer’s executive sponsor, customer's executive sponsor, executive sponsor, sponsor
    حامی اجرایی مشتری، حامی اجرایی
  `),
  champion: splitWords(`
    champion, coach, internal champion
    حامی درون‌سازمانی، حامی
  `),
  influencer: splitWords(`
    influencer, evaluator, technical buyer, recommender
    تأثیرگذار، تاثیرگذار، ارزیاب
  `),
  user: splitWords(`
    user, end user, business user
    کاربر، کاربر نهایی
  `),
  gatekeeper: splitWords(`
    gatekeeper, assistant
    واسطه دسترسی، دروازه‌بان
  `),
  other: splitWords(`
    other
    سایر
  `),
};
