/** An entity of the default city that every subgraph knows something of. */
export const DOSSIER_USCC = "91310000Y00000H65N";

/** A whole file (一户一档), from all five subgraphs. */
export const DOSSIER = /* GraphQL */ `
  query Dossier($uscc: String!) {
    legalEntity(uscc: $uscc) {
      id
      name
      uscc
      kind {
        code
        name
      }
      establishedOn
      registeredCapital {
        amount
        currency
      }
      domicile {
        text
        district {
          name
        }
        location {
          longitude
          latitude
        }
      }
      legalRepresentative {
        name
        idNumber
      }
      particulars {
        __typename
        ... on EnterpriseParticulars {
          smallOrMicro
        }
      }
      shareholders {
        totalCount
        nodes {
          __typename
          subscribed {
            amount
          }
        }
      }
      permits(first: 3) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          documentNumber
          item {
            name
          }
          validTo
          authority {
            code
            name
          }
        }
      }
      inspections(first: 3) {
        totalCount
        nodes {
          __typename
          occurredOn
          summary
          results {
            name
          }
        }
      }
      penalties(first: 3) {
        totalCount
        nodes {
          documentNumber
          fine
          decidedOn
          provenance {
            sourceSystem
            recordedAt
          }
        }
      }
      credit {
        records(first: 3) {
          totalCount
          nodes {
            title
            happenedOn
          }
        }
      }
      listings(first: 3) {
        totalCount
        nodes {
          __typename
          kind {
            name
          }
          listedOn
          removedOn
        }
      }
      restrictions(first: 3) {
        totalCount
        nodes {
          effectiveFrom
          measure {
            code
            name
          }
        }
      }
      timeline(first: 20) {
        totalCount
        nodes {
          id
          occurredOn
          kind {
            code
          }
          summary
        }
      }
    }
  }
`;
