// Words for a person's role in the decision in the files that people import, both languages together, as CRMs and our own tab have them.

const words = (text: string): readonly string[] => text.trim().split(/\s*[,،\n]\s*/);

/** Per role its words, in lower case and Persian letters. Compare them folded, as names are (`foldName`). */
export const importRoles = {
  decisionMaker: words(`
    decision maker, decision-maker, economic buyer, economic decision maker, buyer, key decision maker
    تصمیم‌گیرنده، تصمیم‌گیر، تصمیم‌گیرنده نهایی
  `),
  approver: words(`
    approver, budget holder, signatory, legal & compliance
    تأییدکننده، تاییدکننده، مسئول بودجه
  `),
  executiveSponsor: words(`
    customer’s executive sponsor, customer's executive sponsor, executive sponsor, sponsor
    حامی اجرایی مشتری، حامی اجرایی
  `),
  champion: words(`
    champion, coach, internal champion
    حامی درون‌سازمانی، حامی
  `),
  influencer: words(`
    influencer, evaluator, technical buyer, recommender
    تأثیرگذار، تاثیرگذار، ارزیاب
  `),
  user: words(`
    user, end user, business user
    کاربر، کاربر نهایی
  `),
  gatekeeper: words(`
    gatekeeper, assistant
    واسطه دسترسی، دروازه‌بان
  `),
  other: words(`
    other
    سایر
  `),
};
