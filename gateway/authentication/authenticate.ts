import { createRemoteJWKSet, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from "jose";
import { readerByCode } from "../../policy/readers.ts";
import type { Identity } from "../configuration/configuration.ts";
import {
  DEVELOPMENT_AUDIENCE,
  DEVELOPMENT_ISSUER,
  type DevelopmentIssuer,
} from "./developmentIssuer.ts";
import type { Principal } from "./principal.ts";
import { ALGORITHMS } from "./signatureAlgorithms.ts";
import { verifiedTokens } from "./verifiedTokens.ts";

/** A request without a valid token. What exactly was wrong with a token is for the log, not for the sender. */
export class UnauthenticatedError extends Error {
  readonly code = "UNAUTHENTICATED";
}

/** Verifies the `Authorization` header of a request, or throws an `UnauthenticatedError`. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

/** The verifier of an identity provider, or of the development issuer where there is none. */
export function authenticator(
  identity: Identity,
  issuer: DevelopmentIssuer | undefined,
): Authenticate {
  if (identity.kind === "provider") {
    return verifier(createRemoteJWKSet(identity.jwksUrl), identity.issuer, identity.audience);
  }
  if (issuer === undefined)
    throw new TypeError("neither an identity provider nor a development issuer");
  return verifier(issuer.keys, DEVELOPMENT_ISSUER, DEVELOPMENT_AUDIENCE);
}

function verifier(keys: JWTVerifyGetKey, issuer: string, audience: string): Authenticate {
  const verified = verifiedTokens();
  return async (authorization = "") => {
    const known = verified.get(authorization);
    if (known !== undefined) return known;
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/iu.exec(authorization) ?? [];
    if (token === undefined) {
      throw new UnauthenticatedError("A bearer token is required: Authorization: Bearer <token>.");
    }
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ["exp", "sub", "reader"],
    }).catch((cause: unknown) => {
      throw new UnauthenticatedError("The token is not valid or has expired.", { cause });
    });
    const reader = readerByCode(String(payload["reader"]));
    if (reader === undefined)
      throw new UnauthenticatedError("The token names no reader known here.");
    const secondFactor = provesSecondFactor(payload);
    const principal = { reader, officer: payload.sub ?? "", secondFactor };
    verified.keep(authorization, { principal, expiresAt: payload.exp ?? 0 });
    return principal;
  };
}

/** Methods of RFC 8176 that are, or imply, a second factor. */
const SECOND_FACTORS = new Set(["mfa", "otp", "hwk", "sc"]);

function provesSecondFactor({ amr }: JWTPayload): boolean {
  return Array.isArray(amr) && amr.some((method) => SECOND_FACTORS.has(String(method)));
}
