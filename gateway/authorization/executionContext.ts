import type { Claims } from "../../kit/authorization/claims.ts";
import type { Reach } from "../../policy/fieldVerdict.ts";
import type { ExecutionContext, GatewayContext } from "../gatewayContext.ts";

/** What a request is executed with, besides what is known of it. */
interface Executing {
  readonly reach: Reach;
  /** Ids of the entities that its officer avoids. */
  readonly avoids: readonly number[];
  readonly signal: () => AbortSignal;
}

/** Each request makes one. Written out, since spreading costs as much as deciding does. */
export function executionContext(
  context: GatewayContext,
  { reach, avoids, signal }: Executing,
): ExecutionContext {
  return {
    requestId: context.requestId,
    reader: context.reader,
    officer: context.officer,
    use: context.use,
    variant: context.variant,
    day: context.day,
    officerKey: context.officerKey,
    avoids: context.avoids,
    decision: context.decision,
    registeredText: context.registeredText,
    countRecords: context.countRecords,
    subgraphLoaders: context.subgraphLoaders,
    signal,
    masked: new Set(),
    written: new Set(),
    claims: claimsOf(context, reach, avoids),
  };
}

type Vouched = { -readonly [Name in keyof Claims]: Claims[Name] };

/** What the gateway vouches for of a request: what is not so is left out, and not said to be undefined. */
function claimsOf(
  { reader, use, officerKey, day }: GatewayContext,
  reach: Reach,
  avoids: readonly number[],
): Claims {
  const { purpose, basis, secondFactor, consent } = use;
  const claims: Vouched = { reader: reader.code, secondFactor: secondFactor === true, day, reach };
  if (purpose !== undefined) claims.purpose = purpose;
  if (basis !== undefined) claims.basis = basis;
  if (officerKey !== undefined) claims.officer = officerKey;
  if (avoids.length > 0) claims.avoids = avoids;
  if (consent !== undefined) claims.consent = consent;
  return claims;
}
