import { isBoundToAssignee, unassigned } from "../../policy/assignee.ts";
import { avoided } from "../../policy/avoidance.ts";
import { decide, type Decision } from "../../policy/decide.ts";
import { fieldVerdict, type FieldVerdict, type Requirement } from "../../policy/fieldVerdict.ts";
import { isInForce } from "../../policy/term.ts";
import { readerByCode, type Standings, standingsFor } from "../../policy/readers.ts";
import { type Standing, STANDING_OF_ACTS } from "../../policy/standing.ts";
import type { Claims } from "./claims.ts";
import { isConsented } from "./consent.ts";
import { EntityScopes } from "./entityScope.ts";
import type { RecordCategory, RecordSubset } from "./recordSubset.ts";
import { standingOf } from "./standing.ts";

/** What a protected field requires, and the name of its type without lists and non-nulls. */
export interface FieldRule {
  readonly coordinate: string;
  readonly requirement: Requirement;
  readonly typeName: string;
  /** A list that gives each reader a subset: a department finds in it at least what it made itself. */
  readonly decidedByRecord?: boolean;
  /** Something that is done: a field of `Mutation`, which stands to no record. */
  readonly isAct?: boolean;
  /** Kept, of a department, for the officer who handles the record (R7). */
  readonly assigneeOnly?: boolean;
}

/** One request's reader before a subgraph's fields. */
export interface Access {
  readonly reader: string;
  /** Whether what it gets depends on where an entity belongs. */
  readonly needsScope: boolean;
  /** Whether a person is behind it who may have declared to avoid entities. */
  readonly mayAvoid: boolean;
  readonly scopes: EntityScopes;
  /** Coordinates that were answered behind a mask, for the audit trail. */
  readonly masked: Set<string>;
  /** Ids of the entities that something was written of, or was not since the officer avoids them, for the audit trail. */
  readonly written: Set<string>;
  verdict(rule: FieldRule, parent: unknown): FieldVerdict;
  /** Which records it gets of an entity's list that holds several categories; without an entity, `elsewhere`. */
  subset(categories: readonly RecordCategory[], entity?: object): RecordSubset;
}

/**
 * The second line decides by the claims alone, with the same policy as the gateway and with the record
 * before it. Throws where the claims name no reader.
 */
export function accessOf(claims: Claims): Access {
  const { code, standings, decision, consented, consentedUscc, avoids } = decidedBy(claims);
  const { source, inScope, elsewhere } = standings;
  const { consent } = claims;
  const scopes = new EntityScopes();

  const scopeBefore = (parent: unknown) =>
    typeof parent === "object" && parent !== null ? scopes.of(parent) : undefined;
  /** By its scope, as the register has it at the moment, or by the claims, where a record is found around its entity. */
  const isAvoided = (parent: unknown): boolean =>
    scopeBefore(parent)?.avoided === true ||
    avoids.has((parent as { readonly entity_id?: unknown } | null | undefined)?.entity_id);
  const standingTo = (parent: unknown) => standingOf(code, parent, scopes, consentedUscc);

  /** A consent counts for the records of the entity that gave it, and for no other. */
  const verdictsFor = (parent: unknown, standing: Standing) =>
    (isConsented(consent, standing, scopeBefore(parent)) ? consented : decision).verdicts[standing];

  /** Of a record that is not assigned to anybody, there is no such officer. */
  const isAssignee = (parent: unknown): boolean =>
    claims.officer !== undefined &&
    (parent as { readonly assignee?: unknown } | null)?.assignee === claims.officer;

  function verdict(rule: FieldRule, parent: unknown) {
    const { requirement, typeName, decidedByRecord, isAct, assigneeOnly } = rule;
    if (isAvoided(parent)) return avoided(requirement);
    const at = (standing: Standing) =>
      fieldVerdict(requirement, typeName, verdictsFor(parent, standing), claims.reach);
    const standing = isAct === true ? STANDING_OF_ACTS : standingTo(parent);
    const one = at(standing);
    if (assigneeOnly === true && one.kind !== "withheld" && isBoundToAssignee(code, standing))
      return isAssignee(parent) && scopeBefore(parent) !== undefined
        ? one
        : unassigned(requirement, isAssignee(parent));
    // Who makes no records finds none of its own.
    const isOwner = decidedByRecord === true && source !== inScope;
    return one.kind === "withheld" && isOwner ? at("source") : one;
  }

  function subset(categories: readonly RecordCategory[], entity?: object): RecordSubset {
    const givenAt = (standing: Standing) => {
      const verdicts = verdictsFor(entity, standing);
      return categories.filter(
        (one) => one === "open" || (!isAvoided(entity) && verdicts[one].kind !== "withheld"),
      );
    };
    const given = givenAt(standingTo(entity));
    const own = givenAt("source").filter((one) => !given.includes(one));
    return { categories: given, maker: code, own };
  }

  const needsScope = inScope !== elsewhere;
  const mayAvoid = claims.officer !== undefined;
  return {
    reader: code,
    needsScope,
    mayAvoid,
    scopes,
    masked: new Set(),
    written: new Set(),
    verdict,
    subset,
  };
}

/** What claims decide whatever is asked with them. */
interface DecidedBy {
  readonly code: string;
  readonly standings: Standings;
  readonly decision: Decision;
  /** For the records of the entity whose consent was shown. */
  readonly consented: Decision;
  readonly consentedUscc: string | undefined;
  /** Ids of the entities that the officer avoids. */
  readonly avoids: ReadonlySet<unknown>;
}

function withoutConsent(claims: Claims): Omit<Claims, "consent"> {
  const { consent: _, ...others } = claims;
  return others;
}

/** The fetches of one request in one process carry the very same claims, and mostly come one after the other. */
let last: { readonly claims: Claims; readonly decided: DecidedBy } | undefined;

function decidedBy(claims: Claims): DecidedBy {
  if (last?.claims !== claims) last = { claims, decided: decideOn(claims) };
  return last.decided;
}

function decideOn(claims: Claims): DecidedBy {
  const reader = readerByCode(claims.reader);
  if (reader === undefined) throw new TypeError("the claims name no reader");
  const { code, contract } = reader;
  if (contract !== undefined && !isInForce(contract, claims.day))
    throw new TypeError("the claims name a partner whose contract is not in force");
  const { consent } = claims;
  const consented = decide(reader, claims, claims.day);
  return {
    code,
    standings: standingsFor(reader, claims.purpose),
    decision:
      consent === undefined ? consented : decide(reader, withoutConsent(claims), claims.day),
    consented,
    consentedUscc: contract?.entities === "withConsent" ? consent?.uscc : undefined,
    avoids: new Set(claims.avoids),
  };
}
