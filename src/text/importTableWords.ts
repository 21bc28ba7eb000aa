// Words by which rows of a file that are not records are known, all languages together: a file's language need not be the workbook's.
import type { TableWords } from '../model/imports/detectTable';
import { splitWords } from './splitWords';

export const importTableWords: TableWords = {
  totals: splitWords(`
    total, totals, grand total, grand totals, sub total, subtotal, subtotals, overall total, report total, total result, total general, sum, sums,
    sum of all, total of all, grand total of all, total of all customers, totals for all customers
    average, avg, mean, median, count, record count, max, maximum, min, minimum, total records, all customers, all accounts
    summe, gesamt, gesamtsumme, gesamtergebnis, zwischensumme, ergebnis, teilergebnis, mittelwert, durchschnitt, anzahl
    total général, sous-total, somme, moyenne, nombre, suma, promedio, recuento, total geral, soma, totale, totale generale, somma, media
    teilsumme, sous total, subtotal general, subtotale, zwischentotal, جمع جزء، جمع فرعی، زیرجمع
    جمع، جمع کل، جمع کل فروش، مجموع، مجموع کل، جمع نهایی، سرجمع، جمع صفحه، میانگین، تعداد، تعداد کل
    totaal, eindtotaal, subtotaal, totale complessivo, totais, totales, totali, totaux, soma total, toplam, genel toplam, ara toplam, razem, ogółem, suma końcowa, suma total, gemiddelde, ortalama, média, średnia
    result, results, overall result, summa, totalsumma, delsumma, summa totalt, totalt, i alt, sum totalt, medelvärde, gjennomsnitt, gennemsnit, antal
    total sales, total revenue, total income, total amount, total turnover, net total, total ventes, total ventas, total fatturato, gesamtumsatz, umsatz gesamt, جمع مبلغ
  `),
  subtotals: splitWords(`
    subtotal, subtotals, sub total, grand total, grand totals, zwischensumme, teilsumme, gesamtsumme, teilergebnis, gesamtergebnis
    sous-total, total général, subtotal general, total geral, subtotale, totale generale, جمع جزء، جمع فرعی، زیرجمع، سرجمع، جمع کل
    delsumma, totalsumma, eindtotaal, subtotaal, genel toplam, ara toplam, totale complessivo, suma końcowa
  `),
  carried: [
    /^((total|amount|balance|bal|account|net|customer|ledger) )*[bc]\/(f|d|fwd|fd)( (from|to|as|at|on|per|for|page) .*)?$/,
    /^((total|amount|balance|bal|sum) )*(((brought|carried) (forward|down|over|fwd))|((carry|balance|bal) (forward|fwd)))( (from|to|as|at|on|per|for|page) .*| page)?$/,
    /^(opening|beginning|starting|closing|ending|previous|prior|initial) ((account|customer|ledger|period|month|year) )?(balance|bal)( (from|to|as|at|on|of|per|for|brought|carried) .*| page| b\/f)?$/,
    /^balances? (from|of) (the )?(previous|prior|last) (page|period|month|quarter|year)$/,
    /^((saldo|summen|jahres|übertrag saldo) ?)?(übertrag|uebertrag|überträge|vortrag(?<=(saldo|summen|jahres) ?vortrag)|vorträge(?<=saldo ?vorträge))( (von|vom|aus|auf|per|zum|am|der|des|seite) ?.*)?$/,
    /^vortrag (von|vom|aus|per|seite|vorjahr|vormonat).*$|^(anfangsbestand|anfangssaldo|eröffnungssaldo|eröffnungsbilanz|eb werte?|schlusssaldo|schlußsaldo|endsaldo|(alter|neuer) saldo|saldo (alt|neu|vorjahr|vormonat|vorperiode))( (von|vom|aus|per|zum|am) .*)?$/,
    /^(report à nouveau|[àa] reporter|report (de|du|des) (la )?(page|période|mois|exercice|année).*|(solde|total) (reporté|à reporter|à nouveau|initial|d ouverture|antérieur|précédent|de clôture)( (au|du|de|le) .*)?)$/,
    /^(suma y sigue|suma anterior|(a )?riporto|a transportar|saldo (inicial|anterior|final|de apertura|de cierre|previo|iniziale|precedente|finale|riportato|transportado)( (al?|de|del|em|do) .*)?)$/,
    /^(جمع |مبلغ )?(مانده|باقیمانده)( (ی|کل|حساب|بدهی|بدهکار|بستانکار|نهایی|نقل|منقول|انتقالی|شده|ابتدای?|اول|آغاز|پایان|آخر|انتهای|افتتاحیه|اختتامیه|صفحه|دوره|سال|ماه|برگه?|مالی|قبلی?|بعدی?|گذشته|پیش|پیشین))*( (از|به|تا|در|مورخ) .*)?$/,
    /^(جمع |مبلغ )?(نقل|منقول|انتقال|انتقالی)( (شده|مانده|جمع))?( (از|به))?( (صفحه|دوره|سال|ماه|برگه?|حساب))?( مالی)?( (ی|ها))? (قبلی?|بعدی?|گذشته|پیش|پیشین|جدید)$/,
    /^(سند |تراز )?(افتتاحیه|اختتامیه)( (دوره|سال|حساب‌?ها))?( مالی)?$/,
  ],
  groups: splitWords(`
    region, area, territory, country, countries, district, zone, segment, division, branch, department, sector, channel, team, page
    category, customers, accounts, period, year, quarter, month, gebiet, bezirk, land, bereich, abteilung, niederlassung, kanal, seite
    kunden, filiale, région, secteur, pays, agence, canal, clients, equipo, región, zona, país, sucursal, clientes, área, canal
    منطقه، ناحیه، استان، شهر، کشور، شعبه، بخش، صفحه، مشتریان، کانال، دسته، سال، ماه، فصل
  `),
  names: splitWords(`max, min, sum, mean, count, media`),
  blanks: splitWords(`
    (blank), (leer), (vide), (en blanco), (vuoto), (empty), (none), (no value), (خالی), (بدون مقدار), not specified, unspecified, unassigned, not assigned, nicht zugeordnet, ohne zuordnung, non attribué, sin asignar, #, no name, no customer, ∅
    others, all others, all other, all other customers, other customers, remaining customers, sonstige, sonstige kunden, übrige, übrige kunden, andere kunden, diverse kunden
    autres, autres clients, otros, otros clientes, resto de clientes, altri, altri clienti, outros, outros clientes, overige, overige klanten, diğer, diğer müşteriler, pozostali, övriga, övriga kunder, øvrige, andre, andre kunder
    سایر، سایرین، سایر مشتریان، سایر اشخاص، بقیه مشتریان، متفرقه، مشتریان متفرقه، مشتری متفرقه
  `),
  noteBegins:
    /^((foot)?notes?|n\.?b\.?|remarks?|comments?|(data )?sources?|disclaimer|legend|key|prepared by|created by|run by|report( by| date| period)?|(applied )?filters?|user|period|currency|quellen?|datenquelle|hinweise?|anmerkungen?|fußnoten?|bemerkungen?|legende|benutzer|zeitraum|stand|datum|währung|remarques?|légende|période|devise|filtres?|fuentes?|notas?|observaciones|leyenda|filtros?|periodo|moneda|fonte|osservazioni|منبع|منابع|یادداشت|توضیح|توضیحات|تبصره|نکته|پی‌?نوشت|ملاحظات|تهیه‌? ?کننده|بازه|دوره|واحد پول|فیلتر)\s*[:：]|^\p{Lu}{1,3} ?= ?\p{L}/iu,
  imprint: /©|\(c\) ?\d{4}|all rights reserved|کلیه حقوق/i,
  notes: [
    /^\(?[\d,.]+ (rows?|records?|results?|zeilen|datensätze|lignes|filas)\b.*\)?$/i,
    /^\(?[\d۰-۹٬,]+ (ردیف|رکورد|سطر)/,
    /©|\(c\) ?\d{4}|copyright|all rights reserved|confidential|do not distribute/i,
    /^(generated|exported|printed|created|downloaded|run|report run|as of|page|filtered|applied filters?|source)\b.*\d/i,
    /^(erstellt|gedruckt|seite|stand|druckdatum|exportdatum|(édité|imprimé|généré|exporté)e? le|généré par|fecha de (impresión|emisión))(?!\p{L}).*\d/iu,
    /^(rows?|records?|results?|zeilen|datensätze|lignes|enregistrements|filas|registros|ردیف‌?ها|رکوردها)\s*[:=]\s*[\d۰-۹]+$/i,
    /^\(?(\p{Sc} )?(in|en) (\p{Sc} ?)?(k|m|mn|mio\.?|mrd\.?|tsd\.?|t€|teur|keur|thousands?|millions?|tausend|milliers?|miles|000s?)(?!\p{L})/iu,
    /^(generated|exported|printed|created|prepared|downloaded|produced|powered) (by|on|from|at|with|using|via)\b/i,
    /^(erstellt|gedruckt|exportiert|generiert) (von|am|mit|durch|aus|in)\b|^(généré|imprimé|édité|exporté|créé)e?s? (par|le|avec|depuis)(?!\p{L})|^(generado|impreso|exportado|creado) (por|el|con|desde)\b/iu,
    /^(all )?(figures|amounts|values|prices|numbers) (are |in |un|ex|net|incl|rounded|prelim)/i,
    /^(alle )?(angaben|beträge|werte|zahlen) (in|ohne|inkl|exkl|netto|vorläufig|ungeprüft)/i,
    /^(tous les |les )?(montants|chiffres) (en|hors|ht|ttc|non)/i,
    /^(همه )?(ارقام|مبالغ|مبلغ‌?ها|رقم‌?ها) (به|حسابرسی|بر حسب|بدون|با)/,
    /^(document )?(vertraulich|confidentiel|confidencial)/i,
    /^(anzahl|nombre|número|تعداد)[^:]{0,30}:\s*[\d۰-۹]+$/i,
    /^\*+[^*]+\*+$|^end of (report|file|list)|^(ende|fin) (des berichts|du rapport|del informe)|(accrual|cash) basis$/i,
    /محرمانه|کلیه حقوق|^(پایان گزارش|تهیه‌? ?کننده|مهر و امضا|صفحه|تاریخ (چاپ|تهیه|گزارش)|تهیه‌?شده|چاپ‌?شده)/,
  ],
};
