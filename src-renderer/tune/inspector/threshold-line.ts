import type { Plugin } from 'chart.js';
import { css } from '../../lib/color';
import type { Palette } from '../../state/theme.svelte';

/** A line at z = 0, where a neuron is at one half, with what is on either side. */
export function thresholdLine(palette: () => Palette): Plugin {
  return {
    id: 'threshold',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const { top, bottom, left, right } = chartArea;
      const x = scales.x.getPixelForValue(0);
      const { muted, negative } = palette();
      ctx.save();
      ctx.font = `11px 'Inter Variable', sans-serif`;
      ctx.fillStyle = muted;
      ctx.textBaseline = 'top';
      if (x > left + 24) {
        ctx.textAlign = 'right';
        ctx.fillText('off', Math.min(x, right) - 5, top);
      }
      if (x < right - 24) {
        ctx.textAlign = 'left';
        ctx.fillText('on', Math.max(x, left) + 5, top);
      }
      if (x >= left && x <= right) {
        ctx.fillStyle = css(negative);
        ctx.fillRect(x - 0.75, top, 1.5, bottom - top);
      }
      ctx.restore();
    },
  };
}
