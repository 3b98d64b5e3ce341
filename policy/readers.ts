import { isUscc, normalizeUscc } from "../standards/uscc.ts";
import type { Department } from "./departments/department.ts";
import { departmentByCode } from "./departments/index.ts";
import { analyst } from "./grants/analyst.ts";
import { association } from "./grants/association.ts";
import { audit } from "./grants/audit.ts";
import { consumerCouncil } from "./grants/consumerCouncil.ts";
import { coordination } from "./grants/coordination.ts";
import { court } from "./grants/court.ts";
import { districtDepartment } from "./grants/districtDepartment.ts";
import { districtDepartmentElsewhere } from "./grants/districtDepartmentElsewhere.ts";
import { enterprise } from "./grants/enterprise.ts";
import type { Grants } from "./grants/grant.ts";
import { grantReviewer } from "./grants/grantReviewer.ts";
import { lineDepartment } from "./grants/lineDepartment.ts";
import { lineDepartmentElsewhere } from "./grants/lineDepartmentElsewhere.ts";
import { marketRegulation } from "./grants/marketRegulation.ts";
import { onestop } from "./grants/onestop.ts";
import { operator } from "./grants/operator.ts";
import { partner } from "./grants/partner.ts";
import { procuratorate } from "./grants/procuratorate.ts";
import { publicReader } from "./grants/publicReader.ts";
import { publicSecurity } from "./grants/publicSecurity.ts";
import { sourceDepartment } from "./grants/sourceDepartment.ts";
import { tax } from "./grants/tax.ts";
import type { PurposeCode } from "./purposes.ts";
import type { PartnerContract } from "./partners/contract.ts";
import { grantsBy } from "./partners/grantsBy.ts";
import { contracts } from "./partners/index.ts";
import type { Standing } from "./standing.ts";

/** Whoever asks, as far as policy is concerned. */
export interface Reader {
  /**
   * `SH-AIC`, `D-310110-MSA`, `ANALYST`, `ASSOC-…`, `CPC`, a partner with a contract, `SELF:<uscc>`, `PUBLIC`,
   * `OPERATOR` or `ONESTOP`.
   */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** What it may use data for, and its grants within its duties. */
  readonly grants: Grants;
  /** Its grants by how it stands to a record. */
  readonly standings: Standings;
  /** Another task of the same department, kept apart from the first by what it uses data for. */
  readonly role?: Role;
  /** Under which a partner reads; others have none. */
  readonly contract?: PartnerContract;
}

/** What a reader gets instead when it declares one of these purposes. */
export interface Role {
  readonly purposes: readonly PurposeCode[];
  readonly standings: Standings;
}

/** Grants by standing; one object for each kind of reader. */
export type Standings = Readonly<Record<Standing, Grants>>;

/** A department reads as the source of what it made, and within its duties and beyond as said. */
const department = (inScope: Grants, elsewhere = inScope): Standings => ({
  source: sourceDepartment,
  inScope,
  elsewhere,
});

/** Whoever makes no records of entities, and has one set of grants for all of them. */
const everywhere = (grants: Grants): Standings => ({
  source: grants,
  inScope: grants,
  elsewhere: grants,
});

/** Beyond their duties, society and enterprises read as the public does. */
const besidePublic = (grants: Grants): Standings => ({
  source: grants,
  inScope: grants,
  elsewhere: publicReader,
});

const line = department(lineDepartment, lineDepartmentElsewhere);
const district = department(districtDepartment, districtDepartmentElsewhere);
const reviewers = department(grantReviewer);
/** The department that runs the platform reads what it recorded itself, and of the rest keys and counts. */
const operators = department(operator);
/** It reviews grants as well, and then reads as the others that do. */
const reviewing: Role = { purposes: ["P08", "P09", "P10"], standings: reviewers };
const coordinators = everywhere(coordination);

/** City departments whose grants differ from a line department's. */
const standingsByDepartment: Readonly<Record<string, Standings>> = {
  "SH-AIC": department(marketRegulation),
  "SH-TAX": department(tax),
  "SH-PSB": department(publicSecurity),
  "SH-PROC": department(procuratorate),
  "SH-CRT": department(court),
  "SH-FIN": reviewers,
  "SH-DRC": reviewers,
  "SH-REFORM": coordinators,
  "SH-LEGAL": coordinators,
  "SH-OFFICE": coordinators,
  "SH-AUDIT": everywhere(audit),
};

/** Readers that are the only ones of their kind. */
const alone = {
  PUBLIC: everywhere(publicReader),
  ANALYST: everywhere(analyst),
  OPERATOR: everywhere(operator),
  ONESTOP: everywhere(onestop),
  CPC: besidePublic(consumerCouncil),
} as const;

const isAlone = (code: string): code is keyof typeof alone => Object.hasOwn(alone, code);

const society = {
  ASSOC: besidePublic(association),
  SELF: besidePublic(enterprise),
} as const;

/** Partners read by their contracts; one without a contract is no reader. */
const partners: ReadonlyMap<string, Reader> = new Map(
  contracts.map((contract) => {
    const standings = besidePublic(grantsBy(contract));
    return [contract.code, { ...named(contract.code, standings), contract }];
  }),
);

/** Every grants file, for the assertion that each decides on every category. */
export const allGrants: readonly Grants[] = [
  sourceDepartment,
  marketRegulation,
  lineDepartment,
  lineDepartmentElsewhere,
  districtDepartment,
  districtDepartmentElsewhere,
  publicSecurity,
  procuratorate,
  court,
  tax,
  grantReviewer,
  association,
  consumerCouncil,
  partner,
  enterprise,
  publicReader,
  analyst,
  coordination,
  audit,
  operator,
  onestop,
];

/** The reader of a code, or undefined where no such reader exists: an unknown reader gets nothing. */
export function readerByCode(code: string): Reader | undefined {
  const known = departmentByCode(code);
  if (known !== undefined) return departmentReader(known);
  if (isAlone(code)) return named(code, alone[code]);
  if (/^ASSOC-[A-Z0-9]{1,24}$/u.test(code)) return named(code, society.ASSOC);
  return partners.get(code) ?? (code.startsWith("SELF:") ? selfReader(code) : undefined);
}

/** The grants that hold for a purpose. */
export function standingsFor({ standings, role }: Reader, purpose?: PurposeCode): Standings {
  const isRole = purpose !== undefined && role?.purposes.includes(purpose) === true;
  return isRole ? role.standings : standings;
}

/** For what a reader may use data, in either role. */
export function purposesOf({ grants, role }: Reader): readonly PurposeCode[] {
  return [...grants.purposes, ...(role?.purposes ?? [])];
}

function departmentReader({ code, name, nameEn, level, isPlatformOperator }: Department): Reader {
  if (isPlatformOperator === true)
    return { ...named(code, operators), name, nameEn, role: reviewing };
  const standings = standingsByDepartment[code] ?? (level === "DISTRICT" ? district : line);
  return { code, name, nameEn, grants: standings.inScope, standings };
}

function selfReader(code: string): Reader | undefined {
  const uscc = normalizeUscc(code.slice("SELF:".length));
  return isUscc(uscc) ? named(`SELF:${uscc}`, society.SELF) : undefined;
}

function named(code: string, standings: Standings): Reader {
  const { name, nameEn } = standings.inScope;
  return { code, name, nameEn, grants: standings.inScope, standings };
}
