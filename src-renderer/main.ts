import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import StartFailure from './StartFailure.svelte';
import { chooseHost } from './hosts/choose';
import { Session } from './state/session.svelte';

const target = document.getElementById('app')!;

try {
  const host = await chooseHost();
  const session = await Session.start(host.workbench);
  mount(App, { target, props: { host, session } });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  mount(StartFailure, { target, props: { reason } });
}
