import type { Database } from "../../kit/database/database.ts";
import type { Subgraph } from "../../kit/defineSubgraph.ts";
import { approvals } from "../../subgraphs/approvals/index.ts";
import { blacklists } from "../../subgraphs/blacklists/index.ts";
import { collaboration } from "../../subgraphs/collaboration/index.ts";
import { credit } from "../../subgraphs/credit/index.ts";
import { society } from "../../subgraphs/society/index.ts";
import { permit } from "./approvals/permits.ts";
import { notice } from "./approvals/notices.ts";
import { execution } from "./blacklists/executions.ts";
import { request } from "./collaboration/requests.ts";
import { enterTransfer } from "./collaboration/transfers.ts";
import { objectTo, record } from "./credit/creditFile.ts";
import { complain, report } from "./society/matters.ts";

/** Who asks, and the key of its officer. */
export const READER = "SH-AIC";
export const OFFICER = "a".repeat(64);

export const ENTITIES = [1, 2, 3] as const;

async function forEachEntity(enter: (id: number) => Promise<void>): Promise<void> {
  for (const id of ENTITIES) await enter(id);
}

/** A record of an entity, by its id, that the reader made. */
export const own = (id: number) => ({ id, entity_id: id, authority_code: READER });
const assigned = (id: number) => ({ ...own(id), assignee: OFFICER });

/** What an entity of three each has in a subgraph, and the lists in which it is found around it. */
export const CLOSED: readonly {
  readonly subgraph: Subgraph;
  readonly enter: (database: Database) => Promise<void>;
  readonly node: string;
  readonly lists: readonly string[];
}[] = [
  {
    subgraph: approvals,
    async enter(database) {
      await forEachEntity((id) => notice(database, { ...own(id), state_code: "CLAIMED" }));
      // What nobody has yet.
      await forEachEntity((id) => notice(database, { ...own(id), id: 10 + id, holder_code: null }));
      await permit(database, ...ENTITIES.map((id) => ({ ...own(id), valid_to: "2999-12-31" })));
    },
    node: "legalEntity { id }",
    lists: [
      "dualNotices",
      "unclaimedNotices",
      "overdueNotices",
      "permitsWithoutFollowUp",
      "permitsToFollowUp",
    ],
  },
  {
    subgraph: blacklists,
    enter: (database) => forEachEntity((id) => execution(database, own(id))),
    node: "legalEntity { id }",
    lists: [
      "jointPunishmentExecutions",
      `jointPunishmentExecutions|state: "PENDING" dueBy: "2999-12-31"`,
    ],
  },
  {
    subgraph: collaboration,
    async enter(database) {
      await forEachEntity((id) => enterTransfer(database, own(id)));
      await forEachEntity((id) => request(database, own(id)));
    },
    node: "number",
    lists: ["criminalTransfers", "overdueTransfers", "collaborationRequests"],
  },
  {
    subgraph: collaboration,
    enter: (database) =>
      forEachEntity((id) =>
        request(database, { ...own(id), authority_code: "SH-TAX", addressee_code: READER }),
      ),
    node: "number",
    lists: ["myTasks"],
  },
  {
    subgraph: credit,
    enter: (database) =>
      forEachEntity(async (id) => {
        await record(database, own(id));
        await objectTo(database, { ...own(id), credit_record_id: id });
      }),
    node: "number: id",
    lists: ["objectionsToDecide"],
  },
  {
    subgraph: society,
    async enter(database) {
      await forEachEntity((id) => complain(database, assigned(id)));
      await forEachEntity((id) => report(database, assigned(id)));
    },
    node: "legalEntity { id }",
    lists: ["complaintWork", "reportWork"],
  },
];
