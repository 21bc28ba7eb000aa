import { planFile } from '../../../../sidebar/importData/columns/planFile';

/** A file of sales with as many products, each on so many lines. */
function planOf(header: string, { products = 5, each = 10, more = [] as string[] } = {}) {
  const rows = Array.from({ length: products * each }, (_, at) => `Alder;2025-01-05;${at + 1};10;Product ${at % products}`);
  const headers = ['Customer', 'Date', 'Num', 'Amount', header, ...more];
  const lines = [headers, ...rows.map((row) => [...row.split(';'), ...more.map((_, at) => `Text ${at}`)])];
  const { columns } = planFile(
    lines.map((cells, at) => ({ line: at + 1, cells })),
    { fields: [], lastFullYear: 2025 },
  );
  return columns;
}
const usesOf = (...args: Parameters<typeof planOf>) =>
  planOf(...args).map(({ use }) => (use.kind === 'field' ? use.field : use.kind));

test.each([
  ...[
    'Product/Service',
    'Product/Service name',
    'Item',
    'Item name',
    'Product',
    'Products and services',
    'Produit/Service',
    'Produit',
  ],
  ...[
    'Artikel',
    'Produkt/Dienstleistung',
    'Producto/Servicio',
    'Prodotto',
    'Produto/Serviço',
    'Product/dienst',
    'Ürün/Hizmet',
    'Towar',
  ],
  ...['کالا/خدمات', 'کالا', 'نام کالا', 'کالا و خدمات', 'شرح کالا', 'محصول'],
])('“%s” with few values over many lines is proposed as the category', (header) => {
  expect(usesOf(header)).toEqual(['account', 'date', 'orderId', 'amount', 'category']);
});

test('a category of its own comes before products', () => {
  expect(usesOf('Item', { more: ['Category'] })).toEqual(['account', 'date', 'orderId', 'amount', 'leaveOut', 'category']);
});

test.each([
  ['more than 30 products', { products: 31, each: 10 }, true],
  ['products that hardly come again', { products: 5, each: 3 }, true],
  ['more than 100 products', { products: 101, each: 10 }, undefined],
  ['one product', { products: 1, each: 10 }, undefined],
  ['products on one line each', { products: 20, each: 1 }, undefined],
])('%s are not proposed', (_, how, mayBeCategory) => {
  expect(usesOf('Item', how)).toEqual(['account', 'date', 'orderId', 'amount', 'leaveOut']);
  expect(planOf('Item', how)[4]?.mayBeCategory).toBe(mayBeCategory);
});
