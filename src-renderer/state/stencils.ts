import type { Choice } from '#core/choice/choice';
import {
  defaultPlacement,
  PICTURE_PLACEMENT,
  titleOf,
  type StencilKind,
} from '#core/stencils/stencil';
import { message, type Said } from '#core/words/message';
import type { AppContext } from './app';
import type { Minus } from './digit-chooser.svelte';

/* The stencils that a person takes in hand: those that are drawn, and those made from digits. */

export function placeStencil({ placing }: AppContext, kind: StencilKind): void {
  const strength = placing.fittingStrength;
  placing.start(kind, titleOf(kind), { ...defaultPlacement(kind), strength });
}

/** What is on the pad. */
export function placePad(app: AppContext): void {
  const { pixels, source } = app.session.input;
  const title =
    source.kind === 'digit'
      ? message('stencil.digit', { label: source.label })
      : message('stencil.drawing');
  placePicture(app, Float32Array.from(pixels), title);
}

/** The mean of some digits; where there is none the person is told. */
export async function placeMean(app: AppContext, plus: Choice): Promise<void> {
  const { session } = app;
  const found = await session.ask({ kind: 'choice', plus, minus: null, sortedBy: null });
  if (found?.picture) placePicture(app, found.picture, found.title);
  else if (found) session.report(message('stamp.noDigit'));
}

/**
 * Asks which digits it is to be made from.
 * @param opener has the focus again when that is closed
 */
export function chooseDigits(
  { chooser, placing }: AppContext,
  minus: Exclude<Minus, 'others'>,
  opener: HTMLElement | null,
): void {
  chooser.open(minus, placing.fittingStrength, opener);
}

function placePicture({ placing }: AppContext, picture: Float32Array, title: Said): void {
  const strength = placing.fittingStrength;
  placing.start(picture, title, { ...PICTURE_PLACEMENT, strength });
}
