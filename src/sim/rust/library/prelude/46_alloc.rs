// The global allocator's functions and Layout (std::alloc).
pub mod alloc {
    pub use crate::vec;
    #[derive(Copy, Clone, PartialEq, Eq, Hash)] pub struct Layout { size: usize, align: crate::alloc_align::Alignment }
    #[derive(Clone, PartialEq, Eq, Debug)] pub struct LayoutError; impl crate::fmt::Display for LayoutError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.write_str("invalid parameters to Layout::from_size_align") } } impl crate::error::Error for LayoutError {}
    fn fits(size: usize, align: usize) -> bool { align != 0 && align & (align - 1) == 0 && size <= isize::MAX as usize - (align - 1) }
    const fn make(size: usize, align: usize) -> Layout { Layout { size, align: crate::alloc_align::Alignment(align) } }
    impl Layout {
        pub const fn new<T>() -> Layout { make(crate::intrinsics::size_of::<T>(), crate::intrinsics::align_of::<T>()) }
        pub fn for_value<T: ?Sized>(t: &T) -> Layout { make(crate::intrinsics::size_of_val(t), crate::intrinsics::align_of_val(t)) }
        pub fn array<T>(n: usize) -> Result<Layout, LayoutError> { let s = crate::intrinsics::size_of::<T>(); let a = crate::intrinsics::align_of::<T>(); match s.checked_mul(n) { Some(size) if fits(size, a) => Ok(make(size, a)), _ => Err(LayoutError) } }
        pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> { if fits(size, align) { Ok(make(size, align)) } else { Err(LayoutError) } }
        pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout { make(size, align) }
        pub const fn size(&self) -> usize { self.size } pub const fn align(&self) -> usize { self.align.0 }
        pub const fn pad_to_align(&self) -> Layout { let a = self.align.0; make((self.size + a - 1) / a * a, a) }
        pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError> { Layout::from_size_align(self.size, if align > self.align.0 { align } else { self.align.0 }) }
        pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> { let a = if self.align.0 > next.align.0 { self.align.0 } else { next.align.0 }; let at = (self.size + next.align.0 - 1) / next.align.0 * next.align.0; match at.checked_add(next.size) { Some(size) => Ok((Layout::from_size_align(size, a)?, at)), None => Err(LayoutError) } }
    }
    impl crate::fmt::Debug for Layout { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.debug_struct("Layout").field("size", &self.size).field("align", &self.align).finish() } }
    pub unsafe fn alloc(l: Layout) -> *mut u8 { if l.size == 0 { crate::intrinsics::refuse("allocation of nothing"); } crate::intrinsics::alloc(l.size, l.align.0) }
    pub unsafe fn alloc_zeroed(l: Layout) -> *mut u8 { let p = alloc(l); crate::intrinsics::write_bytes(p, 0, l.size); p }
    pub unsafe fn dealloc(p: *mut u8, l: Layout) { crate::intrinsics::dealloc(p, l.size, l.align.0) }
    pub unsafe fn realloc(p: *mut u8, l: Layout, n: usize) -> *mut u8 { if n == 0 { crate::intrinsics::refuse("allocation of nothing"); } crate::intrinsics::realloc(p, l.size, l.align.0, n) }
    pub fn handle_alloc_error(l: Layout) -> ! { eprintln!("memory allocation of {} bytes failed", l.size); crate::intrinsics::abort() }
}
mod alloc_align {
    #[derive(Copy, Clone, PartialEq, Eq, Hash)] pub(crate) struct Alignment(pub(crate) usize);
    impl crate::fmt::Debug for Alignment { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { write!(f, "{} (1 << {})", self.0, self.0.trailing_zeros()) } }
}
