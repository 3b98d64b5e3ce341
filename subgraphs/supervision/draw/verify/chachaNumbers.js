/** Numbers below 2^53 from the key stream of ChaCha20, RFC 8439 section 2.4, block after block. */
export function* chachaNumbers(key, nonce) {
  const words = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
  for (let at = 0; at < 32; at += 4) words.push(key.readUInt32LE(at));
  words.push(0);
  for (let at = 0; at < 12; at += 4) words.push(Buffer.from(nonce, "latin1").readUInt32LE(at));
  for (let counter = 0; ; counter += 1) {
    words[12] = counter;
    const state = Uint32Array.from(words);
    for (let round = 0; round < 10; round += 1) {
      for (const column of [0, 1, 2, 3])
        quarterRound(state, column, column + 4, column + 8, column + 12);
      for (const at of [0, 1, 2, 3])
        quarterRound(state, at, 4 + ((at + 1) % 4), 8 + ((at + 2) % 4), 12 + ((at + 3) % 4));
    }
    for (let at = 0; at < 16; at += 1) state[at] += words[at];
    for (let at = 0; at < 16; at += 2)
      yield Number(((BigInt(state[at + 1]) << 32n) | BigInt(state[at])) >> 11n);
  }
}

function quarterRound(state, a, b, c, d) {
  for (const [to, from, turned, by] of [
    [a, b, d, 16],
    [c, d, b, 12],
    [a, b, d, 8],
    [c, d, b, 7],
  ]) {
    state[to] += state[from];
    const mixed = state[turned] ^ state[to];
    state[turned] = (mixed << by) | (mixed >>> (32 - by));
  }
}
