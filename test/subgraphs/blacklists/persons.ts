import type { Database } from "../../../kit/database/database.ts";
import { openSealingKeys } from "../../../kit/keys/sealingKeys.ts";
import { recordPersons } from "../../../subgraphs/blacklists/defaulters/recordPersons.ts";
import { clockOn } from "../../support/clockOn.ts";
import { testInstallationFiles } from "../../support/openSubgraph.ts";

export const ID_NUMBER = "319999197001010010";

/** Puts a natural person on the court's list, of the entity whose organisation code is given. */
export async function person(
  database: Database,
  caseNumber: string,
  {
    idNumber = ID_NUMBER,
    name = "孙二",
    organizationCode = null as string | null,
    publishedOn = "2026-02-27",
    deletedOn = undefined as string | undefined,
  } = {},
): Promise<void> {
  const sealing = await openSealingKeys(testInstallationFiles().sealingKeysFile);
  const facts = {
    court: "上海市第九人民法院",
    region: "上海",
    basis_document_number: "沪仲裁字第1号",
    basis_issuer: "上海仲裁机构",
    filed_on: "2026-01-05",
    obligation: "向电话13812345678的债权人付款",
    performance_code: "1",
    performed_part: "已付一半",
    unperformed_part: "未付一半",
    behaviour_codes: "4",
    published_on: publishedOn,
  };
  const row = { facts, person: { name, idNumber }, caseNumber, organizationCode, deletedOn };
  await recordPersons({ database, sealing }, [row], clockOn("2026-03-02"));
}
