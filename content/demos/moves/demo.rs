struct Letter {
    words: String,
}

fn read(letter: Letter) {
    println!("reading: {}", letter.words);
}

fn main() {
    let letter = Letter { words: String::from("hello") };
    read(letter);
    println!("again: {}", letter.words);
}
