fn main() {
    let name = String::from("ann");
    let greet = move || println!("hi {name}");
    greet();
    println!("{}", name);
}
