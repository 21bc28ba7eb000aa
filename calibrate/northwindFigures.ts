// Northwind, the sample database of Microsoft (MIT licence): the figures that Import data keeps of its sales lines, 4 July 1996 to 6 May 1998.
import type { CategoryFigures, PulseFigures } from '../src/model/pulse/Pulse';

/** Name, revenue of 1997, of 1998 to date and of the same days of 1997, their orders, first and last order, usual interval, longest gap. */
const TABLE = `
Vins et alcools Chevalier,379.8,0,0,2,0,0,1996-07-04,1997-11-12,30,435
Toms Spezialitäten,2004.34,910.4,700.24,4,1,2,1996-07-05,1998-03-23,101,243
Hanari Carnes,6022.77,23821.2,0,5,7,0,1996-07-08,1998-04-27,18,313
Victuailles en stock,5807.12,2576.45,2555.52,5,3,3,1996-07-08,1998-01-23,19,222
Suprêmes délices,6137.48,11644.6,6109.48,4,6,3,1996-07-09,1998-04-21,22,266
Chop-suey Chinese,6516.4,4158.26,2314.2,3,3,1,1996-07-11,1998-04-22,121,192
Richter Supermarkt,11864.42,4988.85,2097.6,5,4,1,1996-07-12,1998-05-06,73,192
Wellington Importadora,4415.15,1135.25,1707.84,4,4,1,1996-07-15,1998-03-09,52.5,190
HILARION-Abastos,13482.74,6043.2,5190.68,10,6,4,1996-07-16,1998-04-28,24,163
Ernst Handel,48096.27,41210.65,18883.17,15,9,5,1996-07-17,1998-05-05,14,111
Centro comercial Moctezuma,0,0,0,0,0,0,1996-07-18,1996-07-18,,
Ottilies Käseladen,8254.26,2737.28,1434,6,3,2,1996-07-19,1998-04-14,70,172
Que Delícia,3502.41,1353.6,1194.27,5,1,1,1996-07-19,1998-03-31,59.5,162
Rattlesnake Canyon Grocery,19383.75,21238.26,14364.2,6,6,2,1996-07-22,1998-05-06,28,141
Folk och fä HB,13314.67,13644.06,497.22,7,9,2,1996-07-24,1998-04-27,25,130
Blondesddsl père et fils,7817.88,730,3832.72,7,1,2,1996-07-25,1998-01-12,42.5,111
Wartian Herkku,12262.94,270,5283.2,10,1,5,1996-07-26,1998-04-15,28.5,119
Frankenversand,11829.78,5078.73,1512,8,3,1,1996-07-29,1998-04-09,36,90
GROSELLA-Restaurante,387.5,0,0,1,0,0,1996-07-30,1997-12-18,,506
White Clover Markets,9146.5,15278.9,3013.97,8,4,3,1996-07-31,1998-05-01,25,129
Split Rail Beer & Ale,2475,1117,485,2,2,1,1996-08-01,1998-03-25,43.5,300
QUICK-Stop,61109.92,37217.32,17088.76,14,8,4,1996-08-05,1998-04-14,18,64
Magazzini Alimentari Riuniti,4695.88,1580.5,1826.45,5,3,2,1996-08-07,1998-03-16,62,165
Tortuga Restaurante,5523.35,1874.5,4150.05,3,3,1,1996-08-08,1998-05-04,59,205
Morgenstern Gesundkost,3596.4,245,0,3,1,0,1996-08-09,1998-03-12,98.5,315
Berglunds snabbköp,13849.01,6754.17,4399.25,10,5,3,1996-08-12,1998-03-04,26,124
Lehmanns Marktstand,13076.12,3079.9,3698.84,8,4,2,1996-08-13,1998-05-05,23,155
Romero y tomillo,0,726.89,0,0,2,0,1996-08-14,1998-04-09,35,532
LILA-Supermercado,5175.2,5507.32,2950.7,4,5,2,1996-08-16,1998-05-05,39,209
Ricardo Adocicados,4283.78,6998.52,2386.4,5,4,2,1996-08-22,1998-04-29,45.5,161
Reggiani Caseifici,3000.84,3967.3,709.44,6,5,2,1996-08-23,1998-04-30,55,158
B's Beverages,3179.5,2431,1714.2,6,3,2,1996-08-26,1998-04-14,32,239
Comércio Mineiro,1128,513.75,1128,2,2,2,1996-08-27,1998-04-22,110.5,355
Tradição Hipermercados,1320.4,4234.26,190,2,3,1,1996-08-28,1998-01-19,109,219
Hungry Owl All-Night Grocers,20454.41,20402.12,5870.93,10,4,3,1996-09-05,1998-04-30,26,100
Die Wandernde Kuh,4262.83,1485.8,1942,5,1,1,1996-09-09,1998-04-23,14,220
Godos Cocina Típica,3458.35,6870.21,0,2,7,0,1996-09-11,1998-04-21,15,259
Old World Delicatessen,5475.38,5026.29,1755,4,4,1,1996-09-13,1998-04-20,52,149
Lonesome Pine Restaurant,1837.2,1709.4,0,3,3,0,1996-09-17,1998-04-13,60,233
Ana Trujillo Emparedados y helados,799.75,514.4,0,2,1,0,1996-09-18,1998-03-04,112,324
The Big Cheese,2955.4,69.6,0,2,1,0,1996-09-20,1998-04-01,92,392
Du monde entier,487,860.1,0,2,1,0,1996-09-20,1998-02-16,143,307
Island Trading,2560.5,2684.6,230.4,5,2,1,1996-09-26,1998-03-06,44,161
Pericles Comidas clásicas,2065.4,1496,2065.4,2,2,2,1996-10-04,1998-05-05,41,357
Königlich Essen,9664.21,19582.77,3275,8,4,4,1996-10-07,1998-04-16,37,139
Save-a-lot Markets,57713.58,36310.11,11650.18,17,11,3,1996-10-08,1998-05-01,15,78
Bólido Comidas preparadas,3026.85,224,0,1,1,0,1996-10-10,1998-03-24,,445
Furia Bacalhau e Frutos do Mar,5065.32,57.8,1868.78,5,1,2,1996-10-14,1998-03-19,54,190
Bon app',11208.35,6680.61,5189.2,8,6,3,1996-10-16,1998-05-06,24.5,131
Mère Paillarde,23332.31,0,10420.46,10,0,3,1996-10-17,1997-10-30,17.5,87
Princesa Isabel Vinhos,1409.2,2633.9,1409.2,2,1,2,1996-10-23,1998-04-08,53.5,387
Simons bistro,16232.42,232.08,11188.4,5,1,1,1996-10-29,1998-05-06,92.5,138
Familia Arquibaldo,3127.13,0,750.13,5,0,2,1996-11-06,1997-10-31,63.5,97
La maison d'Asie,6923.87,1259.91,3946.06,8,3,5,1996-11-11,1998-04-27,28,127
Piccolo und mehr,9305.58,3790,1090.2,6,2,2,1996-11-13,1998-04-27,60,96
Around the Horn,6406.9,5604.75,407.7,7,4,1,1996-11-15,1998-04-10,29,134
Seven Seas Imports,9021.25,1630,3481.11,5,1,2,1996-11-21,1998-02-04,29,217
Drachenblut Delikatessen,420,2809.61,0,1,3,0,1996-11-26,1998-05-04,27,367
Eastern Connection,4514.35,9296.69,3063,3,4,1,1996-11-26,1998-04-28,36,178
Antonio Moreno Taquería,5960.78,660,749.06,5,1,1,1996-11-27,1998-01-28,66,139
Galería del gastrónomo,493.2,207.5,338.2,2,2,1,1996-11-28,1998-03-05,98.5,245
Vaffeljernet,8960.12,4284,2518,6,3,1,1996-11-28,1998-04-02,40,124
Queen Cozinha,10132.77,6373.83,2720.48,7,5,2,1996-12-04,1998-05-04,36.5,146
Wolski Zajazd,1207.85,1865.1,0,2,4,0,1996-12-05,1998-04-23,40,232
Hungry Coyote Import Store,2283.2,0,102.4,3,0,1,1996-12-06,1997-09-08,37.5,182
Santé Gourmet,700,3976.75,200,2,3,1,1996-12-18,1998-04-10,113,147
Bottom-Dollar Markets,7630.25,11338.54,4512.25,5,8,4,1996-12-20,1998-04-24,16,227
LINO-Delicateses,7359.47,9117.09,1984,5,7,2,1997-01-06,1998-04-21,34.5,148
Folies gourmandes,11666.9,0,2378.4,5,0,2,1997-01-08,1997-12-22,90.5,148
Océano Atlántico Ltda.,429.2,3031,319.2,2,3,1,1997-01-09,1998-03-30,72.5,288
Franchi S.p.A.,249.7,1296,49.8,4,2,1,1997-01-22,1998-04-30,36,271
Gourmet Lanchonetes,8008.79,405.35,1020,7,2,1,1997-01-23,1998-04-24,32.5,221
Consolidated Holdings,787.6,931.5,787.6,2,1,2,1997-02-04,1998-01-23,,326
Rancho grande,1149.4,1694.7,443.4,2,3,1,1997-02-17,1998-04-13,63,249
Lazy K Kountry Store,357,0,147,2,0,1,1997-03-21,1997-05-22,,62
Laughing Bacchus Wine Cellars,335.5,187,278,2,1,1,1997-04-03,1998-01-01,,149
Blauer See Delikatessen,1079.8,2160,285.8,4,3,2,1997-04-09,1998-04-29,46,182
North/South,604,45,352,2,1,1,1997-04-24,1998-04-29,,214
Cactus Comidas para llevar,238,1576.8,225.5,2,4,1,1997-04-29,1998-04-28,35,232
Great Lakes Food Market,8565.32,9942.14,392.2,6,5,1,1997-05-06,1998-04-30,29,103
Maison Dewey,5297,4439.07,0,3,4,0,1997-05-07,1998-04-07,56.5,113
Trail's Head Gourmet Provisioners,1333.3,237.9,0,2,1,0,1997-06-19,1998-01-08,,199
Let's Stop N Shop,1698.4,1378.07,0,3,1,0,1997-06-25,1998-02-12,94,124
Wilman Kala,1174.35,1987,0,3,4,0,1997-07-30,1998-04-07,29.5,122
The Cracker Box,1621.24,326,0,2,1,0,1997-08-07,1998-04-06,,127
Alfreds Futterkiste,2022.5,2250.5,0,3,3,0,1997-08-25,1998-04-09,39,94
France restauration,920.1,2252.06,0,1,2,0,1997-09-17,1998-03-24,,134
Spécialités du monde,52.35,2371,0,1,3,0,1997-11-12,1998-04-22,33,105
La corne d'abondance,0,1992.05,0,0,4,0,1998-01-29,1998-03-24,,35
`;

/**
 * Categories that made 20% or more of the first 126 days of 1997 in two orders or more, and nothing in those of 1998: account, category,
 * revenue and orders of 1997.
 */
const LOST = `
Consolidated Holdings,Grains/Cereals,352.6,2
Familia Arquibaldo,Confections,172.8,2
Familia Arquibaldo,Dairy Products,446.6,2
Folies gourmandes,Confections,1606.5,2
Furia Bacalhau e Frutos do Mar,Condiments,485.2,2
Hungry Owl All-Night Grocers,Condiments,1341.75,2
LILA-Supermercado,Confections,739.8,2
LINO-Delicateses,Condiments,544,2
Magazzini Alimentari Riuniti,Confections,1300,2
Pericles Comidas clásicas,Seafood,508,2
Toms Spezialitäten,Beverages,244.3,2
Toms Spezialitäten,Grains/Cereals,263.38,2
Wartian Herkku,Grains/Cereals,1281,2
Wartian Herkku,Meat/Poultry,1965.12,3
White Clover Markets,Condiments,1034.96,3
`;

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(','));

const lost = linesOf(LOST).map(([account = '', category = '', revenueSameDays, ordersSameDays]) => ({
  account,
  figures: {
    category,
    revenue3: null,
    revenueToDate: 0,
    ordersToDate: 0,
    revenueSameDays: Number(revenueSameDays),
    ordersSameDays: Number(ordersSameDays),
    lastOrder: null,
    usualInterval: null,
    longestGap: null,
  } satisfies CategoryFigures,
}));

export const northwind: readonly { name: string; figures: PulseFigures }[] = linesOf(TABLE).map(([name = '', ...cells]) => {
  const [revenue3, revenueToDate, revenueSameDays, orders, ordersToDate, ordersSameDays] = cells
    .slice(0, 6)
    .map((cell) => Number(cell)) as [number, number, number, number, number, number];
  const [firstOrder = '', lastOrder = '', usualInterval = '', longestGap = ''] = cells.slice(6);
  const orNull = (cell: string): number | null => (cell === '' ? null : Number(cell));
  return {
    name,
    figures: {
      revenue2: null,
      revenue3,
      revenueToDate,
      revenueSameDays,
      orders,
      ordersToDate,
      ordersSameDays,
      firstOrder,
      lastOrder,
      usualInterval: orNull(usualInterval),
      longestGap: orNull(longestGap),
      salesFrom: '1996-07-04',
      salesUntil: '1998-05-06',
      daysToDate: 126,
      categories: lost.filter(({ account }) => account === name).map(({ figures }) => figures),
    },
  };
});
