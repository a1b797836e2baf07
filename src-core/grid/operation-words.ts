import type { Operation } from './operation-schema';

/** What an operation is called in the history: `Scale by 1.5`, `Mirror left to right`. */
export function describeOperation(operation: Operation): string {
  switch (operation.kind) {
    case 'scale':
      return `Scale by ${words(operation.factor)}`;
    case 'add':
      return `Add ${words(operation.amount)}`;
    case 'negate':
      return 'Negate';
    case 'clamp':
      return `Clamp between ${words(operation.least)} and ${words(operation.most)}`;
    case 'zeroMean':
      return 'Subtract the mean';
    case 'balance':
      return 'Balance to a sum of 0';
    case 'unitNorm':
      return 'Scale to length 1';
    case 'largestTo':
      return `Scale the largest to ${words(operation.value)}`;
    case 'smooth':
      return `Smooth by ${words(operation.strength * 100)} %`;
    case 'sharpen':
      return `Sharpen by ${words(operation.strength * 100)} %`;
    case 'shift':
      return `Shift ${way(operation.dx, operation.dy)}`;
    case 'mirror':
      return operation.axis === 'leftRight' ? 'Mirror left to right' : 'Mirror top to bottom';
    case 'rotate':
      return `Rotate by ${words(operation.degrees)}°`;
    case 'randomise':
      return `Randomise with deviation ${words(operation.deviation)}`;
    case 'clear':
      return 'Clear';
    case 'cut':
      return 'Cut';
  }
}

function way(dx: number, dy: number): string {
  const across = dx === 0 ? [] : [`${dx < 0 ? 'left' : 'right'} by ${Math.abs(dx)}`];
  const along = dy === 0 ? [] : [`${dy < 0 ? 'up' : 'down'} by ${Math.abs(dy)}`];
  return [...across, ...along].join(' and ') || 'by 0';
}

/** With at most four digits that count, and a real minus sign. */
function words(value: number): string {
  const short = Number(value.toPrecision(4));
  return String(short === 0 ? 0 : short).replaceAll('-', '−');
}
