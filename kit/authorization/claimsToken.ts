import { hash, randomUUID } from "node:crypto";
import { createDecoder, createSigner, createVerifier } from "fast-jwt";
import { LRUCache } from "lru-cache";
import { isPurposeCode } from "../../policy/purposes.ts";
import { type ClaimKey, CLAIMS_ALGORITHM, type ClaimKeys } from "../keys/claimKeys.ts";
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
export type SignClaims = (claims: Claims, subgraph: string, body: string) => string;

/** Signs with the newest of the keys. */
export function claimsSigner(keys: ClaimKeys): SignClaims {
  const signerOf = ofKey(({ kid, pem }: ClaimKey) =>
    createSigner({
      key: pem,
      algorithm: CLAIMS_ALGORITHM,
      kid,
      header: { alg: CLAIMS_ALGORITHM, typ: TYPE },
      iss: ISSUER,
      expiresIn: LIFETIME_SECONDS * 1_000,
    }),
  );
  return ({ reader, ...claims }, subgraph, body) =>
    signerOf(keys.signingKey())({
      ...claims,
      body: digestOf(body),
      aud: subgraph,
      sub: reader,
      jti: randomUUID(),
    });
}

/** Verifies the claims of one call; throws a `ClaimsError`. */
export type VerifyClaims = (token: string | undefined, body: string) => Claims;

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
  const verified = tokenVerifier(keys, subgraph);
  return (token, body) => {
    if (token === undefined) throw new ClaimsError("no claims");
    const payload = verified(token);
    if (payload.body !== digestOf(body)) throw new ClaimsError("claims of another body");
    if (seen.has(payload.jti)) throw new ClaimsError("claims that were used before");
    seen.set(payload.jti, true);
    return claimsOf(payload, today());
  };
}

/** What a token says that verifies; claims besides are read one by one. */
interface Payload extends Readonly<Record<string, unknown>> {
  readonly jti: string;
  readonly body: unknown;
  /** Seconds since 1970. */
  readonly iat: number;
}

const headerOf = createDecoder({ complete: true });

function tokenVerifier(keys: ClaimKeys, subgraph: string): (token: string) => Payload {
  const verifierOf = ofKey(({ pem }: ClaimKey) =>
    createVerifier({
      key: pem,
      algorithms: [CLAIMS_ALGORITHM],
      checkTyp: TYPE,
      allowedIss: ISSUER,
      allowedAud: subgraph,
      clockTolerance: TOLERANCE_SECONDS * 1_000,
      // Counted from when they were made, without the tolerance.
      maxAge: (LIFETIME_SECONDS + TOLERANCE_SECONDS) * 1_000,
      requiredClaims: ["iss", "aud", "sub", "jti", "iat", "exp", "body"],
    }),
  );
  return (token) => {
    try {
      const { kid } = (headerOf(token) as { header: { kid?: unknown } }).header;
      const key = typeof kid === "string" ? keys.verificationKey(kid) : undefined;
      if (key === undefined) throw new ClaimsError("claims signed with an unknown key");
      const payload = verifierOf(key)(token) as Payload;
      if (payload.iat * 1_000 <= Date.now() + TOLERANCE_SECONDS * 1_000) return payload;
      // They would be good for longer than they are remembered.
      throw new ClaimsError("claims that are yet to be made");
    } catch (cause) {
      if (cause instanceof ClaimsError) throw cause;
      throw new ClaimsError("claims that do not verify", { cause });
    }
  };
}

/** What is made of a key, once for each: keys are few, and read again only when their file has changed. */
function ofKey<Made>(make: (key: ClaimKey) => Made): (key: ClaimKey) => Made {
  const known = new WeakMap<ClaimKey, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
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
  return hash("sha256", body, "base64url");
}
