import { expect, it } from "@jest/globals";
import type { Claims } from "../../kit/authorization/claims.ts";
import type { Database } from "../../kit/database/database.ts";
import type { Subgraph } from "../../kit/defineSubgraph.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { approvals } from "../../subgraphs/approvals/index.ts";
import { blacklists } from "../../subgraphs/blacklists/index.ts";
import { collaboration } from "../../subgraphs/collaboration/index.ts";
import { supervision } from "../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../support/openSubgraph.ts";
import { permit } from "./approvals/permits.ts";
import { list } from "./blacklists/lists.ts";
import { request } from "./collaboration/requests.ts";
import { enterTransfer } from "./collaboration/transfers.ts";
import { CLOSED, ENTITIES, OFFICER, own, READER } from "./closedLists.ts";
import { penalize } from "./supervision/records.ts";

/** An officer of SH-AIC, who avoids entity 2 where it is said, and a colleague of his, who avoids nobody. */
const officer = (more: Partial<Claims> = {}): Claims => ({
  reader: READER,
  purpose: "P02",
  officer: OFFICER,
  avoids: [2],
  secondFactor: true,
  day: shanghaiToday(),
  reach: "several",
  ...more,
});
const { avoids: _, ...colleague } = officer({ officer: "b".repeat(64) });

/** The entities of a list's records, walked a page of one at a time, and the totals that each page told. */
async function walked({ ask }: SubgraphUnderTest, field: string, node: string, claims: Claims) {
  const found: string[] = [];
  const totals = new Set<number>();
  for (let after = "null"; ;) {
    const [name, args = ""] = field.split("|");
    const query = `{ list: ${name}(${args} first: 1, after: ${after}) {
      totalCount nodes { ${node} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await ask(query, {}, claims);
    expect(errors).toBeUndefined();
    const { list: page } = data as { readonly list: ListPage };
    found.push(...page.nodes.map((one) => one.legalEntity?.id ?? String(one.number?.at(-1))));
    totals.add(page.totalCount);
    if (!page.pageInfo.hasNextPage) return { found: found.toSorted(), totals: [...totals] };
    after = JSON.stringify(page.pageInfo.endCursor);
  }
}

interface ListPage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly legalEntity?: { readonly id: string };
    readonly number?: string;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const penalties = (...ids: number[]) => ids.map((id) => ({ id: `penalty:${id}` }));

describeOnEachDatabase("of an entity that the officer avoids (R8)", (open) => {
  it.each(CLOSED)(
    "nothing is in the lists of $subgraph.name that are not open, nor in their pages and totals",
    async ({ subgraph, enter, node, lists }) => {
      const asked = await opened(subgraph, open, enter);
      for (const field of lists) {
        const [seen, byColleague] = [
          await walked(asked, field, node, officer()),
          await walked(asked, field, node, colleague),
        ];
        expect([field, seen]).toEqual([field, { found: ["1", "3"], totals: [2] }]);
        expect([field, byColleague]).toEqual([field, { found: ["1", "2", "3"], totals: [3] }]);
        // Withdrawn, or of another entity: the claims say so with the next request.
        const avoiding = await walked(asked, field, node, officer({ avoids: [7] }));
        expect(avoiding).toEqual(byColleague);
      }
    },
  );

  it("open penalties are found by a number of several, and no others", async () => {
    const asked = await opened(supervision, open, async (database) => {
      const number = { document_number: "沪工商罚〔2016〕1号" };
      await penalize(
        database,
        ...ENTITIES.map((id) => ({ ...own(id), ...number })),
        ...ENTITIES.map((id) => ({
          ...own(id),
          ...number,
          id: 10 + id,
          published_until: "2016-12-31",
        })),
      );
    });
    const query = `{
      open: penaltiesByDocumentNumber(documentNumber: "沪工商罚〔2016〕1号") { id }
      all: allPenaltiesByDocumentNumber(documentNumber: "沪工商罚〔2016〕1号") { id }
      expired: supervisionRecordLineage(id: "penalty:12") { id }
      other: supervisionRecordLineage(id: "penalty:13") { id }
    }`;
    expect((await asked.ask(query, {}, officer())).data).toEqual({
      open: penalties(1, 2, 3),
      all: penalties(1, 2, 3, 11, 13),
      expired: null,
      other: { id: "penalty:13" },
    });
    expect((await asked.ask(query, {}, colleague)).data).toMatchObject({
      all: penalties(1, 2, 3, 11, 12, 13),
      expired: { id: "penalty:12" },
    });
  });

  it("a permit that is looked up is there, and what of it is not open is denied", async () => {
    const asked = await opened(approvals, open, (database) =>
      permit(
        database,
        ...ENTITIES.map((id) => ({ ...own(id), document_number: "许1号", remark: "备注" })),
      ),
    );
    const query = `{ permitsByDocumentNumber(documentNumber: "许1号") { title remark } }`;
    const { data, errors } = await asked.ask(query, {}, officer());
    expect(data).toEqual({
      permitsByDocumentNumber: ["备注", null, "备注"].map((remark) => ({
        title: "准予餐饮服务许可决定书",
        remark,
      })),
    });
    expect(errors).toEqual([denied("Permit.remark", ["permitsByDocumentNumber", 1, "remark"])]);
    expect((await asked.ask(query, {}, colleague)).errors).toBeUndefined();
  });

  it("a request that is looked up says nothing of what it is about; a case is as one that there is not", async () => {
    const asked = await opened(collaboration, open, async (database) => {
      await enterTransfer(database, own(2));
      await request(database, own(2));
    });
    const query = `{
      collaborationRequest(number: "TQ-2") { ... on InformationRequest { state { code } content { value } } }
      criminalTransfer(number: "SH-FDA-XS-2026-2") { state { code } }
    }`;
    const { data, errors } = await asked.ask(query, {}, officer());
    expect(data).toEqual({
      collaborationRequest: { state: { code: "SUBMITTED" }, content: null },
      criminalTransfer: null,
    });
    expect(errors).toEqual([
      denied("InformationRequest.content", ["collaborationRequest", "content"]),
    ]);
    expect((await asked.ask(query, {}, colleague)).data).toMatchObject({
      collaborationRequest: { content: expect.any(Array) },
      criminalTransfer: { state: { code: "TRANSFERRED" } },
    });
  });

  it("what everybody may read stays in the lists of everybody", async () => {
    const asked = await opened(blacklists, open, (database) =>
      list(database, ...ENTITIES.map((id) => own(id))),
    );
    const open3 = { found: ["1", "2", "3"], totals: [3] };
    const field = "listings|kind: ABNORMAL";
    expect(await walked(asked, field, "legalEntity: entity { id }", officer())).toEqual(open3);
  });
});

async function opened(
  subgraph: Subgraph,
  open: OpenDatabase,
  enter: (database: Database) => Promise<void>,
): Promise<SubgraphUnderTest> {
  const database = await open();
  const asked = await openSubgraph(subgraph, database);
  await enter(database);
  return asked;
}

const denied = (coordinate: string, path: readonly unknown[]) =>
  expect.objectContaining({
    path,
    extensions: expect.objectContaining({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      coordinate,
      cause: "AVOIDANCE",
    }),
  });
