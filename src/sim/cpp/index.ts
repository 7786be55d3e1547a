// The C++ language: C++20 as g++ 12 on x86-64 with libstdc++ compiles and runs it.
import type { Language } from '../core/machine.ts';
import type { Assets } from '../core/machine.ts';
import { compileCpp } from './compile.ts';
import { Library } from './library.ts';

export async function load(assets: Assets): Promise<Language> {
  const library = new Library(await assets.folder('cpp/library/prelude'), await assets.folder('cpp/library/names'));
  return { id: 'cpp', compile: (source) => compileCpp(source, library) };
}
