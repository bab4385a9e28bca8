// Lets at most one message through in each interval: a page can draw no faster, and the file is what matters.
const INTERVAL_MS = 80;

export function throttleProgress(send: (bytesRead: number) => void): (bytesRead: number) => void {
  let last = -Infinity;
  return (bytesRead) => {
    const now = performance.now();
    if (now - last < INTERVAL_MS) return;
    last = now;
    send(bytesRead);
  };
}
