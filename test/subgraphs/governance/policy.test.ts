import { describe, expect, it } from "@jest/globals";
import { ruleVersion } from "../../../kit/authorization/ruleVersion.ts";
import { categoryCodes } from "../../../policy/categories/index.ts";
import { publicReader } from "../../../policy/grants/publicReader.ts";
import { readerKinds } from "../../../policy/readerKinds.ts";
import { allGrants } from "../../../policy/readers.ts";
import { governance } from "../../../subgraphs/governance/index.ts";
import { Grants } from "../../../subgraphs/governance/resolvers/Grants.ts";
import type { GrantRow, GrantsRow } from "../../../subgraphs/governance/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";

interface Told {
  readonly data: {
    readonly policy: {
      readonly categories: readonly { readonly code: string }[];
      readonly purposes: readonly { readonly code: string }[];
      readonly readers: readonly { readonly code: string }[];
      readonly grants: readonly {
        readonly code: string;
        readonly effects: readonly {
          readonly category: { readonly code: string };
          readonly effect: { readonly code: string };
        }[];
      }[];
    };
  };
}

describeOnEachDatabase("the rules", (open) => {
  it("are told whole: every effect of every kind of reader", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const { data } = (await ask(
      `{ policy { grants { code effects { category { code } effect { code } } } } }`,
    )) as Told;
    expect(
      data.policy.grants.map(({ code, effects }) => [
        code,
        Object.fromEntries(effects.map(({ category, effect }) => [category.code, effect.code])),
      ]),
    ).toEqual(allGrants.map(({ code, grants }) => [code, grants]));
  });

  it("name every kind of data and every purpose", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const { data } = (await ask(`{ policy { categories { code } purposes { code } } }`)) as Told;
    expect(data.policy.categories.map(({ code }) => code)).toEqual(categoryCodes);
    expect(data.policy.purposes.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, (_, at) => `P${String(at + 1).padStart(2, "0")}`),
    );
  });

  it("describe a kind of data as the catalogue does", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const { data } = (await ask(`{
      policy { categories {
        code name nameEn shareAttribute { code nameEn } openAttribute { code nameEn } legalBasis
        owner { code } mask { code name } condition { purposes { code name } needs { code name } }
      } }
    }`)) as Told;
    const byCode = new Map(data.policy.categories.map((category) => [category.code, category]));
    expect([byCode.get("representative.idNumber"), byCode.get("record.remark")]).toEqual([
      {
        code: "representative.idNumber",
        name: "法定代表人证件号码",
        nameEn: "Number of identity document of a legal representative",
        shareAttribute: { code: "不共享", nameEn: "Not shared" },
        openAttribute: { code: "不开放", nameEn: "Not open" },
        legalBasis: "个人信息保护法 §6、§34",
        owner: { code: "SH-AIC" },
        mask: { code: "M2", name: "证件号码脱敏" },
        condition: {
          purposes: [
            { code: "P01", name: "行政许可审查" },
            { code: "P05", name: "案件调查" },
            { code: "P06", name: "联合惩戒" },
            { code: "P07", name: "行刑衔接" },
          ],
          needs: [
            { code: "basis", name: "任务、案件或申请编号" },
            { code: "secondFactor", name: "第二因子认证" },
          ],
        },
      },
      {
        code: "record.remark",
        name: "记录备注",
        nameEn: "Remark of a record",
        shareAttribute: { code: "按需共享", nameEn: "Shared on demand" },
        openAttribute: { code: "不开放", nameEn: "Not open" },
        legalBasis: "政府信息公开条例 §16",
        owner: null,
        mask: { code: "M6", name: "文本遮盖" },
        condition: null,
      },
    ]);
  });

  it("have the version of the day that is asked about, today's where none is", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const query = `query ($asOf: Date) { policy(asOf: $asOf) { asOf version unchangedSince } }`;
    expect(await ask(query, { asOf: "2026-01-01" })).toEqual({
      data: {
        policy: {
          asOf: "2026-01-01",
          version: ruleVersion("2026-01-01"),
          unchangedSince: "2026-01-01",
        },
      },
    });
    const today = shanghaiDay(0);
    expect(await ask(query)).toMatchObject({
      data: { policy: { asOf: today, version: ruleVersion(today) } },
    });
  });

  it("of a day before there were any give nothing, and say since when they will", async () => {
    const { ask } = await openSubgraph(governance, await open());
    expect(
      await ask(`{ policy(asOf: "2025-12-31") {
        version unchangedSince grants { validFrom validTo isInForce effects { effect { code } } amendments { basis } }
      } }`),
    ).toEqual({
      data: {
        policy: {
          version: "none",
          unchangedSince: null,
          grants: allGrants.map(({ validFrom }) => ({
            validFrom,
            validTo: null,
            isInForce: false,
            effects: [],
            amendments: [],
          })),
        },
      },
    });
  });

  it("say which grants a reader has, by how it stands to a record", async () => {
    const { ask } = await openSubgraph(governance, await open());
    const { data } = (await ask(
      `{ policy { readers { code source { code } inScope { code } elsewhere { code isInForce } role { purposes { code } inScope { code } } } } }`,
    )) as Told;
    expect(data.policy.readers).toContainEqual({
      code: "SH-HRSS",
      source: { code: "SRC" },
      inScope: { code: "LIN" },
      elsewhere: { code: "LOUT", isInForce: true },
      role: null,
    });
    expect(data.policy.readers).toContainEqual({
      code: "SH-EIC",
      source: { code: "SRC" },
      inScope: { code: "OPER" },
      elsewhere: { code: "OPER", isInForce: true },
      role: {
        purposes: [{ code: "P08" }, { code: "P09" }, { code: "P10" }],
        inScope: { code: "GRANT" },
      },
    });
    expect(data.policy.readers).toHaveLength(readerKinds.length);
  });

  it.each(["2026-02-30", "today"])("of %j are refused, which is no day", async (asOf) => {
    const { ask } = await openSubgraph(governance, await open());
    expect(
      await ask(`query ($asOf: Date) { policy(asOf: $asOf) { version } }`, { asOf }),
    ).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

describe("a grant that was amended", () => {
  const amendment = {
    category: "liaison",
    effect: "masked",
    validFrom: "2026-03-01",
    basis: "某令 §1",
  } as const;
  const told = (day: string) => {
    const effects = Grants.effects as (row: GrantsRow) => readonly GrantRow[];
    const row = { ...publicReader, amendments: [amendment], day };
    return effects(row).find(({ category }) => category === "liaison");
  };

  it("is told by the day, with the amendment that says so", () => {
    expect(told("2026-02-28")).toEqual({ category: "liaison", effect: "withheld" });
    expect(told("2026-03-01")).toEqual({ category: "liaison", effect: "masked", amendment });
  });
});
