// Persian.
import type { Words } from './words';

export const fa: Words = {
  untitled: 'فایل بدون عنوان',
  workbookName: 'نام فایل',
  language: 'زبان شما',
  menuBar: 'نوار منو',
  menus: { file: 'فایل', extensions: 'افزونه‌ها' },
  file: { create: 'جدید', open: 'باز کردن…', copy: 'ذخیره یک کپی…', download: 'بارگیری با قالب ‎.xlsx', print: 'چاپ' },
  noAddOnMenu: 'فرمانی نیست',

  saved: 'همه تغییرات ذخیره شد',
  saving: 'در حال ذخیره…',
  saveFailed: (reason) => `آخرین تغییرات شما ذخیره نشد: ${reason} با تغییر بعدی دوباره تلاش می‌شود.`,
  changedElsewhere:
    'ذخیره نشد: این فایل در پنجره دیگری تغییر کرده است. صفحه را دوباره باز کنید یا «فایل ◂ ذخیره یک کپی» را انتخاب کنید.',
  elsewhereTitle: 'تغییر در پنجره‌ای دیگر',
  elsewhere:
    'این فایل در پنجره دیگری ذخیره شده است. آنچه اینجا انجام می‌دهید دیگر ذخیره نمی‌شود، حتی اگر نوار کناری بگوید ذخیره شد. برای نگه داشتن آن یک کپی ذخیره کنید، یا صفحه را دوباره باز کنید و با نسخه دیگر ادامه دهید.',
  savedElsewhere: 'این فایل در پنجره دیگری ذخیره شده است. صفحه را دوباره باز کنید تا با آخرین نسخه ادامه دهید.',
  reload: 'باز کردن دوباره',
  later: 'بعداً',
  serverGone: 'سرور پاسخ نمی‌دهد. آن را دوباره با npm start راه بیندازید.',
  nameTaken: (name) => `فایلی با نام «\u2068${name}\u2069» از قبل هست.`,
  nameRefused: 'نام فایل ۱ تا ۱۰۰ نویسه دارد و هیچ‌یک از \\ / : * ? " < > | در آن نیست.',

  openTitle: 'باز کردن فایل',
  openEmpty: 'هنوز فایلی نیست.',
  openUpload: 'باز کردن فایلی از این رایانه…',
  openRefused: (file) => `«\u2068${file}\u2069» فایل این میز کار نیست.`,
  copyTitle: 'ذخیره یک کپی',
  copyName: 'نام کپی',
  copyOf: (name) => `کپی ${name}`,

  ok: 'باشه',
  cancel: 'انصراف',
  yes: 'بله',
  no: 'خیر',
  close: 'بستن',
  save: 'ذخیره',
  dismiss: 'بستن پیام',

  formulaBar: 'نوار فرمول',
  cellEditor: 'خانه',
  cellName: 'خانه انتخاب‌شده',
  toolbar: 'نوار ابزار',
  firstSheet: 'برگه۱',
  univers: {
    'Sidebar panel': 'نوار کناری',
    'Resize sidebar': 'تغییر پهنای نوار کناری',
    'Close sidebar': 'بستن نوار کناری',
    'Sheet tabs': 'برگه‌ها',
    'Notifications alt+T': 'اعلان‌ها (alt+T)',
    'Close badge': 'برداشتن',
    Previous: 'قبلی',
    Next: 'بعدی',
    Back: 'بازگشت',
    'Previous Month': 'ماه قبل',
    'Next Month': 'ماه بعد',
    increment: 'بیشتر',
    decrement: 'کمتر',
  },
  input: 'ورودی',
  error: 'خطا',
  problem: 'مشکلی پیش آمد',
  refused: (cell) => `آنچه در خانه ${cell} وارد کردید با قاعده اعتبارسنجی این خانه نمی‌خواند.`,
  notEntered: 'برگه این را نپذیرفت. تغییرش دهید یا با اسکیپ از آن بگذرید.',
  protectedTitle: 'توجه!',
  protectedWarning: 'می‌خواهید بخشی از این برگه را ویرایش کنید که نباید ناخواسته تغییر کند. با این حال ویرایش شود؟',

  figures: { SUM: 'جمع', AVERAGE: 'میانگین', MIN: 'کمترین', MAX: 'بیشترین', COUNT: 'تعداد' },
  figure: (value) => value.toLocaleString('fa', { maximumFractionDigits: 2 }),

  deleteSheet: {
    title: (name) => `برگه «${name}» حذف شود؟`,
    text: (rows) =>
      `${rows === 0 ? 'این برگه خالی است.' : `همه آنچه در آن است حذف می‌شود: ${rows.toLocaleString('fa')} ردیف.`} با Ctrl+Z برمی‌گردد.`,
    confirm: 'حذف',
  },

  nothingToSort: 'اینجا ردیفی برای مرتب کردن نیست.',
  notSorted: 'این ردیف‌ها مرتب نشد: خانه محافظت‌شده دارند.',

  helper: { about: 'درباره' },

  starting: 'در حال باز کردن فایل…',
  startFailed: (reason) => `میز کار راه نیفتاد: ${reason}`,
  commandRunning: (command) => `\u200f\u2068${command}\u2069 در حال اجراست…`,
  commandFailed: 'فرمان با خطا پایان یافت',
  cost: (command, calls, milliseconds) => {
    const inPersian = (number: number, digits = 0) => number.toLocaleString('fa', { maximumFractionDigits: digits });
    const time = milliseconds < 1000 ? `${inPersian(milliseconds)} میلی‌ثانیه` : `${inPersian(milliseconds / 1000, 1)} ثانیه`;
    return `\u200f\u2068${command}\u2069: ${inPersian(calls)} فراخوانی فایل، حدود ${time} در گوگل.`;
  },
  calls: 'برای توسعه‌دهندگان: فراخوانی‌های آخرین فرمان',
  noCost: 'شمار فراخوانی‌ها و زمان تخمینی آخرین فرمان در گوگل اینجا می‌آید.',

  beginInMenu: (menu) => `این فایل خالی است. از خط اول منوی «${menu}» شروع کنید.`,
  terminal: {
    starting: 'میز کار ساخته می‌شود. چند ثانیه صبر کنید…',
    servedAt: (address, framePort) =>
      `میز کار در ${address} آماده است و صفحه‌های افزونه از درگاه ${framePort} می‌آید (با Ctrl+C هر دو بسته می‌شود).`,
    badToday: (today) => `TODAY برابر ${today} است؛ باید روزی مانند 1998-01-05 باشد.`,
    badPort: (name, port) => `${name} برابر ${port} است؛ باید عددی از 0 تا 65535 باشد.`,
    badRole: (role, roles) => `ROLE برابر ${role} است؛ باید یکی از این‌ها باشد: ${roles}.`,
    portTaken: (port, free, name) =>
      `درگاه ${port} در اختیار برنامه دیگری است و درگاه ${free} آزاد است: ${name}=${free} بنویسید یا ${name} را حذف کنید.`,
  },

  takenForToday: (day) =>
    `امروز ${new Date(day).toLocaleDateString('fa-IR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })} است`,
  renamedTabs: (tabs) =>
    `اکسل این نام برگه‌ها را نمی‌پذیرد. در فایل، ${tabs.map(({ name, inExcel }) => `«${name}» شد «${inExcel}»`).join('، ')}.`,
};
