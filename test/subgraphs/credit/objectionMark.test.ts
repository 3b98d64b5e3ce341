import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import { getNamedType, type GraphQLSchema, isInterfaceType } from "graphql";
import { fieldRulesOf } from "../../../kit/authorization/fieldRules.ts";
import type { PurposeCode } from "../../../policy/purposes.ts";
import { readerByCode } from "../../../policy/readers.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { applyForRepair, objectTo, record } from "./creditFile.ts";

const READERS = [
  "SH-AIC",
  "SH-TAX",
  "SH-PSB",
  "SH-PROC",
  "SH-CRT",
  "SH-HRSS",
  "SH-EIC",
  "SH-OFFICE",
  "SH-AUDIT",
  "D-310110-MSA",
  "ASSOC-CATERING",
  "CPC",
  "PARTNER-LAW",
  "SELF:91310000Y00000H65N",
  "PUBLIC",
  "ANALYST",
];

const MARKED = expect.objectContaining({
  title: expect.stringContaining("（异议处理中）"),
  objectionMark: { markedOn: "2016-07-20", notice: "本信息已被提出异议，正在处理" },
});
const RECORD = "{ title objectionMark { markedOn notice } }";
const LISTS = ["records", "sharedRecords", "expiredRecords", "removedRecords"];
const EVERYWHERE = entities(
  [1],
  `credit { ${LISTS.map((list) => `${list} { nodes ${RECORD} }`).join(" ")}
    repairs { nodes { record ${RECORD} } } objections { nodes { record ${RECORD} } } }
  creditEvents`,
);

interface File {
  readonly credit: Readonly<
    Record<string, { readonly nodes: readonly (object & { record?: unknown })[] } | null>
  >;
  readonly creditEvents: readonly { readonly summary: string }[];
}

describeOnEachDatabase("the mark of an objection (R13)", (open) => {
  it("comes with the record in every list, and to every reader who gets it", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    const past = shanghaiDay(-1);
    const marked = { objection_marked_on: "2016-07-20" };
    await record(
      database,
      { id: 1, ...marked, catalogue_code: "GX-E01", title: "欠税公告" },
      { id: 2, ...marked, catalogue_code: "GX-D07" },
      { id: 3, ...marked, query_until: past },
      { id: 4, ...marked, removed_on: past },
    );
    await applyForRepair(database, { id: 1, credit_record_id: 1 });
    await objectTo(database, { id: 1, credit_record_id: 2 });
    const given: number[] = [];
    for (const reader of READERS)
      for (const purpose of readerByCode(reader)?.grants.purposes ?? []) {
        const claims = {
          reader,
          purpose,
          basis: "案-1",
          day: shanghaiToday(),
          secondFactor: true,
          reach: "single",
        };
        const { data } = await ask(EVERYWHERE, {}, claims as typeof claims & Asked);
        const [file] = (data as { _entities: [File] })._entities;
        const records = Object.values(file.credit)
          .flatMap((list) => list?.nodes ?? [])
          .map((node) => ("record" in node ? node.record : node))
          .filter((one) => one !== null);
        expect([reader, purpose, ...records]).toEqual([
          reader,
          purpose,
          ...records.map(() => MARKED),
        ]);
        expect(file.creditEvents.map(({ summary }) => summary)).toEqual(["欠税公告（异议处理中）"]);
        given.push(records.length);
      }
    // The public part is everybody's; an auditor of a case has both lists out of query besides.
    expect([Math.min(...given), Math.max(...given)]).toEqual([1, 7]);
  });

  it("is open in every kind of record, so that no grant can take it away", async () => {
    const database = await open();
    const { running } = await openSubgraph(credit, database);
    const { schema } = running;
    const closed = fieldRulesOf(credit.typeDefs, schema).map(({ coordinate }) => coordinate);
    const fields = kindsOf(schema).flatMap((kind) => [`${kind}.title`, `${kind}.objectionMark`]);
    expect(fields).toHaveLength(2 * 7);
    expect(
      closed.filter((one) => fields.includes(one) || one.startsWith("ObjectionMark.")),
    ).toEqual([]);
  });
});

interface Asked {
  readonly purpose: PurposeCode;
  readonly reach: "single";
}

function kindsOf(schema: GraphQLSchema): string[] {
  const type = schema.getType("CreditRecord");
  if (!isInterfaceType(type)) throw new TypeError("CreditRecord is no interface");
  return schema.getPossibleTypes(getNamedType(type) as typeof type).map(({ name }) => name);
}
