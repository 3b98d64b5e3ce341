import { type Activity, ACTIVITY_PHRASES, CHEMICALS_LEFT_OUT } from "./activities.ts";
import type { City } from "./city.ts";
import type { EntityForm } from "./entityForm.ts";
import { INDUSTRIES } from "./industries/index.ts";
import type { Industry } from "./industries/industry.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";
import { type Quantiles, quantile } from "./weighted.ts";

/** What an entity may do, in words and as licensed activities. */
export interface BusinessScope {
  readonly text: string;
  /** Businesses of its scope that need a licence or a filing. */
  readonly activities: readonly Activity[];
}

/** The phrase that a registrar puts under a scope which holds a licensed business. */
const APPROVAL = "【依法须经批准的项目，经相关部门批准后方可开展经营活动】";
/** Registrars put it under many other scopes, too. */
const APPROVAL_WITHOUT_NEED_SHARE = 0.3;
const CHEMICALS_INDUSTRIES: ReadonlySet<string> = new Set(["5169", "2669", "5164", "5199"]);

/** Lengths of business scopes in the real register. */
const LENGTHS: Quantiles = [
  [0, 12],
  [0.1, 30],
  [0.5, 60],
  [0.95, 150],
  [0.99, 245],
  [0.999, 480],
  [1, 870],
];
const MAX_LENGTH = 901;
const SHOP_LENGTH = 0.5;

const ALL_PHRASES = INDUSTRIES.flatMap(({ phrases }) => phrases);

/** The business scope of a market entity. */
export function businessScopeOf(
  city: City,
  number: number,
  industry: Industry,
  form: EntityForm,
): BusinessScope {
  const random = randomSource(city.citySeed, "scope", number);
  const activities = industry.activities
    .filter(([, share]) => random.chance(share))
    .map(([activity]) => activity);
  const phrases = activities.map((activity) => random.pick(ACTIVITY_PHRASES[activity]));
  if (leavesChemicalsOut(random, industry, activities)) phrases.push(CHEMICALS_LEFT_OUT);
  const scale = form === "individualBusiness" ? SHOP_LENGTH : 1;
  const ending = endingOf(random, activities);
  const length = quantile(LENGTHS, random.unit()) * scale - ending.length;
  return { text: compose(random, industry, phrases, length) + ending, activities };
}

function leavesChemicalsOut(
  random: RandomSource,
  { code }: Industry,
  activities: readonly Activity[],
): boolean {
  if (activities.includes("hazardousChemicals")) return false;
  const share = CHEMICALS_INDUSTRIES.has(code) ? (code === "5169" ? 0.75 : 0.12) : 0.01;
  return random.chance(share);
}

function endingOf(random: RandomSource, activities: readonly Activity[]): string {
  const needed = activities.length > 0;
  return needed || random.chance(APPROVAL_WITHOUT_NEED_SHARE) ? `。${APPROVAL}` : "。";
}

/** Phrases of the industry first, then of others, until the scope is as long as drawn. */
function compose(
  random: RandomSource,
  industry: Industry,
  licensed: readonly string[],
  length: number,
): string {
  const chosen = new Set(licensed);
  const own = industry.phrases;
  const start = random.below(own.length);
  chosen.add(own[start] ?? "");
  let text = [...chosen].join("，");
  for (let step = 1; text.length < length; step += 1) {
    const phrase =
      step < own.length ? (own[(start + step) % own.length] ?? "") : random.pick(ALL_PHRASES);
    if (chosen.has(phrase)) continue;
    if (text.length + phrase.length > MAX_LENGTH - APPROVAL.length - 2) break;
    chosen.add(phrase);
    text += `，${phrase}`;
  }
  return text;
}
