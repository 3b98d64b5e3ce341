import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followRegister } from "../../kit/knownEntities/followRegister.ts";
import { createCollaborationLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createCollaborationRepository } from "./repository.ts";
import { DISPATCH } from "./dispatches/dispatchKind.ts";
import { JOINT_TASK } from "./jointTasks/jointTaskKind.ts";
import { escalateTasks } from "./sharedTasks/escalate.ts";
import { escalateRequests } from "./requests/escalate.ts";
import { resolvers } from "./resolvers/index.ts";

/** 部门协同: what departments do together: transfers to criminal justice, requests to each other, and joint tasks. */
export const collaboration = defineSubgraph({
  name: "collaboration",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createCollaborationRepository,
  createLoaders: createCollaborationLoaders,
  listsByRecord: [
    "Query.criminalTransfer",
    "Query.criminalTransfers",
    "Query.overdueTransfers",
    "LegalEntity.criminalTransfers",
    "LegalEntity.jointTasks",
  ],
  follows: [followRegister],
  async whenDue(database, clock) {
    await escalateRequests(database, clock);
    await escalateTasks(database, JOINT_TASK, clock);
    await escalateTasks(database, DISPATCH, clock);
  },
});
