import { categories, type CategoryCode, categoryCodes } from "./categories/index.ts";
import type { Effect } from "./grants/grant.ts";
import { changeDays, grantOn, latestChange } from "./grants/inForce.ts";
import { readerKinds } from "./readerKinds.ts";
import { allGrants } from "./readers.ts";
import { isInForce } from "./term.ts";
import { standings } from "./standing.ts";

/** All rules that hold on a day, as plain data: what their version is computed from. */
export interface PolicyInForce {
  readonly categories: typeof categories;
  readonly grants: readonly GrantsInForce[];
  /** The grants of each kind of reader, by how it stands to a record; then the purposes and grants of its role. */
  readonly readers: readonly (readonly string[])[];
}

/** One kind of reader's grants on a day. */
export interface GrantsInForce {
  readonly code: string;
  readonly purposes: readonly string[];
  readonly effects: Readonly<Partial<Record<CategoryCode, Effect>>>;
}

const days = changeDays(allGrants);

/** The day since which the rules of a day hold unchanged; undefined before there were any. */
export function editionOn(day: string): string | undefined {
  return latestChange(days, day);
}

/** The rules of a day. */
export function policyInForce(day: string): PolicyInForce {
  const inForce = allGrants.filter((grants) => isInForce(grants, day));
  return {
    categories,
    grants: inForce.map((grants) => ({
      code: grants.code,
      purposes: grants.purposes,
      effects: Object.fromEntries(
        categoryCodes.map((category) => [category, grantOn(grants, category, day)?.effect]),
      ),
    })),
    readers: readerKinds.map((reader) => [
      reader.code,
      ...standings.map((standing) => reader.standings[standing].code),
      ...(reader.role?.purposes ?? []),
      ...standings.flatMap((standing) => reader.role?.standings[standing].code ?? []),
    ]),
  };
}
