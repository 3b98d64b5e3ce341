import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followChecks } from "./dualNotice/followChecks.ts";
import { followRegistrations } from "./dualNotice/followRegistrations.ts";
import { timeOutNotices } from "./dualNotice/timeOutNotices.ts";
import { permitHolders } from "./ingest/permitIngest.ts";
import { createApprovalLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createApprovalRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 行政许可: permits, and the items that they are given under. */
export const approvals = defineSubgraph({
  name: "approvals",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createApprovalRepository,
  createLoaders: createApprovalLoaders,
  listsByRecord: ["LegalEntity.notices"],
  follows: [permitHolders.followRegister, followRegistrations, followChecks],
  whenDue: timeOutNotices,
});
