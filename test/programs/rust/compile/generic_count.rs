struct W<T>(T);
fn id<T>(t: T) -> T { t }
fn main() {
    let a: W = W(1);
    let b: W<i32, i32> = W(1);
    let c = id::<i32, i32>(1);
}
