import type { Department } from "./department.ts";

/** The procuratorate and the courts: beside the administration, for what is transferred and enforced. */
export const judicialDepartments: readonly Department[] = [
  {
    code: "SH-PROC",
    name: "上海市人民检察院",
    nameEn: "Shanghai People's Procuratorate",
    level: "JUDICIAL",
    duties: "立案监督、起诉",
    dutiesEn: "Supervision of the filing of cases, prosecution",
    supervises: "移送案件当事人",
    supervisesEn: "Parties of transferred cases",
  },
  {
    code: "SH-CRT",
    name: "上海市高级人民法院",
    nameEn: "Shanghai High People's Court",
    level: "JUDICIAL",
    duties: "失信被执行人名单、判决",
    dutiesEn: "List of judgment defaulters, judgments",
    supervises: "被执行人",
    supervisesEn: "Judgment debtors",
  },
];
