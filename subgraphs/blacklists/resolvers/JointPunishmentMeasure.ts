import { departmentOf } from "../../../kit/codes/provenance.ts";
import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { restrictionDomainCode } from "../../../kit/codes/restrictionDomain.ts";
import { measureClassCode } from "../measureClass.ts";
import { leastPenaltyOf, penaltyGravityCode } from "../measures/penaltyMeasures.ts";
import { executorsOf, triggerCode, triggersOf } from "../measureTriggers.ts";
import type { JointPunishmentMeasureResolvers } from "../resolvers.generated.ts";

export const JointPunishmentMeasure: JointPunishmentMeasureResolvers = {
  domain: (row) => restrictionDomainCode(row.domain_code),
  class: (row) => measureClassCode(row.class_code),
  executingDepartments: (row) => row.executing_departments.split("、"),
  executors: (row) => executorsOf(row.executing_departments)?.map(departmentOf) ?? null,
  leastPenalty: (row) => codedOrNull(penaltyGravityCode, leastPenaltyOf(row.code) ?? null),
  triggers: (row) => triggersOf(row.class_code).map(triggerCode),
};
