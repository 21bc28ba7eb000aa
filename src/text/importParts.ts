// Headers of columns by which one customer has several rows, in all languages together: a row is then a part of its revenue.
import { splitWords } from './splitWords';

/** In lower case and Persian letters. Compare them folded, as names are (`foldName`). */
export const importParts = splitWords(`
  city, town, region, country, state, province, territory, area, location, site, branch, store, plant, subsidiary, entity, department, division
  business unit, unit, bu, segment, channel, product, product line, product group, product family, category, brand, service, contract, project
  section, sales region, sales office, month, month name, quarter, half, half-year, week, period
  monat, quartal, halbjahr, woche, kalenderwoche, periode, mois, trimestre, semestre, mes, mese, maand, kwartaal, mês, ay, çeyrek, miesiąc, kwartał, månad, kvartal
  ort, stadt, region, land, bundesland, gebiet, standort, filiale, niederlassung, werk, abteilung, sparte, geschäftsbereich, bereich, kanal
  produkt, produktgruppe, warengruppe, artikel, artikelgruppe, marke, projekt, vertrag
  ville, région, pays, agence, site, succursale, filiale, division, secteur, canal, produit, gamme, famille, marque, projet, contrat
  ciudad, región, país, provincia, sucursal, sede, división, canal, producto, línea, familia, marca, proyecto, contrato
  بخش جدول، ماه، نام ماه، فصل، سه‌ماهه، دوره، هفته
  شهر، استان، منطقه، کشور، شعبه، دفتر، کارخانه، واحد، بخش، کانال، محصول، گروه کالا، گروه محصول، کالا، خدمت، برند، پروژه، قرارداد
`);
