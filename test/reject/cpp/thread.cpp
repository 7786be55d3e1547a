#include <iostream>
#include <thread> //~ refused: #include <thread>
int main() { std::thread t([] { std::cout << 1; }); t.join(); }
