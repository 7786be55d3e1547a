// Integers that are never zero, and integers that saturate: std::num's wrappers.
mod nonzero {
    use crate::num::{IntErrorKind, ParseIntError, TryFromIntError};
    #[lang = "nonzero"] #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct NonZero<T>(T);
    impl<T: crate::fmt::Debug> crate::fmt::Debug for NonZero<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(&self.0, f) } }
    impl<T: crate::fmt::Display> crate::fmt::Display for NonZero<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(&self.0, f) } }
    impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for NonZero<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::LowerHex::fmt(&self.0, f) } }
    impl<T: crate::fmt::Binary> crate::fmt::Binary for NonZero<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Binary::fmt(&self.0, f) } }
    macro_rules! nonzero { ($($t:ident $n:ident)*) => { $(
        pub type $n = NonZero<$t>;
        impl NonZero<$t> {
            pub const MAX: NonZero<$t> = NonZero(<$t>::MAX); pub const BITS: u32 = <$t>::BITS;
            pub const fn new(n: $t) -> Option<NonZero<$t>> { if n == 0 { None } else { Some(NonZero(n)) } }
            pub const unsafe fn new_unchecked(n: $t) -> NonZero<$t> { NonZero(n) }
            pub const fn get(self) -> $t { self.0 }
            pub const fn leading_zeros(self) -> u32 { self.0.leading_zeros() } pub const fn trailing_zeros(self) -> u32 { self.0.trailing_zeros() }
            pub const fn checked_mul(self, o: NonZero<$t>) -> Option<NonZero<$t>> { match self.0.checked_mul(o.0) { Some(x) => Some(NonZero(x)), None => None } }
            pub const fn checked_pow(self, e: u32) -> Option<NonZero<$t>> { match self.0.checked_pow(e) { Some(x) => Some(NonZero(x)), None => None } }
            pub const fn saturating_mul(self, o: NonZero<$t>) -> NonZero<$t> { NonZero(self.0.saturating_mul(o.0)) }
        }
        impl From<NonZero<$t>> for $t { fn from(n: NonZero<$t>) -> $t { n.0 } }
        impl TryFrom<$t> for NonZero<$t> { type Error = TryFromIntError; fn try_from(n: $t) -> Result<Self, TryFromIntError> { if n == 0 { Err(TryFromIntError(())) } else { Ok(NonZero(n)) } } }
        impl crate::str::FromStr for NonZero<$t> { type Err = ParseIntError; fn from_str(s: &str) -> Result<Self, ParseIntError> { match <$t>::from_str_radix(s, 10) { Ok(0) => Err(ParseIntError { kind: IntErrorKind::Zero }), Ok(n) => Ok(NonZero(n)), Err(e) => Err(e) } } }
        impl crate::ops::BitOr for NonZero<$t> { type Output = Self; fn bitor(self, o: Self) -> Self { NonZero(self.0 | o.0) } }
    )* } }
    nonzero! { u8 NonZeroU8 u16 NonZeroU16 u32 NonZeroU32 u64 NonZeroU64 u128 NonZeroU128 usize NonZeroUsize i8 NonZeroI8 i16 NonZeroI16 i32 NonZeroI32 i64 NonZeroI64 i128 NonZeroI128 isize NonZeroIsize }
    macro_rules! unsigned { ($($t:ident)*) => { $(
        impl NonZero<$t> {
            pub const MIN: NonZero<$t> = NonZero(1);
            pub const fn checked_add(self, o: $t) -> Option<NonZero<$t>> { match self.0.checked_add(o) { Some(x) => Some(NonZero(x)), None => None } }
            pub const fn saturating_add(self, o: $t) -> NonZero<$t> { NonZero(self.0.saturating_add(o)) }
            pub const fn is_power_of_two(self) -> bool { self.0.is_power_of_two() } pub const fn ilog2(self) -> u32 { self.0.ilog2() } pub const fn ilog10(self) -> u32 { self.0.ilog10() }
        }
        impl crate::ops::Div<NonZero<$t>> for $t { type Output = $t; fn div(self, o: NonZero<$t>) -> $t { self / o.0 } }
        impl crate::ops::Rem<NonZero<$t>> for $t { type Output = $t; fn rem(self, o: NonZero<$t>) -> $t { self % o.0 } }
    )* } }
    unsigned! { u8 u16 u32 u64 u128 usize }
    macro_rules! signed { ($($t:ident)*) => { $( impl NonZero<$t> { pub const MIN: NonZero<$t> = NonZero(<$t>::MIN); #[track_caller] pub const fn abs(self) -> NonZero<$t> { NonZero(self.0.abs()) } pub const fn is_positive(self) -> bool { self.0 > 0 } pub const fn is_negative(self) -> bool { self.0 < 0 } } )* } }
    signed! { i8 i16 i32 i64 i128 isize }
    #[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash)] pub struct Saturating<T>(pub T);
    impl<T: crate::fmt::Debug> crate::fmt::Debug for Saturating<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(&self.0, f) } }
    impl<T: crate::fmt::Display> crate::fmt::Display for Saturating<T> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(&self.0, f) } }
    macro_rules! saturating { ($($t:ident)*) => { $(
        impl crate::ops::Add for Saturating<$t> { type Output = Self; fn add(self, o: Self) -> Self { Saturating(self.0.saturating_add(o.0)) } } impl crate::ops::Sub for Saturating<$t> { type Output = Self; fn sub(self, o: Self) -> Self { Saturating(self.0.saturating_sub(o.0)) } } impl crate::ops::Mul for Saturating<$t> { type Output = Self; fn mul(self, o: Self) -> Self { Saturating(self.0.saturating_mul(o.0)) } }
        impl crate::ops::AddAssign for Saturating<$t> { fn add_assign(&mut self, o: Self) { *self = *self + o } } impl crate::ops::SubAssign for Saturating<$t> { fn sub_assign(&mut self, o: Self) { *self = *self - o } } impl crate::ops::MulAssign for Saturating<$t> { fn mul_assign(&mut self, o: Self) { *self = *self * o } } impl crate::ops::AddAssign<$t> for Saturating<$t> { fn add_assign(&mut self, o: $t) { *self = *self + Saturating(o) } } impl crate::ops::SubAssign<$t> for Saturating<$t> { fn sub_assign(&mut self, o: $t) { *self = *self - Saturating(o) } }
    )* } }
    saturating! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }
}
