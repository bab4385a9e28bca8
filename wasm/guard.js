// Ends up inside rxplain.mjs. C++ cannot catch what JavaScript or the WebAssembly machine itself
// throws (a trap, a stack that overflowed), so each method is wrapped once more: whatever comes
// out becomes a failure. After a trap the module's memory is not to be trusted: later calls fail too.
Module['onRuntimeInitialized'] = () => {
  const failure = JSON.stringify({
    error: {
      code: 'internal',
      message: 'Something went wrong inside Rxplain, so there is no report.',
      hint: 'Try again; if it happens again, tell us which kind of file you used.',
    },
  });
  let broken = false;
  const Rxplain = Module['Rxplain'].prototype;
  const Reading = Module['Reading'].prototype;
  const nothingRead = { status: () => failure, delete() {} };
  // Embind knows no argument that may be left out.
  const atTheEnd = { inspect: [undefined, '{}'] };

  function guard(methods, name, instead) {
    const call = methods[name];
    methods[name] = function (...values) {
      if (broken || values[0] === nothingRead) return instead;
      try {
        return call.apply(this, [...values, ...(atTheEnd[name] ?? []).slice(values.length)]);
      } catch (error) {
        broken = true;
        return instead;
      }
    };
  }

  for (const name of ['status', 'names', 'inspect', 'report', 'reportOf']) guard(Rxplain, name, failure);
  guard(Rxplain, 'read', nothingRead);
  guard(Reading, 'status', failure);
};
