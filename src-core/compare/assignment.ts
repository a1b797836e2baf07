/**
 * Pairs rows with columns so that the scores of all pairs add up to the most: the Hungarian method
 * with shortest augmenting paths, in rows² × columns steps (Jonker and Volgenant, "A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems", Computing 38, 1987).
 * The same scores always give the same pairs.
 * @param scores [rows × columns], row-major, all finite
 * @returns each row's column [rows]; as many are paired as there can be, −1 is none
 */
export function assign(scores: Float64Array, rows: number, columns: number): Int32Array {
  if (rows > columns) return inverse(assign(transpose(scores, rows, columns), columns, rows), rows);
  const costOf = (row: number, column: number) => -scores[row * columns + column];
  // Column `columns` is none: the row that looks for a column stands there at first.
  const rowOf = new Int32Array(columns + 1).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    rowOf[columns] = row;
    const comesFrom = new Int32Array(columns).fill(columns);
    const least = new Float64Array(columns).fill(Infinity);
    const isSeen = new Uint8Array(columns + 1);
    let column = columns;
    do {
      isSeen[column] = 1;
      const current = rowOf[column];
      let step = Infinity;
      let next = -1;
      for (let j = 0; j < columns; j++) {
        if (isSeen[j]) continue;
        const reduced = costOf(current, j) - rowPrice[current] - columnPrice[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          comesFrom[j] = column;
        }
        if (least[j] < step) {
          step = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (isSeen[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else if (j < columns) least[j] -= step;
      }
      column = next;
    } while (rowOf[column] !== -1);
    // Every row on the way moves on to the next column.
    while (column !== columns) {
      rowOf[column] = rowOf[comesFrom[column]];
      column = comesFrom[column];
    }
  }
  return inverse(rowOf.subarray(0, columns), rows);
}

/** Who has whom, the other way round. @param count how many there are on the other side */
function inverse(partners: Int32Array, count: number): Int32Array {
  const others = new Int32Array(count).fill(-1);
  partners.forEach((other, one) => {
    if (other !== -1) others[other] = one;
  });
  return others;
}

function transpose(values: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = values[row * columns + column];
    }
  }
  return turned;
}
