struct A;
trait T { fn go(&self); }
fn main() {
    let a = A;
    a.go();
    a.fly();
    A::new();
    let n = 5;
    n.push(3);
    "abc".push('d');
    let f = a.field;
    vec![1].lenght();
}
