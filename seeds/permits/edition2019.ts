import type { PermitRowInput } from "../../subgraphs/approvals/resolvers.generated.ts";
import { besidesOf, elementsOf } from "../submissions/columns.ts";
import type { CellOf, Edition } from "../submissions/edition.ts";

/** The elements of 行政许可 in the editions of 2018 and 2019, which are named alike [unconfirmed]. */
const COLUMN_OF = {
  holderName: "XK_XDR_MC",
  holderKind: "XK_XDR_LB",
  holderUscc: "XK_XDR_SHXYM",
  holderRegistrationNumber: "XK_XDR_GSZC",
  holderOrganizationCode: "XK_XDR_ZZJG",
  holderTaxNumber: "XK_XDR_SWDJ",
  holderInstitutionNumber: "XK_XDR_SYDW",
  holderSocialOrganizationNumber: "XK_XDR_SHZZ",
  legalRepresentativeName: "XK_FRDB",
  legalRepresentativeIdType: "XK_FR_ZJLX",
  legalRepresentativeIdNumber: "XK_FR_ZJHM",
  personIdType: "XK_XDR_ZJLX",
  personIdNumber: "XK_XDR_ZJHM",
  title: "XK_XKWS",
  documentNumber: "XK_WSH",
  category: "XK_XKLB",
  certificateName: "XK_XKZS",
  certificateNumber: "XK_XKBH",
  content: "XK_NR",
  decidedOn: "XK_JDRQ",
  validFrom: "XK_YXQZ",
  validTo: "XK_YXQZI",
  authorityName: "XK_XKJG",
  authorityUscc: "XK_XKJGDM",
  status: "XK_ZT",
  sourceUnitName: "XK_LYDW",
  sourceUnitUscc: "XK_LYDWDM",
  remark: "BZ",
} as const satisfies Partial<Record<keyof PermitRowInput, string>>;

const elements = elementsOf(COLUMN_OF);

/** An older name of XK_FR_ZJHM, for numbers of resident identity cards only. */
const RESIDENT_ID = "XK_FR_SFZH";

const MAY_BE_LEFT_OUT = new Set<string>([
  "XK_XDR_GSZC",
  "XK_XDR_ZZJG",
  "XK_XDR_SWDJ",
  "XK_XDR_SYDW",
  "XK_XDR_SHZZ",
  "XK_FR_ZJLX",
  "XK_FR_ZJHM",
  "XK_XDR_ZJLX",
  "XK_XDR_ZJHM",
  "XK_XKZS",
  "XK_XKBH",
  "BZ",
]);

/** The edition in force, which is that of the mutation: its rows are taken as they are. */
export const edition2019: Edition<PermitRowInput> = {
  code: "EDITION_2019",
  years: "2018/2019",
  lacksAuthorityUscc: false,
  columnOf: COLUMN_OF,
  columns: [...Object.values(COLUMN_OF), RESIDENT_ID],
  required: Object.values(COLUMN_OF).filter((column) => !MAY_BE_LEFT_OUT.has(column)),
  rowOf: (cell, settings) => ({
    ...elements(cell),
    ...residentIdOf(cell),
    ...besidesOf(cell, settings),
  }),
};

function residentIdOf(cell: CellOf): PermitRowInput {
  const number = cell(RESIDENT_ID);
  if (number === "" || cell("XK_FR_ZJHM") !== "") return {};
  return { legalRepresentativeIdType: "居民身份证", legalRepresentativeIdNumber: number };
}
