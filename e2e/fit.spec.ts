import { expect, test } from './setup';

test('A bias is fitted to a share of the digits, to its own digit, to chosen ones', async ({
  knobs,
}) => {
  const { fit, history, inspector, network } = knobs;
  const use = inspector.region.getByTestId('use');
  await knobs.measured();
  await network.neuron('hidden 1 neuron 12').click();
  await fit.trigger.click();
  await fit.share.fill('30');
  await fit.share.press('Enter');
  await fit.toShare.click();
  await expect(use).toContainText('On for 30% of digits');
  await fit.share.fill('75');
  await fit.share.press('Enter');
  await fit.toShare.click();
  await expect(use).toContainText('On for 75% of digits');
  await expect(fit.toOwn).toBeDisabled();

  // A factor leaves the threshold where it is.
  const bias = await inspector.biasField.inputValue();
  await fit.gain.click();
  await expect(history.newest).toContainText('Fit gain');
  await expect(inspector.biasField).not.toHaveValue(bias);
  await expect(use).toContainText('On for 75% of digits');

  await fit.menu.press('Escape');
  await network.neuron('hidden 1 neuron 3').click();
  await fit.trigger.click();
  await fit.toOwn.click();
  await expect(history.newest).toContainText('Fit bias · mean 3');
  await expect(use).toContainText('mostly 3');
  await expect(fit.toThese).toBeDisabled();
  const before = await inspector.biasField.inputValue();
  await fit.digit(3).click();
  await fit.digit(8).click();
  await fit.toThese.click();
  await expect(inspector.biasField).not.toHaveValue(before);
});
