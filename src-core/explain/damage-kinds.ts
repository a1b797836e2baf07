/** Ways to damage a layer: see `Damage`. Apart from what does it, which is fetched late. */
export const DAMAGES = ['noise', 'biases', 'levels', 'shuffle'] as const;
export type DamageKind = (typeof DAMAGES)[number];
