import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { categories, isCategoryCode } from "../../policy/categories/index.ts";
import type { Standing } from "../../policy/standing.ts";
import type { Variables } from "../document/included.ts";
import type { FieldItem, ResponseShape } from "../authorization/responseShape.ts";
import { askedFields } from "./askedFields.ts";
import {
  type AccessKind,
  type Asking,
  explainField,
  type FieldExplanation,
  type StandingExplanation,
} from "./fieldExplanation.ts";
import { NEEDS, STANDINGS } from "./presentedExplanation.ts";

/** What an answer says in `extensions.access` of a field that was withheld or masked in it. */
export interface ReportedAccess {
  readonly coordinate: string;
  /** Places in the answer by response keys; they follow from the operation, not from what was found. */
  readonly paths: readonly (readonly string[])[];
  readonly kind: Exclude<AccessKind, "ALLOWED">;
  /** Of which records, in the names of the schema and in words; absent where it holds for all. */
  readonly standings?: readonly string[];
  readonly records?: string;
  readonly categories: readonly {
    readonly code: string;
    readonly name: string;
    readonly legalBasis: string;
  }[];
  readonly cause: string;
  readonly reason: string;
  readonly remedy: {
    readonly text: string;
    readonly purposes: readonly string[];
    readonly needs: readonly string[];
    readonly owner?: string;
  };
}

/** Reports for one request, by its variables and by the errors of its answer. */
export type AccessReport = (
  variables: Variables,
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
) => readonly ReportedAccess[];

type Reported = Omit<ReportedAccess, "paths">;

interface Placed {
  readonly reported: Reported;
  readonly paths: Map<string, readonly string[]>;
}

/**
 * Prepares the report of an operation. What was taken out and what may be masked follows from the operation;
 * what a subgraph withheld record by record is told by its errors, and by nothing else.
 */
export function accessReport(asked: ResponseShape, asking: Asking): AccessReport {
  const known = new Map<string, FieldExplanation>();
  const explain = ({ decided }: FieldItem): FieldExplanation | undefined => {
    if (decided === undefined || decided.access.isOpen) return undefined;
    const { access } = decided;
    const reach = access.denial === undefined ? asking.reach : decided.reach;
    const key = `${access.coordinate} ${reach}`;
    const explanation = known.get(key) ?? explainField(access, { ...asking, reach });
    known.set(key, explanation);
    return explanation;
  };
  const isGivenLess = [...askedFields(asked, {})].some(({ item }) => isLess(explain(item)));
  return (variables, errors) => {
    const refused = refusedPlaces(errors);
    if (!isGivenLess && refused.size === 0) return [];
    const placed = new Map<string, Placed>();
    for (const { item, path } of askedFields(asked, variables)) {
      const explanation = explain(item);
      if (explanation === undefined) continue;
      for (const reported of reportsOf(explanation, refused.get(path.join(".")))) {
        const key = JSON.stringify(reported);
        const one = placed.get(key) ?? { reported, paths: new Map() };
        placed.set(key, one);
        one.paths.set(path.join("."), path);
      }
    }
    return [...placed.values()].map(({ reported, paths }) => ({
      ...reported,
      paths: [...paths.values()],
    }));
  };
}

function isLess(explanation: FieldExplanation | undefined): boolean {
  if (explanation === undefined) return false;
  const { kind, byStanding } = explanation;
  return kind === "WITHHELD" || byStanding.some((one) => one.kind === "MASKED");
}

interface Refusal {
  readonly categories: readonly string[];
  readonly cause: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Where the subgraphs withheld something, by response keys. */
function refusedPlaces(
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
): ReadonlyMap<string, Refusal> {
  return new Map(
    errors
      .filter(({ extensions }) => extensions?.["code"] === "UNAUTHORIZED_FIELD_OR_TYPE")
      .map(({ path = [], extensions }) => [path.join("."), extensions as unknown as Refusal]),
  );
}

function reportsOf(
  { coordinate, kind, byStanding }: FieldExplanation,
  refusal: Refusal | undefined,
): Reported[] {
  const all = byStanding.flatMap(({ standings }) => standings);
  const masked = byStanding.filter((one) => one.kind === "MASKED");
  const withheld = kind === "WITHHELD" ? byStanding.filter(isSaid) : [];
  const reports = [...withheld, ...masked].flatMap((one) =>
    reportOf(coordinate, one, kind === "WITHHELD" ? all : one.standings, all),
  );
  if (refusal === undefined || kind === "WITHHELD") return reports;
  const same = byStanding.find(
    (one) => one.kind === "WITHHELD" && one.why?.reason === refusal.reason,
  );
  const refused =
    same === undefined
      ? [reportedRefusal(coordinate, refusal)]
      : reportOf(coordinate, same, same.standings, all);
  return [...refused, ...reports];
}

/** Of a field that no standing gives, what holds within the reader's duties is said, as in its error. */
function isSaid(
  { standings }: StandingExplanation,
  at: number,
  all: readonly StandingExplanation[],
): boolean {
  const hasDuties = all.some((one) => one.standings.includes("inScope"));
  return hasDuties ? standings.includes("inScope") : at === 0;
}

function reportOf(
  coordinate: string,
  { kind, categories: grants, why }: StandingExplanation,
  standings: readonly Standing[],
  all: readonly Standing[],
): Reported[] {
  if (kind === "ALLOWED" || why === undefined) return [];
  const { cause, reason, remedy } = why;
  const { text, use, owner } = remedy;
  return [
    {
      coordinate,
      kind,
      ...(standings.length === all.length ? {} : ofSome(standings)),
      categories: named(grants.map(({ code }) => code)),
      cause,
      reason,
      remedy: {
        text,
        purposes: use.purposes,
        needs: use.needs.map((need) => NEEDS[need]),
        ...(owner === undefined ? {} : { owner }),
      },
    },
  ];
}

/** What only the subgraph knows the rule of. */
function reportedRefusal(coordinate: string, refusal: Refusal): Reported {
  const { categories: codes, cause, reason, remedy } = refusal;
  return {
    coordinate,
    kind: "WITHHELD",
    categories: named(codes),
    cause,
    reason,
    remedy: { text: remedy, purposes: [], needs: [] },
  };
}

const RECORDS: Readonly<Record<Standing, readonly [zh: string, en: string]>> = {
  source: ["本部门作出的记录", "records that its own department made"],
  inScope: ["职责范围内的主体", "entities within its duties"],
  elsewhere: ["其他记录", "other records"],
};

function ofSome(standings: readonly Standing[]) {
  const zh = standings.map((standing) => RECORDS[standing][0]).join("、");
  const en = standings.map((standing) => RECORDS[standing][1]).join(", ");
  return {
    standings: standings.map((standing) => STANDINGS[standing]),
    records: `仅就${zh} · only of ${en}`,
  };
}

function named(codes: readonly string[]): ReportedAccess["categories"] {
  return codes.filter(isCategoryCode).map((code) => {
    const { name, legalBasis } = categories[code];
    return { code, name, legalBasis };
  });
}
