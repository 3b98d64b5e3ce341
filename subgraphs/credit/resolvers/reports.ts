import { objectionStatusCode, repairStatusCode } from "../codes.ts";
import type {
  CreditObjectionReportResolvers,
  CreditRepairReportResolvers,
} from "../resolvers.generated.ts";

export const CreditRepairReport: CreditRepairReportResolvers = {
  state: ({ state }) => repairStatusCode(state),
};

export const CreditObjectionReport: CreditObjectionReportResolvers = {
  state: ({ state }) => objectionStatusCode(state),
};
