import { describe, expect, it } from "@jest/globals";
import type { Category, MaskCode, Need } from "../../policy/categories/category.ts";
import { categories, categoryCodes } from "../../policy/categories/index.ts";
import type { Effect, Grants } from "../../policy/grants/grant.ts";
import { type PurposeCode, purposes } from "../../policy/purposes.ts";
import { allGrants } from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import { LETTERS } from "./fieldMatrix.ts";
import {
  categoryDepartures,
  grantDepartures,
  readerDepartures,
  writtenReaders as readers,
} from "./writtenRules.ts";

const EFFECTS = Object.keys(LETTERS) as Effect[];
const PURPOSES = Object.keys(purposes) as PurposeCode[];
const NEEDS: readonly Need[] = ["basis", "secondFactor", "consent"];
const MASKS: readonly MaskCode[] = ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"];

/** Changed grants by name, and how they depart from what was written. */
const changedGrants = (grants: Grants, change: Partial<Grants>) =>
  [`${grants.code} ${JSON.stringify(change)}`, grantDepartures({ ...grants, ...change })] as const;

/** Of some changes, how many there are, and the names of those that nothing notices. */
function unnoticed(changes: readonly (readonly [name: string, departures: readonly string[]])[]) {
  return {
    changes: changes.length,
    unnoticed: changes.flatMap(([name, departures]) => (departures.length === 0 ? [name] : [])),
  };
}

describe("a departure from what was written down is noticed", () => {
  it("wherever a grants file has another effect, by a line or by an amendment", () => {
    const changes = allGrants.flatMap((grants) =>
      categoryCodes.flatMap((category) =>
        EFFECTS.filter((effect) => effect !== grants.grants[category]).flatMap((effect) => {
          const name = `${grants.code} ${category} ${effect}`;
          const line = { ...grants, grants: { ...grants.grants, [category]: effect } };
          const amendment = { category, effect, validFrom: "2026-02-01", basis: "某令" };
          const amended = { ...grants, amendments: [...(grants.amendments ?? []), amendment] };
          return [
            [name, grantDepartures(line)],
            [`${name} amended`, grantDepartures(amended)],
          ] as const;
        }),
      ),
    );
    expect(unnoticed(changes)).toEqual({
      changes: allGrants.length * categoryCodes.length * 7 * 2,
      unnoticed: [],
    });
  });

  it("wherever a grants file serves one purpose more, or holds earlier or no longer ends", () => {
    const changes = allGrants.flatMap((grants) => [
      ...PURPOSES.filter((purpose) => !grants.purposes.includes(purpose)).map((purpose) =>
        changedGrants(grants, { purposes: [...grants.purposes, purpose] }),
      ),
      changedGrants(grants, { validFrom: "2025-12-31" }),
      changedGrants(grants, { validTo: "9999-12-31" }),
    ]);
    expect(unnoticed(changes).unnoticed).toEqual([]);
    expect(changes.length).toBeGreaterThan(allGrants.length * 10);
  });

  it("wherever a kind of data asks for less, is shared with more, or has another mask", () => {
    const changes = categoryCodes.flatMap((code) => {
      const { condition = { purposes: [], needs: [] }, ...category }: Category = categories[code];
      const others: (readonly [string, Partial<Category>])[] = [
        ...PURPOSES.filter((purpose) => !condition.purposes.includes(purpose)).map(
          (purpose) =>
            [
              `for ${purpose}`,
              { condition: { ...condition, purposes: [...condition.purposes, purpose] } },
            ] as const,
        ),
        ...NEEDS.filter((need) => condition.needs.includes(need)).map((dropped) => {
          const needs = condition.needs.filter((need) => need !== dropped);
          return [`without ${dropped}`, { condition: { ...condition, needs } }] as const;
        }),
        ...MASKS.filter((mask) => mask !== category.mask).map((mask) => [mask, { mask }] as const),
        ...(["普遍共享", "按需共享", "不共享"] as const)
          .filter((shareAttribute) => shareAttribute !== category.shareAttribute)
          .map((shareAttribute) => [shareAttribute, { shareAttribute }] as const),
      ];
      return others.map(
        ([name, change]) =>
          [
            `${code} ${name}`,
            categoryDepartures(code, { ...category, condition, ...change }),
          ] as const,
      );
    });
    expect(unnoticed(changes).unnoticed).toEqual([]);
    expect(changes.length).toBeGreaterThan(categoryCodes.length * 20);
  });

  it("wherever a kind of data is no longer secret, kept for whom it is, or an aggregate, or is so now", () => {
    const changes = categoryCodes.flatMap((code) => {
      const category: Category = categories[code];
      const { secretExistence, assigneeOnly, isAggregate, ...unmarked } = category;
      const turned = [
        { secretExistence, assigneeOnly, isAggregate: isAggregate === true ? undefined : true },
        { secretExistence, assigneeOnly: assigneeOnly === true ? undefined : true, isAggregate },
        { secretExistence: secretExistence === true ? undefined : true, assigneeOnly, isAggregate },
      ];
      return turned.map(
        (marks) =>
          [
            `${code} ${JSON.stringify(marks)}`,
            categoryDepartures(code, { ...unmarked, ...marks } as Category),
          ] as const,
      );
    });
    expect(unnoticed(changes)).toEqual({ changes: categoryCodes.length * 3, unnoticed: [] });
  });

  it("wherever another column than that of enterprises reads what is its own", () => {
    const changes = allGrants.map(({ isItself, ...grants }) => {
      const turned = isItself === true ? grants : { ...grants, isItself: true as const };
      return [grants.code, grantDepartures(turned)] as const;
    });
    expect(unnoticed(changes)).toEqual({ changes: allGrants.length, unnoticed: [] });
  });

  it("wherever a reader has the grants of another column", () => {
    const changes = readers.flatMap((reader) =>
      standings.flatMap((standing) =>
        allGrants
          .filter((grants) => grants !== reader.standings[standing])
          .map((grants) => {
            const changed = { ...reader.standings, [standing]: grants };
            return [
              `${reader.code} ${standing} ${grants.code}`,
              readerDepartures({ ...reader, standings: changed }),
            ] as const;
          }),
      ),
    );
    // All but its own; a partner's own are limited by its contract twice, and without it are others.
    expect(unnoticed(changes)).toEqual({ changes: readers.length * 3 * 20 + 2, unnoticed: [] });
  });

  it("wherever a reader has another role, or one that it has not", () => {
    const purposesOfRole: readonly PurposeCode[] = ["P08", "P09", "P10"];
    const changes = readers.flatMap((reader) => {
      const { role, ...without } = reader;
      if (role === undefined) {
        const added = { purposes: purposesOfRole, standings: reader.standings };
        return [
          [`${reader.code} with a role`, readerDepartures({ ...reader, role: added })] as const,
        ];
      }
      const changed = [
        ...PURPOSES.filter((purpose) => !role.purposes.includes(purpose)).map((purpose) => ({
          ...role,
          purposes: [...role.purposes, purpose],
        })),
        ...standings.flatMap((standing) =>
          allGrants
            .filter((grants) => grants !== role.standings[standing])
            .map((grants) => ({ ...role, standings: { ...role.standings, [standing]: grants } })),
        ),
      ];
      return [
        [`${reader.code} without its role`, readerDepartures(without)] as const,
        ...changed.map(
          (one) =>
            [
              `${reader.code} ${one.purposes.join(" ")} ${standings.map((standing) => one.standings[standing].code).join(" ")}`,
              readerDepartures({ ...reader, role: one }),
            ] as const,
        ),
      ];
    });
    const ofTheOneThatHasIt = 1 + (PURPOSES.length - 3) + 3 * 20;
    expect(unnoticed(changes)).toEqual({
      changes: readers.length - 1 + ofTheOneThatHasIt,
      unnoticed: [],
    });
  });
});
