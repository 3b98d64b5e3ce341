/** Numbers below 2^53 from the key stream of ChaCha20, block after block. */
export function chachaNumbers(key: Buffer, nonce: string): Generator<number, never>;
