// Hands a text to the browser as a file to save, byte for byte; nothing is sent anywhere.
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// A person's name comes from the file: only plain characters of it become part of a file's name.
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-+(?=\.|$)/g, '');
}
