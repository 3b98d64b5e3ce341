import { departmentOf } from "../../../kit/codes/provenance.ts";
import { restrictionDomainCode } from "../../../kit/codes/restrictionDomain.ts";
import { measureClassCode } from "../measureClass.ts";
import { executorsOf, triggerCode, triggersOf } from "../measureTriggers.ts";
import type { JointPunishmentMeasureResolvers } from "../resolvers.generated.ts";

export const JointPunishmentMeasure: JointPunishmentMeasureResolvers = {
  domain: (row) => restrictionDomainCode(row.domain_code),
  class: (row) => measureClassCode(row.class_code),
  executingDepartments: (row) => row.executing_departments.split("、"),
  executors: (row) => executorsOf(row.executing_departments)?.map(departmentOf) ?? null,
  triggers: (row) => triggersOf(row.class_code).map(triggerCode),
};
