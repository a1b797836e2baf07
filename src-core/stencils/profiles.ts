import type { StencilKind } from './stencil';

/**
 * The value of a stencil at a point of its box, −1 to 1, or null where it covers nothing.
 * @param u right and @param v up from the box's centre, in cells
 * @param a half the box's width and @param b half its height, in cells
 */
export type Profile = (u: number, v: number, a: number, b: number) => number | null;

/**
 * Strokes are ridges around a line: the body where the line is, flanks on both sides. All lines of a
 * kind run so that the flanks end at the box.
 */
export const PROFILES: Record<StencilKind, Profile> = {
  /** Lies level, and is open at both ends. */
  stroke: (u, v, a, b) => inBox(u / a, v / b, ridge(v / b) * openEnd(Math.abs(u) / a)),

  /** Ink above, paper below. */
  edge: (u, v, a, b) => inBox(u / a, v / b, slope(v / b) * openEnd(Math.abs(u) / a)),

  /** Comes from the left; a flank goes round its tip. */
  end: (u, v, a, b) => {
    const reach = Math.min(a, b);
    const beyond = Math.max(0, u - (a - reach)) / reach;
    return inBox(u / a, v / b, ridgeWithin(Math.hypot(beyond, v / b), openEnd(-u / a)));
  },

  /** Two arms, one to the right and one upwards, from the lower left. */
  corner: (u, v, a, b) => {
    const reach = Math.min(a, b) / 2;
    const x = u + a - reach;
    const y = v + b - reach;
    const level = Math.hypot(Math.min(x, 0), y);
    const upright = Math.hypot(x, Math.min(y, 0));
    const end = level < upright ? u / a : v / b;
    return inBox(u / a, v / b, ridgeWithin(Math.min(level, upright) / reach, openEnd(end)));
  },

  /** The upper half of a ring, open below. */
  arc: (u, v, a, b) => {
    const reach = Math.min(a, 2 * b) / 2;
    const off = fromEllipse(u, v + b, a - reach, 2 * b - reach);
    return inBox(u / a, v / b, ridgeWithin(off / reach, openEnd(-v / b)));
  },

  ring: (u, v, a, b) => {
    const reach = Math.min(a, b) / 2;
    return ridgeWithin(fromEllipse(u, v, a - reach, b - reach) / reach, 1);
  },

  spot: (u, v, a, b) => bump(Math.hypot(u / a, v / b)),

  /** A level and an upright bar, open at all ends. */
  cross: (u, v, a, b) => {
    const reach = Math.min(a, b) / 2;
    const off = Math.min(Math.abs(u), Math.abs(v)) / reach;
    const end = Math.abs(u) > Math.abs(v) ? Math.abs(u) / a : Math.abs(v) / b;
    return inBox(u / a, v / b, ridgeWithin(off, openEnd(end)));
  },
};

/**
 * Across a stroke, from −1 to 1: the second derivative of (1 − t²)⁴, turned over and scaled to a
 * peak of 1. It is what the second derivative of a Gaussian is, but ends; it integrates to 0.
 */
function ridge(t: number): number {
  return (1 - t * t) ** 2 * (1 - 7 * t * t);
}

function ridgeWithin(t: number, factor: number): number | null {
  return Math.abs(t) < 1 ? ridge(t) * factor : null;
}

/** Across an edge: the first derivative of (1 − t²)³, scaled to a peak of 1, at t = 1/√5. */
function slope(t: number): number {
  return (t * (1 - t * t) ** 2 * 25 * Math.sqrt(5)) / 16;
}

/** From a spot's centre: like `ridge`, but it integrates to 0 over the disc. */
function bump(t: number): number | null {
  return t < 1 ? (1 - t * t) ** 2 * (1 - 4 * t * t) : null;
}

/** Along a stroke towards an end that stands for more of the same: fades from 0.6 to 1. */
function openEnd(t: number): number {
  const s = Math.min(Math.max((t - 0.6) / 0.4, 0), 1);
  return 1 - s * s * (3 - 2 * s);
}

function inBox(t: number, s: number, value: number | null): number | null {
  return Math.abs(t) < 1 && Math.abs(s) < 1 ? value : null;
}

/**
 * About how far the point (x, y) is outside the ellipse with half axes p and q around the origin;
 * negative inside. Exact for a circle, else of first order near the ellipse (G. Taubin,
 * "Estimation of planar curves, surfaces, and nonplanar space curves", 1991).
 */
function fromEllipse(x: number, y: number, p: number, q: number): number {
  const f = Math.hypot(x / p, y / q);
  return f > 0 ? ((f - 1) * f) / Math.hypot(x / (p * p), y / (q * q)) : -Math.min(p, q);
}
