import { badUserInput } from "../../kit/errors/badUserInput.ts";
import { fragmentsOf } from "../../kit/textIndex/grams.ts";
import type { TextCondition } from "../../kit/textIndex/textIndex.ts";
import { currentDistrict } from "../../standards/districts.ts";
import { entityType } from "../../standards/entityType.ts";
import { industrySection } from "../../standards/industry.ts";
import { registrationStatus } from "../../standards/registrationStatus.ts";
import { USCC_CATEGORIES } from "../../standards/usccCategory.ts";
import type { LegalEntityFilter } from "./resolvers.generated.ts";
import type { SearchConditions } from "./search.ts";

/** Checks a filter against the standards: an unknown code is an error, never an empty answer. */
export function searchConditions(filter: LegalEntityFilter): SearchConditions {
  return {
    texts: [...textCondition("name", filter.name), ...textCondition("address", filter.address)],
    equals: equalsOf(filter),
    ...given("typePrefix", typePrefix(filter.nature)),
    ...given("establishedFrom", filter.establishedFrom),
    ...given("establishedTo", filter.establishedTo),
    ...given("capitalFrom", filter.capitalFrom),
    ...given("capitalTo", filter.capitalTo),
  };
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

function textCondition(
  argument: "name" | "address",
  term: string | null | undefined,
): TextCondition[] {
  if (term === null || term === undefined) return [];
  const fragments = fragmentsOf(term);
  const short = fragments.find((fragment) => Array.from(fragment).length < 2);
  if (short !== undefined || fragments.length === 0) {
    throw badUserInput(
      `filter.${argument}`,
      `needs fragments of two characters or more, got "${term}"`,
    );
  }
  if (fragments.length > 8 || term.length > 200) {
    throw badUserInput(`filter.${argument}`, "may hold at most 8 fragments and 200 characters");
  }
  return [{ field: argument === "name" ? "name" : "domicile", fragments }];
}

function equalsOf(filter: LegalEntityFilter): Record<string, string> {
  const equals: Record<string, string> = {};
  if (typeof filter.status === "string") {
    equals["status_code"] = known("status", filter.status, registrationStatus(filter.status)?.code);
  }
  if (typeof filter.district === "string") {
    equals["domicile_district"] = known(
      "district",
      filter.district,
      currentDistrict(filter.district)?.code,
    );
  }
  if (typeof filter.kind === "string") {
    equals["kind_code"] = known("kind", filter.kind, USCC_CATEGORIES.get(filter.kind)?.code);
  }
  if (typeof filter.industry === "string") Object.assign(equals, industryEquals(filter.industry));
  return equals;
}

function industryEquals(industry: string): Record<string, string> {
  const section = known("industry", industry, industrySection(industry)?.letter);
  const digits = industry.replace(/^[A-T]/u, "");
  if (digits === "") return { industry_section: section };
  return digits.length === 2 ? { industry_division: digits } : { industry_code: digits };
}

function typePrefix(nature: string | null | undefined): string | undefined {
  if (nature === null || nature === undefined) return undefined;
  const code = /^\d{1,4}$/u.test(nature) ? nature : entityTypeCodeOf(nature);
  return known("nature", nature, code);
}

/** People write the nature as the register prints it. */
function entityTypeCodeOf(nature: string): string | undefined {
  return entityType(nature)?.code;
}

function known(argument: string, value: string, code: string | undefined): string {
  if (code === undefined)
    throw badUserInput(`filter.${argument}`, `"${value}" is not a code of its standard`);
  return code;
}
