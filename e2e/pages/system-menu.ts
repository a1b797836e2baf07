import type { ElectronApplication } from '@playwright/test';

/** The menus of the desktop's window. The system draws them: no page has them. */
export class SystemMenu {
  readonly #app: ElectronApplication;

  constructor(app: ElectronApplication) {
    this.#app = app;
  }

  /** Chooses a command by its id, which is its name in `MenuCommand`. */
  async choose(id: string): Promise<void> {
    await this.#app.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()!.getMenuItemById(id)!.click();
    }, id);
  }

  /** The recent files, the latest first; those that cannot be chosen are in parentheses. */
  recent(): Promise<string[]> {
    return this.#app.evaluate(({ Menu }) => {
      const menus = Menu.getApplicationMenu()!.items.map(({ submenu }) => submenu!.items);
      const recent = menus.flat().find(({ label }) => label === 'Open recent')!.submenu!.items;
      const files = recent.slice(
        0,
        recent.findIndex(({ type }) => type === 'separator'),
      );
      return files.map(({ enabled, label }) => (enabled ? label : `(${label})`));
    });
  }

  async chooseRecent(label: string): Promise<void> {
    await this.#app.evaluate(({ Menu }, wanted) => {
      const menus = Menu.getApplicationMenu()!.items.map(({ submenu }) => submenu!.items);
      const recent = menus.flat().find(({ label }) => label === 'Open recent')!.submenu!.items;
      recent.find(({ label }) => label === wanted)!.click();
    }, label);
  }
}
