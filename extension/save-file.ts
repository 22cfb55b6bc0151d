// Text -> a file among the reader's downloads.

/** Offers `text` as a download named `name`. Works on extension pages without the `downloads` permission. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Firefox reads the blob after this turn of the event loop; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
