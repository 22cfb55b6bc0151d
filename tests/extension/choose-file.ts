// A text -> a file that the reader chose in a page's file field.
import type { Page } from 'puppeteer-core';

/** Puts a file into the page's only file field, as the system's own dialog does, which no driver can use. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      if (!input) throw new Error('this page has no file field');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
