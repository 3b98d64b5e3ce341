import { type CodedValue, codeList } from "../../kit/codes/codedValue.ts";
import { domainArgument, restrictionDomainCode } from "../../kit/codes/restrictionDomain.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { isLocalDate } from "../../standards/localDate.ts";
import { checkUscc, normalizeUscc } from "../../standards/uscc.ts";
import type { LegalEntityLoaders } from "./loaders.ts";
import type { QueryBatchCheckArgs } from "./resolvers.generated.ts";
import type { PlacedEntityRow, RestrictionCheckRow } from "./rows.ts";

/** The most codes of one check: the bidders of a tender, the applicants of a grant. */
const MAX_CODES = 500;

/** What GB 32100 finds wrong with a code, by the first thing wrong with it. */
const problemCode = codeList([
  ["LENGTH", "不是十八位", "Not 18 characters"],
  [
    "ALPHABET",
    "含有标准不用的字符，或者第三至八位不是数字",
    "Has characters that the standard does not use, or no digits at positions 3 to 8",
  ],
  [
    "ORGANIZATION_CODE",
    "第九至十七位不是组织机构代码（GB 11714）",
    "Characters 9 to 17 are no organisation code (GB 11714)",
  ],
  [
    "CHECK_CHARACTER",
    "校验码与前十七位不符",
    "The last character does not agree with the first 17",
  ],
]);

/** A check of many codes: one row for each, in the order asked. What is wrong with one is said in its row. */
export async function batchCheck(
  { usccs, domain, asOf }: QueryBatchCheckArgs,
  loaders: LegalEntityLoaders,
): Promise<RestrictionCheckRow[]> {
  if (usccs.length > MAX_CODES) {
    throw badUserInput(
      "usccs",
      `names ${usccs.length} codes, more than ${MAX_CODES}; check them in several calls`,
    );
  }
  const asking = { domain: domainArgument(domain), asOf: asOf ?? shanghaiToday() };
  const codes = usccs.map(normalizeUscc);
  const problems = codes.map(problemOf);
  const places = await loaders.placesByUscc(codes.filter((_, at) => problems[at] === null));
  const placeOf = new Map(places.map((place) => [place.uscc, place]));
  const rowOf = rowsFor(asking);
  const firstRows = new Map<string, number>();
  return codes.map((code, at) => {
    const first = firstRows.get(code) ?? null;
    if (first === null) firstRows.set(code, at + 1);
    return rowOf(code, problems[at] ?? null, placeOf.get(code) ?? null, first);
  });
}

interface Asking {
  readonly domain: string | undefined;
  readonly asOf: string;
}

type RowOf = (
  uscc: string,
  problem: CodedValue | null,
  entity: PlacedEntityRow | null,
  duplicateOf: number | null,
) => RestrictionCheckRow;

function rowsFor({ domain, asOf }: Asking): RowOf {
  const asked = `${SEPARATOR}${domain ?? ""}${SEPARATOR}${asOf}`;
  const inDomain = domain === undefined ? null : restrictionDomainCode(domain);
  return (uscc, problem, entity, duplicateOf) => ({
    id: uscc + asked,
    uscc,
    problem,
    duplicate_of: duplicateOf,
    entity,
    domain: inDomain,
    as_of: asOf,
  });
}

function problemOf(uscc: string): CodedValue | null {
  const verdict = checkUscc(uscc);
  return verdict.kind === "invalid" ? problemCode(verdict.reason) : null;
}

/** In no code, no domain and no day. */
const SEPARATOR = "|";

/** The check that an id stands for; null where it stands for none. */
export async function checkById(
  id: string,
  loaders: LegalEntityLoaders,
): Promise<RestrictionCheckRow | null> {
  const [uscc = "", domain = "", asOf = "", ...more] = id.split(SEPARATOR);
  if (more.length > 0 || !isLocalDate(asOf) || uscc !== normalizeUscc(uscc)) return null;
  const problem = problemOf(uscc);
  const entity = problem === null ? await loaders.placedByUscc.load(uscc) : undefined;
  const rowOf = rowsFor({ domain: domainArgument(domain || undefined), asOf });
  return rowOf(uscc, problem, entity ?? null, null);
}
