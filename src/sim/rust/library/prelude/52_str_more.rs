// Text, second part: escapes, lossy decoding, UTF-16, the rest of the searching methods.
mod str_more {
    use crate::str::Pattern;
    /// Characters of an escaped text, also displayable.
    #[derive(Clone, Debug)] pub struct Escape { v: crate::vec::IntoIter<char> }
    fn escape(s: String) -> Escape { let v: Vec<char> = s.chars().collect(); Escape { v: v.into_iter() } }
    impl Iterator for Escape { type Item = char; fn next(&mut self) -> Option<char> { self.v.next() } fn size_hint(&self) -> (usize, Option<usize>) { self.v.size_hint() } }
    impl ExactSizeIterator for Escape {}
    impl crate::fmt::Display for Escape { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { for c in self.v.as_slice() { f.write_char(*c)?; } Ok(()) } }
    fn unicode(c: char, out: &mut String) { out.push_str("\\u{"); out.push_str(crate::intrinsics::int_to_str(c as u32, 16, false)); out.push('}'); }
    fn default(c: char, out: &mut String) { match c { '\t' => out.push_str("\\t"), '\r' => out.push_str("\\r"), '\n' => out.push_str("\\n"), '\'' => out.push_str("\\'"), '"' => out.push_str("\\\""), '\\' => out.push_str("\\\\"), ' '..='~' => out.push(c), _ => unicode(c, out) } }
    impl str {
        pub fn escape_debug(&self) -> Escape { let mut out = String::new(); let mut first = true; for c in self.chars() { match c { '\'' => out.push_str("\\'"), '"' => out.push_str("\\\""), _ => { let s = if first { format!("{:?}", c) } else { let mut b = [0u8; 5]; b[0] = b'x'; let n = c.encode_utf8(&mut b[1..]).len(); format!("{:?}", unsafe { crate::str::from_utf8_unchecked(&b[..n + 1]) }) }; out.push_str(if first { &s[1..s.len() - 1] } else { &s[2..s.len() - 1] }); } } first = false; } escape(out) }
        pub fn escape_default(&self) -> Escape { let mut out = String::new(); for c in self.chars() { default(c, &mut out); } escape(out) }
        pub fn escape_unicode(&self) -> Escape { let mut out = String::new(); for c in self.chars() { unicode(c, &mut out); } escape(out) }
        pub fn rmatches<P: Pattern>(&self, p: P) -> crate::iter::Rev<crate::vec::IntoIter<&str>> { self.matches(p).rev() }
        pub fn rsplit_terminator<P: Pattern>(&self, p: P) -> crate::vec::IntoIter<&str> { let mut v: Vec<&str> = self.split_terminator(p).collect(); v.reverse(); v.into_iter() }
        pub fn trim_ascii_start(&self) -> &str { self.trim_start_matches(|c: char| c.is_ascii_whitespace()) }
        pub fn trim_ascii_end(&self) -> &str { self.trim_end_matches(|c: char| c.is_ascii_whitespace()) }
        pub fn encode_utf16(&self) -> crate::vec::IntoIter<u16> { let mut v = Vec::new(); for c in self.chars() { let n = c as u32; if n < 0x10000 { v.push(n as u16); } else { v.push((0xd800 + ((n - 0x10000) >> 10)) as u16); v.push((0xdc00 + ((n - 0x10000) & 0x3ff)) as u16); } } v.into_iter() }
        pub fn floor_char_boundary(&self, i: usize) -> usize { if i >= self.len() { return self.len(); } let mut k = i; while !self.is_char_boundary(k) { k -= 1; } k }
        pub fn ceil_char_boundary(&self, i: usize) -> usize { if i >= self.len() { return self.len(); } let mut k = i; while !self.is_char_boundary(k) { k += 1; } k }
        #[track_caller] pub fn split_at_mut(&mut self, m: usize) -> (&mut str, &mut str) { if !self.is_char_boundary(m) { panic!("failed to slice string") } let n = self.len(); let p = self.as_ptr() as *mut u8; unsafe { (crate::intrinsics::transmute(crate::slice::from_raw_parts_mut(p, m)), crate::intrinsics::transmute(crate::slice::from_raw_parts_mut(p.add(m), n - m))) } }
        pub fn get_mut<I: crate::slice::SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> { i.get_mut(self) }
        pub unsafe fn get_unchecked<I: crate::slice::SliceIndex<str>>(&self, i: I) -> &I::Output { i.index(self) }
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> { self.into_string().into_bytes().into_boxed_slice() }
    }
    impl char {
        pub fn escape_debug(self) -> Escape { let s = if self == '"' { String::from("\\\"") } else { let s = format!("{:?}", self); String::from(&s[1..s.len() - 1]) }; escape(s) }
        pub fn escape_default(self) -> Escape { let mut s = String::new(); default(self, &mut s); escape(s) }
        pub fn escape_unicode(self) -> Escape { let mut s = String::new(); unicode(self, &mut s); escape(s) }
        pub fn encode_utf16(self, b: &mut [u16]) -> &mut [u16] { let n = self as u32; if n < 0x10000 { b[0] = n as u16; &mut b[..1] } else { b[0] = (0xd800 + ((n - 0x10000) >> 10)) as u16; b[1] = (0xdc00 + ((n - 0x10000) & 0x3ff)) as u16; &mut b[..2] } }
    }
    impl String {
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> { let mut s = String::new(); let mut i = 0; while i < v.len() { let u = v[i] as u32; if u < 0xd800 || u > 0xdfff { s.push(crate::intrinsics::transmute(u)); i += 1; } else if u < 0xdc00 && i + 1 < v.len() && v[i + 1] >= 0xdc00 && v[i + 1] <= 0xdfff { s.push(crate::intrinsics::transmute(0x10000 + ((u - 0xd800) << 10) + (v[i + 1] as u32 - 0xdc00))); i += 2; } else { return Err(FromUtf16Error(())); } } Ok(s) }
        pub fn from_utf16_lossy(v: &[u16]) -> String { let mut s = String::new(); let mut i = 0; while i < v.len() { let u = v[i] as u32; if u < 0xd800 || u > 0xdfff { s.push(crate::intrinsics::transmute(u)); i += 1; } else if u < 0xdc00 && i + 1 < v.len() && v[i + 1] >= 0xdc00 && v[i + 1] <= 0xdfff { s.push(crate::intrinsics::transmute(0x10000 + ((u - 0xd800) << 10) + (v[i + 1] as u32 - 0xdc00))); i += 2; } else { s.push('\u{fffd}'); i += 1; } } s }
        pub fn shrink_to(&mut self, n: usize) { unsafe { self.as_mut_vec().shrink_to(n) } } pub fn reserve_exact(&mut self, n: usize) { unsafe { self.as_mut_vec().reserve_exact(n) } } pub fn try_reserve(&mut self, n: usize) -> Result<(), crate::collections::TryReserveError> { unsafe { self.as_mut_vec().try_reserve(n) } }
        pub fn from_utf8_lossy(v: &[u8]) -> crate::borrow::Cow<'_, str> { if let Ok(s) = crate::str::from_utf8(v) { return crate::borrow::Cow::Borrowed(s); } let mut out = String::new(); let mut i = 0; while i < v.len() { match crate::str::from_utf8(&v[i..]) { Ok(s) => { out.push_str(s); i = v.len(); } Err(e) => { let k = e.valid_up_to(); out.push_str(unsafe { crate::str::from_utf8_unchecked(&v[i..i + k]) }); out.push('\u{fffd}'); i += k; match e.error_len() { Some(n) => i += n, None => i = v.len() } } } } crate::borrow::Cow::Owned(out) }
    }
    #[derive(Debug)] pub struct FromUtf16Error(()); impl crate::fmt::Display for FromUtf16Error { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.pad("invalid utf-16: lone surrogate found") } } impl crate::error::Error for FromUtf16Error {}
    impl Extend<Box<str>> for String { fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, it: I) { for c in it { self.push_str(&c); } } } impl<'a> Extend<crate::borrow::Cow<'a, str>> for String { fn extend<I: IntoIterator<Item = crate::borrow::Cow<'a, str>>>(&mut self, it: I) { for c in it { self.push_str(&c); } } }
    impl FromIterator<Box<str>> for String { fn from_iter<I: IntoIterator<Item = Box<str>>>(it: I) -> String { let mut s = String::new(); for c in it { s.push_str(&c); } s } }
    impl<'a> FromIterator<char> for crate::borrow::Cow<'a, str> { fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Self { crate::borrow::Cow::Owned(it.into_iter().collect()) } }
    impl<'a> crate::ops::Add<&'a str> for crate::borrow::Cow<'a, str> { type Output = crate::borrow::Cow<'a, str>; fn add(mut self, o: &'a str) -> Self { self += o; self } }
    impl<'a> crate::ops::Add<crate::borrow::Cow<'a, str>> for crate::borrow::Cow<'a, str> { type Output = crate::borrow::Cow<'a, str>; fn add(mut self, o: crate::borrow::Cow<'a, str>) -> Self { self += o; self } }
    impl<'a> crate::ops::AddAssign<crate::borrow::Cow<'a, str>> for crate::borrow::Cow<'a, str> { fn add_assign(&mut self, o: crate::borrow::Cow<'a, str>) { if self.is_empty() { *self = o; } else if !o.is_empty() { self.to_mut().push_str(&o); } } }
    impl<'a> crate::borrow::Borrow<str> for crate::borrow::Cow<'a, str> { fn borrow(&self) -> &str { &**self } }
    impl<'a, B: ?Sized + ToOwned> Default for crate::borrow::Cow<'a, B> where B::Owned: Default { fn default() -> Self { crate::borrow::Cow::Owned(Default::default()) } }
    impl<'a, B: ?Sized + ToOwned + PartialOrd> PartialOrd for crate::borrow::Cow<'a, B> { fn partial_cmp(&self, o: &Self) -> Option<crate::cmp::Ordering> { PartialOrd::partial_cmp(&**self, &**o) } }
    impl<'a, B: ?Sized + ToOwned + Ord> Ord for crate::borrow::Cow<'a, B> { fn cmp(&self, o: &Self) -> crate::cmp::Ordering { Ord::cmp(&**self, &**o) } }
    impl<'a, T: Clone> From<&'a Vec<T>> for crate::borrow::Cow<'a, [T]> { fn from(v: &'a Vec<T>) -> Self { crate::borrow::Cow::Borrowed(v.as_slice()) } }
    impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for crate::borrow::Cow<'a, [T]> { fn from(v: &'a [T; N]) -> Self { crate::borrow::Cow::Borrowed(v as &[T]) } }
    impl<'a> From<crate::borrow::Cow<'a, str>> for Box<dyn crate::error::Error> { fn from(s: crate::borrow::Cow<'a, str>) -> Self { From::from(s.into_owned()) } }
    impl<'a> From<&'a mut str> for Box<str> { fn from(s: &'a mut str) -> Self { String::from(&*s).into_boxed_str() } }
}
