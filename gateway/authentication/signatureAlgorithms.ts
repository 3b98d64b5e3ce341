/** Signature algorithms that are accepted: none that a public key could be mistaken for a secret in. */
export const ALGORITHMS = ["ES256", "ES384", "PS256", "RS256", "EdDSA"];
