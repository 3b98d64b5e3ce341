import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

const ENTITY = { uscc: "91310000MA1K000J2T", id: 900_001 };

describe("a running gateway", () => {
  let installation: Installation;
  let register: Database;
  let approvals: Database;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    installation = await seededInstallation(3);
    const { databaseOf } = readConfiguration(installation.env);
    register = await openDatabase(databaseOf("legal-entities"));
    approvals = await openDatabase(databaseOf("approvals"));
    gateway = await openGateway(installation.env);
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all([register.close(), approvals.close()]);
    await installation.remove();
  });

  it("has its subgraphs hear of each other by itself", async () => {
    const event = {
      type: "entity.registered",
      entityId: ENTITY.id,
      payload: { uscc: ENTITY.uscc },
    };
    await writeTransaction(register, (transaction) =>
      appendEvents(transaction, [event], systemClock.now()),
    );
    await expect(heard(approvals)).resolves.toEqual({
      uscc: ENTITY.uscc,
      entity_id: ENTITY.id,
    });
  });
});

/** Waits for it; jest ends a test that waits in vain. */
async function heard({ knex }: Database): Promise<unknown> {
  for (;;) {
    const row: unknown = await knex("known_entity").where({ uscc: ENTITY.uscc }).first();
    if (row !== undefined) return row;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
