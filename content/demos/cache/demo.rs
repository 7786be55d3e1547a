use std::collections::HashMap;

struct Session {
    number: u32,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("freed {}", self.number);
    }
}

struct Server {
    cache: HashMap<u32, Session>,
}

impl Server {
    fn handle(&mut self, number: u32) {
        self.cache.insert(number, Session { number }); // nobody ever takes it out
    }
}

fn main() {
    let mut server = Server { cache: HashMap::new() };
    for n in 0..3 {
        server.handle(n);
    }
    println!("in the cache: {}", server.cache.len()); // beat: collected
    server.cache.remove(&1);
    println!("in the cache: {}", server.cache.len()); // beat: cleared
    server.cache.remove(&0);
    server.cache.remove(&2);
    println!("end");
}
