import { expectTypeOf, it } from 'vitest';
import type * as core from '../../src/core/record/schema.ts';
import type * as types from '../../src/packages/record/types.ts';

it('types the record as the program does', () => {
  expectTypeOf<types.LegalRecord>().toExtend<core.LegalRecord>();
  expectTypeOf<core.LegalRecord>().toExtend<types.LegalRecord>();
  expectTypeOf<keyof types.Measure | 'from'>().toEqualTypeOf<keyof core.Measure>();
  expectTypeOf<keyof types.LegalEvent | 'from'>().toEqualTypeOf<keyof core.LegalEvent>();
  expectTypeOf<keyof types.App | 'from'>().toEqualTypeOf<keyof core.App>();
  expectTypeOf<keyof types.Source>().toEqualTypeOf<keyof core.Source>();
});
