import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from "jose";
import { isCategoryCode } from "../../policy/categories/index.ts";
import { type Consent, LONGEST_CONSENT_DAYS } from "../../policy/consent.ts";
import type { PurposeCode } from "../../policy/purposes.ts";
import type { Reader } from "../../policy/readers.ts";
import { isUscc } from "../../standards/uscc.ts";
import type { Identity } from "../configuration/configuration.ts";
import { CONSENT_TYPE, DEVELOPMENT_ISSUER, type DevelopmentIssuer } from "./developmentIssuer.ts";
import { ALGORITHMS } from "./signatureAlgorithms.ts";

const DAY_SECONDS = 86_400;

/** A consent that no answer can be given for; nothing of the request is executed. */
export class ConsentError extends Error {
  readonly code: "CONSENT_INVALID" | "CONSENT_EXPIRED" | "CONSENT_REVOKED";

  constructor(code: ConsentError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ConsentError";
    this.code = code;
  }
}

/** Verifies the consent that a reader shows for a purpose, or throws a `ConsentError`. */
export type VerifyConsent = (
  token: string,
  reader: Reader,
  purpose: PurposeCode | undefined,
) => Promise<Consent>;

/** Whether an entity took back a consent of its own, by its id. */
export type IsRevoked = (consentId: string, uscc: string) => Promise<boolean>;

/** Consents come from where logins come from: the identity provider, or the development issuer. */
export function consentVerifier(
  identity: Identity,
  issuer: DevelopmentIssuer | undefined,
  isRevoked: IsRevoked,
): VerifyConsent {
  if (identity.kind === "provider")
    return verifier(createRemoteJWKSet(identity.jwksUrl), identity.issuer, isRevoked);
  if (issuer === undefined)
    throw new TypeError("neither an identity provider nor a development issuer");
  return verifier(issuer.keys, DEVELOPMENT_ISSUER, isRevoked);
}

function verifier(keys: JWTVerifyGetKey, issuer: string, isRevoked: IsRevoked): VerifyConsent {
  return async (token, { code, contract }, purpose) => {
    if (contract === undefined)
      throw invalid("仅合作单位凭授权查询 · only partners read by an entity's consent");
    const payload = await verified(keys, issuer, code, token);
    const { sub: uscc = "", jti = "", categories } = payload;
    assertShort(payload);
    if (!isUscc(uscc))
      throw invalid("授权主体不是统一社会信用代码 · the consent's subject is no USCC");
    if (purpose === undefined || payload["purpose"] !== purpose)
      throw invalid(
        "授权的使用目的与请求头 x-purpose 不一致 · the consent is for another purpose than header x-purpose declares",
      );
    if (!Array.isArray(categories) || !categories.every(isCategory))
      throw invalid("授权的数据类别无法识别 · the consent names a category that does not exist");
    if (await isRevoked(jti, uscc))
      throw new ConsentError(
        "CONSENT_REVOKED",
        "授权已由该主体撤回 · the entity has revoked its consent; ask it for a new one",
      );
    const named = new Set(categories);
    return { uscc, categories: contract.categories.filter((one) => named.has(one)).toSorted() };
  };
}

async function verified(
  keys: JWTVerifyGetKey,
  issuer: string,
  audience: string,
  token: string,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      typ: CONSENT_TYPE,
      requiredClaims: ["sub", "jti", "iat", "exp", "categories", "purpose"],
    });
    return payload;
  } catch (cause) {
    if (cause instanceof errors.JWTExpired)
      throw new ConsentError(
        "CONSENT_EXPIRED",
        "授权已到期，请该主体重新授权 · the consent has expired; ask the entity for a new one",
        cause,
      );
    if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === "aud")
      throw invalid("授权给了另一单位 · the consent was given to another partner", cause);
    throw invalid("授权凭证无效 · the consent is not valid", cause);
  }
}

/** Consents that last for too long, or from a day that is yet to come, are none. */
function assertShort({ iat = 0, exp = 0 }: JWTPayload): void {
  const lasting = exp - iat;
  if (
    lasting > 0 &&
    lasting <= LONGEST_CONSENT_DAYS * DAY_SECONDS &&
    iat <= Date.now() / 1_000 + 60
  )
    return;
  throw invalid(
    `授权期限不得超过 ${LONGEST_CONSENT_DAYS} 天 · a consent lasts for ${LONGEST_CONSENT_DAYS} days at most`,
  );
}

function isCategory(category: unknown): boolean {
  return typeof category === "string" && isCategoryCode(category);
}

function invalid(message: string, cause?: unknown): ConsentError {
  return new ConsentError("CONSENT_INVALID", message, cause);
}
