import type { Example, Formula } from './readFormulas';

/** What a page says besides the formulas. */
interface PageWords {
  readonly head: string;
  readonly foot: string;
  readonly gives: string;
  readonly optional: string;
  readonly blank: string;
}

const ENGLISH: PageWords = {
  head: `# Formulas

<!-- Written by \`npm run docs\` from the JSDoc in src/formulas/; edit it there. -->

[فارسی](formulas.fa.md)

These functions work in any cell of a sheet that has the add-on, and Google Sheets helps while you type. These rules apply to all of them:

- **One call fills a column.** Give a function a whole column (\`C5:G\`), not one row: the result for each row goes into the formula's own cell and the cells below. One row gives one value. Blank rows at the end are left out.
- **A header** as the last parameter lets you put the formula into the header cell, where sorting cannot move it: \`=KAM_SCORE(C4:G; C3:G3; "Score")\`. The columns then start with their header row.
- **Parameters are separated by** \`;\`, which works in every country's sheets; where the comma is not the decimal separator, \`,\` works too. In the examples \`{8,6;5,7}\` are cells: a comma goes to the next column, a semicolon to the next row. In your own sheet, use ranges instead.
- **A blank is never a zero.** A row that cannot be computed shows the reason in its own cell, such as \`3/5\`, \`1–10!\` or \`"n/a"!\`, and does not affect other rows.
- **An invalid call**, or one without a range that it needs, is an error, with a message that says what to do.
- **Numbers are numbers.** A cell with the text 7 does not count as a number.
`,
  foot: '',
  gives: 'Gives: ',
  optional: '',
  blank: '(blank)',
};

const PERSIAN: PageWords = {
  head: `<div dir="rtl">

# فرمول‌ها

<!-- Written by \`npm run docs\` from docs/formulas.fa.json and the JSDoc in src/formulas/; edit them there. -->

[English](formulas.md)

این تابع‌ها در هر خانه از فایلی که افزونه را دارد کار می‌کنند. راهنمایی که گوگل هنگام نوشتن نشان می‌دهد به انگلیسی است، چون برای همه یک متن دارد؛ همان متن اینجا به فارسی است. چند قاعده برای همه آن‌ها:

- **یک فرمول یک ستون را پر می‌کند.** به تابع یک ستون کامل بدهید (\`C5:G\`)، نه یک ردیف: نتیجه هر ردیف در خانه خود فرمول و خانه‌های زیر آن می‌آید. یک ردیف یک مقدار می‌دهد. ردیف‌های خالی پایانی کنار گذاشته می‌شود.
- **سرستون** به‌عنوان آخرین ورودی یعنی فرمول را می‌توانید در خانه سرستون بنویسید تا مرتب‌سازی جابه‌جایش نکند: \`=KAM_SCORE(C4:G; C3:G3; "امتیاز")\`. در این صورت ستون‌ها از ردیف سرستون شروع می‌شوند.
- **ورودی‌ها با** \`;\` از هم جدا می‌شوند که در همه کشورها کار می‌کند. در مثال‌ها \`{8,6;5,7}\` چند خانه است: ویرگول یعنی ستون بعدی و نقطه‌ویرگول یعنی ردیف بعدی. در فایل خودتان محدوده بنویسید.
- **خانه خالی هرگز صفر نیست.** ردیفی که محاسبه نمی‌شود دلیلش را در خانه خود نشان می‌دهد، مانند \`3/5\`، \`1–10!\` یا \`"n/a"!\`، و روی ردیف‌های دیگر اثر ندارد.
- **فرمول نادرست**، یا فرمولی که محدوده لازمی در آن نیامده است، خطا می‌دهد، با پیامی که می‌گوید چه کنید.
- **عدد باید عدد باشد.** خانه‌ای با متن 7 عدد به حساب نمی‌آید. رقم‌هایی که با صفحه‌کلید فارسی در برگه‌های افزونه می‌نویسید خودشان عدد می‌شوند.
`,
  foot: `## پیام‌های خطا

پیام خطای فرمول به انگلیسی است: تابع زبان فایل را نمی‌داند، و نام ورودی‌ها در آن همان است که گوگل هنگام نوشتن نشان می‌دهد. هر پیام با نام تابع شروع می‌شود، ایراد را می‌گوید و با کاری که باید بکنید تمام می‌شود:

| در پیام | یعنی |
| --- | --- |
| … are missing. Select their cells. | این ورودی نیامده است؛ خانه‌هایش را انتخاب کنید. |
| … are #REF!. Select their cells. | خانه‌های این ورودی حذف شده‌اند؛ دوباره انتخاب کنید. |
| … cover 2 columns. Select one column. | فقط یک ستون انتخاب کنید. |
| … cover 3 rows, … 2. Select the same rows for both. | ورودی‌ها باید ردیف‌های یکسان داشته باشند. |
| … cover 3 criteria, the scores 2. Select the same columns for both. | ستون‌های وزن‌ها و امتیازها باید یکی باشند. |
| weight 2 is … Make it a number, 0 or more. | وزن باید عدد صفر یا بیشتر باشد. |
| all weights are blank or 0. | دست‌کم به یک معیار وزن بدهید. |
| the capacity is … Make it a whole number of seats | ظرفیت باید عدد درست باشد؛ خالی یعنی بدون محدودیت. |
| … is … Make it a score from 1 to 10, or leave it out. | حد نصاب باید از ۱ تا ۱۰ باشد یا نوشته نشود. |
| keepFrom is 8, keyFrom 7. Make keepFrom 7 or less. | این حد نصاب نباید بالاتر از keyFrom باشد. |
| cell 2 of … is … | دومین خانه این ورودی درست نیست؛ ادامه پیام می‌گوید چه باید باشد. |
| criteria 1 and 2 are not compared. | این دو معیار مقایسه نشده‌اند؛ یکی از دو خانه‌شان را پر کنید. |
| … contradict each other | دو خانه این مقایسه با هم نمی‌خوانند؛ یکی را خالی کنید. |

</div>
`,
  gives: 'نتیجه: ',
  optional: 'اختیاری. ',
  blank: '(خالی)',
};

/** The formula reference, in Markdown. */
export const formulaPage = (formulas: readonly Formula[]): string => pageOf(formulas, ENGLISH);
/** The same in Persian, from formulas whose words are Persian. */
export const persianFormulaPage = (formulas: readonly Formula[]): string => pageOf(formulas, PERSIAN);

function pageOf(formulas: readonly Formula[], words: PageWords): string {
  const contents = formulas.map(({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${firstSentence(description)}`);
  const sections = formulas.map((formula) => section(formula, words));
  return [words.head, `${contents.join('\n')}\n`, ...sections, ...(words.foot === '' ? [] : [words.foot])].join('\n');
}

function section({ name, description, parameters, gives, examples }: Formula, words: PageWords): string {
  const named = parameters.map(({ name: parameter, optional }) => (optional ? `[${parameter}]` : parameter));
  return [
    `## ${name}`,
    `\`${name}(${named.join('; ')})\``,
    description,
    parameters
      .map(({ name: parameter, optional, text }) => `- \`${parameter}\`: ${optional ? words.optional : ''}${text}`)
      .join('\n'),
    `${words.gives}${gives}`,
    ...examples.map((example) => block(example, words.blank)),
  ]
    .join('\n\n')
    .concat('\n');
}

const block = ({ formula, rows }: Example, blank: string): string =>
  ['```text', formula, '', ...rows.map((row) => row.map((cell) => (cell === '' ? blank : cell)).join(' | ')), '```'].join('\n');

const firstSentence = (text: string): string => /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
