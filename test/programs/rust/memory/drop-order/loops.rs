// break and continue drop what the iteration made.
struct N(i32);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let got = loop {
        let a = N(1);
        let _b = N(2);
        break a;
    };
    println!("got {}", got.0);
    for i in 10..14 {
        let n = N(i);
        if i == 11 {
            continue;
        }
        if i == 13 {
            break;
        }
        println!("body {}", n.0);
    }
    'outer: for i in 20..22 {
        let _x = N(i);
        for j in 0..2 {
            let _y = N(i * 10 + j);
            if j == 0 && i == 20 {
                continue 'outer;
            }
        }
    }
    let v = 'blk: {
        let _z = N(30);
        if got.0 == 1 {
            break 'blk 5;
        }
        6
    };
    println!("v {v}");
}
