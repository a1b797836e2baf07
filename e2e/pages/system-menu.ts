import { expect, type ElectronApplication } from '@playwright/test';

/** The menus of the desktop's window. The system draws them: no page has them. */
export class SystemMenu {
  readonly #app: ElectronApplication;

  constructor(app: ElectronApplication) {
    this.#app = app;
  }

  /** Chooses a command by the id of its action, as soon as the page has put it into the menus. */
  async choose(id: string): Promise<void> {
    await expect.poll(() => this.state(id)).not.toBeNull();
    await this.#app.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()!.getMenuItemById(id)!.click();
    }, id);
  }

  /** Whether an item can be chosen, and whether it is ticked. */
  state(id: string): Promise<{ enabled: boolean; checked: boolean } | null> {
    return this.#app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      return item ? { enabled: item.enabled, checked: item.checked } : null;
    }, id);
  }

  /** What a command is called; null while it is not there. */
  label(id: string): Promise<string | null> {
    return this.#app.evaluate(({ Menu }, id) => {
      // On Windows and Linux the letter after an & is a key.
      return Menu.getApplicationMenu()?.getMenuItemById(id)?.label.replaceAll('&', '') ?? null;
    }, id);
  }

  /** The recent files, the latest first; those that cannot be chosen are in parentheses. */
  recent(): Promise<string[]> {
    return this.#app.evaluate(({ Menu }) => {
      const recent = Menu.getApplicationMenu()!.getMenuItemById('recent')!.submenu!.items;
      const files = recent.slice(
        0,
        recent.findIndex(({ type }) => type === 'separator'),
      );
      return files.map(({ enabled, label }) => (enabled ? label : `(${label})`));
    });
  }

  async chooseRecent(label: string): Promise<void> {
    await this.#app.evaluate(({ Menu }, wanted) => {
      const recent = Menu.getApplicationMenu()!.getMenuItemById('recent')!.submenu!.items;
      recent.find(({ label }) => label === wanted)!.click();
    }, label);
  }
}
