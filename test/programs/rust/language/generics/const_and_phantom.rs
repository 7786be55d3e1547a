// Const generics, phantom types, builders, newtypes.
use std::marker::PhantomData;
#[derive(Debug, Clone, Copy, PartialEq)]
struct Matrix<const R: usize, const C: usize>([[i32; C]; R]);
impl<const R: usize, const C: usize> Matrix<R, C> {
    fn transpose(&self) -> Matrix<C, R> {
        let mut m = [[0; R]; C];
        for (i, row) in self.0.iter().enumerate() {
            for (j, x) in row.iter().enumerate() {
                m[j][i] = *x;
            }
        }
        Matrix(m)
    }
    fn mul<const K: usize>(&self, o: &Matrix<C, K>) -> Matrix<R, K> {
        let mut m = [[0; K]; R];
        for i in 0..R {
            for j in 0..K {
                m[i][j] = (0..C).map(|k| self.0[i][k] * o.0[k][j]).sum();
            }
        }
        Matrix(m)
    }
}
struct Open;
struct Closed;
struct Door<S> {
    opened: u32,
    state: PhantomData<S>,
}
impl Door<Closed> {
    fn new() -> Self {
        Door { opened: 0, state: PhantomData }
    }
    fn open(self) -> Door<Open> {
        Door { opened: self.opened + 1, state: PhantomData }
    }
}
impl Door<Open> {
    fn close(self) -> Door<Closed> {
        Door { opened: self.opened, state: PhantomData }
    }
}
#[derive(Default, Debug)]
struct Request {
    url: String,
    retries: Option<u8>,
    headers: Vec<(String, String)>,
}
impl Request {
    fn to(url: impl Into<String>) -> Self {
        Request { url: url.into(), ..Default::default() }
    }
    fn retries(mut self, n: u8) -> Self {
        self.retries = Some(n);
        self
    }
    fn header(mut self, k: &str, v: &str) -> Self {
        self.headers.push((k.into(), v.into()));
        self
    }
}
struct Stack<T, const N: usize> {
    items: [Option<T>; N],
    len: usize,
}
impl<T: Copy, const N: usize> Stack<T, N> {
    fn new() -> Self {
        Stack { items: [None; N], len: 0 }
    }
    fn push(&mut self, t: T) -> Result<(), T> {
        if self.len == N {
            return Err(t);
        }
        self.items[self.len] = Some(t);
        self.len += 1;
        Ok(())
    }
}
fn main() {
    let m = Matrix([[1, 2, 3], [4, 5, 6]]);
    println!("{:?}", m.transpose());
    println!("{:?}", m.mul(&m.transpose()).0);
    let d = Door::new().open().close().open();
    println!("{}", d.opened);
    println!("{:?}", Request::to("x.org").retries(3).header("a", "b"));
    let mut s: Stack<u8, 2> = Stack::new();
    println!("{:?} {:?} {:?}", s.push(1), s.push(2), s.push(3));
}
