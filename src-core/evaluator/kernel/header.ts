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
/** The most memory that the kernel can have, in pages of 64 KiB: 2 GB. */
export const MOST_PAGES = 32768;
/** A weight is `HALF * high + low`. */
export const HALF = 16384;

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
/** Answers [digits], bytes, in the order of the set: 0 to 9, and 10 for undecided. */
export const ANSWERS = 20;
/**
 * Digits [threads × 2 parts × 16 labels × 16 answers], 32 bits: practice, then exam. What all threads
 * counted, together.
 */
export const CONFUSION = 24;
export const CONFUSION_BYTES = 2048;
/** Σ (a − y)², or twice the cross-entropy, [tiles], float64. */
export const COSTS = 28;
/** Whether first-layer sums changed [tiles]: 16 bits, so that spans share no cache line. */
export const TOUCHED = 32;
/** First-layer weights as pairs [blocks × 392 pairs × 2 halves × 16 neurons × 2 pixels], int16. */
export const PAIRS = 36;
/**
 * First-layer sums, 2^32 times that of the high halves plus that of the low, int64: [neurons × digits],
 * or only those of the tile that each thread walks, [threads × neurons × 16].
 */
export const WHOLE_SUMS = 40;
/** Answers [digits], bytes, in the kernel's own order, in which everything else is. */
export const PLACED_ANSWERS = 44;
/** First-layer neurons, filled up to whole blocks. */
export const BLOCKED = 48;
/** What one unit of a low sum stands for [neurons], float32. */
export const UNITS = 52;
/**
 * Each thread's own numbers, and how many bytes it has of them: what is between two walks, lows and
 * highs of the lines that were walked, one neuron's whole sums of one tile, then scratch for one
 * tile's sums of one layer.
 */
export const OWN = 56;
export const OWN_STEP = 64;
export const OWN_BETWEEN = 0;
export const OWN_LOWS = 256;
export const OWN_HIGHS = 320;
export const OWN_FOUND = 384;
export const OWN_SCRATCH = 512;
/** Numbers in the set of the digits in the kernel's order [digits], 32 bits. */
export const NUMBERS = 60;

/** The kernel's own numbers start here: the header ends before, what the host allocates lies after. */
export const KERNEL_DATA = 1024;
export const KERNEL_DATA_BYTES = 1024;

/** What one walk of a thread takes: so many neighbouring tiles. */
export const SPAN_TILES = 32;

/**
 * First-layer neurons whose weights changed: how many, and where it is told of each, 32 bits each, the
 * neuron's number, a pointer and a count. The pointer is to so many columns to add; or, for `WHOLE`,
 * to all its weights as [392 pairs × (2 high, 2 low)], int16, to be added up anew.
 */
export const CHANGES_COUNT = 76;
export const CHANGES = 80;
export const CHANGE_BYTES = 16;
export const WHOLE = 0xffffffff;
/** A column: a pointer to where its entries of each span start, and two halves of a change. */
export const COLUMN_BYTES = 16;

/** What threads agree by, see `crew.ts`: not of the kernel's own, nor of any network. */
export const CONTROL = 2048;
export const CONTROL_BYTES = 256;

/** Bytes from one neuron's first-layer sums to the next one's. */
export const NEURON_STEP = 68;
/** Bytes from one tile's first-layer sums to the next one's: 0 where they are not kept. */
export const TILE_STEP = 72;
/** Bytes from one thread's first-layer sums to the next one's: 0 where those of all tiles are kept. */
export const WHOLE_STEP = 84;

/** How far the largest sum of each digit lies above the next, the least of two digits [tiles × 8]. */
export const GAPS = 88;
/**
 * For each output the first that has the same weights and bias [10], 32 bits: such twins are the same
 * to the bit, however they are added up.
 */
export const TWINS = 92;
/** Room for the places of digits that are found to be close [digits], 32 bits. */
export const CLOSE = 96;
/** How far each first-layer neuron's weighted sum can be from the exact one [neurons], float32. */
export const FIRST_ERRORS = 100;
/** Room for the errors of two layers of one tile; then, in bytes, how much of it each has. */
export const CLOSE_ROOM = 104;

/** Whether costs are cross-entropies. */
export const CROSS_ENTROPY = 112;

/** Where the layers' own fields start, and how many bytes each layer has. */
export const LAYER_FIELDS = 128;
export const LAYER_BYTES = 128;
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

/** The layer's activation. */
export const ACTIVATION = 60;
/** Whether its sums may grow beyond float32, so that every step has to be kept within it. */
export const SATURATES = 64;

/** Activations, as `network/activations.ts` numbers them. */
export const SIGMOID = 0;
export const TANH = 1;
export const RELU = 2;
export const IDENTITY = 3;
export const SOFTMAX = 4;
/** The largest number of float32: where sums saturate. */
export const LARGEST = 3.4028234663852886e38;
/** The bias of a neuron that is muted for good. */
export const NEVER = -3.4028234663852886e38;

/** Half of the distance from 1 to the next number of float32: what rounding once is off by at most. */
export const SUM_ERROR = 5.9604644775390625e-8;
/** More than all is off together by where numbers are so small that they lose digits: 2^-120. */
export const LEAST_ERROR = 7.52316384526264e-37;
/** The sigmoid of a sum is off by at most so much: 2^-21. */
export const SIGMOID_ERROR = 4.76837158203125e-7;
/** tanh z = 2 σ(2z) − 1 is off by twice as much: 2^-20. */
export const TANH_ERROR = 9.5367431640625e-7;
/** The slope of the sigmoid where it is steepest. */
export const STEEPEST = 0.25;
