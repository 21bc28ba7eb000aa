// Words for the stage of a deal in the files that people import, all languages together, as CRMs and our own tab have them.
import { splitWords } from './splitWords';

/** Per stage its words, in lower case and Persian letters. Compare them folded, as names are (`foldName`). */
export const importStages = {
  identified: splitWords(`
    lead in, identify, target, suspect, qualifying lead, nuova
    identified, open, active, new, lead, prospect, prospecting, engaging, discovery, appointment scheduled, initial contact, contact made, first call, unqualified,
    offen, in bearbeitung, neu, en cours, en curso, ouvert, ouverte, prospection, nuevo, abierto, abierta
    introduction, intro call, intro meeting, introductory call, introductory meeting, erstgespräch, kennenlernen, kennenlerngespräch
    new lead, mql, contacted, attempted to contact, working, cold, warm, opportunity, erstkontakt, kontaktiert, anfrage, premier contact, primer contacto
    سرنخ جدید، لید، مشتری بالقوه، مشتری احتمالی، تماس، تماس تلفنی، تماس گرفته شد، ارتباط اولیه، فرصت، فرصت جدید، درخواست، درخواست اولیه، شناسایی، ثبت اولیه، بازاریابی
    شناسایی‌شده، باز، جدید، سرنخ، در جریان، تماس اولیه، اولین تماس، آشنایی، معرفی، جلسه معرفی، جلسه آشنایی، استعلام، شناسایی مشتری، در حال پیگیری، پیگیری
    nieuw, novo, aberto, aberta, yeni, nowa, nowy, otwarta, öppen, åpen, åben, ny
  `),
  qualified: splitWords(`
    qualify, prospect qualified, identify decision makers, decision makers bought in, discovery completed, qualifizierung, qualifikation, qualification du besoin
    qualified, qualification, qualified to buy, needs analysis, needs defined, value proposition, id. decision makers, perception analysis,
    presentation scheduled, demo, demo scheduled, decision maker bought-in, develop, in progress, qualifiziert, bedarfsanalyse, qualifié, cualificado
    qualifying, qualified lead, sql, sal, trial, pilot, poc, proof of concept, evaluation, evaluating, technical validation, needs assessment, meeting, meeting scheduled, meeting held, first meeting
    bedarf geklärt, bedarf ermittelt, ersttermin, termin vereinbart, testphase, besoin identifié, essai, rendez-vous
    صلاحیت‌سنجی، واجد شرایط، جلسه حضوری، جلسه اول، جلسه برگزار شد، دمو شده، معرفی محصول، ارائه محصول، نمایش محصول، امکان‌سنجی، بررسی فنی، ارزیابی فنی، مشاوره، بازدید حضوری، نمونه
    ارزیابی‌شده، نیازسنجی، کشف نیاز، شناسایی نیاز، تحلیل نیاز، بررسی نیاز، بررسی، ارزیابی، جلسه، بازدید، ارائه، دمو، ارسال نمونه، تست نمونه
    gekwalificeerd, qualificado, qualificada, qualificata, zakwalifikowana, kvalificerad, kvalifisert, kvalificeret, behovsanalys
  `),
  proposed: splitWords(`
    proposal/quote, price quote, offer, offer sent, offered, angebot erstellt, angebot gesendet, proposition envoyée, propuesta enviada, presupuesto enviado, offerta
    proposed, proposal, proposal/price quote, proposal made, proposal sent, quote, quoted, quotation, quote sent, contract sent, best case, propose, angebot,
    proposition, devis, propuesta
    sent, gesendet, versendet, envoyé, envoyée, enviado, enviada, inviato, inviata, verzonden, verstuurd, wysłana, gönderildi, skickad, ارسال شده، ارسال‌شده
    proposal presented, proposal in review, proposal submitted, quoting, estimate, estimate sent, pricing, rfp, rfq, tender, tendering, bid, bid submitted, shortlisted
    angebot abgegeben, angebotsphase, ausschreibung, devis envoyé, offre, offre envoyée, cotización, licitación
    پیشنهاد مالی، پیشنهاد فنی، پیشنهاد فنی و مالی، پروپوزال، ارسال پروپوزال، ارائه پروپوزال، پیشنهاد ارسال شد، پیش‌فاکتور شده، پیش‌فاکتور صادر شد، پیش‌فاکتور ارسال شد، ارائه پیش‌فاکتور
    ارسال قیمت، قیمت داده شد، قیمت‌دهی، استعلام بها، برآورد قیمت، شرکت در مناقصه، در انتظار پاسخ
    پیشنهاد داده‌شده، پیشنهاد، پیش‌فاکتور، پیشنهاد قیمت، ارائه پیشنهاد، ارسال پیشنهاد، ارائه قیمت، اعلام قیمت، استعلام قیمت، صدور پیش‌فاکتور، ارسال پیش‌فاکتور، مناقصه
    offerte, offerte verstuurd, proposta, proposta enviada, teklif, teklif verildi, oferta, oferta wysłana, offert, offert skickad, offererad, tilbud, tilbud sendt
  `),
  negotiating: splitWords(`
    in negotiation, close, closing, contract negotiation, in verhandlung, en négociation, en negociación, trattativa
    negotiating, negotiation, negotiations started, negotiation/review, commit, verbal commitment, contract review, verhandlung, négociation, negociación
    under negotiation, price negotiation, contract, contracting, legal review, procurement, signature, awaiting signature, verbal agreement, awaiting decision, decision, final decision, final review
    vertragsverhandlung, verhandlung läuft, vertrag, entscheidung, unterschrift, contrat, signature en cours, contrato, firma
    بستن قرارداد، در حال بستن قرارداد، امضای قرارداد، انعقاد قرارداد، قرارداد، ارسال قرارداد، بررسی قرارداد، نهایی‌سازی، نهایی کردن، نهایی کردن قرارداد، جلسه نهایی، پیگیری نهایی
    توافق، توافق اولیه، توافق نهایی، در انتظار امضا، در انتظار تصمیم، در انتظار تصمیم مشتری، تصمیم‌گیری، در انتظار پرداخت، مذاکرات، مذاکره قیمت
    در حال مذاکره، مذاکره، مذاکره نهایی، مذاکره قرارداد، چانه‌زنی، تنظیم قرارداد، پیش‌نویس قرارداد، عقد قرارداد
    onderhandeling, negociação, pazarlık, müzakere, negocjacje, förhandling, forhandling
  `),
  won: splitWords(`
    closed - won, deal won, ordered, order received, signed, abgeschlossen gewonnen, auftrag erhalten, conclu, conclue, signé, signée, cerrado ganado, cerrada ganada, vinto, vinta
    sold, contract signed, po received, purchase order received, purchase order, order placed, invoiced, paid, delivered, auftrag, beauftragt, verkauft, bestellt, vendu, commande reçue, vendido
    بردیم، فروختیم، فروش رفت، فروش رفته، فروش قطعی، قطعی شد، نهایی شد، امضا شد، قرارداد امضا شد، خرید کرد، خرید انجام شد، پرداخت شد، تسویه شد، تحویل شد، تحویل داده شد، سفارش ثبت شد، تبدیل به مشتری
    برنده شده، برد، فروخته، موفقیت‌آمیز، قرارداد شده
    won, closed won, closed-won, closedwon, win, closed (won), gewonnen, gagné, gagnée, ganado, ganada
    موفق، برنده، برده، فروخته شده، قرارداد بسته شده، قرارداد منعقد شد، فاکتور شده، فروش موفق
    chiusa vinta, chiuso vinto, vinta, gewonnen, ganho, ganha, fechado ganho, fechada ganha, kazanıldı, kazanılan, wygrana, wygrane
    accepted, offer accepted, quote accepted, angenommen, angebot angenommen, accepté, acceptée, aceptado, aceptada, accettato, accettata, aanvaard, geaccepteerd, aceito, aceita
    kabul edildi, zaakceptowana, vunnen, vundet, vunnet
  `),
  lost: splitWords(`
    closed - lost, deal lost, closed lost to competition, lost to competition, not won, rejected, declined, abgesagt, absage, abgelehnt, storniert, abandonné, refusé, annulé, cerrado perdido, cerrada perdida, cancelado, perso, persa
    dropped, no decision, no-go, no go, withdrawn, expired, customer cancelled, no budget, not interested, auftrag verloren, kein interesse, zurückgezogen, sans suite, sin interés
    از دست رفت، از دست دادیم، از دست داده، باختیم، کنسل، کنسل شد، رد، رد شد، مردود، بی‌نتیجه، عدم موفقیت، عدم خرید، عدم تمایل، نخرید، رقیب برد، واگذار به رقیب، منقضی شد
    بازنده، باخت، شکست، شکست خورده، لغو، رد شده، انصراف
    lost, closed lost, closed-lost, closedlost, loss, cancelled, canceled, abandoned, disqualified, dead, verloren, perdu, perdue, perdido, perdida
    ازدست‌رفته، از دست رفته، باخته، ناموفق، لغو شده، منتفی، منتفی شد، فروش ناموفق
    chiusa persa, chiuso perso, fechado perdido, fechada perdida, kaybedildi, kaybedilen, przegrana, przegrane, utracona, geannuleerd
    refused, offer declined, refusée, rechazado, rechazada, rifiutato, rifiutata, geweigerd, afgewezen, recusado, recusada, reddedildi, odrzucona, förlorad, tabt, tapt
  `),
};
