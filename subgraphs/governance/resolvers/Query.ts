import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import type { Access } from "../../../kit/authorization/access.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { currentDistrict } from "../../../standards/districts.ts";
import { addDays, parseLocalDate } from "../../../standards/localDate.ts";
import { departmentRow } from "../departmentRows.ts";
import { listOrders } from "../repository.ts";
import { usesOf } from "../usesOf.ts";
import { meteredUses, visibleUses } from "../visibleUses.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  policy: (_, { asOf }) => ({ day: asOf ?? shanghaiToday() }),
  departments: (_, { level, district, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.departments,
      args,
      listOrders.departments,
      conditionsOf({ level, district: district && knownDistrict(district) }),
    ),
  auditEvents: (_, { filter, ...args }, { loaders, access }) => {
    const wanted = filter ?? {};
    if (wanted.officer || wanted.basis) assertKnowsOfficers(access);
    return usesOf(loaders, visibleUses(access), wanted, args);
  },
  auditMetering: async (_, { from, to }, { loaders, access }) => {
    const { isAggregate, ...visible } = meteredUses(access);
    const meters = await loaders.uses.metering(
      visible,
      beginningOf(from),
      beginningOf(dayAfter(to)),
    );
    return meters.filter(({ operations }) => !isAggregate || operations >= SMALLEST_CELL);
  },
  misuseCases: (_, { filter, ...args }, { loaders, access }) => {
    const wanted = filter ?? {};
    if (wanted.officer) assertKnowsOfficers(access);
    return connectionOfTable(loaders.misuse.cases(wanted), args, listOrders.misuseCases);
  },
  department: (_, { code }) => departmentRow(code) ?? null,
};

/** Counts of fewer are not given where a reader gets aggregates only (统计法 §28). */
const SMALLEST_CELL = 5;

/** Whoever may not read officers and cases may not search by them either, and so guess them. */
function assertKnowsOfficers(access: Access): void {
  const rule = {
    coordinate: "AuditEvent.officer",
    requirement: [["audit.officer"]],
    typeName: "String",
  } as const;
  if (access.verdict(rule, { authority_code: access.reader }).kind === "full") return;
  throw badUserInput(
    "filter",
    "searches by officer or basis only for readers who may have these; leave them out",
  );
}

/** The first instant of a day in Shanghai, as the trail writes it. */
function beginningOf(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}

function dayAfter(day: string): string {
  const parsed = parseLocalDate(day);
  if (parsed === undefined) throw badUserInput("to", `is not a day: ${day}`);
  return addDays(parsed, 1);
}

function knownDistrict(code: string): string {
  const district = currentDistrict(code);
  if (district !== undefined) return district.code;
  throw badUserInput(
    "district",
    `must be the code of a district of Shanghai, such as 310110, got ${code}`,
  );
}
