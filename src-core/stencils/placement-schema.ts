import * as v from 'valibot';
import { SIDE } from '../network/shape';
import { MAX_STENCIL_SIZE, MIN_STENCIL_SIZE, type StencilPlacement } from './stencil';

const finite = v.pipe(v.number(), v.finite());
/** Beyond this no stencil touches the grid. */
const coordinate = v.pipe(
  finite,
  v.minValue(-MAX_STENCIL_SIZE),
  v.maxValue(SIDE + MAX_STENCIL_SIZE),
);
const size = v.pipe(finite, v.minValue(MIN_STENCIL_SIZE), v.maxValue(MAX_STENCIL_SIZE));

/** A placement as a command says it. */
export const placementSchema = v.object({
  x: coordinate,
  y: coordinate,
  width: size,
  height: size,
  angle: finite,
  strength: finite,
  balanced: v.boolean(),
}) satisfies v.GenericSchema<StencilPlacement>;
