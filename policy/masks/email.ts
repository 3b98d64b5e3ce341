/** M7: the first letter and the domain, `j***@example.com`; what is no address shows nothing. */
export function maskEmail(email: string): string {
  const [, first, domain] = /^([\p{L}\p{N}])[^@\s]*@([^@\s]+)$/u.exec(email.trim()) ?? [];
  return first === undefined ? "***" : `${first}***@${domain}`;
}
