import { expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { collaboration } from "../../../subgraphs/collaboration/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { request } from "./requests.ts";

const READER = "SH-TAX";
const claims = {
  reader: READER,
  secondFactor: false,
  day: shanghaiToday(),
  reach: "several",
} as const;
const DUE = { due_at: "2016-07-28 15:59:59" };

/** A joint task by its id: one that the reader takes part in, or one that it leads and has to close. */
async function jointTask({ knex }: Database, id: number, isLed: boolean): Promise<void> {
  await knex("joint_task").insert({
    id,
    number: `LH-${id}`,
    kind_code: "JOINT_INSPECTION",
    procedure_version: 1,
    state_code: isLed ? "ANSWERED" : "OPEN",
    area_code: "310000",
    content: "{}",
    opened_on: "2016-07-18",
    ...DUE,
    input_digest: "x",
    source_system: "TEST",
    authority_code: isLed ? READER : "SH-AIC",
    version: 1,
    recorded_at: "2016-07-18 08:00:00",
  });
  const part = { department_code: READER, state_code: "PENDING", version: 1, last_step: 1 };
  if (!isLed) await knex("joint_task_participant").insert({ id: 1, task_id: id, ...part, ...DUE });
}

/** A dispatch by its id: one that the reader is an addressee of, or one that it sent and has to close. */
async function dispatch({ knex }: Database, id: number, isSent: boolean): Promise<void> {
  await knex("dispatch").insert({
    id,
    number: `XD-${id}`,
    direction_code: "DOWN",
    state_code: isSent ? "ANSWERED" : "OPEN",
    title: "x",
    content: "x",
    sent_on: "2016-07-18",
    ...DUE,
    input_digest: "x",
    source_system: "TEST",
    authority_code: isSent ? READER : "SH-AIC",
    version: 1,
    recorded_at: "2016-07-18 08:00:00",
  });
  const part = { department_code: READER, state_code: "PENDING", version: 1, last_step: 1 };
  if (!isSent) await knex("dispatch_part").insert({ id: 1, task_id: id, ...part, ...DUE });
}

describeOnEachDatabase("what waits for a department", (open) => {
  it("is met once, page by page, though all of it is due at one time and has one id", async () => {
    const database = await open();
    const { ask } = await openSubgraph(collaboration, database);
    await request(database, { id: 1, addressee_code: READER, ...DUE });
    await jointTask(database, 1, true);
    await jointTask(database, 2, false);
    await dispatch(database, 1, true);
    await dispatch(database, 2, false);
    const met: string[] = [];
    for (let after = "null"; ;) {
      const query = `{ myTasks(first: 1, after: ${after}) {
        nodes { kind number } pageInfo { hasNextPage endCursor } } }`;
      const { myTasks } = (await ask(query, {}, claims)).data as { readonly myTasks: Page };
      met.push(...myTasks.nodes.map(({ kind, number }) => `${kind} ${number}`));
      if (!myTasks.pageInfo.hasNextPage) break;
      after = JSON.stringify(myTasks.pageInfo.endCursor);
    }
    expect(met.toSorted()).toEqual([
      "DISPATCH_END XD-1",
      "DISPATCH_PART XD-2",
      "JOINT_TASK_END LH-1",
      "JOINT_TASK_PART LH-2",
      "REQUEST TQ-1",
    ]);
  });
});

interface Page {
  readonly nodes: readonly { readonly kind: string; readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
