// Slices and vectors, second part: chunks in their other shapes, searches, disjoint parts, splitting, selection.
mod slice_more {
    #[derive(Debug, Clone)] pub struct ChunksExact<'a, T> { v: &'a [T], rem: &'a [T], n: usize }
    impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { self.rem } }
    impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { if self.v.len() < self.n { None } else { let (a, b) = self.v.split_at(self.n); self.v = b; Some(a) } } fn size_hint(&self) -> (usize, Option<usize>) { let k = self.v.len() / self.n; (k, Some(k)) } fn exact(&self) -> bool { true } }
    impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { if self.v.len() < self.n { None } else { let (a, b) = self.v.split_at(self.v.len() - self.n); self.v = a; Some(b) } } }
    impl<'a, T> ExactSizeIterator for ChunksExact<'a, T> {}
    pub struct ChunksExactMut<'a, T> { v: &'a mut [T], rem: &'a mut [T], n: usize }
    impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { self.rem } }
    impl<'a, T> Iterator for ChunksExactMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { if self.v.len() < self.n { None } else { let v = crate::mem::replace(&mut self.v, &mut []); let (a, b) = v.split_at_mut(self.n); self.v = b; Some(a) } } fn size_hint(&self) -> (usize, Option<usize>) { let k = self.v.len() / self.n; (k, Some(k)) } }
    impl<'a, T> ExactSizeIterator for ChunksExactMut<'a, T> {}
    impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> { if self.v.len() < self.n { None } else { let v = crate::mem::replace(&mut self.v, &mut []); let k = v.len() - self.n; let (a, b) = v.split_at_mut(k); self.v = a; Some(b) } } }
    #[derive(Debug, Clone)] pub struct RChunks<'a, T> { v: &'a [T], n: usize }
    impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { if self.v.is_empty() { None } else { let k = self.v.len().saturating_sub(self.n); let (a, b) = self.v.split_at(k); self.v = a; Some(b) } } fn size_hint(&self) -> (usize, Option<usize>) { let k = self.v.len().div_ceil(self.n); (k, Some(k)) } fn exact(&self) -> bool { true } }
    impl<'a, T> ExactSizeIterator for RChunks<'a, T> {}
    impl<'a, T> DoubleEndedIterator for RChunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { if self.v.is_empty() { None } else { let r = self.v.len() % self.n; let k = if r == 0 { self.n } else { r }; let (a, b) = self.v.split_at(k); self.v = b; Some(a) } } }
    #[derive(Debug, Clone)] pub struct RChunksExact<'a, T> { v: &'a [T], rem: &'a [T], n: usize }
    impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { self.rem } }
    impl<'a, T> Iterator for RChunksExact<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { if self.v.len() < self.n { None } else { let (a, b) = self.v.split_at(self.v.len() - self.n); self.v = a; Some(b) } } fn size_hint(&self) -> (usize, Option<usize>) { let k = self.v.len() / self.n; (k, Some(k)) } }
    pub struct RChunksMut<'a, T> { v: &'a mut [T], n: usize }
    impl<'a, T> Iterator for RChunksMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { if self.v.is_empty() { None } else { let v = crate::mem::replace(&mut self.v, &mut []); let k = v.len().saturating_sub(self.n); let (a, b) = v.split_at_mut(k); self.v = a; Some(b) } } }
    pub struct ChunkBy<'a, T, P> { v: &'a [T], p: P }
    impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { if self.v.is_empty() { return None; } let mut k = 1; while k < self.v.len() && (self.p)(&self.v[k - 1], &self.v[k]) { k += 1; } let (a, b) = self.v.split_at(k); self.v = b; Some(a) } fn size_hint(&self) -> (usize, Option<usize>) { if self.v.is_empty() { (0, Some(0)) } else { (1, Some(self.v.len())) } } }
    impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { if self.v.is_empty() { return None; } let mut k = self.v.len() - 1; while k > 0 && (self.p)(&self.v[k - 1], &self.v[k]) { k -= 1; } let (a, b) = self.v.split_at(k); self.v = a; Some(b) } }
    pub struct ChunkByMut<'a, T, P> { v: &'a mut [T], p: P }
    impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { if self.v.is_empty() { return None; } let mut k = 1; while k < self.v.len() && (self.p)(&self.v[k - 1], &self.v[k]) { k += 1; } let v = crate::mem::replace(&mut self.v, &mut []); let (a, b) = v.split_at_mut(k); self.v = b; Some(a) } }
    pub struct SplitMut<'a, T, F> { v: Option<&'a mut [T]>, f: F }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, F> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> { let v = self.v.take()?; let mut i = 0; while i < v.len() { if (self.f)(&v[i]) { let (a, b) = v.split_at_mut(i); self.v = Some(&mut b[1..]); return Some(a); } i += 1; } Some(v) } }
    pub struct SplitInclusive<'a, T, F> { v: &'a [T], f: F, done: bool }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { if self.done { return None; } let mut i = 0; while i < self.v.len() { if (self.f)(&self.v[i]) { break; } i += 1; } let k = if i < self.v.len() { i + 1 } else { i }; if k == self.v.len() { self.done = true; } let (a, b) = self.v.split_at(k); self.v = b; Some(a) } }
    pub struct SplitN<'a, T, F> { v: Option<&'a [T]>, f: F, n: usize, back: bool }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for SplitN<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> { if self.n == 0 { return None; } self.n -= 1; let v = self.v?; if self.n == 0 { self.v = None; return Some(v); } if self.back { let mut i = v.len(); while i > 0 { i -= 1; if (self.f)(&v[i]) { self.v = Some(&v[..i]); return Some(&v[i + 1..]); } } } else { let mut i = 0; while i < v.len() { if (self.f)(&v[i]) { self.v = Some(&v[i + 1..]); return Some(&v[..i]); } i += 1; } } self.v = None; Some(v) } }
    pub struct ArrayWindows<'a, T, const N: usize> { v: &'a [T] }
    impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; fn next(&mut self) -> Option<&'a [T; N]> { let r = self.v.first_chunk::<N>()?; self.v = &self.v[1..]; Some(r) } fn size_hint(&self) -> (usize, Option<usize>) { let k = if N > self.v.len() { 0 } else { self.v.len() - N + 1 }; (k, Some(k)) } }
    fn arr<T, const N: usize>(s: &[T]) -> &[T; N] { unsafe { &*(s.as_ptr() as *const [T; N]) } } fn arr_mut<T, const N: usize>(s: &mut [T]) -> &mut [T; N] { unsafe { &mut *(s.as_mut_ptr() as *mut [T; N]) } }
    impl<T> [T] {
        #[track_caller] pub fn chunks_exact(&self, n: usize) -> ChunksExact<'_, T> { if n == 0 { panic!("chunk size must be non-zero") } let k = self.len() / n * n; let (v, rem) = self.split_at(k); ChunksExact { v, rem, n } }
        #[track_caller] pub fn chunks_exact_mut(&mut self, n: usize) -> ChunksExactMut<'_, T> { if n == 0 { panic!("chunk size must be non-zero") } let k = self.len() / n * n; let (v, rem) = self.split_at_mut(k); ChunksExactMut { v, rem, n } }
        #[track_caller] pub fn rchunks(&self, n: usize) -> RChunks<'_, T> { if n == 0 { panic!("chunk size must be non-zero") } RChunks { v: self, n } }
        #[track_caller] pub fn rchunks_mut(&mut self, n: usize) -> RChunksMut<'_, T> { if n == 0 { panic!("chunk size must be non-zero") } RChunksMut { v: self, n } }
        #[track_caller] pub fn rchunks_exact(&self, n: usize) -> RChunksExact<'_, T> { if n == 0 { panic!("chunk size must be non-zero") } let (rem, v) = self.split_at(self.len() % n); RChunksExact { v, rem, n } }
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, p: F) -> ChunkBy<'_, T, F> { ChunkBy { v: self, p } }
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, p: F) -> ChunkByMut<'_, T, F> { ChunkByMut { v: self, p } }
        pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> { ArrayWindows { v: self } }
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, f: F) -> SplitMut<'_, T, F> { SplitMut { v: Some(self), f } }
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, f: F) -> SplitInclusive<'_, T, F> { let done = self.is_empty(); SplitInclusive { v: self, f, done } }
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, f: F) -> SplitN<'_, T, F> { SplitN { v: Some(self), f, n, back: false } }
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, f: F) -> SplitN<'_, T, F> { SplitN { v: Some(self), f, n, back: true } }
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, f: F) -> SplitN<'_, T, F> { SplitN { v: Some(self), f, n: usize::MAX, back: true } }
        pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { if self.len() < N { None } else { Some(arr(self)) } }
        pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { if self.len() < N { None } else { Some(arr_mut(self)) } }
        pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { if self.len() < N { None } else { Some(arr(&self[self.len() - N..])) } }
        pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> { if self.len() < N { None } else { let (a, b) = self.split_at(N); Some((arr(a), b)) } }
        pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> { if self.len() < N { None } else { let (a, b) = self.split_at(self.len() - N); Some((a, arr(b))) } }
        pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) { let k = self.len() / N; let (a, b) = self.split_at(k * N); (unsafe { crate::slice::from_raw_parts(a.as_ptr() as *const [T; N], k) }, b) }
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) { let t = crate::intrinsics::size_of::<T>(); let u = crate::intrinsics::size_of::<U>(); if crate::intrinsics::align_of::<U>() > crate::intrinsics::align_of::<T>() || t == 0 || u == 0 || self.len() * t % u != 0 { crate::intrinsics::refuse("align_to of parts that may not fit"); } (&self[..0], crate::slice::from_raw_parts(self.as_ptr() as *const U, self.len() * t / u), &self[..0]) }
        pub fn split_at_checked(&self, m: usize) -> Option<(&[T], &[T])> { if m > self.len() { None } else { Some(self.split_at(m)) } }
        pub fn split_at_mut_checked(&mut self, m: usize) -> Option<(&mut [T], &mut [T])> { if m > self.len() { None } else { Some(self.split_at_mut(m)) } }
        pub fn strip_suffix(&self, o: &[T]) -> Option<&[T]> where T: PartialEq { if self.ends_with(o) { Some(&self[..self.len() - o.len()]) } else { None } }
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, mut f: F) -> bool { let mut i = 1; while i < self.len() { if !f(&self[i - 1], &self[i]) { return false; } i += 1; } true }
        pub unsafe fn get_unchecked_mut<I: crate::slice::SliceIndex<[T]>>(&mut self, i: I) -> &mut I::Output { i.index_mut(self) }
        pub const fn as_ptr_range(&self) -> crate::ops::Range<*const T> { let p = self.as_ptr(); crate::ops::Range { start: p, end: crate::intrinsics::offset(p, self.len() as isize) } }
        pub fn get_disjoint_mut<const N: usize>(&mut self, at: [usize; N]) -> Result<[&mut T; N], crate::slice::GetDisjointMutError> { let n = self.len(); let mut i = 0; while i < N { if at[i] >= n { return Err(crate::slice::GetDisjointMutError::IndexOutOfBounds); } let mut j = 0; while j < i { if at[j] == at[i] { return Err(crate::slice::GetDisjointMutError::OverlappingIndices); } j += 1; } i += 1; } let p = self.as_mut_ptr(); Ok(crate::array::from_fn(|k| unsafe { &mut *p.add(at[k]) })) }
        pub fn escape_ascii(&self) -> String where T: Copy + Into<u8> { let mut s = String::new(); for b in self { let b: u8 = (*b).into(); match b { b'\t' => s.push_str("\\t"), b'\r' => s.push_str("\\r"), b'\n' => s.push_str("\\n"), b'\'' => s.push_str("\\'"), b'"' => s.push_str("\\\""), b'\\' => s.push_str("\\\\"), 32..=126 => s.push(b as char), _ => { s.push_str("\\x"); s.push(crate::char::from_digit((b >> 4) as u32, 16).unwrap()); s.push(crate::char::from_digit((b & 15) as u32, 16).unwrap()); } } } s }
    }
    impl<T, const N: usize> [[T; N]] { pub fn as_flattened(&self) -> &[T] { unsafe { crate::slice::from_raw_parts(self.as_ptr() as *const T, self.len() * N) } } }
    impl<T> Vec<T> {
        pub fn try_reserve(&mut self, n: usize) -> Result<(), crate::collections::TryReserveError> { let s = crate::intrinsics::size_of::<T>(); match self.len().checked_add(n) { Some(k) if s == 0 || k <= isize::MAX as usize / s => {} _ => return Err(crate::collections::TryReserveError(())) } self.reserve(n); Ok(()) }
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: crate::ops::RangeBounds<usize>>(&mut self, r: R, f: F) -> ExtractIf<'_, T, F> { let n = self.len(); let (a, b) = crate::slice::range(r, n); unsafe { self.set_len(0); } ExtractIf { v: self, i: a, end: b, del: 0, old: n, f } }
    }
    pub struct ExtractIf<'a, T, F> { v: &'a mut Vec<T>, i: usize, end: usize, del: usize, old: usize, f: F }
    impl<'a, T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'a, T, F> { type Item = T; fn next(&mut self) -> Option<T> { unsafe { while self.i < self.end { let p = self.v.as_mut_ptr().add(self.i); let hit = (self.f)(&mut *p); self.i += 1; if hit { self.del += 1; return Some(crate::intrinsics::read(p as *const T)); } else if self.del > 0 { crate::intrinsics::copy(p as *const T, p.sub(self.del), 1); } } None } } fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.end - self.i)) } }
    impl<'a, T, F> Drop for ExtractIf<'a, T, F> { fn drop(&mut self) { unsafe { if self.i < self.old && self.del > 0 { let p = self.v.as_mut_ptr().add(self.i); crate::intrinsics::copy(p as *const T, p.sub(self.del), self.old - self.i); } self.v.set_len(self.old - self.del); } } }
    impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = crate::array::TryFromSliceError; fn try_from(s: &'a [T]) -> Result<&'a [T; N], crate::array::TryFromSliceError> { if s.len() == N { Ok(arr(s)) } else { Err(crate::array::TryFromSliceError(())) } } }
    impl<'a, T> IntoIterator for &'a Box<[T]> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> { self.iter() } }
    impl<'a, T> IntoIterator for &'a mut Box<[T]> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T> { self.iter_mut() } }
}
