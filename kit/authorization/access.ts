import { decide } from "../../policy/decide.ts";
import { fieldVerdict, type FieldVerdict, type Requirement } from "../../policy/fieldVerdict.ts";
import { isInForce } from "../../policy/partners/contract.ts";
import { readerByCode } from "../../policy/readers.ts";
import { shanghaiToday } from "../shanghaiToday.ts";
import type { Claims } from "./claims.ts";
import { isConsented } from "./consent.ts";
import { type EntityScope, EntityScopes } from "./entityScope.ts";
import { standingOf } from "./standing.ts";

/** What a protected field requires, and the name of its type without lists and non-nulls. */
export interface FieldRule {
  readonly coordinate: string;
  readonly requirement: Requirement;
  readonly typeName: string;
}

/** One request's reader before a subgraph's fields. */
export interface Access {
  readonly reader: string;
  /** Whether what it gets depends on where an entity belongs. */
  readonly needsScope: boolean;
  readonly scopes: EntityScopes;
  verdict(rule: FieldRule, parent: unknown): FieldVerdict;
}

/**
 * The second line decides by the claims alone, with the same policy as the gateway and with the record
 * before it. Throws where the claims name no reader.
 */
export function accessOf(claims: Claims): Access {
  const reader = readerByCode(claims.reader);
  if (reader === undefined) throw new TypeError("the claims name no reader");
  const { contract } = reader;
  if (contract !== undefined && !isInForce(contract, shanghaiToday()))
    throw new TypeError("the claims name a partner whose contract is not in force");
  const { consent, ...withoutConsent } = claims;
  const decision = decide(reader, withoutConsent);
  const consented = consent === undefined ? decision : decide(reader, claims);
  const consentedUscc = contract?.entities === "withConsent" ? consent?.uscc : undefined;
  const scopes = new EntityScopes();
  return {
    reader: reader.code,
    needsScope: reader.standings.inScope !== reader.standings.elsewhere,
    scopes,
    verdict({ requirement, typeName }, parent) {
      const standing = standingOf(reader.code, parent, scopes, consentedUscc);
      const { verdicts } = isConsented(consent, standing, scopeBefore(parent, scopes))
        ? consented
        : decision;
      return fieldVerdict(requirement, typeName, verdicts[standing], claims.reach);
    },
  };
}

function scopeBefore(parent: unknown, scopes: EntityScopes): EntityScope | undefined {
  return typeof parent === "object" && parent !== null ? scopes.of(parent) : undefined;
}
