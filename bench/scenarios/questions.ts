import { DISTRICTS, DOSSIER, DOSSIER_FIELDS, entityOf, SEARCH } from "../operations.ts";
import { neverSeen } from "./neverSeen.ts";
import type { Asker, City, Question } from "./question.ts";

const DEPARTMENT: Asker = { reader: "SH-AIC", purpose: "P02" };
const FIFTY = 50;
/** Two characters, so that the text index is asked for one token. */
const NAME_FRAGMENT = "科技";

const FIFTY_DOSSIERS = `
  query FiftyDossiers($after: String) {
    legalEntities(first: ${FIFTY}, after: $after) {
      nodes {
        ...DossierFields
      }
    }
  }
  ${DOSSIER_FIELDS}
`;

const CODES_OF_A_CHECK = 500;

const BATCH_CHECK = /* GraphQL */ `
  query BatchCheck($usccs: [String!]!) {
    batchCheck(usccs: $usccs, domain: "BIDDING") {
      uscc
      isKnown
      isRestricted
    }
  }
`;

const LOOK_UP = /* GraphQL */ `
  query LookUp($uscc: String!) {
    legalEntity(uscc: $uscc) {
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
      permits(first: 5) {
        totalCount
        nodes {
          documentNumber
          title
          validTo
        }
      }
      penalties(first: 5) {
        totalCount
        nodes {
          documentNumber
          fine
        }
      }
      listings(first: 5) {
        totalCount
        nodes {
          listedOn
          removedOn
        }
      }
    }
  }
`;

/** Everything that is measured, in the order of the results. */
export function questionsOf({ entities, codes }: City): Question[] {
  const fiftyAfter = (turn: number): number =>
    Number(entityOf(turn, Math.max(1, entities - FIFTY))) - 1;
  const someCodes = (turn: number): string[] =>
    Array.from(
      { length: Math.min(CODES_OF_A_CHECK, codes.length) },
      (_, at) => codes[(turn + at) % codes.length] ?? "",
    );
  const code = (turn: number): string => codes[(turn * FIFTY + 1) % codes.length] ?? "";
  return [
    {
      id: "dossier",
      title: "dossier",
      asker: DEPARTMENT,
      weight: 1,
      query: () => DOSSIER,
      variables: (turn) => ({ id: entityOf(turn, entities) }),
      floorPath: (turn) => `/dossier?id=${entityOf(turn, entities)}`,
    },
    {
      id: "fifty-dossiers",
      title: "50 dossiers",
      asker: DEPARTMENT,
      weight: 4,
      query: () => FIFTY_DOSSIERS,
      variables: (turn) => ({ after: cursorAfter(fiftyAfter(turn)) }),
      floorPath: (turn) => `/dossiers?first=${FIFTY}&after=${fiftyAfter(turn)}`,
    },
    {
      id: "search",
      title: "search page",
      asker: DEPARTMENT,
      weight: 1,
      query: () => SEARCH,
      variables: (turn) => ({ filter: { name: NAME_FRAGMENT, district: district(turn) } }),
      floorPath: (turn) =>
        `/search?name=${encodeURIComponent(NAME_FRAGMENT)}&district=${district(turn)}`,
    },
    {
      id: "batch-check",
      title: `check of ${CODES_OF_A_CHECK} codes`,
      asker: { reader: "SH-FIN", purpose: "P08" },
      weight: 4,
      query: () => BATCH_CHECK,
      variables: (turn) => ({ usccs: someCodes(turn) }),
      floorPath: (turn) => `/check?domain=BIDDING&codes=${someCodes(turn).join(",")}`,
    },
    {
      id: "look-up",
      title: "public look-up",
      asker: { reader: "PUBLIC" },
      weight: 1,
      query: () => LOOK_UP,
      variables: (turn) => ({ uscc: code(turn) }),
      floorPath: (turn) => `/look-up?uscc=${code(turn)}`,
    },
    {
      id: "never-seen",
      title: "never seen before",
      asker: DEPARTMENT,
      weight: 4,
      oneAtATime: true,
      query: (turn) => neverSeen(turn, entityOf(turn, entities)),
      variables: () => ({}),
    },
  ];
}

function district(turn: number): string {
  return DISTRICTS[turn % DISTRICTS.length] ?? "";
}

/** A cursor of the graph, so that fifty dossiers may start anywhere. */
function cursorAfter(id: number): string {
  return Buffer.from(JSON.stringify(["RECORDED", id, id])).toString("base64url");
}
