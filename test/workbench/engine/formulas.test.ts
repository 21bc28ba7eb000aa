// What formulas give, worked out by hand from how Google Sheets documents them. It runs at each new version of Univer.
import type { EngineValue } from '../../../workbench/engine/Engine';
import { spellingOf } from '../../../workbench/engine/spelling/typed';
import { bookOf } from './bookOf';
import type { Cells } from './bookOf';

type Row = readonly [formula: string, cells: Cells, expected: EngineValue | EngineValue[][]];

/** Ten to fifty, beside their kinds. */
const LIST: Cells = { A1: 10, A2: 20, A3: 30, A4: 40, A5: 50, B1: 'x', B2: 'y', B3: 'x', B4: 'z', B5: 'y' };
const SEARCHED: Cells = {
  A1: 'a',
  A2: 5,
  A3: 'A',
  A5: 'b',
  A6: 'c',
  B1: 'first',
  B2: 'number',
  B3: 'again',
  B4: 'blank',
  B6: 'last',
};
const KEYS: Cells = { ...SEARCHED, D1: 'A', D2: 5, D3: 'C', D4: 'q', D6: 5 };
const down = (...values: EngineValue[]) => values.map((value) => [value]);
const blanks = (count: number) => Array.from({ length: count }, () => ['']);

const LOGIC: Row[] = [
  ['=IF(A1>5;"big";"small")', LIST, 'big'],
  ['=IF(A9;1;2)', {}, 2],
  ['=IF(FALSE;5)', {}, false],
  ['=IFS(A1>20;"a";A1>5;"b")', LIST, 'b'],
  ['=IFS(FALSE;1)', {}, '#N/A'],
  ['=IFERROR(1/0;"e")', {}, 'e'],
  ['=IFERROR(A9;"e")', {}, ''],
  ['=IFNA(NA();"n")', {}, 'n'],
  ['=IFNA(1/0;"n")', {}, '#DIV/0!'],
  ['=AND(TRUE;A1=10)', LIST, true],
  ['=OR(FALSE;A1=11)', LIST, false],
  ['=NOT(TRUE)', {}, false],
  ['=SWITCH(9;1;"a";"other")', {}, 'other'],
  ['=CHOOSE(2;"a";"b";"c")', {}, 'b'],
  ['=ISBLANK(A1)', { A1: '=""' }, false],
  ['=ISBLANK(A9)', {}, true],
  ['=ISERROR(A1)', { A1: '=1/0' }, true],
  ['=N(TRUE)', {}, 1],
  ['=T(5)', {}, ''],
];

const COMPARISONS: Row[] = [
  [
    '=ARRAYFORMULA(IF(A1:A4<0;"below";IF(A1:A4="";"blank";"figure")))',
    { A1: 0, A2: -5, A4: 3 },
    down('figure', 'below', 'blank', 'figure'),
  ],
  ['=A9=""', {}, true],
  ['=A9=0', {}, true],
  ['=A9=FALSE', {}, true],
  ['=""=0', {}, false],
  ['="abc"="ABC"', {}, true],
  ['=EXACT("a";"A")', {}, false],
  ['="a"<"B"', {}, true],
  ['=1<"a"', {}, true],
  ['="a"<TRUE', {}, true],
  ['="5"=5', {}, false],
  ['="5"+1', {}, 6],
  ['="abc"+1', {}, '#VALUE!'],
  ['=TRUE+1', {}, 2],
  ['=A9&"x"', {}, 'x'],
  ['=TRUE&""', {}, 'TRUE'],
];

const NUMBERS: Row[] = [
  ['=-2^2', {}, 4],
  ['=50%', {}, 0.5],
  ['=1.5E-3*2', {}, 0.003],
  ['=--"3"', {}, 3],
  ['=5-TRUE', {}, 4],
  ['=1/0', {}, '#DIV/0!'],
  ['=ROUND(2.345;2)', {}, 2.35],
  ['=ROUND(-2.5;0)', {}, -3],
  ['=ROUNDUP(2.01;0)', {}, 3],
  ['=ROUNDDOWN(2.99;1)', {}, 2.9],
  ['=CEILING(2.1)', {}, 3],
  ['=CEILING(0.3;0.1)', {}, 0.3],
  ['=FLOOR(2.9;0.5)', {}, 2.5],
  ['=INT(-1.5)', {}, -2],
  ['=MOD(-3;5)', {}, 2],
  ['=SIGN(-4)', {}, -1],
  ['=LOG(8;2)', {}, 3],
  ['=SQRT(-1)', {}, '#NUM!'],
  ['=LN(EXP(2))', {}, 2],
];

const SUMMARIES: Row[] = [
  ['=SUM(A:A)', LIST, 150],
  ['=SUM(A3:A)', LIST, 120],
  ['=SUM(2:3)', { A2: 1, C3: 4 }, 5],
  ['=SUM(A1:A2000)', LIST, 150],
  ['=SUM(A1:A3)', { A1: 1, A2: 'x', A3: true }, 1],
  ['=SUMIF(B1:B5;"X";A1:A5)', LIST, 40],
  ['=SUMIF(A1:A5;">20")', LIST, 120],
  ['=SUMIF(A1:A3;"a*";B1:B3)', { A1: 'ab', B1: 1, A2: 'AB', B2: 2, A3: 'x', B3: 4 }, 3],
  ['=SUMIFS(A1:A5;B1:B5;"y";A1:A5;">20")', LIST, 50],
  ['=SUMPRODUCT((B1:B5="x")*A1:A5)', LIST, 40],
  ['=COUNT(A1:B5)', LIST, 5],
  ['=COUNTA(A1:A3)', { A1: '=""', A2: 1 }, 2],
  ['=COUNTBLANK(A1:A3)', { A1: '=""', A2: 1 }, 2],
  ['=COUNTIF(FILTER(A1:A5;A1:A5>10);">20")', LIST, 3],
  ['=COUNTIF(1/0;1)', {}, '#DIV/0!'],
  ['=COUNTIFS({1;2;3};">1";{"a";"b";"b"};"b")', {}, 2],
  ['=COUNTIF(B1:B5;"X")', LIST, 2],
  ['=COUNTIF(B1:B6;"")', LIST, 1],
  ['=COUNTIF(B1:B6;"<>")', LIST, 5],
  ['=COUNTIFS(B1:B5;"y";A1:A5;">=50")', LIST, 1],
  ['=COUNTUNIQUE(B1:B6)', LIST, 3],
  ['=MAXIFS(A1:A5;B1:B5;"x")', LIST, 30],
  ['=MINIFS(A1:A5;B1:B5;"y")', LIST, 20],
  ['=AVERAGE(A8:A9)', {}, '#DIV/0!'],
  ['=AVERAGEIF(B1:B5;"y";A1:A5)', LIST, 35],
  ['=MEDIAN(A1:A4)', LIST, 25],
  ['=LARGE(A1:A5;2)', LIST, 40],
  ['=LARGE(A1:A3;5)', LIST, '#NUM!'],
  ['=SMALL(A1:A5;2)', LIST, 20],
  ['=RANK(A2;A1:A5)', LIST, 4],
  ['=RANK(A2;A1:A5;TRUE)', LIST, 2],
];

const LOOKUPS: Row[] = [
  ['=INDEX(A1:B5;2;2)', LIST, 'y'],
  ['=INDEX(A1:A5;9)', LIST, '#REF!'],
  ['=MATCH("Z";B1:B5;0)', LIST, 4],
  ['=MATCH(35;A1:A5)', LIST, 3],
  ['=VLOOKUP(30;A1:B5;2;FALSE)', LIST, 'x'],
  ['=VLOOKUP(35;A1:B5;2)', LIST, 'x'],
  ['=VLOOKUP(31;A1:B5;2;FALSE)', LIST, '#N/A'],
  ['=VLOOKUP(30;A1:B5;3;FALSE)', LIST, '#REF!'],
  ['=VLOOKUP("p?r";A1:B2;2;FALSE)', { A1: 'pq', A2: 'Pqr', B2: 5 }, 5],
  ['=VLOOKUP("";A1:B3;2;FALSE)', { A1: 'a', B2: 7 }, '#N/A'],
  ['=VLOOKUP("5";A1:B1;2;FALSE)', { A1: 5, B1: 7 }, '#N/A'],
  ['=HLOOKUP("b";A1:B2;2;FALSE)', { A1: 'a', B1: 'b', B2: 2 }, 2],
  ['=XLOOKUP(31;A1:A5;B1:B5;"none")', LIST, 'none'],
  ['=XLOOKUP(D1:D6;A1:A6;B1:B6;"none")', KEYS, down('first', 'number', 'last', 'none', 'blank', 'number')],
  ['=XLOOKUP(D1:D3;A1:A6;B1:B6;;0;-1)', KEYS, down('again', 'number', 'last')],
  ['=XLOOKUP(D1:D2;A1:A6;D1:E6)', KEYS, down('A', 5)],
  ['=XLOOKUP(D1:D2;A1:A6;B1:B3)', KEYS, '#VALUE!'],
  ['=XMATCH(D1:D6;A1:A6)', KEYS, down(1, 2, 6, '#N/A', 4, 2)],
  ['=XMATCH(D1:D2;A1:A6;0;-1)', KEYS, down(3, 2)],
  ['=XMATCH(D1:D2;{5,1};-1)', { D1: 2, D2: 6 }, down(2, 1)],
  ['=FILTER(A1:A5;B1:B5="x")', LIST, down(10, 30)],
  ['=FILTER(A1:A5;B1:B5="x";A1:A5>10)', LIST, 30],
  ['=FILTER(A1:A5;B1:B5="q")', LIST, '#N/A'],
  ['=SORT(A1:A5;1;FALSE)', LIST, down(50, 40, 30, 20, 10)],
  ['=SORT(A1:B5;2;TRUE;1;FALSE)', LIST, [[30, 'x'], [10, 'x'], [50, 'y'], [20, 'y'], [40, 'z']]], // prettier-ignore
  ['=SORT(A1:A5)', { A1: 'b', A2: 3, A3: true, A5: 'A' }, down(3, 'A', 'b', true, '')],
  ['=SORTN(A1:A5;2;0;1;FALSE)', LIST, down(50, 40)],
  ['=UNIQUE(A1:A4)', { A1: 'a', A2: 'A', A3: 'a', A4: 1 }, down('a', 'A', 1)],
  ['=SUM(INDIRECT("A2:A"))', LIST, 140],
  ['=INDIRECT("A"&2)', LIST, 20],
  ['=SUM(OFFSET(A1;1;0;2;1))', LIST, 50],
];

const TEXTS: Row[] = [
  ['=TEXT(3.14159;"0.0")', {}, '3.1'],
  ['=TEXT(0.256;"0%")', {}, '26%'],
  ['=TEXT(1234567;"#,##0")', {}, '1,234,567'],
  ['=TEXT(DATE(2026;3;5);"yyyy-mm-dd")', {}, '2026-03-05'],
  ['=TEXTJOIN(", ";TRUE;B1:B7)', LIST, 'x, y, x, z, y'],
  ['=CONCATENATE("a";A1:A2)', LIST, 'a1020'],
  ['=0.1+0.2&""', {}, '0.3'],
  ['=MID("hello";2;3)', {}, 'ell'],
  ['=TRIM("  a  b ")', {}, 'a b'],
  ['=SUBSTITUTE("a-b-c";"-";"+";2)', {}, 'a-b+c'],
  ['=REGEXMATCH("ABC1";"(?i)c[0-9]")', {}, true],
  ['=REGEXREPLACE("a1b2";"[0-9]";"#")', {}, 'a#b#'],
  ['=REGEXEXTRACT("ab12cd";"([a-z]+)([0-9]+)")', {}, [['ab', '12']]],
  ['=REGEXEXTRACT("ab";"[0-9]")', {}, '#N/A'],
  ['=SPLIT("a, b,,3";", ")', {}, [['a', 'b', 3]]],
  ['=SPLIT("a, b";", ";FALSE)', {}, [['a', 'b']]],
  ['=JOIN("-";A1:A3)', LIST, '10-20-30'],
  ['=VALUE("12.5")', {}, 12.5],
  ['=LEFT(A1;2)&"…"', { A1: 'سلام' }, 'سل…'],
  ['="x;y,z{}"', {}, 'x;y,z{}'],
];

const DATES: Row[] = [
  ['=DATE(2026;1;31)', {}, 46053],
  ['=EDATE(DATE(2026;1;31);1)=DATE(2026;2;28)', {}, true],
  ['=EDATE(DATE(2024;2;29);12)=DATE(2025;2;28)', {}, true],
  ['=EOMONTH(DATE(2026;1;15);1)=DATE(2026;2;28)', {}, true],
  ['=DATEDIF(DATE(2024;1;15);DATE(2026;3;1);"M")', {}, 25],
  ['=DATEDIF(DATE(2024;1;15);DATE(2026;3;1);"Y")', {}, 2],
  ['=DATEDIF(DATE(2026;1;31);DATE(2026;3;1);"D")', {}, 29],
  ['=YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)', { A1: 46053 }, 20260131],
  ['=WEEKDAY(DATE(2026;11;23);2)', {}, 1],
  ['=TODAY()-TODAY()', {}, 0],
];

const ARRAYS: Row[] = [
  ['=ARRAYFORMULA(A1:A3*2)', LIST, down(20, 40, 60)],
  ['=ARRAYFORMULA(IF(B1:B3="X";A1:A3;0))', LIST, down(10, 0, 30)],
  ['=ARRAYFORMULA(SUMIF(B1:B5;B1:B3;A1:A5))', LIST, down(40, 70, 40)],
  ['=ARRAYFORMULA(COUNTIF(B1:B5;B1:B4))', LIST, down(2, 2, 2, 1)],
  ['=ARRAYFORMULA(VLOOKUP(A1:A3;A1:B5;2;FALSE))', LIST, down('x', 'y', 'x')],
  ['=ARRAYFORMULA(YEAR(A1:A2))', { A1: 46053, A2: 45000 }, down(2026, 2023)],
  ['=ARRAYFORMULA(EDATE(A1:A2;1))', { A1: 46053, A2: 46022 }, down(46081, 46053)],
  ['=ARRAYFORMULA(LEFT(B1:B3;1)&"!")', LIST, down('x!', 'y!', 'x!')],
  ['=ARRAYFORMULA(REGEXMATCH(B1:B3;"x"))', LIST, down(true, false, true)],
  ['=ARRAYFORMULA(IFERROR(A1:A3/C1:C3;"-"))', { ...LIST, C2: 5 }, down('-', 4, '-')],
  ['=ARRAYFORMULA(A1:A2+TRANSPOSE(A1:A2))', LIST, [[20, 30], [30, 40]]], // prettier-ignore
  ['=ARRAYFORMULA(ROW(Z1:Z3))', {}, down(1, 2, 3)],
  ['={1,2;3,4}', {}, [[1, 2], [3, 4]]], // prettier-ignore
  ['={A1:A2;B1:B2}', LIST, down(10, 20, 'x', 'y')],
  ['={A1:A2,B1:B2}', LIST, [[10, 'x'], [20, 'y']]], // prettier-ignore
  ['={A1:A2,B1:B3}', LIST, '#VALUE!'],
  ['=SEQUENCE(2;3)', {}, [[1, 2, 3], [4, 5, 6]]], // prettier-ignore
  ['=SEQUENCE(3;1;10;-2)', {}, [[10], [8], [6]]],
  ['=ROWS(SEQUENCE(5000;1;1;0))', {}, 5000],
  ['=SEQUENCE(0)', {}, '#NUM!'],
  ['=HSTACK(A1:A2;B1:B2)', LIST, [[10, 'x'], [20, 'y']]], // prettier-ignore
  ['=VSTACK(A1:A2;B1)', LIST, down(10, 20, 'x')],
  ['=FLATTEN(A1:B2)', LIST, down(10, 'x', 20, 'y')],
  ['=LET(a;5;b;a*2;a+b)', {}, 15],
  ['=LAMBDA(x;x+1)(4)', {}, 5],
  ['=MAP(A1:A3;B1:B3;LAMBDA(a;b;a&b))', LIST, down('10x', '20y', '30x')],
  ['=BYROW(A1:B2;LAMBDA(r;TEXTJOIN("";TRUE;r)))', LIST, down('10x', '20y')],
  ['=MAKEARRAY(2;2;LAMBDA(r;c;r*10+c))', {}, [[11, 12], [21, 22]]], // prettier-ignore
  ['=COUNTA(C1:C3)', { ...LIST, C1: '=ARRAYFORMULA(D1:D3)', D1: 1, D3: 3 }, 2],
  ['=COUNTA(C1:C3)', { ...LIST, C1: '=ARRAYFORMULA(D1:D3&"")', D1: 1, D3: 3 }, 3],
];

const COLUMNS: Row[] = [
  [
    '=ARRAYFORMULA(IF(ROW(G1:G)=ROW(G1);"Growth";IF(F1:F="";"";G1:G/F1:F-1)))',
    { G1: 'Now', F1: 'Before', F2: 100, G2: 150, F3: 0, G3: 5, F4: 'abc', G4: 5, F6: 50, F7: 50, G7: 't' },
    [...down('Growth', 0.5, '#DIV/0!', '#VALUE!', '', -1, '#VALUE!'), ...blanks(53)],
  ],
  [
    '=ARRAYFORMULA(IF(ROW(A1:A)=1;"Share";IF(A1:A="";"";B1:B/SUM(B1:B))))',
    { A1: 'Name', A2: 'p', B2: 1, A3: 'q', B3: 3 },
    [...down('Share', 0.25, 0.75), ...blanks(57)],
  ],
  [
    '=ARRAYFORMULA(IF(ROW(A1:A)=1;"Tier";IFERROR(VLOOKUP(A1:A;\'Own data\'!A4:B;2;FALSE);"")))',
    { A2: 'p', A3: 'q', A4: 'zz', 'Own!A4': 'P', 'Own!B4': 'Key', 'Own!B5': 'nobody', 'Own!A6': 'q', 'Own!B6': 'Watch' },
    [...down('Tier', 'Key', 'Watch'), ...blanks(57)],
  ],
  [
    "=IFERROR(SUMIF('Own data'!J:J;\"a1b2c3d4\";'Own data'!B:B)/SUM('Own data'!B:B);0)",
    { 'Own!J3': 'a1b2c3d4', 'Own!B3': 3, 'Own!B4': 1 },
    0.75,
  ],
  ["=IFERROR(SUMIF('Own data'!J:J;\"a1b2c3d4\";'Own data'!B:B)/SUM('Own data'!B:B);0)", {}, 0],
  [
    '=COUNTIF(J5:J;"Key")&" key of "&COUNTA(A5:A)&" · next: "&IFERROR(INDEX(A5:A;MATCH(LARGE(FILTER(I5:I;J5:J<>"Key";ISNUMBER(I5:I));1);I5:I;0))&" "&TEXT(MAX(FILTER(I5:I;J5:J<>"Key"));"0.0");"–")',
    { A5: 'a', A6: 'b', A7: 'c', I5: 8, I6: 6.9, I7: 5, J5: 'Key', J6: 'Watch', J7: 'Watch' },
    '1 key of 3 · next: b 6.9',
  ],
];

const TEXTS_LIKE_NUMBERS: Row[] = [
  ...['2025-03-01', '09:00', '3/1/2025', 'May 5', '50%', '$5', '1e3', '1-2', '1,000'].flatMap((text): Row[] => [
    [`=ISTEXT("${text}")`, {}, true],
    [`=CONCATENATE("${text}";"x")`, {}, `${text}x`],
    [`=SUBSTITUTE("${text}";"q";"")`, {}, text],
    [`=VLOOKUP("${text}";A1:B1;2;FALSE)`, { A1: `="${text}"`, B1: 7 }, 7],
    [`={"${text}","x"}`, {}, [[text, 'x']]],
    [`=IF(TRUE;"${text}")`, {}, text],
  ]),
  ['=REGEXREPLACE("2025-03-01";"(\\d+)-(\\d+)-(\\d+)";"$3/$2/$1")', {}, '01/03/2025'],
  ['=ISTEXT(TEXT(45000;"yyyy-mm-dd"))', {}, true],
  ['=LEFT("2025-03-01";7)', {}, '2025-03'],
  ['=LEN("50%")', {}, 3],
  ['="2025-03-01"=45717', {}, false],
  ['=ISNUMBER("50%")', {}, false],
  ['="2025-03-01"+1', {}, 45718],
  ['="3/1/2025"-"2/28/2025"', {}, 1],
  ['="09:00"*24', {}, 9],
  ['="50%"*2', {}, 1],
  ['="$5"+1', {}, 6],
  ['="1e3"+1', {}, 1001],
  ['=-"50%"', {}, -0.5],
  ['=SUM("50%";1)', {}, 1.5],
  ['=YEAR("3/1/2025")', {}, 2025],
  ['=HOUR("9:30 pm")', {}, 21],
  ['=EDATE("2026-01-31";1)', {}, 46081],
  ['=DATEVALUE("3/1/2025 10:00")', {}, 45717],
  ['=TIMEVALUE("10:30")', {}, 0.4375],
  ['=VALUE("$1,234.5")', {}, 1234.5],
  ['=NETWORKDAYS("1/1/2026";"1/31/2026")', {}, 22],
  ['=COUNTIF(A1:A2;">2025-03-01")', { A1: 45717, A2: 45718 }, 1],
  ['="x1"+1', {}, '#VALUE!'],
  ['="TRUE"+1', {}, '#VALUE!'],
  ['=""+1', {}, 1],
  ['=1-""', {}, 1],
  ['=1/3&""', {}, '0.333333333333333'],
];

const LEFT_OUT: Row[] = [
  ['=IFERROR(5)', {}, 5],
  ['=IFERROR(1/0)', {}, ''],
  ['=IFNA(NA())', {}, ''],
  ['=IFNA(3)', {}, 3],
  ['=ROUND(2.6)', {}, 3],
  ['=ROUND(-2.5)', {}, -3],
  ['=ROUND(2.6;)', {}, 3],
  ['=ROUNDUP(2.1)', {}, 3],
  ['=ROUNDDOWN(2.9)', {}, 2],
  ['=TRUNC(2.9)', {}, 2],
  ['=INDEX(A1:B2)', { A1: 1, B1: 2, A2: 3, B2: 4 }, [[1, 2], [3, 4]]], // prettier-ignore
  ['=INDEX(A1:A2;2)', { A1: 1, A2: 3 }, 3],
  ['=NORM.S.DIST(0)', {}, 0.5],
];

const WEEKS_AND_RANKS: Row[] = [
  ['=ISOWEEKNUM(DATE(2024;12;30))', {}, 1],
  ['=ISOWEEKNUM(DATE(2024;12;29))', {}, 52],
  ['=ISOWEEKNUM(DATE(2021;1;3))', {}, 53],
  ['=ISOWEEKNUM(DATE(2027;1;4))', {}, 1],
  ['=WEEKNUM(DATE(2024;12;30);21)', {}, 1],
  ['=WEEKNUM(DATE(2024;12;30))', {}, 53],
  ['=WEEKNUM(DATE(2026;1;4))', {}, 2],
  ['=WEEKNUM(DATE(2026;1;4);2)', {}, 1],
  ['=WEEKNUM(DATE(2026;1;4);3)', {}, '#NUM!'],
  ['=ARRAYFORMULA(ISOWEEKNUM({45656;45657}))', {}, down(1, 1)],
  ['=RANK(2;{1;2;3})', {}, 2],
  ['=RANK.AVG(2;{1;2;2})', {}, 1.5],
  ['=RANK.EQ(2;{1;2;2};TRUE)', {}, 2],
  ['=ARRAYFORMULA(RANK(A1:A3;A1:A3))', { A1: 3, A2: 1, A3: 2 }, down(1, 3, 2)],
  ['=ARRAYFORMULA(RANK(A1:A3*2;A1:A3*2;1))', { A1: 3, A2: 1, A3: 2 }, down(3, 1, 2)],
  ['=RANK(9;{1;2})', {}, '#N/A'],
];

const BOOLEANS: Row[] = [
  ['=TRUE<>""', {}, true],
  ['=""<>TRUE', {}, true],
  ['=TRUE<>5', {}, true],
  ['=FALSE<>"x"', {}, true],
  ['=FALSE>"z"', {}, true],
  ['=TRUE<=99', {}, false],
  ['=TRUE=""', {}, false],
  ['=A9<>TRUE', {}, true],
  ['=ARRAYFORMULA(A1:A2<>"")', { A1: true }, down(true, false)],
];

const NOT_ON_GOOGLE: Row[] = [
  ...['TEXTBEFORE("a-b";"-")', 'TEXTAFTER("a-b";"-")', 'TEXTSPLIT("a-b";"-")', 'AGGREGATE(9;4;A1:A2)', 'TAKE(A1:A2;1)'],
  ...['DROP(A1:A2;1)', 'SORTBY(A1:A2;B1:B2)', 'EXPAND(A1:A2;3)', 'NUMBERVALUE("1")', 'VALUETOTEXT(1)', 'ARRAYTOTEXT(A1:A2)'],
  ...['AREAS(A1)', 'BESSELI(1;1)', 'BAHTTEXT(1)', 'PLUS(1;2)', 'DIVIDED(1;2)', 'COMPARE(1;2)'],
].map((call) => [`=${call}`, {}, '#NAME?']);

const OPERATORS_BY_NAME: Row[] = [
  ['=ADD(1;2)', {}, 3],
  ['=MINUS(5;2)', {}, 3],
  ['=MULTIPLY(5;2)', {}, 10],
  ['=POW(2;3)', {}, 8],
  ['=UMINUS(3)', {}, -3],
  ['=UNARY_PERCENT(3)', {}, 0.03],
  ['=CONCAT(1;"x")', {}, '1x'],
  ['=5-{1;2}', {}, down(4, 3)],
  ['=10/{1;0}', {}, down(10, '#DIV/0!')],
  ['=TO_TEXT(DATE(2026;1;5))', {}, '1/5/2026'],
  ['=FIXED(1234.5)', {}, '1,234.50'],
  ['=FIXED(-1234.565;1;TRUE)', {}, '-1234.6'],
  ['=FIXED(1.005;2)', {}, '1.01'],
  ['=FIXED(1250;-2)', {}, '1,300'],
  ['=FIXED("x")', {}, '#VALUE!'],
];

const ERRORS: Row[] = [
  ['=NOSUCH(1)', {}, '#NAME?'],
  ['=nosuchname', {}, '#NAME?'],
  ['=A1&"x"', { A1: '=1/0' }, '#DIV/0!'],
  ['=A2000', {}, '#REF!'],
  ['=SUM(Nope!A1:A)', {}, '#REF!'],
  ['=SUM(', {}, '#ERROR!'],
  ['=UPPER(1;2;3)', {}, '#N/A'],
  ["= sum( main!A1 ; 'MAIN'!A2 )", LIST, 30],
];

const TABLE = {
  LOGIC,
  COMPARISONS,
  NUMBERS,
  SUMMARIES,
  LOOKUPS,
  TEXTS,
  DATES,
  ARRAYS,
  COLUMNS,
  TEXTS_LIKE_NUMBERS,
  LEFT_OUT,
  WEEKS_AND_RANKS,
  BOOLEANS,
  NOT_ON_GOOGLE,
  OPERATORS_BY_NAME,
  ERRORS,
};

let book: ReturnType<typeof bookOf>;
afterEach(() => book.engine.dispose());

describe.each(Object.entries(TABLE))('%s', (_kind, rows) => {
  test.each(rows)('%s', (formula, cells, expected) => {
    book = bookOf({ ...cells, P1: formula });
    const result = book.result('P1');
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 12);
    else expect(result).toEqual(expected);
  });
});

test('a formula with LET gives the same in another workbook of the process, and again when its cells change', () => {
  const formula = '=LET(names;A1:A2;found;XLOOKUP(B1;names;{5;6};"none");found)';
  for (const round of [1, 2]) {
    book = bookOf({ A1: 'x', A2: 'y', B1: 'y', C1: formula });
    expect([round, book.get('C1')]).toEqual([round, 6]);
    book.set('B1', 'x');
    expect([round, book.get('C1')]).toEqual([round, 5]);
    if (round === 1) book.engine.dispose();
  }
});

describe('the number format of a result', () => {
  const format = (cell: string, own: string) => {
    book.main.getRange(cell).setNumberFormat(own);
  };
  const dates = { A1: 46027, A2: 46030, B1: 0.375, C1: 5, C2: 2.5, D1: 0.1 };
  test.each([
    ['=A1', 'm/d/yyyy'],
    ['=A1+1', 'm/d/yyyy'],
    ['=1+A1', 'm/d/yyyy'],
    ['=A1-1', 'm/d/yyyy'],
    ['=A2-A1', ''],
    ['=A1+B1', 'm/d/yyyy'],
    ['=MAX(A1:A2)', 'm/d/yyyy'],
    ['=IF(TRUE;A1;"")', 'm/d/yyyy'],
    ['=B1+B1', 'h:mm'],
    ['=SUM(C1:C2)', '"$"#,##0.00'],
    ['=C1+C2', '"$"#,##0.00'],
    ['=C1*2', '"$"#,##0.00'],
    ['=2*C1', '"$"#,##0.00'],
    ['=C1/2', '"$"#,##0.00'],
    ['=-C1', '"$"#,##0.00'],
    ['=C1*D1', '"$"#,##0.00'],
    ['=D1*C1', '"$"#,##0.00'],
    ['=ROUND(C2;0)', '"$"#,##0.00'],
    ['=AVERAGE(C1:C2)', '"$"#,##0.00'],
    ['=C1/C2', ''],
    ['=200*D1', ''],
    ['=D1+D1', '0%'],
    ['=AVERAGE(D1:D1)', '0%'],
    ['="2025-03-01"+1', ''],
    ['=COUNT(A1:A2)', ''],
    ['=DATE(2026;1;5)', 'm/d/yyyy'],
    ['=EDATE(DATE(2026;1;5);1)', 'm/d/yyyy'],
    ['=EOMONTH(A1;0)', 'm/d/yyyy'],
    ['=WORKDAY(A1;1)', 'm/d/yyyy'],
    ['=TODAY()+30', 'm/d/yyyy'],
    ['=TODAY()-TODAY()', ''],
    ['=NOW()', 'm/d/yyyy h:mm:ss'],
    ['=TIME(10;30;0)', 'h:mm:ss am/pm'],
    ['=DATEVALUE("2026-01-05")', ''],
    ['=TO_PURE_NUMBER(C1)', ''],
  ])('%s: %s', (formula, expected) => {
    book = bookOf({ ...dates, P1: formula });
    for (const cell of ['A1', 'A2']) format(cell, 'm/d/yyyy');
    format('B1', 'h:mm');
    for (const cell of ['C1', 'C2']) format(cell, '"$"#,##0.00');
    format('D1', '0%');
    book.engine.calculate();
    expect(book.engine.numberFormat('main', 0, 15)).toBe(expected);
  });

  test('is that of the present formula, not of the one before', () => {
    book = bookOf({ A1: '=TIME(9;0;0)', B1: '=A1+0' });
    book.engine.calculate();
    book.set('A1', '=DATE(2026;1;5)');
    book.engine.calculate();
    expect([0, 1].map((column) => book.engine.numberFormat('main', 0, column))).toEqual(['m/d/yyyy', 'm/d/yyyy']);
    book.set('A1', '=1+1');
    book.engine.calculate();
    expect([0, 1].map((column) => book.engine.numberFormat('main', 0, column))).toEqual(['', '']);
  });

  test('comes cell by cell from an array', () => {
    book = bookOf({ ...dates, P1: '=ARRAYFORMULA(A1:A2-1)', Q1: '=ARRAYFORMULA(A2-A1:A2)' });
    for (const cell of ['A1', 'A2']) format(cell, 'm/d/yyyy');
    book.engine.calculate();
    expect([0, 1].map((row) => book.engine.numberFormat('main', row, 15))).toEqual(['m/d/yyyy', 'm/d/yyyy']);
    expect([0, 1].map((row) => book.engine.numberFormat('main', row, 16))).toEqual(['', '']);
  });

  test.each([
    ['de_DE', 'dd.mm.yyyy', 'hh:mm:ss', 46082, '1.234,50 7,25'],
    ['en_GB', 'dd/mm/yyyy', 'hh:mm:ss', 46082, '1,234.50 7.25'],
    ['en_US', 'm/d/yyyy', 'h:mm:ss am/pm', 46025, '1,234.50 7.25'],
  ])(
    'is that of the locale %s, and so is a text that spells a date or is made of numbers',
    (locale, day, time, serial, numbers) => {
      book = bookOf({ A1: '=DATE(2026;1;5)', B1: '=TIME(9;0;0)', C1: '="1/3/2026"+0', D1: '=FIXED(1234.5)&" "&29/4' });
      book.engine.useSpelling(() => spellingOf(locale, 2026));
      const read = book.get('C1');
      expect(book.get('D1')).toBe(numbers);
      expect([book.engine.numberFormat('main', 0, 0), book.engine.numberFormat('main', 0, 1)]).toEqual([day, time]);
      expect(read).toBe(serial);
    },
  );
});
