// The statements for a data warehouse, in Persian.
import type { WarehouseText } from '../en/warehouse';
import { list } from './figures';

export const warehouse: WarehouseText = {
  hint: 'اگر ردیف‌های فروش در یک فایل جا نمی‌شوند: این SQL آن‌ها را همان‌جا که هستند جمع می‌زند و فایلی می‌دهد که اینجا وارد می‌شود.',
  dialect: 'پایگاه داده شما',
  dialects: { bigquery: 'BigQuery (Connected Sheets)', standard: 'دیگر: Snowflake، Redshift، PostgreSQL، DuckDB' },
  kind: 'چه چیزی جمع شود',
  kinds: { accounts: 'ارقام هر مشتری', categories: 'ارقام هر مشتری در هر گروه محصول', scores: 'امتیاز هر مشتری' },
  columns: {
    table: 'جدول ردیف‌های فروش',
    account: 'ستون نام مشتری',
    accountId: 'ستون شناسه مشتری',
    day: 'ستون روز',
    amount: 'ستون مبلغ',
    cost: 'ستون هزینه (اختیاری)',
    document: 'ستون شماره سفارش یا فاکتور (اختیاری)',
    category: 'ستون گروه محصول',
  },
  tableHint: {
    bigquery: 'project.dataset.table',
    standard: 'schema.table. نام بی‌گیومه به شیوه خود پایگاه داده پیدا می‌شود؛ گیومه نام را همان‌طور که نوشته‌اید نگه می‌دارد.',
  },
  accountHint: 'نام، شناسه، یا هر دو.',
  lastFullYear: 'آخرین سال کامل',
  missing: (fields) => `هنوز لازم است: ${list(fields)}.`,
  missingFields: {
    table: 'جدول',
    account: 'نام یا شناسه مشتری',
    day: 'روز',
    amount: 'مبلغ',
    category: 'گروه محصول',
  },
  statement: 'SQL',
  copy: 'کپی SQL',
  copied: 'متن SQL کپی شد.',
  copyYourself: 'مرورگر اجازه کپی نمی‌دهد. روی متن SQL کلیک کنید، همه آن را انتخاب و کپی کنید.',
  next: {
    bigquery: {
      accounts:
        'در Sheets از مسیر Data ▸ Data connectors ▸ Connect to BigQuery آن را به‌صورت custom query بچسبانید. از همه ستون‌ها extract بگیرید، خانه‌ها را کپی کنید و اینجا بچسبانید.',
      categories:
        'مانند ارقام هر مشتری اجرایش کنید و اول آن ارقام را وارد کنید. سپس خانه‌های این extract را اینجا بچسبانید تا فرصت‌های فروش را پر کند.',
      scores:
        'آن را در BigQuery اجرا کنید تا امتیاز همه مشتریان را ببینید. این امتیازها فقط برای دیدن است؛ فایل، امتیاز نامزدها را خودش حساب می‌کند.',
    },
    standard: {
      accounts: 'آن را در پایگاه داده اجرا کنید و نتیجه را به‌صورت فایل CSV با سرستون ذخیره کنید. سپس فایل را اینجا رها کنید.',
      categories:
        'آن را اجرا کنید و نتیجه را به‌صورت فایل CSV با سرستون ذخیره کنید. اول ارقام هر مشتری را وارد کنید، سپس این فایل را اینجا رها کنید تا فرصت‌های فروش را پر کند.',
      scores:
        'آن را اجرا کنید تا امتیاز همه مشتریان را ببینید. این امتیازها فقط برای دیدن است؛ فایل، امتیاز نامزدها را خودش حساب می‌کند.',
    },
  },
  loadingCriteria: 'در حال خواندن معیارها…',
  noCriteria: 'هیچ معیاری از ارقام ردیف‌های فروش امتیاز نمی‌گیرد. اول در «انتخاب معیارها» یکی را به ارقام وصل کنید.',
  notScored: (names) => `از ردیف‌های فروش به دست نمی‌آید و کنار گذاشته شد: ${list(names)}.`,
};
