// Words for the stage of a deal in the files that people import, all languages together, as CRMs and our own tab have them.
import { splitWords } from './splitWords';

/** Per stage its words, in lower case and Persian letters. Compare them folded, as names are (`foldName`). */
export const importStages = {
  identified: splitWords(`
    lead in, identify, target, suspect, qualifying lead, nuova
    identified, open, active, new, lead, prospect, prospecting, engaging, discovery, appointment scheduled, initial contact, contact made, first call, unqualified,
    offen, in bearbeitung, neu, en cours, en curso, ouvert, ouverte, prospection, nuevo, abierto, abierta
    شناسایی‌شده، باز، جدید، سرنخ، در جریان، تماس اولیه، اولین تماس، آشنایی، معرفی، استعلام، شناسایی مشتری، در حال پیگیری، پیگیری
  `),
  qualified: splitWords(`
    qualify, prospect qualified, identify decision makers, decision makers bought in, discovery completed, qualifizierung, qualifikation, qualification du besoin
    qualified, qualification, qualified to buy, needs analysis, needs defined, value proposition, id. decision makers, perception analysis,
    presentation scheduled, demo, demo scheduled, decision maker bought-in, develop, in progress, qualifiziert, bedarfsanalyse, qualifié, cualificado
    ارزیابی‌شده، نیازسنجی، جلسه معرفی، کشف نیاز، شناسایی نیاز، تحلیل نیاز، بررسی نیاز، بررسی، ارزیابی، جلسه، بازدید، ارائه، دمو، ارسال نمونه، تست نمونه
  `),
  proposed: splitWords(`
    proposal/quote, price quote, offer, offer sent, offered, angebot erstellt, angebot gesendet, proposition envoyée, propuesta enviada, presupuesto enviado, offerta
    proposed, proposal, proposal/price quote, proposal made, proposal sent, quote, quoted, quotation, quote sent, contract sent, best case, propose, angebot,
    proposition, devis, propuesta
    پیشنهاد داده‌شده، پیشنهاد، پیش‌فاکتور، پیشنهاد قیمت، ارائه پیشنهاد، ارسال پیشنهاد، ارائه قیمت، اعلام قیمت، استعلام قیمت، صدور پیش‌فاکتور، ارسال پیش‌فاکتور، مناقصه
  `),
  negotiating: splitWords(`
    in negotiation, close, closing, contract negotiation, in verhandlung, en négociation, en negociación, trattativa
    negotiating, negotiation, negotiations started, negotiation/review, commit, verbal commitment, contract review, verhandlung, négociation, negociación
    در حال مذاکره، مذاکره، مذاکره نهایی، مذاکره قرارداد، چانه‌زنی، تنظیم قرارداد، پیش‌نویس قرارداد، عقد قرارداد
  `),
  won: splitWords(`
    closed - won, deal won, ordered, order received, signed, abgeschlossen gewonnen, auftrag erhalten, conclu, conclue, signé, signée, cerrado ganado, cerrada ganada, vinto, vinta
    برنده شده، برد، فروخته، موفقیت‌آمیز، قرارداد شده
    won, closed won, closed-won, closedwon, win, closed (won), gewonnen, gagné, gagnée, ganado, ganada
    موفق، برنده، برده، فروخته شده، قرارداد بسته شده، قرارداد منعقد شد، فاکتور شده، فروش موفق
  `),
  lost: splitWords(`
    closed - lost, deal lost, closed lost to competition, lost to competition, not won, rejected, declined, abgesagt, absage, abgelehnt, storniert, abandonné, refusé, annulé, cerrado perdido, cerrada perdida, cancelado, perso, persa
    بازنده، باخت، شکست، شکست خورده، لغو، رد شده، انصراف
    lost, closed lost, closed-lost, closedlost, loss, cancelled, canceled, abandoned, disqualified, dead, verloren, perdu, perdue, perdido, perdida
    ازدست‌رفته، از دست رفته، باخته، ناموفق، لغو شده، منتفی، منتفی شد، فروش ناموفق
  `),
};
