import { expect, it } from "@jest/globals";
import { migrate } from "../../../kit/database/migrate.ts";
import { migrations } from "../../../subgraphs/collaboration/migrations/index.ts";
import { transferStatistics } from "../../../subgraphs/collaboration/transfers/statistics.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { enterTransfer } from "./transfers.ts";

describeOnEachDatabase("statistics of transfers", (open) => {
  it("count cells of five and more, and say nothing of four", async () => {
    const database = await open();
    await migrate(database, migrations);
    for (const id of [1, 2, 3, 4]) await enterTransfer(database, { id });
    for (const id of [5, 6, 7, 8]) await enterTransfer(database, { id, state_code: "JUDGED" });
    expect(await transferStatistics(database.knex)).toEqual([]);
    // Different states of what is still pending are counted together.
    await enterTransfer(database, { id: 9, state_code: "SUPERVISING" });
    await enterTransfer(database, { id: 10, state_code: "JUDGED", proposed_year: 2025 });
    expect(await transferStatistics(database.knex)).toEqual([
      { year: 2026, outcome_code: "PENDING", transfers: 5 },
    ]);
  });
});
