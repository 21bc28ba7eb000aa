// What Import data found in a file, in Persian.
import type { ImportFindingsText } from '../en/importFindings';
import { list, number } from './figures';
import { lists } from './lists';

type Values = Readonly<Record<string, string>>;

const inBare = (currency = '') => (currency === '' ? '' : ` رقم‌های بدون واحد، ${currency} حساب می‌شود.`);

/** The words of units, by their figures. */
const UNITS: Readonly<Record<string, string>> = { '۱٬۰۰۰': 'هزار', '۱٬۰۰۰٬۰۰۰': 'میلیون', '۱٬۰۰۰٬۰۰۰٬۰۰۰': 'میلیارد' };
const unitOf = (figure = '') => UNITS[figure] ?? figure;

/** How the rows of each word of a column count. */
const byWords = ({ column, negative = '', leaveOut = '', ask = '' }: Values) =>
  [
    ask === '' ? '' : `معلوم نیست این کدهای «${column}» برگشت از فروش است یا نه: ${ask}. پیش از ورود، تصمیم بگیرید.`,
    negative === '' ? '' : `بر پایه «${column}» کم می‌شود: ${negative}.`,
    leaveOut === '' ? '' : `بر پایه «${column}» کنار گذاشته شد: ${leaveOut}.`,
  ]
    .join(' ')
    .trim() || `همه ردیف‌ها به حساب می‌آیند، هر چه در «${column}» باشد.`;

export const importFindings: ImportFindingsText = {
  change: 'تغییر',
  decide: 'تصمیم شما',
  rows: (lines) => `ردیف ${list(lines)}`,
  count: (count, sum) => `(${number(count)} ردیف${sum === undefined ? '' : `، ${sum}`})`,
  otherRows: 'ردیف‌های دیگر',
  amounting: (option, amount) => `${option}: ${amount}`,
  currenciesOf: list,
  rate: (currency, main) => `ارزش ۱ ${currency} به ${main}`,
  rateFault: 'نرخ باید بزرگ‌تر از ۰ باشد.',
  currencies: { EUR: 'یورو', USD: 'دلار', GBP: 'پوند', AED: 'درهم', IRR: 'ریال', IRT: 'تومان' },
  keys: {
    '': 'این ردیف‌ها',
    total: 'ردیف‌های جمع',
    groupTotal: 'جمع گروه‌ها',
    carried: 'مانده و نقل از صفحه',
    note: 'پانویس‌ها و یادداشت‌ها',
    separator: 'خط‌های بی‌محتوا',
    repeatedHeader: 'سرستون‌های تکراری',
    blankName: 'بدون مشتری',
    otherFigure: 'هزینه، بودجه و تعداد',
    uneven: 'خانه‌های بیشتر از سرستون‌ها',
  },
  sentences: {
    leftOutRows: ({ rows, example }) => `${rows} ردیف کنار گذاشته شد: جمع، مانده، یادداشت یا ردیف نامنظم؛ مانند «${example}».`,
    strayQuotes: ({ rows }) =>
      `در ${rows} ردیف گیومه‌ای باز شده و بسته نشده است. گیومه جزو متن خوانده شد و هیچ ردیفی از دست نرفت.`,
    namesAbove: ({ rows }) => `${rows} ردیف بی‌نام از آنِ مشتریِ بالای خود شمرده شد؛ نام هر مشتری یک بار، بالای ردیف‌هایش آمده است.`,
    statuses: byWords,
    documentTypes: byWords,
    probabilities: ({ rows }) => `${rows} ردیف که هنوز قطعی نیست کنار گذاشته شد: فقط فروش قطعی درآمد است.`,
    numberForms: ({ example, column }) =>
      `بعضی عددها دو جور خوانده می‌شود؛ مانند «${example}» در «${column}». شکل پیشنهادی زیر با عددهای کنارشان می‌خواند.`,
    currencies: ({ rows, waiting, main, other, found, bare }) =>
      `${other === '' ? `مبلغ‌های فایل به ${found} است.` : `این داده‌ها به ${other} است و مبلغ‌های اینجا به ${main}.`} ${
        waiting !== '۰'
          ? `مبلغ ${waiting} ردیف باید تبدیل شود: نرخ بدهید یا کنار بگذارید.`
          : rows === '۰'
            ? `همه مبلغ‌ها با نرخ‌های زیر به ${main} حساب می‌شود.`
            : `${rows} ردیف که به ${main} نیست کنار گذاشته شد.`
      }${other === '' ? inBare(bare) : ''}`,
    unit: ({ column, unit, own }) =>
      own === '۱'
        ? `بنا بر «${column}»، رقم‌ها به ${unitOf(unit)} است و در ${unit} ضرب می‌شود.`
        : unit === '۱'
          ? `مبلغ‌ها اینجا به ${unitOf(own)} است و در «${column}» از هزار یا میلیون چیزی نیامده؛ پس رقم‌هایش بر ${own} تقسیم می‌شود.`
          : `رقم‌های «${column}» به ${unitOf(unit)} و مبلغ‌ها اینجا به ${unitOf(own)} است؛ رقم‌ها تبدیل می‌شود.`,
    repeatedTotals: ({ documents, column }) => `«${column}» مبلغ کل سند را در هر ردیف تکرار کرده است (${documents} سند).`,
    duplicateLines: ({ rows }) => `${rows} ردیف در همه خانه‌ها تکرار ردیف دیگری است. شاید دو خروجی هم‌پوشانی دارند.`,
    correctedLines: ({ rows, answer = '' }) =>
      `${rows} ردیف از فاکتورها دوباره و با محتوای دیگری آمده است، مثلاً با مبلغی دیگر. ${answer.includes('last') ? 'آخرین هر کدام به حساب می‌آید.' : 'همه آن‌ها به حساب می‌آید.'}`,
    negativeAmounts: ({ rows }) =>
      `مبلغ ${rows} ردیف منفی است. در دفتر حسابداری، فروش در ستون بستانکار و گاه با علامت منفی ثبت می‌شود.`,
    returnedGoods: ({ rows }) => `در ${rows} ردیف تعداد منفی و مبلغ مثبت است: کالای برگشتی.`,
    creditNotes: ({ negative = '', leaveOut = '', ask = '' }) =>
      [
        ask === ''
          ? ''
          : `این ردیف‌ها بنا بر شماره یا شرح سند به برگشت از فروش می‌ماند، ولی مبلغشان مثبت است: ${ask}. پیش از ورود، تصمیم بگیرید.`,
        negative === '' ? '' : `برگشت از فروش است و کم می‌شود: ${negative}.`,
        leaveOut === '' ? '' : `برگشت از فروش به نظر می‌رسید و کنار گذاشته شد: ${leaveOut}.`,
      ]
        .join(' ')
        .trim() || 'همه ردیف‌ها فروش به حساب می‌آید، حتی آنچه به برگشت از فروش می‌ماند.',
    beforeDiscount: ({ column }) => `بنا بر رقم‌های دیگر فایل، «${column}» مبلغ پیش از تخفیف است.`,
    withTax: ({ column }) => `بنا بر رقم‌های دیگر فایل، مالیات در «${column}» حساب شده است.`,
    idOfLine: ({ example }) => `شناسه‌هایی مانند ${example} شناسه ردیف است، نه مشتری. مشتریان با نامشان شناخته می‌شوند.`,
    badIds: ({ rows, example }) => `${rows} ردیف شناسه درستی ندارد، مانند ${example}. این مشتریان با نامشان شناخته می‌شوند.`,
    idsDisagree: ({ count, example, answer }) =>
      `در ${count} مورد یک نام با دو کد مشتری، یا یک کد با دو نام آمده است؛ مانند «${example}». ${answer === 'same' ? 'هرکدام یک مشتری به حساب می‌آید.' : 'تا شما نگویید «یک مشتری»، مشتریان جدا می‌مانند.'}`,
    similarNames: ({ pairs, same, different, name, other }) =>
      pairs === '۱'
        ? `«${name}» و «${other}» تقریباً یکی است: ${same === '۱' ? 'یک مشتری به حساب می‌آید.' : 'دو مشتری جدا می‌ماند.'}`
        : `${pairs} جفت نام تقریباً یکی است؛ مانند «${name}» و «${other}»: ${different === '۰' ? 'هر جفت یک مشتری به حساب می‌آید.' : same === '۰' ? 'مشتریان جدا می‌ماند.' : `${same} جفت یک مشتری به حساب می‌آید و ${different} جفت جدا می‌ماند.`}`,
    repeatedRows: ({ customers, example, year, one, other, answer }) =>
      `${customers} مشتری چند ردیف با رقم‌های متفاوت دارد؛ مانند «${example}»: ${one} و ${other} در سال ${year}.${answer === 'add' ? ' ردیف‌ها جمع می‌شود.' : answer === 'last' ? ' ردیف آخر به حساب می‌آید.' : answer === 'apart' ? ' ردیف‌ها جدا می‌ماند.' : ''}`,
    sameDeals: ({ rows }) =>
      `${rows} ردیف در همه خانه‌ها، با همان شناسه فرصت، تکرار ردیف دیگری است. هر فرصت فروش یک بار به حساب می‌آید.`,
    repeatedDeals: ({ deals, example, one, other = '', answer = '' }) =>
      `${deals} فرصت فروش با یک شناسه، چند بار و با محتوای متفاوت در فایل است؛ مانند «${example}»${one === undefined ? '' : `: ${one} و ${other}`}. ${
        answer.includes('last')
          ? 'از هر کدام ردیف آخر به حساب می‌آید.'
          : answer.includes('add')
            ? 'مبلغ ردیف‌ها جمع می‌شود.'
            : answer.includes('apart')
              ? 'فرصت‌های جدا می‌مانند و شناسه وارد نمی‌شود.'
              : 'درباره هر کدام جدا تصمیم گرفته شده است.'
      }`,
    unknownStages: ({ stages, example }) =>
      `${stages} مرحله، مانند «${example}»، از مرحله‌های ما نیست. ببینید فرصت‌های هر کدام در چه مرحله‌ای به حساب بیاید.`,
    joinedFigures: ({ example, weighed, largest, unknown }) =>
      [
        `جایی که ردیف‌ها جمع می‌شود، مانند «${example}»:`,
        weighed === '' ? '' : `${weighed} میانگین است، با وزن درآمد.`,
        largest === '' ? '' : `${largest} جمع نمی‌شود و ردیف با بیشترین درآمد به حساب می‌آید.`,
        unknown === '' ? '' : `${unknown} خالی می‌ماند، چون ردیف‌های بزرگ‌تر آن را ندارند.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    nearAccounts: ({ names, others, example, account }) =>
      names === '۱'
        ? `«${example}» به نام «${account}» بسیار نزدیک است: ${others === '۰' ? 'همان مشتری به حساب می‌آید.' : 'شرکت دیگری به حساب می‌آید. اگر همان است، مشتری را انتخاب کنید.'}`
        : `${names} نام به نام مشتریان شما بسیار نزدیک است؛ مانند «${example}» و «${account}»: ${others === '۰' ? 'همان مشتریان به حساب می‌آید.' : `${others} نام از آن‌ها شرکت دیگری به حساب می‌آید. هر جا همان است، مشتری را انتخاب کنید.`}`,
    samePeople: ({ pairs, same, example }) =>
      `${pairs} جفت شاید یک نفر باشند؛ مانند «${example}»: ${same === pairs ? 'هر جفت یک نفر به حساب آمد.' : same === '۰' ? 'هر دو نفر جدا می‌مانند.' : `${same} جفت یک نفر به حساب آمد.`}`,
    joinedNames: ({ rows, example }) => `در ${rows} ردیف چند مشتری در یک خانه آمده است؛ مانند «${example}».`,
    otherDays: ({ rows, example, year }) =>
      `تاریخ ${rows} ردیف به تقویم دیگری است، مانند ${example}. هر کدام در سالی به حساب می‌آید که آن روز در آن است؛ اینجا ${year}.`,
    otherYears: ({ example, year }) =>
      `«${example}» از تقویم دیگری است و روز ندارد. بیشتر آن در سال ${year} است. پیش از وارد کردن تصمیم بگیرید؛ تقویم سال‌ها در «تغییر تنظیمات» است.`,
    quarters: () => 'سال مالی از ماه اول سال شروع نمی‌شود. فصل‌ها می‌تواند از سال تقویمی یا از سال مالی باشد.',
    twoYears: ({ example, year }) => `«${example}» نام دو سال را دارد و سال ${year} به حساب می‌آید.`,
    yearsAhead: ({ year, lastYear }) =>
      `این داده‌ها تا سال ${year} می‌رسد، ولی آخرین سال کامل اینجا ${lastYear} است. شاید تاریخی اشتباه باشد. اگر جلو بروید، ارقام قدیمی‌تر از ستون خود به «تاریخچه» می‌رود. پیش از وارد کردن تصمیم بگیرید.`,
    partOfYear: ({
      state = '',
      answer = '',
      year,
      from,
      until,
      known,
      customers,
      added = '',
      otherRows = '',
      otherAmount,
      differ,
      inFile,
      inWorkbook,
      more = '',
    }) => {
      const unclear =
        customers === '۰' ? '' : ` برای ${customers} مشتری معلوم نیست کدام فروش‌ها تازه است، پس «درآمد تاکنون» آن‌ها همان می‌ماند.`;
      const others =
        otherRows === ''
          ? '؛ یعنی همه آن'
          : ` و ${otherRows} ردیف، روی هم ${otherAmount}، اضافه نمی‌شود، چون ارقام آن روزها همان می‌ماند`;
      const sums = added === '' ? '' : ` از فروش ${year} این فایل، ${added} اضافه می‌شود${others}.`;
      const chosen = answer.includes('replace')
        ? ' ارقام این فایل جایگزین ارقام فایل کار می‌شود.'
        : ' «درآمد تاکنون» و رقم‌هایی که با آن مقایسه می‌شود همان می‌ماند.';
      if (state.includes('again'))
        return `این فایل فروش‌های ${year} را دوباره دارد و جمع ${differ} مشتری در آن فرق کرده است: فروش مشتریان این فایل تا ${known}، در خود فایل روی هم ${inFile} و در فایل کار ${inWorkbook} است.${
          answer.includes('ask')
            ? ' شاید اصلاح شده باشد و شاید فقط بخشی از فروش‌ها را داشته باشد. پیش از وارد کردن تصمیم بگیرید.'
            : answer.includes('add')
              ? ` فقط هرچه پس از آن روز فروخته شده اضافه می‌شود.${sums}`
              : chosen
        }`;
      if (state.includes('gap'))
        return `فروش‌های فایل کار تا ${known} است و این فایل تازه از ${from} شروع می‌شود. اگر در این میان فروشی بوده، در «درآمد تاکنون» نمی‌آید: اول فایلی را وارد کنید که آن روزها را دارد یا از اول سال شروع می‌شود. پیش از وارد کردن تصمیم بگیرید.${sums}`;
      if (state.includes('later'))
        return `این فایل فروش‌های ${year} را فقط از ${from} دارد و فروش‌های فایل کار تا ${known} است.${
          answer.includes('add')
            ? ` هرچه پس از آن روز فروخته شده، به «درآمد تاکنون» اضافه می‌شود.${sums} در این صورت رقم همین روزها در سال پیش معلوم نیست؛ فایلی که همه فروش‌های دو سال را داشته باشد آن را می‌آورد.${unclear}`
            : chosen
        }`;
      if (state.includes('kept'))
        return `فایل کار فروش‌ها را تا ${known} دارد و این فایل تا ${until}.${chosen}${
          year === '' || answer.includes('replace')
            ? ''
            : more === '۰'
              ? ` اگر چیزی در آن اصلاح شده، فایلی با همه فروش‌های ${year} وارد کنید؛ جمع روزها جداگانه نگه داشته نمی‌شود.`
              : ` ولی جمع ${more} مشتری در این فایل بیشتر از فایل کار است. اگر علتش برگشت از فروش در روزهای پیشین نیست، فایلی که همه فروش‌های ${year} را داشته باشد آن را درست می‌کند.`
        }`;
      return `این فایل فروش‌های ${year} را فقط از ${from} دارد و در فایل کار معلوم نیست «درآمد تاکنون» تا چه روزی است.${answer.includes('replace') ? chosen : unclear}`;
    },
    lateBooked: ({ rows: count, amount, known }) =>
      `${count} ردیف، روی هم ${amount}، به «درآمد تاکنون» اضافه نمی‌شود، با اینکه در فایل کار هم نیست: دیر ثبت شده است. روز آن‌ها پس از آخرین سفارشی است که از این مشتریان می‌دانیم، ولی پس از ${known} نیست که فروش‌ها تا آن روز وارد شده است. فایلی که همه فروش‌های سال را داشته باشد آن‌ها را می‌آورد.`,
    stoppedInParts: ({ customers, names, year, months, quarters }) =>
      `${customers} مشتری در ${months === undefined ? (quarters === undefined ? 'نیم‌سال' : 'فصل‌های') : 'ماه‌های'} ${year} خریدی نداشته است، با اینکه پیش از آن در بیشتر دوره‌ها خرید می‌کرد: ${names}. فایل کار فقط رقم سال را نگه می‌دارد، پس تا پایان سال هشداری در این باره نمی‌آید؛ با ردیف‌های فروشِ تاریخ‌دار می‌آید.`,
    absentCustomers: ({ answer = '', customers, example, until }) =>
      `${customers === '۱' ? `«${example}» از مشتریان فایل کار، در این فایل نیست` : `${customers} مشتری فایل کار در این فایل نیستند، مانند «${example}»`}. ${
        answer.includes('zero')
          ? until === ''
            ? 'پس در سال‌های آن خریدی نبوده و درآمد صفر می‌شود؛ نام‌ها در پایین آمده است.'
            : `فرض بر این است که تا ${until} سفارشی نبوده است؛ «درآمد تاکنون» همان می‌ماند. اگر این فایل فقط بخشی از مشتریان را دارد، گزینه دیگر را انتخاب کنید.`
          : until === ''
            ? 'ارقام همان می‌ماند. اگر این فایل فروش همه مشتریان است، خریدی نبوده است.'
            : 'معلوم نیست از آن پس خریدی بوده یا نه؛ پس اگر سفارش‌ها قطع شده باشد، هشداری داده نمی‌شود. اگر این فایل فروش همه مشتریان است، خریدی نبوده است.'
      }`,
    absentDeals: ({ deals, amount, names }) =>
      `${deals} فرصت باز اینجا در این فایل نیست، در مجموع ${amount}: ${names}. اگر فایل همه فرصت‌ها را دارد، آنجا بسته یا حذف شده‌اند.`,
    parentNames: ({ accounts, example, parent, answer = '' }) =>
      `نام ${accounts} مشتری نشان می‌دهد که بخشی از یک شرکت است؛ مانند «${example}». هر کدام مشتری جدا می‌ماند و ${answer.includes('leave') ? '«شرکت مادر» تغییری نمی‌کند' : `آن شرکت («${parent}») در ستون «شرکت مادر» می‌آید`}.`,
    activityStatuses: ({ rows, column }) => `${rows} ردیف بر پایه «${column}» کنار گذاشته شد: هنوز انجام نشده یا لغو شده است.`,
    unknownAccounts: ({ rows, example, kept }) =>
      `${rows} ردیف از شرکت‌هایی است که در برگه مشتریان نیستند، مانند ${example}. ${kept === '' ? 'این ردیف‌ها کنار گذاشته می‌شوند.' : 'این ردیف‌ها وارد می‌شوند.'}`,
    sharedDomains: ({ domains, example }) =>
      `${domains} دامنه ایمیل بین چند مشتری مشترک است: ${example}. افراد آن تا وقتی انتخاب نکنید کنار گذاشته می‌شوند.`,
    noAccount: ({ rows }) =>
      `${rows} ردیف کنار گذاشته شد: نام مشتری ندارد و ایمیل یا دامنه هیچ‌یک از حاضران متعلق به مشتریان شما نیست.`,
    futureEvents: ({ rows }) => `${rows} مورد کنار گذاشته شد: هنوز نرسیده است.`,
    privateEvents: ({ rows }) => `${rows} مورد کنار گذاشته شد: خصوصی یا محرمانه است.`,
    cancelledEvents: ({ rows }) => `${rows} مورد کنار گذاشته شد: لغو شده است.`,
    unreadableEvents: ({ rows }) => `${rows} مورد کنار گذاشته شد: آسیب دیده یا روز ندارد.`,
    shortenedSeries: ({ rows }) => `${rows} رویداد تکراری از بیش از سه سال پیش آغاز شده است. فقط سه سال آخر وارد می‌شود.`,
    sameActivities: ({ rows }) => `${rows} ردیف تکرار فعالیت دیگری است و یک بار حساب می‌شود.`,
    blankCards: ({ rows }) => `${rows} کارت بدون نام و شرکت کنار گذاشته شد.`,
    errorCells: ({ cells, example }) => `${cells} خانه خطا نشان می‌دهد، مانند ${example}، و خالی به حساب می‌آید.`,
    unknownResults: ({ cells, names }) =>
      `${cells} خانه فرمولی است که نتیجه‌اش در فایل ذخیره نشده و خالی به حساب می‌آید: ${names}. فایل را در اکسل باز کنید، همان‌جا ذخیره کنید و دوباره انتخاب کنید.`,
    mixedUnits: ({ column, unit, other }) =>
      `رقم‌های «${column}» به ${unitOf(unit)} است و رقم‌های «${other}» نه. هر سال با واحد سرستون خودش حساب می‌شود.`,
    yearTotals: ({ rows, column, total, sum }) =>
      `در ${rows} ردیف، «${column}» با جمع ماه‌ها یا فصل‌های کنارش برابر نیست؛ مانند ${total} و ${sum}.`,
    cents: ({ column }) => `«${column}» به سنت است؛ رقم‌هایش بر ۱۰۰ تقسیم می‌شود.`,
    totalsDiffer: ({ total, sum, year = '', currency = '' }) =>
      `جمعی که خود فایل${year === '' ? '' : ` برای ${year}`}${currency === '' ? '' : ` به ${currency}`} نوشته ${total} است، ولی جمع ردیف‌ها ${sum} می‌شود. شاید ردیفی جا افتاده یا دو بار آمده است؛ با برنامه‌ای که فایل از آن است مقایسه کنید.`,
    inactiveCustomers: ({ customers, column, example, answer = '' }) =>
      `${customers} مشتری بر پایه «${column}» غیرفعال است («${example}»): ${answer.includes('leaveOut') ? 'کنار گذاشته می‌شود.' : answer.includes('propose') ? 'مانند بقیه وارد می‌شود.' : 'وارد می‌شود، ولی نامزد نمی‌شود.'}`,
    costsByMargin: ({ customers, column }) =>
      `«${column}» هزینه ${customers} مشتری را می‌دهد: درآمد منهای حاشیه سود، در هر سال کاملی که هزینه‌اش در فایل نیست.`,
    namesOnly: () => 'فقط ستون مشتری شناخته شد. بدون مبلغ و ستون‌های دیگر، تنها نام‌ها وارد می‌شود.',
  },
  options: {
    leftOutRows: { leaveOut: 'کنار گذاشته شود', keep: 'بماند' },
    strayQuotes: {},
    namesAbove: {},
    statuses: { count: 'به حساب بیاید', negative: 'از فروش کم شود', leaveOut: 'کنار گذاشته شود' },
    documentTypes: { ask: 'انتخاب کنید…', count: 'به حساب بیاید', negative: 'با علامت منفی', leaveOut: 'کنار گذاشته شود' },
    probabilities: { certain: 'فقط قطعی‌ها', all: 'همه' },
    numberForms: {
      thousands: 'هزارگان',
      decimals: 'اعشار',
      million: 'میلیون',
      thousand: 'هزار',
    },
    currencies: { ask: 'انتخاب کنید…', main: 'همان‌طور که هست', leaveOut: 'کنار گذاشته شود', rate: 'با نرخ' },
    unit: { '1': 'رقم‌ها همان‌طور که هست', '1000': 'هزار', '1000000': 'میلیون', '1000000000': 'میلیارد' },
    mixedUnits: { each: 'هر کدام با واحد خودش', plain: 'رقم‌ها همان‌طور که هست' },
    yearTotals: { ask: 'انتخاب کنید…', months: 'ماه‌ها یا فصل‌ها به حساب بیاید', total: 'جمع خود فایل به حساب بیاید' },
    cents: { cents: 'به سنت', whole: 'رقم‌ها همان‌طور که هست' },
    repeatedTotals: { once: 'برای هر سند یک بار', each: 'همه ردیف‌ها' },
    duplicateLines: { once: 'یک بار', each: 'هر کدام' },
    correctedLines: { last: 'آخری به حساب بیاید', each: 'هر کدام' },
    negativeAmounts: { turn: 'علامت‌ها برعکس شود', keep: 'منفی بماند' },
    returnedGoods: { negative: 'کم شود', count: 'همان‌طور که هست' },
    creditNotes: { ask: 'انتخاب کنید…', negative: 'از فروش کم شود', count: 'فروش به حساب بیاید', leaveOut: 'کنار گذاشته شود' },
    beforeDiscount: { subtract: 'تخفیف کم شود', keep: 'مبلغ‌ها همان بماند' },
    withTax: { subtract: 'مالیات کم شود', keep: 'مبلغ‌ها همان بماند' },
    idOfLine: {},
    badIds: {},
    idsDisagree: { different: 'مشتریان جدا', same: 'یک مشتری' },
    repeatedRows: { add: 'جمع شود', last: 'آخری به حساب بیاید', apart: 'جدا بماند' },
    sameDeals: {},
    repeatedDeals: { last: 'ردیف آخر به حساب بیاید', add: 'مبلغ‌ها جمع شود', apart: 'فرصت‌های جدا، بدون شناسه' },
    unknownStages: { ask: 'انتخاب کنید…', ...lists.stage },
    joinedFigures: {},
    nearAccounts: { other: 'شرکت دیگری است' },
    similarNames: { same: 'یک مشتری', different: 'مشتریان جدا' },
    otherDays: { convert: 'در سال خود حساب شود', leaveOut: 'کنار گذاشته شود' },
    otherYears: {
      ask: 'انتخاب کنید…',
      convert: 'نزدیک‌ترین سال حساب شود',
      leaveOut: 'این ارقام کنار گذاشته شود',
    },
    quarters: { calendar: 'از سال تقویمی', fiscal: 'از سال مالی' },
    twoYears: { end: 'سالی که در آن تمام می‌شود', begin: 'سالی که در آن شروع می‌شود' },
    yearsAhead: {
      ask: 'انتخاب کنید…',
      move: 'جلو برود',
      keep: 'همین بماند؛ سال‌های بعد کنار برود',
    },
    partOfYear: {
      ask: 'انتخاب کنید…',
      add: 'فروش‌های پس از آن اضافه شود',
      replace: 'این فایل همه فروش‌های سال را دارد: جایگزین شود',
      keep: '«درآمد تاکنون» همان بماند',
    },
    lateBooked: {},
    stoppedInParts: {},
    absentCustomers: { keep: 'همان بماند', zero: 'خریدی نداشته‌اند' },
    absentDeals: { keep: 'همان‌طور که هستند بمانند', lost: 'ازدست‌رفته به حساب بیایند' },
    parentNames: { fill: 'شرکت مادر پر شود', leave: 'شرکت مادر همان که هست بماند' },
    activityStatuses: { count: 'به حساب بیاید', leaveOut: 'کنار گذاشته شود' },
    unknownAccounts: { leaveOut: 'کنار گذاشته شود', keep: 'وارد شود' },
    sharedDomains: { leaveOut: 'کنار گذاشته شود' },
    noAccount: {},
    futureEvents: {},
    privateEvents: {},
    cancelledEvents: {},
    unreadableEvents: {},
    shortenedSeries: {},
    sameActivities: {},
    blankCards: {},
    errorCells: {},
    unknownResults: {},
    totalsDiffer: {},
    inactiveCustomers: {
      notProposed: 'وارد شود، ولی نامزد نشود',
      propose: 'مانند بقیه وارد شود',
      leaveOut: 'کنار گذاشته شود',
    },
    costsByMargin: {},
    namesOnly: { no: 'برمی‌گردم و ستون‌های بیشتری مشخص می‌کنم', yes: 'فقط نام‌ها وارد شود' },
    samePeople: { same: 'یک نفر', different: 'دو نفر' },
    joinedNames: { first: 'به حساب نام اول', whole: 'یک نام است', leaveOut: 'کنار گذاشته شود' },
  },
};
