// Headers recognised in the files that people import, both languages together: a file's language need not be the workbook's.
import { splitWords } from './splitWords';

/**
 * Per field its headers, in lower case and Persian letters. Compare them folded, as names are (`foldName`).
 * `revenue`, `cost`, `recurring`, `referrals` and `orders` may be followed or led by a year (`revenue 2023`), which says which of the years
 * it is; a bare year (`2023`, `۱۴۰۲`) is that year's revenue. Without a year `revenue` is the amount of a sales line.
 */
export const importHeaders = {
  account: splitWords(`
    account name, customer name, company name, client name, organization name, organisation name, primary associated company,
    associated company, associated company names, associated company (primary), invoice partner display name, partner display name,
    sold-to party name, sold to party name, sold-to name, bill-to name, bill to name, ship-to name, billing company, deal organization,
    organization, organisation, company, customer, client, account, buyer, bill to, sold to, current company, customer full name,
    customer/project, customer:job, debtor name, party name, partner, partner name, partner_id/name, partner/name, name 1, billing name,
    company / account, customer company, reseller, reseller name, retailer
    kundenname, kunde, firma, firmenname, name des kunden, debitorname, debitor, auftraggeber, rechnungsempfänger
    nom du client, client facturé, société, nom de la société, raison sociale, entreprise, nombre del cliente, nombre cliente, cliente, empresa,
    razón social, nombre de la empresa, ragione sociale
    نام مشتری، مشتری، نام شرکت، شرکت، نام حساب، حساب، خریدار، نام خریدار، طرف حساب، نام طرف حساب، سازمان، نام سازمان، عنوان مشتری
  `),
  crmId: splitWords(`
    account id, company id, customer id, customer no, customer no., customer number, customer code, account no, account number, client id,
    crm id, record id - company, customer account, sold-to party, sold-to pt, sold to party, associated company ids, associated company id, primary company id,
    organization id, organisation id, partner id, partner_id/id, debtor no, debtor number, debtor code, party code, customer key,
    customer_id, custid
    kundennummer, kunden-nr, kunden-nr., kundennr, kundennr., debitorennummer, debitor-nr., debitorennr., numéro client,
    numéro de client, n° client, code client, código cliente, código de cliente, número de cliente, id cliente, id de cliente
    شناسه مشتری، کد مشتری، شماره مشتری، شناسه حساب، کد حساب، شناسه crm، کد تفصیلی، کد طرف حساب، کد خریدار
  `),
  recordId: splitWords(`
    record id, id, شناسه
  `),
  employees: splitWords(`
    employees, number of employees, no. of employees, employee count, headcount, company size, mitarbeiter, mitarbeiterzahl,
    nombre d'employés, effectif, empleados, número de empleados
    تعداد کارکنان، کارکنان، تعداد پرسنل
  `),
  salesRep: splitWords(`
    account owner, company owner, sales rep, sales representative, salesperson, seller, owner, employee
    کارشناس فروش، نماینده فروش، مسئول فروش، فروشنده، مالک حساب، مسئول حساب، بازاریاب، ویزیتور
  `),
  kam: splitWords(`
    key account manager, account manager, kam
    مدیر حساب کلیدی، مدیر حساب، مدیر مشتری، مدیر مشتری کلیدی، مدیر مشتریان کلیدی
  `),
  sponsor: splitWords(`
    our executive sponsor, executive sponsor, sponsor
    حامی اجرایی ما، حامی اجرایی
  `),
  industry: splitWords(`
    industry, sector, line of business
    صنعت، نوع صنعت، حوزه فعالیت، زمینه فعالیت، رشته فعالیت، صنف
  `),
  city: splitWords(`
    city, town, billing city, shipping city, company city
    شهر، شهرستان
  `),
  country: splitWords(`
    country, country/region, billing country, billing country/region, shipping country, company country
    کشور، کشور/منطقه
  `),
  phone: splitWords(`
    phone, phone number, business phone, work phone, telephone, tel, mobile, mobile phone, mobile phone number,
    cell phone, direct phone, company phone, account phone, main phone
    تلفن، شماره تلفن، شماره تماس، تلفن همراه، موبایل، شماره موبایل، شماره همراه، تلفن مستقیم، تلفن شرکت، تلفن ثابت
  `),
  website: splitWords(`
    website, website url, company domain name, web, url, homepage
    وب‌سایت، سایت، نشانی وب، آدرس سایت، آدرس وب‌سایت، وبگاه
  `),
  parent: splitWords(`
    parent account, parent company, parent, parent account name, ultimate parent, group
    شرکت مادر، حساب مادر، مشتری مادر، هلدینگ، گروه
  `),
  revenue: splitWords(`
    revenue, sales, turnover, net sales, sales revenue, our revenue, net revenue, invoiced, billings, revenue in, sales in, total revenue,
    total sales, total spend, total spent, lifetime value, sales amount, umsatz, nettoumsatz, jahresumsatz mit uns, chiffre d'affaires, ca,
    ventes, ventas, ventas netas, ingresos, facturación, fatturato
    درآمد، فروش، فروش خالص، درآمد ما، فروش ما، درآمد سال، فروش سال، مبلغ فروش سال، جمع فروش، جمع فروش سال، فروش کل، جمع درآمد سال
  `),
  revenueToDate: splitWords(`
    revenue to date, sales to date, revenue this year, sales this year, revenue ytd, sales ytd, ytd, ytd revenue,
    ytd sales
    درآمد تاکنون، فروش تاکنون، درآمد امسال، فروش امسال، درآمد سال جاری، فروش سال جاری
  `),
  cost: splitWords(`
    cost, costs, cost to serve, total cost, cost of sales, cost in, cogs, cost of goods sold, line cost, total product cost, cost amount,
    kosten, wareneinsatz, einstandswert, coût, coûts, coût total, coût de revient, coste, coste total, costo, costo total
    هزینه، هزینه‌ها، بهای تمام‌شده، هزینه خدمت‌رسانی، هزینه کل، هزینه سال، بهای تمام شده کالای فروش رفته
  `),
  annualRevenue: splitWords(`
    annual revenue, annual revenue (converted), company revenue, customer revenue, annual_revenue, organization annual revenue,
    jahresumsatz, chiffre d'affaires annuel, ingresos anuales
    درآمد سالانه، گردش مالی، درآمد سالیانه، گردش مالی سالانه، درآمد سالانه شرکت
  `),
  potential: splitWords(`
    potential, potential per year, revenue potential, potential revenue, sales potential, annual potential
    درآمد بالقوه، درآمد بالقوه سالانه، پتانسیل، پتانسیل درآمد، پتانسیل فروش، ظرفیت خرید
  `),
  wallet: splitWords(`
    customer’s spend in our field, customer's spend in our field, wallet, wallet size, category spend
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
  note: splitWords(`
    note, notes, comment, comments, remarks, description, account description
    یادداشت، یادداشت‌ها، توضیح، توضیحات، ملاحظات
  `),
  date: splitWords(`
    order date, invoice date, sales date, sale date, transaction date, posting date, billing date, document date, date of sale, date,
    invoice_date, won date, won time, deal won time, closed won date, close date, closed date, actual close date, deal close date,
    expected close date, deal expected close date, est. close date, close_date, order created, created at, due date
    rechnungsdatum, auftragsdatum, belegdatum, buchungsdatum, bestelldatum, datum, abschlussdatum, date de facture, date de facturation,
    date de commande, date de vente, date de clôture, fecha de factura, fecha factura, fecha de pedido, fecha de venta, fecha, fecha de cierre,
    data fattura
    تاریخ سفارش، تاریخ فاکتور، تاریخ فروش، تاریخ صورت‌حساب، تاریخ سند، تاریخ، تاریخ ثبت، تاریخ بستن، تاریخ صدور
  `),
  amount: splitWords(`
    amount in company currency, amount (converted), amount converted, amount (company currency), net amount, line net amount,
    untaxed amount signed, untaxed amount, untaxed_amount, price_subtotal, order lines/subtotal, net value, net price total, net sales amount,
    line amount, line total, extended price, extended amount, net total, amount, line subtotal,
    subtotal, deal value, deal amount, close_value, closed value, won amount, value, opportunity amount, order amount,
    invoice amount, invoice total, order total, total amount, total price, total, grand total, gross amount, amount incl. tax,
    amount with vat, total incl. vat, debit
    nettobetrag, netto, betrag netto, nettowert, positionsbetrag, betrag, rechnungsbetrag, gesamtbetrag, gesamt, summe,
    bruttobetrag, brutto, betrag brutto, montant ht, total ht, montant net, montant, montant total, montant ttc, total ttc, importe neto,
    base imponible, importe, importe total, total neto, valor, imponibile, importo
    مبلغ خالص، مبلغ نهایی، مبلغ بدون مالیات، مبلغ فروش، مبلغ، مبلغ فاکتور، مبلغ سفارش، قیمت کل، مبلغ کل، جمع، جمع کل، جمع مبلغ، بدهکار،
    مبلغ ناخالص، مبلغ با مالیات
  `),
  orderId: splitWords(`
    order id, order no, order no., order number, order, invoice, invoice no, invoice no., invoice number, invoice id, document no, document no.,
    document number, order name, sales order, sales order number, sales document, billing document, num, invoice_no,
    transaction id, receipt number, rechnungsnummer, rechnungs-nr., rechnungsnr, rechnungsnr., rechnung, auftragsnummer, auftrag, belegnummer,
    bestellnummer, numéro de facture, n° facture, facture, numéro de commande, commande, número de factura, nº factura, factura,
    número de pedido, pedido, numero fattura
    شماره سفارش، شماره فاکتور، کد سفارش، شماره صورت‌حساب، شماره سند، سفارش، فاکتور، شماره حواله
  `),
  orders: splitWords(`
    orders, number of orders, order count
    تعداد سفارش، تعداد سفارش‌ها، تعداد فاکتور
  `),
  firstOrder: splitWords(`
    first order, first order date, customer since
    نخستین سفارش، اولین سفارش، تاریخ نخستین سفارش، تاریخ اولین خرید
  `),
  lastOrder: splitWords(`
    last order, last order date, last purchase
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
    category, product category, product group, product family, product line, item category, item group
    گروه محصول، دسته، دسته محصول، دسته‌بندی، گروه کالا، خانواده محصول
  `),
  product: splitWords(`
    product, product name, item, item name, article, sku, product code, item description
    محصول، نام محصول، کالا، نام کالا، کد کالا، شرح کالا
  `),
  quantity: splitWords(`
    quantity, qty, units, units sold, pieces, order quantity, lineitem quantity, orderqty, invoiced quantity, menge, stückzahl, anzahl, quantité,
    qté, cantidad, quantità
    تعداد، مقدار، تعداد فروش
  `),
  unitPrice: splitWords(`
    unit price, price, price per unit, list price, sales price, lineitem price, price_unit, item price, einzelpreis, preis, stückpreis,
    prix unitaire, prix, pu ht, precio unitario, precio, prezzo
    فی، قیمت، قیمت واحد، مبلغ واحد، بهای واحد
  `),
  discount: splitWords(`
    discount, discount %, discount (%), discount amount, discount percent, discount rate, line discount, lineitem discount, unitpricediscount,
    rabatt, rabatt %, nachlass, remise, remise %, descuento, descuento %, sconto
    تخفیف، مبلغ تخفیف، درصد تخفیف
  `),
  profit: splitWords(`
    profit, gross profit, margin amount, gross margin, profit amount, contribution margin, total profit, gewinn, rohertrag, rohgewinn,
    deckungsbeitrag, bénéfice, marge, marge brute, beneficio, margen, margen bruto
    سود، سود ناخالص، حاشیه سود، مبلغ سود
  `),
  stage: splitWords(`
    stage, deal stage, opportunity stage, sales stage, pipeline stage, deal_stage, stage name, phase, verkaufsphase, verkaufschance phase, étape,
    étape de vente, etapa, etapa de venta
    مرحله، مرحله فروش، مرحله فرصت، مرحله معامله
  `),
  probability: splitWords(`
    probability, probability (%), probability %, win probability, deal probability, wahrscheinlichkeit, wahrscheinlichkeit (%), probabilité,
    probabilité (%), probabilidad, probabilidad (%)
    احتمال، احتمال موفقیت، احتمال موفقیت (درصد)، درصد احتمال
  `),
  status: splitWords(`
    status, order status, invoice status, deal status, financial status, payment status, sales status, document status, status code,
    status reason, auftragsstatus, rechnungsstatus, statut, état, statut de la facture, estado, estado de la factura, stato
    وضعیت، وضعیت سفارش، وضعیت فاکتور، وضعیت سند، وضعیت معامله
  `),
  documentType: splitWords(`
    transaction type, document type, doc type, doc. type, voucher type, invoice type, move type, type, billing type, belegart, rechnungsart, typ,
    type de document, type de pièce, tipo de documento, tipo
    نوع سند، نوع فاکتور، نوع، نوع تراکنش
  `),
  currency: splitWords(`
    currency, currency code, deal currency, transaction currency, invoice currency, amount currency, currency iso code, document currency,
    währung, devise, monnaie, moneda, divisa, valuta
    ارز، واحد پول، نوع ارز، واحد ارز
  `),
  dealName: splitWords(`
    deal name, opportunity name, opportunity, deal, deal title, opp name, verkaufschance, name der verkaufschance, nom de l'opportunité,
    opportunité, oportunidad, nombre de la oportunidad
    نام فرصت، فرصت، فرصت فروش، نام معامله، معامله، عنوان فرصت
  `),
  dealId: splitWords(`
    deal id, opportunity id, opp id, opportunity_id, شناسه فرصت، شناسه معامله
  `),
  period: splitWords(`
    period, fiscal period, period name, دوره
  `),
  yearOfSales: splitWords(`
    year, fiscal year, calendar year, sales year, order year, jahr, geschäftsjahr, année, exercice, año, ejercicio, anno, سال، سال مالی، سال فروش
  `),
  monthOfSales: splitWords(`
    month, month name, sales month, order month, monat, mois, mes, mese, ماه، نام ماه
  `),
  quarterOfSales: splitWords(`
    quarter, fiscal quarter, qtr, quartal, trimestre, فصل، سه‌ماهه
  `),
  subject: splitWords(`
    subject, activity subject, task subject, call subject, event subject, betreff, objet, asunto, موضوع، عنوان فعالیت
  `),
  activityType: splitWords(`
    activity type, type of activity, call type, task type, event type, aktivitätstyp, type d'activité, tipo de actividad, نوع فعالیت، نوع تماس
  `),
  contactName: splitWords(`
    contact name, full name, name, contact, contact person, primary contact
    نام و نام خانوادگی، نام کامل، نام مخاطب، نام رابط، شخص رابط، نام، مخاطب، رابط
  `),
  firstName: splitWords(`
    first name, given name, forename
    نام کوچک
  `),
  lastName: splitWords(`
    last name, surname, family name
    نام خانوادگی، فامیلی، فامیل
  `),
  jobTitle: splitWords(`
    job title, title, position, role
    سمت، عنوان شغلی، عنوان، پست سازمانی
  `),
  email: splitWords(`
    email, e-mail, email address, e-mail address, work email, business email, primary email, mail
    ایمیل، پست الکترونیک، پست الکترونیکی، رایانامه، نشانی ایمیل، ایمیل کاری
  `),
  unit: splitWords(`
    department, unit, division, business unit, team, site, branch
    واحد، بخش، دپارتمان، واحد سازمانی، شعبه، معاونت
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

export type ImportHeader = keyof typeof importHeaders;
