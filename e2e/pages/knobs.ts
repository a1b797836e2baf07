import { expect, type Locator, type Page } from '@playwright/test';
import { CompareView } from './compare';
import {
  DetailsDialog,
  FileQuestionDialog,
  NewDialog,
  PictureDialog,
  RecoveryDialog,
  SaveAsDialog,
  UnsavedDialog,
} from './dialogs';
import { DigitStrip } from './digit-strip';
import { ExamineView } from './examine';
import { FileMenu } from './file-menu';
import { FitMenu } from './fit-menu';
import { History } from './history';
import { InputPad } from './input-pad';
import { Inspector } from './inspector';
import { NeuronMenu } from './neuron-menu';
import { NetworkPicture } from './network-picture';
import { numberAfter } from './numbers';
import { Palette } from './palette';
import { Results } from './results';
import { Tools } from './tools';
import { Snapshots } from './snapshots';
import { Stamps } from './stamps';
import { WeightGrid } from './weight-grid';
import { WeightRows } from './weight-rows';

/** Knobs as a person meets it: the parts of the window, by what they are called there. */
export class Knobs {
  readonly menu: FileMenu;
  readonly pad: InputPad;
  readonly strip: DigitStrip;
  readonly network: NetworkPicture;
  readonly inspector: Inspector;
  readonly grid: WeightGrid;
  readonly tools: Tools;
  readonly rows: WeightRows;
  readonly stamps: Stamps;
  readonly fit: FitMenu;
  readonly results: Results;
  readonly history: History;
  readonly snapshots: Snapshots;
  readonly neuronMenu: NeuronMenu;
  readonly palette: Palette;
  readonly compare: CompareView;
  readonly examine: ExamineView;
  readonly newDialog: NewDialog;
  readonly unsaved: UnsavedDialog;
  readonly recovery: RecoveryDialog;
  readonly fileQuestion: FileQuestionDialog;
  readonly details: DetailsDialog;
  readonly pictures: PictureDialog;
  readonly saveAsDialog: SaveAsDialog;
  /** The name of the file, else the title, else what the work began with. */
  readonly title: Locator;
  /** The same as a button, which leads to the details. */
  readonly titleButton: Locator;
  readonly edited: Locator;
  /** `784 → 16 σ → 16 σ → 10 σ · 13,002 parameters`: the menu that changes it */
  readonly structure: Locator;
  readonly accuracy: Locator;
  readonly save: Locator;
  /** Beside the digit: leads to Examine. */
  readonly why: Locator;
  /** The message about what could not be done. */
  readonly problem: Locator;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.menu = new FileMenu(page);
    this.pad = new InputPad(page);
    this.strip = new DigitStrip(page);
    this.network = new NetworkPicture(page);
    this.inspector = new Inspector(page);
    this.grid = new WeightGrid(page);
    this.tools = new Tools(page);
    this.rows = new WeightRows(page);
    this.stamps = new Stamps(page);
    this.fit = new FitMenu(page);
    this.results = new Results(page);
    this.history = new History(page);
    this.snapshots = new Snapshots(page);
    this.neuronMenu = new NeuronMenu(page);
    this.palette = new Palette(page);
    this.compare = new CompareView(page);
    this.examine = new ExamineView(page);
    this.why = page.getByRole('button', { name: 'Why?' });
    this.newDialog = new NewDialog(page);
    this.unsaved = new UnsavedDialog(page);
    this.recovery = new RecoveryDialog(page);
    this.fileQuestion = new FileQuestionDialog(page);
    this.details = new DetailsDialog(page);
    this.pictures = new PictureDialog(page);
    this.saveAsDialog = new SaveAsDialog(page);
    const banner = page.getByRole('banner');
    this.title = banner.getByRole('heading', { level: 1 });
    this.titleButton = this.title.getByRole('button');
    this.edited = banner.getByText('· edited');
    this.structure = banner.getByTestId('structure');
    this.accuracy = banner.getByTestId('accuracy');
    this.save = banner.getByRole('button', { name: 'Save', exact: true });
    this.problem = page.getByRole('alert').filter({ has: page.getByRole('button') });
  }

  /** Saves as what is suggested: the desktop asks with the system's own dialog. */
  async saveAs(): Promise<void> {
    await this.menu.choose('Save as…');
    if (await this.page.evaluate(() => 'knobs' in window)) return;
    await this.saveAsDialog.save.click();
  }

  /** Waits until the digits are measured for a network that was just made or opened. */
  async measured(): Promise<void> {
    await expect(this.accuracy).toContainText('digits', { timeout: 20_000 });
    await this.rested();
  }

  /** Chooses which digits are measured, from the menu of the accuracy. */
  async measureOn(name: string): Promise<void> {
    await this.accuracy.click();
    await this.page.getByRole('menuitemradio', { name }).click();
    await expect(this.page.getByRole('menuitemradio')).toHaveCount(0);
  }

  async backToMnist(): Promise<void> {
    await this.accuracy.click();
    await this.page.getByRole('menuitem', { name: 'Back to the MNIST digits' }).click();
  }

  /** Waits until the newest change is measured: then its entry tells what it did. */
  async changeMeasured(): Promise<void> {
    await expect(this.history.newest).toContainText(/[▲▼±]/, { timeout: 20_000 });
    await this.rested();
  }

  /** Starts anew with a network of zeros, so that what a tool does is all there is. */
  async startEmpty(hidden: readonly number[] | null = null): Promise<void> {
    await this.menu.choose('New…');
    if (hidden) await this.newDialog.setHidden([...hidden]);
    await this.newDialog.startWith('Empty');
    await this.newDialog.create.click();
    await expect(this.newDialog.dialog).toBeHidden();
    // What is begun before it is there is begun on the network before it.
    await expect(this.title).toHaveText('Empty network');
  }

  /** Until words and lists say what was measured last, too. */
  async rested(): Promise<void> {
    await expect(this.accuracy).not.toHaveAttribute('aria-busy', 'true');
  }

  /** The share of all digits that are read right, in percent, as the top bar says of what is shown. */
  async percentRight(): Promise<number> {
    await this.rested();
    return numberAfter(await this.accuracy.innerText(), /^/);
  }

  /** All that the window says about the network and the digit, to be compared with itself. */
  async figures(): Promise<Record<string, string | null>> {
    await this.rested();
    const accuracy = (await this.accuracy.textContent()) ?? '';
    return {
      title: await this.title.textContent(),
      structure: await this.structure.textContent(),
      accuracy: accuracy.replace(/[▲▼±] [\d.]+/, ''),
      wrong: await this.strip.wrong.textContent(),
      byDigit: await this.results.chart.getAttribute('aria-label'),
      reading: await this.pad.reading.textContent(),
      equation: await this.inspector.equation.textContent(),
      bias: await this.inspector.biasField.inputValue(),
    };
  }
}
