// Words for what the figure of a row is, where rows of revenue, cost and budgets are mixed. All languages together.
import type { TreatmentWords } from '../model/imports/findings/judgeValues';
import { splitWords } from './splitWords';

export const importMeasures: TreatmentWords = {
  leaveOut: splitWords(`
    cost, costs, cogs, cost of sales, cost of goods sold, margin, gross margin, gross profit, profit, contribution, quantity, qty
    units, volume, budget, plan, planned, forecast, target, goal, quota, prior year, previous year, py, ly, variance, var, tax, vat, discount
    kosten, wareneinsatz, rohertrag, marge, deckungsbeitrag, db, gewinn, menge, stück, absatz, soll, planwert, prognose, ziel, vorjahr, abweichung
    steuer, mwst
    coût, coûts, bénéfice, quantité, budgété, prévision, prévu, objectif, année précédente, écart, tva
    coste, costes, costos, margen, beneficio, cantidad, unidades, presupuesto, previsto, previsión, pronóstico, objetivo, año anterior, variación, iva
    هزینه، هزینه‌ها، بهای تمام‌شده، سود، سود ناخالص، حاشیه سود، تعداد، مقدار، بودجه، برنامه، هدف، پیش‌بینی، سال قبل، انحراف، مالیات، تخفیف، مرجوعی
    `),
  negative: [],
  count: splitWords(`
    revenue, sales, net sales, net revenue, turnover, actual, actuals, invoiced, billings, amount, net amount
    umsatz, nettoumsatz, erlöse, ist, istwert, chiffre d'affaires, ca, ventes, réel, réalisé, ventas, ingresos, facturación, real, fatturato, ricavi
    درآمد، فروش، فروش خالص، عملکرد، واقعی، مبلغ فروش
    `),
};
