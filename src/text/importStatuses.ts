// Words of a status or a document's type by which a row counts or not, all languages together: a file's language need not be the workbook's.
import type { CodesOfDocuments } from '../model/imports/findings/judgeCodes';
import type { SalesJudging } from '../model/imports/findings/judgeSales';
import { CREDIT_CELLS, CREDIT_NUMBERS, SALES_ON_CREDIT } from './importCredits';
import { splitWords } from './splitWords';

/** Goods that came back, or the document of it. What is cancelled or paid back is left out instead. Longer forms of a word are known too. */
const returns = splitWords(`
  credit note, credit memo, credit invoice, sales credit, customer credit, credited, return, returned, returns, rma
  gutschrift, gutgeschrieben, retour, retoure, rückgabe, rücksendung, zurückgegeben, zurückgesandt, zurückgeschickt, rechnungskorrektur
  korrekturrechnung, rechnungsberichtigung, avoir, facture d'avoir, note de crédit, créditée, nota de crédito, nota crédito, nota de abono
  devol, devolución, devolução, devuelt, rectificativa, factura rectificativa, nota di credit, nota di accredito, nota credito, restituit
  kreditfaktura, kreditnota, krediterad, krediteret, kreditert, returnerad, creditnota, creditfactuur, gecrediteerd, geretourneerd, iade, iade faturası, korekta, faktura korygująca, zwrot, zwróc
  برگشت، برگشتی، برگشت از فروش، برگشت فروش، مرجوع، مرجوعی، عودت، عودتی، پس گرفته، پس داده، اعلامیه بستانکار
`);

/** Codes of types of documents: of English, German, French, Spanish, Italian, Portuguese, Dutch, Turkish, Polish, Persian, SAP and EDI. */
const codes: readonly CodesOfDocuments[] = [
  ['i, in, inv, iv, si, sin', 'c, cn, cr, cre, crn, crm, cm, scn, sc'],
  ['r, re, rg, rn, ar, f', 'g, ga, gs, gu, gut, rk, st'],
  ['f, fa, fc, fac, ft, fv', 'a, av, avo, avr'],
  ['f, fa, fv, fc, fac, f1, f2', 'a, ab, abo, nc, r1, r2, r3, r4, r5'],
  ['f, fa, ft, fv, fat, td01, td24', 'n, nc, ndc, td04'],
  ['f, fa, ft, fr, fs, vd', 'nc, ncr'],
  ['f, fa, vf, fac', 'c, cn, cf, cre'],
  ['f, sf, fat', 'i, if, iad'],
  ['f, fa, fv, fs', 'k, kor, kf, kfs, fk'],
  ['ف، فا، فر', 'ب، بر، م، مر'],
  ['f1, f2, f5, f8, l2, iv, zf2', 'g2, re, s1, s2, rk, zg2, zre'],
  ['rv, dr', 'dg, sa'],
  ['80, 82, 380, 383, 386, 388, 389', '81, 83, 261, 381, 396'],
].map(([sales = '', credits = '']) => ({ sales: splitWords(sales), credits: splitWords(credits) }));

export const importStatuses = {
  /** Of an order, an invoice or a deal. */
  statuses: {
    leaveOut: splitWords(`
      closed lost, lost, open, cancelled, canceled, cancellation, refunded, refund, void, voided, draft, pending, failed, declined,
      rejected, expired, abandoned, deleted, on hold, quote, quoted, quotation, proposal, prospecting, prospect, qualification, qualified,
      qualified to buy, appointment scheduled, presentation scheduled, decision maker bought-in, contract sent, needs analysis,
      value proposition, id. decision makers, perception analysis, negotiation, discovery, demo, in progress, new, lead, commit, best case,
      pipeline, omitted, disqualified, no sale, dead, inactive, unqualified, chargeback, disputed, reversed, authorized, partially_refunded
      uncollectible, write-off, written off, not won, deal lost, churned, incomplete, trashed, requires_payment_method, requires_action
      stornierung, storno, erstattet, rückerstattet, nicht gewonnen, in bearbeitung, in verhandlung, ungültig, abgesagt
      annulation, remboursée, devis, en cours, ouvert, ouverte, refusé, refusée, abandonné, abandonnée, échoué, supprimé, expiré
      rechazado, rechazada, fallido, fallida, en curso, presupuesto, caducado, en espera, eliminado, eliminada, en proceso
      annullato, annullata, bozza, perso, persa, rimborsato, in attesa, aperto, aperta
      باخته، بازنده، استرداد، مسترد شده، معلق، نامعتبر، در دست بررسی، در حال بررسی، منتفی، کنسل، کنسل شده
      storniert, abgebrochen, entwurf, offen, verloren, angebot, abgelehnt, gelöscht, annulé, annulée, remboursé, brouillon, perdu, perdue,
      en attente, cancelado, cancelada, anulado, anulada, reembolsado, borrador, perdido, perdida, pendiente, abierto, abierta
      ابطال شده، ابطال، باطل، باطل شده، لغو شده، لغو، برگشت خورده، پیش‌نویس، رد شده، باز، از دست رفته، ناموفق،
      ابطالی، موقت، تأیید نشده، تایید نشده، در انتظار، در حال مذاکره، مذاکره، در جریان، پیشنهاد، پیش‌فاکتور، منقضی شده، حذف شده، انصراف
      oninbaar, uneinbringlich, irrécouvrable, incobrable, inesigibile, geannuleerd, terugbetaald, concept, vervallen, afgewezen, offerte, in afwachting, preventivo, stornata, stornato, rifiutata, rifiutato
      estornada, estornado, rascunho, pendente, aberto, aberta, recusada, recusado, denegada, inutilizada
      makulerad, annullerad, annulleret, kansellert, makulert, utkast, kladde, iptal, taslak, beklemede, reddedildi, kaybedildi, açık, teklif, anulowana, anulowano, anulowany, anulowane, szkic, robocza, robocze, odrzucona, odrzucone, utracona
    `),
    negative: returns,
    /** A cheque that came back is of a sale, and of some goods the others were sold. */
    count: splitWords(
      `returning, partially returned, partly returned, partially credited, returned check, returned cheque, چک برگشتی، چک برگشت، برگشت چک`,
    ),
  },
  documentTypes: {
    leaveOut: splitWords(`
      payment, receipt, deposit, bill payment, quote, quotation, estimate, proposal, proforma, pro forma, pro-forma invoice, draft, journal,
      journal entry, opening balance, statement, order confirmation, transfer
      customer deposit, customer payment, payment receipt, refund payment, zahlung, angebot, paiement, devis, pago, presupuesto
      dz, zp, zv, zahlungseingang, auftragsbestätigung, lieferschein, kostenvoranschlag, facture proforma, encaissement, règlement, cobro, albarán, recibo
      رسید دریافت، دریافت وجه
      دریافت، پرداخت، پیش‌فاکتور، پیشنهاد قیمت، مانده اول دوره
      preventivo, offerta, offerte, betaling, pagamento, orçamento, recebimento, teklif, tahsilat, ödeme, irsaliye, oferta, wpłata, zapłata, płatność, przelew, proforma fattura, sr, betalning, inbetalning, utbetalning, innbetaling, indbetaling
      offert, orderbekräftelse, följesedel, tilbud, ordrebekreftelse, ordrebekræftelse, følgeseddel
      pmt, rct, dep, withdrawal, general withdrawal, payout, bank transfer, general currency conversion, currency conversion
    `),
    negative: [
      ...returns,
      ...splitWords(`
        credit, refund, reversal, accreccredit, out_refund, cn, crn, cm, gs, g2, s1, dg, storno, stornorechnung, stornobeleg, abono, refund receipt
        payment refund, remboursement, reso, sc, rm, nc, avo, estorno
      `),
    ],
    invoices:
      /^(?!.*(?:pro.?forma|پیش.?فاکتور)).*(?:invoice|rechnung(?!s?korr)|factu+r|fattur|fatura|faktur|satış fat|فاکتور|صورت‌?حساب)/iu,
    beforeInvoices: splitWords(`
      order, sales order, order confirmation, purchase order, blanket order, delivery, delivery note, delivery order, shipment, shipping note, packing slip
      goods issue, dispatch note, auftrag, kundenauftrag, bestellung, lieferung, warenausgang, commande, commande client, bon de commande
      bon de livraison, livraison, bl, bc, pedido, pedido de venta, pedido de venda, nota de entrega, entrega, guia de remessa, guia de transporte, remito
      ordine, ordine cliente, ddt, documento di trasporto, bolla, verkooporder, orderbevestiging, order bevestiging, pakbon, levering, leverbon
      sipariş, satış siparişi, sevk irsaliyesi, zamówienie, wydanie zewnętrzne, wz
      سفارش، سفارش فروش، حواله، حواله فروش، حواله خروج، حواله انبار
    `),
    /** A sale that is paid at once is a sale: QuickBooks' `Sales Receipt`. */
    count: splitWords(`
      website payment, express checkout payment, preapproved payment bill user payment, subscription payment, mobile payment, web accept payment received
      credit sale, credit sales, credit card, sale on credit, deposit invoice, receipt invoice, فروش نسیه
      sales receipt, sale receipt, till receipt, pos receipt, recibo de venta, recibo de ventas, recibo de venda, recibo de vendas
      fatura-recibo, factura recibo, statement charge, statement charges
    `),
  },
  /** Of the payment of an invoice. What is not paid yet is sold. */
  payments: {
    /** In the header of such a column. */
    headers:
      /^(?!.*(?:pro.?forma|پیش.?فاکتور)).*(?:invoice|\bbill|payment|rechnung|zahl|factu+r|r[èe]glement|paiement|pago|cobro|fattur|pagamento|fatura|ödeme|faktur|płat|betaal|boekstuk|فاکتور|پرداخت|تسویه|صورت‌?حساب)/iu,
    /** The header of a number or a date of invoices. */
    documents:
      /^(?!.*(?:pro.?forma|پیش.?فاکتور))(?=.*(?:invoice|rechnung|factu+r|fattur|fatura|faktur|boekstuk|فاکتور|صورت‌?حساب)).*(?:n[or°º]\.?(?!\p{L})|n[uú]m|#|date|dat[ua]|fecha|tarih|شماره|تاریخ)/iu,
    paid: splitWords(`
      paid, paid in full, fully applied, settled, fully paid, partially paid, partly paid, overdue, unpaid, bezahlt, teilbezahlt, überfällig, unbezahlt, payée, payé, réglée, impayée, pagada, pagado, cobrada, cobrado, vencida
      pagata, pagato, saldata, saldato, paga, pago, betaald, ödendi, zapłacona, zapłacone, opłacona, تسویه شده، تسویه، پرداخت شده، وصول شده
    `),
    unpaid: splitWords(`
      open, ouvert, ouverte, vervallen, در جریان وصول، در جریان تسویه، در جریان پرداخت، pending, offen, en attente, pendiente, abierto, abierta, aperta, aperto, in attesa, pendente, aberto, aberta, açık, beklemede, in afwachting, باز، در انتظار
    `),
  },
  partlyRefunded: splitWords(`
    partially refunded, partially_refunded, partly refunded, partial refund, teilweise erstattet, teilerstattet, partiellement remboursé, partiellement remboursée
    parcialmente reembolsado, parcialmente reembolsada, parzialmente rimborsato, gedeeltelijk terugbetaald, kısmen iade, kısmi iade
  `),
  /** A document of its own in any list, also of orders. */
  creditNotes: /credit.?(?:no|me|in|fac)|gutschrift|avoir|cr[eé]dito?$|korrektur|rectific|korekt|korygu|اعلامیه/iu,
  codes,
  creditCells: CREDIT_CELLS,
  credits: { numbers: CREDIT_NUMBERS, texts: CREDIT_CELLS, sales: SALES_ON_CREDIT },
  /** In a header of a list of orders, whose goods that came back are of the order itself. */
  orders: /order|bestell|auftrag|commande|pedido|encomenda|ordin[ei]|sipariş|zamówie|سفارش/iu,
} satisfies SalesJudging['words'];
