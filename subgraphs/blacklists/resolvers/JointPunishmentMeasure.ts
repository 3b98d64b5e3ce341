import { restrictionDomainCode } from "../../../kit/codes/restrictionDomain.ts";
import { measureClassCode } from "../measureClass.ts";
import type { JointPunishmentMeasureResolvers } from "../resolvers.generated.ts";

export const JointPunishmentMeasure: JointPunishmentMeasureResolvers = {
  domain: (row) => restrictionDomainCode(row.domain_code),
  class: (row) => measureClassCode(row.class_code),
  executingDepartments: (row) => row.executing_departments.split("、"),
};
