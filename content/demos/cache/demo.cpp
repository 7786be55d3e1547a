#include <iostream>
#include <map>
#include <memory>

struct Session {
    int number;

    explicit Session(int n) : number(n) {}
    ~Session() { std::cout << "freed " << number << std::endl; }
};

std::map<int, std::unique_ptr<Session>> cache;

void handle(int number) {
    cache[number] = std::make_unique<Session>(number);   // nobody ever takes it out
}

int main() {
    for (int n = 0; n < 3; n++) handle(n);
    std::cout << "in the cache: " << cache.size() << std::endl; // beat: collected
    cache.clear();                                        // beat: cleared
    std::cout << "in the cache: " << cache.size() << std::endl;
}
