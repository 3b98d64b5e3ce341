import { expect } from "@jest/globals";
import { systemClock } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { supervisedEntities } from "../../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import { clockOn } from "../../../support/clockOn.ts";
import { openSubgraph } from "../../../support/openSubgraph.ts";
import { as, REPRESENTATIONS, USCC } from "../penaltyCases.ts";
import { FILLED_IN, WORKSHOP } from "./workshop.ts";

const DEFINE = /* GraphQL */ `
  mutation ($input: DefineGenericFormInput!) {
    report: defineGenericForm(input: $input) {
      form {
        code
        version
        currentVersion
        state {
          code
        }
      }
      problems {
        pointer
      }
    }
  }
`;
const CLOSE = /* GraphQL */ `
  mutation ($input: CloseGenericFormInput!) {
    report: closeGenericForm(input: $input) {
      form {
        version
        state {
          code
        }
      }
    }
  }
`;
const SUBMIT = /* GraphQL */ `
  mutation ($input: SubmitGenericRecordInput!) {
    report: submitGenericRecord(input: $input) {
      status
      record {
        id
        form {
          version
        }
        provenance {
          version
        }
      }
      problems {
        pointer
      }
    }
  }
`;
const LINEAGE = `query ($id: ID!) { lineage: supervisionRecordLineage(id: $id) { submissions { batch } versions { version } outputs { type } } }`;
const RECORDS = /* GraphQL */ `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on LegalEntity {
        genericRecords {
          totalCount
          nodes {
            key
            values {
              title
              text
              personName
              personIdNumber
              personOther
            }
          }
        }
      }
    }
  }
`;

export const CODE = "SH-FDA-WORKSHOP";
export const FDA = { ...as("SH-FDA", "P02"), officer: "key-of-an-officer" };
const FORM = {
  code: CODE,
  title: "食品小作坊检查表",
  subject: "食品生产加工小作坊",
  item: "SH-FDA-002",
  basis: "上海市食品安全条例",
  sharing: "ON_DEMAND",
  schema: JSON.stringify(WORKSHOP),
};
const RECORD = {
  form: CODE,
  formVersion: 1,
  key: "2026-001",
  uscc: USCC,
  occurredOn: "2026-05-06",
  content: JSON.stringify(FILLED_IN),
};
interface Asked {
  readonly data?: { readonly report?: unknown };
  readonly errors?: readonly {
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
}

/** The generic module on the first of June, where entity 1 is known. */
export async function openModule(database: Database) {
  const subgraph = await openSubgraph(supervision, database, clockOn("2026-06-01"));
  await supervisedEntities.note(database, [{ uscc: USCC, entityId: 1 }], systemClock);

  /** What came of it: the report, or the code of the error with the argument that it names. */
  async function does(query: string, input: object, claims = FDA): Promise<unknown> {
    const { data, errors } = (await subgraph.ask(query, { input }, claims)) as Asked;
    const [error] = errors ?? [];
    if (error === undefined) return data?.report;
    const { code, argument } = error.extensions;
    return argument === undefined ? code : `${code} ${argument}`;
  }
  return {
    define: (given: object = {}) => does(DEFINE, { ...FORM, ...given }),
    submit: (given: object = {}, claims = FDA) => does(SUBMIT, { ...RECORD, ...given }, claims),
    close: (version: number) => does(CLOSE, { code: CODE, version, reason: "已有信息系统" }),
    async lineage(id: string, ...reader: Parameters<typeof as>): Promise<unknown> {
      const { data } = (await subgraph.ask(LINEAGE, { id }, as(...reader))) as {
        data: { lineage: unknown };
      };
      return data.lineage;
    },
    /** The records of entity 1, as a reader finds them. */
    async found(...reader: Parameters<typeof as>): Promise<unknown> {
      const representations = REPRESENTATIONS.slice(0, 1);
      const { data } = await subgraph.ask(RECORDS, { representations }, as(...reader));
      const { _entities: entities } = data as { _entities: [{ genericRecords: unknown }] };
      return entities[0].genericRecords;
    },
  };
}

export type GenericModule = Awaited<ReturnType<typeof openModule>>;

/** The keys of the records that were found, where the total says the same; `withheld` where there is no list. */
export function keysOf(found: unknown): string {
  const page = found as {
    readonly totalCount: number;
    readonly nodes: readonly { readonly key: string }[];
  } | null;
  if (page === null) return "withheld";
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(({ key }) => key).join(" ");
}
