import type { Act } from "../../../kit/act.ts";
import type { Orders } from "../../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { Database } from "../../../kit/database/database.ts";
import { rowsOf } from "../../../kit/database/rowsOf.ts";
import { rowLoader } from "../../../kit/loader/rowLoader.ts";
import type { RegisterDepartmentSystemInput } from "../resolvers.generated.ts";
import { registerSystem } from "./registerSystem.ts";
import type { DepartmentSystemFeedRow, DepartmentSystemRow } from "./rows.ts";

export const systemOrders = {
  systems: { RECORDED: { column: "id", direction: "asc" } },
  silent: { DUE: { column: "due_on", direction: "asc" } },
} as const satisfies Record<string, Orders>;

const SYSTEMS = "department_system_state";

/** The register of the departments' supervision systems. */
export function createDepartmentSystems(database: Database) {
  return {
    register: (act: Act<RegisterDepartmentSystemInput>) => registerSystem(database, act),
    all: wholeTable<DepartmentSystemRow>(database.knex, SYSTEMS),
    /** Those that were not heard of in time, as of a day; what is retired is expected no more. */
    silent: (today: string) =>
      wholeTable<DepartmentSystemRow>(database.knex, SYSTEMS, (query) =>
        query.whereNull("retired_on").where("due_on", "<", today),
      ),
    async feeds(systems: readonly number[]): Promise<DepartmentSystemFeedRow[][]> {
      const rows = await rowsOf<DepartmentSystemFeedRow>(
        database,
        "department_system_feed_state",
        "system_id",
        systems,
      );
      return systems.map((system) =>
        rows
          .filter(({ system_id: id }) => id === system)
          .toSorted((left, right) => (left.type_code < right.type_code ? -1 : 1)),
      );
    },
  };
}

export function createDepartmentSystemLoaders(systems: ReturnType<typeof createDepartmentSystems>) {
  return {
    all: systems.all,
    silent: systems.silent,
    feeds: rowLoader(systems.feeds),
  };
}
