import { electronVersion, findElectron } from '../scripts/electron-binary';
import { whyNoElectron } from './electron';

/** Says once per run whether the tests run in Electron too, and if not, why. */
export default function announce(): void {
  const reason = whyNoElectron();
  console.log(
    reason ?? `Electron ${electronVersion}: ${findElectron() ?? 'missing, and it must be there'}`,
  );
}
