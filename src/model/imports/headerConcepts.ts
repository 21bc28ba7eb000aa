// What the words of headers mean, in the languages of files. Only read, never displayed.
import { foldName } from '../names/foldName';
import { stripAccents } from '../names/stripAccents';

/** In lower case, without accents. Words that mean several things in headers are in none of them. */
const CONCEPTS: Readonly<Record<string, string>> = {
  customer:
    'customer customers cust client clients company kunde kunden kd debitor debitoren firma firmen tiers societe entreprise cliente clientes clienti empresa ' +
    'azienda klant klanten kund kunder relatie debiteur bedrijf organisatie musteri cari sirket klient klienta kontrahent kontrahenta nabywca nabywcy ' +
    'مشتری خریدار شرکت تفصیل تفصیلی',
  account: 'account acct compte cuenta conta',
  document:
    'invoice invoices billing inv order orders ord document doc bill voucher rechnung rechnungs rg re beleg auftrag auftrags faktura facture commande piece fra factura ' +
    'pedido documento fattura ordine factuur bestelling bestel fatura nota encomenda siparis belge evrak fis faktury zamowienie zamowienia dokument dokumentu ' +
    'transaction transaktions txn trans trx issue emission emision emissione emissao wystawienia فاکتور سفارش سند صورتحساب حواله برگه صدور تراکنش',
  sale: 'sale sales verkauf verkaufs vente ventes venta ventas vendita vendite verkoop venda vendas satis satislar sprzedaz sprzedazy forsaljning salg فروش خرید',
  revenue:
    'revenue turnover umsatz omzet fatturato faturamento faturacao receita ca ciro hasilat obrot przychod przychody erlos erlose umsatzerlose income ricavi ingresos revenu revenus facturacion facturado omsattning omsetning omsætning intakter درآمد',
  date: 'date dt datum fecha data tarih tarihi dato تاریخ',
  number: 'no nr num n number nummer numero numer id code kod kodu cod codigo codice key شماره کد شناسه ش',
  name: 'name naam namn navn nom nombre nome nazwa ad adi isim unvan unvani intitule نام عنوان',
  description: 'description desc descrizione descripcion descricao beschreibung libelle omschrijving opis aciklama شرح',
  amount:
    'amount amt value betrag wert montant valeur importe monto importo valor valore bedrag belopp belob belop waarde tutar tutari kwota wartosc varde verdi vaerdi مبلغ ارزش',
  total:
    'total tot totaal totale gesamt totales summe somme somma soma som sum suma toplam razem totalt summa جمع کل مجموع نهایی',
  net: 'net netto neto nette nettes neta netas liquido imponibile imponible base netno خالص',
  gross: 'gross brutto bruto brut bruttobetrag iliquido ناخالص',
  without:
    'excl excluding exclusive excluded without before pre un ex exkl ohne hors sin senza zonder sem libre haric بدون منهای',
  with: 'incl including inclusive included inkl mit avec con met com dahil با',
  tax: 'vat tax gst mwst ust iva tva btw kdv moms podatek taxe taxes steuer mehrwertsteuer umsatzsteuer imposta igst cgst sgst impuesto impuestos imposto impostos مالیات عوارض',
  line: 'line zeile zeilen position pos ligne linea riga regel linha satir pozycja ردیف',
  product:
    'product item article artikel produkt produit producto articulo prodotto articolo produto artigo urun stok towar towaru کالا محصول',
  group:
    'group category family gruppe gruppen famille categorie familia categoria groep grubu grup kategorie kategori grupa kategoria grupp grupper varugrupp گروه دسته',
  price: 'price preis prix precio prezzo prijs preco pris fiyat fiyati cena قیمت',
  unit: 'unit unitaire unitario einzel eenheids birim jednostkowa واحد',
  quantity:
    'quantity qty menge quantite qte cantidad quantita aantal quantidade qtd miktar miktari adet ilosc antal kvantitet تعداد مقدار',
  status: 'status statut etat estado stato situacion situacao durum durumu stan وضعیت',
  type: 'type tur typ tipo soort turu rodzaj نوع',
  currency: 'currency curr cur ccy devise moneda divisa valuta moeda doviz waluta wahrung ارز',
  payment: 'payment paiement pago pagamento zahlung zahlungs betaling betaal odeme platnosci پرداخت',
  deal: 'deal opportunity opp oportunidad opportunita oportunidade negocio firsat firsati szansa szansy opportunite affaire verkaufschance verkoopkans فرصت معامله',
  stage: 'stage phase fase etape etapa asama asamasi etap مرحله',
  probability:
    'probability probabilite probabilidad probabilita probabilidade kans olasilik prawdopodobienstwo wahrscheinlichkeit waarschijnlijkheid احتمال',
  close:
    'close closing closed cloture fermeture cierre chiusura fechamento kapanis zamkniecia abschluss sluiting sluitings avslut lukning بستن بسته شدن بسته‌شدن',
  expected:
    'expected estimated est forecast پیش بینی پیشبینی شده پیش‌بینی‌شده احتمالی voraussichtliches voraussichtlich prevue prevista previsto verwachte beklenen tahmini przewidywana erwarteter forvantat forvantad beraknat forventet',
};

/** French and Spanish abbreviations say two things at once. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ht: ['without', 'tax'],
  ttc: ['with', 'tax'],
};

/** They say nothing of their own. */
const SMALL =
  'and und et y e i en ve و of the de du des d l la le el del di dei da do das dos della der den die van het von av af z'.split(
    ' ',
  );

/** The concepts by word, made when they are first asked for. */
let concepts: ReadonlyMap<string, readonly string[]> | null = null;
const conceptsByWord = (): ReadonlyMap<string, readonly string[]> =>
  (concepts ??= new Map([
    ...Object.entries(CONCEPTS).flatMap(([concept, words]) =>
      words.split(' ').map((word): [string, readonly string[]] => [foldName(word), [concept]]),
    ),
    ...Object.entries(ABBREVIATIONS),
  ]));

/** A shorter part of a compound is one by chance. */
const SHORTEST = 3;
/** `Nr` at its end may be shorter. */
const SHORTEST_END = 2;

/** The concepts of a word or of a compound: `Factuurdatum`, `Rechnungsnummer`, `DOCNUM`. `null` if a part of it is unknown. */
function conceptsOf(word: string): readonly string[] | null {
  const known = conceptsByWord();
  const whole = known.get(word);
  if (whole) return whole;
  for (let cut = word.length - SHORTEST_END; cut >= SHORTEST; cut--) {
    const first = known.get(word.slice(0, cut));
    const rest = first && (conceptsOf(word.slice(cut)) ?? (word[cut] === 's' ? conceptsOf(word.slice(cut + 1)) : null));
    if (first && rest) return [...first, ...rest];
  }
  return null;
}

/**
 * The meaning of a header whose words are all known, whatever their order and language: `Fatura Tarihi`, `Date de la pièce`, `DocDate` and
 * `Data faktury` are all `date document`. Without tax is net, and with it gross.
 *
 * @returns its concepts in one order, or `null` if a word is unknown or if another one must follow: `Sum of`.
 */
export function meaningOf(header: string): string | null {
  if (header.length > LONGEST) return null;
  const known = meanings.get(header);
  if (known !== undefined) return known;
  const meaning = meaningIn(header) ?? meaningIn(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')) ?? worthSigned(header);
  meanings.set(header, meaning);
  return meaning;
}

/** Odoo says of a column that its credit notes are negative: `Hors taxes signé`, `Base imponible con signo`. */
const SIGNED = /\s(?:(?:with|mit|avec|con|com|met)\s)?(?:sign(?:ed|é|e)?|vorzeichen|segno|signo|sinal|teken)$/iu;

/** The meaning of an amount without the word that it has a sign; `null` for all others. */
function worthSigned(header: string): string | null {
  const meaning = SIGNED.test(header) ? meaningIn(header.replace(SIGNED, '')) : null;
  return meaning && /amount|total|net|gross/.test(meaning) ? meaning : null;
}

const meanings = new Map<string, string | null>();
/** Headers are shorter. */
const LONGEST = 80;

function meaningIn(text: string): string | null {
  const written = text
    .replace(/#\s*$/, ' no')
    .replace(WITH_OR_WITHOUT, (_, letter: string) => (letter.toLowerCase() === 's' ? ' sin ' : ' con '));
  const words = stripAccents(written.normalize('NFKC'))
    .split(/[^\p{L}\p{N}\u200c]+/u)
    .map((word) => foldName(word).replace(/[ıłø]/g, (letter) => PLAIN[letter] ?? letter))
    .filter((word) => word !== '');
  const found = words.filter((word) => !SMALL.includes(word)).map(conceptsOf);
  if (found.length === 0 || found.includes(null) || SMALL.includes(words[words.length - 1] ?? '')) return null;
  const meaning = new Set(found.flatMap((each) => each ?? []));
  // `Descrizione cliente` is the name.
  if (meaning.has('customer') && meaning.delete('description')) meaning.add('name');
  for (const [how, worth] of TAXED)
    if (meaning.has(how) && meaning.has('tax')) {
      meaning.delete(how);
      meaning.delete('tax');
      meaning.add(worth);
    }
  return [...meaning].sort().join(' ');
}

/** `Total s/ IVA` and `Total c/ IVA`. */
const WITH_OR_WITHOUT = /(?<!\p{L})([sc])\/\s*(?=\p{L}{2})/giu;

/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o' };

const TAXED = [
  ['without', 'net'],
  ['with', 'gross'],
] as const;
