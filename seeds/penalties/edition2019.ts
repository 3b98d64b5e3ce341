import type { PenaltyRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import { besidesOf, elementsOf } from "../submissions/columns.ts";
import type { CellOf, Edition } from "../submissions/edition.ts";

/** The elements of 行政处罚 in the editions of 2018 and 2019, which are named alike [unconfirmed]. */
const COLUMN_OF = {
  partyName: "CF_XDR_MC",
  partyKind: "CF_XDR_LB",
  partyUscc: "CF_XDR_SHXYM",
  partyRegistrationNumber: "CF_XDR_GSZC",
  partyOrganizationCode: "CF_XDR_ZZJG",
  partyTaxNumber: "CF_XDR_SWDJ",
  partyInstitutionNumber: "CF_XDR_SYDW",
  partySocialOrganizationNumber: "CF_XDR_SHZZ",
  legalRepresentativeName: "CF_FRDB",
  legalRepresentativeIdType: "CF_FR_ZJLX",
  legalRepresentativeIdNumber: "CF_FR_ZJHM",
  personIdType: "CF_XDR_ZJLX",
  personIdNumber: "CF_XDR_ZJHM",
  documentNumber: "CF_WSH",
  violationType: "CF_WFXW",
  facts: "CF_SY",
  basis: "CF_YJ",
  category: "CF_CFLB",
  content: "CF_NR",
  fine: "CF_NR_FK",
  confiscation: "CF_NR_WFFF",
  suspendedLicence: "CF_NR_ZKDX",
  decidedOn: "CF_JDRQ",
  validUntil: "CF_YXQ",
  publishedUntil: "CF_GSJZQ",
  authorityName: "CF_CFJG",
  authorityUscc: "CF_CFJGDM",
  sourceUnitName: "CF_SJLY",
  sourceUnitUscc: "CF_SJLYDM",
  remark: "BZ",
} as const satisfies Partial<Record<keyof PenaltyRowInput, string>>;

/** An older name of CF_FR_ZJHM, for numbers of resident identity cards only. */
const RESIDENT_ID = "CF_FR_SFZH";

/** Of the edition of 2016; beside the elements of this one, a decision is withdrawn by it. */
const STATUS = "CF_ZT";

const REQUIRED = new Set<string>([
  "CF_XDR_MC",
  "CF_XDR_LB",
  "CF_XDR_SHXYM",
  "CF_FRDB",
  "CF_WSH",
  "CF_WFXW",
  "CF_SY",
  "CF_YJ",
  "CF_CFLB",
  "CF_NR",
  "CF_JDRQ",
  "CF_CFJG",
  "CF_CFJGDM",
  "CF_SJLY",
  "CF_SJLYDM",
]);

const elements = elementsOf({ ...COLUMN_OF, status: STATUS });

/** The edition in force, which is that of the mutation: its rows are taken as they are. */
export const edition2019: Edition<PenaltyRowInput> = {
  code: "EDITION_2019",
  years: "2018/2019",
  lacksAuthorityUscc: false,
  columnOf: { ...COLUMN_OF, status: STATUS },
  columns: [...Object.values(COLUMN_OF), RESIDENT_ID, STATUS],
  required: Object.values(COLUMN_OF).filter((column) => REQUIRED.has(column)),
  rowOf: (cell, settings) => ({
    ...elements(cell),
    ...residentIdOf(cell),
    ...besidesOf(cell, settings),
  }),
};

function residentIdOf(cell: CellOf): PenaltyRowInput {
  const number = cell(RESIDENT_ID);
  if (number === "" || cell(COLUMN_OF.legalRepresentativeIdNumber) !== "") return {};
  return { legalRepresentativeIdType: "居民身份证", legalRepresentativeIdNumber: number };
}
