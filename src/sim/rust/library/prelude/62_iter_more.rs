// Iterators, second part: what the adaptors can do beside yielding, and conversions into and out of them.
mod iter_more {
    use crate::iter::*;
    pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> { a.into_iter().chain(b) }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> { fn next_back(&mut self) -> Option<I::Item> { match &mut self.it { Some(i) => match i.next_back() { None => { self.it = None; None } x => x }, None => None } } }
    impl<A: Clone, I: Iterator + Clone> Clone for Flatten<I> where I::Item: IntoIterator<IntoIter = A> { fn clone(&self) -> Self { Flatten { it: self.it.clone(), front: self.front.clone(), back: self.back.clone() } } }
    impl<I: Clone, U: IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where U::IntoIter: Clone { fn clone(&self) -> Self { FlatMap { it: self.it.clone(), front: self.front.clone(), back: self.back.clone() } } }
    impl<T> Clone for Empty<T> { fn clone(&self) -> Self { empty() } } impl<T> Default for Empty<T> { fn default() -> Self { empty() } } impl<T> ExactSizeIterator for Empty<T> {}
    impl<A: Clone> DoubleEndedIterator for Repeat<A> { fn next_back(&mut self) -> Option<A> { Some(self.v.clone()) } }
    impl<A> DoubleEndedIterator for crate::option::IntoIter<A> { fn next_back(&mut self) -> Option<A> { self.next() } } impl<A> ExactSizeIterator for crate::option::IntoIter<A> {} impl<'a, A> DoubleEndedIterator for crate::option::Iter<'a, A> { fn next_back(&mut self) -> Option<&'a A> { self.next() } } impl<'a, A> ExactSizeIterator for crate::option::Iter<'a, A> {}
    impl<I: Iterator + crate::fmt::Debug> crate::fmt::Debug for Peekable<I> where I::Item: crate::fmt::Debug { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.debug_struct("Peekable").field("iter", &self.it).field("peeked", &self.peeked).finish() } }
    impl<I: crate::fmt::Debug> crate::fmt::Debug for Rev<I> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.debug_struct("Rev").field("iter", &self.it).finish() } }
    impl<I: crate::fmt::Debug> crate::fmt::Debug for Enumerate<I> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.debug_struct("Enumerate").field("iter", &self.it).field("count", &self.n).finish() } }
    impl<I: crate::fmt::Debug> crate::fmt::Debug for Skip<I> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.debug_struct("Skip").field("iter", &self.it).field("n", &self.n).finish() } }
    impl<I: crate::fmt::Debug> crate::fmt::Debug for Take<I> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.debug_struct("Take").field("iter", &self.it).field("n", &self.n).finish() } }
    macro_rules! sums { ($($t:ty, $z:expr, $o:expr;)*) => { $( impl Sum for $t { fn sum<I: Iterator<Item = $t>>(it: I) -> $t { let mut s = $z; for x in it { s = s + x; } s } } impl<'a> Sum<&'a $t> for $t { fn sum<I: Iterator<Item = &'a $t>>(it: I) -> $t { let mut s = $z; for x in it { s = s + *x; } s } } )* } }
    sums! { crate::num::Wrapping<u8>, crate::num::Wrapping(0), 1; crate::num::Wrapping<u32>, crate::num::Wrapping(0), 1; crate::num::Wrapping<u64>, crate::num::Wrapping(0), 1; crate::num::Wrapping<i32>, crate::num::Wrapping(0), 1; crate::time::Duration, crate::time::Duration::ZERO, 1; }
    impl FromIterator<char> for Box<str> { fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Self { String::from_iter(it).into_boxed_str() } } impl<'a> FromIterator<&'a str> for Box<str> { fn from_iter<I: IntoIterator<Item = &'a str>>(it: I) -> Self { String::from_iter(it).into_boxed_str() } } impl FromIterator<String> for Box<str> { fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Self { String::from_iter(it).into_boxed_str() } }
    impl<'a, T: Clone> FromIterator<T> for crate::borrow::Cow<'a, [T]> { fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self { crate::borrow::Cow::Owned(Vec::from_iter(it)) } }
    impl Extend<()> for () { fn extend<I: IntoIterator<Item = ()>>(&mut self, it: I) { for _x in it {} } }
    impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for crate::collections::BTreeMap<K, V> { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, it: I) { for (k, v) in it { self.insert(*k, *v); } } }
    impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for crate::collections::BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, it: I) { for x in it { self.insert(*x); } } }
    impl<'a, K: Eq + crate::hash::Hash + Copy, V: Copy, S: crate::hash::BuildHasher> Extend<(&'a K, &'a V)> for crate::collections::HashMap<K, V, S> { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, it: I) { for (k, v) in it { self.insert(*k, *v); } } }
    impl<'a, T: Eq + crate::hash::Hash + Copy + 'a, S: crate::hash::BuildHasher> Extend<&'a T> for crate::collections::HashSet<T, S> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, it: I) { for x in it { self.insert(*x); } } }
    impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for crate::collections::BinaryHeap<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, it: I) { self.extend(it.into_iter().copied()) } }
}
