/** Words that say what a tensor is for its layer, as libraries name them. */
const BIAS = new Set(['bias', 'biases', 'b', 'intercept', 'intercepts']);
const WEIGHT = new Set(['weight', 'weights', 'kernel', 'w', 'coef', 'coefs']);

/** Words that say where a layer is, without a number. */
const FIRST = new Set(['input', 'in', 'first']);
const LAST = new Set(['output', 'out', 'last', 'final']);

/** More of a name is not looked at: nobody names a layer at such length, but a hostile file may. */
const LONGEST = 200;

const collator = new Intl.Collator('en', { numeric: true });

/** Whether a name says that it is of biases: `fc1.bias`, `b1`. */
export function namesBiases(name: string): boolean {
  return wordsOf(name).some((word) => BIAS.has(word));
}

/** Whether a name says that it is of weights: `fc1.weight`, `W1`. */
export function namesWeights(name: string): boolean {
  return wordsOf(name).some((word) => WEIGHT.has(word));
}

/** What is left of a name without that: `fc 1` for `fc1.weight` and `fc1.bias`, `1` for `W1`. */
export function layerKey(name: string): string {
  return wordsOf(name)
    .filter((word) => !BIAS.has(word) && !WEIGHT.has(word))
    .join(' ');
}

/**
 * Orders the layers of two names as far as the names tell it: by their numbers, the one without a
 * number first, as in `dense`, `dense_1`, `dense_10`; and the input first, the output last. Returns 0
 * for all others whose words differ: of `alpha` and `omega`, the alphabet knows nothing.
 */
export function compareLayers(a: string, b: string): number {
  const [inA, inB] = [a, b].map((name) => layerKey(name).split(' '));
  const words = (key: readonly string[]) => key.filter((word) => !isNumber(word)).join(' ');
  if (words(inA) !== words(inB)) return endOf(inA) - endOf(inB);
  const numbersB = inB.filter(isNumber);
  const numbersA = inA.filter(isNumber);
  const differing = numbersA.findIndex((number, i) => Number(number) !== Number(numbersB[i]));
  if (differing < 0) return numbersA.length - numbersB.length;
  if (differing >= numbersB.length) return 1;
  return Number(numbersA[differing]) - Number(numbersB[differing]);
}

/** Whether layers of such names, as far as these tell it, follow each other as they stand here. */
export function areInOrder(names: readonly string[]): boolean {
  return names.every((name, l) =>
    names.slice(0, l).every((before) => compareLayers(before, name) <= 0),
  );
}

/** −1 for what says that it is at the beginning of a network, 1 at its end, 0 for all others. */
function endOf(key: readonly string[]): number {
  if (key.some((word) => FIRST.has(word))) return -1;
  return key.some((word) => LAST.has(word)) ? 1 : 0;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Orders names as a person would: by their layer, `layer 2` before `layer 10`. */
export function compareNames(a: string, b: string): number {
  return (
    collator.compare(layerKey(a), layerKey(b)) ||
    collator.compare(a.slice(0, LONGEST), b.slice(0, LONGEST))
  );
}

/** `fc1.weight` is fc, 1, weight; `denseBias` is dense, bias. */
export function wordsOf(name: string): string[] {
  // Keras numbers what a layer has: the kernel is 0, the bias 1.
  const said = name
    .slice(0, LONGEST)
    .replace(/vars\/0$/, 'kernel')
    .replace(/vars\/1$/, 'bias');
  const words = said.match(/\p{Lu}?\p{Ll}+|\p{L}|\p{N}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
