use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg, Sub};
#[derive(Debug, Clone, Copy, PartialEq)] struct Matrix<T, const R: usize, const C: usize>([[T; C]; R]);
impl<T: Default + Copy, const R: usize, const C: usize> Default for Matrix<T, R, C> { fn default() -> Self { Matrix([[T::default(); C]; R]) } }
impl<T, const R: usize, const C: usize> Index<(usize, usize)> for Matrix<T, R, C> { type Output = T; fn index(&self, (r, c): (usize, usize)) -> &T { &self.0[r][c] } }
impl<T, const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<T, R, C> { fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut T { &mut self.0[r][c] } }
impl<T: Copy + Default + AddAssign + Mul<Output = T>, const R: usize, const K: usize, const C: usize> Mul<Matrix<T, K, C>> for Matrix<T, R, K> { type Output = Matrix<T, R, C>; fn mul(self, o: Matrix<T, K, C>) -> Self::Output { let mut m = Matrix::default(); for i in 0..R { for j in 0..C { for k in 0..K { m[(i, j)] += self[(i, k)] * o[(k, j)]; } } } m } }
impl<T: Copy + Add<Output = T>, const R: usize, const C: usize> Add for Matrix<T, R, C> { type Output = Self; fn add(mut self, o: Self) -> Self { for (a, b) in self.0.iter_mut().zip(o.0.iter()) { for (x, y) in a.iter_mut().zip(b) { *x = *x + *y; } } self } }
impl<T, const R: usize, const C: usize> Matrix<T, R, C> { const SIZE: usize = R * C; fn transpose(&self) -> Matrix<T, C, R> where T: Copy + Default { let mut m = Matrix::<T, C, R>::default(); for r in 0..R { for c in 0..C { m.0[c][r] = self.0[r][c]; } } m } }
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)] struct V2 { x: f64, y: f64 }
impl Add for V2 { type Output = V2; fn add(self, o: V2) -> V2 { V2 { x: self.x + o.x, y: self.y + o.y } } } impl Sub for V2 { type Output = V2; fn sub(self, o: V2) -> V2 { self + -o } } impl Neg for V2 { type Output = V2; fn neg(self) -> V2 { V2 { x: -self.x, y: -self.y } } } impl Mul<f64> for V2 { type Output = V2; fn mul(self, k: f64) -> V2 { V2 { x: self.x * k, y: self.y * k } } } impl Mul<V2> for f64 { type Output = V2; fn mul(self, v: V2) -> V2 { v * self } } impl std::iter::Sum for V2 { fn sum<I: Iterator<Item = V2>>(it: I) -> V2 { it.fold(V2::default(), |a, b| a + b) } } impl<'a> std::iter::Sum<&'a V2> for V2 { fn sum<I: Iterator<Item = &'a V2>>(it: I) -> V2 { it.copied().sum() } }
fn main() {
    let a = Matrix([[1, 2, 3], [4, 5, 6]]); let b = Matrix([[1, 0], [0, 1], [2, 2]]); let c = a * b; println!("{:?} {}", c, Matrix::<i32, 2, 3>::SIZE); println!("{:?}", (c + c).transpose()); let mut z = Matrix::<u8, 2, 2>::default(); z[(1, 0)] = 7; println!("{z:?} {}", z == z.transpose());
    let vs = [V2 { x: 1.0, y: 2.0 }, V2 { x: 0.5, y: -1.0 }]; let s: V2 = vs.iter().sum(); println!("{:?} {:?} {:?}", s, 2.0 * vs[0] - vs[1], vs[0].partial_cmp(&vs[1])); println!("{:?}", V2 { x: f64::NAN, y: 0.0 } == V2 { x: f64::NAN, y: 0.0 });
    let k = a[(2, 0)]; println!("{k}");
}
