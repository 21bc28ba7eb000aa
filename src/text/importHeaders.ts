// Headers recognised in the files that people import, both languages together: a file's language need not be the workbook's.
import { splitWords } from './splitWords';

/**
 * Per field its headers, in lower case and Persian letters. Compare them folded, as names are (`foldName`).
 * `revenue`, `cost`, `recurring`, `referrals` and `orders` may be followed or led by a year (`revenue 2023`), which says which of the years
 * it is; a bare year (`2023`, `۱۴۰۲`) is that year's revenue. Without a year `revenue` is the amount of a sales line.
 */
export const importHeaders = {
  account: splitWords(`
    account name, customer name, company name, client name, organization name, organisation name, primary associated company
    associated company, associated company names, associated company (primary), invoice partner display name, partner display name
    sold-to party name, sold-to name, bill-to name, ship-to name, billing company, deal organization, organization, organisation, company
    customer, client, account, buyer, bill to, sold to, current company, customer full name, customer/project, customer:job, debtor name
    party name, partner, partner name, partner_id/name, name 1, billing name, company / account, reseller, reseller name, retailer
    nom d'affichage du partenaire de la facture, partenaire, nom du partenaire, partenaire de facturation
    auftraggeber, rechnungsempfänger, client facturé, raison sociale, razón social, ragione sociale, associated company name
    potential customer, customer/supplier, payer, payer name, end customer, default address company, shipping company, contact company
    bill-to customer, bill-to customer name, sell-to customer name, sold-to customer, trading partner, business partner
    business partner name, bp name, counterparty, guest name, organization 1 - name, party, ledger name, sold-to party description
    kundenbezeichnung, kunde/lieferant, kontaktname, geschäftspartner, endkunde, kundin, firmenbezeichnung, rechnungsempfaenger
    organisationsname, nom du compte, compte, acheteur, organisation cliente, nom client facturé, dénomination sociale, client livré
    nombre de cuenta, nombre de la cuenta, cuenta, nombre del cliente facturado, denominación social, nombre o razón social, nombre fiscal
    comprador, sociedad, compañía, clientes, organización, tercero, cliente fornitore
    نام حساب، حساب، طرف حساب، نام طرف حساب، سازمان، نام سازمان، نام مشتری/طرف حساب، عنوان طرف حساب، شرح تفصیلی، نام طرف مقابل، طرف مقابل
    عنوان حساب، نام شخص، مشتری/طرف حساب، نام خریدار کالا، نام فروشگاه، فروشگاه، گیرنده صورتحساب، نام سازمان مشتری، شرح طرف حساب
    firma / account, société / compte, empresa / cuenta, regarding, bezug, customer description, particulars, zugehöriges unternehmen
    entreprise associée, empresa asociada, name auftraggeber, auftraggebername, potenzieller kunde, client potentiel, cliente potencial
    related to, relacionado con, name des auftraggebers, name ag, name of sold-to party, name of the sold-to party, customer name 1
    kundenname 1, firma 1, kunde bezeichnung, kundenbez., debitorbezeichnung, verkauf an name, verk. an name, verkauf an deb.-name
    rechnung an name, rech. an name, geschäftspartnername, gp-name, name regulierer, name des regulierers, name of payer, bill-to party name
    name warenempfänger, ship-to party name, kundenkurzname, kurzname, matchcode, suchbegriff, regulierer, warenempfänger, lead name
    row labels, zeilenbeschriftungen, étiquettes de lignes, etiquetas de fila, etichette di riga, rótulos de linha, rijlabels
    برچسب‌های ردیف، برچسب‌های سطر
    related account, cardname, entity name, kontobezeichnung, afnemer, intestatario, nominativo, destinatário, nome fantasia, razão social
    cari hesap, cari hesap adı, cari hesap unvanı, zleceniodawca, odbiorca, buyer company name
    kontoname, razón social receptor, receptor, customer code/name
    کد و نام طرف حساب، کد نام طرف حساب، نام و کد طرف حساب، کد و عنوان طرف حساب، کد و نام شخص، کد و نام تفصیلی، کد و عنوان تفصیلی
    store, store name, outlet, outlet name, point of sale, punto de venta, punto vendita, point de vente, verkaufsstelle
    legal name, trading name, company legal name, dealer, distributor, debtor, denominazione, denominazione cliente, ragione sociale cliente
    razón social del cliente, cliente final, cliente/proveedor, entidade, satır etiketleri, etykiety wierszy, radetiketter, radetiketer
    företag, företagsnamn, organisationsnamn, kundnamn, virksomhed, virksomhedsnavn, firmanavn, selskap, selskapsnavn, foretak, kundenavn
  `),
  crmId: splitWords(`
    account id, company id, account no, account number, crm id, record id - company, customer account, sold-to party, sold-to pt
    associated company ids, associated company id, primary company id, organization id, organisation id, partner id, partner_id/id
    debtor no, debtor number, debtor code, party code, sell-to customer no., bill-to customer no., ship-to party, business partner no
    bp code, card code, customer account number, acct no, account ref, a/c no, a/c number, a/c, a/c ref, a/c code, acct number, acct code
    acct ref, customer ref, customer reference, cust ref, client ref, debitorenkonto, personenkonto, kundenkonto, kundenkennung
    identifiant client, n° compte, identificador de cliente, lead id, kunnr, kunag, kunrg, deb.-nr., debitorenkontonummer, kundenkontonummer
    personenkontonummer, kundenschlüssel, verkauf an deb.-nr., verk. an deb.-nr., rechnung an deb.-nr., rech. an deb.-nr.
    geschäftspartnernummer, geschäftspartnernr., gp-nr., adressnummer, adress-nr., bill-to party, kontonummer
    شناسه حساب، کد حساب، شناسه crm، کد طرف حساب، کد مشتری/طرف حساب، کد شخص، کد تفضیلی، کد اشتراک، شماره اشتراک، کد اشتراک مشتری
    شناسه طرف حساب، شماره حساب مشتری، کد حساب تفصیلی، شماره طرف حساب
    cari hesap kodu
    kontonr
    compte auxiliaire
    auftrgeb, auftrgeb., debitor no., cod. cli., account reference, customer account reference
    kundnr, kundnummer, kundenr, kundenummer, kund-id
  `),
  recordId: splitWords(`
    record id, id, datensatz-id, id de l'objet, id de registro
    شناسه
  `),
  employees: splitWords(`
    employees, number of employees, no. of employees, employee count, headcount, company size, mitarbeiter, mitarbeiterzahl
    nombre d'employés, effectif, empleados, número de empleados, beschäftigte, anzahl mitarbeiter, nb employés, nombre de salariés
    salariés, nº de empleados
    تعداد کارکنان، کارکنان، تعداد پرسنل
  `),
  salesRep: splitWords(`
    sales rep, sales representative, salesperson, seller, employee
    sales agent, account executive, rep, sales employee, salesperson name
    sales manager, sales rep name, salesman, vertreter
    verkäufer, aussendienst, außendienst, vertriebsmitarbeiter, bearbeiter
    vertriebsbeauftragter, vertreter name, verkäufername, außendienstmitarbeiter, zust. vb, sachbearbeiter
    verkaeufer, vendeur, commercial, responsable commercial, représentant
    chargé d'affaires, vendedor, comercial, agente, agente comercial
    ejecutivo de ventas, agente di vendita
    opportunity owner, deal owner, opportunity owner name, deal responsible, sales owner, assigned to, attribué à, asignado a
    کارشناس فروش، نماینده فروش، مسئول فروش، فروشنده، بازاریاب، ویزیتور، نام فروشنده، نام بازاریاب، کارشناس
    نام ویزیتور، مسئول پیگیری، مدیر فروش، واسطه
    assigned, assigned to user, activity assigned to, activity owner, task owner, zugewiesen an, assigné à
    user name, opportunity user, opportunity user name
    مسئول انجام، محول شده به، ارجاع به، واگذار شده به
    call owner, deal owner name, verkoper, vertegenwoordiger, responsável, satış temsilcisi, temsilci, handlowiec, przedstawiciel handlowy
    säljare, selger, sælger
  `),
  accountOwner: splitWords(`
    account owner, company owner, customer owner, client owner, organization owner, owner, owner name, account owner name
    account owner full name, responsible, responsible person, user_id/name, account responsible
    kontoinhaber, accountinhaber, inhaber, besitzer, betreuer, kundenbetreuer, verantwortlich, verantwortlicher, zuständig, kundenverantwortlicher
    propriétaire, propriétaire du compte, propriétaire du client, responsable du compte
    responsable, propietario, propietario de la cuenta, propietario del cliente, responsable de la cuenta
    مالک حساب، مسئول حساب، مسئول، کاربر مسئول، مالک، کارشناس مسئول، مسئول مشتری، مالک مشتری، کارشناس حساب، کارشناس مشتری، نام مالک
    eigenaar, relatiebeheerder, proprietário, proprietario, sorumlu, opiekun, opiekun klienta
    kundansvarig, kundeansvarlig, ansvarig, ansvarlig, ägare
  `),
  kam: splitWords(`
    key account manager, account manager, kam, acct. mgr, account mgr, acct manager, acct mgr name, account manager name, kam name
    key acct mgr, key account mgr, global account manager, gam, strategic account manager, acc. manager, acct owner, gestionnaire de compte
    responsable de compte, gestor de cuenta, gestor de cuentas, kundenmanager
    مدیر حساب کلیدی، مدیر حساب، مدیر مشتری، مدیر مشتری کلیدی، مدیر مشتریان کلیدی
    müşteri yöneticisi
  `),
  unitCost: splitWords(`
    unit cost, cost per unit, cost each, unit cost price, ek-preis, einstandspreis, stückkosten, coût unitaire, coste unitario, costo unitario
    بهای تمام شده واحد، قیمت خرید واحد، بهای خرید واحد
    cost of a unit
  `),
  refund: splitWords(`
    amount refunded, refunded amount, refund amount, refund, total refunded, refunds, erstattung, erstattungsbetrag, erstatteter betrag
    montant remboursé, importe reembolsado
    مبلغ برگشتی، مبلغ عودت، مبلغ استرداد
    مبلغ عودت‌داده‌شده
  `),
  sponsor: splitWords(`
    our executive sponsor, executive sponsor, sponsor
    حامی اجرایی ما، حامی اجرایی
  `),
  industry: splitWords(`
    segment, customer segment, market segment, vertical, industry segment, market, kundensegment, marktsegment, segment client, segmento
    kundengruppe, kdgrp, kd.-gruppe, branchenschlüssel, branchencode
    customer group, customer class, groupe de clients, grupo de clientes, gruppo clienti, klantgroep, müşteri grubu, grupa klientów, kundgrupp
    بخش بازار، بخش مشتری، گروه مشتری، گروه مشتریان، طبقه مشتری
    industry, sector, line of business, branche, industrie, wirtschaftszweig, secteur, secteur d'activité, industria, actividad, settore
    صنعت، نوع صنعت، حوزه فعالیت، زمینه فعالیت، رشته فعالیت، صنف
    sektör, branża, setor, ramo
    bransch, bransje
  `),
  city: splitWords(`
    city, town, billing city, shipping city, company city, address 1: city, ort, stadt, wohnort, ville, localité, ciudad, población
    localidad, città, billing address city
    ort01, ort des kunden, ort kunde, kundenort
    شهر، شهرستان
    plaats, woonplaats, stad, cidade, localidade, şehir, miasto, comune, headquarters
    postort, poststed
  `),
  country: splitWords(`
    country, country/region, billing country, billing country/region, shipping country, company country, land, pays, país, paese, ctry
    cntry, country iso, iso country, landes-kz, länderkennzeichen, lkz, ländercode, code pays, cód. país, address 1: country/region
    country code, country name, territory country, land1, land/region, land des kunden, kundenland, länderschlüssel, ländername
    کشور، کشور/منطقه، کشور مشتری
    ülke, kraj, nazione
  `),
  phone: splitWords(`
    phone, phone number, business phone, work phone, telephone, tel, mobile, mobile phone, mobile phone number, cell phone, direct phone
    company phone, account phone, main phone, phone 1 - value, telefon, telefonnummer, mobil, handy, mobilnummer, telefon geschäftlich
    tél. professionnel, portable, mobile professionnel, teléfono, móvil, celular, phone number (work), work phone number
    تلفن، شماره تلفن، شماره تماس، تلفن همراه، موبایل، شماره موبایل، شماره همراه، تلفن مستقیم، تلفن شرکت، تلفن ثابت
    telefoon, telefoonnummer, telefone, cellulare, cep telefonu, numer telefonu
    mobilnr, telefonnr
  `),
  website: splitWords(`
    website, website url, company domain name, web, url, homepage
    وب‌سایت، سایت، نشانی وب، آدرس سایت، آدرس وب‌سایت، وبگاه
  `),
  parent: splitWords(`
    parent account, parent company, parent, parent account name, ultimate parent, group, group / parent, parent / group, group company
    group name, customer group parent, holding, konzern, muttergesellschaft, groupe, société mère, grupo, empresa matriz
    شرکت مادر، حساب مادر، مشتری مادر، هلدینگ، گروه
    koncern, moderbolag, konsern
  `),
  revenue: splitWords(`
    revenue, sales, turnover, net sales, sales revenue, our revenue, our sales, net revenue, invoiced, billings, revenue in, sales in
    total revenue, total sales, total spend, total spent, lifetime value, sales amount, jahresumsatz mit uns, chiffre d'affaires, ca
    last year revenue, revenue last year, sales last year, last year sales, prior year sales, prior year revenue, total net sales
    gross sales, gross revenue, invoiced revenue, billed revenue, billing, invoice revenue, sales volume, total billed, total invoiced
    net invoiced, actual revenue, revenue amount, sales amount net, customer sales, umsatz vorjahr, vorjahresumsatz, umsatz vj, vj-umsatz
    umsatz in eur, umsatz eur, ca ht, chiffre d'affaires ht, ca net, ca facturé, ca total, chiffre d'affaires net, ca réalisé
    cifra de ventas, cifra de negocio, volumen de negocio, sum of, summe von, somme de, suma de, actual, actuals, ist, réel, réalisé, real
    sales py, revenue py, py, sales ly, revenue ly, ly sales, ly revenue, ly
    عملکرد، عملکرد واقعی، واقعی، درآمد ما، فروش ما، درآمد سال، فروش سال، مبلغ فروش سال، جمع فروش سال، جمع درآمد سال، فروش سال گذشته
    درآمد سال گذشته، فروش خالص سال، خالص فروش سال، جمع مبلغ فروش، گردش فروش
    all income, volume de negócios, przychody ze sprzedaży, jaaromzet
    خرید سال، گردش خرید
    sales value, montant des ventes, ordered revenue, shipped revenue, ordered product sales
    omzet vorig jaar, umsatz letztes jahr, ca année précédente, ca n-1, ventas año anterior, ventas año pasado, fatturato anno precedente
    vendas ano anterior, geçen yıl ciro, omsättning föregående år, försäljning föregående år, omsättning förra året
    försäljning, omsättning, oms, nettoomsättning, nettoförsäljning, intäkter, salg, omsetning, omsætning, nettosalg
  `),
  revenueToDate: splitWords(`
    net sales ytd, net revenue ytd, turnover ytd, revenue to date, sales to date, revenue this year, sales this year, revenue ytd, sales ytd, ytd, ytd revenue, ytd sales
    current year sales, current year revenue, this year sales, year to date, revenue year to date, sales year to date
    umsatz laufendes jahr, umsatz lfd. jahr, umsatz aktuelles jahr, umsatz ytd, ca en cours, ca année en cours, cumul ca, ventas del año en curso
    ventas año actual, ventas acumuladas, sales cy, revenue cy, cy, sales ty, revenue ty, ty sales, ty revenue, ty
    omzet dit jaar, omzet lopend jaar, umsatz dieses jahr, ca cette année, ventas este año, fatturato anno corrente, fatturato anno in corso
    vendas este ano, bu yıl ciro, omsättning i år, försäljning i år, omsättning hittills i år
    درآمد تاکنون، فروش تاکنون، درآمد امسال، فروش امسال، درآمد سال جاری، فروش سال جاری، فروش از ابتدای سال، فروش تا امروز، درآمد تا امروز
  `),
  cost: splitWords(`
    cost, costs, cost to serve, total cost, cost of sales, cost in, cogs, cost of goods, cost of goods sold, line cost, total product cost, cost amount
    kosten, wareneinsatz, einstandswert, coût, coûts, coût total, coût de revient, coste, coste total, costo, costo total, total costs
    unit cost total, cost price total, purchase cost, product cost, line costs, standard cost, total cost of goods, costo de ventas
    coste de ventas, gesamtkosten, selbstkosten, ek gesamt, einkaufswert, herstellkosten, coûts des ventes, coût d'achat
    ek-wert, ek-betrag, einstandsbetrag, einstand, verrechnungswert, verrechn.-wert, wavwr
    prix de revient, costo de venta
    هزینه، هزینه‌ها، بهای تمام‌شده، هزینه خدمت‌رسانی، هزینه کل، هزینه سال، بهای تمام شده کالای فروش رفته، بهای تمام‌شده کالا
    قیمت تمام شده، مبلغ بهای تمام شده
    kostprijs, inkoopwaarde, custo, custo total, maliyet, koszt, koszt własny
    cost of the sale
    بهای تمام‌شده فروش
    kostnad, kostnader, varukostnad, kostpris, omkostning, omkostninger
  `),
  marginShare: splitWords(`
    gm %, gross margin %, margin %, gross margin percent, margin percent, gp %, gross profit %, margin in %, margin rate, gross margin rate
    contribution margin %, profit margin, profit margin %, db %, db in %, marge %, marge in %, rohertrag %, handelsspanne, taux de marge
    marge brute %, taux de marge brute, margen %, margen bruto %, margine %
    درصد سود، حاشیه سود درصد، درصد حاشیه سود، درصد سود ناخالص، نرخ سود، درصد حاشیه، درصد سودآوری، حاشیه سود به درصد، درصد سود خالص
    tb %, täckningsgrad, täckningsgrad %, bruttomarginal, bruttomarginal %, marginal %, dækningsgrad, dekningsgrad
  `),
  annualRevenue: splitWords(`
    annual revenue, annual revenue (converted), company revenue, customer revenue, organization annual revenue, jahresumsatz
    chiffre d'affaires annuel, ingresos anuales, account annual revenue, company annual revenue, jahresumsatz des kunden
    jahresumsatz kunde, ca annuel, ca annuel du client, facturación anual, ingresos anuales del cliente, umsatz des kunden
    company size revenue
    درآمد سالانه، گردش مالی، درآمد سالیانه، گردش مالی سالانه، درآمد سالانه شرکت، گردش مالی مشتری، درآمد سالانه مشتری، فروش سالانه شرکت
  `),
  potential: splitWords(`
    potential, potential per year, revenue potential, potential revenue, sales potential, annual potential
    purchase potential, purchasing potential, buying potential, spend potential, potential spend, potential sales, potential turnover
    potential value, customer potential, business potential, potenzial, umsatzpotenzial, umsatzpotential
    jahrespotenzial, jahrespotential, einkaufspotenzial, kundenpotenzial, potentiel, potentiel d'achat, potentiel de vente, potentiel ca
    potencial, potencial de compra, potencial de venta, potenziale
    درآمد بالقوه، درآمد بالقوه سالانه، پتانسیل، پتانسیل درآمد، پتانسیل فروش، ظرفیت خرید، پتانسیل خرید، پتانسیل مصرف، خرید بالقوه
    فروش بالقوه، ظرفیت فروش، توان خرید، برآورد خرید
  `),
  wallet: splitWords(`
    customer’s spend in our field, wallet, wallet size, category spend, total category spend, customer spend
    کل خرید مشتری در حوزه ما، کل خرید مشتری، سبد خرید، اندازه سبد خرید
  `),
  recurring: splitWords(`
    recurring revenue, recurring, annual recurring revenue, arr, contract revenue, subscription revenue
    درآمد تکرارشونده، درآمد تکراری، درآمد قراردادی، درآمد اشتراک
  `),
  referrals: splitWords(`
    referrals, number of referrals
    مشتریان معرفی‌شده، معرفی مشتری، تعداد معرفی
  `),
  retention: splitWords(`
    chance to keep per year, retention, retention rate
    احتمال حفظ در سال، نرخ حفظ مشتری، نرخ حفظ
  `),
  contractEnds: splitWords(`
    contract ends on, contract end, contract end date, contract ends, end of contract, contract expiry, contract expiry date, contract expires
    contract expires on, contract expiration, contract expiration date, contract until, contract valid until, expiry of contract
    agreement end date, agreement expiry date, vertragsende, vertragsenddatum, vertrag bis, vertrag endet am, laufzeitende, ende des vertrags
    vertragsablauf, vertragslaufzeit bis, fin de contrat, fin du contrat, date de fin de contrat, date fin contrat, échéance du contrat
    date d'échéance du contrat, expiration du contrat, fin de contrato, fin del contrato, fecha fin de contrato, fecha de fin de contrato
    fecha fin contrato, vencimiento del contrato, vencimiento contrato, fine contratto, scadenza contratto, data fine contratto
    data scadenza contratto, fim do contrato, data de fim do contrato, término do contrato, vencimento do contrato, einde contract
    einddatum contract, contract einddatum, contracteinde, contract tot, sözleşme bitiş tarihi, sözleşme bitişi, koniec umowy, data końca umowy
    data zakończenia umowy
    پایان قرارداد، تاریخ پایان قرارداد، انقضای قرارداد، تاریخ انقضای قرارداد، سررسید قرارداد، خاتمه قرارداد، تاریخ خاتمه قرارداد
  `),
  daysOfNotice: splitWords(`
    notice in days, notice days, days of notice, notice period in days, notice period (days), kündigungsfrist in tagen, kündigungsfrist (tage)
    préavis en jours, préavis (jours), días de preaviso, preaviso (días), giorni di preavviso, preavviso (giorni), opzegtermijn (dagen)
    مهلت اعلام (روز)، مهلت اعلام به روز
  `),
  renewal: splitWords(`
    renewal due on, renewal date, contract renewal date, next renewal, next renewal date, renewal due, renewal due date, verlängerungsdatum
    datum der verlängerung, date de renouvellement, fecha de renovación, data rinnovo, data de renovação, verlengingsdatum, yenileme tarihi
    data odnowienia
    موعد تمدید، تاریخ تمدید، تاریخ تمدید قرارداد، موعد تمدید قرارداد
  `),
  buyerType: splitWords(`
    buyer type, type of buyer
    نوع خریدار
  `),
  candidate: splitWords(`
    candidate
    نامزد، نامزد حساب کلیدی
  `),
  whyKey: splitWords(`
    why it matters to us
    چرا برای ما مهم است
  `),
  buysMore: splitWords(`
    intends to buy more, buys more
    قصد خرید بیشتر
  `),
  keyBenefits: splitWords(`
    what it gets as key account, key account benefits
    مزایای حساب کلیدی
  `),
  linkedIn: splitWords(`
    linkedin page, linkedin company page, company linkedin
    صفحه لینکدین
  `),
  linkedInSeen: splitWords(`
    linkedin looked at
    آخرین نگاه به لینکدین
  `),
  meetingLink: splitWords(`
    meeting link
    پیوند جلسه
  `),
  note: splitWords(`
    note, notes, comment, comments, remarks, description, account description
    details, body, summary of the talk, meeting notes, call notes, outcome notes, beschreibung, bemerkung, bemerkungen, notizen, remarques, notas, descripción
    یادداشت، یادداشت‌ها، توضیح، توضیحات، ملاحظات، شرح، شرح جلسه، شرح تماس، شرح گفت‌وگو، نتیجه جلسه، خلاصه جلسه، خلاصه گفت‌وگو، خلاصه، جزئیات
    صورت‌جلسه، آنچه گفته شد
    verslag, bericht, besuchsbericht, compte rendu, informe, resoconto, relato, omschrijving, opmerkingen, descrizione, descrição, observações, açıklama, opis, uwagi
    nota
    notes after the subject
    یادداشت پس از موضوع
    anteckning, anteckningar, beskrivning, notat
  `),
  date: splitWords(`
    order date, invoice date, inv date, ord date, sales date, sale date, transaction date, posting date, billing date, buchungsdatum
    bestelldatum, date de facturation, order date key, ordered on, invoiced on, purchase date, order day, accounting date, gl date
    order placed, order placed date, invoice day, sold at, sale day, rechnungsdat., leistungsdatum, belegdat., auftragsdat., buchungstag
    rechnung vom, fakturadat., fakt.-datum, fkdat, fakturierdatum, fakturatag, re.-dat., rg.-dat., beldat, bldat, buchungsdat., buch.-dat.
    buch.-datum, budat, pstng date, auftr.-datum, kalendertag, date comptable, date de signature, fecha contable
    تاریخ فاکتور فروش، تاریخ معامله، تاریخ شمسی، تاریخ رویداد، تاریخ پیش‌فاکتور، ت. فاکتور
    date won, opportunity date won, won date, won time, deal won time, closed won date, close date, actual close date, actual close, deal close date
    deal closed on, closed on, deal won on, won on, close time, deal close time, closure date, actual closing date, abgeschlossen am
    schlusstermin, tats. abschlussdatum, tatsächliches abschlussdatum
    تاریخ برنده شدن، تاریخ بسته شدن، تاریخ بستن، تاریخ بسته‌شدن فرصت، تاریخ بسته شدن معامله، تاریخ نهایی شدن، زمان بسته شدن
    date, datum, fecha
    تاریخ، تاریخ ثبت، زمان ثبت، تاریخ و ساعت، تاریخ و زمان
    order created, created at, created utc, created date utc, datekey, date issued, issued, paid at, date paid, paid date, day, created on
    angelegt am, erstellt am, erfassungsdatum, erf.-datum, erdat, issued on, order_purchase_timestamp, timestamp, order timestamp, tag, jour
    día, data, rechn.-datum
    روز
    opportunity estimated close, estimated close, expected close date, expected close, deal expected close date, due date, effective date, service date
    lieferdatum, date d'échéance
    تاریخ تحویل، تاریخ احتمالی بسته‌شدن
    fälligkeitsdatum, fällig am, fecha de vencimiento
    تاریخ سررسید
    creation date, data registrazione, data de lançamento, düzenleme tarihi, işlem tarihi, boekdatum, boekingsdatum
    ت. صدور
    period start, period from, start of period, billing period start
    quote date, quotation date, estimate date, angebotsdatum, date du devis, fecha del presupuesto, data preventivo, offertedatum, teklif tarihi
    closed at, won at, booked on, ordered at, invoiced at, fk.datum, fk-datum, fkt.datum, orders created date, sold on, day of order date, day of invoice date, transaction day, f. factura, f. emisión
    dag, dato, fakturadato
  `),
  amount: splitWords(`
    accounted amount, rechnungswert netto, geschatte waarde, estimated value, valeur estimée, valor estimado, valore stimato, tahmini tutar
    tax excluded signed, tax excluded, untaxed signed, untaxed, amount w/o vat, amount w/o tax, total w/o vat, mt ht, mt. ht, total h.t., net invoiced amount, ext. amount
    مبلغ قبل از مالیات، جمع قبل از مالیات، مبلغ بدون ارزش افزوده
    montant ht société, converted amount, base currency amount, amount in company currency, amount (converted), amount (company currency)
    amount in local currency, amount in lc, amount in loc.curr., amount (lcy), line net amount, line subtotal, linetotal, line net total
    betrag in hauswährung, betrag hauswähr, betrag in hw, betr. in hw, betrag hw, nettowert hw, dmbtr, price_subtotal, order lines/subtotal
    line amount, extended price, extended amount, item total, untaxed amount signed, net amount, untaxed amount, net price total
    net sales amount, net total, netto, gesamtbetrag netto, base imponible, untaxed total, amount_untaxed, netwr, net val
    net value in document currency, net invoice amount, taxable amount, taxable value, nettowert in belegwährung, nettowrt, warenwert netto
    subtotal sin iva, base imp., matrah, neto gravado, ara toplam
    خالص فاکتور، مبلغ پس از تخفیف، مبلغ کل پس از تخفیف، مبلغ بعد از تخفیف
    subtotal, subtotal amount, total signed, total in currency signed, amount, deal value, close_value, won amount, value formatted
    opportunity value formatted, order amount, debit
    مبلغ فروش، بدهکار
    amount in doc. curr., billed amount, invoiced amount, est. revenue, contract value, deal size, deal price, opportunity revenue
    sales amount (actual), charge amount, revenue (eur), credit amount, warenwert, volumen, geschätzter umsatz, gesch. umsatz, betrag in eur
    soll, umsatz (ohne soll/haben-kz), betrag hauswährung, betrag in belegwährung, betrag belegwährung, betrag in bw, betr. in bw, wrbtr, fakturierter wert
    fakturierter umsatz, umsatzbetrag, vk-wert, verk.-wert, debe, cantidad monetaria, umsatz soll, transaction total, requested amount
    likely
    مبلغ بدهکار، گردش بدهکار، بدهکار (ریال)، ارزش ریالی، مبلغ ریالی
    order total amount, total amount, total price, total, grand total, total contract value, lead value, sale price total, endbetrag, gross amount
    totaal incl. btw, amount with vat, bruttobetrag, gesamtbetrag brutto, rechnungsbetrag brutto, total due, amount due, amount paid
    payment amount, paid amount, total paid, net à payer
    مبلغ قابل پرداخت، قابل پرداخت، مبلغ پرداختی، خالص قابل پرداخت، جمع قابل پرداخت، مبلغ برآوردی، مبلغ پیش‌بینی، درآمد پیش‌بینی‌شده
    do zapłaty, ext price, ext. price
    sale amount, sale value, verkaufswert, verkaufsbetrag
    entered amount
    borç, debet, winien, débito, measure values, total sale price, order items total sale price, vendas líquidas, valor das vendas
    nettobelopp, totalbelopp
  `),
  orderId: splitWords(`
    order id, order, order name, sales order, sales order number, billing document, num, receipt number, bestellnummer, billing doc
    order reference, order ref, invoice ref, invoice reference, po number, receipt no, receipt, deal number, number, bestellnr, belegfeld 1
    vorgang, vorgangsnummer, lieferscheinnummer, rechn.-nr., réf facture, référence facture, fakt.-nr., faknr, vbeln, verk.-beleg, vkbeleg
    vertriebsbeleg, auftr.-nr., ab-nr., vorgangsnr., dok.-nr., lieferschein, lieferscheinnr., référence commande, albarán
    شماره رسید، شماره قرارداد، شماره برگ، شماره سند حسابداری، ردیف فاکتور، عطف
    nota fiscal, nº da nota, número da nota, nf, numero nota, sale id
    شماره معامله
    folio
  `),
  quoteId: splitWords(`
    quote no, quote number, quote id, quote, quotation no, quotation number, quotation id, quotation, quote #, estimate no, estimate number
    angebotsnr, angebotsnummer, angebot nr, angebots-id, n° devis, devis n°, numéro de devis, numéro du devis, nº presupuesto, n° presupuesto
    número de presupuesto, nº cotización, número de cotización, numero preventivo, n. preventivo, nº orçamento, número do orçamento, offertenr
    proforma no, proforma number, proforma invoice no, proforma invoice number, proforma nr, proformanummer, offertenummer, teklif no, teklif numarası, nr oferty, numer oferty, offertnr, offertnummer, tilbudsnr, tilbudsnummer
    شماره پیش‌فاکتور، شماره پیشنهاد، شماره پیشنهاد قیمت
  `),
  orders: splitWords(`
    orders, number of orders, order count, total orders, total number of orders, anzahl bestellungen, anzahl aufträge, anzahl rechnungen
    nombre de commandes, nb commandes, número de pedidos, nº de pedidos, payment count
    تعداد سفارش، تعداد سفارش‌ها، تعداد فاکتور
  `),
  orderLines: splitWords(`
    order lines, number of order lines, line items, number of line items, auftragspositionen, anzahl positionen, lignes de commande
    تعداد ردیف سفارش، ردیف‌های سفارش، تعداد اقلام
  `),
  firstOrder: splitWords(`
    first order, first order date, customer since, erste bestellung, kunde seit, première commande, client depuis, primer pedido
    cliente desde, first purchase, first purchase date
    نخستین سفارش، اولین سفارش، تاریخ نخستین سفارش، تاریخ اولین خرید
  `),
  lastOrder: splitWords(`
    last order, last order date, last purchase, letzte bestellung, letzter auftrag, dernière commande, dernier achat, último pedido
    última compra, last purchase date, last invoice date, last sale date
    آخرین سفارش، آخرین خرید، تاریخ آخرین سفارش، تاریخ آخرین خرید
  `),
  ordersToDate: splitWords(`
    orders to date
    تعداد سفارش تاکنون
  `),
  ordersSameDays: splitWords(`
    orders same days a year ago
    تعداد سفارش همین روزها در سال پیش
  `),
  usualInterval: splitWords(`
    usual days between orders, usual interval, median days between orders
    فاصله معمول سفارش‌ها (روز)، فاصله معمول سفارش‌ها
  `),
  longestGap: splitWords(`
    longest gap between orders, longest gap
    بلندترین فاصله سفارش‌ها (روز)، بلندترین فاصله سفارش‌ها
  `),
  revenueSameDays: splitWords(`
    revenue same days a year ago, revenue same days last year
    درآمد همین روزها در سال پیش
  `),
  salesUntil: splitWords(`
    sales lines until, sales until
    ردیف‌های فروش تا
  `),
  salesFrom: splitWords(`
    sales lines from, sales from
    ردیف‌های فروش از
  `),
  daysToDate: splitWords(`
    days to date
    روزهای امسال تاکنون
  `),
  category: splitWords(`
    category, product category, product line, material group, matl group, commodity group, product type, item group name, division name
    category name, warengruppe, kategorie, warengruppenbezeichnung, sparte, produktbereich, famille, warengruppe bezeichnung
    bez. warengruppe, warengruppenbez., warengrp., warengr., wgr, warengruppen, hauptwarengruppe, warenhauptgruppe, materialgruppe
    mat.-gruppe, matgrp, matgr, matkl, mat. group, produkthierarchie, prodhier, produktgr., produktlinie, art.-gruppe, sortiment
    famille de produits, catégorie, catégorie de produits, gamme, gamme de produits, categoría, familia, familia de productos
    grupo de artículos
    دسته، دسته‌بندی، خانواده محصول، گروه اصلی، گروه فرعی، طبقه کالا، گروه کالایی، گروه اصلی کالا، رده کالا، دسته‌بندی کالا، دسته بندی محصول
    varugrupp, produktgrupp, varegruppe, produktgruppe
  `),
  product: splitWords(`
    product, product name, product/service, product/service name, item, item name, sku, product code, item description, product/service full name, lineitem name, lineitem sku
    stockcode, material, material description, goods, service, inventory item code, sub-category, description of goods, artikelbezeichnung
    bezeichnung, leistung, material nr, désignation, référence article, materialbezeichnung, materialkurztext, materialtext, materialnummer
    matnr, arktx, matl, artikelbez., artikeltext, art.-nr., produktbezeichnung, positionstext, pos.-text, positionsbezeichnung, kurztext
    libellé, descripción del artículo, referencia
    شرح کالا، نام کالا/خدمت، کالا/خدمات، شرح کالا یا خدمات، خدمت، کالا یا خدمت، نام جنس، جنس
    artikelomschrijving, designação, hizmet
    products, services, products and services, products & services, inventory item, produit/service, produits et services, produkt/dienstleistung
    produkt/service, artikel/leistung, produkte und dienstleistungen, producto/servicio, producto o servicio, productos y servicios
    prodotto/servizio, prodotti e servizi, produto/serviço, produtos e serviços, product/dienst, artikel/dienst, ürün/hizmet, produkt/usługa
    کالا/خدمت، کالا و خدمات، کالاها و خدمات، محصول/خدمت، محصولات
    benämning, artikelbenämning, vara, varebetegnelse
  `),
  quantity: splitWords(`
    quantity, units, units sold, pieces, order quantity, lineitem quantity, invoiced quantity, stückzahl, anzahl, sales quantity
    quantity ordered, quantity sold, qty sold, quantity invoiced, billed quantity, actual invoiced qty, billed qty, qty ordered
    units ordered, no. of units, order item quantity, count of units, menge (stk), liefermenge, fakturierte menge, anzahl stück
    verkaufte menge, stueckzahl, quantité facturée, qté facturée, quantité commandée, fakt. menge, fktmenge, fkimg, absatz, absatzmenge
    verk.-menge, bestellmenge, stück, stk, unidades, uds, cant., cantidad facturada, unidades vendidas, cantidad vendida, q.tà
    تعداد کالا، تعداد کل، مقدار اصلی
  `),
  unitPrice: splitWords(`
    unit price, price, price per unit, list price, sales price, lineitem price, item price, stückpreis, pu ht, unitamount, price each
    net price per unit, selling price, rate, net price, unit net price, sales price per unit, unit selling price, vk-preis, vk netto
    preis pro stück, preis je einheit, e-preis, stueckpreis, p.u., prix u., precio unidad, einzelpr., preis/einheit, precio por unidad
    فی، بهای واحد، مبلغ فی، نرخ، فی فروش، بها، نرخ واحد، بهای هر واحد، فی واحد
    à-pris, á-pris, styckpris, stykpris, enhetspris
  `),
  discount: splitWords(`
    discount, discount amount, discount percent, discount rate, line discount, lineitem discount, unitpricediscount, rabatt, nachlass
    remise, descuento, sconto, disc, discount pct, discount given, promotion discount, total discount, rabattbetrag, rabatt in %, skonto
    montant remise, taux de remise, dto, bonificación
    تخفیف، مبلغ تخفیف، درصد تخفیف، جمع تخفیف، کل تخفیف، تخفیف ردیف، تخفیف نقدی، درصد تخفیف ردیف، تخفیفات
    korting, desconto, iskonto, indirim, rabat
    discounts
    تخفیف‌های
  `),
  profit: splitWords(`
    profit, gross profit, margin, margin amount, gross margin, profit amount, contribution margin, total profit, gewinn, rohertrag, rohgewinn
    deckungsbeitrag, db, bénéfice, marge, marge brute, beneficio, margen, margen bruto, line profit, net profit, gp, gross profit amount
    margin value, gewinn/verlust, marge nette, bénéfice brut, marge commerciale, ganancia, utilidad, beneficio bruto, utile, margine
    db 1, db i, db abs., spanne, bruttogewinn, rohmarge
    سود، سود ناخالص، حاشیه سود، مبلغ سود، سود (زیان)، سود و زیان، سود خالص، سود فروش
    winst, brutomarge, lucro, lucro bruto, margem, kâr, brüt kâr, marża, zysk
    profit of the sale
    täckningsbidrag, bruttovinst, vinst, dækningsbidrag, dekningsbidrag, fortjeneste
  `),
  stage: splitWords(`
    stage, deal stage, status type, opportunity status type, sales stage, pipeline stage, stage name, pipeline stage name, deal stage name
    opportunity status stage, status of deal, vertriebsphase, phase de la transaction
    مرحله کاریز، کاریز، مرحله قیف، مرحله جاری
    وضعیت فرصت
    milestone, lead status, lead stage, lead-status
    fas, steg, säljsteg, salgsfase
  `),
  probability: splitWords(`
    probability, win probability, deal probability, win %, chance, chance of success, confidence, opportunity confidence
    success probability, close probability, erfolgswahrscheinlichkeit, taux de réussite, prob., probabilité de réussite
    احتمال موفقیت، احتمال موفقیت (درصد)، درصد احتمال، شانس موفقیت، احتمال برد
    probability of winning
    slagingskans, scoringskans, wahrsch., wahrsch. %, wahrsch. in %, win prob., win prob. %, درصد موفقیت
    sannolikhet, sannsynlighet, sandsynlighed
  `),
  status: splitWords(`
    status, order status, deal status, financial status, payment status, sales status, status code, status reason, status name, status label
    opportunity status label, won/lost, outcome, order state, invoice state, deal state, payment state, cancelled, canceled, is cancelled
    line status, item status, position status, positionsstatus, fulfillment status, fulfilment status, shipping status, delivery status, lieferstatus
    voided, refunded, storniert, annulé, annulée, anulado, anulada, statusgrund, bestellstatus
    موضوع صورت‌حساب، موضوع فاکتور، وضعیت صورتحساب، وضعیت تسویه، وضعیت ثبت، وضعیت فاکتور فروش، ابطال شده، باطل شده
    activity status, task status, meeting outcome, call outcome, done, erledigt, terminé, aktivitätsstatus, void, is void, deleted
    makulerad, annullerad, annulleret, kansellert, bezahlstatus, geannuleerd, cancelada, iptal, anulowana
    opportunity status, وضعیت معامله
    done or not
    انجام شده یا نه
  `),
  customerStatus: splitWords(`
    account status, customer status, active, is active, account active, inactive, is inactive, aktiv, inaktiv, kunde aktiv, actif
    client actif, inactif, activo, inactivo, cliente activo, attivo
    وضعیت حساب، وضعیت طرف حساب، فعال، غیرفعال، مشتری فعال، فعال است
    active or not
    فعال یا غیرفعال
  `),
  documentType: splitWords(`
    transaction type, move type, type, billing type, belegart, rechnungsart, billing type description, vch type, record type
    invoice category, sales document type, billt, kind of document, art, dokumentart, fakturaart, vorgangsart, transaktionsart, nature
    nature de pièce, clase de documento, fkart, fart, re.-art, rg.-art, bel.-art, auftragsart, auftr.-art, auart, verkaufsbelegart
    verk.-belegart, vk-belegart, vbelart, saty, bilty, tipo de transacción, tipo documento fiscale
    نوع رسید، نوع عملیات، نوع معامله
    credit memo, credit note, is return, is credit
    causale, transaction class
    document kind, nature pièce, natureza da operação, natureza, operação, tipo de operação, tipo operação, cfop descrição, işlem türü, işlem tipi
    buchungsart, bewegungsart, mouvement, type de mouvement, opération, movimiento, tipo de movimiento, operación, tipo operación, operazione
    tipo operazione, movimento, tipo movimento, tipo de movimento
    kind
  `),
  currency: splitWords(`
    currency, currency code, deal currency, transaction currency, amount currency, currency iso code, monnaie, deal currency code
    currency name, iso currency, transaction currency code, wkz umsatz, wkz, währungsschlüssel, währg, hauswährung, waehrung
    devise de facturation, wrg, währ., whrg, whg, waehrg, waerk, waers, belegwähr., hauswähr, hwähr, hwrg, crcy, sd document currency
    tipo de moneda
    واحد پول، واحد ارز، نوع پول، واحد ارزی
    para birimi
  `),
  dealName: splitWords(`
    deal name, opportunity, deal title, topic, deal subject, opportunity title, opportunity topic, potential name, deals, deal title/name
    lead title, thema, titel der verkaufschance, chancenname, auftragsname, projektname, nombre del trato, trato, título de la oportunidad
    فرصت فروش، عنوان فرصت فروش، موضوع فرصت، عنوان سرنخ
    trattativa
    nom de la transaction
    affär, affärsnamn, affärsmöjlighet, salgsmulighet
  `),
  dealId: splitWords(`
    deal id, potential id, deal record id, kennung der verkaufschance
    شناسه فرصت، شناسه معامله، کد فرصت، شماره فرصت، کد معامله
    شناسه فرصت فروش
  `),
  period: splitWords(`
    period, fiscal period, period name, periode, posting period, accounting period, financial period, period/year, fiscal year/period
    buchungsperiode, geschäftsperiode, période comptable, periodo, periodo contable
    دوره، دوره گزارش، دوره فروش
  `),
  weekOfSales: splitWords(`
    week, calendar week, iso week, week number, week no, week of year, sales week, fiscal week, kw, kalenderwoche, woche, semaine, semana
    settimana
    هفته، شماره هفته
  `),
  yearOfSales: splitWords(`
    year, fiscal year, calendar year, sales year, order year, jahr, geschäftsjahr, année, exercice, año, ejercicio, anno, yr, fy
    financial year, invoice year, jahr (rechnung), rechnungsjahr, kalenderjahr, année de facturation, exercice fiscal, année civile
    año fiscal, ejercicio fiscal, año factura
    سال، سال مالی، سال فروش، سال شمسی، سال فاکتور، دوره مالی
    year of order date, year of invoice date, year of date, jaar, ano, yıl, rok
    year of the sale
    år
  `),
  monthOfSales: splitWords(`
    month, month name, sales month, order month, monat, mois, mes, mese, mon, invoice month, calendar month, month number, month no
    kalendermonat, rechnungsmonat, mois de facturation, mes factura, mes de venta
    ماه، نام ماه، ماه فروش، ماه فاکتور، ماه شمسی
    month of order date, month of invoice date, month of date, maand, mês, ay, miesiąc
    month of the sale
    månad, måned
  `),
  quarterOfSales: splitWords(`
    quarter, fiscal quarter, qtr, quartal, trimestre, calendar quarter, invoice quarter, sales quarter, quarter name, q, vierteljahr
    trim., cuatrimestre, trimestre fiscal
    فصل، سه‌ماهه، فصل سال
    quarter of order date, quarter of invoice date, quarter of date, kwartaal, çeyrek, kwartał
    quarter of the sale
    فصل فروش
    kvartal
  `),
  subject: splitWords(`
    subject, email subject, activity subject, task subject, call subject, event subject, betreff, objet, asunto
    موضوع، عنوان فعالیت، موضوع مذاکره، شرح مذاکره، موضوع تماس، موضوع جلسه
    task title, call title, meeting name, meeting title, activity title, summary
    شرح فعالیت، عنوان جلسه
    sujet, onderwerp, oggetto, assunto, konu, temat
    ämne, rubrik, emne
  `),
  activityType: splitWords(`
    activity type, type of activity, call type, task type, event type, activity, interaction type, direction, call direction, aktivität, activité, aktivitätstyp
    type d'activité, tipo de actividad
    نوع فعالیت، نوع تماس، فعالیت، نوع پیگیری
    call and meeting type, task subtype, event subtype, art der aktivität, aktivitätsart, task/event, activiteitstype, tipo attività
    tipo di attività, tipo de atividade, görüşme türü, visit type
    aktivitetstyp, aktivitet, aktivitetstype
  `),
  activityDay: splitWords(`
    activity date, start date, start, start time, meeting start time, call date, completed date, date completed, completed at, actual end
    starttermin, startdatum, beginn, beginnt am, aktivitätsdatum, date de début, début, date de l'activité, fecha de inicio, comienzo
    fecha de la actividad
    تاریخ فعالیت، تاریخ شروع، تاریخ انجام، تاریخ تماس، تاریخ جلسه، تاریخ مذاکره، تاریخ ملاقات، تاریخ بازدید
    call start time, call time
    visit date, date of visit, meeting date, bezoekdatum, contactdatum, besuchsdatum, kontaktdatum, date de visite, date du contact
    fecha de visita, fecha de contacto, data visita, data contatto, data da visita, ziyaret tarihi, data wizyty, besöksdatum, mötesdatum
    day of the activity
    روز فعالیت
  `),
  attendees: splitWords(`
    attendees, email to, to address, email recipients, required attendees, participants, invitees, guests, teilnehmer
    erforderliche teilnehmer, participants requis, participantes, asistentes, asistentes necesarios, invitados
    شرکت‌کنندگان، حاضران، مدعوین، دعوت‌شدگان
    people
    افراد
  `),
  private: splitWords(`
    private, privat, privé, privado
    خصوصی
    private or not
    خصوصی یا نه
  `),
  activityId: splitWords(`
    activity id, task id, event id, call id, meeting id, uid, activity uid, engagement id
    شناسه فعالیت، شناسه رویداد
    id of the activity, id in its source
    شناسه در منبع
  `),
  contactName: splitWords(`
    contact name, full name, name, contact, contact person, primary contact, person name, contact full name, display name, stakeholder
    customer contact, ansprechpartner, kontakt, kontaktperson, name des kontakts, vollständiger name, interlocuteur, nom du contact
    nom complet, contact principal, nom, contacto, nombre del contacto, nombre de contacto, nombre completo, persona de contacto, nombre
    referente
    نام و نام خانوادگی، نام کامل، نام مخاطب، نام رابط، شخص رابط، نام، مخاطب، رابط، نام شخص رابط، نام و فامیل، نام مسئول، شخص
    associated contact, associated contacts
    contactpersoon, contato, contatto, nome do contato, osoba kontaktowa, ilgili kişi
    name of the person
    نام فرد
  `),
  firstName: splitWords(`
    first name, given name, forename, vorname, prénom, primer nombre, nombre de pila
    نام کوچک، نام شخص رابط (کوچک)
    voornaam, imię
    förnamn, fornavn
  `),
  lastName: splitWords(`
    last name, surname, family name, nachname, familienname, zuname, nom de famille, apellido, apellidos, cognome
    نام خانوادگی، فامیلی، فامیل
    achternaam, sobrenome, nazwisko, soyad, soyadı
    efternamn, etternavn, efternavn
  `),
  jobTitle: splitWords(`
    job title, title, position, role, organization title, organization 1 - title, occupation, designation, position title
    berufsbezeichnung, funktion, stelle, titel, fonction, poste, intitulé du poste, titre, cargo, puesto, título, ruolo
    سمت، عنوان شغلی، عنوان، پست سازمانی، سمت شغلی، شغل
    functie, função, funzione, qualifica, stanowisko, görevi
    befattning, roll, stilling, tittel
  `),
  email: splitWords(`
    email, email address, work email, business email, primary email, mail, e-mail 1 - value, email 1, e-mail-adresse, adresse e-mail
    courriel, mail professionnel, correo, correo electrónico, dirección de correo electrónico, email - work, person - email
    e-mail address 1, email id
    ایمیل، پست الکترونیک، پست الکترونیکی، رایانامه، نشانی ایمیل، ایمیل کاری، آدرس ایمیل، نشانی الکترونیکی
    contact email, email from, from address, sender email, sender address
    نشانی الکترونیک
    e-posta, e-mailadres, indirizzo email, endereço de email
    e-post, epost, e-postadress, e-postadresse, mejladress
  `),
  unit: splitWords(`
    department, unit, division, business unit, team, site, branch, organization department, organization 1 - department, abteilung
    bereich, département, division/service, departamento, área, reparto
    واحد، بخش، دپارتمان، واحد سازمانی، شعبه، معاونت
    unit or department
    واحد یا بخش
  `),
  lastContact: splitWords(`
    last contact, last contact date, last contacted, last contacted on, last talk, date of last contact, letzter kontakt, letzter kontakt am
    kontaktiert am, dernier contact, date du dernier contact, último contacto, fecha del último contacto, ultimo contatto
    آخرین تماس، تاریخ آخرین تماس، آخرین گفت‌وگو، تاریخ آخرین گفت‌وگو
  `),
  profile: splitWords(`
    profile link, profile, linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin bio, profile url
    پیوند نمایه، نمایه، لینکدین، آدرس لینکدین، پروفایل، لینک پروفایل
  `),
  role: splitWords(`
    role in the decision, buying role, decision role, contact role, contact roles, stakeholder role
    نقش در تصمیم، نقش در خرید، نقش مخاطب
  `),
  ourOwner: splitWords(`
    our contact person, contact owner, relationship owner
    رابط ما، مالک مخاطب، مسئول ارتباط
    who of us, whose
    چه کسی از ما، از طرف ما
  `),
  reportsTo: splitWords(`
    reports to, reports to name, manager, supervisor
    زیر نظر، مدیر مستقیم، سرپرست
  `),
  interests: splitWords(`
    what matters to them, interests, priorities
    دغدغه‌ها، علاقه‌مندی‌ها، اولویت‌ها
  `),
  nextStep: splitWords(`
    next step, next steps
    گام بعدی، اقدام بعدی
  `),
};
