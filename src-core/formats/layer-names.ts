/** Words that say what a tensor is for its layer, as libraries name them. */
const BIAS = new Set(['bias', 'biases', 'b', 'intercept', 'intercepts']);
const WEIGHT = new Set(['weight', 'weights', 'kernel', 'w', 'coef', 'coefs']);

/** More of a name is not looked at: nobody names a layer at such length, but a hostile file may. */
const LONGEST = 200;

const collator = new Intl.Collator('en', { numeric: true });

/** Whether a name says that it is of biases: `fc1.bias`, `b1`. */
export function namesBiases(name: string): boolean {
  return wordsOf(name).some((word) => BIAS.has(word));
}

/** What is left of a name without that: `fc 1` for `fc1.weight` and `fc1.bias`, `1` for `W1`. */
export function layerKey(name: string): string {
  return wordsOf(name)
    .filter((word) => !BIAS.has(word) && !WEIGHT.has(word))
    .join(' ');
}

/** Orders names as a person would: by their layer, `layer 2` before `layer 10`. */
export function compareNames(a: string, b: string): number {
  return (
    collator.compare(layerKey(a), layerKey(b)) ||
    collator.compare(a.slice(0, LONGEST), b.slice(0, LONGEST))
  );
}

/** `fc1.weight` is fc, 1, weight; `denseBias` is dense, bias. */
function wordsOf(name: string): string[] {
  // Keras numbers what a layer has: the kernel is 0, the bias 1.
  const said = name
    .slice(0, LONGEST)
    .replace(/vars\/0$/, 'kernel')
    .replace(/vars\/1$/, 'bias');
  const words = said.match(/\p{Lu}?\p{Ll}+|\p{L}|\p{N}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
