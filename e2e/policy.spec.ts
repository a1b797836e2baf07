import { policyViolations } from './policy-violations';
import { expect, test } from './setup';

/* That nothing of Knobs is against its policy, every test sees to: see `setup.ts`. */

test.use({ breaksPolicy: true });

test('The page runs no script and takes no style that is not a file of its own', async ({
  page,
}) => {
  const violations = policyViolations(page);
  const found = await page.evaluate(async () => {
    const forbidden: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      forbidden.push(effectiveDirective),
    );
    const part = document.createElement('p');
    part.innerHTML = '<b style="color: rgb(1, 2, 3)">a</b>';
    document.body.append(part);
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { color } = getComputedStyle(part.firstElementChild!);
    return { forbidden: forbidden.sort(), color, wasRun: 'wasRun' in window };
  });
  expect(found).toEqual({
    forbidden: ['script-src-elem', 'style-src-attr'],
    color: expect.not.stringContaining('1, 2, 3'),
    wasRun: false,
  });
  // The listener that every test has hears of it.
  await expect.poll(() => violations).toHaveLength(2);
});
