import type { Currency } from "../../standards/currency.ts";
import { type Day, dayOf } from "./calendar.ts";
import type { EntityForm } from "./entityForm.ts";
import type { RandomSource } from "./randomSource.ts";
import { type Quantiles, quantile, weighted } from "./weighted.ts";

/** Registered capital: millionths of 万 of its currency. */
export interface Capital {
  readonly amount: number;
  readonly currency: Currency;
}

export const MILLIONTHS = 1_000_000;

/** Amounts in 万元 in the real register: half of them small and round, a long tail of giants. */
const WAN_YUAN: Quantiles = [
  [0, 3],
  [0.1, 50],
  [0.5, 100],
  [0.9, 2_000],
  [0.99, 30_100],
  [0.9995, 400_000],
  [1, 39_900_000],
];

/** Numbers that people choose for a capital, within one power of ten. */
const ROUND = [1, 1.2, 1.5, 1.8, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** Currencies of foreign investment; the mark gave way to the euro. */
const foreignCurrency = weighted<Currency>([
  ["USD", 0.58],
  ["JPY", 0.1],
  ["EUR", 0.09],
  ["HKD", 0.08],
  ["DEM", 0.03],
  ["CHF", 0.02],
  ["CNY", 0.1],
]);
const MARK_UNTIL = dayOf("2001-12-31");

/** How much of each currency is worth one yuan, roughly: the same firms, counted in other money. */
const PER_YUAN: Partial<Record<Currency, number>> = {
  USD: 0.15,
  JPY: 16,
  EUR: 0.14,
  HKD: 1.2,
  DEM: 0.25,
  CHF: 0.15,
};

/** Shares of those whose register shows no capital. */
const WITHOUT_CAPITAL: Partial<Record<EntityForm, number>> = {
  company: 0.015,
  jointStock: 0,
  factory: 0.05,
  partnership: 0.5,
  soleProprietorship: 0.6,
  farmersCooperative: 0,
  publicInstitution: 0,
  socialOrganization: 0,
};
/** Forms that do business without a registered capital of their own. */
const NONE = 1;

/** The registered capital of an entity, or null where it has none. */
export function capitalOf(
  random: RandomSource,
  form: EntityForm,
  foreign: boolean,
  established: Day,
): Capital | null {
  if (random.chance(WITHOUT_CAPITAL[form] ?? NONE)) return null;
  const drawn = foreign ? foreignCurrency(random.unit()) : "CNY";
  const currency = drawn === "DEM" && established > MARK_UNTIL ? "EUR" : drawn;
  const wan = quantile(WAN_YUAN, random.unit()) * (PER_YUAN[currency] ?? 1) * scaleOf(form);
  // A few were converted from another currency, or paid in kind: those are not round.
  const exact = random.chance(0.04) ? Math.round(wan * 10_000) / 10_000 : round(wan);
  return { amount: Math.max(1, Math.round(exact * MILLIONTHS)), currency };
}

/** Joint-stock companies had a minimum of 500, and cooperatives and institutions are small. */
function scaleOf(form: EntityForm): number {
  if (form === "jointStock") return 20;
  return form === "company" || form === "partnership" ? 1 : 0.5;
}

function round(wan: number): number {
  const power = 10 ** Math.floor(Math.log10(wan));
  const first = wan / power;
  const nearest = ROUND.reduce((best, one) =>
    Math.abs(Math.log(one / first)) < Math.abs(Math.log(best / first)) ? one : best,
  );
  return nearest * power;
}
