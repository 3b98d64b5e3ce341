import { describe, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { catalogue as permitItems } from "../../../subgraphs/approvals/catalogue.ts";
import { catalogue } from "../../../subgraphs/supervision/catalogue.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { blindSpotsOf } from "../../../subgraphs/supervision/mergedLists/blindSpots.ts";
import { penaltyItems } from "../../../subgraphs/supervision/mergedLists/penaltyItems.ts";
import { listedPermitItems } from "../../../subgraphs/supervision/mergedLists/permitItems.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";

const by = (reader: string, purpose: "P02" | "P14" | "P16"): Claims => ({
  reader,
  purpose,
  day: shanghaiToday(),
  secondFactor: false,
  reach: "several",
});

describe("the three lists of departments", () => {
  it("have every permit item of approvals, with the department in charge of it", () => {
    expect(listedPermitItems.map(({ code, authority }) => [code, authority])).toEqual(
      permitItems.map(({ code, authority }) => [code, authority]),
    );
  });

  it("refer to items of the supervision list of the same department, and to no others", () => {
    const owners = new Map(catalogue.map(({ code, authority }) => [code, authority]));
    const wrong = [
      ...listedPermitItems,
      ...penaltyItems.map((one) => ({
        ...one,
        authority: one.authority_code,
        item: one.item_code,
      })),
    ].filter(({ item, authority }) => item !== null && owners.get(item) !== authority);
    expect(wrong).toEqual([]);
    for (const { authority_code: authority } of penaltyItems)
      expect(departmentByCode(authority)?.code).toBe(authority);
  });

  it("have blind spots where one has what another lacks, each told once", () => {
    expect(
      blindSpotsOf({
        permits: [
          { code: "XK-1", authority: "SH-HUC", item: null },
          { code: "XK-2", authority: "SH-HUC", item: "A-1" },
        ],
        penalties: [
          { code: "CF-1", authority_code: "SH-FDA", item_code: "A-1" },
          { code: "CF-2", authority_code: "SH-FDA", item_code: "A-1" },
          { code: "CF-3", authority_code: "SH-FDA", item_code: null },
        ],
        items: [
          { code: "A-1", authority: "SH-AIC" },
          { code: "A-2", authority: "SH-AIC" },
        ],
      }),
    ).toEqual([
      { id: 1, kind_code: "PERMITTED_NOT_SUPERVISED", code: "XK-1", authority_code: "SH-HUC" },
      { id: 2, kind_code: "PENALIZED_NOT_SUPERVISED", code: "CF-3", authority_code: "SH-FDA" },
      { id: 3, kind_code: "SUPERVISED_NOT_PENALIZED", code: "A-2", authority_code: "SH-AIC" },
    ]);
  });
});

const permitted = (code: string) => ({
  kind: { code: "PERMITTED_NOT_SUPERVISED" },
  permitItem: { code },
  penaltyItem: null,
  supervisionItem: null,
});

describeOnEachDatabase("the merged lists", (open) => {
  it("are read by everybody from each of the three: permits, penalties and supervision", async () => {
    const { ask, statements } = await openSubgraph(supervision, await open());
    statements();
    const { data } = await ask(
      `{ supervisionItems(authority: "SH-CULT") { nodes { code permitItems { code } penaltyItems { name } } }
        penaltyItems(authority: "SH-CULT") { totalCount nodes { code authority { code } supervisionItem { name } } }
        _entities(representations: [{ __typename: "PermitItem", code: "XK-029" }, { __typename: "PermitItem", code: "XK-032" }]) {
          ... on PermitItem { supervisionItem { name penaltyItems { code } } } } }`,
      {},
      by("PUBLIC", "P14"),
    );
    expect(data).toEqual({
      supervisionItems: {
        nodes: [
          {
            code: "SH-CULT-001",
            permitItems: [{ code: "XK-029" }, { code: "XK-031" }],
            penaltyItems: [{ name: "娱乐场所违规经营" }],
          },
          { code: "SH-CULT-002", permitItems: [{ code: "XK-030" }], penaltyItems: [] },
        ],
      },
      penaltyItems: {
        totalCount: 2,
        nodes: [
          {
            code: "CF-028",
            authority: { code: "SH-CULT" },
            supervisionItem: { name: "娱乐演出场所检查" },
          },
          { code: "CF-029", authority: { code: "SH-CULT" }, supervisionItem: null },
        ],
      },
      _entities: [
        { supervisionItem: { name: "娱乐演出场所检查", penaltyItems: [{ code: "CF-028" }] } },
        { supervisionItem: null },
      ],
    });
    // The list of the department, and the one item that the others refer to.
    expect(statements()).toHaveLength(2);
  });

  it("tell their blind spots to everybody, who may compare them, page by page", async () => {
    const { ask } = await openSubgraph(supervision, await open());
    const blind = (args: string, claims: Claims) =>
      ask(
        `{ listBlindSpots(${args}) { totalCount pageInfo { hasNextPage endCursor }
          nodes { kind { code } permitItem { code } penaltyItem { code } supervisionItem { code } } } }`,
        {},
        claims,
      );
    const first = await blind(`first: 3, authority: "SH-CULT"`, by("D-310110-MSA", "P02"));
    expect(first.data).toMatchObject({
      listBlindSpots: {
        totalCount: 5,
        pageInfo: { hasNextPage: true },
        nodes: [permitted("XK-032"), permitted("XK-033"), permitted("XK-043")],
      },
    });
    const { endCursor } = (first.data as { listBlindSpots: { pageInfo: { endCursor: string } } })
      .listBlindSpots.pageInfo;
    const rest = await blind(
      `first: 3, authority: "SH-CULT", after: "${endCursor}"`,
      by("SH-REFORM", "P16"),
    );
    expect(rest.data).toMatchObject({
      listBlindSpots: {
        totalCount: 5,
        pageInfo: { hasNextPage: false },
        nodes: [
          { kind: { code: "PENALIZED_NOT_SUPERVISED" }, penaltyItem: { code: "CF-029" } },
          { kind: { code: "SUPERVISED_NOT_PENALIZED" }, supervisionItem: { code: "SH-CULT-002" } },
        ],
      },
    });
  });
});
