import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { currentDistrict } from "../../../standards/districts.ts";
import { departmentRow } from "../departmentRows.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  policy: (_, { asOf }) => ({ day: asOf ?? shanghaiToday() }),
  departments: (_, { level, district, ...args }, { loaders }) =>
    connectionOfTable(loaders.departments, args, listOrders.departments, {
      ...(level ? { level } : {}),
      ...(district ? { district: knownDistrict(district) } : {}),
    }),
  department: (_, { code }) => departmentRow(code) ?? null,
};

function knownDistrict(code: string): string {
  const district = currentDistrict(code);
  if (district !== undefined) return district.code;
  throw badUserInput(
    "district",
    `must be the code of a district of Shanghai, such as 310110, got ${code}`,
  );
}
