// Hands a report to the browser as a file to save, byte for byte; nothing is sent anywhere.
const KEPT_MS = 60_000; // a slow dialog still finds the file
const kept = new Set<string>();

export function saveReport(content: string | Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  kept.add(url);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  setTimeout(() => forget(url), KEPT_MS);
}

// Nothing that was handed over stays in the page's memory.
export function forgetSaved(): void {
  for (const url of kept) forget(url);
}

function forget(url: string): void {
  URL.revokeObjectURL(url);
  kept.delete(url);
}

// A person's name comes from the file: only plain characters of it become part of a file's name.
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-+(?=\.|$)/g, '');
}
