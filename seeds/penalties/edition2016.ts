import type { PenaltyRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import { besidesOf, elementsOf } from "../submissions/columns.ts";
import type { Edition } from "../submissions/edition.ts";

/** The elements of 2016 that the input has a field for. The names of the party's are those of permits [unconfirmed]. */
const COLUMN_OF = {
  documentNumber: "CF_WSH",
  caseName: "CF_CFMC",
  category: "CF_CFLB1",
  secondCategory: "CF_CFLB2",
  facts: "CF_SY",
  basis: "CF_YJ",
  partyName: "CF_XDR_MC",
  partyUscc: "CF_XDR_SHXYM",
  partyOrganizationCode: "CF_XDR_ZDM",
  partyRegistrationNumber: "CF_XDR_GSDJ",
  partyTaxNumber: "CF_XDR_SWDJ",
  personIdNumber: "CF_XDR_SFZ",
  legalRepresentativeName: "CF_FR",
  result: "CF_JG",
  decidedOn: "CF_JDRQ",
  authorityName: "CF_XZJG",
  status: "CF_ZT",
  remark: "BZ",
} as const satisfies Partial<Record<keyof PenaltyRowInput, string>>;

/** Fields of the later edition that are taken from elements of this one: where they are wrong, that is told. */
const UPGRADED = {
  violationType: COLUMN_OF.caseName,
  content: COLUMN_OF.result,
  fine: COLUMN_OF.result,
  confiscation: COLUMN_OF.result,
  suspendedLicence: COLUMN_OF.result,
  sourceUnitName: COLUMN_OF.authorityName,
};

/** 地方编码 and 时间戳: of the transport, and not of the penalty. */
const OF_THE_TRANSPORT = ["DFBM", "SJC"];

const MAY_BE_LEFT_OUT = new Set<string>([
  "CF_CFLB2",
  "CF_XDR_ZDM",
  "CF_XDR_GSDJ",
  "CF_XDR_SWDJ",
  "CF_XDR_SFZ",
  "BZ",
]);

const elements = elementsOf(COLUMN_OF);

/** The edition of 2016: the subgraph upgrades its rows, so they are handed on as they are. */
export const edition2016: Edition<PenaltyRowInput> = {
  code: "EDITION_2016",
  years: "2016",
  mark: COLUMN_OF.result,
  lacksAuthorityUscc: true,
  columnOf: { ...UPGRADED, ...COLUMN_OF },
  columns: [...Object.values(COLUMN_OF), ...OF_THE_TRANSPORT],
  required: Object.values(COLUMN_OF).filter((column) => !MAY_BE_LEFT_OUT.has(column)),
  rowOf: (cell, settings) => ({
    ...elements(cell),
    ...(settings.authorityUscc === undefined ? {} : { authorityUscc: settings.authorityUscc }),
    ...besidesOf(cell, settings),
  }),
};
