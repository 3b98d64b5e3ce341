import { riskDriverCode, riskGradeCode } from "../codes.ts";
import type { CreditRiskGradeResolvers } from "../resolvers.generated.ts";

export const CreditRiskGrade: CreditRiskGradeResolvers = {
  grade: (row) => riskGradeCode(row.grade_code),
  drivers: ({ driver_codes: codes }) => (codes ? codes.split(",").map(riskDriverCode) : []),
};
