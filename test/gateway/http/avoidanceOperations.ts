/** An entity's file: what is open of it, and what is not. */
export const FILE = `query ($id: ID!) { legalEntity(id: $id) {
  name
  legalRepresentative { position { code } name }
  penalties { nodes { documentNumber decisionText } }
  allPenalties { totalCount }
  incentives { totalCount }
  credit { sharedRecords { totalCount } }
} }`;

/** Records that are found around their entity. */
export const AROUND = `{
  work: jointPunishmentExecutions(first: 100) { totalCount nodes { legalEntity { id } } }
  found: penaltiesByDocumentNumber(documentNumber: "杨市监罚〔2016〕第1号") { decisionText }
}`;

/** What is found around the entities. */
export interface Around {
  readonly work: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly legalEntity: { readonly id: string } }[];
  };
  readonly found: readonly { readonly decisionText: string | null }[];
}

const FIELDS = `officer entity { id } relation declaredOn withdrawnOn`;

export const LIST = `{ avoidances { totalCount nodes { ${FIELDS} } } }`;
export const DECLARE = `mutation ($input: DeclareAvoidanceInput!) { avoidance: declareAvoidance(input: $input) { ${FIELDS} } }`;
export const WITHDRAW = `mutation ($input: WithdrawAvoidanceInput!) { avoidance: withdrawAvoidance(input: $input) { ${FIELDS} } }`;
export const FEED_BACK = `mutation ($input: FeedBackMeasureInput!) { fedBack: feedBackMeasure(input: $input) { state { code } } }`;

/** What audit reads of the newest use that an entity, or anything, was part of. */
export const trailOf = (filter = "") =>
  `{ auditEvents(first: 1${filter}) { nodes { withheld subjectCount } } }`;
