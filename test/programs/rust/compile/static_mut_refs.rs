static mut N: i32 = 0;
static mut V: Vec<i32> = Vec::new();
static mut A: [i32; 3] = [0; 3];
static S: i32 = 4;
struct P { x: i32 }
static mut Q: P = P { x: 1 };
fn main() {
    unsafe {
        N += 1;
        let a = N;
        println!("{}", a);
        println!("{}", N);
        let r = &N;
        let m = &mut N;
        let p = &raw mut N;
        *p = 5;
        V.push(1);
        let l = V.len();
        let e = A[0];
        A[1] = 4;
        let z = &A[1];
        let q = &mut Q.x;
        Q.x = 5;
        println!("{}", { N });
        for x in A.iter() {}
        let f = A;
        let g = V.clone();
        if N == 3 {}
        match N { 1 => {}, ref w => {} }
        let s = &S;
        let k = N.pow(2);
    }
}
