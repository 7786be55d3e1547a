// The name std::any::type_name gives: where the real library defines the type, not where it is used from.
import { Halt } from './vm.ts';
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';

/** Modules in which the real library (1.95) defines what ours has under `std::`. */
const homes: Readonly<Record<string, string>> = {
  'std::option::Option': 'core::option::Option',
  'std::result::Result': 'core::result::Result',
  'std::string::String': 'alloc::string::String',
  'std::vec::Vec': 'alloc::vec::Vec',
  'std::boxed::Box': 'alloc::boxed::Box',
  'std::rc::Rc': 'alloc::rc::Rc',
  'std::rc::Weak': 'alloc::rc::Weak',
  'std::arc::Arc': 'alloc::sync::Arc',
  'std::arc::Weak': 'alloc::sync::Weak',
  'std::cell::Cell': 'core::cell::Cell',
  'std::cell::RefCell': 'core::cell::RefCell',
  'std::cell::UnsafeCell': 'core::cell::UnsafeCell',
  'std::cell::OnceCell': 'core::cell::once::OnceCell',
  'std::borrow::Cow': 'alloc::borrow::Cow',
  'std::marker::PhantomData': 'core::marker::PhantomData',
  'std::pin::Pin': 'core::pin::Pin',
  'std::ops::Range': 'core::ops::range::Range',
  'std::ops::RangeInclusive': 'core::ops::range::RangeInclusive',
  'std::cmp::Ordering': 'core::cmp::Ordering',
  'std::cmp::Reverse': 'core::cmp::Reverse',
  'std::time::Duration': 'core::time::Duration',
  'std::mem::ManuallyDrop': 'core::mem::manually_drop::ManuallyDrop',
  'std::mem::MaybeUninit': 'core::mem::maybe_uninit::MaybeUninit',
  'std::nonzero::NonZero': 'core::num::nonzero::NonZero',
  'std::num::Wrapping': 'core::num::wrapping::Wrapping',
  'std::num::ParseIntError': 'core::num::error::ParseIntError',
  'std::num::TryFromIntError': 'core::num::error::TryFromIntError',
  'std::ptr::NonNull': 'core::ptr::non_null::NonNull',
  'std::hash_map::HashMap': 'std::collections::hash::map::HashMap',
  'std::hash_map::HashSet': 'std::collections::hash::set::HashSet',
  'std::collections::BTreeMap': 'alloc::collections::btree::map::BTreeMap',
  'std::collections::BTreeSet': 'alloc::collections::btree::set::BTreeSet',
  'std::vec_deque::VecDeque': 'alloc::collections::vec_deque::VecDeque',
  'std::linked_list::LinkedList': 'alloc::collections::linked_list::LinkedList',
  'std::collections::BinaryHeap': 'alloc::collections::binary_heap::BinaryHeap',
  'std::sync::Mutex': 'std::sync::poison::mutex::Mutex',
  'std::sync::RwLock': 'std::sync::poison::rwlock::RwLock',
  'std::vec::IntoIter': 'alloc::vec::into_iter::IntoIter',
  'std::fmt::Debug': 'core::fmt::Debug',
  'std::fmt::Display': 'core::fmt::Display',
  'std::ops::Fn': 'core::ops::function::Fn',
  'std::ops::FnMut': 'core::ops::function::FnMut',
  'std::ops::FnOnce': 'core::ops::function::FnOnce',
  'std::any::Any': 'core::any::Any',
  'std::error::Error': 'core::error::Error',
  'std::iter::Iterator': 'core::iter::traits::iterator::Iterator',
  'std::marker::Send': 'core::marker::Send',
  'std::marker::Sync': 'core::marker::Sync',
};
/** The name of the type as the real library tells it; refused where it is not known. */
export function typeName(t: Ty): string {
  const unknown = new Set<string>();
  T.walk(t, (x) => {
    if (x.k === 'adt' && x.def.library && !homes[x.def.fullPath]) unknown.add(x.def.name);
    if (x.k === 'fndef' && x.def.library) unknown.add(x.def.name);
    if (x.k === 'dyn')
      for (const d of [...(x.trait ? [x.trait] : []), ...x.autos])
        if (d.library && !homes[d.fullPath]) unknown.add(d.name);
  });
  for (const name of unknown) throw new Halt({ k: 'refused', construct: `type_name of ${name}` });
  return T.show(t, true).replace(/\bstd(?:::\w+)+/g, (p) => homes[p] ?? p);
}
