import type { Access } from "../../kit/authorization/access.ts";
import { categories, type CategoryCode, categoryCodes } from "../../policy/categories/index.ts";
import { confidentialPurposes } from "../../policy/purposes.ts";
import type { UsesVisible } from "./auditRepository.ts";

const RULE = {
  coordinate: "AuditEvent.recordedAt",
  requirement: [["audit.event"]],
  typeName: "DateTime",
} as const;

/**
 * Which records of uses a reader may know of: all, those of an entity that it may know all uses of, its own,
 * or none. What it may not know of is in no list and in no count.
 */
export function visibleUses(access: Access, entity?: object): UsesVisible {
  const { reader } = access;
  const gives = (parent: object): boolean => access.verdict(RULE, parent).kind === "full";
  if (gives({})) return { whose: "all" };
  // An enterprise is not told of uses that telling it would defeat, nor of any of data of which it may not know.
  if (entity !== undefined && gives(entity))
    return {
      whose: "all",
      exceptPurposes: confidentialPurposes,
      exceptCategories: unknowable(access, entity),
    };
  return gives({ authority_code: reader }) ? { whose: reader } : { whose: "nobody" };
}

/** The kinds of data whose very existence is secret to a reader of an entity's file. */
function unknowable(access: Access, entity: object): readonly CategoryCode[] {
  const secret = categoryCodes.filter((code) => categories[code].secretExistence === true);
  const { categories: given } = access.subset(secret, entity);
  return secret.filter((code) => !given.includes(code));
}

/** Which readers' use is metered for a reader: all where it gets aggregates; cells of few are left out. */
export function meteredUses(access: Access): UsesVisible & { readonly isAggregate: boolean } {
  const verdict = access.verdict(RULE, {});
  const isAggregate = verdict.kind === "withheld" && verdict.explanation.code === "AGGREGATE_ONLY";
  return { ...(isAggregate ? { whose: "all" } : visibleUses(access)), isAggregate };
}
