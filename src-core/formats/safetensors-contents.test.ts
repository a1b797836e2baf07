import { describe, expect, it } from 'vitest';
import { safetensors } from './safetensors';
import { readDocument } from './testing/read-document';
import { file, refusal, refuseWith, tensor, valid } from './testing/safetensors-file';

/* What the tensors and the metadata have to be for a network. */

it('a header is padded with as many blanks as a program likes', () => {
  const header = JSON.stringify(valid) + ' '.repeat(50_000);
  expect(readDocument(safetensors, file(header, 31400)).network.sizes).toEqual([784, 10]);
});

describe('the layers', () => {
  it('are all there', () => {
    expect(refusal(file({}))).toBe(
      'The file has no tensors; expected the weights and biases of a network 784-…-10 with at most 4 hidden layers of 1 to 128 neurons.',
    );
    expect(refusal(file({ 'output.weight': valid['output.weight'] }, 31360))).toContain(
      'Tensor "output.bias" is missing; the file has "output.weight".',
    );
    expect(refuseWith({ 'hidden2.bias': tensor([0], 0, 0) })).toContain(
      '"hidden1.weight" is missing',
    );
  });

  it('are at most five', () => {
    for (const number of ['5', '4000000000', '9'.repeat(400)]) {
      expect(refuseWith({ [`hidden${number}.bias`]: tensor([0], 0, 0) })).toMatch(
        /^Tensor "hidden.{0,50} is of one layer too many; a network has at most 4 hidden layers\.$/,
      );
    }
  });

  it('are all known', () => {
    expect(refuseWith({ 'momentum.weight': tensor([0], 0, 0) })).toBe(
      'Tensor "momentum.weight" has one number for each neuron but calls them weights, as a normalization layer or PReLU does; expected layers of weights and biases alone.',
    );
    expect(refuseWith({ ['x'.repeat(1000)]: tensor([0], 0, 0) }).length).toBeLessThan(300);
  });

  it('have shapes that fit each other', () => {
    const hidden = (weight: number[], bias: number[]) => {
      const end = 4 * weight.reduce((a, b) => a * b, 1);
      const last = end + 4 * bias.reduce((a, b) => a * b, 1);
      return refusal(
        file(
          {
            'hidden1.weight': tensor(weight, 0, end),
            'hidden1.bias': tensor(bias, end, last),
            'output.weight': tensor([10, 3], last, last + 120),
            'output.bias': tensor([10], last + 120, last + 160),
          },
          last + 160,
        ),
      );
    };
    expect(hidden([4, 784], [4])).toBe(
      'Tensor "output.weight" has the shape [10,3]; expected [10,4]: 4 inputs, one for each neuron of hidden1.',
    );
    expect(hidden([3, 784], [4])).toBe(
      'Tensor "hidden1.bias" has the shape [4]; expected [3]: one bias for each neuron of hidden1.',
    );
    expect(hidden([3, 784], [3, 2])).toContain('"hidden1.bias" has the shape [3,2]');
    expect(hidden([3, 28, 28], [3])).toBe(
      'Tensor "hidden1.weight" has the shape [3,28,28]; expected two numbers: neurons, and inputs of each.',
    );
    expect(hidden([3, 783], [3])).toBe(
      'A network starts with 784 inputs, one for each pixel; found 783-3-10.',
    );
  });

  it('end in ten outputs and have no more neurons than allowed', () => {
    const nine = {
      'output.weight': tensor([9, 784], 0, 28224),
      'output.bias': tensor([9], 28224, 28260),
    };
    expect(refusal(file(nine, 28260))).toBe(
      'A network ends in 10 outputs, one for each digit; found 784-9.',
    );
    const wide = 129 * 784 * 4;
    const header = {
      'hidden1.weight': tensor([129, 784], 0, wide),
      'hidden1.bias': tensor([129], wide, wide + 516),
      'output.weight': tensor([10, 129], wide + 516, wide + 5676),
      'output.bias': tensor([10], wide + 5676, wide + 5716),
    };
    expect(refusal(file(header, wide + 5716))).toBe(
      'Hidden layer 1 has 129 neurons; expected a whole number from 1 to 128.',
    );
  });
});

describe('the numbers', () => {
  it.each([
    ['NaN', [0, 0, 0xc0, 0x7f]],
    ['Infinity', [0, 0, 0x80, 0x7f]],
    ['-Infinity', [0, 0, 0x80, 0xff]],
  ])('are finite: %s', (name, bits) => {
    const weights = new Uint8Array(31400);
    weights.set(bits, 4 * (3 * 784 + 17));
    expect(refuseWith({}, weights)).toBe(
      `Tensor "output.weight" has ${name.replace('-', '−')} at row 3, column 17, counted from 0; expected finite numbers.`,
    );
    const biases = new Uint8Array(31400);
    biases.set(bits, 31360 + 4 * 9);
    expect(refuseWith({}, biases)).toBe(
      `Tensor "output.bias" has ${name.replace('-', '−')} at position 9, counted from 0; expected finite numbers.`,
    );
  });
});

describe('__metadata__', () => {
  it('is an object with texts', () => {
    expect(refuseWith({ __metadata__: ['x'] })).toBe(
      '__metadata__ is ["x"]; expected an object with texts.',
    );
    expect(refuseWith({ __metadata__: null })).toContain('__metadata__ is null');
    expect(refuseWith({ __metadata__: { title: 7 } })).toBe(
      '__metadata__ has 7 at "title"; expected a text.',
    );
    expect(refuseWith({ __metadata__: { a: { b: 'c' } } })).toContain('has {…} at "a"');
  });

  it('has names that are understood', () => {
    const refuseNames = (names: string) => refuseWith({ __metadata__: { 'output.names': names } });
    for (const names of ['{}', '["0"]', '[0,1,2,3,4,5,6,7,8,9]', 'null', `"${'x'.repeat(1e6)}"`]) {
      expect(refuseNames(names)).toMatch(
        /^"output\.names" in __metadata__ is ".{0,60}; expected a list of 10 texts, one for each neuron\.$/,
      );
    }
    for (const [names, fault] of [
      ['', 'it ends at line 1, column 1; expected a value'],
      ['zero', '"zero" stands at line 1, column 1; expected a value'],
      ['["0"', 'it ends at line 1, column 5; expected a comma or ]'],
      ['0,1,2,3,4,5,6,7,8,9', '"," stands at line 1, column 2; expected nothing more'],
    ]) {
      expect(refuseNames(names)).toContain(
        `"output.names" in __metadata__ is not valid JSON: ${fault}`,
      );
    }
    expect(refuseNames('['.repeat(1e6))).toContain(
      'is nested deeper than 8 levels at line 1, column 9.',
    );
    const long = JSON.stringify(['', '', 'x'.repeat(61), '', '', '', '', '', '', '']);
    expect(refuseNames(long)).toBe(
      '"output.names" in __metadata__ has a name of 61 characters at position 2, counted from 0; expected at most 60.',
    );
  });

  it('keeps names of layers that the network does not have', () => {
    const { otherMetadata } = readDocument(
      safetensors,
      file({ ...valid, __metadata__: { 'hidden1.names': 'what?' } }, 31400),
    );
    expect(otherMetadata).toEqual({ 'hidden1.names': 'what?' });
  });
});
