export const FILE = `fragment File on LegalEntity {
  uscc
  annualReports(first: 3) { nodes { totalAssets } }
  credit { taxCreditYears(first: 5) { nodes { grade { code } } } }
}`;
/** One entity's file, and two. */
export const ONE = `query One($a: String!) { a: legalEntity(uscc: $a) { ...File } } ${FILE}`;
export const TWO = `query Two($a: String!, $b: String!) {
  a: legalEntity(uscc: $a) { ...File }
  b: legalEntity(uscc: $b) { ...File }
} ${FILE}`;

/** What an entity's file holds, as an answer has it. */
export interface File {
  readonly uscc: string;
  readonly annualReports: { readonly nodes: readonly { readonly totalAssets: string | null }[] };
  readonly credit: {
    readonly taxCreditYears: {
      readonly nodes: readonly { readonly grade: { readonly code: string } | null }[];
    };
  };
}

export type Files = Readonly<Record<"a" | "b", File>>;

export const assetsOf = ({ annualReports }: File) =>
  annualReports.nodes.map((one) => one.totalAssets);
export const gradesOf = ({ credit }: File) => credit.taxCreditYears.nodes.map((one) => one.grade);
