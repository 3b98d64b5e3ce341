import { createHash, randomUUID } from "node:crypto";
import { decodeProtectedHeader, jwtVerify, SignJWT } from "jose";
import { LRUCache } from "lru-cache";
import { isPurposeCode } from "../../policy/purposes.ts";
import { CLAIMS_ALGORITHM, type ClaimKeys } from "../keys/claimKeys.ts";
import { daysBetween, isLocalDate } from "../../standards/localDate.ts";
import { shanghaiToday, type Today } from "../shanghaiToday.ts";
import type { Claims } from "./claims.ts";
import { consentOf } from "./consent.ts";

const ISSUER = "supervision-graph/gateway";
const TYPE = "claims+jwt";
/** Long enough for a call that waits its turn; short enough that what is overheard is soon worth nothing. */
const LIFETIME_SECONDS = 30;
/** How far the clocks of two machines may be apart. */
const TOLERANCE_SECONDS = 5;
/** How far the day of a request may be from the subgraph's own: it may have been sent before midnight. */
const TOLERANCE_DAYS = 1;
const REMEMBERED_NONCES = 500_000;

/** Claims that a subgraph does not accept. What exactly was wrong is for its log. */
export class ClaimsError extends Error {
  readonly code = "CLAIMS_REFUSED";
}

/** Signs claims for one call to one subgraph: its body cannot be exchanged, nor the call be made again. */
export type SignClaims = (claims: Claims, subgraph: string, body: string) => Promise<string>;

/** Signs with the newest of the keys. */
export function claimsSigner(keys: ClaimKeys): SignClaims {
  return async ({ reader, ...claims }, subgraph, body) => {
    const { kid, key } = await keys.signingKey();
    return new SignJWT({ ...claims, body: digestOf(body) })
      .setProtectedHeader({ alg: CLAIMS_ALGORITHM, kid, typ: TYPE })
      .setIssuer(ISSUER)
      .setAudience(subgraph)
      .setSubject(reader)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(key);
  };
}

/** Verifies the claims of one call; throws a `ClaimsError`. */
export type VerifyClaims = (token: string | undefined, body: string) => Promise<Claims>;

/** The verifier of one subgraph. It remembers every call for as long as its claims could be used again. */
export function claimsVerifier(
  keys: ClaimKeys,
  subgraph: string,
  today: Today = shanghaiToday,
): VerifyClaims {
  const seen = new LRUCache<string, true>({
    max: REMEMBERED_NONCES,
    ttl: (LIFETIME_SECONDS + 2 * TOLERANCE_SECONDS) * 1_000,
  });
  return async (token, body) => {
    if (token === undefined) throw new ClaimsError("no claims");
    const payload = await verified(keys, subgraph, token);
    if (payload["body"] !== digestOf(body)) throw new ClaimsError("claims of another body");
    const { jti } = payload;
    if (jti === undefined || seen.has(jti)) throw new ClaimsError("claims that were used before");
    seen.set(jti, true);
    return claimsOf(payload, today());
  };
}

async function verified(keys: ClaimKeys, subgraph: string, token: string) {
  try {
    const { kid } = decodeProtectedHeader(token);
    const key = await keys.verificationKey(kid ?? "");
    if (key === undefined) throw new ClaimsError("claims signed with an unknown key");
    const { payload } = await jwtVerify(token, key, {
      algorithms: [CLAIMS_ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: subgraph,
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: LIFETIME_SECONDS,
      requiredClaims: ["sub", "jti", "iat", "exp", "body"],
    });
    return payload;
  } catch (cause) {
    if (cause instanceof ClaimsError) throw cause;
    throw new ClaimsError("claims that do not verify", { cause });
  }
}

function claimsOf(payload: Readonly<Record<string, unknown>>, today: string): Claims {
  const { sub, purpose, basis, officer, secondFactor, reach } = payload;
  const consent = consentOf(payload["consent"]);
  return {
    reader: String(sub),
    ...(typeof purpose === "string" && isPurposeCode(purpose) ? { purpose } : {}),
    ...(typeof basis === "string" ? { basis } : {}),
    ...(typeof officer === "string" ? { officer } : {}),
    ...(payload["avoids"] === undefined ? {} : { avoids: avoidedOf(payload["avoids"]) }),
    secondFactor: secondFactor === true,
    day: dayOf(payload["day"], today),
    ...(consent === undefined ? {} : { consent }),
    // What is not said to be a single look-up counts as a list.
    reach: reach === "single" ? "single" : "several",
  };
}

/** What is not a list of entities cannot be left out of an answer, and is not taken for a list of none. */
function avoidedOf(claim: unknown): readonly number[] {
  if (Array.isArray(claim) && claim.every((id) => Number.isSafeInteger(id)))
    return claim as number[];
  throw new ClaimsError("claims of entities to avoid that are none");
}

/** The rules of a day long past, or yet to come, are not for the gateway to choose. */
function dayOf(day: unknown, today: string): string {
  if (typeof day !== "string" || !isLocalDate(day) || !isLocalDate(today))
    throw new ClaimsError("claims of no day");
  if (Math.abs(daysBetween(today, day)) > TOLERANCE_DAYS)
    throw new ClaimsError(`claims of ${day}, and today is ${today}`);
  return day;
}

function digestOf(body: string): string {
  return createHash("sha256").update(body).digest("base64url");
}
