import { entityId } from "../../kit/entityReference.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
import {
  checkOrganizationCode,
  normalizeOrganizationCode,
} from "../../standards/organizationCode.ts";
import {
  checkRegistrationNumber,
  normalizeRegistrationNumber,
} from "../../standards/registrationNumber.ts";
import { checkUscc, normalizeUscc } from "../../standards/uscc.ts";
import type { LegalEntityLoaders } from "./loaders.ts";
import type { QueryLegalEntityArgs } from "./resolvers.generated.ts";
import type { LegalEntityRow } from "./rows.ts";

type Verdict = { readonly kind: string; readonly message?: string };
type Found = Promise<LegalEntityRow | undefined>;

/** Looks an entity up by the one identifier given; an identifier its standard refuses is the client's error. */
export async function findByIdentifier(
  args: QueryLegalEntityArgs,
  loaders: LegalEntityLoaders,
): Promise<LegalEntityRow | null> {
  const given = Object.entries(args).filter(([, value]) => typeof value === "string");
  const [identifier] = given;
  if (identifier === undefined || given.length > 1) {
    throw badUserInput("uscc", "or one other identifier must be given, and only one");
  }
  const [argument, value] = identifier;
  return (await find(argument, String(value), loaders)) ?? null;
}

function find(argument: string, value: string, loaders: LegalEntityLoaders): Found {
  switch (argument) {
    case "uscc": {
      const uscc = normalizeUscc(value);
      assertValid(argument, checkUscc(uscc));
      return loaders.byUscc.load(uscc);
    }
    case "registrationNumber": {
      const number = normalizeRegistrationNumber(value);
      assertValid(argument, checkRegistrationNumber(number));
      return loaders.byRegistrationNumber.load(number);
    }
    case "organizationCode": {
      const code = normalizeOrganizationCode(value);
      assertValid(argument, checkOrganizationCode(code));
      return loaders.byOrganizationCode.load(code);
    }
    default: {
      const id = entityId(value);
      return id === undefined ? Promise.resolve(undefined) : loaders.byId.load(id);
    }
  }
}

function assertValid(argument: string, verdict: Verdict): void {
  if (verdict.kind === "invalid") {
    throw badUserInput(argument, `is not valid: ${verdict.message ?? "the standard refuses it"}`);
  }
}
