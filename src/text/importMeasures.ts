// Words for what the figure of a row is, where rows of revenue, cost and budgets are mixed. All languages together.
import { splitWords } from './splitWords';

export const importMeasures = {
  leaveOut: splitWords(`
    cost, costs, cogs, cost of sales, cost of goods sold, margin, gross margin, gross profit, profit, contribution, quantity, qty
    units, volume, gross sales, gross revenue, discounts, deductions, margin %, gm %, gp %, budget, plan, planned, forecast, target, goal, quota, prior year, previous year, py, ly, variance, var, tax, vat, discount
    kosten, wareneinsatz, rohertrag, marge, deckungsbeitrag, db, gewinn, menge, stück, absatz, soll, planwert, prognose, ziel, vorjahr, abweichung
    steuer, mwst, bruttoumsatz, umsatz brutto, erlösschmälerungen, rabatte, skonti, boni, db %, marge %
    coût, coûts, bénéfice, quantité, budgété, prévision, prévu, objectif, année précédente, écart, tva, ca brut, ventes brutes, remises
    coste, costes, costos, margen, beneficio, cantidad, unidades, presupuesto, previsto, previsión, pronóstico, objetivo, año anterior, variación, iva, ventas brutas, descuentos
    هزینه، هزینه‌ها، بهای تمام‌شده، سود، سود ناخالص، حاشیه سود، تعداد، مقدار، بودجه، برنامه، هدف، پیش‌بینی، سال قبل، انحراف، مالیات، تخفیف، تخفیفات، فروش ناخالص، ناخالص
    `),
  /** Of revenue, what came back. */
  returns: splitWords(`
    returns, sales returns, return, refunds, refund, credits, credit notes, retouren, gutschriften, retours, avoirs, devoluciones, abonos, resi
    devoluções, retouren, iadeler, zwroty, returer, مرجوعی، برگشتی، برگشت از فروش، برگشت
  `),
  count: splitWords(`
    revenue, sales, turnover, actual, actuals, invoiced, billings, amount
    umsatz, erlöse, ist, istwert, chiffre d'affaires, ca, ventes, réel, réalisé, ventas, ingresos, facturación, real, fatturato, ricavi
    درآمد، فروش، عملکرد، واقعی، مبلغ فروش
    `),
  /** Revenue after returns and discounts. */
  net: splitWords(`
    net, net sales, net revenue, net amount, netto, nettoumsatz, umsatz netto, nettoerlöse, ca net, ventes nettes, ventas netas, fatturato netto
    netto omzet, vendas líquidas, net satış, خالص، فروش خالص، مبلغ خالص، درآمد خالص
  `),
};
