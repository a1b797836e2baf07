/**
 * The digit that comes after (+1) or before (−1) one in lists that are shown below each other, each
 * in the set's order: at the end of one the next one begins. A digit in none of them is stepped from
 * by its position in the set, in the first list that has one on that side.
 * @param current position in the set; −1 for a drawing, which is before all
 */
export function neighbourIn(
  lists: readonly Uint32Array[],
  current: number,
  by: 1 | -1,
): number | undefined {
  const at = lists.findIndex((list) => list.includes(current));
  if (at < 0) {
    return lists
      .map((list) =>
        by > 0 ? list.find((index) => index > current) : list.findLast((index) => index < current),
      )
      .find((found) => found !== undefined);
  }
  const others = by > 0 ? lists.slice(at + 1) : lists.slice(0, at).reverse();
  const next: number | undefined = lists[at][lists[at].indexOf(current) + by];
  return next ?? others.find(({ length }) => length > 0)?.at(by > 0 ? 0 : -1);
}
