import type { Standing } from "../../policy/standing.ts";
import type { EntityScope, EntityScopes } from "./entityScope.ts";

const DISTRICT_DEPARTMENT = /^D-(\d{6})-/u;
const SELF = "SELF:";

/**
 * How a reader stands to the record or entity that a field is asked of, by the resolver's parent. What
 * cannot be told counts as `elsewhere`, where a reader has least. An entity that consented is within the
 * duties of a partner whose contract says so.
 */
export function standingOf(
  reader: string,
  parent: unknown,
  scopes: EntityScopes,
  consentedUscc?: string,
): Standing {
  if (typeof parent !== "object" || parent === null) return "elsewhere";
  const { authority_code: authority, addressee_code: addressee } = parent as {
    readonly authority_code?: unknown;
    readonly addressee_code?: unknown;
  };
  // What was made for a department is as much its own as what it made.
  if (authority === reader || addressee === reader) return "source";
  const scope = scopes.of(parent);
  if (scope === undefined) return "elsewhere";
  const isConsented = consentedUscc !== undefined && scope.uscc === consentedUscc;
  return isConsented || isInScope(reader, scope) ? "inScope" : "elsewhere";
}

/** There are some hundred departments, and many records: of each reader it is told once. */
const districts = new Map<string, string | undefined>();

function districtOf(department: string): string | undefined {
  if (districts.has(department)) return districts.get(department);
  const district = DISTRICT_DEPARTMENT.exec(department)?.[1];
  districts.set(department, district);
  return district;
}

function isInScope(reader: string, scope: EntityScope): boolean {
  if (reader.startsWith(SELF)) {
    const uscc = reader.slice(SELF.length);
    return scope.uscc === uscc || scope.parentUscc === uscc;
  }
  const district = districtOf(reader);
  if (district === undefined) return scope.supervisors.includes(reader);
  return (
    scope.district === district ||
    scope.registrationAuthority === district ||
    scope.openedTo?.includes(reader) === true
  );
}
