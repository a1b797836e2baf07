/**
 * Where the kernel finds everything: the first bytes of its memory, written by the host, read by
 * the kernel. Both import this file, so it must mean the same in TypeScript and in AssemblyScript.
 * Offsets are in bytes; every field is 32 bits, and pointers are addresses in the same memory.
 */

/** Digits a tile: every neuron's values of one tile are 16 numbers, one cache line. */
export const TILE = 16;
/** First-layer neurons a block: their sums of one digit stay in registers. */
export const BLOCK = 16;
/** Bytes of first-layer weights for one pair of pixels: 16 neurons, two pixels, two halves. */
export const PAIR_BYTES = 128;
/** A weight is `HALF * high + low`. */
export const HALF = 16384;

/** From here on σ is 1 in float64 too, so that weighted sums beyond count as equal. */
export const SATURATED = 36.7368;

/** How many tiles there are. */
export const TILES = 0;
/** How many layers have weights. */
export const LAYERS = 4;
/** Digits before this one are to practise on. */
export const PRACTICE = 8;
/** Where each digit's row of entries starts and ends: pointers [digits × 2]. */
export const ROWS = 12;
/** Labels [digits], bytes; 10 for the copies that fill the last tile. */
export const LABELS = 16;
/** Answers [digits], bytes, in the order of the set. */
export const ANSWERS = 20;
/** Digits [2 parts × 16 labels × 16 answers], 32 bits: practice, then exam. */
export const CONFUSION = 24;
/** Σ (a − y)² [tiles], float64. */
export const COSTS = 28;
/** Whether first-layer sums changed [tiles], bytes. */
export const TOUCHED = 32;
/** First-layer weights as pairs [blocks × 392 pairs × 2 halves × 16 neurons × 2 pixels], int16. */
export const PAIRS = 36;
/**
 * First-layer sums, 2^32 times that of the high halves plus that of the low, int64: [neurons × digits],
 * or only those of the tile that is walked, [neurons × 16].
 */
export const WHOLE_SUMS = 40;
/** Answers [digits], bytes, in the kernel's own order, in which everything else is. */
export const PLACED_ANSWERS = 44;
/** First-layer neurons, filled up to whole blocks. */
export const BLOCKED = 48;
/** What one unit of a low sum stands for [neurons], float32. */
export const UNITS = 52;
/** Scratch: one tile's sums of one layer, or one neuron's packed weights. */
export const SCRATCH = 56;
/** Numbers in the set of the digits in the kernel's order [digits], 32 bits. */
export const NUMBERS = 60;

/** The kernel's own numbers start here: the header ends before, what the host allocates lies after. */
export const KERNEL_DATA = 1024;
export const KERNEL_DATA_BYTES = 1024;

/** Columns to add: two pointers and two halves of a change, 32 bits each. */
export const COLUMNS = 64;
export const COLUMN_BYTES = 16;

/** Bytes from one neuron's first-layer sums to the next one's. */
export const NEURON_STEP = 68;
/** Bytes from one tile's first-layer sums to the next one's: 0 where they are not kept. */
export const TILE_STEP = 72;

/** Where the layers' own fields start, and how many bytes each layer has. */
export const LAYER_FIELDS = 128;
export const LAYER_BYTES = 64;
/** Numbers of neurons before and, filled up to an even number, in the layer. */
export const INPUTS = 0;
export const OUTPUTS = 4;
/** Weights [outputs × inputs] and biases [outputs], float32. */
export const WEIGHTS = 8;
export const BIASES = 12;
/** Activations [tiles × outputs × 16], float32. */
export const ACTIVATIONS = 16;
/** Sums Σ w·a [tiles × outputs × 16], float32: of the output layer, otherwise scratch. */
export const SUMS = 20;
/** Bytes from one tile's sums to the next one's: 0 for scratch. */
export const SUMS_STEP = 24;
/** Smallest and largest sums [tiles × range width], float32. */
export const MINIMA = 28;
export const MAXIMA = 32;
/** Outputs filled up to a multiple of 4. */
export const RANGE_WIDTH = 36;
/** The neurons whose own parameters changed: how many, and a pointer to their numbers, 32 bits. */
export const CHANGED_COUNT = 40;
export const CHANGED = 44;
/** Added to the number of a neuron whose sums are kept and still right: only its bias changed. */
export const BIAS_ONLY = 0x10000;
/** Smallest and largest sums over all tiles [range width], float32. */
export const MINIMUM = 48;
export const MAXIMUM = 52;
/** Whether sums were found since the ranges over all tiles were. */
export const RANGES_STALE = 56;
