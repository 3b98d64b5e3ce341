import { expect, it } from "@jest/globals";
import { readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { accessOf } from "../../../kit/authorization/access.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { everyUse } from "../../../policy/attainable.ts";
import { readerByCode } from "../../../policy/readers.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { collaboration } from "../../../subgraphs/collaboration/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import {
  type ActOnEntity,
  ACTS,
  type ActsOnEntity,
  ENTITIES,
  OFFICER,
  SECRET_ACTS,
} from "./actsOnEntity.ts";
import { inputOf } from "./anyInput.ts";
import { NOT_REFUSED } from "./notRefused.ts";

const requirements = classificationOf(readSupergraph());

/** An officer of a department, for a purpose for which it may do this. */
function officerFor(act: string, department: string): Claims {
  const coordinate = `Mutation.${act}`;
  const requirement = requirements.get(coordinate) ?? [];
  const reader = readerByCode(department);
  if (reader === undefined) throw new TypeError(`${department} is no reader`);
  const claims = everyUse(reader)
    .map((use): Claims => ({
      ...use,
      reader: department,
      officer: OFFICER,
      secondFactor: true,
      day: shanghaiToday(),
      reach: "single",
    }))
    .find((one) => {
      const rule = { coordinate, requirement, typeName: "", isAct: true };
      return accessOf(one).verdict(rule, undefined).kind === "full";
    });
  if (claims === undefined) throw new TypeError(`${act} is nothing that ${department} may do`);
  return claims;
}

interface Refused {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly cause?: string };
}

/** Does it, and tells how it was refused; undefined where it was not. */
async function refusalOf(
  { ask, running }: SubgraphUnderTest,
  [act, department, given]: ActOnEntity,
  avoids?: Claims["avoids"],
): Promise<Refused | undefined> {
  const { type, input } = inputOf(running.schema, act, given);
  const claims = officerFor(act, department);
  const { errors } = await ask(
    `mutation ($input: ${type}) { done: ${act}(input: $input) { __typename } }`,
    { input },
    avoids === undefined ? claims : { ...claims, avoids },
  );
  return (errors as readonly Refused[] | undefined)?.[0];
}

/** How many events a subgraph has told of what was done. */
const toldBy = ({ knex }: Database) => knex("outbox").count({ count: "*" }).first();

describeOnEachDatabase("on an entity that its officer avoids (R8),", (open) => {
  async function entered({ subgraph, enter }: Pick<ActsOnEntity, "subgraph" | "enter">) {
    const database = await open();
    const asked = await openSubgraph(subgraph, database);
    await enter(database, async (...act) => {
      expect(await refusalOf(asked, act)).toBeUndefined();
    });
    return { database, asked };
  }

  it.each(ACTS)(
    "nothing is done in $subgraph.name, and nothing forbids it to a colleague",
    async (one) => {
      const { database, asked } = await entered(one);
      const before = await toldBy(database);
      for (const act of one.acts) {
        const [name, department] = act;
        expect([name, await refusalOf(asked, act, ENTITIES)]).toMatchObject([
          name,
          {
            message: `Not authorized to do Mutation.${name}`,
            extensions: {
              code: "UNAUTHORIZED_FIELD_OR_TYPE",
              coordinate: `Mutation.${name}`,
              cause: "AVOIDANCE",
              remedy: expect.stringContaining("another officer of the department takes over"),
            },
          },
        ]);
        expect([name, department, await toldBy(database)]).toEqual([name, department, before]);
      }
      for (const act of one.acts) {
        const [name] = act;
        // It may be too late for it, but nothing forbids it.
        for (const avoids of [undefined, [7]])
          expect([name, (await refusalOf(asked, act, avoids))?.extensions.cause]).toEqual([
            name,
            undefined,
          ]);
      }
    },
  );

  it("a case is as one that there is not", async () => {
    const [one] = ACTS.filter(({ subgraph }) => subgraph === collaboration);
    if (one === undefined) throw new TypeError("no acts of collaboration");
    const { database, asked } = await entered(one);
    const before = await toldBy(database);
    for (const act of SECRET_ACTS) {
      const [name, department, input] = act;
      const none = { ...input, number: "NONE" };
      const refusal = await refusalOf(asked, act, ENTITIES);
      expect([name, refusal?.message]).toEqual([
        name,
        expect.stringContaining("names no transfer that your department is a party to"),
      ]);
      expect(await refusalOf(asked, [name, department, none], ENTITIES)).toEqual(refusal);
      expect([name, await toldBy(database)]).toEqual([name, before]);
      const byColleague = await refusalOf(asked, act);
      expect([name, byColleague?.message ?? ""]).not.toEqual([name, refusal?.message]);
    }
  });
});

it("an avoidance refuses every act there is, or there is a reason why not", () => {
  const acts = [...requirements.keys()].filter((coordinate) => coordinate.startsWith("Mutation."));
  const tried = [...ACTS.flatMap((one) => one.acts), ...SECRET_ACTS].map(([act]) => act);
  const known = [...new Set(tried), ...Object.values(NOT_REFUSED).flat()];
  expect(known.map((act) => `Mutation.${act}`).toSorted()).toEqual(acts.toSorted());
});
