// A formatter that is made when it is first asked for: a browser takes up to 30 ms over the first of its kind, several times
// that on a phone, and the first view needs none.
export function lazily<Value>(make: () => { format(value: Value): string }): { format(value: Value): string } {
  let made: ReturnType<typeof make> | undefined;
  return {
    format(value) {
      made ??= make();
      return made.format(value);
    },
  };
}
