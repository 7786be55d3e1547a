// Programs whose tests are known to fail, each with what is open. Such a test must fail: one that passes again has to leave this list.

/** Fixtures that do not agree with the real runtime yet. */
export const OPEN_FIXTURES: Readonly<Record<string, string>> = {
  'test/programs/cpp/faults/virtual-after-free.cpp': 'the line of a free by a virtual destructor is the line of the destructor',
};

/** Programs under which a law does not hold yet. */
export const OPEN_LAWS: Readonly<Record<string, string>> = {
  'test/programs/hotspot/memory/M09.java': 'a switch of threads: the view sought and the view walked to differ',
};
