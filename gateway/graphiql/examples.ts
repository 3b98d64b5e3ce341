import type { ExampleQuery } from "./page.ts";

const SAMPLE_USCC = "91310000Y00000H65N";

/** A whole file (一户一档) from five subgraphs. */
const dossier = `# 一户一档：五个子图的数据，一次查询
query Dossier($uscc: String!) {
  legalEntity(uscc: $uscc) {
    name
    uscc
    status { name }
    establishedOn
    registeredCapital { amount currency }
    domicile { text district { name } }
    legalRepresentative { name idNumber }
    permits(first: 5) { totalCount nodes { documentNumber title validTo } }
    inspections(first: 5) { totalCount nodes { occurredOn summary } }
    penalties(first: 5) { totalCount nodes { documentNumber decidedOn fine } }
    credit { records(first: 5) { totalCount nodes { happenedOn title } } }
    listings(first: 5) { nodes { kind { name } listedOn removedOn } }
    restrictions(first: 5) { nodes { measure { code name } effectiveFrom } }
    timeline(first: 10) { nodes { occurredOn kind { name } summary } }
  }
}
`;

/** 综合查询 (F125). */
const search = `# 综合查询：名称、区、行业、资本、日期
query Search {
  legalEntities(
    filter: { name: "贸易", district: "310115", capitalFrom: "100" }
    orderBy: ESTABLISHED_DESC
    first: 10
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { name uscc establishedOn registeredCapital { amount currency } }
  }
}
`;

/** A value that needs a purpose: the same query with and without the two headers. */
const purpose = `# 证件号码须注明使用目的。在下方 Headers 中填写：
# { "x-purpose": "P05", "x-basis": "CASE-2016-0001" }
query IdentityNumber($uscc: String!) {
  legalEntity(uscc: $uscc) {
    name
    legalRepresentative { name idNumber phone }
  }
}
`;

/** What an operation would give, and why, before it is asked. */
const explanation = `# 查询之前先问：哪些字段可得、为什么、怎样取得；不取任何数据
query Explain {
  explainAccess(
    query: "query ($uscc: String!) { legalEntity(uscc: $uscc) { name legalRepresentative { name idNumber phone } penalties { nodes { decisionText } } } }"
  ) {
    readerName
    purpose
    fields {
      coordinate
      paths
      kind
      byStanding {
        standings
        kind
        reason
        categories { code name legalBasis effect }
        remedy { text purposes { code name } needs owner { name } }
      }
    }
  }
}
`;

/** 联合惩戒措施清单. */
const measures = `# 联合惩戒与激励措施目录
query Measures {
  jointPunishmentMeasures(first: 100) { nodes { code name legalBasis } }
}
`;

/** 规则：对所有人公开. */
const policy = `# 谁能以什么方式取得哪类数据
query Policy {
  policy {
    version
    grants { code name effects { category { code name } effect { code name } } }
  }
  departments(level: CITY) { nodes { code name successor { name } categories { code name } } }
}
`;

/** An entity of the synthetic city; elsewhere the analyst puts a code of their own here. */
const variables = { uscc: SAMPLE_USCC };

/** Where GraphiQL starts. */
export const exampleQueries: readonly ExampleQuery[] = [
  { title: "Dossier 一户一档", query: dossier, variables },
  { title: "Search 综合查询", query: search },
  { title: "Purpose of use 使用目的", query: purpose, variables },
  { title: "Explain access 权限说明", query: explanation },
  { title: "Joint punishment 联合惩戒", query: measures },
  { title: "Policy 规则", query: policy },
];
