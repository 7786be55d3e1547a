// Operators of the program's own types.
use std::fmt;
use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg, Not, Sub};
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
struct V {
    x: f64,
    y: f64,
}
impl Add for V {
    type Output = V;
    fn add(self, o: V) -> V {
        V { x: self.x + o.x, y: self.y + o.y }
    }
}
impl Sub for V {
    type Output = V;
    fn sub(self, o: V) -> V {
        self + -o
    }
}
impl Mul<f64> for V {
    type Output = V;
    fn mul(self, k: f64) -> V {
        V { x: self.x * k, y: self.y * k }
    }
}
impl Mul<V> for f64 {
    type Output = V;
    fn mul(self, v: V) -> V {
        v * self
    }
}
impl Neg for V {
    type Output = V;
    fn neg(self) -> V {
        V { x: -self.x, y: -self.y }
    }
}
impl AddAssign for V {
    fn add_assign(&mut self, o: V) {
        *self = *self + o;
    }
}
impl fmt::Display for V {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if let Some(p) = f.precision() {
            write!(f, "({:.*}, {:.*})", p, self.x, p, self.y)
        } else {
            write!(f, "({}, {})", self.x, self.y)
        }
    }
}
struct Grid {
    w: usize,
    cells: Vec<u8>,
}
impl Index<(usize, usize)> for Grid {
    type Output = u8;
    fn index(&self, (r, c): (usize, usize)) -> &u8 {
        &self.cells[r * self.w + c]
    }
}
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut u8 {
        &mut self.cells[r * self.w + c]
    }
}
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Light {
    On,
    Off,
}
impl Not for Light {
    type Output = Light;
    fn not(self) -> Light {
        if self == Light::On { Light::Off } else { Light::On }
    }
}
impl std::iter::Sum for V {
    fn sum<I: Iterator<Item = V>>(it: I) -> V {
        it.fold(V::default(), |a, b| a + b)
    }
}
fn main() {
    let a = V { x: 1.0, y: 2.5 };
    let mut b = 2.0 * a - V { x: 0.5, y: 0.5 };
    b += a;
    println!("{a} {b} {:.2} {:?}", b, -b);
    println!("{:?}", a.partial_cmp(&b));
    let mut g = Grid { w: 3, cells: vec![0; 9] };
    g[(1, 2)] = 7;
    g[(0, 0)] += 1;
    println!("{:?} {}", g.cells, g[(1, 2)]);
    println!("{:?} {:?}", !Light::On, !!Light::Off);
    println!("{}", vec![a, b, a].into_iter().sum::<V>());
}
