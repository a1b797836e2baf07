/** How fast this machine is at most with 128-bit SIMD: nothing but the instructions themselves. */

/**
 * Float32 multiply-adds, `rounds` × 32, in eight sums that do not wait for each other.
 * @param from four factors [4 × 4], so that no product can be computed once for all
 */
export function multiplyAdd(rounds: i32, from: u32): f32 {
  const s = v128.load(from);
  const t = v128.load(from, 16);
  const u = v128.load(from, 32);
  const v = v128.load(from, 48);
  let a = f32x4.splat(0);
  let b = f32x4.splat(1);
  let c = f32x4.splat(2);
  let d = f32x4.splat(3);
  let e = f32x4.splat(4);
  let f = f32x4.splat(5);
  let g = f32x4.splat(6);
  let h = f32x4.splat(7);
  let x = f32x4.splat(1);
  let y = f32x4.splat(2);
  for (let i = 0; i < rounds; i++) {
    a = f32x4.add(a, f32x4.mul(x, s));
    b = f32x4.add(b, f32x4.mul(x, t));
    c = f32x4.add(c, f32x4.mul(x, u));
    d = f32x4.add(d, f32x4.mul(x, v));
    e = f32x4.add(e, f32x4.mul(y, s));
    f = f32x4.add(f, f32x4.mul(y, t));
    g = f32x4.add(g, f32x4.mul(y, u));
    h = f32x4.add(h, f32x4.mul(y, v));
    // Other factors next time, for one instruction.
    const z = x;
    x = y;
    y = v128.xor(z, s);
  }
  const sum = f32x4.add(
    f32x4.add(f32x4.add(a, b), f32x4.add(c, d)),
    f32x4.add(f32x4.add(e, f), f32x4.add(g, h)),
  );
  return f32x4.extract_lane(sum, 0);
}

/** Reads memory from `from` to `to`, a multiple of 64 bytes. */
export function read(from: u32, to: u32): i32 {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  for (; from < to; from += 64) {
    a = v128.xor(a, v128.xor(v128.load(from), v128.load(from, 16)));
    b = v128.xor(b, v128.xor(v128.load(from, 32), v128.load(from, 48)));
  }
  return i32x4.extract_lane(v128.xor(a, b), 0);
}
