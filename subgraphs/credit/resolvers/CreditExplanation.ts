import { departmentOf } from "../../../kit/codes/provenance.ts";
import { pageRequest } from "../../../kit/connection/pageRequest.ts";
import { repairableFrom } from "../acts/repairable.ts";
import { listOrders } from "../repository.ts";
import type {
  CreditExplanationResolvers,
  CreditRecordOutlookResolvers,
} from "../resolvers.generated.ts";
import { newestRiskGrade } from "./CreditFile.ts";

const MOST_RECORDS = 100;

export const CreditExplanation: CreditExplanationResolvers = {
  riskGrade: ({ id }, _, { loaders }) => newestRiskGrade(id, loaders),
  async records({ id }, _, { loaders }) {
    const bad = pageRequest({ first: MOST_RECORDS }, listOrders.records, { nature: "BAD" });
    return (await loaders.sharedRecords.pages.load(id, bad)).rows;
  },
};

const HOW =
  "履行义务、纠正失信行为后，用 applyForCreditRepair 向信息提供部门申请；对信息有异议的用 objectToCreditRecord · Once it is put right, apply to the department with applyForCreditRepair; object to what is wrong with objectToCreditRecord";

export const CreditRecordOutlook: CreditRecordOutlookResolvers = {
  record: (row) => row,
  publishedUntil: (row) => row.published_until,
  queriedUntil: (row) => row.query_until,
  repairableFrom,
  repairedBy: (row) => departmentOf(row.authority_code),
  howToRepair: () => HOW,
};
