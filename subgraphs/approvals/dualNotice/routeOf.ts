import { SHANGHAI } from "../../../standards/districts.ts";
import { type CatalogueItem, catalogue } from "../catalogue.ts";
import { type Level, officeOf } from "./counterparts.ts";
import type { ScopeNeed } from "./needsOf.ts";

/** Where an entity was registered, and where it is. */
export interface Registered {
  /** The district whose registrar registered it, or the city's code. */
  readonly division: string;
  /** District of its domicile, where that is known. */
  readonly district: string | null;
}

/** Why nobody could be told by itself. */
type UnclearCode = "NO_ITEM_NAMED" | "SEVERAL_AUTHORITIES";

/** Who approves, as the applicant is told, and which department is told. */
export interface Routed {
  /** Null where it is not clear which item it is, or who approves. */
  readonly item: string | null;
  readonly authority: string | null;
  /** Who decides on it. */
  readonly level: Level;
  /** The department that is told; null where that is not clear, and the notice goes into the pool. */
  readonly addressee: string | null;
  readonly unclear: UnclearCode | null;
}

const items = new Map(catalogue.map((item) => [item.code, item]));

/**
 * Routes what a scope needs: to the authority at the level of the registrar (告知同级相关审批部门), to that of the city
 * where districts do not decide on it, and into the pool where it is not clear who that is. Pure.
 */
export function routeOf(need: ScopeNeed, { division, district }: Registered): Routed {
  const registeredBy: Level = division === SHANGHAI ? "CITY" : "DISTRICT";
  const place = district ?? (division === SHANGHAI ? null : division);
  const candidates = need.items.map(itemOf);
  const item = theOne(candidates.map(({ code }) => code));
  const level = theOne(candidates.map((one) => one.level));
  const authority = theOne(candidates.map((one) => officeOf(one.authority, one.level, place)));
  const addressee = theOne(
    candidates.map((one) =>
      officeOf(one.authority, one.level === "CITY" ? "CITY" : registeredBy, place),
    ),
  );
  const unclear: UnclearCode = candidates.length === 0 ? "NO_ITEM_NAMED" : "SEVERAL_AUTHORITIES";
  return {
    item: item ?? null,
    authority: authority ?? null,
    level: level ?? registeredBy,
    addressee: addressee ?? null,
    unclear: addressee === undefined ? unclear : null,
  };
}

function itemOf(code: string): CatalogueItem {
  const item = items.get(code);
  if (item === undefined) throw new RangeError(`no permit item ${code} in the catalogue`);
  return item;
}

/** What all of them are; undefined where they are several, or none, or one is not known. */
function theOne<Code extends string>(codes: readonly (Code | undefined)[]): Code | undefined {
  const [first, ...others] = new Set(codes);
  return others.length === 0 ? first : undefined;
}
