/** What the import takes for granted where the file is silent; each report repeats it. */
export const ASSUMPTIONS: readonly string[] = [
  "An entity with a unified code counts as in business (status 1): such codes were given from 2015-10-01 to those then on the register. The file itself says nothing of today.",
  "An entity with only a 15-digit registration number has status 9 (other): nothing says that it outlived 2015.",
  "The code's digits 3 to 8 name who registered the entity, never where it is; the domicile comes from the area column, else from an address that names exactly one district.",
  "A type is taken over only where it is exactly one name of code list CA16; 有限责任公司 alone is the domestic one.",
  "A capital without a currency is no capital: 人民币 would be a guess.",
  "No registered place is taken for a home: the file has enterprises and does not say.",
  "Provinces other than 上海 belong to another register and are set aside.",
  "A registration date lies between 1900-01-01 and the day on which the import began, in Shanghai.",
];
