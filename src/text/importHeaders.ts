// Headers recognised in the files that people import, both languages together: a file's language need not be the workbook's.

const words = (text: string): readonly string[] => text.trim().split(/\s*[,،\n]\s*/);

/**
 * Per field its headers, in lower case and Persian letters. Compare them folded, as names are (`foldName`).
 * `revenue`, `cost`, `recurring`, `referrals` and `orders` may be followed or led by a year (`revenue 2023`), which says which of the years
 * it is; a bare year (`2023`, `۱۴۰۲`) is that year's revenue. Without a year `revenue` is the amount of a sales line.
 */
export const importHeaders = {
  account: words(`
    account, account name, company, company name, customer, customer name, client, client name, organization,
    organization name, organisation, organisation name, buyer, bill to, bill-to name, sold to, sold-to name,
    associated company, primary associated company, associated company names, current company
    مشتری، نام مشتری، نام شرکت، شرکت، حساب، نام حساب، خریدار، نام خریدار، طرف حساب، نام طرف حساب، سازمان
  `),
  crmId: words(`
    account id, record id, record id - company, company id, customer id, customer no, customer no.,
    customer number, customer code, account no, account number, client id, crm id, id
    شناسه، شناسه مشتری، کد مشتری، شماره مشتری، شناسه حساب، کد حساب، شناسه crm، کد تفصیلی، کد طرف حساب
  `),
  salesRep: words(`
    account owner, company owner, sales rep, sales representative, salesperson, seller, owner, employee
    کارشناس فروش، نماینده فروش، مسئول فروش، فروشنده، مالک حساب، مسئول حساب، بازاریاب، ویزیتور
  `),
  kam: words(`
    key account manager, account manager, kam
    مدیر حساب کلیدی، مدیر حساب، مدیر مشتری، مدیر مشتری کلیدی، مدیر مشتریان کلیدی
  `),
  sponsor: words(`
    our executive sponsor, executive sponsor, sponsor
    حامی اجرایی ما، حامی اجرایی
  `),
  industry: words(`
    industry, sector, line of business
    صنعت، نوع صنعت، حوزه فعالیت، زمینه فعالیت، رشته فعالیت، صنف
  `),
  city: words(`
    city, town, billing city, shipping city, company city
    شهر، شهرستان
  `),
  country: words(`
    country, country/region, billing country, billing country/region, shipping country, company country
    کشور، کشور/منطقه
  `),
  phone: words(`
    phone, phone number, business phone, work phone, telephone, tel, mobile, mobile phone, mobile phone number,
    cell phone, direct phone, company phone, account phone, main phone
    تلفن، شماره تلفن، شماره تماس، تلفن همراه، موبایل، شماره موبایل، شماره همراه، تلفن مستقیم، تلفن شرکت، تلفن ثابت
  `),
  website: words(`
    website, website url, company domain name, web, url, homepage
    وب‌سایت، سایت، نشانی وب، آدرس سایت، آدرس وب‌سایت، وبگاه
  `),
  parent: words(`
    parent account, parent company, parent, parent account name, ultimate parent, group
    شرکت مادر، حساب مادر، مشتری مادر، هلدینگ، گروه
  `),
  revenue: words(`
    revenue, sales, turnover, net sales, sales revenue, our revenue, net revenue, invoiced, billings, revenue in,
    sales in
    درآمد، فروش، فروش خالص، درآمد ما، فروش ما، درآمد سال، فروش سال، مبلغ فروش سال
  `),
  revenueToDate: words(`
    revenue to date, sales to date, revenue this year, sales this year, revenue ytd, sales ytd, ytd, ytd revenue,
    ytd sales
    درآمد تاکنون، فروش تاکنون، درآمد امسال، فروش امسال، درآمد سال جاری، فروش سال جاری
  `),
  cost: words(`
    cost, costs, cost to serve, total cost, cost of sales, cost in
    هزینه، هزینه‌ها، بهای تمام‌شده، هزینه خدمت‌رسانی، هزینه کل، هزینه سال
  `),
  annualRevenue: words(`
    annual revenue, annual revenue (converted), company revenue, customer revenue
    درآمد سالانه، گردش مالی، درآمد سالیانه، گردش مالی سالانه، درآمد سالانه شرکت
  `),
  potential: words(`
    potential, potential per year, revenue potential, potential revenue, sales potential, annual potential
    درآمد بالقوه، درآمد بالقوه سالانه، پتانسیل، پتانسیل درآمد، پتانسیل فروش، ظرفیت خرید
  `),
  wallet: words(`
    customer’s spend in our field, customer's spend in our field, wallet, wallet size, total spend, category spend
    کل خرید مشتری در حوزه ما، کل خرید مشتری، سبد خرید، اندازه سبد خرید
  `),
  recurring: words(`
    recurring revenue, recurring, annual recurring revenue, arr, contract revenue, subscription revenue
    درآمد تکرارشونده، درآمد تکراری، درآمد قراردادی، درآمد اشتراک
  `),
  referrals: words(`
    referrals, number of referrals
    مشتریان معرفی‌شده، معرفی مشتری، تعداد معرفی
  `),
  retention: words(`
    chance to keep per year, retention, retention rate
    احتمال حفظ در سال، نرخ حفظ مشتری، نرخ حفظ
  `),
  buyerType: words(`
    buyer type, type of buyer
    نوع خریدار
  `),
  candidate: words(`
    candidate
    نامزد، نامزد حساب کلیدی
  `),
  whyKey: words(`
    why it matters to us
    چرا برای ما مهم است
  `),
  note: words(`
    note, notes, comment, comments, remarks, description, account description
    یادداشت، یادداشت‌ها، توضیح، توضیحات، ملاحظات
  `),
  date: words(`
    date, order date, invoice date, sales date, sale date, transaction date, posting date, close date, closed date
    تاریخ، تاریخ سفارش، تاریخ فاکتور، تاریخ فروش، تاریخ صورت‌حساب، تاریخ سند
  `),
  amount: words(`
    amount, net amount, line total, total, total amount, line amount, total price, value, order total,
    invoice total, invoice amount, extended price, subtotal
    مبلغ، مبلغ کل، مبلغ خالص، مبلغ فروش، مبلغ فاکتور، جمع، جمع کل، قیمت کل، مبلغ سفارش
  `),
  orderId: words(`
    order id, order no, order no., order number, order, invoice, invoice no, invoice no., invoice number,
    invoice id, document no
    شماره سفارش، شماره فاکتور، کد سفارش، شماره صورت‌حساب، شماره سند، سفارش، فاکتور
  `),
  orders: words(`
    orders, number of orders, order count
    تعداد سفارش، تعداد سفارش‌ها، تعداد فاکتور
  `),
  firstOrder: words(`
    first order, first order date, customer since
    نخستین سفارش، اولین سفارش، تاریخ نخستین سفارش، تاریخ اولین خرید
  `),
  lastOrder: words(`
    last order, last order date, last purchase
    آخرین سفارش، آخرین خرید، تاریخ آخرین سفارش، تاریخ آخرین خرید
  `),
  category: words(`
    category, product category, product group, product family, product line, item category, item group
    گروه محصول، دسته، دسته محصول، دسته‌بندی، گروه کالا، خانواده محصول
  `),
  product: words(`
    product, product name, item, item name, article, sku, product code, item description
    محصول، نام محصول، کالا، نام کالا، کد کالا، شرح کالا
  `),
  quantity: words(`
    quantity, qty, units, units sold, pieces
    تعداد، مقدار، تعداد فروش
  `),
  unitPrice: words(`
    unit price, price, price per unit, list price, sales price
    فی، قیمت، قیمت واحد، مبلغ واحد
  `),
  contactName: words(`
    contact name, full name, name, contact, contact person, primary contact
    نام و نام خانوادگی، نام کامل، نام مخاطب، نام رابط، شخص رابط، نام، مخاطب، رابط
  `),
  firstName: words(`
    first name, given name, forename
    نام کوچک
  `),
  lastName: words(`
    last name, surname, family name
    نام خانوادگی، فامیلی، فامیل
  `),
  jobTitle: words(`
    job title, title, position, role
    سمت، عنوان شغلی، عنوان، پست سازمانی
  `),
  email: words(`
    email, e-mail, email address, e-mail address, work email, business email, primary email, mail
    ایمیل، پست الکترونیک، پست الکترونیکی، رایانامه، نشانی ایمیل، ایمیل کاری
  `),
  unit: words(`
    department, unit, division, business unit, team, site, branch
    واحد، بخش، دپارتمان، واحد سازمانی، شعبه، معاونت
  `),
  profile: words(`
    profile link, profile, linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin bio, profile url
    پیوند نمایه، نمایه، لینکدین، آدرس لینکدین، پروفایل، لینک پروفایل
  `),
  role: words(`
    role in the decision, buying role, decision role, contact role, contact roles, stakeholder role
    نقش در تصمیم، نقش در خرید، نقش مخاطب
  `),
  ourOwner: words(`
    our contact person, contact owner, relationship owner
    رابط ما، مالک مخاطب، مسئول ارتباط
  `),
  reportsTo: words(`
    reports to, reports to name, manager, supervisor
    زیر نظر، مدیر مستقیم، سرپرست
  `),
  interests: words(`
    what matters to them, interests, priorities
    دغدغه‌ها، علاقه‌مندی‌ها، اولویت‌ها
  `),
  nextStep: words(`
    next step, next steps
    گام بعدی، اقدام بعدی
  `),
};

export type ImportHeader = keyof typeof importHeaders;
