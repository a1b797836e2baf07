import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import { saidOf } from '#core/errors';
import { chooseHost } from './hosts/choose';
import { guardHands } from './lib/hands';
import { firstPaint } from './lib/first-paint';
import StartFailure from './StartFailure.svelte';
import { VIEWS } from './views/views';
import { agreeWith, startLanguage } from './words/language.svelte';
import { speak, speakWholly, word } from './words/words.svelte';

const target = document.getElementById('app')!;

try {
  // The host starts while the page is still being fetched. Pictures write with the font too, and a
  // canvas doesn't wait for it.
  const [host, { default: App }, { Session }] = await Promise.all([
    chooseHost(),
    import('./App.svelte'),
    import('./state/session.svelte'),
    VIEWS[0].fetch(),
    speak(startLanguage()),
    document.fonts.load("1rem 'Inter Variable'"),
  ]);
  if (host.window) await agreeWith(host.window);
  const session = await Session.start(host.workbench);
  guardHands(window);
  mount(App, { target, props: { host, session } });
  // What is only said later comes after the first paint; who needs it before waits for it.
  void firstPaint()
    .then(speakWholly)
    .catch(() => {});
} catch (error) {
  // What went wrong may be said in words that are fetched later.
  await speak(startLanguage())
    .then(speakWholly)
    .catch(() => {});
  mount(StartFailure, { target, props: { reason: word(saidOf(error)) || String(error) } });
}
