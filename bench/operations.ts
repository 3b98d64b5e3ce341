/** An operation to measure, and its variables for the n-th request. */
export interface Scenario {
  readonly name: string;
  readonly query: string;
  variables(request: number, entities: number): Record<string, unknown>;
  /** Whether an answer is one that is worth timing. */
  isAnswer(data: unknown): boolean;
}

/** A step through all entities that meets each once before any twice. */
const STRIDE = 7_919;

/** What a dossier shows of an entity: something of every subgraph, and its timeline. */
export const DOSSIER_FIELDS = /* GraphQL */ `
  fragment DossierFields on LegalEntity {
    name
    uscc
    status {
      name
    }
    establishedOn
    registeredCapital {
      amount
      currency
    }
    domicile {
      district {
        name
      }
    }
    legalRepresentative {
      name
    }
    shareholders(first: 10) {
      totalCount
    }
    permits(first: 10) {
      totalCount
      nodes {
        documentNumber
        title
        validTo
      }
    }
    inspections(first: 10) {
      totalCount
      nodes {
        occurredOn
        summary
      }
    }
    penalties(first: 10) {
      totalCount
      nodes {
        documentNumber
        fine
      }
    }
    credit {
      records(first: 10) {
        totalCount
        nodes {
          title
        }
      }
    }
    listings(first: 10) {
      totalCount
      nodes {
        listedOn
        removedOn
      }
    }
    restrictions(first: 10) {
      totalCount
    }
    timeline(first: 20) {
      nodes {
        occurredOn
        summary
      }
    }
  }
`;

/** The dossier of one entity. */
export const DOSSIER = `
  query Dossier($id: ID!) {
    legalEntity(id: $id) {
      ...DossierFields
    }
  }
  ${DOSSIER_FIELDS}
`;

export const dossier: Scenario = {
  name: "dossier",
  query: DOSSIER,
  variables: (request, entities) => ({ id: entityOf(request, entities) }),
  isAnswer: (data) => hasName((data as { legalEntity?: unknown } | undefined)?.legalEntity),
};

/** The id of the entity that the n-th request asks for. */
export function entityOf(request: number, entities: number): string {
  return String(((request * STRIDE) % entities) + 1);
}

/** A page of a search. */
export const SEARCH = /* GraphQL */ `
  query Search($filter: LegalEntityFilter!, $orderBy: LegalEntityOrder) {
    legalEntities(filter: $filter, orderBy: $orderBy, first: 20) {
      nodes {
        name
        uscc
        establishedOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const DISTRICTS = ["310101", "310106", "310115", "310120", "310151"];

function search(name: string, filter: (request: number) => object, orderBy = "RECORDED"): Scenario {
  return {
    name: `search: ${name}`,
    query: SEARCH,
    variables: (request) => ({ filter: filter(request), orderBy }),
    isAnswer: (data) =>
      Array.isArray(
        (data as { legalEntities?: { nodes?: unknown } } | undefined)?.legalEntities?.nodes,
      ),
  };
}

/** The scenarios, each by the name it has in the results. */
export const scenarios: readonly Scenario[] = [
  dossier,
  search("two characters of a name", () => ({ name: "贸易" })),
  search("name in a district", (request) => ({
    name: "科技",
    district: DISTRICTS[request % DISTRICTS.length],
  })),
  search("address", () => ({ address: "鹭岫" })),
  search(
    "newest of a district",
    (request) => ({ district: DISTRICTS[request % DISTRICTS.length] }),
    "ESTABLISHED_DESC",
  ),
  search("registered in ten years", () => ({
    establishedFrom: "2016-01-01",
    establishedTo: "2025-12-31",
  })),
  search("capital from 10,000", () => ({ capitalFrom: "10000" }), "CAPITAL_DESC"),
];

function hasName(entity: unknown): boolean {
  return typeof (entity as { name?: unknown } | undefined)?.name === "string";
}
