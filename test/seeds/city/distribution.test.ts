import { describe, expect, it } from "@jest/globals";
import type { CityEntity } from "../../../seeds/city/cityEntity.ts";
import { MILLIONTHS } from "../../../seeds/city/capital.ts";
import { ownerOf } from "../../../seeds/city/owner.ts";
import { CITY, entitiesOf } from "./cityRowsOf.ts";

/** Large enough that shares of the real register, of 96,764 entities, show. */
const entities = entitiesOf(CITY, 20_000);
const enterprises = entities.filter(({ kind }) => kind.kind === "91");
const withScope = entities.filter(({ scope }) => scope.text !== "");

function percent(of: readonly CityEntity[], holds: (entity: CityEntity) => boolean): number {
  return (100 * of.filter(holds).length) / of.length;
}

function speaksOf(word: string): number {
  return percent(withScope, ({ scope }) => scope.text.includes(word));
}

function shareOf(form: CityEntity["form"]): number {
  return percent(entities, (one) => one.form === form);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length * share)] ?? 0;
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Asserts a number of the city to lie between two, which are around that of the real register. */
function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

describe("the synthetic city looks like the real register", () => {
  const neighbours = countBy(entities.map(({ domicile }) => domicile.placeNumber));
  const sharing = ({ domicile }: CityEntity) => neighbours.get(domicile.placeNumber) ?? 0;

  it("in how many share their address with fifty others (15 %) and with ten (34 %)", () => {
    expectBetween(
      percent(entities, (one) => sharing(one) > 50),
      11,
      18,
    );
    expectBetween(
      percent(entities, (one) => sharing(one) > 10),
      28,
      38,
    );
  });

  it("in its hottest address, which hundreds share", () => {
    expectBetween(Math.max(...neighbours.values()), 150, 400);
  });

  it("in the tail of registered capital: 10 % up to 50 万, half up to 100, 1 % above 30,000", () => {
    const wan = enterprises.flatMap(({ capital }) =>
      capital?.currency === "CNY" ? [capital.amount / MILLIONTHS] : [],
    );
    expectBetween(quantile(wan, 0.1), 30, 50);
    expect(quantile(wan, 0.5)).toBe(100);
    expectBetween(quantile(wan, 0.9), 1_500, 2_500);
    expectBetween(quantile(wan, 0.99), 25_000, 60_000);
    expectBetween(Math.max(...wan), 1_000_000, 39_900_000);
  });

  it("in how many show no capital (11.7 %) or one in dollars (4.6 %)", () => {
    expectBetween(
      percent(enterprises, ({ capital }) => capital === null),
      10,
      14,
    );
    expectBetween(
      percent(enterprises, ({ capital }) => capital?.currency === "USD"),
      3,
      6,
    );
  });

  it("in the shares of its districts", () => {
    const real = {
      310115: 16.5,
      310114: 10.9,
      310118: 9,
      310117: 7.9,
      310120: 7.6,
      310116: 7,
      310112: 6.4,
      310113: 6.2,
      310106: 4.5,
      310101: 4,
      310110: 3.6,
      310151: 3.5,
      310107: 3.1,
      310104: 3.1,
      310109: 2.9,
      310105: 2.3,
    };
    for (const [code, share] of Object.entries(real)) {
      const actual = percent(entities, ({ domicile }) => domicile.district === code);
      expectBetween(actual, share - 2, share + 2);
    }
  });

  it("in persons who lead several entities: 1.4 % of them lead five or more", () => {
    const led = countBy(
      entities.map(({ number }) => {
        const owner = ownerOf(CITY, number);
        return `${owner.generation} ${owner.number}`;
      }),
    );
    const leadFive = [...led.values()].filter((count) => count >= 5).length;
    expectBetween((100 * leadFive) / led.size, 0.9, 1.8);
    expectBetween(Math.max(...led.values()), 10, 40);
  });

  it("in names and business scopes: their lengths", () => {
    const names = withScope.map(({ name }) => name.length);
    expect([quantile(names, 0.5), Math.max(...names) <= 32]).toEqual([12, true]);
    expectBetween(quantile(names, 0.99), 19, 23);
    const scopes = withScope.map(({ scope }) => scope.text.length);
    expectBetween(quantile(scopes, 0.5), 55, 70);
    expectBetween(quantile(scopes, 0.95), 140, 165);
    expectBetween(Math.max(...scopes), 500, 901);
  });

  it("in what business scopes speak of: approval (45 %), food, dangerous chemicals, freight", () => {
    expectBetween(speaksOf("批准"), 42, 50);
    expectBetween(speaksOf("食品"), 4, 9);
    expectBetween(speaksOf("危险化学品"), 3, 6);
    expectBetween(speaksOf("医疗器械"), 1, 4);
    expectBetween(speaksOf("餐饮"), 1.5, 4);
    expectBetween(speaksOf("道路货物运输"), 0.5, 2);
  });

  it("in its forms: companies, branches, individual businesses", () => {
    expectBetween(shareOf("individualBusiness"), 15, 18);
    expectBetween(shareOf("branch"), 4, 7);
    expectBetween(shareOf("factory"), 1.4, 3);
    expectBetween(shareOf("company"), 64, 72);
  });

  it("in what has ended: one in ten or so, revoked or de-registered", () => {
    const statuses = countBy(entities.map(({ lifespan }) => lifespan.status));
    expect(new Set(statuses.keys())).toEqual(new Set(["1", "2", "3", "4"]));
    expectBetween(
      percent(entities, ({ lifespan }) => lifespan.ended !== null),
      7,
      15,
    );
  });
});
