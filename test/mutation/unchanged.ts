/** Folders of which every file is changed in some area, or is named here with the reason why not. */
export const folders: readonly string[] = [
  "policy",
  "kit/authorization",
  "gateway/audit",
  "gateway/authentication",
  "gateway/authorization",
  "gateway/document",
  "gateway/explanation",
  "gateway/http",
  "gateway/ownFields",
  "gateway/registeredOperations",
  "gateway/schemaView",
];

const TABLE =
  "a table: what of it decides is changed, entry by entry, by test/policy/everyDeparture.test.ts";
const NAMES =
  "names and descriptions of departments: what they may read is said by policy/readers.ts";
const CONTRACTS = "a table: test/policy/partners/contracts.test.ts has what was agreed";
const EXPLAINING =
  "says why, by what was decided elsewhere, and gives no data; held by the tests of test/gateway/explanation";
const AVOIDANCES =
  "asks a database alone; test/subgraphs/governance/followAvoidances.test.ts holds it on both";
const TYPES = "types alone";
const PARTS = "puts together what other areas hold";
const SERVING = "serves requests, and decides nothing of them";

/** Files or folders that no area changes, and why. */
export const unchanged: Readonly<Record<string, string>> = {
  "policy/grants/": TABLE,
  "policy/categories/": TABLE,
  "policy/departments/": NAMES,
  "policy/consent.ts": "a type and a number",
  "policy/partners/contract.ts": TYPES,
  "policy/partners/index.ts": CONTRACTS,
  "policy/partners/law.ts": CONTRACTS,
  "policy/partners/notary.ts": CONTRACTS,
  "policy/partners/platform.ts": CONTRACTS,
  "policy/partners/rating.ts": CONTRACTS,
  "kit/authorization/claims.ts": TYPES,
  "kit/authorization/consentRevocations.ts":
    "asks a database alone; test/gateway/http/consent.test.ts and test/kit/authorization/consent.test.ts hold it",
  "kit/authorization/avoidedBy.ts": AVOIDANCES,
  "kit/authorization/officerAvoidances.ts": AVOIDANCES,
  "gateway/audit/openTrail.ts": PARTS,
  "gateway/authentication/developmentIssuer.ts": "issues tokens for development, and verifies none",
  "gateway/authentication/principal.ts": TYPES,
  "gateway/authorization/responseShape.ts": TYPES,
  "gateway/document/noOperation.ts": "the wording of an error",
  "gateway/http/apolloLogger.ts": SERVING,
  "gateway/http/clientSignal.ts": SERVING,
  "gateway/http/documentStore.ts": SERVING,
  "gateway/http/graphqlPath.ts": "an address",
  "gateway/http/logMaskedErrors.ts": SERVING,
  "gateway/http/neverStored.ts": "a header",
  "gateway/http/sharedBuckets.ts":
    "keeps in a database what gateways took together; test/gateway/http/sharedBuckets.test.ts holds it",
  "gateway/http/statusByMediaType.ts": SERVING,
  "gateway/ownFields/ownResolvers.ts": PARTS,
  "gateway/explanation/accessReport.ts": EXPLAINING,
  "gateway/explanation/askedFields.ts": EXPLAINING,
  "gateway/explanation/explainOperation.ts": EXPLAINING,
  "gateway/explanation/fieldExplanation.ts": EXPLAINING,
  "gateway/explanation/presentedExplanation.ts":
    "gives what was explained the names of the schema; its types hold every one of them",
};
